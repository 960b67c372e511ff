"""The year and months that hold: taken up from a time, and what a number is told of that has none of its own."""

from __future__ import annotations

from xinfang_extract.attribution.state import State
from xinfang_extract.attribution.time.months import period_of, same_months
from xinfang_extract.attribution.time.months_told import period_carried, period_told
from xinfang_extract.rules.times import Time


def with_same_months(state: State, year: Time) -> Time:
    """`2018年同期`: of the months that this year's were told of."""
    if not state.text.startswith("同期", year.end):
        return year
    return same_months(year, year_told(state)[2])


def take_year(state: State, time: Time) -> None:
    """A year that holds from here on: for the sentence, or until the next where years are told one after the other."""
    first, year = time.first_year, time.last_year
    if time.spans_years and first is not None and year is not None:
        state.note_span(first, year)
    state.here.period = period_of(time)
    if state.context.chronicle or year == state.context.year:
        state.year, state.told_of = year, None
        state.here.year = state.here.headed = year if time.spans_years else None
    else:
        state.here.year = state.here.headed = year


def year_told(state: State, own: Time | None = None) -> tuple[int | None, str, str]:
    """The year of a number, how it is known, and its period where it is not that year."""
    if own is not None and own.first_year is not None:
        return own.last_year, "stated", period_of(own)
    here = state.here
    if here.year is not None:
        return here.year, "stated", here.period
    if state.told_of is not None:
        year, period = state.told_of
        return year, "carried", period_carried(state, period)
    now, basis = (state.year, "stated") if state.year is not None else (state.context.year, state.context.year_basis)
    return now, basis, period_told(state, now)
