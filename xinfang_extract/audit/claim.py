"""What the page claims of its own numbers: an equation or a bound that can be weighed with any values put in."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Protocol

from xinfang_extract.audit.entry import Entry
from xinfang_extract.light import light
from xinfang_extract.model import CheckKind, Verdict

Values = Mapping[str, Decimal]
"""Values put in the place of the printed ones, by figure id; whoever is not named keeps his own."""


AS_PRINTED: Values = {}
"""No value in the place of any."""


@light
class Outcome:
    """How a claim comes out: the statement in numbers, what it wants, what the page has, and the verdict."""

    statement: str
    expected: Decimal
    found: Decimal
    verdict: Verdict


class Claim(Protocol):
    """One thing the page claims of its numbers."""

    @property
    def kind(self) -> CheckKind:
        """Which arithmetic it is."""

    @property
    def prefix(self) -> str:
        """How the ids of its checks begin."""

    @property
    def members(self) -> tuple[Entry, ...]:
        """The figures it covers."""

    def verdict(self, values: Values) -> Verdict:
        """How it comes out with these values in the place of the printed ones: asked far more often than told."""

    def weigh(self, values: Values) -> Outcome:
        """The outcome, with these values in the place of the printed ones."""


def valued(entry: Entry, values: Values) -> Decimal:
    """The figure's value, or the one put in its place."""
    return values.get(entry.id, entry.value)


def show(value: Decimal) -> str:
    """A number as statements print it: no exponent, no needless zeros."""
    text = f"{value:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text
