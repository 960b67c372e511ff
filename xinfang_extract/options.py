"""What a caller knows that the page does not say."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Options:
    """Facts given from outside; they fill in what a page leaves open and never overrule what it states.

    `year` is the reporting year (not the cover year of the book); `region` the name of the place the pages
    report on, as `澄江县`.
    """

    year: int | None = None
    region: str | None = None
