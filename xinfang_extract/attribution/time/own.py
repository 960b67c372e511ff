"""The year that is a number's own, and not its sentence's: `其中2013年来信12件`."""

from __future__ import annotations

from xinfang_extract.attribution.clauses import Clause
from xinfang_extract.attribution.state import State
from xinfang_extract.attribution.time.held import take_year, with_same_months
from xinfang_extract.attribution.time.months import period_of, with_months
from xinfang_extract.attribution.time.running import name_year
from xinfang_extract.attribution.time.when import bounds, is_adverbial, is_behind_speaker, is_of_a_term
from xinfang_extract.attribution.words.stated import Stated
from xinfang_extract.patterns import lazy_regex
from xinfang_extract.rules.times import Time

ASIDE = "其中"
LISTED_THEN = lazy_regex(r"(?:初|底|末)?(?:摸底|排查|梳理|筛选|确定|清理|积存|遗留|结转)(?:出来?|确定)?的(?=\d)")
"""Behind a year: the matters were listed in it, and dealt with later, 对2018年摸底的46件…，截至9月底已化解32件."""


def own_time(state: State, stated: Stated, clause: Clause, *, first: bool) -> Time | None:
    """A year in the lead, with its months, that is the number's own, not the sentence's: `其中2013年上半年来信12件`."""
    year = _own_year(state, stated, clause, first=first)
    if year is None:
        return None
    with_own = with_months(state.text, year, stated.times, until=not is_outcome(stated, clause))
    return with_same_months(state, with_own)


def is_outcome(stated: Stated, clause: Clause) -> bool:
    """`，至1986年3月办结38件`: what became of the matters just counted, perhaps later."""
    return clause.opened != "" and stated.subject is None and stated.code("stage") in ("resolved", "replied")


def _own_year(state: State, stated: Stated, clause: Clause, *, first: bool) -> Time | None:
    """`其中2013年来信12件`, `2015年的61批次`."""
    text, chronicle = state.text, state.context.chronicle
    years = (t for t in reversed(stated.times) if t.first_year is not None)
    time = next((t for t in years if not bounds(text, t)), None)
    if time is None:
        return None
    at_head = first and clause.opened in ("", "。")
    if at_head and is_of_a_term(text, time, clause.start):
        return None  # 第八届（1981—1984）受理来信612件: of all that the paragraph tells
    if at_head and not chronicle and is_adverbial(text, time, clause.start):
        return None if time.last_year == state.context.year else time
    return time


def note_own(state: State, own: Time, clause: Clause, *, outcome: bool = False) -> None:
    """The year of a number holds for its sentence; at the head of a clause, `1979年收信31件，…`, for what follows too
    where years are told one after the other. Told aside, `其中1979年31件`, or of an outcome, it does not.
    """
    if LISTED_THEN.match(state.text, own.end) is not None:
        return
    aside = bool(state.here.scopes) or ASIDE in state.text[clause.start : own.start]
    told = state.year if state.context.chronicle else state.context.year
    if not aside or told is None or own.last_year is None or own.last_year >= told or _is_of_span(state, own, told):
        name_year(state, own)  # and not 其中上年结转的: 当年 is that told of
    holds = state.context.chronicle or own.last_year == state.context.year
    if holds and not aside and not outcome and is_adverbial(state.text, own, clause.start):
        take_year(state, own)
    state.here.year, state.here.period = own.last_year, period_of(own)
    earlier = own.last_year is not None and own.last_year < (state.context.year or 0)
    if earlier and clause.start == 0 and not outcome and is_behind_speaker(state.text, own, clause.mentions, 0):
        state.here.headed = own.last_year  # 县人委1956年共收到…: at the head of a paragraph, and of what follows in it


def _is_of_span(state: State, own: Time, told: int) -> bool:
    """三年共受理…，其中1960年917件: a year of those that are told of."""
    span = state.last_span
    return span is not None and span[1] == told and own.last_year is not None and span[0] <= own.last_year
