"""Links that lead to sources, and what they led to: one that is turned to another file is a change of its source.

A source is known by its place without links, so that a file is read once through however many of them. By that alone
the file that a link leads to now would be a second source, and the old one went on being counted beside it. So the
table `links` keeps the paths that a source was come by where any of them has links on it, and which of them it is named
by. A source without a row there was come by without links.

A source goes with the path that it is named by, and the file that it leaves is one of its own where anything else leads
there: two files are never made one, and none is lost.
"""

from __future__ import annotations

import os
from collections.abc import Sequence

from xinfang_extract.store import schema
from xinfang_extract.store.names import from_store
from xinfang_extract.store.writer import RunWriter

_PAIR = {"path": "VARCHAR", "location": "VARCHAR"}
_PORTION = 5000


class Links:
    """The links of one run of `writer`, beside its plan."""

    def __init__(self, writer: RunWriter) -> None:
        self._writer = writer
        self._db = writer.connection

    def start(self) -> None:
        """Forget the links of a run that was stopped. A RUN that was made before links were kept gets its table."""
        self._db.execute("CREATE TABLE IF NOT EXISTS links (path VARCHAR, location VARCHAR, names BOOLEAN)")
        self._db.execute("CREATE OR REPLACE TEMP TABLE led (seq BIGINT, path VARCHAR, location VARCHAR)")

    def add(self, rows: Sequence[tuple[int, str, str]]) -> None:
        """Rows of the plan that were come by through links: their number, the path with the links, the place."""
        self._writer.insert("led", rows, {"seq": "BIGINT", **_PAIR})

    def follow(self) -> None:
        """Take sources whose links were turned to where they lead now, there to be held against what was read.

        One whose link leads to what is known already, or nowhere, goes to the place of the link itself: what is not
        there is gone, as a deleted file is.
        """
        if not self._any():
            return
        self._turned()
        self._dead()
        self._free()
        self._db.begin()
        self._left()
        for table in (*schema.RESULTS, "sources"):
            self._db.execute(
                f'DELETE FROM "{table}" WHERE source IN (SELECT source FROM sources WHERE location IN '
                "(SELECT old FROM free WHERE location IS NULL))"
            )
        self._db.execute(  # another file may have the size and the time of the one before
            "UPDATE sources SET location = free.location, stamp = '' FROM free WHERE sources.location = free.old"
        )
        self._db.execute(
            "UPDATE links SET location = free.location FROM free WHERE links.path = free.path "
            "AND links.location = free.old AND free.location NOTNULL"
        )
        self._db.execute(
            "DELETE FROM links WHERE (path, location) IN (SELECT path, location FROM dead WHERE seen) "
            "AND path <> location AND (NOT names OR location IN (SELECT old FROM free))"
        )
        self._db.commit()
        for table in ("turned", "doubted", "dead", "free", "remain"):
            self._db.execute(f"DROP TABLE {table}")

    def note(self) -> None:
        """Keep what this run was led by, for the next."""
        if not self._any():
            return
        self._db.begin()
        self._db.execute(
            "INSERT INTO links SELECT path, location, false FROM ((SELECT path, location FROM led UNION "
            "SELECT location, location FROM plan WHERE seq NOT IN (SELECT seq FROM led) "
            "AND location IN (SELECT location FROM links UNION SELECT location FROM led)) "
            "EXCEPT SELECT path, location FROM links)"
        )
        self._db.execute(
            "UPDATE links SET names = true WHERE location NOT IN (SELECT location FROM links WHERE names) "
            "AND (path, location) IN (SELECT coalesce(led.path, plan.location), plan.location FROM plan "
            "LEFT JOIN led USING (seq))"
        )
        self._db.execute(
            "DELETE FROM links WHERE location NOT IN (SELECT location FROM sources UNION SELECT location FROM plan)"
        )
        self._db.commit()

    def _any(self) -> bool:
        """False in most runs: no link anywhere."""
        rows = self._db.execute("SELECT EXISTS (SELECT 1 FROM links) OR EXISTS (SELECT 1 FROM led)").fetchall()
        return bool(rows[0][0])

    def _turned(self) -> None:
        """Paths that led to a source and lead elsewhere now: links turned, files made links, links made files."""
        self._db.execute(  # what was read before without a link
            "INSERT INTO links SELECT location, location, true FROM sources WHERE member IS NULL AND location NOT IN "
            "(SELECT location FROM links) AND location IN (SELECT location FROM led UNION SELECT path FROM led)"
        )
        self._db.execute(
            "CREATE OR REPLACE TEMP TABLE turned AS SELECT known.path, known.location AS old, now.location "
            "FROM links known JOIN (SELECT path, location FROM led UNION SELECT location, location FROM plan "
            "WHERE action <> 'missing') now USING (path) WHERE known.location <> now.location"
        )

    def _dead(self) -> None:
        """Paths that lead to their source no longer; the disk is asked of those that this run did not come by.

        Of these one that leads elsewhere is not `seen`: it is a change, and waits for a run that comes by it. Nor is
        one whose source is not there either: a disk may be away for a while.
        """
        self._db.execute("CREATE OR REPLACE TEMP TABLE dead AS SELECT path, old AS location, true AS seen FROM turned")
        self._db.execute(
            "CREATE OR REPLACE TEMP TABLE doubted AS SELECT path, location, row_number() OVER () AS nr FROM "
            "(SELECT path, location FROM links EXCEPT SELECT path, location FROM led EXCEPT SELECT location, location "
            "FROM plan EXCEPT SELECT path, location FROM dead)"
        )
        last = 0
        while rows := self._db.execute(
            f"SELECT path, location FROM doubted WHERE nr > {last} AND nr <= {last + _PORTION}"
        ).fetchall():
            lost = [(path, location) for path, location in rows if not _leads(path, location)]
            dead = [(path, location, not _is_there(path) and _is_there(location)) for path, location in lost]
            self._writer.insert("dead", dead, {**_PAIR, "seen": "BOOLEAN"})
            last += _PORTION

    def _free(self) -> None:
        """The sources that are to go: the path that names them, their `old` place and the new `location`.

        Where another has the new place, or goes there on the same path, there is none.
        """
        gone = "SELECT path, location FROM dead WHERE seen"
        self._db.execute(
            "CREATE OR REPLACE TEMP TABLE free AS SELECT path, location AS old, path AS location, size, "
            "row_number() OVER (PARTITION BY path ORDER BY source = location, location) = 1 AS first "
            "FROM links JOIN sources USING (location) "
            f"WHERE names AND member IS NULL AND (path, location) IN ({gone})"
        )
        stay = "SELECT location FROM sources WHERE location NOT IN (SELECT old FROM free)"
        self._db.execute(
            "UPDATE free SET location = t.location FROM turned t JOIN plan p ON p.location = t.location LEFT JOIN led "
            "USING (seq) WHERE t.path = free.path AND t.old = free.old AND coalesce(led.path, p.location) = t.path "
            f"AND t.location NOT IN ({stay})"
        )
        self._db.execute(f"UPDATE free SET location = NULL WHERE NOT first OR location IN ({stay})")

    def _left(self) -> None:
        """The places that these leave and that others lead to are planned too, under the name of one of those."""
        self._db.execute(
            "CREATE OR REPLACE TEMP TABLE remain AS SELECT min(path) AS path, location, any_value(size) AS size, "
            "coalesce((SELECT max(seq) FROM plan), 0) + row_number() OVER () AS seq FROM (SELECT path, location "
            "FROM links EXCEPT SELECT path, location FROM dead) JOIN (SELECT old AS location, size FROM free) "
            "USING (location) WHERE location NOT IN (SELECT location FROM plan) GROUP BY location"
        )
        self._db.execute("INSERT INTO plan SELECT seq, path, location, size, '', '', '', '' FROM remain")
        self._db.execute("INSERT INTO led SELECT seq, path, location FROM remain WHERE path <> location")


def _leads(path: str, location: str) -> bool:
    """Whether a path leads to a place that is there."""
    return os.path.realpath(from_store(path)) == from_store(location) and _is_there(location)


def _is_there(path: str) -> bool:
    return os.path.exists(from_store(path))  # noqa: PTH110 (false for names that no path can have, too)
