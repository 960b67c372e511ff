"""Outputs: rows of a table → bytes of a file format.

Formats that take one row after the other are `Writer`s: csv, tsv, jsonl. `writer_for` makes the one asked for.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Protocol

from xinfang_extract.tables import Row

FORMATS = ("csv", "tsv", "jsonl")


class Writer(Protocol):
    """A format that is written row by row: the header once, then rows in as many portions as one likes."""

    def header(self, names: Sequence[str]) -> bytes:
        """What stands before the rows."""
        ...

    def body(self, rows: Iterable[Row]) -> bytes:
        """Some of the rows."""
        ...


def writer_for(format_name: str, *, excel: bool = False) -> Writer:
    """The writer of `format_name`. Raises ValueError for a format that is not one of FORMATS."""
    if format_name == "jsonl":
        from xinfang_extract.outputs.jsonl import JsonLines

        return JsonLines()
    if format_name in ("csv", "tsv"):
        from xinfang_extract.outputs.delimited import Delimited

        return Delimited("," if format_name == "csv" else "\t", excel=excel)
    raise ValueError(f"there is no format {format_name!r}; there are {', '.join(FORMATS)}")
