"""How the lines of a column were set: where they begin, where full lines end, whether first lines are indented."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from xinfang_extract.layout import marks
from xinfang_extract.layout.lines import Line, width
from xinfang_extract.light import light
from xinfang_extract.patterns import lazy_re

_RAGGED = 4  # half-widths that a line in the middle of a sentence may fall short by and still be full
_HANGING = 3  # … and one at the end of a sentence, where no line may begin with a mark
_FEWEST_FULL = 3
_SHARE_FULL = 0.3
_SHARE_OPEN = 0.3
_SHARE_OVER = 0.1  # of the lines may be longer: tables, notes
_NEARLY = 0.85
_SHARE_EDGE = 0.2
_WIDEST = 200  # half-widths: no line of print is wider, a longer one is a paragraph
_NARROW = 16  # a column that narrow is one of a newspaper, or a list of short lines
_FEWEST_NARROW = 8
_NARROWEST = 10
_INDENT = 2  # half-widths at least, and …
_MOST_INDENT = 12  # … at most
_TOKEN = lazy_re("[0-9A-Za-z.,%]{1,12}|.")


@light
class Measure:
    """How a column was set, in half-widths from its left edge.

    `full` is where full lines end, 0 where lines are not wrapped; `short` how much of it a line that ends with a
    sentence may lack. Lines of a paragraph begin at `flush` at most, first lines further in where there are
    `indents`. `spacing` is the number of blank lines between two lines of a paragraph, `whole` whether numbers
    are kept on one line.
    """

    edge: int
    full: int = 0
    short: int = 0
    flush: int = 0
    indents: bool = False
    spacing: int = 0
    whole: bool = False

    def is_full(self, line: Line, following: Line) -> bool:
        """Whether the line is one that the paragraph was wrapped at: what follows found no room on it."""
        if not self.full:
            return False
        slack = self.short if marks.ends_paragraph(line.text) else _RAGGED + self.flush
        token = _TOKEN.match(following.text) if self.whole else None
        room = width(token.group()) if token else 2
        return line.right - self.edge + room > self.full - slack

    def is_nearly_full(self, line: Line) -> bool:
        """Whether the line is too long to be a heading that stands alone in the column."""
        return bool(self.full) and line.right - self.edge >= _NEARLY * self.full

    def is_indented(self, line: Line) -> bool:
        """Whether the line begins as the first of a paragraph does."""
        return max(_INDENT, self.flush + 1) <= line.left - self.edge <= _MOST_INDENT

    def is_centred(self, line: Line) -> bool:
        """Whether the line begins too far in for a first line."""
        return line.left - self.edge > _MOST_INDENT


UPRIGHT = Measure(0, full=1, short=1 << 20)
"""How print is set that runs from top to bottom: every line goes on."""


def measure(lines: Sequence[Line]) -> Measure:
    """How these lines, all of one column, were set."""
    if not lines:
        return Measure(0)
    edge = _edge(lines)
    full = _full([line.right - edge for line in lines])
    if not full or not _are_wrapped([line for line in lines if line.right - edge >= full - _RAGGED]):
        return Measure(edge)
    flush = _flush(lines, edge, full)
    above = sorted(line.above for line in lines[1:])
    spacing = above[len(above) // 3] if len(above) > 5 else 0
    hangs = sum(line.text[0] in marks.NEVER_FIRST for line in lines) < 2
    whole = not any(one.text[-1].isdigit() and two.text[0].isdigit() for one, two in pairwise(lines))
    found = Measure(edge, full, flush + (_HANGING if hangs else 0), flush, False, spacing, whole)
    indented = sum(map(found.is_indented, lines))
    plain = sum(line.left - edge <= flush + 1 for line in lines)
    return Measure(edge, full, found.short, flush, 0 < indented <= plain * 3, spacing, whole)


def _are_wrapped(full: Sequence[Line]) -> bool:
    """Whether full lines are wrapped ones: a sentence runs on from many of them."""
    return sum(not marks.ends_paragraph(line.text) for line in full) >= _SHARE_OPEN * len(full)


def _edge(lines: Sequence[Line]) -> int:
    """The left edge: the least position that lines often begin at."""
    lefts = Counter(line.left for line in lines)
    most = max(lefts.values())
    return min(left for left, count in lefts.items() if count >= _SHARE_EDGE * most)


def _flush(lines: Sequence[Line], edge: int, full: int) -> int:
    """How far in the second and later lines of paragraphs begin: those after a line that a sentence runs on from."""
    lefts = sorted(
        two.left - edge
        for one, two in pairwise(lines)
        if two.row - one.row == 1 and one.right - edge >= full - _RAGGED and not marks.ends_paragraph(one.text)
    )
    return min(max(lefts[int(0.95 * (len(lefts) - 1))], 0), _MOST_INDENT) if lefts else 0


def _full(rights: Sequence[int]) -> int:
    """Where full lines end: the greatest end that many lines come near to; 0 where there is none."""
    ends = sorted(rights)
    allowed = len(ends) - int(_SHARE_OVER * len(ends))
    few = _FEWEST_FULL if len(ends) > 4 else 2
    for last in range(len(ends), allowed - 1, -1):
        end = ends[last - 1]
        if end < _NARROWEST:
            return 0
        needed = max(few if end > _NARROW else _FEWEST_NARROW, int(_SHARE_FULL * len(ends)))
        if end <= _WIDEST and last - bisect_left(ends, end - _RAGGED) >= needed:
            return end
    return 0
