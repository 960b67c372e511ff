"""What a comparison speaks of: the count, and the earlier value it is held against."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from xinfang_extract.audit.entry import Entry, Unit
from xinfang_extract.audit.facets import SAME, Facet
from xinfang_extract.audit.ledger import Ledger
from xinfang_extract.model import Kind

_BASES = 4  # counts that are tried for one comparison
_EARLIER = 4  # earlier values that are tried for one count
_REACH = 120  # figures
_TIME_ONLY = frozenset({Facet.YEAR})


@dataclass(frozen=True, slots=True)
class Comparison:
    """A count with the earlier value it is compared with: told itself, or as the change from it.

    `sure` is true where wording or codes leave no doubt that the figure compared speaks of these.
    """

    count: Entry
    earlier: Entry
    sure: bool


def comparisons(ledger: Ledger, figure: Entry, *, changes: bool) -> Iterator[Comparison]:
    """The comparisons that a change or a percentage may speak of, likeliest first.

    With `changes`, a change from the earlier value stands in for it.
    """
    for count, sure in _bases(ledger, figure):
        for number, earlier in enumerate(_earlier(ledger, figure, count, changes=changes)):
            if number == _EARLIER:
                break
            near = earlier.sentence in (figure.sentence, count.sentence)
            direct = earlier.figure.base == count.id or _direct(ledger, count, earlier)
            whole = not any(entry.cues.gap for entry in _between(ledger, figure, count, earlier))
            yield Comparison(count, earlier, sure and near and direct and whole and number == 0)


def _between(ledger: Ledger, *members: Entry) -> list[Entry]:
    """The figures told from the second to the last of these: a number that was not read may stand before each."""
    places = sorted(member.place for member in members)
    return ledger.entries[places[0] + 1 : places[-1] + 1]


def _direct(ledger: Ledger, count: Entry, earlier: Entry) -> bool:
    """True where no other figure that counts the same thing stands between the count and its earlier value."""
    low, high = sorted((count.place, earlier.place))
    between = ledger.entries[low + 1 : high]
    return not any(e.kind is Kind.COUNT and e.unit is count.unit and ledger.alike(e, count) for e in between)


def _same_period(figure: Entry, earlier: Entry) -> bool:
    """False where the words hold the one against last month and the other against last year."""
    said = {figure.cues.against, earlier.cues.against}
    return said != {"month", "year"}


def counts_of(ledger: Ledger, figure: Entry) -> Iterator[Entry]:
    """The counts that the figure surely speaks of, by its link or its codes."""
    return (count for count, sure in _bases(ledger, figure) if sure)


def _bases(ledger: Ledger, figure: Entry) -> Iterator[tuple[Entry, bool]]:
    """The counts that the figure may speak of, and whether it surely does."""
    linked = ledger.base_of(figure)
    if linked is not None and _units_agree(figure, linked):
        yield linked, True
    else:
        linked = None
    counts = [c for c in ledger.near(figure, _REACH) if c.kind is Kind.COUNT and _units_agree(figure, c)]
    counts.sort(key=lambda c: (c.place > figure.place, abs(c.place - figure.place)))
    alike = [c for c in counts if c is not linked and ledger.alike(c, figure)]
    for number, count in enumerate(alike[:_BASES]):
        yield count, linked is None and number == 0
    others = [c for c in counts if c is not linked and c not in alike and c.sentence == figure.sentence]
    for count in others[:2]:
        yield count, False


def _units_agree(figure: Entry, count: Entry) -> bool:
    return figure.unit is count.unit or figure.unit is Unit.NONE


def _earlier(ledger: Ledger, figure: Entry, count: Entry, *, changes: bool) -> Iterator[Entry]:
    """Earlier values of the count, or changes from them, nearest to the figure first."""
    kinds = (Kind.PREVIOUS, Kind.CHANGE) if changes else (Kind.PREVIOUS,)
    found = []
    for other in ledger.near(figure, _REACH):
        if other.unit is not count.unit or other is count or not _same_period(figure, other):
            continue
        told = other.kind in kinds and other.figure.base in ("", count.id) and _same_thing(ledger, other, count)
        if told or (other.kind is Kind.COUNT and _year_before(ledger, other, count)):
            found.append(other)
    return iter(sorted(found, key=lambda o: (o.figure.base != count.id, abs(o.place - figure.place))))


def _same_thing(ledger: Ledger, other: Entry, count: Entry) -> bool:
    return other.figure.base == count.id or ledger.narrower(other, count) in (SAME, _TIME_ONLY)


def _year_before(ledger: Ledger, other: Entry, count: Entry) -> bool:
    years = other.figure.year, count.figure.year
    if years[0] is None or years[1] is None or years[0] != years[1] - 1:
        return False
    return ledger.narrower(other, count) == _TIME_ONLY
