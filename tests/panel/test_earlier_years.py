"""An earlier value goes to the year that the page names, and a change against another year derives nothing."""

from __future__ import annotations

import pytest

from xinfang_extract import extract
from xinfang_extract.panel import Choice, build

Told = list[tuple[int | None, str, int, str]]


def from_later_books(*pages: str) -> Told:
    """What the panel takes from what pages say of earlier years: year, column, value, origin."""
    with build([], Choice(fill=True), [extract(page, region="澄江县") for page in pages]) as panel:
        names = panel.tables["candidates"].names()
        rows = [dict(zip(names, row, strict=True)) for row in panel.rows("candidates")]
        years = [row[names.index("year")] for row in panel.rows("candidates")]
        taken = {dict(zip(panel.tables["panel"].names(), row, strict=True))["year"] for row in panel.rows("panel")}
    assert taken == set(years) - {None}  # the panel has a row for each of them
    told = ("previous", "derived")
    return [(row["year"], row["column"], row["value"], row["origin"]) for row in rows if row["origin"] in told]


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("来信39件次，比上年的50件次减少11件次。", [(2016, "letter_cases", 50, "previous")]),
        ("来信39件次，比2012年的50件次减少11件次。", [(2012, "letter_cases", 50, "previous")]),
        ("来信39件次，比上年减少11件次。", [(2016, "letter_cases", 50, "derived")]),
        ("来信39件次，减少11件次。", [(2016, "letter_cases", 50, "derived")]),
        ("来信39件次，与2016年相比减少11件次。", [(2016, "letter_cases", 50, "derived")]),
        ("来信39件次，比2010年减少11件次。", []),
        ("来信39件次，比前年减少11件次。", []),
        ("来信39件次，比五年前减少11件次。", []),
        ("来信39件次，环比减少11件次。", []),
        ("来信39件次，比上年减少11件次，比2013年减少3件次。", [(2016, "letter_cases", 50, "derived")]),
        (
            "受理信访300件次，比2012年的200件次增加100件次。来信39件次，比上年的50件次减少11件次。",
            [(2012, "all_cases", 200, "previous"), (2016, "letter_cases", 50, "previous")],
        ),
    ],
)
def test_the_year_is_the_one_that_the_page_names(words: str, told: Told) -> None:
    assert from_later_books(f"2017年，澄江县{words}") == told


def test_two_books_that_tell_of_one_year() -> None:
    books = (
        "2017年，澄江县来信39件次，比2012年的50件次减少11件次。",
        "2013年，澄江县来信45件次，比上年的50件次减少5件次。",
    )
    assert from_later_books(*books) == [(2012, "letter_cases", 50, "previous")] * 2
