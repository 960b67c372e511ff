"""Krippendorff's alpha against the worked examples of his paper (Computing Krippendorff's Alpha-Reliability, 2011)."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from xinfang_extract.evaluation import alpha

# Section C: twelve units, four observers, some of them silent.


def units() -> list[list[int | None]]:
    told = [
        [1, 2, 3, 3, 2, 1, 4, 1, 2, None, None, None],
        [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, None, 3],
        [None, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, None],
        [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, None],
    ]
    return [list(unit) for unit in zip(*told, strict=True)]


def test_the_worked_example() -> None:
    nominal, interval = alpha(units()), alpha(units(), "interval")
    assert nominal is not None and nominal == pytest.approx(0.743, abs=0.0005)
    assert interval is not None and interval == pytest.approx(0.849, abs=0.0005)


def test_two_coders_of_a_yes_or_no() -> None:
    one = [0, 1, 0, 0, 0, 0, 0, 0, 1, 0]
    other = [1, 1, 1, 0, 0, 1, 0, 0, 0, 0]
    assert alpha(zip(one, other, strict=True)) == pytest.approx(0.095, abs=0.0005)  # section A


def test_agreement_and_nothing_to_agree_about() -> None:
    assert alpha([("a", "a"), ("b", "b")]) == 1
    assert alpha([("a", "a"), ("a", "a")]) is None
    assert alpha([("a", None), (None, "b")]) is None
    assert alpha([]) is None


@given(st.lists(st.tuples(st.sampled_from("abc"), st.sampled_from("abc")), max_size=20))
def test_it_never_exceeds_one_and_does_not_care_who_is_first(pairs: list[tuple[str, str]]) -> None:
    value = alpha(pairs)
    assert value is None or value <= 1
    assert value == alpha([(other, one) for one, other in pairs])
