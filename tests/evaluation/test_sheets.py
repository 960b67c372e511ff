"""Sheets that were drawn: on the way to coders and back, in the files that spreadsheets write."""

from __future__ import annotations

import csv
import json
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from xinfang_extract.cli import run
from xinfang_extract.codebook import CODE_LISTS, TABLES
from xinfang_extract.evaluation import CodedError, read_coded, score
from xinfang_extract.evaluation.coding import column_names
from xinfang_extract.evaluation.sampling import CODED, SHEET
from xinfang_extract.outputs import writer_for
from xinfang_extract.outputs.files import Sheet, write_file
from xinfang_extract.outputs.labels import header, labelled
from xinfang_extract.review.columns import with_decisions

BOOKS = Path(__file__).parents[2] / "samples" / "three-books"
FIGURES = 12
DRAW = ("-n", str(FIGURES), "--unread", "4", "--seed", "7")


@pytest.fixture(scope="module")
def shelf(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A run of the sample books, and a sheet drawn from it that is coded as the machine codes."""
    folder = tmp_path_factory.mktemp("shelf")
    of_run, sheet, figures = (str(folder / name) for name in ("RUN", "sheet.csv", "figures.csv"))
    assert run(["batch", str(BOOKS), "-o", of_run, "-q"]) == 0
    assert run(["sample", of_run, *DRAW, "-o", sheet]) == 0
    assert run(["export", of_run, "--table", "figures", "-o", figures]) == 0
    said = {(row["source"], row["figure_id"]): row for row in table(Path(figures))}
    rows = table(Path(sheet))
    for row in rows:
        if (figure := said.get((row["source"], row["figure_id"]))) is not None:
            row |= {name: figure[name] for name in CODED}
    write(folder / "coded.csv", rows)
    return folder


def table(file: Path) -> list[dict[str, str]]:
    with file.open(encoding="utf-8-sig", newline="") as lines:
        return list(csv.DictReader(lines))


def write(file: Path, rows: list[dict[str, str]], encoding: str = "utf-8") -> Path:
    with file.open("w", encoding=encoding, errors="replace", newline="") as lines:
        writer = csv.DictWriter(lines, list(rows[0]))
        writer.writeheader()
        writer.writerows(rows)
    return file


def evaluated(capsysbinary: pytest.CaptureFixture[bytes], *words: object) -> dict[str, Any]:
    capsysbinary.readouterr()
    assert run(["evaluate", "--gold", *map(str, words), "--format", "jsonl"]) == 0
    return {row["item"]: row for row in map(json.loads, capsysbinary.readouterr().out.decode().splitlines())}


def whole(rows: dict[str, Any]) -> bool:
    """Whether two tables agree in everything, over all figures of the sheet."""
    return all(row["share"] == 1 for row in rows.values()) and rows["recall"]["of"] == FIGURES


def test_a_sheet_coded_as_the_machine_codes_is_wholly_right(
    shelf: Path, capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    assert whole(evaluated(capsysbinary, shelf / "coded.csv", shelf / "RUN"))
    assert whole(evaluated(capsysbinary, shelf / "coded.csv", shelf / "coded.csv"))


def test_what_is_no_figure_and_what_is_borderline_on_a_drawn_sheet(
    shelf: Path, tmp_path: Path, capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    rows = table(shelf / "coded.csv")
    figures = [row for row in rows if row["value"]]
    figures[0] |= dict.fromkeys(CODED, "")  # the machine takes it for a figure, the coder does not
    figures[1] |= {"value": "123456"}
    figures[2] |= dict.fromkeys(CODED, "") | {"scored": "0"}
    by_hand = write(tmp_path / "by-hand.csv", rows)
    said = evaluated(capsysbinary, by_hand, shelf / "RUN")
    assert (said["precision"]["right"], said["precision"]["of"]) == (FIGURES - 3, FIGURES - 1)
    assert (said["recall"]["right"], said["recall"]["of"]) == (FIGURES - 3, FIGURES - 2)
    # The other way about, what was left empty is missed, and nothing is invented by it.
    back = evaluated(capsysbinary, shelf / "coded.csv", by_hand)
    assert (back["precision"]["right"], back["precision"]["of"]) == (FIGURES - 3, FIGURES - 2)
    assert (back["recall"]["right"], back["recall"]["of"]) == (FIGURES - 3, FIGURES)


def test_pages_coded_throughout_count_what_is_invented(shelf: Path, capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    rows = [{name: cell for name, cell in row.items() if name != "drawn"} for row in table(shelf / "coded.csv")]
    said = evaluated(capsysbinary, write(shelf / "throughout.csv", rows), shelf / "RUN")
    assert said["recall"]["share"] == 1 and said["precision"]["share"] < 0.5


@pytest.mark.parametrize("labels", [(), ("--labels", "zh"), ("--labels", "en")])
@pytest.mark.parametrize("name", ["s.xlsx", "s.csv", "s.tsv", "s.jsonl"])
def test_figures_come_back_from_every_format_in_words_and_in_codes(
    name: str, labels: tuple[str, ...], shelf: Path, tmp_path: Path, capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    file = tmp_path / name
    words = ["--table", "figures", "--format", file.suffix[1:], *labels]
    assert run(["export", str(shelf / "RUN"), *words, "-o", str(file)]) == 0
    assert whole(evaluated(capsysbinary, shelf / "coded.csv", file))


@pytest.mark.parametrize("labels", [(), ("--labels", "zh")])
def test_a_workbook_that_was_filled_in_comes_back(
    labels: tuple[str, ...], shelf: Path, tmp_path: Path, capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    file = tmp_path / "coder.xlsx"
    assert run(["sample", str(shelf / "RUN"), *DRAW, *labels, "-o", str(file)]) == 0
    book = openpyxl.load_workbook(file)
    sheet = book.worksheets[0]
    places = {name: at for at, name in enumerate(column_names(str(cell.value) for cell in sheet[1]), start=1)}
    for line, row in enumerate(table(shelf / "coded.csv"), start=2):
        for name in CODED:
            number = name in ("value", "year") and row[name] != ""
            sheet.cell(line, places[name], float(row[name]) if number else row[name] or None)
    book.save(file)
    assert whole(evaluated(capsysbinary, file, shelf / "RUN"))


@pytest.mark.parametrize("options", [(), ("--encoding", "gb18030")])
def test_a_table_as_a_chinese_spreadsheet_saves_it(
    options: tuple[str, ...], shelf: Path, tmp_path: Path, capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    by_hand = write(tmp_path / "coder.csv", table(shelf / "coded.csv"), "gbk")
    assert whole(evaluated(capsysbinary, by_hand, shelf / "RUN", *options))
    assert whole(evaluated(capsysbinary, shelf / "coded.csv", by_hand, *options))  # UTF-8 beside it


@pytest.mark.parametrize(
    ("column", "cell", "said"),
    [
        ("channel", "banana", "there is no code 'banana'; there are all, letter, visit, online, phone, video, "),
        (
            "level",
            "town",
            "there is no code 'town'; there are township, county, prefecture, province, national, higher, ",
        ),
        ("channel", "letter|banana", "there is no code 'banana'; there are all"),
        ("channel", "letter+banana", "there is no code 'letter+banana'; there are all"),
        ("measure", "cases+persons", "there is no code 'cases+persons'; there are cases, batches, persons"),
        ("value", "abc", "'abc' is no number"),
        ("value", "nan", "'nan' is no number"),
        ("value", "1|", "'' is no number"),
        ("year", "2017.5", "'2017.5' is no whole number"),
        ("start", "three", "'three' is no whole number"),
        ("scored", "maybe", "'maybe' is neither 0 nor 1"),
    ],
)
def test_a_slip_of_the_coder_is_told_with_its_place(column: str, cell: str, said: str, tmp_path: Path) -> None:
    good = {"source": "p", "page": "1", "start": "5", "end": "7", "value": "14", "channel": "letter"}
    file = write(tmp_path / "coder.csv", [good | {column: ""}, good | {column: cell}])
    with pytest.raises(CodedError) as caught:
        read_coded(file)
    assert str(caught.value).startswith(f"{file}: row 3, column {column}: {said}")
    assert "\n" not in str(caught.value)


def test_a_number_that_is_coded_twice_is_told_with_both_rows(
    shelf: Path, tmp_path: Path, capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    rows = table(shelf / "coded.csv")
    twice = write(tmp_path / "twice.csv", [*rows, rows[2]])
    assert run(["evaluate", "--gold", str(twice), str(shelf / "RUN")]) == 1
    said = capsysbinary.readouterr().err.decode()
    assert f"{twice}: row {len(rows) + 2}: the number at {rows[2]['figure_id']} of" in said and "row 4" in said


def test_rows_without_places_may_be_alike(tmp_path: Path) -> None:
    made = write(tmp_path / "page.csv", [{"value": "5", "measure": "cases"}] * 2)
    assert len(read_coded(made)) == 2


def test_a_slip_ends_the_command_as_bad_input_does(tmp_path: Path, capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    (tmp_path / "a.csv").write_text("source,page,value,channel\np,1,14,banana\n", "utf-8")
    assert run(["evaluate", "--gold", str(tmp_path / "a.csv"), str(tmp_path / "a.csv")]) == 1
    captured = capsysbinary.readouterr()
    assert captured.out == b"" and captured.err.decode().count("\n") == 1


@pytest.mark.parametrize(
    ("column", "cell", "meant"),
    [
        ("channel", "来信|来访", "letter|visit"),
        ("channel", "visit+letter", "letter+visit"),  # an order of codes that means the same
        ("channel", " letter ", "letter"),
        ("level", "*", "*"),
        ("qualifier", "more than", "over"),
        ("form", "重复+集体", "collective+repeat"),
        ("value", "14|15", "14|15"),
        ("value", "-11.5", "-11.5"),
        ("topic", "banana", "banana"),
    ],
)
def test_what_coders_may_write(column: str, cell: str, meant: str, tmp_path: Path) -> None:
    (coded,) = read_coded(write(tmp_path / "coder.csv", [{"value": "1", column: cell}]))
    assert coded.cells[column] == meant
    made = score([coded], [coded])
    assert (made.recall, made.strict, made.invented, made.faults) == (1, 1, 0, [])


@pytest.mark.parametrize(
    ("column", "cells"),
    [
        ("year", ("2015", "2015.0", " 2015 ", "２０１５", "2015.")),  # pandas writes floats where a year is empty
        ("value", ("2604", "2604.0", "2,604", "２,６０４", "2，604", "+2604")),
        ("value", ("-46", "-46.0", "－46")),
        ("value", ("1234567.5", "1,234,567.5")),
        ("start", ("1604", "1604.0", "1,604")),
        ("adcode", ("530422", "530422.0")),
    ],
)
def test_a_number_is_the_same_however_a_program_writes_it(column: str, cells: tuple[str, ...], tmp_path: Path) -> None:
    file = write(tmp_path / "coder.csv", [{"source": cell, "value": "1", column: cell} for cell in cells])
    assert {coded.cells[column] for coded in read_coded(file)} == {cells[0]}


@pytest.mark.parametrize(
    ("cell", "scored"),
    [("0", False), ("0.0", False), ("０", False), ("否", False), ("1", True), ("1.0", True), ("", True), ("yes", True)],
)
def test_what_is_borderline(cell: str, scored: bool, tmp_path: Path) -> None:
    (coded,) = read_coded(write(tmp_path / "coder.csv", [{"value": "1", "scored": cell}]))
    assert coded.scored is scored


@pytest.mark.parametrize("cell", ["1,2", "12,34", "2,604,1", "1,,000"])
def test_commas_that_part_no_thousands_make_no_number(cell: str, tmp_path: Path) -> None:
    with pytest.raises(CodedError, match="is no number"):
        read_coded(write(tmp_path / "coder.csv", [{"value": cell}]))


@pytest.mark.parametrize("language", [None, "en", "zh"])
def test_what_a_review_took_out_is_no_figure_in_any_language(language: Any, tmp_path: Path) -> None:
    of = with_decisions(TABLES["figures"])
    rows = []
    for value, reviewed in ((14, "rejected"), (15, "accepted"), (16, "")):
        cells = {"source": "p", "page": 1, "start": value, "end": value + 1, "value": value, "reviewed": reviewed}
        rows.append(tuple(cells.get(column.name, "" if column.dtype == "text" else None) for column in of.columns))
    write_file("xlsx", tmp_path / "reviewed.xlsx", [Sheet(of, rows)], language=language)
    lines = writer_for("csv")
    text = lines.header(header(of, language)) + lines.body(labelled(rows, of, language))
    (tmp_path / "reviewed.csv").write_bytes(text)
    for name in ("reviewed.xlsx", "reviewed.csv"):
        assert [coded.cells["value"] for coded in read_coded(tmp_path / name)] == ["15", "16"]


def test_no_word_of_the_codebook_means_two_things() -> None:
    for codes in CODE_LISTS:
        words = [word for code in codes.codes for word in {code.code, code.en, code.zh}]
        assert len(words) == len(set(words)), codes.name
    columns = {column.name: column for column in (*TABLES["figures"].columns, *SHEET.columns)}.values()
    for language in ("en", "zh"):
        labels = [column.label(language) for column in columns]  # type: ignore[arg-type]
        assert len(labels) == len(set(labels))


def test_a_folder_of_tables_leaves_aside_what_excel_puts_there(tmp_path: Path) -> None:
    write(tmp_path / "a.csv", [{"value": "1"}])
    (tmp_path / "~$a.xlsx").write_bytes(b"open elsewhere")
    (tmp_path / "B.CSV").write_text("value\n\n2\n", "utf-8")
    assert [coded.cells["value"] for coded in read_coded(tmp_path)] == ["2", "1"]
