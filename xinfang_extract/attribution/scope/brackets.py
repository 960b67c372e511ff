"""Brackets: `来访261批（集体访18批）` tells parts, `比2006年（来信167封…）` the earlier values."""

from __future__ import annotations

import regex

from xinfang_extract.attribution.attrs import carried
from xinfang_extract.attribution.state import State

# Before a bracket that tells the earlier period: 比2006年（来信167封…）.
COMPARED = regex.compile(r"(?:比|较|与|同|和)(?:上年|去年|上一年|前一年|((?:19|20)\d{2})年)(?:同期)?（?$")


def open_bracket(state: State, start: int) -> None:
    """（: what stands in it are parts of the number before it, or the earlier values of what is compared."""
    here = state.here
    total = here.last_count
    if here.last_comparison is not None:
        total = here.chained
    scope = state.open_scope(total, "bracket")
    than = COMPARED.search(state.text[max(0, start - 14) : start])
    if than is not None:
        year = here.year or state.year or state.context.year
        scope.year = int(than[1]) if than[1] else (year - 1 if year is not None else None)
        scope.previous, scope.total = True, None
        scope.attrs = carried(here.chained.attrs) if here.chained is not None else state.headings.given
    here.outside.append((here.last, here.chained))


def close_bracket(state: State) -> None:
    """）: back to what was told before the bracket."""
    here = state.here
    while here.scopes and here.scopes.pop().opener != "bracket":
        pass
    if here.outside:
        last, chained = here.outside.pop()
        if last is not None and last.petition:
            here.last, here.chained = last, chained
