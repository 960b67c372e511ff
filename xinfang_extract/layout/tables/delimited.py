"""Rows of a table whose cells are parted by a sign, as files of values are copied into a text: 来信,31,142.

By commas, or by strokes with blanks around them: 1986 / 64 / 31.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from xinfang_extract.layout.lines import Line, width
from xinfang_extract.layout.tables.cells import Piece
from xinfang_extract.layout.tables.numbers import is_number
from xinfang_extract.layout.tables.table import Table, cell_of
from xinfang_extract.patterns import lazy_re

_FEWEST = 3  # rows
_CELLS = 3  # of a row, at least
_SIGNS = (lazy_re(r"(?:^|[ \u3000]+)[/／](?=[ \u3000]|$)"), lazy_re(","))
_BLANKS = " \u3000"
_SENTENCE = lazy_re("[。；;！？，、：]|[^,/／]{25}")


def find_delimited_rows(lines: Sequence[Line]) -> Iterator[tuple[int, int]]:
    """The first line of each such table and the one after its last: a row of heads, and rows with as many cells."""
    at = 0
    while at < len(lines):
        heads = _cells(lines[at])
        last = at + 1
        headed = len(heads) >= _CELLS and not any(map(is_number, heads))
        while headed and last < len(lines) and _is_row(lines[last], len(heads)):
            last += 1
        if last - at >= _FEWEST:
            yield at, last
        at = last


def table_of_delimited(lines: Sequence[Line], first: int, last: int) -> Table:
    """The table of such rows."""
    cut = [_pieces(line) for line in lines[first:last]]
    rows = [
        tuple(cell_of(line, piece, column) for column, piece in enumerate(pieces) if piece.text)
        for line, pieces in zip(lines[first:last], cut, strict=True)
    ]
    return Table(first, last, tuple(rows), 1, len(cut[0]))


def _pieces(line: Line) -> list[Piece]:
    """The cells of such a row."""
    out: list[Piece] = []
    start = 0
    for end, after in [*_signs(line.text), (len(line.text), len(line.text))]:
        text = line.text[start:end].strip(_BLANKS)
        at = start + line.text[start:end].find(text)
        left = line.left + width(line.text[:at])
        out.append(Piece(at, at + len(text), left, left + width(text), text))
        start = after
    return out


def _signs(text: str) -> list[tuple[int, int]]:
    """Where the signs that part its cells stand: of the one sort, or else of the other."""
    return next((found for sign in _SIGNS if (found := [match.span() for match in sign.finditer(text)])), [])


def _cells(line: Line) -> list[str]:
    """The cells of the line between signs; none where it is a sentence."""
    return [] if _SENTENCE.search(line.text) is not None else [piece.text for piece in _pieces(line)]


def _is_row(line: Line, count: int) -> bool:
    cells = [] if line.above else _cells(line)
    return len(cells) == count and all(is_number(cell) for cell in cells[1:] if cell)
