"""Tables set with blanks, TABs or upright rules: where they are among the lines."""

from __future__ import annotations

from collections.abc import Sequence

from xinfang_extract.layout.lines import Line
from xinfang_extract.layout.marks import list_mark
from xinfang_extract.layout.tables.cells import (
    LOOSE,
    Piece,
    by_gaps,
    closed_up,
    is_hard,
    is_rule,
    may_have_cells,
    pieces,
    whole,
)
from xinfang_extract.layout.tables.contents import is_contents
from xinfang_extract.layout.tables.delimited import find_delimited_rows, table_of_delimited
from xinfang_extract.layout.tables.heads import header_start
from xinfang_extract.layout.tables.rows import build
from xinfang_extract.layout.tables.sorts import LABEL, Sort, sort_of
from xinfang_extract.layout.tables.stacked import find_stacks, table_of_stack
from xinfang_extract.layout.tables.table import Table
from xinfang_extract.layout.tables.tight import SINGLE, cut_tight, row_of_width

_MANY = 4  # cells that a row and its header do not have in common by chance


def find_tables(lines: Sequence[Line]) -> list[Table]:
    """The tables among the lines of one column, from top to bottom."""
    many = [may_have_cells(line.text) for line in lines]
    stacks = {stack[0]: stack for stack in find_stacks(lines)}
    delimited = dict(find_delimited_rows(lines))
    if not any(many) and not delimited and not stacks and not any(SINGLE.search(line.text) for line in lines):
        return []
    cut = [pieces(line) if cells else [whole(line)] for line, cells in zip(lines, many, strict=True)]
    cut_tight(lines, cut)
    sorts = [sort_of(line, found) for line, found in zip(lines, cut, strict=True)]
    tables: list[Table] = []
    at = 0
    while at < len(lines):
        stack = stacks.get(at)
        if stack is not None:
            tables.append(table_of_stack(lines, stack))
            at = stack[1]
            continue
        if at in delimited:
            tables.append(table_of_delimited(lines, at, delimited[at]))
            at = delimited[at]
            continue
        last = _end(lines, cut, sorts, at)
        if last == at:
            at += 1
            continue
        if is_contents(lines[at:last]):
            at = last
            continue
        first = header_start(lines, cut, sorts, at, last, tables[-1].last if tables else 0)
        body = _with_label_above(lines, sorts, first, at)
        _close_up(lines, cut, sorts, first, body, last)
        table = build(lines, cut, sorts, first, body, last)
        if table.rows:
            tables.append(table)
        at = last
    return tables


def _with_label_above(lines: Sequence[Line], sorts: list[Sort], first: int, body: int) -> int:
    """Where the rows begin, with a numbered label right above them that is no head of theirs: 一、来　信."""
    numbered = body - 1 > first and sorts[body - 1] is Sort.LABEL and list_mark(lines[body - 1].text) is not None
    return body - 1 if numbered else body


def _close_up(
    lines: Sequence[Line], cut: list[list[Piece]], sorts: list[Sort], first: int, body: int, last: int
) -> None:
    """Digits of one number set apart, `1 0 3`, are one cell where the heads above say how many a row has.

    Or the rows do, whose wide gaps are as many in each of them.
    """
    heads = len(cut[body - 1]) if body > first else 0
    own = [at for at in range(body, last) if not is_hard(lines[at]) and not is_rule(lines[at].text)]
    wide = {len(by_gaps(lines[at])) for at in own}
    agree = wide if len(wide) == 1 and len(own) >= _MANY else set()
    for at in range(first, body):
        apart = by_gaps(lines[at])
        if len(apart) in agree and len(cut[at]) < len(apart):
            cut[at] = apart  # 年    来    来 访: heads of two lines, and no label spaced out
    counts = {heads} | agree
    for at in own:
        for count in sorted(count for count in counts if 2 < count < len(cut[at])):
            closed = closed_up(cut[at], lines[at].text)
            cut[at] = closed if len(closed) == count else cut[at]
            sorts[at] = sort_of(lines[at], cut[at])  # 1 9 8 3 is a year, and begins a row


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
    hard = is_hard(lines[first])
    if hard and _is_sentence(cut[first]):
        return first
    while at < len(lines):
        line, sort = lines[at], sorts[at]
        if at > first and (line.above > LOOSE or line.page != lines[first].page):
            break
        if is_rule(line.text):
            at += 1
            continue
        if rows and not hard and sort in (Sort.NONE, Sort.LABEL) and (row := row_of_width(line, len(cut[first]))):
            cut[at], sorts[at] = row, Sort.ROW
            sort = Sort.ROW  # 1983 655 512 1167, among rows with wide gaps
        if hard:
            if not is_hard(line):
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
    return last if strong >= 2 or rows >= 3 or strong and _is_headed(cut, sorts, first) else first


def _is_headed(cut: list[list[Piece]], sorts: list[Sort], row: int) -> bool:
    """Whether a row stands alone under a header of as many cells, as where a table goes on over a page."""
    return row > 0 and sorts[row - 1] is Sort.HEAD and len(cut[row - 1]) == len(cut[row]) >= _MANY


def _goes_on(lines: Sequence[Line], sorts: list[Sort], at: int) -> bool:
    """Whether a label of its own, or a row of words, stands between rows."""
    following = at + 1
    return (
        following < len(lines)
        and sorts[following] in (Sort.ROW, Sort.NUMBERS)
        and lines[following].above <= LOOSE
        and len(lines[at].text) <= 4 * LABEL
        and not lines[at].text.endswith(("：", ":"))
        and (sorts[at] is Sort.HEAD or len(lines[at].text) <= LABEL)
    )
