"""Pictures of pages: the engine's place, what is reported without it, what is read with it."""

from __future__ import annotations

import io
from collections.abc import Sequence
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import pytest

from xinfang_extract import limits
from xinfang_extract.errors import MissingExtraError, SourceError
from xinfang_extract.page import Page, PageState
from xinfang_extract.sources import Reading, Source, ocr, pictures, read_pages, read_source
from xinfang_extract.sources.ocr import Mark

PIL_Image = pytest.importorskip("PIL.Image")
SHARED = Path(__file__).parents[2] / ".." / "shared" / "pdfs"
DATA = Path(__file__).parents[1] / "data"
with_engine = pytest.mark.skipif(find_spec("rapidocr") is None, reason="the extra ocr is not installed")
needs_shared = pytest.mark.skipif(not SHARED.exists(), reason="the shared PDFs are not beside the checkout")


class Typist:
    """An engine that reads what it is told to, in boxes of ten pixels, line under line."""

    name = "typist"

    def __init__(self, *lines: str, confidence: float = 0.9) -> None:
        self.lines, self.confidence = lines, confidence

    def read(self, picture: Any) -> Sequence[Mark]:
        return [
            Mark(char, (50 + 10 * i, 100 + 20 * k, 60 + 10 * i, 110 + 20 * k), self.confidence, k)
            for k, line in enumerate(self.lines)
            for i, char in enumerate(line)
            if char != "　"
        ]

    def is_upside_down(self, picture: Any, marks: Sequence[Mark]) -> bool:
        return False


def blank(width: int = 600, height: int = 800) -> Any:
    return PIL_Image.new("L", (width, height), 255)


def png(picture: Any, form: str = "PNG", **how: Any) -> bytes:
    out = io.BytesIO()
    picture.save(out, form, **how)
    return out.getvalue()


def pages(data: bytes, name: str, mode: str = "never") -> list[Page]:
    return list(read_source(Source(name, data=data), Reading(ocr=mode)))


def test_another_engine_can_be_put_in() -> None:
    typist = Typist("　　全年受理来信一百四十件次，", "来访九批次，办结率百分之九十八。", confidence=0.75)
    page = ocr.read_picture(typist, blank(), source="scan.png", number=3, scale=0.5)
    assert (page.source, page.number, page.state) == ("scan.png", 3, PageState.OK)
    assert page.text == "　　全年受理来信一百四十件次，\n来访九批次，办结率百分之九十八。\n"
    assert page.boxes is not None
    assert page.confidence is not None
    assert page.boxes[2] == (35.0, 50.0, 40.0, 55.0)
    assert page.confidence[2] == 0.75
    assert len(page.boxes) == len(page.confidence) == len(page.text)
    assert "typist" in page.note


@pytest.mark.parametrize(
    ("lines", "state"), [((), PageState.NO_TEXT), (("ÃÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôö",), PageState.GARBLED)]
)
def test_what_an_engine_cannot_read_is_said(lines: tuple[str, ...], state: PageState) -> None:
    page = ocr.read_picture(Typist(*lines), blank(), source="scan.png", number=1)
    assert (page.state, page.text) == (state, "")


@pytest.mark.parametrize("angle", [-3.0, -1.2, 0.7, 2.5])
def test_skewed_pages_are_straightened(angle: float) -> None:
    from PIL import ImageDraw

    page = blank(1000, 1400)
    pen = ImageDraw.Draw(page)
    for y in range(150, 1250, 40):
        for x in range(120, 880, 30):
            pen.rectangle((x, y, x + 20, y + 18), fill=0)
    straight, turned = pictures.straightened(page.rotate(angle, fillcolor=255))
    assert turned == pytest.approx(-angle, abs=0.25)
    assert straight.size == page.size


def test_boxes_are_turned_back_with_the_page() -> None:
    (box,) = pictures.turned_back([(90.0, 45.0, 110.0, 55.0)], 0.0, 200, 100)
    assert box == (90.0, 45.0, 110.0, 55.0)
    (centre,) = pictures.turned_back([(90.0, 45.0, 110.0, 55.0)], 4.0, 200, 100)
    assert centre == (90.0, 45.0, 110.0, 55.0)  # the middle of the page stays where it is
    (edge,) = pictures.turned_back([(190.0, 45.0, 200.0, 55.0)], 2.0, 200, 100)
    assert edge is not None
    assert edge[1] > 45.0


def test_ruling_lines_are_found() -> None:
    from PIL import ImageDraw

    page = blank()
    pen = ImageDraw.Draw(page)
    pen.line((50, 200, 550, 201), fill=0, width=2)
    pen.line((300, 200, 300, 500), fill=0, width=2)
    found = list(pictures.rules(page, 0.5))
    assert [(round(r.x0), round(r.top), round(r.x1)) for r in found if r.level] == [(25, 100, 276)] or len(found) == 2
    assert sum(not r.level for r in found) == 1


@pytest.mark.parametrize(("form", "name"), [("PNG", "a.png"), ("JPEG", "a.jpg"), ("TIFF", "a.tif"), ("BMP", "a.bmp")])
def test_pictures_without_ocr_are_pages_without_text(form: str, name: str) -> None:
    (page,) = pages(png(blank(), form), name)
    assert page.state is PageState.NO_TEXT
    assert "OCR" in page.note


def test_every_frame_of_a_tiff_is_a_page() -> None:
    data = png(blank(), "TIFF", save_all=True, append_images=[blank(), blank()])
    assert [page.number for page in pages(data, "a.tif")] == [1, 2, 3]


def test_a_picture_too_large_by_its_declared_size_is_not_unpacked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "MAX_IMAGE_PIXELS", 1000)
    (page,) = pages(png(blank()), "a.png")
    assert page.state is PageState.FAILED
    assert "million pixels" in page.note


@pytest.mark.parametrize(
    "data",
    [b"\x89PNG\r\n\x1a\n", b"\x89PNG\r\n\x1a\n" + bytes(40), b"\xff\xd8\xff\xe0junk", b"II*\x00\xff\xff\xff\xff"],
)
def test_damaged_pictures_are_refused_in_one_line(data: bytes) -> None:
    with pytest.raises(SourceError, match="picture"):
        pages(data, "a.png")


def test_always_without_an_engine_names_the_extra(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ocr, "find_spec", lambda _: None)
    assert ocr.engine_for("auto") is None
    with pytest.raises(MissingExtraError, match=r"pip install .\.\[ocr\]."):
        ocr.engine_for("always")


@needs_shared
def test_scans_without_ocr_are_reported() -> None:
    assert {page.state for page in read_pages(SHARED / "scanned.pdf", ocr="never")} == {PageState.NO_TEXT}


@needs_shared
@with_engine
def test_ocr_declines_a_picture_by_its_declared_size() -> None:
    (page,) = read_pages(SHARED / "hostile" / "huge-image.pdf", ocr="always")
    assert page.text.strip() == "Xinfang 2017: 128 jianci, 305 renci"


@pytest.mark.ocr
@needs_shared
@with_engine
def test_a_scan_is_read() -> None:
    first, second = read_pages(SHARED / "scanned.pdf")
    assert [(page.state, page.label) for page in (first, second)] == [(PageState.OK, "193"), (PageState.OK, "194")]
    for words in ("46.27万件次、82.13万人次", "15.06万批次、50.92万人次", "按期办结率98.7%"):
        assert words in first.text.replace("\n", "")
    assert first.confidence is not None
    assert min(first.confidence[: first.text.index("党政机关　市县概况")]) > 0.3
    assert first.text.index("【信访总量】") == first.text.index("　　【信访总量】") + 2


@pytest.mark.ocr
@needs_shared
@with_engine
def test_a_garbled_page_is_read_anew_only_where_that_is_asked_for() -> None:
    assert [page.state for page in read_pages(SHARED / "garbled.pdf", ocr="auto")] == [PageState.GARBLED]
    (page,) = read_pages(SHARED / "garbled.pdf", ocr="always")
    assert page.state is PageState.OK
    assert "信访" in page.text


@pytest.mark.ocr
@needs_shared
@with_engine
@pytest.mark.parametrize("angle", [90, 180])
def test_a_page_scanned_on_its_side_or_on_its_head_is_turned(angle: int) -> None:
    import pypdfium2

    book = pypdfium2.PdfDocument(SHARED / "two-column.pdf")
    picture = book[0].render(scale=150 / 72, grayscale=True).to_pil()
    book.close()
    (page,) = pages(png(picture.rotate(angle, expand=True), dpi=(150, 150)), "a.png", "auto")
    assert "turned" in page.note
    assert page.label == "213"
    assert "不服公安机关处理决定的394件" in page.text.replace("\n", "").replace("　", "")
