"""Figures and checks made by hand, for tests of what comes after attribution."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from xinfang_extract.model import Check, CheckKind, Figure, Kind, Verdict

UNITS = {"cases": "件次", "batches": "批次", "persons": "人次", "": "%"}


def figure(start: int, value: int | str, measure: str = "cases", kind: str = "count", **codes: Any) -> Figure:
    """The figure `value` at `start` of page 1 of `page.txt`."""
    digits = str(value).lstrip("-")
    page = codes.pop("page", 1)
    printed = codes.pop("printed", digits + UNITS[measure])
    return Figure(
        codes.pop("source", "page.txt"),
        page,
        start,
        start + len(digits),
        printed,
        Decimal(value),
        measure,
        Kind(kind),
        **codes,
    )


def check(check_id: str, verdict: str, *figures: str, kind: str = "sum", source: str = "page.txt") -> Check:
    """A check of `figures` that came out as `verdict`."""
    difference = Decimal(1 if verdict == "conflict" else 0)
    return Check(
        check_id,
        source,
        1,
        CheckKind(kind),
        "1+2 = 3",
        Decimal(3),
        3 + difference,
        difference,
        Verdict(verdict),
        figures,
        "1:0=2" if difference else "",
    )
