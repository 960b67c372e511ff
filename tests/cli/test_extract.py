"""`xinfang extract`: what it prints where, and how it ends."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.told import PAGE, Xinfang, table
from xinfang_extract.codebook import TABLES
from xinfang_extract.outputs import FORMATS

COLUMNS = list(TABLES["counts"].names())


def test_the_counts_of_a_page(xinfang: Xinfang, page: Path) -> None:
    code, out, err = xinfang("extract", page)
    rows = table(out)
    assert (code, err) == (0, "")
    assert list(rows[0]) == COLUMNS
    told = [(row["channel"], row["cases"], row["batches"], row["persons"]) for row in rows]
    assert told == [("letter", "214", "", ""), ("visit", "", "261", "822")]
    assert {row["source"] for row in rows} == {str(page)}


@pytest.mark.parametrize("name", TABLES)
@pytest.mark.parametrize("format_name", FORMATS)
def test_every_table_in_every_format(xinfang: Xinfang, page: Path, name: str, format_name: str) -> None:
    code, out, _ = xinfang("extract", page, "--table", name, "--format", format_name)
    assert code == 0
    if format_name == "jsonl":
        assert all(list(json.loads(line)) == list(TABLES[name].names()) for line in out.splitlines())
    else:
        header = out.decode().split("\n")[0].split("," if format_name == "csv" else "\t")
        assert header == list(TABLES[name].names())


def test_figures_point_to_the_printed_numbers(xinfang: Xinfang, page: Path) -> None:
    _, out, _ = xinfang("extract", page, "--table", "figures", "--format", "jsonl")
    figures = [json.loads(line) for line in out.splitlines()]
    assert [PAGE[figure["start"] : figure["end"]] for figure in figures] == ["214", "261", "822"]
    assert [figure["value"] for figure in figures] == [214, 261, 822]


def test_several_inputs_come_in_order_under_one_header(xinfang: Xinfang, page: Path) -> None:
    other = page.with_name("b.txt")
    other.write_text("接待来访5批次。", encoding="gb18030")
    code, out, _ = xinfang("extract", other, page, page.parent / "*.txt")
    assert code == 0
    assert list(dict.fromkeys(row["source"] for row in table(out))) == [str(other), str(page)]
    assert out.count(b"source,page") == 1
    assert len(table(out)) == 3


def test_a_page_that_is_named_twice_is_read_once(
    xinfang: Xinfang, page: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "link.txt").symlink_to(page)
    once = table(xinfang("extract", page.name)[1])
    assert len(once) == 2
    for again in ([page.name], [f"./{page.name}"], [page], ["*.txt"], [tmp_path], ["link.txt"]):
        assert table(xinfang("extract", page.name, *again)[1]) == once
    assert xinfang("find", page.name, ".")[1].count(b"\n") == 1
    assert xinfang("explain", "*.txt")[1].decode().count("261批次") == 1
    xinfang("extract", page, "--table", "figures", "-o", "gold.csv")
    told = xinfang("evaluate", "--gold", "gold.csv", page.name, tmp_path)[1]
    assert told == xinfang("evaluate", "--gold", "gold.csv", page.name)[1]


def test_a_folder_stands_for_its_pages(xinfang: Xinfang, page: Path) -> None:
    assert table(xinfang("extract", page.parent)[1]) == table(xinfang("extract", page)[1])


def test_standard_input(page: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "xinfang_extract", "extract", "-", "--year", "2017"],
        input=PAGE.encode("utf-16"),
        capture_output=True,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, b"")
    assert {(row["source"], row["year"]) for row in table(done.stdout)} == {("-", "2017")}


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "gb18030", "utf-16-be"])
def test_the_encoding_changes_nothing_but_is_told_on_request(xinfang: Xinfang, page: Path, encoding: str) -> None:
    expected = xinfang("extract", page, "--table", "figures")[1]
    page.write_text(PAGE, encoding=encoding)
    code, out, err = xinfang("extract", page, "--table", "figures", "-v")
    assert (code, out) == (0, expected)
    assert encoding.removesuffix("-sig") in err and err.count("\n") == 1
    assert xinfang("extract", page, "--table", "figures", "--encoding", encoding)[1] == expected


def test_year_and_region_fill_what_the_page_leaves_open(xinfang: Xinfang, page: Path) -> None:
    rows = table(xinfang("extract", page, "--year", 2016, "--region", "澄江县")[1])
    assert {(row["year"], row["region"]) for row in rows} == {("2016", "澄江县")}


def test_that_a_page_prints_no_year_is_told_on_request(xinfang: Xinfang, page: Path) -> None:
    page.write_text("全年受理来信14件次。", encoding="utf-8")
    assert "no year printed (--year gives one)" in xinfang("extract", page, "-v")[2]
    assert "no year" not in xinfang("extract", page, "-v", "--year", 2017)[2]
    assert xinfang("extract", page)[2] == ""


def test_excel_and_labels(xinfang: Xinfang, page: Path) -> None:
    _, out, _ = xinfang("extract", page, "--excel", "--labels", "zh")
    assert out.startswith("\ufeff来源,页,地区,".encode()) and out.endswith(b"\r\n")
    assert "来信".encode() in out and b"letter" not in out


def test_a_page_without_petitions_is_an_empty_table(xinfang: Xinfang, page: Path) -> None:
    page.write_text("全年粮食产量36万吨，召开会议12次。", encoding="utf-8")
    code, out, err = xinfang("extract", page)
    assert (code, out.decode().strip(), err) == (0, ",".join(COLUMNS), "")


def test_output_to_a_file(xinfang: Xinfang, page: Path, tmp_path: Path) -> None:
    target = tmp_path / "表.csv"
    expected = xinfang("extract", page)[1]
    assert xinfang("extract", page, "-o", target) == (0, b"", "")
    assert target.read_bytes() == expected
    code, out, err = xinfang("extract", page, "-o", target)
    assert (code, out) == (2, b"") and "--force" in err
    target.write_text("old")
    assert xinfang("extract", page, "-o", target, "--force")[0] == 0
    assert target.read_bytes() == expected
    assert sorted(path.name for path in tmp_path.iterdir()) == ["表.csv", "页 一.txt"]


def test_output_into_no_folder(xinfang: Xinfang, page: Path, tmp_path: Path) -> None:
    code, out, err = xinfang("extract", page, "-o", tmp_path / "no" / "out.csv")
    assert (code, out, err.count("\n")) == (1, b"", 1) and "folder does not exist" in err


def test_strict_exits_with_3_where_numbers_contradict_each_other(xinfang: Xinfang, page: Path) -> None:
    assert xinfang("extract", page, "--strict")[0] == 0
    page.write_text("全年受理信访总量300件次，其中：来信100件次，来访150件次，网上信访60件次。", encoding="utf-8")
    code, out, _ = xinfang("extract", page, "--strict")
    assert (code, xinfang("extract", page)[0]) == (3, 0)
    assert {row["audit"] for row in table(out)} == {"conflict"}


@pytest.mark.parametrize("command", ["extract", "audit"])
def test_an_input_that_failed_goes_before_a_conflict(xinfang: Xinfang, page: Path, command: str) -> None:
    page.write_text("全年受理信访总量300件次，其中：来信100件次，来访150件次，网上信访60件次。", encoding="utf-8")
    assert xinfang(command, page, page.with_name("none.txt"), "--strict")[0] == 1


@pytest.mark.parametrize(
    "args",
    [
        [],
        ["extract"],
        ["extract", "x.txt", "--table", "sheets"],
        ["extract", "x.txt", "--format", "xls"],
        ["extract", "x.txt", "--year", "17"],
        ["extract", "x.txt", "--pages", "9-1"],
        ["extract", "x.txt", "--excel", "--format", "jsonl"],
        ["extract", "x.txt", "--lexicon", "no-such.toml"],
        ["extract", "x.txt", "--no-such-option"],
        ["no-such-command"],
    ],
)
def test_wrong_use_exits_with_2(xinfang: Xinfang, args: list[str]) -> None:
    code, out, err = xinfang(*args)
    assert (code, out) == (2, b"") and "Usage:" in err


def test_a_wrong_lexicon_is_said_with_its_file(xinfang: Xinfang, page: Path, tmp_path: Path) -> None:
    lexicon = tmp_path / "mine.toml"
    lexicon.write_text("this is = = no TOML", encoding="utf-8")
    code, out, err = xinfang("extract", page, "--lexicon", lexicon)
    assert (code, out) == (1, b"") and "mine.toml" in err and "Traceback" not in err


@pytest.mark.parametrize("args", [["--help"], ["-h"], ["--version"], ["extract", "--help"], ["explain", "-h"]])
def test_help_and_version(xinfang: Xinfang, args: list[str]) -> None:
    code, out, err = xinfang(*args)
    assert (code, err) == (0, "") and out


def test_help_lists_every_exit_code(xinfang: Xinfang) -> None:
    told = xinfang("--help")[1].decode()
    assert all(f"{code} " in told for code in (0, 1, 2, 3, 130, 141))
