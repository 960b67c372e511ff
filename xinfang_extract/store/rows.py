"""Rows of tables on their way into the store and out again, numbers with every digit they were printed with."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from decimal import Decimal
from functools import cache
from typing import Any

from xinfang_extract.outputs.cells import number
from xinfang_extract.store.names import clean
from xinfang_extract.store.schema import RESULTS
from xinfang_extract.tables import Row, Value

StoreRow = tuple[Any, ...]
_SAFE = 2**53


@cache
def _positions(table: str) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """Where numbers and where texts stand in a row of `table`."""
    dtypes = [column.dtype for column in RESULTS[table].columns]
    return (
        tuple(i for i, dtype in enumerate(dtypes) if dtype == "number"),
        tuple(i for i, dtype in enumerate(dtypes) if dtype == "text"),
    )


def encode(rows: Iterable[Row], table: str) -> list[StoreRow]:
    """Rows as the store holds them: numbers as floats, then `nr` and `exact`."""
    numbers, texts = _positions(table)
    return [_encoded(row, nr, numbers, texts) for nr, row in enumerate(rows)]


def _encoded(row: Row, nr: int, numbers: tuple[int, ...], texts: tuple[int, ...]) -> StoreRow:
    cells: list[Any] = list(row)
    exact = []
    for i in numbers:
        value = cells[i]
        if value is None:
            continue
        cells[i] = float(value)
        if not (value == cells[i] and abs(value) < _SAFE and cells[i].is_integer()):
            printed = number(value)
            if number(Decimal(repr(cells[i]))) != printed:
                exact.append(f"{i}={printed}")
    for i in texts:
        if not cells[i].isascii():
            cells[i] = clean(cells[i])
    return (*cells, nr, ";".join(exact))


def decode(row: Sequence[Any], numbers: tuple[int, ...], exact: str) -> Row:
    """The row that `encode` was given; `row` has the codebook's columns only."""
    if not numbers:
        return tuple(row)
    cells: list[Value] = list(row)
    for i in numbers:
        value = row[i]
        if value is not None:
            cells[i] = int(value) if value.is_integer() and abs(value) < _SAFE else Decimal(repr(value))
    if exact:
        for part in exact.split(";"):
            i_text, _, digits = part.partition("=")
            cells[int(i_text)] = Decimal(digits)
    return tuple(cells)


def number_positions(table: str) -> tuple[int, ...]:
    """Which columns of a data table hold numbers."""
    return _positions(table)[0]


def arrays(rows: Sequence[StoreRow], columns: dict[str, str]) -> dict[str, Any]:
    """Columns of `rows` as numpy arrays, the way the database takes many rows at once."""
    import numpy as np

    made: dict[str, Any] = {}
    cells = zip(*rows, strict=True) if rows else ((),) * len(columns)
    for (name, sql), values in zip(columns.items(), cells, strict=True):
        if sql in ("BIGINT", "DOUBLE", "BOOLEAN"):
            dtype = {"BIGINT": np.int64, "DOUBLE": np.float64, "BOOLEAN": np.bool_}[sql]
            missing = [value is None for value in values]
            made[name] = np.ma.array([0 if value is None else value for value in values], mask=missing, dtype=dtype)
        else:
            made[name] = np.array([*values, None], dtype=object)[:-1]  # None: numpy keeps to objects
    return made
