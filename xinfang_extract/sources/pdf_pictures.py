"""Pages as pictures: what pictures a page holds, by their declared size, and the page drawn for OCR."""

from __future__ import annotations

import ctypes
import io
from typing import Any

from xinfang_extract import limits
from xinfang_extract.light import light
from xinfang_extract.sources.pdf_document import PdfDocument, UnreadablePageError
from xinfang_extract.sources.pdf_glyphs import TextProbe


@light
class PagePicture:
    """What a page with little text shows.

    `covers` is how much of it the largest picture covers (0 to 1), `pixels` that picture's declared size;
    `has_marks` is false for a blank page; `lost_text`: there is text that PDFium leaves out.
    """

    covers: float
    pixels: int
    has_marks: bool
    lost_text: bool


def look_at(document: PdfDocument, index: int) -> PagePicture | None:
    """The pictures of a page, none of them unpacked; None where PDFium cannot open the page."""
    import pypdfium2.raw as raw

    try:
        page = document.open_page(index)
    except UnreadablePageError:
        return None
    try:
        area = max(page.get_width() * page.get_height(), 1.0)
        covers, pixels, shapes, lost, probe = 0.0, 0, 0, False, TextProbe()
        for k in range(min(raw.FPDFPage_CountObjects(page), limits.MAX_PAGE_PATHS)):
            item = raw.FPDFPage_GetObject(page, k)
            kind = raw.FPDFPageObj_GetType(item)
            if kind in (raw.FPDF_PAGEOBJ_IMAGE, raw.FPDF_PAGEOBJ_FORM):
                covers = max(covers, min(1.0, _area(item) / area))
                pixels = max(pixels, _pixels(item) if kind == raw.FPDF_PAGEOBJ_IMAGE else 0)
            shapes += kind in (raw.FPDF_PAGEOBJ_PATH, raw.FPDF_PAGEOBJ_SHADING, raw.FPDF_PAGEOBJ_TEXT)
            lost = lost or (kind == raw.FPDF_PAGEOBJ_TEXT and probe.is_lost(item))
        return PagePicture(covers, pixels, covers > 0.05 or shapes > 40, lost)
    finally:
        page.close()


def _area(item: Any) -> float:
    import pypdfium2.raw as raw

    edges = [ctypes.c_float() for _ in range(4)]
    if not raw.FPDFPageObj_GetBounds(item, *edges):
        return 0.0
    left, bottom, right, top = (edge.value for edge in edges)
    return max(0.0, right - left) * max(0.0, top - bottom)


def _pixels(item: Any) -> int:
    import pypdfium2.raw as raw

    width, height = ctypes.c_uint(), ctypes.c_uint()
    return width.value * height.value if raw.FPDFImageObj_GetImagePixelSize(item, width, height) else 0


def draw(document: PdfDocument, index: int, picture: PagePicture | None) -> tuple[bytes, float] | str:
    """The page as a grey PNG with the points that a pixel is wide, or why it is not drawn."""
    if picture is not None and picture.pixels > limits.MAX_IMAGE_PIXELS:
        most = limits.MAX_IMAGE_PIXELS // 1_000_000
        return f"its picture has {picture.pixels // 1_000_000} million pixels, more than the {most} million unpacked"
    try:
        page = document.open_page(index)
    except UnreadablePageError:
        return "the page cannot be drawn"
    try:
        width, height = page.get_width(), page.get_height()
        scale = limits.OCR_DPI / 72
        if width * height * scale * scale > limits.MAX_OCR_PIXELS:
            scale = (limits.MAX_OCR_PIXELS / (width * height)) ** 0.5
        bitmap = page.render(scale=scale, grayscale=True)
        try:
            out = io.BytesIO()
            bitmap.to_pil().save(out, "PNG", compress_level=1)
            return out.getvalue(), 1 / scale
        finally:
            bitmap.close()
    finally:
        page.close()
