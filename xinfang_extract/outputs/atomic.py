"""Files written whole or not at all."""

from __future__ import annotations

import os
import secrets
import stat
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

from xinfang_extract.errors import XinfangError


class OutputError(XinfangError):
    """A file cannot be written; the message says which, why and what to do."""


def refuse_existing(path: Path, *, force: bool) -> None:
    """Raise OutputError where `path` is there already and `force` is not given."""
    if not force and os.path.lexists(path) and not _is_device(path):
        raise OutputError(f"{path}: is there already; name another file, or add --force to replace it")


@contextmanager
def whole_file(path: Path, *, force: bool = False, faults: tuple[type[Exception], ...] = ()) -> Iterator[BinaryIO]:
    """A binary file that takes the place of `path` when the block ends, and leaves no trace where it fails.

    `faults` are what a library raises in the block where the system would raise OSError. Raises OutputError where
    `path` is there already (without `force`) or cannot be written.
    """
    refuse_existing(path, force=force)
    if _is_device(path):  # /dev/null, a named pipe: nothing there to take the place of
        with path.open("wb") as device:
            yield device
        return
    refusals: tuple[type[Exception], ...] = (OSError, *faults)
    target = Path(os.path.realpath(path))  # what a symbolic link points to is replaced, not the link
    draft = target.with_name(f".xinfang-{secrets.token_hex(6)}.tmp")
    try:  # from before the draft is made: Ctrl-C may fall between its making and its first byte
        with _made(draft, path) as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        refuse_existing(path, force=force)  # it may have come while we wrote
        draft.replace(target)
    except refusals as error:
        raise OutputError(f"{path}: {_why(error)}") from error
    finally:
        with suppress(OSError, ValueError):
            draft.unlink(missing_ok=True)


def _made(draft: Path, path: Path) -> BinaryIO:
    try:
        return draft.open("xb")
    except (OSError, ValueError) as error:
        raise OutputError(f"{path}: {_why(error)}") from error


def _is_device(path: Path) -> bool:
    try:
        mode = path.stat().st_mode
    except (OSError, ValueError):
        return False
    return stat.S_ISCHR(mode) or stat.S_ISFIFO(mode)


def _why(error: Exception) -> str:
    if error.args and isinstance(error.args[0], OSError):  # what a library puts around it
        error = error.args[0]
    if isinstance(error, FileNotFoundError):
        return "its folder does not exist; make it first"
    if isinstance(error, IsADirectoryError):
        return "is a folder; name a file in it"
    if isinstance(error, PermissionError):
        return "may not be written; check the permissions of its folder"
    reason = error.strerror if isinstance(error, OSError) else None
    return f"cannot be written ({reason or ' '.join(str(error).split())}); check the name and the room on the disk"
