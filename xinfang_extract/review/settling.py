"""What decisions come to: the last word on each printed number, undone ones left out."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import field, replace
from typing import Literal

from xinfang_extract.light import light
from xinfang_extract.review.decision import Decision, Evidence, Item
from xinfang_extract.sources.source import INSIDE

Status = Literal["", "accepted", "corrected", "rejected", "added"]
"""Empty: nothing is settled yet (there may be a note)."""


@light
class Settled:
    """The last word on a printed number. `read` and `set` are the columns a person changed, before and after."""

    evidence: Evidence
    item: Item
    source: str
    seen: bool = False
    added: bool = False
    rejected: bool = False
    read: Mapping[str, str] = field(default_factory=dict)
    set: Mapping[str, str] = field(default_factory=dict)
    note: str = ""
    who: str = ""
    at: str = ""

    @property
    def status(self) -> Status:
        """What became of the number."""
        if self.rejected:
            return "rejected"
        if self.added:
            return "added"
        if self.set:
            return "corrected"
        return "accepted" if self.seen else ""


def in_force(decisions: Iterable[Decision]) -> list[Decision]:
    """The decisions that are not undone, oldest first."""
    made = list(decisions)
    undone = {decision.undoes for decision in made if decision.action == "undo"}
    return [
        decision
        for decision in made
        if decision.action != "undo" and decision.id not in undone and (decision.group or None) not in undone
    ]


def settle(decisions: Iterable[Decision]) -> dict[Evidence, Settled]:
    """The last word on every number that a decision speaks of, in the order in which they were first spoken of."""
    settled: dict[Evidence, Settled] = {}
    at: dict[tuple[str, int, int], list[Evidence]] = {}
    for decision in in_force(decisions):
        evidence = decision.evidence
        assert evidence is not None
        spoken_of = at.setdefault((evidence.hash, evidence.page, evidence.start), [])
        known = next((e for e in spoken_of if e == evidence or _is_same(settled[e], decision)), None)
        if known is None:
            spoken_of.append(evidence)
        before = settled[known] if known else Settled(evidence, decision.item, decision.source)
        settled[before.evidence] = _after(before, decision)
    return settled


def _is_same(settled: Settled, decision: Decision) -> bool:
    """Whether a decision speaks of a number that was read otherwise when it was first spoken of."""
    assert decision.evidence is not None
    members = {source.partition(INSIDE)[2] for source in (settled.source, decision.source)}
    return len(members) == 1 and settled.evidence.is_number_of(decision.evidence)


def _after(before: Settled, decision: Decision) -> Settled:
    after = replace(before, who=decision.who, at=decision.at)
    if decision.note or decision.action == "note":
        after = replace(after, note=decision.note)
    match decision.action:
        case "accept":  # what was corrected or added before is confirmed, not taken back
            return replace(after, seen=True, rejected=False)
        case "reject":
            return replace(after, seen=True, rejected=True)
        case "correct":
            read, new = {**decision.read, **before.read}, {**before.set, **decision.set}
            changed = {name for name, value in new.items() if before.added or value != read.get(name)}
            return replace(
                after,
                seen=True,
                rejected=False,
                read={name: value for name, value in read.items() if name in changed},
                set={name: value for name, value in new.items() if name in changed},
            )
        case "add":
            return replace(
                after, seen=True, added=True, rejected=False, item=decision.item, read={}, set=dict(decision.set)
            )
    return after


def last_undoable(decisions: Iterable[Decision], who: str) -> Decision | None:
    """The latest decision of `who` that is still in force; None where there is none."""
    return next((decision for decision in reversed(in_force(decisions)) if decision.who == who), None)
