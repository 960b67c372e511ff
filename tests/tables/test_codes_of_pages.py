"""Every code that the pages give is one of the codebook's."""

from __future__ import annotations

from pathlib import Path

import pytest

from xinfang_extract import codebook, extract, tables

HERE = Path(__file__).parents[1]
PAGES = sorted((HERE / "pages").glob("*.txt")) + sorted((HERE.parent / "samples").glob("*.txt"))


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_codes(page: Path) -> None:
    extraction = extract(page)
    for name, table in codebook.TABLES.items():
        for row in tables.rows(extraction, name):
            for column, value in zip(table.columns, row, strict=True):
                if column.codes is not None:
                    parts = str(value).split(";")
                    assert all(part in column.codes for part in parts), (name, column.name, value)
