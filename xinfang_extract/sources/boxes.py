"""The boxes of a page's characters in little room: a book of thousands of pages must not fill the memory."""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Iterator, Sequence
from typing import overload

from xinfang_extract.page import Box

_PER_POINT = 100
_MOST_SHORT = 2**16


class Boxes(Sequence[Box | None]):
    """A sequence of boxes, to a hundredth of a point; some 5 bytes each instead of 200.

    The characters of a line share their upper and lower edges, those of a column of print their left and right
    ones: each pair of edges is kept once.
    """

    __slots__ = ("_across", "_down")

    def __init__(self, boxes: Iterable[Sequence[float] | None]) -> None:
        across, down = _Pairs(), _Pairs()
        for box in boxes:
            if box is None:
                across.add(None)
                down.add(None)
            else:
                x0, top, x1, bottom = [round(edge * _PER_POINT) for edge in box]
                across.add((x0, x1))
                down.add((top, bottom))
        self._across, self._down = across.packed(), down.packed()

    def __len__(self) -> int:
        return len(self._across[0])

    @overload
    def __getitem__(self, index: int) -> Box | None: ...
    @overload
    def __getitem__(self, index: slice) -> Sequence[Box | None]: ...
    def __getitem__(self, index: int | slice) -> Box | Sequence[Box | None] | None:
        if isinstance(index, slice):
            return [self[k] for k in range(*index.indices(len(self)))]
        at = range(len(self))[index]
        across, down = self._across[0][at], self._down[0][at]
        if not across:
            return None
        x0, x1 = self._across[1][2 * across : 2 * across + 2]
        top, bottom = self._down[1][2 * down : 2 * down + 2]
        return x0 / _PER_POINT, top / _PER_POINT, x1 / _PER_POINT, bottom / _PER_POINT

    def __iter__(self) -> Iterator[Box | None]:
        return (self[k] for k in range(len(self)))

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Boxes):
            return NotImplemented
        return self._across == other._across and self._down == other._down

    def __hash__(self) -> int:
        return hash(tuple(part.tobytes() for part in (*self._across, *self._down)))

    def __repr__(self) -> str:
        return f"Boxes({list(self)!r})"


class _Pairs:
    """Pairs of edges in the order in which they were first met, and which one each box has; the first is none."""

    def __init__(self) -> None:
        self._known: dict[tuple[int, int] | None, int] = {None: 0}
        self._which: list[int] = []

    def add(self, pair: tuple[int, int] | None) -> None:
        self._which.append(self._known.setdefault(pair, len(self._known)))

    def packed(self) -> tuple[array[int], array[int]]:
        """Which pair each has, and the edges of all pairs one after the other."""
        edges = array("i", [edge for pair in self._known for edge in pair or (0, 0)])
        return array("H" if len(self._known) < _MOST_SHORT else "I", self._which), edges
