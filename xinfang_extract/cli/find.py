"""`xinfang find`: the pages of a book that carry petition statistics."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import click

from xinfang_extract import cli
from xinfang_extract.cli import options, terminal
from xinfang_extract.cli.session import page_remarks
from xinfang_extract.errors import XinfangError
from xinfang_extract.outputs import FORMATS, Writer, writer_for
from xinfang_extract.page import Page, PageState
from xinfang_extract.sources import Reading, open_source, read_source
from xinfang_extract.sources.finding import PetitionPage, pages_with_petitions
from xinfang_extract.sources.inputs import LeftOut, expand

_COLUMNS = ("source", "page", "page_label", "pairs", "snippet")
_EPILOG = """\b
Examples:
  xinfang find yearbook.pdf
  xinfang find 'books/*.pdf' --format csv > pages.csv
  xinfang find yearbook.pdf --pages 170-180
"""


@click.command(epilog=_EPILOG)
@click.argument("books", metavar="BOOK...", nargs=-1, required=True)
@click.option(
    "--format",
    "format_name",
    type=click.Choice(["text", *FORMATS]),
    default="text",
    show_default=True,
    help="How to write the list.",
)
@options.reading_options
@options.talk_options
def command(books: tuple[str, ...], format_name: str, **given: Any) -> int:
    """List the pages of BOOK... that carry petition statistics.

    For each page: the file and its page, the number printed on it, how many numbers stand beside petition words,
    and some of its words. BOOK is a file, a pattern, a folder, or - for standard input.
    """
    reading = options.take_reading(given)
    writer = None if format_name == "text" else writer_for(format_name)
    if writer is not None:
        terminal.write(writer.header(_COLUMNS))
    failed = False
    for name in expand(books):
        if isinstance(name, str):
            failed |= not _one(name, reading, writer, quiet=given["quiet"])
        elif not isinstance(name, LeftOut):
            terminal.complain(str(name))
            failed = True
        elif not given["quiet"]:
            terminal.tell(str(name))
    return cli.outcome(failed=failed)


def _one(name: str, reading: Reading, writer: Writer | None, *, quiet: bool) -> bool:
    """List the pages of one source; false where it, or a page of it, could not be read."""
    unread: list[Page] = []
    found = 0
    try:
        for page in read_source(open_source(name), reading):
            if page.state is not PageState.OK:
                unread.append(page)
            for hit in pages_with_petitions([page]):
                found += 1
                terminal.write(_line(hit) if writer is None else writer.body([_row(hit)]))
    except XinfangError as error:
        terminal.complain(str(error))
        return False
    terminal.flush()
    for remark in page_remarks(unread):
        terminal.warn(remark)
    if not found and not quiet:
        terminal.tell(f"{name}: no page with petition statistics")
    return not _lost(unread)


def _lost(unread: Sequence[Page]) -> bool:
    return any(page.state in (PageState.GARBLED, PageState.FAILED) for page in unread)


def _row(hit: PetitionPage) -> tuple[str | int, ...]:
    return hit.source, hit.page, hit.label, hit.pairs, hit.snippet


def _line(hit: PetitionPage) -> bytes:
    label = f"p. {hit.label}" if hit.label else "-"
    line = f"{hit.source}:{hit.page}\t{label}\t{hit.pairs}\t{hit.snippet}"
    return (terminal.one_line(line.replace("\t", "  ")) + "\n").encode("utf-8")
