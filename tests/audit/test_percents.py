"""Percentage changes: rounded, cut off, against earlier values and against changes."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.audit.checked import checks, conflicts
from tests.audit.marked import figures
from xinfang_extract.audit.ledger import Ledger
from xinfang_extract.audit.percents import PercentClaim
from xinfang_extract.model import CheckKind, Verdict

PREVIOUS = "来访⟦{now}⟧件次，上年同期⟦{then} previous⟧件次，变化⟦{pct} change_pct⟧%。"
CHANGE = "来访⟦{now}⟧件次，比上年变化⟦{change} change⟧件次，变化⟦{pct} change_pct⟧%。"


@pytest.mark.parametrize(
    ("now", "then", "pct", "verdict"),
    [
        (173, 142, "21.83", Verdict.OK),
        (218, 269, "-18.96", Verdict.OK),
        (218, 269, "-18.95", Verdict.ROUNDING),  # cut off
        (69, 78, "-11.53", Verdict.ROUNDING),
        (10, 6, "66", Verdict.ROUNDING),
        (10, 6, "67", Verdict.OK),
        (105, 100, "5.0", Verdict.OK),
        (2, 2, "0", Verdict.OK),
        (5, 0, "100", Verdict.ROUNDING),  # from nothing: no percentage can be wrong
    ],
)
def test_a_percentage_that_fits(now: int, then: int, pct: str, verdict: Verdict) -> None:
    [check] = checks(PREVIOUS.format(now=now, then=then, pct=pct), "pct")
    assert (check.verdict, check.kind) == (verdict, CheckKind.PERCENT)


@pytest.mark.parametrize(
    ("now", "then", "pct"),
    [(269, 218, "-23.39"), (11, 2817, "-60.24"), (4892, 4236, "14.5"), (173, 142, "21.93"), (10, 6, "76")],
)
def test_a_percentage_that_does_not_fit_is_a_conflict(now: int, then: int, pct: str) -> None:
    [check] = conflicts(PREVIOUS.format(now=now, then=then, pct=pct))
    assert check.check_id == "pct-1"


def test_the_change_stands_in_for_the_earlier_value() -> None:
    [check] = checks(CHANGE.format(now=731, change="-118", pct="-13.90"), "pct")
    assert (check.statement, check.verdict) == ("-118/849 = -13.8987% ≈ -13.9%", Verdict.OK)
    assert [c.check_id for c in conflicts(CHANGE.format(now=731, change="-118", pct="-19.30"))] == ["pct-1"]


def test_rounded_counts_leave_room_for_the_percentage() -> None:
    page = "受理⟦46.27⟧万件次，比上年减少⟦-3.21 change⟧万件次，下降⟦{} change_pct⟧%。"
    assert [c.verdict for c in checks(page.format("-6.5"), "pct")] == [Verdict.OK]
    assert [c.verdict for c in checks(page.format("-6.49"), "pct")] == [Verdict.OK]
    assert [c.verdict for c in checks(page.format("-6.50"), "pct")] == [Verdict.ROUNDING]
    assert [c.verdict for c in checks(page.format("-6.9"), "pct")] == [Verdict.CONFLICT]


def test_vague_percentages_are_near_enough() -> None:
    page = "来访⟦173⟧件次，上年⟦142 previous⟧件次，上升⟦20 change_pct q:{}⟧%。"
    assert [c.verdict for c in checks(page.format("over"), "pct")] == [Verdict.ROUNDING]
    assert [c.verdict for c in checks(page.format("exact"), "pct")] == [Verdict.CONFLICT]


def test_each_percentage_dealt_out_goes_to_its_own_measure() -> None:
    page = (
        "来访⟦69 batches visit⟧批次⟦1120 persons visit⟧人次，"
        "上年⟦78 previous batches visit⟧批⟦2817 previous persons visit⟧"
        "人次，分别下降⟦-11.53 change_pct batches visit⟧%和⟦-60.24 change_pct persons visit⟧%。"
    )
    assert [(c.check_id, c.verdict) for c in checks(page, "pct")] == [
        ("pct-1", Verdict.ROUNDING),
        ("pct-2", Verdict.OK),
    ]


@pytest.mark.parametrize(
    "page",
    [
        "来访⟦173⟧件次，上升⟦21.83 change_pct⟧%。",
        "来信⟦173 letter⟧件，来访上年⟦142 previous visit⟧件，上升⟦50 change_pct phone⟧%。",
        "本月⟦768⟧件，环比下降⟦-3.1 change_pct⟧%；去年三季度为⟦643 previous⟧件。",
        "本月⟦400⟧件，比上年少⟦-52 change⟧件。1至8月⟦2936⟧件，下降⟦-7.4 change_pct⟧%。",
    ],
)
def test_what_has_no_told_base_is_not_doubted(page: str) -> None:
    assert not conflicts(page)


@given(
    st.sampled_from([PREVIOUS.replace("then", "change"), CHANGE]),
    st.integers(1, 400),
    st.integers(-200, 400),
    st.integers(-9000, 9000),
    st.integers(-60, 60),
)
def test_a_percentage_never_holds_outside_of_the_room_that_it_leaves(
    page: str, now: int, other: int, hundredths: int, away: int
) -> None:
    entries = Ledger(figures(page.format(now=now, change=other, pct=Decimal(hundredths) / 100))).entries
    claim = PercentClaim(*entries)
    for member in entries:
        value, room = member.value + away * member.step, claim.room(member)
        if value and room is not None and not room[0] <= value <= room[1]:
            assert claim.verdict({member.id: value}) is Verdict.CONFLICT
