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
