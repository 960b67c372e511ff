"""When a printed percentage is the one that two numbers make: rounded, cut off, or neither."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import ROUND_HALF_EVEN, ROUND_HALF_UP, Decimal

from xinfang_extract.audit.entry import Entry
from xinfang_extract.model import Verdict

_ROUNDINGS = (ROUND_HALF_UP, ROUND_HALF_EVEN)


def ends(entry: Entry, value: Decimal) -> tuple[Decimal, ...]:
    """The value, or the two ends of what it may stand for where it was rounded or told with a vague word."""
    if not entry.rounded:
        return (value,)
    size = abs(entry.value)
    return (value - (size - entry.range.low), value, value + (entry.range.high - size))


def verdict(made: Decimal, possible: Iterable[Decimal], printed: Entry, value: Decimal) -> Verdict:
    """`made` is the percentage of the printed numbers, `possible` those of what they may stand for, if not one number.

    Correctly rounded is ok. Cut off, rounded the wrong way, or right for what the rounded numbers may stand for is
    rounding: less than one in the last printed place away.
    """
    all_of_them = [made, *possible]
    low, high = min(all_of_them), max(all_of_them)
    below = above = Decimal(0)
    if not printed.exact:
        below, above = abs(printed.value) - printed.range.low, printed.range.high - abs(printed.value)
        if value < 0:
            below, above = above, below
    if not (value - below - printed.step < high and low < value + above + printed.step):
        return Verdict.CONFLICT
    rounded = any(made.quantize(printed.step, rounding=way) == value for way in _ROUNDINGS)
    return Verdict.OK if rounded else Verdict.ROUNDING


def percent(text: Decimal, step: Decimal) -> str:
    """A percentage as statements print it: two places more than the page does."""
    return f"{text.quantize(min(step, Decimal(1)) / 100):f}%"
