"""Columns set side by side with blanks, in the text of a page whose geometry is lost.

Programs that turn pages into text put the right-hand column where it stands on paper, counted in characters by
some and in half-widths by others, so that the gutter wanders from line to line by one of the two counts. A gutter
is a position that, in one of the counts, falls into the gap of many lines and into the text of few; the zone of
lines that it parts is cut there, and what is left on all sides is looked at again.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from xinfang_extract.layout.lines import GAP, Line, has_gap, width
from xinfang_extract.layout.marks import BULLETS
from xinfang_extract.layout.tables.cells import SENTENCE
from xinfang_extract.layout.tables.numbers import is_number
from xinfang_extract.light import light
from xinfang_extract.patterns import lazy_re

_CELLS = lazy_re("[\t|｜│┃║]")
_HAN = lazy_re("[\u3400-\u9fff]")
_RUNNING = lazy_re("(?:[㐀-鿿][^㐀-鿿]{0,6}){6}")
_LABEL = lazy_re(
    rf"\s*(?:[{BULLETS}][ \u3000]?[^\s，,。；;\d]{{1,12}}|[【〔［\[][^\s，,。；;【〔［\[】〕］\]]{{1,14}}[】〕］\]])"
    r"[ \u3000]{2,}(?=\S)(?!.*\S[ \u3000]{3,}\S)"
)
_PARAGRAPH = lazy_re(r".{12,}[。！？][”’）)]?\s*")  # with its full stop
_IN_BRACKETS = lazy_re(r"[（(][^（()）]{1,24}[）)]\s*$")
_COUNTED = lazy_re(r"占?\d[\d ,，.]*[余多]?(?:[件批人起封][次（）()人批]*|[%％])")
_FAR = 1 << 30
_SLACK = 6  # a right-hand column may begin that far from where it mostly does
_CROSS = -2  # what a line of text across the gutter weighs against one that is parted by it
_FEWEST = 3  # lines that a gutter must part
_DEEPEST = 6
_CHUNK = 400  # lines looked at together; a gutter does not run through a whole book
_NARROWEST = 12
_WIDEST = 160  # half-widths: longer lines are paragraphs that nobody has broken, and no column
_CANDIDATES = 4
_MANY_GAPS = 3
_LONGEST_LABEL = 14
_SHORT = 12  # glyphs of a cell of a table at most


@light
class _Row:
    """A line with its gaps, in one count: where it begins and ends, and where the gaps do."""

    line: Line
    begin: int
    end: int
    gaps: tuple[tuple[int, int, int, int], ...]  # from, to by the count; from, to in the text
    of_table: bool = False  # many short cells: a row of a table over the whole page, wherever its gaps are

    def parted_at(self, x: int) -> tuple[int, int, int, int] | None:
        """The gap that the gutter at `x` falls into, or the nearest that a column could begin after."""
        best = None
        nearest = _FAR
        for gap in self.gaps:
            off = abs(gap[1] - x)
            if off < nearest and (off <= _SLACK or gap[0] < x <= gap[1]):
                best, nearest = gap, off
        return best

    def weight(self, x: int) -> int:
        if self.end <= x or self.begin >= x - _SLACK:
            return 0
        return 1 if self.parted_at(x) and not self.of_table else _CROSS


def reading_order(lines: Sequence[Line]) -> list[list[Line]]:
    """The lines in reading order: runs of lines that stand under each other in one column."""
    if sum(map(_may_be_parted, lines)) < _FEWEST:
        return [list(lines)]
    runs: list[list[Line]] = []
    for first in range(0, len(lines), _CHUNK):
        runs += _split(list(lines[first : first + _CHUNK]), 0)
    return _joined(runs)


def _may_be_parted(line: Line) -> bool:
    """Whether running text stands beside a gap of the line, and no label: ●来市集体访  21批."""
    if _LABEL.match(line.text) is not None:
        return False
    return has_gap(line.text) and any(_RUNNING.search(part) for part in GAP.split(line.text))


def _joined(runs: list[list[Line]]) -> list[list[Line]]:
    """Runs of whole lines that follow each other are one run."""
    out: list[list[Line]] = []
    for run in runs:
        if out and not _is_piece(out[-1]) and not _is_piece(run) and out[-1][-1].row < run[0].row:
            out[-1].extend(run)
        else:
            out.append(run)
    return out


def _is_piece(run: list[Line]) -> bool:
    return isinstance(run, _Piece)


class _Piece(list[Line]):
    """A run that stands in a column."""


def _split(lines: list[Line], depth: int) -> list[list[Line]]:
    if len(lines) < _FEWEST or depth > _DEEPEST:
        return [lines] if lines else []
    found = _best_gutter(lines, tables=False)
    if found is None and any(_is_of_table(line.text) for line in lines):
        found = _best_gutter(lines, tables=True)
    if found is None:
        return [lines]
    rows, x, first, last = found
    runs = _split(lines[:first], depth + 1)
    at = first
    while at < last:
        if rows[at].weight(x) < 0:
            runs.append([rows[at].line])
            at += 1
            continue
        band = []
        while at < last and rows[at].weight(x) >= 0:
            band.append(rows[at])
            at += 1
        left, right = _cut(band, x)
        runs += [_Piece(run) for run in _split(left, depth + 1) + _split(right, depth + 1)]
    return runs + _split(lines[last:], depth + 1)


def _best_gutter(lines: list[Line], *, tables: bool) -> tuple[list[_Row], int, int, int] | None:
    """The gutter that parts the most lines: the rows by its count, its position, and its zone of rows.

    With `tables`, the rows of a table over the whole page end its zone; in narrow columns there are rows that look so.
    """
    offers: list[tuple[int, int, int, list[_Row], int, int, int]] = []
    for count in (width, len):
        rows = [_measured(line, count, tables=tables) for line in lines]
        ends = Counter(gap[1] for row in rows for gap in row.gaps)
        if not ends:
            return None
        for x in sorted(ends, key=lambda end: (-ends[end] - ends[end + 1] - ends[end - 1], end))[:_CANDIDATES]:
            total, first, last = _zone([row.weight(x) for row in rows])
            if total >= _FEWEST:
                offers.append((-total, -ends[x], len(offers), rows, x, first, last))
    for _, _, _, rows, x, first, last in sorted(offers, key=lambda offer: offer[:3]):
        first, last = _widened(rows, x, first, last)
        zone = [row for row in rows[first:last] if row.weight(x) >= 0]
        if _are_columns(*_cut(zone, x)):
            return rows, x, first, last
    return None


def _measured(line: Line, count: object, *, tables: bool) -> _Row:
    size = width if count is width else len
    if _CELLS.search(line.text):  # a row of a table for certain
        return _Row(line, line.left, line.left + size(line.text), ())
    gaps, at, here = [], line.left, 0
    for match in GAP.finditer(line.text):
        at += size(line.text[here : match.start()])
        after = at + size(match.group().expandtabs(8))
        gaps.append((at, after, match.start(), match.end()))
        at, here = after, match.end()
    return _Row(line, line.left, at + size(line.text[here:]), tuple(gaps), tables and _is_of_table(line.text))


def _is_of_table(text: str) -> bool:
    """Whether a line is many short cells, two of them numbers at least."""
    cells = GAP.split(text)
    if len(cells) <= _MANY_GAPS:
        return False
    return max(map(len, cells)) <= _SHORT and sum(cell[:1].isdigit() for cell in cells) >= 2


def _zone(weights: list[int]) -> tuple[int, int, int]:
    """The stretch of rows with the greatest sum: the sum, the first row, and the one after the last."""
    best = (0, 0, 0)
    total = start = 0
    for index, weight in enumerate(weights):
        if total <= 0:
            total, start = 0, index
        total += weight
        if total > best[0]:
            best = (total, start, index + 1)
    return best


def _widened(rows: list[_Row], x: int, first: int, last: int) -> tuple[int, int]:
    """The zone with the lines next to it that stand in one of its columns and have nothing beside them."""
    while first > 0 and rows[first].line.above <= 1 and rows[first - 1].weight(x) == 0:
        if rows[first].line.above and rows[first - 1].begin >= x - _SLACK and not _begins_with(rows, first, x):
            break  # a head in the middle, over both columns
        first -= 1
    while last < len(rows) and rows[last].line.above <= 1 and rows[last].weight(x) == 0:
        last += 1
    return first, last


def _begins_with(rows: list[_Row], index: int, x: int) -> bool:
    """Whether the line above a row begins where the right column does in that row, and so is a head of its own."""
    gap = rows[index].parted_at(x)
    return gap is not None and abs(rows[index - 1].begin - gap[1]) <= 1


def _cut(rows: list[_Row], x: int) -> tuple[list[Line], list[Line]]:
    """The lines of the two columns."""
    left: list[Line] = []
    right: list[Line] = []
    for row in rows:
        line = row.line
        gap = row.parted_at(x) if row.begin < x - _SLACK and row.end > x else None
        if gap is not None:
            left.append(_numbered(Line(line.page, line.start, line.text[: gap[2]], line.row, line.left), left))
            right.append(_numbered(Line(line.page, line.start + gap[3], line.text[gap[3] :], line.row, gap[1]), right))
        elif row.begin >= x - _SLACK:
            right.append(_numbered(Line(line.page, line.start, line.text, line.row, row.begin), right))
        else:
            left.append(_numbered(Line(line.page, line.start, line.text, line.row, line.left), left))
    return left, right


def _numbered(line: Line, before: list[Line]) -> Line:
    line.above = line.row - before[-1].row - 1 if before else 0
    return line


def _are_columns(left: list[Line], right: list[Line]) -> bool:
    """Whether the two sides read as columns of text and not as columns of a table."""
    if _are_labels_and_what_they_head(left, right):
        return False
    sides = [_prose(left), _prose(right)]
    return max(sides) >= 2 and min(sides) >= 1


def _are_labels_and_what_they_head(left: list[Line], right: list[Line]) -> bool:
    """Whether most of what stands side by side is a short label, and the cells of its row with numbers.

    Or the paragraph that it heads, in one line: `来访　　接待来访3705批。`
    """
    beside = {line.row: line.text for line in right}
    pairs = [(line.text, beside[line.row]) for line in left if line.row in beside]
    rows = sum(_is_label(one) and (_has_number_cells(other) or _is_paragraph(other)) for one, other in pairs)
    return rows >= _FEWEST and rows * 2 > len(pairs)


def _is_paragraph(text: str) -> bool:
    return _PARAGRAPH.fullmatch(text) is not None


def _is_label(text: str) -> bool:
    """Whether it is short, but for what it has in brackets: 第七届（1981年1月—1984年5月）."""
    return len(_IN_BRACKETS.sub("", text).strip()) <= _LONGEST_LABEL and SENTENCE.search(text) is None


def _has_number_cells(text: str) -> bool:
    cells = [cell for cell in GAP.split(text.strip()) if cell]
    if cells and all(_COUNTED.fullmatch(cell) is not None for cell in cells):
        return True  # 2,914件  占48.3%
    return SENTENCE.search(text) is None and any(is_number(cell) and cell[-1:] not in "人件批起封" for cell in cells)


def _prose(lines: list[Line]) -> int:
    """2 for lines of running text that fill their column, 1 for a column of text at all, 0 for cells."""
    if not lines:
        return 0
    edge = min(line.left for line in lines)
    rights = sorted(line.right - edge for line in lines)
    full = rights[int(0.9 * (len(rights) - 1))]
    if not _NARROWEST <= full <= _WIDEST:
        return 0
    words = sum(len(_HAN.findall(line.text)) >= 2 for line in lines) / len(lines)
    long = [line for line in lines if line.right - edge >= 0.5 * full]  # the last line of a paragraph may be a word
    running = sum(len(_HAN.findall(line.text)) >= 4 and not GAP.search(line.text) for line in long) / len(long)
    filled = sum(right >= 0.75 * full for right in rights) / len(lines)
    if running >= 0.7 and filled >= 0.5:
        return 2
    return 1 if words >= 0.3 else 0
