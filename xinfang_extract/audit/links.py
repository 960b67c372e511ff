"""Parts as the wording ties them to a total: 其中, a list after a colon, a bracket."""

from __future__ import annotations

from collections.abc import Iterator

from xinfang_extract.audit.entry import Entry
from xinfang_extract.audit.facets import SAME, Facet, Facets
from xinfang_extract.audit.ledger import SUMMED, Ledger
from xinfang_extract.audit.partition import Partition, Source
from xinfang_extract.audit.persons import addable


def linked(ledger: Ledger, total: Entry, children: list[Entry]) -> Iterator[Partition]:
    """One proposal for each enumeration told as parts of the total, and for each way its units add up."""
    for series in dict.fromkeys(child.figure.series for child in children):
        tops = [child for child in children if child.figure.series == series and child.kind is total.kind]
        facets = _apart(ledger, total, tops)
        axis = facets | {Facet.CHANNEL} if _mixed(tops) else facets - {Facet.CHANNEL}
        for parts, visits_only in addable(total, tops, axis):
            if len(parts) > 1:
                yield Partition(total, parts, Source.LINK, facets, visits_only=visits_only)


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


def _apart(ledger: Ledger, total: Entry, tops: list[Entry]) -> Facets:
    apart: Facets = SAME
    for entry in tops:
        apart |= ledger.narrower(entry, total) or SAME
    return apart


def closed(partition: Partition) -> bool:
    """True where no part is told in a list left open (等)."""
    return not any(part.figure.series_open for part in partition.parts)
