"""The figures that may be parts of a total, and how far its telling reaches."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from functools import cached_property

from xinfang_extract.audit.entry import Entry, Unit
from xinfang_extract.audit.facets import SAME, Facets
from xinfang_extract.audit.ledger import Ledger
from xinfang_extract.audit.partition import Source
from xinfang_extract.audit.persons import is_visit
from xinfang_extract.audit.readings import Run


class Kin:
    """A total with all figures near it that may be counted in it, in print order.

    `low` and `high` are the places of the figures before and after it that count the same thing with another value:
    the telling of this total does not reach beyond them. `soon` is the place of the first figure that stands too many
    sentences after the total to break it down; `following` and `preceding` are those of the next and the last figure
    of this kind that is not the total in another unit, or -1.
    """

    def __init__(self, ledger: Ledger, total: Entry) -> None:
        self.total = total
        self.parts: Run = ledger.narrower_than(total)
        self.by_facets: dict[Facets, list[Entry]] = {}
        for part, apart in self.parts:
            self.by_facets.setdefault(apart, []).append(part)
        self.soon = ledger.soon_after(total)
        self.following, self.preceding = ledger.beside(total)
        self.low, self.high = self._reach(ledger)
        self._proposed: set[tuple[Source, tuple[Entry, ...]]] = set()

    @cached_property
    def summable(self) -> Run:
        """The parts in the total's unit; for matters also visitors where the page counts no visits beside them."""
        own = self.total.unit
        if own is Unit.PERSONS or not any(part.unit is not own and is_visit(part) for part, _ in self.parts):
            return [pair for pair in self.parts if pair[0].unit is own]
        matters = [self.total, *(part for part, _ in self.parts if part.unit is own)]
        counted = {(entry.sentence, entry.codes.number) for entry in matters}
        return [
            (part, apart)
            for part, apart in self.parts
            if part.unit is own or (is_visit(part) and (part.sentence, part.codes.number) not in counted)
        ]

    def is_new(self, parts: tuple[Entry, ...], source: Source) -> bool:
        """True when these parts are proposed from this source for the first time; many roads lead to one list."""
        proposal = (source, parts)
        if proposal in self._proposed:
            return False
        self._proposed.add(proposal)
        return True

    def stands_next(self, ledger: Ledger, parts: Sequence[Entry]) -> bool:
        """True where the parts, in print order, begin right behind the total, or end right before one that sums up.

        What is told within the last part (in brackets, or by narrower codes) does not stand between.
        """
        first, last = parts[0], parts[-1]
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

    def apart_in(self, ways: Sequence[Facets]) -> list[Entry]:
        """The parts that differ from the total in exactly one of these ways, in print order."""
        if len(ways) == 1:
            return self.by_facets[ways[0]]
        return sorted((part for way in ways for part in self.by_facets[way]), key=lambda part: part.place)

    def _reach(self, ledger: Ledger) -> tuple[int, int]:
        """The places of the nearest rivals. Small ones are parts, and so are several alike in one sentence."""
        total = self.total
        same, unit = self.by_facets.get(SAME, ()), total.unit
        alike = [part for part in same if part.unit is unit and ledger.alike(part, total)]
        if not alike:
            return -1, len(ledger.entries)
        told = Counter([part.sentence for part in alike])
        half = abs(total.value)
        lone = [part for part in alike if told[part.sentence] == 1 and abs(part.value) * 2 >= half]
        before = [part for part in lone if part.place < total.place][::-1]
        behind = [part for part in lone if part.place > total.place]
        return _first_rival(ledger, before, total, -1), _first_rival(ledger, behind, total, len(ledger.entries))


def _first_rival(ledger: Ledger, others: Iterable[Entry], total: Entry, none: int) -> int:
    return next((other.place for other in others if _is_rival(ledger, other, total)), none)


def _is_rival(ledger: Ledger, other: Entry, total: Entry) -> bool:
    """True for another total: the first figure of its sentence, neither told as a part nor summing up others."""
    if other.value == total.value or other.cues.part or other.cues.total or ledger.told_within(other, total):
        return False
    before = ledger.entries[other.place - 1] if other.place else None
    return before is None or before.sentence != other.sentence or before.unit is not other.unit
