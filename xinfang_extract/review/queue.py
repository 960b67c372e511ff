"""What needs eyes first, as queries: nothing of the queue is kept in memory, however long it is.

Conflicts come first, then numbers left unread, damaged ones, and a sample of the others, drawn the same way every
time. What a person has settled is no longer in it: the tables `decided` and `settled_checks`, which are made from the
decisions file, say so.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any
from urllib.parse import urlencode

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


@dataclass(frozen=True, slots=True)
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


@dataclass(frozen=True, slots=True)
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


def count(db: duckdb.DuckDBPyConnection, filters: Filters, sample: int = SAMPLE) -> dict[str, int]:
    """How many lines of each kind of doubt are left."""
    counts = {}
    for doubt in DOUBTS:
        sql, values = _select(doubt, filters, sample, only_count=True)
        counts[doubt] = int(db.execute(f"SELECT count(*) FROM ({sql})", values).fetchall()[0][0])
    return counts


def lines(
    db: duckdb.DuckDBPyConnection, filters: Filters, *, offset: int = 0, limit: int = PAGE, sample: int = SAMPLE
) -> list[Line]:
    """Lines of the queue, the most pressing first, then by source, page and place."""
    sql, values = _union(filters, sample)
    rows = db.execute(
        f"SELECT * FROM ({sql}) ORDER BY rank, source, page, start LIMIT ? OFFSET ?", [*values, limit, offset]
    )
    return [_line(row) for row in rows.fetchall()]


def after(
    db: duckdb.DuckDBPyConnection, filters: Filters, place: tuple[int, str, int, int], sample: int = SAMPLE
) -> Line | None:
    """The line behind `place` (rank, source, page, start), or else the first one; None where nothing is left."""
    sql, values = _union(filters, sample)
    rows = db.execute(
        f"SELECT * FROM ({sql}) WHERE (rank, source, page, start) > (?, ?, ?, ?) "
        "ORDER BY rank, source, page, start LIMIT 1",
        [*values, *place],
    ).fetchall()
    if rows:
        return _line(rows[0])
    first = lines(db, filters, limit=1, sample=sample)
    return first[0] if first else None


def _line(row: Sequence[Any]) -> Line:
    return Line(*row[:5], *row[5:])


def _union(filters: Filters, sample: int) -> tuple[str, list[Any]]:
    parts, values = [], []
    for doubt in DOUBTS:
        if filters.doubt in ("", doubt):
            sql, own = _select(doubt, filters, sample)
            parts.append(sql)
            values += own
    return " UNION ALL ".join(f"({part})" for part in parts), values


def _select(doubt: str, filters: Filters, sample: int, *, only_count: bool = False) -> tuple[str, list[Any]]:
    """The lines of one kind of doubt, with the values for the query's question marks."""
    rank = DOUBTS.index(doubt)
    if doubt == "conflict":
        return _conflicts(rank, filters, only_count=only_count)
    if doubt == "unread":
        return _unread(rank, filters, only_count=only_count)
    where, values = _figure_filters(filters)
    doubted = "(contains(t.flags, 'damaged_number') OR contains(t.flags, 'low_confidence'))"
    columns = _columns(rank, "t.flags", "t.region", 't."year"', only_count=only_count)
    known = "JOIN sources s ON s.source = t.source AND NOT s.removed"
    undecided = "ANTI JOIN decided d ON d.source = t.source AND d.page = t.page AND d.start = t.start"
    if doubt == "damaged":
        return f"SELECT {columns} FROM figures t {known} {undecided} WHERE {doubted}{where}", values
    # drawn first, and what is settled taken out of it then: or the sample would never end
    drawn = (
        f"(SELECT * FROM figures t WHERE NOT {doubted} AND NOT contains(t.checks, ':conflict'){where} "
        f"ORDER BY hash(t.source, t.page, t.start) LIMIT {int(sample)}) t"
    )
    return f"SELECT {columns} FROM {drawn} {known} {undecided}", values


def _conflicts(rank: int, filters: Filters, *, only_count: bool) -> tuple[str, list[Any]]:
    where, values = _page_filters(filters)
    anchor = "coalesce(nullif(split_part(c.suggestion, '=', 1), ''), split_part(c.figures, ';', 1))"
    base = (
        f"(SELECT c.source, c.statement, {anchor} AS anchor FROM checks c "
        "ANTI JOIN settled_checks d ON d.source = c.source AND d.check_id = c.check_id "
        f"WHERE c.verdict = 'conflict'{where('c')}) c "
        "JOIN sources s ON s.source = c.source AND NOT s.removed"
    )
    if only_count:
        return f"SELECT 1 FROM {base}", values
    return (
        f"SELECT {rank} AS rank, c.source, split_part(c.anchor, ':', 1)::BIGINT AS page, "
        "split_part(c.anchor, ':', 2)::BIGINT AS start, s.rowid AS rowid, coalesce(f.printed, '') AS printed, "
        "c.statement AS told, coalesce(f.evidence, '') AS evidence, coalesce(f.region, '') AS region, "
        f'f."year" AS "year" FROM {base} LEFT JOIN figures f ON f.source = c.source AND f.figure_id = c.anchor'
    ), values


def _unread(rank: int, filters: Filters, *, only_count: bool) -> tuple[str, list[Any]]:
    where, values = _page_filters(filters)
    columns = _columns(rank, "t.reason", "''", "NULL::BIGINT", only_count=only_count)
    return (
        f"SELECT {columns} FROM unread t JOIN sources s ON s.source = t.source AND NOT s.removed "
        "ANTI JOIN decided d ON d.source = t.source AND d.page = t.page AND d.start = t.start "
        f"WHERE true{where('t')}"
    ), values


def _columns(rank: int, told: str, region: str, year: str, *, only_count: bool) -> str:
    if only_count:
        return "1"
    return (
        f"{rank} AS rank, t.source, t.page, t.start, s.rowid AS rowid, t.printed, {told} AS told, t.evidence, "
        f'{region} AS region, {year} AS "year"'
    )


def _figure_filters(filters: Filters) -> tuple[str, list[Any]]:
    parts: list[tuple[str, Any]] = []
    if filters.source:
        parts.append(("contains(t.source, ?)", filters.source))
    if filters.region:
        parts.append(("t.region = ?", filters.region))
    if filters.year is not None:
        parts.append(('t."year" = ?', filters.year))
    return "".join(f" AND {sql}" for sql, _ in parts), [value for _, value in parts]


def _page_filters(filters: Filters) -> tuple[Any, list[Any]]:
    """Filters for what has no region and no year of its own: it takes those of the figures on its page."""
    sql, values = [], []
    if filters.source:
        sql.append("contains({0}.source, ?)")
        values.append(filters.source)
    if filters.region or filters.year is not None:
        inner, own = _figure_filters(Filters(region=filters.region, year=filters.year))
        sql.append(f"({{0}}.source, {{0}}.page) IN (SELECT (t.source, t.page) FROM figures t WHERE true{inner})")
        values += own
    return (lambda alias: "".join(" AND " + part.format(alias) for part in sql)), values
