"""Every limit on PDFs, each turned down until a small page is beyond it: that page is given up and told, no other."""

from __future__ import annotations

import io
import zlib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.sources.pdf_objects import pdf
from xinfang_extract import limits
from xinfang_extract.errors import SourceError
from xinfang_extract.page import Page, PageState
from xinfang_extract.sources import PageRanges, Reading, Source, pdf_glyphs_miner, pdf_process, read_source
from xinfang_extract.sources.pdf_book import read_book
from xinfang_extract.sources.pdf_document import PdfDocument
from xinfang_extract.sources.pdf_order import Order
from xinfang_extract.sources.pdf_pictures import draw, look_at

DATA = Path(__file__).parents[1] / "data"
FONT = b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"
SHORT = b"BT /F1 9 Tf 50 700 Td (Letters 128, visits 305) Tj ET"


def stream(data: bytes, entries: bytes = b"") -> bytes:
    return b"<< /Length %d %s >>\nstream\n" % (len(data), entries) + data + b"\nendstream"


def deflated(data: bytes) -> bytes:
    return stream(zlib.compress(data, 9), b"/Filter /FlateDecode")


def book(*contents: bytes, forms: tuple[bytes, ...] = (), times: int = 1) -> bytes:
    """A PDF with a page for each of these streams, named so many times over; the last page knows the forms, as /X1."""
    last = 4 + 2 * len(contents)
    names = b" ".join(b"/X%d %d 0 R" % (k + 1, last + 1 + k) for k in range(len(forms)))
    known = b"/Resources << /Font << /F1 3 0 R >> /XObject << %s >> >>" % names
    objects = [b"<< /Type /Catalog /Pages 2 0 R >>", b"", FONT, b"null"]
    for k, content in enumerate(contents):
        here = known if k + 1 == len(contents) else b"/Resources << /Font << /F1 3 0 R >> >>"
        of = b"[" + b" %d 0 R" % (6 + 2 * k) * times + b"]"
        objects += [b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 500 750] %s /Contents %s >>" % (here, of), content]
    kids = b" ".join(b"%d 0 R" % (5 + 2 * k) for k in range(len(contents)))
    objects[1] = b"<< /Type /Pages /Kids [%s] /Count %d >>" % (kids, len(contents))
    objects += [form.replace(b"/BBox", known + b" /BBox") for form in forms]
    return pdf(*objects)


def read(data: bytes, **how: Any) -> list[Page]:
    return list(read_source(Source("made.pdf", data=data), Reading(ocr="never", **how)))


def read_here(data: bytes) -> list[tuple[int, str, str]]:
    """Number, state and note of each page, read in this process, where a test can turn a limit down."""
    with PdfDocument("made.pdf", data) as document:
        pages = [message["page"] for message in read_book(document, Order()) if "page" in message]
    return [(page["number"], page["state"], page["note"]) for page in pages]


def test_a_file_above_max_file_bytes_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    file = DATA / "three-columns.pdf"
    monkeypatch.setattr(limits, "MAX_FILE_BYTES", file.stat().st_size - 1)
    with pytest.raises(SourceError, match="is larger than 0 MiB"):
        PdfDocument("made.pdf", file)


def test_pages_beyond_max_pdf_pages_are_told(monkeypatch: pytest.MonkeyPatch) -> None:
    data = book(*[stream(SHORT)] * 5)
    monkeypatch.setattr(limits, "MAX_PDF_PAGES", 3)
    pages = read_here(data)
    assert [(number, state) for number, state, _ in pages] == [(1, "ok"), (2, "ok"), (3, "ok"), (4, "failed")]
    assert "no more than 3" in pages[-1][2]


def test_a_page_with_a_stream_above_max_stream_bytes_is_given_up_alone() -> None:
    bomb = deflated(SHORT + b" " * limits.MAX_STREAM_BYTES)
    pages = read(book(stream(SHORT), bomb, stream(SHORT)))
    assert [page.state for page in pages] == [PageState.OK, PageState.FAILED, PageState.OK]
    assert "inflates to more than 64 MiB" in pages[1].note


def test_so_is_a_page_that_needs_such_a_stream_at_one_remove(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "MAX_STREAM_BYTES", 5000)
    form = stream(zlib.compress(b" " * 6000), b"/Subtype /Form /BBox [0 0 500 750] /Filter /FlateDecode")
    pages = read_here(book(stream(SHORT), stream(SHORT), forms=(form,)))
    assert [state for _, state, _ in pages] == ["ok", "failed"]


def test_a_file_of_bombs_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "MAX_STREAM_BYTES", 5000)
    with pytest.raises(SourceError, match="inflate to more"):
        PdfDocument("made.pdf", book(*[deflated(b" " * 6000)] * 30))


def test_a_page_above_max_page_glyphs_is_given_up_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "MAX_PAGE_GLYPHS", 40)
    pages = read_here(book(stream(SHORT), stream(SHORT.replace(b"305", b"305" * 20)), stream(SHORT)))
    assert [state for _, state, _ in pages] == ["ok", "failed", "ok"]
    assert "more than 40 characters" in pages[1][2]


def test_the_second_reader_keeps_to_max_page_glyphs_too(monkeypatch: pytest.MonkeyPatch) -> None:
    import pdfplumber

    from xinfang_extract.sources.pdf_glyphs import TooManyGlyphsError

    monkeypatch.setattr(limits, "MAX_PAGE_GLYPHS", 20)
    with pdfplumber.open(io.BytesIO(book(stream(SHORT)))) as slow, pytest.raises(TooManyGlyphsError):
        pdf_glyphs_miner.read_sheet(slow.pages[0])


@pytest.mark.parametrize("most", [2, 10_000])
def test_above_max_page_paths_lines_are_not_looked_at_and_the_text_is_read(
    monkeypatch: pytest.MonkeyPatch, most: int
) -> None:
    import pdfplumber

    monkeypatch.setattr(limits, "MAX_PAGE_PATHS", most)
    with PdfDocument("made.pdf", DATA / "table-across.pdf") as document:
        sheet = document.sheet(0)
    with pdfplumber.open(DATA / "table-across.pdf") as slow:
        other = pdf_glyphs_miner.read_sheet(slow.pages[0])
    assert len(sheet.glyphs) == len(other.glyphs) > 100
    assert bool(sheet.rules) == bool(other.rules) == (most > 2)


def test_lines_below_max_form_depth_are_not_followed(monkeypatch: pytest.MonkeyPatch) -> None:
    line = b"50 %d m 450 %d l S"
    head = b"/Type /XObject /Subtype /Form /BBox [0 0 500 750]"
    forms = tuple(stream(line % (100 * k, 100 * k) + b" /X%d Do" % (k + 1), head) for k in range(1, 4))
    data = book(stream(b"/X1 Do"), forms=(*forms, stream(line % (400, 400), head)))
    for depth, seen in ((6, 4), (2, 2), (0, 0)):
        monkeypatch.setattr(limits, "MAX_FORM_DEPTH", depth)
        with PdfDocument("made.pdf", data) as document:
            assert len(document.sheet(0).rules) == seen


Served = Callable[[str], None]


@pytest.fixture
def served(monkeypatch: pytest.MonkeyPatch) -> Served:
    """Put something in the place of the reading process: what it does at a page `at` of eight, after saying so."""

    def serve(what: str) -> None:
        code = (
            "import json, os, sys, time\n"
            "at = json.loads(sys.stdin.buffer.readline())['order']['start']\n"
            "print(json.dumps({'at': at, 'of': 8}), flush=True)\n"
            f"{what}\n"
            "print(json.dumps({'done': 8}), flush=True)"
        )
        monkeypatch.setattr(pdf_process, "_START", code)

    return serve


def test_after_page_seconds_of_silence_a_page_is_given_up(served: Served, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "PAGE_SECONDS", 0.5)
    served("time.sleep(60 if at == 1 else 0)")
    (page,) = read(book(stream(SHORT)))
    assert (page.number, page.state) == (1, PageState.FAILED)
    assert "seconds" in page.note


def test_a_reader_above_reader_memory_bytes_gives_the_page_up_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("resource")
    before = "from xinfang_extract.sources.pdf_"
    less = "from xinfang_extract import limits; limits.READER_MEMORY_BYTES = 300 << 20\n"
    monkeypatch.setattr(pdf_process, "_START", pdf_process._START.replace(before, less + before, 1))
    large = deflated(b" " * (limits.MAX_STREAM_BYTES - 1000))
    pages = read(book(stream(SHORT), large, stream(SHORT), times=20))
    assert [page.state for page in pages] == [PageState.OK, PageState.FAILED, PageState.OK]
    assert "memory" in pages[1].note


def test_after_max_restarts_every_page_left_is_told(served: Served) -> None:
    served("os._exit(9)")
    pages = read(book(*[stream(SHORT)] * 8))
    assert [page.number for page in pages] == [1, 2, 3, 4, 5, 6, 7, 8]
    assert {page.state for page in pages} == {PageState.FAILED}
    given_up = [page.number for page in pages if "given up" in page.note]
    assert given_up == list(range(limits.MAX_RESTARTS + 2, 9))


def test_of_the_pages_asked_for_only(served: Served) -> None:
    served("os._exit(9)")
    pages = read(book(*[stream(SHORT)] * 8), pages=PageRanges.parse("1-5,8"))
    assert [page.number for page in pages] == [1, 2, 3, 4, 5, 8]


def drawn(data: bytes) -> tuple[int, int]:
    import PIL.Image

    with PdfDocument("made.pdf", data) as document:
        picture = draw(document, 0, look_at(document, 0))
    assert not isinstance(picture, str)
    png, points = picture
    width, height = PIL.Image.open(io.BytesIO(png)).size
    assert width * points == pytest.approx(500, abs=3)
    return width, height


@pytest.mark.parametrize("dpi", [72, 144])
def test_pages_are_drawn_at_ocr_dpi(monkeypatch: pytest.MonkeyPatch, dpi: int) -> None:
    pytest.importorskip("PIL.Image")
    monkeypatch.setattr(limits, "OCR_DPI", dpi)
    assert drawn(book(stream(SHORT))) == (500 * dpi // 72, 750 * dpi // 72)


def test_a_page_above_max_ocr_pixels_is_drawn_smaller(monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("PIL.Image")
    monkeypatch.setattr(limits, "MAX_OCR_PIXELS", 60_000)
    width, height = drawn(book(stream(SHORT)))
    assert 50_000 <= width * height <= 61_000
