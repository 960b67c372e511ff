"""Tables drawn with lines: the grid from the ruling lines, merged cells from the lines that are missing."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from xinfang_extract.sources.geometry.glyphs import Glyph, Rule, is_blank
from xinfang_extract.sources.geometry.grid import Cell, Table, cell_of, indents_of, is_number
from xinfang_extract.sources.geometry.rows import Row, rows_of

_NEAR = 3.0  # points: lines that close meet


def ruled_tables(glyphs: Sequence[Glyph], rules: Sequence[Rule], em: float) -> tuple[list[Table], list[Glyph]]:
    """The ruled tables of a page, and the glyphs that stand in none."""
    tables: list[Table] = []
    left = list(glyphs)
    for level, upright in _nets(rules):
        edges = _edges(level, upright)
        if edges is None:
            continue
        xs, ys = edges
        inside = [g for g in left if xs[0] - 1 <= g.centre <= xs[-1] + 1 and ys[0] - 1 <= g.middle <= ys[-1] + 1]
        table = _table(inside, xs, ys, level, upright, em)
        if table is not None:
            tables.append(table)
            taken = set(map(id, inside))
            left = [g for g in left if id(g) not in taken]
    return tables, left


def _joined(rules: Sequence[Rule], level: bool) -> list[Rule]:
    """Lines on one line that touch, as one."""
    kept: list[Rule] = []
    lines = [r for r in rules if r.level == level and max(r.x1 - r.x0, r.bottom - r.top) >= 4]
    place = (lambda r: ((r.top + r.bottom) / 2, r.x0)) if level else (lambda r: ((r.x0 + r.x1) / 2, r.top))
    for rule in sorted(lines, key=place):
        for i in range(len(kept) - 1, max(-1, len(kept) - 12), -1):
            other = kept[i]
            if _touch(other, rule, level):
                kept[i] = Rule(
                    min(other.x0, rule.x0),
                    min(other.top, rule.top),
                    max(other.x1, rule.x1),
                    max(other.bottom, rule.bottom),
                )
                break
        else:
            kept.append(rule)
    return kept


def _touch(one: Rule, other: Rule, level: bool) -> bool:
    if level:
        return abs(one.top - other.top) <= 1.5 and other.x0 <= one.x1 + _NEAR and one.x0 <= other.x1 + _NEAR
    return abs(one.x0 - other.x0) <= 1.5 and other.top <= one.bottom + _NEAR and one.top <= other.bottom + _NEAR


def _meet(level: Rule, upright: Rule) -> bool:
    across = level.x0 - _NEAR <= upright.x0 <= level.x1 + _NEAR
    return across and upright.top - _NEAR <= level.top <= upright.bottom + _NEAR


def _nets(rules: Sequence[Rule]) -> list[tuple[list[Rule], list[Rule]]]:
    """The lines that hang together, as (level, upright) lines; a net needs two of the one and one of the other."""
    level, upright = _joined(rules, True), _joined(rules, False)
    group = list(range(len(level) + len(upright)))

    def root(i: int) -> int:
        while group[i] != i:
            group[i] = group[group[i]]
            i = group[i]
        return i

    for i, h in enumerate(level):
        for j, v in enumerate(upright, len(level)):
            if _meet(h, v):
                group[root(i)] = root(j)
    nets: dict[int, tuple[list[Rule], list[Rule]]] = {}
    for i, rule in enumerate(level + upright):
        nets.setdefault(root(i), ([], []))[0 if i < len(level) else 1].append(rule)
    return [net for net in nets.values() if len(net[0]) >= 2 and len(net[1]) >= 1]


def _edges(level: Sequence[Rule], upright: Sequence[Rule]) -> tuple[list[float], list[float]] | None:
    """Where columns and rows begin and end; open sides are closed where the level lines end."""
    xs = _distinct([*(v.x0 for v in upright), min(h.x0 for h in level), max(h.x1 for h in level)])
    ys = _distinct([h.top for h in level])
    if len(xs) < 3 or len(ys) < 2 or xs[-1] - xs[0] < 30:
        return None
    return xs, ys


def _distinct(values: Sequence[float]) -> list[float]:
    kept: list[float] = []
    for value in sorted(values):
        if not kept or value - kept[-1] > _NEAR:
            kept.append(value)
    return kept


def _table(
    glyphs: Sequence[Glyph], xs: list[float], ys: list[float], level: Sequence[Rule], upright: Sequence[Rule], em: float
) -> Table | None:
    ink = [g for g in glyphs if not is_blank(g.text)]
    if len(ink) < 4:
        return None
    owner = _merged(xs, ys, level, upright)
    held: dict[tuple[int, int], list[Glyph]] = {}
    for glyph in glyphs:
        spot = _slot(ys, glyph.middle), _slot(xs, glyph.centre)
        held.setdefault(owner[spot], []).append(glyph)
    if sum(any(not is_blank(g.text) for g in cell) for cell in held.values()) < 4:
        return None  # a frame around prose is no table
    rows: list[tuple[Cell, ...]] = []
    for r in range(len(ys) - 1):
        cells = [held.get((r, c), []) for c in range(len(xs) - 1)]
        rows.extend(_parted(cells))
    if not rows:
        return None
    kept = [c for c in range(len(xs) - 1) if any(row[c] for row in rows)]
    rows = [tuple(row[c] for c in kept) for row in rows]
    return Table(xs[0], ys[0], xs[-1], ys[-1], tuple(rows), indents_of(rows, em))


def _slot(edges: Sequence[float], value: float) -> int:
    return max(0, min(len(edges) - 2, sum(edge <= value for edge in edges) - 1))


def _merged(
    xs: Sequence[float], ys: Sequence[float], level: Sequence[Rule], upright: Sequence[Rule]
) -> dict[tuple[int, int], tuple[int, int]]:
    """For every slot of the grid, the first slot of the cell it belongs to: slots with no line between are one cell."""
    owner = {(r, c): (r, c) for r in range(len(ys) - 1) for c in range(len(xs) - 1)}

    def root(slot: tuple[int, int]) -> tuple[int, int]:
        while owner[slot] != slot:
            slot = owner[slot]
        return slot

    for r, (top, bottom) in enumerate(pairwise(ys)):
        for c, (x0, x1) in enumerate(pairwise(xs)):
            if c and not _drawn([(v.top, v.bottom) for v in upright if abs(v.x0 - x0) <= _NEAR], top, bottom):
                _join(owner, root((r, c - 1)), root((r, c)))
            if r and not _drawn([(h.x0, h.x1) for h in level if abs(h.top - top) <= _NEAR], x0, x1):
                _join(owner, root((r - 1, c)), root((r, c)))
    return {slot: root(slot) for slot in owner}


def _join(owner: dict[tuple[int, int], tuple[int, int]], one: tuple[int, int], other: tuple[int, int]) -> None:
    first, second = sorted((one, other))
    owner[second] = first


def _drawn(lines: Sequence[tuple[float, float]], start: float, end: float) -> bool:
    """True where a line covers most of the stretch."""
    return sum(max(0.0, min(b, end) - max(a, start)) for a, b in lines) >= 0.6 * (end - start)


def _parted(cells: Sequence[Sequence[Glyph]]) -> list[tuple[Cell, ...]]:
    """The printed rows within one ruled row: where two columns or more hold numbers on the same lines, each is a row.

    A label that is broken over lines goes with the row of numbers it stands nearest to.
    """
    whole = tuple(cell_of(cell) for cell in cells)
    if not any(whole):
        return [tuple(() for _ in cells)] if cells else []
    stacks = [cell for cell in whole if len(cell) >= 2 and sum(is_number(row.ink) for row in cell) >= 2]
    if not stacks:
        return [whole]
    lines = rows_of([g for cell in stacks for row in cell if is_number(row.ink) for g in row.glyphs])
    if len(lines) < 2 or (len(stacks) == 1 and len([c for c in whole if len(c) >= 2]) < 2):
        return [whole]
    parted: list[list[Cell]] = [[() for _ in cells] for _ in lines]
    for c, cell in enumerate(whole):
        for row in cell:
            nearest = _nearest(lines, row)
            parted[nearest][c] = (*parted[nearest][c], row)
    return [tuple(row) for row in parted]


def _nearest(lines: Sequence[Row], row: Row) -> int:
    return min(range(len(lines)), key=lambda i: abs(lines[i].middle - row.middle))
