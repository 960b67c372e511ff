"""How the lines of a column were set: where they begin, where full lines end, whether first lines are indented."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from xinfang_extract.layout.lines import Line

_RAGGED = 4  # half-widths that a full line may fall short by
_FEWEST_FULL = 2
_SHARE_FULL = 0.3
_SHARE_OVER = 0.1  # of the lines may be longer: tables, notes
_NEARLY = 0.85
_SHARE_EDGE = 0.2
_WIDEST = 200  # half-widths: no line of print is wider, a longer one is a paragraph
_NARROWEST = 16
_INDENT = 2  # half-widths at least, and …
_MOST_INDENT = 12  # … at most


@dataclass(frozen=True, slots=True)
class Measure:
    """How a column was set.

    `full` is where full lines end, from the edge; 0 where lines are not wrapped. `spacing` is the number of blank
    lines between two lines of a paragraph.
    """

    edge: int
    full: int
    indents: bool
    spacing: int = 0

    @property
    def wraps(self) -> bool:
        """Whether lines are wrapped at all."""
        return bool(self.full)

    def is_full(self, line: Line, slack: int = _RAGGED) -> bool:
        """Whether the line reaches the end of the column, so that what follows may go on with it."""
        return bool(self.full) and line.right - self.edge >= self.full - slack

    def is_nearly_full(self, line: Line) -> bool:
        """Whether the line is too long to be a heading that stands alone in the column."""
        return bool(self.full) and line.right - self.edge >= _NEARLY * self.full

    def is_indented(self, line: Line) -> bool:
        """Whether the line begins as the first of a paragraph does."""
        return _INDENT <= line.left - self.edge <= _MOST_INDENT

    def is_centred(self, line: Line) -> bool:
        """Whether the line begins too far in for a first line."""
        return line.left - self.edge > _MOST_INDENT


def measure(lines: Sequence[Line]) -> Measure:
    """How these lines, all of one column, were set."""
    if not lines:
        return Measure(0, 0, False)
    above = sorted(line.above for line in lines[1:])
    edge = _edge(lines)
    full = _full([line.right - edge for line in lines])
    inside = [line for line in lines if line.left - edge <= _MOST_INDENT]
    indented = sum(1 for line in inside if line.left - edge >= _INDENT)
    flush = sum(1 for line in inside if line.left - edge < _INDENT)
    spacing = above[len(above) // 3] if full and len(above) > 5 else 0
    return Measure(edge, full, bool(full) and indented > 0 and flush >= indented * 0.3, spacing)


def _edge(lines: Sequence[Line]) -> int:
    """The left edge: the least position that lines often begin at."""
    lefts = Counter(line.left for line in lines)
    most = max(lefts.values())
    return min(left for left, count in lefts.items() if count >= _SHARE_EDGE * most)


def _full(rights: Sequence[int]) -> int:
    """Where full lines end: the greatest end that many lines come near to; 0 where there is none."""
    ends = sorted(rights)
    allowed = len(ends) - int(_SHARE_OVER * len(ends))
    needed = max(_FEWEST_FULL, int(_SHARE_FULL * len(ends)))
    for last in range(len(ends), allowed - 1, -1):
        end = ends[last - 1]
        if end < _NARROWEST:
            return 0
        if end <= _WIDEST and last - bisect_left(ends, end - _RAGGED) >= needed:
            return end
    return 0
