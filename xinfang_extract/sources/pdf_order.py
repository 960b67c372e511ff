"""What is asked of the process that reads a PDF: which of its pages, and how."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from xinfang_extract.light import light

Message = dict[str, Any]
"""What that process has to say, one at a time."""
WHOLE = 30
"""A document or a range of at most so many pages is read page by page, whatever its pages speak of."""


@light
class Order:
    """Which pages of a document are wanted, and how."""

    pages: tuple[tuple[int, int | None], ...] = ()  # 1-based ranges, ends included; none: all
    start: int = 1  # the first page to look at
    part: tuple[int, int] = (0, 1)  # which part of how many, for several readers side by side
    whole: bool = False  # read every page, not only those that speak of petitions
    look: bool = False  # say what some of its pages print, for the name of the book
    ocr: str = "never"  # hand over pictures of pages that need OCR: auto | never | always


def bounds(pages: int, order: Order) -> tuple[int, int]:
    """The first page of a part of the document, and the last one."""
    part, parts = order.part
    return max(order.start, pages * part // parts + 1), pages * (part + 1) // parts


def wanted(pages: int, order: Order) -> Iterator[int]:
    """The numbers of the pages to look at."""
    ranges = order.pages or ((1, None),)
    first, last = bounds(pages, order)
    for number in range(first, last + 1):
        if any(low <= number and (high is None or number <= high) for low, high in ranges):
            yield number
