"""`find_blocks`: the reading order of a whole document."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from xinfang_extract.layout.assemble import Assembly
from xinfang_extract.layout.furniture import aside_of, running_heads
from xinfang_extract.layout.gutters import reading_order
from xinfang_extract.layout.lines import Line, lines_of
from xinfang_extract.layout.measure import Measure, measure
from xinfang_extract.layout.tables import find_tables
from xinfang_extract.model import Block, Page


def find_blocks(pages: Sequence[Page]) -> list[Block]:
    """The blocks of a document in reading order.

    Every character of the pages that is not blank stands in exactly one block, but for the header of a table that
    goes on over a page without its own, which is repeated there.
    """
    lined = [list(lines_of(page, number)) for number, page in enumerate(pages)]
    heads = running_heads(lined)
    assembly = Assembly()
    for number, page in enumerate(pages):
        lines = lined[number]
        aside = aside_of(lines) | {index for at, index in heads if at == number}
        body = [line for index, line in enumerate(lines) if index not in aside]
        first = min((index for index in range(len(lines)) if index not in aside), default=0)
        for index in sorted(aside):
            if index < first:
                assembly.aside(lines[index])
        assembly.page()
        for run, how in _runs(page, body):
            _read_run(assembly, run, how)
        for index in sorted(aside):
            if index > first:
                assembly.aside_later(lines[index])
    return assembly.blocks()


def _runs(page: Page, lines: list[Line]) -> Iterator[tuple[list[Line], Measure]]:
    """The runs of lines of a page in reading order, each with how its column was set."""
    runs = [lines] if page.ordered else reading_order(lines)
    columns: dict[tuple[int, bool], list[Line]] = {}
    keys = []
    for run in runs:
        key = (min(line.left for line in run) // 8, len(runs) > 1 and run is not runs[0]) if run else (0, False)
        keys.append(key)
        columns.setdefault(key, []).extend(run)
    measures = {key: measure(column) for key, column in columns.items()}
    for run, key in zip(runs, keys, strict=True):
        if run:
            yield run, measure(run) if len(run) > 7 else measures[key]


def _read_run(assembly: Assembly, run: list[Line], how: Measure) -> None:
    tables = find_tables(run)
    at = 0
    assembly.column()
    for table in tables:
        for line in run[at : table.first]:
            assembly.line(line, how)
        assembly.table(run[table.first : table.last], table)
        at = table.last
    for line in run[at:]:
        assembly.line(line, how)
