"""What needs eyes first, as queries: nothing of the queue is kept in memory, however long it is.

Conflicts come first, then numbers left unread, damaged ones, and a sample of the others, drawn the same way every
time. What a person has settled is no longer in it: the tables `decided` and `settled_checks`, which are made from the
decisions file, say so.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any
from urllib.parse import urlencode

from xinfang_extract.light import light
from xinfang_extract.review.replay import Applied
from xinfang_extract.store.rows import arrays

if TYPE_CHECKING:
    import duckdb

DOUBTS = ("conflict", "unread", "damaged", "sample")
"""The kinds of doubt, the most pressing first."""
SAMPLE = 50
"""Figures that nothing speaks against, to be looked at all the same."""
PAGE = 50
"""Lines of the queue that are shown at a time."""

_DECIDED = {"source": "VARCHAR", "page": "BIGINT", "start": "BIGINT", "figure_id": "VARCHAR", "status": "VARCHAR"}
_SETTLED_CHECKS = """
CREATE OR REPLACE TEMP TABLE settled_checks AS
SELECT c.source, c.check_id FROM (
    SELECT source, check_id, unnest(string_split(figures, ';')) AS figure_id
    FROM checks WHERE verdict = 'conflict' AND source IN (SELECT source FROM decided)
) c LEFT JOIN decided d ON d.source = c.source AND d.figure_id = c.figure_id
GROUP BY c.source, c.check_id
HAVING coalesce(bool_or(d.status IN ('corrected', 'rejected')), false) OR count(*) = count(d.status)
"""


@light
class Filters:
    """What of the queue is looked at; empty means everything."""

    doubt: str = ""
    source: str = ""  # part of its name
    region: str = ""
    year: int | None = None

    def query(self, **more: object) -> str:
        """As the end of an address, `?doubt=conflict&…`; nothing where nothing is filtered."""
        told = {"doubt": self.doubt, "source": self.source, "region": self.region, "year": self.year, **more}
        kept = {name: str(value) for name, value in told.items() if value not in ("", None)}
        return "?" + urlencode(kept) if kept else ""

    def of(self, doubt: str) -> Filters:
        """The same, for one kind of doubt."""
        return replace(self, doubt=doubt)


@light
class Line:
    """One line of the queue."""

    rank: int  # place of its doubt in DOUBTS
    source: str  # as the store has it
    page: int
    start: int
    rowid: int  # of the source
    printed: str
    told: str  # the equation that fails, the reason it was left out, the flags
    evidence: str
    region: str
    year: int | None

    @property
    def doubt(self) -> str:
        """Which kind of doubt it is."""
        return DOUBTS[self.rank]


def note_decided(db: duckdb.DuckDBPyConnection, applied: Sequence[Applied]) -> None:
    """Tell the queue what is settled: in place of what it was told before."""
    rows = [
        (a.source, e.page, e.start, f"{e.page}:{e.start}", a.settled.status)
        for a in applied
        if a.settled.status
        for e in (a.settled.evidence,)
    ]
    listed = ", ".join(f'"{name}" {sql}' for name, sql in _DECIDED.items())
    db.execute(f"CREATE OR REPLACE TEMP TABLE decided ({listed})")
    if rows:
        db.register("settled_rows", arrays(rows, _DECIDED))
        try:
            db.execute("INSERT INTO decided SELECT * FROM settled_rows")
        finally:
            db.unregister("settled_rows")
    db.execute(_SETTLED_CHECKS)
    db.execute("CREATE OR REPLACE TEMP TABLE gone AS SELECT source FROM sources WHERE removed")


def settled_checks(db: duckdb.DuckDBPyConnection, applied: Sequence[Applied]) -> list[tuple[str, str]]:
    """The conflicts that people have settled: their sources, as the store has them, and the checks."""
    note_decided(db, applied)
    return db.execute("SELECT source, check_id FROM settled_checks ORDER BY ALL").fetchall()


def count(db: duckdb.DuckDBPyConnection, filters: Filters, sample: int = SAMPLE) -> dict[str, int]:
    """How many lines of each kind of doubt are left."""
    counts = {}
    for doubt in DOUBTS:
        rows, values = _rows(doubt, filters, sample)
        counts[doubt] = int(db.execute(f"SELECT count(*) FROM {rows}", values).fetchall()[0][0])
    return counts


def lines(
    db: duckdb.DuckDBPyConnection,
    filters: Filters,
    counts: Mapping[str, int],
    *,
    offset: int = 0,
    limit: int = PAGE,
    sample: int = SAMPLE,
) -> list[Line]:
    """Lines of the queue, the most pressing first, then by source, page and place. `counts` as `count` gives them."""
    made: list[Line] = []
    for doubt in _asked(filters):
        if offset >= counts[doubt]:
            offset -= counts[doubt]
        elif len(made) < limit:
            made += _lines(db, doubt, filters, sample, "true", [], limit - len(made), offset)
            offset = 0
    return made


def after(
    db: duckdb.DuckDBPyConnection, filters: Filters, place: tuple[int, str, int, int], sample: int = SAMPLE
) -> Line | None:
    """The line behind `place` (rank, source, page, start), or else the first one; None where nothing is left."""
    rank, *key = place
    for doubt in _asked(filters):
        if DOUBTS.index(doubt) < rank:
            continue
        behind = "(source, page, start) > (?, ?, ?)" if DOUBTS.index(doubt) == rank else "true"
        found = _lines(db, doubt, filters, sample, behind, key if behind != "true" else [], 1, 0)
        if found:
            return found[0]
    return next(
        (line for doubt in _asked(filters) for line in _lines(db, doubt, filters, sample, "true", [], 1, 0)), None
    )


def _asked(filters: Filters) -> Iterator[str]:
    return (doubt for doubt in DOUBTS if filters.doubt in ("", doubt))


def _lines(
    db: duckdb.DuckDBPyConnection,
    doubt: str,
    filters: Filters,
    sample: int,
    where: str,
    values: Sequence[Any],
    limit: int,
    offset: int,
) -> list[Line]:
    """Some lines of one kind. They are chosen by their places alone, and only those chosen are read in full."""
    rows, own = _rows(doubt, filters, sample)
    chosen = f"(SELECT * FROM {rows} WHERE {where} ORDER BY source, page, start LIMIT ? OFFSET ?)"
    found = db.execute(
        f"SELECT q.source, q.page, q.start, s.rowid, {_SHOWN[doubt]} FROM {chosen} q "
        f"JOIN sources s ON s.source = q.source ORDER BY q.source, q.page, q.start",
        [*own, *values, limit, offset],
    )
    return [Line(DOUBTS.index(doubt), *row) for row in found.fetchall()]


_OF_FIGURE = (
    "(SELECT any_value({0}) FROM figures f WHERE f.source = q.source AND f.page = q.page AND f.start = q.start)"
)
_SHOWN = {
    "conflict": ", ".join(
        (
            f"coalesce({_OF_FIGURE.format('f.printed')}, '')",
            "q.told",
            *(f"coalesce({_OF_FIGURE.format(column)}, '')" for column in ("f.evidence", "f.region")),
            _OF_FIGURE.format('f."year"'),
        )
    ),
    "unread": "q.printed, q.reason, q.evidence, '', NULL",
    "damaged": 'q.printed, q.flags, q.evidence, q.region, q."year"',
    "sample": 'q.printed, q.flags, q.evidence, q.region, q."year"',
}
"""What a line tells: the printed number, what speaks against it, its sentence, region and year."""
_DOUBTED = "(contains(t.flags, 'damaged_number') OR contains(t.flags, 'low_confidence'))"
_OPEN = (
    "ANTI JOIN gone g ON g.source = t.source "
    "ANTI JOIN decided d ON d.source = t.source AND d.page = t.page AND d.start = t.start"
)
_ANCHOR = "coalesce(nullif(split_part(t.suggestion, '=', 1), ''), split_part(t.figures, ';', 1))"


def _rows(doubt: str, filters: Filters, sample: int) -> tuple[str, list[Any]]:
    """The open lines of one kind of doubt, as a table with source, page and start; and the query's values."""
    if doubt == "conflict":
        where, values = _page_filters(filters)
        return (
            f"(SELECT source, split_part(anchor, ':', 1)::BIGINT AS page, split_part(anchor, ':', 2)::BIGINT AS start, "
            f"told FROM (SELECT t.source, {_ANCHOR} AS anchor, t.statement AS told FROM checks t "
            "ANTI JOIN gone g ON g.source = t.source "
            "ANTI JOIN settled_checks d ON d.source = t.source AND d.check_id = t.check_id "
            f"WHERE t.verdict = 'conflict'{where}))"
        ), values
    if doubt == "unread":
        where, values = _page_filters(filters)
        return f"(SELECT t.* FROM unread t {_OPEN} WHERE true{where})", values
    where, values = _figure_filters(filters)
    if doubt == "damaged":
        return f"(SELECT t.* FROM figures t {_OPEN} WHERE {_DOUBTED}{where})", values
    # drawn first, and what is settled taken out of it then: or the sample would never end
    drawn = (
        f"(SELECT * FROM figures t WHERE NOT {_DOUBTED} AND NOT contains(t.checks, ':conflict'){where} "
        f"ORDER BY hash(t.source, t.page, t.start) LIMIT {int(sample)})"
    )
    return f"(SELECT t.* FROM {drawn} t {_OPEN})", values


def _figure_filters(filters: Filters) -> tuple[str, list[Any]]:
    parts: list[tuple[str, Any]] = []
    if filters.source:
        parts.append(("contains(t.source, ?)", filters.source))
    if filters.region:
        parts.append(("t.region = ?", filters.region))
    if filters.year is not None:
        parts.append(('t."year" = ?', filters.year))
    return "".join(f" AND {sql}" for sql, _ in parts), [value for _, value in parts]


def _page_filters(filters: Filters) -> tuple[str, list[Any]]:
    """Filters for what has no region and no year of its own: it takes those of the figures on its page."""
    where, values = _figure_filters(Filters(source=filters.source))
    if filters.region or filters.year is not None:
        inner, own = _figure_filters(Filters(region=filters.region, year=filters.year))
        where += (
            " AND (t.source, t.page) IN (SELECT (f.source, f.page) FROM figures f WHERE true"
            + inner.replace("t.", "f.")
            + ")"
        )
        values += own
    return where, values
