"""Where the figures of a document report on: one place for a page, and for a book that of each section."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cache
from itertools import takewhile

from xinfang_extract import regions
from xinfang_extract.attribution import Document
from xinfang_extract.attribution.headings import CAPTION, CHAPTER
from xinfang_extract.model import Block, BlockKind, Figure
from xinfang_extract.options import Options
from xinfang_extract.regions.books import Book, Head, Position, places_of
from xinfang_extract.view import View

_HEADS = frozenset({BlockKind.TITLE, BlockKind.HEADING})


def place(document: Document, blocks: Sequence[Block], options: Options) -> list[Figure]:
    """The figures with the place each reports on and its code in the figure's year; none where that is not certain."""
    if not document.has_figures:
        return []
    source, year = document.pages[0].source, document.context.year
    if options.region or (len(document.pages) == 1 and document.pages[0].front is None):
        whole = regions.find_region(document.title, document.text, source, year, options.region)
        return _with(document, whole, options)
    told = _with(document, regions.Region(), options)
    place_at = places_of(_book(document, blocks), lambda: _prose(document, blocks))
    return [figure if figure.region else _at(figure, place_at((figure.page, figure.start))) for figure in told]


def _with(document: Document, whole: regions.Region, options: Options) -> list[Figure]:
    """The figures with the place that their words tell apart, and `whole` for all others."""

    @cache
    def where(told: str, year: int | None) -> regions.Region:
        if not told or options.region:
            return whole
        found = regions.match(told, year)
        return regions.Region(told, found.adcode, found.match)

    return document.figures(where)


def _at(figure: Figure, region: regions.Region) -> Figure:
    return replace(figure, region=region.name, adcode=region.adcode, region_match=region.match)


def _book(document: Document, blocks: Sequence[Block]) -> Book:
    pages = document.pages
    heads, group = [], 0
    for block in blocks:
        if block.kind in _HEADS:
            start = block.lines[0]
            title = block.kind is BlockKind.TITLE or block.depth <= CHAPTER or block.depth >= CAPTION
            depth = CHAPTER if block.kind is BlockKind.TITLE else block.depth  # it may be a section's that comes first
            text = View.of(pages, block.lines).text
            heads.append(Head(pages[start.page].number, start.start, depth, text, title, group))
        elif block.kind is not BlockKind.ASIDE:
            group += 1
    running = [View.of(pages, block.lines).text for block in blocks if block.kind is BlockKind.ASIDE]
    cover = takewhile(lambda head: head.group == 0, heads) if pages[0].number == 1 else ()
    numbers = [page.number for page in pages]
    return Book(
        pages[0].source,
        document.context.year,
        numbers,
        document.text,
        heads,
        running,
        [head.text for head in cover],
        pages[0].front,
    )


def _prose(document: Document, blocks: Sequence[Block]) -> Iterator[tuple[Position, str]]:
    """The headings and the paragraphs, each with where it begins."""
    pages = document.pages
    for block in blocks:
        if block.kind in (BlockKind.PROSE, BlockKind.HEADING):
            start = block.lines[0]
            yield (pages[start.page].number, start.start), View.of(pages, block.lines).text
