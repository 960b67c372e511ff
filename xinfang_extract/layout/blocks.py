"""`find_blocks`: the reading order of a whole document."""

from __future__ import annotations

from collections.abc import Sequence

from xinfang_extract.layout.assemble import Assembly
from xinfang_extract.layout.furniture import aside_of, running_heads
from xinfang_extract.layout.gutters import reading_order
from xinfang_extract.layout.lines import Line, sheets_of
from xinfang_extract.layout.measure import measure
from xinfang_extract.layout.runs import Run
from xinfang_extract.model import Block, Page

_ENOUGH = 7  # lines that tell how their column was set; fewer are looked at with the others of the page


def find_blocks(pages: Sequence[Page]) -> list[Block]:
    """The blocks of a document in reading order; nothing that is printed is left out.

    A paragraph that runs on in the next column or over the page is one block. Of a torn table cell each piece is a
    cell, with the same column, in the same row. A table that goes on over the page without its header has the
    header's cells, with their places on the page before, repeated as its first rows.
    """
    sheets = [(page, lines) for number, page in enumerate(pages) for lines in sheets_of(page, number)]
    heads = running_heads([lines for _, lines in sheets])
    assembly = Assembly()
    before: Page | None = None
    for number, (page, lines) in enumerate(sheets):
        aside = aside_of(lines, page.boxes if page.ordered else None)
        aside |= {index for at, index in heads if at == number}
        first = next((index for index in range(len(lines)) if index not in aside), len(lines))
        assembly.begin_page(follows=before is None or _follows(before, page))
        before = page
        for index in sorted(index for index in aside if index < first):
            assembly.aside(lines[index])
        body = [line for index, line in enumerate(lines) if index not in aside]
        _read_page(assembly, [body] if page.ordered else reading_order(body))
        for index in sorted(index for index in aside if index > first):
            assembly.aside(lines[index])
    return assembly.blocks()


def _follows(before: Page, page: Page) -> bool:
    """Whether a page is the next sheet of print, so that a sentence may go on there; pages may have been left out."""
    return page is before or (page.source == before.source and page.number == before.number + 1)


def _read_page(assembly: Assembly, runs: Sequence[Sequence[Line]]) -> None:
    """The runs of a page, each with how its column was set."""
    cut = [Run(run) for run in runs if run]
    columns: dict[int, list[Line]] = {}
    for run in cut:
        columns.setdefault(run.key, []).extend(run.prose)
    for run in cut:
        assembly.begin_column()
        run.read(assembly, measure(run.prose if len(run.prose) >= _ENOUGH else columns[run.key]), run is cut[-1])
