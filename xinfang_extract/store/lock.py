"""One run at a time on one RUN: a lock that the system takes away from a process that dies, however it dies."""

from __future__ import annotations

import json
import os
import socket
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import Any

from xinfang_extract.store.errors import StoreError

FILE_NAME = "xinfang.lock"


class RunLock:
    """Held while the block runs. Raises StoreError, naming the holder, where another process holds it.

    `shared` locks get along with each other, not with a run. The file stays; what counts is the lock on it.
    """

    def __init__(self, run: Path, *, shared: bool = False) -> None:
        self._path = run / FILE_NAME
        self._shared = shared
        self._fd = -1

    def __enter__(self) -> RunLock:
        flags = os.O_RDWR | os.O_CREAT | getattr(os, "O_CLOEXEC", 0)
        try:
            try:
                self._fd = os.open(self._path, flags, 0o666)
            except OSError:
                if not self._shared:
                    raise
                return self  # a RUN that may only be read has no writer either
            taken = _take(self._fd, shared=self._shared)
        except OSError as error:
            raise StoreError(
                f"{self._path}: cannot be locked ({error.strerror or error}); put RUN in a folder that may be written"
            ) from error
        if not taken:
            holder = self.told()
            os.close(self._fd)
            self._fd = -1
            raise StoreError(f"{self._path.parent}: {_who(holder)} is working on it; wait for it to end, or stop it")
        if not self._shared:
            self.tell(pid=os.getpid(), host=socket.gethostname(), since=datetime.now().isoformat(" ", "seconds"))
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, tb: TracebackType | None) -> None:
        if self._fd >= 0:
            if not self._shared:
                with suppress(OSError):
                    os.ftruncate(self._fd, 0)
            os.close(self._fd)  # and with it goes the lock
            self._fd = -1

    def tell(self, **what: Any) -> None:
        """Write who holds the lock, for others to read; a full disk is no reason to stop here."""
        with suppress(OSError):
            data = json.dumps(what, ensure_ascii=False).encode()
            os.ftruncate(self._fd, 0)
            os.pwrite(self._fd, data, 0) if hasattr(os, "pwrite") else os.write(self._fd, data)

    def told(self) -> dict[str, Any]:
        """What the holder wrote; nothing where it wrote nothing that can be read."""
        try:
            told = json.loads(self._path.read_bytes())
        except (OSError, ValueError):
            return {}
        return told if isinstance(told, dict) else {}


def _who(holder: dict[str, Any]) -> str:
    if not holder:
        return "another xinfang"
    return f"another xinfang (process {holder.get('pid')} on {holder.get('host')}, since {holder.get('since')})"


def _take(fd: int, *, shared: bool) -> bool:
    try:
        import fcntl
    except ModuleNotFoundError:
        return _take_on_windows(fd)
    try:
        fcntl.flock(fd, (fcntl.LOCK_SH if shared else fcntl.LOCK_EX) | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True


def _take_on_windows(fd: int) -> bool:
    """Locks a byte far behind what is written in the file, so that others can still read who holds it."""
    import msvcrt

    locking, how = getattr(msvcrt, "locking"), getattr(msvcrt, "LK_NBLCK")  # noqa: B009 (absent elsewhere)
    try:
        os.lseek(fd, 1 << 20, os.SEEK_SET)
        locking(fd, how, 1)
    except OSError:
        return False
    return True
