"""Is this text, or bytes read in an encoding that they are not in? Nearly any bytes are *something* in most of them."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter

_SAMPLE = 1 << 16
_FEW = 10
"""Letters beyond ASCII below which a text is given the benefit of the doubt: an English page, a page of digits."""
_BROKEN = 0.05
"""The share of glyphs that mean nothing above which a text is none."""
_FEW_BROKEN = 3
"""Glyphs that mean nothing below which a text is given that benefit too."""
_COMMON = 0.35
"""The share of common ones among its Chinese characters below which a text is none; scraps of pages have more."""
_FOREIGN = 2.0
"""How many letters of other scripts there may be for a Chinese character: pinyin notes (`信xìn`) have one."""
_ACCENTED = 0.3
"""The same for a Latin letter: a French page has few."""


def is_legible(text: str, common: frozenset[str]) -> bool:
    """Whether `text` may be language, or numbers; `common` are the characters that Chinese is mostly written in."""
    sample = text[:_SAMPLE]
    if _is_plainly_chinese(sample, common):
        return True
    ink = broken = han = known = foreign = latin = 0
    for glyph, times in Counter(sample).items():  # a page has far fewer glyphs than it prints
        if not (glyph.isascii() and glyph.isspace()):
            ink += times
        if glyph.isascii():
            latin += times * glyph.isalpha()
            broken += times * (glyph < " " and not glyph.isspace())
        elif "\u3400" <= glyph <= "\u9fff":
            han += times
            known += times * (glyph in common)
        elif (kind := unicodedata.category(glyph)) in ("Co", "Cn", "Cs", "Cc") or glyph == "\ufffd":
            broken += times * (kind != "Cc" or glyph > "\x85")
        elif kind[0] in "LM" and not "\uff00" <= glyph <= "\uffef":
            foreign += times
    if broken >= _FEW_BROKEN and broken > _BROKEN * ink:
        return False
    if han >= _FEW and known < _COMMON * han:
        return False
    return foreign < _FEW or foreign <= max(_FOREIGN * han, _ACCENTED * latin)


def _is_plainly_chinese(sample: str, common: frozenset[str]) -> bool:
    """Whether there is next to nothing but Chinese characters, ASCII that is printed, and marks of Chinese print, and
    of all these enough are common characters.

    It says so of most pages, and every glyph need not be counted.
    """
    few_odd = len(_ODD.findall(sample)) < _FEW_BROKEN
    return few_odd and sum(map(common.__contains__, sample)) >= _COMMON * len(sample)


_ODD = re.compile(r"[^\u3400-\u9fff\t-\r -~\u3000-\u3004\u3007-\u3029\u3030\uff01-\uff65·—‘’“”…]")
"""What may be broken or foreign."""
_ESCAPES = re.compile(rb"\x1b\$[()*+]?[@-K]|~\{(?:[!-w][!-~]){2,}~\}")


def escapes_in(data: bytes) -> str:
    """The name of the encoding that `data` is in where it escapes from ASCII: ISO-2022 or HZ; else empty."""
    found = _ESCAPES.search(data)
    return "" if found is None else "ISO-2022" if found[0][0] == 0x1B else "HZ"
