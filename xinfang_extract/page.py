"""The page: what every reader of a source makes, and all that the rest of the house knows of the source.

Apart from the other types, since the processes that read PDFs need no more than this.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

Box = tuple[float, float, float, float]
"""x0, top, x1, bottom in PDF points, the origin at the top left of the page."""


class PageState(StrEnum):
    """What became of a page when it was read."""

    OK = "ok"
    NO_TEXT = "no_text"  # an image or a blank page: nothing to read without OCR
    GARBLED = "garbled"  # a text layer that is not language (CID garbage, wrong glyphs)
    FAILED = "failed"  # could not be read at all; `Page.note` says why


TROUBLES = {
    PageState.NO_TEXT: "no text to read",
    PageState.GARBLED: "text that is no language",
    PageState.FAILED: "cannot be read",
}
"""What a person is told of a page that is not ok."""


@dataclass(frozen=True, slots=True)
class Front:
    """What a book says of itself, whichever of its pages are read: a look at its first pages, and at some throughout.

    `cover` is what stands on the first page before any sentence, `running` the lines that come again from page to
    page, `kinds` the words by which it calls a kind of place its own (全市), as often as it does.
    """

    cover: tuple[str, ...] = ()
    running: tuple[str, ...] = ()
    kinds: str = ""


@dataclass(frozen=True, slots=True)
class Page:
    """One page of a source, as read.

    `text` of a text file is the whole decoded file. Readers that know the geometry (PDF, OCR, HTML) put
    the text in reading order themselves, one line of print per line, the cells of a table row parted by
    TAB (an empty cell is nothing between two TABs), and say so with `ordered`.
    """

    source: str
    number: int  # 1-based within the source
    text: str
    state: PageState = PageState.OK
    label: str = ""  # the page number as printed
    ordered: bool = False
    boxes: Sequence[Box | None] | None = None  # one per code point of `text`, None for what is not printed
    confidence: Sequence[float] | None = None  # 0 to 1, one per code point, for OCR
    encoding: str = ""  # how the bytes were decoded, for text
    front: Front | None = None  # of the book that it is a page of, where that has several
    note: str = ""  # why the page is not ok, or what was done to read it
