"""The picture of one page of a PDF, or one frame of an image, for a browser.

It is drawn in a process of its own, under the limits that hold for reading: a fixed address space, so many pixels,
so many seconds. What comes back is a picture made anew, never the bytes of the file.
"""

from __future__ import annotations

import io
import json
import subprocess
import sys
from pathlib import Path
from typing import Any

from xinfang_extract import limits
from xinfang_extract.errors import SourceError, XinfangError
from xinfang_extract.light import light

KINDS = frozenset({"pdf", "image"})
"""The media whose pages have a picture."""
SCREEN_DPI, MAIL_DPI = 144, 110
_POINTS = 72.0
_HEAVY = 600_000
"""Bytes from which on a PNG is a photograph or a scan, which JPEG keeps in less room."""
_START = (
    "import json, sys; request = json.loads(sys.stdin.buffer.readline()); sys.path[:] = request['path']\n"
    "from xinfang_extract.outputs.page_picture import serve; serve(request)"
)


class PictureError(XinfangError):
    """The page cannot be drawn; the message says why."""


@light
class Drawn:
    """A picture as a file of `mime` type, and the size of the page in points."""

    data: bytes
    mime: str
    width: float
    height: float


def draw_page(path: Path, kind: str, number: int, *, password: str | None = None, dpi: int = SCREEN_DPI) -> Drawn:
    """The picture of page `number` (1-based) of the file at `path`, which is a `pdf` or an `image`.

    Raises PictureError where it cannot be drawn within the limits.
    """
    if kind not in KINDS:
        raise PictureError(f"a {kind or 'page'} has no picture")
    if not sys.executable:  # embedded in another program: there are no processes to be had
        raise PictureError("there is no Python to draw it with")
    request = {
        "path": sys.path,
        "file": str(path.resolve()),
        "kind": kind,
        "number": number,
        "password": password,
        "dpi": dpi,
    }
    command = [sys.executable, "-P", "-c", _START]
    try:
        done = subprocess.run(
            command,
            input=json.dumps(request).encode() + b"\n",
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            timeout=limits.PAGE_SECONDS,
            check=False,
        )
    except subprocess.TimeoutExpired:
        raise PictureError(f"takes longer than {limits.PAGE_SECONDS:.0f} seconds") from None
    except OSError as error:
        raise PictureError(f"no process can be started ({error.strerror or error})") from error
    head, _, data = done.stdout.partition(b"\n")
    try:
        told = json.loads(head)
    except ValueError:
        most = limits.READER_MEMORY_BYTES // limits.MIB
        raise PictureError(f"takes more than {most} MiB of memory, or crashes the reader") from None
    if "error" in told:
        raise PictureError(str(told["error"]))
    return Drawn(data, told["mime"], told["width"], told["height"])


def serve(request: dict[str, Any]) -> None:
    """The child's side: draw, and write a line of JSON and the picture."""
    from xinfang_extract.sources.reader_memory import limit_memory

    limit_memory()
    head: dict[str, Any]
    data = b""
    try:
        path = Path(request["file"])
        if request["kind"] == "pdf":
            picture, width, height = _pdf(path, request["number"], request["password"], request["dpi"])
        else:
            picture, width, height = _image(path, request["number"], request["dpi"])
        data, mime = _packed(picture, small=request["dpi"] < SCREEN_DPI)
        head = {"mime": mime, "width": round(width, 2), "height": round(height, 2)}
    except SourceError as error:
        head = {"error": error.problem}
    except PictureError as error:
        head = {"error": str(error)}
    except MemoryError:
        head = {"error": f"takes more than {limits.READER_MEMORY_BYTES // limits.MIB} MiB of memory"}
    except Exception as error:  # PDFium and Pillow raise whatever they stumble over
        head = {"error": f"the page is damaged ({type(error).__name__})"}
    sys.stdout.buffer.write(json.dumps(head).encode() + b"\n" + data)


def _pdf(path: Path, number: int, password: str | None, dpi: int) -> tuple[Any, float, float]:
    from xinfang_extract.sources.pdf_document import PdfDocument, UnreadablePageError
    from xinfang_extract.sources.pdf_pictures import look_at

    with PdfDocument(path.name, path, password) as document:
        if not 1 <= number <= document.pages:
            raise PictureError("there is no such page")
        seen = look_at(document, number - 1)
        _refuse(seen.pixels if seen is not None else 0)
        try:
            page = document.open_page(number - 1)
        except UnreadablePageError:
            raise PictureError("the page cannot be opened") from None
        width, height = page.get_width(), page.get_height()
        scale = min(dpi / _POINTS, (limits.MAX_OCR_PIXELS / max(width * height, 1.0)) ** 0.5)
        picture = page.render(scale=scale).to_pil()
        page.close()
        return picture, width, height


def _image(path: Path, number: int, dpi: int) -> tuple[Any, float, float]:
    from xinfang_extract.sources.images import _dpi, _opened

    with path.open("rb") as file, _opened(file) as picture:
        if not 1 <= number <= min(getattr(picture, "n_frames", 1), limits.MAX_IMAGE_FRAMES):
            raise PictureError("there is no such page")
        picture.seek(number - 1)
        _refuse(picture.width * picture.height)
        inch = _dpi(picture)
        width, height = picture.width * _POINTS / inch, picture.height * _POINTS / inch
        shrink = min(1.0, dpi / inch, (limits.MAX_OCR_PIXELS / (picture.width * picture.height)) ** 0.5)
        size = max(1, round(picture.width * shrink)), max(1, round(picture.height * shrink))
        return picture.convert("RGB").resize(size), width, height


def _refuse(pixels: int) -> None:
    if pixels > limits.MAX_IMAGE_PIXELS:
        most = limits.MAX_IMAGE_PIXELS // 1_000_000
        raise PictureError(
            f"its picture has {pixels // 1_000_000} million pixels, more than the {most} million unpacked"
        )


def _colourless(picture: Any) -> Any:
    """A page of black print in grey, which takes a fraction of the room; a coloured one as it is."""
    from PIL import ImageChops

    red, green, blue = picture.split()
    apart: int = max(max(ImageChops.difference(red, other).tobytes()) for other in (green, blue))
    return picture if apart > 24 else green.quantize(16)


def _packed(picture: Any, *, small: bool) -> tuple[bytes, str]:
    """The picture as a file: small for an e-mail, quick for a screen of this machine."""
    picture = _colourless(picture.convert("RGB"))
    out = io.BytesIO()
    picture.save(out, "PNG", optimize=small, compress_level=9 if small else 1)
    if small and out.tell() > _HEAVY:
        out = io.BytesIO()
        picture.convert("RGB").save(out, "JPEG", quality=80)
        return out.getvalue(), "image/jpeg"
    return out.getvalue(), "image/png"
