"""What one review has open: the RUN, the decisions, and the queue between them.

The RUN is read and never written; the only file that changes is the decisions file. One lock stands before the
database and the decisions: requests come from several threads.
"""

from __future__ import annotations

import os
import secrets
import threading
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any

from xinfang_extract.codebook import TABLES
from xinfang_extract.light import light
from xinfang_extract.model import Check, Figure, Unread
from xinfang_extract.review import queue
from xinfang_extract.review.decision import Decision
from xinfang_extract.review.decisions import Decisions, load
from xinfang_extract.review.log import DecisionLog
from xinfang_extract.review.queue import Filters, Line
from xinfang_extract.review.replay import Applied, Replayed, replay
from xinfang_extract.review.rows import check_of, figure_of, unread_of
from xinfang_extract.review.settling import settle
from xinfang_extract.store.errors import in_words
from xinfang_extract.store.names import from_store
from xinfang_extract.store.reader import RunReader
from xinfang_extract.store.rows import decode, number_positions
from xinfang_extract.tables import Row

if TYPE_CHECKING:
    import duckdb

_MEMORY = "512MB"
"""What the database may keep in memory while a queue is sorted."""
_REGIONS = "SELECT region FROM figures WHERE region <> '' GROUP BY region ORDER BY count(*) DESC, region LIMIT 200"
_COUNTED = 200
"""Filters whose counts are remembered."""
_SOURCE = "rowid, source, location, kind, hash, rules, size, stamp, pages, state"


@light
class SourceRow:
    """A source of the RUN. `rowid` is what the browser calls it by: no name of a file ever comes from there."""

    rowid: int
    stored: str  # its name as the store has it
    location: str  # absolute path or address
    kind: str
    hash: str
    rules: str
    size: int
    stamp: str
    pages: int
    state: str

    @property
    def name(self) -> str:
        """Its name as the user gave it."""
        return from_store(self.stored)


@light
class PageRow:
    """A page of the RUN in the list of pages."""

    rowid: int
    source: str
    page: int
    label: str
    figures: int
    unread: int
    settled: int


@light
class PageRows:
    """What the RUN has of a page. `checks` are those that cover a figure of it."""

    label: str
    state: str
    note: str
    figures: tuple[Figure, ...]
    unread: tuple[Unread, ...]
    checks: tuple[Check, ...]


class Desk:
    """A RUN under review; a context manager. Raises StoreError where the RUN cannot be read."""

    def __init__(self, run: Path, who: str, *, sample: int = queue.SAMPLE) -> None:
        self.run = run
        self.who = who
        self.sample = sample
        self._lock = threading.RLock()
        self._stack = ExitStack()
        self._regions: list[str] | None = None

    def __enter__(self) -> Desk:
        self._reader = self._stack.enter_context(RunReader(self.run))
        self._db = self._reader.connection
        if "XINFANG_STORE_MEMORY" not in os.environ:
            self._db.execute(f"SET memory_limit = '{_MEMORY}'")
        self._log = DecisionLog(self.run)
        self._replay()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, tb: TracebackType | None) -> None:
        with self._lock:
            self._stack.close()

    @property
    def reader(self) -> RunReader:
        """The open RUN, for whole tables."""
        return self._reader

    def reviewed(self) -> Decisions:
        """The decisions, as exported tables take them in."""
        with self.database() as db:
            return load(self.run, db) or Decisions({})

    # the database, one thread at a time

    @contextmanager
    def database(self) -> Iterator[duckdb.DuckDBPyConnection]:
        """The database, with the decisions that others have added since. Raises StoreError, DecisionsError."""
        with self._lock, in_words(self._reader.file):
            if self._log.refresh():
                self._replay()
            yield self._db

    def _replay(self) -> None:
        with in_words(self._reader.file):
            self._replayed = replay(self._db, settle(self._log.decisions).values())
            queue.note_decided(self._db, self._replayed.applied)
            self._counts: dict[Filters, dict[str, int]] = {}  # until the next decision: the RUN itself stays as it is
            self._by_source: dict[int, list[Applied]] = {}
            for applied in self._replayed.applied:
                self._by_source.setdefault(applied.rowid, []).append(applied)

    def _query(self, sql: str, *values: Any) -> list[tuple[Any, ...]]:
        with self.database() as db:
            return db.execute(sql, list(values)).fetchall()

    # the queue

    def left(self, filters: Filters) -> dict[str, int]:
        """How many lines of each kind of doubt are left."""
        with self.database() as db:
            if filters.of("") not in self._counts:
                if len(self._counts) > _COUNTED:
                    self._counts.clear()
                self._counts[filters.of("")] = queue.count(db, filters, self.sample)
            return dict(self._counts[filters.of("")])

    def lines(self, filters: Filters, offset: int) -> list[Line]:
        """A portion of the queue."""
        with self.database() as db:
            return queue.lines(db, filters, self.left(filters), offset=offset, sample=self.sample)

    def after(self, filters: Filters, place: tuple[int, str, int, int]) -> Line | None:
        """The line of the queue behind a place; the first one at its end."""
        with self.database() as db:
            return queue.after(db, filters, place, self.sample)

    def regions(self) -> list[str]:
        """The regions that most figures speak of."""
        if self._regions is None:
            self._regions = [region for (region,) in self._query(_REGIONS)]
        return self._regions

    # sources and pages

    def source(self, rowid: int) -> SourceRow | None:
        """A source by its number; None where there is none."""
        rows = self._query(f"SELECT {_SOURCE} FROM sources WHERE rowid = ? AND NOT removed", rowid)
        return _source(rows[0]) if rows else None

    def page(self, source: SourceRow, number: int) -> PageRows | None:
        """All that the RUN has of a page; None where the page is not in it."""
        with self.database():
            pages = self._query(
                "SELECT page_label, state, note FROM pages WHERE source = ? AND page = ?", source.stored, number
            )
            if not pages:
                return None
            on_page = 'page = ? ORDER BY start, "end", nr'
            figures = tuple(map(figure_of, self._rows("figures", source, on_page, number)))
            unread = tuple(map(unread_of, self._rows("unread", source, on_page, number)))
            ids = [figure.figure_id for figure in figures]
            covering = "list_has_any(string_split(figures, ';'), ?) ORDER BY nr"
            checks = tuple(map(check_of, self._rows("checks", source, covering, ids))) if ids else ()
        label, state, note = pages[0]
        return PageRows(label, state, note, figures, unread, checks)

    def _rows(self, table: str, source: SourceRow, where: str, value: int | list[str]) -> list[Row]:
        columns = ", ".join(f'"{name}"' for name in TABLES[table].names())
        sql = f"SELECT {columns}, coalesce(exact, '') FROM \"{table}\" WHERE source = ? AND {where}"
        numbers = number_positions(table)
        return [decode(row[:-1], numbers, row[-1]) for row in self._query(sql, source.stored, value)]

    def neighbours(self, source: SourceRow, number: int) -> tuple[int | None, int | None]:
        """The pages before and behind a page that have numbers."""
        having = "source = ? AND (figures > 0 OR unread > 0)"
        before = self._query(f"SELECT max(page) FROM pages WHERE {having} AND page < ?", source.stored, number)
        behind = self._query(f"SELECT min(page) FROM pages WHERE {having} AND page > ?", source.stored, number)
        return before[0][0], behind[0][0]

    def pages(self, filters: Filters, offset: int, limit: int = queue.PAGE) -> list[PageRow]:
        """Pages that have numbers, by source."""
        where = "(p.figures > 0 OR p.unread > 0)"
        values: list[str | int] = []
        if filters.source:
            where, values = where + " AND contains(p.source, ?)", [filters.source]
        inner = "".join(
            f' AND t."{name}" = ?' for name, value in (("region", filters.region), ("year", filters.year)) if value
        )
        if inner:
            where += f" AND (p.source, p.page) IN (SELECT (t.source, t.page) FROM figures t WHERE true{inner})"
            values += [value for value in (filters.region, filters.year) if value]
        rows = self._query(
            "SELECT s.rowid, p.source, p.page, p.page_label, p.figures, p.unread, "
            "(SELECT count(*) FROM decided d WHERE d.source = p.source AND d.page = p.page) "
            f"FROM pages p JOIN sources s ON s.source = p.source AND NOT s.removed WHERE {where} "
            "ORDER BY p.source, p.page LIMIT ? OFFSET ?",
            *values,
            limit,
            offset,
        )
        return [PageRow(row[0], from_store(row[1]), *row[2:]) for row in rows]

    # decisions

    @property
    def decisions_file(self) -> Path:
        """Where decisions are kept."""
        return self._log.path

    def log(self) -> tuple[list[Decision], Replayed, DecisionLog]:
        """All decisions, what they come to in this RUN, and the file that they are in."""
        with self.database():
            return list(self._log.decisions), self._replayed, self._log

    def settled(self, source: SourceRow, number: int | None = None) -> list[Applied]:
        """What is settled on a page of a source, or in all of it."""
        with self.database():
            own = self._by_source.get(source.rowid, [])
            return [a for a in own if number is None or a.settled.evidence.page == number]

    def append(self, decisions: Sequence[Decision]) -> None:
        """Keep decisions, at once. Raises DecisionsError."""
        with self.database():
            self._log.append(decisions)
            self._replay()

    def new_id(self) -> str:
        """A name for a decision, or for several that belong together."""
        return secrets.token_hex(8)

    def now(self) -> str:
        """The time, as decisions have it."""
        return datetime.now(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")


def _source(row: tuple[Any, ...]) -> SourceRow:
    rowid, stored, location, kind, digest, rules, size, stamp, pages, state = row
    return SourceRow(rowid, stored, from_store(location), kind, digest, rules, size, stamp, pages, state)
