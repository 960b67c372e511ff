"""What the browser asks for → decisions. The browser names a place; what is printed there is looked up here."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, get_args

from xinfang_extract import __version__
from xinfang_extract.codebook import ATTRIBUTES
from xinfang_extract.light import light
from xinfang_extract.outputs.pageview.details import text_of
from xinfang_extract.outputs.pageview.model import Entry, Left, PageView
from xinfang_extract.review.decision import Action, Decision, Evidence, Item
from xinfang_extract.review.desk import Desk, SourceRow
from xinfang_extract.review.pages import item_at
from xinfang_extract.review.placing import code_after, code_of_added
from xinfang_extract.review.proposing import propose
from xinfang_extract.review.settling import last_undoable
from xinfang_extract.review.values import WrongValueError, checked, checked_note, possible

MOST = 5000
"""Numbers that one request may decide about."""


class RefusedError(Exception):
    """A decision that cannot be made; `word` of the interface says why."""

    def __init__(self, word: str) -> None:
        self.word = word
        super().__init__(word)


@light
class Wish:
    """A request, taken apart: what to do about the numbers that begin at `starts` on a page of a source."""

    action: Action
    rowid: int
    page: int
    starts: tuple[int, ...]
    end: int = 0  # of a place to be added
    set: Mapping[str, object] | None = None
    note: object = ""


def wish_of(body: object) -> Wish:
    """A request as the browser sends it. Raises RefusedError where it is none."""
    if not isinstance(body, dict) or body.get("action") not in get_args(Action):
        raise RefusedError("gone")
    starts = body.get("starts")
    numbers = [body.get("source"), body.get("page"), body.get("end", 0), *(starts if isinstance(starts, list) else [])]
    whole = all(isinstance(n, int) and not isinstance(n, bool) and 0 <= n < 1 << 53 for n in numbers)
    values = body.get("set", {})
    if not whole or not starts or len(numbers) > MOST or not isinstance(values, dict):
        raise RefusedError("gone")
    return Wish(body["action"], numbers[0], numbers[1], tuple(numbers[3:]), numbers[2], values, body.get("note", ""))


def decisions_of(desk: Desk, source: SourceRow, view: PageView, wish: Wish) -> list[Decision]:
    """The decisions that a wish comes to. `view` has the page's text where a number is to be added.

    Raises RefusedError where a number is not there, WrongValueError where a value may not stand in its column.
    """
    note = checked_note(wish.note)
    if wish.action == "add":
        return [_added(desk, source, view, wish, note)]
    items = [item_at(view, start) for start in wish.starts]
    if any(item is None for item in items):
        raise RefusedError("gone")
    group = desk.new_id() if len(items) > 1 else ""
    return list(_decisions(desk, source, [item for item in items if item is not None], wish, note, group))


def _decisions(
    desk: Desk, source: SourceRow, items: Sequence[Entry | Left], wish: Wish, note: str, group: str
) -> Iterator[Decision]:
    values = checked(wish.set or {}) if wish.action == "correct" else {}
    if wish.action == "correct" and len(items) > 1:
        raise RefusedError("gone")
    for item in items:
        if isinstance(item, Left) and wish.action in ("correct", "reject"):
            raise RefusedError("gone")
        read, new = _changes(item, values) if values and isinstance(item, Entry) else ({}, {})
        kind: Item = "unread" if isinstance(item, Left) else "text" if item.status == "added" else "figure"
        yield _decision(desk, source, _evidence(source, item), wish.action, kind, read, new, note, group)


def _changes(entry: Entry, values: Mapping[str, str]) -> tuple[dict[str, str], dict[str, str]]:
    """Of `values` those that are not so already: as they were read, and as they shall be."""
    now = {name: text_of(entry.figure, name) for name in values}
    new = {name: value for name, value in values.items() if value != now[name]}
    if not new:
        raise WrongValueError(next(iter(values)), "no_change")
    possible(new, {name: text_of(entry.figure, name) for name in ("value", "kind")} | new)
    if "adcode" not in new and ("region" in new or "year" in new):
        now |= {name: text_of(entry.figure, name) for name in ("region", "year", "adcode")}
        code = code_after(new, now, entry.read)
        new |= {"adcode": code} if code != now["adcode"] else {}
    return {name: entry.read.get(name, now[name]) for name in new}, new


def _added(desk: Desk, source: SourceRow, view: PageView, wish: Wish, note: str) -> Decision:
    """A number that was missed: one that was left unread, or any in the text."""
    start = wish.starts[0]
    item = item_at(view, start)
    values = dict.fromkeys(ATTRIBUTES, "") | checked(wish.set or {})
    possible(values, values)
    if isinstance(item, Entry):
        raise RefusedError("taken")
    figures = [entry.figure for entry in view.entries]
    values["adcode"] = code_of_added(values, given="adcode" in (wish.set or {}), beside=figures)
    if isinstance(item, Left):
        values["evidence"] = item.unread.evidence
        return _decision(desk, source, _evidence(source, item), "add", "unread", {}, values, note)
    proposal = propose(view.text or "", start, wish.end, figures)
    if proposal is None:
        raise RefusedError("no_number_there")
    if any(entry.start < proposal.end and proposal.start < entry.figure.end for entry in view.entries):
        raise RefusedError("taken")
    evidence = Evidence(source.hash, view.number, proposal.start, proposal.end, proposal.printed)
    values["evidence"] = proposal.evidence
    return _decision(desk, source, evidence, "add", "text", {}, values, note)


def undo_of(desk: Desk) -> tuple[Decision, list[Decision]] | None:
    """The decision that takes back the last one, and what it takes back; None where there is nothing."""
    made, _, _ = desk.log()
    last = last_undoable(made, desk.who)
    if last is None:
        return None
    undone = [decision for decision in made if decision.id == last.id or (last.group and decision.group == last.group)]
    undo = Decision(desk.new_id(), desk.now(), desk.who, "undo", __version__, undoes=last.group or last.id)
    return undo, undone


def _evidence(source: SourceRow, item: Entry | Left) -> Evidence:
    number: Any = item.figure if isinstance(item, Entry) else item.unread
    return Evidence(source.hash, number.page, number.start, number.end, number.printed)


def _decision(
    desk: Desk,
    source: SourceRow,
    evidence: Evidence,
    action: Action,
    item: Item,
    read: Mapping[str, str],
    values: Mapping[str, str],
    note: str,
    group: str = "",
) -> Decision:
    return Decision(
        desk.new_id(),
        desk.now(),
        desk.who,
        action,
        __version__,
        rules=source.rules,
        source=source.stored,
        evidence=evidence,
        item=item,
        read=read,
        set=values,
        note=note,
        group=group,
    )
