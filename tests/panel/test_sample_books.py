"""The three books in samples/, from the page to the panel; and the commands that draw and write it."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path

import pytest

from xinfang_extract.cli import run

BOOKS = sorted(str(path) for path in (Path(__file__).parents[2] / "samples" / "three-books").glob("*.txt"))


def panel(capsysbinary: pytest.CaptureFixture[bytes], *options: str) -> tuple[list[dict[str, str]], str]:
    assert run(["panel", *BOOKS, *options]) == 0
    out, err = capsysbinary.readouterr()
    return list(csv.DictReader(io.StringIO(out.decode("utf-8")))), err.decode("utf-8")


def test_a_row_a_year_and_the_rule_is_told(capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    rows, told = panel(capsysbinary)
    assert [(r["region"], r["year"], r["all_cases"], r["letter_cases"], r["visit_persons"]) for r in rows] == [
        ("沅川县", "2015", "1280", "260", "2465"),
        ("沅川县", "2016", "1342", "245", "2510"),
        ("沅川县", "2018", "1405", "231", "2604"),
    ]
    assert {r["region_match"] for r in rows} == {"none"} and {r["derived"] for r in rows} == {""}
    assert "all_cases" in rows[0]["office"]  # the page tells what the county's petition office received
    assert "Rule: taken first: a table of the year's book" in told and "1 conflict" in told


def test_the_contradiction_across_years(capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    checks, _ = panel(capsysbinary, "--table", "across")
    assert [(c["statement"], c["verdict"], c["column"]) for c in checks] == [
        ("2015: 1280 ≠ 1296", "conflict", "all_cases"),
        ("2015: 260 = 245+15", "ok", "letter_cases"),
    ]
    page = Path(checks[0]["source"]).read_text("utf-8")
    start = int(checks[0]["figures"].partition(":")[2])
    assert page[start:].startswith("1296")
    assert checks[0]["other_source"].endswith("沅川年鉴2016.txt")


def test_the_gap_is_filled_when_asked(capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    rows, told = panel(capsysbinary, "--fill")
    filled = {r["year"]: r for r in rows}["2017"]
    assert (filled["all_cases"], filled["letter_cases"], filled["visit_persons"]) == ("1377", "238", "")
    assert filled["derived"] == "all_cases;letter_cases" and "gaps are filled" in told
    (grid,), _ = panel(capsysbinary, "--fill", "--table", "coverage")
    assert [grid[f"y{year}"] for year in range(2014, 2019)] == ["filled", "conflict", "found", "filled", "found"]


def test_cells_name_columns_in_the_language_of_the_labels(capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    rows, _ = panel(capsysbinary, "--fill", "--labels", "zh")
    assert [row["矛盾列"] for row in rows] == ["", "合计（件次）", "", "", ""]
    assert {row["年份"]: row["补入列"] for row in rows}["2017"] == "合计（件次）;来信（件次）"
    assert rows[1]["取自信访部门的列"].split(";")[:2] == ["合计（件次）", "来信（件次）"]
    assert set(rows[1]["取自信访部门的列"].split(";")) <= set(rows[1])
    for table in ("candidates", "across"):
        told, _ = panel(capsysbinary, "--table", table, "--labels", "zh")
        assert {"合计（件次）", "来信（件次）"} <= {row["列名"] for row in told}
    english, _ = panel(capsysbinary, "--labels", "en")
    assert english[0]["Conflicts"] == "All channels (cases)"


def test_what_was_not_taken_is_listed(capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    rows, _ = panel(capsysbinary, "--table", "candidates", "--labels", "zh")
    left = [(r["年份"], r["数值"], r["出处"], r["取舍"]) for r in rows if r["取舍"] != "已取"]
    assert left == [
        ("2014", "1326", "后一年数与增减数推得", "未要求补缺"),
        ("2015", "1296", "后来书中上期数", "与所取不同"),
        ("2015", "260", "后一年数与增减数推得", "与所取相同"),
        ("2017", "1377", "后来书中上期数", "未要求补缺"),
        ("2017", "238", "后来书中上期数", "未要求补缺"),
    ]


def test_the_grid(capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    (row,), _ = panel(capsysbinary, "--table", "coverage", "--labels", "zh")
    assert [row[f"{year}年"] for year in range(2014, 2019)] == ["无", "有矛盾", "有", "无", "有"]


@pytest.mark.parametrize("suffix", [".xlsx", ".dta", ".parquet", ".sqlite", ".duckdb", ".zip", ".csv", ".jsonl"])
def test_every_format(suffix: str, tmp_path: Path) -> None:
    path = tmp_path / f"out{suffix}"
    assert run(["panel", *BOOKS, "-q", "--labels", "zh", "-o", str(path)]) == 0
    assert path.stat().st_size > 500
    assert run(["panel", *BOOKS, "-q", "-o", str(path)]) == 2  # nothing is overwritten


def test_a_workbook_holds_all_four_tables_and_what_they_mean(tmp_path: Path) -> None:
    import openpyxl

    assert run(["panel", *BOOKS, "-q", "-o", str(tmp_path / "out.xlsx")]) == 0
    book = openpyxl.load_workbook(tmp_path / "out.xlsx")
    assert book.sheetnames == ["panel", "candidates", "across", "coverage", "codebook"]
    head = [cell.value for cell in book["panel"][1]]
    assert book["panel"].cell(2, head.index("all_cases") + 1).value == 1280


def test_only_the_columns_asked_for(capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    rows, _ = panel(
        capsysbinary, "--by", "county,year", "--measure", "persons", "--channel", "visit", "--level", "none,national"
    )
    numbers = [name for name in rows[0] if name.endswith("persons")]
    assert numbers == ["visit_persons", "visit_collective_persons", "visit_national_persons"]


@pytest.mark.parametrize(
    ("options", "word"),
    [
        (["--channel", "fax"], "fax"),
        (["--by", "village,year"], "county"),
        (["--prefer", "prose"], "previous"),
        (["--format", "xlsx"], "-o FILE.xlsx"),
        (["--channel", "letter+visit"], "letters and visits together are all"),
        (["--channel", "letter,letter+phone+visit"], "letters and visits together are all"),
        (["--channel", "all+letter"], "together are all"),
        (["--base-year", "2999"], "1980 to 20"),
    ],
)
def test_wrong_use_is_told(options: list[str], word: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["panel", *BOOKS, *options]) == 2
    assert word in capsys.readouterr().err


def test_a_run_gives_the_same_panel_as_its_pages(tmp_path: Path, capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    assert run(["batch", *BOOKS, "-q", "-o", str(tmp_path / "RUN")]) == 0
    capsysbinary.readouterr()
    for table in ("panel", "candidates", "across", "coverage"):
        of_pages, _ = panel(capsysbinary, "--table", table)
        assert run(["panel", str(tmp_path / "RUN"), "--table", table]) == 0
        of_run = list(csv.DictReader(io.StringIO(capsysbinary.readouterr().out.decode("utf-8"))))
        for row in (*of_pages, *of_run):
            row.update({name: Path(row[name]).name for name in ("source", "sources", "other_source") if name in row})
        assert of_run == of_pages and of_run


@pytest.mark.parametrize("in_run", [True, False])
@pytest.mark.parametrize(
    ("name", "content"),
    [("沅川县年鉴2018.pdf", b"%PDF-1.4\nnothing of a book"), ("沅川县年鉴2018.txt", b"")],
)
def test_a_source_that_could_not_be_read_shows_in_the_grid(
    tmp_path: Path, capsysbinary: pytest.CaptureFixture[bytes], name: str, content: bytes, in_run: bool
) -> None:
    broken = tmp_path / "books" / name
    broken.parent.mkdir()
    broken.write_bytes(content)
    pages = [*BOOKS, str(broken)]
    if in_run:
        assert run(["batch", *pages, "-q", "-o", str(tmp_path / "RUN")]) == 1
        capsysbinary.readouterr()
    inputs, code = ([str(tmp_path / "RUN")], 0) if in_run else (pages, 1)
    assert run(["panel", *inputs, "--table", "coverage", "--format", "jsonl"]) == code
    row = json.loads(capsysbinary.readouterr().out)
    assert (row["y2016"], row["y2017"], row["y2018"]) == ("found", "failed", "found")


@pytest.mark.parametrize("command", ["panel", "plot"])
def test_the_table_of_divisions_that_is_read_is_not_written_over(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], command: str
) -> None:
    table = tmp_path / ("mine.tsv" if command == "panel" else "mine.svg")
    table.write_bytes(before := b"code\tname\tfirst\tlast\tnext\n")
    assert run([command, *BOOKS, "--regions-table", str(table), "-o", str(table), "--force"]) == 2
    assert "is what is to be read" in capsys.readouterr().err
    assert table.read_bytes() == before
