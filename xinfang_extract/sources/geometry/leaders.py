"""Leaders: rows of dots that lead the eye from a name to its number, and stand for white."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from xinfang_extract.sources.geometry.glyphs import Glyph, is_blank
from xinfang_extract.sources.geometry.rows import rows_of

_DOTS = frozenset("·•∙⋅・.．…‥_＿")
_FEWEST = 5
"""Dots in a row, at least: fewer are an ellipsis."""


def without_leaders(glyphs: Sequence[Glyph]) -> list[Glyph]:
    """The glyphs without the dots of leaders, so that white is what they leave."""
    if sum(glyph.text in _DOTS for glyph in glyphs) < _FEWEST:
        return list(glyphs)
    leaders: set[int] = set()
    for row in rows_of(glyphs):
        ink = [glyph for glyph in row.glyphs if not is_blank(glyph.text)]
        for dot, run in groupby(ink, key=lambda glyph: glyph.text if glyph.text in _DOTS else ""):
            dots = list(run)
            if dot and len(dots) >= _FEWEST:
                leaders.update(map(id, dots))
    return [glyph for glyph in glyphs if id(glyph) not in leaders]
