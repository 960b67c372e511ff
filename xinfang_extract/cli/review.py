"""`xinfang review`: a local web page on which a person settles what a machine doubts."""

from __future__ import annotations

import getpass
import os
import shlex
from dataclasses import replace
from pathlib import Path
from typing import Any

import click

from xinfang_extract import api, cli
from xinfang_extract.cli import options, terminal
from xinfang_extract.errors import SourceError, XinfangError
from xinfang_extract.sources.inputs import expand
from xinfang_extract.store.schema import FILE_NAME

_RUN = "xinfang-review"
_EPILOG = """\b
Examples:
  xinfang review RUN
  xinfang review page.txt
  xinfang review book.pdf --pages 170-180 -o RUN
  xinfang review RUN --no-browser --port 8765

Decisions are saved at once in RUN/decisions.jsonl; `xinfang export RUN` takes them into its tables.
"""


@click.command(epilog=_EPILOG)
@click.argument("inputs", metavar="RUN|PAGE...", nargs=-1, required=True)
@click.option("--no-browser", is_flag=True, help="Print the address, and open no browser.")
@click.option(
    "--port", type=click.IntRange(0, 65535), default=0, metavar="N", help="Port; any free one where not given."
)
@click.option("-o", "--output", "run", metavar="RUN", help=f"Folder of the run that PAGE... are read into ({_RUN}).")
@click.option("--reviewer", metavar="NAME", help="Who decides; the name of the user where not given.")
@click.option("--sample", type=click.IntRange(0, 100_000), default=50, show_default=True, metavar="N",
              help="Figures that nothing speaks against, to be looked at all the same.")  # fmt: skip
@click.option("--lang", type=click.Choice(["en", "zh"]), help="English or Chinese; the browser's where not given.")
@options.reading_options
@options.knowledge_options
@click.option("-q", "--quiet", is_flag=True, help="Say nothing but what failed.")
def command(**given: Any) -> int:
    """Review RUN, or PAGE..., in the browser.

    RUN is a folder made by `xinfang batch`; give the options it was read with, so that the evidence is the same.
    PAGE... are read into a run first. The page is served on 127.0.0.1, to this browser only. Ctrl-C ends it.
    """
    from xinfang_extract.review.server import check_extra

    check_extra()
    run = _given_run(given["inputs"])
    if run is not None and given["run"]:
        raise click.UsageError("-o is for PAGE...: RUN is a run already")
    settings = _settings(given)
    failed = False
    if run is None:
        run = Path(given["run"] or _RUN)
        failed = _read_into(run, given["inputs"], settings, quiet=given["quiet"])
    _serve(run, settings, given)
    return cli.outcome(failed=failed)


def _given_run(inputs: tuple[str, ...]) -> Path | None:
    """The RUN that is named; None where pages are."""
    for name in inputs:
        if (Path(name) / FILE_NAME).exists():
            if len(inputs) > 1:
                raise click.UsageError(f"{name}: is a run; name one run, or pages")
            return Path(name)
    return None


def _settings(given: dict[str, Any]) -> Any:
    from xinfang_extract.batch import settings as batch
    from xinfang_extract.batch.rules import rules_version

    reading, knowledge = options.take_reading(given), options.take_options(given)
    lexicons = batch.read_lexicons(tuple(given["lexicons"]))
    made = batch.Settings(reading, knowledge, lexicons)
    return replace(made, rules=rules_version(reading, knowledge, lexicons, made.work))


def _read_into(run: Path, inputs: tuple[str, ...], settings: Any, *, quiet: bool) -> bool:
    """Read pages into a run; whether some could not be read."""
    from xinfang_extract.batch.job import run_job
    from xinfang_extract.batch.local import LocalEngine
    from xinfang_extract.cli.batch_progress import BatchProgress

    if "-" in inputs:
        raise click.UsageError("-: a page from standard input cannot be opened again; save it to a file")
    wrong = [str(name) for name in expand(inputs) if isinstance(name, SourceError)]
    wrong += [f"{name}: no such run or page; check the name" for name in inputs if _is_missing(name)]
    if wrong:
        raise XinfangError(wrong[0])
    progress = BatchProgress(quiet=quiet)
    try:
        run_job(inputs, run, settings, lambda: LocalEngine(min(os.cpu_count() or 1, 4)), progress)
    finally:
        progress.close()
    if not quiet:
        terminal.tell(f"read into {shlex.quote(str(run))}; decisions are saved there")
    return progress.failed > 0


def _is_missing(name: str) -> bool:
    import glob

    return not os.path.lexists(name) and not glob.has_magic(name)


def _serve(run: Path, settings: Any, given: dict[str, Any]) -> None:
    from xinfang_extract.batch.settings import lexicon_of
    from xinfang_extract.review.app import make_app
    from xinfang_extract.review.desk import Desk
    from xinfang_extract.review.readings import Reader, Readings
    from xinfang_extract.review.server import serve

    def told(address: str) -> None:
        terminal.write(f"{address}\n".encode())
        terminal.flush()
        if not given["quiet"]:
            terminal.tell("open this address in a browser of this machine; Ctrl-C ends the review")

    reader = Reader(settings.reading, settings.options, lexicon_of(settings) or api.words(None), settings.rules)
    readings = Readings(reader)
    try:
        with Desk(run, given["reviewer"] or _user(), sample=given["sample"]) as desk:
            start = _start(desk, given["inputs"])
            serve(
                lambda token, port: make_app(desk, readings, token, port, given["lang"]),
                given["port"],
                start=start,
                told=told,
                browser=not given["no_browser"],
            )
            if not given["quiet"]:
                _farewell(desk)
    finally:
        readings.close()


def _start(desk: Any, inputs: tuple[str, ...]) -> str:
    """Where the review begins: at the queue; for one page, at that page."""
    if (Path(inputs[0]) / FILE_NAME).exists() or len(inputs) > 1 or Path(inputs[0]).is_dir():
        return ""
    from xinfang_extract.review.queue import Filters

    found = desk.pages(Filters(source=inputs[0]), 0, 2)
    own = [row for row in found if row.source == inputs[0]]
    return f"page/{own[0].rowid}/{own[0].page}" if own else ""


def _farewell(desk: Any) -> None:
    decisions, _, log = desk.log()
    if decisions:
        shown = terminal.one_line(shlex.quote(str(log.path)))
        terminal.tell(f"{len(decisions):,} decision(s) in {shown}")


def _user() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return os.environ.get("USERNAME", "reviewer") or "reviewer"
