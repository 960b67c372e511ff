"""The same cell told twice: with the same value, or with one that a slip tells from it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from itertools import pairwise

from xinfang_extract.audit.claim import Outcome, Values, show, valued
from xinfang_extract.audit.entry import Entry, Unit
from xinfang_extract.audit.ledger import Ledger
from xinfang_extract.audit.slips import slip_between
from xinfang_extract.light import light
from xinfang_extract.model import CheckKind, Kind, Verdict

_LARGE = 1000  # two figures of this size that one slip tells apart are one figure
_SOLID = 100  # two equal figures of this size are one figure


@light
class TwiceClaim:
    """Two figures that count the same thing are equal."""

    first: Entry
    second: Entry
    kind: CheckKind = CheckKind.BOUND
    prefix: str = "twice"

    @property
    def members(self) -> tuple[Entry, ...]:
        """The two tellings, in print order."""
        return (self.first, self.second)

    def verdict(self, values: Values) -> Verdict:
        """Whether the two are equal."""
        return Verdict.OK if valued(self.first, values) == valued(self.second, values) else Verdict.CONFLICT

    def weigh(self, values: Values) -> Outcome:
        """The second telling against the first."""
        first, second, verdict = valued(self.first, values), valued(self.second, values), self.verdict(values)
        sign = "=" if verdict is Verdict.OK else "≠"
        return Outcome(f"{show(first)} {sign} {show(second)} (told twice)", first, second, verdict)


def twice(ledger: Ledger) -> Iterator[TwiceClaim]:
    """Pairs of tellings of one cell. Many figures share codes without being one cell, so the signs must be strong."""
    cells: dict[tuple[int, Unit], list[Entry]] = defaultdict(list)
    for entry in ledger.entries:
        if entry.kind in (Kind.COUNT, Kind.PREVIOUS) and entry.exact and entry.unit is not Unit.NONE:
            cells[entry.cell].append(entry)
    for told in cells.values():
        large = max(entry.value for entry in told) / 2
        top = [entry for entry in told if entry.value >= large]
        for first, second in pairwise(top):
            kind = CheckKind.BOUND if first.kind is second.kind else CheckKind.ACROSS_YEARS
            if _one_cell(ledger, first, second, alone=len(top) == 2):
                yield TwiceClaim(first, second, kind)


def _one_cell(ledger: Ledger, first: Entry, second: Entry, *, alone: bool) -> bool:
    if first.figure.whole and second.figure.whole and first.figure.series == second.figure.series != "":
        return False
    if first.value == second.value:
        return first.value >= _SOLID
    if slip_between(first, second.value) is None:
        return False
    twins = ledger.twin(first), ledger.twin(second)
    if twins[0] is not None and twins[1] is not None and twins[0].value == twins[1].value >= _SOLID:
        return True
    return alone and first.sentence != second.sentence and min(first.value, second.value) >= _LARGE
