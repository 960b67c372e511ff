"""What a page view shows. Plain values: where they come from is the caller's business."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property

from xinfang_extract.light import light
from xinfang_extract.model import Check, Figure, Unread, Verdict
from xinfang_extract.page import Box

DAMAGED = frozenset({"damaged_number", "low_confidence"})
"""Flags of a figure that a person should look at."""


@light
class Entry:
    """A figure as it now stands. `read` has the columns that a person changed, as they were read."""

    figure: Figure
    status: str = ""  # accepted, corrected, rejected, added; empty where nobody decided
    read: Mapping[str, str] = field(default_factory=dict)
    note: str = ""
    elsewhere: frozenset[str] = frozenset()  # attributes that another page of the source gave it

    @property
    def start(self) -> int:
        """Where it stands on its page."""
        return self.figure.start


@light
class Left:
    """A number that was left unread. `status` is `accepted` where a person agrees with that."""

    unread: Unread
    status: str = ""
    note: str = ""

    @property
    def start(self) -> int:
        """Where it stands on its page."""
        return self.unread.start


@light
class Outcome:
    """A check of the page.

    `settled`: a person has decided about it. `now` is how it comes out with what was corrected; empty where nothing
    was, or where that is not known.
    """

    check: Check
    settled: bool = False
    now: str = ""


@light
class Picture:
    """The picture of a page: where the browser finds it, and its size in points (0: known once it is loaded)."""

    href: str
    width: float = 0.0
    height: float = 0.0


@dataclass(frozen=True)
class PageView:
    """A page with all that is known of its numbers, in print order."""

    source: str
    number: int
    label: str = ""
    text: str | None = None  # None: not at hand, or asked for later
    entries: tuple[Entry, ...] = ()
    lefts: tuple[Left, ...] = ()
    outcomes: tuple[Outcome, ...] = ()
    picture: Picture | None = None
    notice: str = ""  # a word of the interface: why something is missing
    key: str = ""  # keeps the numbers of several pages in one document apart
    rects: Mapping[int, tuple[Box, ...]] = field(default_factory=dict)  # where numbers stand on the picture, by line

    def id_of(self, start: int) -> str:
        """The name of a number within the document."""
        return f"{self.key}{start}"

    @cached_property
    def by_id(self) -> Mapping[str, Entry]:
        """The figures by their figure_id."""
        return {entry.figure.figure_id: entry for entry in self.entries}

    @cached_property
    def _covering(self) -> Mapping[str, list[Outcome]]:
        covering: dict[str, list[Outcome]] = {}
        for outcome in sorted(self.outcomes, key=lambda outcome: outcome.check.verdict is not Verdict.CONFLICT):
            for figure_id in outcome.check.figures:
                covering.setdefault(figure_id, []).append(outcome)
        return covering

    @cached_property
    def usual_body(self) -> str:
        """The body that most of the page's figures share; empty where there is none."""
        bodies = Counter(entry.figure.body for entry in self.entries).most_common(1)
        return bodies[0][0] if bodies and 2 * bodies[0][1] > len(self.entries) else ""

    def checks_of(self, figure: Figure) -> list[Outcome]:
        """The checks that cover a figure, conflicts first."""
        return self._covering.get(figure.figure_id, [])

    def start_of(self, figure_id: str) -> int | None:
        """Where a figure stands; None where it is not on this page."""
        entry = self.by_id.get(figure_id)
        return None if entry is None else entry.start

    def rects_of(self, item: Entry | Left) -> tuple[Box, ...]:
        """Where a number stands on the picture; nothing where that is not known."""
        if item.start in self.rects or isinstance(item, Left) or item.figure.bbox is None:
            return self.rects.get(item.start, ())
        return (item.figure.bbox,)

    def doubts(self, item: Entry | Left) -> tuple[str, ...]:
        """Why a person should look at a number: conflict, unread, damaged; nothing once it is settled."""
        if item.status:
            return ()
        if isinstance(item, Left):
            return ("unread",)
        conflict = any(_open_at(outcome, item.figure.figure_id) for outcome in self.checks_of(item.figure))
        return (*(["conflict"] if conflict else []), *(["damaged"] if DAMAGED.intersection(item.figure.flags) else []))


def _open_at(outcome: Outcome, figure_id: str) -> bool:
    """Whether a conflict is to be settled at this figure, and nobody has settled it yet."""
    check = outcome.check
    return check.verdict is Verdict.CONFLICT and not outcome.settled and anchor_of(check) == figure_id


def anchor_of(check: Check) -> str:
    """The figure at which a person is shown a conflict: the one whose change would settle it, else the first."""
    return check.suggestion.partition("=")[0] or (check.figures[0] if check.figures else "")
