"""Pages of contents: names, leaders of dots, and the page each begins on, which is no count of anything."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from xinfang_extract.layout.lines import Line
from xinfang_extract.layout.tables.cells import LEADER
from xinfang_extract.patterns import lazy_re

_YEAR = lazy_re(r"[\s\u3000]*(?:19|20)?\d\d\s*年?")
_FEWEST = 3  # lines of a page of contents, at least


def is_contents(lines: Sequence[Line]) -> bool:
    """Whether each line ends in a number behind a leader, and the numbers go up as those of pages do.

    Counts of one year after the other may go up as well: 1957年………120.
    """
    if len(lines) < _FEWEST:
        return False
    pages: list[int] = []
    for line in lines:
        leader = LEADER.search(line.text)
        number = line.text[leader.end() :].strip("()（） \u3000") if leader is not None else ""
        if leader is None or not number.isdecimal() or _YEAR.fullmatch(line.text, 0, leader.start()) is not None:
            return False
        pages.append(int(number))
    return all(one <= two for one, two in pairwise(pages))
