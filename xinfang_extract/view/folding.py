"""One code point to one: what a glyph is read as.

Full-width forms, traditional script, Kangxi radicals, the several commas and brackets. Never NFKC, which
changes lengths; a text and its folding have the same length, so that positions hold.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path

BLANK = " "
"""What every blank is folded to, whatever its width."""
BREAK = "\n"
"""What every line end is folded to."""
NOTHING = "\u200b"
"""What every code point is folded to that takes no room in print."""

_BLANKS = (
    "\t\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000\u3164\u2800"
)
_BREAKS = "\r\x0b\x0c\x85\u2028\u2029"
_NOTHINGS = (
    "\u00ac\u00ad\u034f\u061c\u180e\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2061\u2062"
    "\u2063\u2064\u2066\u2067\u2068\u2069\ufeff\ufe0e\ufe0f"
    # and before them ¬, as which an OCR prints a soft hyphen
    "⁰¹²³⁴⁵⁶⁷⁸⁹"  # the marks of notes, which may stand between a number and its unit
)
_MARKS = {
    "，": ",､﹐︐",
    "、": "﹑︑",
    "；": ";﹔︔",
    "：": ":﹕∶︓︰꞉",
    "（": "(﹙︵⟮",
    "）": ")﹚︶⟯",
    "%": "％﹪",
    "！": "!﹗︕",
    "？": "?﹖︖",
    "。": "｡︒",
    "〔": "﹝︹",
    "〕": "﹞︺",
    "【": "︻",
    "】": "︼",
    "[": "［﹇",
    "]": "］﹈",
    "〈": "⟨︿",
    "〉": "⟩﹀",
    "《": "︽",
    "》": "︾",
    "“": "「﹁｢",
    "”": "」﹂｣",
    "‘": "『﹃",
    "’": "』﹄",
    ".": "．﹒",
    "·": "・･•‧∙⋅",
    "-": "－−﹣‐‑",
    "—": "–―─⸺",
    "～": "~〜∼˜",
    "+": "＋﹢",
    "|": "｜",
}


def _full_width() -> dict[int, str]:
    """Full-width letters, digits and marks; the marks that have a row of their own above come later."""
    return {code: chr(code - 0xFEE0) for code in range(0xFF01, 0xFF5F)}


def _controls() -> dict[int, str]:
    """Control characters: a NUL or a bell in the middle of a number is no part of it."""
    return dict.fromkeys((*range(9), *range(14, 32), 127), NOTHING)


@cache
def fold_table() -> dict[int, str]:
    """The whole table, for `str.translate`. Built once, on first use; treat it as constant."""
    table: dict[int, str] = {**_full_width(), **_controls()}
    for sign, many in (("，", ","), (BLANK, _BLANKS), (BREAK, _BREAKS), (NOTHING, _NOTHINGS), *_MARKS.items()):
        table.update({ord(old): sign for old in many})
    for fullwidth in "，；：（）！？～":
        del table[ord(fullwidth)]
    rows = (Path(__file__).parent / "simplified.tsv").read_text(encoding="utf-8")
    for row in rows.splitlines():
        if not row.startswith("#"):
            old, new = row.split("\t")
            table[ord(old)] = new
    return table


def fold(text: str) -> str:
    """The text as it is read, of the same length."""
    return text.translate(fold_table())


def as_printed(text: str) -> str:
    """A stretch of a page as somebody sees it: without the fillers that keep the place of markup (3<b>00</b>件次)."""
    return text.replace(NOTHING, "")
