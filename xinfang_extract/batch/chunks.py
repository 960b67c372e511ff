"""Small files go out many at a time, or handing them out would cost more than reading them."""

from __future__ import annotations

from collections.abc import Iterator

from xinfang_extract.batch.settings import Settings
from xinfang_extract.batch.task import Item, Task

_FILES = 64
_BYTES = 1024 * 1024
_ALONE = 256 * 1024
"""A larger file is a task of its own, and so is every PDF and every archive."""
_PORTIONS = 8
"""Every worker gets at least so many tasks where there are few files, so that all end at about the same time."""


class Chunks:
    """Groups items into tasks."""

    def __init__(self, settings: Settings, total: int, slots: int) -> None:
        self._settings = settings
        self._files = max(1, min(_FILES, total // max(1, slots * _PORTIONS)))
        self._items: list[Item] = []
        self._bytes = 0

    def add(self, item: Item) -> Iterator[Task]:
        """Take an item; a task where one is complete."""
        if item.size > _ALONE or item.source.lower().endswith((".pdf", ".zip", ".tif", ".tiff")):
            yield Task(self._settings, (item,))
            return
        self._items.append(item)
        self._bytes += item.size
        if len(self._items) >= self._files or self._bytes >= _BYTES:
            yield from self.rest()

    def rest(self) -> Iterator[Task]:
        """What is left over."""
        if self._items:
            yield Task(self._settings, tuple(self._items))
        self._items, self._bytes = [], 0
