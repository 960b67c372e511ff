"""Rows of a table whose cells are parted by commas, as files of values are copied into a text: 来信,31,142."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from xinfang_extract.layout.lines import Line, width
from xinfang_extract.layout.tables.cells import Piece, is_number
from xinfang_extract.layout.tables.table import Table, cell_of
from xinfang_extract.patterns import lazy_re

_FEWEST = 3  # rows
_CELLS = 3  # of a row, at least
_COMMA = lazy_re(",")
_SENTENCE = lazy_re("[。；;！？，、：]|[^,]{25}")


def find_comma_rows(lines: Sequence[Line]) -> Iterator[tuple[int, int]]:
    """The first line of each such table and the one after its last: a row of heads, and rows with as many cells."""
    at = 0
    while at < len(lines):
        cells = _count(lines[at])
        last = at + 1
        headed = cells >= _CELLS and not any(map(is_number, lines[at].text.split(",")))
        while headed and last < len(lines) and _is_row(lines[last], cells):
            last += 1
        if last - at >= _FEWEST:
            yield at, last
        at = last


def comma_cells(line: Line) -> list[Piece]:
    """The cells of such a row."""
    out: list[Piece] = []
    start = 0
    for end in [*(match.start() for match in _COMMA.finditer(line.text)), len(line.text)]:
        left = line.left + width(line.text[:start])
        text = line.text[start:end]
        out.append(Piece(start, end, left, left + width(text), text))
        start = end + 1
    return out


def _count(line: Line) -> int:
    """How many cells the line has between commas; none where it is a sentence."""
    return 0 if _SENTENCE.search(line.text) is not None else line.text.count(",") + 1


def _is_row(line: Line, cells: int) -> bool:
    if line.above or _count(line) != cells:
        return False
    return all(is_number(cell) for cell in line.text.split(",")[1:] if cell)


def table_of_commas(lines: Sequence[Line], first: int, last: int) -> Table:
    """The table of rows whose cells are parted by commas."""
    rows = [
        tuple(cell_of(line, piece, column) for column, piece in enumerate(comma_cells(line)) if piece.text)
        for line in lines[first:last]
    ]
    return Table(first, last, tuple(rows), 1, len(comma_cells(lines[first])))
