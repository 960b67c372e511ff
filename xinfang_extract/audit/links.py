"""Parts as the wording ties them to a total: 其中, a list after a colon, a bracket."""

from __future__ import annotations

from collections.abc import Hashable, Iterator

from xinfang_extract.audit.entry import Entry
from xinfang_extract.audit.facets import SAME, Facet
from xinfang_extract.audit.kin import Kin
from xinfang_extract.audit.ledger import SUMMED, Ledger
from xinfang_extract.audit.partition import Partition, Source
from xinfang_extract.audit.persons import addable


def linked(ledger: Ledger, kin: Kin, children: list[Entry]) -> Iterator[Partition]:
    """One proposal for each enumeration told as parts of the total, and for each way its units add up."""
    total = kin.total
    groups: dict[Hashable, list[Entry]] = {}
    for child in children:
        apart = ledger.narrower(child, total)
        if child.kind is total.kind and apart is not None:
            groups.setdefault(child.figure.series or (child.sentence, apart), []).append(child)
    for tops in groups.values():
        facets = SAME.union(*(ledger.narrower(entry, total) or SAME for entry in tops))
        axis = facets | {Facet.CHANNEL} if _mixed(tops) else facets - {Facet.CHANNEL}
        for parts, visits_only in addable(total, tops, axis):
            if len(parts) > 1:
                yield Partition(total, parts, Source.LINK, facets, True, kin.stands_next(ledger, parts), visits_only)


def children_of(ledger: Ledger) -> dict[str, list[Entry]]:
    """The figures told as parts, by the id of each total they may add up to: the one named and its twin."""
    answers: dict[str, list[Entry]] = {}
    for entry in ledger.entries:
        whole = ledger.whole_of(entry)
        if whole is None or whole is entry or entry.kind not in SUMMED:
            continue
        for total in (whole, ledger.twin(whole)):
            if total is not None:
                answers.setdefault(total.id, []).append(entry)
    return answers


def _mixed(tops: list[Entry]) -> bool:
    return len({entry.unit for entry in tops}) > 1 or len({entry.codes.channels for entry in tops}) > 1
