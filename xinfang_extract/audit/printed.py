"""How exactly a printed number speaks: its last printed place, its digits, and the range it may stand for."""

from __future__ import annotations

import re
from decimal import Decimal

from xinfang_extract.light import light
from xinfang_extract.model import Figure

_NUMERALS = "〇零○一二三四五六七八九"
_ARABIC = re.compile(r"\d[\d,]*(?:\.(\d+))?([百千万亿]*)")
_CHINESE = re.compile(rf"点([{_NUMERALS}]+)([万亿]*)")
_PLACES = {"百": 2, "千": 3, "万": 4, "亿": 8}
_SPACES = re.compile(r"[\s\u00a0\u2000-\u200b\u202f\u3000]+")
_THOUSANDS = re.compile(r"(?<=\d),(?=\d{3}(?!\d))")
_LOOSE = re.compile("[余餘多]")
NARROW = {wide: wide - 0xFEE0 for wide in range(ord("！"), ord("～") + 1)}
"""Full-width digits and marks as ASCII, for `str.translate`."""
_ODD = re.compile(r"[,\s\u00a0\u2000-\u200b\u202f\u3000！-～]")
_VAGUE = ("over", "under", "about")
_ONE = Decimal(1)


@light
class Range:
    """The least and the greatest value a printed number may stand for; `rounded` says that it is not one value."""

    low: Decimal
    high: Decimal
    rounded: bool = False


def squeezed(text: str) -> str:
    """`text` without blanks."""
    return _SPACES.sub("", text)


def narrow(text: str) -> str:
    """`text` with its full-width digits and marks folded to ASCII, one code point to one."""
    return text.translate(NARROW)


def plain(number: str) -> str:
    """A printed number with its unit, without blanks and thousands commas, folded to ASCII."""
    if _ODD.search(number) is None:  # most are printed plainly
        return number
    return _THOUSANDS.sub("", narrow(squeezed(number)))


def step(figure: Figure) -> Decimal:
    """The worth of one in the last printed place: 0.1 for `59.3`, 1000 for `12.8万`, 1 for `261`."""
    text = plain(figure.printed)
    found = _ARABIC.search(text)
    if found is not None:
        decimals, scale = len(found[1] or ""), found[2]
    else:
        found = _CHINESE.search(text)
        decimals, scale = (len(found[1]), found[2]) if found is not None else (0, "")
    worth = _ONE if not scale and not decimals else _ONE.scaleb(sum(_PLACES[c] for c in scale) - decimals)
    if figure.value % worth:  # the value was read otherwise than the print suggests: trust the value
        exponent = figure.value.normalize().as_tuple().exponent
        return _ONE.scaleb(min(exponent if isinstance(exponent, int) else 0, 0))
    return worth


def significant(figure: Figure) -> int:
    """How many digits the print vouches for: 3 for `12.6`, 2 for `33`."""
    return len(str(int(abs(figure.value) / step(figure))))


def last_place(value: Decimal, worth: Decimal) -> Decimal:
    """The place of the last digit that is not zero, at least `worth`: 100 for 400, 1000 for 12 000."""
    digits = int(abs(value) / worth)
    while digits and digits % 10 == 0:
        digits //= 10
        worth *= 10
    return worth


def reach(figure: Figure, worth: Decimal) -> Range:
    """What the figure may stand for, given how it is rounded and which vague word stands with it.

    `400多` lies under 500: 多 and 余 leave the next place untouched, while 以上 and 超过 are open (taken here as up
    to twice the value, since nobody writes `over 100` for 460).
    """
    value = abs(figure.value)
    place = last_place(value, worth) if figure.qualifier in _VAGUE else worth
    if figure.qualifier == "over":
        loose = _LOOSE.search(figure.printed) is not None
        return Range(value, value + place if loose else value * 2, True)
    if figure.qualifier == "under":
        return Range(max(value - place, value / 2), value, True)
    if figure.qualifier == "about":
        slack = max(value / 10, place / 2)
        return Range(value - slack, value + slack, True)
    if worth > 1:
        return Range(value - worth / 2, value + worth / 2, True)
    return Range(value, value)
