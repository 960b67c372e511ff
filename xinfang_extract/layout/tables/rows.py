"""The rows of a table, each of its cells in the column where it stands."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from xinfang_extract.layout.lines import Line
from xinfang_extract.layout.tables.cells import (
    Piece,
    bars_in,
    is_hard,
    is_rule,
    is_ruled,
    parted_by_dashes,
    parted_where_short,
)
from xinfang_extract.layout.tables.drawn import cells_over
from xinfang_extract.layout.tables.grid import Grid, Placed, Row, header_cells, nearest_columns
from xinfang_extract.layout.tables.sorts import Sort
from xinfang_extract.layout.tables.table import Table, cell_of

FEWEST = 2
"""Rows of a drawn table that has a rule under each."""


def build(lines: Sequence[Line], cut: list[list[Piece]], sorts: list[Sort], first: int, body: int, last: int) -> Table:
    if is_hard(lines[body]):
        own = [at for at in range(first, last) if not is_rule(lines[at].text)]
        edge = min((lines[at].left for at in own if bars_in(lines[at].text[:1]) == 0), default=lines[body].left)
        usual = Counter(len(cut[at]) for at in own).most_common(1)[0][0]
        found = {at: _from_edge(lines[at], parted_by_dashes(cut[at], usual), edge, usual) for at in own}
        rows = [Row((at,), tuple((at, piece) for piece in found[at])) for at in own]
        header = next((index for index, row in enumerate(rows) if any(p.is_number for _, p in row.cells)), 0)
        grid = Grid.of_hard(rows)
        placed = [grid.hard(row, rows[index + 1] if index + 1 < header else None) for index, row in enumerate(rows)]
        for index, row in enumerate(rows[:header]):
            full = next((below for below in rows[index + 1 : header] if len(below.cells) == grid.columns), None)
            over = _over_columns(lines, row, full) if full is not None else None
            placed[index] = over or placed[index]
        placed = [*placed[:header], *_between_rules(lines, rows[header:], placed[header:])]
    else:
        usual = Counter(len(cut[at]) for at in range(body, last)).most_common(1)[0][0]
        for at in range(body, last):
            cut[at] = parted_where_short(cut[at], usual)
        rows = _logical_rows(lines, cut, sorts, body, last)
        grid = Grid.of(rows)
        own = [at for at in range(first, body) if cut[at] and not is_rule(lines[at].text)]
        above = [[(at, piece) for piece in cut[at]] for at in own]
        heads = header_cells(grid, above)
        header = len(heads)
        placed = heads + [nearest_columns(grid, row) for row in rows]
    cells = tuple(
        tuple(cell_of(lines[at], piece, column, columns) for at, piece, column, columns in row if piece.text)
        for row in placed
    )
    return Table(first, last, tuple(row for row in cells if row), header, grid.columns)


def _over_columns(lines: Sequence[Line], row: Row, below: Row) -> list[Placed] | None:
    """The cells of a row of the header of a drawn table, each over as many of the row below as its rules say."""
    if len(row.cells) >= len(below.cells):
        return None
    upper, lower = (lines[one.lines[0]].text for one in (row, below))
    over = (cells_over(upper, lower) or _over_the_same(row, below)) if is_ruled(upper) and is_ruled(lower) else None
    if over is None or len(over) != len(row.cells):
        return None
    return [(at, piece, *columns) for (at, piece), columns in zip(row.cells, over, strict=True)]


def _over_the_same(row: Row, below: Row) -> list[tuple[int, int]] | None:
    """`到市 赴省 进京` over 批次 人次 批次 人次 批次 人次: each over the same heads, however wide it is drawn."""
    heads, under = len(row.cells) - 1, [piece.text for _, piece in below.cells[1:]]
    count = len(under) // heads if heads else 0
    if count < 2 or under != under[:count] * heads:
        return None
    return [(0, 1), *((1 + k * count, count) for k in range(heads))]


def _between_rules(lines: Sequence[Line], rows: Sequence[Row], placed: Sequence[list[Placed]]) -> list[list[Placed]]:
    """The rows of a drawn table with a rule under each of them: what stands between two rules is one row."""
    groups: list[list[list[Placed]]] = []
    before = -1
    for row, cells in zip(rows, placed, strict=True):
        at = row.lines[0]
        if before >= 0 and not _is_rule_between(lines[before], lines[at]):
            groups[-1].append(cells)
        else:
            groups.append([cells])
        before = at
    if len(groups) < FEWEST or not all(map(_are_one_row, groups)):
        return list(placed)
    return [[cell for cells in group for cell in cells] for group in groups]


def _is_rule_between(one: Line, two: Line) -> bool:
    """Whether more stands between two lines than blanks: the rules themselves are no lines of the text."""
    return two.start - one.end > two.left + len(two.text) // 2


def _are_one_row(group: Sequence[Sequence[Placed]]) -> bool:
    """Whether no column has a number in more than one of the lines."""
    numbers = Counter(column for cells in group for _, piece, column, _ in cells if piece.text and piece.is_number)
    return all(times == 1 for times in numbers.values())


def _from_edge(line: Line, found: list[Piece], edge: int, usual: int) -> list[Piece]:
    """The cells of a row short of some, with an empty one first where it begins with a rule and others left of that."""
    if bars_in(line.text[:1]) == 0 or line.left <= edge or len(found) >= usual:
        return found
    return [Piece(0, 0, edge, edge, ""), *found]


def _logical_rows(lines: Sequence[Line], cut: list[list[Piece]], sorts: list[Sort], first: int, last: int) -> list[Row]:
    """The rows of a table, each with the lines it was wrapped to."""
    own = [at for at in range(first, last) if not is_rule(lines[at].text)]
    starts = [at for at in own if sorts[at] is not Sort.NUMBERS]
    tails = sum(sorts[one] is Sort.ROW and sorts[two] is Sort.NUMBERS for one, two in pairwise(own))
    wrapped = tails * 2 >= len(starts)
    full = Counter(len(cut[at]) for at in own if sorts[at] is Sort.ROW).most_common(1)
    joined: list[list[int]] = []
    for at in own:
        before = sorts[joined[-1][-1]] if joined else Sort.HEAD
        rest = before is Sort.ROW and bool(full) and len(cut[joined[-1][-1]]) + len(cut[at]) == full[0][0]
        if sorts[at] is Sort.NUMBERS and (before is Sort.LABEL or (wrapped and before is not Sort.HEAD) or rest):
            joined[-1].append(at)
        else:
            joined.append([at])
    usual = Counter(sum(len(cut[at]) for at in group) for group in joined).most_common(1)[0][0]
    return [row for group in joined for row in _unless_too_many(group, cut, usual)]


def _unless_too_many(group: list[int], cut: list[list[Piece]], usual: int) -> list[Row]:
    """One row of the lines, or one each where they have more cells than a row of the table has."""
    cells = tuple((at, piece) for at in group for piece in cut[at])
    if len(cells) <= max(usual, len(cut[group[0]])):
        return [Row(tuple(group), cells)]
    return [Row((at,), tuple((at, piece) for piece in cut[at])) for at in group]
