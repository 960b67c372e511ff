"""The lists that the figures of one sentence may be read as."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from itertools import groupby

from xinfang_extract.audit.entry import Entry
from xinfang_extract.audit.facets import Facet, Facets
from xinfang_extract.codebook.codes import FINISHED

Run = list[tuple[Entry, Facets]]
"""Figures in print order, each with the facets in which it is narrower than the total."""

DISPOSED = frozenset({Facet.STAGE, Facet.BODY, Facet.TOPIC})
"""Facets that a list may mix: what was done, by whom, about what."""

_CLOSE = 4  # figures between what is done and what is open


def by_sentence(run: Run) -> list[Run]:
    """The run cut at the ends of sentences, without figures that stand alone in theirs: one figure is no list."""
    groups = (list(group) for _, group in groupby(run, key=lambda pair: pair[0].sentence))
    return [group for group in groups if len(group) > 1]


def loose_readings(group: Run) -> Iterator[Run]:
    """The figures of one bracket depth, and those of them apart alike: where sums that hold are looked for."""
    for level in _levels(group):
        if len(level) > 1:
            yield level
            yield from (alike for alike in _alike(level) if 1 < len(alike) < len(level))


def strict_readings(group: Run) -> Iterator[Run]:
    """The lists that a sentence tells: figures of one bracket, apart alike, between semicolons, joined by 、."""
    for level in _levels(group):
        disposed = [pair for pair in level if pair[1] <= DISPOSED]
        alike = [run for run in _alike(level) if len(run) != len(disposed) or run != disposed]
        for run in [disposed, *alike]:
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


def _levels(group: Run) -> list[Run]:
    """The figures of each bracket depth."""
    depth = group[0][0].cues.depth
    if all(pair[0].cues.depth == depth for pair in group):
        return [group]
    levels: dict[int, Run] = {}
    for pair in group:
        levels.setdefault(pair[0].cues.depth, []).append(pair)
    return list(levels.values())


def _alike(level: Run) -> list[Run]:
    """The figures of each way to differ from the total."""
    apart = level[0][1]
    if all(pair[1] == apart for pair in level):
        return [level]
    ways: dict[Facets, Run] = {}
    for pair in level:
        ways.setdefault(pair[1], []).append(pair)
    return list(ways.values())


def done_and_open(group: Run, target: Decimal) -> Iterator[Run]:
    """办结 … 未结 … that add up to the target: what is done and what is still open, with anything between them."""
    done: dict[Decimal, Run] = {}
    for pair in group:
        if pair[0].codes.stage == "pending":
            yield from ([one, pair] for one in done.get(target - pair[0].value, ()))
        elif pair[0].codes.stage in FINISHED and pair[0].value:
            done.setdefault(pair[0].value, []).append(pair)


def _pieces(run: Run) -> Iterator[Run]:
    for _, piece in groupby(run, key=lambda pair: pair[0].cues.clause):
        yield list(piece)
    begin = 0
    for end in range(1, len(run) + 1):
        if end == len(run) or not run[end][0].cues.joined:
            yield run[begin:end]
            begin = end
    for number, pair in enumerate(run):
        if pair[0].codes.stage == "pending":
            near = run[max(0, number - _CLOSE) : number]
            yield from (
                [done, pair]
                for done in near
                if done[0].codes.stage in FINISHED and pair[0].place - done[0].place < _CLOSE
            )
