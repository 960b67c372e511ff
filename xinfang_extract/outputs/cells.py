"""One value → the characters of one cell, the same in every text format."""

from __future__ import annotations

import re
from contextlib import suppress
from decimal import Decimal

from xinfang_extract.tables import Value

_TRIGGERS = "=+-@\t\r\n＝＋－＠"
_INVISIBLE = " \u00a0\u3000\x00\u200b\u2060\ufeff"  # what a spreadsheet skips, or drops, before it looks for a formula
_UNDECODED = re.compile(r"[\udc80-\udcff]")
_UNPRINTABLE = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff]")


def number(value: int | Decimal) -> str:
    """Digits as a person writes them: an integer where it is one, else the decimals as printed; never an exponent."""
    if isinstance(value, int):
        return str(value)
    if not value.is_finite():
        raise ValueError(f"{value} is no number of a table")
    plain = format(value, "f")
    if value == value.to_integral_value():
        plain = plain.split(".")[0]
        return "0" if plain == "-0" else plain
    return plain


def text(value: str) -> str:
    """`value` as it can be written: no lone surrogates, no control characters that break files.

    A file name that Python could not decode (in a C locale, say) is read as UTF-8; a byte of it that is none stands as
    `\\xNN`, so that two names never look the same. Every other such character becomes U+FFFD.
    """
    if _UNDECODED.search(value):
        with suppress(UnicodeError):
            value = value.encode("utf-8", "surrogateescape").decode("utf-8")
    return _UNPRINTABLE.sub(_visible, value)


def _visible(match: re.Match[str]) -> str:
    code = ord(match.group())
    return f"\\x{code - 0xDC00:02x}" if 0xDC80 <= code <= 0xDCFF else "\ufffd"


def guarded(value: str) -> str:
    """`value` so that no spreadsheet runs it as a formula: an apostrophe before it where one might.

    Undone by `unguarded`, for every text.
    """
    return "'" + value if _risky(value) else value


def unguarded(value: str) -> str:
    """What `guarded` was given."""
    return value[1:] if value.startswith("'") and _risky(value) else value


def _risky(value: str) -> bool:
    # Apostrophes before the trigger count too, or a text that had one could not be told from a guarded one.
    bare = value.lstrip("'")
    if value == "-":  # standard input as a source; by itself a sign is no formula
        return False
    return bare[:1] != "" and (bare[0] in _TRIGGERS or bare.lstrip(_INVISIBLE)[:1] in tuple(_TRIGGERS))


def cell(value: Value) -> str:
    """The cell of a spreadsheet's text file: numbers bare, text guarded, nothing for what is missing."""
    if value is None:
        return ""
    if isinstance(value, str):
        return guarded(text(value))
    return number(value)
