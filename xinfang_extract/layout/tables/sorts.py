"""What a line is to a table: a row, a header, a label, or nothing of it."""

from __future__ import annotations

from enum import IntEnum
from itertools import pairwise

from xinfang_extract.layout.lines import Line
from xinfang_extract.layout.marks import is_caption
from xinfang_extract.layout.tables.cells import SENTENCE, Piece, is_hard
from xinfang_extract.layout.tables.numbers import LONGEST
from xinfang_extract.patterns import lazy_re

LABEL = 14
"""Glyphs of a label that stands on a line of its own, at most."""
_LONGEST_LINE = 300
_LIKE_YEAR = lazy_re(r"(?:19|20)\d\d")
_FEWEST_LIKE_YEARS = 3
_NOTE = lazy_re(r"(?:附?[注註]|[说說]明|[资資]料[来來]源|[数數][据據][来來]源)\s*[:：]")


class Sort(IntEnum):
    """What a line of cells is to a table."""

    NONE = 0
    LABEL = 1  # one short text
    HEAD = 2  # texts side by side
    NUMBERS = 3  # nothing but numbers
    ROW = 4  # a label and numbers


def sort_of(line: Line, found: list[Piece]) -> Sort:
    """What the line is to a table."""
    if is_caption(line.text) or _NOTE.match(line.text) is not None and not is_hard(line):
        return Sort.NONE
    sort = _by_cells(line, found)
    return Sort.ROW if sort is Sort.NONE and is_hard(line) else sort


def _by_cells(line: Line, found: list[Piece]) -> Sort:
    if len(line.text) > _LONGEST_LINE or SENTENCE.search(line.text):
        return Sort.NONE
    filled = [piece for piece in found if piece.text]
    numbers = sum(1 for piece in filled if piece.is_number)
    if not filled:
        return Sort.NONE
    if numbers == len(filled):
        return Sort.NUMBERS
    if any(len(piece.text) > LONGEST for piece in filled):
        return Sort.NONE
    if len(filled) == 1:
        return Sort.LABEL
    return Sort.ROW if numbers or _are_no_years(filled) else Sort.HEAD


def _are_no_years(filled: list[Piece]) -> bool:
    """Whether a row of nothing but counts between 1900 and 2099, and its label, is no head of years."""
    bare = [int(piece.text) for piece in filled if _LIKE_YEAR.fullmatch(piece.text)]
    if len(bare) < _FEWEST_LIKE_YEARS or len(bare) < len(filled) - 2 or _LIKE_YEAR.fullmatch(filled[0].text):
        return False
    return len({two - one for one, two in pairwise(bare)}) > 1
