"""A number that a person added, and that the rules have learnt to read since: it is one number, as the person said."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.review.made import desk, make_run, read_into, source_named
from tests.review.test_replay import decide
from tests.review.test_tables import table
from xinfang_extract.review.log import FILE_NAME
from xinfang_extract.review.pages import view_of

WORDS = '[[term]]\nwords = ["工单"]\nrole = "subject"\nchannel = "online"\nsource = "mine"\n'
PAGE = "2017年，澄江县受理群众信访300件次。其中：来信39件次。协调办理工单共15件次。\n"
SAID = {"value": "15", "kind": "count", "channel": "online", "stage": "received", "qualifier": "exact",
        "measure": "cases", "year": "2017", "region": "澄江县", "adcode": "530422"}  # fmt: skip
AT = PAGE.index("15")


@pytest.fixture(params=["15件次", "15"])
def run(tmp_path: Path, request: pytest.FixtureRequest) -> Path:
    """A RUN read with words that it was not read with when a number was added, from the unread ones or in the text."""
    made = make_run(tmp_path, {"a.txt": PAGE})
    with desk(made) as review:
        decide(review, "a.txt", "add", AT, end=AT + 2, set=SAID)
    log = made / FILE_NAME
    log.write_text(log.read_text().replace('"printed":"15件次"', f'"printed":"{request.param}"'))
    read_into(made, [tmp_path / "a.txt"], WORDS)
    return made


def starts(run: Path, name: str) -> list[int]:
    return [int(row["start"]) for row in table(run, name)]


def fifteens(run: Path) -> list[tuple[str, str, str, str]]:
    rows = table(run, "counts")
    return [(row["cases"], row["stage"], row["reviewed"], row["was"]) for row in rows if "15" in row["evidence"]]


def test_it_is_one_figure_and_one_count(run: Path) -> None:
    assert starts(run, "figures").count(AT) == 1
    (row,) = [row for row in table(run, "figures") if row["start"] == str(AT)]
    assert (row["stage"], row["reviewed"], row["was"]) == ("received", "added", "stage=other")
    assert fifteens(run) == [("15", "received", "corrected", "stage=other")]


def test_rejected_it_is_in_no_count(run: Path) -> None:
    with desk(run) as review:
        decide(review, "a.txt", "reject", AT)
        source = source_named(review, "a.txt")
        rows = review.page(source, 1)
        assert rows is not None
        (entry,) = [e for e in view_of(source, 1, rows, review.settled(source, 1)).entries if e.start == AT]
        assert entry.status == "rejected"
    assert [row["reviewed"] for row in table(run, "figures") if row["start"] == str(AT)] == ["rejected"]
    assert fifteens(run) == [("", "other", "rejected", "cases=15")]


def test_what_the_rules_read_as_the_person_did_stays_as_it_is(run: Path) -> None:
    with desk(run) as review:
        decide(review, "a.txt", "correct", AT, set={"stage": "other"})
    assert fifteens(run) == [("15", "other", "added", "")]


def test_without_the_words_it_is_added_again(run: Path, tmp_path: Path) -> None:
    with desk(run) as review:
        decide(review, "a.txt", "correct", AT, set={"value": "16"})
    read_into(run, [tmp_path / "a.txt"])
    (row,) = [row for row in table(run, "figures") if row["start"] == str(AT)]
    assert (row["value"], row["reviewed"]) == ("16", "added")
