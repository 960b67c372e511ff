"""Where in a text, as it was read, no heading and no cell of a table can stand: in the midst of a paragraph.

For those who must not miss a heading and cannot wait for the layout. What layout takes for a heading or a cell is
short, or has a bracket or a full stop right behind it; so a place that stands in a longer stretch of running text,
with no blank in it and nothing that could end a heading or begin one, is surely prose.
"""

from __future__ import annotations

import re

from xinfang_extract.layout.marks import BRACKETS, LONGEST, LOOSE_CAPTION, LOOSE_MARK
from xinfang_extract.patterns import lazy_re

_FAR = LONGEST + 1
"""Code points of running text that no heading has and no cell."""
_CELLS = lazy_re(r"[\t|｜│┃║]")
_BOUND = lazy_re(rf"[\s\x00\u200b\ufeff。{re.escape(BRACKETS)}]")
_MARK = lazy_re(LOOSE_MARK)


def has_cells_or_captions(text: str) -> bool:
    """Whether a text may have tables with TABs or rules, the cells of which may be long, or captions, which may be."""
    return _CELLS.search(text) is not None or LOOSE_CAPTION.search(text) is not None


def is_surely_prose(text: str, at: int) -> bool:
    """Whether the place `at` is in no heading and no cell, in a text without TABs, rules and captions."""
    first, last = max(0, at - _FAR), min(at + _FAR, len(text))
    for pattern in (_BOUND, _MARK):
        for bound in pattern.finditer(text, first, last):
            if bound.start() > at:
                last = bound.start()
                break
            first = bound.end()
    return last - first >= _FAR
