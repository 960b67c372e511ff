"""The engine of one machine: threads of this process, each with a worker process of its own."""

from __future__ import annotations

from concurrent.futures import Future, ThreadPoolExecutor

from xinfang_extract.batch.keeper import Keepers
from xinfang_extract.batch.task import Outcome, Task


class LocalEngine:
    """Runs `jobs` tasks at a time on this machine. See `engine.Engine`."""

    def __init__(self, jobs: int) -> None:
        self._jobs = jobs
        self._keepers = Keepers()
        self._threads = ThreadPoolExecutor(jobs, thread_name_prefix="xinfang")

    @property
    def slots(self) -> int:
        """As many as there are worker processes."""
        return self._jobs

    def submit(self, task: Task) -> Future[list[Outcome]]:
        """Start a task as soon as a worker is free."""
        return self._threads.submit(self._keepers.run, task)

    def close(self, *, at_once: bool = False) -> None:
        """End the worker processes."""
        if at_once:
            self._keepers.stop()
        self._threads.shutdown(wait=True, cancel_futures=True)
        self._keepers.stop()
