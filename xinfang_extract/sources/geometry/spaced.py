"""Tables without lines, or with level lines only: rows of short pieces that stand under one another."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from xinfang_extract.sources.geometry.glyphs import Rule
from xinfang_extract.sources.geometry.grid import Table, cell_of, indents_of, is_number
from xinfang_extract.sources.geometry.heads import chinese, follows, head_rows, head_start
from xinfang_extract.sources.geometry.rows import Row, pieces

_GAP = 0.9  # of the size of type: white that parts two cells
_LONG = 14  # more Chinese characters than this in a piece after the first: prose


def spaced_tables(rows: Sequence[Row], rules: Sequence[Rule], em: float) -> tuple[list[Table], list[Row]]:
    """The tables among the rows of a region, and the rows that stand in none."""
    cut = [pieces(row, _GAP * em) for row in rows]
    tables: list[Table] = []
    taken: set[int] = set()
    i = 0
    while i < len(rows):
        j = i
        while j < len(rows) and _is_data(cut[j], em) and (j == i or follows(rows[j - 1], rows[j], em)):
            j += 1
        if j - i >= 3 or (j - i == 2 and len(cut[i]) >= 4):
            columns = _columns(cut[i:j])
            start = head_start(rows, cut, i, columns, rules, em)
            start = max([start, *(k + 1 for k in taken if k < i)])
            if columns and _agree(cut[i:j], columns) and not _beside_prose(cut[i:j], em):
                tables.append(_table(cut[start:j], i - start, columns, em))
                taken.update(range(start, j))
        i = max(j, i + 1)
    return tables, [row for k, row in enumerate(rows) if k not in taken]


def _is_data(cut: Sequence[Row], em: float) -> bool:
    """A row of a table: a label or none, then mostly numbers, nothing long."""
    if len(cut) < 2:
        return False
    numbers = sum(is_number(piece.ink) for piece in cut)
    words = [piece for piece in cut if not is_number(piece.ink)]
    if any(chinese(piece.ink) > _LONG + (6 if piece is cut[0] else 0) for piece in words):
        return False
    if any(mark in piece.ink for piece in words for mark in "，。；"):
        return False
    if len(cut) == 2:
        return numbers == 1 and is_number(cut[1].ink) and cut[1].x0 - cut[0].x1 >= 2 * em
    return numbers >= max(1, (len(cut) - 1) / 2)


def _beside_prose(data: Sequence[Sequence[Row]], em: float) -> bool:
    """True where what stands first is a column of text, its lines all of one length: the table is the next column's."""
    first = [cut[0] for cut in data if not is_number(cut[0].ink)]
    if len(first) < 2 or sum(chinese(p.ink) for p in first) < 9 * len(first):
        return False
    edge = max(p.x1 for p in first)
    return sum(p.x1 >= edge - 1.6 * em for p in first) >= 0.6 * len(first)


def _columns(data: Sequence[Sequence[Row]]) -> list[tuple[float, float]]:
    """The columns after the label: stretches across the page that numbers of several rows share."""
    spans = sorted((p.x0, p.x1) for cut in data for p in cut if is_number(p.ink))
    merged: list[tuple[float, float]] = []
    for x0, x1 in spans:
        if merged and x0 < merged[-1][1]:
            merged[-1] = (merged[-1][0], max(merged[-1][1], x1))
        else:
            merged.append((x0, x1))
    return merged


def _agree(data: Sequence[Sequence[Row]], columns: Sequence[tuple[float, float]]) -> bool:
    """True where the numbers of a row stand in columns of their own: never two in one."""
    for cut in data:
        homes = [_home(columns, p) for p in cut if is_number(p.ink)]
        if len(homes) != len(set(homes)):
            return False
    filled = sum(sum(is_number(p.ink) for p in cut) for cut in data)
    return filled >= 0.5 * len(columns) * len(data)


def _home(columns: Sequence[tuple[float, float]], piece: Row) -> int:
    """The column a piece stands over: the one it shares most with, else the nearest."""
    shared = [min(x1, piece.x1) - max(x0, piece.x0) for x0, x1 in columns]
    return max(range(len(columns)), key=lambda i: shared[i])


def _table(cut: Sequence[Sequence[Row]], heads: int, columns: Sequence[tuple[float, float]], em: float) -> Table:
    bounds = _bounds(columns, cut[heads:])
    rows = head_rows(cut[:heads], columns, bounds[0])
    for parts in cut[heads:]:
        cells: list[list[Row]] = [[] for _ in range(len(bounds) + 1)]
        for piece in parts:
            cells[_slot(bounds, piece)].append(piece)
        rows.append(tuple(cell_of([g for piece in cell for g in piece.glyphs]) for cell in cells))
    if not any(row[0] for row in rows):
        rows = [row[1:] for row in rows]
    boxes = [piece for parts in cut for piece in parts]
    return Table(
        min(p.x0 for p in boxes),
        min(p.top for p in boxes),
        max(p.x1 for p in boxes),
        max(p.bottom for p in boxes),
        tuple(rows),
        indents_of(rows, em),
    )


def _bounds(columns: Sequence[tuple[float, float]], data: Sequence[Sequence[Row]]) -> list[float]:
    """Where each column after the label begins: half way between it and what stands left of it."""
    labels = [p.x1 for cut in data for p in cut if p.x1 <= columns[0][0]]
    before = max(labels, default=columns[0][0] - 10)
    return [(before + columns[0][0]) / 2, *((a[1] + b[0]) / 2 for a, b in pairwise(columns))]


def _slot(bounds: Sequence[float], piece: Row) -> int:
    """0 for the label column, then the columns."""
    centre = (piece.x0 + piece.x1) / 2
    return 0 if piece.x1 <= bounds[0] + 1 else sum(bound <= centre for bound in bounds)
