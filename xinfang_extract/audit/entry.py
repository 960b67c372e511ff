"""A figure as the audit sees it: its place in print order, its codes as sets, the range of its number."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from enum import StrEnum

from xinfang_extract.audit.cues import Cues, cues_of
from xinfang_extract.audit.printed import Range, reach, step
from xinfang_extract.light import light
from xinfang_extract.model import Figure, Kind


class Unit(StrEnum):
    """What can be added up: matters (件次, 批次 of visits, 封) or persons."""

    MATTERS = "matters"
    PERSONS = "persons"
    NONE = "none"


@light
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
    number: int = field(default=0, compare=False)  # equal codes of one source have one number
    core: int = field(default=0, compare=False)  # and so have codes that are equal but for topic and region
    ground: int = field(default=0, compare=False)  # and those of one time, body and place


def ends_of(period: str) -> tuple[str, str]:
    """Its first and last month, year or day, which are one where it has no other."""
    begin, _, end = period.partition("/")
    return begin, end or begin


@dataclass(slots=True, eq=False)
class Entry:
    """One figure in print order, with what the audit asks of it again and again worked out once.

    Never changed, once made. Entries are equal only to themselves: two figures may well have all the same codes and
    the same value.
    """

    figure: Figure
    id: str  # the figure's, which is put together anew whenever a figure is asked for it
    kind: Kind
    page: int
    place: int  # index in print order
    sentence: int  # the number of its sentence: what two figures of one sentence share
    unit: Unit
    codes: Codes
    core: int  # that of its codes
    value: Decimal  # signed as printed
    exact: bool  # no vague word stands with the number
    step: Decimal
    range: Range
    rounded: bool  # its range is more than one value
    cues: Cues

    @property
    def cell(self) -> tuple[int, Unit]:
        """What two figures share that count the same thing in the same unit."""
        return (self.codes.number, self.unit)


def entries_of(figures: Sequence[Figure]) -> list[Entry]:
    """The figures as entries, in print order as given."""
    cues = cues_of(figures)
    numbered = _Numbered()
    return [_entry(figure, place, cues[place], numbered) for place, figure in enumerate(figures)]


class _Numbered:
    """The codes and sentences of one source, each made once and numbered, so that they are compared by number."""

    def __init__(self) -> None:
        self._sentences: dict[tuple[int, str], int] = {}
        self._printed: dict[tuple[object, ...], Codes] = {}
        self._codes: dict[Codes, Codes] = {}
        self._cores: dict[tuple[object, ...], int] = {}
        self._grounds: dict[tuple[object, ...], int] = {}

    def sentence(self, figure: Figure) -> int:
        """The number of the figure's sentence."""
        return self._sentences.setdefault((figure.page, figure.evidence), len(self._sentences))

    def codes(self, figure: Figure) -> Codes:
        """The figure's codes: one object for all figures that have them."""
        words = (
            *(figure.channel, figure.level, figure.form, figure.body_type, figure.body, figure.stage, figure.topic),
            *(figure.adcode or figure.region, figure.year, figure.period),
        )
        known = self._printed.get(words)
        if known is None:
            made = _codes(figure, len(self._codes), self._cores, self._grounds)
            known = self._printed[words] = self._codes.setdefault(made, made)
        return known


def _entry(figure: Figure, place: int, cues: Cues, numbered: _Numbered) -> Entry:
    worth, codes = step(figure), numbered.codes(figure)
    room = reach(figure, worth)
    return Entry(
        figure=figure,
        id=figure.figure_id,
        kind=figure.kind,
        page=figure.page,
        place=place,
        sentence=numbered.sentence(figure),
        unit=_UNITS.get(figure.measure, Unit.NONE),
        codes=codes,
        core=codes.core,
        value=figure.value,
        exact=figure.qualifier == "exact",
        step=worth,
        range=room,
        rounded=room.rounded,
        cues=cues,
    )


_UNITS = {"cases": Unit.MATTERS, "batches": Unit.MATTERS, "persons": Unit.PERSONS}


def _codes(
    figure: Figure, number: int, cores: dict[tuple[object, ...], int], grounds: dict[tuple[object, ...], int]
) -> Codes:
    channels, levels, forms = _split(figure.channel), _split(figure.level), _split(figure.form)
    bodies = _split(figure.body_type)
    core = (channels, levels, forms, bodies, figure.stage, figure.year, figure.period)
    region = figure.adcode or figure.region
    ground = (bodies, figure.body, region, figure.year, figure.period)
    return Codes(
        channels=channels,
        levels=levels,
        forms=forms,
        bodies=bodies,
        body=figure.body,
        stage=figure.stage,
        topic=figure.topic,
        region=region,
        year=figure.year,
        period=figure.period,
        number=number,
        core=cores.setdefault(core, len(cores)),
        ground=grounds.setdefault(ground, len(grounds)),
    )


def _split(joined: str) -> frozenset[str]:
    return frozenset() if joined in ("", "all") else frozenset(joined.split("+"))
