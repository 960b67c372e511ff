"""Values parted by commas → rows of cells parted by TABs, each character where it stands in the file.

Quotes around a cell and line breaks within it become blanks, so that every offset is one into the file itself.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from itertools import pairwise

_DELIMITERS = ",;\t"
_BREAK = re.compile(r"[\t\r\n]")
_NUMBER = re.compile(r"[-+－＋]?[\d][\d,，.．]*[%％]?")
_SENTENCE = re.compile("[。；！？，]")
_QUOTED = re.compile(r'[ \t]*"(.*)"[^"]*', re.DOTALL)
_Cell = tuple[str, str]
"""As it stands in the file, and what ends it: the delimiter, a line break or nothing."""


def in_cells(text: str) -> str | None:
    """`text`, as long as it was, with the cells of its rows parted by TABs; None where it is no table.

    TABs are left to whoever reads plain text.
    """
    delimiter = _delimiter(text)
    if delimiter is None:
        return None
    rows = list(_rows(text, delimiter))
    return "".join(_shown(row, delimiter) for row in rows) if _is_table(rows) else None


def _is_table(rows: Sequence[Sequence[_Cell]]) -> bool:
    """Whether two rows that follow each other have as many cells, and cells behind the first hold numbers.

    Prose has commas too, and lists of articles hold sentences: those are read as they stand.
    """
    if not any(len(one) == len(two) > 1 for one, two in pairwise(rows)):
        return False
    behind = [_bare(cell).strip() for row in rows for cell, _ in row[1:]]
    numbers = sum(_NUMBER.fullmatch(cell) is not None for cell in behind)
    return numbers > sum(_SENTENCE.search(cell) is not None for cell in behind)


def _delimiter(text: str) -> str | None:
    """What stands most often in the lines that have any, outside of quotes; None where that is a TAB."""
    bare = re.sub(r'"[^"]*"', "", text[:20_000])
    found = max(_DELIMITERS, key=bare.count)
    return found if found != "\t" and found in bare else None


@cache
def _pattern(delimiter: str) -> re.Pattern[str]:
    rest = rf"[^{delimiter}\r\n]*+"
    return re.compile(rf'([ \t]*"(?:[^"]|"")*+"{rest}|{rest})({delimiter}|\r\n|[\r\n]|\Z)')


def _rows(text: str, delimiter: str) -> Iterator[list[_Cell]]:
    row: list[_Cell] = []
    for match in _pattern(delimiter).finditer(text):
        row.append((match[1], match[2]))
        if match[2] != delimiter:
            yield row
            row = []


def _shown(row: Iterable[_Cell], delimiter: str) -> str:
    cells = [(_bare(cell), end) for cell, end in row]
    # A title stands alone in a row that a spreadsheet fills up with empty cells.
    between = "\t" if sum(bool(cell.strip()) for cell, _ in cells) > 1 else " "
    return "".join(cell + (between if end == delimiter else end) for cell, end in cells)


def _bare(cell: str) -> str:
    quoted = _QUOTED.fullmatch(cell)
    if quoted is not None:
        inner = quoted[1].replace('""', '" ')
        cell = f"{' ' * quoted.start(1)}{inner}{' ' + cell[quoted.end(1) + 1 :]}"
    return _BREAK.sub(" ", cell)
