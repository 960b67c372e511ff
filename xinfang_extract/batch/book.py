"""Books: how many pages a PDF has, and some of its pages read exactly as they are when the whole is read."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from xinfang_extract.batch.settings import Settings
from xinfang_extract.page import Page
from xinfang_extract.sources import PageRanges, Reading, Source
from xinfang_extract.sources import read_source as read_pages

BOOK_BYTES = 1024 * 1024
"""Smaller PDFs are never read in parts."""
_SCAN_BYTES = 30_000
"""Bytes a page from which on a book is taken for one of page images."""
_NO_PAGE = ((0, 0),)
"""A range with no page in it: the document is opened and its pages counted, none is read."""


def count_pages(source: Source, reading: Reading) -> int:
    """How many pages a PDF has, counted in a process of its own; 0 where that cannot be told."""
    from xinfang_extract.errors import SourceError
    from xinfang_extract.sources.pdf_order import Order
    from xinfang_extract.sources.pdf_process import Child, ReaderStoppedError

    file: Path | bytes = source.path if source.path is not None and source.data is None else source.read()
    try:
        for message in Child(source.name, file, reading.password, Order(_NO_PAGE)).messages():
            if "done" in message:
                return int(message["done"])
    except (ReaderStoppedError, SourceError):
        return 0  # reading it will say what is wrong
    return 0


def count_again(source: Source, reading: Reading) -> int:
    """How many pages a small PDF has that was just read without trouble: counted right here; 0 where that fails."""
    from xinfang_extract.sources.pdf_document import PdfDocument

    file: Path | bytes = source.path if source.path is not None and source.data is None else source.read()
    try:
        with PdfDocument(source.name, file, reading.password) as document:
            return document.pages
    except Exception:  # of the many ways of a PDF to fail none matters here: its pages are read
        return 0


def part_size(settings: Settings, size: int, pages: int) -> int:
    """Pages of one part of a book of `size` bytes."""
    return settings.scan_part_pages if size >= _SCAN_BYTES * pages else settings.part_pages


def parts(pages: int, size: int) -> Iterator[tuple[int, int]]:
    """The page ranges, first and last, that a book of `pages` pages is read in, about equally long."""
    count = -(-pages // size)
    for n in range(count):
        yield n * pages // count + 1, (n + 1) * pages // count


def read_part(source: Source, reading: Reading, first: int, last: int) -> list[Page]:
    """Pages `first` to `last`, read as they are when the whole book is.

    Whether a page is read with care depends on the page before it, so that one is read too and left out again.
    """
    wanted = PageRanges(((max(1, first - 1), last),))
    pages = read_pages(source, replace(reading, pages=wanted))
    return [page for page in pages if first <= page.number]
