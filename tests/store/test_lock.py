"""One run at a time, and a lock that nobody has to break by hand."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from xinfang_extract.store.errors import StoreError
from xinfang_extract.store.lock import FILE_NAME, RunLock

HOLD = """
import sys
from pathlib import Path
from xinfang_extract.store.lock import RunLock
with RunLock(Path(sys.argv[1])):
    print("held", flush=True)
    sys.stdin.read()
"""


def test_the_second_is_told_who_holds_it(tmp_path: Path) -> None:
    with (
        RunLock(tmp_path),
        pytest.raises(StoreError, match=rf"process {os.getpid()} on .* is working on it"),
        RunLock(tmp_path),
    ):
        pass


def test_readers_get_along_with_each_other_and_not_with_a_run(tmp_path: Path) -> None:
    told = "another xinfang is working on it"
    with RunLock(tmp_path, shared=True), RunLock(tmp_path, shared=True):  # noqa: SIM117
        with pytest.raises(StoreError, match=told), RunLock(tmp_path):
            pass
    with RunLock(tmp_path), pytest.raises(StoreError), RunLock(tmp_path, shared=True):
        pass


def test_a_lock_dies_with_its_holder(tmp_path: Path) -> None:
    holder = subprocess.Popen(
        [sys.executable, "-c", HOLD, str(tmp_path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        cwd=Path(__file__).parents[2],
    )
    assert holder.stdout is not None and holder.stdin is not None
    try:
        assert holder.stdout.readline() == b"held\n"
        with pytest.raises(StoreError, match=f"process {holder.pid} "), RunLock(tmp_path):
            pass
    finally:
        holder.kill()
        holder.wait()
        holder.stdin.close()
        holder.stdout.close()
    with RunLock(tmp_path) as lock:
        assert lock.told()["pid"] == os.getpid()


@pytest.mark.parametrize("left", [b"", b"\xff\xfe", b"[1, 2]", b'{"pid": 1'])
def test_what_a_holder_left_behind_is_no_lock(tmp_path: Path, left: bytes) -> None:
    (tmp_path / FILE_NAME).write_bytes(left)
    with RunLock(tmp_path):
        pass
    (tmp_path / FILE_NAME).write_bytes(left)
    with RunLock(tmp_path, shared=True) as lock:
        assert lock.told() == {}


def test_a_lock_is_not_inherited_by_processes_that_outlive_it(tmp_path: Path) -> None:
    with RunLock(tmp_path):
        sleeper = subprocess.Popen([sys.executable, "-c", "import sys; sys.stdin.read()"], stdin=subprocess.PIPE)
    try:
        with RunLock(tmp_path):
            pass
    finally:
        sleeper.communicate()
