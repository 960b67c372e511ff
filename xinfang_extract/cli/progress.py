"""A line at the foot of the terminal that says how far a long run is; nothing at all elsewhere."""

from __future__ import annotations

import sys

from xinfang_extract.cli import terminal

_MANY = 10
"""From how many inputs on a run is long enough to show its progress."""


class Progress:
    """`step` before each input, `clear` before anything else is said, and at the end."""

    def __init__(self, *, quiet: bool, data_to_stdout: bool) -> None:
        on_screen = sys.stderr.isatty() and terminal.moves_cursor()
        self._on = on_screen and not quiet and not (data_to_stdout and sys.stdout.isatty())
        self._done = 0
        self._shown = False

    def step(self, name: str, total: int) -> None:
        """Show that the next of `total` inputs, `name`, is being read."""
        self._done += 1
        if self._on and total >= _MANY:
            shown = terminal.one_line(name)[-50:]
            self._shown = True
            print(f"\r\x1b[K{self._done}/{total} {shown}", end="", file=sys.stderr, flush=True)

    def clear(self) -> None:
        """Leave the line blank for others."""
        if self._shown:
            self._shown = False
            print("\r\x1b[K", end="", file=sys.stderr, flush=True)
