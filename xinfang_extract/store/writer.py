"""The one writer of a RUN: results go in whole sources, many to a transaction."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from xinfang_extract.store import database, integrity, schema
from xinfang_extract.store.errors import in_words
from xinfang_extract.store.records import SourceRecord
from xinfang_extract.store.rows import StoreRow, arrays

if TYPE_CHECKING:
    import duckdb


class RunWriter:
    """An open RUN, to be used inside its `RunLock`. Every method may raise StoreError (a full disk, damage)."""

    def __init__(self, run: Path) -> None:
        self.file = run / schema.FILE_NAME
        self._db = database.open_to_write(run)
        self.run = 0

    def close(self) -> None:
        """Put everything into the one file and let go of it."""
        with in_words(self.file):
            self._db.close()

    def mend(self) -> int:
        """See `integrity.mend`."""
        with in_words(self.file):
            return integrity.mend(self._db)

    def begin_run(self, rules: str, inputs: str) -> None:
        """Note that a run begins; `self.run` is its number."""
        with in_words(self.file):
            (self.run,) = self._row("SELECT coalesce(max(run), 0) + 1 FROM runs")
            self._db.execute("INSERT INTO runs VALUES (?, ?, NULL, ?, ?, NULL)", [self.run, _now(), rules, inputs])

    def end_run(self) -> None:
        """Note that the run came to its end: its plan is done with."""
        with in_words(self.file):
            self._db.begin()
            self._db.execute("UPDATE runs SET ended = ? WHERE run = ?", [_now(), self.run])
            self._db.execute("DELETE FROM plan")
            self._db.execute("DELETE FROM parts")
            self._db.commit()

    @property
    def connection(self) -> duckdb.DuckDBPyConnection:
        """For the modules of this room only."""
        return self._db

    def record(self, records: Sequence[SourceRecord], replaced: Iterable[str] = ()) -> None:
        """Put in what came back of sources, all or nothing; rows of those `replaced` go first."""
        records = [each for record in records for each in record.all()]
        gone = [(name,) for name in replaced]
        rows: dict[str, list[StoreRow]] = {"sources": [self._source_row(record) for record in records]}
        for record in records:
            for table, many in record.unpacked().items():
                rows.setdefault(table, []).extend(many)
        with in_words(self.file):
            self._db.begin()
            if gone:
                self.insert("gone", gone, {"source": "VARCHAR"}, temporary=True)
                self._db.execute(
                    "INSERT INTO gone SELECT m.source FROM sources m JOIN sources s USING (location) "
                    "WHERE m.member IS NOT NULL AND s.source IN (SELECT source FROM gone)"
                )
                for table in ("sources", *schema.RESULTS):
                    self._db.execute(f'DELETE FROM "{table}" WHERE source IN (SELECT source FROM gone)')
            for table, many in rows.items():
                self.insert(table, many, schema.columns(table))
            parted = [(record.location,) for record in records if record.kind == "pdf"]
            if parted:
                self.insert("joined", parted, {"location": "VARCHAR"}, temporary=True)
                self._db.execute("DELETE FROM parts WHERE location IN (SELECT location FROM joined)")
            self._db.commit()

    def insert(
        self, table: str, rows: Sequence[tuple[Any, ...]], columns: dict[str, str], *, temporary: bool = False
    ) -> None:
        """Append rows to a table, which is made anew where it is temporary."""
        if temporary:
            listed = ", ".join(f'"{name}" {sql}' for name, sql in columns.items())
            self._db.execute(f'CREATE OR REPLACE TEMP TABLE "{table}" ({listed})')
        if not rows:
            return
        self._db.register("incoming", arrays(rows, columns))
        try:
            names = ", ".join(f'"{name}"' for name in columns)
            self._db.execute(f'INSERT INTO "{table}" ({names}) SELECT {names} FROM incoming')
        finally:
            self._db.unregister("incoming")

    def touch(self, seen: Sequence[tuple[str, int, str]]) -> None:
        """Sources found to have the same bytes as before: their place, size and stamp."""
        with in_words(self.file):
            self._db.begin()
            self.insert("same", seen, {"location": "VARCHAR", "size": "BIGINT", "stamp": "VARCHAR"}, temporary=True)
            self._db.execute(
                "UPDATE sources SET size = same.size, stamp = same.stamp, finished = ?, run = ? FROM same "
                "WHERE sources.location = same.location",
                [_now(), self.run],
            )
            self._db.commit()

    def _source_row(self, record: SourceRecord) -> tuple[Any, ...]:
        own = [getattr(record, column.name) for column in schema.SOURCES.columns]
        return (*own, record.location, record.member or None, record.stamp, False, record.seconds, _now(), self.run)

    def _row(self, sql: str, parameters: Sequence[Any] = ()) -> tuple[Any, ...]:
        row = self._db.execute(sql, list(parameters)).fetchone()
        assert row is not None
        return row


def _now() -> datetime:
    return datetime.now(UTC).replace(tzinfo=None)
