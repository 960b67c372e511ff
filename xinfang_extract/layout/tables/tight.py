"""Tables set with single blanks, which a header of as many words tells from text."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations, pairwise

from xinfang_extract.layout.lines import Line
from xinfang_extract.layout.tables.cells import LOOSE, SENTENCE, UNIT, Piece, joined, words
from xinfang_extract.patterns import lazy_re

SINGLE = lazy_re(r"\d \d\S* \S{1,8}$|\d \d{1,7}$")
_LEFT = lazy_re(r"[1-9]\d{0,2}")
_RIGHT = lazy_re(r"\d{3}")
_GLYPH = lazy_re("[\u3400-\u9fff]")
_TIGHTEST = 120  # characters of a row set with single blanks at most
_FEW_GAPS = 2  # cells that wide gaps make of a header most of which is set with single blanks: 单位  来信 来访
FEWEST = 3  # cells of a row that is none by chance
_LABEL = 8  # glyphs of a label between rows set with single blanks


def cut_tight(lines: Sequence[Line], cut: list[list[Piece]]) -> None:
    """Cut the lines of tables set with single blanks, where a header says how many cells a row has."""
    blanks = [line.text.count(" ") if len(line.text) <= _TIGHTEST else 0 for line in lines]
    at = 0
    while at < len(lines) - 2:
        if blanks[at] < 2 or max(blanks[at + 1 : at + 3]) < 2:
            at += 1
            continue
        head = _with_whole_labels(lines[at])
        if len(cut[at]) > _FEW_GAPS and len(head) == len(words(lines[at])):  # wide gaps, and not those of 类  别
            at += 1
            continue
        rows = _tight_rows(lines, at + 1, len(head))
        if len(rows) >= 2 and not any(cell.is_number for cell in head):
            cut[at] = head
            for index, row in rows:
                cut[index] = row
        at = (rows[-1][0] if rows else at) + 1


def _tight_rows(lines: Sequence[Line], first: int, width: int) -> list[tuple[int, list[Piece]]]:
    """The rows set with single blanks from `first` on, each with its line; short labels may stand between: 第八届."""
    rows: list[tuple[int, list[Piece]]] = []
    for index, line in enumerate(lines[first:], first):
        row = _row(line, width) if 2 <= line.text.count(" ") <= len(line.text) // 2 else []
        if _is_row(row, width):
            rows.append((index, row))
        elif " " in line.text or len(line.text) > _LABEL or SENTENCE.search(line.text) or line.above > LOOSE:
            break
    return rows


def row_of_width(line: Line, width: int) -> list[Piece]:
    """The cells of a line set with single blanks, where it is a label and as many numbers as make a row; or none."""
    row = _row(line, width) if width >= FEWEST and line.text.count(" ") >= width - 1 else []
    return row if _is_row(row, width) else []


def _is_row(found: Sequence[Piece], width: int) -> bool:
    """Whether they are a label and as many numbers as make a row of `width` cells."""
    return len(found) == width > 1 and not found[0].is_number and _are_counts(found[1:])


def _row(line: Line, width: int) -> list[Piece]:
    """The cells of a row, with the blanks of thousands in as many of its numbers as make it one of `width` cells.

    Where more than one way does, as it is: nobody can say which numbers belong together.
    """
    found = _with_whole_labels(line)
    torn = [
        k for k, (one, two) in enumerate(pairwise(found)) if _LEFT.fullmatch(one.text) and _RIGHT.fullmatch(two.text)
    ]
    short = len(found) - width
    if not 0 < short <= len(torn):
        return found
    ways = [way for way in combinations(torn, short) if all(two - one > 1 for one, two in pairwise(way))]
    return _together(found, set(ways[0]), line.text) if len(ways) == 1 else found


def _with_whole_labels(line: Line) -> list[Piece]:
    """The words of a line, with labels that are spaced out put together: 来 信, 类   别."""
    found = words(line)
    apart = {
        k for k, (one, two) in enumerate(pairwise(found)) if _GLYPH.fullmatch(one.text) and _GLYPH.fullmatch(two.text)
    }
    return _together(found, {k for k in apart if k - 1 not in apart}, line.text)


def _together(found: Sequence[Piece], pairs: set[int], text: str) -> list[Piece]:
    """The pieces of a line, those at `pairs` each put together with the one behind it."""
    return [
        joined(piece, found[k + 1], text) if k in pairs else piece
        for k, piece in enumerate(found)
        if k - 1 not in pairs
    ]


def _are_counts(found: Sequence[Piece]) -> bool:
    """Whether all are numbers, but for the unit that the first may be: 来信 件次 1123 1048."""
    first = 1 if UNIT.fullmatch(found[0].text) else 0
    return len(found) > first and all(cell.is_number or cell.text.isdecimal() for cell in found[first:])
