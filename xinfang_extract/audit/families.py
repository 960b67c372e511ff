"""Families of parts by their codes: what differs from a total in one facet only, one figure for each code.

The telling of a page decides which figure speaks for a code that is met more than once: the first after the total,
or the last before it, and never beyond the next figure that counts what the total counts.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import lru_cache

from xinfang_extract.audit.entry import Entry, Unit
from xinfang_extract.audit.facets import Facet, Facets
from xinfang_extract.audit.kin import Kin
from xinfang_extract.audit.ledger import Ledger
from xinfang_extract.audit.months import by_chance
from xinfang_extract.audit.partition import Partition, Source
from xinfang_extract.audit.persons import addable
from xinfang_extract.codebook.codes import FORM_PAIRS

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
_What = tuple[int, str, str]
"""All that makes one thing counted a part of another."""


def families(ledger: Ledger, kin: Kin) -> Iterator[Partition]:
    """Every family of parts by code that the total may have, parts told after it first."""
    tried: set[tuple[tuple[Facets, ...], bool, bool]] = set()
    for axis, close, loose in _roads(tuple(kin.by_facets)):
        # a page that is one body's own section may name the body in its parts only
        ways = close if sum([len(kin.by_facets[way]) for way in close]) > 1 else loose
        road = (ways, Facet.FORM in axis, Facet.CHANNEL in axis)
        if road in tried:  # the same figures, put together in the same way
            continue
        tried.add(road)
        for side, bounded in _sides(kin, kin.apart_in(ways)):
            for chosen in _turns(side, _TURNS if bounded else 1):
                yield from _tellings(ledger, kin, axis, chosen, bounded=bounded)


@lru_cache(maxsize=1000)
def _roads(ways: tuple[Facets, ...]) -> list[tuple[Facets, tuple[Facets, ...], tuple[Facets, ...]]]:
    """Each axis along which parts that differ from their total in these ways may be a family, with those that do.

    The ways are given twice: first as the axis has them, then with those that differ in the body as well.
    """
    roads = []
    for axis in _AXES:
        loose = tuple(way for way in ways if way and way <= axis | _LOOSENED)
        if loose:
            roads.append((axis, tuple(way for way in loose if way <= axis), loose))
    return roads


def _tellings(ledger: Ledger, kin: Kin, axis: Facets, chosen: list[Entry], *, bounded: bool) -> Iterator[Partition]:
    """The family as told in the nearest sentence, in the nearest two, and so on up to all of it.

    The page means either one sentence or all of it, so these two stand for the family where no reading adds up.
    """
    total = kin.total
    within = {} if Facet.FORM in axis else _within(ledger, chosen)
    sentences = list(dict.fromkeys([entry.sentence for entry in chosen]))
    for count in [*range(1, min(len(sentences), _SENTENCES)), len(sentences)]:
        told = set(sentences[:count])
        near = [entry for entry in chosen if entry.sentence in told]
        for tops in _pairs(total, near) if Facet.FORM in axis else [_tops(near, within)]:
            for parts, visits_only in addable(total, tops, axis):
                if Facet.YEAR in axis and by_chance(total, parts):
                    continue
                if len(parts) > 1 and kin.is_new(parts, Source.FACET):
                    whole = count == len(sentences) or len({part.sentence for part in parts}) == 1
                    beside = kin.stands_next(ledger, parts)
                    yield Partition(total, parts, Source.FACET, axis, bounded and whole, beside, visits_only)


def _sides(kin: Kin, pool: list[Entry]) -> Iterator[tuple[list[Entry], bool]]:
    """The pool after the total up to the next figure like it, before it back to the last one, and both.

    Then all of it on either side, for sums that hold although another total stands between.
    """
    total = kin.total.place
    after = [part for part in pool if total < part.place < kin.high]
    before = [part for part in pool if kin.low < part.place < total][::-1]
    far_after, far_before = [p for p in pool if p.place > total], [p for p in pool if p.place < total][::-1]
    sides = [(after, True), (before, True)]
    sides += [(after + before, True)] if after and before else []
    sides += [(side, False) for side, near in ((far_after, after), (far_before, before)) if len(side) > len(near)]
    yield from ((side, bounded) for side, bounded in sides if len(side) > 1)


def _pairs(total: Entry, first: list[Entry]) -> Iterator[list[Entry]]:
    for pair in FORM_PAIRS:
        chosen = [entry for entry in first if len(rest := entry.codes.forms - total.codes.forms) == 1 and rest <= pair]
        if len({entry.codes.forms for entry in chosen}) == 2:
            yield chosen


def _within(ledger: Ledger, entries: list[Entry]) -> dict[_What, list[_What]]:
    """For each thing counted that is narrower than others of these, what these are."""
    samples = {_what(entry): entry for entry in entries}
    if len(samples) == 1:
        return {}
    answers = {}
    for what, entry in samples.items():
        wider = [other for other, sample in samples.items() if ledger.narrower(entry, sample)]
        if wider:
            answers[what] = wider
    return answers


def _tops(near: list[Entry], within: dict[_What, list[_What]]) -> list[Entry]:
    """The figures that are not told within another one of them."""
    if not within:
        return near
    told = {_what(entry) for entry in near}
    return [entry for entry in near if told.isdisjoint(within.get(_what(entry), ()))]


def _what(entry: Entry) -> _What:
    return (entry.core, entry.codes.region, entry.codes.topic)


def _turns(pool: Iterable[Entry], most: int) -> Iterator[list[Entry]]:
    """One figure for each code: the first met, the second where there is one, and so on (the columns of a table)."""
    met: dict[tuple[int, Unit], list[Entry]] = {}
    for entry in pool:
        met.setdefault(entry.cell, []).append(entry)
    for turn in range(min(most, max(map(len, met.values())))):
        yield [entries[min(turn, len(entries) - 1)] for entries in met.values()]
