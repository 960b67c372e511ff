"""Bounds that no page can break: persons and batches, parts and wholes, percentages, falls and rises."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from xinfang_extract.audit.claim import Outcome, Values, show, valued
from xinfang_extract.audit.entry import Entry, Unit
from xinfang_extract.audit.facets import SAME, Facet
from xinfang_extract.audit.ledger import Ledger
from xinfang_extract.light import light
from xinfang_extract.model import Basis, CheckKind, Kind, Verdict

_COLLECTIVE = 5  # persons in a collective visit, by the regulations of 1995 and since
_COLLECTIVE_EARLIER = 3
_SURE = frozenset({Facet.CHANNEL, Facet.LEVEL, Facet.FORM})
_SINCE = 1996


@light
class BoundClaim:
    """`times` of the smaller figure are no more than the greater one; with one figure, it is no more than `limit`."""

    less: Entry
    more: Entry | None
    times: int = 1
    limit: Decimal = Decimal(0)
    kind: CheckKind = CheckKind.BOUND
    prefix: str = "bound"

    @property
    def members(self) -> tuple[Entry, ...]:
        """The smaller figure, then the greater one."""
        return (self.less,) if self.more is None else (self.less, self.more)

    def verdict(self, values: Values) -> Verdict:
        """Even the least of the one against the most of the other."""
        less = valued(self.less, values)
        if self.more is None:
            kept = abs(less) <= self.limit
        else:
            least = (less - (abs(self.less.value) - self.less.range.low)) * self.times
            kept = least <= valued(self.more, values) + (self.more.range.high - abs(self.more.value))
        return Verdict.OK if kept else Verdict.CONFLICT

    def weigh(self, values: Values) -> Outcome:
        """The smaller figure, as often as it must be counted, against the greater one."""
        verdict, less = self.verdict(values), valued(self.less, values)
        sign = "≤" if verdict is Verdict.OK else ">"
        if self.more is None:
            return Outcome(f"{show(abs(less))} {sign} {show(self.limit)}", self.limit, abs(less), verdict)
        more = valued(self.more, values)
        told = f"{show(less)}×{self.times}" if self.times > 1 else show(less)
        return Outcome(f"{told} {sign} {show(more)}", less * self.times, more, verdict)


def bounds(ledger: Ledger) -> Iterator[BoundClaim]:
    """Every bound on the page, kept or broken."""
    for entry in ledger.entries:
        if entry.kind in (Kind.SHARE, Kind.RATE) or (entry.kind is Kind.CHANGE_PCT and entry.value < 0):
            yield BoundClaim(entry, None, limit=Decimal(100))
        elif entry.kind in (Kind.COUNT, Kind.PREVIOUS):
            yield from _persons(ledger, entry)
            yield from _whole(ledger, entry)
            yield from _direction(ledger, entry)


def _persons(ledger: Ledger, batches: Entry) -> Iterator[BoundClaim]:
    """A batch of visitors has one person at least, a collective visit five."""
    persons = ledger.twin(batches)
    if persons is None or batches.unit is not Unit.MATTERS:
        return
    visits = batches.codes.channels == {"visit"}
    if not visits and batches.figure.measure != "batches":
        return
    year = batches.figure.year
    collective = _COLLECTIVE if year is None or year >= _SINCE else _COLLECTIVE_EARLIER
    yield BoundClaim(batches, persons, collective if _surely_collective(batches) else 1)


def _surely_collective(batches: Entry) -> bool:
    form = batches.figure.because.get("form")
    return "collective" in batches.codes.forms and (form is None or form.basis is Basis.STATED)


def _whole(ledger: Ledger, part: Entry) -> Iterator[BoundClaim]:
    """A part told right behind its whole (其中, a bracket) and narrower by its codes is no more than the whole."""
    whole = ledger.whole_of(part)
    if whole is None or not part.cues.part or whole.sentence != part.sentence or whole.kind is not part.kind:
        return
    if whole.unit is not part.unit:
        whole = ledger.twin(whole)
    if whole is not None and whole.unit is part.unit and (ledger.narrower(part, whole) or SAME) & _SURE:
        yield BoundClaim(part, whole)


def _direction(ledger: Ledger, earlier: Entry) -> Iterator[BoundClaim]:
    """`由728件降为642件`: what has fallen is less than it was, what has risen is more."""
    count = ledger.base_of(earlier) if earlier.kind is Kind.PREVIOUS else None
    if count is None or count.place != earlier.place + 1 or count.unit is not earlier.unit:
        return
    if count.cues.led:
        yield BoundClaim(count, earlier) if count.cues.led < 0 else BoundClaim(earlier, count)
