"""What a comparison speaks of: the count, and the earlier value it is held against."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from xinfang_extract.audit.entry import Entry, Unit
from xinfang_extract.audit.facets import SAME, Facet
from xinfang_extract.audit.ledger import Ledger
from xinfang_extract.light import light
from xinfang_extract.model import Kind

_BASES = 4  # counts that are tried for one comparison
_EARLIER = 4  # earlier values that are tried for one count
_REACH = 120  # figures
_TIME_ONLY = frozenset({Facet.YEAR})


@light
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
            certain = sure and number == 0 and _certain(ledger, figure, count, earlier)
            yield Comparison(count, earlier, certain)


def _certain(ledger: Ledger, figure: Entry, count: Entry, earlier: Entry) -> bool:
    """True where the earlier value is told near, no other number stands between, and none that was not read."""
    if earlier.sentence not in (figure.sentence, count.sentence):
        return False
    direct = earlier.figure.base == count.id or _direct(ledger, count, earlier)
    return direct and not any(entry.cues.gap for entry in _between(ledger, figure, count, earlier))


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
    """False where the words hold the one against another time than the other: last month, last year, 1981."""
    against = figure.cues.against
    if against.isdigit() and earlier.kind is not Kind.CHANGE:
        return earlier.codes.year in (int(against), None)
    return {against, earlier.cues.against} not in ({"month", "year"}, {"month", "before"})


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
    near = ledger.of_kind[Kind.COUNT].nearest(figure, _REACH)
    counts = [count for count in near if count is not linked and _units_agree(figure, count)]
    alike = [count for count in counts if ledger.alike(count, figure)]
    for number, count in enumerate(alike[:_BASES]):
        yield count, linked is None and number == 0
    others = (c for c in counts if c.sentence == figure.sentence and not ledger.alike(c, figure))
    for count in islice(others, 2):
        yield count, False


def _units_agree(figure: Entry, count: Entry) -> bool:
    return figure.unit is count.unit or figure.unit is Unit.NONE


def _earlier(ledger: Ledger, figure: Entry, count: Entry, *, changes: bool) -> Iterator[Entry]:
    """Earlier values of the count, or changes from them, nearest to the figure first."""
    told = ledger.of_kind[Kind.PREVIOUS].near(figure, _REACH)
    told += ledger.of_kind[Kind.CHANGE].near(figure, _REACH) if changes else []
    found = [o for o in told if o.figure.base in ("", count.id) and _same_thing(ledger, o, count)]
    if count.codes.year is not None:
        found += [o for o in ledger.of_kind[Kind.COUNT].near(figure, _REACH) if _year_before(ledger, o, count)]
    found = [o for o in found if o.unit is count.unit and o is not count and _same_period(figure, o)]
    return iter(sorted(found, key=lambda o: (o.figure.base != count.id, abs(o.place - figure.place), o.place)))


def _same_thing(ledger: Ledger, other: Entry, count: Entry) -> bool:
    return other.figure.base == count.id or ledger.narrower(other, count) in (SAME, _TIME_ONLY)


def _year_before(ledger: Ledger, other: Entry, count: Entry) -> bool:
    year, before = count.codes.year, other.codes.year
    return year is not None and before == year - 1 and ledger.narrower(other, count) == _TIME_ONLY
