"""What goes out to a worker and what comes back."""

from __future__ import annotations

from xinfang_extract.batch.settings import Settings
from xinfang_extract.light import light
from xinfang_extract.store.records import SourceRecord


@light
class Item:
    """One source to read.

    `known`: the SHA-256 it had when it was last read; where it still has it, there is nothing to do.
    `replaces`: the store has rows of it from before.
    `part`: only these pages (first, last) of a book of `of` pages, to be kept until all parts are there.
    `joined`: all pages of a book, read in parts before, packed; the book itself is not opened any more.
    """

    source: str
    location: str
    size: int = 0
    stamp: str = ""
    known: str = ""
    replaces: bool = False
    part: tuple[int, int] | None = None
    of: int = 0
    joined: tuple[bytes, ...] = ()
    seconds: float = 0.0  # spent on the parts
    failure: str = ""  # what was wrong with it when it was last read


@light
class Task:
    """Some sources, read one after the other by one worker."""

    settings: Settings
    items: tuple[Item, ...]


@light
class Print:
    """What a source was when it was read: the SHA-256 of its bytes, how many they are, when they last changed.

    `stamp` is empty where the time of change proves nothing.
    """

    hash: str = ""
    size: int = 0
    stamp: str = ""


@light
class Outcome:
    """What came of one item: a `record`, that it is the `same` as before, a book of `split` pages, or a `part`."""

    item: Item
    print: Print
    record: SourceRecord | None = None
    same: bool = False
    split: int = 0
    part: bytes = b""
    seconds: float = 0.0
