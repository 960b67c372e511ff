"""What every handler works with: the desk, the readings, the language, and templates filled in."""

from __future__ import annotations

import os
from importlib.resources import files
from typing import Any

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, Response

from xinfang_extract import __version__
from xinfang_extract.codebook import Language
from xinfang_extract.outputs.pageview.model import PageView
from xinfang_extract.outputs.pageview.rendering import FILLER, asset, environment, shared, visible
from xinfang_extract.outputs.pageview.words import Say, say_in
from xinfang_extract.review.desk import Desk, SourceRow
from xinfang_extract.review.pages import text_of, view_of
from xinfang_extract.review.queue import DOUBTS, Filters
from xinfang_extract.review.readings import Readings
from xinfang_extract.store.names import from_store

_HERE = "xinfang_extract.review"


class Context:
    """One review. Handlers run in threads; the desk and the readings see to order among them."""

    def __init__(self, desk: Desk, readings: Readings, token: str, language: Language | None) -> None:
        self.desk = desk
        self.readings = readings
        self.token = token
        self.base = f"/{token}/"
        self.language = language  # None: the browser's
        self.theme = ""
        self.assets = {
            "view.css": ("text/css", asset("view.css")),
            "view.js": ("text/javascript", asset("view.js")),
            "review.css": ("text/css", _asset("review.css")),
            "review.js": ("text/javascript", _asset("review.js")),
            "icon.svg": ("image/svg+xml", _asset("icon.svg")),
        }
        self._templates = environment(_HERE)
        self._templates.filters.update(around=_around)
        self._templates.filters.update(from_store=from_store, short_name=_short_name, parent_name=_parent_name)

    def language_of(self, request: Request) -> Language:
        """The language of the interface."""
        if self.language is not None:
            return self.language
        accepted = request.headers.get("accept-language", "")
        return "zh" if accepted.lower().lstrip().startswith("zh") else "en"

    def say_to(self, request: Request) -> Say:
        """The words of the interface."""
        return say_in(self.language_of(request))

    def filled(self, request: Request, name: str, **given: Any) -> str:
        """A template filled in, as text that can be sent."""
        told = {
            "base": self.base,
            "token": self.token,
            "theme": self.theme,
            "run": self.desk.run.resolve().name,
            "version": __version__,
        }
        made = self._templates.get_template(name).render(**shared(self.language_of(request)), **told, **given)
        return made.encode("utf-8", "replace").decode()

    def page(self, request: Request, name: str, **given: Any) -> Response:
        """A template filled in, as an answer."""
        return HTMLResponse(self.filled(request, name, **given))

    def refused(self, request: Request, word: str, *what: str, status: int = 409) -> Response:
        """A few words on why not."""
        return JSONResponse({"message": visible(self.say_to(request)(word, *what))}, status)

    def source(self, request: Request) -> tuple[SourceRow, int]:
        """The source and the page that an address speaks of."""
        source = self.desk.source(int(request.path_params["source"]))
        if source is None:
            raise HTTPException(404)
        return source, int(request.path_params["page"])

    def view(self, source: SourceRow, number: int, *, with_text: bool = False) -> PageView:
        """A page without evidence. Raises NotAtHandError where its text is asked for and not to be had."""
        view: PageView | None
        if with_text:
            view = text_of(self.desk, self.readings, source, number)
        else:
            rows = self.desk.page(source, number)
            view = None if rows is None else view_of(source, number, rows, self.desk.settled(source, number))
        if view is None:
            raise HTTPException(404)
        return view

    def left(self) -> int:
        """How many doubts are left, all of them."""
        return sum(self.desk.left(Filters()).values())


def filters_of(request: Request) -> Filters:
    """The filters in an address; what is no filter is passed over."""
    told = request.query_params
    year = told.get("year", "").strip()
    return Filters(
        told.get("doubt", "") if told.get("doubt", "") in DOUBTS else "",
        told.get("source", "").strip()[:300],
        told.get("region", "").strip()[:100],
        int(year) if year.isascii() and year.isdigit() and len(year) == 4 else None,
    )


def number_of(request: Request, name: str, default: int = 0) -> int:
    """A number in an address; `default` where there is none."""
    value = request.query_params.get(name, "")
    return int(value) if value.isascii() and value.isdigit() and len(value) < 16 else default


def _asset(name: str) -> str:
    return files(_HERE).joinpath("assets", name).read_text("utf-8")


def _short_name(name: str) -> str:
    return os.path.basename(name.rstrip("/")) or name  # noqa: PTH119 (addresses too)


def _around(sentence: str, printed: str) -> tuple[str, str, str]:
    """A sentence, parted at the number that it is quoted for; the sentence is repaired, the number is as printed."""
    bare = "".join(printed.split()).replace(FILLER, "")
    before, hit, behind = sentence.partition(bare) if bare else (sentence, "", "")
    return (before, hit, behind) if hit else (sentence, "", "")


def _parent_name(name: str) -> str:
    return os.path.dirname(name)  # noqa: PTH120
