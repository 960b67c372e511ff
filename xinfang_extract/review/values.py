"""Values that a person gives: checked by the codebook, as text in the decisions file, as they are in the tables."""

from __future__ import annotations

import re
from collections.abc import Mapping
from decimal import Decimal, InvalidOperation

from xinfang_extract.codebook import ATTRIBUTES, TABLES
from xinfang_extract.outputs.cells import number
from xinfang_extract.regions import divisions
from xinfang_extract.tables import Value

REQUIRED = frozenset({"value", "qualifier", "kind", "channel", "stage"})
MAX_TEXT = 200
MAX_NOTE = 2000

_FIGURES = TABLES["figures"]
_DIGITS = frozenset({"value", "year", "adcode", "period"})
_NARROW = str.maketrans("０１２３４５６７８９－．／", "0123456789-./")  # an input method left at full width is no slip
_COUNTS = frozenset({"count", "previous"})
_WHOLE = _COUNTS | {"change"}
_PERIOD = re.compile(r"\d{4}(-\d{2}(-\d{2})?)?/\d{4}(-\d{2}(-\d{2})?)?")
_NUMBER = re.compile(r"[-+]?\d{1,15}(\.\d{1,6})?")
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ud800-\udfff]")


class WrongValueError(ValueError):
    """A value that may not stand in its column; `column` says which, `problem` is a word of the interface."""

    def __init__(self, column: str, problem: str) -> None:
        self.column, self.problem = column, problem
        super().__init__(f"{column}: {problem}")


def checked(values: Mapping[str, object]) -> dict[str, str]:
    """The values in their one spelling. Raises WrongValueError."""
    return {name: _checked(name, value) for name, value in values.items()}


def possible(new: Mapping[str, str], figure: Mapping[str, str]) -> None:
    """Raise WrongValueError where `figure`, checked, cannot be as a person makes it by `new`.

    Only what they say is held against them; and a decision that was kept is not, for tables of divisions change.
    """
    if "adcode" in new and new["adcode"] and new["adcode"] not in divisions().by_code:
        raise WrongValueError("adcode", "no_adcode")
    if not figure["value"] or new.keys().isdisjoint({"value", "kind"}):
        return
    value, kind = Decimal(figure["value"]), figure["kind"]
    if (kind in _COUNTS and value < 0) or (kind in _WHOLE and value % 1):
        raise WrongValueError("value", "no_count")


def checked_note(note: object) -> str:
    """A note as it is kept: line breaks stay. Raises WrongValueError."""
    if not isinstance(note, str) or len(note) > MAX_NOTE:
        raise WrongValueError("note", "too_long")
    return _CONTROL.sub(lambda match: match.group() if match.group() in "\n\t" else "", note).strip()


def _checked(name: str, value: object) -> str:
    if name not in ATTRIBUTES or not isinstance(value, str):
        raise WrongValueError(name, "no_column")
    text = value.strip()
    if name in _DIGITS:
        text = text.translate(_NARROW)
    if not text and name in REQUIRED:
        raise WrongValueError(name, "missing")
    codes = _FIGURES[name].codes
    if codes is not None:
        if codes.joined:
            text = "+".join(sorted(part for part in text.split("+") if part))
        if text not in codes or "all" in text.split("+")[1:] or text.startswith("all+"):
            raise WrongValueError(name, "no_code")
        return text
    if name == "value":
        return _number(text)
    if name == "year" and text and not re.fullmatch(r"1[0-9]{3}|2[0-9]{3}", text):
        raise WrongValueError(name, "no_year")
    if name == "adcode" and text and not re.fullmatch(r"[0-9]{6}", text):
        raise WrongValueError(name, "no_adcode")
    if name == "period" and text and not _PERIOD.fullmatch(text):
        raise WrongValueError(name, "no_period")
    if len(text) > MAX_TEXT:
        raise WrongValueError(name, "too_long")
    return _CONTROL.sub("", text)


def _number(text: str) -> str:
    plain = text.replace(",", "").replace("，", "").replace("−", "-").rstrip("%％").strip()
    if not _NUMBER.fullmatch(plain):
        raise WrongValueError("value", "no_number")
    try:
        return number(Decimal(plain))
    except InvalidOperation:
        raise WrongValueError("value", "no_number") from None


def to_cell(name: str, text: str) -> Value:
    """A checked value as the figures table has it."""
    if name == "value":
        return Decimal(text) if "." in text else int(text)
    if name == "year":
        return int(text) if text else None
    return text
