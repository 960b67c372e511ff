"""What a run has to do, worked out in the database, so that no list of files is ever held in memory.

Everything found goes into the table `plan`; then each row gets its action:

    keep    read before, unchanged: nothing to do
    check   its time of change is another or too fresh to tell: read it where its bytes differ from `hash`
    match   new, but a source of the same size was read before: it may be that one, moved or copied
    read    new, changed, of other rules, or failed and to be tried again
    fail, skip, own   `note` says why; only their row in the sources table is written
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from typing import Any

from xinfang_extract.light import light
from xinfang_extract.store import schema
from xinfang_extract.store.errors import in_words
from xinfang_extract.store.links import Links
from xinfang_extract.store.names import from_store, to_store
from xinfang_extract.store.writer import RunWriter

_COLUMNS = {
    "seq": "BIGINT",
    "source": "VARCHAR",
    "location": "VARCHAR",
    "size": "BIGINT",
    "stamp": "VARCHAR",
    "note": "VARCHAR",
    "action": "VARCHAR",
    "hash": "VARCHAR",
}
_PORTION = 5000
_TO_DO = "('read', 'check', 'match')"
_FAILURE = (
    "CASE WHEN s.state NOT IN ('failed', 'partly') THEN '' WHEN s.remedy = '' THEN s.error "
    "ELSE s.error || '; ' || s.remedy END"
)
"""What is wrong with a row `s` of the sources table; empty where nothing is."""


@light
class Found:
    """Something the user's inputs led to. `action` is empty for what may be read, else fail, skip, own or missing.

    `own` is what xinfang made, and is no page.
    """

    source: str
    location: str  # absolute path, without links, or URI
    size: int = 0
    stamp: str = ""
    action: str = ""
    note: str = ""
    path: str = ""  # absolute path that it was come by, where links are on it


@light
class Planned:
    """A source to be read (`action` read, check or match)."""

    seq: int
    source: str
    location: str
    size: int
    stamp: str
    action: str
    hash: str  # of its bytes when it was last read
    failure: str = ""  # what was wrong with it then


@light
class Decided:
    """How many sources a plan has, by what is to be done."""

    to_do: int
    kept: int
    kept_failed: int  # of those kept: failed, or not read whole, and not to be tried again
    failed: int
    skipped: int
    removed: int
    own: int = 0  # made by xinfang, and no pages


class Planner:
    """Fills and decides the plan of one run of `writer`."""

    def __init__(self, writer: RunWriter) -> None:
        self._writer = writer
        self._db = writer.connection
        self._file = writer.file
        self._links = Links(writer)

    def start(self) -> None:
        """Forget the plan of a run that was stopped."""
        with in_words(self._file):
            self._db.execute("DELETE FROM plan")
            self._links.start()

    def add(self, found: Sequence[Found], first: int) -> None:
        """Put in what was found, numbered from `first` on."""
        rows = [
            (seq, to_store(f.source), to_store(f.location), f.size, f.stamp, f.note, f.action, "")
            for seq, f in enumerate(found, first)
        ]
        led = [(seq, to_store(f.path), to_store(f.location)) for seq, f in enumerate(found, first) if f.path]
        with in_words(self._file):
            self._writer.insert("plan", rows, _COLUMNS)
            self._links.add(led)

    def decide(self, rules: str, *, retry_failed: bool, listed: Sequence[str] = ()) -> Decided:
        """Give every row its action; mark as removed what is gone.

        `listed` are the URIs whose content was listed: what is under them and was not found is gone too.
        """
        with in_words(self._file):
            self._once_each()
            self._links.follow()
            self._names()
            self._actions(rules, retry_failed=retry_failed)
            self._removals(listed)
            self._begin()
            self._links.note()
            return self._summary()

    def _once_each(self) -> None:
        """Of several names of a place its own goes before links to it, whichever a folder happens to list first."""
        self._db.execute(
            "DELETE FROM plan WHERE seq NOT IN (SELECT arg_min(seq, (seq IN (SELECT seq FROM led), "
            "NOT ends_with(location, source), seq)) FROM plan GROUP BY location)"
        )

    def _names(self) -> None:
        """A known place keeps its name; a name that another place has is told by the place, unless that one is gone."""
        self._db.execute(
            "UPDATE plan SET source = s.source FROM sources s WHERE s.location = plan.location AND s.member IS NULL"
        )
        self._db.execute("CREATE OR REPLACE TEMP TABLE moved (old VARCHAR, new VARCHAR)")
        clashes = self._stream(
            "SELECT s.location, p.location FROM plan p JOIN sources s ON s.source = p.source "
            "WHERE s.location <> p.location"
        )
        for rows in clashes:
            moved = [(old, new) for old, new in rows if _is_gone(old) or _is_same(old, new)]
            self._writer.insert("moved", moved, {"old": "VARCHAR", "new": "VARCHAR"})
        self._db.execute("UPDATE sources SET location = moved.new FROM moved WHERE sources.location = moved.old")
        self._db.execute(
            "UPDATE plan SET source = plan.location FROM sources s "
            "WHERE s.source = plan.source AND s.location <> plan.location"
        )
        self._db.execute("DROP TABLE moved")

    def _actions(self, rules: str, *, retry_failed: bool) -> None:
        known = "FROM sources s WHERE s.location = plan.location AND plan.action = ''"
        again = "s.hash = '' OR s.rules <> ? OR (? AND s.state IN ('failed', 'partly'))"
        self._db.execute(f"UPDATE plan SET action = 'read' {known} AND ({again})", [rules, retry_failed])
        same = "plan.stamp <> '' AND s.stamp = plan.stamp AND s.size = plan.size"
        self._db.execute(f"UPDATE plan SET action = 'keep' {known} AND {same}")
        self._db.execute(f"UPDATE plan SET action = 'check', hash = s.hash {known}")
        self._db.execute(
            "UPDATE plan SET action = 'match' WHERE action = '' AND location NOT LIKE '%://%' AND size IN "
            "(SELECT size FROM sources WHERE rules = ? AND state = 'done')",
            [rules],
        )
        self._db.execute("UPDATE plan SET action = 'read' WHERE action = ''")
        self._db.execute(
            "DELETE FROM plan WHERE action = 'missing' AND location IN (SELECT location FROM sources WHERE hash <> '')"
        )
        self._db.execute("UPDATE plan SET action = 'fail' WHERE action = 'missing'")

    def _removals(self, listed: Sequence[str]) -> None:
        self._db.execute("CREATE OR REPLACE TEMP TABLE absent (location VARCHAR)")
        unseen = self._stream(
            "SELECT location, location IN (SELECT location FROM links) FROM sources "
            "WHERE location NOT IN (SELECT location FROM plan)"
        )
        for rows in unseen:
            absent = [
                (location,)
                for location, linked in rows
                if _is_gone(location, listed) or (linked and _is_elsewhere(location))
            ]
            self._writer.insert("absent", absent, {"location": "VARCHAR"})
        self._db.begin()
        never_read = "hash = '' AND location NOT IN (SELECT location FROM plan)"
        self._db.execute(
            f"DELETE FROM sources WHERE {never_read} AND (kind = 'folder' OR location IN (SELECT location FROM absent))"
        )
        self._db.execute("UPDATE sources SET removed = location IN (SELECT location FROM absent)")
        self._db.commit()
        self._db.execute("DROP TABLE absent")

    def _begin(self) -> None:
        """Rows that are to be replaced go now: a run that is killed leaves them to the next one, never half of them."""
        planned = "FROM plan WHERE action IN ('read', 'fail', 'skip', 'own')"
        again = (
            f"SELECT source {planned} UNION SELECT source FROM sources WHERE location IN (SELECT location {planned})"
        )
        self._db.begin()
        for table in (*schema.RESULTS, "sources"):
            self._db.execute(f'DELETE FROM "{table}" WHERE source IN ({again})')
        self._db.execute(
            "INSERT INTO sources (source, state, error, remedy, kind, size, hash, rules, pages, petition_pages, "
            "figures, counts, checks, conflicts, unread, location, stamp, removed, seconds, finished, run) "
            "SELECT source, CASE action WHEN 'fail' THEN 'failed' ELSE 'skipped' END, split_part(note, '; ', 1), "
            "substr(note, length(split_part(note, '; ', 1)) + 3), CASE WHEN size < 0 THEN 'folder' ELSE '' END, "
            "greatest(size, 0), '', '', 0, 0, 0, 0, 0, 0, 0, location, stamp, false, 0, "
            "?::TIMESTAMP, ? FROM plan WHERE action IN ('fail', 'skip', 'own')",
            [datetime.now(UTC).replace(tzinfo=None), self._writer.run],
        )
        self._db.execute("DELETE FROM parts WHERE location NOT IN (SELECT location FROM plan WHERE action <> 'keep')")
        self._db.execute(
            f"UPDATE runs SET sources = (SELECT count(*) FROM plan WHERE action IN {_TO_DO}) WHERE run = ?",
            [self._writer.run],
        )
        self._db.commit()

    def _summary(self) -> Decided:
        counts: dict[str, int] = dict(self._db.execute("SELECT action, count(*) FROM plan GROUP BY action").fetchall())
        removed = self._db.execute("SELECT count(*) FROM sources WHERE removed AND member IS NULL").fetchall()[0][0]
        kept_failed = self._db.execute(
            "SELECT count(*) FROM plan p JOIN sources s USING (location) "
            "WHERE p.action = 'keep' AND s.state IN ('failed', 'partly') AND s.member IS NULL"
        ).fetchall()[0][0]
        to_do = sum(counts.get(action, 0) for action in ("read", "check", "match"))
        kept, failed, skipped, own = (counts.get(action, 0) for action in ("keep", "fail", "skip", "own"))
        return Decided(to_do, kept, kept_failed, failed, skipped, removed, own)

    def to_do(self) -> Iterator[list[Planned]]:
        """The sources to read, in the order in which they were found, a portion at a time."""
        last = -1
        while True:
            with in_words(self._file):
                rows = self._db.execute(
                    f"SELECT p.seq, p.source, p.location, p.size, p.stamp, p.action, p.hash, coalesce({_FAILURE}, '') "
                    "FROM plan p LEFT JOIN sources s ON s.location = p.location AND s.member IS NULL "
                    f"WHERE p.action IN {_TO_DO} AND p.seq > ? ORDER BY p.seq LIMIT 500",
                    [last],
                ).fetchall()
            if not rows:
                return
            last = rows[-1][0]
            yield [
                Planned(seq, from_store(source), from_store(location), *rest) for seq, source, location, *rest in rows
            ]

    def failures(self) -> Iterator[tuple[str, str]]:
        """Sources that are known to fail without being read, with what is wrong, in the order in which they were found.

        They cannot be found or listed, or failed before and are not to be tried again.
        """
        rows = self._stream(
            f"SELECT p.source, {_FAILURE} AS failure FROM plan p JOIN sources s ON s.location = p.location "
            "WHERE p.action IN ('fail', 'keep') AND s.member IS NULL AND failure <> '' ORDER BY p.seq"
        )
        with in_words(self._file):
            for portion in rows:
                yield from ((from_store(source), failure) for source, failure in portion)

    def _stream(self, sql: str) -> Iterator[list[tuple[Any, ...]]]:
        """Rows of a query in portions, on a cursor of its own, for others go on meanwhile."""
        cursor = self._db.cursor()
        try:
            cursor.execute(sql)
            while rows := cursor.fetchmany(_PORTION):
                yield rows
        finally:
            cursor.close()


def _is_same(old: str, new: str) -> bool:
    """Whether a place that is not gone has become another name of `new`, by links."""
    place = from_store(old)
    return "://" not in place and os.path.realpath(place) == from_store(new)


def _is_elsewhere(location: str) -> bool:
    """Whether a place is reached by a link now, which a source was come by once."""
    place = from_store(location)
    return os.path.realpath(place) != place


def _is_gone(location: str, listed: Sequence[str] = ()) -> bool:
    place = from_store(location)
    if "://" in place:
        return any(place.startswith(root) for root in listed)
    return not os.path.exists(place)  # noqa: PTH110 (false for what the system does not let us see, too)
