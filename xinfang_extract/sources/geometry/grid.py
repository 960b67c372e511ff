"""A table as read: a grid of cells, each with its printed lines."""

from __future__ import annotations

from collections.abc import Sequence

from xinfang_extract.light import light
from xinfang_extract.sources.geometry.glyphs import Glyph
from xinfang_extract.sources.geometry.rows import Row, rows_of

Cell = tuple[Row, ...]
"""The printed lines of one cell, from top to bottom; empty for an empty cell."""


@light
class Table:
    """Rows of cells, every row with the same number of them.

    The text of a merged cell stands in the first row and the first column that it covers. `indents` says how many
    blanks a cell of the label columns stands further in than its column (其中 rows).
    """

    x0: float
    top: float
    x1: float
    bottom: float
    rows: tuple[tuple[Cell, ...], ...]
    indents: tuple[tuple[int, ...], ...] = ()


def cell_of(glyphs: Sequence[Glyph]) -> Cell:
    """The lines of one cell."""
    return tuple(rows_of(glyphs)) if glyphs else ()


def indents_of(rows: Sequence[Sequence[Cell]], em: float) -> tuple[tuple[int, ...], ...]:
    """How far each label stands in, in blanks; 0 in columns that are centred or hold numbers.

    A column is set flush left where its cells differ more in the middle than at the left edge.
    """
    from statistics import pstdev  # takes longer to load than a page without tables to read

    width = max((len(row) for row in rows), default=0)
    steps = [[0] * len(row) for row in rows]
    for column in range(width):
        cells = [(i, row[column]) for i, row in enumerate(rows) if column < len(row) and row[column]]
        words = [(i, cell[0]) for i, cell in cells if not _numeric(cell)]
        if len(words) < 3 or len(words) < 0.6 * len(cells):
            continue
        body = words[1:]  # the first is the head of the column, often centred
        left = [row.x0 for _, row in body]
        middle = [(row.x0 + row.x1) / 2 for _, row in body]
        if pstdev(middle) < 0.8 * pstdev(left):
            continue
        for i, row in body:
            steps[i][column] = max(0, round((row.x0 - min(left)) / em))
    return tuple(tuple(row) for row in steps)


def is_number(text: str) -> bool:
    """True for what stands in a column of numbers: digits with their signs, a dash, dots for none."""
    kept = text.strip().strip("()（）〔〕*①②③")
    if not kept:
        return False
    plain = sum(c.isdigit() for c in kept)
    if plain == 0:
        return all(c in "—–-－一…·.．/／" for c in kept) and len(kept) <= 4 and kept != "一"
    signs = sum(c in " ,，.．:：+-±＋－—–%％‰‧·\u2009\u202f\u00a0\u3000↑↓万亿" for c in kept)
    return plain + signs == len(kept)


def _numeric(cell: Cell) -> bool:
    return all(is_number(row.ink) for row in cell)
