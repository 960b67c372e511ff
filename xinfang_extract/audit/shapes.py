"""Rows and columns: where several totals stand in the same way to their parts, others that stand so must add up too.

In a table the wording says nothing and codes repeat; but when three columns of a table are the sums of the rows above
them, the fourth is one as well, and a difference in it is a misprint.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from xinfang_extract.audit.facets import SAME, Facets
from xinfang_extract.audit.kin import Kin
from xinfang_extract.audit.ledger import Ledger
from xinfang_extract.audit.partition import Partition, Source

Shape = tuple[tuple[int, ...], Facets]
"""How far before or behind the total each part stands, and the facets in which the parts are narrower."""
_PARTS = 2  # a shape has more parts than this, or it is met by accident
_AWAY = 60  # figures: how far from a total of the shape another one may stand


def shaped(ledger: Ledger, kins: Iterable[Kin], held: Iterable[Partition]) -> Iterator[Partition]:
    """For every total near sums of one shape: the figures that stand to it as their parts stand to them."""
    places: dict[Shape, list[int]] = defaultdict(list)
    for partition in held:
        steps = tuple(part.place - partition.total.place for part in partition.parts)
        if len(steps) > _PARTS and (all(step < 0 for step in steps) or all(step > 0 for step in steps)):
            places[steps, partition.facets].append(partition.total.place)
    told: dict[int, list[Shape]] = defaultdict(list)
    for shape, at in places.items():
        for place in _between(sorted(at)):
            told[place].append(shape)
    for kin in kins:
        for shape in told.get(kin.total.place, ()):
            yield from _in_shape(ledger, kin, shape)


def _between(totals: Sequence[int]) -> Iterable[int]:
    """The places that have two totals of one shape near them: one such total may be an accident."""
    near = (range(other - _AWAY, one + _AWAY + 1) for one, other in pairwise(totals))
    return dict.fromkeys(place for places in near for place in places)


def _in_shape(ledger: Ledger, kin: Kin, shape: Shape) -> Iterator[Partition]:
    steps, facets = shape
    places = [kin.total.place + step for step in steps]
    if places[0] < 0 or places[-1] >= len(ledger.entries):
        return
    apart = {part.place: told for part, told in kin.parts}
    if all(place in apart and ledger.entries[place].unit is kin.total.unit for place in places):
        parts = tuple(ledger.entries[place] for place in places)
        if SAME.union(*(apart[place] for place in places)) == facets:
            yield Partition(kin.total, parts, Source.SHAPE, facets, compact=True)
