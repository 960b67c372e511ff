"""A real Dask cluster on loopback: the rows of a local run, byte for byte, though a worker is killed on the way."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from tests.batch.running import ROOT, command, write_pages, xinfang
from xinfang_extract.store.schema import TABLES

pytest.importorskip("distributed", reason="needs the extra cluster")
pytestmark = [
    pytest.mark.cluster,
    pytest.mark.skipif(not Path("/proc/self/task").exists(), reason="finds worker processes through /proc"),
]


class Cluster:
    """A scheduler and workers as processes, started the way an administrator would."""

    def __init__(self, folder: Path, stack: ExitStack) -> None:
        self._folder, self._stack = folder, stack
        self.scheduler = self._start(
            "scheduler", "--port", "0", "--no-dashboard", "--scheduler-file", folder / "scheduler.json"
        )
        _until((folder / "scheduler.json").exists)
        _until(lambda: (folder / "scheduler.json").read_text().endswith("}"))
        self.address: str = json.loads((folder / "scheduler.json").read_text())["address"]
        self.workers = [self.add_worker() for _ in range(2)]

    def add_worker(self) -> subprocess.Popen[bytes]:
        return self._start(
            "worker", self.address, "--nthreads", "1", "--no-nanny", "--no-dashboard", "--local-directory", self._folder
        )

    def _start(self, what: str, *arguments: object) -> subprocess.Popen[bytes]:
        line = [sys.executable, "-m", "dask", what, *map(str, arguments), "--host", "127.0.0.1"]
        with (self._folder / f"{what}.log").open("ab") as log:
            process = subprocess.Popen(line, cwd=ROOT, stdout=subprocess.DEVNULL, stderr=log)
        self._stack.callback(process.wait)
        self._stack.callback(process.kill)
        return process


def _until(what: Callable[[], object], seconds: float = 90.0) -> None:
    end = time.monotonic() + seconds
    while not what():
        assert time.monotonic() < end, "waited in vain"
        time.sleep(0.02)


def _busy(process: subprocess.Popen[bytes]) -> bool:
    """Whether a Dask worker has a worker process of ours: it was given work."""
    try:
        tasks = Path(f"/proc/{process.pid}/task")
        children = [pid for task in tasks.iterdir() for pid in (task / "children").read_text().split()]
        return any(b"xinfang_extract.batch.child" in Path(f"/proc/{pid}/cmdline").read_bytes() for pid in children)
    except OSError:  # one of them ended while we looked
        return False


@pytest.fixture
def cluster(tmp_path: Path) -> Iterator[Cluster]:
    with ExitStack() as stack:
        yield Cluster(tmp_path, stack)


def _tables(run: Path) -> dict[str, bytes]:
    made = {}
    for table in TABLES:
        result = xinfang("export", run, "--table", table)
        assert result.returncode == 0, result.stderr.decode()
        made[table] = result.stdout
    return made


@pytest.mark.slow
def test_a_worker_killed_in_the_middle_leaves_no_trace(cluster: Cluster, tmp_path: Path) -> None:
    write_pages(tmp_path / "pages", range(400))
    assert xinfang("batch", tmp_path / "pages", "-o", tmp_path / "LOCAL", "-q").returncode == 0
    run = subprocess.Popen(
        command(
            "batch", tmp_path / "pages", "-o", tmp_path / "RUN", "--engine", "dask", "--scheduler", cluster.address
        ),
        cwd=ROOT,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
    )
    _until(lambda: _busy(cluster.workers[0]))
    cluster.workers[0].send_signal(signal.SIGKILL)
    _, said = run.communicate(timeout=300)
    assert run.returncode == 0, said.decode()
    local, remote = _tables(tmp_path / "LOCAL"), _tables(tmp_path / "RUN")
    assert remote == local
    assert remote["sources"].count(b",done,") == 400


@pytest.mark.slow
def test_a_scheduler_that_goes_away_stops_the_run_and_keeps_what_was_done(cluster: Cluster, tmp_path: Path) -> None:
    write_pages(tmp_path / "pages", range(600))
    arguments = ("batch", tmp_path / "pages", "-o", tmp_path / "RUN")
    run = subprocess.Popen(
        command(*arguments, "--engine", "dask", "--scheduler", cluster.address),
        cwd=ROOT,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
    )
    _until(lambda: _busy(cluster.workers[0]))
    cluster.scheduler.kill()
    _, said = run.communicate(timeout=300)
    last = said.decode().strip().split("\n")[-1]
    assert run.returncode == 1, said.decode()
    assert "the scheduler is gone; start it and run the same command again" in last
    assert "Traceback" not in said.decode()
    assert xinfang(*arguments, "-q").returncode == 0
    assert xinfang("batch", tmp_path / "pages", "-o", tmp_path / "LOCAL", "-q").returncode == 0
    assert _tables(tmp_path / "RUN") == _tables(tmp_path / "LOCAL")


def test_a_cluster_of_its_own_where_no_scheduler_is_named(tmp_path: Path) -> None:
    write_pages(tmp_path / "pages", range(20))
    result = xinfang("batch", tmp_path / "pages", "-o", tmp_path / "RUN", "--engine", "dask", "--jobs", 2)
    assert result.returncode == 0, result.stderr.decode()
    assert "Traceback" not in result.stderr.decode()
    xinfang("batch", tmp_path / "pages", "-o", tmp_path / "LOCAL", "-q")
    assert _tables(tmp_path / "RUN") == _tables(tmp_path / "LOCAL")


def test_no_scheduler_at_the_address(tmp_path: Path) -> None:
    write_pages(tmp_path / "pages", [1])
    where = ("--engine", "dask", "--scheduler", "tcp://127.0.0.1:1")
    result = xinfang("batch", tmp_path / "pages", "-o", tmp_path / "RUN", *where)
    assert result.returncode == 1
    assert "tcp://127.0.0.1:1: no scheduler answers there" in result.stderr.decode()
    assert "Traceback" not in result.stderr.decode()


def test_a_worker_of_another_version_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    from xinfang_extract.batch import cluster as engine
    from xinfang_extract.batch.engine import EngineError
    from xinfang_extract.batch.settings import Settings
    from xinfang_extract.batch.task import Task

    monkeypatch.setattr(engine, "_plugin", lambda: engine.KeepersPlugin("another"))
    with pytest.raises(EngineError, match=r"a worker has another version .* install the same everywhere"):
        engine.run_on_worker(Task(Settings(), ()))
