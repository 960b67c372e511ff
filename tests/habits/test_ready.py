"""Getting ready while others read changes nothing but the time."""

from __future__ import annotations

from pathlib import Path

import pytest

from xinfang_extract import api, pipeline, ready
from xinfang_extract.lexicon import Lexicon, load
from xinfang_extract.model import Verdict

DATA = Path(__file__).parents[1] / "data"
SAMPLE = Path(__file__).parents[2] / "samples" / "two-columns.txt"


def test_our_own_page_asks_for_what_pages_ask_for() -> None:
    found = pipeline.run([ready.PAGE])
    assert {"letter", "visit"} <= {figure.channel for figure in found.figures}
    assert {figure.adcode for figure in found.figures} != {""}
    assert Verdict.OK in {check.verdict for check in found.checks}


def test_only_who_waits_for_others_gets_ready(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[Lexicon] = []
    monkeypatch.setattr(ready, "get_ready", asked.append)
    assert api.extract(SAMPLE).figures
    assert asked == []
    found = api.extract(DATA / "table-across.pdf")
    assert asked == [load()]
    monkeypatch.undo()
    assert api.extract(DATA / "table-across.pdf").figures == found.figures != ()


def test_a_pdf_is_read_by_others_and_a_text_is_not() -> None:
    assert api.is_read_by_others(api.open_source(DATA / "table-across.pdf"))
    assert not api.is_read_by_others(api.open_source(SAMPLE))
