"""A page of the RUN as the page view shows it: what was read, what a person decided, and the evidence."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from xinfang_extract import audit
from xinfang_extract.extraction import Extraction
from xinfang_extract.light import light
from xinfang_extract.model import Check, Figure, Unread, Verdict
from xinfang_extract.outputs.html import rects
from xinfang_extract.outputs.page_picture import KINDS
from xinfang_extract.outputs.pageview.model import Entry, Left, Outcome, PageView, Picture
from xinfang_extract.page import Page
from xinfang_extract.review.desk import Desk, PageRows, SourceRow
from xinfang_extract.review.readings import NotAtHandError, Readings, page_index, with_evidence
from xinfang_extract.review.replay import Applied
from xinfang_extract.review.rows import changed
from xinfang_extract.review.settling import Settled
from xinfang_extract.review.touched import Touched, added_figure


@light
class Shown:
    """A page ready to be shown. `why_not` says why its text is not there; `lazy` that it is asked for later."""

    source: SourceRow
    view: PageView
    rows: PageRows
    lazy: bool = False
    why_not: NotAtHandError | None = None


def show(desk: Desk, readings: Readings, source: SourceRow, number: int, picture: str) -> Shown | None:
    """A page without evidence, so that it opens at once; None where the RUN has no such page.

    `picture` is the address at which the browser finds the picture of the page. A page that has one is shown by it,
    and its text is fetched only when it is looked at.
    """
    rows = desk.page(source, number)
    if rows is None:
        return None
    view = view_of(source, number, rows, desk.settled(source, number))
    try:
        if source.kind in KINDS:
            readings.begin_picture(source, number)
            return Shown(source, replace(view, picture=Picture(picture)), rows, lazy=True)
        page = readings.page(source, number, lambda page: fits(page, rows))
    except NotAtHandError as error:
        return Shown(source, view, rows, why_not=error)
    return Shown(source, replace(view, text=page.text), rows)


def text_of(desk: Desk, readings: Readings, source: SourceRow, number: int) -> PageView | None:
    """A page with its text; None where the RUN has no such page. Raises NotAtHandError."""
    rows = desk.page(source, number)
    if rows is None:
        return None
    page = readings.page(source, number, lambda page: fits(page, rows))
    view = replace(view_of(source, number, rows, desk.settled(source, number)), text=page.text)
    return view if page.boxes is None else replace(view, rects=rects(view, page.boxes))


def item_at(view: PageView, start: int) -> Entry | Left | None:
    """The number that begins at a place of the page."""
    items: Iterable[Entry | Left] = (*view.entries, *view.lefts)
    return next((item for item in items if item.start == start), None)


@light
class Looked:
    """A number that is looked at: its page, with evidence where it is there, and what evidence calls the page.

    `pending`: the evidence is still being read.
    """

    view: PageView
    item: Entry | Left
    page_index: int = -1
    pending: bool = False


def look(desk: Desk, readings: Readings, source: SourceRow, number: int, start: int, *, wait: bool) -> Looked | None:
    """The number at `start`, with its evidence; None where there is no such number.

    Where the source is not at hand, there is no evidence; without `wait`, none that is not there yet.
    """
    rows = desk.page(source, number)
    if rows is None:
        return None
    settled = desk.settled(source)
    view = view_of(source, number, rows, [a for a in settled if a.settled.evidence.page == number])
    item = item_at(view, start)
    if item is None or isinstance(item, Left):
        return None if item is None else Looked(view, item)
    try:
        extraction = readings.extraction(source, number, wait=wait)
        if extraction is None:
            return Looked(view, item, pending=True)
        index = page_index(extraction, readings.page(source, number, lambda page: fits(page, rows)))
    except NotAtHandError:
        return Looked(view, item)
    outcomes = view.outcomes
    if any(a.settled.status in ("corrected", "rejected") for a in settled):
        outcomes = tuple(_weighed(outcomes, extraction.figures, settled))
    entries = tuple(_with_evidence(entry, extraction) if entry is item else entry for entry in view.entries)
    view = replace(view, entries=entries, outcomes=outcomes)
    return Looked(view, item_at(view, start) or item, index)


def fits(page: Page, rows: PageRows) -> bool:
    """Whether a page is the one that the figures of the RUN were read from."""
    numbers: list[Figure | Unread] = [*rows.figures, *rows.unread]
    return all(0 <= n.start < n.end <= len(page.text) for n in numbers) and all(
        _bare(page.text[n.start : n.end]) in _bare(n.printed) for n in numbers[:20]
    )


def _bare(text: str) -> str:
    return "".join(text.split()).replace("\u200b", "")


def view_of(source: SourceRow, number: int, rows: PageRows, applied: Sequence[Applied]) -> PageView:
    """A page of a RUN with what people decided about its numbers, without its text."""
    words = {(a.found, a.settled.evidence.start): a.settled for a in applied}
    entries, lefts = [], []
    for figure in rows.figures:
        entries.append(_entry(figure, words.get(("figures", figure.start))))
    for unread in rows.unread:
        word = words.get(("unread", unread.start))
        if word is not None and word.added:
            entries.append(_added(source, word, unread.evidence))
        else:
            lefts.append(Left(unread, word.status, word.note) if word else Left(unread))
    entries += [_added(source, word) for (found, _), word in words.items() if found == "text"]
    entries.sort(key=lambda entry: (entry.figure.start, entry.figure.end))
    outcomes = tuple(Outcome(check, settled=_is_settled(check, entries)) for check in rows.checks)
    return PageView(source.name, number, rows.label, None, tuple(entries), tuple(lefts), outcomes)


def _entry(figure: Figure, settled: Settled | None) -> Entry:
    if settled is None:
        return Entry(figure)
    read = Touched(settled, "figures", figure).read
    return Entry(changed(figure, settled.set), settled.status, read, settled.note)


def _added(source: SourceRow, settled: Settled, evidence: str = "") -> Entry:
    """A number that a person added."""
    return Entry(added_figure(source.name, settled, evidence), settled.status, {}, settled.note)


def _is_settled(check: Check, entries: Sequence[Entry]) -> bool:
    """The queue's rule: a number of it is corrected or rejected, or a person has accepted all of them."""
    statuses = [entry.status for entry in entries if entry.figure.figure_id in check.figures]
    changes = any(status in ("corrected", "rejected") for status in statuses)
    return changes or (len(statuses) == len(check.figures) and all(statuses))


def _with_evidence(entry: Entry, extraction: Extraction) -> Entry:
    as_read = changed(entry.figure, entry.read) if entry.read else entry.figure
    figure, elsewhere = with_evidence(as_read, extraction)
    now = {name: getattr(entry.figure, name) for name in entry.read}
    return replace(entry, figure=replace(figure, **now), elsewhere=elsewhere - frozenset(entry.read))


def _weighed(outcomes: Sequence[Outcome], figures: Sequence[Figure], settled: Sequence[Applied]) -> Iterable[Outcome]:
    """The checks with how they come out once the corrections are put in; those that nothing changes stay."""
    words: Mapping[tuple[int, int], Settled] = {
        (a.settled.evidence.page, a.settled.evidence.start): a.settled for a in settled if a.found == "figures"
    }
    now, touched = [], set()
    for figure in figures:
        word = words.get((figure.page, figure.start))
        if word is not None and word.status in ("corrected", "rejected"):
            touched.add(figure.figure_id)
        if word is None or not word.rejected:
            now.append(changed(figure, word.set) if word is not None and word.set else figure)
    verdicts = {(check.kind, frozenset(check.figures)): check.verdict for check in audit.audit(now)}
    for outcome in outcomes:
        check = outcome.check
        verdict = verdicts.get((check.kind, frozenset(check.figures)))
        if touched.isdisjoint(check.figures) or verdict is None:
            yield outcome
        else:
            yield replace(outcome, now="conflict" if verdict is Verdict.CONFLICT else "ok")
