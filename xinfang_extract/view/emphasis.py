"""The signs of Markdown around what is set in bold, `**1 206** 件`, which pages copied from the web keep."""

from __future__ import annotations

from xinfang_extract.patterns import lazy_re
from xinfang_extract.view.folding import NOTHING

# A pair of them around words; not 3**件 with its digits made illegible, nor 张** with his name.
_BOLD = lazy_re(r"(?<![\d*])\*\*(?=[^*\s])([^*\n，。；]{1,40})(?<=[^*\s])\*\*(?!\*)")
_GONE = NOTHING * 2


def without_emphasis(folded: str) -> str:
    """The folded text with nothing in place of the signs around bold words; as long as it was."""
    return _BOLD.sub(rf"{_GONE}\1{_GONE}", folded) if "**" in folded else folded
