"""What a person sees: the queue, the pages, one page, the decisions."""

from __future__ import annotations

from dataclasses import replace

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from xinfang_extract.outputs.pageview.rendering import marked
from xinfang_extract.review import queue as queues
from xinfang_extract.review.context import Context, filters_of, number_of
from xinfang_extract.review.pages import Shown, show
from xinfang_extract.review.queue import DOUBTS
from xinfang_extract.review.settling import in_force

_DECISIONS = 200
_LAST = 1 << 53
"""Behind every place of a page."""


def queue(context: Context, request: Request) -> Response:
    """What needs eyes first."""
    filters, offset = filters_of(request), number_of(request, "from")
    counts = context.desk.left(filters)
    return context.page(
        request,
        "queue.html",
        here="queue",
        filters=filters,
        counts=counts,
        doubts=DOUBTS,
        lines=context.desk.lines(filters, offset),
        offset=offset,
        total=counts[filters.doubt] if filters.doubt else sum(counts.values()),
        step=queues.PAGE,
        regions=context.desk.regions(),
    )


def pages(context: Context, request: Request) -> Response:
    """All pages that have numbers."""
    filters, offset = filters_of(request), number_of(request, "from")
    return context.page(
        request,
        "pages.html",
        here="pages",
        filters=filters,
        rows=context.desk.pages(filters, offset),
        offset=offset,
        step=queues.PAGE,
        regions=context.desk.regions(),
    )


def decisions(context: Context, request: Request) -> Response:
    """All decisions, the latest first, and those that no longer apply."""
    made, replayed, log = context.desk.log()
    offset = number_of(request, "from")
    kept = {decision.id for decision in in_force(made)}
    rowids = {applied.settled.evidence: applied.rowid for applied in replayed.applied}
    latest = made[::-1][offset : offset + _DECISIONS]
    return context.page(
        request,
        "decisions.html",
        here="decisions",
        latest=[(d, d.id in kept, rowids.get(d.evidence) if d.evidence else None) for d in latest],
        by_id={d.group: d for d in made if d.group} | {d.id: d for d in made},
        total=len(made),
        offset=offset,
        step=_DECISIONS,
        stale=replayed.stale,
        bad_lines=log.bad_lines,
        file=str(context.desk.decisions_file),
    )


def page(context: Context, request: Request) -> Response:
    """One page: what is printed on the left, its numbers on the right."""
    source, number = context.source(request)
    picture = f"{context.base}picture/{source.rowid}/{number}"
    shown = show(context.desk, context.readings, source, number, picture)
    if shown is None:
        raise HTTPException(404)
    view = replace(shown.view, notice=_notice(context, request, shown))
    filters = filters_of(request)
    before, behind = context.desk.neighbours(source, number)
    text = view.text
    return context.page(
        request,
        "page.html",
        here="page",
        view=view,
        runs=[] if text is None else marked(view, text, context.language_of(request)),
        lazy=shown.lazy,
        source=source,
        filters=filters,
        before=before,
        behind=behind,
        at=number_of(request, "at", -1),
        rank=number_of(request, "rank"),
        left=sum(context.desk.left(filters).values()),
        at_hand=shown.why_not is None,
    )


def _notice(context: Context, request: Request, shown: Shown) -> str:
    say = context.say_to(request)
    if shown.why_not is not None:
        return say(shown.why_not.word, shown.why_not.what)
    return "" if context.readings.same_rules(shown.source) else say("other_rules")


def following(context: Context, request: Request) -> Response:
    """The line of the queue behind the page that is left."""
    filters = filters_of(request)
    source = context.desk.source(number_of(request, "of"))
    rank = min(number_of(request, "rank"), len(DOUBTS) - 1)
    place = (rank, source.stored if source else "", number_of(request, "page"), _LAST)
    line = context.desk.after(filters, place)
    if line is None:
        return RedirectResponse(context.base + filters.query(), 303)
    more = filters.query(at=line.start, rank=line.rank)
    return RedirectResponse(f"{context.base}page/{line.rowid}/{line.page}{more}", 303)
