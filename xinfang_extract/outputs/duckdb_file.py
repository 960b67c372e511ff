"""A DuckDB file: the tables, a comment on each column, and the codebook as a table."""

from __future__ import annotations

import shutil
import struct
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from xinfang_extract.codebook import Language
from xinfang_extract.outputs.atomic import whole_file
from xinfang_extract.outputs.codebook_text import with_codebook
from xinfang_extract.outputs.extras import need
from xinfang_extract.outputs.files import Sheet
from xinfang_extract.outputs.labels import header
from xinfang_extract.outputs.parquet import batches
from xinfang_extract.outputs.sql import literal, quoted

STORAGE = "v1.4.0"
"""The DuckDB from which on the file can be opened."""
_WORDS = 4096 // 8 - 1  # of the first header, after its checksum
_IDENTITY = slice(116, 132)
_TYPES = {"text": "VARCHAR NOT NULL", "int": "BIGINT", "number": "DOUBLE"}


def write(path: Path, sheets: Sequence[Sheet], *, language: Language | None, force: bool) -> list[str]:
    """The tables as a DuckDB database."""
    import duckdb

    need("pyarrow", "a DuckDB file")
    with (
        whole_file(path, force=force, faults=(duckdb.Error,)) as file,
        tempfile.TemporaryDirectory(prefix="xinfang-") as folder,
    ):
        draft = Path(folder) / "draft.duckdb"
        with duckdb.connect(config={"threads": 1, "autoload_known_extensions": False}) as database:
            database.execute(f"ATTACH {literal(str(draft))} AS draft (STORAGE_VERSION '{STORAGE}')")
            database.execute("USE draft")
            for sheet in with_codebook(sheets, language):
                _table(database, sheet, language)
            database.execute("CHECKPOINT")
            database.execute("USE memory")
            database.execute("DETACH draft")
        _forget_identity(draft)
        with draft.open("rb") as written:
            shutil.copyfileobj(written, file)
    return []


def _table(database: Any, sheet: Sheet, language: Language | None) -> None:
    table, names = sheet.table, header(sheet.table, language)
    target = quoted(table.name)
    columns = [f"{quoted(name)} {_TYPES[column.dtype]}" for name, column in zip(names, table.columns, strict=True)]
    database.execute(f"CREATE TABLE {target} ({', '.join(columns)})")
    for name, column in zip(names, table.columns, strict=True):
        about = literal(column.description(language or "en"))
        database.execute(f"COMMENT ON COLUMN {target}.{quoted(name)} IS {about}")
    for portion in batches(sheet.rows, table, language):
        database.register("portion", portion)
        database.execute(f"INSERT INTO {target} SELECT * FROM portion")
        database.unregister("portion")


def _forget_identity(file: Path) -> None:
    """Blank the random number by which DuckDB tells its files apart: the same rows give the same bytes.

    Done only where the header is laid out as we know it, which its checksum shows.
    """
    with file.open("r+b") as opened:
        stored, words = (
            struct.unpack("<Q", opened.read(8))[0],
            list(struct.unpack(f"<{_WORDS}Q", opened.read(8 * _WORDS))),
        )
        if _checksum(words) != stored:
            return
        header_bytes = bytearray(struct.pack(f"<{_WORDS}Q", *words))
        header_bytes[_IDENTITY] = bytes(16)
        words = list(struct.unpack(f"<{_WORDS}Q", header_bytes))
        opened.seek(0)
        opened.write(struct.pack("<Q", _checksum(words)) + header_bytes)


def _checksum(words: Sequence[int]) -> int:
    """DuckDB's checksum of a block."""
    made = 5381
    for word in words:
        made ^= word * 0xBF58476D1CE4E5B9 & 0xFFFFFFFFFFFFFFFF
    return made
