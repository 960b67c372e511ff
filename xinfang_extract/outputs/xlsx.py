"""Excel: a sheet for each table and for the codebook, cells typed, nothing a formula, links to the evidence."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from decimal import Decimal
from pathlib import Path
from typing import Any

from xinfang_extract.codebook import Language, Table
from xinfang_extract.outputs.atomic import whole_file
from xinfang_extract.outputs.cells import guarded, text
from xinfang_extract.outputs.codebook_text import with_codebook
from xinfang_extract.outputs.evidence_links import Links
from xinfang_extract.outputs.extras import need
from xinfang_extract.outputs.files import Sheet
from xinfang_extract.outputs.labels import header, labelled
from xinfang_extract.tables import Row, Value

LINKS = 65_000
"""Excel takes no more links than this on a sheet."""
_ROWS = 1_048_575  # of data: what a sheet holds below its header
_TEXT = 32_767  # characters of a cell
_SAFE = 999_999_999_999_999  # digits beyond fifteen are lost in Excel's numbers
_MADE = datetime.datetime(2000, 1, 1)  # a fixed time: the same rows give the same bytes
_WIDTHS = {"int": 9.0, "number": 11.0, "text": 14.0}
_WIDE = {"evidence": 60.0, "statement": 36.0, "source": 24.0, "printed": 16.0, "meaning": 70.0, "checks": 24.0}


def write(path: Path, sheets: Sequence[Sheet], *, language: Language | None, force: bool) -> list[str]:
    """The tables as one workbook. What does not fit into a cell or a sheet is told."""
    xlsxwriter = need("xlsxwriter", "Excel")
    with whole_file(path, force=force, faults=(xlsxwriter.exceptions.FileCreateError,)) as file:
        book = xlsxwriter.Workbook(
            file,
            {
                "constant_memory": True,
                "strings_to_formulas": False,
                "strings_to_urls": False,
                "strings_to_numbers": False,
                "default_date_format": "yyyy-mm-dd",
            },
        )
        book.set_properties({"created": _MADE, "title": "xinfang"})
        remarks = _Book(book, language).fill(with_codebook(sheets, language))
        book.close()
    return remarks


class _Book:
    """A workbook in the making."""

    def __init__(self, book: Any, language: Language | None) -> None:
        self._book = book
        self._language = language
        self._head = book.add_format({"bold": True, "text_wrap": True, "valign": "top", "bottom": 1})
        self._risky = book.add_format({"quote_prefix": True})  # stays text when somebody edits the cell
        self._link = book.get_default_url_format()
        self._links = Links()
        self._cut = 0
        self._remarks: list[str] = []

    def fill(self, sheets: Sequence[Sheet]) -> list[str]:
        """Write every sheet; figures before counts, which point to them."""
        pages = {sheet.table.name: self._book.add_worksheet(self._title(sheet.table)) for sheet in sheets}
        for sheet in sorted(sheets, key=lambda sheet: sheet.table.name != "figures"):
            self._sheet(pages[sheet.table.name], sheet)
        if self._cut:
            self._remarks.append(f"{self._cut} cells are longer than Excel takes ({_TEXT} characters); they end in …")
        return self._remarks

    def _title(self, table: Table) -> str:
        return table.label(self._language) if self._language == "zh" else table.name

    def _sheet(self, page: Any, sheet: Sheet) -> None:
        table = sheet.table
        self._begin(page, table)
        line = 0
        for row in sheet.rows:
            if line % _ROWS == 0 and line:
                self._end(page, table, _ROWS)
                page = self._book.add_worksheet(f"{self._title(table)} {line // _ROWS + 1}")
                self._begin(page, table)
            at = line % _ROWS + 1
            if table.name == "figures":
                self._links.note(row, page.get_name(), at)
            (shown,) = labelled([row], table, self._language)
            for place, value in enumerate(shown):
                self._cell(page, at, place, value)
            if table.name == "counts" and at <= LINKS and (target := self._links.of(row)):
                self._linked(page, at, table, row, target)
            line += 1
        self._end(page, table, (line - 1) % _ROWS + 1 if line else 0)

    def _begin(self, page: Any, table: Table) -> None:
        for place, column in enumerate(table.columns):
            page.set_column(place, place, _WIDE.get(column.name, _WIDTHS[column.dtype]))
        page.freeze_panes(1, 0)
        for place, name in enumerate(header(table, self._language)):
            page.write_string(0, place, name, self._head)

    def _end(self, page: Any, table: Table, rows: int) -> None:
        page.autofilter(0, 0, rows, len(table.columns) - 1)
        page.ignore_errors({"number_stored_as_text": "A1:XFD1048576"})

    def _cell(self, page: Any, line: int, place: int, value: Value) -> None:
        if value is None or value == "":
            return
        if not isinstance(value, str) and -_SAFE <= value <= _SAFE:
            page.write_number(line, place, float(value) if isinstance(value, Decimal) else value)
            return
        shown = self._fitted(str(value))
        page.write_string(line, place, shown, self._risky if guarded(shown) != shown else None)

    def _linked(self, page: Any, line: int, table: Table, row: Row, target: str) -> None:
        """Make the evidence of a count a link to the row of its first figure."""
        place = table.names().index("evidence")
        evidence = self._fitted(str(row[place]))
        if guarded(evidence) == evidence:
            page.write_url(line, place, f"internal:{target}", self._link, evidence)

    def _fitted(self, value: str) -> str:
        """`value` as a cell takes it: a new line is LF there, anything else is shown as _x000D_ by many programs."""
        shown = text(value).replace("\r\n", "\n").replace("\r", "\n")
        if len(shown.encode("utf-16-le")) // 2 <= _TEXT:
            return shown
        self._cut += 1
        return shown[: _TEXT // 2 - 1] + "…"
