"""Lists are told from large to small: which of several changes puts a list back in order."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from itertools import pairwise
from typing import TypeVar

from xinfang_extract.audit.entry import Entry

_LONG = 3  # figures that stand in order by accident too seldom to matter
Change = TypeVar("Change")


def in_order(parts: Sequence[Entry], changes: Sequence[tuple[Entry, Decimal, Change]]) -> Change | None:
    """The one change of a part after which the list falls from large to small, where no other change does that.

    The rest (其余, 其他) stands last whatever its size. None for short lists, and where the list is in order as it is.
    """
    listed = [part for number, part in enumerate(parts) if number < len(parts) - 1 or not part.cues.rest]
    if len(listed) < _LONG or _falls([part.value for part in listed]):
        return None
    ordered = [
        change
        for entry, value, change in changes
        if entry in listed and _falls([value if part is entry else part.value for part in listed])
    ]
    return ordered[0] if len(ordered) == 1 else None


def _falls(values: Sequence[Decimal]) -> bool:
    return all(one >= other for one, other in pairwise(values))
