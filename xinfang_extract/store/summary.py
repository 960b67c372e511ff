"""What a RUN holds, in numbers: what `xinfang status` says."""

from __future__ import annotations

from xinfang_extract.light import light
from xinfang_extract.store.errors import in_words
from xinfang_extract.store.reader import RunReader

_TOTALS = ("petition_pages", "figures", "counts", "checks", "conflicts", "unread")


@light
class Summary:
    """A RUN in numbers. `waiting` is what the last run was stopped before."""

    states: dict[str, int]  # of sources
    causes: dict[str, int]  # of failed and partly read ones, the most frequent first
    page_states: dict[str, int]
    petition_pages: int
    figures: int
    counts: int
    checks: int
    conflicts: int
    unread: int
    waiting: int
    made_by: str


def summarise(reader: RunReader) -> Summary:
    """Count what an open RUN holds. Raises StoreError where it is damaged."""
    db = reader.connection

    def pairs(sql: str) -> dict[str, int]:
        return dict(db.execute(sql).fetchall())

    with in_words(reader.file):
        states = pairs(
            "SELECT CASE WHEN removed THEN 'removed' ELSE state END AS s, count(*) FROM sources GROUP BY s ORDER BY s"
        )
        causes = pairs(
            "SELECT error, count(*) AS n FROM sources WHERE state IN ('failed', 'partly') AND NOT removed "
            "GROUP BY error ORDER BY n DESC, error LIMIT 20"
        )
        pages = pairs(
            "SELECT state, count(*) FROM pages WHERE source NOT IN (SELECT source FROM sources WHERE removed) "
            "GROUP BY state ORDER BY state"
        )
        totals = db.execute(
            "SELECT "
            + ", ".join(f"coalesce(sum({column}), 0)::BIGINT" for column in _TOTALS)
            + " FROM sources WHERE NOT removed"
        ).fetchall()[0]
        waiting = db.execute(
            "SELECT count(*) FROM plan p WHERE action IN ('read', 'check', 'match') AND NOT EXISTS "
            "(SELECT 1 FROM sources s WHERE s.location = p.location AND s.run = (SELECT max(run) FROM runs))"
        ).fetchall()[0][0]
        made_by = db.execute("SELECT made_by FROM about").fetchall()[0][0]
    named = dict(zip(_TOTALS, totals, strict=True))
    return Summary(states, causes, pages, waiting=waiting, made_by=made_by, **named)
