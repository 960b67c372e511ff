"""Links hold where the source code is read, without building anything; pages that the program prints are up to date."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.docs.blocks import ROOT
from tools import made_pages

WRITTEN = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").glob("*.md"), ROOT / "samples" / "README.md"])


@pytest.mark.parametrize("page", WRITTEN, ids=lambda page: str(page.relative_to(ROOT)))
def test_what_a_page_links_to_is_in_the_source_code(page: Path) -> None:
    targets = re.findall(r"\]\(([^)#:]+)(?:#[^)]*)?\)", page.read_text(encoding="utf-8"))
    assert [target for target in targets if not (page.parent / target).exists()] == []


def test_every_picture_is_shown() -> None:
    shown = "".join(page.read_text(encoding="utf-8") for page in WRITTEN)
    assert [file.name for file in (ROOT / "docs" / "screenshots").glob("*.png") if file.name not in shown] == []


def test_pages_that_the_program_prints_have_not_fallen_behind() -> None:
    for name, text in made_pages.pages().items():
        assert (ROOT / "docs" / name).read_text(encoding="utf-8") == text, f"{name}: run `make pages`"
