"""Stata, .dta version 118: variables and values labelled; code lists as numbers, as Stata wants them."""

from __future__ import annotations

import datetime
import io
from collections.abc import Callable, Sequence
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING, Any

from xinfang_extract.codebook import CodeList, Column, Language
from xinfang_extract.outputs.atomic import whole_file
from xinfang_extract.outputs.cells import text
from xinfang_extract.outputs.files import Sheet
from xinfang_extract.tables import Value

if TYPE_CHECKING:
    import pandas as pd

RENAMED = {"end": "end_"}
"""Columns whose name Stata keeps for itself."""
_MADE = datetime.datetime(2000, 1, 1)  # a fixed time: the same rows give the same bytes
_LABEL = 80  # characters of a label of a variable
_LONG = 2045  # bytes of a plain string; longer ones are kept as strL
_OWN = 10_000  # numbers for values that the codebook does not have


def write(path: Path, sheets: Sequence[Sheet], *, language: Language | None, force: bool) -> list[str]:
    """One table as a Stata file. Variables keep the columns' names; without a language values are labelled by code.

    A column with codes becomes a number with value labels: the place of the code in its list; where codes join with
    `+`, the sum of 1, 2, 4, … for the codes in it. Missing where it is empty.
    """
    import pandas as pd

    (sheet,) = sheets
    columns = sheet.table.columns
    cells = list(zip(*sheet.rows, strict=True)) or [()] * len(columns)
    data: dict[str, Any] = {}
    value_labels: dict[str, dict[int | float, str]] = {}
    for column, values in zip(columns, cells, strict=True):
        if numbered(column):
            assert column.codes is not None
            data[column.name], value_labels[column.name] = _coded(values, column.codes, language)
        elif column.dtype == "text":
            data[column.name] = pd.Series([_text(value, column, language) for value in values], dtype=object)
        else:
            data[column.name] = pd.Series([_number(value) for value in values], dtype="float64")
    frame = pd.DataFrame(data, columns=list(sheet.table.names())).rename(columns=RENAMED)
    buffer = io.BytesIO()
    frame.to_stata(
        buffer,
        version=118,
        write_index=False,
        time_stamp=_MADE,
        data_label=sheet.table.label(language or "en")[:_LABEL],
        variable_labels={variable(column): column.label(language or "en")[:_LABEL] for column in columns},
        value_labels=value_labels or None,
        convert_strl=[name for name in frame.columns if _is_long(frame[name])] or None,
    )
    with whole_file(path, force=force) as file:
        file.write(buffer.getbuffer())
    return []


def variable(column: Column) -> str:
    """The name of the Stata variable of `column`."""
    return RENAMED.get(column.name, column.name)


def numbered(column: Column) -> bool:
    """Whether a column's codes are written as numbers: not those that stand several in a cell, parted by `;`."""
    return column.codes is not None and not column.codes.listed


def number_of(value: str, codes: CodeList) -> int | None:
    """The number that stands for `value`; None where it is empty or not of the list."""
    places = {code.code: place for place, code in enumerate(codes.codes)}
    if not codes.joined:
        return places[value] + 1 if value in places else None
    parts = value.split("+")
    return sum(1 << places[part] for part in parts) if value in codes and value else None


def _coded(values: Sequence[Value], codes: CodeList, language: Language | None) -> tuple[Any, dict[int | float, str]]:
    import pandas as pd

    present = sorted({str(value) for value in values if value})
    numbers = {value: number for value in present if (number := number_of(value, codes)) is not None}
    for place, value in enumerate(value for value in present if value not in numbers):
        numbers[value] = _OWN + place
    listed = {code.code: number_of(code.code, codes) or 0 for code in codes.codes} | numbers
    shown: Callable[[str], str] = text if language is None else (lambda value: text(codes.label(value, language)))
    labels: dict[int | float, str] = {number: shown(value) for value, number in listed.items()}
    return pd.Series([numbers[str(value)] if value else None for value in values], dtype="float64"), labels


def _text(value: Value, column: Column, language: Language | None) -> str:
    if not value:
        return ""
    codes = column.codes
    if codes is None or language is None:
        return text(str(value))
    return text(";".join(codes.label(part, language) for part in str(value).split(";")))


def _number(value: Value) -> float | None:
    return float(value) if isinstance(value, (int, Decimal)) else None


def _is_long(values: pd.Series[Any]) -> bool:
    return values.dtype == object and any(len(value.encode("utf-8")) > _LONG for value in values)
