"""Bounds: told only where they are broken."""

from __future__ import annotations

import pytest

from tests.audit.checked import checks, conflicts, told

BROKEN = {
    "more batches than persons": ("接访⟦261 batches visit⟧批次⟦82 persons visit⟧人次。", "261 > 82"),
    "collective visits of less than five": (
        "集体访⟦69 batches visit collective year:2005⟧批次⟦311 persons visit collective year:2005⟧人次。",
        "69×5 > 311",
    ),
    "collective visits of less than three, before 1996": (
        "集体访⟦69 batches visit collective year:1990⟧批次⟦111 persons visit collective year:1990⟧人次。",
        "69×3 > 111",
    ),
    "both vague": ("接访⟦460 batches visit q:over⟧多批次⟦100 persons visit q:over⟧多人次。", "460 > 100"),
    "a share of more than all": ("占⟦120 share⟧%。", "120 > 100"),
    "a rate of more than all": ("办结率⟦100.5 rate⟧%。", "100.5 > 100"),
    "a fall by more than all": ("下降⟦-130 change_pct⟧%。", "130 > 100"),
    "a part of more than its whole": (
        "来访⟦52 batches visit⟧批，其中集体访⟦63 batches visit collective whole:1⟧批。",
        "63 > 52",
    ),
    "a fall to more": ("来信由⟦728 previous letter base:2⟧件降为⟦942 letter⟧件。", "942 > 728"),
    "a rise to less": ("来信从⟦728 previous letter base:2⟧件增加到⟦642 letter⟧件。", "728 > 642"),
}
KEPT = {
    "as many persons as batches": "接访⟦82 batches visit⟧批次⟦82 persons visit⟧人次。",
    "five in each": "集体访⟦1 batches visit collective⟧批次⟦5 persons visit collective⟧人次。",
    "three in each, before 1996": (
        "集体访⟦10 batches visit collective year:1990⟧批次⟦30 persons visit collective year:1990⟧人次。"
    ),
    "matters that count their visitors only": "受理⟦300⟧件次⟦120 persons⟧人次。",
    "vague persons that reach so far": "接访⟦460 batches visit⟧批次⟦400 persons visit q:over⟧多人次。",
    "a rise by more than all": "上升⟦130 change_pct⟧%。",
    "a fall to less": "来信由⟦728 previous letter base:2⟧件降为⟦642 letter⟧件。",
    "a rise to more": "来信从⟦728 previous letter base:2⟧件增加到⟦942 letter⟧件。",
    "a fall told of another thing": "来信由⟦728 previous letter base:2⟧件改记为⟦942 letter⟧件。",
    "all of it": "办结率⟦100 rate⟧%。",
    "two batches, two persons, dealt out": (
        "市县领导分别接访⟦204 batches visit⟧批、⟦1358 batches visit⟧批，"
        "⟦1016 persons visit⟧人次、⟦4733 persons visit⟧人次。"
    ),
    "a link across sentences, which may be a wrong one": (
        "来访⟦52 batches visit⟧批。集体访⟦63 batches visit collective whole:1⟧批。"
    ),
}


@pytest.mark.parametrize("name", BROKEN)
def test_a_broken_bound_is_a_conflict(name: str) -> None:
    page, statement = BROKEN[name]
    assert statement in [check.statement for check in conflicts(page)]


@pytest.mark.parametrize("name", KEPT)
def test_a_bound_that_is_kept_goes_without_saying(name: str) -> None:
    assert not checks(KEPT[name], "bound")
    assert not conflicts(KEPT[name])


def test_400_and_more_is_less_than_500() -> None:
    """多 leaves the next place untouched, so that 510 batches cannot have 400多 persons."""
    assert told("接访⟦510 batches visit⟧批次⟦400 persons visit q:over⟧多人次。") == ["conflict: 510 > 400"]
