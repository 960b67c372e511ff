"""The form in which a person corrects a number, or adds one: a field for each column, choices from the codebook."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from xinfang_extract.codebook import ATTRIBUTES, TABLES, Language
from xinfang_extract.light import light
from xinfang_extract.review.values import REQUIRED

_FIGURES = TABLES["figures"]
_SHORT = {"year": 4, "adcode": 6, "value": 20}


@light
class Choice:
    """One code that may be chosen."""

    code: str
    label: str
    chosen: bool


@light
class Field:
    """One field: `one` of its choices, `several`, or `text`."""

    name: str
    label: str
    about: str
    sort: Literal["one", "several", "text"]
    value: str
    choices: tuple[Choice, ...] = ()
    required: bool = False
    width: int = 0  # characters, where it is short


def fields(values: Mapping[str, str], language: Language) -> list[Field]:
    """The fields in the codebook's order, filled in with `values`."""
    return [_field(name, values.get(name, ""), language) for name in ATTRIBUTES]


def _field(name: str, value: str, language: Language) -> Field:
    column = _FIGURES[name]
    label, about, required = column.label(language), column.description(language), name in REQUIRED
    if column.codes is None:
        return Field(name, label, about, "text", value, required=required, width=_SHORT.get(name, 0))
    chosen = set(value.split("+")) if column.codes.joined else {value}
    choices = tuple(Choice(code.code, code.label(language), code.code in chosen) for code in column.codes.codes)
    if column.codes.joined:
        return Field(name, label, about, "several", value, choices, required)
    if not required:
        choices = (Choice("", "—", value == ""), *choices)
    return Field(name, label, about, "one", value, choices, required)
