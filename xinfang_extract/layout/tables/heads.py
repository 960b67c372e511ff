"""The header of a table: the lines above its first row that name its columns."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from xinfang_extract.layout.lines import Line
from xinfang_extract.layout.marks import is_caption, list_mark
from xinfang_extract.layout.tables.cells import (
    SENTENCE,
    UNIT,
    Piece,
    closed_up,
    is_hard,
    is_rule,
    parted_by_blanks,
    units_apart,
    words,
)
from xinfang_extract.layout.tables.sorts import LABEL, Sort
from xinfang_extract.patterns import lazy_re

_MOST_HEADER = 5  # lines of a table's header at most
_FIRST_HEAD = lazy_re(r"年|月|时间|项目|单位|地区|县|类别|名称|区划")
_SUBHEAD = 8  # glyphs of a text that stands over some of the heads
_ASIDE = 8  # half-widths that what stands over some columns is off the middle of them all


def header_start(
    lines: Sequence[Line], cut: list[list[Piece]], sorts: list[Sort], first: int, last: int, floor: int
) -> int:
    """The first line of the header above the row at `first`."""
    if is_hard(lines[first]):
        return first
    start = first
    spaced = sorted(line.above for line in lines[first + 1 : last])
    loose = spaced[len(spaced) // 2] if spaced else 0
    for at in range(first - 1, max(floor, first - 1 - _MOST_HEADER) - 1, -1):
        below = lines[at + 1]
        if below.above > loose or lines[at].page != below.page:
            break
        named = len(cut[at]) > 2 and len(cut[at]) == len(closed_up(cut[first], lines[first].text))
        heads = _heads_for(lines[at], cut[at], cut[first]) if at == first - 1 and not named else []
        above = at > floor and at == first - 1 and _are_units(cut[at])
        over = parted_by_blanks(cut[at - 1]) if above and not lines[at].above else []
        if len(over) == len(cut[first]) and not any(head.is_number for head in over):
            cut[at - 1] = over
            return at - 1
        if heads:
            cut[at] = heads
            start = at
        elif at == first - 1 > floor and (wrapped := _wrapped_head(lines[at - 1], lines[at], cut[first])):
            cut[at - 1 : at + 1] = [wrapped, []]
            return at - 1
        elif is_caption(lines[at].text):
            break
        elif sorts[at] is Sort.HEAD or start == at + 1 and _is_over_some(cut[at], cut[start]):
            start = at
        elif not (sorts[at] is Sort.LABEL or is_rule(lines[at].text)):
            break
    return start


def is_head_of(line: Line, width: int) -> bool:
    """Whether a line has a head for each of so many columns, the first of them that of years or names."""
    heads = words(line)
    named = len(heads) == width > 2 and _FIRST_HEAD.match(heads[0].text) is not None
    return named and not any(head.is_number or SENTENCE.search(head.text) for head in heads)


def _are_units(found: list[Piece]) -> bool:
    """Whether a line of a header has nothing but units, each under its head: (人次)    (件)."""
    return bool(found) and all(UNIT.fullmatch(piece.text) is not None for piece in found)


def _is_over_some(found: list[Piece], heads: list[Piece]) -> bool:
    """Whether a short text stands over some of the heads below, and not in the midst of them all, as a caption does."""
    if len(found) != 1 or len(heads) < 3 or len(found[0].text.split()) > 1 and len(found[0].text) > LABEL:
        return False
    text = found[0]
    glyphs = sum(not glyph.isspace() for glyph in text.text)
    aside = abs((text.left + text.right) - (heads[0].left + heads[-1].right)) > 2 * _ASIDE
    return glyphs <= _SUBHEAD and text.left >= heads[1].left and text.right <= heads[-1].right and aside


def _heads_for(line: Line, found: list[Piece], row: list[Piece]) -> list[Piece]:
    """The heads of a line set tight, where they are as many as the cells of the row below; none where they are not."""
    if len(found) == 1 and list_mark(line.text) is not None:
        return []  # 一、来　信, above the rows of letters
    for heads in (words(line), parted_by_blanks(found), units_apart(line, found)):
        if _names_each(heads, found, row):
            return heads
    return []


def _names_each(heads: list[Piece], found: list[Piece], row: list[Piece]) -> bool:
    """Whether a line set with single blanks, all or some of them, has a head for each cell of the row below it."""
    if len(heads) != len(row) or len(found) == len(row) or len(row) < 2:
        return False
    return not any(head.is_number or SENTENCE.search(head.text) for head in heads)


def _wrapped_head(line: Line, rest: Line, row: list[Piece]) -> list[Piece]:
    """The heads of a line set with single blanks, the last one wrapped: 来访（人 / 次）; none where it is not."""
    heads = words(line)
    opened = line.text.rfind("（") > max(line.text.rfind("）"), line.text.rfind(" "))
    if not opened or not rest.text.endswith("）") or " " in rest.text or rest.above or not _names_each(heads, [], row):
        return []
    last = heads[-1]
    return [*heads[:-1], replace(last, end=rest.end - line.start, text=last.text + rest.text)]
