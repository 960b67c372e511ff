"""Killed at any moment, stopped by Ctrl-C, or run twice at once: the end is the same."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.batch.running import ROOT, batch, command, exports, write_pages, xinfang
from xinfang_extract.batch.settings import Settings

KILLS = 20
PAGES = 60


def _start(*arguments: object) -> subprocess.Popen[bytes]:
    return subprocess.Popen(command(*arguments), cwd=ROOT, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)


def _until(what: Callable[[], object], seconds: float = 60.0) -> None:
    """Wait for something that another process does; a test that waits in vain has failed."""
    end = time.monotonic() + seconds
    while not what():
        assert time.monotonic() < end, "waited in vain"
        time.sleep(0.01)


def _children(process: int) -> list[int]:
    try:
        return [int(pid) for pid in Path(f"/proc/{process}/task/{process}/children").read_text().split()] + [
            int(pid)
            for task in Path(f"/proc/{process}/task").iterdir()
            for pid in (task / "children").read_text().split()
        ]
    except OSError:
        return []


def _alive(process: int) -> bool:
    try:
        return Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False


needs_proc = pytest.mark.skipif(not Path("/proc/self/task").exists(), reason="finds worker processes through /proc")


@pytest.mark.slow
def test_killed_at_random_moments_the_tables_are_those_of_an_undisturbed_run(tmp_path: Path) -> None:
    write_pages(tmp_path / "pages", range(PAGES))
    began = time.monotonic()
    assert xinfang("batch", tmp_path / "pages", "-o", tmp_path / "WHOLE", "-q").returncode == 0
    took = time.monotonic() - began
    whole = exports(tmp_path / "WHOLE")
    seed = random.randrange(1 << 30)
    moments = random.Random(seed)
    kills = attempts = 0
    while kills < KILLS and attempts < 5 * KILLS:
        run = tmp_path / f"RUN{attempts}"
        for _ in range(2):  # once from nothing, once while it resumes
            kills += _killed(_start("batch", tmp_path / "pages", "-o", run, "-q"), moments.uniform(0.02, 0.9 * took))
        last = xinfang("batch", tmp_path / "pages", "-o", run, "-q", "--jobs", 1)
        assert last.returncode == 0, last.stderr.decode()
        assert exports(run) == whole, f"seed {seed}, attempt {attempts}"
        attempts += 1
    assert kills >= KILLS


def _killed(process: subprocess.Popen[bytes], after: float) -> bool:
    """Kill a run after so many seconds; False where it was done before."""
    try:
        process.wait(after)
    except subprocess.TimeoutExpired:
        process.kill()
    process.communicate()
    return process.returncode == -signal.SIGKILL


@needs_proc
def test_workers_die_with_the_run_that_is_killed(tmp_path: Path) -> None:
    write_pages(tmp_path / "pages", range(400))
    process = _start("batch", tmp_path / "pages", "-o", tmp_path / "RUN", "-q", "--jobs", 2)
    _until(lambda: len(set(_children(process.pid))) == 2)
    workers = set(_children(process.pid))
    process.kill()
    process.communicate()
    _until(lambda: not any(_alive(worker) for worker in workers))


@needs_proc
def test_a_killed_worker_costs_nothing(tmp_path: Path) -> None:
    write_pages(tmp_path / "pages", range(300))
    batch([tmp_path / "pages"], tmp_path / "WHOLE", Settings(rules="r1"))
    process = _start("batch", tmp_path / "pages", "-o", tmp_path / "RUN", "-q", "--jobs", 2)
    _until(lambda: len(set(_children(process.pid))) == 2)
    os.kill(_children(process.pid)[0], signal.SIGKILL)
    _, said = process.communicate()
    assert process.returncode == 0, said.decode()
    assert exports(tmp_path / "RUN")["figures"] == exports(tmp_path / "WHOLE")["figures"]


@needs_proc
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_polite_stop_keeps_what_is_done_and_says_how_to_go_on(tmp_path: Path, number: int) -> None:
    write_pages(tmp_path / "pages", range(600))
    arguments = ("batch", tmp_path / "pages", "-o", tmp_path / "RUN", "--jobs", 2)
    process = _start(*arguments)
    _until(lambda: len(set(_children(process.pid))) == 2)
    workers = set(_children(process.pid))
    process.send_signal(number)
    _, said = process.communicate(timeout=60)
    assert process.returncode == 130
    last = said.decode().strip().split("\n")[-1]
    assert "go on with: xinfang batch" in last and str(tmp_path / "RUN") in last
    assert "Traceback" not in said.decode()
    assert not any(_alive(worker) for worker in workers)
    status = xinfang("status", tmp_path / "RUN").stdout.decode()
    assert "waiting: " in status
    assert xinfang(*arguments, "-q").returncode == 0
    assert "waiting: " not in xinfang("status", tmp_path / "RUN").stdout.decode()
    assert len(exports(tmp_path / "RUN")["sources"]) == 600


@needs_proc
def test_a_second_run_on_the_same_folder_says_who_is_there_and_stops(tmp_path: Path) -> None:
    write_pages(tmp_path / "pages", range(600))
    first = _start("batch", tmp_path / "pages", "-o", tmp_path / "RUN", "-q", "--jobs", 1)
    try:
        _until(lambda: _children(first.pid))
        for arguments in (("batch", tmp_path / "pages", "-o"), ("status",), ("export",)):
            second = xinfang(*arguments, tmp_path / "RUN")
            assert second.returncode == 1
            assert f"process {first.pid} on " in second.stderr.decode()
    finally:
        first.kill()
        first.communicate()
    assert xinfang("status", tmp_path / "RUN").returncode == 0
