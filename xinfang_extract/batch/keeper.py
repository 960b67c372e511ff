"""The keeper of a worker process: hands it tasks, kills it at the time limit, starts another when it dies."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import tempfile
import threading
import time
from contextlib import suppress
from dataclasses import replace
from typing import Any

from xinfang_extract.batch.child import receive, send
from xinfang_extract.batch.record import failed_record
from xinfang_extract.batch.settings import Settings
from xinfang_extract.batch.task import Item, Outcome, Print, Task
from xinfang_extract.batch.work import memory_problem, time_problem
from xinfang_extract.errors import XinfangError

_START = (
    "import json, sys; sys.path[:] = json.loads(sys.stdin.buffer.readline())\n"
    "from xinfang_extract.batch.child import main; main()"
)
_START_SECONDS = 120.0
_START_TRIES = 3
_PIPE_BYTES = 1024 * 1024
"""Room for what a worker has to say while this process is busy with the store, where the system grants it."""


class WorkerError(XinfangError):
    """No worker process can be had; the run cannot go on."""


class StoppedError(Exception):
    """The keeper was told to stop in the middle of a task."""


class Keeper:
    """One worker process at a time. `run` is for one thread at a time, `stop` may come from any."""

    def __init__(self) -> None:
        self._child: _Child | None = None
        self._stopped = False

    def run(self, task: Task) -> list[Outcome]:
        """What comes of every item of `task`. Raises WorkerError, StoppedError."""
        outcomes: list[Outcome] = []
        left = list(task.items)
        tried_again = False
        while left:
            child = self._ready()
            mark = Print()
            try:
                child.send(replace(task, items=tuple(left)))
                while left:
                    mark = Print()
                    child.allow(task.settings.seconds)
                    message = child.receive()
                    while isinstance(message, Print):
                        mark = message
                        message = child.receive()
                    child.allow(None)
                    outcomes.append(message)
                    left.pop(0)
                    tried_again = False
            except (EOFError, OSError):
                self._discard()
                if self._stopped:
                    raise StoppedError from None
                if not left:
                    break
                if child.ran_out or tried_again:  # a crash may be an accident: the source gets a second try
                    outcomes.append(_failed(left.pop(0), mark, task.settings, slow=child.ran_out))
                    tried_again = False
                else:
                    tried_again = True
        return outcomes

    def stop(self) -> None:
        """Kill the worker process; a `run` under way ends with StoppedError."""
        self._stopped = True
        self._discard()

    def _ready(self) -> _Child:
        if self._stopped:
            raise StoppedError
        if self._child is None or not self._child.alive():
            self._discard()
            self._child = _started()
        return self._child

    def _discard(self) -> None:
        child, self._child = self._child, None
        if child is not None:
            child.kill()


def _started() -> _Child:
    """A worker process that is up; one that dies while it starts may have been killed from outside."""
    for _ in range(_START_TRIES - 1):
        with suppress(WorkerError):
            return _Child()
    return _Child()


class Keepers:
    """As many keepers as there are tasks at a time; an idle one, with its warm process, is taken first."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._idle: list[Keeper] = []
        self._all: list[Keeper] = []
        self._stopped = False

    def run(self, task: Task) -> list[Outcome]:
        """See `Keeper.run`."""
        with self._lock:
            if self._stopped:
                raise StoppedError
            keeper = self._idle.pop() if self._idle else Keeper()
            if keeper not in self._all:
                self._all.append(keeper)
        try:
            return keeper.run(task)
        finally:
            with self._lock:
                self._idle.append(keeper)

    def stop(self) -> None:
        """Kill every worker process."""
        with self._lock:
            self._stopped = True
            keepers = list(self._all)
        for keeper in keepers:
            keeper.stop()


class _Child:
    """A worker process, the pipes to it, and the watch that kills it when an item takes too long."""

    def __init__(self) -> None:
        if not sys.executable:
            raise WorkerError(
                "a batch needs the Python interpreter to start workers with; run it from the command line"
            )
        self._errors = tempfile.TemporaryFile()  # noqa: SIM115 (closed by `kill`)
        command = [sys.executable, "-P", "-c", _START]
        try:
            self._process = subprocess.Popen(
                command,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=self._errors,
                pipesize=_PIPE_BYTES,
                start_new_session=True,  # Ctrl-C is for us alone; and it dies with all that it started
            )
        except OSError as error:
            raise WorkerError(f"no worker process can be started ({error.strerror or error}); free memory") from error
        self.ran_out = False
        self._until: float | None = None
        self._over = threading.Event()
        threading.Thread(target=self._watch, daemon=True).start()
        self._greet()

    def _greet(self) -> None:
        """Wait until it is up; one that never is would be started again for ever."""
        assert self._process.stdin is not None
        self.allow(_START_SECONDS)
        try:
            self._process.stdin.write(json.dumps(sys.path).encode() + b"\n")
            self._process.stdin.flush()
            ready = self.receive() == "ready"
        except (EOFError, OSError):
            ready = False
        self.allow(None)
        if not ready:
            self._errors.seek(0)
            said = self._errors.read()[-2000:].decode("utf-8", "replace").strip().split("\n")[-1]
            self.kill()
            raise WorkerError(f"no worker process can be started ({said or 'it ends at once'}); try with fewer --jobs")

    def alive(self) -> bool:
        return self._process.poll() is None

    def send(self, task: Task) -> None:
        assert self._process.stdin is not None
        send(self._process.stdin, task)

    def receive(self) -> Any:
        assert self._process.stdout is not None
        return receive(self._process.stdout)

    def allow(self, seconds: float | None) -> None:
        """From now on it may take so long until it is killed; None: as long as it likes."""
        self._until = None if seconds is None else time.monotonic() + seconds

    def kill(self) -> None:
        self._over.set()
        self._kill_group()
        self._process.wait()
        for pipe in (self._process.stdin, self._process.stdout):
            with suppress(OSError, ValueError):
                if pipe is not None:
                    pipe.close()
        self._errors.close()

    def _kill_group(self) -> None:
        with suppress(OSError):
            if hasattr(os, "killpg"):
                os.killpg(self._process.pid, signal.SIGKILL)
        with suppress(OSError):
            self._process.kill()

    def _watch(self) -> None:
        while not self._over.wait(0.2):
            until = self._until
            if until is not None and time.monotonic() > until:
                self.ran_out = True
                self._kill_group()
                return


def _failed(item: Item, mark: Print, settings: Settings, *, slow: bool) -> Outcome:
    if slow:
        problem, remedy = time_problem(settings), "split it, or raise --time-limit"
    else:
        problem, remedy = f"{memory_problem(settings)}, or crashes the reader", "split it, or raise --memory-limit"
    return Outcome(item, mark, record=failed_record(item, mark, problem, remedy, settings.rules))
