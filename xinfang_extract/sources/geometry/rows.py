"""Rows: the glyphs that stand on one line of print, from the left edge of a region to the right."""

from __future__ import annotations

from bisect import bisect
from collections.abc import Iterable, Sequence
from itertools import pairwise
from operator import attrgetter

from xinfang_extract.light import light
from xinfang_extract.sources.geometry.glyphs import Glyph, em_of, is_blank


@light
class Row:
    """Glyphs on one line of print, from left to right, with the blanks that were printed among them."""

    glyphs: tuple[Glyph, ...]
    x0: float
    top: float
    x1: float
    bottom: float
    ink: str
    """The text without any blank."""

    @property
    def middle(self) -> float:
        """The height of its middle on the page."""
        return (self.top + self.bottom) / 2

    @property
    def text(self) -> str:
        """What is printed, with its blanks."""
        return "".join(g.text for g in self.glyphs)


_FROM_LEFT = attrgetter("x0", "x1")


def row_of(glyphs: Iterable[Glyph]) -> Row:
    """One row of these glyphs; blanks at its ends are left out (they are no ink)."""
    return row_in_order(sorted(glyphs, key=_FROM_LEFT))


def row_in_order(ordered: list[Glyph]) -> Row:
    """One row of glyphs that are in order from left to right."""
    while ordered and is_blank(ordered[0].text):
        del ordered[0]
    while ordered and is_blank(ordered[-1].text):
        del ordered[-1]
    ink = [g for g in ordered if not is_blank(g.text)]
    if not ink:
        raise ValueError("a row needs ink")
    return Row(
        tuple(ordered),
        ink[0].x0,
        min([g.top for g in ink]),
        max([g.x1 for g in ink]),
        max([g.bottom for g in ink]),
        "".join([g.text for g in ink]),
    )


class _Band:
    """A row while it is being gathered: the height it takes up, and its glyphs."""

    __slots__ = ("bottom", "glyphs", "top")

    def __init__(self, glyph: Glyph) -> None:
        self.top, self.bottom, self.glyphs = glyph.top, glyph.bottom, [glyph]

    def take_in(self, glyph: Glyph) -> None:
        self.glyphs.append(glyph)
        if glyph.top < self.top:
            self.top = glyph.top
        if glyph.bottom > self.bottom:
            self.bottom = glyph.bottom

    def shared(self, glyph: Glyph) -> float:
        """How much of the lower of the two (0 to 1) stands at the same height."""
        # written out: this is asked of every glyph several times, and calls of min and max are half its time
        top, bottom = self.top, self.bottom
        low, height = bottom - top, glyph.bottom - glyph.top
        if height < low:
            low = height
        if glyph.top > top:
            top = glyph.top
        if glyph.bottom < bottom:
            bottom = glyph.bottom
        return (bottom - top) / low if low > 0.1 else 0.0


def rows_of(glyphs: Sequence[Glyph]) -> list[Row]:
    """The rows of a region from top to bottom.

    Raised and small marks (a footnote's ①) join the row they stand in: glyphs of full size make the rows first.
    """
    em = em_of(glyphs)
    ordered = sorted(glyphs, key=lambda g: g.top + g.bottom)
    fixed = _gather((g for g in ordered if g.bottom - g.top >= 0.7 * em), ())
    own = _gather((g for g in ordered if g.bottom - g.top < 0.7 * em), fixed)
    rows = [row_of(b.glyphs) for b in fixed + own if any(not is_blank(g.text) for g in b.glyphs)]
    return sorted(rows, key=lambda r: (r.middle, r.x0))


def _gather(glyphs: Iterable[Glyph], fixed: Sequence[_Band]) -> list[_Band]:
    """Put glyphs (from top to bottom) into the fixed bands that they stand in, the others into bands of their own."""
    own: list[_Band] = []
    tops = [band.top for band in fixed]
    for glyph in glyphs:
        if fixed:
            at = bisect(tops, (glyph.top + glyph.bottom) / 2)
            home = _best(fixed[max(0, at - 3) : at + 1], glyph)
            if home is not None:
                home.glyphs.append(glyph)
                continue
        home = own[-1] if own and own[-1].shared(glyph) >= 0.9 else _best(own[-3:], glyph)
        if home is None:
            own.append(_Band(glyph))
        else:
            home.take_in(glyph)
    return own


def _best(bands: Sequence[_Band], glyph: Glyph) -> _Band | None:
    best, most = None, 0.5
    for band in bands:
        shared = band.shared(glyph)
        if shared >= most:
            best, most = band, shared
    return best


def pieces(row: Row, gap: float) -> list[Row]:
    """The row cut wherever at least `gap` points of white stand between two inked glyphs."""
    parts: list[list[Glyph]] = []
    edge = None
    for glyph in row.glyphs:
        if is_blank(glyph.text):
            if parts:
                parts[-1].append(glyph)
            continue
        if edge is None or glyph.x0 - edge >= gap:
            parts.append([])
        parts[-1].append(glyph)
        edge = glyph.x1 if not edge or glyph.x1 > edge else edge
    return [row] if len(parts) == 1 else [row_in_order(part) for part in parts]


def usual_gap(row: Row) -> float:
    """The white between neighbouring glyphs of a row: wide where a line is stretched to the column's width."""
    gaps = sorted(b.x0 - a.x1 for a, b in pairwise(row.glyphs) if not is_blank(a.text) and not is_blank(b.text))
    return max(0.0, gaps[len(gaps) // 2]) if gaps else 0.0
