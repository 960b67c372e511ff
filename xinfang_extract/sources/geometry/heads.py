"""The heads of tables without lines: which rows above the numbers belong to the table, and what stands over what."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from itertools import pairwise

from xinfang_extract.patterns import lazy_re
from xinfang_extract.sources.geometry.glyphs import Rule, is_wide
from xinfang_extract.sources.geometry.grid import Cell, cell_of
from xinfang_extract.sources.geometry.rows import Row, row_of

LONG = 14
"""More Chinese characters than this in a piece: prose."""
_ROWS = 4
_CAPTION = lazy_re(r"[（(]?[续續附]?[表图圖][\d一二三四五六七八九十]|[续續]表")
_CLEAR = 1.3
"""How much more white must stand between two words than between two letters of one that is set wide."""
Spans = Sequence[tuple[float, float]]


def chinese(text: str) -> int:
    """How many wide characters a text has."""
    return sum(is_wide(c) for c in text)


def follows(above: Row, row: Row, em: float) -> bool:
    """Whether a row stands close enough under another to go on with it."""
    return row.top - above.bottom <= 2.2 * em


def head_start(
    rows: Sequence[Row], cut: Sequence[Sequence[Row]], first: int, columns: Spans, rules: Sequence[Rule], em: float
) -> int:
    """The index of the first row of a table's head, where `first` is its first row of data.

    Between two long level lines everything is head; elsewhere up to four rows whose pieces stand over the columns.
    """
    top = _upper_line(rows[first], columns, rules, em)
    if top is not None:
        start = first
        while start > 0 and rows[start - 1].middle > top and first - start < 2 * _ROWS:
            start -= 1
        return start
    start = first
    for k in range(first - 1, max(-1, first - 1 - _ROWS), -1):
        row, parts = rows[k], cut[k]
        if not follows(row, rows[k + 1], em) or not _may_be_head(row, parts):
            break
        over = sum(any(min(x1, p.x1 + em) > max(x0, p.x0 - em) for x0, x1 in columns) for p in parts)
        if over >= 2 or (over == 1 and k + 1 < first and len(columns) >= 3 and start == k + 1):
            start = k
        elif not _is_label(parts, columns):
            break
    return start


def _may_be_head(row: Row, parts: Sequence[Row]) -> bool:
    if _CAPTION.match(row.ink) is not None:
        return False
    return all(chinese(p.ink) <= LONG for p in parts) and not any(mark in row.ink for mark in "。；：:")


def _is_label(parts: Sequence[Row], columns: Spans) -> bool:
    """A row that stands over the labels alone, as 单位 does half way down a head of two rows."""
    return len(parts) <= 4 and all(p.x1 <= columns[0][0] for p in parts) and chinese("".join(p.ink for p in parts)) <= 6


def _upper_line(data: Row, columns: Spans, rules: Sequence[Rule], em: float) -> float | None:
    """The height of the line above the head, where one line stands right above the data and another above that."""
    width = columns[-1][1] - columns[0][0]
    long = sorted(
        r.top for r in rules if r.level and min(r.x1, columns[-1][1]) - max(r.x0, columns[0][0]) >= 0.9 * width
    )
    above = [y for y in long if y < data.middle]
    if len(above) < 2 or data.top - above[-1] > 1.5 * em or not 0.8 * em <= above[-1] - above[-2] <= 8 * em:
        return None
    return above[-2]


def head_rows(cut: Sequence[Sequence[Row]], columns: Spans, label_end: float) -> list[tuple[Cell, ...]]:
    """The head as rows of cells. A piece over several columns stands in the first of them; labels in the first row."""
    if len(cut) == 1 and (row := _in_order(cut[0], len(columns))) is not None:
        return [row]
    labels = [p for parts in cut for p in parts if p.x1 <= label_end + 1]
    upper = [[p for p in parts if p.x1 > label_end + 1] for parts in cut]
    rows: list[tuple[Cell, ...]] = []
    for parts in (parts for parts in upper if parts):
        cells: list[list[Row]] = [[] for _ in range(len(columns) + 1)]
        for piece, column in zip(parts, _places(parts, columns), strict=True):
            cells[column + 1].append(piece)
        rows.append(tuple(cell_of([g for p in cell for g in p.glyphs]) for cell in cells))
    if labels:
        label = tuple(labels)
        blank: tuple[Cell, ...] = tuple(() for _ in columns)
        rows[:1] = [(label, *(rows[0][1:] if rows else blank))]
    return rows


def _words(parts: Sequence[Row], count: int) -> list[Row] | None:
    """The pieces of a line as `count` words, set wide: cut where most white stands; None where that is not clear."""
    gaps = [b.x0 - a.x1 for a, b in pairwise(parts)]
    ranked = sorted(gaps, reverse=True)
    if len(parts) <= count or ranked[count - 2] < _CLEAR * ranked[count - 1]:
        return None
    least = ranked[count - 2]
    words: list[list[Row]] = [[parts[0]]]
    for gap, piece in zip(gaps, parts[1:], strict=True):
        if gap >= least:
            words.append([])
        words[-1].append(piece)
    if any(len(word) > 1 and any(len(piece.ink) > 1 for piece in word) for word in words):
        return None  # only single glyphs are the letters of a word
    return [row_of([g for piece in word for g in piece.glyphs]) for word in words]


def _in_order(parts: Sequence[Row], columns: int) -> tuple[Cell, ...] | None:
    """The words of a head of one line that is set wide, each over its column; None where it is no such line."""
    for count in (columns, columns + 1):
        if count > 1 and (words := _words(parts, count)) is not None:
            cells = [cell_of(word.glyphs) for word in words]
            return tuple(cells) if count > columns else ((), *cells)
    return None


def _places(parts: Sequence[Row], columns: Spans) -> list[int]:
    """The first column that each piece of a head stands over.

    Each piece gets a run of neighbouring columns; of all ways to deal them out the one is right in which the
    pieces stand best over the middle of their columns. A column without a piece costs half a column; runs of
    like length are a little better.
    """
    edges = _edges(columns)
    pitch = (edges[-1] - edges[0]) / len(columns)

    @cache
    def best(piece: int, column: int) -> tuple[float, tuple[int, ...]]:
        if piece == len(parts):
            return (len(columns) - column) * 0.5 * pitch, ()
        if column >= len(columns):
            return 1e6 * (len(parts) - piece), (len(columns) - 1,) * (len(parts) - piece)
        cost, rest = best(piece, column + 1)
        found = (cost + 0.5 * pitch, rest)
        middle = (parts[piece].x0 + parts[piece].x1) / 2
        for end in range(column, len(columns)):
            uneven = 0.15 * pitch * abs(end + 1 - column - len(columns) / len(parts))
            off = uneven + abs(middle - (edges[column] + edges[end + 1]) / 2)
            cost, rest = best(piece + 1, end + 1)
            found = min(found, (off + cost, (column, *rest)))
        return found

    return list(best(0, 0)[1])


def _edges(columns: Spans) -> list[float]:
    """Where the columns begin and end: half way between the numbers of one and the next."""
    inner = [(a[1] + b[0]) / 2 for a, b in pairwise(columns)]
    half = min(((b[0] - a[1]) / 2 for a, b in pairwise(columns)), default=10.0)
    return [columns[0][0] - half, *inner, columns[-1][1] + min(half, 6.0)]
