"""Three books of one county and what a panel is made from, by hand: figures as attribution gives them."""

from __future__ import annotations

from typing import Any

from tests.made import figure
from xinfang_extract.extraction import Extraction


def book(year: int, *, name: str = "", region: str = "澄江县", **told: int | tuple[int, str, int]) -> Extraction:
    """The book on `year`: `all=300` a total of 300 件次, `all=(300, "previous", 280)` and what it was before."""
    source = name or f"{region}-{year}.txt"
    figures = []
    start = 10
    for channel, value in told.items():
        count, kind, other = value if isinstance(value, tuple) else (value, "", 0)
        shared: dict[str, Any] = {
            "source": source,
            "region": region,
            "channel": channel,
            "evidence": f"{channel}{start}，",
        }
        figures.append(figure(start, count, year=year, **shared))
        if kind:
            earlier = year - 1 if kind == "previous" else year
            figures.append(figure(start + 5, other, kind=kind, base=f"1:{start}", year=earlier, **shared))
        start += 20
    return Extraction(figures=tuple(figures))


BOOKS = [
    book(2015, all=280, letter=60),
    book(2016, all=(300, "previous", 290), letter=(70, "change", 10)),  # 290 ≠ 280; 70-10 = 60
    book(2018, all=(350, "previous", 320), letter=(75, "previous", 72)),  # 2017 has no book
]
