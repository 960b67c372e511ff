"""What coders write → the names and codes of the codebook; what is neither a code nor a number is refused."""

from __future__ import annotations

import math
import re
import unicodedata
from collections.abc import Callable, Iterable

from xinfang_extract.codebook import TABLES, CodeList
from xinfang_extract.evaluation.sampling import CODED, SHEET
from xinfang_extract.review.columns import ADDED

ANY = "*"
"""In a cell: not judged."""
OUT = "rejected"
"""In the column reviewed of an exported table: a number that a review took out."""
_REVIEWED = next(column for column in ADDED["figures"] if column.name == "reviewed")
_COLUMNS = {column.name: column for column in (*TABLES["figures"].columns, *SHEET.columns, _REVIEWED)}
_NAMES = {column.label(language): column.name for column in _COLUMNS.values() for language in ("en", "zh")}
_BORDERLINE = ("0", "no", "否")
_SCORED = ("", "1", "yes", "是")


def column_names(headers: Iterable[str]) -> list[str]:
    """The column names that `headers` are, or are the labels of; others stay what they are."""
    told = [header.strip() for header in headers]

    def named(header: str) -> str:
        name = _NAMES.get(header, header)
        return header if header in _COLUMNS or name in told else name

    return [named(header) for header in told]


def options(cell: str) -> tuple[str, ...]:
    """What a cell allows, each of which is right: `a|b`."""
    return tuple(option.strip() for option in cell.split("|"))


def is_scored(cell: str) -> bool:
    """Whether a number is to be judged: what its cell in the column scored says."""
    return _plain(cell) not in _BORDERLINE


def coded_cell(name: str, cell: str) -> str:
    """What the column `name` means by `cell`, its words (`--labels`) told as codes; free text stays what it is.

    Raises ValueError where that is no code, no number; the message says what may stand there.
    """
    if name in _PLACES:
        return _number(cell, whole=True) if cell.strip() else cell
    if name == "scored":
        if _plain(cell) not in (*_BORDERLINE, *_SCORED):
            raise ValueError(f"{cell.strip()!r} is neither 0 nor 1")
        return cell
    if name in _NUMERALS:
        return _plain(cell)
    if name == _REVIEWED.name and _REVIEWED.codes is not None:
        return _words(_REVIEWED.codes).get(cell.strip(), cell)
    if name not in CODED or not cell.strip():
        return cell
    return "|".join(option if option == ANY else _READERS[name](option) for option in options(cell))


def _plain(cell: str) -> str:
    """A number as the codebook writes it: `２０１５`, `2015.0` and `2,015` as `2015`; other text stays what it is."""
    text = unicodedata.normalize("NFKC", cell.strip())
    bare = text.replace(",", "") if _PARTED.fullmatch(text) else text
    try:
        value = float(bare)
    except ValueError:
        return cell.strip()
    return str(int(value)) if value.is_integer() else bare


def _number(option: str, *, whole: bool = False) -> str:
    plain = _plain(option)
    try:
        value = float(plain)
    except ValueError:
        value = math.nan
    if not math.isfinite(value) or (whole and not value.is_integer()):
        raise ValueError(f"{option!r} is no {'whole number' if whole else 'number'}")
    return plain


def _words(codes: CodeList) -> dict[str, str]:
    """Codes by the words that `--labels` writes for them, and by themselves."""
    return {word: code.code for code in codes.codes for word in (code.en, code.zh, code.code)}


def _code_reader(codes: CodeList) -> Callable[[str], str]:
    known = _words(codes)

    def read(option: str) -> str:
        parts = [known.get(part.strip(), part.strip()) for part in option.split("+")]
        joined = "+".join(sorted(set(parts)) if codes.joined else parts)
        if joined not in codes:
            others = ", several joined with +" if codes.joined else ""
            raise ValueError(f"there is no code {option!r}; there are {', '.join(c.code for c in codes.codes)}{others}")
        return joined

    return read


def _reader(name: str) -> Callable[[str], str]:
    codes = _COLUMNS[name].codes
    return _code_reader(codes) if codes is not None else lambda option: _number(option, whole=name == "year")


_PLACES = ("page", "start", "end")
_NUMERALS = ("adcode",)
"""Text of digits, which programs take for numbers."""
_PARTED = re.compile(r"[+-]?\d{1,3}(?:,\d{3})+(?:\.\d*)?")
"""Thousands parted by commas."""
_READERS = {name: _reader(name) for name in CODED}
