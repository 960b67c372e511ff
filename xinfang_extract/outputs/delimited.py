"""CSV and TSV, as spreadsheets and statistics programs read them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from xinfang_extract.outputs.cells import cell
from xinfang_extract.tables import Row


class Delimited:
    """Rows as lines of cells parted by `delimiter`, quoted where they must be.

    `excel`: a byte-order mark and CRLF line ends, without which Excel takes UTF-8 for the local encoding.
    """

    def __init__(self, delimiter: str, *, excel: bool = False) -> None:
        self._delimiter = delimiter
        # Ours rather than the csv module's: that one leaves a lone CR bare where lines end in LF (before Python 3.13).
        self._must_quote = re.compile(f'[{delimiter}"\r\n]').search
        self._end = "\r\n" if excel else "\n"
        self._mark = "\ufeff" if excel else ""

    def header(self, names: Sequence[str]) -> bytes:
        """The first line."""
        return (self._mark + self._lines([tuple(names)])).encode("utf-8")

    def body(self, rows: Iterable[Row]) -> bytes:
        """One line a row."""
        return self._lines(rows).encode("utf-8")

    def _lines(self, rows: Iterable[Row]) -> str:
        return "".join(self._delimiter.join(self._quoted(cell(value)) for value in row) + self._end for row in rows)

    def _quoted(self, shown: str) -> str:
        return '"' + shown.replace('"', '""') + '"' if self._must_quote(shown) else shown
