"""Changes against stated earlier values: 142 last year and 173 now is 31 more."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from xinfang_extract.audit.claim import AS_PRINTED, Outcome, Values, show, valued
from xinfang_extract.audit.comparisons import comparisons
from xinfang_extract.audit.entry import Entry
from xinfang_extract.audit.ledger import Ledger
from xinfang_extract.light import light
from xinfang_extract.model import CheckKind, Kind, Verdict


@light
class ChangeClaim:
    """The count less its earlier value is the change."""

    count: Entry
    earlier: Entry
    change: Entry
    kind: CheckKind = CheckKind.CHANGE
    prefix: str = "change"

    @property
    def members(self) -> tuple[Entry, ...]:
        """Count, earlier value, change."""
        return (self.count, self.earlier, self.change)

    def verdict(self, values: Values) -> Verdict:
        """Whether the two values make the change."""
        return self._verdict(*[valued(member, values) for member in self.members])

    def weigh(self, values: Values) -> Outcome:
        """The change that the two values make against the change as printed."""
        count, earlier, change = (valued(member, values) for member in self.members)
        verdict = self._verdict(count, earlier, change)
        sign = {Verdict.OK: "=", Verdict.ROUNDING: "≈", Verdict.CONFLICT: "≠"}[verdict]
        statement = f"{show(count)}-{show(earlier)} {sign} {show(change)}"
        return Outcome(statement, count - earlier, change, verdict)

    def _verdict(self, count: Decimal, earlier: Decimal, change: Decimal) -> Verdict:
        made = count - earlier
        if made == change:
            return Verdict.OK
        slack = sum((member.range.high - member.range.low for member in self.members), Decimal(0)) / 2
        return Verdict.ROUNDING if slack and abs(made - change) <= slack else Verdict.CONFLICT


def changes(ledger: Ledger) -> Iterator[ChangeClaim]:
    """One claim for each change whose count and earlier value are told."""
    for change in ledger.entries:
        if change.kind is Kind.CHANGE:
            claim = _claim(ledger, change)
            if claim is not None:
                yield claim


def _claim(ledger: Ledger, change: Entry) -> ChangeClaim | None:
    doubted = None
    for pair in comparisons(ledger, change, changes=False):
        claim = ChangeClaim(pair.count, pair.earlier, change)
        if claim.verdict(AS_PRINTED) is not Verdict.CONFLICT:
            return claim
        if pair.sure and doubted is None:
            doubted = claim
    return doubted
