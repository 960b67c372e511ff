"""Suggestions: exactly one change of one figure, or none."""

from __future__ import annotations

import pytest

from tests.audit.checked import conflicts
from tests.audit.marked import figures
from xinfang_extract.audit import audit
from xinfang_extract.model import Check


def suggestion(page: str, check_id: str = "") -> tuple[str, str, str]:
    """The number that is doubted, the value it is given, and the slip, of the one conflict (or the one named)."""
    given = figures(page)
    [check] = [c for c in conflicts(page) if check_id in c.check_id]
    figure_id, _, value = check.suggestion.partition("=")
    return next((f.printed for f in given if f.figure_id == figure_id), ""), value, check.slip


SETTLED = {
    "a part, where two sums pin the total": (
        (
            "来信⟦412 letter⟧封，其中初信⟦335 letter first⟧封、重信⟦77 letter repeat⟧封。"
            "转送⟦118 letter transferred⟧封，直接办理⟦94 letter⟧封。"
        ),
        ("118封", "318", "misread_digit"),
    ),
    "the total, where two sums fail": (
        (
            "来信⟦912 letter⟧封，其中初信⟦335 letter first⟧封、重信⟦77 letter repeat⟧封。"
            "转送⟦318 letter transferred⟧封，直接办理⟦94 letter⟧封。"
        ),
        ("912封", "412", "misread_digit"),
    ),
    "swapped digits": (
        (
            "来访⟦731 batches visit⟧批⟦2962 persons visit⟧人次，其中个访⟦686 batches visit individual⟧批"
            "⟦1304 persons visit individual⟧人次；"
            "集体访⟦63 batches visit collective⟧批⟦1658 persons visit collective⟧人次。"
        ),
        ("686批", "668", "swapped_digits"),
    ),
    "a lost digit": (
        "受理⟦1862⟧件，报结⟦795 resolved⟧件，其余⟦67 pending⟧件。",
        ("795件", "1795", "lost_digit"),
    ),
    "a doubled digit": (
        "受理⟦1862⟧件，报结⟦11795 resolved⟧件，其余⟦67 pending⟧件。来信⟦862 letter⟧件，来访⟦1000 batches visit⟧批。",
        ("11795件", "1795", "doubled_digit"),
    ),
    "万 dropped": (
        "全年受理⟦11.4 cases⟧万件，按渠道分，来信⟦4 letter⟧件，来访⟦7.4 batches visit⟧万批。",
        ("4件", "40000", "dropped_wan"),
    ),
    "the wrong direction": (
        "来访⟦269 persons visit⟧人次，上年⟦218 previous persons visit⟧人次，下降⟦-23.39 change_pct persons visit⟧%。",
        ("23.39%", "23.39", "wrong_direction"),
    ),
    "two digits lost, where a percentage pins them": (
        "来访⟦11 persons visit⟧人次，上年⟦2817 previous persons visit⟧人次，下降⟦-60.24 change_pct persons visit⟧%。",
        ("11人次", "1120", "lost_digits"),
    ),
}


@pytest.mark.parametrize("name", SETTLED)
def test_the_one_change_that_settles_it(name: str) -> None:
    page, expected = SETTLED[name]
    found = {suggestion(page, check.check_id) for check in conflicts(page)}
    assert expected in found
    assert found <= {expected, ("", "", "")}


def test_no_suggestion_where_two_changes_would_do() -> None:
    assert suggestion("来信⟦612 letter⟧封，其中初信⟦335 letter first⟧封、重信⟦177 letter repeat⟧封。") == ("", "", "")


def test_no_suggestion_where_no_single_change_would_do() -> None:
    page = "来访⟦269 persons visit⟧人次，上年⟦158 previous persons visit⟧人次，下降⟦-23.39 change_pct persons visit⟧%。"
    assert suggestion(page) == ("", "", "")


def test_a_change_that_another_check_forbids_is_not_suggested() -> None:
    """Either 412 or 318 could be wrong; that 412 is what 335 and 77 make leaves 318."""
    page = (
        "来信⟦412 letter⟧封，其中初信⟦335 letter first⟧封、重信⟦77 letter repeat⟧封。"
        "转送⟦518 letter transferred⟧封，直接办理⟦94 letter⟧封。"
    )
    assert suggestion(page) == ("518封", "318", "misread_digit")


def test_a_kept_bound_forbids_a_change_too() -> None:
    """84 or 16 could be 24 or 76 … but 76 batches cannot have come as 20 persons."""
    page = (
        "来访⟦40 batches visit⟧批⟦44 persons visit⟧人次，"
        "其中初访⟦84 batches visit first⟧批⟦24 persons visit first⟧人次，"
        "重访⟦16 batches visit repeat⟧批⟦20 persons visit repeat⟧人次。"
    )
    assert suggestion(page, "sum") == ("84批", "24", "misread_digit")


def test_a_list_is_put_back_in_its_order() -> None:
    """654 could be 154 as well; but lists fall from large to small."""
    page = "信访⟦1276⟧件，按去向分，直接办理⟦654⟧件，转送部门⟦987 transferred⟧件，转送乡镇⟦135 transferred⟧件。"
    assert suggestion(page) == ("987件", "487", "misread_digit")


def test_a_list_in_no_order_is_left_in_doubt() -> None:
    page = "信访⟦1276⟧件，按去向分，直接办理⟦135⟧件，转送部门⟦987 transferred⟧件，转送乡镇⟦654 transferred⟧件。"
    assert suggestion(page) == ("", "", "")


def test_percentages_without_an_earlier_value_still_need_a_whole_one() -> None:
    """93 could be 83 and 33 could be 23; but no whole number grows by 9.4 % to 83, and none falls by 14.8 % to 33."""
    page = (
        "来访⟦3168 batches visit⟧批。到县⟦2389 batches visit county⟧批，到市⟦663 batches visit prefecture⟧批，"
        "到省⟦93 batches visit province⟧批，进京⟦33 batches visit national⟧批，"
        "批次分别上升⟦9.4 change_pct batches visit province⟧%、下降⟦-14.8 change_pct batches visit national⟧%。"
    )
    without = page[: page.index("批次分别")] + "。"
    assert suggestion(without) == ("", "", "")
    assert suggestion(page) == ("33批", "23", "misread_digit")


def test_a_row_of_letters_has_a_person_for_each() -> None:
    """442 letters would do as well; but the other rows, and the letters, have a person for each matter."""
    page = (
        "合计  ⟦3214⟧  ⟦7860 persons⟧\n来信  ⟦642 letter⟧  ⟦642 persons letter⟧\n"
        "网上  ⟦1105 online⟧  ⟦1105 persons online⟧\n"
        "来电  ⟦217 phone⟧  ⟦417 persons phone⟧\n来访  ⟦1250 batches visit⟧  ⟦5896 persons visit⟧"
    )
    given = figures(page)
    advice = {check.suggestion for check in conflicts(page)} - {""}
    assert advice == {f"{given[7].figure_id}=217"}


def test_nothing_is_ever_applied() -> None:
    given = figures(SETTLED["a lost digit"][0])
    before = [figure.value for figure in given]
    assert any(check.suggestion for check in audit(given))
    assert [figure.value for figure in given] == before


def test_a_check_that_holds_suggests_nothing() -> None:
    checks: list[Check] = audit(figures("来信⟦412 letter⟧封，其中初信⟦335 letter first⟧封、重信⟦77 letter repeat⟧封。"))
    assert [(check.suggestion, check.slip) for check in checks] == [("", "")]
