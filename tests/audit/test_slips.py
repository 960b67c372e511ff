"""What one slip makes of a number."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.audit.marked import figures
from xinfang_extract.audit.entry import Entry, entries_of
from xinfang_extract.audit.slips import Slip, lost_two, slip_between, slips


def entry(printed: str, codes: str = "cases") -> Entry:
    return entries_of(figures(f"共⟦{printed} {codes}⟧件。"))[0]


@pytest.mark.parametrize(
    ("printed", "meant", "slip"),
    [
        ("261", "267", Slip.MISREAD),
        ("261", "161", Slip.MISREAD),
        ("261", "216", Slip.SWAPPED),
        ("261", "2261", Slip.LOST),
        ("261", "2612", Slip.LOST),
        ("2261", "261", Slip.DOUBLED),
        ("12", "120000", Slip.DROPPED_WAN),
        ("59.3", "59.8", Slip.MISREAD),
        ("261", "384", None),
        ("261", "162", None),  # the ends swapped are two slips
        ("261", "61", None),  # an added digit that doubles nothing
        ("261", "261", None),
        ("261", "0", None),
        ("12", "12.5", None),
    ],
)
def test_the_slip_between_two_numbers(printed: str, meant: str, slip: Slip | None) -> None:
    assert slip_between(entry(printed), Decimal(meant)) is slip


def test_a_change_may_go_the_wrong_way() -> None:
    assert slip_between(entry("-23.39", "change_pct"), Decimal("23.39")) is Slip.DIRECTION


def test_wan_is_dropped_only_where_none_is_printed() -> None:
    [figure] = figures("共⟦4.16 cases⟧万件。")
    assert slip_between(entries_of([figure])[0], Decimal(416000000)) is None


@given(st.integers(1, 10**7))
def test_every_slip_is_found_again_from_its_two_numbers(number: int) -> None:
    one = entry(str(number))
    found = dict(slips(one))
    assert found
    assert all(slip_between(one, value) is slip for value, slip in found.items())
    assert one.value not in found


@given(st.integers(10, 9999), st.data())
def test_two_digits_lost_are_found_again(number: int, data: st.DataObject) -> None:
    meant = str(number)
    for _ in range(2):
        at = data.draw(st.integers(1, len(meant)))
        meant = meant[:at] + data.draw(st.sampled_from("0123456789")) + meant[at:]
    assert Decimal(meant) in dict(lost_two(entry(str(number))))
