"""What a panel is to hold, and the rule by which one number is taken among several."""

from __future__ import annotations

from pathlib import Path
from typing import Literal

from xinfang_extract.codebook import CHANNEL, FORM, LEVEL, MEASURE, STAGE, CodeList
from xinfang_extract.errors import XinfangError
from xinfang_extract.light import light

Unit = Literal["region", "county", "prefecture", "province"]
BODIES = ("whole", "petition_office")
"""Who counted: the whole jurisdiction, or the petition office by itself (`县信访局受理…`)."""
ORIGINS = ("table", "prose", "previous")
"""Where a number of a year comes from: a table or the prose of that year's book, or what a later book says of it."""


class PanelError(XinfangError):
    """A panel cannot be made; the message says why and what to do."""


@light
class Choice:
    """What goes into the panel.

    Codes that join with `+` are given as they are coded (`letter+phone`); an empty level or form is the total over
    them. A total goes before its own parts, whatever the audit says of it, and before a number that is less than a
    part of its cell or far less than another of it; then `prefer` orders the origins of a number: it comes from the
    first that has one, then a whole year goes before a part of it, `verified` before `unchecked` before `conflict`,
    exact before vague, and what is printed first before the rest. `fill` lets `previous` fill years that have no book
    of their own.
    """

    unit: Unit = "region"
    measures: tuple[str, ...] = tuple(code.code for code in MEASURE.codes)
    channels: tuple[str, ...] = ("all", "letter", "visit", "online", "phone")
    levels: tuple[str, ...] = ("", "county", "prefecture", "province", "national")
    forms: tuple[str, ...] = ("", "collective")
    stages: tuple[str, ...] = ("received",)
    bodies: tuple[str, ...] = BODIES
    prefer: tuple[str, ...] = ORIGINS
    fill: bool = False
    base_year: int | None = None
    regions: Path | None = None  # another table of divisions

    def __post_init__(self) -> None:
        """Raise PanelError for a code that there is not."""
        lists: tuple[tuple[str, tuple[str, ...], CodeList], ...] = (
            ("measure", self.measures, MEASURE),
            ("channel", self.channels, CHANNEL),
            ("level", self.levels, LEVEL),
            ("form", self.forms, FORM),
            ("stage", self.stages, STAGE),
        )
        for name, values, codes in lists:
            wrong = [value for value in values if value not in codes or (not value and name not in ("level", "form"))]
            if wrong or not values:
                known = ", ".join(code.code for code in codes.codes)
                raise PanelError(f"there is no {name} {wrong[0] if wrong else ''!r}; the codes are {known}")
        for channel in self.channels:
            parts = set(channel.split("+"))
            if len(parts) > 1 and ("all" in parts or {"letter", "visit"} <= parts):
                raise PanelError(f"no number has the channel {channel}: letters and visits together are all")
        if not self.bodies or set(self.bodies) - set(BODIES):
            raise PanelError(f"the bodies are {', '.join(BODIES)}")
        if set(self.prefer) != set(ORIGINS) or len(self.prefer) != len(ORIGINS):
            raise PanelError(f"the rule must name {', '.join(ORIGINS)}, each once")

    def rule(self) -> str:
        """The rule by which one number is taken among several, in words."""
        words = {"table": "a table of the year's book", "prose": "its prose", "previous": "what a later book states"}
        order = ", then ".join(words[origin] for origin in self.prefer)
        whose = {"whole": "the whole jurisdiction", "petition_office": "the petition office by itself"}
        bodies = " before ".join(whose[body] for body in self.bodies)
        gaps = "gaps are filled from later books" if self.fill else "gaps are left"
        return (
            f"taken first: {order}; {bodies}; totals before their parts and what is too small to be one; "
            f"whole years only; verified before unchecked before conflict, exact before vague, then by source and "
            f"place in print; {gaps}"
        )
