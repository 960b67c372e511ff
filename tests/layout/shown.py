"""Blocks as lines that a test can hold against what they must be."""

from __future__ import annotations

from collections.abc import Sequence

from xinfang_extract.layout import find_blocks
from xinfang_extract.model import Block, BlockKind
from xinfang_extract.page import Page
from xinfang_extract.view import View


def page_of(text: str, *, ordered: bool = False, number: int = 1) -> Page:
    """A page of that text."""
    return Page("page.txt", number, text, ordered=ordered)


def shown(*texts: str, ordered: bool = False) -> list[str]:
    """The blocks of a document of these pages: kind, depth of a heading, text; tables row by row."""
    pages = [page_of(text, ordered=ordered, number=number) for number, text in enumerate(texts, 1)]
    return [line for block in find_blocks(pages) for line in lines_of(pages, block)]


def read(*texts: str, ordered: bool = False) -> list[str]:
    """As `shown`, without what was set aside."""
    return [line for line in shown(*texts, ordered=ordered) if not line.startswith("aside ")]


def lines_of(pages: Sequence[Page], block: Block) -> list[str]:
    """One line for a block, or one for each row of a table, the cells as `column:text`, `column+columns:text`."""
    if block.kind is BlockKind.TABLE:
        return ["row " + row for row in rows_of(pages, block)]
    head = block.kind.value + (f"{block.depth} " if block.kind is BlockKind.HEADING else " ")
    return [head + View.of(pages, block.lines).text]


def rows_of(pages: Sequence[Page], block: Block) -> list[str]:
    """The rows of a table; the pieces of a torn cell are put together."""
    out = []
    for row in block.rows:
        cells: dict[str, str] = {}
        for cell in row:
            key = str(cell.column) + (f"+{cell.columns}" if cell.columns > 1 else "")
            cells[key] = cells.get(key, "") + View.of(pages, [cell.span]).text
        out.append(" ".join(f"{key}:{text}" for key, text in cells.items()))
    return out
