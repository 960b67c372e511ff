"""How persons and matters add up together.

A total of matters adds 批次 of visits to 件次 of letters; where only the visitors of a visit were counted, the page
adds those. A total of persons follows one of two conventions: it counts the visitors only, or the visitors and one
person for each letter, call or online matter.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from operator import attrgetter

from xinfang_extract.audit.entry import Entry, Unit
from xinfang_extract.audit.facets import Facet, Facets

Parts = tuple[Entry, ...]
_PLACE = attrgetter("place")


def addable(total: Entry, tops: Sequence[Entry], axis: Facets) -> Iterator[tuple[Parts, bool]]:
    """The parts of these that add up in the total's unit, each way that pages do it; true where visits only."""
    own = [entry for entry in tops if entry.unit is total.unit]
    if Facet.CHANNEL not in axis:
        yield in_print(own), False
        return
    if total.unit is Unit.MATTERS:
        visits = (
            []
            if any(is_visit(entry) for entry in own)
            else [e for e in tops if e.unit is not total.unit and is_visit(e)]
        )
        yield in_print([*own, *visits]), False
        return
    counted = {entry.codes.number for entry in own}
    single = [e for e in tops if e.unit is Unit.MATTERS and not is_visit(e) and e.codes.number not in counted]
    yield in_print([*own, *single]), False
    if single and own:
        yield in_print(own), True


def in_print(entries: Sequence[Entry]) -> Parts:
    """The entries in print order."""
    return tuple(sorted(entries, key=_PLACE))


def is_visit(entry: Entry) -> bool:
    """True where the figure counts visits, alone or with other channels."""
    return "visit" in entry.codes.channels
