"""A whole PDF, page by page: a quick look at every page, a careful reading of those that speak of petitions.

This runs in a process of its own (see `pdf_process`): a hostile page may bring it down, not the run. What it has
to say goes out as plain messages, one dict each, so that nothing needs to be pickled.
"""

from __future__ import annotations

import base64
import re
from collections.abc import Iterator

from xinfang_extract.page import PageState
from xinfang_extract.sources.garbled import is_garbled
from xinfang_extract.sources.geometry.compose import INDENT, PageText, compose
from xinfang_extract.sources.geometry.upright import runs_down
from xinfang_extract.sources.page_sieve import may_speak_of_petitions
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
            plain = document.plain_text(number - 1)
            garbled = is_garbled(plain)
            looked = order.ocr == "always" or garbled or _ENOUGH.match(plain) is None
            picture = look_at(document, number - 1) if looked else None
            if picture is not None and picture.lost_text:
                plain = document.other_text(number - 1)
                garbled = is_garbled(plain)
            state = _state(plain, garbled, picture)
            # garbled pages have text that somebody may trust: they are read anew only where that is asked for
            if order.ocr == "always" or (order.ocr == "auto" and state is PageState.NO_TEXT):
                message = _for_ocr(document, number, state, picture)
                if "png" in message or state is not PageState.OK:
                    yield {"page": message | {"whole": whole}}
                    runs_on = False
                    continue
                note = message["note"]  # declined, but there is text
            if state is not PageState.OK:
                if picture is None or picture.has_marks or state is PageState.GARBLED:
                    yield {"page": _unread(number, state, _why(state, picture))}
                runs_on = False
                continue
            speaks = may_speak_of_petitions(plain)
            if not (speaks or runs_on or whole):
                continue
            sheet = document.sheet(number - 1)
            if runs_down(sheet.glyphs):
                raise UnreadablePageError("its lines run from top to bottom, which is not read")
            read = compose(sheet)
            runs_on = speaks and entry_runs_on(read.text)
            yield {"page": _told(number, read, note)}
            note = ""
        except UnreadablePageError as error:
            runs_on = False
            yield {"page": _unread(number, PageState.FAILED, str(error))}
    if document.cut_off and not order.pages and order.part[0] + 1 == order.part[1]:
        note = f"this page and those after it are not read, of one file no more than {document.pages:,}"
        yield {"page": _unread(document.pages + 1, PageState.FAILED, note)}
    yield {"done": document.pages}


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


def _why(state: PageState, picture: PagePicture | None) -> str:
    if state is PageState.GARBLED:
        return "its fonts do not say which characters they print: read it with --ocr always"
    if picture is not None and picture.covers > 0:
        return "a picture of a page: read it with OCR"
    return "its text is drawn as shapes: read it with OCR"


def _for_ocr(document: PdfDocument, number: int, state: PageState, picture: PagePicture | None) -> Message:
    """The page as a picture for OCR, or why it is declined; a blank page says nothing."""
    message = _unread(number, state, "")
    if picture is not None and not picture.has_marks:
        return message | {"blank": True}
    drawn = draw(document, number - 1, picture)
    if isinstance(drawn, str):
        return message | {"note": f"{_why(state, picture)}; OCR declines it: {drawn}"}
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


def entry_runs_on(text: str) -> bool:
    """Whether a page ends in the middle of an entry that speaks of petitions.

    The entry is what follows the last heading: a short line that stands in, or one that opens with a bracket.
    """
    lines = [line for line in text.split("\n") if line.strip()]
    start = 0
    for k, line in enumerate(lines):
        words = line.strip()
        alone = len(words) <= 16 and words[-1] not in "。；，、,;"
        if line.startswith(INDENT) and (alone or words[0] in "【〔［[（(一二三四五六七八九十"):
            start = k
    return may_speak_of_petitions("\n".join(lines[start:]))
