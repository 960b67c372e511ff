"""The sections of a book that are on one place each: where one begins, and what its heading says of the place."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import zip_longest

from xinfang_extract.light import light
from xinfang_extract.patterns import lazy_re
from xinfang_extract.regions.finding import is_place
from xinfang_extract.regions.names import places_in

Position = tuple[int, int]
"""The number of a page, and which block of the document in reading order begins there."""


@light
class Head:
    """A heading of a book.

    `title`: it may be that of a page, a chapter, or a table, which begins with its place. Headings that stand right
    under one another, with no text between them, have one `group`.
    """

    page: int
    block: int
    depth: int
    text: str
    title: bool = False
    group: int = -1


class Sections:
    """Which section of a place a position is in."""

    def __init__(self, numbers: Iterable[int], heads: Iterable[Head]) -> None:
        changes = list(_changes(numbers, heads))
        self._positions = [position for position, _ in changes]
        self._names = [name for _, name in changes]

    def at(self, position: Position) -> str:
        """The place of the section; empty outside of all."""
        before = bisect_right(self._positions, position)
        return self._names[before - 1] if before else ""


def _changes(numbers: Iterable[int], heads: Iterable[Head]) -> Iterator[tuple[Position, str]]:
    """Where another place begins, and which; empty for the book's own. A gap between pages ends every section."""
    starts = [Head(run[0], -1, -1, "") for run in runs_of(numbers)]
    heads = sorted([*starts, *heads], key=lambda head: (head.page, head.block))
    open_: list[tuple[Head, str]] = []
    for head, after in zip_longest(heads, heads[1:]):
        name = place_of_head(head)
        if name and after is not None and (after.group, after.depth) == (head.group, head.depth):
            head = replace(head, depth=head.depth - 1)  # 河东市, and under it 信访工作: it heads more than one section
        open_ = [(other, place) for other, place in open_ if other.depth < head.depth or other.group == head.group]
        if name:
            open_.append((head, name))
        yield (head.page, head.block), open_[-1][1] if open_ else ""


_BRACKETS = "【】〔〕[] \u3000"
_YEARS = lazy_re(r"^[（(]?(?:19|20)\d\d年?(?:[-—～至~](?:19|20)?\d\d年?)?[）)]?")
_OF_PETITIONS = lazy_re(r"各|群众|信访|人民|委|逐级|走访|年")


def place_of_head(head: Head) -> str:
    """The place that a heading is: 枫港镇, 【松岐县】; or that the title of a page or a table begins with."""
    text = head.text.strip(_BRACKETS)
    if is_place(text):
        return text
    if not head.title:
        return ""
    text = _YEARS.sub("", text)
    first = next(iter(places_in(text)), None)
    told = first is not None and first.start == 0 and (first.known or _OF_PETITIONS.match(text, first.end))
    return first.name if first is not None and told else ""


def runs_of(numbers: Iterable[int]) -> list[tuple[int, ...]]:
    """Pages that follow one another."""
    runs: list[list[int]] = []
    for number in numbers:
        if runs and number == runs[-1][-1] + 1:
            runs[-1].append(number)
        else:
            runs.append([number])
    return [tuple(run) for run in runs]
