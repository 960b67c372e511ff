"""A batch from its inputs to its end: lock, look, plan, read, record."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from itertools import chain, islice
from pathlib import Path
from typing import Protocol

from xinfang_extract.batch.discover import discover
from xinfang_extract.batch.engine import Engine
from xinfang_extract.batch.remote import is_uri
from xinfang_extract.batch.run import Batch, Reporter
from xinfang_extract.batch.settings import Settings
from xinfang_extract.errors import XinfangError
from xinfang_extract.store.errors import StoreError
from xinfang_extract.store.lock import RunLock
from xinfang_extract.store.plan import Decided, Found, Planner
from xinfang_extract.store.writer import RunWriter

_PORTION = 2000


class JobReporter(Reporter, Protocol):
    """Who is told how a whole job goes. Any method may raise to end it: what is done is recorded first."""

    def mended(self, sources: int) -> None:
        """So many sources of the RUN were found damaged, and will be read again."""
        ...

    def looking(self, found: int) -> None:
        """So many sources are found so far."""
        ...

    def planned(self, decided: Decided) -> None:
        """It is clear what is to be done."""
        ...


def make_run(run: Path) -> None:
    """Make the folder of a RUN. Raises StoreError where that cannot be."""
    try:
        run.mkdir(parents=True, exist_ok=True)
    except FileExistsError:
        raise StoreError(f"{run}: is a file; name a folder for the run") from None
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or error
        raise StoreError(f"{run}: this folder cannot be made ({reason}); name another") from error


def run_job(
    inputs: Iterable[str],
    run: Path,
    settings: Settings,
    engine: Callable[[], Engine],
    reporter: JobReporter,
    *,
    retry_failed: bool = False,
) -> None:
    """Read `inputs` into `run`. Raises StoreError, EngineError, WorkerError, and whatever `reporter` raises."""
    make_run(run)
    with RunLock(run):
        writer = RunWriter(run)
        try:
            planner = Planner(writer)
            decided = _plan(inputs, run, settings, writer, planner, reporter, retry_failed=retry_failed)
            if decided.to_do:
                _read(writer, planner, settings, engine, reporter, decided.to_do)
            writer.end_run()
        finally:
            with suppress(StoreError):  # a full disk was told already
                writer.close()


def _plan(
    inputs: Iterable[str],
    run: Path,
    settings: Settings,
    writer: RunWriter,
    planner: Planner,
    reporter: JobReporter,
    *,
    retry_failed: bool,
) -> Decided:
    mended = writer.mend()
    if mended:
        reporter.mended(mended)
    names = iter(inputs)
    first = list(islice(names, 20))
    writer.begin_run(settings.rules, ascii(first))
    planner.start()
    listed: list[str] = []
    found = 0
    for portion in _portions(discover(_noting(chain(first, names), listed), run)):
        planner.add(portion, found)
        found += len(portion)
        reporter.looking(found)
    decided = planner.decide(settings.rules, retry_failed=retry_failed, listed=listed)
    reporter.planned(decided)
    for source, problem in planner.failures():
        reporter.failed_before(source, problem)
    return decided


def _portions(found: Iterator[Found]) -> Iterator[list[Found]]:
    while portion := list(islice(found, _PORTION)):
        yield portion


def _noting(names: Iterable[str], listed: list[str]) -> Iterator[str]:
    """The names as they come; folders of a remote store are noted in `listed`."""
    for name in names:
        if is_uri(name) and "*" not in name and len(listed) < 1000:
            listed.append(name.rstrip("/") + "/")
        yield name


def _read(
    writer: RunWriter,
    planner: Planner,
    settings: Settings,
    make_engine: Callable[[], Engine],
    reporter: JobReporter,
    total: int,
) -> None:
    engine = make_engine()
    batch = Batch(writer, planner, engine, settings, reporter, total)
    try:
        batch.run()
    except StoreError:
        engine.close(at_once=True)
        raise
    except BaseException:
        engine.close(at_once=True)
        with suppress(XinfangError):
            batch.save()
        raise
    engine.close()


__all__ = ["JobReporter", "make_run", "run_job"]
