"""The process that reads a PDF, from outside: started, listened to, and stopped when it is silent too long.

A PDF can make its reader loop, take all memory or crash. So it is read in a child process with a fixed address
space. The child says which page it is at and sends what it read; the parent stops it when it has said nothing for
`limits.PAGE_SECONDS`. A child goes to work as soon as it is made: several can read parts of a book side by side.
"""

from __future__ import annotations

import json
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import asdict
from pathlib import Path
from queue import Empty, Full, Queue

from xinfang_extract import limits
from xinfang_extract.errors import SourceError
from xinfang_extract.sources.boxes import Boxes
from xinfang_extract.sources.pdf_order import Message, Order

_START = (
    "import gc; gc.disable()\n"  # there is none while it loads
    "import json, sys; request = json.loads(sys.stdin.buffer.readline()); sys.path[:] = request['path']\n"
    "from xinfang_extract.sources.pdf_serve import serve; serve(request)"
)
_AHEAD = 16
"""Pages that may wait to be taken from a child; then it waits."""
_MEMORY = f"takes more than {limits.READER_MEMORY_BYTES // limits.MIB} MiB of memory"


def _packed(told: Message) -> Message:
    """A part of a message with its boxes in little room: pages wait by the dozen while others are taken first."""
    if told.get("boxes"):
        told["boxes"] = Boxes(told["boxes"])
    return told


class ReaderStoppedError(Exception):
    """The child is gone before it was done; the message says why."""


class Child:
    """A process that reads (a part of) a PDF. It is at work from the start; `messages` is to be used up once."""

    def __init__(self, name: str, file: Path | bytes, password: str | None, order: Order) -> None:
        self.at = 0
        """The page that the child was at when last heard of; 0 before the first."""
        self.pages = 0
        """How many the document has, once that is known."""
        self._name = name
        self._heard = time.monotonic()
        self._told: Queue[Message | None] = Queue(maxsize=_AHEAD)
        self._over = False
        data = file if isinstance(file, bytes) else None
        request = {
            "path": sys.path,
            "name": name,
            "file": None if data is not None else str(Path(str(file)).resolve()),
            "size": None if data is None else len(data),
            "password": password,
            "order": asdict(order),
        }
        self._process = subprocess.Popen(
            [sys.executable, "-P", "-c", _START],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )
        threading.Thread(target=self._listen, args=(json.dumps(request).encode() + b"\n", data), daemon=True).start()

    def messages(self) -> Iterator[Message]:
        """What the child has to say, as it comes. Raises SourceError, and ReaderStoppedError where it dies."""
        try:
            while (message := self._next()) is not None:
                yield message
                if "done" in message:
                    return
            raise ReaderStoppedError(f"{_MEMORY} or crashes the reader")
        finally:
            self.stop()

    def stop(self) -> None:
        """End the child, whatever it is doing."""
        self._over = True
        self._process.kill()
        self._process.wait()

    def _next(self) -> Message | None:
        """The next message; None at the end. Only what comes while somebody waits counts as silence."""
        began = time.monotonic()
        while True:
            try:
                message = self._told.get(timeout=0.25)
            except Empty:
                if time.monotonic() - max(self._heard, began) > limits.PAGE_SECONDS:
                    raise ReaderStoppedError(f"takes longer than {limits.PAGE_SECONDS:.0f} seconds") from None
                continue
            if message is not None and "error" in message:
                raise SourceError(self._name, *message["error"])
            if message is not None and "memory" in message:
                raise ReaderStoppedError(_MEMORY)
            return message

    def _listen(self, request: bytes, data: bytes | None) -> None:
        """In a thread of its own: hand over the request, then take in what comes, a few messages ahead."""
        pipe, out = self._process.stdin, self._process.stdout
        assert pipe is not None
        assert out is not None
        with suppress(OSError), pipe:
            pipe.write(request)
            if data is not None:
                pipe.write(data)
        with out:
            for line in out:
                self._heard = time.monotonic()
                message: Message = json.loads(line, object_hook=_packed)
                if "at" in message:
                    self.at, self.pages = message["at"], message.get("of", self.pages)
                elif not self._put(message):
                    return
        self._put(None)

    def _put(self, message: Message | None) -> bool:
        while not self._over:
            with suppress(Full):
                self._told.put(message, timeout=0.25)
                return True
        return False
