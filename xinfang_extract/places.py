"""Where the figures of a document report on: one place for a page, and for a book that of each section."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import cache

from xinfang_extract import regions
from xinfang_extract.as_book import Order, book_of, prose_of
from xinfang_extract.attribution import Document
from xinfang_extract.attribution.figures import Where
from xinfang_extract.model import Block, BlockKind, Figure
from xinfang_extract.options import Options
from xinfang_extract.regions.books import places_of
from xinfang_extract.regions.sections import place_of_head


def place(document: Document, blocks: Sequence[Block], options: Options) -> list[Figure]:
    """The figures with the place each reports on and its code in the figure's year; none where that is not certain."""
    if not document.has_figures:
        return []
    if options.region:
        given = regions.find_region("", "", "", document.context.year, options.region)
        return document.figures(lambda _told, _year: given)
    book = book_of(document, blocks)
    place_at = places_of(book, lambda: prose_of(document, blocks))
    headed = {place_of_head(head) for head in book.heads}
    if len(document.pages) == 1 and headed <= {""}:
        return document.figures(_told_apart(place_at((document.pages[0].number, 0))))
    order, out = Order(document.pages, blocks), []
    for figure in document.figures(_told_apart(regions.Region())):
        position = order.of(figure)
        in_table = blocks[position[1]].kind is BlockKind.TABLE
        out.append(_at(figure, place_at(position), by_heading=figure.region in headed and not in_table))
    return out


def _told_apart(whole: regions.Region) -> Where:
    """The place that the words of a figure tell apart, as they name it, and `whole` for all others."""

    @cache
    def where(told: str, year: int | None) -> regions.Region:
        if not told:
            return whole
        found = regions.match(told, year)
        if found.match == "ambiguous" and told == whole.name:
            return whole
        return regions.Region(told, found.adcode, found.match)

    return where


def _at(figure: Figure, region: regions.Region, *, by_heading: bool) -> Figure:
    """The figure with the place of where it stands; what tells it apart wins, but for a heading whose section is over.

    A code that it leaves open is the one of where it stands.
    """
    is_open = by_heading if figure.region != region.name else figure.region_match == "ambiguous"
    if figure.region and not is_open:
        return figure
    return replace(figure, region=region.name, adcode=region.adcode, region_match=region.match)
