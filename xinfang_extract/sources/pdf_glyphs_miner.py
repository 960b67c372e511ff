"""The marks of a PDF page through pdfplumber: slower, for pages that PDFium cannot open and for turned ones."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from xinfang_extract import limits
from xinfang_extract.sources.geometry.glyphs import Glyph, Rule, Sheet, without_doubles
from xinfang_extract.sources.pdf_glyphs import TooManyGlyphsError

if TYPE_CHECKING:
    import pdfplumber.page

_THIN = 2.5


def read_sheet(page: pdfplumber.page.Page) -> Sheet:
    """All marks of a page; the page's own caches are dropped afterwards. Raises `TooManyGlyphsError`."""
    try:
        if len(page.chars) > limits.MAX_PAGE_GLYPHS:
            raise TooManyGlyphsError
        chars = [c for c in page.chars if c["x1"] > 0 and c["x0"] < page.width]
        level = [c for c in chars if c.get("upright", True)]
        glyphs = [
            Glyph(_text(c["text"]), c["x0"], c["top"], c["x1"], c["bottom"])
            for c in (level if len(level) * 2 >= len(chars) else chars)
            if c["text"]
        ]
        shapes = [*page.lines, *page.rects, *page.curves]
        rules = [r for shape in shapes for r in _rules(shape)] if len(shapes) <= limits.MAX_PAGE_PATHS else []
        return Sheet(float(page.width), float(page.height), tuple(without_doubles(glyphs)), tuple(rules))
    finally:
        page.close()


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
