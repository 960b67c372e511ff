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
from xinfang_extract.page import Front
from xinfang_extract.patterns import lazy_re
from xinfang_extract.regions.finding import find_region, is_place, titled_region
from xinfang_extract.regions.in_text import own_kind
from xinfang_extract.regions.names import names_in, works_in
from xinfang_extract.regions.region import Region
from xinfang_extract.regions.within import place_within

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
    front: Front | None = None  # what it says of itself whichever pages are read


Prose = Callable[[], Iterable[tuple[Position, str]]]
"""The headings and the paragraphs of a book, each with where it begins."""


def places_of(book: Book, prose: Prose) -> Callable[[Position], Region]:
    """The place that what stands at a position reports on; empty where it is not certain.

    `prose` is asked only where no heading says the place.
    """
    changes = list(_changes(book))
    positions = [position for position, _ in changes]
    own = _own(book)
    runs = {number: run for run in _runs(book.numbers) for number in run}

    def section_at(position: Position) -> str:
        before = bisect_right(positions, position)
        return changes[before - 1][1] if before else ""

    @cache
    def pages() -> _Pages:
        return _Pages(book, ((start, text) for start, text in prose() if not section_at(start)))

    @cache
    def of_run(run: tuple[int, ...]) -> Region:
        return find_region("", "\n".join(filter(None, map(pages().text, run))), "", book.year)

    @cache
    def of_section(name: str) -> Region:
        return titled_region(name, _says_of_its_kind(book), book.source, book.year)

    @cache
    def of_page(number: int) -> Region:
        return place_within(own, pages().text(number), book.year)

    def of_the_page_before(position: Position) -> Region:
        """The place in that of the book whose section may go on here; the book's own where none does."""
        number = position[0]
        goes_on = number - 1 in runs[number] and pages().goes_on(position, own)
        return of_page(number - 1) if goes_on else own

    def place(position: Position) -> Region:
        section = section_at(position)
        if section:
            return of_section(section)
        if not own.name:
            return of_run(runs[position[0]])
        before = of_the_page_before(position)
        return of_page(position[0]) if before == own else before

    return place


class _Pages:
    """What each page of a book says outside of the sections of places, and before its first title."""

    def __init__(self, book: Book, prose: Iterable[tuple[Position, str]]) -> None:
        self._titles: dict[int, Position] = {}
        for head in book.heads:
            if head.title:
                at = (head.page, head.start)
                self._titles[head.page] = min(at, self._titles.get(head.page, at))
        self._said: dict[int, list[str]] = {}
        self._begins: dict[int, list[str]] = {}
        for start, text in prose:
            self._said.setdefault(start[0], []).append(text)
            if self._is_before_titles(start):
                self._begins.setdefault(start[0], []).append(text)

    def text(self, number: int) -> str:
        """What a page says."""
        return "\n".join(self._said.get(number, ()))

    def goes_on(self, position: Position, own: Region) -> bool:
        """Whether this stands before the first title of its page, and nothing there names a place or is the book's."""
        text = "\n".join(self._begins.get(position[0], ()))
        return self._is_before_titles(position) and not names_in(text) and not own.name.endswith(own_kind(text) or "？")

    def _is_before_titles(self, position: Position) -> bool:
        return position[0] not in self._titles or position < self._titles[position[0]]


def _own(book: Book) -> Region:
    """The place of the book itself: by what it says on pages that are always looked at, else on those read."""
    kinds = _says_of_its_kind(book)
    for titles in (_front_titles(book), _titles(book)):
        own = titled_region("\n".join(titles), kinds, book.source, book.year)
        if own.name:
            return own
    return Region()


def _says_of_its_kind(book: Book) -> str:
    return book.text if book.front is None else book.front.kinds


def _titles(book: Book) -> list[str]:
    """What the book calls itself: 河东年鉴2019 at the head or foot of its pages, or the title on its first page."""
    lines = [*book.running, *(head.text for head in book.heads if head.title)]
    return _titles_among(lines, book.cover)


def _front_titles(book: Book) -> list[str]:
    return _titles_among((*book.front.cover, *book.front.running), book.front.cover) if book.front else []


def _titles_among(lines: Iterable[str], cover: Iterable[str]) -> list[str]:
    """The one work that lines name, and the lines of a cover."""
    works = {name: line for line in lines if (name := next(works_in(line), ""))}
    return [*(works.values() if len(works) == 1 else ()), *(line for line in cover if not is_place(line))]


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
    if is_place(text):
        return text
    if not head.title:
        return ""
    text = _YEARS.sub("", text)
    first = next(iter(names_in(text)), None)
    told = first is not None and first.start == 0 and (first.known or _OF_PETITIONS.match(text, first.end))
    return first.name if first is not None and told else ""


def _runs(numbers: Iterable[int]) -> list[tuple[int, ...]]:
    """Pages that follow one another."""
    runs: list[list[int]] = []
    for number in numbers:
        if runs and number == runs[-1][-1] + 1:
            runs[-1].append(number)
        else:
            runs.append([number])
    return [tuple(run) for run in runs]
