"""One self-contained HTML file: every page with its numbers marked, read-only. It opens from disk, offline."""

from __future__ import annotations

import base64
import hashlib
import html
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from xinfang_extract.codebook import Language
from xinfang_extract.light import light
from xinfang_extract.model import Check, Figure, Unread
from xinfang_extract.outputs.page_picture import MAIL_DPI, PictureError, draw_page
from xinfang_extract.outputs.pageview.boxes import line_boxes
from xinfang_extract.outputs.pageview.details import Attribute, attributes
from xinfang_extract.outputs.pageview.model import Entry, Left, Outcome, PageView, Picture
from xinfang_extract.outputs.pageview.rendering import asset, environment, marked, shared
from xinfang_extract.outputs.pageview.segments import Run
from xinfang_extract.page import Box, Page

if TYPE_CHECKING:
    from xinfang_extract.extraction import Extraction

NOTEBOOK_HEIGHT = 640
"""Pixels."""


@light
class _Shown:
    """A page ready for the template."""

    view: PageView
    name: str
    runs: Sequence[Run]
    items: Sequence[tuple[Entry | Left, Sequence[Attribute]]]


def document(
    extractions: Iterable[Extraction],
    *,
    language: Language = "en",
    pictures: bool = True,
    password: str | None = None,
) -> bytes:
    """The pages that have numbers (all of them, where none has) as one HTML file, UTF-8.

    `pictures`: with the pictures of PDF pages, where the file is at hand. Raises MissingExtraError.
    """
    from xinfang_extract import __version__

    found = list(extractions)
    template = environment().get_template("document.html")
    views = [view for extraction in found for view in _views(extraction, pictures=pictures, password=password)]
    pages = [_shown(view, page_index, k, language) for k, (view, page_index) in enumerate(views)]
    style, script = asset("view.css"), asset("view.js")
    sources = dict.fromkeys(page.source for extraction in found for page in extraction.pages)
    made = template.render(
        **shared(language),
        pages=pages,
        title=_title(list(sources)),
        style=_safe(style),
        script=_safe(script),
        policy=_policy(style, script),
        version=__version__,
        totals=_totals(found),
    )
    return made.encode("utf-8", "replace")


def notebook(extraction: Extraction, language: Language = "en") -> str:
    """The same document in a frame of its own, for a notebook: its styles and script stay in there."""
    inside = html.escape(document([extraction], language=language).decode())
    style = f"width:100%;height:{NOTEBOOK_HEIGHT}px;border:1px solid #8886;border-radius:6px"
    return f'<iframe srcdoc="{inside}" sandbox="allow-scripts" title="xinfang" style="{style}"></iframe>'


def page_views(
    pages: Sequence[Page], figures: Sequence[Figure], unread: Sequence[Unread], checks: Sequence[Check]
) -> Iterator[PageView]:
    """A view of each page, without pictures. Pages of one number in several files of an archive are told apart."""
    own_figures: dict[tuple[str, int], list[Entry]] = defaultdict(list)
    own_unread: dict[tuple[str, int], list[Left]] = defaultdict(list)
    for figure in figures:
        own_figures[figure.source, figure.page].append(Entry(figure))
    for left in unread:
        own_unread[left.source, left.page].append(Left(left))
    for page in pages:
        entries = tuple(own_figures[page.source, page.number])
        ids = {entry.figure.figure_id for entry in entries}
        outcomes = tuple(Outcome(c) for c in checks if c.source == page.source and not ids.isdisjoint(c.figures))
        lefts = tuple(own_unread[page.source, page.number])
        view = PageView(page.source, page.number, page.label, page.text, entries, lefts, outcomes)
        yield view if page.boxes is None else replace(view, rects=rects(view, page.boxes))


def rects(view: PageView, boxes: Sequence[Box | None]) -> dict[int, tuple[Box, ...]]:
    """Where the numbers of a page stand on its picture; `boxes` are those of its characters."""
    numbers: list[Figure | Unread] = [*(entry.figure for entry in view.entries), *(left.unread for left in view.lefts)]
    return {number.start: line_boxes(boxes, number.start, number.end) for number in numbers}


def _views(extraction: Extraction, *, pictures: bool, password: str | None) -> Iterator[tuple[PageView, int]]:
    """The views worth showing, each with the index that evidence calls its page by."""
    readable = [page for page in extraction.pages if page.state == "ok" and page.text]
    views = list(page_views(readable, extraction.figures, extraction.unread, extraction.checks))
    worth = [(view, k) for k, view in enumerate(views) if view.entries or view.lefts]
    for view, k in worth or [(view, k) for k, view in enumerate(views)]:
        if pictures and view.rects:
            picture = _picture(view, password)
            yield (replace(view, picture=picture) if picture else view), k
        else:
            yield view, k


def _picture(view: PageView, password: str | None) -> Picture | None:
    path = Path(view.source)
    kind = "pdf" if path.suffix.lower() == ".pdf" else "image"
    try:
        if not path.is_file():
            return None
        drawn = draw_page(path, kind, view.number, password=password, dpi=MAIL_DPI)
    except (PictureError, OSError, ValueError):
        return None  # its text is there all the same
    href = f"data:{drawn.mime};base64,{base64.b64encode(drawn.data).decode('ascii')}"
    return Picture(href, drawn.width, drawn.height)


def _shown(view: PageView, page_index: int, k: int, language: Language) -> _Shown:
    view = replace(view, key=f"{k}-")
    items: list[tuple[Entry | Left, Sequence[Attribute]]] = [
        *((entry, attributes(entry, language, page_index=page_index)) for entry in view.entries),
        *((left, ()) for left in view.lefts),
    ]
    number = f"第{view.number}页" if language == "zh" else f"p. {view.number}"
    return _Shown(view, f"{Path(view.source).name} · {number}", marked(view, view.text or "", language), items)


def _title(sources: Sequence[str]) -> str:
    names = [Path(source).name for source in sources]
    return names[0] if len(names) == 1 else f"{names[0]} + {len(names) - 1}" if names else "xinfang"


def _totals(found: Sequence[Extraction]) -> tuple[int, int, int, int]:
    return (
        sum(len(extraction.figures) for extraction in found),
        sum(len(extraction.unread) for extraction in found),
        sum(len(extraction.checks) for extraction in found),
        sum(len(extraction.conflicts) for extraction in found),
    )


def _safe(own: str) -> str:
    """Our own style and script, which the template must not escape. They hold no closing tag; a test sees to that."""
    from markupsafe import Markup

    return Markup(own)


def _policy(style: str, script: str) -> str:
    """Nothing but the style and the script of this file, by their digests, and pictures that are in it."""
    digests = (base64.b64encode(hashlib.sha256(part.encode()).digest()).decode("ascii") for part in (style, script))
    of_style, of_script = digests
    return (
        f"default-src 'none'; style-src 'sha256-{of_style}'; script-src 'sha256-{of_script}'; img-src data:; "
        "base-uri 'none'; form-action 'none'"
    )
