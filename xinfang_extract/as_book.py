"""A document as a book: its headings, running heads and paragraphs where they stand in reading order."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import replace

from xinfang_extract.attribution import Document
from xinfang_extract.attribution.headings import CAPTION, CHAPTER
from xinfang_extract.model import Block, BlockKind, Figure, Span
from xinfang_extract.page import Page
from xinfang_extract.regions.sections import Head, Position
from xinfang_extract.regions.titles import Book

_HEADS = frozenset({BlockKind.TITLE, BlockKind.HEADING})


class Order:
    """Where figures stand in reading order: pages in columns are not read as their text runs."""

    def __init__(self, pages: Sequence[Page], blocks: Sequence[Block]) -> None:
        lines = sorted((line, n) for n, block in enumerate(blocks) for line in map(_begins, block.lines))
        self._lines = [line for line, _ in lines]
        self._blocks = [_position(pages, blocks, n) for _, n in lines]
        self._pages = {page.number: index for index, page in enumerate(pages)}

    def of(self, figure: Figure) -> Position:
        """The position of the block that a figure stands in."""
        return self._blocks[bisect_right(self._lines, (self._pages[figure.page], figure.start)) - 1]


def _begins(line: Span) -> tuple[int, int]:
    return line.page, line.start


def _position(pages: Sequence[Page], blocks: Sequence[Block], n: int) -> Position:
    return pages[blocks[n].lines[0].page].number, n


def book_of(document: Document, blocks: Sequence[Block]) -> Book:
    """What is known of the book that a document is."""
    pages = document.pages
    texts = document.texts
    heads = [(head, _is_on_cover(head, pages)) for head in _heads(pages, blocks, texts)]
    alone = len(pages) == 1 and pages[0].front is None
    asides = [n for n, block in enumerate(blocks) if block.kind is BlockKind.ASIDE and not alone]
    return Book(
        source=pages[0].source,
        year=document.context.year,
        numbers=[page.number for page in pages],
        text=document.text,
        heads=[replace(head, title=False) if on_cover else head for head, on_cover in heads],  # it is no section's
        running=[(_position(pages, blocks, n)[0], texts[n]) for n in asides],
        cover=[head.text for head, on_cover in heads if on_cover],
        front=pages[0].front,
        title=document.title if alone else "",
    )


def _heads(pages: Sequence[Page], blocks: Sequence[Block], texts: Sequence[str]) -> Iterator[Head]:
    group = 0
    for n, block in enumerate(blocks):
        if block.kind in _HEADS:
            title = block.kind is BlockKind.TITLE or block.depth <= CHAPTER or block.depth >= CAPTION
            depth = CHAPTER if block.kind is BlockKind.TITLE else block.depth  # it may be a section's that comes first
            yield Head(*_position(pages, blocks, n), depth, texts[n], title, group)
        elif block.kind is not BlockKind.ASIDE:
            group += 1


def _is_on_cover(head: Head, pages: Sequence[Page]) -> bool:
    return pages[0].number == 1 and head.group == 0 and head.depth < CAPTION


def prose_of(document: Document, blocks: Sequence[Block]) -> Iterator[tuple[Position, str]]:
    """The headings and the paragraphs, each with where it begins."""
    for n, (block, text) in enumerate(zip(blocks, document.texts, strict=False)):
        if block.kind in (BlockKind.PROSE, BlockKind.HEADING):
            yield _position(document.pages, blocks, n), text
