"""`find_blocks`: the reading order of a whole document."""

from __future__ import annotations

from collections.abc import Sequence

from xinfang_extract.layout.assemble import Assembly
from xinfang_extract.layout.cells import bars_in, is_rule
from xinfang_extract.layout.furniture import aside_of, is_credit, is_footnote, is_frame, is_page_number, running_heads
from xinfang_extract.layout.gutters import reading_order
from xinfang_extract.layout.lines import Line, sheets_of
from xinfang_extract.layout.marks import is_heading_line
from xinfang_extract.layout.measure import Measure, measure
from xinfang_extract.layout.tables import Table, find_tables
from xinfang_extract.model import Block, Page

_ENOUGH = 7  # lines that tell how their column was set; fewer are looked at with the others of the page
_NEAR = 8  # half-widths that the left edges of pieces of one column may differ by
_NOTES = 12  # lines at the foot of a page among which footnotes stand


def find_blocks(pages: Sequence[Page]) -> list[Block]:
    """The blocks of a document in reading order; nothing that is printed is left out.

    A paragraph that runs on in the next column or over the page is one block. Of a torn table cell each piece is a
    cell, with the same column, in the same row. A table that goes on over the page without its header has the
    header's cells, with their places on the page before, repeated as its first rows.
    """
    sheets = [(page, lines) for number, page in enumerate(pages) for lines in sheets_of(page, number)]
    heads = running_heads([lines for _, lines in sheets])
    assembly = Assembly()
    for number, (page, lines) in enumerate(sheets):
        aside = aside_of(lines, page.boxes if page.ordered else None)
        aside |= {index for at, index in heads if at == number}
        first = next((index for index in range(len(lines)) if index not in aside), len(lines))
        assembly.begin_page()
        for index in sorted(index for index in aside if index < first):
            assembly.aside(lines[index])
        body = [line for index, line in enumerate(lines) if index not in aside]
        _read_page(assembly, [body] if page.ordered else reading_order(body))
        for index in sorted(index for index in aside if index > first):
            assembly.aside(lines[index])
    return assembly.blocks()


def _read_page(assembly: Assembly, runs: Sequence[Sequence[Line]]) -> None:
    """The runs of a page, each with how its column was set."""
    cut = [_Run(run) for run in runs if run]
    columns: dict[int, list[Line]] = {}
    for run in cut:
        columns.setdefault(run.key, []).extend(run.prose)
    for run in cut:
        assembly.begin_column()
        run.read(assembly, measure(run.prose if len(run.prose) >= _ENOUGH else columns[run.key]), run is cut[-1])


class _Run:
    """A run of lines of one column, with what is table and what is frame found among them."""

    def __init__(self, lines: Sequence[Line]) -> None:
        framed = _cut_running_head(lines)
        framed |= {id(line) for line in lines if is_rule(line.text)}
        others = [line for line in lines if id(line) not in framed]
        for index, line in enumerate(others):
            if _is_frame(line.text) and not _in_table(line, others[max(0, index - 1) : index + 2]):
                framed.add(id(line))
        self._lines = lines
        self._framed = framed
        self._plain = [line for line in lines if id(line) not in framed]
        self._tables = find_tables(self._plain)
        inside = {id(line) for table in self._tables for line in self._plain[table.first : table.last]}
        self.prose = [line for line in self._plain if id(line) not in inside]
        self.key = min(line.left for line in lines) // _NEAR

    def read(self, assembly: Assembly, how: Measure, last: bool) -> None:
        """Give everything to the assembly; `last` where the run ends the page, so that footnotes end it."""
        begins: dict[int, tuple[list[Line], Table]] = {}
        inside: set[int] = set()
        for table in self._tables:
            own = self._plain[table.first : table.last]
            begins[id(own[0])] = (own, table)
            inside.update(map(id, own))
        for index, line in enumerate(self._lines):
            if id(line) in begins:
                assembly.table(*begins[id(line)])
            elif id(line) in self._framed:
                assembly.aside(line)
            elif id(line) not in inside:
                at_foot = last and index >= len(self._lines) - _NOTES
                assembly.line(line, how, note=at_foot and is_footnote(line.text))


def _cut_running_head(lines: Sequence[Line]) -> set[int]:
    """A running head whose page number was wrapped to the line below it, at the top of a column."""
    if len(lines) < 3 or lines[1].above or not is_page_number(lines[1].text) or not is_heading_line(lines[0].text):
        return set()
    return {id(lines[0])}


def _is_frame(text: str) -> bool:
    return is_frame(text) or is_page_number(text) or is_credit(text)


def _in_table(line: Line, around: Sequence[Line]) -> bool:
    """Whether a line that looks like a menu is a row between rules like the one above or below it."""
    bars = bars_in(line.text)
    return bars > 0 and sum(bars_in(near.text) == bars for near in around) > 1
