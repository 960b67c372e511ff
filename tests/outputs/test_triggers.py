"""No text of any column of a CSV or TSV is run by a spreadsheet; all of it can be had back."""

from __future__ import annotations

import csv
import io
from typing import Any

import pytest

from tests.outputs.test_cells import TRIGGERS
from xinfang_extract.codebook import TABLES, Column
from xinfang_extract.outputs import writer_for
from xinfang_extract.outputs.cells import text, unguarded

RUN = tuple("=+-@＝＋－＠\t\r\n\x00")
COLUMNS = [(name, column) for name, table in TABLES.items() for column in table.columns if column.dtype == "text"]


@pytest.mark.parametrize(("name", "column"), COLUMNS, ids=[f"{name}.{column.name}" for name, column in COLUMNS])
@pytest.mark.parametrize(("format_name", "delimiter"), [("csv", ","), ("tsv", "\t")])
def test_every_text_column(format_name: str, delimiter: str, name: str, column: Column) -> None:
    place = TABLES[name].names().index(column.name)
    blank: list[Any] = ["" if c.dtype == "text" else None for c in TABLES[name].columns]
    rows = [(*blank[:place], payload, *blank[place + 1 :]) for payload in TRIGGERS]
    for excel in (False, True):
        writer = writer_for(format_name, excel=excel)
        data = writer.header(TABLES[name].names()) + writer.body(rows)
        lines = list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline=""), delimiter=delimiter))[1:]
        for line, payload in zip(lines, TRIGGERS, strict=True):
            assert not line[place].startswith(RUN) and not line[place].lstrip(" \u3000").startswith(RUN)
            assert unguarded(line[place]) == text(payload)
