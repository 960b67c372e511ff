"""What people decided in a review of a run counts in its panel and charts, and not where the machine is measured."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.cli.told import Xinfang
from tests.review.made import desk, make_run
from tests.review.test_replay import decide
from xinfang_extract.review.log import FILE_NAME

TEXT = "2008年，青河县受理来信315件次，接待来访261批次822人次。全县造林33亩。\n"
OTHER = "2009年，青河县受理来信14件次，接待来访8批次23人次。\n"


@pytest.fixture
def run(tmp_path: Path) -> Path:
    made = make_run(tmp_path, {"a.txt": TEXT, "b.txt": OTHER})
    with desk(made) as review:
        decide(review, "a.txt", "reject", TEXT.index("261"))
        decide(review, "a.txt", "correct", TEXT.index("822"), set={"value": "823"})
    return made


def rows(xinfang: Xinfang, *arguments: object) -> list[dict[str, str]]:
    code, out, said = xinfang(*arguments)
    assert code == 0, said
    return list(csv.DictReader(io.StringIO(out.decode("utf-8"))))


NUMBERS = ("letter_cases", "visit_batches", "visit_persons")


def test_a_panel_has_what_was_decided(xinfang: Xinfang, run: Path) -> None:
    told = rows(xinfang, "panel", run)
    assert [[row.get(name, "") for name in NUMBERS] for row in told] == [["315", "", "823"], ["14", "8", "23"]]
    listed = rows(xinfang, "panel", run, "--table", "candidates")
    assert "261" not in [row["value"] for row in listed]


def test_as_read_leaves_the_decisions_out(xinfang: Xinfang, run: Path) -> None:
    first, _ = rows(xinfang, "panel", run, "--as-read")
    assert [first[name] for name in NUMBERS] == ["315", "261", "822"]


def test_a_panel_of_two_runs_takes_the_decisions_of_each(xinfang: Xinfang, run: Path, tmp_path: Path) -> None:
    earlier = {"a.txt": TEXT.replace("2008", "2007"), "b.txt": OTHER.replace("2009", "2006")}
    again = make_run(tmp_path / "again", earlier)
    with desk(again) as review:
        decide(review, "a.txt", "correct", TEXT.index("315"), set={"value": "316"})
    told = rows(xinfang, "panel", run, again)
    numbers = [[row.get(name, "") for name in NUMBERS] for row in told]
    assert numbers == [["14", "8", "23"], ["316", "261", "822"], ["315", "", "823"], ["14", "8", "23"]]


def test_a_number_that_was_added_is_in_the_panel(xinfang: Xinfang, run: Path) -> None:
    cells = {"value": "33", "kind": "count", "channel": "online", "stage": "received", "measure": "cases"}
    with desk(run) as review:
        decide(review, "a.txt", "add", TEXT.index("33亩"), end=TEXT.index("33亩") + 2,
               set={**cells, "qualifier": "exact", "year": "2008", "region": "青河县"})  # fmt: skip
    first, _ = rows(xinfang, "panel", run)
    assert first["online_cases"] == "33"


def test_a_chart_is_drawn_of_what_was_decided(xinfang: Xinfang, run: Path) -> None:
    pytest.importorskip("matplotlib")
    arguments = ("plot", run, "--place", "青河县", "--channel", "visit", "--measure", "persons")
    assert xinfang(*arguments)[1] != xinfang(*arguments, "--as-read")[1]


@pytest.mark.parametrize("command", ["panel", "export"])
def test_decisions_that_no_longer_apply_are_said(xinfang: Xinfang, run: Path, command: str) -> None:
    log = run / FILE_NAME
    log.write_text(log.read_text().replace('"261', '"262'))
    assert "1 decision(s) no longer apply" in xinfang(command, run)[2]
    assert "no longer apply" not in xinfang(command, run, "--as-read")[2]


@pytest.mark.parametrize(
    "damage", [lambda text: text[:-1], lambda text: text.replace('"value":"823"', '"value":"26g"')]
)
@pytest.mark.parametrize("command", ["panel", "export"])
def test_lines_that_are_no_decisions_are_said(
    xinfang: Xinfang, run: Path, command: str, damage: Callable[[str], str]
) -> None:
    log = run / FILE_NAME
    log.write_text(damage(log.read_text()))
    assert "1 line(s) of decisions.jsonl cannot be read" in xinfang(command, run)[2]
    assert "cannot be read" not in xinfang(command, run, "--as-read")[2]


def test_a_corrected_year_moves_an_earlier_value(xinfang: Xinfang, tmp_path: Path) -> None:
    page = "2017年，青河县受理来信315件次，比2012年的300件次增加15件次。\n"
    made = make_run(tmp_path / "moved", {"a.txt": page})
    with desk(made) as review:
        decide(review, "a.txt", "correct", page.index("300"), set={"year": "2016"})
    told = rows(xinfang, "panel", made, "--fill")
    assert [(row["year"], row["letter_cases"]) for row in told] == [("2016", "300"), ("2017", "315")]


def test_what_was_settled_is_no_conflict_of_the_panel(xinfang: Xinfang, tmp_path: Path) -> None:
    page = "2017年，青河县受理群众信访300件次。其中：来信39件次，网上信访161件次，来电110件次。\n"
    made = make_run(tmp_path / "settled", {"a.txt": page, "b.txt": page.replace("2017", "2018")})
    with desk(made) as review:
        decide(review, "a.txt", "correct", page.index("110"), set={"value": "100"})
    (first, second), grid = rows(xinfang, "panel", made), rows(xinfang, "panel", made, "--table", "coverage")
    assert (first["conflicts"], first["phone_cases"]) == ("", "100")
    assert "phone_cases" in second["conflicts"] and grid[0]["y2017"] == "found" and grid[0]["y2018"] == "conflict"
    assert "phone_cases" in rows(xinfang, "panel", made, "--as-read")[0]["conflicts"]
    assert {row["audit"] for row in rows(xinfang, "export", made)} == {
        "conflict"
    }  # which speaks of the page as printed


def test_a_conflict_that_is_left_is_one_of_the_panel(xinfang: Xinfang, tmp_path: Path) -> None:
    page = "2017年，青河县受理群众信访300件次。其中：来信39件次，网上信访161件次，来电110件次。\n"
    other = "2017年，青河县接待集体访30批次，比上年的20批次增加20批次。\n"
    made = make_run(tmp_path / "left", {"a.txt": page + other})
    with desk(made) as review:
        decide(review, "a.txt", "accept", page.index("39"))
        decide(review, "a.txt", "correct", (page + other).index("20批次增"), set={"value": "10"})
    (row,) = rows(xinfang, "panel", made)
    assert "letter_cases" in row["conflicts"] and "batches" not in row["conflicts"]


def test_the_machine_is_measured_as_it_read(xinfang: Xinfang, run: Path, tmp_path: Path) -> None:
    read, decided = tmp_path / "read.csv", tmp_path / "decided.csv"
    assert xinfang("export", run, "--table", "figures", "--as-read", "-o", read)[0] == 0
    assert xinfang("export", run, "--table", "figures", "-o", decided)[0] == 0
    _, out, said = xinfang("evaluate", "--gold", read, run)
    assert b"recall" in out and b"6/6" in out and b"5/6" not in out
    assert "measured as read" in said
    _, out, said = xinfang("evaluate", "--gold", read, decided)  # 261 was rejected, 822 corrected: 4 of 6 are found
    assert b"4/5" in out and b"4/6" in out and "measured as read" not in said
