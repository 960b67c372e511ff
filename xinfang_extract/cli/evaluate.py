"""`xinfang evaluate`: a run, pages or a table held against hand-coded figures."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

import click

from xinfang_extract import cli, tables
from xinfang_extract.cli import options, terminal
from xinfang_extract.cli.progress import Progress
from xinfang_extract.cli.session import Session, runs_and_pages
from xinfang_extract.cli.tabling import Tabling, format_options
from xinfang_extract.codebook import TABLES
from xinfang_extract.evaluation import Coded, Score, read_coded, score
from xinfang_extract.evaluation.coded import from_rows
from xinfang_extract.evaluation.report import EVALUATION, FAULTS, fault_rows, report_rows, text
from xinfang_extract.evaluation.table_files import is_table, tables_in

_EPILOG = """\b
Examples:
  xinfang evaluate --gold coded/ pages/
  xinfang evaluate --gold coder-a.csv coder-b.csv
  xinfang evaluate --gold coded.csv RUN --show
"""


@click.command(epilog=_EPILOG)
@click.argument("inputs", metavar="RUN|TABLE|PAGE...", nargs=-1, required=True)
@click.option(
    "--gold",
    type=click.Path(exists=True, path_type=Path),
    required=True,
    metavar="TABLE",
    help="The hand-coded table (csv, tsv, jsonl, xlsx), or a folder of one table a page.",
)
@click.option("--show", is_flag=True, help="List every figure missed, invented or coded otherwise instead.")
@format_options
@options.reading_options
@options.knowledge_options
@options.talk_options
def command(**given: Any) -> int:
    """Score RUN, a figures table, a second coder's sheet or PAGE... against a hand-coded table.

    Told are precision and recall of the figures (a figure is found where a row lies over it that has its value), how
    often each column is right, and Krippendorff's alpha of each column, the two taken as two coders. In either
    table a|b means that both are right, * that a cell is not judged; scored 0 is borderline, an empty value no figure.
    Where the hand-coded one is a sheet that was drawn (`xinfang sample`), only the numbers on it are judged.

    Of a RUN what was read is measured, without what `xinfang review` decided. To measure the reviewed table, give
    `xinfang export RUN --table figures` in its place.
    """
    plain = given["format_name"] is None and given["output"] is None
    tabling = Tabling(given, [*given["inputs"], *tables_in(given["gold"])])
    reading = options.take_reading(given)
    session = Session(
        reading,
        options.take_options(given),
        given["lexicons"],
        verbose=given["verbose"],
        progress=Progress(quiet=given["quiet"], data_to_stdout=tabling.to_stdout),
        quiet=given["quiet"],
    )
    gold = read_coded(given["gold"], reading.encoding)
    made = score(gold, list(_told(session, given["inputs"], reading.encoding)))
    if not given["quiet"]:
        _tell_of_decisions(given["inputs"])
    if plain:
        terminal.write(text(made, show=given["show"]).encode("utf-8"))
    else:
        table, rows = (FAULTS, fault_rows(made)) if given["show"] else (EVALUATION, report_rows(made))
        tabling.write([(table, rows)])
    _warn_of_nothing(made)
    return cli.outcome(failed=session.failed)


def _told(session: Session, inputs: Sequence[str], encoding: str | None) -> Iterator[Coded]:
    """The figures that runs, tables and pages tell."""
    names = TABLES["figures"].names()
    runs, others = runs_and_pages(inputs)
    for run in runs:
        from xinfang_extract.store.reader import RunReader

        with RunReader(run) as reader:
            for portion in reader.rows("figures"):
                yield from from_rows(names, portion)
    coded = {Path(name).resolve() for name in others if is_table(Path(name))}
    for table in sorted(coded):
        yield from read_coded(table, encoding)
    pages = [name for name in others if not is_table(Path(name))]
    for extraction in session.extractions(pages):
        yield from from_rows(names, tables.rows(extraction, "figures"))


def _tell_of_decisions(names: Iterable[str]) -> None:
    from xinfang_extract.review.log import FILE_NAME

    for name in names:
        if (Path(name) / FILE_NAME).exists():
            terminal.tell(f"{name}: measured as read, without what the review decided; --help says how to measure that")


def _warn_of_nothing(made: Score) -> None:
    if not made.scored:
        terminal.warn("the hand-coded table has no scored figure; nothing was measured")
    elif not made.found:
        terminal.warn("no figure was found; are the sources called the same, or at least the files?")
