"""How exactly a printed number speaks."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest

from tests.made import figure
from xinfang_extract.audit.printed import plain, reach, significant, step


@pytest.mark.parametrize(
    ("printed", "value", "worth"),
    [
        ("261批次", "261", "1"),
        ("1 286件次", "1286", "1"),
        ("2,475件", "2475", "1"),
        ("59.3%", "59.3", "0.1"),
        ("８.６０％", "8.60", "0.01"),
        ("46.27万件次", "462700", "100"),
        ("1.2万余批次", "12000", "1000"),
        ("３万余", "30000", "10000"),
        ("一六五件", "165", "1"),
        ("三千二百件", "3200", "1"),
        ("百分之八十九点二", "89.2", "0.1"),
        ("12.8万件", "12.8", "0.1"),  # the value was read without its 万: trust the value
    ],
)
def test_the_worth_of_the_last_printed_place(printed: str, value: str, worth: str) -> None:
    assert step(figure(1, value, printed=printed)) == Decimal(worth)


@pytest.mark.parametrize(
    ("printed", "value", "qualifier", "low", "high"),
    [
        ("261批次", "261", "exact", "261", "261"),
        ("46.27万件次", "462700", "exact", "462650", "462750"),
        ("400多人次", "400", "over", "400", "500"),
        ("1.2万余批次", "12000", "over", "12000", "13000"),
        ("超过160件", "160", "over", "160", "320"),
        ("近3200件", "3200", "under", "3100", "3200"),
        ("约410批", "410", "about", "369", "451"),
        ("-32人次", "-32", "exact", "32", "32"),  # a size: the sign is not the print's
    ],
)
def test_what_a_number_may_stand_for(printed: str, value: str, qualifier: str, low: str, high: str) -> None:
    given = replace(figure(1, value, printed=printed), qualifier=qualifier)
    found = reach(given, step(given))
    assert (found.low, found.high, found.rounded) == (Decimal(low), Decimal(high), low != high)


def test_plain_text_keeps_every_digit_and_drops_what_parts_them() -> None:
    assert plain("１ 286件，2,475 件（批）次") == "1286件,2475件(批)次"


@pytest.mark.parametrize(("printed", "value", "digits"), [("33%", "33", 2), ("12.6%", "12.6", 3), ("5%", "5", 1)])
def test_how_many_digits_the_print_vouches_for(printed: str, value: str, digits: int) -> None:
    assert significant(figure(1, value, "", "share", printed=printed)) == digits
