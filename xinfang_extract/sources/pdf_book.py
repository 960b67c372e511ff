"""A whole PDF, page by page: a quick look at every page, a careful reading of those that speak of petitions.

This runs in a process of its own (see `pdf_process`): a hostile page may bring it down, not the run. What it has
to say goes out as plain messages, one dict each, so that nothing needs to be pickled.
"""

from __future__ import annotations

import base64
import re
from collections.abc import Iterator

from xinfang_extract.light import light
from xinfang_extract.page import PageState
from xinfang_extract.sources.garbled import is_garbled
from xinfang_extract.sources.geometry.compose import PageText, compose
from xinfang_extract.sources.geometry.upright import runs_down
from xinfang_extract.sources.page_sieve import entry_runs_on, may_speak_of_petitions
from xinfang_extract.sources.pdf_document import PdfDocument, UnreadablePageError
from xinfang_extract.sources.pdf_front import front_texts
from xinfang_extract.sources.pdf_order import WHOLE, Message, Order, bounds, wanted
from xinfang_extract.sources.pdf_pictures import PagePicture, draw, look_at

_REFRESH = 100
"""Pages after which the file is opened anew, to keep the memory level."""
_FEW = 12
"""Glyphs: a page with fewer, and with a picture, has its text in the picture."""
_LITTLE = 60
"""Glyphs: a page with fewer is looked at for pictures."""
_ENOUGH = re.compile(rf"(?:\s*\S){{{_LITTLE}}}")


@light
class _Look:
    """What a quick look at a page finds: its text without places, how good it is, and its pictures where looked at."""

    plain: str
    state: PageState
    picture: PagePicture | None

    @property
    def blank(self) -> bool:
        """Whether there is nothing on the page that anybody could read."""
        return self.state is PageState.NO_TEXT and self.picture is not None and not self.picture.has_marks

    @property
    def why(self) -> str:
        """Why its text is not read, and what would read it."""
        if self.state is PageState.GARBLED:
            return "its fonts do not say which characters they print: read it with --ocr always"
        if self.picture is not None and self.picture.covers > 0:
            return "a picture of a page: read it with OCR"
        return "its text is drawn as shapes: read it with OCR"


def read_book(document: PdfDocument, order: Order) -> Iterator[Message]:
    """Messages: `{"at": n}` before page n is opened; `{"page": {…}}` for a page; `{"done": pages}` at the end.

    The first one says `{"of": pages}` as well: how many the document has. `{"front": texts}` comes next, where the
    order asks for it.

    A page that neither speaks of petitions nor fails to be read is passed over without a message of its own.
    """
    first, _ = bounds(document.pages, order)
    if order.look:
        yield {"at": 0, "of": document.pages}  # no page is given up for what a look at it does
        yield {"front": front_texts(document)}
    yield {"at": first - 1 if order.part[0] else first, "of": document.pages}
    runs_on = _runs_in(document, order)  # the petition entry of the page before goes on here
    note = document.note
    whole = order.whole or document.pages <= WHOLE
    for number in wanted(document.pages, order):
        yield {"at": number}
        if number % _REFRESH == 0:
            document.refresh()
        try:
            look = _looked_at(document, number, order.ocr)
            # garbled pages have text that somebody may trust: they are read anew only where that is asked for
            if order.ocr == "always" or (order.ocr == "auto" and look.state is PageState.NO_TEXT):
                message = _for_ocr(document, number, look)
                if "png" in message or look.state is not PageState.OK:
                    yield {"page": message | {"whole": whole}}
                    runs_on = False
                    continue
                note = message["note"]  # declined, but there is text
            if look.state is not PageState.OK:
                if not look.blank:
                    yield {"page": _unread(number, look.state, look.why)}
                runs_on = False
                continue
            speaks = may_speak_of_petitions(look.plain)
            if not (speaks or runs_on or whole):
                continue
            read = _read(document, number)
            runs_on = speaks and entry_runs_on(read.text)
            yield {"page": _told(number, read, note)}
            note = ""
        except UnreadablePageError as error:
            runs_on = False
            yield {"page": _unread(number, PageState.FAILED, str(error))}
    if _cut_off(document, order):
        note = f"this page and those after it are not read, of one file no more than {document.pages:,}"
        yield {"page": _unread(document.pages + 1, PageState.FAILED, note)}
    yield {"done": document.pages}


def _cut_off(document: PdfDocument, order: Order) -> bool:
    """Whether pages were asked for that the document has beyond what is read of one file; its last part says so."""
    return document.cut_off and not order.pages and order.part[0] + 1 == order.part[1]


def _looked_at(document: PdfDocument, number: int, ocr: str) -> _Look:
    """A quick look at a page; at its pictures too, where its text is little or none that can be trusted."""
    plain = document.plain_text(number - 1)
    garbled = is_garbled(plain)
    looked = ocr == "always" or garbled or _ENOUGH.match(plain) is None
    picture = look_at(document, number - 1) if looked else None
    if picture is not None and picture.lost_text:
        plain = document.other_text(number - 1)
        garbled = is_garbled(plain)
    return _Look(plain, _state(plain, garbled, picture), picture)


def _read(document: PdfDocument, number: int) -> PageText:
    """The careful reading of a page, glyph by glyph. Raises UnreadablePageError."""
    sheet = document.sheet(number - 1)
    if runs_down(sheet.glyphs):
        raise UnreadablePageError("its lines run from top to bottom, which is not read")
    return compose(sheet)


def _runs_in(document: PdfDocument, order: Order) -> bool:
    """Whether the part begins in the middle of a petition entry; the page before it belongs to another reader."""
    first, _ = bounds(document.pages, order)
    if not order.part[0] or first <= order.start:
        return False
    try:
        plain = document.plain_text(first - 2)
        return may_speak_of_petitions(plain) and entry_runs_on(compose(document.sheet(first - 2)).text)
    except UnreadablePageError:
        return False


def _state(plain: str, garbled: bool, picture: PagePicture | None) -> PageState:
    if picture is None:
        return PageState.OK
    glyphs = len("".join(plain.split()))
    if glyphs < _FEW or (glyphs < _LITTLE and picture.covers >= 0.6):
        return PageState.NO_TEXT
    return PageState.GARBLED if garbled else PageState.OK


def _for_ocr(document: PdfDocument, number: int, look: _Look) -> Message:
    """The page as a picture for OCR, or why it is declined; a blank page says nothing."""
    message = _unread(number, look.state, "")
    if look.picture is not None and not look.picture.has_marks:
        return message | {"blank": True}
    drawn = draw(document, number - 1, look.picture)
    if isinstance(drawn, str):
        return message | {"note": f"{look.why}; OCR declines it: {drawn}"}
    png, scale = drawn
    return message | {"png": base64.b64encode(png).decode("ascii"), "scale": scale}


def _unread(number: int, state: PageState, note: str) -> Message:
    return {"number": number, "state": state.value, "text": "", "label": "", "boxes": None, "note": note}


def _told(number: int, read: PageText, note: str) -> Message:
    boxes = [None if box is None else [round(edge, 2) for edge in box] for box in read.boxes]
    return {
        "number": number,
        "state": PageState.OK.value,
        "text": read.text,
        "label": read.label,
        "boxes": boxes,
        "note": note,
    }
