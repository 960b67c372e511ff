"""Lists of counts set like tables: names on the left, on the right the number of each with its unit, and no header.

Under a sentence that opens them (`按内容分：`) they are the rest of it, and read as its parts.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from xinfang_extract.layout.lines import Line
from xinfang_extract.layout.tables.cells import LEADER
from xinfang_extract.layout.tables.table import Table
from xinfang_extract.model import Cell
from xinfang_extract.patterns import lazy_re

_COUNT = lazy_re(
    r"(?:\d[\d ,，]*|[〇零一二三四五六七八九十百千万两廿卅]+[余多]?)(?:件|批|人|起|宗|案|封|例)[（(次批件人)）]*"
    r"|占?\d{1,2}(?:[.．]\d+)?[%％]"
)
_FOLD = str.maketrans("０１２３４５６７８９", "0123456789")
_OPENS = ("：", ":", "如下", "如次", "列后")


def opens_list(before: str) -> bool:
    """Whether a text opens the list that stands right behind it."""
    return before.endswith(_OPENS)


def is_list(before: str, lines: Sequence[Line], table: Table) -> bool:
    """Whether a table is no more than pairs of a name and its count in each row, opened by the text right before it.

    Leaders of dots tell a list wherever it stands, and rows with more than one count say themselves what they count.
    """
    if table.header:
        return False
    rows = [_texts(row, lines) for row in table.rows]
    if all(map(_say_themselves, rows)):
        return True
    return all(map(_are_pairs, rows)) and (opens_list(before) or all(LEADER.search(line.text) for line in lines))


def _are_pairs(texts: Sequence[str]) -> bool:
    """`农业38件    工业21件`, and a name with its count and the share that it is: 农业    38件    占31%."""
    counted = _counted(texts)
    if len(texts) > 1 and not counted[0] and all(counted[1:]):
        return True
    return len(texts) > 0 and len(texts) % 2 == 0 and not any(counted[::2]) and all(counted[1::2])


def _say_themselves(texts: Sequence[str]) -> bool:
    """`1956年    来信    320件`, `东风公社    32件    50人`: a name, and counts with their units."""
    counted = _counted(texts)
    return len(texts) > 2 and not counted[0] and counted[-1]


def _counted(texts: Sequence[str]) -> list[bool]:
    """Which of the cells are counts with their units."""
    return [_COUNT.fullmatch(text.translate(_FOLD)) is not None for text in texts]


def _texts(row: Iterable[Cell], lines: Sequence[Line]) -> list[str]:
    spans = [cell.span for cell in row]
    return [
        line.text[span.start - line.start : span.end - line.start]
        for span in spans
        for line in lines
        if line.page == span.page and line.start <= span.start and span.end <= line.end
    ]
