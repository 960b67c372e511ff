"""Tables set with blanks, TABs or upright rules: where they are among the lines, and their rows of cells."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from xinfang_extract.layout.cells import (
    SENTENCE,
    Piece,
    Sort,
    bars_in,
    closed_up,
    is_rule,
    is_ruled,
    may_have_cells,
    parted_by_blanks,
    parted_by_dashes,
    parted_where_short,
    pieces,
    sort_of,
    units_apart,
    whole,
    words,
)
from xinfang_extract.layout.columns import Grid, Row, header_cells, nearest_columns
from xinfang_extract.layout.commas import comma_cells, find_comma_rows
from xinfang_extract.layout.lines import Line
from xinfang_extract.layout.marks import is_caption, list_mark
from xinfang_extract.layout.stacked import Stack, find_stacks
from xinfang_extract.light import light
from xinfang_extract.model import Cell, Span
from xinfang_extract.patterns import lazy_re

_MOST_HEADER = 5  # lines of a table's header at most
_LOOSE = 2  # blank lines between two rows at most
_SINGLE = lazy_re(r"\d \d\S* \S{1,8}$|\d \d{1,7}$")
_TIGHTEST = 120  # characters of a row set with single blanks at most
_UNIT = lazy_re(r"[（(]?[件批人起封宗户次/]{1,4}[）)]?")
_FIRST_HEAD = lazy_re(r"年|月|时间|项目|单位|地区|县|类别|名称|区划")
_SUBHEAD = 8  # glyphs of a label between rows set with single blanks
_ASIDE = 8  # half-widths that what stands over some columns is off the middle of them all
_LABEL = 14  # glyphs of a label that stands on a line of its own


@light
class Table:
    """A table among lines: the lines from `first` up to `last`, and its rows, the header's first."""

    first: int
    last: int
    rows: tuple[tuple[Cell, ...], ...]
    header: int  # how many of the rows are the header's
    width: int  # how many columns


def find_tables(lines: Sequence[Line]) -> list[Table]:
    """The tables among the lines of one column, from top to bottom."""
    many = [may_have_cells(line.text) for line in lines]
    stacks = {stack[0]: stack for stack in find_stacks(lines)}
    commas = dict(find_comma_rows(lines))
    if not any(many) and not commas and not stacks and not any(_SINGLE.search(line.text) for line in lines):
        return []
    cut = [pieces(line) if cells else [whole(line)] for line, cells in zip(lines, many, strict=True)]
    _cut_tight(lines, cut)
    sorts = [_sort(line, found) for line, found in zip(lines, cut, strict=True)]
    tables: list[Table] = []
    at = 0
    while at < len(lines):
        stack = stacks.get(at)
        if stack is not None:
            tables.append(_of_stack(lines, stack))
            at = stack[1]
            continue
        if at in commas:
            tables.append(_of_commas(lines, at, commas[at]))
            at = commas[at]
            continue
        last = _end(lines, cut, sorts, at)
        if last == at:
            at += 1
            continue
        first = _header_start(lines, cut, sorts, at, last, tables[-1].last if tables else 0)
        _close_up(lines, cut, first, at, last)
        table = _build(lines, cut, sorts, first, at, last)
        if table.rows:
            tables.append(table)
        at = last
    return tables


def _close_up(lines: Sequence[Line], cut: list[list[Piece]], first: int, body: int, last: int) -> None:
    """Digits of one number set apart, `1 0 3`, are one cell where the heads above say how many a row has."""
    heads = len(cut[body - 1]) if body > first else 0
    for at in range(body, last) if heads > 2 else ():
        if len(cut[at]) > heads and not _is_hard(lines[at]):
            closed = closed_up(cut[at], lines[at].text)
            cut[at] = closed if len(closed) == heads else cut[at]


def _of_stack(lines: Sequence[Line], stack: Stack) -> Table:
    """The table of cells that stand one below the other."""
    first, last, width = stack
    cells = [Cell(Span(line.page, line.start, line.end), n % width, 1) for n, line in enumerate(lines[first:last])]
    rows = tuple(tuple(cells[at : at + width]) for at in range(0, len(cells), width))
    return Table(first, last, rows, 1, width)


def _of_commas(lines: Sequence[Line], first: int, last: int) -> Table:
    """The table of rows whose cells are parted by commas."""
    rows = [
        tuple(cell_of(line, piece, column) for column, piece in enumerate(comma_cells(line)) if piece.text)
        for line in lines[first:last]
    ]
    return Table(first, last, tuple(rows), 1, len(comma_cells(lines[first])))


def _cut_tight(lines: Sequence[Line], cut: list[list[Piece]]) -> None:
    """Cut the lines of tables set with single blanks, where a header says how many cells a row has."""
    blanks = [line.text.count(" ") if len(line.text) <= _TIGHTEST else 0 for line in lines]
    at = 0
    while at < len(lines) - 2:
        if blanks[at] < 2 or max(blanks[at + 1 : at + 3]) < 2 or len(cut[at]) > 1:
            at += 1
            continue
        head = words(lines[at])
        rows = _tight_rows(lines, at + 1, len(head))
        if len(rows) >= 2 and not any(cell.is_number for cell in head):
            cut[at] = head
            for index, row in rows:
                cut[index] = row
        at = (rows[-1][0] if rows else at) + 1


def _tight_rows(lines: Sequence[Line], first: int, width: int) -> list[tuple[int, list[Piece]]]:
    """The rows set with single blanks from `first` on, each with its line; short labels may stand between: 第八届."""
    rows: list[tuple[int, list[Piece]]] = []
    for index, line in enumerate(lines[first:], first):
        row = words(line) if 2 <= line.text.count(" ") <= len(line.text) // 2 else []
        if len(row) == width and not row[0].is_number and _are_counts(row[1:]):
            rows.append((index, row))
        elif " " in line.text or len(line.text) > _SUBHEAD or SENTENCE.search(line.text) or line.above > _LOOSE:
            break
    return rows


def _are_counts(found: Sequence[Piece]) -> bool:
    """Whether all are numbers, but for the unit that the first may be: 来信 件次 1123 1048."""
    first = 1 if _UNIT.fullmatch(found[0].text) else 0
    return len(found) > first and all(cell.is_number or cell.text.isdecimal() for cell in found[first:])


def _sort(line: Line, found: list[Piece]) -> Sort:
    if is_caption(line.text):
        return Sort.NONE
    sort = sort_of(line, found)
    if sort is Sort.NONE and (is_ruled(line.text) or "\t" in line.text):
        return Sort.ROW
    return sort


def _is_hard(line: Line) -> bool:
    """Whether cells are parted by TABs or rules, so that nothing has to be guessed."""
    return "\t" in line.text or is_ruled(line.text)


def _is_sentence(found: Sequence[Piece]) -> bool:
    """Whether what TABs part is a list mark, or nothing, and a text: `1.⇥全年…`."""
    filled = [piece.text for piece in found if piece.text]
    if len(filled) < 2:
        return len(found) < 3
    mark = list_mark(filled[0])
    return len(filled) == 2 and mark is not None and mark.end == len(filled[0])


def _end(lines: Sequence[Line], cut: list[list[Piece]], sorts: list[Sort], first: int) -> int:
    """Where the rows that begin at `first` end; `first` itself where none do."""
    at, strong, rows = first, 0, 0
    last = first
    hard = _is_hard(lines[first])
    if hard and _is_sentence(cut[first]):
        return first
    while at < len(lines):
        line, sort = lines[at], sorts[at]
        if at > first and (line.above > _LOOSE or line.page != lines[first].page):
            break
        if is_rule(line.text):
            at += 1
            continue
        if hard:
            if not _is_hard(line):
                break
            strong, rows, last = 2, rows + 1, at + 1
        elif sort in (Sort.ROW, Sort.NUMBERS):
            if sort is Sort.NUMBERS and rows == 0 and len(cut[at]) < 2:
                break
            rows += sort is Sort.ROW or len(cut[at]) > 1
            strong += sum(piece.is_number for piece in cut[at]) >= 2
            last = at + 1
        elif not (rows and sort in (Sort.LABEL, Sort.HEAD) and _goes_on(lines, sorts, at)):
            break
        at += 1
    return last if strong >= 2 or rows >= 3 else first


def _goes_on(lines: Sequence[Line], sorts: list[Sort], at: int) -> bool:
    """Whether a label of its own, or a row of words, stands between rows."""
    following = at + 1
    return (
        following < len(lines)
        and sorts[following] in (Sort.ROW, Sort.NUMBERS)
        and lines[following].above <= _LOOSE
        and len(lines[at].text) <= 4 * _LABEL
        and (sorts[at] is Sort.HEAD or len(lines[at].text) <= _LABEL)
    )


def _header_start(
    lines: Sequence[Line], cut: list[list[Piece]], sorts: list[Sort], first: int, last: int, floor: int
) -> int:
    """The first line of the header above the row at `first`."""
    if _is_hard(lines[first]):
        return first
    start = first
    spaced = sorted(line.above for line in lines[first + 1 : last])
    loose = spaced[len(spaced) // 2] if spaced else 0
    for at in range(first - 1, max(floor, first - 1 - _MOST_HEADER) - 1, -1):
        below = lines[at + 1]
        if below.above > loose or lines[at].page != below.page:
            break
        named = len(cut[at]) > 2 and len(cut[at]) == len(closed_up(cut[first], lines[first].text))
        heads = _heads_for(lines[at], cut[at], cut[first]) if at == first - 1 and not named else []
        above = at > floor and at == first - 1 and _are_units(cut[at])
        over = parted_by_blanks(cut[at - 1]) if above and not lines[at].above else []
        if len(over) == len(cut[first]) and not any(head.is_number for head in over):
            cut[at - 1] = over
            return at - 1
        if heads:
            cut[at] = heads
            start = at
        elif at == first - 1 > floor and (wrapped := _wrapped_head(lines[at - 1], lines[at], cut[first])):
            cut[at - 1 : at + 1] = [wrapped, []]
            return at - 1
        elif is_caption(lines[at].text):
            break
        elif sorts[at] is Sort.HEAD or start == at + 1 and _is_over_some(cut[at], cut[start]):
            start = at
        elif not (sorts[at] is Sort.LABEL or is_rule(lines[at].text)):
            break
    return start


def _are_units(found: list[Piece]) -> bool:
    """Whether a line of a header has nothing but units, each under its head: (人次)    (件)."""
    return bool(found) and all(_UNIT.fullmatch(piece.text) is not None for piece in found)


def is_head_of(line: Line, width: int) -> bool:
    """Whether a line has a head for each of so many columns, the first of them that of years or names."""
    heads = words(line)
    named = len(heads) == width > 2 and _FIRST_HEAD.match(heads[0].text) is not None
    return named and not any(head.is_number or SENTENCE.search(head.text) for head in heads)


def _is_over_some(found: list[Piece], heads: list[Piece]) -> bool:
    """Whether a short text stands over some of the heads below, and not in the midst of them all, as a caption does."""
    if len(found) != 1 or len(heads) < 3 or len(found[0].text.split()) > 1 and len(found[0].text) > _LABEL:
        return False
    text = found[0]
    glyphs = sum(not glyph.isspace() for glyph in text.text)
    aside = abs((text.left + text.right) - (heads[0].left + heads[-1].right)) > 2 * _ASIDE
    return glyphs <= _SUBHEAD and text.left >= heads[1].left and text.right <= heads[-1].right and aside


def _heads_for(line: Line, found: list[Piece], row: list[Piece]) -> list[Piece]:
    """The heads of a line set tight, where they are as many as the cells of the row below; none where they are not."""
    for heads in (words(line), units_apart(line, found)):
        if _names_each(heads, found, row):
            return heads
    return []


def _names_each(heads: list[Piece], found: list[Piece], row: list[Piece]) -> bool:
    """Whether a line set with single blanks, all or some of them, has a head for each cell of the row below it."""
    if len(heads) != len(row) or len(found) == len(row) or len(row) < 2:
        return False
    return not any(head.is_number or SENTENCE.search(head.text) for head in heads)


def _wrapped_head(line: Line, rest: Line, row: list[Piece]) -> list[Piece]:
    """The heads of a line set with single blanks, the last one wrapped: 来访（人 / 次）; none where it is not."""
    heads = words(line)
    opened = line.text.rfind("（") > max(line.text.rfind("）"), line.text.rfind(" "))
    if not opened or not rest.text.endswith("）") or " " in rest.text or rest.above or not _names_each(heads, [], row):
        return []
    last = heads[-1]
    return [*heads[:-1], replace(last, end=rest.end - line.start, text=last.text + rest.text)]


def _build(lines: Sequence[Line], cut: list[list[Piece]], sorts: list[Sort], first: int, body: int, last: int) -> Table:
    if _is_hard(lines[body]):
        own = [at for at in range(first, last) if not is_rule(lines[at].text)]
        edge = min((lines[at].left for at in own if bars_in(lines[at].text[:1]) == 0), default=lines[body].left)
        usual = Counter(len(cut[at]) for at in own).most_common(1)[0][0]
        found = {at: _from_edge(lines[at], parted_by_dashes(cut[at], usual), edge, usual) for at in own}
        rows = [Row((at,), tuple((at, piece) for piece in found[at])) for at in own]
        header = next((index for index, row in enumerate(rows) if any(p.is_number for _, p in row.cells)), 0)
        grid = Grid.of_hard(rows)
        placed = [grid.hard(row, rows[index + 1] if index + 1 < header else None) for index, row in enumerate(rows)]
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


def _from_edge(line: Line, found: list[Piece], edge: int, usual: int) -> list[Piece]:
    """The cells of a row short of some, with an empty one first where it begins with a rule and others left of that."""
    if bars_in(line.text[:1]) == 0 or line.left <= edge or len(found) >= usual:
        return found
    return [Piece(0, 0, edge, edge, ""), *found]


def cell_of(line: Line, piece: Piece, column: int, columns: int = 1) -> Cell:
    """The cell that a piece of a line is, over so many columns from `column` on."""
    return Cell(Span(line.page, line.start + piece.start, line.start + piece.end), column, columns)


def _logical_rows(lines: Sequence[Line], cut: list[list[Piece]], sorts: list[Sort], first: int, last: int) -> list[Row]:
    """The rows of a table, each with the lines it was wrapped to."""
    own = [at for at in range(first, last) if not is_rule(lines[at].text)]
    starts = [at for at in own if sorts[at] is not Sort.NUMBERS]
    tails = sum(sorts[one] is Sort.ROW and sorts[two] is Sort.NUMBERS for one, two in pairwise(own))
    wrapped = tails * 2 >= len(starts)
    joined: list[list[int]] = []
    for at in own:
        before = sorts[joined[-1][-1]] if joined else Sort.HEAD
        if sorts[at] is Sort.NUMBERS and (before is Sort.LABEL or (wrapped and before is not Sort.HEAD)):
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
