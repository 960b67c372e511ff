"""Who runs tasks: one small interface for this machine and for a cluster."""

from __future__ import annotations

from concurrent.futures import Future
from typing import Protocol

from xinfang_extract.batch.task import Outcome, Task
from xinfang_extract.errors import XinfangError


class EngineError(XinfangError):
    """The engine cannot go on: no workers, no scheduler; what was done before is kept."""


class LostError(Exception):
    """A task was lost together with those who worked on it, more often than the engine tries again by itself."""


class Engine(Protocol):
    """Runs tasks somewhere, several at a time."""

    @property
    def slots(self) -> int:
        """How many tasks it works on at a time; asked again and again, for a cluster may grow."""
        ...

    def submit(self, task: Task) -> Future[list[Outcome]]:
        """Start a task. The future raises LostError where its workers died on it, EngineError where none are left."""
        ...

    def close(self, *, at_once: bool = False) -> None:
        """End all workers that this engine started; `at_once`: in the middle of what they do."""
        ...


class InterruptedRunError(Exception):
    """Somebody asked the run to stop: what has come back is recorded, then it ends."""
