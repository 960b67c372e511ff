"""The database in which a panel is made: the counts and figures of runs and of extractions, side by side.

A run is read where it lies; only the sources that people decided about are copied, with the decisions in them.
"""

from __future__ import annotations

import tempfile
from collections.abc import Iterable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from xinfang_extract.codebook import TABLES
from xinfang_extract.outputs.cells import text
from xinfang_extract.outputs.portions import plain, portions
from xinfang_extract.outputs.sql import literal
from xinfang_extract.review.columns import ADDED
from xinfang_extract.review.reviewed import ReviewedRun
from xinfang_extract.store.names import to_store
from xinfang_extract.tables import Findings, Row, rows

if TYPE_CHECKING:
    import duckdb

MEMORY = "512MB"
"""What DuckDB may keep in memory; beyond it works on disk."""
_SQL = {"text": "VARCHAR", "int": "BIGINT", "number": "DOUBLE"}
_CELLS = ", ".join(f"c.{column.name}" for column in TABLES["counts"].columns if column.dtype == "number")
_USED = ("counts", "figures", "unread", "checks")


@contextmanager
def workplace(
    runs: Sequence[ReviewedRun], findings: Iterable[Findings] = (), lost: Iterable[str] = ()
) -> Iterator[duckdb.DuckDBPyConnection]:
    """A database with the tables counts, figures, unread, checks and sources of opened `runs` and of `findings`.

    Of sources that are in no run, only those that were `lost` are in sources.
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
        for number, run in enumerate(runs):
            database.execute(f"ATTACH {literal(str(run.reader.file))} AS run{number} (READ_ONLY)")
        database.begin()
        _create(database)
        for number, run in enumerate(runs):
            _take_decided(database, number, run)
        for found in findings:
            for name in _USED:
                _load(database, name, rows(found, name))
        database.execute("INSERT INTO loaded_sources SELECT unnest(?), 'failed'", [[text(name) for name in lost]])
        _view(database, len(runs))
        yield database


def _create(database: duckdb.DuckDBPyConnection) -> None:
    """The tables that rows are copied into, and the sources of which run are in them."""
    for name in _USED:
        listed = ", ".join(f'"{column.name}" {_SQL[column.dtype]}' for column in TABLES[name].columns)
        database.execute(f"CREATE TABLE loaded_{name} ({listed}, nr BIGINT)")
    database.execute("CREATE TABLE loaded_sources (source VARCHAR, state VARCHAR)")
    database.execute("CREATE TABLE decided (run BIGINT, source VARCHAR)")


def _take_decided(database: duckdb.DuckDBPyConnection, number: int, run: ReviewedRun) -> None:
    """Copy the rows of the sources that people decided about, as they decided."""
    if not run.decided:
        return
    database.execute("INSERT INTO decided SELECT ?, unnest(?)", [number, [to_store(name) for name in run.decided]])
    for name in ADDED:
        told = len(TABLES[name].columns)  # without what decisions add
        decided = run.rows(name, sources=run.decided)
        kept = (row for row in decided if name != "figures" or row[told] != "rejected")
        _load(database, name, ((to_store(str(row[0])), *row[1:told]) for row in kept))
    if run.settled_checks:
        columns = [list(column) for column in zip(*run.settled_checks, strict=True)]
        database.execute(
            "CREATE OR REPLACE TEMP TABLE settled AS SELECT unnest(?) AS source, unnest(?) AS check_id", columns
        )
        database.execute(_SETTLE.format(run=number, cells=_CELLS))


# A row of counts is in conflict no more where every conflict of its figures is settled; its figures are known by value
# and sentence. What the equation comes to with what was decided is not worked out: nothing bears the row out either.
_SETTLE = """
WITH open AS (
  SELECT source, unnest(string_split(figures, ';')) AS figure_id FROM run{run}.checks
  WHERE verdict = 'conflict' AND (source, check_id) NOT IN (SELECT (source, check_id) FROM settled)
), doubted AS (SELECT f.* FROM loaded_figures f SEMI JOIN open USING (source, figure_id))
UPDATE loaded_counts c SET audit = 'unchecked'
WHERE c.audit = 'conflict' AND c.source IN (SELECT source FROM settled) AND NOT EXISTS (
  SELECT 1 FROM doubted f WHERE f.source = c.source AND f.page = c.page AND contains(c.evidence, f.evidence)
   AND f.value IN ({cells})
)
"""


def _load(database: duckdb.DuckDBPyConnection, name: str, told: Iterable[Row]) -> None:
    """Copy rows of a table, numbered in their order."""
    dtypes = [column.dtype for column in TABLES[name].columns]
    place = 0
    for portion in portions(told):
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


def _view(database: duckdb.DuckDBPyConnection, runs: int) -> None:
    """Put the tables of the runs beside what was copied; sources that are gone are left out."""
    for name in _USED:
        listed = ", ".join(f'"{column}"' for column in TABLES[name].names())
        selects = [
            f"SELECT {listed}, nr FROM run{number}.{name} "
            f"WHERE source NOT IN (SELECT source FROM run{number}.sources WHERE removed)"
            + (f" AND source NOT IN (SELECT source FROM decided WHERE run = {number})" if name in ADDED else "")
            for number in range(runs)
        ]
        database.execute(f"CREATE VIEW {name} AS {' UNION ALL '.join([*selects, f'FROM loaded_{name}'])}")
    states = [f"SELECT source, state FROM run{number}.sources WHERE NOT removed" for number in range(runs)]
    database.execute(f"CREATE VIEW sources AS {' UNION ALL '.join([*states, 'FROM loaded_sources'])}")
