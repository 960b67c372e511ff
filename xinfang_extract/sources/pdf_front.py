"""The look at a PDF for what book it is: the plain text of its first pages, and of some throughout.

It is the same whichever pages are asked for, so that a page read alone is of the same place as with its whole book.
"""

from __future__ import annotations

from xinfang_extract.sources.garbled import is_garbled
from xinfang_extract.sources.pdf_document import PdfDocument

_FIRST = 12
_THROUGHOUT = 12


def front_texts(document: PdfDocument) -> list[str]:
    """What the pages looked at print, the first page first; empty for one page alone, which is always read."""
    if document.pages < 2:
        return []
    step = max(1, document.pages // _THROUGHOUT)
    numbers = sorted({*range(1, min(_FIRST, document.pages) + 1), *range(1, document.pages + 1, step)})
    texts = [document.quick_text(number - 1) for number in numbers]
    return ["" if is_garbled(text) else text for text in texts]
