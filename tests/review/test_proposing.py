"""A number that a person points at: exactly the number, with its unit and its value."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from xinfang_extract.api import extract_text
from xinfang_extract.review.proposing import places_of, propose

TEXT = (
    "全年受理来信14件次，约1 873件（批）次；接待来访八十九批，约６５０人次，占23.5％，另有百分之八点二，共3.1万人次。"
)


@pytest.mark.parametrize(
    ("selected", "number", "printed", "value", "measure", "kind"),
    [
        ("14件次", "14", "14件次", "14", "cases", "count"),
        ("14", "14", "14件次", "14", "cases", "count"),
        ("来信14", "14", "14件次", "14", "cases", "count"),
        ("1 873件（批）次", "1 873", "1 873件（批）次", "1873", "cases", "count"),
        ("八十九批", "八十九", "八十九批", "89", "batches", "count"),
        ("６５０人次", "６５０", "６５０人次", "650", "persons", "count"),
        ("23.5", "23.5", "23.5％", "23.5", "", "share"),
        ("百分之八点二", "八点二", "八点二", "8.2", "", "share"),
        ("3.1万", "3.1万", "3.1万人次", "31000", "persons", "count"),
    ],
)
def test_the_number_in_a_selection(
    selected: str, number: str, printed: str, value: str, measure: str, kind: str
) -> None:
    start = TEXT.index(selected)
    made = propose(TEXT, start, start + len(selected), [])
    assert made is not None
    assert TEXT[made.start : made.end] == number and made.printed == printed
    assert (made.values["value"], made.values["measure"], made.values["kind"]) == (value, measure, kind)


@pytest.mark.parametrize("selected", ["全年受理", "；", "，约"])
def test_a_selection_without_a_number_proposes_nothing(selected: str) -> None:
    start = TEXT.index(selected)
    assert propose(TEXT, start, start + len(selected), []) is None


@settings(max_examples=200, deadline=None)
@given(
    st.text(st.sampled_from("14 ,.件次批人约余万一二十百零〇６％\n\u200b"), max_size=20),
    st.integers(-3, 25),
    st.integers(-3, 25),
)
def test_a_proposal_is_inside_what_was_selected(text: str, start: int, end: int) -> None:
    made = propose(text, start, end, [])
    if made is not None:
        assert max(start, 0) <= made.start < min(end, len(text)) and made.start < made.end <= len(text)
        assert text[made.start : made.end] in made.printed


def test_a_missed_number_takes_over_what_its_sentence_says() -> None:
    found = extract_text("2017年，全县信访局接待来访261批次822人次，其中群体 33 拨。")
    text = found.pages[0].text
    made = propose(text, text.index("33"), text.index("33") + 2, found.figures)
    assert made is not None
    assert (made.values["channel"], made.values["year"]) == ("visit", "2017")


@pytest.mark.parametrize(
    ("wanted", "places"),
    [
        ("14", ["14"]),
        ("4", []),
        ("1873", ["1 873"]),
        ("1,873", ["1 873"]),
        ("650", ["６５０"]),
        ("八十九", ["八十九"]),
        ("", []),
    ],
)
def test_where_a_number_is_printed(wanted: str, places: list[str]) -> None:
    found = places_of(TEXT, wanted)
    assert [TEXT[place.start : place.end] for place in found] == places
