"""Rows and frames: the codebook's columns in its order, with fixed types, also when there is nothing."""

from __future__ import annotations

from decimal import Decimal

import pytest

from tests.made import check, figure
from xinfang_extract import tables
from xinfang_extract.codebook import TABLES
from xinfang_extract.extraction import Extraction
from xinfang_extract.model import Unread
from xinfang_extract.page import Page

FULL = Extraction(
    figures=(
        figure(
            10, 261, "batches", channel="visit", year=2017, bbox=(1.0, 2.25, 3.999, 4.5), flags=("ocr", "spaced_digits")
        ),
        figure(20, "-7.50", "batches", "change_pct", base="1:10", checks=("percent-1:ok", "sum-2:conflict")),
        figure(30, 12000, "persons", channel="letter"),
    ),
    unread=(Unread("page.txt", 1, 50, 52, "36次", "meeting", "召开会议36次。"),),
    checks=(check("sum-1", "conflict", "1:10", "1:30"),),
)


@pytest.mark.parametrize("table", TABLES)
@pytest.mark.parametrize("extraction", [Extraction(), FULL], ids=["empty", "full"])
def test_a_frame_has_the_columns_and_dtypes_of_the_codebook(table: str, extraction: Extraction) -> None:
    frame = extraction.to_frame(table)
    assert tuple(frame.columns) == TABLES[table].names()
    expected = {column.name: tables.DTYPES[column.dtype] for column in TABLES[table].columns}
    assert all(frame[name].dtype == dtype for name, dtype in expected.items()), frame.dtypes
    assert len(frame) == len(list(tables.rows(extraction, table)))
    assert not frame.select_dtypes("string").isna().any().any()


def test_the_figures_table() -> None:
    rows = [dict(zip(TABLES["figures"].names(), row, strict=True)) for row in tables.rows(FULL, "figures")]
    assert rows[0]["figure_id"] == "1:10"
    assert rows[0]["bbox"] == "1,2.25,4,4.5"
    assert rows[0]["flags"] == "ocr;spaced_digits"
    assert rows[1]["checks"] == "percent-1:ok;sum-2:conflict"
    assert rows[1]["value"] == Decimal("-7.50")
    assert rows[1]["year"] is None
    assert FULL.to_frame("figures")["value"].tolist() == [261.0, -7.5, 12000.0]


def test_the_other_tables() -> None:
    assert FULL.to_frame("unread")["reason"].tolist() == ["meeting"]
    assert FULL.to_frame("checks")["figures"].tolist() == ["1:10;1:30"]
    counts = FULL.to_frame()
    assert counts["batches_change_pct"].tolist()[0] == -7.5
    assert counts["audit"].tolist() == ["conflict", "conflict"]
    assert FULL.conflicts == FULL.checks


def test_pages_are_found_by_their_number_and_the_repr_is_short() -> None:
    extraction = Extraction((Page("book.pdf", 178, "来信" * 9999), Page("book.pdf", 179, "")))
    assert extraction.page(178).text.startswith("来信")
    with pytest.raises(KeyError):
        extraction.page(1)
    assert repr(extraction) == "Extraction(2 pages, 0 figures, 0 unread, 0 checks)"


def test_a_table_that_is_not_there() -> None:
    with pytest.raises(KeyError):
        Extraction().to_frame("sheets")
