"""Families of parts by their codes: what differs from a total in one facet only, one figure for each code.

The telling of a page decides which figure speaks for a code that is met more than once: the first after the total,
or the last before it, and never beyond the next figure that counts what the total counts.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from xinfang_extract.audit.entry import Codes, Entry, Unit
from xinfang_extract.audit.facets import Facet, Facets
from xinfang_extract.audit.kin import Kin
from xinfang_extract.audit.ledger import Ledger
from xinfang_extract.audit.partition import Partition, Source
from xinfang_extract.audit.persons import addable

_AXES: tuple[Facets, ...] = (
    frozenset({Facet.CHANNEL}),
    frozenset({Facet.CHANNEL, Facet.LEVEL}),
    frozenset({Facet.LEVEL}),
    frozenset({Facet.FORM}),
    frozenset({Facet.BODY}),
    frozenset({Facet.YEAR}),
    frozenset({Facet.REGION}),
)
_TURNS = 4  # how many tellings of the same codes are tried
_SENTENCES = 8  # in how many sentences a family may be told before all of it is taken at once
_LOOSENED = frozenset({Facet.BODY})
_FORM_PAIRS = ({"individual", "collective"}, {"first", "repeat"})


def families(ledger: Ledger, kin: Kin) -> Iterator[Partition]:
    """Every family of parts by code that the total may have, parts told after it first."""
    for axis in _AXES:
        pool = kin.apart_in(axis)
        if len(pool) < 2:  # a page that is one body's own section may name the body in its parts only
            pool = kin.apart_in(axis | _LOOSENED)
        for side in _sides(kin, pool):
            for turn in range(_TURNS):
                yield from _tellings(ledger, kin, axis, _each_code(side, turn))


def _tellings(ledger: Ledger, kin: Kin, axis: Facets, chosen: list[Entry]) -> Iterator[Partition]:
    """The family as told in the nearest sentence, in the nearest two, and so on up to all of it.

    The page means either one sentence or all of it, so these two stand for the family where no reading adds up.
    """
    total = kin.total
    sentences = list(dict.fromkeys(entry.sentence for entry in chosen))
    for count in [*range(1, min(len(sentences), _SENTENCES)), len(sentences)]:
        told = set(sentences[:count])
        near = [entry for entry in chosen if entry.sentence in told]
        for tops in _pairs(total, near) if Facet.FORM in axis else _tops(ledger, near):
            for parts, visits_only in addable(total, tops, axis):
                if len(parts) > 1:
                    one = len({part.sentence for part in parts}) == 1
                    whole = one or count == len(sentences)
                    yield Partition(total, parts, Source.FACET, axis, whole, kin.stands_next(parts), visits_only)


def _sides(kin: Kin, pool: list[Entry]) -> Iterator[list[Entry]]:
    """The pool after the total up to the next figure like it, before it back to the last one, and both."""
    after = [part for part in pool if kin.total.place < part.place < kin.high]
    before = [part for part in pool if kin.low < part.place < kin.total.place][::-1]
    if len(after) > 1:
        yield after
    if len(before) > 1:
        yield before
    if after and before:
        yield after + before


def _pairs(total: Entry, first: list[Entry]) -> Iterator[list[Entry]]:
    for pair in _FORM_PAIRS:
        chosen = [entry for entry in first if len(rest := entry.codes.forms - total.codes.forms) == 1 and rest <= pair]
        if len({entry.codes.forms for entry in chosen}) == 2:
            yield chosen


def _tops(ledger: Ledger, first: list[Entry]) -> Iterator[list[Entry]]:
    yield [entry for entry in first if not any(_inside(ledger, entry, other) for other in first)]


def _inside(ledger: Ledger, part: Entry, whole: Entry) -> bool:
    return part is not whole and bool(ledger.narrower(part, whole))


def _each_code(pool: Iterable[Entry], turn: int) -> list[Entry]:
    """One figure for each code: the first met, the second where there is one, and so on (the columns of a table)."""
    met: dict[tuple[Codes, Unit], list[Entry]] = {}
    for entry in pool:
        met.setdefault((entry.codes, entry.unit), []).append(entry)
    if turn and not any(len(entries) > turn for entries in met.values()):
        return []
    return [entries[min(turn, len(entries) - 1)] for entries in met.values()]
