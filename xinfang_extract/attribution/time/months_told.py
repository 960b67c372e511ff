"""Months that have been told, and where they are kept.

`here.period`: those of the sentence; `here.aside`: the same, while one part has months of its own; `state.months`:
those of the sentence before; `context.months`: those of the title. What is nearer goes first (`period_told`).
"""

from __future__ import annotations

from xinfang_extract.attribution.state import State
from xinfang_extract.attribution.time.months import is_of_months, months_in, months_of
from xinfang_extract.attribution.words.stated import Stated
from xinfang_extract.model import Kind
from xinfang_extract.patterns import lazy_re, lazy_regex
from xinfang_extract.rules.times import Time

# In a sentence of a page that reports on a part of a year: all of it is told.
TELLS_ALL = lazy_regex(r"全年|一年来|年初|累计")
CLAUSE_ENDS = lazy_regex(r"[，；。]")
# At the head of a clause or of an item: all of the year, and not 上年全年, nor 占全年的40%; or the rest of its months.
ALL_YEAR = lazy_re(
    r"[^，。；：（\d]{0,12}?(?<![上去头年占为达比较与同和过])(?:(?:全年|一年来|一年中)(?!的?(?:总|\d))"
    r"|其余(?:\d{1,2}|[两三四五六七八九十]{1,2})个月)"
)
# In the same sentence: it is all of the year up to then.
UP_TO = lazy_regex(r"截[至止]")
# At the head of a clause or of an item: the year up to the months that the title names.
SO_FAR = lazy_regex(r"[^，。；：（\d]{0,12}?(?:今年|本年|年初)以来")
# In a sentence that says when, or of how long: 全年, 当年, 三季度; 上年同期 is compared with.
SAYS_WHEN = lazy_regex(
    r"(?<![上去往历多])年|[上去]年(?!同期)|月|季度|累计|[两三]次|[全各][县市区州省级]|共(?!同|计划|产)"
)


def take_months(state: State, time: Time) -> None:
    """The months of a time hold for the sentence, in the year that is told of; 1月和3月 are no one period."""
    if time.first_year is None and time.first_month is None:
        state.here.period = ""
    told = state.told_of[0] if state.told_of is not None else None
    months, year = months_in(state.text, time), state.here.year or told or state.year or state.context.year
    if months is not None and year is not None:
        state.here.period = months_of(year, *months)


def note_stretch(state: State, start: int, end: int) -> None:
    """Take in what a clause or an item says of the year without a month: 全年, 今年以来."""
    _note_all_year(state, start, end)
    _note_year_so_far(state, start, end)


def _note_all_year(state: State, start: int, end: int) -> None:
    """`上半年来信12件，全年办结120件`: months told before in the sentence are over, but not 截至10月底，全年…."""
    if ALL_YEAR.match(state.text, start, end) is not None and UP_TO.search(state.text, state.here.span[0], end) is None:
        state.here.aside = None
        if is_of_months(state.here.period):
            state.here.period = ""


def _note_year_so_far(state: State, start: int, end: int) -> None:
    """`今年以来`, under a title of May: from January on, up to the last month that is reported on."""
    year, months = state.context.year, state.context.months
    if year is not None and months is not None and SO_FAR.match(state.text, start, end) is not None:
        state.here.period = months_of(year, 1, months[1])


def note_months_at_head(state: State, stated: Stated) -> None:
    """`其中一季度86件、二季度受理32件`: the months at the head of the lead of a number are those of the number."""
    time = _months_at_head(state, stated)
    if time is not None:
        before = state.here.period
        take_months(state, time)
        note_months_aside(state, stated, before)


def _months_at_head(state: State, stated: Stated) -> Time | None:
    time = stated.times[0] if stated.times else None
    if time is None or time.first_month is None or time.first_year is not None:
        return None
    if not stated.text.lstrip(" 　、，；其中").startswith(state.text[time.start : time.end]):
        return None
    return None if state.text.startswith("的", time.end) else time


def note_months_aside(state: State, stated: Stated, before: str) -> None:
    """`其中四月42件，县本级自办86件`: months of one part alone that names nothing; those of the sentence come back."""
    if (stated.part is not None or state.here.scopes) and not stated.named and _months_at_head(state, stated):
        state.here.aside = before


def back_from_months_aside(state: State) -> str:
    """The months of the sentence, which hold again after a part with months of its own."""
    if state.here.aside is not None:
        state.here.period, state.here.aside = state.here.aside, None
    return state.here.period


def note_months(state: State) -> None:
    """Take in the months of the sentence just read, where all that it counted is of the same several months."""
    counts = [d for item in state.told_in(state.sentences) for d in item.drafts if d.kind is Kind.COUNT]
    if not counts:
        return
    told = {(draft.year, draft.period) for draft in counts}
    year, period = told.pop()
    state.months = (year, period) if not told and year is not None and _are_of_one_year(year, period) else None


def period_told(state: State, year: int | None) -> str:
    """The period of a number that names none, in a year: its sentence's, that of the one before, the title's."""
    return state.here.period or _months_before(state, year) or _months_reported(state, year)


def _months_before(state: State, year: int | None) -> str:
    """`上半年受理312件，…。办结300件`: the months of the sentence before, where this one names no time."""
    if state.months is None or state.months[0] != year:
        return ""
    return "" if SAYS_WHEN.search(state.text, *state.here.span) is not None else state.months[1]


def _months_reported(state: State, year: int | None) -> str:
    """The part of the year that the title names, unless the sentence has told of all of it by then: 全年."""
    months = state.context.months
    if months is None or year is None or year != state.context.year or _tells_all(state):
        return ""
    return months_of(year, *months)


def period_carried(state: State, period: str) -> str:
    """The period of an earlier year that the sentences before told of; no months where this one tells of all."""
    return state.here.period or ("" if is_of_months(period) and _tells_all(state) else period)


def _tells_all(state: State) -> bool:
    over = CLAUSE_ENDS.search(state.text, state.clause_start)
    told = state.here.span[0], over.start() if over is not None else state.here.span[1]
    return TELLS_ALL.search(state.text, *told) is not None


def _are_of_one_year(year: int, period: str) -> bool:
    """Whether a period is several months of a year."""
    first, _, last = period.partition("/")
    return first.startswith(f"{year}-") and last.startswith(f"{year}-")
