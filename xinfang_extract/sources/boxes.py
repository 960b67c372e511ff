"""The boxes of a page's characters in little room: a book of thousands of pages must not fill the memory."""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Iterator, Sequence
from typing import overload

from xinfang_extract.model import Box

_NONE = -(2**31)
_PER_POINT = 100


class Boxes(Sequence[Box | None]):
    """A sequence of boxes, to a hundredth of a point; 16 bytes each instead of some 200."""

    __slots__ = ("_edges",)

    def __init__(self, boxes: Iterable[Sequence[float] | None]) -> None:
        self._edges = array("i")
        for box in boxes:
            if box is None:
                self._edges.extend((_NONE, 0, 0, 0))
            else:
                self._edges.extend(round(edge * _PER_POINT) for edge in box)

    def __len__(self) -> int:
        return len(self._edges) // 4

    @overload
    def __getitem__(self, index: int) -> Box | None: ...
    @overload
    def __getitem__(self, index: slice) -> Sequence[Box | None]: ...
    def __getitem__(self, index: int | slice) -> Box | Sequence[Box | None] | None:
        if isinstance(index, slice):
            return [self[k] for k in range(*index.indices(len(self)))]
        at = 4 * range(len(self))[index]
        x0, top, x1, bottom = self._edges[at : at + 4]
        if x0 == _NONE:
            return None
        return x0 / _PER_POINT, top / _PER_POINT, x1 / _PER_POINT, bottom / _PER_POINT

    def __iter__(self) -> Iterator[Box | None]:
        return (self[k] for k in range(len(self)))

    def __eq__(self, other: object) -> bool:
        return self._edges == other._edges if isinstance(other, Boxes) else NotImplemented

    def __hash__(self) -> int:
        return hash(self._edges.tobytes())

    def __repr__(self) -> str:
        return f"Boxes({list(self)!r})"
