"""The marks of a PDF page through pdfplumber: slower, for pages that PDFium cannot open and for turned ones."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, Any

from xinfang_extract import limits
from xinfang_extract.sources.geometry.glyphs import Glyph, Rule, Sheet, without_doubles
from xinfang_extract.sources.pdf_glyphs import TooManyGlyphsError

if TYPE_CHECKING:
    import pdfplumber.page

_THIN = 2.5
_ASLANT = 0.05
"""The slope of a line from which on it runs aslant; a scan may be a little askew."""
_NEARLY = 0.98
_FEW = 20
"""Glyphs: fewer on their side are a thumb mark, not a table."""


def read_sheet(page: pdfplumber.page.Page) -> Sheet:
    """All marks of a page; the page's own caches are dropped afterwards. Raises `TooManyGlyphsError`."""
    try:
        if len(page.chars) > limits.MAX_PAGE_GLYPHS:
            raise TooManyGlyphsError
        running: dict[str, list[dict[str, Any]]] = {"level": [], "up": [], "down": [], "aslant": []}
        for char in _seen(page):
            running[_direction(char)].append(char)
        up, down = _glyphs(running["up"]), _glyphs(running["down"])
        side = max(up, down, key=len)
        shapes = [*page.lines, *page.rects, *page.curves]
        rules = [r for shape in shapes for r in _rules(shape)] if len(shapes) <= limits.MAX_PAGE_PATHS else []
        on_side = side if len(side) >= _FEW else ()
        level = _glyphs(running["level"])
        return Sheet(float(page.width), float(page.height), level, tuple(rules), on_side, side is up)
    finally:
        page.close()


def _seen(page: pdfplumber.page.Page) -> Iterator[dict[str, Any]]:
    """The characters within the page, without white ones that nothing is painted under."""
    ground: list[dict[str, Any]] | None = None
    for char in page.chars:
        if char["x1"] <= 0 or char["x0"] >= page.width:
            continue
        if _is_white(char["non_stroking_color"]):
            if ground is None:
                ground = [shape for shape in (*page.rects, *page.curves, *page.images) if not _is_white_shape(shape)]
            if not _stands_on(char, ground):
                continue
        yield char


def _glyphs(chars: Iterable[dict[str, Any]]) -> tuple[Glyph, ...]:
    made = [Glyph(_text(c["text"]), c["x0"], c["top"], c["x1"], c["bottom"]) for c in chars if c["text"]]
    return tuple(without_doubles(made))


def _is_white(color: Any) -> bool:
    """Whether a colour, as pdfminer tells it, is that of the paper: gray or RGB in full, or no ink in CMYK."""
    parts = color if isinstance(color, (tuple, list)) else (color,)
    if not all(isinstance(part, (int, float)) for part in parts):
        return False
    return bool(max(parts) <= 1 - _NEARLY if len(parts) == 4 else min(parts) >= _NEARLY)


def _is_white_shape(shape: dict[str, Any]) -> bool:
    return shape["object_type"] != "image" and (not shape.get("fill") or _is_white(shape.get("non_stroking_color")))


def _stands_on(char: dict[str, Any], ground: Sequence[dict[str, Any]]) -> bool:
    """Whether something is painted where a white character stands: without it nobody sees the character."""
    x, y = (char["x0"] + char["x1"]) / 2, (char["top"] + char["bottom"]) / 2
    return any(shape["x0"] <= x <= shape["x1"] and shape["top"] <= y <= shape["bottom"] for shape in ground)


def _direction(char: dict[str, Any]) -> str:
    """Where the line of a character runs: level, up or down the page, or aslant as watermarks do."""
    a, b = char["matrix"][:2]
    if abs(b) <= _ASLANT * abs(a):
        return "level"
    if abs(a) <= _ASLANT * abs(b):
        return "up" if b > 0 else "down"
    return "aslant"


def _text(text: str) -> str:
    """One code point for one glyph: a CID without a meaning is said to be one, ligatures keep their first letter."""
    return "\ufffd" if text.startswith("(cid:") or ord(text[0]) < 0x20 else text[:1]


def _rules(shape: dict[str, Any]) -> list[Rule]:
    x0, top, x1, bottom = shape["x0"], shape["top"], shape["x1"], shape["bottom"]
    if min(x1 - x0, bottom - top) <= _THIN:
        return [Rule(x0, top, x1, bottom)]
    if shape["object_type"] == "rect" and shape.get("stroke"):
        return [
            Rule(x0, top, x1, top),
            Rule(x0, bottom, x1, bottom),
            Rule(x0, top, x0, bottom),
            Rule(x1, top, x1, bottom),
        ]
    return []
