"""Rows of tables on their way into the store and out again, numbers with every digit they were printed with."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from decimal import Decimal
from functools import cache
from operator import itemgetter
from typing import Any

from xinfang_extract.outputs.cells import number
from xinfang_extract.store.names import clean, is_clean
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
    texts_of = itemgetter(*texts)
    return [_encoded(row, nr, numbers, texts, "".join(texts_of(row))) for nr, row in enumerate(rows)]


def _encoded(row: Row, nr: int, numbers: tuple[int, ...], texts: tuple[int, ...], text: str) -> StoreRow:
    """`text` is all texts of the row in one: most rows have nothing to clean, which one look at it tells."""
    cells: list[Any] = list(row)
    exact = ""
    for i in numbers:
        value = cells[i]
        if value is None:
            continue
        cells[i] = close = float(value)
        if not (close.is_integer() and -_SAFE < close < _SAFE and value == int(close)):
            printed = number(value)
            if number(Decimal(repr(close))) != printed:
                exact += f"{';' if exact else ''}{i}={printed}"
    if not is_clean(text):
        for i in texts:
            cells[i] = clean(cells[i])
    return (*cells, nr, exact)


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
    cells = zip(*rows, strict=True) if rows else ((),) * len(columns)
    return {name: _array(values, sql) for (name, sql), values in zip(columns.items(), cells, strict=True)}


def _array(values: tuple[Any, ...], sql: str) -> Any:
    import numpy as np

    if sql == "DOUBLE":  # None becomes a NaN, which no printed number is
        numbers = np.array(values, dtype=np.float64)
        missing = np.isnan(numbers)
        return np.ma.array(numbers, mask=missing) if missing.any() else numbers
    if sql in ("BIGINT", "BOOLEAN"):
        dtype = np.int64 if sql == "BIGINT" else np.bool_
        if None not in values:
            return np.array(values, dtype=dtype)
        filled = [0 if value is None else value for value in values]
        return np.ma.array(filled, mask=[value is None for value in values], dtype=dtype)
    objects = np.empty(len(values), dtype=object)
    objects[:] = values
    return objects
