"""Reading pictures of pages: the engine behind a small protocol, its answer as a page like any other.

An engine gets a grey picture and says which characters stand where, and how sure it is. What is an engine's and
what is not stays here: straightening the picture, finding ruling lines, putting the characters in reading order.
To put another engine in, write a class with `name` and `read` and hand it to `read_picture`.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from importlib.util import find_spec
from itertools import groupby
from typing import TYPE_CHECKING, Protocol

from xinfang_extract.errors import MissingExtraError
from xinfang_extract.light import light
from xinfang_extract.page import Box, Page, PageState
from xinfang_extract.sources.boxes import Boxes
from xinfang_extract.sources.garbled import is_garbled

if TYPE_CHECKING:
    from PIL.Image import Image

    from xinfang_extract.sources.geometry.glyphs import Glyph


@light
class Mark:
    """A character that an engine read: its box in pixels (x0, top, x1, bottom), and how sure it is, 0 to 1."""

    text: str
    box: Box
    confidence: float
    line: int  # characters of one line of print, as the engine sees it, share a number


class Engine(Protocol):
    """What an OCR engine has to offer."""

    @property
    def name(self) -> str:
        """How it is called in notes."""
        ...

    def read(self, picture: Image) -> Sequence[Mark]:
        """The characters of a grey picture, in any order."""
        ...

    def is_upside_down(self, picture: Image, marks: Sequence[Mark]) -> bool:
        """Whether the page stands on its head; an engine that cannot tell says no."""
        ...


def engine_for(mode: str) -> Engine | None:
    """The engine for `--ocr` auto, never or always; None where pictures are to be left unread.

    Raises MissingExtraError for `always` where no engine is installed.
    """
    if mode == "never":
        return None
    if find_spec("rapidocr") is None or find_spec("onnxruntime") is None:
        if mode == "always":
            raise MissingExtraError("reading pictures of pages", "ocr")
        return None
    return _rapid()


@cache
def _rapid() -> Engine:
    """One engine for all sources of a run: its models take a second to load."""
    from xinfang_extract.sources.ocr_rapid import RapidEngine

    return RapidEngine()


def read_picture(engine: Engine, picture: Image, *, source: str, number: int, scale: float = 1.0) -> Page:
    """The page in a picture; `scale` is how many points a pixel is wide, boxes are in points.

    The page is `no_text` where nothing is read, `garbled` where what is read is not language.
    """
    from xinfang_extract.sources import pictures
    from xinfang_extract.sources.geometry.compose import compose
    from xinfang_extract.sources.geometry.glyphs import Sheet

    straight, angle = pictures.straightened(picture)
    marks = engine.read(straight)
    turned = 0
    if _lies_on_its_side(marks):
        turned = 90
        straight, angle = pictures.straightened(picture.rotate(turned, expand=True))
        marks = engine.read(straight)
    if marks and engine.is_upside_down(straight, marks):
        turned += 180
        straight = straight.rotate(180)
        marks = engine.read(straight)
    sheet = Sheet(
        straight.width * scale,
        straight.height * scale,
        tuple(_glyph(mark, scale) for mark in marks),
        tuple(pictures.rules(straight, scale)) if marks else (),
    )
    read = compose(sheet)
    boxes = pictures.turned_back(read.boxes, angle, straight.width * scale, straight.height * scale)
    note = f"read by OCR ({engine.name})" + (f", turned by {turned} degrees" if turned else "")
    if not read.text.strip():
        return Page(source, number, "", PageState.NO_TEXT, ordered=True, note=f"{note}: nothing found")
    state = PageState.GARBLED if is_garbled(read.text) else PageState.OK
    return Page(
        source,
        number,
        read.text if state is PageState.OK else "",
        state,
        read.label,
        ordered=True,
        boxes=Boxes(boxes) if state is PageState.OK else None,
        confidence=read.confidence if state is PageState.OK else None,
        note=note if state is PageState.OK else f"{note}: what it reads is no language",
    )


def lines_of(marks: Sequence[Mark]) -> list[list[Mark]]:
    """The marks of each line."""
    return [list(line) for _, line in groupby(marks, key=lambda mark: mark.line)]


def _lies_on_its_side(marks: Sequence[Mark]) -> bool:
    """Whether most lines of several characters run up or down the picture."""
    boxes = [around(line) for line in lines_of(marks) if len(line) >= 4]
    return sum(box[3] - box[1] > box[2] - box[0] for box in boxes) > len(boxes) / 2


def around(line: Sequence[Mark]) -> Box:
    """The box around all marks of a line."""
    boxes = [mark.box for mark in line]
    return min(b[0] for b in boxes), min(b[1] for b in boxes), max(b[2] for b in boxes), max(b[3] for b in boxes)


def _glyph(mark: Mark, scale: float) -> Glyph:
    from xinfang_extract.sources.geometry.glyphs import Glyph

    x0, top, x1, bottom = (edge * scale for edge in mark.box)
    return Glyph(mark.text, x0, top, x1, bottom, mark.confidence)
