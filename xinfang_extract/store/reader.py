"""Tables out of a RUN, row by row, in an order that does not depend on how the run went."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any

from xinfang_extract.codebook import Column, Table
from xinfang_extract.store import database, schema
from xinfang_extract.store.errors import in_words
from xinfang_extract.store.lock import RunLock
from xinfang_extract.store.names import from_store, to_store
from xinfang_extract.store.rows import decode, number_positions
from xinfang_extract.tables import Row

if TYPE_CHECKING:
    import duckdb

_ORDER = {
    "sources": "source",
    "pages": "source, page",
    "manifest": "source, page NULLS FIRST",
    "figures": 'source, page, start, "end", nr',
    "unread": 'source, page, start, "end", nr',
    "counts": "source, nr",
    "checks": "source, nr",
}
_PORTION = 2000
_TIME_COLUMNS = (
    Column("seconds", "text", "Seconds", "用时（秒）", "How long it took to read.", "读取所用秒数。"),
    Column("finished", "text", "Finished", "完成时间", "When, UTC.", "完成时间（UTC）。"),
)


class RunReader:
    """A RUN opened to read; a context manager. Raises StoreError where a batch is writing to it."""

    def __init__(self, run: Path) -> None:
        self.file = run / schema.FILE_NAME
        self._lock = RunLock(run, shared=True)
        self._run = run

    def __enter__(self) -> RunReader:
        if not self.file.exists():
            database.open_to_read(self._run)
        self._lock.__enter__()
        try:
            self._db = database.open_to_read(self._run)
        except BaseException:
            self._lock.__exit__(None, None, None)
            raise
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, tb: TracebackType | None) -> None:
        self._db.close()
        self._lock.__exit__(None, None, None)

    @property
    def connection(self) -> duckdb.DuckDBPyConnection:
        """For the modules of this room only."""
        return self._db

    def rows(
        self, table: str, *, with_removed: bool = False, times: bool = False, sources: Collection[str] | None = None
    ) -> Iterator[list[Row]]:
        """The rows of `table` in portions, cells in the order of `exported(table)`, sorted by source, page, place.

        Sources that are gone are left out, except from the sources and manifest tables, which say that they are. With
        `sources`, the rows of these alone.
        """
        has_numbers = table in schema.RESULTS and table != "pages"
        numbers = number_positions(table) if has_numbers else ()
        places = [i for i, column in enumerate(exported(table).columns) if column.name == "source"]
        with in_words(self.file):
            cursor = self._db.cursor()
            sql = query(table, with_removed=with_removed, times=times, chosen=sources is not None)
            cursor.execute(sql, [] if sources is None else [[to_store(source) for source in sources]])
            while rows := cursor.fetchmany(_PORTION):
                yield [_row(row, numbers, places[0], exact=has_numbers) for row in rows]


def exported(table: str, *, times: bool = False) -> Table:
    """The columns of an export of `table`; with `times`, those that differ from run to run too."""
    made = schema.TABLES[table]
    if not times or table in schema.RESULTS:
        return made
    return Table(made.name, made.en, made.zh, made.about, made.about_zh, (*made.columns, *_TIME_COLUMNS))


def query(table: str, *, with_removed: bool = False, times: bool = False, chosen: bool = False) -> str:
    """The SQL of an export of `table`; `chosen` makes a list of sources its parameter."""
    columns = exported(table, times=times).columns
    shown = [_shown(table, column.name) for column in columns]
    if table in schema.RESULTS and table != "pages":
        shown.append("coalesce(exact, '')")
    kept = ["source IN (SELECT unnest(?))"] if chosen else []
    if not with_removed and table in schema.RESULTS:
        kept.append("source NOT IN (SELECT source FROM sources WHERE removed)")
    return f'SELECT {", ".join(shown)} FROM "{table}" WHERE {" AND ".join(kept) or "true"} ORDER BY {_ORDER[table]}'


def _shown(table: str, column: str) -> str:
    if table == "sources" and column == "state":
        return "CASE WHEN removed THEN 'removed' ELSE state END AS state"
    if column == "seconds":
        return "coalesce(printf('%.3f', seconds), '') AS seconds"
    if column == "finished":
        return "strftime(finished, '%Y-%m-%dT%H:%M:%SZ') AS finished"
    return f'"{column}"'


def _row(row: tuple[Any, ...], numbers: tuple[int, ...], place: int, *, exact: bool) -> Row:
    cells = decode(row[:-1], numbers, row[-1]) if exact else tuple(row)
    if str(cells[place]).startswith("$'"):
        return (*cells[:place], from_store(str(cells[place])), *cells[place + 1 :])
    return cells
