"""Figures in the making: a draft is one number, an item the numbers of one thing."""

from __future__ import annotations

from dataclasses import dataclass, field
from decimal import Decimal

from xinfang_extract.attribution.attrs import Attrs, Value
from xinfang_extract.model import Kind
from xinfang_extract.rules.numbers import Number


@dataclass(slots=True, eq=False)
class Draft:
    """One printed number with what it says; becomes a `Figure` when its place on the page is looked up."""

    number: Number
    block: int
    sentence: tuple[int, int]
    measure: str
    kind: Kind
    value: Decimal
    attrs: dict[str, Value]
    year: int | None = None
    year_basis: str = ""
    period: str = ""
    base: Draft | None = None
    whole: Draft | None = None
    series: str = ""
    open: bool = False
    evidence: str = ""  # of a table cell: its row
    place: str = ""  # a county that a prefecture's book tells apart
    flags: list[str] = field(default_factory=list)


@dataclass(slots=True, eq=False)
class Item:
    """The numbers of one thing counted, in print order. `petition` is false for other business."""

    drafts: list[Draft]
    attrs: Attrs = field(default_factory=dict)
    petition: bool = True
    noun: bool = False  # names its own subject
    part: bool = False  # told as part of a total
    comparison: bool = False
    matter: bool = True  # other business counted in the units of petitions: what follows may speak of it
    whole: Item | None = None
    sentence: int = 0
    stage_only: bool = False

    def draft(self, measure: str) -> Draft | None:
        """The number of one measure, if it has one."""
        return next((d for d in self.drafts if d.measure == measure), None)

    @property
    def value(self) -> Decimal:
        """Its first number."""
        return self.drafts[0].value if self.drafts else Decimal(0)

    def code(self, name: str) -> str:
        """The code of an attribute, or nothing."""
        value = self.attrs.get(name)
        return value.code if value else ""


@dataclass(slots=True)
class Scope:
    """An open scope: what follows are parts of `total` until it closes."""

    total: Item | None
    attrs: Attrs
    opener: str  # part (其中), list (：), bracket, within (…中，), sorted (按…分)
    series: str
    parts: list[Item] = field(default_factory=list)
    previous: bool = False  # told of an earlier period: 比2006年（来信167封…）
    year: int | None = None
