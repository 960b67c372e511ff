"""The figures of one source laid out for the audit: in print order, by id, with their twins and their kin."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from functools import cached_property
from itertools import groupby, pairwise

from xinfang_extract.audit.entry import Entry, Unit, entries_of
from xinfang_extract.audit.facets import SAME, Facets, elsewhere
from xinfang_extract.audit.limits import ENDLESS, FAR, NEAR
from xinfang_extract.audit.narrowness import Narrowness
from xinfang_extract.audit.places import Places
from xinfang_extract.model import Figure, Kind

_SENTENCES = 2  # how many sentences after its own a total may be broken down in
SUMMED = (Kind.COUNT, Kind.PREVIOUS, Kind.CHANGE)


class Ledger:
    """One source's figures, and what each audit kind asks about their neighbourhood."""

    def __init__(self, figures: Sequence[Figure]) -> None:
        self.entries = entries_of(figures)
        self.by_id = {entry.id: entry for entry in self.entries}
        self._narrower = Narrowness(entry.codes for entry in self.entries)
        kinds = {kind: [entry for entry in self.entries if entry.kind is kind] for kind in SUMMED}
        self.of_kind = {kind: Places(entries) for kind, entries in kinds.items()}
        self.counted = Places(entry for entry in self.entries if entry.kind in (Kind.COUNT, Kind.PREVIOUS))
        told = Counter(entry.page for entry in self.entries)
        self._reach = {page: FAR if number < ENDLESS else NEAR for page, number in told.items()}
        self._summed = {kind: Places(e for e in kinds[kind] if e.unit is not Unit.NONE) for kind in SUMMED}

    def narrower(self, part: Entry, total: Entry) -> Facets | None:
        """The facets in which the part is narrower than the total; None where it is no part of it."""
        one, other = part.codes, total.codes
        if one is other:
            return SAME
        ways = self._narrower[other.core][one.core]
        return None if ways is None else ways[elsewhere(one, other)]

    def narrower_than(self, total: Entry) -> list[tuple[Entry, Facets]]:
        """The figures near it of the same kind that may be counted in it, in print order, with what sets them apart."""
        near, codes = self._summed[total.kind].near(total, self._reach[total.page]), total.codes
        ways = map(self._narrower[codes.core].__getitem__, [part.core for part in near])
        return [
            (part, way[elsewhere(part.codes, codes)] if part.codes is not codes else SAME)
            for part, way in zip(near, ways, strict=True)
            if way is not None
        ]

    def soon_after(self, total: Entry) -> int:
        """The place of the first figure that stands too many sentences after the total to break it down."""
        return self._soon[total.place]

    def beside(self, total: Entry) -> tuple[int, int]:
        """The places of the next and the last figure of its kind, leaving out the total in another unit; -1 for none.

        Of all kinds and units: a number without a unit stands between as well.
        """
        twin = self.twin(total)
        behind, before = self._next_of_kind[total.place], self._last_of_kind[total.place]
        if behind >= 0 and self.entries[behind] is twin:
            behind = self._next_of_kind[behind]
        if before >= 0 and self.entries[before] is twin:
            before = self._last_of_kind[before]
        return behind, before

    def alike(self, one: Entry, other: Entry) -> bool:
        """True where the two count the same thing (in the same unit or another)."""
        return one.codes is other.codes or (self.narrower(one, other) == SAME == self.narrower(other, one))

    def peers(self, one: Entry, other: Entry) -> bool:
        """True where neither counts more than the other by its codes: items of one list, perhaps."""
        return self.narrower(one, other) is not None and self.narrower(other, one) is not None

    def base_of(self, entry: Entry) -> Entry | None:
        """The count that the wording makes a comparison or a share speak of, through other comparisons if need be."""
        seen = {entry.id}
        base = self.by_id.get(entry.figure.base)
        while base is not None and base.kind is not Kind.COUNT and base.id not in seen:
            seen.add(base.id)
            base = self.by_id.get(base.figure.base)
        return base if base is not None and base.kind is Kind.COUNT else None

    def whole_of(self, entry: Entry) -> Entry | None:
        """The total that the wording makes this figure a part of."""
        return self.by_id.get(entry.figure.whole)

    def belongs_elsewhere(self, part: Entry, total: Entry) -> bool:
        """True where the wording makes the figure part of something that is not the total nor told within it."""
        return self.whole_of(part) is not None and not self.told_within(part, total)

    def told_within(self, part: Entry, total: Entry) -> bool:
        """True where the wording makes the figure part of the total, or of one of its parts."""
        seen: set[str] = set()
        whole = self.whole_of(part)
        while whole is not None and whole.id not in seen:
            if whole is total or (whole.value == total.value and self.alike(whole, total)):
                return True
            seen.add(whole.id)
            whole = self.whole_of(whole)
        return False

    @cached_property
    def _soon(self) -> list[int]:
        """For each figure the first one behind it in whose sentence the total's telling has ended."""
        answers: list[int] = []
        met: Counter[int] = Counter()
        end = 0
        for entry in self.entries:
            while end < len(self.entries) and len(met) <= _SENTENCES + 1:
                met[self.entries[end].sentence] += 1
                end += 1
            answers.append(end - 1 if len(met) > _SENTENCES + 1 else len(self.entries))
            met[entry.sentence] -= 1
            if not met[entry.sentence]:
                del met[entry.sentence]
        return answers

    @cached_property
    def _next_of_kind(self) -> list[int]:
        return _last_met(self.entries[::-1])[::-1]

    @cached_property
    def _last_of_kind(self) -> list[int]:
        return _last_met(self.entries)

    def twin(self, entry: Entry) -> Entry | None:
        """The persons told with these matters, or the matters told with these persons."""
        return self._twins.get(entry.id)

    @cached_property
    def _twins(self) -> dict[str, Entry]:
        """Neighbours of one sentence that count the same thing, one in matters, the other in persons."""
        twins: dict[str, Entry] = {}
        runs = _runs(self.entries)
        for matters, persons in pairwise(runs):
            if matters[0].unit is not Unit.MATTERS or persons[0].unit is not Unit.PERSONS:
                continue
            pairs = [(matters[-1], persons[0])]
            if len(matters) == len(persons) > 1:  # 分别: two batches, then two persons
                pairs = list(zip(matters, persons, strict=True))
            for one, other in pairs:
                if one.kind is other.kind and one.sentence == other.sentence and _tell_one_thing(one, other):
                    twins[one.id], twins[other.id] = other, one
        return twins


def _last_met(entries: Iterable[Entry]) -> list[int]:
    """For each figure the place of the one of its kind that was met last; -1 where there is none."""
    met: dict[Kind, int] = {}
    answers = []
    for entry in entries:
        answers.append(met.get(entry.kind, -1))
        met[entry.kind] = entry.place
    return answers


def _tell_one_thing(matters: Entry, persons: Entry) -> bool:
    one, other = matters.codes, persons.codes
    return (one.channels, one.levels, one.forms, one.stage) == (other.channels, other.levels, other.forms, other.stage)


def _runs(entries: Sequence[Entry]) -> list[list[Entry]]:
    """Neighbours of one unit and one kind of number."""
    return [list(run) for _, run in groupby(entries, key=lambda entry: (entry.unit, entry.kind))]
