"""The whole audit: every kind of claim, weighed, numbered, and with suggestions."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import fields
from operator import attrgetter

from xinfang_extract.audit.bounds import BoundClaim, bounds
from xinfang_extract.audit.changes import changes
from xinfang_extract.audit.claim import AS_PRINTED, Claim, show
from xinfang_extract.audit.ledger import Ledger
from xinfang_extract.audit.one_each import OneEachClaim, one_each
from xinfang_extract.audit.percents import percents
from xinfang_extract.audit.shares import shares
from xinfang_extract.audit.suggestions import Advisor
from xinfang_extract.audit.sums import sums
from xinfang_extract.audit.twice import twice
from xinfang_extract.audit.whole_numbers import WholeNumberClaim, whole_numbers
from xinfang_extract.model import Check, Figure, Verdict

_SILENT = (WholeNumberClaim, OneEachClaim)
_COLUMNS = [column.name for column in fields(Figure)]
_AT = _COLUMNS.index("checks")
_BEFORE, _BEHIND = attrgetter(*_COLUMNS[:_AT]), attrgetter(*_COLUMNS[_AT + 1 :])
"""What a figure says before and behind its checks, in the order of its columns."""


def audit(figures: Sequence[Figure]) -> list[Check]:
    """The arithmetic tests of one source's figures, given in print order, and how each came out.

    Sums, changes, percentages and shares are told whether they hold or not; a bound only where it is broken.
    """
    ledger = Ledger(figures)
    claims = claims_of(ledger)
    advisor = Advisor(claims)
    numbers: Counter[str] = Counter()
    checks = []
    for claim in sorted(claims, key=_place):
        kept_bound = isinstance(claim, BoundClaim) and claim.verdict(AS_PRINTED) is not Verdict.CONFLICT
        if kept_bound or isinstance(claim, _SILENT):
            continue
        numbers[claim.prefix] += 1
        checks.append(_check(claim, f"{claim.prefix}-{numbers[claim.prefix]}", advisor))
    return checks


def apply(figures: Sequence[Figure], checks: Sequence[Check]) -> list[Figure]:
    """The figures with the ids and verdicts of the checks that cover them (`sum-3:ok`) in `Figure.checks`."""
    covering: dict[str, list[str]] = defaultdict(list)
    for check in checks:
        word = f"{check.check_id}:{check.verdict}"
        for figure_id in check.figures:
            covering[figure_id].append(word)
    return [_covered(figure, tuple(covering.get(figure.figure_id, ()))) for figure in figures]


def _covered(figure: Figure, checks: tuple[str, ...]) -> Figure:
    """The figure with the checks that cover it; `dataclasses.replace` takes twice as long."""
    if figure.checks == checks:
        return figure
    cells = (*_BEFORE(figure), checks, *_BEHIND(figure))
    return Figure(*cells)


def claims_of(ledger: Ledger) -> list[Claim]:
    """Everything that the page claims of its numbers, kept or broken."""
    added = sums(ledger)
    held = [claim.partition for claim in added if claim.verdict(AS_PRINTED) is not Verdict.CONFLICT]
    compared = [*percents(ledger)]
    silent: list[Claim] = [*whole_numbers(ledger, {claim.printed.id for claim in compared}), *one_each(ledger)]
    return [*added, *changes(ledger), *compared, *shares(ledger, held), *bounds(ledger), *twice(ledger), *silent]


def _place(claim: Claim) -> tuple[int, ...]:
    return tuple(sorted(member.place for member in claim.members))


def _check(claim: Claim, check_id: str, advisor: Advisor) -> Check:
    outcome = claim.weigh(AS_PRINTED)
    advice = advisor.suggest(claim) if outcome.verdict is Verdict.CONFLICT else None
    first = min(claim.members, key=lambda member: member.place).figure
    return Check(
        check_id=check_id,
        source=first.source,
        page=first.page,
        kind=claim.kind,
        statement=outcome.statement,
        expected=outcome.expected,
        found=outcome.found,
        difference=outcome.found - outcome.expected,
        verdict=outcome.verdict,
        figures=tuple(dict.fromkeys(member.id for member in claim.members)),
        suggestion=f"{advice.entry.id}={show(advice.value)}" if advice is not None else "",
        slip=str(advice.slip) if advice is not None else "",
    )
