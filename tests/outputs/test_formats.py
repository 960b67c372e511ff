"""csv, tsv and jsonl, read back by other readers."""

from __future__ import annotations

import csv
import io
import json
from decimal import Decimal

import pandas as pd
import pytest

from tests.made import figure
from tests.outputs.test_cells import TRIGGERS
from xinfang_extract import tables
from xinfang_extract.codebook import TABLES
from xinfang_extract.extraction import Extraction
from xinfang_extract.outputs import FORMATS, writer_for
from xinfang_extract.outputs.cells import unguarded
from xinfang_extract.outputs.labels import header, labelled

EXTRACTION = Extraction(
    figures=(
        figure(1, 1000000, topic='农村"土地",\n征用', year=2017, evidence="一行 二行"),
        figure(20, "-11.50", "", "change_pct", base="1:1", channel="letter+phone"),
        *(figure(100 + 10 * i, 7, topic=payload, region=payload) for i, payload in enumerate(TRIGGERS)),
    )
)


def written(table: str, format_name: str, *, excel: bool = False, extraction: Extraction = EXTRACTION) -> bytes:
    writer = writer_for(format_name, excel=excel)
    return writer.header(TABLES[table].names()) + writer.body(tables.rows(extraction, table))


@pytest.mark.parametrize(("format_name", "delimiter"), [("csv", ","), ("tsv", "\t")])
@pytest.mark.parametrize("excel", [False, True])
def test_spreadsheet_text_reads_back_as_the_rows(format_name: str, delimiter: str, excel: bool) -> None:
    data = written("figures", format_name, excel=excel)
    assert data.startswith(b"\xef\xbb\xbf") is excel
    lines = list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline=""), delimiter=delimiter))
    assert tuple(lines[0]) == TABLES["figures"].names()
    rows = list(tables.rows(EXTRACTION, "figures"))
    assert len(lines) == 1 + len(rows)
    for line, row in zip(lines[1:], rows, strict=True):
        for shown, value in zip(line, row, strict=True):
            if isinstance(value, str):
                assert unguarded(shown) == value.replace("\x00", "\ufffd")
                assert not shown.startswith(tuple("=+-@＝＋－＠\t\r\n"))
            else:
                assert shown == ("" if value is None else str(value))


def test_line_ends() -> None:
    assert b"\r" not in written("counts", "csv", extraction=Extraction())
    assert written("counts", "csv", excel=True, extraction=Extraction()).endswith(b"\r\n")


def test_json_lines_have_the_columns_as_keys_in_order_and_null_for_nothing() -> None:
    lines = written("figures", "jsonl").decode("utf-8").splitlines()
    assert len(lines) == len(EXTRACTION.figures)
    first = json.loads(lines[0], parse_float=Decimal)
    assert tuple(first) == TABLES["figures"].names()
    assert (first["value"], first["year"], first["topic"]) == (1000000, 2017, '农村"土地",\n征用')
    assert first["level"] is None and first["bbox"] is None
    second = json.loads(lines[1], parse_float=Decimal)
    assert second["value"] == Decimal("-11.5") and second["year"] is None
    assert '"value": -11.50,' in lines[1]  # the digits that were printed
    assert json.loads(lines[2])["topic"] == TRIGGERS[0]  # no spreadsheet, no guard


@pytest.mark.parametrize("table", TABLES)
def test_csv_reads_back_as_the_frame(table: str) -> None:
    plain = Extraction(figures=EXTRACTION.figures[:2])
    frame = plain.to_frame(table)
    back = pd.read_csv(
        io.BytesIO(written(table, "csv", extraction=plain)), dtype=frame.dtypes.to_dict(), keep_default_na=False,
        na_values={c.name: [""] for c in TABLES[table].columns if c.dtype != "text"},
    )  # fmt: skip
    pd.testing.assert_frame_equal(back, frame)


@pytest.mark.parametrize("format_name", FORMATS)
def test_the_same_rows_in_portions_give_the_same_bytes(format_name: str) -> None:
    writer = writer_for(format_name)
    whole = writer.body([]) if writer.header(TABLES["figures"].names()) is None else b""
    rows = list(tables.rows(EXTRACTION, "figures"))
    portions = whole + b"".join(writer.body([row]) for row in rows)
    assert portions == writer.body(rows) and portions


def test_labels_stand_for_headers_and_codes_and_never_for_text() -> None:
    table = TABLES["figures"]
    assert header(table, "zh")[:2] == ("来源", "页") and header(table, None) == table.names()
    extraction = Extraction(figures=(figure(1, 5, channel="letter+phone", topic="letter", flags=("ocr", "odd")),))
    (row,) = labelled(tables.rows(extraction, "figures"), table, "zh")
    told = dict(zip(table.names(), row, strict=True))
    assert (told["channel"], told["topic"], told["stage"], told["level"]) == ("来信+来电", "letter", "受理", "")
    assert told["flags"] == "图像识别;odd" and told["value"] == 5


def test_a_format_that_is_not_there() -> None:
    with pytest.raises(ValueError, match="there is no format"):
        writer_for("sheets")
