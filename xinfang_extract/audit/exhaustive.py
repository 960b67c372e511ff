"""How sure it is that a list is complete, so that it must add up.

Nobody promises that the parts told after a total are all of them, and most lists that do not add up are simply not
complete. Three things speak for a misprint instead: words (合计, 其余, 按…分), codes that complement each other
(个体 and 集体, 办结 and 未结, all channels), and the difference itself, which one wrong digit of one figure explains.
The weaker the first two, the more is asked of the third.
"""

from __future__ import annotations

from decimal import Decimal

from xinfang_extract.audit.entry import Unit
from xinfang_extract.audit.facets import Facet
from xinfang_extract.audit.partition import Partition, Source
from xinfang_extract.audit.slips import Slip, slip_between
from xinfang_extract.audit.sum_claim import SumClaim

# least totals whose difference by one digit is no accident: parts opened by 其中, next to the total, on the page, and
# told apart from a total that other sums prove, and where more than one list would do
_NEAR, _NEXT, _FAR, _APART, _LARGE = 20, 50, 100, 500, 1000
_CODED = frozenset({Facet.CHANNEL, Facet.LEVEL, Facet.FORM, Facet.STAGE})
_DONE, _OPEN = {"resolved", "replied"}, {"pending"}


def must_add_up(claim: SumClaim, parallel: bool, proven: bool) -> bool:
    """True where the parts are evidently all of the total, so that a difference is a contradiction.

    `parallel` says that the same sum holds in the other unit, `proven` that other sums hold with the same total.
    """
    partition = claim.partition
    if any(not member.exact for member in partition.members) or _counted_by_persons(partition):
        return False
    if _loose(partition) or _torn(partition) or _retold(partition) or _overrun(partition):
        return False
    slips, size = _slips(claim), _size(claim)
    likely = slips & {Slip.MISREAD, Slip.SWAPPED}
    if parallel:
        return True
    if told_complete(partition) or _complementary(partition):
        soon = partition.source is Source.LIST or (partition.source is Source.PROVEN and proven)
        close = partition.next or partition.in_one_sentence
        return size >= (_NEAR if close else _NEXT if soon else _FAR) and bool(
            slips if close and size >= _FAR else likely
        )
    if not likely:
        return False
    coded = bool(partition.facets & _CODED)
    near = (_NEAR if coded else _NEXT) if partition.opened else _FAR
    match partition.source:
        case Source.SHAPE:
            return True
        case Source.LINK | Source.LIST:
            by_stage = partition.facets == {Facet.STAGE}
            return (partition.next or partition.source is Source.LINK) and size >= (_NEXT if by_stage else near)
        case Source.FACET:
            told = partition.total.place < partition.parts[0].place or partition.total.cues.total
            return told and partition.compact and _covers(partition) and size >= near
        case Source.HEAD:
            return partition.next and size >= _LARGE
        case Source.PROVEN:
            joined = all(part.cues.joined for part in partition.parts[1:])
            return len(partition.parts) > 2 and size >= _APART and (proven or joined)
    return False


def _size(claim: SumClaim) -> Decimal:
    outcome = claim.weigh({})
    return max(abs(outcome.expected), abs(outcome.found))


def _torn(partition: Partition) -> bool:
    """True where the sentence tells a number within the list that was not read as a figure."""
    if partition.parts[-1].cues.cut and partition.parts[-1].place > partition.total.place:
        return True
    first = min(partition.members, key=lambda member: member.place)
    return any(member.cues.gap for member in partition.members if member is not first)


def _overrun(partition: Partition) -> bool:
    """True where the list runs on into other clauses (；) although the total's own clause tells parts of it."""
    clause = partition.total.cues.clause
    own = [part for part in partition.parts if part.cues.clause == clause]
    return partition.in_one_sentence and partition.opened and 1 < len(own) < len(partition.parts)


def _retold(partition: Partition) -> bool:
    """True where a part is the total told again, or one part another."""
    values = [part.value for part in partition.parts if part.unit is partition.total.unit]
    return partition.total.value in values or (len(set(values)) < len(values) and max(values) >= _NEAR)


def _counted_by_persons(partition: Partition) -> bool:
    return partition.total.unit is Unit.MATTERS and any(part.unit is Unit.PERSONS for part in partition.parts)


def _loose(partition: Partition) -> bool:
    return any(part.figure.series_open or part.cues.loose for part in partition.parts)


def told_complete(partition: Partition) -> bool:
    """True where words say that the list is complete: 按…分, 其余, 直接, or a total that sums up what went before."""
    first, last, total = partition.parts[0], partition.parts[-1], partition.total
    if last.place < total.place:
        return total.cues.total
    return last.cues.rest or last.cues.direct or first.cues.by


def _complementary(partition: Partition) -> bool:
    if partition.facets == {Facet.FORM} and len(partition.parts) == 2:
        forms = set().union(*(part.codes.forms for part in partition.parts)) - partition.total.codes.forms
        return forms in ({"individual", "collective"}, {"first", "repeat"})
    if partition.facets == {Facet.STAGE} and len(partition.parts) == 2:
        stages = {part.codes.stage for part in partition.parts}
        return bool(stages & _DONE) and bool(stages & _OPEN)
    return False


def _covers(partition: Partition) -> bool:
    """True where the codes met are the ones that a full breakdown has."""
    codes = partition.total.codes
    if Facet.CHANNEL in partition.facets:
        met = frozenset[str]().union(*(part.codes.channels for part in partition.parts))
        if codes.channels:
            return met == codes.channels
        return len(met) > 1 and ("visit" in met or partition.opened)
    if partition.facets == {Facet.LEVEL}:
        return len(partition.parts) > 2
    return partition.facets == {Facet.BODY} and len(partition.parts) > 2


def _slips(claim: SumClaim) -> set[Slip]:
    """The slips that settle the claim, each of one member."""
    outcome = claim.weigh({})
    gap = outcome.found - outcome.expected
    found = {slip_between(part, part.value + gap) for part in claim.partition.parts}
    found.add(slip_between(claim.partition.total, claim.partition.total.value - gap))
    return {slip for slip in found if slip is not None}
