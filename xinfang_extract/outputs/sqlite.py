"""A SQLite file: the tables, and the codebook as a table."""

from __future__ import annotations

import shutil
import sqlite3
import tempfile
from collections.abc import Sequence
from pathlib import Path

from xinfang_extract.codebook import Language
from xinfang_extract.outputs.atomic import whole_file
from xinfang_extract.outputs.codebook_text import with_codebook
from xinfang_extract.outputs.files import Sheet
from xinfang_extract.outputs.labels import header, labelled
from xinfang_extract.outputs.portions import plain
from xinfang_extract.outputs.sql import quoted

_TYPES = {"text": "TEXT NOT NULL", "int": "INTEGER", "number": "REAL"}


def write(path: Path, sheets: Sequence[Sheet], *, language: Language | None, force: bool) -> list[str]:
    """The tables as a SQLite database."""
    with (
        whole_file(path, force=force, faults=(sqlite3.Error,)) as file,
        tempfile.TemporaryDirectory(prefix="xinfang-") as folder,
    ):
        draft = Path(folder) / "draft.sqlite"
        database = sqlite3.connect(draft)
        try:
            with database:
                for sheet in with_codebook(sheets, language):
                    _table(database, sheet, language)
        finally:
            database.close()
        with draft.open("rb") as written:
            shutil.copyfileobj(written, file)
    return []


def _table(database: sqlite3.Connection, sheet: Sheet, language: Language | None) -> None:
    table = sheet.table
    dtypes = [column.dtype for column in table.columns]
    columns = [f"{quoted(name)} {_TYPES[dtype]}" for name, dtype in zip(header(table, language), dtypes, strict=True)]
    database.execute(f"CREATE TABLE {quoted(table.name)} ({', '.join(columns)})")
    marks = ", ".join("?" * len(columns))
    database.executemany(
        f"INSERT INTO {quoted(table.name)} VALUES ({marks})",
        (
            tuple(plain(value, dtype) for value, dtype in zip(row, dtypes, strict=True))
            for row in labelled(sheet.rows, table, language)
        ),
    )
