"""Pages of a book as JSON, packed: the form in which they wait in the store for the rest of their book."""

from __future__ import annotations

import json
import zlib
from collections.abc import Iterable
from typing import Any

from xinfang_extract.page import Box, Front, Page, PageState


def pack(pages: Iterable[Page]) -> bytes:
    """Pages as bytes; `unpack` gives equal pages back."""
    told = [_told(page) for page in pages]
    text = json.dumps(told, ensure_ascii=False, separators=(",", ":"))
    return zlib.compress(text.encode("utf-8", "surrogatepass"), 3)


def unpack(packed: bytes) -> list[Page]:
    """The pages that `pack` was given."""
    return [_page(told) for told in json.loads(zlib.decompress(packed).decode("utf-8", "surrogatepass"))]


def _told(page: Page) -> dict[str, Any]:
    return {
        "source": page.source,
        "number": page.number,
        "text": page.text,
        "state": page.state.value,
        "label": page.label,
        "ordered": page.ordered,
        "boxes": page.boxes if page.boxes is None else list(page.boxes),
        "confidence": page.confidence if page.confidence is None else list(page.confidence),
        "encoding": page.encoding,
        "front": page.front and (page.front.cover, page.front.running, page.front.kinds),
        "note": page.note,
    }


def _page(told: dict[str, Any]) -> Page:
    boxes: list[Box | None] | None = None
    if told["boxes"] is not None:
        boxes = [None if box is None else (box[0], box[1], box[2], box[3]) for box in told["boxes"]]
    front = told.get("front")  # runs begun before there was one have none
    if front is not None:
        front = Front(tuple(front[0]), tuple(front[1]), front[2])
    return Page(**{**told, "state": PageState(told["state"]), "boxes": boxes, "front": front})
