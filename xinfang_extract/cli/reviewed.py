"""What commands share that use the decisions of a RUN: the option to leave them aside, and a word on old ones."""

from __future__ import annotations

import click

from xinfang_extract.cli import terminal

as_read_option = click.option("--as-read", is_flag=True, help="Without what `xinfang review` decided.")
"""Leaves decisions aside."""


def warn_of_stale(decisions: int) -> None:
    """Say how many decisions no longer apply, where there are any."""
    if decisions:
        terminal.warn(f"{decisions:,} decision(s) no longer apply; `xinfang review` lists them")
