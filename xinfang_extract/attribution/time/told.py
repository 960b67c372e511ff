"""The times that a clause tells: which of them hold for it, for its sentence, or for what follows."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from xinfang_extract.attribution.clauses import Clause
from xinfang_extract.attribution.state import State
from xinfang_extract.attribution.time.held import take_year, with_same_months
from xinfang_extract.attribution.time.months_told import take_months
from xinfang_extract.attribution.time.pointing import note_next_year, note_pointing
from xinfang_extract.attribution.time.running import name_year, note_span_again, runs_on, up_to_now
from xinfang_extract.attribution.time.when import (
    ADVERBIAL_BEFORE,
    are_months_of_speaker,
    is_adverbial,
    is_another,
    is_of_a_term,
)
from xinfang_extract.attribution.words.kinds import THE_MOST
from xinfang_extract.patterns import lazy_regex
from xinfang_extract.rules.mentions import Mention
from xinfang_extract.rules.times import Time

# Around a year that was the highest of all: 来访则以1956年为最，计5016人次.
BY_FAR = lazy_regex(r"以$")
IS_THE_MOST = lazy_regex(THE_MOST)
# Before a year that ends its clause: 最多的是1962年，为27万件.
IS_YEAR = lazy_regex(r"(?:是|为|在|于|数|推)$")
# Behind a year, to the end of its clause: throughout it.
ALL_OF_IT = lazy_regex(r"(?:全年|一年|整?年度)?(?:[当之]?[中内里间])?$")
SAME_TIME = lazy_regex(r"同(?:一时)?期(?:的)?(?:是|为|有|只有|则|仅)")
UP_TO = lazy_regex(r"(?:截至|截止|截到|[到至])$")
EARLY = 3
"""The last month in which reports on the year before are written."""
LIST_MARKS = ("、", "和", "及")


def note_times(state: State, mentions: Sequence[Mention], start: int) -> None:
    """Take in the times of the clause that begins at `start`."""
    times = [m for m in mentions if isinstance(m, Time)]
    years = [t for t in times if t.first_year is not None]
    note_span_again(state, mentions, start)
    note_pointing(state, start)
    named = [t for t in years if not is_another(state.text, t)]
    if named:
        name_year(state, named[-1])
    note_next_year(state, start)
    if _is_list(state.text, years):
        state.here.pending.years = years
        return
    for time in times:
        if is_same_time(state, time):
            continue
        of_a_term = is_of_a_term(state.text, time, start)
        if (
            of_a_term
            or is_adverbial(state.text, time, start)
            or runs_on(state.text, time)
            or _begins(state, time, start)
            or are_months_of_speaker(state.text, time, mentions, start)
        ):
            _take(state, up_to_now(state, time))
            _note_up_to_writing(state, time)
        if of_a_term and state.here.year is not None:
            state.told_of = state.here.year, state.here.period  # and of what follows in the paragraph


def _is_list(text: str, years: Sequence[Time]) -> bool:
    """Years told side by side, for numbers dealt out over them: 2011、2012和2013年."""
    if len(years) < 2 or any(t.spans_years for t in years):
        return False
    return all(text[a.end : b.start].strip("末底初度") in LIST_MARKS for a, b in pairwise(years))


def _take(state: State, time: Time) -> None:
    if time.first_year is not None:
        take_year(state, with_same_months(state, time))
    take_months(state, time)


def is_same_time(state: State, time: Time) -> bool:
    """`1961年同期是4126件，少了1384件`: what this year is compared with, and not when the rest of the sentence was."""
    now, year = state.context.year, time.last_year
    told = state.here.last_count is not None or state.main is not None
    return (
        told
        and now is not None
        and year is not None
        and year < now
        and SAME_TIME.match(state.text, time.end) is not None
    )


def _note_up_to_writing(state: State, time: Time) -> None:
    """`截至一月底，已处理积信5412件`, written in February and telling of last year: of the year it was written in."""
    context, last = state.context, time.last_month
    if not context.looks_back or time.first_year is not None or last is None or not last <= context.month <= EARLY:
        return
    if UP_TO.search(state.text, max(0, time.start - 2), time.start) is not None and state.here.headed is None:
        state.here.year, state.here.period = context.now, ""
        take_months(state, time)


def note_year_of(state: State, time: Time) -> None:
    """`1985年的来信，`: what follows in the sentence tells of them."""
    if time.first_year is not None and state.text.startswith("的", time.end):
        state.here.year, state.here.period = time.last_year, ""


def note_year_at_end(state: State, time: Time, clause: Clause) -> None:
    """`最多的是1962年，`, `县法院在1962年中，`: the number that follows is of that year."""
    if time.first_year is None or time.spans_years:
        return
    told = any(
        before.search(state.text, clause.start, time.start) and after.match(state.text, time.end, clause.end)
        for before, after in ((BY_FAR, IS_THE_MOST), (IS_YEAR, ALL_OF_IT))
    )
    if told:
        state.here.year, state.here.period = time.last_year, ""


def is_the_most(text: str, time: Time, start: int, end: int) -> bool:
    """`来访则以1985年为最多`: a time that was the highest of all, and no subject of the petitions."""
    return BY_FAR.search(text, start, time.start) is not None and IS_THE_MOST.match(text, time.end, end) is not None


def _begins(state: State, time: Time, start: int) -> bool:
    """1986年起实行…: where years are told one after the other, it is the year of what is told next."""
    if not state.context.chronicle or time.first_year is None or not state.text.startswith(("起", "始"), time.end):
        return False
    return ADVERBIAL_BEFORE.fullmatch(state.text[start : time.start]) is not None
