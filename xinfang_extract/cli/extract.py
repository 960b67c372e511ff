"""`xinfang extract`: pages in, a table out."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import click

from xinfang_extract import cli, codebook, tables
from xinfang_extract.cli import options, terminal
from xinfang_extract.cli.destination import check_free, chosen_format
from xinfang_extract.cli.progress import Progress
from xinfang_extract.cli.session import Session
from xinfang_extract.extraction import Extraction
from xinfang_extract.outputs import FORMATS, writer_for
from xinfang_extract.outputs.atomic import whole_file
from xinfang_extract.outputs.files import FILE_FORMATS, Sheet, write_file
from xinfang_extract.outputs.labels import header, labelled

_EPILOG = """\b
Examples:
  xinfang extract page.txt
  xinfang extract 'pages/*.txt' -o counts.csv --excel
  xinfang extract book.pdf --pages 170-180 --table figures --format jsonl
  xinfang extract page.txt -o page.xlsx
  xinfang extract page.txt --format html -o page.html
  iconv … | xinfang extract - --year 2017
"""
_FORMATS = (*FORMATS, "html", *FILE_FORMATS)


class _NothingReadError(Exception):
    """No input could be read: there is no table to write."""


@click.command(epilog=_EPILOG)
@click.argument("pages_of", metavar="PAGE...", nargs=-1, required=True)
@click.option(
    "--table",
    type=click.Choice(list(codebook.TABLES)),
    default="counts",
    show_default=True,
    help="Which table to print.",
)
@click.option(
    "--format",
    "format_name",
    type=click.Choice(_FORMATS),
    help="How to write it; by the ending of FILE, or csv.",
)
@options.output_options
@click.option("--excel", is_flag=True, help="For Excel: a byte-order mark and CRLF line ends (csv and tsv).")
@click.option("--labels", type=click.Choice(["en", "zh"]), help="Headers and codes in words, English or Chinese.")
@click.option("--strict", is_flag=True, help="Exit with 3 where the numbers of a page contradict each other.")
@options.reading_options
@options.knowledge_options
@options.talk_options
def command(**given: Any) -> int:
    """Print the petition counts of PAGE... as a table.

    PAGE is a file, a pattern such as 'pages/*.txt', a folder (the pages right in it), or - for standard input.
    Data goes to standard output, all words to standard error.
    """
    output: Path | None = given["output"]
    given["format_name"] = chosen_format(output, given["format_name"], _FORMATS, excel=given["excel"])
    check_free(output, [*given["pages_of"], *given["lexicons"]], force=given["force"])
    password = given["password"]
    session = Session(
        options.take_reading(given),
        options.take_options(given),
        given["lexicons"],
        verbose=given["verbose"],
        progress=Progress(quiet=given["quiet"], data_to_stdout=output is None),
        quiet=given["quiet"],
    )
    conflicts = 0
    try:
        if given["format_name"] in FILE_FORMATS and output is not None:
            return _finish(session, _write_file(session, output, given), strict=given["strict"])
        with _sink(output, force=given["force"]) as write:
            if given["format_name"] == "html":
                conflicts = _write_page(session, write, given, password)
            else:
                conflicts = _write_table(session, write, given)
    except _NothingReadError:
        return cli.FAILED
    return _finish(session, conflicts, strict=given["strict"])


def _finish(session: Session, conflicts: int, *, strict: bool) -> int:
    """The exit code."""
    return cli.outcome(failed=session.failed, conflict=strict and conflicts > 0)


def _write_file(session: Session, output: Path, given: dict[str, Any]) -> int:
    """Write a format that is one file of whole tables; all tables where it takes several. The number of conflicts."""
    found = list(session.extractions(given["pages_of"]))
    if not found:
        raise _NothingReadError
    names = list(codebook.TABLES) if FILE_FORMATS[given["format_name"]].many else [given["table"]]
    sheets = [Sheet(codebook.TABLES[name], _rows(found, name)) for name in names]
    for remark in write_file(given["format_name"], output, sheets, language=given["labels"], force=given["force"]):
        terminal.warn(f"{output}: {remark}")
    return sum(len(extraction.conflicts) for extraction in found)


def _write_table(session: Session, write: Callable[[bytes], object], given: dict[str, Any]) -> int:
    """Write the table source by source; the number of conflicts met."""
    table = codebook.TABLES[given["table"]]
    writer = writer_for(given["format_name"], excel=given["excel"])
    started, conflicts = False, 0
    for extraction in session.extractions(given["pages_of"]):
        if not started:
            write(writer.header(header(table, given["labels"])))
            started = True
        write(writer.body(labelled(tables.rows(extraction, table.name), table, given["labels"])))
        conflicts += len(extraction.conflicts)
    if not started:
        raise _NothingReadError
    return conflicts


def _rows(found: list[Extraction], table: str) -> Iterator[tables.Row]:
    """The rows of one table of all that was read."""
    for extraction in found:
        yield from tables.rows(extraction, table)


def _write_page(session: Session, write: Callable[[bytes], object], given: dict[str, Any], password: str | None) -> int:
    """Write the pages with their numbers marked, as one HTML file; the number of conflicts met."""
    from xinfang_extract.outputs.html import document

    found = list(session.extractions(given["pages_of"]))
    if not found:
        raise _NothingReadError
    write(document(found, language=given["labels"] or "en", password=password))
    return sum(len(extraction.conflicts) for extraction in found)


@contextmanager
def _sink(output: Path | None, *, force: bool) -> Iterator[Callable[[bytes], object]]:
    if output is None:
        yield terminal.write
        return
    with whole_file(output, force=force) as file:
        yield file.write
