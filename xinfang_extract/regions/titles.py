"""What a book calls itself, and which place that is."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from xinfang_extract.light import light
from xinfang_extract.page import Front
from xinfang_extract.regions.finding import is_place, titled_region
from xinfang_extract.regions.names import works_in
from xinfang_extract.regions.region import Region, coded
from xinfang_extract.regions.sections import Head


@light
class Book:
    """What is known of a book: its pages that were read, and their headings and running heads in reading order."""

    source: str
    year: int | None
    numbers: Sequence[int]
    text: str  # of all of it
    heads: Sequence[Head]
    running: Sequence[tuple[int, str]]  # each with its page
    cover: Sequence[str] = ()  # the headings before any text, where the first page was read
    front: Front | None = None  # what it says of itself whichever pages are read
    title: str = ""  # of a document of one page, in lines

    @property
    def kinds(self) -> str:
        """What tells the kind of place that it calls its own."""
        return (self.front.kinds if self.front else "") or self.text


def own_place(book: Book) -> Region:
    """The place of the book itself: by what it says on pages that are always looked at, then on those read."""
    front = _titles_among((*book.front.cover, *book.front.running), book.front.cover) if book.front else []
    titles = book.title or "\n".join((*front, *_titles(book)))
    return with_code(titled_region(titles, book.kinds, book.source, book.year), titles, book)


def with_code(region: Region, titles: str, book: Book) -> Region:
    """The same place with its code, where titles or what the pages name besides tell it from others of its name."""
    if region.adcode or not region.name:
        return region
    found = coded(region.name, titles, book.text, book.year)
    return found if found.adcode else region


def _titles(book: Book) -> list[str]:
    """河东年鉴2019 at the head or foot of its pages, or the title on its first page."""
    lines = [*(text for _, text in book.running), *(head.text for head in book.heads if head.title)]
    return _titles_among(lines, book.cover)


def _titles_among(lines: Iterable[str], cover: Iterable[str]) -> list[str]:
    """The one work that lines name, and the lines of a cover."""
    works = {name: line for line in lines if (name := next(works_in(line), ""))}
    return [*(works.values() if len(works) == 1 else ()), *(line for line in cover if not is_place(line))]
