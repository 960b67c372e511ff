"""What commands share that use the decisions of a RUN: the option to leave them aside, a word on lost ones."""

from __future__ import annotations

from typing import Protocol

import click

from xinfang_extract.cli import terminal

as_read_option = click.option("--as-read", is_flag=True, help="Without what `xinfang review` decided.")
"""Leaves decisions aside."""


class Decided(Protocol):
    """What was made with decisions."""

    @property
    def stale(self) -> int:
        """How many decisions no longer apply."""
        ...

    @property
    def bad_lines(self) -> int:
        """How many lines of the decisions file cannot be read."""
        ...


def warn_of_lost(decided: Decided) -> None:
    """Say how many decisions do not count, where there are any: they no longer apply, or their lines are damaged."""
    if decided.stale:
        terminal.warn(f"{decided.stale:,} decision(s) no longer apply; `xinfang review` lists them")
    if decided.bad_lines:
        terminal.warn(f"{decided.bad_lines:,} line(s) of decisions.jsonl cannot be read; `xinfang review` lists them")
