"""Decisions found again in a RUN: by what was printed where in which bytes, never by row number or file name."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal

from xinfang_extract.light import light
from xinfang_extract.review.settling import Settled
from xinfang_extract.store.rows import arrays
from xinfang_extract.view.folding import as_printed

if TYPE_CHECKING:
    import duckdb

Found = Literal["figures", "unread", "text"]
Lost = Literal["source_changed", "source_missing", "page_missing", "number_missing"]

_COLUMNS = {
    "k": "BIGINT",
    "hash": "VARCHAR",
    "page": "BIGINT",
    "start": "BIGINT",
    "printed": "VARCHAR",
    "source": "VARCHAR",
}
# How far the print of a number goes is not the same for one that is read and one that is left unread. RUNs and
# decisions that were made before tables left out the fillers of markup have them.
_PRINTED = "replace({0}.printed, chr(8203), '')"
_IS_NUMBER = (
    "{0}.source = s.source AND {0}.page = w.page AND {0}.start = w.start "
    f"AND (starts_with({_PRINTED}, w.printed) OR starts_with(w.printed, {_PRINTED}))"
)
_FIND = f"""
SELECT w.k, s.source, s.rowid,
    f.source IS NOT NULL, u.source IS NOT NULL, p.source IS NOT NULL
FROM words w
JOIN sources s ON s.hash = w.hash AND NOT s.removed AND (s.member IS NULL OR ends_with(w.source, '!/' || s.member))
LEFT JOIN figures f ON {_IS_NUMBER.format("f")}
LEFT JOIN unread u ON {_IS_NUMBER.format("u")}
LEFT JOIN pages p ON p.source = s.source AND p.page = w.page AND p.state = 'ok'
ORDER BY w.k, s.source
"""
_NAMES = "SELECT DISTINCT w.k FROM words w JOIN sources s ON s.source = w.source AND NOT s.removed"


@light
class Applied:
    """A settled number that is in the RUN: in which source, and in which table (`text`: in none, it was added)."""

    settled: Settled
    source: str  # as the store has it
    rowid: int  # of the source
    found: Found


@light
class Stale:
    """A settled number that is not in the RUN, and why. It is listed, and counts again once it is found again."""

    settled: Settled
    reason: Lost


@light
class Replayed:
    """What the decisions of a RUN come to, found again in it."""

    applied: tuple[Applied, ...] = ()
    stale: tuple[Stale, ...] = ()


def replay(db: duckdb.DuckDBPyConnection, settled: Iterable[Settled]) -> Replayed:
    """Find the numbers that `settled` speaks of in an open RUN. A source that is there twice is found twice."""
    words = list(settled)
    if not words:
        return Replayed()
    rows = [
        (k, e.hash, e.page, e.start, as_printed(e.printed), word.source)
        for k, word in enumerate(words)
        for e in (word.evidence,)
    ]
    db.register("words", arrays(rows, _COLUMNS))
    try:
        found = db.execute(_FIND).fetchall()
        named = {k for (k,) in db.execute(_NAMES).fetchall()}
    finally:
        db.unregister("words")
    applied: dict[tuple[int, str], Applied] = {}
    lost: dict[int, Lost] = {}
    for k, source, rowid, is_figure, is_unread, has_page in found:
        table = _table(words[k], is_figure=is_figure, is_unread=is_unread, has_page=has_page)
        if table is None:
            lost.setdefault(k, "number_missing" if has_page else "page_missing")
        else:
            applied.setdefault((k, source), Applied(words[k], source, rowid, table))
    there = {k for k, _ in applied}
    hashes = {k for k, *_ in found}
    for k in range(len(words)):
        if k not in hashes:
            lost[k] = "source_changed" if k in named else "source_missing"
    stale = tuple(Stale(words[k], lost[k]) for k in sorted(lost) if k not in there)
    return Replayed(tuple(applied.values()), stale)


def _table(word: Settled, *, is_figure: bool, is_unread: bool, has_page: bool) -> Found | None:
    """Where a number stands now. One that a person added stays, whatever the rules make of it meanwhile."""
    if is_figure:
        return "figures"
    if is_unread and (word.added or word.item != "figure"):
        return "unread"
    return "text" if word.added and has_page else None
