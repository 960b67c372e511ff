"""Rows in portions, so that a table of any length takes the same memory."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice
from typing import Any

from xinfang_extract.codebook import DType
from xinfang_extract.outputs.cells import text
from xinfang_extract.tables import Row, Value

PORTION = 20_000


def portions(rows: Iterable[Row], size: int = PORTION) -> Iterator[list[Row]]:
    """`rows` in lists of `size`; one empty list where there is no row at all."""
    rest = iter(rows)
    first = True
    while (portion := list(islice(rest, size))) or first:
        yield portion
        first = False


def plain(value: Value, dtype: DType) -> Any:
    """`value` as databases hold it: text as it can be written, numbers as floats, counts of things as ints."""
    if value is None:
        return "" if dtype == "text" else None
    if isinstance(value, str):
        return text(value)
    return float(value) if dtype == "number" else int(value)
