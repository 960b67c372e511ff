"""Numbers as print writes them: Arabic, Chinese with places (一千零五), Chinese by position (一六五).

`parse` reads what the number rules have cut out, and nothing else; it raises ValueError for a string that
is no number. `render` writes a number in each system, for tests.
"""

from __future__ import annotations

import re
from decimal import Decimal

DIGITS = {
    "〇": 0, "○": 0, "零": 0, "一": 1, "二": 2, "两": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9,
    "壹": 1, "贰": 2, "叁": 3, "肆": 4, "伍": 5, "陆": 6, "柒": 7, "捌": 8, "玖": 9,
}  # fmt: skip
PLACES = {"十": 10, "百": 100, "千": 1000, "拾": 10, "佰": 100, "仟": 1000}
TENS = {"廿": 20, "卅": 30, "卌": 40}
MYRIADS = {"万": 10_000, "亿": 100_000_000}
CHINESE = "".join((*DIGITS, *PLACES, *TENS))
_NOUGHTS = str.maketrans("0O", "〇〇")  # 二0一0年, as keyboards without the sign have it
_SKIPPED = re.compile(r"[\s,，]+")
_PLAIN = re.compile(r"[0-9]+(?:\.[0-9]+)?")
_PIECE = re.compile(r"([0-9]+)([万亿]|千万?|百万?)")
_MIXED = re.compile(rf"(?:{_PIECE.pattern}){{2,}}")  # 4万6千3百
MAX_DIGITS = 15  # beyond this a printed number is no count, and a double no longer holds it


def parse(printed: str) -> Decimal:
    """The value of a printed number, 万 and 亿 multiplied out; thousands separators and blanks are skipped.

    >>> parse("1,286"), parse("82.13万"), parse("一千零五"), parse("一六五"), parse("4万6千")
    (Decimal('1286'), Decimal('821300'), Decimal('1005'), Decimal('165'), Decimal('46000'))

    Raises:
        ValueError: not a number, or one of more than `MAX_DIGITS` digits.
    """
    text = _SKIPPED.sub("", printed)
    if len(text) <= MAX_DIGITS and _PLAIN.fullmatch(text):
        return Decimal(text)  # most numbers
    if not text or len(text) > 4 * MAX_DIGITS:
        raise ValueError(f"not a number that counts anything: {printed[:20]!r}")
    factor = 1
    if _MIXED.fullmatch(text):
        return Decimal(sum(_piece(*piece) for piece in _PIECE.findall(text)))
    if text[0] in "0123456789":
        while text[-1] in MYRIADS or text[-1] in PLACES:
            factor *= MYRIADS.get(text[-1]) or PLACES[text[-1]]
            text = text[:-1]
        if sum(c.isdigit() for c in text) > MAX_DIGITS or not text.replace(".", "", 1).isdigit():
            raise ValueError(f"not a number that counts anything: {printed[:20]!r}")
        value = Decimal(text) * factor
        return value if value != value.to_integral_value() or "." in text and factor == 1 else Decimal(int(value))
    whole, point, part = text.translate(_NOUGHTS).partition("点")
    value = Decimal(_chinese(whole))
    if point:
        value = Decimal(f"{int(value)}.{''.join(str(DIGITS[c]) for c in _only(part, DIGITS))}")
    return value


def _piece(digits: str, places: str) -> int:
    value = int(digits)
    for place in places:
        value *= MYRIADS.get(place) or PLACES[place]
    return value


def _only(text: str, allowed: dict[str, int]) -> str:
    if not text or any(c not in allowed for c in text):
        raise ValueError(f"not a number: {text[:20]!r}")
    return text


def _chinese(text: str) -> int:
    """An integer in Chinese numerals, positional when no place is named (一九五一), else with places."""
    if not any(c in PLACES or c in MYRIADS or c in TENS for c in text):
        return int("".join(str(DIGITS[c]) for c in _only(text, DIGITS)))
    total = section = digit = 0
    named = False  # a digit stands before the next place
    last = 1  # the last place named, for 一万二 = 12000, 三百五 = 350
    zero = False
    for c in text:
        if c in DIGITS:
            if named and DIGITS[c]:
                raise ValueError(f"not a number: {text[:20]!r}")  # 二三十: a guess at a range, no number
            digit, named = DIGITS[c], DIGITS[c] > 0
            zero = zero or DIGITS[c] == 0
        elif c in TENS:
            section, digit, named, last, zero = section + TENS[c], 0, False, 10, False
        elif c in PLACES:
            section += (digit if named else 1) * PLACES[c]
            digit, named, last, zero = 0, False, PLACES[c], False
        elif c in MYRIADS:
            total = (
                (total + (section + digit or 1)) * MYRIADS[c]
                if c == "亿"
                else total + (section + digit or 1) * MYRIADS[c]
            )
            section, digit, named, last, zero = 0, 0, False, MYRIADS[c], False
        else:
            raise ValueError(f"not a number: {text[:20]!r}")
    if named and not zero and last > 10:
        digit *= last // 10
    return total + section + digit


def render(value: int, system: str) -> str:
    """`value` (0 to 10⁹) as `arabic`, `grouped` (1,286), `places` (一千二百八十六) or `positional` (一二八六)."""
    if system == "arabic":
        return str(value)
    if system == "grouped":
        return f"{value:,}"
    if system == "positional":
        return "".join("〇一二三四五六七八九"[int(c)] for c in str(value))
    if system == "places":
        return _places(value)
    raise ValueError(f"no such numeral system: {system}")


def _places(value: int) -> str:
    if value == 0:
        return "零"
    out = ""
    for size, name in ((100_000_000, "亿"), (10_000, "万"), (1, "")):
        part, value = divmod(value, size)
        if part:
            gap = out and part < 1000
            out += ("零" if gap else "") + _below_myriad(part, bool(out)) + name
    return out


def _below_myriad(value: int, inside: bool) -> str:
    out, zero = "", False
    for size, name in ((1000, "千"), (100, "百"), (10, "十"), (1, "")):
        digit, value = divmod(value, size)
        if digit:
            one = size == 10 and digit == 1 and not out and not inside
            out += ("零" if zero and out else "") + ("" if one else "一二三四五六七八九"[digit - 1]) + name
            zero = False
        else:
            zero = True
    return out
