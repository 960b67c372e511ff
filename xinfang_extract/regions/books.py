"""Which place each page of a book reports on: that of its section, else the book's, else the one its pages name.

A book of many pages tells of many places. A name in the text of one page says nothing of the others, and one in the
heading of a section holds until the section ends.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from functools import cache
from itertools import zip_longest

from xinfang_extract.light import light
from xinfang_extract.patterns import lazy_re
from xinfang_extract.regions.finding import Region, find_region, is_town, titled_region
from xinfang_extract.regions.names import names_in, works_in

Position = tuple[int, int]
"""The number of a page, and an offset in it."""


@light
class Head:
    """A heading of a book.

    `title`: it may be that of a page, a chapter, or a table, which begins with its place. Headings that stand right
    under one another, with no text between them, have one `group`.
    """

    page: int
    start: int
    depth: int
    text: str
    title: bool = False
    group: int = -1


@light
class Book:
    """What is known of a book: its pages that were read, and their headings and running heads in reading order."""

    source: str
    year: int | None
    numbers: Sequence[int]
    text: str  # of all of it: the kind of place that it calls its own
    heads: Sequence[Head]
    running: Sequence[str]
    cover: Sequence[str] = ()  # the headings before any text, where the first page was read


def places_of(book: Book, text_of: Callable[[Sequence[int]], str]) -> Callable[[Position], Region]:
    """The place that what stands at a position reports on; empty where it is not certain.

    `text_of` gives the prose of some pages; it is asked only where no heading and no title says the place.
    """
    changes = list(_changes(book))
    positions = [position for position, _ in changes]
    own = titled_region("\n".join(_titles(book)), book.text, book.source, book.year)
    runs = {number: run for run in _runs(book.numbers) for number in run}

    @cache
    def of_run(run: tuple[int, ...]) -> Region:
        return find_region("", text_of(run), "", book.year)

    @cache
    def of_section(name: str) -> Region:
        return titled_region(name, book.text, book.source, book.year)

    def place(position: Position) -> Region:
        before = bisect_right(positions, position)
        section = changes[before - 1][1] if before else ""
        if section:
            return of_section(section)
        return own if own.name else of_run(runs[position[0]])

    return place


def _titles(book: Book) -> Iterator[str]:
    """What the book calls itself: 河东年鉴2019 at the head or foot of its pages, or the title on its first page."""
    lines = [*book.running, *(head.text for head in book.heads if head.title)]
    works = {name: line for line in lines if (name := next(works_in(line), ""))}
    if len(works) == 1:
        yield from works.values()
    yield from (line for line in book.cover if not _place_alone(line))


def _changes(book: Book) -> Iterator[tuple[Position, str]]:
    """Where another place begins, and which; empty for the book's own. A gap between pages ends every section."""
    starts = [Head(run[0], -1, -1, "") for run in _runs(book.numbers)]
    heads = sorted([*starts, *book.heads], key=lambda head: (head.page, head.start))
    open_: list[tuple[Head, str]] = []
    for head, after in zip_longest(heads, heads[1:]):
        name = place_of_head(head)
        if name and after is not None and (after.group, after.depth) == (head.group, head.depth):
            head = replace(head, depth=head.depth - 1)  # 河东市, and under it 信访工作: it heads more than one section
        open_ = [(other, place) for other, place in open_ if other.depth < head.depth or other.group == head.group]
        if name:
            open_.append((head, name))
        yield (head.page, head.start), open_[-1][1] if open_ else ""


_BRACKETS = "【】〔〕[] \u3000"
_YEARS = lazy_re(r"^[（(]?(?:19|20)\d\d年?(?:[-—～至~](?:19|20)?\d\d年?)?[）)]?")
_OF_PETITIONS = lazy_re(r"各|群众|信访|人民|委|逐级|走访|年")


def place_of_head(head: Head) -> str:
    """The place that a heading is: 枫港镇, 【松岐县】; or that the title of a page or a table begins with."""
    text = head.text.strip(_BRACKETS)
    if _place_alone(text):
        return text
    if not head.title:
        return ""
    text = _YEARS.sub("", text)
    first = next(iter(names_in(text)), None)
    told = first is not None and first.start == 0 and (first.known or _OF_PETITIONS.match(text, first.end))
    return first.name if first is not None and told else ""


def _place_alone(text: str) -> bool:
    found = names_in(text)
    return is_town(text) or bool(found) and found[0].start == 0 and found[-1].end == len(text)


def _runs(numbers: Iterable[int]) -> list[tuple[int, ...]]:
    """Pages that follow one another."""
    runs: list[list[int]] = []
    for number in numbers:
        if runs and number == runs[-1][-1] + 1:
            runs[-1].append(number)
        else:
            runs.append([number])
    return [tuple(run) for run in runs]
