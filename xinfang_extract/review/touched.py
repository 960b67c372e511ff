"""A number of a table that a person has decided about."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal

from xinfang_extract.codebook import ATTRIBUTES
from xinfang_extract.light import light
from xinfang_extract.model import Figure
from xinfang_extract.outputs.pageview.details import text_of
from xinfang_extract.review.replay import Found
from xinfang_extract.review.rows import changed
from xinfang_extract.review.settling import Settled


@light
class Touched:
    """The last word on a number, the table that it was found in, and the figure as it was read, where it is one."""

    settled: Settled
    found: Found
    figure: Figure | None

    @property
    def read(self) -> Mapping[str, str]:
        """The columns that the person says otherwise, as they were read: of an added number too, once rules read it."""
        if self.figure is None or not self.settled.added:
            return self.settled.read
        said = {name: text_of(self.figure, name) for name in ATTRIBUTES if name in self.settled.set}
        return {name: read for name, read in said.items() if read != self.settled.set[name]}

    def as_it_stands(self, source: str) -> Figure | None:
        """The figure with what the person said; None for a number that stays unread."""
        if self.figure is not None:
            return changed(self.figure, self.settled.set)
        return added_figure(source, self.settled) if self.settled.added else None


def added_figure(source: str, settled: Settled, evidence: str = "") -> Figure:
    """A figure that a person added."""
    place = settled.evidence
    bare = Figure(source, place.page, place.start, place.end, place.printed, Decimal(0), evidence=evidence)
    return changed(bare, settled.set)
