"""Heads of drawn tables that stand over several columns: told by the upright rules of two rows."""

from __future__ import annotations

from itertools import pairwise

from xinfang_extract.layout.lines import width
from xinfang_extract.layout.tables.cells import rules_in

_OFF = 2
"""Half-widths that the ends of two rows may be apart."""


def cells_over(upper: str, lower: str) -> list[tuple[int, int]] | None:
    """Of each cell of the upper row, the first cell under it and how many; None where the rules do not tell.

    A rule is as wide as a letter or as a glyph, by the font: whichever makes the rows end together.
    """
    ways = [(_edges(upper, rule), _edges(lower, rule)) for rule in (1, 2)]
    above, under = min(ways, key=lambda edges: abs(edges[0][-1] - edges[1][-1]))
    if abs(above[-1] - under[-1]) > _OFF:
        return None
    middles = [(left + right) / 2 for left, right in pairwise(under)]
    found = []
    for left, right in pairwise(above):
        own = [column for column, middle in enumerate(middles) if left < middle < right]
        if not own:
            return None
        found.append((own[0], len(own)))
    return found


def _edges(text: str, rule: int) -> list[int]:
    """Where the cells of a row end, in half-widths from its first rule, a rule taken to be `rule` of them wide."""
    edges: list[int] = []
    at = end = 0
    for start, stop in rules_in(text):
        at += width(text[end:start]) if edges else 0
        edges.append(at)
        at, end = at + rule, stop
    return edges
