"""Codes as they were in the year, against the table and against public facts."""

from __future__ import annotations

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.regions.sample_history import FIRST, LAST, Sample, rows, samples
from xinfang_extract.regions import divisions, match

SAMPLES = samples(200, seed=6)


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda s: f"{s.name}-{s.year}")
def test_sampled_names_have_the_code_of_their_year(sample: Sample) -> None:
    found = match(sample.name, sample.year)
    if len(sample.codes) == 1:
        assert {found.adcode} == sample.codes and found.match == "exact" and found.official == sample.name
    else:
        assert (found.adcode, found.match) == ("", "ambiguous") and set(found.candidates) == sample.codes
    inside = {code for code in sample.codes if code.startswith(sample.province)}
    told = match(sample.name, sample.year, province=sample.province)
    assert told.adcode == (inside.pop() if len(inside) == 1 else "")


def test_the_sample_has_names_of_one_place_and_of_several() -> None:
    assert 20 < sum(len(sample.codes) > 1 for sample in SAMPLES) < 100
    assert len({sample.year for sample in SAMPLES}) > 30


def test_no_name_of_any_year_ever_gets_a_code_that_the_table_does_not_give_it() -> None:
    table = rows()
    names = sorted({row.name for row in table})
    for name in random.Random(7).sample(names, 1500):
        for year in (1980, 1991, 2003, 2015, 2024):
            codes = {row.code for row in table if row.name == name and row.first <= year <= row.last}
            found = match(name, year)
            if codes:
                assert found.adcode == (codes.pop() if len(codes) == 1 else "")
            elif found.adcode:  # another name of what had that code then: the name led there year by year
                assert found.match == "renamed"
                assert any(row.code == found.adcode and row.first <= year <= row.last for row in table)


@pytest.mark.parametrize(
    ("name", "year", "code", "how"),
    [
        ("澄江县", 2017, "530422", "exact"),
        ("澄江县", 1990, "532423", "exact"),
        ("澄江市", 2020, "530481", "exact"),
        ("澄江市", 2017, "530422", "renamed"),  # told in a later book
        ("澄江县", 2021, "530481", "renamed"),
        ("澄江", 2017, "530422", "exact"),
        ("云南省玉溪市澄江县", 2017, "530422", "exact"),
        ("宝清县", 2007, "230523", "exact"),
        ("襄樊市", 2012, "420600", "renamed"),
        ("通县", 1990, "110223", "exact"),
        ("重庆市", 1990, "510200", "exact"),
        ("重庆市", 1998, "500000", "exact"),
        ("海口市", 1987, "440100", None),
        ("蓟县", 2016, "120119", "renamed"),
        ("马尔康市", 2015, "513201", "exact"),
        ("北京市朝阳区", 2010, "110105", "exact"),
        ("朝阳区", 2010, "", "ambiguous"),
        ("江苏省鼓楼区", 2015, "", "ambiguous"),
        ("江苏省徐州市鼓楼区", 2015, "320302", "exact"),
        ("吉林", 2000, "", "ambiguous"),  # the province or the city
        ("姑苏区", 2010, "", "ambiguous"),  # one of three, later
        ("澄江县凤麓街道", 2017, "530422", "parent"),
        ("沅川县", 2017, "", "none"),
        ("云南省沅川县", 2017, "", "none"),
        ("", 2017, "", "none"),
        ("宝清县", 1965, "", "none"),  # no codes before 1980
        ("宝清县", None, "", "ambiguous"),  # it had two
        ("朔州市", None, "140600", "exact"),
    ],
)
def test_facts(name: str, year: int | None, code: str, how: str | None) -> None:
    found = match(name, year)
    if how is None:
        assert found.adcode != "460100"  # its later code, in a province that there was not
        return
    assert (found.adcode, found.match) == (code, how)


@pytest.mark.parametrize(
    ("name", "year", "base", "successors"),
    [
        ("澄江县", 2017, "530481", ("530481",)),
        ("锡山市", 1998, "", ("320205", "320206")),  # split in two
        ("平江区", 2005, "320508", ("320508",)),  # merged
        ("柞水县", 1990, "611026", ("611026",)),
        ("宝清县", 1965, "230523", ("230523",)),
        ("涪陵市", 1994, "500102", ("500102",)),  # split and merged again
        ("余杭县", 1990, "330110", ("330110",)),
    ],
)
def test_the_code_of_the_base_year_and_all_successors(
    name: str, year: int, base: str, successors: tuple[str, ...]
) -> None:
    found = match(name, year)
    assert (found.base_adcode, found.successors) == (base, successors)


def test_another_base_year() -> None:
    assert match("澄江县", 2017, base_year=1990).base_adcode == "532423"
    assert match("姑苏区", 2015, base_year=2005).base_adcode == ""  # three went into it
    assert match("姑苏区", 2015, base_year=2005).successors == ("320502", "320503", "320504")


@given(st.text(alphabet="江县市区省云南北京朝阳重庆通州 东\n自治", max_size=12), st.integers(1900, 2100))
def test_any_name_and_year_is_answered_and_a_code_is_in_force(name: str, year: int) -> None:
    found = match(name, year)
    assert (found.adcode != "") is (found.match in ("exact", "renamed", "parent"))
    if found.adcode:
        assert divisions().at(found.adcode, year) is not None and year >= FIRST


def test_links_lead_to_divisions_of_the_next_year() -> None:
    table = divisions()
    assert (table.first, table.last) == (FIRST, LAST)
    for division in (row for rows_ in table.by_code.values() for row in rows_):
        for code in division.next:
            assert division.last is not None and table.at(code, division.last + 1) is not None, division
