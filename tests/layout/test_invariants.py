"""Whatever the text: nothing is left out, nothing comes twice, and it ends."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.layout.shown import page_of
from xinfang_extract.layout import find_blocks
from xinfang_extract.model import Block, BlockKind
from xinfang_extract.page import Page

SHARED = Path(__file__).parents[2] / ".." / "shared"
REAL = sorted([*SHARED.glob("seeds/*.txt"), *SHARED.glob("practice/*/pages/*.txt")])

PIECES = [
    *("来信", "来访731批", "1 286", "412件", "-4.3", "12345", "—", "%", "A B", "信(fǎng)", "\x00", "\ufeff"),
    *("  ", "    ", "\u3000\u3000", "\n", "\n\n", "\t", "\f", " | ", "│", "┌──┐", "。", "，", "；", "："),
    *(
        "【接访】",
        "一、",
        "（二）",
        "3.",
        "①",
        "第三章",
        "表1",
        "单位：",
        "注：",
        "来源：",
        "首页 > ",
        "- 12 -",
        "P. 3",
        "年鉴 2017",
    ),
]


def printed(pages: Sequence[Page]) -> list[tuple[int, int]]:
    """Page and offset of everything that is no blank; what takes no room in print does not count."""
    return [
        (number, at)
        for number, page in enumerate(pages)
        for at, char in enumerate(page.text)
        if not char.isspace() and char not in "\x00\ufeff\u200b\u00ad"
    ]


def covered(blocks: Sequence[Block], pages: Sequence[Page]) -> list[tuple[int, int]]:
    """The same of what stands in blocks."""
    return sorted(
        (span.page, at)
        for block in blocks
        for span in block.lines
        for at in range(span.start, span.end)
        if not (char := pages[span.page].text[at]).isspace() and char not in "\x00\ufeff\u200b\u00ad"
    )


def check(pages: Sequence[Page]) -> None:
    blocks = find_blocks(pages)
    assert covered(blocks, pages) == printed(pages)
    for block in blocks:
        assert block.lines
        assert (block.kind is BlockKind.TABLE) == bool(block.rows)
        inside = {(span.page, at) for span in block.lines for at in range(span.start, span.end)}
        for row in block.rows:
            for cell in row:
                assert cell.columns >= 1
                assert cell.span.start < cell.span.end
                if cell.span.page == block.lines[0].page:
                    assert (cell.span.page, cell.span.start) in inside
    assert find_blocks(pages) == blocks


@given(st.lists(st.lists(st.sampled_from(PIECES), max_size=40).map("".join), max_size=3), st.booleans())
@settings(deadline=None, max_examples=300)
def test_every_character_stands_in_one_block(texts: list[str], ordered: bool) -> None:
    check([page_of(text, ordered=ordered, number=number) for number, text in enumerate(texts, 1)])


@given(st.text(max_size=200))
@settings(deadline=None)
def test_any_text(text: str) -> None:
    check([page_of(text)])


@pytest.mark.skipif(not REAL, reason="the pages are not beside this checkout")
@pytest.mark.parametrize("path", REAL, ids=lambda path: "-".join(path.parts[-3:]))
def test_real_pages(path: Path) -> None:
    check([page_of(path.read_bytes().decode("utf-8"))])


LONG = [
    "1" * 300_000,
    "x" + " " * 300_000 + "y",
    "1 " * 150_000,
    "." * 300_000,
    "来…" * 150_000,
    "【" * 300_000,
    "其中" * 150_000,
    "来信12件\n" * 30_000,
    "来信   12   13\n" * 10_000,
    "a\t" * 150_000,
    "|" * 300_000,
    "\n" * 300_000,
    "第" * 300_000,
    "接待来访批次比上年同期减少批次人次      问题和不稳定隐患基本信息清楚诉求\n" * 5_000,
]


@pytest.mark.parametrize("text", LONG, ids=lambda text: repr(text[:8]))
def test_long_text(text: str) -> None:
    pages = [page_of(text)]
    assert covered(find_blocks(pages), pages) == printed(pages)
