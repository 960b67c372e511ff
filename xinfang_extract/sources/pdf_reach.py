"""What a page of a PDF needs: the objects it refers to, and those that they refer to, without any stream unpacked.

So a stream that inflates too far takes only the pages with it that would unpack it.
"""

from __future__ import annotations

from collections.abc import Set
from typing import TYPE_CHECKING, Any

from pdfminer.pdftypes import PDFObjRef, PDFStream
from pdfminer.psparser import PSLiteral

if TYPE_CHECKING:
    from pdfminer.pdfpage import PDFPage

_PAGES = ("Page", "Pages")


def reaches(page: PDFPage, numbers: Set[int]) -> bool:
    """Whether a page needs one of the objects with these numbers. Raises whatever pdfminer raises."""
    ahead: list[Any] = list(page.attrs.values())
    seen: set[int] = set()
    while ahead:
        thing = ahead.pop()
        if isinstance(thing, PDFObjRef):
            if thing.objid in numbers:
                return True
            if thing.objid in seen:
                continue
            seen.add(thing.objid)
            thing = thing.resolve()
        if isinstance(thing, PDFStream):
            thing = thing.attrs
        if isinstance(thing, dict) and not _is_page(thing):
            ahead.extend(thing.values())
        elif isinstance(thing, list):
            ahead.extend(thing)
    return False


def _is_page(entries: dict[str, Any]) -> bool:
    """Another page, or the tree of pages: links and parents lead there, but a page does not need them."""
    kind = entries.get("Type")
    return isinstance(kind, PSLiteral) and kind.name in _PAGES
