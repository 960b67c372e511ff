"""Percentages whose earlier value is not told: some whole number must still make them.

`23 batches, down 14.8 %` can come from 27; 33 batches cannot come from any whole number. That is too little to accuse a
page of anything, so it is never reported; it tells which of two figures a suggestion must leave alone.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from decimal import ROUND_FLOOR, Decimal

from xinfang_extract.audit.claim import Outcome, Values, show, valued
from xinfang_extract.audit.comparisons import counts_of
from xinfang_extract.audit.entry import Entry
from xinfang_extract.audit.ledger import Ledger
from xinfang_extract.light import light
from xinfang_extract.model import CheckKind, Kind, Verdict


@light
class WholeNumberClaim:
    """A whole number of earlier cases makes the percentage that is printed."""

    count: Entry
    printed: Entry
    kind: CheckKind = CheckKind.PERCENT
    prefix: str = "whole"

    @property
    def members(self) -> tuple[Entry, ...]:
        """Count and percentage."""
        return (self.count, self.printed)

    def verdict(self, values: Values) -> Verdict:
        """Whether a whole number lies among the earlier values that the percentage allows."""
        count, printed = valued(self.count, values), valued(self.printed, values)
        high = 1 + (printed + self.printed.step) / 100
        low = 1 + (printed - self.printed.step) / 100
        if low <= 0:
            return Verdict.OK
        least, most = count / high, count / low
        return Verdict.OK if (least + 1).to_integral_value(ROUND_FLOOR) < most else Verdict.CONFLICT

    def weigh(self, values: Values) -> Outcome:
        """The count and its percentage; there is no number to hold them against."""
        count, printed = valued(self.count, values), valued(self.printed, values)
        return Outcome(f"{show(count)} after {show(printed)}%", Decimal(0), Decimal(0), self.verdict(values))


def whole_numbers(ledger: Ledger, compared: Collection[str]) -> Iterator[WholeNumberClaim]:
    """One claim for each percentage change that no told earlier value explains (`compared` are those that one does)."""
    for printed in ledger.entries:
        if printed.kind is Kind.CHANGE_PCT and printed.exact and printed.id not in compared:
            count = next(counts_of(ledger, printed), None)
            if count is not None and count.exact and count.step == 1 and count.sentence == printed.sentence:
                yield WholeNumberClaim(count, printed)
