"""`xinfang export`: tables of a RUN as files."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, BinaryIO

import click

from xinfang_extract import cli
from xinfang_extract.batch.remote import file_system, is_uri
from xinfang_extract.cli import reviewed, terminal
from xinfang_extract.cli.destination import check_free, chosen_format
from xinfang_extract.cli.tabling import ALL_FORMATS
from xinfang_extract.errors import XinfangError
from xinfang_extract.outputs import FORMATS, writer_for
from xinfang_extract.outputs.atomic import OutputError, whole_file
from xinfang_extract.outputs.files import FILE_FORMATS, Sheet, write_file
from xinfang_extract.outputs.labels import header, labelled
from xinfang_extract.outputs.portions import portions
from xinfang_extract.review.reviewed import ReviewedRun
from xinfang_extract.store.schema import TABLES

_EPILOG = """\b
Examples:
  xinfang export RUN > counts.csv
  xinfang export RUN --table figures -o figures.parquet
  xinfang export RUN --table counts --table checks -o petitions.xlsx
  xinfang export RUN --table manifest --times
  xinfang export RUN -o s3://bucket/counts.csv
"""


@click.command(epilog=_EPILOG)
@click.argument("run", metavar="RUN", type=click.Path(path_type=Path))
@click.option(
    "--table",
    "tables",
    type=click.Choice([*TABLES, "all"]),
    multiple=True,
    default=("counts",),
    show_default=True,
    help="Which table; several, or all, for formats that hold several.",
)
@click.option(
    "--format",
    "format_name",
    type=click.Choice(ALL_FORMATS),
    help="How to write it; by the ending of FILE, or csv.",
)
@click.option("-o", "--output", metavar="FILE", help="File or address; standard output where not given.")
@click.option("--force", is_flag=True, help="Replace FILE where it is there already.")
@click.option("--excel", is_flag=True, help="For Excel: a byte-order mark and CRLF line ends (csv and tsv).")
@click.option("--labels", type=click.Choice(["en", "zh"]), help="Headers and codes in words, English or Chinese.")
@click.option("--with-removed", is_flag=True, help="With the rows of sources that are gone since they were read.")
@reviewed.as_read_option
@click.option("--times", is_flag=True, help="sources and manifest: with what differs from run to run.")
def command(**given: Any) -> int:
    """Write a table of RUN: sorted by source, page and place, the same bytes however the run went.

    Where RUN was reviewed, its decisions are in the tables: corrected values, the printed ones beside them.
    """
    tables = list(TABLES) if "all" in given["tables"] else list(dict.fromkeys(given["tables"]))
    _refuse_nonsense(given, tables)
    with ReviewedRun(given["run"], as_read=given["as_read"]) as run:
        if given["format_name"] in FORMATS:
            _write_rows(run, tables[0], given)
        else:
            _write_file(run, tables, given)
        reviewed.warn_of_lost(run)
    return cli.OK


def _refuse_nonsense(given: dict[str, Any], tables: Sequence[str]) -> None:
    output = given["output"]
    format_name = given["format_name"] = chosen_format(output, given["format_name"], ALL_FORMATS, excel=given["excel"])
    if len(tables) > 1 and (format_name in FORMATS or not FILE_FORMATS[format_name].many):
        raise click.UsageError(f"{format_name} holds one table a file")
    if output is not None and not is_uri(output):
        check_free(Path(output), [given["run"]], force=given["force"])


def _sheet(run: ReviewedRun, name: str, given: dict[str, Any]) -> Sheet:
    rows = run.rows(name, with_removed=given["with_removed"], times=given["times"])
    return Sheet(run.table(name, times=given["times"]), rows)


def _write_rows(run: ReviewedRun, name: str, given: dict[str, Any]) -> None:
    sheet = _sheet(run, name, given)
    writer = writer_for(given["format_name"], excel=given["excel"])
    with _sink(given["output"], force=given["force"]) as write:
        write(writer.header(header(sheet.table, given["labels"])))
        for portion in portions(sheet.rows):
            write(writer.body(labelled(portion, sheet.table, given["labels"])))


def _write_file(run: ReviewedRun, names: Sequence[str], given: dict[str, Any]) -> None:
    sheets = [_sheet(run, name, given) for name in names]
    output: str = given["output"]
    if not is_uri(output):
        remarks = write_file(given["format_name"], Path(output), sheets, language=given["labels"], force=given["force"])
    else:
        with tempfile.TemporaryDirectory(prefix="xinfang-") as folder:
            copy = Path(folder, output.rstrip("/").rpartition("/")[2] or "export")
            remarks = write_file(given["format_name"], copy, sheets, language=given["labels"])
            if copy.is_dir():
                raise click.UsageError("a data package at an address is a file: let its name end in .zip")
            with _object(output, force=given["force"]) as file, copy.open("rb") as made:
                while data := made.read(1 << 20):
                    file.write(data)
    for remark in remarks:
        terminal.tell(remark)


@contextmanager
def _sink(output: str | None, *, force: bool) -> Iterator[Any]:
    """Where bytes go: a function to write them with."""
    if output is None:
        yield terminal.write
    elif is_uri(output):
        with _object(output, force=force) as file:
            yield file.write
    else:
        with whole_file(Path(output), force=force) as file:
            yield file.write


@contextmanager
def _object(uri: str, *, force: bool) -> Iterator[BinaryIO]:
    """An object of a remote store, which appears when it is complete, and not where writing it fails."""
    fs, path = file_system(uri)
    try:
        if not force and fs.exists(path):
            raise OutputError(f"{uri}: is there already; name another, or add --force to replace it")
        file = fs.open(path, "wb")
    except XinfangError:
        raise
    except Exception as error:  # what the stores raise is as varied as they are
        raise _cannot_write(uri, error) from error
    try:
        yield file
    except BaseException:
        if hasattr(file, "discard"):
            file.discard()
        raise
    try:
        file.close()
    except Exception as error:
        raise _cannot_write(uri, error) from error


def _cannot_write(uri: str, error: Exception) -> OutputError:
    what = " ".join(f"{type(error).__name__}: {error}".split())[:200]
    return OutputError(f"{uri}: cannot be written ({what}); check the address and your access to it")
