"""The review as an ASGI application: its addresses, and what answers them."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, Response
from starlette.routing import Route
from starlette.types import ASGIApp

from xinfang_extract.codebook import Language
from xinfang_extract.errors import XinfangError
from xinfang_extract.outputs.pageview.rendering import visible
from xinfang_extract.review import acts, pieces, screens
from xinfang_extract.review.context import Context
from xinfang_extract.review.desk import Desk
from xinfang_extract.review.guard import Guard
from xinfang_extract.review.readings import NotAtHandError, Readings

Handler = Callable[[Context, Request], Response]


def make_app(desk: Desk, readings: Readings, token: str, port: int, language: Language | None = None) -> ASGIApp:
    """The review of `desk` behind its guard; `language` None: the browser's."""
    context = Context(desk, readings, token, language)

    def get(path: str, handler: Handler) -> Route:
        def answer(request: Request) -> Response:
            return handler(context, request)

        return Route(path, answer, methods=["GET"])

    def post(path: str, act: acts.Act) -> Route:
        async def answer(request: Request) -> Response:
            return await acts.acted(act, context, request)

        return Route(path, answer, methods=["POST"])

    routes = [
        get("/", screens.queue),
        get("/pages", screens.pages),
        get("/decisions", screens.decisions),
        get("/page/{source:int}/{page:int}", screens.page),
        get("/next", screens.following),
        get("/text/{source:int}/{page:int}", pieces.text),
        get("/boxes/{source:int}/{page:int}", pieces.boxes),
        get("/detail/{source:int}/{page:int}/{start:int}", pieces.detail),
        get("/form/{source:int}/{page:int}/{start:int}", pieces.form),
        get("/find/{source:int}/{page:int}", pieces.find),
        get("/picture/{source:int}/{page:int}", pieces.picture),
        get("/tables/{name}.csv", pieces.table),
        get("/assets/{name}", pieces.asset),
        post("/decide", acts.decide),
        post("/undo", acts.undo),
        post("/preferences", acts.prefer),
    ]
    return Guard(Starlette(routes=routes, exception_handlers=_handlers(context)), token, port)


def _handlers(context: Context) -> dict[Any, Callable[[Request, Exception], Awaitable[Response]]]:
    async def missing(request: Request, error: Exception) -> Response:
        return HTMLResponse(context.filled(request, "missing.html", here=""), 404)

    async def not_at_hand(request: Request, error: Exception) -> Response:
        assert isinstance(error, NotAtHandError)
        return context.refused(request, error.word, error.what)

    async def failed(request: Request, error: Exception) -> Response:
        return JSONResponse({"message": visible(str(error))}, 500)

    return {404: missing, NotAtHandError: not_at_hand, XinfangError: failed}
