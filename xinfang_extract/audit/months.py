"""Months, quarters and halves of a year: nearly all of them make its total, a few of them a small one by accident."""

from __future__ import annotations

from collections.abc import Sequence

from xinfang_extract.audit.entry import Codes, Entry, ends_of
from xinfang_extract.audit.limits import SMALL

_MOST = 6  # of twelve months: of one or the other a table has a dash
_YEAR, _MONTH = slice(4), slice(5, 7)


def by_chance(total: Entry, parts: Sequence[Entry]) -> bool:
    """True for a small total of a year and parts of it that are not most of it."""
    return abs(total.value) < SMALL and _are_months(total, parts) and not _are_most(parts)


def are_a_year(total: Entry, parts: Sequence[Entry]) -> bool:
    """True for parts of a year that are most of it, none told twice, and a total of that year."""
    return _are_months(total, parts) and _are_most(parts)


def _are_months(total: Entry, parts: Sequence[Entry]) -> bool:
    year = total.codes.year
    return not total.codes.period and all(part.codes.period and part.codes.year == year is not None for part in parts)


def _are_most(parts: Sequence[Entry]) -> bool:
    spans = [_months(part.codes) for part in parts]
    told = [month for span in spans for month in span]
    return all(spans) and _MOST <= len(told) == len(set(told))


def _months(codes: Codes) -> range:
    """None of a span that is no months of one year."""
    begin, end = ends_of(codes.period)
    if begin[_YEAR] != end[_YEAR] or not (begin[_MONTH].isdigit() and end[_MONTH].isdigit()):
        return range(0)
    return range(int(begin[_MONTH]), int(end[_MONTH]) + 1)
