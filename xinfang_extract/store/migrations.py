"""From the format of an older xinfang to this one's: steps in order, and columns that the codebook has gained."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from xinfang_extract.store import schema

if TYPE_CHECKING:
    import duckdb

STEPS: Final[dict[int, tuple[str, ...]]] = {}
"""SQL that leads from format n to n + 1, by n. Columns need no step: they are added where they are missing."""


def bring_up(connection: duckdb.DuckDBPyConnection) -> None:
    """Bring an open RUN of an older format up to ours, in one transaction."""
    from xinfang_extract import __version__

    rows = connection.execute("SELECT format FROM about").fetchall()
    number: int = rows[0][0]
    missing = missing_columns(connection)
    if number == schema.FORMAT and not missing:
        return
    connection.begin()
    for step in range(number, schema.FORMAT):
        for statement in STEPS[step]:
            connection.execute(statement)
    for table, column, sql in missing_columns(connection):
        connection.execute(f'ALTER TABLE "{table}" ADD COLUMN "{column}" {sql}')
    connection.execute(schema.MANIFEST_VIEW)
    connection.execute("UPDATE about SET format = ?, made_by = ?", [schema.FORMAT, __version__])
    connection.commit()


def missing_columns(connection: duckdb.DuckDBPyConnection) -> list[tuple[str, str, str]]:
    """Table, column and type of what the schema has and the RUN has not."""
    present = set(connection.execute("SELECT table_name, column_name FROM duckdb_columns()").fetchall())
    return [
        (table, column, sql)
        for table in ("sources", *schema.RESULTS)
        for column, sql in schema.columns(table).items()
        if (table, column) not in present
    ]
