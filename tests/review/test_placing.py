"""A region or year that a person corrects takes its division code with it."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.told import Xinfang, table
from tests.review.made import desk, make_run
from tests.review.test_replay import decide

TEXT = "2008年，江川县共受理群众来信来访315件次。\n"
AT = TEXT.index("315")


@pytest.fixture
def run(tmp_path: Path) -> Path:
    return make_run(tmp_path, {"a.txt": TEXT})


def told(xinfang: Xinfang, run: Path, *names: str) -> tuple[str, ...]:
    (row,) = table(xinfang("export", run, "--table", "figures")[1])
    return tuple(row[name] for name in names)


@pytest.mark.parametrize(
    ("said", "region", "adcode", "how"),
    [
        ({}, "江川县", "530421", "exact"),
        ({"region": "通海县"}, "通海县", "530423", "exact"),
        ({"region": "通海县", "adcode": "530421"}, "通海县", "530423", "exact"),  # a form sends all its fields
        ({"region": "通海县", "adcode": "530424"}, "通海县", "530424", "exact"),  # whoever says one is believed
        ({"region": "朝阳区"}, "朝阳区", "", "ambiguous"),
        ({"region": "沅川县"}, "沅川县", "", "none"),
        ({"region": ""}, "", "", ""),
        ({"year": "2018"}, "江川县", "530403", "renamed"),
        ({"year": "1975"}, "江川县", "", "none"),
        ({"stage": "resolved"}, "江川县", "530421", "exact"),
    ],
)
def test_the_code_of_a_corrected_place(
    xinfang: Xinfang, run: Path, said: dict[str, str], region: str, adcode: str, how: str
) -> None:
    if said:
        with desk(run) as at:
            decide(at, "a.txt", "correct", AT, set=said)
    assert told(xinfang, run, "region", "adcode", "region_match") == (region, adcode, how)


def test_the_panel_places_the_number_by_the_corrected_region(xinfang: Xinfang, run: Path) -> None:
    with desk(run) as at:
        decide(at, "a.txt", "correct", AT, set={"region": "通海县"})
    (row,) = table(xinfang("panel", run)[1])
    assert (row["region"], row["adcode"], row["place"], row["all_cases"]) == ("通海县", "530423", "530423", "315")
    (row,) = table(xinfang("panel", run, "--as-read")[1])
    assert (row["region"], row["adcode"]) == ("江川县", "530421")


def test_a_region_that_is_put_back_has_its_code_again_and_nothing_is_corrected(xinfang: Xinfang, run: Path) -> None:
    for region in ("朝阳区", "江川县"):
        with desk(run) as at:
            decide(at, "a.txt", "correct", AT, set={"region": region})
    assert told(xinfang, run, "region", "adcode", "was") == ("江川县", "530421", "")


@pytest.mark.parametrize(
    ("place", "adcode"),
    [
        ({"region": "江川县", "adcode": "530421"}, "530421"),
        ({"region": "通海县", "adcode": "530421"}, "530423"),  # taken over from the number beside it
        ({"region": "通海县"}, "530423"),
        ({"region": "通海县", "adcode": ""}, ""),
        ({"region": "沅川县", "adcode": "530421"}, ""),
    ],
)
def test_the_code_of_an_added_number(xinfang: Xinfang, tmp_path: Path, place: dict[str, str], adcode: str) -> None:
    text = TEXT.strip() + "全县造林33亩。\n"
    run = make_run(tmp_path, {"a.txt": text})
    codes = {"value": "33", "kind": "count", "channel": "online", "stage": "received", "measure": "cases"}
    with desk(run) as at:
        start = text.index("33亩")
        said = {**codes, "qualifier": "exact", "year": "2008", **place}
        decide(at, "a.txt", "add", start, end=start + 2, set=said)
    added = [row for row in table(xinfang("export", run, "--table", "figures")[1]) if row["reviewed"] == "added"]
    assert [(row["region"], row["adcode"]) for row in added] == [(place["region"], adcode)]
