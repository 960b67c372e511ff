"""Single cells: numbers as people write them, text that no spreadsheet runs."""

from __future__ import annotations

import re
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from xinfang_extract.outputs.cells import cell, guarded, number, text, unguarded


@pytest.mark.parametrize(
    ("value", "written"),
    [
        (0, "0"),
        (2017, "2017"),
        (Decimal(1000000), "1000000"),
        (Decimal("1E+6"), "1000000"),
        (Decimal("300.0"), "300"),
        (Decimal("-11.53"), "-11.53"),
        (Decimal("23.10"), "23.10"),  # as printed
        (Decimal("0.000001"), "0.000001"),
        (Decimal("-0"), "0"),
        (Decimal("-0.0"), "0"),
    ],
)
def test_numbers(value: int | Decimal, written: str) -> None:
    assert number(value) == written == cell(value)


@given(st.decimals(allow_nan=False, allow_infinity=False, min_value=-(10**18), max_value=10**18, places=4))
def test_a_number_reads_back_and_has_no_exponent(value: Decimal) -> None:
    assert Decimal(number(value)) == value
    assert re.fullmatch(r"-?\d+(\.\d+)?", number(value))


@pytest.mark.parametrize("value", ["NaN", "Infinity"])
def test_what_is_no_number_is_never_written_as_one(value: str) -> None:
    with pytest.raises(ValueError):
        number(Decimal(value))


TRIGGERS = [
    "=1+1",
    "+1",
    "-1",
    "@SUM(A1)",
    "＝1",
    "＋1",
    "－1",
    "＠x",
    "\t=1",
    "\r=1",
    "\n=1",
    "\x00=1",
    " =1",
    "\u3000=1",
]


@pytest.mark.parametrize("payload", TRIGGERS)
def test_text_that_a_spreadsheet_would_run_is_guarded(payload: str) -> None:
    assert cell(payload).startswith(("'", "\ufffd"))  # a NUL is shown, so that nothing behind it is run
    assert unguarded(guarded(payload)) == payload


@pytest.mark.parametrize("plain", ["", "-", "来信", "261+26 = 287", "1:10=5", "县信访局", "'", "'县'"])
def test_other_text_is_left_alone(plain: str) -> None:
    assert cell(plain) == plain


def test_a_negative_number_stays_a_number() -> None:
    assert cell(Decimal(-14)) == "-14"
    assert cell("-14") == "'-14"


@given(st.text(alphabet="'=+-@＝ \t\r\n\x00a信", max_size=6))
def test_the_guard_can_be_undone_for_every_text(value: str) -> None:
    assert unguarded(guarded(value)) == value


@given(st.text())
def test_text_can_always_be_written(value: str) -> None:
    assert len(text(value)) >= len(value)
    assert "\x00" not in text(value)
    text(value).encode("utf-8")


def test_bytes_of_file_names_that_are_no_utf8_stay_told_apart() -> None:
    assert text("a\udcff.txt") == "a\\xff.txt"
    assert text("页.txt".encode().decode("ascii", "surrogateescape")) == "页.txt"
    assert text("a\ud800.txt") == "a\ufffd.txt"
