"""What a person does: decide, undo, choose a language. All of it comes by POST, through the guard."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from xinfang_extract.codebook import TABLES
from xinfang_extract.outputs.pageview.model import Entry, Left
from xinfang_extract.outputs.pageview.rendering import look_of, visible
from xinfang_extract.review.context import Context
from xinfang_extract.review.deciding import RefusedError, decisions_of, undo_of, wish_of
from xinfang_extract.review.decision import Decision
from xinfang_extract.review.desk import SourceRow
from xinfang_extract.review.values import WrongValueError

Act = Callable[[Context, Request, Any], Response]


async def acted(act: Act, context: Context, request: Request) -> Response:
    """Do what the body of a request asks for, in a thread; why it is not done comes back in words."""
    try:
        body = json.loads(await request.body())
    except (ValueError, RecursionError):
        return JSONResponse({"message": "no JSON"}, 400)
    try:
        return await run_in_threadpool(act, context, request, body if isinstance(body, dict) else {})
    except RefusedError as error:
        say = context.say_to(request)
        return JSONResponse({"message": say("not_saved", say(error.word))}, 409)
    except WrongValueError as error:
        return JSONResponse({"message": _wrong(context, request, error), "column": error.column}, 422)


def decide(context: Context, request: Request, body: dict[str, Any]) -> Response:
    """Keep a decision."""
    wish = wish_of(body)
    source = context.desk.source(wish.rowid)
    if source is None or wish.action == "undo":
        raise RefusedError("gone")
    view = context.view(source, wish.page, with_text=wish.action == "add")
    made = decisions_of(context.desk, source, view, wish)
    context.desk.append(made)
    say = context.say_to(request)
    printed = made[0].evidence.printed if made[0].evidence else ""
    message = say("saved_many", len(made)) if len(made) > 1 else say(f"saved_{wish.action}", printed)
    return _changed(context, request, source, made, message)


def undo(context: Context, request: Request, body: dict[str, Any]) -> Response:
    """Take back the last decision."""
    say = context.say_to(request)
    found = undo_of(context.desk)
    if found is None:
        return JSONResponse({"message": say("nothing_to_undo"), "rows": []})
    made, undone = found
    context.desk.append([made])
    last = undone[-1]
    assert last.evidence is not None
    what = f"{say(last.action)} {last.evidence.printed}"
    rowid = body.get("source")
    source = context.desk.source(rowid) if isinstance(rowid, int) and 0 <= rowid < 1 << 53 else None
    if source is None or source.hash != last.evidence.hash or body.get("page") != last.evidence.page:
        message = visible(say("undone_elsewhere", what))
        return JSONResponse({"message": message, "rows": [], "left": context.left(), "elsewhere": True})
    return _changed(context, request, source, undone, say("undone", what))


def prefer(context: Context, request: Request, body: dict[str, Any]) -> Response:
    """Another language or theme, for this session."""
    if body.get("language") in ("en", "zh"):
        context.language = body["language"]
    if body.get("theme") in ("", "light", "dark"):
        context.theme = body["theme"]
    return JSONResponse({"ok": True})


def _changed(context: Context, request: Request, source: SourceRow, made: list[Decision], message: str) -> Response:
    """What the browser puts in place of what it shows: the looks of all numbers, and the rows that were decided on."""
    evidence = made[0].evidence
    assert evidence is not None
    view = context.view(source, evidence.page)
    touched = {decision.evidence.start for decision in made if decision.evidence}
    rows = []
    items: tuple[Entry | Left, ...] = (*view.entries, *view.lefts)
    for item in items:
        row = {"key": view.id_of(item.start), "look": look_of(view, item)}
        if item.start in touched:
            row["html"] = context.filled(request, "row.html", view=view, item=item)
        rows.append(row)
    # a number that comes or goes changes the text too: then the page is loaded anew
    anew = any(decision.action == "add" for decision in made)
    answer = {"message": visible(message), "rows": rows, "left": context.left(), "reload": anew, "at": evidence.start}
    return JSONResponse(answer)


def _wrong(context: Context, request: Request, error: WrongValueError) -> str:
    language, say = context.language_of(request), context.say_to(request)
    table = TABLES["figures"]
    label = table[error.column].label(language) if error.column in table.names() else say("note")
    return say("wrong_value", label, say(error.problem))
