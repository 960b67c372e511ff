"""The claim that a printed share or rate is the part's percentage of the whole."""

from __future__ import annotations

from decimal import Decimal
from itertools import product

from xinfang_extract.audit.claim import Outcome, Values, show, valued
from xinfang_extract.audit.entry import Entry
from xinfang_extract.audit.proportion import ends, percent, verdict
from xinfang_extract.light import light
from xinfang_extract.model import CheckKind, Verdict


@light
class RatioClaim:
    """Part over whole, in percent, is what the page prints."""

    part: Entry
    whole: Entry
    printed: Entry
    kind: CheckKind = CheckKind.SHARE
    prefix: str = "share"

    @property
    def members(self) -> tuple[Entry, ...]:
        """Part, whole, percentage."""
        return (self.part, self.whole, self.printed)

    def verdict(self, values: Values) -> Verdict:
        """Whether the two counts make the percentage."""
        return self._verdict(*[valued(member, values) for member in self.members])

    def weigh(self, values: Values) -> Outcome:
        """The percentage that the two counts make against the one printed."""
        part, whole, printed = (valued(member, values) for member in self.members)
        result = self._verdict(part, whole, printed)
        if not whole:
            return Outcome(f"{show(part)} of nothing", Decimal(0), printed, result)
        made = part / whole * 100
        sign = "≠" if result is Verdict.CONFLICT else "≈"
        statement = f"{show(part)}/{show(whole)} = {percent(made, self.printed.step)} {sign} {show(printed)}%"
        return Outcome(statement, made.quantize(self.printed.step / 100), printed, result)

    def room(self, member: Entry) -> tuple[Decimal, Decimal] | None:
        """The values between which the member must lie for the claim to hold; None where vague words give more room."""
        if not self.printed.exact or self.part.rounded or self.whole.rounded:
            return None
        if self.part.value <= 0 or self.whole.value <= 0:
            return None
        step = self.printed.step
        low, high = self.printed.value - step, self.printed.value + step
        if member is self.printed:
            made = self.part.value / self.whole.value * 100
            return made - step, made + step
        if member is self.part:
            return low * self.whole.value / 100, high * self.whole.value / 100
        return (self.part.value * 100 / high, self.part.value * 100 / low) if low > 0 else None

    def _verdict(self, part: Decimal, whole: Decimal, printed: Decimal) -> Verdict:
        if not whole:
            return Verdict.ROUNDING
        possible: list[Decimal] = []
        if self.part.rounded or self.whole.rounded:
            pairs = product(ends(self.part, part), ends(self.whole, whole))
            possible = [over / under * 100 for over, under in pairs if under]
        return verdict(part / whole * 100, possible, self.printed, printed)
