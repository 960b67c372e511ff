"""Decisions count by what is printed where in which bytes; what no longer applies is listed, never dropped."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.review.made import CONFLICT, desk, make_run, read_into, readings, source_named
from xinfang_extract.review.deciding import RefusedError, Wish, decisions_of, undo_of
from xinfang_extract.review.desk import Desk
from xinfang_extract.review.pages import text_of, view_of
from xinfang_extract.review.queue import Filters
from xinfang_extract.review.values import WrongValueError


@pytest.fixture
def run(tmp_path: Path) -> Path:
    return make_run(tmp_path, {"a.txt": CONFLICT, "b.txt": "全年受理来信14件次，办结13件。\n"})


def decide(at: Desk, name: str, action: str, start: int, **more: object) -> None:
    source = source_named(at, name)
    with_text = action == "add"
    if with_text:
        reading = readings()
        view = text_of(at, reading, source, 1)
        reading.close()
    else:
        rows = at.page(source, 1)
        assert rows is not None
        view = view_of(source, 1, rows, at.settled(source, 1))
    assert view is not None
    at.append(decisions_of(at, source, view, Wish(action, source.rowid, 1, (start,), **more)))  # type: ignore[arg-type]


def reasons(at: Desk) -> list[str]:
    return [stale.reason for stale in at.log()[1].stale]


def statuses(at: Desk, name: str) -> list[tuple[int, str]]:
    source = source_named(at, name)
    return [(a.settled.evidence.start, a.settled.status) for a in at.settled(source)]


def test_decisions_are_there_when_the_run_is_opened_again(run: Path) -> None:
    with desk(run) as at:
        decide(at, "a.txt", "accept", 15)
        decide(at, "a.txt", "correct", 34, set={"value": "-134"})
    with desk(run) as at:
        assert statuses(at, "a.txt") == [(15, "accepted"), (34, "corrected")]
        assert reasons(at) == []


def test_a_run_made_anew_has_them_too(run: Path, tmp_path: Path) -> None:
    with desk(run) as at:
        decide(at, "b.txt", "reject", 6)
    again = read_into(tmp_path / "again", [tmp_path / "b.txt", tmp_path / "a.txt"])  # rows in another order
    shutil.copy(run / "decisions.jsonl", again)
    with desk(again) as at:
        assert statuses(at, "b.txt") == [(6, "rejected")]


def test_a_renamed_copy_of_a_source_has_them_too(run: Path, tmp_path: Path) -> None:
    with desk(run) as at:
        decide(at, "b.txt", "accept", 6)
    shutil.copy(tmp_path / "b.txt", tmp_path / "copy.txt")
    read_into(run, [tmp_path / "copy.txt"])
    with desk(run) as at:
        assert statuses(at, "copy.txt") == statuses(at, "b.txt") == [(6, "accepted")]


def test_they_do_not_count_for_other_bytes_at_the_same_place(run: Path, tmp_path: Path) -> None:
    with desk(run) as at:
        decide(at, "b.txt", "accept", 6)
    (tmp_path / "b.txt").write_text("全年受理来信14件次，办结13件！\n")  # the number is the same, the page is not
    read_into(run, [tmp_path / "b.txt"])
    with desk(run) as at:
        assert statuses(at, "b.txt") == []
        assert reasons(at) == ["source_changed"]
    (tmp_path / "b.txt").write_text("全年受理来信14件次，办结13件。\n")
    read_into(run, [tmp_path / "b.txt"])
    with desk(run) as at:  # what they speak of is back, and so are they
        assert statuses(at, "b.txt") == [(6, "accepted")]
        assert reasons(at) == []


def test_each_reason_why_one_does_not_apply_is_told(run: Path, tmp_path: Path) -> None:
    with desk(run) as at:
        decide(at, "a.txt", "accept", 15)
    path = run / "decisions.jsonl"
    line = path.read_text()
    path.write_text(
        line.replace('"start":15', '"start":16')
        + line.replace('"page":1', '"page":9')
        + line.replace("1206件次", "1207件次")
        + line.replace('"hash":"', '"hash":"0').replace("a.txt", "gone.txt")
    )
    with desk(run) as at:
        assert sorted(reasons(at)) == ["number_missing", "number_missing", "page_missing", "source_missing"]
        assert at.log()[0] and statuses(at, "a.txt") == []


def test_an_added_number_stays_where_the_rules_do_not_read_it(tmp_path: Path) -> None:
    text = "全年受理来信14件次。全县造林33亩。\n"
    run = make_run(tmp_path, {"a.txt": text})
    start = text.index("33")
    with desk(run) as at:
        decide(at, "a.txt", "add", start, end=start + 2, set={"value": "33", "kind": "count", "channel": "all",
                                                             "stage": "received", "qualifier": "exact"})  # fmt: skip
    with desk(run) as at:
        assert statuses(at, "a.txt") == [(start, "added")]
        source = source_named(at, "a.txt")
        rows = at.page(source, 1)
        assert rows is not None
        entries = view_of(source, 1, rows, at.settled(source, 1)).entries
        assert [(entry.start, entry.status) for entry in entries] == [(6, ""), (start, "added")]


def test_a_number_that_is_not_there_cannot_be_decided_about(run: Path) -> None:
    with desk(run) as at:
        for action, start in (("accept", 1), ("correct", 2), ("reject", 10**6)):
            with pytest.raises(RefusedError):
                decide(at, "a.txt", action, start, set={"value": "1"})
        with pytest.raises(RefusedError):
            decide(at, "a.txt", "add", 15, end=19, set={"value": "1"})  # a figure already
        with pytest.raises(RefusedError):
            decide(at, "a.txt", "add", 0, end=3, set={"value": "1"})  # no number
        assert not (run / "decisions.jsonl").exists()


def test_a_value_that_cannot_be_is_not_taken(run: Path) -> None:
    with desk(run) as at:
        for wrong in ({"value": "-5"}, {"value": "1300.5"}, {"adcode": "999999"}, {"value": "-1", "kind": "previous"}):
            with pytest.raises(WrongValueError):
                decide(at, "b.txt", "correct", 6, set=wrong)
        with pytest.raises(WrongValueError):
            decide(at, "b.txt", "add", 0, end=2, set={"value": "-5", "kind": "count"})
        assert statuses(at, "b.txt") == []
        decide(at, "b.txt", "correct", 6, set={"value": "１５", "year": "２００８"})
    assert '"value":"15","year":"2008"' in (run / "decisions.jsonl").read_text("utf-8").replace(" ", "")


def test_undo_goes_back_step_by_step(run: Path) -> None:
    with desk(run) as at:
        decide(at, "a.txt", "accept", 15)
        decide(at, "b.txt", "reject", 6)
        for left in (1, 0):
            found = undo_of(at)
            assert found is not None
            at.append([found[0]])
            assert len(at.log()[1].applied) == left
        assert undo_of(at) is None
    with Desk(run, "somebody else") as at:
        decide(at, "a.txt", "accept", 15)
    with desk(run) as at:
        assert undo_of(at) is None  # the decision of another person


def test_the_conflict_is_settled_once_a_number_of_it_is_corrected_or_all_are_accepted(run: Path) -> None:
    with desk(run) as at:
        assert at.left(Filters())["conflict"] == 1
        decide(at, "a.txt", "accept", 15)
        assert at.left(Filters())["conflict"] == 1
        decide(at, "a.txt", "correct", 34, set={"value": "-134"})
        assert at.left(Filters())["conflict"] == 0
        found = undo_of(at)
        assert found is not None
        at.append([found[0]])
        assert at.left(Filters())["conflict"] == 1
        for start in (26, 34):
            decide(at, "a.txt", "accept", start)
        assert at.left(Filters())["conflict"] == 0


def test_decisions_about_numbers_with_markup_in_them_hold_whether_it_left_a_filler_or_not(tmp_path: Path) -> None:
    page = "<html><body><p>2013年，全县共受理群众来信来访3<b>00</b>件次。</p></body></html>"
    run, start = make_run(tmp_path, {"a.html": page}), page.index("3<b>")
    with desk(run) as at:
        decide(at, "a.html", "accept", start)
    file = run / "decisions.jsonl"
    told = file.read_text("utf-8")
    assert '"300件次"' in told
    with desk(run) as at:
        assert statuses(at, "a.html") == [(start, "accepted")]
    file.write_text(told.replace('"300件次"', '"3\\u200b\\u200b\\u200b00件次"'), "utf-8")  # as it once was
    with desk(run) as at:
        assert (statuses(at, "a.html"), reasons(at)) == ([(start, "accepted")], [])
