"""PDF: yearbooks, scans, single pages.

Every page gets a quick look; those that speak of petitions, and a page that such an entry runs over to, are read
with care: in reading order, tables as rows, a box for every character. Pages without usable text are reported,
or read by OCR where that is wanted and installed.
"""

from __future__ import annotations

import base64
import io
import os
import sys
from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import chain
from pathlib import Path

from xinfang_extract import limits
from xinfang_extract.errors import SourceError
from xinfang_extract.page import Page, PageState
from xinfang_extract.sources import ocr
from xinfang_extract.sources.front import front_of
from xinfang_extract.sources.page_sieve import may_speak_of_petitions
from xinfang_extract.sources.pdf_order import WHOLE, Message, Order, bounds, wanted
from xinfang_extract.sources.pdf_process import Child, ReaderStoppedError
from xinfang_extract.sources.source import Reading, Source

_BOOK = 1 << 20
"""Bytes from which on a PDF is read by two processes side by side."""


def read(source: Source, reading: Reading) -> Iterator[Page]:
    """The pages of a PDF that have something to say, and those that could not be read.

    The reading begins with the call, in processes of its own, not with the first page taken. Raises
    SourceError where the file cannot be opened; MissingExtraError where OCR is asked for and missing.
    """
    file: Path | bytes = source.path if source.path is not None and source.data is None else source.read()
    engine = ocr.engine_for(reading.ocr)
    order = _order(reading, with_ocr=engine is not None)
    if not sys.executable:  # embedded in another program: there are no processes to be had
        return _read_here(source.name, file, reading, order, engine)
    parts = _parts(file, order) if reading.side_by_side else 1
    orders = [replace(order, part=(k, parts), look=not k) for k in range(parts)]
    children = [Child(source.name, file, reading.password, each) for each in orders]
    return _read(source.name, file, reading, list(zip(orders, children, strict=True)), engine)


def _parts(file: Path | bytes, order: Order) -> int:
    """How many processes read: two for a book, where there are the cores for it."""
    size = len(file) if isinstance(file, bytes) else file.stat().st_size
    book = size >= _BOOK and not order.whole and isinstance(file, Path)
    return 2 if book and (os.cpu_count() or 1) > 1 else 1


def _read_here(
    name: str, file: Path | bytes, reading: Reading, order: Order, engine: ocr.Engine | None
) -> Iterator[Page]:
    from xinfang_extract.sources.pdf_book import read_book
    from xinfang_extract.sources.pdf_document import PdfDocument

    with PdfDocument(name, file, reading.password) as document:
        yield from _pages(name, read_book(document, replace(order, look=True)), reading, engine)


def _read(
    name: str, file: Path | bytes, reading: Reading, parts: list[tuple[Order, Child]], engine: ocr.Engine | None
) -> Iterator[Page]:
    told = (_with_restarts(name, file, reading.password, order, child) for order, child in parts)
    try:
        yield from _pages(name, chain.from_iterable(told), reading, engine)
    finally:
        for _, child in parts:
            child.stop()


def _order(reading: Reading, *, with_ocr: bool) -> Order:
    ranges = reading.pages.ranges if reading.pages is not None else ()
    asked = sum((high - low + 1) if high is not None else limits.MAX_PDF_PAGES for low, high in ranges)
    return Order(ranges, whole=0 < asked <= WHOLE, ocr=reading.ocr if with_ocr else "never")


def _with_restarts(
    name: str, file: Path | bytes, password: str | None, order: Order, child: Child
) -> Iterator[Message]:
    """The child's messages; a page on which it dies is given up, and another goes on after that page."""
    deaths = 0
    while True:
        try:
            yield from child.messages()
            return
        except ReaderStoppedError as stopped:
            at = child.at
            if not at and child.pages and order.look:  # it died of a look at some page: it is read without
                order = replace(order, look=False)
                child = Child(name, file, password, order)
                continue
            if not at:
                raise SourceError(name, f"cannot be opened: {stopped}", "it is not read") from None
            deaths += 1
            if at >= bounds(child.pages, order)[0]:  # the page before a part is for the reader of that part to report
                yield _given_up(at, str(stopped))
            if deaths > limits.MAX_RESTARTS:
                for number in wanted(child.pages, replace(order, start=at + 1)):
                    yield _given_up(number, "given up: too many pages before it brought the reader down")
                return
            order = replace(order, start=at + 1, look=False)
            child = Child(name, file, password, order)


def _given_up(number: int, why: str) -> Message:
    return {"page": {"number": number, "state": PageState.FAILED.value, "note": why}}


def _pages(name: str, messages: Iterable[Message], reading: Reading, engine: ocr.Engine | None) -> Iterator[Page]:
    """The pages that these messages tell of, each with what its book says of itself."""
    front = None
    for message in messages:
        if "front" in message:
            front = front_of(message["front"])
        for page in _told(name, message, reading, engine):
            yield page if front is None else replace(page, front=front)


def _told(name: str, message: Message, reading: Reading, engine: ocr.Engine | None) -> Iterator[Page]:
    if "done" in message:
        reading.check_pages(name, message["done"])
    told = message.get("page")
    if told is None or told.get("blank"):
        return
    if "png" in told and engine is not None:
        page = _by_ocr(engine, name, told)
        if told["whole"] or page.state is not PageState.OK or may_speak_of_petitions(page.text):
            yield page
        return
    yield Page(
        name,
        told["number"],
        told.get("text", ""),
        PageState(told["state"]),
        told.get("label", ""),
        ordered=True,
        boxes=told.get("boxes"),
        note=told.get("note", ""),
    )


def _by_ocr(engine: ocr.Engine, name: str, told: Message) -> Page:
    import PIL.Image

    with PIL.Image.open(io.BytesIO(base64.b64decode(told["png"])), formats=("PNG",)) as picture:
        return ocr.read_picture(engine, picture, source=name, number=told["number"], scale=told["scale"])
