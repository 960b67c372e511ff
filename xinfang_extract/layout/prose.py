"""Where in a text, as it was read, no heading and no cell of a table can stand: in the midst of a paragraph.

For those who must not miss a heading and cannot wait for the layout. What layout takes for a heading or a cell is
short, or has a bracket or a full stop right behind it; so a place that stands in a longer stretch of running text,
with no blank in it and nothing that could end a heading or begin one, is surely prose.
"""

from __future__ import annotations

import re

from xinfang_extract.layout.marks import BRACKETS, LONGEST, LOOSE_CAPTIONS, LOOSE_MARK, LOOSE_MARK_SIGNS
from xinfang_extract.patterns import lazy_re

_FAR = LONGEST + 1
"""Code points of running text that no heading has and no cell."""
_CELLS = "\t|｜│┃║"
_BOUNDS = rf"\s\x00\u200b\ufeff。{re.escape(BRACKETS)}"
_BOUND_OR_MARK = lazy_re(rf"[{_BOUNDS}{LOOSE_MARK_SIGNS}](?:(?<=[{_BOUNDS}])|{LOOSE_MARK})")
_BEFORE = 3  # numerals, at most, that a mark has before its sign


def has_cells_or_captions(text: str) -> bool:
    """Whether a text may have tables with TABs or rules, the cells of which may be long, or captions, which may be."""
    captions = (pattern for sign, pattern in LOOSE_CAPTIONS.items() if sign in text)
    return any(map(text.__contains__, _CELLS)) or any(pattern.search(text) for pattern in captions)


def is_surely_prose(text: str, at: int) -> bool:
    """Whether the place `at` is in no heading and no cell, in a text without TABs, rules and captions."""
    end = min(at + _FAR, len(text))
    bound = _BOUND_OR_MARK.search(text, at, end)
    last = end
    if bound is not None:
        end = bound.start()
        last = end - _BEFORE
    first = last - _FAR
    return first >= at or (last >= at and first >= 0 and _BOUND_OR_MARK.search(text, first, end) is None)
