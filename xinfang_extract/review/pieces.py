"""Pieces of a page, fetched when they are looked at: text, evidence, forms, places, pictures, tables."""

from __future__ import annotations

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response, StreamingResponse

from xinfang_extract.outputs.page_picture import PictureError
from xinfang_extract.outputs.pageview.details import attributes
from xinfang_extract.outputs.pageview.model import Entry, Left
from xinfang_extract.outputs.pageview.rendering import marked
from xinfang_extract.review.columns import ADDED
from xinfang_extract.review.context import Context, number_of
from xinfang_extract.review.exporting import as_csv
from xinfang_extract.review.forms import fields
from xinfang_extract.review.pages import item_at, look
from xinfang_extract.review.proposing import places_of, propose


def text(context: Context, request: Request) -> Response:
    """The text of a page that is shown by its picture."""
    source, number = context.source(request)
    view = context.view(source, number, with_text=True)
    runs = marked(view, view.text or "", context.language_of(request))
    return context.page(request, "text.html", view=view, runs=runs)


def boxes(context: Context, request: Request) -> Response:
    """Where the numbers of a page stand on its picture, line by line, and those that were left unread too."""
    source, number = context.source(request)
    return context.page(request, "boxes.html", view=context.view(source, number, with_text=True))


def detail(context: Context, request: Request) -> Response:
    """The evidence of one number, and what may be decided about it."""
    source, number = context.source(request)
    start, wait = int(request.path_params["start"]), number_of(request, "wait") > 0
    looked = look(context.desk, context.readings, source, number, start, wait=wait)
    if looked is None:
        raise HTTPException(404)
    item, language = looked.item, context.language_of(request)
    rows = attributes(item, language, page_index=looked.page_index) if isinstance(item, Entry) else []
    return context.page(request, "detail.html", view=looked.view, item=item, rows=rows, pending=looked.pending)


def form(context: Context, request: Request) -> Response:
    """A form to correct a number; with `end`, or for an unread number, one to add it."""
    source, number = context.source(request)
    start, end = int(request.path_params["start"]), number_of(request, "end")
    if not end:
        item = item_at(context.view(source, number), start)
        if isinstance(item, Entry):
            return _correction(context, request, item)
        if item is None:
            raise HTTPException(404)
    return _addition(context, request, start, end)


def _correction(context: Context, request: Request, entry: Entry) -> Response:
    language = context.language_of(request)
    values = {attribute.name: attribute.code for attribute in attributes(entry, language)}
    figure = entry.figure
    return context.page(
        request,
        "form.html",
        fields=fields(values, language),
        add=False,
        printed=figure.printed,
        start=figure.start,
        end=figure.end,
        note=entry.note,
        evidence="",
    )


def _addition(context: Context, request: Request, start: int, end: int) -> Response:
    source, number = context.source(request)
    view = context.view(source, number, with_text=True)
    figures = [entry.figure for entry in view.entries]
    proposal = propose(view.text or "", start, end or start + 1, figures)
    if proposal is None:
        return context.refused(request, "no_number_there")
    if any(figure.start < proposal.end and proposal.start < figure.end for figure in figures):
        return context.refused(request, "taken")
    left = next((left for left in view.lefts if left.start <= proposal.start < left.unread.end), None)
    return context.page(
        request,
        "form.html",
        fields=fields(proposal.values, context.language_of(request)),
        add=True,
        printed=left.unread.printed if isinstance(left, Left) else proposal.printed,
        start=left.start if left is not None else proposal.start,
        end=proposal.end,
        note="",
        evidence=proposal.evidence,
    )


def find(context: Context, request: Request) -> Response:
    """Where a number is printed on the page."""
    source, number = context.source(request)
    view = context.view(source, number, with_text=True)
    taken = [(entry.figure.start, entry.figure.end) for entry in view.entries]
    wanted = request.query_params.get("number", "")[:100]
    places = [
        (place, any(start < place.end and place.start < end for start, end in taken))
        for place in places_of(view.text or "", wanted)
    ]
    return context.page(request, "places.html", places=places)


def picture(context: Context, request: Request) -> Response:
    """The picture of a page, drawn when it is asked for."""
    source, number = context.source(request)
    if context.desk.page(source, number) is None:
        raise HTTPException(404)
    try:
        drawn = context.readings.picture(source, number)
    except PictureError as error:
        return context.refused(request, "picture_failed", str(error))
    return Response(drawn.data, media_type=drawn.mime, headers={"x-page-size": f"{drawn.width} {drawn.height}"})


def asset(context: Context, request: Request) -> Response:
    """A file of ours, by its name in a list."""
    found = context.assets.get(request.path_params["name"])
    if found is None:
        raise HTTPException(404)
    return Response(found[1], media_type=found[0])


def table(context: Context, request: Request) -> Response:
    """A table with the decisions in it, as CSV."""
    name = request.path_params["name"]
    if name not in ADDED:
        raise HTTPException(404)
    body = as_csv(context.desk.reader, context.desk.reviewed(), name)
    headers = {"content-disposition": f'attachment; filename="{name}.csv"'}
    return StreamingResponse(body, media_type="text/csv; charset=utf-8", headers=headers)
