"""The database in which a panel is made: the counts and figures of runs and of extractions, side by side."""

from __future__ import annotations

import tempfile
from collections.abc import Iterable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from xinfang_extract.codebook import TABLES, Table
from xinfang_extract.outputs.portions import plain, portions
from xinfang_extract.tables import Findings, rows

if TYPE_CHECKING:
    import duckdb

MEMORY = "512MB"
"""What DuckDB may keep in memory; beyond it works on disk."""
_SQL = {"text": "VARCHAR", "int": "BIGINT", "number": "DOUBLE"}
_USED = ("counts", "figures", "unread")


@contextmanager
def workplace(runs: Sequence[Path], findings: Iterable[Findings] = ()) -> Iterator[duckdb.DuckDBPyConnection]:
    """A database with the tables counts, figures, unread and sources of `runs` and `findings`.

    Raises StoreError where a run cannot be read.
    """
    import duckdb

    with ExitStack() as stack:
        folder = stack.enter_context(tempfile.TemporaryDirectory(prefix="xinfang-panel-"))
        config: dict[str, str | bool | int | float | list[str]] = {
            "memory_limit": MEMORY,
            "threads": 2,
            "temp_directory": str(Path(folder) / "spill"),
            "preserve_insertion_order": False,
            "autoinstall_known_extensions": False,
            "autoload_known_extensions": False,
        }
        database = stack.enter_context(duckdb.connect(str(Path(folder) / "panel.duckdb"), config=config))
        selects: dict[str, list[str]] = {name: [] for name in (*_USED, "sources")}
        for number, run in enumerate(runs):
            _attach(stack, database, run, f"run{number}", selects)
        database.begin()
        made = list(_load(database, findings))
        for name in _USED:
            selects[name] += [f"SELECT * FROM loaded_{name}"] if made else []
            database.execute(f"CREATE VIEW {name} AS {' UNION ALL '.join(selects[name]) or _empty(TABLES[name])}")
        sources = selects["sources"] or ["SELECT NULL::VARCHAR AS source, NULL::VARCHAR AS state WHERE false"]
        database.execute(f"CREATE VIEW sources AS {' UNION ALL '.join(sources)}")
        yield database


def _attach(
    stack: ExitStack, database: duckdb.DuckDBPyConnection, run: Path, name: str, selects: dict[str, list[str]]
) -> None:
    """Put the tables of a run beside the others; nobody may write to it meanwhile."""
    from xinfang_extract.store.reader import RunReader

    reader = stack.enter_context(RunReader(run))
    file = str(reader.file).replace("'", "''")
    database.execute(f"ATTACH '{file}' AS {name} (READ_ONLY)")
    for table in _USED:
        listed = ", ".join(f'"{column}"' for column in TABLES[table].names())
        selects[table].append(
            f"SELECT {listed}, nr FROM {name}.{table} "
            f"WHERE source NOT IN (SELECT source FROM {name}.sources WHERE removed)"
        )
    selects["sources"].append(f"SELECT source, state FROM {name}.sources WHERE NOT removed")


def _load(database: duckdb.DuckDBPyConnection, findings: Iterable[Findings]) -> Iterator[bool]:
    """Take in the rows of extractions; yields once for each."""
    for number, found in enumerate(findings):
        if not number:
            for name in _USED:
                listed = ", ".join(f'"{column.name}" {_SQL[column.dtype]}' for column in TABLES[name].columns)
                database.execute(f"CREATE TABLE loaded_{name} ({listed}, nr BIGINT)")
        for name in _USED:
            dtypes = [column.dtype for column in TABLES[name].columns]
            place = 0
            for portion in portions(rows(found, name)):
                if not portion:
                    continue
                cells = [
                    [plain(value, dtype) for value in values]
                    for values, dtype in zip(zip(*portion, strict=True), dtypes, strict=True)
                ]
                cells.append(list(range(place, place + len(portion))))
                place += len(portion)
                marks = ", ".join(["unnest(?)"] * len(cells))
                database.execute(f"INSERT INTO loaded_{name} SELECT {marks}", cells)
        yield True


def _empty(table: Table) -> str:
    listed = ", ".join(f'NULL::{_SQL[column.dtype]} AS "{column.name}"' for column in table.columns)
    return f"SELECT {listed}, 0 AS nr WHERE false"
