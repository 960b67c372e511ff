"""One run of lines of one column: what of it is table, frame, and text."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import pairwise

from xinfang_extract.layout.assemble import Assembly
from xinfang_extract.layout.furniture import is_credit, is_footnote, is_frame
from xinfang_extract.layout.lines import Line, has_gap
from xinfang_extract.layout.marks import bracket, is_heading_line, list_mark
from xinfang_extract.layout.measure import UPRIGHT, Measure
from xinfang_extract.layout.page_heads import is_page_number
from xinfang_extract.layout.tables import Table, find_tables
from xinfang_extract.layout.tables.cells import bars_in, is_rule, is_ruled
from xinfang_extract.layout.tables.stacked import stacked_among
from xinfang_extract.patterns import lazy_re

NEAR = 8
"""Half-widths that the left edges of pieces of one column may differ by."""
_NOTES = 12  # lines at the foot of a page among which footnotes stand
_MENU = 5  # words of a menu that is saved one word a line, at least
_LONGEST_WORD = 8
_FEW = 2
_PAGER = lazy_re("首页|尾页|[上下]一页")
# Running text in Latin letters: the English of a yearbook in two languages, between the lines of its Chinese.
_LATIN = "A-Za-z\u00c0-\u024f"  # with the marks of tones
_FOREIGN = lazy_re(rf"(?=[^\u3400-\u9fff]*$)(?:[^{_LATIN}]*[{_LATIN}]{{2,}}(?!\w)){{4}}")
_GOES_ON_FOREIGN = lazy_re(rf"(?=[^\u3400-\u9fff]*$)[^{_LATIN}]*[{_LATIN}]{{2,}}")
_UPRIGHT = 8  # lines of upright print, at least


class Run:
    """A run of lines of one column, with what is table and what is frame found among them."""

    def __init__(self, lines: Sequence[Line]) -> None:
        framed = _cut_running_head(lines)
        framed |= {id(line) for line in lines if is_rule(line.text)}
        others = [line for line in lines if id(line) not in framed]
        rows = _between_rules(others)
        framed |= {id(line) for line in others if _is_frame(line.text) and id(line) not in rows}
        self._upright = {id(line) for line in upright_among(others)}
        framed |= {id(line) for line in menu_among(others)} - self._upright
        framed |= {id(line) for line in foreign_among(others)}
        framed -= stacked_among(lines)
        self._lines = lines
        self._framed = framed
        self._plain = [line for line in lines if id(line) not in framed]
        self._tables = find_tables(self._plain)
        inside = {id(line) for table in self._tables for line in self._plain[table.first : table.last]}
        self.prose = [line for line in self._plain if id(line) not in inside]
        self.key = min(line.left for line in lines) // NEAR

    def read(self, assembly: Assembly, how: Measure, last: bool) -> None:
        """Give everything to the assembly; `last` where the run ends the page, so that footnotes end it."""
        begins: dict[int, tuple[list[Line], Table]] = {}
        inside: set[int] = set()
        for table in self._tables:
            own = self._plain[table.first : table.last]
            begins[id(own[0])] = (own, table)
            inside.update(map(id, own))
        for index, line in enumerate(self._lines):
            if id(line) in begins:
                assembly.table(*begins[id(line)], how)
            elif id(line) in self._framed:
                assembly.aside(line)
            elif id(line) not in inside:
                at_foot = last and index >= len(self._lines) - _NOTES
                upright = id(line) in self._upright
                if line.text[0].isspace() or line.text[-1].isspace():  # TABs that part no cells
                    line = line.piece(0, len(line.text))
                assembly.line(line, UPRIGHT if upright else how, note=at_foot and is_footnote(line.text))


def _cut_running_head(lines: Sequence[Line]) -> set[int]:
    """A running head whose page number was wrapped to the line below it, at the top of a column."""
    if len(lines) < 3 or lines[1].above or not is_page_number(lines[1].text) or not is_heading_line(lines[0].text):
        return set()
    return {id(lines[0])}


def _is_frame(text: str) -> bool:
    return is_frame(text) or is_page_number(text) or is_credit(text)


def _between_rules(lines: Sequence[Line]) -> set[int]:
    """The lines with upright rules that stand together with a row of numbers, or are alike: a table, and no menu."""
    found: set[int] = set()
    for group in _together(lines, lambda line: bars_in(line.text) > 0 and _PAGER.search(line.text) is None):
        ruled = [line for line in group if is_ruled(line.text)]
        numbers = any(any(map(str.isdigit, line.text)) for line in ruled)
        for one, two in pairwise(group):
            if numbers or bars_in(one.text) == bars_in(two.text):
                found |= {id(one), id(two)}
    return found


def menu_among(lines: Sequence[Line]) -> list[Line]:
    """The lines of menus that were saved one word a line: five or more short ones, without marks or numbers."""
    return [line for group in _together(lines, _is_menu_word) if len(group) >= _MENU for line in group]


def _is_menu_word(line: Line) -> bool:
    text = line.text
    if len(text) > _LONGEST_WORD or any(map(str.isdigit, text)) or list_mark(text) or bracket(text):
        return False
    return is_heading_line(text)


def foreign_among(lines: Sequence[Line]) -> list[Line]:
    """The lines of running text in another language, a short last one of each stretch among them."""
    groups = _together(lines, lambda line: _GOES_ON_FOREIGN.match(line.text) is not None and not has_gap(line.text))
    return [line for group in groups if _FOREIGN.match(group[0].text) for line in group]


def upright_among(lines: Sequence[Line]) -> list[Line]:
    """Lines of one or two glyphs, many under each other: print that runs from top to bottom."""
    groups = _together(lines, lambda line: len(line.text) <= _FEW)
    return [line for group in groups if len(group) >= _UPRIGHT for line in group]


def _together(lines: Sequence[Line], belongs: Callable[[Line], bool]) -> list[list[Line]]:
    """The stretches of lines that belong, none parted by a blank line."""
    groups: list[list[Line]] = [[]]
    for line in lines:
        if not belongs(line):
            groups.append([])
        elif line.above:
            groups.append([line])
        else:
            groups[-1].append(line)
    return [group for group in groups if group]
