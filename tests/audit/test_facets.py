"""When one figure counts a part of what another counts, by their codes."""

from __future__ import annotations

import pytest

from tests.audit.marked import figures
from xinfang_extract.audit.entry import Codes, entries_of
from xinfang_extract.audit.facets import SAME, Facet, narrower


def codes(words: str) -> Codes:
    return entries_of(figures(f"共⟦5 {words}⟧件。"))[0].codes


@pytest.mark.parametrize(
    ("part", "total", "facets"),
    [
        ("letter", "all", {Facet.CHANNEL}),
        ("letter", "letter+mailbox+phone", {Facet.CHANNEL}),
        ("visit national", "visit higher", {Facet.LEVEL}),
        ("visit county", "all", {Facet.CHANNEL, Facet.LEVEL}),
        ("visit collective+repeat", "visit collective", {Facet.FORM}),
        ("body:court", "all", {Facet.BODY}),
        ("resolved", "assigned", {Facet.STAGE}),
        ("assigned", "received", {Facet.STAGE}),
        ("topic:土地", "all", {Facet.TOPIC}),
        ("year:2013", "year:2016 period:2013/2016", {Facet.YEAR}),
        ("year:2022 period:2022-08", "year:2022 period:2022-01/2022-08", {Facet.YEAR}),
        ("year:2022 period:2022-08", "year:2022 period:2022-07/2022-09", {Facet.YEAR}),
        ("year:2022 period:2022-08", "year:2022", {Facet.YEAR}),
        ("region:甲县 year:2014", "region:乙市 year:2014", {Facet.REGION}),
        ("letter", "letter", set()),
        ("year:2014", "all", set()),  # a year that is not known is no difference
    ],
)
def test_a_part(part: str, total: str, facets: set[Facet]) -> None:
    assert narrower(codes(part), codes(total)) == frozenset(facets)


@pytest.mark.parametrize(
    ("part", "total"),
    [
        ("all", "letter"),
        ("visit", "letter"),
        ("visit", "visit collective"),
        ("visit county", "visit higher"),
        ("all", "body:court"),
        ("assigned", "transferred"),
        ("received", "resolved"),
        ("pending", "resolved"),
        ("year:2016", "year:2014"),
        ("year:2016", "year:2015 period:2011/2015"),
        ("year:2022 period:2022-09", "year:2022 period:2022-08"),  # a month is no span without an end
        ("year:2022 period:2022-07/2022-09", "year:2022 period:2022-08"),
    ],
)
def test_no_part(part: str, total: str) -> None:
    assert narrower(codes(part), codes(total)) is None


def test_the_same_codes_are_narrower_in_nothing() -> None:
    assert narrower(codes("visit first"), codes("visit first")) == SAME
