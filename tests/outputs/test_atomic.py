"""Files are written whole or not at all, and nothing is replaced unasked."""

from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest

from xinfang_extract.outputs.atomic import OutputError, whole_file


def put(path: Path, data: bytes, *, force: bool = False) -> None:
    with whole_file(path, force=force) as file:
        file.write(data)


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
