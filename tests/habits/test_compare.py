"""`make compare`: figures won, lost and changed between two versions of the rules, and whether for the better."""

from __future__ import annotations

import pytest

from tests.docs.blocks import ROOT
from tools import compare

PAGE = "tests/page.txt"


def figure(**codes: str) -> dict[str, str]:
    plain = dict.fromkeys(compare.CODES, "") | {"value": "39", "channel": "letter", "stage": "received"}
    return plain | {"printed": "39件", "evidence": "来信39件。"} | codes


@pytest.mark.parametrize(
    ("old", "new", "right", "told"),
    [
        ({}, {"4": figure()}, {"4": figure()}, "1 won for the better"),
        ({"4": figure()}, {}, {"4": figure()}, "1 lost for the worse"),
        ({"4": figure()}, {}, {}, "1 lost"),
        ({"4": figure()}, {"4": figure(channel="visit")}, {"4": figure()}, "1 changed for the worse"),
        (
            {"4": figure(channel="all")},
            {"4": figure()},
            {"4": figure(channel="letter|all")},
            "1 changed neither better nor worse",
        ),
        ({"4": figure(channel="visit")}, {"4": figure()}, {"4": figure()}, "1 changed for the better"),
        ({"4": figure()}, {"4": figure(evidence="来信39件")}, {}, "nothing changed"),
        ({"4": figure()}, {}, {"4": figure() | {"scored": "0"}}, "1 lost"),
    ],
)
def test_a_change_is_told_and_judged(
    old: dict[str, dict[str, str]],
    new: dict[str, dict[str, str]],
    right: dict[str, dict[str, str]],
    told: str,
    capsys: pytest.CaptureFixture[str],
) -> None:
    compare.tell({PAGE: old}, {PAGE: new}, {PAGE: right}, most=30)
    assert capsys.readouterr().out.rstrip().rpartition(": ")[2] == told


def test_the_code_in_a_folder_reads_pages() -> None:
    page = ROOT / "samples" / "hard-wrapped.txt"
    (rows,) = compare.figures_by(ROOT, [page]).values()
    assert {row["channel"] for row in rows.values()} >= {"all", "letter", "visit"}


def test_a_number_that_is_written_another_way_is_the_same() -> None:
    assert not compare._differs("39|40", "40.0")
    assert not compare._differs("*", "anything")
    assert compare._differs("letter", "visit")
