"""The process that reads a PDF, from both sides: started, listened to, and stopped when it is silent too long.

A PDF can make its reader loop, take all memory or crash. So it is read in a child process with a fixed address
space; the parent gives up a page on which the child dies or says nothing for `limits.PAGE_SECONDS`, and starts
it again after that page.
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
from typing import IO

from xinfang_extract import limits
from xinfang_extract.errors import SourceError
from xinfang_extract.sources.pdf_book import Message, Order, read_book
from xinfang_extract.sources.pdf_document import PdfDocument

_START = (
    "import json, sys; request = json.loads(sys.stdin.buffer.readline()); sys.path[:] = request['path']\n"
    "from xinfang_extract.sources.pdf_process import serve; serve(request)"
)
_MEMORY = f"takes more than {limits.READER_MEMORY_BYTES // limits.MIB} MiB of memory"


class ReaderStoppedError(Exception):
    """The child is gone before it was done; the message says why."""


def serve(request: dict[str, object]) -> None:
    """The child's side: read the document of `request` and write one JSON message a line."""
    _limit_memory()
    out = sys.stdout.buffer

    def say(message: Message) -> None:
        out.write(
            json.dumps(message, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "surrogatepass") + b"\n"
        )
        out.flush()

    name, size = str(request["name"]), request["size"]
    file: Path | bytes = Path(str(request["file"])) if size is None else sys.stdin.buffer.read(int(str(size)))
    order = request["order"]
    assert isinstance(order, dict)
    order["pages"] = tuple((low, high) for low, high in order["pages"])
    try:
        password = request["password"]
        with PdfDocument(name, file, None if password is None else str(password)) as document:
            for message in read_book(document, Order(**order)):
                say(message)
    except SourceError as error:
        say({"error": [error.problem, error.remedy]})
    except MemoryError:
        say({"memory": True})


def _limit_memory() -> None:
    """A fixed address space, where the system keeps to it; no core dumps."""
    try:
        import resource
    except ModuleNotFoundError:  # Windows
        return
    with suppress(ValueError, OSError):
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        resource.setrlimit(resource.RLIMIT_AS, (limits.READER_MEMORY_BYTES, limits.READER_MEMORY_BYTES))


def messages(name: str, file: Path | bytes, password: str | None, order: Order) -> Iterator[Message]:
    """The messages of one child, as they come. Raises SourceError, and ReaderStoppedError where the child dies."""
    if not sys.executable:  # embedded in another program: there is no child to be had
        with PdfDocument(name, file, password) as document:
            yield from read_book(document, order)
        return
    data = file if isinstance(file, bytes) else None
    request = {
        "path": sys.path,
        "name": name,
        "file": None if data is not None else str(Path(str(file)).resolve()),
        "size": None if data is None else len(data),
        "password": password,
        "order": asdict(order),
    }
    command = [sys.executable, "-P", "-c", _START]
    child = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
    watch = _Watch(child)
    assert child.stdin is not None and child.stdout is not None
    try:
        _hand_over(child.stdin, json.dumps(request).encode() + b"\n", data)
        yield from _listen(name, child.stdout, watch)
    finally:
        watch.over.set()
        child.kill()
        child.stdout.close()
        child.wait()


def _hand_over(pipe: IO[bytes], request: bytes, data: bytes | None) -> None:
    with suppress(BrokenPipeError), pipe:
        pipe.write(request)
        if data is not None:
            pipe.write(data)


def _listen(name: str, pipe: IO[bytes], watch: _Watch) -> Iterator[Message]:
    while True:
        with watch:
            line = pipe.readline()
        if not line:
            slow = f"takes longer than {limits.PAGE_SECONDS:.0f} seconds"
            raise ReaderStoppedError(slow if watch.ran_out else f"{_MEMORY} or crashes the reader")
        message: Message = json.loads(line)
        if "error" in message:
            raise SourceError(name, *message["error"])
        if "memory" in message:
            raise ReaderStoppedError(_MEMORY)
        yield message
        if "done" in message:
            return


class _Watch:
    """Stops the child when one wait for it takes too long. Only time spent waiting counts."""

    def __init__(self, child: subprocess.Popen[bytes]) -> None:
        self.over = threading.Event()
        self.ran_out = False
        self._child = child
        self._since: float | None = None
        threading.Thread(target=self._run, daemon=True).start()

    def __enter__(self) -> None:
        self._since = time.monotonic()

    def __exit__(self, *_: object) -> None:
        self._since = None

    def _run(self) -> None:
        while not self.over.wait(0.25):
            since = self._since
            if since is not None and time.monotonic() - since > limits.PAGE_SECONDS:
                self.ran_out = True
                self._child.kill()
                return
