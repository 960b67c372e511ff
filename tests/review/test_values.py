"""Values that a person may give, and those that the codebook refuses."""

from __future__ import annotations

import pytest

from xinfang_extract.outputs.cells import cell
from xinfang_extract.review.values import WrongValueError, checked, checked_note, possible, to_cell


@pytest.mark.parametrize(
    ("column", "given", "kept"),
    [
        ("value", " 1,216 ", "1216"),
        ("value", "-13.40", "-13.40"),
        ("value", "−7", "-7"),
        ("value", "93.5％", "93.5"),
        ("value", "12.0", "12"),
        ("measure", "", ""),
        ("measure", "persons", "persons"),
        ("channel", "visit+letter", "letter+visit"),
        ("form", "repeat+collective", "collective+repeat"),
        ("level", "", ""),
        ("year", "2008", "2008"),
        ("year", "", ""),
        ("year", "２００８", "2008"),
        ("value", "－１３．４０", "-13.40"),
        ("adcode", "５３０４２２", "530422"),
        ("period", "２０１７－０１／２０１７－１０", "2017-01/2017-10"),
        ("adcode", "530422", "530422"),
        ("period", "2017-01/2017-10", "2017-01/2017-10"),
        ("body", " 县信访局\n", "县信访局"),
        ("topic", "土地\u202e征用\u2028", "土地征用"),
    ],
)
def test_a_value_has_one_spelling(column: str, given: str, kept: str) -> None:
    assert checked({column: given}) == {column: kept}
    assert cell(to_cell(column, kept)) == kept


@pytest.mark.parametrize(
    ("column", "given", "problem"),
    [
        ("value", "", "missing"),
        ("value", "many", "no_number"),
        ("value", "1e3", "no_number"),
        ("value", "NaN", "no_number"),
        ("value", "1" * 16, "no_number"),
        ("kind", "", "missing"),
        ("kind", "count+share", "no_code"),
        ("channel", "pigeon", "no_code"),
        ("channel", "all+letter", "no_code"),
        ("channel", "", "missing"),
        ("stage", "<script>", "no_code"),
        ("year", "08", "no_year"),
        ("adcode", "5304", "no_adcode"),
        ("period", "2017", "no_period"),
        ("topic", "长" * 201, "too_long"),
        ("source", "other.txt", "no_column"),
        ("evidence", "x", "no_column"),
        ("value", 12, "no_column"),
    ],
)
def test_what_may_not_stand_in_a_column_is_refused(column: str, given: object, problem: str) -> None:
    with pytest.raises(WrongValueError) as raised:
        checked({column: given})
    assert (raised.value.column, raised.value.problem) == (column, problem)


FIGURE = {"value": "1300", "kind": "count"}


@pytest.mark.parametrize(
    ("said", "problem"),
    [
        ({"value": "-5"}, "no_count"),
        ({"value": "1300.5"}, "no_count"),
        ({"value": "-5", "kind": "previous"}, "no_count"),
        ({"value": "-2.5", "kind": "change"}, "no_count"),
        ({"adcode": "999999"}, "no_adcode"),
    ],
)
def test_what_no_figure_can_have_is_refused(said: dict[str, str], problem: str) -> None:
    with pytest.raises(WrongValueError) as raised:
        possible(said, FIGURE | said)
    assert raised.value.problem == problem
    assert checked(said) == said  # a decision that was kept is read again


@pytest.mark.parametrize(
    "said",
    [
        {"value": "0"},
        {"value": "-5", "kind": "change"},
        {"value": "-5.25", "kind": "change_pct"},
        {"value": "98.6", "kind": "rate"},
        {"adcode": "530422"},
        {"adcode": ""},
    ],
)
def test_what_a_figure_can_have_is_taken(said: dict[str, str]) -> None:
    possible(said, FIGURE | said)


def test_a_note_keeps_its_lines_and_loses_what_hides() -> None:
    assert checked_note(" one\ntwo\u202e\x00 ") == "one\ntwo"
    for wrong in ("x" * 2001, None, 5):
        with pytest.raises(WrongValueError):
            checked_note(wrong)
