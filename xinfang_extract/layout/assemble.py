"""From lines and tables in reading order to blocks."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from xinfang_extract.layout import marks
from xinfang_extract.layout.furniture import is_name_in_brackets
from xinfang_extract.layout.headings import Outline
from xinfang_extract.layout.lines import Line
from xinfang_extract.layout.measure import Measure
from xinfang_extract.layout.paragraphs import Paragraph
from xinfang_extract.layout.tables import Table, cell_of
from xinfang_extract.layout.tables.cells import words
from xinfang_extract.layout.tables.heads import is_head_of
from xinfang_extract.layout.tables.listed import is_list, opens_list
from xinfang_extract.model import Block, BlockKind, Cell


@dataclass(slots=True)
class _Aside:
    line: Line


@dataclass(slots=True)
class _Table:
    lines: list[Line]
    rows: tuple[tuple[Cell, ...], ...]
    header: int
    width: int


class Assembly:
    """Takes lines and tables in reading order; gives blocks at the end."""

    def __init__(self) -> None:
        self._items: list[Paragraph | _Aside | _Table] = []
        self._open: Paragraph | None = None
        self._note: Paragraph | None = None
        self._crossing = False
        self._new_page = False

    def begin_page(self, follows: bool = True) -> None:
        """A new page: footnotes end; where it follows the one before, a table and a sentence may go on."""
        self._note = None
        if not follows:
            self._open = None
        self._new_page = follows

    def begin_column(self) -> None:
        """A new column: the sentence may go on."""
        self._crossing = True

    def aside(self, line: Line) -> None:
        """A line that is set aside where it stands; it does not end the paragraph."""
        self._items.append(_Aside(line))

    def line(self, line: Line, measure: Measure, note: bool = False) -> None:
        """The next line of a column; `note` where it begins like a footnote, at the foot of the page.

        A footnote in the middle of a sentence does not end it: the paragraph goes on over the page.
        """
        crossing, self._crossing = self._crossing, False
        if note and self._open is not None and (self._note or not marks.ends_sentence(self._open.lines[-1].text)):
            self._note = Paragraph(line, measure)
            self._items.append(self._note)
            return
        paragraph = self._note or self._open
        if paragraph is not None:
            goes_on = paragraph.goes_over_to if crossing else paragraph.goes_on_with
            if goes_on(line, measure):
                paragraph.add(line, measure)
                return
        if self._note is not None:
            self._note = Paragraph(line, measure)
            self._items.append(self._note)
            return
        self._open = Paragraph(line, measure)
        self._items.append(self._open)

    def table(self, lines: list[Line], table: Table, measure: Measure) -> None:
        """A table; it ends the paragraph, also where it is a list, which is read as text."""
        rows, header = table.rows, table.header
        if is_list(self._open.lines[-1].text if self._open is not None else "", lines, table):
            self._list(lines, measure)
            return
        before = self._last_table()
        if header == 0 and before is not None and self._new_page and before.width == table.width:
            rows = before.rows[: before.header] + rows
            header = before.header
        elif header == 0 and self._new_page and (head := self._head_before(table.width)) is not None:
            cells = tuple(cell_of(head.lines[0], piece, column) for column, piece in enumerate(words(head.lines[0])))
            lines, rows, header = [head.lines[0], *lines], (cells, *rows), 1
        self._items.append(_Table(lines, rows, header, table.width))
        self._open = None
        self._crossing = self._new_page = False

    def _list(self, lines: list[Line], measure: Measure) -> None:
        """A list that the paragraph before opened and goes on with, or one of lines that stand for themselves."""
        paragraph = self._open
        if paragraph is not None and opens_list(paragraph.lines[-1].text):
            for line in lines:
                paragraph.add(line, paragraph.measure)
        else:
            self._items += [Paragraph(line, measure, listed=True) for line in lines]
        self._open = None
        self._crossing = self._new_page = False

    def _head_before(self, width: int) -> Paragraph | None:
        """The last line of the page before, where it is the head of a table whose rows stand on this one; taken out."""
        at = next((n for n in range(len(self._items) - 1, -1, -1) if not isinstance(self._items[n], _Aside)), -1)
        item = self._items[at] if at >= 0 else None
        if not isinstance(item, Paragraph) or len(item.lines) != 1 or not is_head_of(item.lines[0], width):
            return None
        del self._items[at]
        return item

    def _last_table(self) -> _Table | None:
        for item in reversed(self._items):
            if isinstance(item, _Table):
                return item
            if isinstance(item, Paragraph) and not all(marks.is_caption(line.text) for line in item.lines):
                return None
        return None

    def blocks(self) -> list[Block]:
        """Everything that was taken, as blocks in reading order."""
        outline = Outline([item for item in self._items if isinstance(item, Paragraph)])
        out: list[Block] = []
        for index, item in enumerate(self._items):
            if isinstance(item, _Aside):
                out.append(_block(BlockKind.ASIDE, [item.line]))
            elif isinstance(item, _Table):
                out.append(Block(BlockKind.TABLE, tuple(line.span for line in item.lines), 0, item.rows))
            elif self._is_name(index, item):
                out.append(_block(BlockKind.ASIDE, item.lines))
            else:
                out += outline.blocks(item, self._above_table(index))
        return out

    def _is_name(self, index: int, item: Paragraph) -> bool:
        before = self._items[index - 1] if index else None
        return (
            len(item.lines) == 1
            and is_name_in_brackets(item.lines[0].text)
            and isinstance(before, Paragraph)
            and marks.ends_sentence(before.lines[-1].text)
        )

    def _above_table(self, index: int) -> bool:
        """Whether the paragraph is the caption of the table below it: nothing but other captions stands between."""
        for item in self._items[index + 1 : index + 5]:
            if isinstance(item, _Table):
                return True
            if not (isinstance(item, Paragraph) and marks.is_caption(item.lines[0].text)):
                return False
        return False


def _block(kind: BlockKind, lines: Sequence[Line], depth: int = 0) -> Block:
    return Block(kind, tuple(line.span for line in lines), depth)
