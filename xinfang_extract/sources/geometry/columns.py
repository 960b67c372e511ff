"""Columns: where the gutters run, and the order in which the parts of a page are read.

A gutter is a strip of white that several lines in a row leave free, with running text on its sides. A line that
crosses it (a heading over both columns, a table as wide as the page) ends the columns above it; new ones may begin
below. What stands left of a gutter is read before what stands right of it, and each side may have gutters again.
"""

from __future__ import annotations

from collections.abc import Sequence

from xinfang_extract.light import light
from xinfang_extract.sources.geometry.glyphs import Glyph, Rule, em_of, is_wide
from xinfang_extract.sources.geometry.grid import Table
from xinfang_extract.sources.geometry.rows import Row, pieces, row_in_order, rows_of, usual_gap

_CLOSE = 0.7  # of the size of type: white narrower than this does not part two columns
_DEPTH = 4
_ALIGNED = 0.5
"""Of the size of type: columns begin as near to each other as this."""
_CROSSING = -1.0
_NARROWEST, _NARROWEST_RULED = 0.7, 0.5
"""Of the size of type: gutters may be as narrow, without and with a rule in them."""
_NARROW, _CERTAIN = 0.9, 6
"""A narrower gutter than this needs so many full lines on both sides …"""
_WIDER = 2.5
"""… and must be so many times as wide as the white between two glyphs: lines may be stretched."""


@light
class Leaf:
    """A part of the page read from top to bottom, and its left and right edge."""

    x0: float
    x1: float
    items: tuple[Row | Table, ...]


@light
class _Line:
    """A row or a table as the search for gutters sees it: the stretches of the line that are not free."""

    top: float
    bottom: float
    spans: tuple[tuple[float, float], ...]
    item: Row | Table


@light
class _Cut:
    """The lines of a region in runs, each with what it is worth to cut it at `x`."""

    runs: tuple[tuple[float, tuple[_Line, ...]], ...]
    x: float
    worth: float


def leaves(
    glyphs: Sequence[Glyph], tables: Sequence[Table], uprights: Sequence[Rule], em: float, depth: int = 0
) -> list[Leaf]:
    """The parts of a region in reading order."""
    lines = _lines(glyphs, tables, em)
    if not lines:
        return []
    x0, x1 = min(a.spans[0][0] for a in lines), max(a.spans[-1][1] for a in lines)
    cut = _best_cut(lines, uprights, em, x0, x1) if depth < _DEPTH else None
    if cut is None:
        return [Leaf(x0, x1, tuple(line.item for line in lines))]
    found: list[Leaf] = []
    for parted, group in _groups(cut, em):
        if not parted:
            found.append(Leaf(x0, x1, tuple(line.item for line in group)))
            continue
        for left in (True, False):
            marks = [
                g
                for line in group
                if isinstance(line.item, Row)
                for g in line.item.glyphs
                if (g.centre < cut.x) == left
            ]
            blocks = [line.item for line in group if isinstance(line.item, Table) and (line.item.x0 < cut.x) == left]
            found.extend(leaves(marks, blocks, uprights, em, depth + 1))
    return found


def _lines(glyphs: Sequence[Glyph], tables: Sequence[Table], em: float) -> list[_Line]:
    lines = [_Line(t.top, t.bottom, ((t.x0, t.x1),), t) for t in tables]
    for row in rows_of(glyphs):
        spans = tuple((p.x0, p.x1) for p in pieces(row, _CLOSE * em))
        lines.append(_Line(row.top, row.bottom, spans, row))
    return sorted(lines, key=lambda a: ((a.top + a.bottom) / 2 if isinstance(a.item, Row) else a.top, a.spans[0][0]))


def _best_cut(lines: Sequence[_Line], uprights: Sequence[Rule], em: float, x0: float, x1: float) -> _Cut | None:
    best: _Cut | None = None
    for x in _candidates(lines, em, x0, x1):
        cut = _cut_at(x, lines, uprights, em, x0, x1)
        if cut is not None and (best is None or cut.worth > best.worth):
            best = cut
    return best


def _candidates(lines: Sequence[_Line], em: float, x0: float, x1: float) -> list[float]:
    """Places where several lines have a gap, and places that hardly any line covers."""
    step = 0.4 * em
    count = int((x1 - x0) / step)
    gaps, ink = [0] * (count + 1), [0] * (count + 1)
    for line in lines:
        edge = None
        for a, b in line.spans:
            _add(ink, a, b, x0, step)
            if edge is not None:
                _add(gaps, edge, a, x0, step)
            edge = b
    most = max(ink, default=0)
    margin = int(3 * em / step)
    scored = [
        (gaps[i] + (most - ink[i]) / 2, x0 + (i + 0.5) * step)
        for i in range(margin, count + 1 - margin)
        if gaps[i] >= 3 or ink[i] <= 0.1 * most
    ]
    scored.sort(reverse=True)
    chosen: list[float] = []
    for _, x in scored:
        if all(abs(x - other) >= 1.2 * em for other in chosen):
            chosen.append(x)
        if len(chosen) >= 6:
            break
    return chosen


def _add(counts: list[int], a: float, b: float, x0: float, step: float) -> None:
    for i in range(max(0, int((a - x0) / step)), min(len(counts), int((b - x0) / step) + 1)):
        middle = x0 + (i + 0.5) * step
        if a <= middle <= b:
            counts[i] += 1


def _cut_at(x: float, lines: Sequence[_Line], uprights: Sequence[Rule], em: float, x0: float, x1: float) -> _Cut | None:
    runs: list[tuple[float, tuple[_Line, ...]]] = []  # lines that leave `x` free, and what a cut is worth to them …
    run = list[_Line]()

    def close() -> None:
        if run:
            runs.append((_columns_worth(x, run, uprights, em), tuple(run)))
            run.clear()

    for line in lines:
        if _crosses(line, x, em, x0, x1):
            close()
            runs.append((_CROSSING, (line,)))  # … and those that do not
        else:
            run.append(line)
    close()
    worth = sum(value for value, _ in runs if value > 0)
    return _Cut(tuple(runs), x, worth) if worth > 0 else None


def _groups(cut: _Cut, em: float) -> list[tuple[bool, tuple[_Line, ...]]]:
    """The lines in groups, each with whether it is read in columns."""
    starts = [_starts(cut.x, part) for value, part in cut.runs if value > 0]
    groups: list[tuple[bool, tuple[_Line, ...]]] = []
    for value, part in cut.runs:
        few = value == 0 and _stands_in_columns(cut.x, part, starts, em)
        _append(groups, value > 0 or few, part)
    return groups


def _starts(x: float, lines: Sequence[_Line]) -> tuple[float, float]:
    """Where the columns on both sides begin."""
    left = [p.x0 for line in lines for p in _side(line, x, left=True)]
    right = [p.x0 for line in lines for p in _side(line, x, left=False)]
    return min(left, default=x), min(right, default=x)


def _stands_in_columns(x: float, lines: Sequence[_Line], starts: Sequence[tuple[float, float]], em: float) -> bool:
    """Whether a few lines begin where the columns of longer runs do: two lines under a heading over both."""
    left = [p for line in lines for p in _side(line, x, left=True)]
    right = [p for line in lines for p in _side(line, x, left=False)]
    begins = _starts(x, lines)
    if not left or not right or begins[1] - max(p.x1 for p in left) < _NARROW * em:
        return False
    return any(abs(begins[0] - one) < _ALIGNED * em and abs(begins[1] - two) < _ALIGNED * em for one, two in starts)


def _append(groups: list[tuple[bool, tuple[_Line, ...]]], parted: bool, lines: tuple[_Line, ...]) -> None:
    if groups and not parted and not groups[-1][0]:
        groups[-1] = (False, groups[-1][1] + lines)
    else:
        groups.append((parted, lines))


def _crosses(line: _Line, x: float, em: float, x0: float, x1: float) -> bool:
    if any(a <= x <= b for a, b in line.spans):
        return True
    left = [b for a, b in line.spans if b < x]
    right = [a for a, b in line.spans if a > x]
    if not left or not right:
        return False
    # a heading set wide over both columns may leave the gutter free
    if isinstance(line.item, Row) and em_of(line.item.glyphs) >= 1.2 * em:
        middle = (line.spans[0][0] + line.spans[-1][1]) / 2
        gap = min(right) - max(left)
        letters = max(b - a for a, b in line.spans)
        return abs(middle - (x0 + x1) / 2) <= 1.5 * em and letters <= 5 * em_of(line.item.glyphs) and gap <= 6 * em
    return False


def _columns_worth(x: float, lines: Sequence[_Line], uprights: Sequence[Rule], em: float) -> float:
    """How many lines are read better when this run of lines is cut at `x`; 0 where it must not be."""
    left = [p for line in lines for p in _side(line, x, left=True)]
    right = [p for line in lines for p in _side(line, x, left=False)]
    if not left or not right:
        return 0.0
    edge, start = max(p.x1 for p in left), min(p.x0 for p in right)
    top, bottom = min(a.top for a in lines), max(a.bottom for a in lines)
    ruled = any(edge - 1 <= r.x0 <= start + 1 and r.bottom - r.top >= 0.5 * (bottom - top) for r in uprights)
    gutter = (start - edge) / em
    if gutter < (_NARROWEST_RULED if ruled else _NARROWEST):
        return 0.0
    full_left, full_right = _full(left, em), _full(right, em)
    if gutter < _NARROW and not ruled:
        usual = sorted(usual_gap(side) for side in (*left, *right))[(len(left) + len(right)) // 2]
        if min(full_left, full_right) < _CERTAIN or gutter * em < _WIDER * usual:
            return 0.0
    if min(full_left, full_right) >= 2:
        return min(len(left), len(right)) + 0.1 * gutter
    if ruled and full_left + full_right >= 2:
        return min(len(left), len(right))
    if max(full_left, full_right) >= 5 and _wordy(left) and _wordy(right):
        return min(len(left), len(right)) / 2
    return 0.0


def _side(line: _Line, x: float, *, left: bool) -> list[Row]:
    if isinstance(line.item, Table):
        return []
    marks = [g for g in line.item.glyphs if (g.centre < x) == left]
    return [row_in_order(marks)] if any(not g.text.isspace() for g in marks) else []


def _full(rows: Sequence[Row], em: float) -> int:
    """How many lines of running text reach the right edge of their column."""
    edge = max(row.x1 for row in rows)
    return sum(row.x1 >= edge - 1.6 * em and sum(map(is_wide, row.ink)) >= 5 for row in rows)


def _wordy(rows: Sequence[Row]) -> bool:
    """True where most of what stands there is words, not numbers."""
    text = "".join(row.ink for row in rows)
    return sum(map(is_wide, text)) >= 0.5 * len(text)
