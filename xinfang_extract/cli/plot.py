"""`xinfang plot`: a region's series, or the coverage grid, as SVG or PNG."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Any

import click

from xinfang_extract import cli
from xinfang_extract.cli import options, reviewed, terminal
from xinfang_extract.cli.destination import check_free, chosen_format
from xinfang_extract.cli.panel import choice_of, choice_options, files_read
from xinfang_extract.cli.progress import Progress
from xinfang_extract.cli.session import Session, runs_and_pages
from xinfang_extract.codebook import Language
from xinfang_extract.outputs.atomic import whole_file
from xinfang_extract.panel import Panel, build
from xinfang_extract.plots import coverage_chart, series_chart
from xinfang_extract.plots.draw import FileType
from xinfang_extract.plots.lines import series, squares, state_labels

_FORMATS = ("svg", "png")
_EPILOG = """\b
Examples:
  xinfang plot RUN --place 澄江县 -o series.svg
  xinfang plot RUN --place 530422 --measure persons --channel visit,letter -o series.png --labels en
  xinfang plot RUN --coverage -o coverage.svg
"""


@click.command(epilog=_EPILOG)
@click.argument("inputs", metavar="RUN|PAGE...", nargs=-1, required=True)
@click.option("--place", metavar="NAME", help="The region to draw, by name or code; needed where there are several.")
@click.option("--coverage", is_flag=True, help="Draw which years of which regions were found.")
@choice_options
@click.option("--labels", type=click.Choice(["en", "zh"]), default="zh", show_default=True, help="Words of the chart.")
@options.output_options
@options.reading_options
@options.knowledge_options
@options.talk_options
def command(**given: Any) -> int:
    """Draw a panel of RUN or PAGE...: the series of a region by channel and measure, or the coverage grid.

    FILE ends in .svg or .png. A line breaks where a year is missing; a hollow mark is a conflict, a cross was filled.
    Where a RUN was reviewed, its decisions count.
    """
    output: Path | None = given["output"]
    filetype: FileType = "png" if chosen_format(output, None, _FORMATS) == "png" else "svg"
    check_free(output, [*files_read(given), *given["lexicons"]], force=given["force"])
    choice = choice_of(given)
    runs, pages = runs_and_pages(given["inputs"])
    session = Session(
        options.take_reading(given),
        options.take_options(given),
        given["lexicons"],
        verbose=given["verbose"],
        progress=Progress(quiet=given["quiet"], data_to_stdout=output is None),
        quiet=given["quiet"],
    )
    findings: Iterable[Any] = session.extractions(pages) if pages else ()
    with build(runs, choice, findings, lost=session.lost, as_read=given["as_read"]) as panel:
        reviewed.warn_of_lost(panel)
        data = _chart(panel, given["place"], filetype, given["labels"], coverage=given["coverage"])
    if output is None:
        terminal.write(data)
    else:
        with whole_file(output, force=given["force"]) as file:
            file.write(data)
    return cli.outcome(failed=session.failed)


def _chart(panel: Panel, place: str | None, filetype: FileType, language: Language, *, coverage: bool) -> bytes:
    if coverage:
        title = "各地各年数据覆盖" if language == "zh" else "Coverage by region and year"
        return coverage_chart(title, squares(panel), panel.years, state_labels(language), filetype)
    title, panels = series(panel, place, language)
    return series_chart(title, panels, filetype, language)
