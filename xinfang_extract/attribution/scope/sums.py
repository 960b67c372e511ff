"""The reading under which the page's own arithmetic holds is the better one."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from xinfang_extract.attribution.items import Item
from xinfang_extract.rules.numbers import Number


def tail_that_adds_up(items: Sequence[Item], number: Number) -> list[Item] | None:
    """The last items, two or more, whose numbers add up to `number`; None where no such run does."""
    value = number.value
    if value is None:
        return None
    running, taken = Decimal(0), []
    for item in reversed(items):
        part = _in_measure(item, number.measure)
        if part is None:
            continue
        running += part
        taken.append(item)
        if running == value and len(taken) >= 2:
            return list(reversed(taken))
        if running > value:
            return None
    return None


def run_adds_up(
    numbers: Sequence[Number], value: Decimal, measure: str, *, from_first: bool = False, at_least: int = 2
) -> bool:
    """Whether the numbers of one measure, `at_least` of them from the first or to the last, add up to `value`.

    `from_first`: only from the first.
    """
    values = [n.value for n in numbers if n.measure == measure and n.value is not None]
    return _begins_with(values, value, at_least) or not from_first and _begins_with(values[::-1], value, at_least)


def all_add_up(numbers: Sequence[Number], value: Decimal) -> bool:
    """Whether the numbers, visitors left aside, add up to `value`, none left over."""
    values = [n.value for n in numbers if n.measure in ("cases", "batches") and n.value is not None]
    return len(values) >= 2 and sum(values, Decimal(0)) == value


def _begins_with(values: Sequence[Decimal], whole: Decimal, at_least: int) -> bool:
    running = Decimal(0)
    for count, part in enumerate(values, 1):
        running += part
        if running == whole and count >= at_least:
            return True
        if running > whole:
            return False
    return False


def _in_measure(item: Item, measure: str) -> Decimal | None:
    """Its number in a measure; letters, calls and batches of visits all add up to 件次."""
    own = item.draft(measure)
    if own is None and measure in ("cases", "batches"):
        own = item.draft("batches") or item.draft("cases") or item.draft("persons")
    return own.value if own is not None else None
