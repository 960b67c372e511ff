"""Which rows of a table are its header, and which columns its labels."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import pairwise

from xinfang_extract.attribution.headings import NUMBERED
from xinfang_extract.attribution.tables.words import SUM_ROW
from xinfang_extract.model import Cell
from xinfang_extract.page import Page
from xinfang_extract.patterns import lazy_regex
from xinfang_extract.view.folding import fold
from xinfang_extract.view.look_alikes import digits_for_letters

Row = Sequence[Cell]

_CHINESE = r"[〇零一二三四五六七八九十百千万两廿卅]"
# A cell that is a number: `1 873`, `-12.5%`, `▲46批`, `三百一十二件`, `二一四`.
NUMERIC = lazy_regex(
    r"(?P<sign>[-+＋－−―–▲▼↑↓]|[增减升降](?=\s*\d))?\s*(?P<number>\d(?:(?: ?[,，] ?| {0,2})\d)*(?:[.．] ?\d+)?"
    rf"|{_CHINESE}{{1,3}}(?:[，,]{_CHINESE}{{3}})+|{_CHINESE}{{1,3}}[·.点]{_CHINESE}{{1,2}}"
    rf"|(?!(?:一[八九]|二[〇零]){_CHINESE}{{2}}$){_CHINESE}{{2,}}|{_CHINESE}(?=[件批人起封宗]))[余多]?\s*"
    r"(?P<pct>[%％]?)(?P<unit>件[（(][批人][）)]次?|件次|批次|人次|件|批|人|起|宗|封|户)?"
)
PAIR = lazy_regex(r"\d[\d ,]*/\d[\d ,]*")
# A first cell of nothing but numerals tells a year, a month or a session: 二〇〇一, 十二, 五一.
ORDINAL = lazy_regex(rf"{_CHINESE}{{1,4}}")
LABEL = lazy_regex(r"[\u4e00-\u9fff]{2}|(?:19|20)\d{2}年?度?$")
SPACED = lazy_regex(r"\d(?: \d)+")
_ALIKE = 2  # last glyphs of two heads that are of one kind: 来信内容, 来访内容
YEAR = lazy_regex(r"(?:19|20)\d{2}年?度?")


def text_of(pages: Sequence[Page], cell: Cell) -> str:
    """What stands in a cell, folded, with the digits that letters stand for, and those of a number close together."""
    text = digits_for_letters(fold(pages[cell.span.page].text[cell.span.start : cell.span.end])).strip()
    return text.replace(" ", "") if SPACED.fullmatch(text) is not None else text


def is_numeric(text: str) -> bool:
    """Whether a cell is a number, or two: 238/2 015."""
    return NUMERIC.fullmatch(text) is not None or PAIR.fullmatch(text) is not None


def header_rows(pages: Sequence[Page], rows: Sequence[Row]) -> int:
    """How many rows stand before the first one that holds a number; a first row of nothing but years is a header."""
    for index, row in enumerate(rows):
        texts = [text_of(pages, cell) for cell in row]
        numbers = [text for n, text in enumerate(texts) if is_numeric(text) and (n or not ORDINAL.fullmatch(text))]
        years = sum(YEAR.fullmatch(text) is not None for text in texts)
        if numbers and not (index == 0 and years > 1 and all(YEAR.fullmatch(n) for n in numbers)):
            return index - 1 if index > 1 and _is_section(pages, rows[index - 1]) else index
    return len(rows)


def _is_section(pages: Sequence[Page], row: Row) -> bool:
    """Whether a row is no more than a numbered label, of which the rows below are: 一、来　信."""
    return len(row) == 1 and row[0].column == 0 and NUMBERED.match(text_of(pages, row[0])) is not None


def label_columns(pages: Sequence[Page], body: Sequence[Row]) -> int:
    """How many columns at the left hold labels: up to the first that is numbers in most rows; years may be labels."""
    for column, texts in sorted(_by_column(pages, body).items()):
        if column == 0 and (_mostly(YEAR.fullmatch, texts) or _mostly(ORDINAL.fullmatch, texts)):
            continue
        if _mostly(is_numeric, texts):
            return max(1, column)
    return 1


def side_by_side(pages: Sequence[Page], rows: Sequence[Row]) -> list[list[Row]]:
    """The tables that stand side by side in a grid: each begins with a column of labels behind one of numbers.

    A first column of numbers, before one of labels, tells the rank of each row, and is none of them.
    """
    numbers, labels = _kinds(pages, rows)
    if 0 in numbers and 1 in labels:
        rows = [row for row in (_without_rank(pages, row, width_of(rows)) for row in rows) if row]
        numbers, labels = {c - 1 for c in numbers}, {c - 1 for c in labels}
    beside = [c for c in labels if c - 1 in numbers and c + 1 in numbers and 0 in labels]
    texts = _by_column(pages, rows) if beside else {}
    starts = sorted(c for c in beside if _begins_anew(texts[c], texts[0]))
    if not starts:
        return [list(rows)]
    parted = [[_between(row, *bounds) for row in rows] for bounds in pairwise([0, *starts, width_of(rows)])]
    return [[row for row in table if row] for table in parted]


def _begins_anew(own: Sequence[str], first: Sequence[str]) -> bool:
    """Whether a column of labels begins a table: headed much as the first is, or with years or a row of sums."""
    head, left = own[0].replace(" ", ""), first[0].replace(" ", "")
    alike = head == left or len(head) >= _ALIKE and head[-_ALIKE:] == left[-_ALIKE:]
    return alike or any(SUM_ROW.match(t) for t in own) or _tells_years(own) and _is_year_or_head(first[0])


def _tells_years(column: Sequence[str]) -> bool:
    """Whether years stand under a head of years, or under none: no counts that look like years."""
    return _is_year_or_head(column[0]) and any(YEAR.fullmatch(text) for text in column)


def _is_year_or_head(text: str) -> bool:
    return YEAR.search(text) is not None or "年" in text


def _kinds(pages: Sequence[Page], rows: Sequence[Row]) -> tuple[set[int], set[int]]:
    """The columns that are numbers in most rows, and those that are labels: words, or years."""
    texts = _by_column(pages, rows[header_rows(pages, rows) :])
    kinds = [{c for c, found in texts.items() if _mostly(kind, found)} for kind in (_counts, LABEL.match)]
    return kinds[0], kinds[1]


def _by_column(pages: Sequence[Page], rows: Sequence[Row]) -> dict[int, list[str]]:
    """What stands in the cells of each column, from top to bottom."""
    texts: dict[int, list[str]] = {}
    for row in rows:
        for cell in row:
            texts.setdefault(cell.column, []).append(text_of(pages, cell))
    return texts


def _counts(text: str) -> bool:
    return is_numeric(text) and YEAR.fullmatch(text) is None


def _mostly(matches: Callable[[str], object], texts: Sequence[str]) -> bool:
    return sum(bool(matches(text)) for text in texts) * 2 > len(texts)


def _without_rank(pages: Sequence[Page], row: Row, width: int) -> Row:
    """The cells of a row but its rank; one that has none (全市) has its label there, and may be short of a cell."""
    short = row[-1].column + row[-1].columns < width
    if short and SUM_ROW.match(text_of(pages, row[0])):
        return row
    alone = not any(cell.column == 1 for cell in row)
    return [Cell(c.span, max(0, c.column - 1), c.columns) for c in row if c.column or alone]


def _between(row: Row, first: int, last: int) -> Row:
    """The cells of some columns, counted from the first of them."""
    return [Cell(c.span, c.column - first, c.columns) for c in row if first <= c.column < last]


def width_of(rows: Sequence[Row]) -> int:
    """How many columns the grid has."""
    return max((cell.column + cell.columns for row in rows for cell in row), default=0)
