"""Pictures as pages: PNG, JPEG, TIFF and their likes; every frame of a TIFF is a page. They need OCR."""

from __future__ import annotations

import warnings
from collections.abc import Iterator
from typing import TYPE_CHECKING, BinaryIO

from xinfang_extract import limits
from xinfang_extract.errors import SourceError
from xinfang_extract.page import Page, PageState
from xinfang_extract.sources import ocr
from xinfang_extract.sources.source import Reading, Source

if TYPE_CHECKING:
    from PIL.Image import Image

_FORMATS = ("PNG", "JPEG", "TIFF", "BMP", "WEBP")
_POINTS = 72.0


def read(source: Source, reading: Reading) -> Iterator[Page]:
    """The pages of a picture. Raises SourceError where the file is no picture or is damaged.

    A frame whose declared size is beyond the limit is not unpacked: its page is `failed` and says so. Without
    OCR every page is `no_text`.
    """
    import PIL.Image

    engine = ocr.engine_for(reading.ocr)
    try:
        with source.open() as file, _opened(file) as picture:
            frames = getattr(picture, "n_frames", 1)
            reading.check_pages(source.name, frames)
            for k in range(min(frames, limits.MAX_IMAGE_FRAMES)):
                if reading.pages is None or k + 1 in reading.pages:
                    picture.seek(k)
                    yield _page(picture, source.name, k + 1, engine)
            if frames > limits.MAX_IMAGE_FRAMES:
                yield _rest_left(source.name, frames)
    except PIL.UnidentifiedImageError:
        raise SourceError(source.name, "is not a picture that can be read", "save it as PNG, JPEG or TIFF") from None
    except (OSError, SyntaxError, ValueError, EOFError, Warning, PIL.Image.DecompressionBombError) as error:
        raise SourceError(source.name, f"is a damaged picture ({error})", "save it anew") from None


def _opened(file: BinaryIO) -> Image:
    """The picture, its pages not unpacked yet. Pillow's warnings are errors here: half a picture is no page."""
    import PIL.Image

    with warnings.catch_warnings():
        warnings.simplefilter("error")
        warnings.simplefilter("ignore", PIL.Image.DecompressionBombWarning)  # the size is ours to judge
        return PIL.Image.open(file, formats=_FORMATS)


def _page(picture: Image, source: str, number: int, engine: ocr.Engine | None) -> Page:
    pixels = picture.width * picture.height
    if pixels > limits.MAX_IMAGE_PIXELS:
        most = limits.MAX_IMAGE_PIXELS // 1_000_000
        note = f"{pixels // 1_000_000} million pixels, more than the {most} million that are unpacked: save it smaller"
        return Page(source, number, "", PageState.FAILED, ordered=True, note=note)
    if engine is None:
        return Page(source, number, "", PageState.NO_TEXT, ordered=True, note="a picture of a page: read it with OCR")
    scale = _POINTS / _dpi(picture)
    grey = picture.convert("L")
    if pixels > limits.MAX_OCR_PIXELS:
        shrink = (limits.MAX_OCR_PIXELS / pixels) ** 0.5
        grey = grey.resize((round(grey.width * shrink), round(grey.height * shrink)))
        scale /= shrink
    return ocr.read_picture(engine, grey, source=source, number=number, scale=scale)


def _rest_left(source: str, frames: int) -> Page:
    """The page that says that the pages from here on are not read."""
    most = limits.MAX_IMAGE_FRAMES
    note = f"a picture of {frames:,} pages: those after page {most:,} are not read; split it into parts"
    return Page(source, most + 1, "", PageState.FAILED, ordered=True, note=note)


def _dpi(picture: Image) -> float:
    """Dots per inch as the file says, or such that the page is as wide as A4."""
    said = picture.info.get("dpi", (0, 0))[0]
    return float(said) if 50 <= said <= 2400 else max(picture.width / 8.27, 1.0)
