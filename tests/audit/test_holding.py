"""The one question that reading asks of arithmetic."""

from __future__ import annotations

from decimal import Decimal

import pytest

from tests.audit.marked import figures
from xinfang_extract.audit import missing, partitions_hold

HOLDS = [
    "⟦133⟧件次⟦79⟧件次⟦88⟧件次⟦300⟧件次",
    "⟦261 batches visit⟧批⟦39 letter⟧件⟦300⟧件次",
    "⟦822 persons visit⟧人次⟦39 letter⟧件⟦861 persons⟧人次",
    "⟦822 persons visit⟧人次⟦39 letter⟧件⟦822 persons⟧人次",
    "⟦287 persons visit⟧人次⟦165 letter⟧件⟦452⟧件次",
    "⟦6.42 letter⟧万件⟦6.44 visit⟧万件⟦12.9⟧万件次",
    "⟦300⟧件次⟦300⟧件次",
]
FAILS = [
    "⟦133⟧件次⟦79⟧件次⟦89⟧件次⟦300⟧件次",
    "⟦261 persons letter⟧人次⟦39 visit⟧件⟦300⟧件次",
    "⟦6.42 letter⟧万件⟦7.44 visit⟧万件⟦12.9⟧万件次",
    "⟦300⟧件次",
]


@pytest.mark.parametrize("row", HOLDS)
def test_parts_that_add_up(row: str) -> None:
    *parts, whole = figures(row)
    assert partitions_hold(parts, whole)


@pytest.mark.parametrize("row", FAILS)
def test_parts_that_do_not(row: str) -> None:
    *parts, whole = figures(row)
    assert not partitions_hold(parts, whole)


def test_what_the_parts_leave() -> None:
    *parts, whole = figures("⟦133⟧件次⟦79⟧件次⟦300⟧件次")
    assert missing(parts, whole) == Decimal(88)
