"""What one slip of the pen, the press or the scanner makes of a number.

A slip is told from the printed number to the one that was meant: `412` printed for `4123` lost a digit.
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from enum import StrEnum

from xinfang_extract.audit.entry import Entry

_DIGITS = "0123456789"


class Slip(StrEnum):
    """The kinds of slip a suggestion may suppose."""

    MISREAD = "misread_digit"
    SWAPPED = "swapped_digits"
    LOST = "lost_digit"
    LOST_TWO = "lost_digits"
    DOUBLED = "doubled_digit"
    DROPPED_WAN = "dropped_wan"
    DIRECTION = "wrong_direction"


def slip_between(entry: Entry, meant: Decimal) -> Slip | None:
    """The slip that made the printed number of this one, or None where no single slip does."""
    printed = entry.value
    if meant == printed:
        return None
    if meant == -printed:
        return Slip.DIRECTION
    if (meant < 0) != (printed < 0) or not meant:
        return None
    if meant == printed * 10000 and entry.step == 1:
        return Slip.DROPPED_WAN
    if meant % entry.step:
        return None
    return _between(str(int(abs(printed) / entry.step)), str(int(abs(meant) / entry.step)))


def slips(entry: Entry) -> Iterator[tuple[Decimal, Slip]]:
    """Every number that one slip may have turned into the printed one, with the slip."""
    digits = str(int(abs(entry.value) / entry.step))
    sign = -1 if entry.value < 0 else 1
    seen = {digits}
    for text, slip in _meant(digits):
        if text not in seen and text[0] != "0":
            seen.add(text)
            yield sign * int(text) * entry.step, slip
    if entry.step == 1 and entry.value:
        yield entry.value * 10000, Slip.DROPPED_WAN


def lost_two(entry: Entry) -> Iterator[tuple[Decimal, Slip]]:
    """Every number that the printed one is left of when two digits are lost, the likelier the rarer it is needed."""
    digits = str(int(abs(entry.value) / entry.step))
    sign = -1 if entry.value < 0 else 1
    once = [text for text in _longer(digits) if text[0] != "0"]
    for text in dict.fromkeys(longer for shorter in once for longer in _longer(shorter)):
        if text[0] != "0":
            yield sign * int(text) * entry.step, Slip.LOST_TWO


def may_lack_two(entry: Entry, low: Decimal, high: Decimal) -> bool:
    """False where no number from `low` to `high` has two digits more than the printed one: they are many to try."""
    size = abs(entry.value)
    greatest = max(abs(low), abs(high))
    return greatest >= size * 10 and (low <= 0 <= high or min(abs(low), abs(high)) <= max(size, entry.step) * 1000)


def _meant(digits: str) -> Iterator[tuple[str, Slip]]:
    """What the digits may have been before a slip, some of it more than once."""
    for place, printed in enumerate(digits):
        before, behind = digits[:place], digits[place + 1 :]
        for digit in _DIGITS:
            yield before + digit + behind, Slip.MISREAD
        yield before + behind[:1] + printed + behind[1:], Slip.SWAPPED
        if behind[:1] == printed:
            yield before + behind, Slip.DOUBLED
    for longer in _longer(digits):
        yield longer, Slip.LOST


def _longer(digits: str) -> Iterator[str]:
    for place in range(len(digits) + 1):
        yield from [digits[:place] + digit + digits[place:] for digit in _DIGITS]


def _between(printed: str, meant: str) -> Slip | None:
    if len(printed) == len(meant):
        wrong = [place for place, (one, other) in enumerate(zip(printed, meant, strict=True)) if one != other]
        if len(wrong) == 1:
            return Slip.MISREAD
        swapped = len(wrong) == 2 and wrong[1] == wrong[0] + 1
        if swapped and printed[wrong[0]] == meant[wrong[1]] and printed[wrong[1]] == meant[wrong[0]]:
            return Slip.SWAPPED
        return None
    if len(meant) == len(printed) + 1 and any(meant[:i] + meant[i + 1 :] == printed for i in range(len(meant))):
        return Slip.LOST
    if len(printed) == len(meant) + 1:
        doubled = (i for i in range(1, len(printed)) if printed[i] == printed[i - 1])
        if any(printed[:i] + printed[i + 1 :] == meant for i in doubled):
            return Slip.DOUBLED
    return None
