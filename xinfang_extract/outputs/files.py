"""Formats that are one file of a whole table, or of several: Excel, Parquet, Stata, SQLite, DuckDB, a data package.

They are made from the codebook's tables, with codes or with labels in a language, and written whole or not at all.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from importlib import import_module
from pathlib import Path

from xinfang_extract.codebook import Language, Table
from xinfang_extract.light import light
from xinfang_extract.outputs.atomic import refuse_existing
from xinfang_extract.tables import Row


@light
class Sheet:
    """A table with its rows, which are gone through once."""

    table: Table
    rows: Iterable[Row]


@light
class FileFormat:
    """How a format is called, what its files end in, and whether a file of it holds several tables."""

    name: str
    suffix: str
    many: bool
    module: str


FILE_FORMATS: dict[str, FileFormat] = {
    made.name: made
    for made in (
        FileFormat("xlsx", ".xlsx", True, "xlsx"),
        FileFormat("parquet", ".parquet", False, "parquet"),
        FileFormat("stata", ".dta", False, "stata"),
        FileFormat("sqlite", ".sqlite", True, "sqlite"),
        FileFormat("duckdb", ".duckdb", True, "duckdb_file"),
        FileFormat("datapackage", "", True, "datapackage"),
    )
}
"""By the name that `--format` takes. A data package is a folder, or one file where its name ends in .zip."""

PACKAGE = "datapackage.json"
"""The file by which a folder is known as a data package."""


def is_package(path: Path) -> bool:
    """Whether `path` is the folder of a data package: such a one is replaced by another, no other folder is."""
    return path.is_dir() and (path / PACKAGE).is_file()


Write = Callable[..., list[str]]


def write_file(
    format_name: str, path: Path, sheets: Sequence[Sheet], *, language: Language | None = None, force: bool = False
) -> list[str]:
    """Write `sheets` to `path`; what a person should be told about it, mostly nothing.

    `language` puts labels in place of column names and codes (Stata keeps its variables' names and labels them).
    Raises ValueError for an unknown format or too many tables for it, OutputError where `path` cannot be written,
    MissingExtraError where a library is missing.
    """
    if format_name not in FILE_FORMATS:
        raise ValueError(f"there is no format {format_name!r}; there are {', '.join(FILE_FORMATS)}")
    made = FILE_FORMATS[format_name]
    if not made.many and len(sheets) != 1:
        raise ValueError(f"{format_name} holds one table a file")
    refuse_existing(path, force=force)
    write: Write = import_module(f"xinfang_extract.outputs.{made.module}").write
    return write(path, sheets, language=language, force=force)
