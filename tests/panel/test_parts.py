"""A total goes before a part of it that the codes do not tell from it, also where the audit doubts the total."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.panel.test_three_books import dicts
from tests.review.made import make_run
from xinfang_extract import extract
from xinfang_extract.panel import Choice, build

WITHOUT_TOPIC = (
    "2008年牧川县信访工作\n全县共受理群众信访1206件次，比上年的1340件次减少143件次。"  # 1340 - 1206 is 134
    "其中土地问题412件，社保问题487件，307件。\n"
)
CONTRADICTED = "2008年牧川县信访工作\n全县共受理群众信访{total}件次。其中来信315件次，来访261批次。\n"


@pytest.mark.parametrize("as_run", [False, True])
def test_the_total_is_taken_and_its_conflict_marked(tmp_path: Path, *, as_run: bool) -> None:
    runs = [make_run(tmp_path, {"a.txt": WITHOUT_TOPIC})] if as_run else []
    with build(runs, Choice(), [] if as_run else [extract(WITHOUT_TOPIC)]) as panel:
        (row,) = [row for row in dicts(panel, "panel") if row["year"] == 2008]
        told = {c["value"]: (c["taken"], c["audit"]) for c in dicts(panel, "candidates") if c["year"] == 2008}
        (grid,) = dicts(panel, "coverage")
    assert row["all_cases"] == 1206 and row["conflicts"] == "all_cases" and grid["y2008"] == "conflict"
    assert told[1206] == ("taken", "conflict") and told[307] == ("part", "verified")


@pytest.mark.parametrize(("total", "conflicts"), [(576, ""), (579, "all_cases;letter_cases;visit_batches")])
def test_a_number_that_its_page_contradicts_is_marked(total: int, conflicts: str) -> None:
    with build([], Choice(), [extract(CONTRADICTED.format(total=total))]) as panel:
        (row,) = dicts(panel, "panel")
    assert (row["all_cases"], row["conflicts"]) == (total, conflicts)
