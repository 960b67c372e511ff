"""The lists that the figures of one sentence may be read as."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from itertools import groupby

from xinfang_extract.audit.entry import Entry
from xinfang_extract.audit.facets import Facet, Facets

Run = list[tuple[Entry, Facets]]
"""Figures in print order, each with the facets in which it is narrower than the total."""

DISPOSED = frozenset({Facet.STAGE, Facet.BODY, Facet.TOPIC})
"""Facets that a list may mix: what was done, by whom, about what."""

_DONE = ("resolved", "replied")
_CLOSE = 4  # figures between what is done and what is open


def by_sentence(run: Run) -> list[Run]:
    """The run cut at the ends of sentences."""
    return [list(group) for _, group in groupby(run, key=lambda pair: pair[0].sentence)]


def loose_readings(group: Run) -> Iterator[Run]:
    """The figures of one bracket depth, and those of them apart alike: where sums that hold are looked for."""
    for depth in _depths(group):
        level = [pair for pair in group if pair[0].cues.depth == depth]
        if len(level) > 1:
            yield level
        yield from (alike for alike in _alike(level) if 1 < len(alike) < len(level))
    yield from _done_and_open(group)


def strict_readings(group: Run) -> Iterator[Run]:
    """The lists that a sentence tells: figures of one bracket, apart alike, between semicolons, joined by 、."""
    for depth in _depths(group):
        level = [pair for pair in group if pair[0].cues.depth == depth]
        for run in [[pair for pair in level if pair[1] <= DISPOSED], *_alike(level)]:
            if len(run) > 1:
                yield run
                yield from (piece for piece in _pieces(run) if 1 < len(piece) < len(run))


def windows(run: Run, target: Decimal) -> Iterator[Run]:
    """The runs of two or more neighbours that add up to the target, none overlapping. Linear in the run.

    A run over several clauses (；) takes each of them whole.
    """
    before: dict[Decimal, int] = {Decimal(0): 0}
    reached = Decimal(0)
    for end, (part, _) in enumerate(run, 1):
        reached += part.value
        begin = before.get(reached - target)
        if begin is not None and end - begin > 1 and _whole_clauses(run, begin, end):
            yield run[begin:end]
            before = {}
        before[reached] = end


def _whole_clauses(run: Run, begin: int, end: int) -> bool:
    first, last = run[begin][0].cues.clause, run[end - 1][0].cues.clause
    if first == last:
        return True
    cut_before = begin > 0 and run[begin - 1][0].cues.clause == first
    return not cut_before and not (end < len(run) and run[end][0].cues.clause == last)


def _depths(group: Run) -> list[int]:
    return list(dict.fromkeys(part.cues.depth for part, _ in group))


def _alike(level: Run) -> list[Run]:
    return [[pair for pair in level if pair[1] == facets] for facets in dict.fromkeys(apart for _, apart in level)]


def _done_and_open(group: Run) -> Iterator[Run]:
    """办结 … 未结 …: what is done and what is still open, with anything between them."""
    for place, pair in enumerate(group):
        if pair[0].codes.stage == "pending":
            yield from ([done, pair] for done in group[:place] if done[0].codes.stage in _DONE)


def _pieces(run: Run) -> Iterator[Run]:
    for _, piece in groupby(run, key=lambda pair: pair[0].cues.clause):
        yield list(piece)
    begin = 0
    for end in range(1, len(run) + 1):
        if end == len(run) or not run[end][0].cues.joined:
            yield run[begin:end]
            begin = end
    yield from ([one, other] for one, other in _done_and_open(run) if other[0].place - one[0].place < _CLOSE)
