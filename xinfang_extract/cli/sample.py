"""`xinfang sample`: a sheet for double coding."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import click

from xinfang_extract import cli
from xinfang_extract.cli import options
from xinfang_extract.cli.progress import Progress
from xinfang_extract.cli.session import Session, runs_and_pages
from xinfang_extract.cli.tabling import Tabling, format_options
from xinfang_extract.evaluation.sampling import SHEET, draw
from xinfang_extract.panel.database import workplace
from xinfang_extract.review.reviewed import opened

_EPILOG = """\b
Examples:
  xinfang sample RUN -n 50 -o coder-a.xlsx
  xinfang sample RUN -n 200 --unread 40 --seed 7 -o coding.csv --excel
"""


@click.command(epilog=_EPILOG)
@click.argument("inputs", metavar="RUN|PAGE...", nargs=-1, required=True)
@click.option("-n", "number", type=click.IntRange(0), default=50, show_default=True, help="How many figures.")
@click.option(
    "--unread", type=click.IntRange(0), default=10, show_default=True, help="How many numbers that were left out."
)
@click.option("--seed", type=int, default=1, show_default=True, help="Another number draws another sample.")
@format_options
@options.reading_options
@options.knowledge_options
@options.talk_options
def command(**given: Any) -> int:
    """Draw a sheet for double coding from RUN or PAGE...: numbers by chance, their sentence, and room for codes.

    Figures and numbers that were left out stand in print order and are not told apart, so that nobody codes after
    the machine. Give the sheet to two coders; `xinfang evaluate --gold A B` says how far they agree.
    """
    tabling = Tabling(given, given["inputs"])
    runs, pages = runs_and_pages(given["inputs"])
    session = Session(
        options.take_reading(given),
        options.take_options(given),
        given["lexicons"],
        verbose=given["verbose"],
        progress=Progress(quiet=given["quiet"], data_to_stdout=tabling.to_stdout),
        quiet=given["quiet"],
    )
    findings: Iterable[Any] = session.extractions(pages) if pages else ()
    with opened(runs, as_read=True) as read, workplace(read, findings) as database:
        tabling.write([(SHEET, draw(database, given["number"], given["unread"], given["seed"]))])
    return cli.outcome(failed=session.failed)
