"""The engine of a cluster: the same keepers, on the workers of a Dask scheduler.

Dask gives each task to a worker, and to another one when a worker is lost. A worker that comes later joins in.
Only `work` runs there, from this very package: a worker with another version is refused, for its rows would not be
those of this machine.
"""

from __future__ import annotations

import asyncio
import concurrent.futures
import logging
import time
from concurrent.futures import Future
from contextlib import suppress
from typing import Any

from xinfang_extract.batch.engine import EngineError, LostError
from xinfang_extract.batch.keeper import Keepers
from xinfang_extract.batch.rules import code_version
from xinfang_extract.batch.task import Outcome, Task
from xinfang_extract.errors import MissingExtraError

try:
    from distributed import WorkerPlugin, get_worker
except ModuleNotFoundError:
    raise MissingExtraError("--engine dask", "cluster") from None

RETRIES = 3
"""How often Dask gives a task that raised to a worker again; work lost with a worker is given again anyway."""
_ASK_SECONDS = 5.0
"""How often the scheduler is asked how many workers there are."""
PLUGIN = "xinfang-keepers"


class KeepersPlugin(WorkerPlugin):
    """Keeps worker processes beside a Dask worker for as long as that lives."""

    name = PLUGIN
    version: str
    keepers: Keepers | None

    def __init__(self, version: str) -> None:
        self.version = version
        self.keepers = None

    def setup(self, worker: Any) -> None:
        """Called by Dask on the worker."""
        self.keepers = Keepers()

    def teardown(self, worker: Any) -> None:
        """Called by Dask on the worker."""
        if self.keepers is not None:
            self.keepers.stop()


def run_on_worker(task: Task) -> list[Outcome]:
    """What a Dask worker does with a task."""
    plugin = _plugin()
    if plugin.version != code_version():
        raise EngineError(
            f"a worker has another version of xinfang or of its libraries (rules {code_version()}, here "
            f"{plugin.version}); install the same everywhere"
        )
    outcomes: list[Outcome] = plugin.keepers.run(task)
    return outcomes


def _plugin() -> Any:
    return get_worker().plugins[PLUGIN]


class DaskEngine:
    """Runs tasks on the workers of `scheduler` (tcp://…); without one, on a cluster of its own on this machine.

    Raises EngineError where the scheduler does not answer. See `engine.Engine`.
    """

    def __init__(self, scheduler: str | None, jobs: int) -> None:
        self._cluster: Any = None
        self._client: Any = self._connect(scheduler, jobs)
        self._client.register_plugin(KeepersPlugin(code_version()))
        self._executor = self._client.get_executor(pure=False, retries=RETRIES)
        self._jobs = jobs
        self._threads = 0
        self._asked = float("-inf")

    def _connect(self, scheduler: str | None, jobs: int) -> Any:
        import dask
        import distributed

        for name in list(logging.root.manager.loggerDict):
            if name.startswith("distributed"):  # what matters comes as exceptions, and is said in our words
                logging.getLogger(name).setLevel(logging.CRITICAL + 1)
        make_client: Any = distributed.Client
        make_cluster: Any = distributed.LocalCluster

        dask.config.set({"distributed.admin.large-graph-warning-threshold": "1GB"})
        try:
            if scheduler is None:
                self._cluster = make_cluster(
                    n_workers=jobs,
                    threads_per_worker=1,
                    processes=True,
                    host="127.0.0.1",
                    dashboard_address=None,
                    silence_logs=50,
                )
                return make_client(self._cluster)
            return make_client(scheduler, timeout=10, name="xinfang")
        except (OSError, ValueError, TimeoutError) as error:
            where = scheduler or "a local cluster"
            raise EngineError(f"{where}: no scheduler answers there; start one with `dask scheduler`") from error

    @property
    def slots(self) -> int:
        """One task a thread of a worker; where no worker has come yet, as if there were `jobs`."""
        if time.monotonic() - self._asked > _ASK_SECONDS:
            self._asked = time.monotonic()
            with suppress(OSError, TimeoutError, AttributeError):
                self._threads = sum(self._client.nthreads().values())
        return max(self._threads, self._jobs)

    def submit(self, task: Task) -> Future[list[Outcome]]:
        """Hand a task to the scheduler."""
        if self._client.status not in ("running", "connecting"):
            raise EngineError("the scheduler is gone; start it and run the same command again")
        inner = self._executor.submit(run_on_worker, task)
        outer: Future[list[Outcome]] = Future()
        inner.add_done_callback(lambda done: _hand_on(done, outer))
        return outer

    def close(self, *, at_once: bool = False) -> None:
        """Leave the scheduler; end the cluster that this engine started."""
        del at_once  # Dask cancels what is still out, in either case
        with suppress(RuntimeError, OSError, TimeoutError):
            self._executor.shutdown(wait=False)
            self._client.close(timeout=5)
        if self._cluster is not None:
            self._cluster.close(timeout=10)


def _hand_on(done: Future[list[Outcome]], to: Future[list[Outcome]]) -> None:
    """The result of Dask's future, its exceptions in our words."""
    from distributed.scheduler import KilledWorker

    try:
        to.set_result(done.result())
    except KilledWorker as error:
        to.set_exception(LostError(str(error)))
    except (concurrent.futures.CancelledError, asyncio.CancelledError):
        to.set_exception(EngineError("the scheduler is gone; start it and run the same command again"))
    except BaseException as error:
        to.set_exception(error)
