"""All forms in which print may set what the view writes in one, and what may stand between two glyphs of a word."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import cache

from xinfang_extract.view.folding import BLANK, BREAK, NOTHING, fold_table
from xinfang_extract.view.pinyin import LETTERS

_RULES = "|｜│┃║"  # part the cells of a table
_ALIKE = {"·": ".", ",": "，", "○": "〇", "◯": "〇"}  # the view tells them apart by what stands around


@cache
def one_form() -> dict[int, str]:
    """How the view folds, for `str.translate`, with one sign for those that it tells apart afterwards."""
    signs = {ord(sign): alike for sign, alike in _ALIKE.items()}
    return {**{code: _ALIKE.get(glyph, glyph) for code, glyph in fold_table().items()}, **signs}


@cache
def forms() -> Mapping[str, str]:
    """Of each glyph that the view writes, all that it may be printed as: 访 and 訪, 1 and １."""
    found = _Forms()
    for code, glyph in one_form().items():
        found[glyph] += chr(code)
    return found


class _Forms(dict[str, str]):
    def __missing__(self, glyph: str) -> str:
        return glyph


@cache
def edges() -> frozenset[str]:
    """What a line of print, a cell or a column may end before: blanks, line ends, rules."""
    blanks = {form for sign in (BLANK, BREAK) for form in forms()[sign] + sign}
    return frozenset({*blanks, *_RULES, *(chr(code) for code in range(0x3001) if chr(code).isspace())})


@cache
def loose() -> frozenset[str]:
    """What may stand between two glyphs of a word, or begin it: all that the view leaves out, and the edges."""
    return edges() | ends_of_notes() | {*forms()[NOTHING], NOTHING}


@cache
def ends_of_notes() -> frozenset[str]:
    """What a pinyin note may begin or end with: brackets, or letters where it has none."""
    return frozenset({form for sign in "（）" for form in forms()[sign] + sign}) | LETTERS


def one_of(signs: Iterable[str], *glyphs: str) -> str:
    """A class of the signs as they are and of the glyphs in all their forms."""
    found = sorted({*signs, *glyphs, *(form for glyph in glyphs for form in forms()[glyph])})
    return "[" + "".join(map(re.escape, found)) + "]" if found else "(?!)"
