"""Comma-separated values are rows of cells, each character where it stands in the file."""

from __future__ import annotations

import codecs
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from xinfang_extract import extract
from xinfang_extract.sources.comma_separated import in_cells

TABLE = '年份,来信（件）,来访（批次）\n2015,412,844\n2016,"1,120",900\n'
SPREADSHEET = (
    '2013年东山县信访情况统计表,,,\r\n月份,来信（件）,"来访\r\n（批次）",合计（件次）\r\n1月,212,333,545\r\n'
    '2月,"1,100",,"1,100"\r\n"注：数据来自""县信访局""。",,,\r\n'
)


def cells(text: str) -> list[list[str]]:
    made = in_cells(text)
    assert made is not None and len(made) == len(text)
    return [[cell.strip() for cell in line.split("\t")] for line in made.splitlines()]


def test_cells_are_parted_and_quotes_taken_off() -> None:
    assert cells(TABLE) == [["年份", "来信（件）", "来访（批次）"], ["2015", "412", "844"], ["2016", "1,120", "900"]]


def test_what_a_spreadsheet_writes() -> None:
    assert cells(SPREADSHEET) == [
        ["2013年东山县信访情况统计表"],
        ["月份", "来信（件）", "来访  （批次）", "合计（件次）"],
        ["1月", "212", "333", "545"],
        ["2月", "1,100", "", "1,100"],
        ['注：数据来自" 县信访局" 。'],
    ]


@pytest.mark.parametrize(
    "text",
    [
        "2013年,全县共受理信访1256件次,其中来信412件,来访844批次。\n",
        "【概况】 2013年,共受理信访1256件次。\n其中来信412件,来访844批次,办结率98%。\n",
        "2013年，全县共受理信访1256件次。\n2014年，全县共受理信访1300件次。\n",
        "2013年,全县共受理信访1256件次.\n2014年,全县共受理信访1300件次.\n",
        'id,标题,正文\n1,信访,"2013年，受理来信412件，来访844批。"\n2,信访,"2014年，受理来信400件，来访900批。"\n',
        TABLE.replace(",", "\t"),
        "",
        "来信\n412\n",
    ],
)
def test_what_is_no_table_of_commas_is_left_as_it_is(text: str) -> None:
    assert in_cells(text) is None


def test_semicolons_where_no_commas_are() -> None:
    assert cells("年份;来信（件）\n2015;412\n2016;1,120\n")[2] == ["2016", "1,120"]


@pytest.mark.parametrize(
    "text", ['a,b\n"open,1\n2,3\n', 'a,b\n"x"y,1\n', 'a,b\n ""\n"""",2\n1,2\n', "a,b\n1,\n", 'a,b\n "1,2" ,"\n"\n']
)
def test_odd_quotes_lose_no_place(text: str) -> None:
    made = in_cells(text + "1,2\n3,4\n")
    assert made is not None and len(made) == len(text) + 8


@given(st.lists(st.lists(st.text('a1,;"\n\r\t ', max_size=6), min_size=2, max_size=2), min_size=2, max_size=4))
def test_every_character_keeps_its_place(rows: list[list[str]]) -> None:
    text = "\n".join(",".join(row) for row in rows)
    text += "\n1,2\n3,4\n5,6\n"
    made = in_cells(text)
    if made is not None:
        assert len(made) == len(text)
        assert all(new == old or new in " \t" and old in ',;"\t\r\n ' for old, new in zip(text, made, strict=True))


@pytest.mark.parametrize("encoding", ["utf-8-sig", "gb18030"])
def test_figures_of_a_table_stand_where_the_file_has_them(tmp_path: Path, encoding: str) -> None:
    path = tmp_path / "东山县信访统计.csv"
    path.write_bytes(SPREADSHEET.encode(encoding))
    read = extract(path)
    told = [(figure.channel, figure.measure, str(figure.value)) for figure in read.figures]
    assert told == [
        ("letter", "cases", "212"),
        ("visit", "batches", "333"),
        ("all", "cases", "545"),
        ("letter", "cases", "1100"),
        ("all", "cases", "1100"),
    ]
    in_file = path.read_bytes().removeprefix(codecs.BOM_UTF8).decode(encoding.removesuffix("-sig"))
    assert [in_file[figure.start : figure.end] for figure in read.figures] == ["212", "333", "545", "1,100", "1,100"]


def test_only_files_that_say_so_are_read_as_such(tmp_path: Path) -> None:
    for name, figures in (("a.csv", 4), ("a.CSV", 4), ("a.txt", 0)):
        path = tmp_path / name
        path.write_text(TABLE, "utf-8")
        assert len(extract(path).figures) == figures, name
