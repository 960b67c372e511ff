"""Page ranges as people type them: `178`, `170-180`, `3,7,10-`."""

from __future__ import annotations

import re

from xinfang_extract.light import light

_PART = re.compile(r"\s*(\d{1,9})?\s*(-)?\s*(\d{1,9})?\s*")


@light
class PageRanges:
    """A set of 1-based page numbers, as ranges whose ends are both included; an open end is None."""

    ranges: tuple[tuple[int, int | None], ...]

    @classmethod
    def parse(cls, text: str) -> PageRanges:
        """Read `170-180`, `3,7`, `-5`, `10-`. Raises ValueError with a line for the user."""
        ranges = []
        for part in re.split(r"[,，、]", text):
            match = _PART.fullmatch(part)
            first, dash, last = match.groups() if match else (None, None, None)
            if match is None or (first is None and last is None) or (dash is None and last is not None):
                raise ValueError(f"{text!r} is no page range; write it as 178, 170-180 or 3,7,10-")
            low = int(first) if first else 1
            high = int(last) if last else (None if dash else low)
            if low < 1 or (high is not None and high < low):
                raise ValueError(f"{text!r} is no page range; pages count from 1, the smaller number first")
            ranges.append((low, high))
        return cls(tuple(ranges))

    def __contains__(self, page: int) -> bool:
        """Whether `page` is asked for."""
        return any(low <= page and (high is None or page <= high) for low, high in self.ranges)

    def within(self, pages: int) -> bool:
        """Whether a document of so many pages has one that is asked for."""
        return any(low <= pages for low, _ in self.ranges)

    @property
    def last(self) -> int | None:
        """The last page asked for, None where a range is open: readers may stop there."""
        highs = [high for _, high in self.ranges]
        return None if None in highs else max(high for high in highs if high is not None)
