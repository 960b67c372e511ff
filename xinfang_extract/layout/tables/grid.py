"""Which column a cell of a table stands in, where blanks are all that parts the cells."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from itertools import pairwise
from statistics import median

from xinfang_extract.layout.tables.cells import Piece, is_stroke
from xinfang_extract.light import light
from xinfang_extract.patterns import lazy_re

# A head that says in what is counted, and not what.
_MEASURE = lazy_re(r"[批件人起户]\s*[数次]|批\s*次|人\s*次|件\s*次")
_CHANNELS = ("来信", "来访", "来电", "合计")
_OFF_RULE = 2  # half-widths that a column may stand outside the rule over it
Placed = tuple[int, Piece, int, int]
"""The line that a cell stands in, the cell, its column, and how many columns it covers."""


@light
class Row:
    """A row of a table: the lines it is printed on, and its cells in order, each with its line."""

    lines: tuple[int, ...]
    cells: tuple[tuple[int, Piece], ...]


@light
class Grid:
    """The columns of a table: how many, whether the first is the labels', and where each one's text stands."""

    columns: int
    labelled: bool
    lefts: tuple[float, ...]
    rights: tuple[float, ...]

    @classmethod
    def of(cls, rows: Sequence[Row]) -> Grid:
        """The grid that most of the rows agree on."""
        columns = Counter(len(row.cells) for row in rows if len(row.cells) > 1).most_common(1)
        count = columns[0][0] if columns else 1
        full = [row for row in rows if len(row.cells) == count]
        labelled = sum(1 for row in full if not row.cells[0][1].is_number) * 2 >= len(full)
        flat = [row for row in full if len(row.lines) == 1]
        flat = [row for row in flat if not _is_tight(row)] or flat
        lefts = tuple(median(row.cells[k][1].left for row in flat) for k in range(count)) if flat else ()
        rights = tuple(median(row.cells[k][1].right for row in flat) for k in range(count)) if flat else ()
        return cls(count, labelled, lefts, rights)

    @classmethod
    def of_hard(cls, rows: Sequence[Row]) -> Grid:
        """The grid of rows whose cells are parted by TABs or rules."""
        return cls(max((len(row.cells) for row in rows), default=0), True, (), ())

    def hard(self, row: Row, below: Row | None) -> list[Placed]:
        """The cells of such a row; one of a header reaches over empty ones that have a text under them."""
        out: list[Placed] = []
        for column, (at, piece) in enumerate(row.cells):
            reach = 1
            if below is not None and piece.text:
                under = [cell.text for _, cell in below.cells]
                while column + reach < len(row.cells) and not row.cells[column + reach][1].text:
                    if (
                        column >= len(under)
                        or not under[column]
                        or column + reach >= len(under)
                        or not under[column + reach]
                    ):
                        break
                    reach += 1
            out.append((at, piece, column, reach))
        return out


def _is_tight(row: Row) -> bool:
    """Whether single blanks are all that parts its cells, so that they do not stand where their columns are."""
    return all(two.left - one.right <= 1 for (_, one), (_, two) in pairwise(row.cells))


def nearest_columns(grid: Grid, row: Row) -> list[Placed]:
    """The cells of a row, each in its column: by order where none is missing, else by where it stands."""
    cells = row.cells
    if len(cells) == grid.columns:
        return [(at, piece, column, 1) for column, (at, piece) in enumerate(cells)]
    if len(cells) == grid.columns - 1 and grid.labelled and cells[0][1].is_number and not grid.lefts:
        return [(at, piece, column + 1, 1) for column, (at, piece) in enumerate(cells)]
    if not grid.lefts or len(row.lines) > 1 or len(cells) > grid.columns:
        return [(at, piece, min(column, grid.columns - 1), 1) for column, (at, piece) in enumerate(cells)]
    columns = _aligned(grid, [piece for _, piece in cells], labelled=not cells[0][1].is_number)
    return [(at, piece, column, 1) for (at, piece), column in zip(cells, columns, strict=True)]


def _aligned(grid: Grid, found: Sequence[Piece], labelled: bool) -> list[int]:
    """The increasing columns that the cells stand nearest to: the best of all ways, by dynamic programming."""
    free = range(1 if grid.labelled and not labelled else 0, grid.columns)
    best: dict[int, tuple[float, list[int]]] = {-1: (0.0, [])}
    for index, piece in enumerate(found):
        following: dict[int, tuple[float, list[int]]] = {}
        for column in free:
            if grid.labelled and labelled and (index == 0) != (column == 0):
                continue
            before = [value for last, value in best.items() if last < column]
            if before:
                cost, way = min(before, key=lambda value: value[0])
                following[column] = (cost + _distance(grid, piece, column), [*way, column])
        best = following
        if not best:
            return [min(k, grid.columns - 1) for k in range(len(found))]
    return min(best.values(), key=lambda value: value[0])[1]


def _distance(grid: Grid, piece: Piece, column: int) -> float:
    left, right = grid.lefts[column], grid.rights[column]
    middle = abs((piece.left + piece.right) - (left + right)) / 2
    return min(abs(piece.left - left), abs(piece.right - right), middle)


def header_cells(grid: Grid, lines: Sequence[Sequence[tuple[int, Piece]]]) -> list[list[Placed]]:
    """The rows of a header: one line, one line that was wrapped, or several with cells over many columns."""
    if not lines:
        return []
    lines = [_pairs_of_glyphs(line) for line in lines[:-1]] + [lines[-1]]
    if (ruled := _heads_over_rules(grid, lines)) is not None:
        return ruled
    total = [cell for line in lines for cell in line]
    if len(lines) == 1 or len(lines[-1]) >= grid.columns - 1:
        return [*(_groups(grid, line, lines[-1]) for line in lines[:-1]), _bottom(grid, lines[-1])]
    if len(total) <= grid.columns:
        return [_in_order(grid, total)]
    if len(total) == grid.columns + 1 or (len(total) == grid.columns and not _has_corner(grid, total)):
        return [_in_order(grid, total, joined=len(lines[0]))]
    return [_bottom(grid, line) for line in lines]


def _heads_over_rules(grid: Grid, lines: Sequence[Sequence[tuple[int, Piece]]]) -> list[list[Placed]] | None:
    """The rows of a header with rules in it, each as wide as the columns that the head right above it stands over.

    `来 信      来      访      结 案 / (件)   ————————   (件) /        批 次   人 次`; None where it has none.
    """
    spans: dict[tuple[int, int], tuple[int, int]] = {}
    for above, line in pairwise(lines):
        for _, rule in line:
            if not is_stroke(rule.text) or not grid.lefts:
                continue
            own = [k for k in range(1, grid.columns) if _is_under(grid, rule, k)]
            heads = [(at, piece) for at, piece in above if piece.right > rule.left and piece.left < rule.right]
            if len(heads) == 1 and len(own) > 1:
                spans[heads[0][0], heads[0][1].start] = own[0], len(own)
    if not spans:
        return None
    kept = [[(at, piece) for at, piece in line if not is_stroke(piece.text)] for line in lines]
    return [_with_spans(grid, line, spans) for line in kept if line]


def _is_under(grid: Grid, rule: Piece, column: int) -> bool:
    middle = (grid.lefts[column] + grid.rights[column]) / 2
    return rule.left - _OFF_RULE <= middle <= rule.right + _OFF_RULE


def _with_spans(
    grid: Grid, line: Sequence[tuple[int, Piece]], spans: dict[tuple[int, int], tuple[int, int]]
) -> list[Placed]:
    """A line of such a header: the heads over rules, and the others each over its nearest column."""
    out: list[Placed] = []
    for at, piece in line:
        column, reach = spans.get((at, piece.start)) or (
            min(range(grid.columns), key=lambda k: _distance(grid, piece, k)),
            1,
        )
        out.append((at, piece, column, reach))
    return out


def _pairs_of_glyphs(line: Sequence[tuple[int, Piece]]) -> Sequence[tuple[int, Piece]]:
    """`批        次      人        次`: heads of two glyphs, each set as wide as the columns under it."""
    words = [one[1].text + two[1].text for one, two in zip(line[::2], line[1::2], strict=False)]
    if len(line) % 2 or not all(_MEASURE.fullmatch(word) or word in _CHANNELS for word in words):
        return line
    out: list[tuple[int, Piece]] = []
    for (at, one), (_, two), word in zip(line[::2], line[1::2], words, strict=True):
        out.append((at, Piece(one.start, two.end, one.left, two.right, word)))
    return out


def _has_corner(grid: Grid, cells: Sequence[tuple[int, Piece]]) -> bool:
    return not grid.labelled or len(cells) == grid.columns


def _in_order(grid: Grid, cells: Sequence[tuple[int, Piece]], joined: int = 0) -> list[Placed]:
    """The cells one after the other; with `joined`, the cell at that index goes on the one before."""
    total = len(cells) - (1 if joined else 0)
    shift = 1 if grid.labelled and total == grid.columns - 1 else 0
    out: list[Placed] = []
    for index, (at, piece) in enumerate(cells):
        column = index + shift - (1 if joined and index >= joined else 0)
        out.append((at, piece, min(column, grid.columns - 1), 1))
    return out


def _bottom(grid: Grid, line: Sequence[tuple[int, Piece]]) -> list[Placed]:
    """A line of a header whose cells stand over one column each."""
    if len(line) in (grid.columns, grid.columns - 1) or not grid.lefts:
        return _in_order(grid, line)
    first = line[0][1]
    corner = abs(first.left - grid.lefts[0]) <= abs(first.right - grid.rights[min(1, grid.columns - 1)])
    columns = _aligned(grid, [piece for _, piece in line], labelled=corner)
    return [(at, piece, column, 1) for (at, piece), column in zip(line, columns, strict=True)]


def _measures_under(head: Piece, below: Sequence[Placed]) -> list[int]:
    """The columns of nothing but measures (批数, 人次) that a head alone in its line stands nearest to; two or more."""
    runs: list[list[Placed]] = [[]]
    for placed in below:
        if _MEASURE.fullmatch(placed[1].text) is None:
            runs.append([])
        else:
            runs[-1].append(placed)
    wide = [run for run in runs if len(run) > 1]
    if not wide:
        return []
    nearest = min(wide, key=lambda run: abs(run[0][1].left + run[-1][1].right - head.left - head.right))
    return [column for _, _, column, _ in nearest]


def _groups(grid: Grid, line: Sequence[tuple[int, Piece]], below: Sequence[tuple[int, Piece]]) -> list[Placed]:
    """A line of a header whose cells stand over the cells of the line below, some over more than one."""
    if len(line) == grid.columns or not grid.lefts:
        return _in_order(grid, line)
    middles = [(left + right) / 2 for left, right in zip(grid.lefts, grid.rights, strict=True)]
    for _, piece, column, _ in _bottom(grid, below):
        middles[column] = (piece.left + piece.right) / 2
    out: list[Placed] = []
    corner = grid.labelled and line[0][1].left <= grid.lefts[0] + 4
    if len(line) == 1 and not corner and (measures := _measures_under(line[0][1], _bottom(grid, below))):
        return [(*line[0], measures[0], len(measures))]
    bounds = [(one[1].right + two[1].left) / 2 for one, two in pairwise(line)]
    for index, (at, piece) in enumerate(line):
        low = bounds[index - 1] if index else float("-inf")
        high = bounds[index] if index < len(bounds) else float("inf")
        if index == 0 and corner:
            out.append((at, piece, 0, 1))
            continue
        own = [k for k, middle in enumerate(middles) if low < middle <= high and not (k == 0 and grid.labelled)]
        if own:
            out.append((at, piece, own[0], own[-1] - own[0] + 1))
    return out
