"""What makes words bold: the signs of Markdown, `**1 206** 件`, which pages copied from the web keep, and glyphs
printed twice, `区区信信访访局局`, of which the text of a PDF has both.
"""

from __future__ import annotations

from xinfang_extract.patterns import lazy_re
from xinfang_extract.view.folding import NOTHING

# A pair of them around words; not 3**件 with its digits made illegible, nor 张** with his name.
_BOLD = lazy_re(r"(?<![\d*])\*\*(?=[^*\s])([^*\n，。；]{1,40})(?<=[^*\s])\*\*(?!\*)")
# Four pairs and more, and none of them of numerals: no number is ever made another.
_TWICE = lazy_re(r"(?:([一-鿿【】〔〕])\1(?<![一二三四五六七八九十百千万亿两])){4,}")
_GONE = NOTHING * 2


def without_emphasis(folded: str) -> str:
    """The folded text with nothing in place of what makes words bold; as long as it was."""
    if "**" in folded:
        folded = _BOLD.sub(rf"{_GONE}\1{_GONE}", folded)
    return _TWICE.sub(lambda match: "".join(glyph + NOTHING for glyph in match[0][::2]), folded)
