"""Exported tables with decisions in them: corrected values beside the printed ones, counts that follow."""

from __future__ import annotations

import csv
import io
from pathlib import Path

import pytest

from tests.review.made import desk, make_run, read_into, source_named
from tests.review.test_replay import decide
from xinfang_extract.codebook import TABLES
from xinfang_extract.review.decisions import Decisions, apply, load, with_decisions
from xinfang_extract.review.exporting import as_csv
from xinfang_extract.store.reader import RunReader

TEXT = "2008年，青河县受理来信315件次，比上年减少15件次，下降4.5%；接待来访261批次822人次，办结率98%。造林33亩。\n"
ADDED = {"value": "33", "kind": "count", "channel": "other", "stage": "received", "qualifier": "exact",
         "measure": "cases", "year": "2008"}  # fmt: skip


@pytest.fixture
def run(tmp_path: Path) -> Path:
    return make_run(tmp_path, {"a.txt": TEXT, "b.txt": "2008年，全县受理来信14件次。\n"})


def table(run: Path, name: str) -> list[dict[str, str]]:
    with RunReader(run) as reader:
        decisions = load(run, reader.connection)
        assert decisions is not None
        data = b"".join(as_csv(reader, decisions, name))
    rows = list(csv.DictReader(io.StringIO(data.decode(), newline="")))
    assert all(list(row) == list(with_decisions(TABLES[name]).names()) for row in rows)
    return rows


def figure(run: Path, printed: str) -> dict[str, str]:
    (row,) = [row for row in table(run, "figures") if row["printed"] == printed]
    return row


def count(run: Path, **cells: str) -> dict[str, str]:
    (row,) = [row for row in table(run, "counts") if all(row[name] == value for name, value in cells.items())]
    return row


def at(printed: str) -> int:
    return TEXT.index(printed)


def test_without_decisions_there_is_nothing_to_put_in(run: Path) -> None:
    with RunReader(run) as reader:
        assert load(run, reader.connection) is None


def test_every_row_says_whether_it_is_reviewed(run: Path) -> None:
    with desk(run) as review:
        decide(review, "a.txt", "accept", at("315"), note="checked")
    rows = table(run, "figures")
    assert [row["reviewed"] for row in rows if row["source"].endswith("a.txt")] == ["accepted", "", "", "", "", ""]
    assert figure(run, "315件次")["review_note"] == "checked"
    assert all(row["value_printed"] == row["value"] for row in rows)
    assert [row["reviewed"] for row in table(run, "counts")] == ["partly", "", ""]


def test_a_corrected_value_stands_beside_the_printed_one(run: Path) -> None:
    with desk(run) as review:
        decide(review, "a.txt", "correct", at("822"), set={"value": "823"})
    row = figure(run, "822人次")
    assert (row["value"], row["value_printed"], row["reviewed"], row["was"]) == ("823", "822", "corrected", "value=822")
    row = count(run, channel="visit")
    assert (row["persons"], row["batches"], row["reviewed"], row["was"]) == ("823", "261", "corrected", "persons=822")


def test_a_corrected_code_moves_the_count_with_what_follows_it(run: Path) -> None:
    before = count_rows(run)
    with desk(run) as review:
        decide(review, "a.txt", "correct", at("315"), set={"channel": "online"})
    row = count(run, channel="online")
    assert (row["cases"], row["cases_change"], row["cases_change_pct"]) == ("315", "-15", "-4.5")
    assert (row["reviewed"], row["was"]) == ("corrected", "channel=letter")
    assert len(table(run, "counts")) == before  # the row has moved, none is left empty
    assert figure(run, "315件次")["channel"] == "online"


def test_a_code_of_one_of_two_measures_parts_the_row(run: Path) -> None:
    with desk(run) as review:
        decide(review, "a.txt", "correct", at("822"), set={"form": "collective"})
    stays, goes = count(run, channel="visit", form=""), count(run, channel="visit", form="collective")
    assert (stays["batches"], stays["persons"]) == ("261", "")
    assert (goes["batches"], goes["persons"], goes["reviewed"]) == ("", "822", "corrected")


def test_another_kind_takes_another_cell(run: Path) -> None:
    with desk(run) as review:
        decide(review, "a.txt", "correct", at("15件次，下"), set={"kind": "previous", "value": "330"})
    row = count(run, channel="letter", year="2008", source=row_source(run))
    assert (row["cases"], row["cases_previous"], row["cases_change"]) == ("315", "330", "")


def test_a_rejected_number_stays_in_figures_and_leaves_the_counts(run: Path) -> None:
    with desk(run) as review:
        for printed in ("261", "822"):
            decide(review, "a.txt", "reject", at(printed))
    assert figure(run, "822人次")["reviewed"] == "rejected"
    row = count(run, channel="visit")
    assert (row["batches"], row["persons"], row["reviewed"]) == ("", "", "rejected")
    assert row["was"] == "batches=261;persons=822"


def test_an_added_number_is_a_figure_and_a_count(run: Path) -> None:
    with desk(run) as review:
        decide(review, "a.txt", "add", at("33"), end=at("33") + 2, set=ADDED)
    rows = table(run, "figures")
    starts = [int(row["start"]) for row in rows if row["source"].endswith("a.txt")]
    assert starts == sorted(starts) and at("33") in starts
    row = next(row for row in rows if row["start"] == str(at("33")))
    assert (row["printed"], row["reviewed"], row["channel"]) == ("33", "added", "other")
    assert count(run, channel="other")["reviewed"] == "added" and count(run, channel="other")["cases"] == "33"


def test_a_source_without_any_figure_can_get_one(run: Path, tmp_path: Path) -> None:
    (tmp_path / "aa.txt").write_text("全县造林33亩。\n")
    read_into(run, [tmp_path / "aa.txt"])
    with desk(run) as review:
        decide(review, "aa.txt", "add", 4, end=6, set=ADDED)
    names = [Path(row["source"]).name for row in table(run, "figures")]
    assert names == ["a.txt"] * 6 + ["aa.txt"] + ["b.txt"]
    assert [Path(row["source"]).name for row in table(run, "counts")][-2:] == ["aa.txt", "b.txt"]


def test_shares_and_rates_are_in_no_count_whatever_is_decided(run: Path) -> None:
    with desk(run) as review:
        decide(review, "a.txt", "correct", at("98"), set={"value": "89"})
    assert figure(run, "98%")["value"] == "89"
    assert all(row["reviewed"] == "" for row in table(run, "counts"))


def test_unread_numbers_say_what_was_decided(tmp_path: Path) -> None:
    run = make_run(tmp_path, {"a.txt": "受理来信14件次。信访局有工作人员5人。\n"})
    with desk(run) as review:
        source = source_named(review, "a.txt")
        rows = review.page(source, 1)
        assert rows is not None
        decide(review, "a.txt", "accept", rows.unread[0].start)
    assert [row["reviewed"] for row in table(run, "unread")] == ["accepted"]


def test_a_number_added_from_the_unread_ones_joins_its_sentence(tmp_path: Path) -> None:
    text = "2017年，澄江县接待来访261批次、出动822人次。\n"
    run = make_run(tmp_path, {"a.txt": text})
    said = {"value": "822", "kind": "count", "channel": "visit", "stage": "received", "qualifier": "exact",
            "measure": "persons", "year": "2017", "region": "澄江县", "adcode": "530422"}  # fmt: skip
    with desk(run) as review:
        decide(review, "a.txt", "add", text.index("822"), end=text.index("822") + 3, set=said)
    assert [row["evidence"] for row in table(run, "figures")] == [text.strip()] * 2
    (row,) = table(run, "counts")
    assert (row["batches"], row["persons"], row["evidence"]) == ("261", "822", text.strip())


def test_tables_that_decisions_do_not_touch_pass_through() -> None:
    rows = [("a", 1, "x")]
    assert list(apply(rows, Decisions({}), "pages")) == rows
    assert with_decisions(TABLES["checks"]).names() == TABLES["checks"].names()


def count_rows(run: Path) -> int:
    with RunReader(run) as reader:
        return sum(len(portion) for portion in reader.rows("counts"))


def row_source(run: Path) -> str:
    return next(row["source"] for row in table(run, "figures") if row["source"].endswith("a.txt"))
