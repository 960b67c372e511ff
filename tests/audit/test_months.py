"""Months, quarters and halves of a year add up to its total, in whichever way a table has them."""

from __future__ import annotations

import pytest

from tests.audit.checked import told

MONTHS = (4, 9, 3, 6, 8, 2, 1, 8, 5, 9, 4, 4)
ALL_OF_THEM = "4+9+3+6+8+2+1+8+5+9+4+4 = 63"


def column(values: tuple[int | None, ...], total: int, codes: str = "", *, first: bool = False) -> str:
    """A row a month, `None` for a dash, and one of the total."""
    rows = [_row(f"{month}月", value, f"{codes} {_of(month)}") for month, value in enumerate(values, 1)]
    rows.insert(0 if first else len(rows), _row("合计", total, codes))
    return "\n".join(rows)


def line(values: tuple[int, ...], total: int) -> str:
    """One row, with a column a month and one of the total."""
    cells = [f"⟦{value} letter year:2017 {_of(month)}⟧" for month, value in enumerate(values, 1)]
    return " ".join(("来信", *cells, f"⟦{total} letter year:2017⟧"))


def spans(total: int, *parts: tuple[int, int, int]) -> str:
    """A row for each part with its first and last month, and one of the total."""
    rows = [_row(f"{a}至{z}月", value, f"period:2017-{a:02}/2017-{z:02}") for value, a, z in parts]
    return "\n".join((*rows, _row("全年", total, "")))


def _row(name: str, value: int | None, codes: str) -> str:
    return f"{name} —" if value is None else f"{name} ⟦{value} year:2017 {codes}⟧"


def _of(month: int) -> str:
    return f"period:2017-{month:02}"


def _two(one: int, other: int) -> tuple[int | None, ...]:
    return (None, None, one, *[None] * 4, other, *[None] * 4)


HOLDS = {
    "down a column": (column(MONTHS, 63), ALL_OF_THEM),
    "down a column that begins with the total": (column(MONTHS, 63, first=True), ALL_OF_THEM),
    "along a row": (line(MONTHS, 63), ALL_OF_THEM),
    "with a dash for none": (column((None, *MONTHS[1:]), 59), "9+3+6+8+2+1+8+5+9+4+4 = 59"),
    "of visits to the capital": (column(MONTHS, 63, "visit batches national"), ALL_OF_THEM),
    "as quarters": (spans(25, (3, 1, 3), (9, 4, 6), (5, 7, 9), (8, 10, 12)), "3+9+5+8 = 25"),
    "as halves": (spans(12, (3, 1, 6), (9, 7, 12)), "3+9 = 12"),
    "by channel, of the months so far": (
        (
            "全年受理⟦15 year:2017⟧件次。\n来信⟦9 letter year:2017 period:2017-01/2017-10⟧件。\n"
            "来访⟦6 batches visit year:2017 period:2017-01/2017-10⟧批。"
        ),
        "9+6 = 15",
    ),
    "where two have large numbers": (column(_two(120, 180), 300), "120+180 = 300"),
}
SILENT = {
    "that are off by more than a digit": column(MONTHS, 74),
    "of which two make a small total": column(_two(2, 3), 5),
    "of which one is the sum of the next two": column((9, 3, 6, 1, 4, 2, 8, 7, 5, 3, 1, 6), 99),
    "of another channel": column(MONTHS, 63, "letter").replace("⟦63 year:2017 letter", "⟦63 year:2017 visit batches"),
    "of another year": column(MONTHS, 63).replace("⟦63 year:2017", "⟦63 year:2015"),
    "told from January on each": spans(16, (3, 1, 6), (5, 1, 9), (8, 1, 12)),
    "that begin in the year before": spans(12, (3, 1, 5), (9, 6, 12)).replace("2017-01/", "2016-12/"),
    "that are a quarter and a month of it": spans(5, (3, 1, 3), (2, 3, 3)),
}


@pytest.mark.parametrize(("page", "sum_of_all"), HOLDS.values(), ids=HOLDS)
def test_they_add_up(page: str, sum_of_all: str) -> None:
    assert told(page) == [f"ok: {sum_of_all}"]


def test_one_digit_misread_is_told() -> None:
    assert told(column(MONTHS, 65)) == [f"conflict: {ALL_OF_THEM.replace('= 63', '≠ 65')}"]


@pytest.mark.parametrize("page", SILENT.values(), ids=SILENT)
def test_nothing_is_said_of_those(page: str) -> None:
    assert told(page) == []
