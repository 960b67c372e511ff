"""Tables copied cell by cell, one cell a line, as web pages and text layers give them.

A row is a label, or two, with as many numbers as the row before; the header is as many labels as a row has cells.
"""

from __future__ import annotations

from collections.abc import Sequence

from xinfang_extract.layout.lines import Line
from xinfang_extract.layout.marks import is_caption, list_mark
from xinfang_extract.layout.tables.numbers import is_number
from xinfang_extract.layout.tables.table import Table
from xinfang_extract.model import Cell, Span
from xinfang_extract.patterns import lazy_re

_LONGEST = 14  # glyphs of a cell
_FEWEST = 3  # rows
_LABELS = (1, 2)  # of a row
_WIDEST = 24  # cells of one kind looked at
# Heads of lists of letters on the web, and of offices: numbers there are readers, days or telephones.
_OF_NO_COUNTS = lazy_re("标题|点击|浏览|阅读|访问|电话|地点|地址|日期|编号|联系|姓名|职务")
_YEAR_LIKE = lazy_re(r"(?:19|20)\d\d")  # which is a number where a number stands in the other rows
_MARKS = lazy_re("[。；;！？，,：:]$")

Stack = tuple[int, int, int]
"""The lines from the first up to the last, and how many cells a row has."""


def find_stacks(lines: Sequence[Line]) -> list[Stack]:
    """Such tables among the lines, from top to bottom."""
    found: list[Stack] = []
    at = 0 if _may_be_stacked(lines) else len(lines)
    while at < len(lines):
        stack = _stack_at(lines, at)
        if stack is not None:
            found.append(stack)
        at = stack[1] if stack is not None else at + 1
    return found


def stacked_among(lines: Sequence[Line]) -> set[int]:
    """The ids of the lines that are cells of such tables."""
    return {id(line) for first, last, _ in find_stacks(lines) for line in lines[first:last]}


def _may_be_stacked(lines: Sequence[Line]) -> bool:
    """Whether some numbers stand on lines of their own, as many as a table of the fewest rows has."""
    return sum(len(line.text) <= _LONGEST and is_number(line.text) for line in lines) >= _FEWEST


def _stack_at(lines: Sequence[Line], at: int) -> Stack | None:
    """The table whose header begins at the line `at`, where one does."""
    labels = _count(lines, at, number=False)
    if labels < 3:
        return None
    numbers = _count(lines, at + labels, number=True)
    own = (labels - numbers) // 2  # the labels of a row, which the header's stand before: 来访 and its unit
    width = numbers + own
    if numbers == 0 or own not in _LABELS or labels != width + own:
        return None
    if any(_OF_NO_COUNTS.search(line.text) for line in lines[at : at + width]):
        return None
    first = last = at + width
    while _is_row(lines, last, own, width):
        last += width
    return (at, last, width) if (last - first) // width >= _FEWEST else None


def _is_row(lines: Sequence[Line], at: int, labels: int, width: int) -> bool:
    own = _count(lines, at, number=False) == labels
    numbers = lines[at + labels : at + width]
    page = lines[at].page if at < len(lines) else -1
    return (
        own
        and len(numbers) == width - labels
        and all(
            line.page == page and (_is_cell(line, number=True) or _YEAR_LIKE.fullmatch(line.text)) for line in numbers
        )
    )


def _count(lines: Sequence[Line], at: int, *, number: bool) -> int:
    """How many cells of one kind stand one below the other from `at` on."""
    end = min(len(lines), at + _WIDEST)
    page = lines[at].page if at < end else -1
    stop = next((k for k in range(at, end) if lines[k].page != page or not _is_cell(lines[k], number=number)), end)
    return max(0, stop - at)


def _is_cell(line: Line, *, number: bool) -> bool:
    text = line.text
    if not text or len(text) > _LONGEST or is_number(text) is not number:
        return False
    return number or not (_MARKS.search(text) or is_caption(text) or list_mark(text) is not None)


def table_of_stack(lines: Sequence[Line], stack: Stack) -> Table:
    """The table of cells that stand one below the other."""
    first, last, width = stack
    cells = [Cell(Span(line.page, line.start, line.end), n % width, 1) for n, line in enumerate(lines[first:last])]
    rows = tuple(tuple(cells[at : at + width]) for at in range(0, len(cells), width))
    return Table(first, last, rows, 1, width)
