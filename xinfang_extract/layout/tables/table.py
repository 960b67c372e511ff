"""A table among the lines of a column, and its cells."""

from __future__ import annotations

from xinfang_extract.layout.lines import Line
from xinfang_extract.layout.tables.cells import Piece
from xinfang_extract.light import light
from xinfang_extract.model import Cell, Span


@light
class Table:
    """A table among lines: the lines from `first` up to `last`, and its rows, the header's first."""

    first: int
    last: int
    rows: tuple[tuple[Cell, ...], ...]
    header: int  # how many of the rows are the header's
    width: int  # how many columns


def cell_of(line: Line, piece: Piece, column: int, columns: int = 1) -> Cell:
    """The cell that a piece of a line is, over so many columns from `column` on."""
    return Cell(Span(line.page, line.start + piece.start, line.start + piece.end), column, columns)
