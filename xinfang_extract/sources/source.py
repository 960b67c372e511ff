"""What every reader is handed: a source (a name and its bytes) and how the user wants it read."""

from __future__ import annotations

import io
import os
import stat
import sys
from pathlib import Path
from typing import BinaryIO

from xinfang_extract import limits
from xinfang_extract.errors import SourceError
from xinfang_extract.light import light
from xinfang_extract.sources.ranges import PageRanges

INSIDE = "!/"
"""Between the name of an archive and that of a file in it: `a.zip!/b.txt`."""
HEAD = 4096
"""How many bytes the choice of a reader may look at."""
NO_FILE = "is no regular file", "name files with pages"
"""What is said of a pipe or a device that nobody named by itself."""
_STEP = 1 << 20


OCR_MODES = ("auto", "never", "always")


@light
class Reading:
    """How the user wants sources read; every reader takes from it what concerns its medium."""

    encoding: str | None = None  # of text and HTML; None: found out
    password: str | None = None  # of encrypted PDFs and archives
    pages: PageRanges | None = None  # None: all
    ocr: str = "auto"  # one of OCR_MODES
    side_by_side: bool = True  # a book may be read by two processes; not where other sources keep the cores busy

    def check_pages(self, name: str, pages: int) -> None:
        """Raise SourceError where the source `name` has `pages` pages and none of them is asked for."""
        if self.pages is not None and not self.pages.within(pages):
            problem = f"has {pages:,} page{'' if pages == 1 else 's'}"
            raise SourceError(name, problem, "ask for one of them with --pages")


@light
class Source:
    """A name, as the user gave it, and the bytes behind it: a file on disk, or bytes in memory.

    Members of archives, standard input and pipes are bytes in memory; `path` is then None.
    """

    name: str
    path: Path | None = None
    data: bytes | None = None

    def read(self) -> bytes:
        """All the bytes. Raises SourceError where they cannot be read."""
        if self.data is not None:
            return self.data
        with self.open() as file:
            try:
                return file.read()
            except OSError as error:
                raise cannot_read(self.name, error) from error

    def head(self, size: int = HEAD) -> bytes:
        """The first `size` bytes at most. Raises SourceError where they cannot be read."""
        if self.data is not None:
            return self.data[:size]
        with self.open() as file:
            try:
                return file.read(size)
            except OSError as error:
                raise cannot_read(self.name, error) from error

    def open(self) -> BinaryIO:
        """The bytes as a binary file to be closed by the caller. Raises SourceError where it cannot be opened."""
        if self.data is not None or self.path is None:
            return io.BytesIO(self.data or b"")
        try:
            return self.path.open("rb")
        except (OSError, ValueError) as error:
            raise cannot_read(self.name, error) from error

    @property
    def suffix(self) -> str:
        """The suffix of the name in lower case with its dot, `.txt`; empty where there is none."""
        return Path(self.name).suffix.lower()


def standard_input() -> BinaryIO:
    """The bytes of standard input. Raises SourceError where it is closed."""
    if sys.stdin is None:
        raise SourceError("-", "standard input is closed", "send something into it, or name a file")
    return sys.stdin.buffer


def comes_once(path: str | Path) -> bool:
    """Whether `path` is a pipe, a device or the like, whose bytes are gone once they are read; not where none is."""
    try:
        mode = os.stat(path).st_mode  # noqa: PTH116 (names stay as the user wrote them)
    except (OSError, ValueError):
        return False
    return not (stat.S_ISREG(mode) or stat.S_ISDIR(mode))


def read_once(name: str, file: BinaryIO) -> Source:
    """What comes only once, kept whole in memory as the source `name`. Raises SourceError where it cannot be read."""
    data = bytearray()
    try:
        while piece := file.read(_STEP):
            data += piece
            if len(data) > limits.MAX_FILE_BYTES:
                raise SourceError(name, f"is larger than {limits.MAX_FILE_BYTES // limits.MIB} MiB", "split it")
    except OSError as error:
        raise cannot_read(name, error) from error
    return Source(name, data=bytes(data))


def cannot_read(name: str, error: OSError | ValueError) -> SourceError:
    """The operating system's refusal in words for the user."""
    if isinstance(error, FileNotFoundError):
        return SourceError(name, "no such file", "check the name")
    if isinstance(error, IsADirectoryError):
        return SourceError(name, "is a folder", "name the pages in it, or run `xinfang batch`")
    if isinstance(error, PermissionError):
        return SourceError(name, "may not be read", "check its permissions")
    if isinstance(error, ValueError):  # a NUL in the name
        return SourceError(name, "is no file name", "check the name")
    return SourceError(name, f"cannot be read ({error.strerror or error})", "check the name and the disk")
