"""Markup within a number (3<b>00</b>件次) keeps its place in the text that offsets speak of; nobody is shown it."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.told import Xinfang, table
from xinfang_extract import extract

FILLER = "\u200b"
PAGE = (
    "<html><body><p>2013年，全县共受理群众来信来访3<b>00</b>件次，其中来信1<i>1</i>0件，来访180批次。</p>"
    "<p>月均来信1<b>2</b>件。</p></body></html>"
)


@pytest.fixture
def page(tmp_path: Path) -> Path:
    path = tmp_path / "page.html"
    path.write_text(PAGE, encoding="utf-8")
    return path


@pytest.mark.parametrize(
    "command",
    [
        ["explain"],
        ["explain", "--labels", "zh"],
        ["audit"],
        *(["extract", "--table", name, "--format", "jsonl"] for name in ("counts", "figures", "unread", "checks")),
    ],
    ids=" ".join,
)
def test_nothing_told_holds_what_cannot_be_seen(xinfang: Xinfang, page: Path, command: list[str]) -> None:
    code, out, _ = xinfang(command[0], page, *command[1:])
    assert code == 0 and out and FILLER not in out.decode()


def test_the_number_is_as_printed_and_its_place_that_in_the_file(xinfang: Xinfang, page: Path) -> None:
    first, second, *_ = table(xinfang("extract", page, "--table", "figures")[1])
    assert (first["printed"], second["printed"]) == ("300件次", "110件")
    assert PAGE[int(first["start"]) : int(first["end"])] == "3<b>00"
    (read,) = [extraction for extraction in [extract(page)] if extraction.figures]
    figure = read.figures[0]
    assert read.page(1).text[figure.start : figure.end] in figure.printed


def test_one_number_and_its_sentence_are_explained_without(xinfang: Xinfang, page: Path) -> None:
    start = PAGE.index("3<b>")
    told = xinfang("explain", f"{page}:{start}")[1].decode()
    assert "300件次" in told and "⟦300⟧件次，其中来信110件" in told and FILLER not in told
