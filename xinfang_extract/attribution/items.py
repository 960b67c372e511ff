"""Figures in the making: a draft is one number, an item the numbers of one thing, a scope the parts of a total."""

from __future__ import annotations

from dataclasses import dataclass, field
from decimal import Decimal
from typing import Literal

from xinfang_extract.attribution.attrs import Attrs, Value, code_of
from xinfang_extract.model import Kind
from xinfang_extract.rules.numbers import Number

CAME_IN = ("", "received")
"""Stages of petitions that a noun alone names in a sentence of its own, and not what became of some of them."""
LOOK_BACK = 12
"""Items: as many as one sentence may have told."""


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
    unit: bool = False  # one place of a list: 城关区16件
    stage_only: bool = False  # what became of matters counted before (办结…), no new matters

    def draft(self, measure: str) -> Draft | None:
        """The number of one measure, if it has one."""
        for draft in self.drafts:
            if draft.measure == measure:
                return draft
        return None

    def tell(self, name: str, value: Value) -> None:
        """Say something else of it, and of its numbers."""
        self.attrs = {**self.attrs, name: value}
        for draft in self.drafts:
            draft.attrs = {**draft.attrs, name: value}

    @property
    def value(self) -> Decimal:
        """Its first number."""
        return self.drafts[0].value if self.drafts else Decimal(0)

    def code(self, name: str) -> str:
        """The code of an attribute, or nothing."""
        return code_of(self.attrs, name)

    @property
    def earlier(self) -> bool:
        """Whether it was told of an earlier period: 上年同期312件."""
        return bool(self.drafts) and self.drafts[-1].kind is Kind.PREVIOUS


Opener = Literal["part", "bracket", "within", "sorted"]
"""其中; （; …中，; 按…分 and ：."""


@dataclass(slots=True)
class Scope:
    """An open scope: what follows are parts of `total` until it closes."""

    total: Item | None
    attrs: Attrs
    opener: Opener
    parts: list[Item] = field(default_factory=list)
    # the outcome of one part has been told before the next: 来信20件，已办结18件，来访30件…
    each_finished: bool = False
    topics: bool = False  # sorted by what petitioners write of: verbs in a part are of its topic
    previous: bool = False  # told of an earlier period: 比2006年（来信167封…）
    year: int | None = None
    period: str | None = None  # of an earlier period of the same year: the month that it names, or nothing

    def retell(self, total: Item) -> None:
        """Its parts are those of another total than the one it opened with."""
        self.total, self.attrs = total, dict(total.attrs)
