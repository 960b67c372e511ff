"""What else a sentence tells beside a list, so that the list is not all there is to its total."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from itertools import pairwise

from xinfang_extract.audit.entry import Entry
from xinfang_extract.audit.ledger import Ledger
from xinfang_extract.audit.limits import FAR
from xinfang_extract.audit.partition import Partition
from xinfang_extract.codebook.codes import FINISHED
from xinfang_extract.model import Kind

_OPEN = "pending"
_REACH = 20  # figures


def beside_others(ledger: Ledger, partition: Partition) -> bool:
    """True where another number of the sentence speaks against a list that does not add up."""
    return _passes_over(ledger, partition) or _left_of_several(ledger, partition) or _lacks_one_told(ledger, partition)


def _passes_over(ledger: Ledger, partition: Partition) -> bool:
    """`答复214件，批转部门112件，办结107件`: between the parts stands a count that is no part of any of them."""
    for before, after in pairwise(partition.parts):
        if before.sentence == after.sentence and before.cues.depth == after.cues.depth:
            between = ledger.entries[before.place + 1 : after.place]
            if any(_apart(ledger, entry, partition) for entry in between):
                return True
    return False


def _apart(ledger: Ledger, entry: Entry, partition: Partition) -> bool:
    total = partition.total
    if entry.kind is not total.kind or entry.unit is not total.unit or entry is total:
        return False
    if entry.cues.part or entry.cues.depth or entry in partition.parts:
        return False
    return not any(ledger.narrower(entry, part) is not None for part in partition.parts)


def _lacks_one_told(ledger: Ledger, partition: Partition) -> bool:
    """`94批，答复60件，转交27件，包案7件`: what is lacking is told in the sentence, with codes of its own."""
    total, last = partition.total, partition.parts[-1]
    lacking = total.value - _sum(partition.parts)
    told = ledger.entries[max(0, last.place - _REACH) : last.place + _REACH]
    return any(
        e.value == lacking and e.sentence == last.sentence and e.kind is total.kind and e not in partition.members
        for e in told
    )


def _left_of_several(ledger: Ledger, partition: Partition) -> bool:
    """`甲46件，化解46件；乙31件，化解29件，剩余2件`: what is open is left of several totals together."""
    left = next((part for part in partition.parts if part.codes.stage == _OPEN), None)
    if left is None:
        return False
    before = ledger.entries[max(0, left.place - FAR) : left.place]
    told = [entry for entry in before if entry.sentence == left.sentence and _counts(entry, left)]
    done = [entry for entry in told if entry.codes.stage in FINISHED]
    came = [entry for entry in told if entry.codes.stage not in FINISHED and not entry.cues.part]
    return len(came) > 1 and _sum(came) - _sum(done) == left.value


def _counts(entry: Entry, left: Entry) -> bool:
    return entry.kind is Kind.COUNT and entry.unit is left.unit


def _sum(entries: Sequence[Entry]) -> Decimal:
    return sum([entry.value for entry in entries], Decimal(0))
