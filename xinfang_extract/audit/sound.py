"""What the sums that hold say about the proposals that do not."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from xinfang_extract.audit.entry import Entry, Unit
from xinfang_extract.audit.ledger import Ledger
from xinfang_extract.audit.partition import Key, Partition, Source
from xinfang_extract.audit.sum_claim import SumClaim


class Sound:
    """The sums of a page that hold, to be asked about the others."""

    def __init__(self, held: Iterable[SumClaim]) -> None:
        self._by_key: dict[Key, Partition] = {}
        self._by_member: dict[str, list[Partition]] = {}
        self._parts: dict[int, frozenset[int]] = {}  # by identity: every one of them is kept in _by_member
        for claim in held:
            self._parts[id(claim.partition)] = claim.partition.key[1]
            self._by_key[claim.partition.key] = claim.partition
            for member in claim.partition.members:
                self._by_member.setdefault(member.id, []).append(claim.partition)

    def explains(self, failed: Partition) -> bool:
        """True where sums that hold show that these parts were never meant to add up to this total.

        They are the parts of another total; or the total is one of them in a longer list; or the total has all it
        needs from others of them.
        """
        return any(self._instead(partition, failed) for partition in self._of(failed.members))

    def _instead(self, sound: Partition, failed: Partition) -> bool:
        parts = self._parts[id(sound)]
        shared = [part for part in failed.parts if part.place in parts]
        if sound.total is failed.total:
            if _told_elsewhere(sound, failed):
                return False
            if failed.parts[-1].place < sound.parts[0].place <= sound.parts[-1].place < failed.total.place:
                return True  # 三项共105件: it sums up the list right before it
            return bool(shared) or (sound.facets == failed.facets and _apart(failed))
        if failed.total.place in parts:
            return bool(shared)
        if any(sound.total is part for part in failed.parts):
            return bool(shared)  # a list that has a total beside its own parts is none
        if failed.opened or failed.summed_up:
            return False  # 其中 right behind the total, or a total that says it sums up
        same_kind = sound.facets == failed.facets and sound.total.unit is failed.total.unit
        return len(shared) > 1 or (bool(shared) and same_kind and failed.source is Source.FACET)

    def is_total(self, entry: Entry) -> bool:
        """True where other sums that hold have the figure as their total."""
        return any(partition.total is entry for partition in self._by_member.get(entry.id, ()))

    def parallel(self, ledger: Ledger, partition: Partition) -> Partition | None:
        """The same sum in the other unit, where it holds: the persons of these matters, or the other way round."""
        total = ledger.twin(partition.total)
        if total is None:
            return None
        parts = frozenset((ledger.twin(part) or part).place for part in partition.parts)
        return self._by_key.get((total.place, parts))

    def _of(self, members: Iterable[Entry]) -> Iterable[Partition]:
        return {
            id(partition): partition for member in members for partition in self._by_member.get(member.id, ())
        }.values()


def _told_elsewhere(sound: Partition, failed: Partition) -> bool:
    """True where the sum holds with the same parts as told in other sentences: then one of the tellings is wrong."""
    own = {part.id for part in failed.parts}
    others = [part for part in sound.parts if part.id not in own]
    sentences = {part.sentence for part in failed.parts}
    return _codes(sound) == _codes(failed) and not any(part.sentence in sentences for part in others)


def _codes(partition: Partition) -> Counter[tuple[int, Unit]]:
    return Counter(part.cell for part in partition.parts)


def _apart(partition: Partition) -> bool:
    """True for parts by code that are not told in the sentence of their total."""
    return partition.source is Source.FACET and any(
        part.sentence != partition.total.sentence for part in partition.parts
    )
