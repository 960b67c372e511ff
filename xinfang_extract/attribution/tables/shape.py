"""Which rows of a table are its header, and which columns its labels."""

from __future__ import annotations

from collections.abc import Sequence

from xinfang_extract.model import Cell
from xinfang_extract.page import Page
from xinfang_extract.patterns import lazy_regex
from xinfang_extract.view.folding import fold
from xinfang_extract.view.look_alikes import digits_for_letters

Row = Sequence[Cell]

# A cell that is a number: `1 873`, `-12.5%`, `▲46批`.
NUMERIC = lazy_regex(
    r"(?P<sign>[-+＋－−―–▲▼↑↓]?)\s*(?P<number>\d[\d,， ]*(?:[.．]\d+)?)\s*"
    r"(?P<pct>[%％]?)(?P<unit>件次|批次|人次|件|批|人)?"
)
YEAR = lazy_regex(r"(?:19|20)\d{2}年?度?")


def text_of(pages: Sequence[Page], cell: Cell) -> str:
    """What stands in a cell, folded, with the digits that letters stand for."""
    return digits_for_letters(fold(pages[cell.span.page].text[cell.span.start : cell.span.end])).strip()


def header_rows(pages: Sequence[Page], rows: Sequence[Row]) -> int:
    """How many rows stand before the first one that holds a number; a first row of nothing but years is a header."""
    for index, row in enumerate(rows):
        numbers = [text for text in (text_of(pages, cell) for cell in row) if NUMERIC.fullmatch(text)]
        if numbers and not (index == 0 and len(numbers) > 1 and all(YEAR.fullmatch(n) for n in numbers)):
            return index
    return len(rows)


def label_columns(pages: Sequence[Page], body: Sequence[Row]) -> int:
    """How many columns at the left hold labels: up to the first that is numbers in most rows; years may be labels."""
    columns: dict[int, list[str]] = {}
    for row in body:
        for cell in row:
            columns.setdefault(cell.column, []).append(text_of(pages, cell))
    for column in sorted(columns):
        texts = columns[column]
        if column == 0 and sum(YEAR.fullmatch(t) is not None for t in texts) * 2 > len(texts):
            continue
        if sum(NUMERIC.fullmatch(t) is not None for t in texts) * 2 > len(texts):
            return max(1, column)
    return 1


def width_of(rows: Sequence[Row]) -> int:
    """How many columns the grid has."""
    return max((cell.column + cell.columns for row in rows for cell in row), default=0)
