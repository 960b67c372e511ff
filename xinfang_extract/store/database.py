"""Opening the file of a RUN: made whole or not at all, checked before anything is done with it."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from xinfang_extract.store import migrations, schema
from xinfang_extract.store.errors import StoreError, in_words

if TYPE_CHECKING:
    import duckdb

MEMORY = "96MB"
"""What DuckDB may keep in memory; it sorts larger tables on disk. XINFANG_STORE_MEMORY says otherwise."""

_LOG = "64MB"
"""How much DuckDB writes to its log before it puts that into the tables: each time it packs their last rows anew."""


def connect(file: Path, *, read_only: bool = False) -> duckdb.DuckDBPyConnection:
    """A connection that opens no other file, loads no extension and asks no network."""
    import duckdb

    config: dict[str, str | bool | int | float | list[str]] = {
        "threads": "1",
        "memory_limit": os.environ.get("XINFANG_STORE_MEMORY", MEMORY),
        "checkpoint_threshold": _LOG,
        "autoinstall_known_extensions": "false",
        "autoload_known_extensions": "false",
        "enable_external_access": "false",
    }
    with in_words(file):
        return duckdb.connect(str(file), read_only=read_only, config=config)


def open_to_write(run: Path) -> duckdb.DuckDBPyConnection:
    """The database of `run`, made where there is none, brought up to this version. Raises StoreError."""
    file = run / schema.FILE_NAME
    if not file.exists():
        _create(file)
    connection = connect(file)
    try:
        with in_words(file):
            check(connection, file)
            migrations.bring_up(connection)
    except BaseException:
        connection.close()
        raise
    return connection


def open_to_read(run: Path) -> duckdb.DuckDBPyConnection:
    """The database of `run`, to read only. Raises StoreError where there is none or it cannot be read."""
    file = run / schema.FILE_NAME
    if not file.exists():
        raise StoreError(f"{run}: holds no run; name the folder given to `xinfang batch -o`")
    connection = connect(file, read_only=True)
    try:
        with in_words(file):
            check(connection, file)
            missing = migrations.missing_columns(connection)
    except BaseException:
        connection.close()
        raise
    if missing:
        connection.close()
        raise StoreError(f"{file}: was made by another version; run `xinfang batch` on it once, which brings it up")
    return connection


def check(connection: duckdb.DuckDBPyConnection, file: Path) -> None:
    """Refuse what is no RUN, what a newer version made, and what has lost tables."""
    present = {row[0] for row in connection.execute("SELECT table_name FROM duckdb_tables()").fetchall()}
    if "about" not in present:
        raise StoreError(f"{file}: is no run of xinfang; name another folder")
    formats = connection.execute("SELECT format, made_by FROM about").fetchall()
    if len(formats) != 1:
        raise StoreError(f"{file}: is damaged (it does not say what made it); put back a copy of it, or move it away")
    number, made_by = formats[0]
    if number > schema.FORMAT:
        raise StoreError(
            f"{file}: was made by a newer version (xinfang {made_by}, format {number}; this one knows "
            f"{schema.FORMAT}); install that version or a later one"
        )
    lost = {"sources", *schema.RESULTS, *schema.OTHERS} - present
    if lost:
        raise StoreError(
            f"{file}: is damaged (the table {min(lost)} is missing); put back a copy of it, or move it away and "
            "run `xinfang batch` again"
        )


def _create(file: Path) -> None:
    """An empty RUN; a process killed on the way leaves a draft that the next one replaces."""
    from xinfang_extract import __version__

    draft = file.with_name(file.name + ".new")
    for leftover in (draft, Path(f"{draft}.wal"), Path(f"{file}.wal")):
        with suppress(FileNotFoundError), in_words(file):
            leftover.unlink(missing_ok=True)
    connection = connect(draft)
    try:
        with in_words(file):
            connection.begin()
            for statement in schema.statements():
                connection.execute(statement)
            connection.execute("INSERT INTO about VALUES (?, ?)", [schema.FORMAT, __version__])
            connection.commit()
            connection.execute("CHECKPOINT")
    finally:
        connection.close()
    with in_words(file):
        draft.replace(file)
