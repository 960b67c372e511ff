"""Drafts to figures: places on the page, evidence, and why each attribute has its value."""

from __future__ import annotations

from collections.abc import Sequence

from xinfang_extract.attribution.items import Draft
from xinfang_extract.attribution.reader import Reader
from xinfang_extract.model import Basis, Because, Box, Figure, Kind, Page, Span, Unread
from xinfang_extract.view import View

DEFAULTS = {"channel": "all", "level": "", "form": "", "stage": "received"}


def figures_of(reader: Reader, pages: Sequence[Page], views: Sequence[View]) -> list[Figure]:
    """The figures of a document, in reading order of their pages."""
    spans = {id(d): _place(views, d) for d in reader.drafts}
    ids = {key: f"{pages[span.page].number}:{span.start}" for key, span in spans.items()}
    figures = []
    seen: set[tuple[int, int]] = set()
    for draft in reader.drafts:
        span = spans[id(draft)]
        if (span.page, span.start) in seen:
            continue
        seen.add((span.page, span.start))
        figures.append(_figure(draft, span, ids, pages, views))
    return figures  # in reading order: column after column, not by offset


def _place(views: Sequence[View], draft: Draft) -> Span:
    return views[draft.block].span(draft.number.start, draft.number.end)


def _figure(draft: Draft, span: Span, ids: dict[int, str], pages: Sequence[Page], views: Sequence[View]) -> Figure:
    view, page, number = views[draft.block], pages[span.page], draft.number
    code = {name: draft.attrs[name].code if name in draft.attrs else default for name, default in DEFAULTS.items()}
    body, topic = draft.attrs.get("body_type"), draft.attrs.get("topic")
    whole = draft.whole
    return Figure(
        source=page.source,
        page=page.number,
        start=span.start,
        end=span.end,
        printed=view.printed(number.start, number.stop),
        value=draft.value,
        measure=draft.measure,
        kind=draft.kind,
        qualifier=number.qualifier,
        channel=code["channel"] or "all",
        level=code["level"],
        form=code["form"],
        stage=code["stage"] or "received",
        body=body.text if body is not None else "",
        body_type=body.code if body is not None else "",
        topic=topic.text if topic is not None else "",
        region=draft.place,
        year=draft.year,
        year_basis=draft.year_basis if draft.year is not None else "",
        period=draft.period,
        evidence=draft.evidence or _evidence(view, draft.sentence, number.start),
        page_label=page.label,
        bbox=_box(page, span),
        flags=tuple(dict.fromkeys((*view.flags(number.start, number.stop), *draft.flags))),
        base=ids.get(id(draft.base), "") if draft.base is not None else "",
        whole=ids.get(id(whole), "") if whole is not None and draft.kind is Kind.COUNT else "",
        series=draft.series,
        series_open=draft.open,
        because=_because(draft, views),
    )


EVIDENCE = 600  # characters: a sentence that never ends is cut around its number


def _evidence(view: View, sentence: tuple[int, int], at: int) -> str:
    start, end = sentence
    end = min(end + 1, len(view.text))
    if end - start > EVIDENCE:
        start, end = max(start, at - EVIDENCE // 2), min(end, at + EVIDENCE // 2)
    return " ".join(view.evidence(start, end).split()) if start < end else ""


def _box(page: Page, span: Span) -> Box | None:
    if page.boxes is None:
        return None
    boxes = [b for b in page.boxes[span.start : span.end] if b is not None]
    if not boxes:
        return None
    return (min(b[0] for b in boxes), min(b[1] for b in boxes), max(b[2] for b in boxes), max(b[3] for b in boxes))


def _because(draft: Draft, views: Sequence[View]) -> dict[str, Because]:
    out = {}
    for name, value in draft.attrs.items():
        words, span = "", None
        if value.start >= 0 and value.block >= 0 and value.start < value.end:
            view = views[value.block]
            words, span = view.printed(value.start, value.end), view.span(value.start, value.end)
        out[name] = Because(value.basis, value.rule, words, span)
    for name in ("channel", "stage"):
        out.setdefault(name, Because(Basis.ASSUMED, "none_named"))
    if draft.year is not None:
        out["year"] = Because(Basis.STATED if draft.year_basis == "stated" else Basis.CARRIED, draft.year_basis)
    return out


def unread_of(reader: Reader, pages: Sequence[Page], views: Sequence[View]) -> list[Unread]:
    """Numbers beside a petition unit that are no figures, with the reason."""
    taken = {(d.block, d.number.start) for d in reader.drafts}
    out: dict[tuple[int, int], Unread] = {}
    for left in reader.left_out:
        number = left.number
        if (left.block, number.start) in taken:
            continue
        view = views[left.block]
        stop = getattr(number, "stop", number.end)
        span = view.span(number.start, stop)
        page = pages[span.page]
        out.setdefault(
            (span.page, span.start),
            Unread(
                page.source,
                page.number,
                span.start,
                span.end,
                view.printed(number.start, stop),
                left.reason,
                _evidence(view, left.sentence, number.start),
            ),
        )
    return [out[key] for key in sorted(out)]
