"""The three standard streams, also where whoever started the command has closed one of them.

Python then has None in its place, and the next file that is opened gets its number: what is meant for the terminal
could end up in that file.
"""

from __future__ import annotations

import errno
import io
import os
import sys
from contextlib import suppress


class _Closed(io.RawIOBase):
    """Standard output that is not there: whoever writes to it is told so."""

    def writable(self) -> bool:
        return True

    def write(self, data: object) -> int:
        raise OSError(errno.EBADF, "standard output is closed; send it to a file or a pipe")


def fill_in() -> None:
    """Put something in the place of each standard stream that is closed.

    Standard error goes nowhere; writing to standard output raises OSError. Standard input stays None: see
    `sources.source.standard_input`.
    """
    for number in range(3):
        try:
            os.fstat(number)
        except OSError:
            with suppress(OSError):
                os.open(os.devnull, os.O_RDWR)  # gets the lowest number that is free, which is this one
    if sys.stderr is None:
        sys.stderr = open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115, PTH123 (for as long as the process)
    if sys.stdout is None:
        sys.stdout = io.TextIOWrapper(_Closed(), encoding="utf-8", write_through=True)
