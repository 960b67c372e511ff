"""The bytes of a source, with the proof that those that were read are those that were hashed."""

from __future__ import annotations

import hashlib
import os
import stat
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from io import BufferedReader
from pathlib import Path

from xinfang_extract import limits
from xinfang_extract.batch.task import Item, Print
from xinfang_extract.errors import SourceError
from xinfang_extract.light import light
from xinfang_extract.sources import Source
from xinfang_extract.sources.kinds import kind_of
from xinfang_extract.sources.source import HEAD, cannot_read

IN_MEMORY = 16 * limits.MIB
"""Larger sources, and all PDFs, are read from disk."""
_FRESH = 2_000_000_000
"""Nanoseconds; some disks count time in steps of two seconds."""


@light
class Content:
    """An opened source and its print; `check` raises SourceError where it has changed since."""

    source: Source
    print: Print
    path: Path | None = None
    changed: int = 0  # when the file was last changed, in nanoseconds

    def check(self) -> None:
        """Raise SourceError where the file on disk is no longer what was hashed."""
        if self.path is None or self.source.data is not None:
            return
        try:
            now = self.path.stat()
        except OSError as error:
            raise _changed(self.source.name) from error
        if (now.st_size, now.st_mtime_ns) != (self.print.size, self.changed):
            raise _changed(self.source.name)


@contextmanager
def opened(item: Item) -> Iterator[Content]:
    """The content of `item`. Raises SourceError where it cannot be read or changes while it is."""
    if "://" in item.location:
        with _remote(item) as content:
            yield content
        return
    content = _local(item.source, Path(item.location))
    yield content
    content.check()


def _local(name: str, path: Path) -> Content:
    try:
        with open(path, "rb", opener=_without_waiting) as file:
            before = os.fstat(file.fileno())
            if not stat.S_ISREG(before.st_mode):
                raise SourceError(name, "is no regular file", "name files with pages")
            if before.st_size > limits.MAX_FILE_BYTES:
                raise SourceError(name, f"is larger than {limits.MAX_FILE_BYTES // limits.MIB} MiB", "split it")
            from_disk = before.st_size > IN_MEMORY or kind_of(name, file.read(HEAD)) == "pdf"
            file.seek(0)
            data = None if from_disk else file.read()
            content = hashlib.sha256(data).hexdigest() if data is not None else hash_of(file)
            after = os.fstat(file.fileno())
    except (OSError, ValueError) as error:
        raise cannot_read(name, error) from error
    if (before.st_size, before.st_mtime_ns) != (after.st_size, after.st_mtime_ns):
        raise _changed(name)
    # a change right after this, within the grain of the disk's clock, would leave the same time: it proves nothing
    at_rest = time.time_ns() - before.st_mtime_ns > _FRESH
    mark = Print(content, before.st_size, str(before.st_mtime_ns) if at_rest else "")
    return Content(Source(name, path=None if data is not None else path, data=data), mark, path, before.st_mtime_ns)


def _without_waiting(path: str, flags: int) -> int:
    """Opening a named pipe would wait for somebody to write to it."""
    return os.open(path, flags | getattr(os, "O_NONBLOCK", 0))


def hash_of(file: BufferedReader) -> str:
    """The SHA-256 of an open file."""
    return hashlib.file_digest(file, "sha256").hexdigest()


@contextmanager
def _remote(item: Item) -> Iterator[Content]:
    from xinfang_extract.batch import remote

    if item.size <= IN_MEMORY and not item.location.lower().endswith(".pdf"):
        data = remote.read(item.location)
        mark = Print(hashlib.sha256(data).hexdigest(), len(data), item.stamp)
        yield Content(Source(item.source, data=data), mark)
        return
    with tempfile.TemporaryDirectory(prefix="xinfang-") as folder:
        copy = Path(folder, "source" + Path(item.source).suffix)
        remote.download(item.location, copy)
        with copy.open("rb") as file:
            mark = Print(hash_of(file), copy.stat().st_size, item.stamp)
        yield Content(Source(item.source, path=copy), mark)


def _changed(name: str) -> SourceError:
    return SourceError(name, "changed while it was read", "run again once it is at rest")
