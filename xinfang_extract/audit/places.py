"""Some of the figures of a source by where they stand, so that those near another are found without looking at all."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator

from xinfang_extract.audit.entry import Entry


class Places:
    """Figures in print order, found by their places."""

    def __init__(self, entries: Iterable[Entry]) -> None:
        self._entries = list(entries)
        self._places = [entry.place for entry in self._entries]
        self._one_page = len({entry.page for entry in self._entries}) < 2

    def near(self, entry: Entry, reach: int) -> list[Entry]:
        """Those within `reach` figures before and behind this one, on its page or one next to it, without itself."""
        return [*self.before(entry, reach)[::-1], *self.behind(entry, reach)]

    def before(self, entry: Entry, reach: int) -> list[Entry]:
        """Those before it, the nearest first."""
        low, high = bisect_left(self._places, entry.place - reach), bisect_left(self._places, entry.place)
        return self._on_near_pages(self._entries[low:high][::-1], entry)

    def behind(self, entry: Entry, reach: int) -> list[Entry]:
        """Those behind it, the nearest first."""
        low, high = bisect_right(self._places, entry.place), bisect_right(self._places, entry.place + reach)
        return self._on_near_pages(self._entries[low:high], entry)

    def next_to(self, entry: Entry) -> Iterator[Entry]:
        """Those behind it without end, the nearest first."""
        yield from self._entries[bisect_right(self._places, entry.place) :]

    def _on_near_pages(self, entries: list[Entry], entry: Entry) -> list[Entry]:
        if self._one_page and entries and entries[0].page == entry.page:
            return entries
        return [other for other in entries if abs(other.page - entry.page) <= 1]
