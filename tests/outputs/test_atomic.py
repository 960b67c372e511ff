"""Files are written whole or not at all, and nothing is replaced unasked."""

from __future__ import annotations

import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from xinfang_extract.outputs.atomic import OutputError, whole_file
from xinfang_extract.outputs.files import FILE_FORMATS


def put(path: Path, data: bytes, *, force: bool = False) -> None:
    with whole_file(path, force=force) as file:
        file.write(data)


FULL = """
import resource, signal, sys
from pathlib import Path
from tests.outputs.test_files import sheets
from xinfang_extract.outputs.files import FILE_FORMATS, write_file
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (1000, 1000))
try:
    write_file(sys.argv[1], Path(sys.argv[2]), sheets("figures"))
except Exception as error:
    print(type(error).__name__, error)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="no limit on the size of files")
@pytest.mark.parametrize(
    ("format_name", "name"),
    [(made.name, f"a{made.suffix}") for made in FILE_FORMATS.values()] + [("datapackage", "a.zip")],
)
def test_a_full_disk_is_told_in_one_line(tmp_path: Path, format_name: str, name: str) -> None:
    path = tmp_path / name
    line = [sys.executable, "-B", "-c", FULL, format_name, str(path)]  # -B: the limit cuts bytecode short
    done = subprocess.run(line, capture_output=True, text=True, encoding="utf-8", check=False)
    assert done.stdout.startswith(f"OutputError {path}: cannot be written (") and done.stdout.count("\n") == 1
    assert (done.stderr, list(tmp_path.iterdir())) == ("", [])


def test_a_file_appears_whole(tmp_path: Path) -> None:
    target = tmp_path / "表 一.csv"
    with whole_file(target) as file:
        file.write(b"one")
        assert not target.exists()
    assert target.read_bytes() == b"one"
    assert [path.name for path in tmp_path.iterdir()] == ["表 一.csv"]


def test_a_failure_leaves_what_was_there(tmp_path: Path) -> None:
    target = tmp_path / "out.csv"
    for _ in range(2):
        with pytest.raises(RuntimeError), whole_file(target, force=True) as file:
            file.write(b"half")
            raise RuntimeError
        assert [p.read_bytes() for p in tmp_path.iterdir()] == ([b"old"] if target.exists() else [])
        target.write_bytes(b"old")


def test_ctrl_c_as_the_draft_is_made_leaves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def made_and_stopped(path: Path, mode: str) -> None:
        path.touch(exist_ok="x" not in mode)
        raise KeyboardInterrupt

    with monkeypatch.context() as patched:
        patched.setattr(Path, "open", made_and_stopped)
        with pytest.raises(KeyboardInterrupt):
            put(tmp_path / "out.csv", b"one")
    assert list(tmp_path.iterdir()) == []


def test_nothing_is_replaced_without_force(tmp_path: Path) -> None:
    target = tmp_path / "out.csv"
    target.write_bytes(b"old")
    with pytest.raises(OutputError, match="--force"):
        put(target, b"new")
    assert target.read_bytes() == b"old"
    put(target, b"new", force=True)
    assert target.read_bytes() == b"new"


def test_a_file_that_came_while_writing_is_not_replaced(tmp_path: Path) -> None:
    target = tmp_path / "out.csv"
    with pytest.raises(OutputError, match="--force"), whole_file(target) as file:
        file.write(b"ours")
        target.write_bytes(b"theirs")
    assert [p.read_bytes() for p in tmp_path.iterdir()] == [b"theirs"]


def test_a_link_stays_a_link(tmp_path: Path) -> None:
    (tmp_path / "real").mkdir()
    target, link = tmp_path / "real" / "a.csv", tmp_path / "a.csv"
    target.write_bytes(b"old")
    try:
        link.symlink_to(target)
    except OSError:
        pytest.skip("no symbolic links here")
    put(link, b"new", force=True)
    assert link.is_symlink() and target.read_bytes() == b"new"


@pytest.mark.skipif(os.name == "nt", reason="POSIX permissions")
def test_the_file_gets_the_permissions_of_any_other(tmp_path: Path) -> None:
    put(tmp_path / "ours", b"")
    (tmp_path / "any").write_bytes(b"")
    assert stat.S_IMODE((tmp_path / "ours").stat().st_mode) == stat.S_IMODE((tmp_path / "any").stat().st_mode)


@pytest.mark.parametrize(
    ("name", "words"), [("no/such/out.csv", "folder does not exist"), ("x" * 300, "cannot be written")]
)
def test_what_cannot_be_written_is_said(tmp_path: Path, name: str, words: str) -> None:
    with pytest.raises(OutputError, match=words):
        put(tmp_path / name, b"")


def test_a_folder_is_no_file(tmp_path: Path) -> None:
    with pytest.raises(OutputError):
        put(tmp_path, b"", force=True)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(not Path("/dev/null").exists(), reason="no /dev/null")
def test_a_device_is_written_to_as_it_is() -> None:
    put(Path("/dev/null"), b"x")
    assert Path("/dev/null").is_char_device()
