"""Months that a sentence told hold for those that follow in the paragraph, until one names a time of its own."""

from __future__ import annotations

from xinfang_extract.attribution.state import State
from xinfang_extract.model import Kind
from xinfang_extract.patterns import lazy_regex

# In a sentence that says when, or of how long: 全年, 当年, 三季度; 上年同期 is compared with.
SAYS_WHEN = lazy_regex(r"(?<![上去往历多])年|月|季度|累计|[两三]次")


def note_months(state: State) -> None:
    """Take in the months of the sentence just read, where all that it counted is of the same several months."""
    counts = [d for item in state.told_in(state.sentences) for d in item.drafts if d.kind is Kind.COUNT]
    if not counts:
        return
    told = {(draft.year, draft.period) for draft in counts}
    year, period = told.pop()
    state.months = (year, period) if not told and year is not None and _are_of_one_year(year, period) else None


def months_before(state: State, year: int | None) -> str:
    """`上半年受理312件，…。办结300件`: the months of the sentence before, where this one names no time."""
    if state.months is None or state.months[0] != year:
        return ""
    return "" if SAYS_WHEN.search(state.text, *state.here.span) is not None else state.months[1]


def _are_of_one_year(year: int, period: str) -> bool:
    """Whether a period is several months of a year."""
    first, _, last = period.partition("/")
    return first.startswith(f"{year}-") and last.startswith(f"{year}-")
