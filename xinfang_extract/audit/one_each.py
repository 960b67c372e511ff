"""Letters, calls and online matters that a table counts in matters and in persons: one person each.

Where two rows of a page keep to that, the others do. Never reported; it tells which of two figures a suggestion must
leave alone.
"""

from __future__ import annotations

from collections.abc import Iterator

from xinfang_extract.audit.claim import AS_PRINTED, Outcome, Values, show, valued
from xinfang_extract.audit.entry import Entry, Unit
from xinfang_extract.audit.ledger import Ledger
from xinfang_extract.audit.persons import is_visit
from xinfang_extract.light import light
from xinfang_extract.model import CheckKind, Kind, Verdict

_OFTEN = 2  # rows that must keep to it


@light
class OneEachClaim:
    """As many persons as matters."""

    matters: Entry
    persons: Entry
    kind: CheckKind = CheckKind.BOUND
    prefix: str = "each"

    @property
    def members(self) -> tuple[Entry, ...]:
        """Matters and persons."""
        return (self.matters, self.persons)

    def verdict(self, values: Values) -> Verdict:
        """Whether there are as many."""
        same = valued(self.matters, values) == valued(self.persons, values)
        return Verdict.OK if same else Verdict.CONFLICT

    def weigh(self, values: Values) -> Outcome:
        """The persons against the matters."""
        matters, persons = valued(self.matters, values), valued(self.persons, values)
        return Outcome(f"{show(matters)} = {show(persons)} persons", matters, persons, self.verdict(values))


def one_each(ledger: Ledger) -> Iterator[OneEachClaim]:
    """One claim for each row, where the page has enough rows that keep to it."""
    rows = []
    for matters in ledger.entries:
        persons = ledger.twin(matters)
        counted = persons is not None and matters.unit is Unit.MATTERS and matters.kind is Kind.COUNT
        if persons is not None and counted and matters.codes.channels and not is_visit(matters):
            rows.append(OneEachClaim(matters, persons))
    if sum(row.verdict(AS_PRINTED) is Verdict.OK for row in rows) >= _OFTEN:
        yield from rows
