"""The marks of a PDF page through pypdfium2: glyphs with their boxes, and ruling lines.

PDFium is ten times faster here than pdfminer, and copes with more broken fonts; pages that it cannot open, and
turned pages, are read by `pdf_glyphs_miner` instead. Blanks and line ends that PDFium makes up are left out:
the geometry says where they belong.
"""

from __future__ import annotations

import ctypes
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from xinfang_extract import limits
from xinfang_extract.sources.geometry.glyphs import Glyph, Rule, Sheet, is_wide, without_doubles

if TYPE_CHECKING:
    import pypdfium2

Matrix = tuple[float, float, float, float, float, float]
_THIN = 2.5  # points: a filled box no thicker than this is a line
_AS_IT_IS = (1.0, 0.0, 0.0, 1.0, 0.0, 0.0)
_WHITE = 250  # of 255, in each of red, green and blue
_ASLANT = 0.05  # the slope of a line from which on it is no level one


class OtherReaderError(Exception):
    """PDFium does not tell enough: text that is turned or white, or glyphs of fonts that are not embedded left out."""


class TooManyGlyphsError(Exception):
    """A page with more than `limits.MAX_PAGE_GLYPHS` characters."""

    def __init__(self) -> None:
        super().__init__(f"it has more than {limits.MAX_PAGE_GLYPHS:,} characters")


def plain_text(page: pypdfium2.PdfPage) -> str:
    """The text of an open page as it was drawn. Raises `TooManyGlyphsError`."""
    textpage = page.get_textpage()
    try:
        if textpage.count_chars() > limits.MAX_PAGE_GLYPHS:
            raise TooManyGlyphsError
        return str(textpage.get_text_range())
    finally:
        textpage.close()


def read_sheet(page: pypdfium2.PdfPage) -> Sheet:
    """All marks of an open page. Raises `OtherReaderError` where pdfplumber sees more."""
    if page.get_rotation():
        raise OtherReaderError
    left, bottom, right, top = page.get_bbox()
    glyphs = [
        Glyph(text, x0 - left, top - y1, x1 - left, top - y0)
        for text, x0, y0, x1, y1 in _characters(page)
        if x1 > left and x0 < right and y1 > bottom and y0 < top
    ]
    rules = tuple(
        Rule(x0 - left, top - y1, x1 - left, top - y0) for x0, y0, x1, y1 in _lines(page) if right > x0 and x1 > left
    )
    return Sheet(right - left, top - bottom, tuple(without_doubles(glyphs)), rules)


def _characters(page: pypdfium2.PdfPage) -> Iterator[tuple[str, float, float, float, float]]:
    import pypdfium2.raw as raw

    textpage = page.get_textpage()
    try:
        text = textpage.raw  # the bare handle: every call is made for every glyph
        count = raw.FPDFText_CountChars(text)  # `plain_text` has seen that they are not too many
        rect, turned, high = raw.FS_RECTF(), 0, 0
        for i in range(count):
            code = raw.FPDFText_GetUnicode(text, i)
            if raw.FPDFText_IsGenerated(text, i) == 1:
                continue
            if 0xD800 <= code < 0xDC00:  # half a surrogate pair: the other half follows
                high = code
                continue
            if 0xDC00 <= code < 0xE000:
                code = 0x10000 + ((high - 0xD800) << 10) + (code - 0xDC00) if high else 0xFFFD
            high = 0
            char = _char(code)
            raw.FPDFText_GetLooseCharBox(text, i, rect)
            if is_wide(char) and rect.right - rect.left < 0.01:
                turned += 1
            yield char, rect.left, rect.bottom, rect.right, rect.top
        if turned > 0.3 * count:
            raise OtherReaderError
    finally:
        textpage.close()


def _char(code: int) -> str:
    if code == 2:
        return "-"
    if code < 0x20 or code in (0xFFFE, 0xFFFF) or code > 0x10FFFF:
        return "\ufffd"  # a glyph without a meaning: said, not dropped
    return chr(code)


def _lines(page: pypdfium2.PdfPage) -> Iterator[tuple[float, float, float, float]]:
    """Level and upright lines as (x0, y0, x1, y1) in PDF's own coordinates."""
    import pypdfium2.raw as raw

    budget = [limits.MAX_PAGE_PATHS]
    objects = (raw.FPDFPage_GetObject(page, i) for i in range(raw.FPDFPage_CountObjects(page)))
    found = list(_of_objects(objects, _AS_IT_IS, 0, budget))
    return iter(found if budget[0] > 0 else ())


def _of_objects(objects: Iterator[Any], outer: Matrix, depth: int, budget: list[int]) -> Iterator[Any]:
    import pypdfium2.raw as raw

    probe = TextProbe()
    for item in objects:
        kind = raw.FPDFPageObj_GetType(item)
        if budget[0] <= 0:
            return
        if kind == raw.FPDF_PAGEOBJ_PATH:
            yield from _of_path(item, outer, budget)
        elif kind == raw.FPDF_PAGEOBJ_TEXT and probe.is_for_the_other(item, outer):
            raise OtherReaderError
        elif kind == raw.FPDF_PAGEOBJ_FORM and depth < limits.MAX_FORM_DEPTH:
            count = raw.FPDFFormObj_CountObjects(item)
            inner = (raw.FPDFFormObj_GetObject(item, i) for i in range(count))
            yield from _of_objects(inner, _times(_matrix(item), outer), depth + 1, budget)


class TextProbe:
    """Asks text objects of a page; PDFium writes its answers into the same few variables for all of them."""

    def __init__(self) -> None:
        import pypdfium2.raw as raw

        self._matrix = raw.FS_MATRIX()
        self._edges = [ctypes.c_float() for _ in range(4)]
        self._color = [ctypes.c_uint() for _ in range(4)]

    def is_for_the_other(self, text: Any, outer: Matrix) -> bool:
        """Whether the object is one that PDFium leaves out, that is not level, or that is white and may be hidden."""
        return self._is_turned(text, outer) or self.is_lost(text) or self._is_white(text)

    def is_lost(self, text: Any) -> bool:
        """Whether PDFium leaves it out: one glyph, as wide as nothing, of a font that is not embedded.

        It has no shape to measure where the machine has no such font, and takes the glyph for a blank.
        """
        import pypdfium2.raw as raw

        left, _, right, _ = self._edges
        if not raw.FPDFPageObj_GetBounds(text, *self._edges) or right.value - left.value > 0.01:
            return False
        font = raw.FPDFTextObj_GetFont(text)
        return bool(font) and raw.FPDFFont_GetIsEmbedded(font) == 0

    def _is_turned(self, text: Any, outer: Matrix) -> bool:
        import pypdfium2.raw as raw

        m = self._matrix
        if not raw.FPDFPageObj_GetMatrix(text, m):
            return False
        a, b = (m.a, m.b) if outer is _AS_IT_IS else _times((m.a, m.b, m.c, m.d, m.e, m.f), outer)[:2]
        return bool(abs(b) > _ASLANT * abs(a))

    def _is_white(self, text: Any) -> bool:
        import pypdfium2.raw as raw

        if not raw.FPDFPageObj_GetFillColor(text, *self._color):
            return False
        return all(part.value >= _WHITE for part in self._color[:3])


def _of_path(path: Any, outer: Matrix, budget: list[int]) -> Iterator[tuple[float, float, float, float]]:
    import pypdfium2.raw as raw

    count = raw.FPDFPath_CountSegments(path)
    budget[0] -= count
    if budget[0] <= 0:
        return
    fill, stroke = ctypes.c_int(), ctypes.c_int()
    raw.FPDFPath_GetDrawMode(path, fill, stroke)
    matrix = _times(_matrix(path), outer)
    points = [_segment(raw.FPDFPath_GetPathSegment(path, i), matrix) for i in range(count)]
    xs, ys = [p[1] for p in points], [p[2] for p in points]
    if not points:
        return
    if min(max(xs) - min(xs), max(ys) - min(ys)) <= _THIN:
        yield min(xs), min(ys), max(xs), max(ys)
        return
    if not stroke.value:
        return
    start = here = points[0]
    for kind, x, y, close in points[1:]:
        if kind == raw.FPDF_SEGMENT_MOVETO:
            start = (kind, x, y, close)
        elif kind == raw.FPDF_SEGMENT_LINETO:
            yield from _straight(here[1], here[2], x, y)
        if close:
            yield from _straight(x, y, start[1], start[2])
        here = (kind, x, y, close)


def _straight(x: float, y: float, to_x: float, to_y: float) -> Iterator[tuple[float, float, float, float]]:
    if abs(x - to_x) <= 1 or abs(y - to_y) <= 1:
        yield min(x, to_x), min(y, to_y), max(x, to_x), max(y, to_y)


def _segment(segment: Any, m: Matrix) -> tuple[int, float, float, bool]:
    import pypdfium2.raw as raw

    x, y = ctypes.c_float(), ctypes.c_float()
    raw.FPDFPathSegment_GetPoint(segment, x, y)
    a, b, c, d, e, f = m
    close = bool(raw.FPDFPathSegment_GetClose(segment))
    return (
        raw.FPDFPathSegment_GetType(segment),
        a * x.value + c * y.value + e,
        b * x.value + d * y.value + f,
        close,
    )


def _matrix(item: Any) -> Matrix:
    import pypdfium2.raw as raw

    m = raw.FS_MATRIX()
    if not raw.FPDFPageObj_GetMatrix(item, m):
        return (1.0, 0.0, 0.0, 1.0, 0.0, 0.0)
    return (m.a, m.b, m.c, m.d, m.e, m.f)


def _times(m: Matrix, n: Matrix) -> Matrix:
    """First `m`, then `n`."""
    return (
        m[0] * n[0] + m[1] * n[2],
        m[0] * n[1] + m[1] * n[3],
        m[2] * n[0] + m[3] * n[2],
        m[2] * n[1] + m[3] * n[3],
        m[4] * n[0] + m[5] * n[2] + n[4],
        m[4] * n[1] + m[5] * n[3] + n[5],
    )
