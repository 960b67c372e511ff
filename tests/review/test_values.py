"""Values that a person may give, and those that the codebook refuses."""

from __future__ import annotations

import pytest

from xinfang_extract.outputs.cells import cell
from xinfang_extract.review.values import WrongValueError, checked, checked_note, to_cell


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
        ("year", "２００８", "no_year"),
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


def test_a_note_keeps_its_lines_and_loses_what_hides() -> None:
    assert checked_note(" one\ntwo\u202e\x00 ") == "one\ntwo"
    for wrong in ("x" * 2001, None, 5):
        with pytest.raises(WrongValueError):
            checked_note(wrong)
