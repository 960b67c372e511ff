"""What can go wrong with a RUN, and the errors of the database in words for the user."""

from __future__ import annotations

import errno
import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from xinfang_extract.errors import XinfangError

_FULL = re.compile(r"no space left|disk full|file too large|quota|could not write|not enough space", re.IGNORECASE)
_NEWER = re.compile(r"version number|newer version|storage version|different version", re.IGNORECASE)
_LOCKED = re.compile(r"conflicting lock|could not set lock", re.IGNORECASE)
_FULL_CODES = {errno.ENOSPC, errno.EFBIG, errno.EDQUOT}


class StoreError(XinfangError):
    """A RUN cannot be used; the message names it and says what to do."""


@contextmanager
def in_words(file: Path) -> Iterator[None]:
    """Turn what the database or the system raises while `file` is used into a StoreError."""
    import duckdb

    try:
        yield
    except duckdb.Error as error:
        raise StoreError(f"{file}: {_words(str(error))}") from error
    except OSError as error:
        raise StoreError(f"{file}: {_of_system(error)}") from error


def _of_system(error: OSError) -> str:
    if error.errno in _FULL_CODES:
        return _words("no space left")
    return f"cannot be used ({error.strerror or error}); check the disk and the permissions of its folder"


def _words(message: str) -> str:
    first = " ".join(message.split("\n", 1)[0].split())[:200]
    if _FULL.search(message):
        return (
            f"the disk is full ({first}); make room and run the same command again, what was done before is kept"
            if first != "no space left"
            else "the disk is full; make room and run the same command again, what was done before is kept"
        )
    if _LOCKED.search(message):
        return "is open in another program; close it there"
    if _NEWER.search(message):
        return "was made by a newer version of DuckDB; upgrade with pip install -U duckdb"
    if "permission denied" in message.lower() or "read-only" in message.lower():
        return f"may not be written or read ({first}); check its permissions"
    if "out of memory" in message.lower():
        return f"needs more memory than the store may take ({first}); set XINFANG_STORE_MEMORY to more, as 1GB"
    return (
        f"is damaged ({first}); put back a copy of it, or move it away and run `xinfang batch` again, "
        "which reads everything anew"
    )
