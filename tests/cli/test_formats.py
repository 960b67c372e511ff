"""The format of `xinfang extract` follows the ending of the file."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest
from click.testing import CliRunner

from tests.cli.told import PAGE, Xinfang
from xinfang_extract.cli.extract import command

SAMPLE = Path(__file__).parents[2] / "samples" / "hard-wrapped.txt"


@pytest.mark.parametrize(
    ("name", "begins"),
    [
        ("counts.csv", b"source,"),
        ("counts.tsv", b"source\t"),
        ("counts.jsonl", b'{"source"'),
        ("page.html", b"<!DOCTYPE html>"),
        ("book.xlsx", b"PK"),
        ("counts.parquet", b"PAR1"),
        ("counts.dta", b"<stata_dta>"),
        ("all.sqlite", b"SQLite format 3"),
    ],
)
def test_the_ending_names_the_format(tmp_path: Path, name: str, begins: bytes) -> None:
    output = tmp_path / name
    done = CliRunner().invoke(command, [str(SAMPLE), "-o", str(output)], standalone_mode=False)
    assert done.exception is None and done.return_value == 0
    assert output.read_bytes()[: len(begins)].lower() == begins.lower()


@pytest.mark.parametrize(
    ("args", "said"),
    [
        (["extract", SAMPLE, "-o", "x.doc"], ".doc stands for no format"),
        (["extract", SAMPLE, "-o", "x.json"], ".json stands for no format"),
        (["extract", SAMPLE, "-o", "x.xlsx", "--format", "csv"], ".xlsx stands for xlsx, not for csv"),
        (["panel", SAMPLE, "-o", "x.html"], ".html stands for no format"),
        (["sample", SAMPLE, "-o", "x.md"], ".md stands for no format"),
        (["evaluate", "--gold", "gold.csv", SAMPLE, "-o", "x.txt"], ".txt stands for no format"),
        (["export", "RUN", "-o", "x.json"], ".json stands for no format"),
        (["codebook", "-o", "x.xlsx"], "those that do: .csv, .html, .htm, .md"),
        (["plot", SAMPLE, "-o", "x.pdf"], "those that do: .svg, .png"),
    ],
)
def test_an_ending_of_another_format_is_refused(
    xinfang: Xinfang, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, args: list[object], said: str
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("gold.csv").touch()
    code, out, err = xinfang(*args)
    assert (code, out) == (2, b"") and said in err
    assert [path.name for path in tmp_path.iterdir()] == ["gold.csv"]


@pytest.mark.parametrize(("name", "begins"), [("c.csv", b"table,"), ("c.html", b"<!doctype html>"), ("c.md", b"# ")])
def test_the_codebook_goes_by_the_ending_too(xinfang: Xinfang, tmp_path: Path, name: str, begins: bytes) -> None:
    assert xinfang("codebook", "-o", tmp_path / name)[0] == 0
    assert (tmp_path / name).read_bytes()[: len(begins)].lower() == begins


@pytest.mark.parametrize(("name", "begins"), [("e.xlsx", b"PK"), ("e.dta", b"<stata_dta>"), ("e.parquet", b"PAR1")])
def test_an_export_goes_by_the_ending_too(xinfang: Xinfang, tmp_path: Path, name: str, begins: bytes) -> None:
    assert xinfang("batch", SAMPLE, "-o", tmp_path / "RUN", "-q")[0] == 0
    assert xinfang("export", tmp_path / "RUN", "-o", tmp_path / name)[0] == 0
    assert (tmp_path / name).read_bytes().startswith(begins)


def made(xinfang: Xinfang, folder: Path) -> None:
    """A page, a run of it, a packed page, hand-coded figures, and another name of the page."""
    (folder / "pg").mkdir()
    (folder / "pg" / "page.htm").write_text(SAMPLE.read_text("utf-8"), "utf-8")
    (folder / "gold.csv").write_bytes(xinfang("extract", SAMPLE, "--table", "figures")[1])
    (folder / "words.db").write_text("", "utf-8")
    (folder / "link.html").symlink_to(folder / "pg" / "page.htm")
    with zipfile.ZipFile(folder / "a.zip", "w") as packed:
        packed.write(SAMPLE, "page.txt")
    assert xinfang("batch", SAMPLE, "-o", folder / "RUN", "-q")[0] == 0
    (folder / "RUN" / "decisions.jsonl").touch()


@pytest.mark.parametrize(
    "line",
    [
        "extract pg/page.htm -o pg/page.htm",
        "extract pg -o pg/page.htm",
        "extract pg/*.htm -o link.html",
        "extract a.zip -o a.zip",
        "extract a.zip!/page.txt -o a.zip",
        "extract pg --lexicon words.db -o words.db",
        "extract pg/page.htm --format csv -o pg/page.htm",
        "panel RUN -o RUN/xinfang.duckdb",
        "sample RUN -o RUN/xinfang.duckdb",
        "evaluate --gold gold.csv RUN -o gold.csv",
        "export RUN -o RUN/xinfang.duckdb",
        "export RUN -o RUN/decisions.jsonl",
    ],
)
def test_what_is_read_is_never_written_over(
    xinfang: Xinfang, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, line: str
) -> None:
    made(xinfang, tmp_path)
    monkeypatch.chdir(tmp_path)
    before = {path: path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()}
    code, out, err = xinfang(*line.split(), "--force")
    assert (code, out) == (2, b"")
    assert "name another file" in err or "stands for html, not for csv" in err
    assert before == {path: path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()}


@pytest.mark.parametrize("command", ["extract", "panel", "sample"])
def test_a_data_package_is_replaced_where_that_is_asked_for(xinfang: Xinfang, tmp_path: Path, command: str) -> None:
    package, page = tmp_path / "pkg", tmp_path / "page.txt"
    page.write_text(PAGE, encoding="utf-8")
    words = (command, page, "--year", "2017", "--format", "datapackage", "-o", package)
    assert xinfang(*words)[0] == 0
    (package / "old.csv").touch()
    assert xinfang(*words)[0] == 2 and (package / "old.csv").exists()
    assert xinfang(*words, "--force")[0] == 0 and not (package / "old.csv").exists()


def test_a_folder_that_is_no_data_package_or_holds_what_is_read_is_kept(xinfang: Xinfang, tmp_path: Path) -> None:
    package, page = tmp_path / "pkg", tmp_path / "pkg" / "page.txt"
    package.mkdir()
    page.write_text(PAGE, encoding="utf-8")
    words = ("extract", page, "--format", "datapackage", "-o", package, "--force")
    code, _, err = xinfang(*words)
    assert code == 2 and "is a folder, and no data package" in err
    (package / "datapackage.json").touch()
    code, _, err = xinfang(*words)
    assert code == 2 and "is what is to be read" in err and page.exists()


def test_a_file_format_needs_a_file() -> None:
    done = CliRunner().invoke(command, [str(SAMPLE), "--format", "xlsx"])
    assert done.exit_code == 2 and "add -o FILE.xlsx" in done.output
