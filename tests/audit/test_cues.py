"""The few words beside a number that say how a list is meant."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.audit.marked import figures
from xinfang_extract.audit.cues import Cues, cues_of
from xinfang_extract.audit.located import located


def cues(page: str, number: int = -1) -> Cues:
    return cues_of(figures(page))[number]


@pytest.mark.parametrize(
    ("page", "name"),
    [
        ("来信⟦12⟧件，来访⟦8⟧批，两项合计⟦20⟧件。", "total"),
        ("来信⟦12⟧件，来访⟦8⟧批，全年共受理⟦20⟧件。", "total"),
        ("办结⟦15⟧件，其余⟦2⟧件。", "rest"),
        ("办结⟦15⟧件，尚未办结⟦2⟧件。", "rest"),
        ("转送⟦15⟧件，直接办理⟦2⟧件。", "direct"),
        ("按内容分，征地⟦41⟧件。", "by"),
        ("诉求主要集中在征地⟦41⟧件。", "loose"),
        ("办结⟦50⟧件，办结率⟦96.2⟧%。", "rate"),
        ("来信⟦412⟧封，其中初信⟦335⟧封。", "part"),
        ("来信⟦412⟧封（联名信⟦335⟧封）。", "part"),
        ("三类合占⟦36.3⟧%。", "joint"),
        ("初信⟦335⟧封、重信⟦77⟧封。", "joined"),
        ("来信⟦1105⟧件，次年为1268件，多⟦163⟧件。", "gap"),
        ("来访⟦133⟧批，网络145。", "cut"),
    ],
)
def test_a_cue(page: str, name: str) -> None:
    assert getattr(cues(page), name)


@pytest.mark.parametrize(
    ("page", "name"),
    [
        ("全年共受理⟦20⟧件。", "total"),  # the first number of a sentence sums up nothing
        ("办结⟦15⟧件，化解⟦2⟧件。", "rest"),
        ("按期办结⟦41⟧件。", "by"),
        ("主要领导阅批⟦41⟧件。", "loose"),
        ("办结⟦50⟧件，满意率⟦96.2⟧%。", "rate"),
        ("市局⟦412⟧件，各县(市、区)局⟦335⟧件。", "part"),
        ("初信⟦335⟧封，重信⟦77⟧封。", "joined"),
        ("来信⟦1105⟧件，2012年多⟦163⟧件。", "gap"),
        ("来访⟦133⟧批，5个单位受表彰。", "cut"),
    ],
)
def test_what_is_no_cue(page: str, name: str) -> None:
    assert not getattr(cues(page), name)


def test_what_a_number_is_compared_with() -> None:
    page = "环比增加⟦3⟧件、⟦4⟧批，同比减少⟦5⟧件，共⟦6⟧件，比2012年多⟦7⟧件，比前年多⟦8⟧件，比五年前多⟦9⟧件。"
    assert [cue.against for cue in cues_of(figures(page))] == [*["month"] * 2, *["year"] * 2, "2012", *["before"] * 2]


def test_brackets_and_clauses_are_counted() -> None:
    page = "来信⟦418⟧件（联名⟦36⟧件，含二十人以上〔⟦9⟧件〕）；来访⟦652⟧批。"
    assert [(cue.depth, cue.clause) for cue in cues_of(figures(page))] == [(0, 0), (1, 0), (2, 0), (0, 1)]


def test_a_number_that_is_not_found_again_says_nothing() -> None:
    first, second = figures("来信⟦412⟧封，其中初信⟦335⟧封。")
    assert cues_of([first, replace(second, printed="999封")])[1] == Cues()


def test_traditional_script_says_the_same() -> None:
    assert cues("來信⟦12⟧件，來訪⟦8⟧批，兩項合計⟦20⟧件。").total
    assert cues("辦結⟦15⟧件，尚未辦結⟦2⟧件。").rest


def test_two_numbers_parted_by_a_comma_do_not_fuse() -> None:
    places = [place for place in located(figures("人次依次为⟦9644⟧，⟦42⟧，⟦301⟧。")) if place is not None]
    assert [place.text[place.start : place.end] for place in places] == ["9644", "42", "301"]
