"""How sure it is that a list is complete, so that it must add up.

Nobody promises that the parts told after a total are all of them, and most lists that do not add up are simply not
complete. Three things speak for a misprint instead: words (合计, 其余, 按…分), codes that complement each other
(个体 and 集体, 办结 and 未结, all channels), and the difference itself, which one wrong digit of one figure explains.
The weaker the first two, the more is asked of the third.
"""

from __future__ import annotations

from decimal import Decimal

from xinfang_extract.audit.entry import Entry
from xinfang_extract.audit.facets import Facet
from xinfang_extract.audit.partition import Partition, Source
from xinfang_extract.audit.slips import Slip, slip_between, slips
from xinfang_extract.audit.sum_claim import SumClaim
from xinfang_extract.audit.unfit import unfit
from xinfang_extract.codebook.codes import FINISHED, FORM_PAIRS
from xinfang_extract.model import Verdict

# The least totals whose difference by one digit is no accident: with parts opened by 其中, right behind the total,
# elsewhere on the page, told apart from a total that other sums prove, and where more than one list would do.
_OPENED, _NEXT, _FAR, _APART, _LARGE = 20, 50, 100, 500, 1000

_LIKELY = frozenset({Slip.MISREAD, Slip.SWAPPED})
_DIFFERENCES = frozenset(
    {*"123456789", "18", "27", "36", "45", "54", "63", "72"}
)  # two swapped digits: a multiple of 9
_CODED = frozenset({Facet.CHANNEL, Facet.LEVEL, Facet.STAGE})


def must_add_up(claim: SumClaim, *, parallel: Partition | None, proven: bool) -> bool:
    """True where the parts are evidently all of the total, so that a difference is a contradiction.

    `parallel` is the same sum in the other unit, where that holds; `proven` says that other sums hold with the same
    total.
    """
    partition = claim.partition
    if parallel is not None:  # which persons a total counts is a convention: a slip tells that it was meant to hold
        meant = parallel.total.value >= _OPENED and all(part.unit is partition.total.unit for part in partition.parts)
        return not unfit(partition) and (meant or _settled_by(claim, frozenset(Slip)))
    size = max(map(abs, claim.sides))
    close = partition.next or partition.in_one_sentence
    if told_complete(partition) or _complementary(partition):
        soon = partition.source is Source.LIST or (partition.source is Source.PROVEN and proven)
        least = Decimal(_OPENED if close else _NEXT if soon else _FAR)
        any_slip = close and size >= _FAR
    else:
        least, any_slip = _least(partition, proven), False
    wanted = frozenset(Slip) if any_slip else _LIKELY
    if size < least or (wanted is _LIKELY and not _one_digit_off(claim)) or unfit(partition):
        return False
    return _settled_by(claim, wanted)  # the dearest question last


def told_complete(partition: Partition) -> bool:
    """True where words say that the list is complete: 按…分, 其余, 直接, or a total that sums up what went before."""
    first, last, total = partition.parts[0], partition.parts[-1], partition.total
    if last.place < total.place:
        return total.cues.total
    return last.cues.rest or last.cues.direct or first.cues.by


def _least(partition: Partition, proven: bool) -> Decimal:
    """The least total from which on this list is held to add up if one digit makes it; infinite for never."""
    never = Decimal("Infinity")
    near = Decimal(_FAR if not partition.opened else _OPENED if partition.facets & _CODED else _NEXT)
    match partition.source:
        case Source.SHAPE:
            return Decimal(0)
        case Source.LINK | Source.LIST:
            if Facet.FORM in partition.facets:
                return never  # forms that are no pair overlap: a joint letter may be a repeated one
            if not partition.next and partition.source is Source.LIST:
                return never
            return Decimal(_NEXT) if partition.facets == {Facet.STAGE} else near
        case Source.FACET:
            told = partition.total.place < partition.parts[0].place or partition.total.cues.total
            return near if told and partition.compact and _covers(partition) else never
        case Source.HEAD:
            return Decimal(_LARGE) if partition.next else never
        case Source.PROVEN if partition.facets == {Facet.TOPIC}:
            return never  # subjects told in a sentence of their own are those most written of
        case Source.PROVEN:
            joined = all(part.cues.joined for part in partition.parts[1:])
            return Decimal(_APART) if len(partition.parts) > 2 and (proven or joined) else never
    return never


def _complementary(partition: Partition) -> bool:
    if len(partition.parts) != 2:
        return False
    if partition.facets == {Facet.FORM}:
        forms = set().union(*(part.codes.forms for part in partition.parts)) - partition.total.codes.forms
        return forms in FORM_PAIRS
    stages = {part.codes.stage for part in partition.parts}
    return partition.facets == {Facet.STAGE} and bool(stages & FINISHED) and "pending" in stages


def _covers(partition: Partition) -> bool:
    """True where the codes met are the ones that a full breakdown has."""
    codes = partition.total.codes
    if Facet.CHANNEL in partition.facets:
        met = frozenset[str]().union(*(part.codes.channels for part in partition.parts))
        if codes.channels:
            return met == codes.channels
        return len(met) > 1 and ("visit" in met or partition.opened)
    return partition.facets in ({Facet.LEVEL}, {Facet.BODY}) and len(partition.parts) > 2


def _one_digit_off(claim: SumClaim) -> bool:
    """False where the difference is none that one digit misread, or two swapped, can make: most accidents are none."""
    if claim.partition.rounded:
        return True
    added, total = claim.sides
    return "".join(map(str, (total - added).normalize().as_tuple().digits)) in _DIFFERENCES


def _settled_by(claim: SumClaim, wanted: frozenset[Slip]) -> bool:
    """True where one of these slips of one member settles it; rounded numbers leave room, so that each is tried."""
    if claim.partition.rounded:
        rooms = ((member, *claim.room(member)) for member in claim.members)
        tried = (
            (member, value)
            for member, low, high in rooms
            if wanted is not _LIKELY or _as_long(member, low, high)
            for value, slip in slips(member)
            if slip in wanted and low <= value <= high
        )
        return any(claim.verdict({member.id: value}) is not Verdict.CONFLICT for member, value in tried)
    return any(slip_between(member, claim.settling(member)) in wanted for member in claim.members)


def _as_long(member: Entry, low: Decimal, high: Decimal) -> bool:
    """False where no number from `low` to `high` is as long as the printed one, as likely slips leave it."""
    size, least = abs(member.value), Decimal(0) if low <= 0 <= high else min(abs(low), abs(high))
    return least < size * 10 and size < max(abs(low), abs(high)) * 10
