"""The practice pages: every rendering of a page has the blocks of the clean one."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.layout.shown import read

PRACTICE = Path(__file__).parents[2] / ".." / "shared" / "practice"
RENDERINGS = ["wrapped", "columns", "spaced", "fullwidth", "trad", "pinyin"]
NAMES = sorted(path.stem for path in (PRACTICE / "clean" / "pages").glob("*.txt"))
DIFFERENT = {
    ("columns", "b09"): "no indents, and the last line of a paragraph is full",
}

pytestmark = pytest.mark.skipif(not NAMES, reason="the practice pages are not beside this checkout")


def blocks(rendering: str, name: str) -> list[str]:
    """The blocks of one rendering of one page."""
    return read((PRACTICE / rendering / "pages" / f"{name}.txt").read_bytes().decode("utf-8"))


def cases() -> list[object]:
    return [
        pytest.param(
            rendering,
            name,
            marks=[pytest.mark.xfail(strict=True, reason=DIFFERENT[rendering, name])]
            if (rendering, name) in DIFFERENT
            else [],
        )
        for rendering in RENDERINGS
        for name in NAMES
    ]


@pytest.mark.parametrize(("rendering", "name"), cases())
def test_same_blocks_as_the_clean_page(rendering: str, name: str) -> None:
    assert blocks(rendering, name) == blocks("clean", name)
