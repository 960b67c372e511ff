"""Rows come out of the store as they went in, to the last printed digit."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.made import figure
from xinfang_extract import tables
from xinfang_extract.codebook import TABLES as CODEBOOK
from xinfang_extract.extraction import Extraction
from xinfang_extract.outputs.cells import number
from xinfang_extract.store.reader import RunReader
from xinfang_extract.store.records import SourceRecord, pack
from xinfang_extract.store.rows import decode, encode, number_positions
from xinfang_extract.store.schema import RESULTS, columns
from xinfang_extract.store.writer import RunWriter

NUMBERS = st.decimals(allow_nan=False, allow_infinity=False, places=3) | st.sampled_from(
    [Decimal(text) for text in ("21.80", "0.10", "1E+3", "-3.0", "90071992547409931", "0.1000000000000000055", "-0")]
)


@given(NUMBERS)
def test_numbers_keep_their_printed_digits(value: Decimal) -> None:
    row = tables.figure_row(figure(1, 2))
    place = CODEBOOK["figures"].names().index("value")
    given_row = (*row[:place], value, *row[place + 1 :])
    (kept,) = encode([given_row], "figures")
    back = decode(kept[:-2], number_positions("figures"), kept[-1])
    shown = back[place]
    assert isinstance(shown, int | Decimal) and number(shown) == number(value)
    assert back[:place] == row[:place] and back[place + 1 :] == row[place + 1 :]


def test_every_column_of_the_codebook_is_in_the_store() -> None:
    for name, table in CODEBOOK.items():
        assert list(columns(name))[: len(table.columns)] == list(table.names())
        assert set(RESULTS) == {"pages", *CODEBOOK}


@pytest.mark.parametrize("evidence", ["a\x00b", "\ud800", "来信\u202e", "line\nline", "=1+2", "'" * 3, "😀" * 1000])
def test_text_of_every_kind_goes_through_the_database(tmp_path: Path, evidence: str) -> None:
    extraction = Extraction(figures=(figure(1, "21.80", "", "share", evidence=evidence), figure(9, 5, year=None)))
    rows = encode(tables.rows(extraction, "figures"), "figures")
    writer = RunWriter(tmp_path)
    writer.record([SourceRecord("page.txt", "/page.txt", "done", figures=2, rows=pack({"figures": rows}))])
    writer.close()
    with RunReader(tmp_path) as reader:
        (portion,) = reader.rows("figures")
    expected = list(tables.rows(extraction, "figures"))
    place = CODEBOOK["figures"].names().index("evidence")
    assert portion[0][:place] == expected[0][:place]
    assert portion[0][place] == evidence.replace("\ud800", "\ufffd")
    assert portion[1] == expected[1]
