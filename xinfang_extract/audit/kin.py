"""The figures that may be parts of a total, and how far its telling reaches."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from xinfang_extract.audit.entry import Entry
from xinfang_extract.audit.facets import SAME, Facets
from xinfang_extract.audit.ledger import Ledger

_SENTENCES = 2  # how many sentences after its own a total may be broken down in


@dataclass(frozen=True, slots=True)
class Kin:
    """A total with all figures near it that may be counted in it, in print order.

    `low` and `high` are the places of the figures before and after it that count the same thing with another value:
    the telling of this total does not reach beyond them.
    """

    total: Entry
    parts: tuple[tuple[Entry, Facets], ...]
    low: int
    high: int
    soon: int  # the place of the first figure that stands too many sentences after the total to break it down
    following: int  # the place of the next figure of this kind that is not the total in another unit, or -1
    preceding: int  # the place of the last one before it, or -1

    def stands_next(self, ledger: Ledger, parts: Sequence[Entry]) -> bool:
        """True where the parts begin right behind the total, or end right before one that says it sums up.

        What is told within the last part (in brackets, or by narrower codes) does not stand between.
        """
        first, last = min(parts, key=lambda part: part.place), max(parts, key=lambda part: part.place)
        if first.place == self.following:
            return True
        if not self.total.cues.total or last.place > self.total.place:
            return False
        between = ledger.entries[last.place + 1 : self.preceding + 1]
        return all(
            entry.kind is not last.kind
            or entry.cues.depth > last.cues.depth
            or ledger.narrower(entry, last) is not None
            for entry in between
        )

    def apart_in(self, facets: Facets) -> list[Entry]:
        """The parts that differ from the total in these facets at most, and in one at least."""
        return [part for part, apart in self.parts if apart and apart <= facets]


def kin_of(ledger: Ledger, total: Entry) -> Kin:
    """The total's kin: same kind of number, a unit that adds up, codes that agree or are narrower."""
    parts = ledger.narrower_than(total)
    alike = [p for p, apart in parts if apart == SAME and p.unit is total.unit and ledger.narrower(total, p) == SAME]
    rivals = [other for other in alike if _is_rival(ledger, other, total)]
    low, high = _reach(total, alike, rivals, len(ledger.entries))
    following, preceding = _beside(ledger, total, 1), _beside(ledger, total, -1)
    return Kin(total, tuple(parts), low, high, _soon(ledger, total), following, preceding)


def _soon(ledger: Ledger, total: Entry) -> int:
    met = {total.sentence}
    for entry in ledger.entries[total.place + 1 :]:
        met.add(entry.sentence)
        if len(met) > _SENTENCES + 1:
            return entry.place
    return len(ledger.entries)


def _beside(ledger: Ledger, total: Entry, way: int) -> int:
    twin, place = ledger.twin(total), total.place + way
    while 0 <= place < len(ledger.entries):
        entry = ledger.entries[place]
        if entry.kind is total.kind and entry is not twin:
            return place
        place += way
    return -1


def _is_rival(ledger: Ledger, other: Entry, total: Entry) -> bool:
    """True for another total: the first figure of its sentence, neither told as a part nor summing up others."""
    if other.value == total.value or other.cues.part or other.cues.total or ledger.told_within(other, total):
        return False
    before = ledger.entries[other.place - 1] if other.place else None
    return before is None or before.sentence != other.sentence or before.unit is not other.unit


def _reach(total: Entry, alike: list[Entry], rivals: list[Entry], end: int) -> tuple[int, int]:
    """The places of the nearest rivals. Several alike in one sentence are a list of parts, and so are small ones."""
    told = Counter(other.sentence for other in alike)
    lone = [r.place for r in rivals if told[r.sentence] == 1 and abs(r.value) * 2 >= abs(total.value)]
    low = max((place for place in lone if place < total.place), default=-1)
    return low, min((place for place in lone if place > total.place), default=end)
