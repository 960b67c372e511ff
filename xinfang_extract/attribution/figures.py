"""Drafts to figures, and what was left out to what was left unread."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from xinfang_extract.attribution.attrs import code_of
from xinfang_extract.attribution.items import Draft
from xinfang_extract.attribution.printed import Printed
from xinfang_extract.attribution.state import State
from xinfang_extract.attribution.words.bodies import PLACES
from xinfang_extract.model import Basis, Because, Figure, Kind, Span, Unread
from xinfang_extract.page import Box, Page
from xinfang_extract.regions import Region
from xinfang_extract.rules.numbers import Number
from xinfang_extract.view import LOOK_ALIKE_WORDS

NONE_NAMED = Because(Basis.ASSUMED, "none_named")
Place = tuple[int, int]
"""A page, and an offset in it."""
Where = Callable[[str, int | None], Region]
"""The place that a figure reports on, by the place that its words tell apart, if any, and its year."""


def figures_of(state: State, pages: Sequence[Page], printed: Printed, where: Where) -> list[Figure]:
    """The figures of a document in reading order: column after column, not by offset."""
    spans = {id(d): printed.span(d.block, d.number.start, d.number.end) for d in state.drafts}
    ids = {key: f"{pages[span.page].number}:{span.start}" for key, span in spans.items()}
    first: dict[Place, Draft] = {}
    for draft in state.drafts:
        span = spans[id(draft)]
        first.setdefault((span.page, span.start), draft)
    return [
        _figure(d, spans[id(d)], ids, pages[spans[id(d)].page], printed, where(d.place, d.year)) for d in first.values()
    ]


def _figure(draft: Draft, span: Span, ids: dict[int, str], page: Page, printed: Printed, region: Region) -> Figure:
    attrs, block, number = draft.attrs, draft.block, draft.number
    body, topic = attrs.get("body_type"), attrs.get("topic")
    if body is not None and body.rule == PLACES:
        body = None  # 县区: the jurisdiction, told apart
    counted_in = draft.whole if draft.kind is Kind.COUNT else None
    return Figure(
        source=page.source,
        page=page.number,
        start=span.start,
        end=span.end,
        printed=printed.at(block, number.start, number.stop)[0],
        value=draft.value,
        measure=draft.measure,
        kind=draft.kind,
        qualifier=number.qualifier,
        channel=code_of(attrs, "channel") or "all",
        level=code_of(attrs, "level"),
        form=code_of(attrs, "form"),
        stage=code_of(attrs, "stage") or "received",
        body=body.text if body is not None else "",
        body_type=body.code if body is not None else "",
        topic=topic.text if topic is not None else "",
        region=region.name,
        adcode=region.adcode,
        region_match=region.match,
        year=draft.year,
        year_basis=draft.year_basis if draft.year is not None else "",
        period=draft.period,
        evidence=draft.evidence or printed.evidence(block, draft.sentence, number.start),
        page_label=page.label,
        bbox=_box(page, span),
        flags=_flags(draft, printed),
        base=ids.get(id(draft.base), ""),
        whole=ids.get(id(counted_in), ""),
        series=draft.series,
        because=_because(draft, printed),
    )


def _box(page: Page, span: Span) -> Box | None:
    if page.boxes is None:
        return None
    boxes = [b for b in page.boxes[span.start : span.end] if b is not None]
    if not boxes:
        return None
    return (min(b[0] for b in boxes), min(b[1] for b in boxes), max(b[2] for b in boxes), max(b[3] for b in boxes))


def _flags(draft: Draft, printed: Printed) -> tuple[str, ...]:
    """What was repaired in the number, and in the words that say what it counts."""
    number = draft.number
    found = [*printed.flags(draft.block, number.start, number.stop), *draft.flags]
    rests_on = [(draft.block, number.start, number.stop), *((v.block, v.start, v.end) for v in draft.attrs.values())]
    if any(
        block >= 0 and 0 <= start < end and printed.has_look_alike(block, start, end) for block, start, end in rests_on
    ):
        found.append(LOOK_ALIKE_WORDS)
    return tuple(dict.fromkeys(found))


def _because(draft: Draft, printed: Printed) -> dict[str, Because]:
    out = {name: printed.because(value) for name, value in draft.attrs.items()}
    out.setdefault("channel", NONE_NAMED)
    out.setdefault("stage", NONE_NAMED)
    if draft.year is not None:
        basis = Basis.STATED if draft.year_basis == "stated" else Basis.CARRIED
        out["year"] = Because(basis, draft.year_basis)
    return out


def unread_of(state: State, pages: Sequence[Page], printed: Printed) -> list[Unread]:
    """Numbers beside a petition unit that are no figures, with the reason, in the order of their offsets."""
    taken = {(d.block, d.number.start) for d in state.drafts}
    out: dict[Place, Unread] = {}
    for left in state.left_out:
        block, number = left.block, left.number
        if (block, number.start) in taken:
            continue
        words, span = printed.at(block, number.start, number.stop if isinstance(number, Number) else number.end)
        if (span.page, span.start) in out:
            continue
        page = pages[span.page]
        evidence = printed.evidence(block, left.sentence, number.start)
        out[span.page, span.start] = Unread(
            page.source, page.number, span.start, span.end, words, left.reason, evidence
        )
    return [out[key] for key in sorted(out)]
