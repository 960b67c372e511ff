"""`find_blocks`: the reading order of a whole document."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from xinfang_extract.layout.assemble import Assembly
from xinfang_extract.layout.gutters import reading_order
from xinfang_extract.layout.lines import Line
from xinfang_extract.layout.measure import measure
from xinfang_extract.layout.runs import Run
from xinfang_extract.layout.sheets import is_running_head, sheets_of
from xinfang_extract.layout.tables.stacked import stacked_among
from xinfang_extract.layout.turns import aside_of, close_up, running_heads
from xinfang_extract.model import Block, Cell
from xinfang_extract.page import Page

_ENOUGH = 7  # lines that tell how their column was set; fewer are looked at with the others of the page


def find_blocks(pages: Sequence[Page]) -> list[Block]:
    """The blocks of a document in reading order; nothing that is printed is left out.

    A paragraph that runs on in the next column or over the page is one block. A table cell that was wrapped is one
    cell; where the rest of it stands in another column of the page, each piece is a cell, with the same column, in
    the same row. A table that goes on over the page without its header has the
    header's cells, with their places on the page before, repeated as its first rows.
    """
    sheets = [(page, lines) for number, page in enumerate(pages) for lines in sheets_of(page, number)]
    heads: dict[int, list[int]] = {}
    for at, index in running_heads([lines for _, lines in sheets]):
        heads.setdefault(at, []).append(index)
    assembly = Assembly()
    before: Page | None = None
    opening = ""  # the first line of the page
    for number, (page, lines) in enumerate(sheets):
        aside = aside_of(lines, page.boxes if page.ordered else None)
        aside |= set(heads.get(number, ()))
        if page is not before:
            opening = lines[0].text if lines else ""
        elif is_running_head(lines[0].text, opening):
            aside.add(0)
        close_up(lines, aside)
        cells = stacked_among(lines)  # the last of them may look like the number of the page
        aside = {index for index in aside if id(lines[index]) not in cells}
        first = next((index for index in range(len(lines)) if index not in aside), len(lines))
        assembly.begin_page(follows=before is None or _follows(before, page))
        before = page
        for index in sorted(index for index in aside if index < first):
            assembly.aside(lines[index])
        body = [line for index, line in enumerate(lines) if index not in aside]
        _read_page(assembly, [body] if page.ordered else reading_order(body))
        for index in sorted(index for index in aside if index > first):
            assembly.aside(lines[index])
    return [_mended(pages, block) if block.rows else block for block in assembly.blocks()]


def _follows(before: Page, page: Page) -> bool:
    """Whether a page is the next sheet of print, so that a sentence may go on there; pages may have been left out."""
    return page is before or (page.source == before.source and page.number == before.number + 1)


def _mended(pages: Sequence[Page], block: Block) -> Block:
    """The table with the pieces of wrapped cells put together, where nothing but blanks stands between them."""
    rows = []
    for row in block.rows:
        cells: list[Cell] = []
        for cell in row:
            last = cells[-1] if cells else None
            if last and (last.column, last.columns) == (cell.column, cell.columns) and _touch(pages, last, cell):
                cells[-1] = replace(last, span=replace(last.span, end=cell.span.end))
            else:
                cells.append(cell)
        rows.append(tuple(cells))
    return replace(block, rows=tuple(rows))


def _touch(pages: Sequence[Page], one: Cell, two: Cell) -> bool:
    between = pages[one.span.page].text[one.span.end : two.span.start]
    return one.span.page == two.span.page and one.span.end <= two.span.start and not between.strip()


def _read_page(assembly: Assembly, runs: Sequence[Sequence[Line]]) -> None:
    """The runs of a page, each with how its column was set."""
    cut = [Run(run) for run in runs if run]
    columns: dict[int, list[Line]] = {}
    for run in cut:
        columns.setdefault(run.key, []).extend(run.prose)
    for run in cut:
        assembly.begin_column()
        run.read(assembly, measure(run.prose if len(run.prose) >= _ENOUGH else columns[run.key]), run is cut[-1])
