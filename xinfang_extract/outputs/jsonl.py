"""JSON Lines: one object a row, its keys the column names in order, null for what is missing."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence

from xinfang_extract.outputs.cells import number, text
from xinfang_extract.tables import Row, Value

_string = json.JSONEncoder(ensure_ascii=False).encode


class JsonLines:
    """Rows as JSON objects. Numbers keep the digits they were printed with."""

    def __init__(self) -> None:
        self._keys: list[str] = []

    def header(self, names: Sequence[str]) -> bytes:
        """Nothing: every line carries its keys."""
        self._keys = [_string(text(name)) + ": " for name in names]
        return b""

    def body(self, rows: Iterable[Row]) -> bytes:
        """One line a row."""
        lines = [
            "{" + ", ".join(key + _json(value) for key, value in zip(self._keys, row, strict=True)) + "}\n"
            for row in rows
        ]
        return "".join(lines).encode("utf-8")


def _json(value: Value) -> str:
    if value is None or value == "":
        return "null"
    if isinstance(value, str):
        return _string(text(value)).replace("\u2028", "\\u2028").replace("\u2029", "\\u2029")
    return number(value)
