"""What would settle a conflict: one slip in one figure, and nothing else on the page objects.

Never applied: the page stands as printed. A suggestion is made only where exactly one change of one figure settles
the conflict and every other check that covers the figure; where two would do, there is none.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from decimal import Decimal

from xinfang_extract.audit.claim import AS_PRINTED, Claim, Values
from xinfang_extract.audit.entry import Entry
from xinfang_extract.audit.orders import in_order
from xinfang_extract.audit.percents import PercentClaim
from xinfang_extract.audit.ratio_claim import RatioClaim
from xinfang_extract.audit.slips import Slip, lost_two, may_lack_two, slip_between, slips
from xinfang_extract.audit.sum_claim import SumClaim
from xinfang_extract.light import light
from xinfang_extract.model import CheckKind, Kind, Verdict

Meant = Callable[[Entry], Iterable[tuple[Decimal, Slip]]]
_PINNED = (CheckKind.PERCENT, CheckKind.SHARE)  # a percentage leaves so little room that two lost digits can be told
_LIKELY = (Slip.MISREAD, Slip.SWAPPED, Slip.DIRECTION)


@light
class Suggestion:
    """The value that a figure probably had, and the slip that made it what it is."""

    entry: Entry
    value: Decimal
    slip: Slip


class Advisor:
    """The claims of a source, kept or broken, to be asked what would settle a broken one."""

    def __init__(self, claims: Sequence[Claim]) -> None:
        self._covering: Mapping[str, list[Claim]] = defaultdict(list)
        self._slips: dict[str, list[tuple[Decimal, Slip]]] = {}
        self._broken = {id(claim) for claim in claims if not _holds(claim, AS_PRINTED)}
        for claim in claims:
            for member in claim.members:
                self._covering[member.id].append(claim)

    def suggest(self, claim: Claim) -> Suggestion | None:
        """The one change that settles this conflict, or None.

        One that settles more conflicts at once comes first, then one that leaves the number as long as it is: print
        and scan take one digit for another far more often than they lose or double one. Last, one that puts a list
        back in its order from large to small.
        """
        found = [
            (self._settled(one), one) for member in claim.members for one in self._changes(claim, member, self._meant)
        ]
        if not found and claim.kind in _PINNED:
            found = [(1, one) for member in claim.members for one in self._changes(claim, member, lost_two)]
        if not found:
            return None
        most = max(settled for settled, _ in found)
        best = [one for settled, one in found if settled == most]
        likely = [one for one in best if one.slip in _LIKELY] or best
        if len(likely) == 1:
            return likely[0]
        parts = claim.partition.parts if isinstance(claim, SumClaim) else ()
        return in_order(parts, [(one.entry, one.value, one) for one in likely])

    def _changes(self, claim: Claim, member: Entry, meant: Meant) -> Iterator[Suggestion]:
        room = claim.room(member) if isinstance(claim, (SumClaim, RatioClaim, PercentClaim)) else None
        if room is not None and room[0] == room[1] and slip_between(member, room[0]) is None:
            return  # most members of most sums
        if room is not None and meant is lost_two and not may_lack_two(member, *room):
            return
        for value, slip in meant(member):
            if room is not None and not room[0] <= value <= room[1]:
                continue
            values = {member.id: value}
            if _holds(claim, values) and all(_holds(other, values) for other in self._covering[member.id]):
                yield Suggestion(member, value, slip)

    def _meant(self, entry: Entry) -> Sequence[tuple[Decimal, Slip]]:
        """What one slip may have made of the number: asked for each claim that covers it."""
        known = self._slips.get(entry.id)
        if known is None:
            known = self._slips[entry.id] = [*slips(entry)]
            if entry.kind in (Kind.CHANGE, Kind.CHANGE_PCT) and entry.value:
                known.append((-entry.value, Slip.DIRECTION))
        return known

    def _settled(self, suggestion: Suggestion) -> int:
        return sum(id(claim) in self._broken for claim in self._covering[suggestion.entry.id])


def _holds(claim: Claim, values: Values) -> bool:
    return claim.verdict(values) is not Verdict.CONFLICT
