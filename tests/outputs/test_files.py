"""Formats of whole files, read back by the tools that their users have."""

from __future__ import annotations

import sqlite3
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any, Literal

import pandas as pd
import pytest

from tests.made import check, figure
from tests.outputs.test_cells import TRIGGERS
from xinfang_extract import tables
from xinfang_extract.codebook import TABLES, Column, Table
from xinfang_extract.extraction import Extraction
from xinfang_extract.outputs import stata
from xinfang_extract.outputs.atomic import OutputError
from xinfang_extract.outputs.cells import text, unguarded
from xinfang_extract.outputs.files import FILE_FORMATS, Sheet, write_file
from xinfang_extract.outputs.labels import header, labelled

Labels = Literal["en", "zh"] | None
LABELS: list[Labels] = [None, "en", "zh"]
EXTRACTION = Extraction(
    figures=(
        figure(1, 1000000, topic='农村"土地",\n征用', year=2017, evidence="来信1000000件次，=上访", channel="letter"),
        figure(20, "-11.50", "", "change_pct", base="1:1", channel="letter+phone", year=2016, adcode="053042"),
        figure(40, "0.1", "persons", "share", level="higher+national", form="collective+repeat", flags=("ocr",)),
        figure(50, 3, "batches", channel="fax", body="市、县信访局", body_type="leader+township"),  # no code of ours
        *(figure(100 + 10 * i, 7 + i, topic=payload, evidence=payload) for i, payload in enumerate(TRIGGERS)),
        figure(900, 5, evidence="证" * 1500),
    ),
    checks=(check("sum-1", "ok", "1:1"), check("sum-2", "conflict", "1:1", "1:40")),
)


def expected(table: Table, language: Labels) -> pd.DataFrame:
    """The frame of the rows as written: with labels where asked, text as files can hold it."""
    rows = labelled(tables.rows(EXTRACTION, table.name), table, language)
    cleaned = [tuple(text(value) if isinstance(value, str) else value for value in row) for row in rows]
    frame = tables.frame(cleaned, table.name)
    frame.columns = pd.Index(header(table, language))
    return frame


def as_expected(read: pd.DataFrame, frame: pd.DataFrame) -> pd.DataFrame:
    """`read` with the dtypes of `frame`, which hold the same values or the cast fails."""
    assert list(read.columns) == list(frame.columns)
    return read.astype(frame.dtypes.to_dict())


def sheets(*names: str) -> list[Sheet]:
    return [Sheet(TABLES[name], tables.rows(EXTRACTION, name)) for name in names or TABLES]


def from_parquet(path: Path, table: Table, _: Labels) -> pd.DataFrame:
    import pyarrow.parquet

    return pyarrow.parquet.read_table(path).to_pandas(integer_object_nulls=True)


def from_duckdb_parquet(path: Path, table: Table, _: Labels) -> pd.DataFrame:
    import duckdb

    with duckdb.connect() as database:
        return database.execute("SELECT * FROM read_parquet(?)", [str(path)]).df()


def from_duckdb(path: Path, table: Table, _: Labels) -> pd.DataFrame:
    import duckdb

    with duckdb.connect(str(path), read_only=True) as database:
        return database.execute(f'SELECT * FROM "{table.name}"').df()


def from_sqlite(path: Path, table: Table, _: Labels) -> pd.DataFrame:
    database = sqlite3.connect(path)
    try:
        return pd.read_sql(f'SELECT * FROM "{table.name}"', database, dtype_backend="numpy_nullable")
    finally:
        database.close()


def from_xlsx(path: Path, table: Table, language: Labels) -> pd.DataFrame:
    import openpyxl

    book = openpyxl.load_workbook(path)
    page = book[table.zh if language == "zh" else table.name]
    head, *lines = page.iter_rows(values_only=True)
    kinds = [column.dtype for column in table.columns]
    rows = [
        ["" if value is None and kind == "text" else value for value, kind in zip(line, kinds, strict=True)]
        for line in lines
    ]
    return pd.DataFrame(rows, columns=list(head), dtype=object)


def from_package(path: Path, table: Table, language: Labels) -> pd.DataFrame:
    from frictionless import Package, system

    with system.use_context(trusted=True):
        package = Package(str(path / "datapackage.json"))
        resource = package.get_resource(table.name)
        rows = [row.to_list() for row in resource.read_rows()]
    kinds = [column.dtype for column in table.columns]

    def shown(value: Any, kind: str) -> Any:
        return unguarded(value or "") if kind == "text" else value

    cells = [[shown(value, kind) for value, kind in zip(row, kinds, strict=True)] for row in rows]
    return pd.DataFrame(cells, columns=list(header(table, language)), dtype=object)


Reader = Callable[[Path, Table, Labels], pd.DataFrame]
READERS: list[tuple[str, Reader]] = [
    ("parquet", from_parquet),
    ("parquet", from_duckdb_parquet),
    ("duckdb", from_duckdb),
    ("sqlite", from_sqlite),
    ("xlsx", from_xlsx),
    ("datapackage", from_package),
]


@pytest.mark.parametrize("language", LABELS)
@pytest.mark.parametrize("name", TABLES)
@pytest.mark.parametrize(("format_name", "reader"), READERS, ids=lambda value: getattr(value, "__name__", value))
@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_read_back_it_is_the_frame(
    format_name: str, reader: Reader, name: str, language: Labels, tmp_path: Path
) -> None:
    table = TABLES[name]
    path = tmp_path / f"out{FILE_FORMATS[format_name].suffix}"
    write_file(format_name, path, sheets(name), language=language)
    frame = expected(table, language)
    assert len(frame) > 0 or name == "unread"
    if format_name == "xlsx":  # a new line in a cell is LF
        frame = frame.replace("\r", "\n", regex=True).astype(frame.dtypes.to_dict())
    pd.testing.assert_frame_equal(as_expected(reader(path, table, language), frame), frame)


@pytest.mark.parametrize("language", LABELS)
@pytest.mark.parametrize("name", TABLES)
def test_stata_read_back_by_pyreadstat_is_the_frame(name: str, language: Labels, tmp_path: Path) -> None:
    import pyreadstat

    table = TABLES[name]
    path = tmp_path / "out.dta"
    write_file("stata", path, sheets(name), language=language)
    read, meta = pyreadstat.read_dta(path)
    frame = expected(table, language)
    frame.columns = pd.Index(table.names())
    assert meta.column_names == [stata.variable(column) for column in table.columns]
    assert all(len(name) <= 32 for name in meta.column_names)
    for column in table.columns:
        name = stata.variable(column)
        assert meta.column_names_to_labels[name] == column.label(language or "en")
        values = read[name]
        if stata.numbered(column):
            words = meta.variable_value_labels.get(name, {})
            values = values.map(lambda number, words=words: "" if pd.isna(number) else words[int(number)])
        pd.testing.assert_series_equal(values.astype(frame[column.name].dtype), frame[column.name], check_names=False)


def test_stata_read_back_by_pandas_is_version_118_with_its_labels(tmp_path: Path) -> None:
    path = tmp_path / "out.dta"
    write_file("stata", path, sheets("figures"), language="zh")
    with path.open("rb") as file:
        assert b"<release>118</release>" in file.read(60)
    with pd.read_stata(path, iterator=True) as reader:
        assert reader.data_label == "数字表"
        assert reader.variable_labels()["channel"] == "信访渠道"
        assert reader.value_labels()["stage"][1] == "受理"
    assert pd.read_stata(path)["channel"].astype(str)[0] == "来信"


@pytest.mark.parametrize("language", LABELS)
@pytest.mark.parametrize("format_name", FILE_FORMATS)
def test_twice_the_same_bytes(format_name: str, language: Labels, tmp_path: Path) -> None:
    several = FILE_FORMATS[format_name].many
    suffix = ".zip" if format_name == "datapackage" else FILE_FORMATS[format_name].suffix
    for turn in ("one", "two"):
        write_file(
            format_name, tmp_path / f"{turn}{suffix}", sheets() if several else sheets("figures"), language=language
        )
    assert (tmp_path / f"one{suffix}").read_bytes() == (tmp_path / f"two{suffix}").read_bytes()


@pytest.mark.parametrize("format_name", FILE_FORMATS)
@pytest.mark.parametrize("name", TABLES)
def test_a_table_without_rows_has_its_columns(format_name: str, name: str, tmp_path: Path) -> None:
    path = tmp_path / f"out{FILE_FORMATS[format_name].suffix}"
    write_file(format_name, path, [Sheet(TABLES[name], iter(()))])
    readers = {made: reader for made, reader in READERS}  # noqa: C416
    if format_name == "stata":
        read = pd.read_stata(path).rename(columns={after: before for before, after in stata.RENAMED.items()})
    else:
        read = readers[format_name](path, TABLES[name], None)
    assert list(read.columns) == list(TABLES[name].names()) and len(read) == 0


TEXT_COLUMNS = [(name, column) for name, table in TABLES.items() for column in table.columns if column.dtype == "text"]


@pytest.mark.parametrize(("name", "column"), TEXT_COLUMNS, ids=[f"{n}.{c.name}" for n, c in TEXT_COLUMNS])
def test_no_cell_of_a_workbook_is_a_formula_whatever_the_column_holds(
    name: str, column: Column, tmp_path: Path
) -> None:
    import openpyxl

    table = TABLES[name]
    place = table.names().index(column.name)
    blank: list[Any] = ["" if c.dtype == "text" else None for c in table.columns]
    rows = [(*blank[:place], payload, *blank[place + 1 :]) for payload in TRIGGERS]
    path = tmp_path / "out.xlsx"
    write_file("xlsx", path, [Sheet(table, rows)])
    page = openpyxl.load_workbook(path)[name]
    for line, payload in enumerate(TRIGGERS, 2):
        cell = page.cell(line, place + 1)
        assert (cell.data_type, cell.value) == ("s", text(payload).replace("\r", "\n"))
        assert cell.quotePrefix or payload.startswith("\x00")  # stays text when it is edited
    with zipfile.ZipFile(path) as parts:
        assert not any(b"<f>" in parts.read(part) for part in parts.namelist())


def test_a_workbook_is_ready_to_read(tmp_path: Path) -> None:
    import openpyxl

    path = tmp_path / "out.xlsx"
    write_file("xlsx", path, sheets())
    book = openpyxl.load_workbook(path)
    assert book.sheetnames == [*TABLES, "codebook"]
    for page in book:
        assert page.freeze_panes == "A2" and page.auto_filter.ref.startswith("A1:")
        assert all(page.column_dimensions[letter].width > 8 for letter in "ABC")
    counts, figures = book["counts"], book["figures"]
    names = TABLES["counts"].names()
    link = counts.cell(2, names.index("evidence") + 1).hyperlink
    sheet, _, cell = link.location.replace("'", "").partition("!")
    linked = figures[cell].row
    value = figures.cell(linked, TABLES["figures"].names().index("value") + 1).value
    assert sheet == "figures" and value == counts.cell(2, names.index("cases") + 1).value == 1000000


def test_what_does_not_fit_into_a_cell_is_told(tmp_path: Path) -> None:
    long = Extraction(figures=(figure(1, 5, evidence="证" * 40_000),))
    (remark,) = write_file("xlsx", tmp_path / "a.xlsx", [Sheet(TABLES["figures"], tables.rows(long, "figures"))])
    assert "1 cells are longer than Excel takes" in remark


@pytest.mark.parametrize("language", LABELS)
@pytest.mark.parametrize("as_zip", [False, True])
@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_frictionless_finds_the_package_valid(language: Labels, as_zip: bool, tmp_path: Path) -> None:
    from frictionless import system, validate

    fine = Extraction(figures=EXTRACTION.figures[:3], checks=EXTRACTION.checks)
    path = tmp_path / ("package.zip" if as_zip else "package")
    pages = [Sheet(TABLES[name], tables.rows(fine, name)) for name in TABLES]
    write_file("datapackage", path, pages, language=language)
    with system.use_context(trusted=True):
        report = validate(str(path if as_zip else path / "datapackage.json"), type="package")
    assert report.valid, report.flatten(["title", "message"])
    assert len(report.tasks) == len(TABLES) + 1


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_frictionless_finds_a_code_that_the_codebook_does_not_have(tmp_path: Path) -> None:
    from frictionless import system, validate

    write_file("datapackage", tmp_path / "package", sheets("figures"))
    with system.use_context(trusted=True):
        report = validate(str(tmp_path / "package" / "datapackage.json"), type="package")
    assert [error.type for error in report.tasks[0].errors] == ["constraint-error"]  # the channel fax


def test_parquet_says_what_its_columns_mean(tmp_path: Path) -> None:
    import pyarrow.parquet

    write_file("parquet", tmp_path / "out.parquet", sheets("figures"))
    field = pyarrow.parquet.read_schema(tmp_path / "out.parquet").field("channel")
    assert field.metadata[b"label_zh"].decode() == "信访渠道" and b'"letter"' in field.metadata[b"codes"]


@pytest.mark.parametrize("format_name", FILE_FORMATS)
def test_nothing_is_overwritten_without_force(format_name: str, tmp_path: Path) -> None:
    path = tmp_path / f"out{FILE_FORMATS[format_name].suffix}"
    write_file(format_name, path, sheets("counts"))
    with pytest.raises(OutputError, match="is there already"):
        write_file(format_name, path, sheets("counts"))
    write_file(format_name, path, sheets("counts"), force=True)
    with pytest.raises(OutputError, match="folder does not exist"):
        write_file(format_name, tmp_path / "no" / "such", sheets("counts"))
    assert [entry.name for entry in tmp_path.iterdir()] == [path.name]


def test_a_folder_that_is_no_package_is_never_removed(tmp_path: Path) -> None:
    (tmp_path / "thesis").mkdir()
    (tmp_path / "thesis" / "chapter.txt").write_text("years of work", "utf-8")
    with pytest.raises(OutputError, match="no data package"):
        write_file("datapackage", tmp_path / "thesis", sheets("counts"), force=True)
    assert (tmp_path / "thesis" / "chapter.txt").exists()


def test_wrong_use() -> None:
    with pytest.raises(ValueError, match="there is no format"):
        write_file("sheets", Path("x"), sheets())
    with pytest.raises(ValueError, match="one table"):
        write_file("parquet", Path("x"), sheets())
