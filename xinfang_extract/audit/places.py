"""Some of the figures of a source by where they stand, so that those near another are found without looking at all."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable

from xinfang_extract.audit.entry import Entry


class Places:
    """Figures in print order, found by their places."""

    def __init__(self, entries: Iterable[Entry]) -> None:
        self._entries = list(entries)
        self._places = [entry.place for entry in self._entries]
        self._pages = {entry.page for entry in self._entries}

    def near(self, entry: Entry, reach: int) -> list[Entry]:
        """Those within `reach` figures of this one, on its page or one next to it, without itself, in print order."""
        before, behind = self._beside(entry, reach)
        return self._on_near_pages(before + behind, entry)

    def nearest(self, entry: Entry, reach: int) -> list[Entry]:
        """The same, those before it first, each way from the nearest on."""
        before, behind = self._beside(entry, reach)
        return self._on_near_pages(before[::-1] + behind, entry)

    def _beside(self, entry: Entry, reach: int) -> tuple[list[Entry], list[Entry]]:
        here = bisect_left(self._places, entry.place)
        low, high = bisect_left(self._places, entry.place - reach), bisect_right(self._places, entry.place + reach)
        behind = here + 1 if here < high and self._entries[here] is entry else here
        return self._entries[low:here], self._entries[behind:high]

    def _on_near_pages(self, found: list[Entry], entry: Entry) -> list[Entry]:
        if self._pages == {entry.page}:
            return found
        return [other for other in found if abs(other.page - entry.page) <= 1]
