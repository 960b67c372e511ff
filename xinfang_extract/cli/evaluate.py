"""`xinfang evaluate`: a run, pages or a table held against hand-coded figures."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import chain
from pathlib import Path
from typing import Any

import click

from xinfang_extract import cli, tables
from xinfang_extract.cli import options, terminal
from xinfang_extract.cli.progress import Progress
from xinfang_extract.cli.session import Session
from xinfang_extract.cli.tabling import Tabling, format_options
from xinfang_extract.codebook import TABLES
from xinfang_extract.evaluation import Coded, Score, read_coded, score
from xinfang_extract.evaluation.coded import SUFFIXES, from_rows
from xinfang_extract.evaluation.report import EVALUATION, FAULTS, fault_rows, report_rows, text

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
    help="The hand-coded table, or a folder of one table a page.",
)
@click.option("--show", is_flag=True, help="List every figure missed, invented or coded otherwise instead.")
@format_options
@options.reading_options
@options.knowledge_options
@options.talk_options
def command(**given: Any) -> int:
    """Score RUN, a figures table, a second coder's sheet or PAGE... against a hand-coded table.

    Told are precision and recall of the figures (a figure is found where a row lies over it that has its value), how
    often each column is right, and Krippendorff's alpha of each column, the two taken as two coders. In the
    hand-coded table a|b means that both are right, * that a cell is not judged; scored 0 is borderline.

    Of a RUN what was read is measured, without what `xinfang review` decided. To measure the reviewed table, give
    `xinfang export RUN --table figures` in its place.
    """
    plain = given["format_name"] is None and given["output"] is None
    tabling = Tabling(given)
    session = Session(
        options.take_reading(given),
        options.take_options(given),
        given["lexicons"],
        verbose=given["verbose"],
        progress=Progress(quiet=given["quiet"], data_to_stdout=tabling.to_stdout),
        quiet=given["quiet"],
    )
    gold = read_coded(given["gold"])
    made = score(gold, list(chain.from_iterable(_told(session, name) for name in given["inputs"])))
    if not given["quiet"]:
        _tell_of_decisions(given["inputs"])
    if plain:
        terminal.write(text(made, show=given["show"]).encode("utf-8"))
    else:
        table, rows = (FAULTS, fault_rows(made)) if given["show"] else (EVALUATION, report_rows(made))
        tabling.write([(table, rows)])
    _warn_of_nothing(made)
    return cli.FAILED if session.failed else cli.OK


def _told(session: Session, name: str) -> Iterator[Coded]:
    """The figures that a run, a table or pages tell."""
    path = Path(name)
    names = TABLES["figures"].names()
    if (path / "xinfang.duckdb").exists():
        from xinfang_extract.store.reader import RunReader

        with RunReader(path) as reader:
            for portion in reader.rows("figures"):
                yield from from_rows(names, portion)
    elif path.suffix in SUFFIXES:
        yield from read_coded(path)
    else:
        for extraction in session.extractions([name]):
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
