"""Times that run over years: 三年间, 此后五年间, 2013年以来, 从1955年一月到现在."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from xinfang_extract.attribution.state import State
from xinfang_extract.attribution.time.months import interval
from xinfang_extract.numerals import parse
from xinfang_extract.patterns import lazy_re, lazy_regex
from xinfang_extract.rules.mentions import Mention, Word
from xinfang_extract.rules.times import EVER_SINCE, Time

# What follows so many years right away: 3年阅批688件, 十年处理来信.
ACTS = "先后|受理|接待|收到|收来|处理|办理|接办|阅批|批阅|批示|交办|化解|办结|查处"
# At the head of a clause: 三年间, 这五年共, 此后五年间.
SPAN_AGAIN = lazy_re(
    r"(?:[（(][一-鿿]{1,6}[）)])?[\s、]*(?P<since>此后|其后)?(?:这|的)?(?P<years>[两二三四五六七八九]|十[一二三四五六七八九]?|[2-9]|1\d|20)年"
    rf"(?:间|中|{EVER_SINCE}|里|内|共|计|累计|合计|总计|期间|(?={ACTS}))"
)
# After a year with which something began: 1988年起, 1993年3月后, 1987年1月设告诉申诉庭.
STARTS = lazy_regex(
    r"(?:\d{1,2}月)?(?:起|始|开始|以来|以后|之后|后|[^，。；：\d]{0,8}?(?:设|成立|创办|开设|开办|开通|建立|组建|实行|推行|试行))"
)
# After a year: up to the year that the document reports on.
SINCE = lazy_regex(rf"(?:以来|{EVER_SINCE}|起(?=[，,共至]|全))")
# After a year with 自 before it, of something that began in it: 自2015年推行首办责任制以来.
SINCE_IT_BEGAN = lazy_regex(r"[^，。；：\d]{1,24}以来")
# The same up to when it was written: 从1955年一月到现在, 1993年3月至今.
TILL_NOW = lazy_regex(
    r"(?:(?:\d{1,2}|[一二三四五六七八九十]{1,2})月)?(?:份|初|底|(?:\d{1,2}|[一二三四五六七八九十]{1,3})日)?(?:起|以来)?，?(?:直)?(?:到|至)(?:现在|今(?!年)|目前|如今|最近|今年(?:\d{1,2}|[一二三四五六七八九十]{1,2})月(?:底|初|份)?)"
)

# Behind 六年间: which they are, （1951—1956）.
IN_BRACKETS = lazy_regex(r"[（(]((?:19|20)\d{2})年?[-—－–～~至到]+((?:19|20)\d{2})年?[）)]")
FEWEST = 3  # years that are told one by one
HEAD = 8  # characters at the head of a clause in which times stand that point to others


def name_year(state: State, time: Time) -> None:
    """Keep the year last named, and whether something began with it."""
    state.named_year = time.last_year
    state.named_starts = STARTS.match(state.text, time.end) is not None
    if time.spans_years and time.first_year is not None and time.last_year is not None:
        state.spans[time.last_year - time.first_year + 1] = time.first_year, time.last_year


def note_span_again(state: State, mentions: Sequence[Mention], start: int) -> None:
    """三年间 at the head of the clause that begins at `start`, or behind who acts: its years hold for what follows."""
    again = SPAN_AGAIN.match(state.text, start, start + HEAD) or _span_behind(state, mentions)
    if again is None:
        return
    told = IN_BRACKETS.match(state.text, again.end())
    span = (int(told[1]), int(told[2])) if told is not None else _span_told(state, again)
    if span is not None:
        state.here.year, state.here.period, state.here.headed = span[1], interval(*span), span[1]


def _span_behind(state: State, mentions: Sequence[Mention]) -> re.Match[str] | None:
    """`县信访局20年间承办313件`: behind who acts, where a span of so many years has been named."""
    bodies = (m.end for m in mentions if isinstance(m, Word) and m.term.role == "body")
    found = (SPAN_AGAIN.match(state.text, at, at + HEAD) for at in bodies)
    named = (again for again in found if again is not None and int(parse(again["years"])) in state.spans)
    return next((again for again in named if "年间" in again[0]), None)


def _span_told(state: State, again: re.Match[str]) -> tuple[int, int] | None:
    """The span just named, the years from one on with which something began, or those up to the year told of."""
    years = int(parse(again["years"]))
    since = again["since"] is not None
    last, earlier = state.last_span, state.spans.get(years)
    if not since and (one_by_one := _told_one_by_one(state, years)) is not None:
        return one_by_one
    if not since and earlier is not None and (earlier == last or not state.named_starts):
        return earlier
    named, now = state.named_year, state.context.year
    if now is not None and again[0].endswith("来") and not since:
        return now - years + 1, now
    if named is not None and (since or state.named_starts):
        return named, named + years - 1
    told = state.year if state.context.chronicle else now
    end = max((year for year in (named, told) if year is not None), default=None)
    return (end - years + 1, end) if end is not None else last


def _told_one_by_one(state: State, years: int) -> tuple[int, int] | None:
    """`1981年，来信87件。…1985年，来信68件。五年合计340件`: the years just told one by one, if they are so many."""
    told: list[int] = []
    for draft in reversed(state.drafts):
        if draft.year is None or told and draft.year not in (told[-1], told[-1] - 1):
            break
        if not told or draft.year != told[-1]:
            told.append(draft.year)
    return (told[-1], told[0]) if len(told) == years >= FEWEST else None


def runs_on(text: str, time: Time) -> bool:
    """我局自2013年以来, 厂工会从1955年到现在: it says when, wherever in its clause it stands."""
    if time.first_year is None or not text.startswith(("自", "从"), time.start - 1):
        return False
    after = SINCE.match(text, time.end) or TILL_NOW.match(text, time.end)
    return after is not None and not text.startswith("的", after.end())


def _begins_with(text: str, time: Time) -> bool:
    """Whether what is told begins with the year: 自2015年推行首办责任制以来."""
    return text.startswith(("自", "从"), time.start - 1) and SINCE_IT_BEGAN.match(text, time.end) is not None


def up_to_now(state: State, time: Time) -> Time:
    """2013年以来: from that year to the one that is reported on, or was written in, where it is known and later."""
    now = state.context.year
    if TILL_NOW.match(state.text, time.end):
        now = state.context.now or now
    elif SINCE.match(state.text, time.end) is None and not _begins_with(state.text, time):
        return time
    if now is None or time.last_year is None or time.spans_years or now <= time.last_year:
        return time
    return replace(time, last_year=now)
