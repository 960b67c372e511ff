"""A number too small to be the total (a backlog, a part) does not stand for it, and never in silence."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.made import figure
from tests.panel.test_three_books import dicts, made
from tests.review.made import make_run
from xinfang_extract import extract
from xinfang_extract.extraction import Extraction
from xinfang_extract.panel import Choice, build

OF_THE_OFFICE = (
    "东山年鉴2014\n\n信访工作\n\n【概况】 2013年，东山县信访局共受理群众来信来访1256件（批）次。其中，群众来信412件；"
    "群众来访844批3127人次。\n\n【积案化解】 {backlog}。\n"
)
OF_THE_COUNTY = "东山年鉴2014\n\n2013年，全县共受理群众来信来访1256件次。{backlog}，化解11件，未化解4件。\n"
BACKLOGS = ["全县排查信访积案35件", "全县确定重点信访案件18件", "全县梳理疑难信访问题27件", "全县涉法涉诉信访事项62件"]


def of_2016(start: int, value: int, measure: str = "cases", **codes: Any) -> Any:
    return figure(start, value, measure, year=2016, region="澄江县", evidence=f"{start}，", **codes)


def office(start: int, value: int, **codes: Any) -> Any:
    return of_2016(start, value, body="县信访局", body_type="petition_office", **codes)


@pytest.mark.parametrize("backlog", BACKLOGS)
@pytest.mark.parametrize("page", [OF_THE_OFFICE, OF_THE_COUNTY], ids=["office", "county"])
def test_a_backlog_is_not_the_total_of_the_year(page: str, backlog: str) -> None:
    with build([], Choice(), [extract(page.format(backlog=backlog))]) as panel:
        (row,) = dicts(panel, "panel")
        told = {c["value"]: c["taken"] for c in dicts(panel, "candidates") if c["column"] == "all_cases"}
        (grid,) = dicts(panel, "coverage")
    assert (row["all_cases"], row["conflicts"], grid["y2013"]) == (1256, "all_cases", "conflict")
    assert told.pop(1256) == "taken" and set(told.values()) == {"short"}


def test_a_run_gives_the_same(tmp_path: Path) -> None:
    run = make_run(tmp_path, {"a.txt": OF_THE_OFFICE.format(backlog=BACKLOGS[0])})
    with build([run], Choice()) as panel:
        (row,) = dicts(panel, "panel")
    assert (row["all_cases"], row["office"].split(";")[0], row["conflicts"]) == (1256, "all_cases", "all_cases")


@pytest.mark.parametrize("asked", [{}, {"channels": ("all",), "measures": ("cases",)}])
def test_the_number_that_holds_the_parts_wins_whatever_columns_are_asked_for(asked: dict[str, Any]) -> None:
    figures = (of_2016(10, 300), of_2016(30, 500), of_2016(50, 400, channel="letter"))
    with made([Extraction(figures=figures)], **asked) as panel:
        (row,) = dicts(panel, "panel")
    assert (row["all_cases"], row["conflicts"]) == (500, "all_cases")


def test_a_total_less_than_its_parts_that_stands_alone_is_taken_and_named() -> None:
    figures = (of_2016(10, 40), of_2016(30, 100, channel="letter"), of_2016(50, 90, "batches", channel="visit"))
    with made([Extraction(figures=figures)]) as panel:
        (row,) = dicts(panel, "panel")
    assert (row["all_cases"], row["letter_cases"], row["conflicts"]) == (40, 100, "all_cases")


@pytest.mark.parametrize(
    "parts",
    [
        [of_2016(30, 300, channel="letter"), of_2016(50, 900, "persons", channel="visit")],  # persons are no matters
        [of_2016(30, 900, channel="letter", stage="resolved")],
        [of_2016(30, 900, channel="letter", period="2010-01/2016-12")],
        [of_2016(30, 310, channel="letter", qualifier="about")],
    ],
    ids=["no more than it", "another stage", "another time", "vague and near"],
)
def test_what_is_no_part_or_is_held_speaks_against_nothing(parts: list[Any]) -> None:
    with made([Extraction(figures=(of_2016(10, 300), *parts))]) as panel:
        (row,) = dicts(panel, "panel")
    assert (row["all_cases"], row["conflicts"]) == (300, "")


def test_an_office_may_be_far_less_than_its_county_and_need_not_hold_the_countys_parts() -> None:
    figures = (office(10, 20), of_2016(30, 300), of_2016(50, 200, channel="letter"))
    for bodies, taken in ((("whole", "petition_office"), 300), (("petition_office", "whole"), 20)):
        with made([Extraction(figures=figures)], bodies=bodies) as panel:
            (row,) = dicts(panel, "panel")
        assert (row["all_cases"], row["conflicts"]) == (taken, "")


def test_a_county_that_has_less_than_its_office_is_taken_and_named() -> None:
    with made([Extraction(figures=(of_2016(10, 300), office(30, 400)))]) as panel:
        (row,) = dicts(panel, "panel")
        told = {c["value"]: c["taken"] for c in dicts(panel, "candidates")}
    assert (row["all_cases"], row["conflicts"], told) == (300, "all_cases", {300: "taken", 400: "other_body"})
