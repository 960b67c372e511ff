"""Decisions put into exported tables: corrected values with the printed ones beside them, `reviewed` in every row.

    decisions = load(run, reader.connection)         # None where nobody has decided anything
    rows = apply(rows, decisions, "figures")         # as `RunReader.rows` gives them, in its order
    table = with_decisions(TABLES["figures"])        # the columns of the rows that come out

Rows of sources without decisions pass through. Nothing is dropped: a rejected figure stays, marked as such.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING, Any

from xinfang_extract.codebook import TABLES
from xinfang_extract.light import light
from xinfang_extract.model import Figure
from xinfang_extract.review.columns import ADDED, with_decisions
from xinfang_extract.review.counting import recounted
from xinfang_extract.review.log import FILE_NAME, DecisionLog
from xinfang_extract.review.queue import settled_checks
from xinfang_extract.review.replay import Applied, Found, Stale, replay
from xinfang_extract.review.rows import changed, figure_of
from xinfang_extract.review.settling import settle
from xinfang_extract.review.touched import Touched
from xinfang_extract.store.names import from_store, to_store
from xinfang_extract.store.rows import decode, number_positions
from xinfang_extract.tables import Row, Value, figure_row

if TYPE_CHECKING:
    import duckdb

_PLACES = {table: {name: k for k, name in enumerate(TABLES[table].names())} for table in ADDED}
_VALUE = _PLACES["figures"]["value"]


@light
class Decisions:
    """What people decided about the numbers of a RUN, by source as its tables name it, in print order."""

    by_source: dict[str, tuple[Touched, ...]]
    stale: tuple[Stale, ...] = ()
    bad_lines: int = 0  # of the decisions file
    settled_checks: tuple[tuple[str, str], ...] = ()  # conflicts that are none any more: source in the store, check


def load(run: Path, db: duckdb.DuckDBPyConnection) -> Decisions | None:
    """The decisions of an open RUN; None where it has no decisions file. Raises DecisionsError."""
    if not (run / FILE_NAME).exists():
        return None
    log = DecisionLog(run)
    replayed = replay(db, settle(log.decisions).values())
    as_read = _figures(db, replayed.applied)
    by_source: dict[str, list[Touched]] = {}
    for applied in replayed.applied:
        name = from_store(applied.source)
        place = applied.settled.evidence
        figure = as_read.get((applied.source, place.page, place.start)) if applied.found == "figures" else None
        by_source.setdefault(name, []).append(Touched(applied.settled, applied.found, figure))
    in_order = {name: tuple(sorted(own, key=_place)) for name, own in by_source.items()}
    return Decisions(in_order, replayed.stale, len(log.bad_lines), tuple(settled_checks(db, replayed.applied)))


def apply(rows: Iterable[Row], decisions: Decisions, table: str = "figures") -> Iterator[Row]:
    """`rows` of `table` (figures, counts, unread), sorted by source, with the columns of `with_decisions`.

    Tables that decisions do not touch come out as they are.
    """
    if table not in ADDED:
        yield from rows
        return
    put_in = _PUT_IN[table]
    waiting = sorted(decisions.by_source, key=_order)
    for source, own in groupby(rows, key=lambda row: str(row[0])):
        while waiting and _order(waiting[0]) < _order(source):
            first = waiting.pop(0)  # a source of which this table has no row yet
            yield from put_in(first, [], decisions.by_source[first])
        if waiting and waiting[0] == source:
            waiting.pop(0)
        touched = decisions.by_source.get(source)
        if touched is None:
            yield from (_untouched(row, table) for row in own)
        else:
            yield from put_in(source, list(own), touched)
    for source in waiting:
        yield from put_in(source, [], decisions.by_source[source])


def _order(source: str) -> bytes:
    """As the store sorts."""
    return to_store(source).encode("utf-8", "surrogatepass")


def _place(touched: Touched) -> tuple[int, int, int]:
    place = touched.settled.evidence
    return place.page, place.start, place.end


def _untouched(row: Row, table: str) -> Row:
    if table == "figures":
        return (*row, "", row[_VALUE], "", "")
    return (*row, "", "")


def _into_figures(source: str, rows: list[Row], touched: Sequence[Touched]) -> Iterator[Row]:
    words = _by_place(touched, "figures")
    at = _PLACES["figures"]
    made = []
    for row in rows:
        word = words.get((row[at["page"]], row[at["start"]]))
        made.append(_untouched(row, "figures") if word is None else _settled_row(row, word))
    made += [_added_row(source, one) for one in touched if one.settled.added and one.figure is None]
    order: Callable[[Row], Any] = lambda row: (row[at["page"]], row[at["start"]], row[at["end"]])  # noqa: E731
    yield from sorted(made, key=order)


def _by_place(touched: Sequence[Touched], found: Found) -> dict[tuple[Value, Value], Touched]:
    """The numbers that stand in one table, by page and start."""
    return {(one.settled.evidence.page, one.settled.evidence.start): one for one in touched if one.found == found}


def _settled_row(row: Row, one: Touched) -> Row:
    settled = one.settled
    new = list(row)
    if settled.set:
        new = list(figure_row(changed(figure_of(row), settled.set)))
        new[0] = row[0]
    return (*new, settled.status, row[_VALUE], _was_of(one), settled.note)


def _added_row(source: str, one: Touched) -> Row:
    figure = one.as_it_stands(source)
    assert figure is not None
    return (*figure_row(figure), one.settled.status, figure.value, "", one.settled.note)


def _was_of(one: Touched) -> str:
    """What was changed, as it was read: `value=26;channel=visit`."""
    return ";".join(f"{name}={value}" for name, value in one.read.items())


def _into_unread(_: str, rows: list[Row], touched: Sequence[Touched]) -> Iterator[Row]:
    words = _by_place(touched, "unread")
    at = _PLACES["unread"]
    for row in rows:
        word = words.get((row[at["page"]], row[at["start"]]))
        yield (*row, word.settled.status if word else "", word.settled.note if word else "")


def _into_counts(source: str, rows: list[Row], touched: Sequence[Touched]) -> Iterator[Row]:
    yield from recounted(source, rows, touched)


_PUT_IN: dict[str, Callable[[str, list[Row], Sequence[Touched]], Iterator[Row]]] = {
    "figures": _into_figures,
    "unread": _into_unread,
    "counts": _into_counts,
}


def _figures(db: duckdb.DuckDBPyConnection, applied: Sequence[Applied]) -> dict[tuple[str, int, int], Figure]:
    """The figures that decisions speak of, as they were read."""
    columns = ", ".join(f'"{name}"' for name in TABLES["figures"].names())
    numbers = number_positions("figures")
    made = {}
    for source in dict.fromkeys(one.source for one in applied if one.found == "figures"):
        sql = f"SELECT {columns}, coalesce(exact, '') FROM figures WHERE source = ?"
        for row in db.execute(sql, [source]).fetchall():
            figure = figure_of(decode(row[:-1], numbers, row[-1]))
            made[source, figure.page, figure.start] = figure
    return made


__all__ = ["Decisions", "apply", "load", "with_decisions"]
