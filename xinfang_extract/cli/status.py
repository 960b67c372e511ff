"""`xinfang status`: what a RUN holds."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path

import click

from xinfang_extract import cli
from xinfang_extract.cli import terminal
from xinfang_extract.store.reader import RunReader
from xinfang_extract.store.summary import Summary, summarise


@click.command()
@click.argument("run", metavar="RUN", type=click.Path(path_type=Path))
@click.option("--json", "as_json", is_flag=True, help="As one JSON object.")
def command(run: Path, as_json: bool) -> int:
    """Sum up RUN: what was read, what was not and why, what the pages hold."""
    with RunReader(run) as reader:
        summary = summarise(reader)
    lines = [json.dumps(asdict(summary), ensure_ascii=False)] if as_json else list(_lines(summary))
    terminal.write("".join(f"{terminal.one_line(line)}\n" for line in lines).encode("utf-8", "replace"))
    return cli.OK


def _lines(summary: Summary) -> Iterator[str]:
    states = summary.states
    known = ("done", "partly", "failed", "skipped", "removed")
    sources = ", ".join(f"{states[state]:,} {state}" for state in known if states.get(state))
    yield f"sources: {sum(states.values()):,}" + (f" ({sources})" if sources else "")
    if summary.waiting:
        yield f"waiting: {summary.waiting:,} (the last run was stopped: run the same `xinfang batch` again)"
    pages = ", ".join(f"{count:,} {state}" for state, count in summary.page_states.items())
    yield f"pages: {sum(summary.page_states.values()):,}" + (f" ({pages})" if pages else "")
    yield f"pages with petitions: {summary.petition_pages:,}"
    yield f"figures: {summary.figures:,} in {summary.counts:,} counts; {summary.unread:,} numbers unread"
    yield f"checks: {summary.checks:,}, conflicts: {summary.conflicts:,}"
    if summary.causes:
        yield "failed (the table manifest names each):"
        for cause, count in summary.causes.items():
            yield f"  {count:,} × {cause}"
