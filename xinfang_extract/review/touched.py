"""A number of a table that a person has decided about."""

from __future__ import annotations

from decimal import Decimal

from xinfang_extract.light import light
from xinfang_extract.model import Figure
from xinfang_extract.review.replay import Found
from xinfang_extract.review.rows import changed
from xinfang_extract.review.settling import Settled


@light
class Touched:
    """The last word on a number, the table that it was found in, and the figure as it was read, where it is one."""

    settled: Settled
    found: Found
    figure: Figure | None

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
