"""Percentage changes against stated earlier values or changes: 142 to 173 is up 21.83 %."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from itertools import product

from xinfang_extract.audit.claim import AS_PRINTED, Outcome, Values, show, valued
from xinfang_extract.audit.comparisons import comparisons
from xinfang_extract.audit.entry import Entry
from xinfang_extract.audit.ledger import Ledger
from xinfang_extract.audit.proportion import ends, percent, verdict
from xinfang_extract.light import light
from xinfang_extract.model import CheckKind, Kind, Verdict


@light
class PercentClaim:
    """The count against its earlier value, told itself or through the change from it, makes the percentage."""

    count: Entry
    earlier: Entry
    printed: Entry
    kind: CheckKind = CheckKind.PERCENT
    prefix: str = "pct"

    @property
    def members(self) -> tuple[Entry, ...]:
        """Count, earlier value or change, percentage."""
        return (self.count, self.earlier, self.printed)

    def verdict(self, values: Values) -> Verdict:
        """Whether the two values make the percentage."""
        return self._verdict(*[valued(member, values) for member in self.members])

    def weigh(self, values: Values) -> Outcome:
        """The percentage that the two values make against the one printed."""
        count, earlier, printed = (valued(member, values) for member in self.members)
        result = self._verdict(count, earlier, printed)
        if not self._base(count, earlier):
            return Outcome(f"{show(count)} from nothing", Decimal(0), printed, result)
        made = self._made(count, earlier)
        base, sign = show(self._base(count, earlier)), "≠" if result is Verdict.CONFLICT else "≈"
        told = f"{show(count)}/{base}-1" if self.earlier.kind is not Kind.CHANGE else f"{show(earlier)}/{base}"
        statement = f"{told} = {percent(made, self.printed.step)} {sign} {show(printed)}%"
        return Outcome(statement, made.quantize(self.printed.step / 100), printed, result)

    def room(self, member: Entry) -> tuple[Decimal, Decimal] | None:
        """The values between which the member must lie for the claim to hold; None where vague words give more room."""
        count, earlier, printed = self.count.value, self.earlier.value, self.printed.value
        if not self.printed.exact or self.count.rounded or self.earlier.rounded or count <= 0:
            return None
        step = self.printed.step
        if member is self.printed:
            if not self._base(count, earlier):
                return None
            made = self._made(count, earlier)
            return made - step, made + step
        low, high = (printed - step) / 100, (printed + step) / 100
        if self.earlier.kind is Kind.CHANGE:
            return _room_of_change(count, earlier, low, high, of_count=member is self.count)
        if low <= -1 or earlier <= 0:
            return None
        if member is self.count:
            return (1 + low) * earlier, (1 + high) * earlier
        return count / (1 + high), count / (1 + low)

    def _verdict(self, count: Decimal, earlier: Decimal, printed: Decimal) -> Verdict:
        if not self._base(count, earlier):
            return Verdict.ROUNDING
        possible: list[Decimal] = []
        if self.count.rounded or self.earlier.rounded:
            pairs = product(ends(self.count, count), ends(self.earlier, earlier))
            possible = [self._made(*pair) for pair in pairs if self._base(*pair)]
        return verdict(self._made(count, earlier), possible, self.printed, printed)

    def _base(self, count: Decimal, earlier: Decimal) -> Decimal:
        return count - earlier if self.earlier.kind is Kind.CHANGE else earlier

    def _made(self, count: Decimal, earlier: Decimal) -> Decimal:
        base = self._base(count, earlier)
        return (count - base) / base * 100


def _room_of_change(
    count: Decimal, change: Decimal, low: Decimal, high: Decimal, *, of_count: bool
) -> tuple[Decimal, Decimal] | None:
    """Between which values the count or its change must lie for the change to be from `low` to `high` of what was.

    Where they are the same there was nothing to start from, and any percentage goes.
    """
    if of_count:
        ends = () if low <= 0 <= high else (change / low + change, change / high + change, change)
    else:
        ends = () if low <= -1 else (count * low / (1 + low), count * high / (1 + high), count)
    return (min(ends), max(ends)) if ends else None


def percents(ledger: Ledger) -> Iterator[PercentClaim]:
    """One claim for each percentage change whose count is told with an earlier value or a change."""
    for printed in ledger.entries:
        if printed.kind is Kind.CHANGE_PCT:
            claim = _claim(ledger, printed)
            if claim is not None:
                yield claim


def _claim(ledger: Ledger, printed: Entry) -> PercentClaim | None:
    doubted = None
    for pair in comparisons(ledger, printed, changes=True):
        claim = PercentClaim(pair.count, pair.earlier, printed)
        if claim.verdict(AS_PRINTED) is not Verdict.CONFLICT:
            return claim
        if pair.sure and doubted is None:
            doubted = claim
    return doubted
