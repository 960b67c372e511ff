"""No heading and no cell stands where `is_surely_prose` says that none can."""

from __future__ import annotations

import random
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from xinfang_extract.layout import find_blocks
from xinfang_extract.layout.prose import has_cells_or_captions, is_surely_prose
from xinfang_extract.model import BlockKind, Span
from xinfang_extract.page import Page

OTHER = (Path(__file__).parents[2] / "bench" / "other.txt").read_text(encoding="utf-8").splitlines()
SIGNS = [
    *("一、", "（二）", "1.", "2、", "(3)", "①", "第一节", "第三章 ", "【", "】", "。", "：", "，", "；", "“", "”"),
    *("  ", "\u3000", "\n", "\n\n", "2016年"),
]


def test_the_midst_of_a_paragraph_is_prose() -> None:
    assert is_surely_prose(OTHER[0], 20)
    assert not is_surely_prose("一、交通。" + OTHER[0], 3)
    assert not is_surely_prose("交通\n" + OTHER[0], 1)


@settings(max_examples=200, deadline=None)
@given(st.integers(0, 2**32))
def test_no_heading_and_no_cell_is_surely_prose(seed: int) -> None:
    chance = random.Random(seed)
    parts = []
    for _ in range(chance.randrange(2, 10)):
        line = chance.choice(OTHER)
        at = chance.randrange(len(line))
        parts += [line[at : at + chance.randrange(1, 60)], chance.choice(["", *SIGNS])]
    text = "".join(parts)
    if width := chance.choice([0, 10, 20, 31, 45]):
        text = "\n".join(
            line[at : at + width] for line in text.split("\n") for at in range(0, max(1, len(line)), width)
        )
    if has_cells_or_captions(text):
        return
    for block in find_blocks([Page("page", 1, text)]):
        heads: list[Span] = [cell.span for row in block.rows for cell in row]
        if block.kind in (BlockKind.TITLE, BlockKind.HEADING):
            heads += block.lines
        for span in heads:
            assert not any(is_surely_prose(text, at) for at in range(span.start, span.end)), text[span.start : span.end]
