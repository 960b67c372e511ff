"""The loop of a batch: sources out to the engine as tasks, what comes back into the store."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Iterator, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, wait
from dataclasses import replace
from typing import Protocol

from xinfang_extract.batch.books import Books
from xinfang_extract.batch.chunks import Chunks
from xinfang_extract.batch.content import opened
from xinfang_extract.batch.engine import Engine, LostError
from xinfang_extract.batch.record import failed_record
from xinfang_extract.batch.settings import Settings
from xinfang_extract.batch.task import Item, Outcome, Print, Task
from xinfang_extract.errors import SourceError
from xinfang_extract.store.names import to_store
from xinfang_extract.store.plan import Planned, Planner
from xinfang_extract.store.records import SourceRecord
from xinfang_extract.store.reuse import Candidate, copy_known
from xinfang_extract.store.writer import RunWriter

_FLUSH_SECONDS = 0.25, 5.0
"""At first often, so that a short run shows and keeps something; then seldom, for every time has its price."""
_FLUSH_RECORDS = 400
_FLUSH_BYTES = 4 * 1024 * 1024
_LOSSES = 3
"""How often a source is handed out again after the workers that had it died."""


class Reporter(Protocol):
    """Who is told how the run goes."""

    def done(self, record: SourceRecord) -> None:
        """A source was read, or could not be; its pages count."""
        ...

    def spared(self, pages: int) -> None:
        """A source turned out to need no reading: its bytes are known."""
        ...

    def failed_before(self, source: str, problem: str) -> None:
        """A source is known to fail without being read again."""
        ...

    def tick(self) -> None:
        """Called several times a second."""
        ...


class Batch:
    """One run over a decided plan. `run` may be interrupted at any moment; what was recorded stays."""

    def __init__(
        self, writer: RunWriter, planner: Planner, engine: Engine, settings: Settings, reporter: Reporter, total: int
    ) -> None:
        self._writer = writer
        self._planner = planner
        self._engine = engine
        self._settings = settings
        self._reporter = reporter
        self._total = total
        self._books = Books(writer, settings)
        self._again: deque[Item] = deque()  # parts of books, and what was lost: first in line
        self._losses: dict[str, int] = {}
        self._records: list[SourceRecord] = []
        self._replaced: list[str] = []
        self._touched: list[tuple[str, int, str]] = []
        self._bytes = 0
        self._flushed = time.monotonic()
        self._flush_after = _FLUSH_SECONDS[0]

    def run(self) -> None:
        """Read everything that the plan says. Raises EngineError, WorkerError, StoreError."""
        tasks = self._tasks()
        pending: dict[Future[list[Outcome]], Task] = {}
        try:
            while True:
                self._fill(pending, tasks)
                if not pending:
                    break
                finished, _ = wait(pending, timeout=0.2, return_when=FIRST_COMPLETED)
                for future in finished:
                    self._take(pending.pop(future), future)
                self._flush_where_due()
                self._reporter.tick()
        finally:
            for future in pending:
                future.cancel()
        self._flush()

    def save(self) -> None:
        """Record what has come back before an interruption."""
        self._flush()

    def _fill(self, pending: dict[Future[list[Outcome]], Task], tasks: Iterator[Task]) -> None:
        """Twice as many tasks as are worked on, so that nobody waits for us; no more, for memory's sake."""
        while len(pending) < 2 * self._engine.slots:
            task = Task(self._settings, (self._again.popleft(),)) if self._again else next(tasks, None)
            if task is None:
                return
            pending[self._engine.submit(task)] = task

    def _tasks(self) -> Iterator[Task]:
        chunks = Chunks(self._settings, self._total, self._engine.slots)
        for portion in self._planner.to_do():
            copied = self._copy_known([planned for planned in portion if planned.action == "match"])
            for planned in portion:
                if planned.location not in copied:
                    yield from chunks.add(_item(planned))
        yield from chunks.rest()

    def _copy_known(self, portion: Sequence[Planned]) -> dict[str, int]:
        """Those whose bytes were read before under another name: their rows are copied."""
        candidates = []
        for planned in portion:
            self._reporter.tick()
            try:
                with opened(_item(planned)) as content:
                    mark = content.print
            except SourceError:
                continue  # reading it will say what is wrong
            candidates.append(Candidate(planned.source, planned.location, mark.hash, mark.stamp))
        copied = copy_known(self._writer, candidates, self._settings.rules) if candidates else {}
        for pages in copied.values():
            self._reporter.spared(pages)
        return copied

    def _take(self, task: Task, future: Future[list[Outcome]]) -> None:
        try:
            outcomes = future.result()
        except LostError:
            self._lost(task)
            return
        for outcome in outcomes:
            self._take_one(outcome)

    def _lost(self, task: Task) -> None:
        for item in task.items:
            losses = self._losses[item.location] = self._losses.get(item.location, 0) + 1
            if losses < _LOSSES:
                self._again.append(item)
                continue
            problem = "the cluster's workers die on it"
            record = failed_record(item, Print(), problem, "look into their logs", self._settings.rules)
            self._take_one(Outcome(item, Print(), record=record))

    def _take_one(self, outcome: Outcome) -> None:
        item = outcome.item
        if outcome.same:
            self._touched.append((to_store(item.location), outcome.print.size, outcome.print.stamp))
            self._reporter.spared(0)
            if item.failure:
                self._reporter.failed_before(item.source, item.failure)
        elif outcome.split:
            self._again.extend(self._books.begin(item, outcome))
        elif item.part is not None:
            more, record = self._books.take_part(item, outcome)
            self._again.extend(more)
            if record is not None:
                self._take_one(Outcome(replace(item, part=None), outcome.print, record=record))
        elif outcome.record is not None:
            self._records.append(outcome.record)
            if item.replaces:
                self._replaced.append(outcome.record.source)
            self._bytes += sum(len(each.rows) for each in outcome.record.all())
            self._reporter.done(outcome.record)

    def _flush_where_due(self) -> None:
        due = time.monotonic() - self._flushed > self._flush_after
        if due or self._bytes > _FLUSH_BYTES or len(self._records) >= _FLUSH_RECORDS:
            self._flush()
            self._flush_after = min(2 * self._flush_after, _FLUSH_SECONDS[1])

    def _flush(self) -> None:
        records, self._records = self._records, []
        replaced, self._replaced = self._replaced, []
        touched, self._touched = self._touched, []
        self._bytes, self._flushed = 0, time.monotonic()
        if records or replaced:
            self._writer.record(records, replaced)
        if touched:
            self._writer.touch(touched)


def _item(planned: Planned) -> Item:
    check = planned.action == "check"
    known = planned.hash if check else ""
    return Item(
        planned.source,
        planned.location,
        planned.size,
        planned.stamp,
        known=known,
        replaces=check,
        failure=planned.failure,
    )
