"""Which texts of cells are numbers: in digits or Chinese numerals, with a unit or a sign; a dash or a word for none."""

from __future__ import annotations

from xinfang_extract.patterns import lazy_re

_NUMBER = lazy_re(
    r"(?:[↑↓▲▼+＋±\-－—–−增减升降]\s?)?[（(]?[+＋\-－—–−]?"
    r"(?!\d{4,}[ \u00a0\u3000]\d{3}(?!\d))\d++(?:[,，.．]\d++|[,，]?[ \u00a0\u2009\u202f\u3000]\d{3}(?!\d))*+"
    r"\s?(?:[%％‰﹪]|[\u4e00-\u9fff（()）/]{1,5})?[)）]?[↑↓]?"
)
NUMERAL = "[〇○零一二三四五六七八九十百千萬万两兩廿卅]"
COUNTED = f"{NUMERAL}+[余餘多]?(?:件|批|人|起|封|宗|户|戶|案)次?"
"""Parts of patterns: a glyph of a Chinese numeral, and a count in them with its unit."""
# With their unit, or three and more: 五一, 十二 and 二〇〇一 may be years, months, sessions.
# Or with a mark of thousands or of decimals: 二，三一七, 三九·九.
_CHINESE = lazy_re(
    f"{COUNTED}|(?!(?:一[八九]|二[〇○零]){NUMERAL}{{2}}$){NUMERAL}{{3,}}[余餘多]?"
    f"|{NUMERAL}{{1,3}}(?:[,，]{NUMERAL}{{3}})+|{NUMERAL}{{1,3}}[·.．点點]{NUMERAL}{{1,2}}"
)
_PAIR = lazy_re(r"\d{1,4}(?:[ ,，]\d{3})*/\d{1,4}(?:[ ,，]\d{3})*")  # 238/2 015, under 批/人次
_SCANNED = lazy_re(r"(?=\D*\d)[\dOoIl]{1,3}(?:[ ,，][\dOoIl]{3})+")  # 2 O78: the view reads the digits
_SPACED = lazy_re(r"\d(?:\s\d)+|\d{1,3}[.．]\s\d{1,2}")  # 1 0 4 6, 88. 4
_NOTHING = lazy_re(r"[-－—–−…·./／*＊×~～、]{1,6}|[无無]|持平")
PERIOD = lazy_re(r"(?:19|20)\d\d(?:[-—－–～~]\d{2,4})?(?:年.*)?|\d{1,2}(?:[-—－–～~至]\d{1,2})?月份?")
ASCII = {0xFF10 + digit: 0x30 + digit for digit in range(10)}
"""Digits of full width as ASCII."""
LONGEST = 24
"""Characters of a cell of a table at most."""


def is_number(text: str) -> bool:
    """Whether the text of a cell is a number, a dash or a word for none; a year or a month is a label."""
    if len(text) > LONGEST:
        return False
    text = text.translate(ASCII)
    if _SPACED.fullmatch(text) is not None:
        text = "".join(text.split())
    if PERIOD.fullmatch(text):
        return False
    return any(pattern.fullmatch(text) for pattern in (_NUMBER, _NOTHING, _SCANNED, _CHINESE, _PAIR))
