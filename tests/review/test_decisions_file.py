"""RUN/decisions.jsonl: what is written is read back, nothing is lost, nothing is dropped in silence."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from xinfang_extract.review.decision import Decision, Evidence, decision_of, line_of
from xinfang_extract.review.log import DecisionLog, DecisionsError
from xinfang_extract.review.settling import in_force, last_undoable, settle

PLACE = Evidence("ab" * 32, 1, 15, 19, "1206件次")


def decision(action: str, id_: str = "1", **more: object) -> Decision:
    given: dict[str, object] = {"evidence": PLACE} if action != "undo" else {}
    return Decision(id_, "2026-01-02T03:04:05Z", "li", action, "0.1.0", **(given | more))  # type: ignore[arg-type]


text = st.text(st.characters(exclude_categories=["Cs"]), max_size=30) | st.sampled_from(
    ["</script>\u2028\u2029\x85", "\u202e倒", "'\"\\n\n", "$'x'"]
)


@settings(max_examples=60, deadline=None)
@given(
    printed=text,
    note=text,
    body=st.text(st.characters(categories=["Lo", "Nd"]), max_size=20),
    place=st.tuples(*[st.integers(0, 10**7)] * 3),
)
def test_a_decision_is_one_line_and_comes_back_as_it_was(
    printed: str, note: str, body: str, place: tuple[int, int, int]
) -> None:
    made = decision(
        "correct", evidence=Evidence("00", *place, printed), note=note, read={"body": "x"}, set={"body": body}
    )
    line = line_of(made)
    assert line.count(b"\n") == 1 and line.endswith(b"\n")
    assert len(line.decode().splitlines()) == 1  # by every rule of what ends a line
    assert decision_of(line[:-1]) == made


@pytest.mark.parametrize(
    "line",
    [
        "",
        "[]",
        "{",
        '{"id":"1"}',
        '{"id":"1","action":"burn"}',
        '{"id":"","action":"undo"}',
        '{"id":"1","action":"accept"}',
        '{"id":"1","action":"undo","evidence":{"hash":"","page":1,"start":1,"end":2,"printed":"1"}}',
        '{"id":"1","action":"accept","evidence":{"hash":"","page":true,"start":1,"end":2,"printed":"1"}}',
        '{"id":"1","action":"accept","evidence":{"hash":"","page":1,"start":1,"end":2,"printed":7}}',
        '{"id":"1","action":"accept","evidence":{"hash":"","page":1,"start":1,"end":2,"printed":"1","row":3}}',
        '{"id":"1","action":"correct","evidence":{"hash":"","page":1,"start":1,"end":2,"printed":"1"},"set":{"source":"x"}}',
        '{"id":"1","action":"correct","evidence":{"hash":"","page":1,"start":1,"end":2,"printed":"1"},"set":{"kind":"x"}}',
        '{"id":"1","action":"correct","evidence":{"hash":"","page":1,"start":1,"end":2,"printed":"1"},"set":{"value":5}}',
        '{"id":"1","action":"accept","evidence":{"hash":"","page":1,"start":1,"end":2,"printed":"1"},"colour":"red"}',
        "[" * 100_000,
    ],
)
def test_a_line_that_is_no_decision_is_told_and_the_others_are_read(tmp_path: Path, line: str) -> None:
    good = [line_of(decision("accept", "1")), line_of(decision("note", "2", note="n"))]
    (tmp_path / "decisions.jsonl").write_bytes(good[0] + line.encode() + b"\n" + good[1])
    log = DecisionLog(tmp_path)
    assert [made.id for made in log.decisions] == ["1", "2"]
    assert [bad.number for bad in log.bad_lines] == ([2] if line else [])


def test_a_line_cut_off_by_a_crash_is_told_and_does_not_swallow_the_next_one(tmp_path: Path) -> None:
    path = tmp_path / "decisions.jsonl"
    path.write_bytes(line_of(decision("accept", "1")) + line_of(decision("accept", "2"))[:40])
    log = DecisionLog(tmp_path)
    assert [bad.problem for bad in log.bad_lines] == ["is cut off"]
    log.append([decision("accept", "3")])
    assert [made.id for made in log.decisions] == ["1", "3"]
    assert [bad.number for bad in log.bad_lines] == [2]
    assert [made.id for made in DecisionLog(tmp_path).decisions] == ["1", "3"]


def test_the_file_only_ever_grows(tmp_path: Path) -> None:
    log = DecisionLog(tmp_path)
    before = b""
    for n in range(5):
        log.append([decision("accept", str(n)), decision("undo", f"u{n}", undoes=str(n))])
        now = (tmp_path / "decisions.jsonl").read_bytes()
        assert now.startswith(before) and len(now) > len(before)
        before = now
    assert all(json.loads(line)["who"] == "li" for line in before.splitlines())


def test_two_reviews_see_each_others_decisions(tmp_path: Path) -> None:
    one, two = DecisionLog(tmp_path), DecisionLog(tmp_path)
    one.append([decision("accept", "1")])
    two.append([decision("accept", "2")])
    assert one.refresh() and not one.refresh()
    assert [made.id for made in one.decisions] == [made.id for made in two.decisions] == ["1", "2"]
    (tmp_path / "decisions.jsonl").unlink()
    assert one.refresh() and one.decisions == []


def test_a_folder_in_place_of_the_file_is_said(tmp_path: Path) -> None:
    log = DecisionLog(tmp_path)
    (tmp_path / "decisions.jsonl").mkdir()
    with pytest.raises(DecisionsError, match="check the disk"):
        log.append([decision("accept")])


CORRECT = {"read": {"value": "1206"}, "set": {"value": "1216"}}


@pytest.mark.parametrize(
    ("made", "status", "set_"),
    [
        ([], None, {}),
        ([decision("accept")], "accepted", {}),
        ([decision("note", note="n")], "", {}),
        ([decision("reject")], "rejected", {}),
        ([decision("correct", **CORRECT)], "corrected", {"value": "1216"}),
        ([decision("correct", **CORRECT), decision("accept", "2")], "corrected", {"value": "1216"}),
        ([decision("reject"), decision("accept", "2")], "accepted", {}),
        ([decision("correct", **CORRECT), decision("reject", "2")], "rejected", {"value": "1216"}),
        ([decision("correct", **CORRECT), decision("undo", "2", undoes="1")], None, {}),
        ([decision("accept"), decision("correct", "2", **CORRECT), decision("undo", "3", undoes="2")], "accepted", {}),
        (
            [decision("correct", **CORRECT), decision("correct", "2", read={"value": "1216"}, set={"value": "1206"})],
            "accepted",  # put back to what was read: looked at, and right
            {},
        ),
        (
            [
                decision("correct", **CORRECT),
                decision("correct", "2", read={"channel": "all"}, set={"channel": "visit"}),
            ],
            "corrected",
            {"value": "1216", "channel": "visit"},
        ),
        ([decision("add", item="text", set={"value": "5"})], "added", {"value": "5"}),
        ([decision("add", item="text", set={"value": "5"}), decision("accept", "2")], "added", {"value": "5"}),
        (
            [decision("accept", "1", group="g"), decision("accept", "2", group="g"), decision("undo", "3", undoes="g")],
            None,
            {},
        ),
    ],
)
def test_the_last_word_on_a_number(made: list[Decision], status: str | None, set_: dict[str, str]) -> None:
    settled = settle(made)
    if status is None:
        assert settled == {}
    else:
        assert (settled[PLACE].status, dict(settled[PLACE].set)) == (status, set_)


def test_what_was_read_stays_what_was_read_first() -> None:
    made = [decision("correct", **CORRECT), decision("correct", "2", read={"value": "1216"}, set={"value": "1226"})]
    assert settle(made)[PLACE].read == {"value": "1206"}


def test_undo_takes_back_the_reviewers_own_last_decision_still_in_force() -> None:
    other = Decision("9", "t", "wang", "accept", "0", evidence=PLACE)
    made = [decision("accept", "1"), decision("reject", "2"), decision("undo", "3", undoes="2"), other]
    last = last_undoable(made, "li")
    assert last is not None and last.id == "1"
    assert [d.id for d in in_force(made)] == ["1", "9"]
    assert last_undoable([other], "li") is None
