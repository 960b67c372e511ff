"""`find_blocks`: the reading order of a whole document."""

from __future__ import annotations

from collections.abc import Sequence

from xinfang_extract.layout import marks
from xinfang_extract.layout.lines import rows_of
from xinfang_extract.model import Block, BlockKind, Page, Span


def find_blocks(pages: Sequence[Page]) -> list[Block]:
    """The blocks of the pages in reading order. (First version: every line its own paragraph.)"""
    blocks: list[Block] = []
    for number, page in enumerate(pages):
        for start, end in rows_of(page):
            raw = page.text[start:end]
            text = raw.strip()
            if not text:
                continue
            at = start + len(raw) - len(raw.lstrip())
            stop = at + len(text)
            mark = marks.run_in(text)
            if mark and mark.end < len(text):
                blocks.append(Block(BlockKind.HEADING, (Span(number, at, at + mark.end),), mark.depth))
                blocks.append(Block(BlockKind.PROSE, (Span(number, at + mark.end, stop),)))
            elif marks.is_heading_line(text):
                depth = marks.depth_of_line(text) if blocks else marks.TITLE
                kind = BlockKind.HEADING if blocks else BlockKind.TITLE
                blocks.append(Block(kind, (Span(number, at, stop),), depth))
            else:
                blocks.append(Block(BlockKind.PROSE, (Span(number, at, stop),)))
    return blocks
