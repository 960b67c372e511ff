"""Totals of persons: visitors only, or visitors and one person for each other matter."""

from __future__ import annotations

from tests.audit.checked import checks, conflicts, told

BOTH = (
    "全区受理⟦133⟧件次⟦{} persons⟧人次，其中来访⟦108 batches visit⟧批次⟦552 persons visit⟧人次，"
    "网上⟦13 online⟧件次，来电⟦12 phone⟧件次。"
)


def test_one_person_for_each_other_matter() -> None:
    assert told(BOTH.format(577), "sum") == [
        "ok: 108+13+12 = 133",
        "ok: 552+13+12 = 577 (persons: visits, and one for each other matter)",
    ]


def test_visitors_only() -> None:
    page = (
        "全区受理⟦300⟧件次⟦822 persons⟧人次，"
        "其中个访⟦200 batches visit individual⟧批⟦322 persons visit individual⟧人次，"
        "集体访⟦61 batches visit collective⟧批⟦500 persons visit collective⟧人次，来信⟦39 letter⟧件。"
    )
    assert "ok: 322+500 = 822" in [line.split(" (")[0] for line in told(page, "sum")]


def test_the_convention_that_holds_is_named_with_several_kinds_of_visits() -> None:
    page = (
        "全市受理⟦400⟧件次⟦900 persons⟧人次，其中走访⟦250 batches visit⟧批⟦800 persons visit⟧人次，"
        "视频接访⟦50 batches video⟧批⟦100 persons video⟧人次，来信⟦100 letter⟧件。"
    )
    assert "ok: 800+100 = 900 (persons: visits only)" in told(page, "sum")


def test_a_persons_total_that_fits_neither_convention_is_a_conflict_where_the_matters_add_up() -> None:
    [conflict] = conflicts(BOTH.format(977))
    assert conflict.statement == "552+13+12 ≠ 977 (persons: visits, and one for each other matter)"


def test_nothing_is_said_of_persons_who_may_be_counted_otherwise() -> None:
    """Letters have signers: a total of persons need follow no convention, and the difference is not one digit's."""
    assert not [c for c in checks(BOTH.format(731), "sum") if "731" in c.statement]
