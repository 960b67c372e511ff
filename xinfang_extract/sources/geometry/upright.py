"""Vertical text: lines that run from top to bottom, which must not be read as if they ran from left to right."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from xinfang_extract.sources.geometry.glyphs import Glyph, em_of, is_wide

_FEW = 20
"""Steps from one glyph to the next: fewer are a thumb mark or the label of a table's rows, not a page of text."""


def runs_down(glyphs: Sequence[Glyph]) -> bool:
    """Whether most Chinese characters of a page, in the order in which they are drawn, stand right below the last."""
    wide = [glyph for glyph in glyphs if is_wide(glyph.text)]
    em = em_of(wide)
    down = across = 0
    for one, other in pairwise(wide):
        x, y = other.centre - one.centre, other.middle - one.middle
        down += abs(x) < 0.3 * em and 0.5 * em < y < 2.5 * em
        across += abs(y) < 0.3 * em and 0.5 * em < x < 2.5 * em
    return down >= _FEW and down > 2 * across
