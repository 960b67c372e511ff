"""A figure as the audit sees it: its place in print order, its codes as sets, the range of its number."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from xinfang_extract.audit.cues import Cues, cues_of
from xinfang_extract.audit.printed import Range, reach, step
from xinfang_extract.model import Figure, Kind


class Unit(StrEnum):
    """What can be added up: matters (件次, 批次 of visits, 封) or persons."""

    MATTERS = "matters"
    PERSONS = "persons"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Codes:
    """What a figure counts, apart from the unit: two figures with equal codes count the same thing."""

    channels: frozenset[str]  # empty for all
    levels: frozenset[str]
    forms: frozenset[str]
    bodies: frozenset[str]
    body: str
    stage: str
    topic: str
    region: str
    year: int | None
    period: str


@dataclass(frozen=True, slots=True, eq=False)
class Entry:
    """One figure in print order, with what the audit asks of it again and again worked out once.

    Entries are equal only to themselves: two figures may well have all the same codes and the same value.
    """

    figure: Figure
    id: str  # the figure's, which is put together anew whenever a figure is asked for it
    kind: Kind
    page: int
    place: int  # index in print order
    unit: Unit
    codes: Codes
    step: Decimal
    range: Range
    cues: Cues

    @property
    def value(self) -> Decimal:
        """The figure's value, signed as printed."""
        return self.figure.value

    @property
    def exact(self) -> bool:
        """True where no vague word stands with the number."""
        return self.figure.qualifier == "exact"

    @property
    def sentence(self) -> tuple[int, str]:
        """What two figures of one sentence share."""
        return (self.figure.page, self.figure.evidence)


def entries_of(figures: Sequence[Figure]) -> list[Entry]:
    """The figures as entries, in print order as given."""
    cues = cues_of(figures)
    return [_entry(figure, place, cues[place]) for place, figure in enumerate(figures)]


def _entry(figure: Figure, place: int, cues: Cues) -> Entry:
    worth = step(figure)
    unit, codes = _unit(figure.measure), _codes(figure)
    return Entry(
        figure, figure.figure_id, figure.kind, figure.page, place, unit, codes, worth, reach(figure, worth), cues
    )


def _unit(measure: str) -> Unit:
    if measure in ("cases", "batches"):
        return Unit.MATTERS
    return Unit.PERSONS if measure == "persons" else Unit.NONE


def _codes(figure: Figure) -> Codes:
    return Codes(
        channels=_split(figure.channel),
        levels=_split(figure.level),
        forms=_split(figure.form),
        bodies=_split(figure.body_type),
        body=figure.body,
        stage=figure.stage,
        topic=figure.topic,
        region=figure.adcode or figure.region,
        year=figure.year,
        period=figure.period,
    )


def _split(joined: str) -> frozenset[str]:
    return frozenset() if joined in ("", "all") else frozenset(joined.split("+"))
