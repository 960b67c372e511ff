"""Whether parts add up to a whole: the cheap question that a reader asks before it decides what is part of what."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from xinfang_extract.audit.claim import AS_PRINTED
from xinfang_extract.audit.entry import Unit, entries_of
from xinfang_extract.audit.facets import SAME
from xinfang_extract.audit.partition import Partition, Source
from xinfang_extract.audit.persons import is_visit
from xinfang_extract.audit.sum_claim import SumClaim
from xinfang_extract.model import Figure, Verdict


def partitions_hold(parts: Sequence[Figure], whole: Figure) -> bool:
    """True where the parts add up to the whole, in its unit.

    批次 of visits and 件次 of letters add up to matters; in a whole of persons each letter, call or online matter is
    one person, or all of them are left out. Rounded and vague numbers have the room that their print leaves them.
    False for no parts, and where the units do not add up at all (人次 of letters in a whole of matters).
    """
    if not parts:
        return False
    *told, total = entries_of([*parts, whole])
    apart = [part for part in told if part.unit is not total.unit]
    if total.unit is Unit.MATTERS and not all(is_visit(part) for part in apart):
        return False
    ways = [tuple(told)]
    if total.unit is Unit.PERSONS and apart and len(apart) < len(told):
        ways.append(tuple(part for part in told if part.unit is Unit.PERSONS))
    return any(_holds(Partition(total, way, Source.LINK, SAME)) for way in ways)


def missing(parts: Sequence[Figure], whole: Figure) -> Decimal:
    """How much the parts leave of the whole; negative where they are more than it. All units are counted alike."""
    return whole.value - sum((part.value for part in parts), Decimal(0))


def _holds(partition: Partition) -> bool:
    return SumClaim(partition).verdict(AS_PRINTED) is not Verdict.CONFLICT
