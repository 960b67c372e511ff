"""`xinfang batch`: folders of pages and books into one RUN, resumable, on all cores or on a cluster."""

from __future__ import annotations

import os
import shlex
import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from xinfang_extract import cli
from xinfang_extract.batch import settings as batch_settings
from xinfang_extract.batch.engine import Engine, InterruptedRunError
from xinfang_extract.batch.job import run_job
from xinfang_extract.batch.remote import is_uri
from xinfang_extract.batch.rules import rules_version
from xinfang_extract.batch.settings import Settings
from xinfang_extract.cli import options, terminal
from xinfang_extract.cli.batch_progress import BatchProgress
from xinfang_extract.errors import SourceError
from xinfang_extract.limits import MIB
from xinfang_extract.sources.source import standard_input

if TYPE_CHECKING:
    from types import FrameType

_EPILOG = """\b
Examples:
  xinfang batch books/ -o RUN
  xinfang batch 'pages/**/*.txt' more/ -o RUN --jobs 4
  find /data -name '*.pdf' -print0 | xinfang batch --files-from - -0 -o RUN
  xinfang batch s3://bucket/pages/ -o RUN --engine dask --scheduler tcp://10.0.0.5:8786
"""


@click.command(epilog=_EPILOG)
@click.argument("inputs", metavar="INPUT...", nargs=-1)
@click.option(
    "-o",
    "--output",
    "run",
    required=True,
    metavar="RUN",
    help="Folder of the run: made, or gone on with.",
)
@click.option("--files-from", metavar="FILE", help="More inputs, one a line; - for standard input.")
@click.option("-0", "--null", is_flag=True, help="Inputs of --files-from are parted by NUL, as find -print0 does.")
@click.option("--jobs", type=click.IntRange(1, 1024), metavar="N", help="Worker processes (one a core).")
@click.option("--retry-failed", is_flag=True, help="Read again what failed before.")
@click.option(
    "--time-limit",
    type=click.FloatRange(min=0.1),
    default=batch_settings.SECONDS,
    show_default=True,
    metavar="SECONDS",
    help="For one source, or one part of a large book.",
)
@click.option(
    "--memory-limit",
    type=click.IntRange(min=256),
    default=batch_settings.MEMORY // MIB,
    show_default=True,
    metavar="MIB",
    help="For one worker process.",
)
@click.option(
    "--engine", type=click.Choice(["local", "dask"]), default="local", show_default=True, help="Who does the work."
)
@click.option("--scheduler", metavar="ADDRESS", help="Dask scheduler, tcp://…; without one a local cluster is started.")
@options.reading_options
@options.knowledge_options
@click.option("-q", "--quiet", is_flag=True, help="Say nothing but what failed.")
def command(**given: Any) -> int:
    """Read INPUT... into RUN/xinfang.duckdb.

    INPUT is a file, a folder (with its sub-folders), a pattern, or an address as s3://bucket/pages/. Run it again to
    go on after an interruption, or for what is new or changed: what was read before is not read again.
    """
    run = _run_folder(given["run"])
    if given["files_from"] is None and not given["inputs"]:
        raise click.UsageError("name an INPUT, or a list of them with --files-from")
    if "-" in given["inputs"]:
        raise click.UsageError(
            "-: a run reads files, which can be opened again; save it to a file (a list of files: --files-from -)"
        )
    if given["scheduler"] and given["engine"] != "dask":
        raise click.UsageError("--scheduler is for --engine dask")
    settings = _settings(given)
    jobs = given["jobs"] or _cores()
    progress = BatchProgress(quiet=given["quiet"])
    inputs = _inputs(given["inputs"], given["files_from"], null=given["null"])
    try:
        with _stopping(progress):
            run_job(
                inputs,
                run,
                settings,
                lambda: _engine(given, jobs),
                progress,
                retry_failed=given["retry_failed"],
            )
    except InterruptedRunError:
        progress.close()
        terminal.complain(
            f"stopped: {progress.finished:,} of {progress.total:,} done and kept; go on with: {_same_command()}"
        )
        return cli.INTERRUPTED
    finally:
        progress.close()
    if not given["quiet"]:
        failed = f", {progress.failed:,} failed" if progress.failed else ""
        shown = shlex.quote(terminal.one_line(str(run)))
        terminal.tell(f"done{failed}; `xinfang status {shown}` sums up, `xinfang export {shown}` takes tables out")
    return cli.outcome(failed=progress.failed > 0)


def _settings(given: dict[str, Any]) -> Settings:
    reading, knowledge = options.take_reading(given), options.take_options(given)
    lexicons = batch_settings.read_lexicons(tuple(given["lexicons"]))
    settings = Settings(reading, knowledge, lexicons, seconds=given["time_limit"], memory=given["memory_limit"] * MIB)
    return replace(settings, rules=rules_version(reading, knowledge, lexicons, settings.work))


def _run_folder(name: str) -> Path:
    if is_uri(name):
        raise click.UsageError(f"-o {name}: the run is a folder on this machine; its exports may go to {name}")
    return Path(name)


def _engine(given: dict[str, Any], jobs: int) -> Engine:
    if given["engine"] == "local":
        from xinfang_extract.batch.local import LocalEngine

        return LocalEngine(jobs)
    from xinfang_extract.batch.cluster import DaskEngine

    with _ignoring_ctrl_c():  # the workers of a local cluster would each have their say about it
        return DaskEngine(given["scheduler"], jobs)


def _cores() -> int:
    """The cores that this process may use, which a cluster's job may have fewer of than the machine."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def _inputs(named: tuple[str, ...], files_from: str | None, *, null: bool) -> Iterator[str]:
    """The inputs one by one, names with every byte they have; empty lines are none."""
    yield from named
    if files_from is None:
        return
    end = b"\0" if null else b"\n"
    try:
        with standard_input() if files_from == "-" else Path(files_from).open("rb") as file:
            rest = b""
            while data := file.read(1 << 16):
                *lines, rest = (rest + data).split(end)
                yield from (os.fsdecode(line if null else line.rstrip(b"\r")) for line in lines if line.strip())
            if rest.strip():
                yield os.fsdecode(rest if null else rest.rstrip(b"\r"))
    except OSError as error:
        raise click.UsageError(f"--files-from {files_from}: cannot be read ({error.strerror or error})") from None
    except SourceError as error:
        raise click.UsageError(f"--files-from {error}") from None


@contextmanager
def _stopping(progress: BatchProgress) -> Iterator[None]:
    """Ctrl-C and a polite kill end the run at the next safe moment; a second Ctrl-C ends it at once."""

    def stop(number: int, frame: FrameType | None) -> None:
        progress.stop()
        signal.signal(signal.SIGINT, signal.default_int_handler)

    before = {number: signal.signal(number, stop) for number in (signal.SIGINT, signal.SIGTERM)}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


@contextmanager
def _ignoring_ctrl_c() -> Iterator[None]:
    before = signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)


def _same_command() -> str:
    return terminal.one_line(shlex.join(["xinfang", *sys.argv[1:]]))[:500]
