"""A work function for tests: it does what the name of its source says, and reads the others as they are."""

from __future__ import annotations

import os
import signal
import sys
from pathlib import Path
from typing import Any

from xinfang_extract.batch.settings import Settings
from xinfang_extract.batch.task import Item, Outcome
from xinfang_extract.batch.work import Begun, read_source
from xinfang_extract.errors import SourceError


def read(item: Item, settings: Settings, lexicon: Any, begun: Begun) -> Outcome:
    """Loop, crash, eat memory, print, fail, or read."""
    name = Path(item.source).stem
    if name.startswith("loops"):
        begun(_print(item))
        while True:
            pass
    if name.startswith("crashes"):
        begun(_print(item))
        os.kill(os.getpid(), signal.SIGKILL)
    if name.startswith("stumbles"):  # an accident: the second try goes well
        mark = Path(item.location).with_suffix(".mark")
        if not mark.exists():
            mark.touch()
            os.kill(os.getpid(), signal.SIGKILL)
    if name.startswith("eats"):
        begun(_print(item))
        hoard = [bytearray(16 << 20) for _ in range(4096)]
        raise AssertionError(f"{len(hoard)} blocks of memory were to be had")
    if name.startswith("prints"):
        print("words between the messages" * 1000)
        print("words between the messages" * 1000, file=sys.stderr)
        os.write(1, b"\x00\xff" * 4096)
    if name.startswith("bugs"):
        raise KeyError("no such thing")
    if name.startswith("refuses"):
        begun(_print(item))
        raise SourceError(item.source, "is refused", "leave it")
    return read_source(item, settings, lexicon, begun)


def _print(item: Item) -> Any:
    from xinfang_extract.batch.content import opened

    with opened(item) as content:
        return content.print


def lose_second_part(item: Item, settings: Settings, lexicon: Any, begun: Begun) -> Outcome:
    """Fail on the second part of a book."""
    if item.part is not None and 1 < item.part[0] < 80:
        begun(_print(item))
        raise SourceError(item.source, "is lost")
    return read_source(item, settings, lexicon, begun)


def change_after_first_part(item: Item, settings: Settings, lexicon: Any, begun: Begun) -> Outcome:
    """Write to a book once its first part is read."""
    outcome = read_source(item, settings, lexicon, begun)
    if item.part is not None and item.part[0] == 1:
        with Path(item.location).open("ab") as file:
            file.write(b"\n% changed\n")
    return outcome


def change_while_reading(item: Item, settings: Settings, lexicon: Any, begun: Begun) -> Outcome:
    """Write to the file after it is hashed and before it is read to its end."""
    from xinfang_extract.batch import content

    grown = Path(item.location)
    hashed = content.hashlib.sha256

    def hash_and_change(data: bytes) -> Any:
        with grown.open("ab") as file:
            file.write("又来信1件。\n".encode())
        return hashed(data)

    content.hashlib.sha256 = hash_and_change  # type: ignore[assignment]
    try:
        return read_source(item, settings, lexicon, begun)
    finally:
        content.hashlib.sha256 = hashed
