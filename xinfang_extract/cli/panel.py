"""`xinfang panel`: rows of many books to one row a region and year."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any, cast, get_args

import click

from xinfang_extract import cli
from xinfang_extract.cli import options, reviewed, terminal
from xinfang_extract.cli.progress import Progress
from xinfang_extract.cli.session import Session, runs_and_pages
from xinfang_extract.cli.tabling import Tabling, format_options
from xinfang_extract.panel import Choice, Panel, PanelError, build
from xinfang_extract.panel.choice import Unit
from xinfang_extract.panel.places import check_base_year

_TABLES = ("panel", "candidates", "across", "coverage")
_EPILOG = """\b
Examples:
  xinfang panel RUN -o panel.xlsx
  xinfang panel RUN --by county,year --measure persons --channel visit --level none,national
  xinfang panel RUN --fill -o panel.dta --labels zh
  xinfang panel RUN --table across
"""


def _codes(context: click.Context, parameter: click.Parameter, value: str | None) -> tuple[str, ...] | None:
    """`none,county` → ("", "county")."""
    if value is None:
        return None
    return tuple("" if code.strip() == "none" else code.strip() for code in value.split(","))


def _unit(context: click.Context, parameter: click.Parameter, value: str) -> Unit:
    unit, _, year = value.partition(",")
    if unit.strip() not in get_args(Unit) or year.strip() not in ("", "year"):
        raise click.BadParameter(f"must be one of {', '.join(get_args(Unit))}, then ,year")
    return cast(Unit, unit.strip())


def _list(name: str, help_text: str) -> Callable[[options.Command], options.Command]:
    return click.option(f"--{name}", f"{name}s", metavar="CODES", callback=_codes, help=help_text)


choice_options = options._together(
    click.option(
        "--by",
        "unit",
        default="region,year",
        show_default=True,
        callback=_unit,
        help="One row a region, county, prefecture or province, and year.",
    ),
    _list("measure", "Measures, parted by commas: cases,batches,persons."),
    _list("channel", "Channels: all,letter,visit,online,phone where not given."),
    _list("level", "Levels, none for the total over them: none,county,prefecture,province,national."),
    _list("form", "Forms, none for the total over them: none,collective."),
    _list("stage", "Stages: received where not given."),
    click.option(
        "--body",
        "bodies",
        callback=_codes,
        metavar="BODIES",
        help="Whose numbers: whole,petition_office (the second where the first is not told); or one of them.",
    ),
    click.option(
        "--prefer",
        callback=_codes,
        metavar="ORIGINS",
        help="Which of several numbers is taken: table,prose,previous (what a later book says of the year).",
    ),
    click.option("--fill", is_flag=True, help="Fill years that have no book from what later books say, marked so."),
    click.option("--base-year", type=click.IntRange(1980, 2999), metavar="N", help="The year of base_adcode."),
    click.option(
        "--regions-table",
        "regions",
        type=click.Path(exists=True, dir_okay=False, path_type=Path),
        metavar="FILE",
        help="Another table of divisions.",
    ),
    reviewed.as_read_option,
)
"""What goes into a panel."""


@click.command(epilog=_EPILOG)
@click.argument("inputs", metavar="RUN|PAGE...", nargs=-1, required=True)
@choice_options
@click.option(
    "--table",
    type=click.Choice(_TABLES),
    default="panel",
    show_default=True,
    help="Which table, for formats that hold one: xlsx, sqlite, duckdb and datapackage hold them all.",
)
@format_options
@options.reading_options
@options.knowledge_options
@options.talk_options
def command(**given: Any) -> int:
    """Make a panel of RUN (a folder made by `xinfang batch`) or of pages: one row a region and year.

    What is taken among several numbers follows a rule, which is told; every other candidate is listed in the table
    candidates, what books say of earlier years is checked in the table across, and the table coverage shows which
    years of which places were found. Where a RUN was reviewed, its decisions count.
    """
    tabling = Tabling(given, files_read(given))
    choice = choice_of(given)
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
    with build(runs, choice, findings, lost=session.lost, as_read=given["as_read"]) as panel:
        names = _TABLES if tabling.many else (given["table"],)
        tabling.write([(panel.tables[name], panel.rows(name)) for name in names])
        if not given["quiet"]:
            terminal.tell(_summary(panel, choice))
        reviewed.warn_of_lost(panel)
    return cli.outcome(failed=session.failed)


def choice_of(given: dict[str, Any]) -> Choice:
    """The `Choice` of a command's keyword arguments. Raises UsageError."""
    asked = {
        name: given[name]
        for name in ("measures", "channels", "levels", "forms", "stages", "bodies", "prefer")
        if given[name] is not None
    }
    try:
        choice = Choice(
            given["unit"], fill=given["fill"], base_year=given["base_year"], regions=given["regions"], **asked
        )
        check_base_year(choice)
        return choice
    except PanelError as error:
        raise click.UsageError(str(error)) from None


def files_read(given: dict[str, Any]) -> list[str | Path]:
    """What a command that makes a panel reads, beside its lexicons."""
    return [*given["inputs"], *([given["regions"]] if given["regions"] else [])]


def _summary(panel: Panel, choice: Choice) -> str:
    told = [f"{panel.number(code)} {code}" for code in ("taken", "same", "differs")]
    left = ("part", "short", "other_body", "part_of_year", "previous_only", "no_region", "no_year")
    lost = [f"{number} {code}" for code in left if (number := panel.number(code))]
    across = f"across years {panel.number('ok') + panel.number('rounding')} hold, {panel.number('conflict')} conflict"
    return f"panel: {', '.join([*told, *lost])}; {across}. Rule: {choice.rule()}"
