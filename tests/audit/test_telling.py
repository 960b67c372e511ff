"""A conflict in words for a person."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest

from tests.audit.marked import figures
from tests.made import check, figure
from xinfang_extract.audit import audit
from xinfang_extract.audit.telling import Finding, findings
from xinfang_extract.model import Figure


def tell(page: str) -> list[Finding]:
    given = figures(page)
    return findings(given, audit(given))


def test_the_sentence_with_its_numbers_marked_the_equation_and_the_way_out() -> None:
    page = (
        "来信⟦412 letter⟧封，其中初信⟦335 letter first⟧封、重信⟦77 letter repeat⟧封。"
        "转送⟦518 letter transferred⟧封，直接办理⟦94 letter⟧封。"
    )
    assert tell(page) == [
        Finding(
            "page.txt, page 1",
            ("来信⟦412⟧封，其中初信335封、重信77封。", "转送⟦518⟧封，直接办理⟦94⟧封。"),
            "518+94 ≠ 412",
            "the parts and the total differ by 200",
            "518封 → 318 would settle it (one digit misread)",
        )
    ]


@pytest.mark.parametrize(
    ("printed", "row"),
    [
        (("1,100", "50", "1,250"), "2月 ⟦1，100⟧ ⟦50⟧ ⟦1，250⟧"),
        (("２１２", "３３３"), "1月 ⟦212⟧ ⟦333⟧"),
    ],
)
def test_the_numbers_of_a_row_are_marked_however_they_are_printed(printed: tuple[str, ...], row: str) -> None:
    evidence = row.replace("⟦", "").replace("⟧", "")  # as it is repaired
    given = [figure(10 * at, 1, printed=number, evidence=evidence) for at, number in enumerate(printed, 1)]
    given = [replace(one, end=one.start + len(one.printed)) for one in given]
    found = replace(check("sum-1", "conflict", *(one.figure_id for one in given)), suggestion="")
    assert findings(given, [found])[0].sentences == (row,)


def test_a_sentence_with_commas_is_no_row() -> None:
    [finding] = tell("2017年来信⟦412 letter⟧封，其中初信⟦335 letter first⟧ 封、重信⟦70 letter repeat⟧ 封，90 5人。")
    assert finding.sentences == ("2017年来信⟦412⟧封，其中初信⟦335⟧封、重信⟦70⟧封，905人。",)


def test_a_direction_is_told_as_one() -> None:
    page = "来访⟦269 persons visit⟧人次，上年⟦218 previous persons visit⟧人次，下降⟦-23.39 change_pct persons visit⟧%。"
    [finding] = tell(page)
    assert finding.suggestion == "23.39% the other way, up, would settle it"
    assert finding.difference == "the percentage is off by 46.7845 points"


@pytest.mark.parametrize("sign", ["", "-", "－"])
def test_a_fall_is_suggested_with_the_sign_that_it_is_printed_with(sign: str) -> None:
    page = "来信⟦1206⟧件，比上年的⟦1340 previous⟧件减少⟦-143 change⟧件，下降⟦-10.0 change_pct⟧%。"
    given = [replace(f, printed=f"{sign}{f.printed}") if f.kind == "change" else f for f in figures(page)]
    [finding] = findings(given, audit(given))
    assert finding.suggestion == f"{sign}143件 → {'-' if sign else ''}134 would settle it (two digits swapped)"


def test_a_page_that_holds_has_nothing_to_tell() -> None:
    assert tell("来信⟦412 letter⟧封，其中初信⟦335 letter first⟧封、重信⟦77 letter repeat⟧封。") == []


def test_a_long_sentence_is_shown_around_its_numbers() -> None:
    page = "因" * 300 + "接访⟦261 batches visit⟧批次⟦82 persons visit⟧人次" + "果" * 300 + "。"
    [finding] = tell(page)
    [sentence] = finding.sentences
    assert "接访⟦261⟧批次⟦82⟧人次" in sentence
    assert len(sentence) < 100
    assert sentence.startswith("…") and sentence.endswith("…")


def test_the_printed_page_number_is_named() -> None:
    given = [replace(f, page_label="143") for f in figures("接访⟦261 batches visit⟧批次⟦82 persons visit⟧人次。")]
    assert findings(given, audit(given))[0].place == "page.txt, page 1 (printed 143)"


def test_the_cells_of_a_row_stand_apart_and_the_right_ones_are_marked() -> None:
    rows = {1: "1月 212 1,212 212 888", 2: "2月 5 6 7 8"}
    cells = {1: [(10, "212"), (20, "1,212"), (30, "212"), (40, "888")], 2: [(50, "5")]}
    given = [
        Figure(
            "page.txt", 1, start, start + len(printed), printed, Decimal(printed.replace(",", "")), evidence=rows[row]
        )
        for row, numbers in cells.items()
        for start, printed in numbers
    ]
    found = check("sum-1", "conflict", "1:30", "1:40", "1:50")
    assert findings(given, [replace(found, suggestion="")])[0].sentences == (
        "1月 212 1,212 ⟦212⟧ ⟦888⟧",
        "2月 ⟦5⟧ 6 7 8",
    )
