"""Running batches for real, and looking at what they leave."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Sequence
from concurrent.futures import Future
from pathlib import Path

from xinfang_extract.batch.engine import Engine
from xinfang_extract.batch.job import run_job
from xinfang_extract.batch.local import LocalEngine
from xinfang_extract.batch.settings import Settings
from xinfang_extract.batch.task import Outcome, Task
from xinfang_extract.batch.work import Worker, read_source
from xinfang_extract.store.plan import Decided
from xinfang_extract.store.reader import RunReader
from xinfang_extract.store.records import SourceRecord
from xinfang_extract.store.schema import TABLES
from xinfang_extract.tables import Row

ROOT = Path(__file__).parents[2]
SHARED = ROOT / ".." / "shared"
ODD = "tests.batch.odd_work:read"
"""A work function that does what the name of its source says (see `odd_work`)."""


def page(number: int) -> str:
    """A short page with petition figures that differ from page to page and a sum that holds."""
    letters, visits = 100 + number, 20 + number % 7
    return (
        f"澄江县信访局\n2017年，全县受理群众来信来访{letters + visits}件次，其中来信{letters}件次、来访{visits}件次。\n"
        f"办结{visits}件，办结率{90 + number % 10}.{number % 3}0%。\n"
        f"举办业务培训班，培训干部{30 + number}人次。\n"
    )


def write_pages(folder: Path, numbers: Sequence[int]) -> None:
    """Pages as files in folders and sub-folders."""
    for number in numbers:
        file = folder / f"卷{number % 3}" / f"{number:04d}.txt"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(page(number), encoding="utf-8")


def command(*arguments: object) -> list[str]:
    """The command line of `xinfang` in this interpreter."""
    return [sys.executable, "-m", "xinfang_extract", *map(str, arguments)]


def xinfang(*arguments: object, cwd: Path | None = None, **more: object) -> subprocess.CompletedProcess[bytes]:
    """Run `xinfang` to its end."""
    return subprocess.run(command(*arguments), cwd=cwd or ROOT, capture_output=True, timeout=300, **more)  # type: ignore[call-overload, no-any-return]


def exports(run: Path) -> dict[str, list[Row]]:
    """Every table of a RUN, as exported."""
    with RunReader(run) as reader:
        return {table: [row for portion in reader.rows(table) for row in portion] for table in TABLES}


class Here:
    """An engine that does everything in this process, at once: for tests of what is read, not of who reads it."""

    slots = 1

    def submit(self, task: Task) -> Future[list[Outcome]]:
        """Do it."""
        done: Future[list[Outcome]] = Future()
        worker = Worker(task.settings, read_source)
        done.set_result([worker.outcome(item, lambda mark: None) for item in task.items])
        return done

    def close(self, *, at_once: bool = False) -> None:
        """There is nobody to end."""


class Told:
    """Remembers what a job says."""

    def __init__(self) -> None:
        self.records: list[SourceRecord] = []
        self.decided: Decided | None = None
        self.spared_pages: list[int] = []
        self.damaged = 0
        self.failed_before_told: list[tuple[str, str]] = []

    def mended(self, sources: int) -> None:
        self.damaged = sources

    def looking(self, found: int) -> None:
        pass

    def planned(self, decided: Decided) -> None:
        self.decided = decided

    def done(self, record: SourceRecord) -> None:
        self.records.append(record)

    def spared(self, pages: int) -> None:
        self.spared_pages.append(pages)

    def failed_before(self, source: str, problem: str) -> None:
        self.failed_before_told.append((source, problem))

    def tick(self) -> None:
        pass

    @property
    def read(self) -> set[str]:
        """The names of the sources that were read."""
        return {Path(record.source).name for record in self.records}


def batch(
    inputs: Sequence[object],
    run: Path,
    settings: Settings | None = None,
    *,
    retry_failed: bool = False,
    engine: Engine | None = None,
    jobs: int = 2,
) -> Told:
    """A batch in this process, with real worker processes."""
    told = Told()
    run_job(
        [str(name) for name in inputs],
        run,
        settings or Settings(rules="r1"),
        lambda: engine or LocalEngine(jobs),
        told,
        retry_failed=retry_failed,
    )
    return told
