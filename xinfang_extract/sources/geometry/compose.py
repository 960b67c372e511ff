"""A page's text in reading order, with the box of every code point."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from xinfang_extract.light import light
from xinfang_extract.page import Box
from xinfang_extract.sources.geometry import INDENT
from xinfang_extract.sources.geometry.columns import Leaf, leaves
from xinfang_extract.sources.geometry.furniture import find_furniture, footnotes_of
from xinfang_extract.sources.geometry.glyphs import Glyph, Sheet, em_of, is_blank, is_wide
from xinfang_extract.sources.geometry.grid import Cell, Table
from xinfang_extract.sources.geometry.leaders import without_leaders
from xinfang_extract.sources.geometry.rows import Row, rows_of, usual_gap
from xinfang_extract.sources.geometry.ruled import ruled_tables
from xinfang_extract.sources.geometry.spaced import spaced_tables
from xinfang_extract.sources.geometry.turned import Turn

RAISED = dict(zip("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹", strict=True))
_SMALL, _RAISED_BY = 0.75, 0.2
"""Digits so low beside the other digits of their row, with their foot so high in it, are marks of notes."""


@light
class PageText:
    """The text of a page; `boxes` and `confidence` have one entry for every code point."""

    text: str
    label: str
    boxes: tuple[Box | None, ...]
    confidence: tuple[float, ...] | None


@dataclass(slots=True)
class _Writer:
    chars: list[str] = field(default_factory=list)
    boxes: list[Box | None] = field(default_factory=list)
    sure: list[float] = field(default_factory=list)

    def blank(self, text: str) -> None:
        for char in text:
            self.chars.append(char)
            self.boxes.append(None)
            self.sure.append(1.0)

    def glyph(self, glyph: Glyph) -> None:
        if is_blank(glyph.text):
            self.blank(" " if glyph.text in "\n\r\t\v\f\u0085\u2028\u2029" else glyph.text)
            return
        self.chars.append(glyph.text)
        self.boxes.append(glyph.box)
        self.sure.append(1.0 if glyph.confidence is None else glyph.confidence)

    def row(self, row: Row) -> None:
        """The glyphs of a row, with blanks where a wide gap was left without printing one."""
        before: Glyph | None = None
        em, usual = em_of(row.glyphs), usual_gap(row)
        for glyph in _with_raised(row):
            if before is not None:
                self.blank(_gap(before, glyph, em, usual))
            self.glyph(glyph)
            before = glyph

    def cell(self, cell: Cell, indent: int) -> None:
        self.blank("\u3000" * min(indent, 8) if cell else "")
        for row in cell:
            self.row(row)


def _with_raised(row: Row) -> Sequence[Glyph]:
    """The glyphs of a row, small digits that are set high written as such: 2675², the mark of a note."""
    digits = [g.height for g in row.glyphs if g.text in RAISED]
    low = _SMALL * max(digits, default=0.0)
    if not digits or min(digits) > low:
        return row.glyphs
    return [
        replace(g, text=RAISED[g.text])
        if g.text in RAISED and g.height <= low and g.bottom <= row.bottom - _RAISED_BY * (row.bottom - row.top)
        else g
        for g in row.glyphs
    ]


def _gap(before: Glyph, glyph: Glyph, em: float, usual: float) -> str:
    """The blanks that stand for white of which nothing was printed, and which is more than the line's usual white."""
    white = glyph.x0 - before.x1
    if is_blank(before.text) or is_blank(glyph.text):
        return "\u3000" if white >= 1.2 * em else ""
    by_ocr = glyph.confidence is not None  # OCR places characters less exactly, and makes them narrow
    if white >= max((1.1 if by_ocr else 0.9) * em, 2.2 * usual):
        return "\u3000" * max(1, min(4, round(white / em)))
    letters = not is_wide(before.text) and not is_wide(glyph.text)
    return " " if letters and white >= max((0.35 if by_ocr else 0.2) * em, 1.5 * usual) else ""


def compose(sheet: Sheet) -> PageText:
    """Read a sheet; what is set on its side comes after what is not, or before it where it is most of the page."""
    if not sheet.on_side:
        return _compose(sheet)
    turn = Turn(sheet.runs_up, sheet.width, sheet.height)
    mostly = len(sheet.on_side) > len(sheet.glyphs)
    level = _compose(replace(sheet, rules=() if mostly else sheet.rules, on_side=()))
    side = _compose(Sheet(sheet.height, sheet.width, turn.glyphs(sheet.on_side), turn.rules(sheet.rules)))
    side = replace(side, boxes=tuple(None if box is None else turn.as_printed(box) for box in side.boxes))
    first, second = (side, level) if mostly else (level, side)
    return PageText(first.text + second.text, level.label or side.label, first.boxes + second.boxes, None)


def _compose(sheet: Sheet) -> PageText:
    """Set the furniture aside, find tables and columns, and write the text."""
    em = em_of(sheet.glyphs)
    furniture = find_furniture(rows_of(sheet.glyphs), sheet.rules, sheet.height, em)
    aside = {id(g) for row in furniture.rows for g in row.glyphs}
    body = without_leaders([g for g in sheet.glyphs if id(g) not in aside])
    tables, rest = ruled_tables(body, sheet.rules, em)
    spaced, rows = spaced_tables(rows_of(rest), sheet.rules, em)
    tables += spaced
    uprights = [r for r in sheet.rules if not r.level]
    parts = leaves([g for row in rows for g in row.glyphs], tables, uprights, em)
    writer = _Writer()
    notes: list[Row] = []
    for leaf in parts:
        leaf, below = footnotes_of(leaf, sheet.rules, sheet.height, em)
        notes.extend(below)
        _write_leaf(writer, leaf, sheet, em)
    for row in notes:
        _write_row(writer, row, row.x0, em)
    for row in furniture.rows:
        _write_row(writer, row, row.x0, em)
    sure = tuple(writer.sure) if any(g.confidence is not None for g in sheet.glyphs) else None
    return PageText("".join(writer.chars), furniture.label, tuple(writer.boxes), sure)


def _write_leaf(writer: _Writer, leaf: Leaf, sheet: Sheet, em: float) -> None:
    inner, rows = spaced_tables([i for i in leaf.items if isinstance(i, Row)], sheet.rules, em)
    items: list[Row | Table] = [*(i for i in leaf.items if isinstance(i, Table)), *inner, *rows]
    for item in sorted(items, key=lambda i: i.top):
        if isinstance(item, Table):
            _write_table(writer, item)
        else:
            _write_row(writer, item, leaf.x0, em)


def _write_row(writer: _Writer, row: Row, left: float, em: float) -> None:
    if row.x0 - left >= 1.4 * em:
        writer.blank(INDENT)
    writer.row(row)
    writer.blank("\n")


def _write_table(writer: _Writer, table: Table) -> None:
    indents: Sequence[Sequence[int]] = table.indents or [[0] * len(row) for row in table.rows]
    for row, steps in zip(table.rows, indents, strict=True):
        for c, (cell, step) in enumerate(zip(row, steps, strict=True)):
            writer.blank("\t" if c else "")
            writer.cell(cell, step)
        writer.blank("\n")
