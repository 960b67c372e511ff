"""The claim that parts add up to a total."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import cached_property

from xinfang_extract.audit.claim import Outcome, Values, show, valued
from xinfang_extract.audit.entry import Entry, Unit
from xinfang_extract.audit.partition import Partition
from xinfang_extract.model import CheckKind, Verdict

_ZERO = Decimal(0)


@dataclass(eq=False)
class SumClaim:
    """Parts that add up to a total; rounded and vague numbers have the room that their print leaves them.

    Never changed, once made.
    """

    partition: Partition
    kind: CheckKind = CheckKind.SUM
    prefix: str = "sum"

    @property
    def members(self) -> tuple[Entry, ...]:
        """The parts, then the total."""
        return self.partition.members

    def verdict(self, values: Values) -> Verdict:
        """Whether the parts make the total; only rounded and vague numbers leave room for a difference."""
        return self._verdict(
            [valued(part, values) for part in self.partition.parts], valued(self.partition.total, values)
        )

    @cached_property
    def sides(self) -> tuple[Decimal, Decimal]:
        """What the parts add up to, and the total, both as printed."""
        return sum([part.value for part in self.partition.parts], _ZERO), self.partition.total.value

    def settling(self, member: Entry) -> Decimal:
        """The one value of this member with which the parts add up exactly."""
        added, total = self.sides
        return added if member is self.partition.total else member.value + (total - added)

    def weigh(self, values: Values) -> Outcome:
        """Parts against total; the total is what the parts make it, so it is `found` and their sum `expected`."""
        parts = [valued(part, values) for part in self.partition.parts]
        total = valued(self.partition.total, values)
        verdict = self._verdict(parts, total)
        sign = "=" if verdict is Verdict.OK else "≈" if verdict is Verdict.ROUNDING else "≠"
        return Outcome(f"{_added(parts)} {sign} {show(total)}{self._note()}", sum(parts, _ZERO), total, verdict)

    def _verdict(self, parts: Sequence[Decimal], total: Decimal) -> Verdict:
        if sum(parts, _ZERO) == total:
            return Verdict.OK
        if not self.partition.rounded:
            return Verdict.CONFLICT
        ends = [self._ends(part, value) for part, value in zip(self.partition.parts, parts, strict=True)]
        low, high = sum(end[0] for end in ends), sum(end[1] for end in ends)
        least, most = self._ends(self.partition.total, total)
        return Verdict.ROUNDING if low <= most and least <= high else Verdict.CONFLICT

    def room(self, member: Entry) -> tuple[Decimal, Decimal]:
        """The values between which the member must lie for the sum to hold: one value, where none is rounded."""
        value, slack = self.settling(member), self._slack
        return value - slack, value + slack

    @cached_property
    def _slack(self) -> Decimal:
        return sum([member.range.high - member.range.low for member in self.members if member.rounded], _ZERO)

    @staticmethod
    def _ends(entry: Entry, value: Decimal) -> tuple[Decimal, Decimal]:
        below, above = abs(entry.value) - entry.range.low, entry.range.high - abs(entry.value)
        return (value - below, value + above) if value >= 0 else (value - above, value + below)

    def _note(self) -> str:
        if self.partition.visits_only:
            return " (persons: visits only)"
        single = [part for part in self.partition.parts if part.unit is not self.partition.total.unit]
        if not single:
            return ""
        if self.partition.total.unit is Unit.PERSONS:
            return " (persons: visits, and one for each other matter)"
        return " (visits counted by persons)"


def _added(parts: list[Decimal]) -> str:
    told = [show(part) if part < 0 else f"+{show(part)}" for part in parts]
    return "".join(told).removeprefix("+")
