"""`RUN/decisions.jsonl`: decisions are added at its end, one a line, and never changed."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path

from xinfang_extract.errors import XinfangError
from xinfang_extract.light import light
from xinfang_extract.review.decision import Decision, decision_of, line_of

FILE_NAME = "decisions.jsonl"


class DecisionsError(XinfangError):
    """The decisions of a RUN cannot be read or kept; the message says why and what to do."""


@light
class BadLine:
    """A line that is no decision: cut off, damaged, or of a newer version. It is told, never dropped."""

    number: int  # 1-based
    problem: str
    text: str  # its beginning


class DecisionLog:
    """The decisions file of a RUN: what it holds, and a way to add to it. Several reviews may use it at a time."""

    def __init__(self, run: Path) -> None:
        self.path = run / FILE_NAME
        self.decisions: list[Decision] = []
        self._bad: list[BadLine] = []
        self._read = 0  # bytes of whole lines taken in so far
        self._lines = 0
        self._rest = b""  # a line without its end: cut off, or just being written
        self.refresh()

    @property
    def bad_lines(self) -> list[BadLine]:
        """The lines that are no decisions."""
        if not self._rest.strip():
            return list(self._bad)
        return [*self._bad, BadLine(self._lines + 1, "is cut off", _shown(self._rest))]

    def refresh(self) -> bool:
        """Take in what others have added; whether there was anything. Raises DecisionsError."""
        try:
            with self.path.open("rb") as file:
                size = os.fstat(file.fileno()).st_size
                if size == self._read + len(self._rest):
                    return False
                if size < self._read:  # somebody put another file in its place
                    self._forget()
                file.seek(self._read)
                data = file.read(size - self._read)
        except FileNotFoundError:
            changed = bool(self._read)
            self._forget()
            return changed
        except OSError as error:
            raise self._error("cannot be read", error) from error
        self._take(data)
        return True

    def _forget(self) -> None:
        self.decisions, self._bad, self._read, self._lines, self._rest = [], [], 0, 0, b""

    def _take(self, data: bytes) -> None:
        *lines, self._rest = data.split(b"\n")
        self._read += len(data) - len(self._rest)
        for line in lines:
            self._lines += 1
            if not line.strip():
                continue
            try:
                self.decisions.append(decision_of(line))
            except (ValueError, RecursionError) as error:
                self._bad.append(BadLine(self._lines, str(error), _shown(line)))

    def append(self, decisions: Sequence[Decision]) -> None:
        """Write `decisions` at the end of the file, all of them or none, and make sure that they are on disk.

        Raises DecisionsError where that fails.
        """
        data = b"".join(map(line_of, decisions))
        try:
            fd = os.open(self.path, os.O_RDWR | os.O_CREAT | os.O_APPEND | getattr(os, "O_BINARY", 0), 0o666)
            try:
                with _locked(fd):
                    size = os.fstat(fd).st_size
                    if size and not _ends_line(fd, size):  # a line cut off by a crash stays a line of its own
                        data = b"\n" + data
                    _write(fd, data, size)
                    os.fsync(fd)
            finally:
                os.close(fd)
        except OSError as error:
            raise self._error("the decision cannot be saved", error) from error
        self.refresh()

    def _error(self, problem: str, error: OSError) -> DecisionsError:
        return DecisionsError(
            f"{self.path}: {problem} ({error.strerror or error}); check the disk and the permissions of its folder"
        )


def _shown(line: bytes) -> str:
    return line[:200].decode("utf-8", "replace")


def _write(fd: int, data: bytes, size: int) -> None:
    try:
        view = memoryview(data)
        while view:
            view = view[os.write(fd, view) :]
    except OSError:
        with suppress(OSError):
            os.ftruncate(fd, size)  # half a line is no decision
        raise


def _ends_line(fd: int, size: int) -> bool:
    os.lseek(fd, size - 1, os.SEEK_SET)
    return os.read(fd, 1) == b"\n"


@contextmanager
def _locked(fd: int) -> Iterator[None]:
    """Two reviews never write into each other's lines."""
    try:
        import fcntl
    except ModuleNotFoundError:  # Windows: an append is one write there
        yield
        return
    fcntl.flock(fd, fcntl.LOCK_EX)
    yield  # closing the file lets go of it
