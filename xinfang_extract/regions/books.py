"""Which place each page of a book reports on: that of its section, else the book's, else the one its pages name.

A book of many pages tells of many places. A name in the text of one page says nothing of the others, and one in the
heading of a section holds until the section ends.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import cache

from xinfang_extract.regions.finding import find_region, is_place, titled_region
from xinfang_extract.regions.in_text import calls_its_own
from xinfang_extract.regions.names import names_in
from xinfang_extract.regions.region import Region
from xinfang_extract.regions.sections import Position, Sections, place_of_head, runs_of
from xinfang_extract.regions.titles import Book, own_place, with_code
from xinfang_extract.regions.within import place_within

Prose = Callable[[], Iterable[tuple[Position, str]]]
"""The headings and the paragraphs of a book, each with where it begins."""


def places_of(book: Book, prose: Prose) -> Callable[[Position], Region]:
    """The place that what stands at a position reports on; empty where it is not certain.

    `prose` is asked only where no heading says the place.
    """
    sections, own = Sections(book.numbers, book.heads), own_place(book)
    runs = {number: run for run in runs_of(book.numbers) for number in run}

    @cache
    def pages() -> _Pages:
        return _Pages(book, ((start, text) for start, text in prose() if not sections.at(start)))

    @cache
    def of_run(run: tuple[int, ...]) -> Region:
        found = find_region("", "\n".join(filter(None, map(pages().text, run))), "", book.year)
        return with_code(found, f"{book.title}\n{book.source}", book)

    @cache
    def of_section(name: str) -> Region:
        return with_code(titled_region(name, book.kinds, book.source, book.year), own.name, book)

    @cache
    def of_page(number: int) -> Region:
        text, head = pages().text(number), pages().running_place(number)
        return of_section(head) if head and not calls_its_own(text, own.name) else place_within(own, text, book.year)

    def goes_on(position: Position) -> bool:
        """Whether what stands here may go on from the page before."""
        number = position[0]
        if number - 1 not in runs[number] or pages().running_place(number):
            return False
        begins = pages().before_titles(position)
        return begins is not None and not names_in(begins) and not calls_its_own(begins, own.name)

    def place(position: Position) -> Region:
        section, number = sections.at(position), position[0]
        if section:
            return of_section(section)
        if not own.name and not pages().running_place(number):
            return of_run(runs[number])
        before = of_page(number - 1) if goes_on(position) else own
        return of_page(number) if before == own else before

    return place


class _Pages:
    """What each page of a book says outside of the sections of places, and before its first title."""

    def __init__(self, book: Book, prose: Iterable[tuple[Position, str]]) -> None:
        self._titles: dict[int, Position] = {}
        self._running: dict[int, set[str]] = {}
        for number, text in book.running:
            if is_place(text):
                self._running.setdefault(number, set()).add(text)
        for head in book.heads:
            if head.title:
                at = (head.page, head.block)
                self._titles[head.page] = min(at, self._titles.get(head.page, at))
            self._running.get(head.page, set()).discard(place_of_head(head))  # it holds from there on
        self._said: dict[int, list[str]] = {}
        self._begins: dict[int, list[str]] = {}
        for start, text in prose:
            self._said.setdefault(start[0], []).append(text)
            if self._is_before_titles(start):
                self._begins.setdefault(start[0], []).append(text)

    def text(self, number: int) -> str:
        """What a page says."""
        return "\n".join(self._said.get(number, ()))

    def running_place(self, number: int) -> str:
        """The one place that the running heads of a page are."""
        named = self._running.get(number, set())
        return next(iter(named)) if len(named) == 1 else ""

    def before_titles(self, position: Position) -> str | None:
        """What the page says before its first title; None where this stands after it."""
        return "\n".join(self._begins.get(position[0], ())) if self._is_before_titles(position) else None

    def _is_before_titles(self, position: Position) -> bool:
        return position[0] not in self._titles or position < self._titles[position[0]]
