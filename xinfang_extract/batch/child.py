"""The process that does the work: tasks in on standard input, outcomes out on standard output.

It may run out of memory, loop or crash; its keeper then kills it and starts another. When its keeper is gone,
standard input ends, and it ends itself and all that it started.
"""

from __future__ import annotations

import os
import pickle
import queue
import signal
import struct
import sys
import threading
from contextlib import suppress
from importlib import import_module
from typing import IO, Any

from xinfang_extract.batch.settings import Settings
from xinfang_extract.batch.task import Print, Task
from xinfang_extract.batch.work import Worker, memory_problem

_LENGTH = struct.Struct("<Q")


def send(pipe: IO[bytes], message: Any) -> None:
    """Write one message to a pipe."""
    data = pickle.dumps(message, protocol=5)
    pipe.write(_LENGTH.pack(len(data)) + data)
    pipe.flush()


def receive(pipe: IO[bytes]) -> Any:
    """Read one message from a pipe. Raises EOFError where the other side is gone."""
    head = pipe.read(_LENGTH.size)
    if len(head) < _LENGTH.size:
        raise EOFError
    (size,) = _LENGTH.unpack(head)
    data = pipe.read(size)
    if len(data) < size:
        raise EOFError
    return pickle.loads(data)


def main() -> None:
    """The child's side: tasks until standard input ends."""
    out = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)  # what libraries print must not get between the messages
    for name in ("SIGINT", "SIGTERM"):
        with suppress(ValueError, AttributeError):
            signal.signal(getattr(signal, name), signal.SIG_IGN if name == "SIGINT" else signal.SIG_DFL)
    tasks: queue.Queue[Task] = queue.Queue()
    threading.Thread(target=_listen, args=(sys.stdin.buffer, tasks), daemon=True).start()
    send(out, "ready")
    nowhere = os.open(os.devnull, os.O_WRONLY)  # from here on what goes wrong is told in outcomes
    os.dup2(nowhere, 1)
    os.dup2(nowhere, 2)
    worker, settings = None, None
    while True:
        task = tasks.get()
        if worker is None or task.settings != settings:
            settings = task.settings
            _limit_memory(settings)
            worker = Worker(settings, _function(settings.work))
        for item in task.items:
            outcome = worker.outcome(item, lambda mark: send(out, mark))
            send(out, outcome)
            if outcome.record is not None and outcome.record.error == memory_problem(settings):
                os._exit(0)  # what is left of this process's memory is no good: the keeper starts another


def _function(name: str) -> Any:
    module, _, function = name.partition(":")
    return getattr(import_module(module), function)


def _listen(pipe: IO[bytes], tasks: queue.Queue[Task]) -> None:
    try:
        while True:
            tasks.put(receive(pipe))
    except (EOFError, OSError, ValueError):
        kill_own_group()
        os._exit(0)


def kill_own_group() -> None:
    """End this process and all that it started."""
    with suppress(OSError, AttributeError):
        if os.getpgrp() == os.getpid():  # only where the keeper gave us a group of our own
            os.killpg(0, signal.SIGKILL)


def _limit_memory(settings: Settings) -> None:
    """A fixed address space, where the system keeps to it (Linux); no core dumps."""
    try:
        import resource
    except ModuleNotFoundError:  # Windows
        return
    with suppress(ValueError, OSError):
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        _, hard = resource.getrlimit(resource.RLIMIT_AS)
        wanted = settings.memory if hard == resource.RLIM_INFINITY else min(settings.memory, hard)
        resource.setrlimit(resource.RLIMIT_AS, (wanted, hard))


__all__ = ["Print", "main", "receive", "send"]
