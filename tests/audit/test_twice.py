"""The same cell told twice."""

from __future__ import annotations

import pytest

from tests.audit.checked import conflicts, told
from tests.audit.marked import figures
from xinfang_extract.audit import audit
from xinfang_extract.model import CheckKind


def test_two_tellings_that_agree() -> None:
    assert told("受理⟦1500⟧件次。三级共受理⟦1500⟧件次。", "twice") == ["ok: 1500 = 1500 (told twice)"]


def test_one_digit_between_two_large_tellings() -> None:
    [conflict] = conflicts("受理⟦11500⟧件次。三级共受理⟦11700⟧件次。")
    assert conflict.statement == "11500 ≠ 11700 (told twice)"


def test_two_tellings_whose_persons_agree() -> None:
    page = "来访⟦652 batches visit⟧批⟦2173 persons visit⟧人次。全年来访⟦952 batches visit⟧批⟦2173 persons visit⟧人次。"
    assert "652 ≠ 952 (told twice)" in [check.statement for check in conflicts(page)]


def test_an_earlier_value_and_the_count_it_once_was() -> None:
    first = figures("受理⟦11407 year:2013⟧件次。", number=1)
    later = figures("受理⟦12860 year:2014⟧件次，上年⟦11707 previous year:2013⟧件次。", number=2)
    [conflict] = [check for check in audit([*first, *later]) if check.check_id.startswith("twice")]
    assert (conflict.kind, conflict.verdict) == (CheckKind.ACROSS_YEARS, "conflict")


@pytest.mark.parametrize(
    "page",
    [
        "甲类⟦96⟧件。乙类⟦98⟧件。",  # two subjects that nobody coded
        "来访⟦964 persons visit collective⟧人次。来访⟦963 persons visit collective⟧人次。",
        "受理⟦11500 year:2013⟧件次。受理⟦11700 year:2014⟧件次。",
        "受理⟦11500⟧件次，受理⟦11700⟧件次。",  # one sentence tells two things
        "受理⟦11500 q:about⟧件次左右。受理⟦11700⟧件次。",
    ],
)
def test_figures_that_may_well_be_two(page: str) -> None:
    assert not conflicts(page)
