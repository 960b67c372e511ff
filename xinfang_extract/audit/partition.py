"""A total and the figures that may be its parts: what the search for sums proposes and the sums then weigh."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from xinfang_extract.audit.entry import Entry
from xinfang_extract.audit.facets import Facets

Key = tuple[int, frozenset[int]]
"""A total and its parts, by their places."""


class Source(StrEnum):
    """What proposes that these figures are the parts of that total."""

    LINK = "link"  # the wording: 其中, a list after a total, a bracket
    FACET = "facet"  # the codes: the same throughout but for one facet
    LIST = "list"  # the print: a run of figures in one sentence
    HEAD = "head"  # the first figures of such a run
    SHAPE = "shape"  # the place in a table: where other totals have their parts
    PROVEN = "proven"  # a list told apart from a total that other sums prove to be one
    SERIES = "series"  # figures with the total's own codes, told one after the other


@dataclass(slots=True, eq=False)
class Partition:
    """One reading of the page: these figures add up to that one. Never changed, once made.

    `compact` is true where the page tells the parts in one place, or where they are all that it tells. `next` is true
    where they stand right behind the total (nothing but its persons and comparisons between), or right before one
    that says it sums up. `visits_only` says that a total of persons leaves the other matters out.
    """

    total: Entry
    parts: tuple[Entry, ...]
    source: Source
    facets: Facets
    compact: bool = False
    next: bool = False
    visits_only: bool = False
    key: Key = field(init=False)
    """What two proposals of the same sum share."""

    def __post_init__(self) -> None:
        """Nearly every proposal is asked for its key."""
        self.key = (self.total.place, frozenset([part.place for part in self.parts]))

    @property
    def members(self) -> tuple[Entry, ...]:
        """The parts in print order, then the total."""
        return (*self.parts, self.total)

    @property
    def rounded(self) -> bool:
        """True where some member is not one value, so that a sum may hold although it does not add up exactly."""
        return self.total.rounded or any(part.rounded for part in self.parts)

    @property
    def opened(self) -> bool:
        """True where 其中 or a bracket stands between the total and the parts right behind it."""
        return self.next and self.parts[0].cues.part

    @property
    def summed_up(self) -> bool:
        """True where the parts stand right before a total that says it sums them up (合计)."""
        return self.next and self.total.cues.total and self.parts[-1].place < self.total.place

    @property
    def in_one_sentence(self) -> bool:
        """True where parts and total stand in one sentence."""
        return all(part.sentence == self.total.sentence for part in self.parts)
