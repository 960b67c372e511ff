"""Where in a workbook the figure stands that a count was made from."""

from __future__ import annotations

from xinfang_extract.codebook import TABLES
from xinfang_extract.counts import MEASURES
from xinfang_extract.tables import Row, Value

_FIGURE = {name: place for place, name in enumerate(TABLES["figures"].names())}
_COUNT = {name: place for place, name in enumerate(TABLES["counts"].names())}
_SHARED = ("source", "page", "body", "stage", "channel", "level", "form", "topic")
_Key = tuple[Value, ...]


class Links:
    """The rows of the figures sheet by what a count shares with its figures: codes, measure and value."""

    def __init__(self) -> None:
        self._of: dict[_Key, str] = {}

    def note(self, row: Row, sheet: str, line: int) -> None:
        """The figure `row` is on `line` of `sheet` (0 is the header); the first of several alike stays."""
        key = (*(row[_FIGURE[name]] for name in _SHARED), row[_FIGURE["measure"]], row[_FIGURE["value"]])
        quoted = sheet.replace("'", "''")
        self._of.setdefault(key, f"'{quoted}'!A{line + 1}")

    def of(self, row: Row) -> str:
        """The place of the first figure of a count; empty where the workbook has none."""
        shared = [row[_COUNT[name]] for name in _SHARED]
        for measure in MEASURES:
            for kind in ("", "_previous", "_change"):
                value = row[_COUNT[measure + kind]]
                if value is not None and (found := self._of.get((*shared, measure, value))):
                    return found
        return ""
