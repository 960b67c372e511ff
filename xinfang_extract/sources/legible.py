"""Is this text, or bytes read in an encoding that they are not in? Nearly any bytes are *something* in most of them."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from functools import lru_cache

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
    """Whether there is next to nothing but Chinese characters, many of them common, ASCII that is printed, and marks.

    It says so of most pages, and every glyph need not be counted.
    """
    odd, known = _odd_and_known(common)
    found = "".join(odd.findall(sample))
    beyond = len(_NOT_HAN.findall(found))
    left = 1 + (len(found) - beyond) * _COMMON / (1 - _COMMON)  # more common ones there must be to the others
    runs = known.finditer(sample)
    while beyond < _FEW_BROKEN and left > 0 and (run := next(runs, None)):
        left -= run.end() - run.start()
    return beyond < _FEW_BROKEN and left <= 0


@lru_cache(maxsize=2)
def _odd_and_known(common: frozenset[str]) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """What finds a glyph that needs a look, and what finds a run of common characters."""
    characters = _NOT_HAN.sub("", "".join(sorted(common)))
    return re.compile(rf"[^{characters}{_PLAIN}]"), re.compile(f"[{characters}]+")


_NOT_HAN = re.compile("[^\u3400-\u9fff]")
_PLAIN = r"\t-\r -~\u3000-\u3004\u3007-\u3029\u3030\uff01-\uff65·—‘’“”…"
"""ASCII that is printed, and marks of Chinese print: neither broken nor foreign, whatever there is of them."""
_ESCAPES = re.compile(rb"\x1b\$[()*+]?[@-K]|~\{(?:[!-w][!-~]){2,}~\}")


def escapes_in(data: bytes) -> str:
    """The name of the encoding that `data` is in where it escapes from ASCII: ISO-2022 or HZ; else empty."""
    found = _ESCAPES.search(data)
    return "" if found is None else "ISO-2022" if found[0][0] == 0x1B else "HZ"
