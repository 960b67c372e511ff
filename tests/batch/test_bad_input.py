"""Bad input, file by file and run by run: a clear line, a row in the manifest, nothing lost."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.batch.running import ROOT, batch, command, exports, page, write_pages, xinfang
from xinfang_extract.batch.settings import Settings

ODD_NAMES = [
    "澄江县 2017年.txt",
    "a b  c.txt",
    "line\nbreak\r\n.txt",
    "tab\tand 'quote' and \"double\".txt",
    "-o.txt",
    "$'dollar'.txt",
    "=1+2.txt",
    os.fsdecode(b"caf\xe9.txt"),
    os.fsdecode("澄江".encode("gbk") + b".txt"),
    "\u202eright to left.txt",
    "{braces} %s %(x)s.txt",
]


def test_names_of_every_kind_keep_their_rows(tmp_path: Path) -> None:
    folder = tmp_path / "pages"
    folder.mkdir()
    for number, name in enumerate(ODD_NAMES):
        (folder / name).write_text(page(number), encoding="utf-8")
    result = xinfang("batch", folder, "-o", tmp_path / "RUN")
    assert result.returncode == 0, result.stderr.decode()
    tables = exports(tmp_path / "RUN")
    expected = sorted(f"{folder}/{name}" for name in ODD_NAMES)
    for table in ("sources", "figures", "counts", "manifest", "pages"):
        assert sorted({str(row[0]) for row in tables[table]}) == expected, table
    exported = xinfang("export", tmp_path / "RUN").stdout.decode("utf-8")
    assert "caf\\xe9.txt" in exported
    again = batch([folder], tmp_path / "RUN", Settings(rules=str(tables["sources"][0][7])))
    assert again.records == []


def test_lists_of_inputs_with_lines_and_with_nul(tmp_path: Path) -> None:
    write_pages(tmp_path, range(3))
    odd = tmp_path / os.fsdecode(b"line\nbreak \xe9.txt")
    odd.write_text(page(9), encoding="utf-8")
    lines = "".join(f"{file}\n" for file in sorted(tmp_path.rglob("0*.txt"))) + "\n"
    (tmp_path / "list").write_text(lines, encoding="utf-8")
    first = xinfang("batch", "--files-from", tmp_path / "list", "-o", tmp_path / "RUN")
    assert first.returncode == 0, first.stderr.decode()
    second = xinfang("batch", "--files-from", "-", "-0", "-o", tmp_path / "RUN", input=os.fsencode(odd) + b"\0")
    assert second.returncode == 0, second.stderr.decode()
    assert {row[0] for row in exports(tmp_path / "RUN")["sources"]} == {
        *(str(file) for file in tmp_path.rglob("0*.txt")),
        str(odd),
    }


def test_missing_and_overlong_names_fail_and_the_rest_is_read(tmp_path: Path) -> None:
    write_pages(tmp_path / "pages", range(2))
    long = str(tmp_path / ("很" * 4000 + ".txt"))
    result = xinfang("batch", tmp_path / "pages", long, tmp_path / "none.txt", "-o", tmp_path / "RUN")
    assert result.returncode == 1
    states = {str(row[0]): row[1:4] for row in exports(tmp_path / "RUN")["sources"]}
    assert states[long] == ("failed", "cannot be read (File name too long)", "check the name and the disk")
    assert states[str(tmp_path / "none.txt")] == ("failed", "no such file", "check the name")
    assert sum(state[0] == "done" for state in states.values()) == 2
    assert len([row for row in exports(tmp_path / "RUN")["manifest"] if row[0] == long]) == 1


def test_an_unreadable_folder_has_its_row_until_it_can_be_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write_pages(tmp_path / "pages", range(4))
    locked = tmp_path / "pages" / "卷1"
    scandir = os.scandir

    def refusing(path: str) -> object:
        if str(path) == str(locked):
            raise PermissionError(13, "Permission denied", str(path))
        return scandir(path)

    with monkeypatch.context() as patch:
        patch.setattr(os, "scandir", refusing)  # the superuser, as whom tests may run, is refused nothing
        batch([tmp_path / "pages"], tmp_path / "RUN")
    rows = {str(row[0]): row for row in exports(tmp_path / "RUN")["sources"]}
    assert rows[str(locked)][1:5] == ("failed", "this folder may not be read", "check its permissions", "folder")
    assert len(rows) == 4
    batch([tmp_path / "pages"], tmp_path / "RUN")
    batch([tmp_path / "pages"], tmp_path / "FRESH")
    assert exports(tmp_path / "RUN") == exports(tmp_path / "FRESH")


def test_a_file_that_changes_while_it_is_read_is_said_to_and_read_by_the_next_run(tmp_path: Path) -> None:
    file = tmp_path / "page.txt"
    file.write_text(page(1), encoding="utf-8")
    batch([file], tmp_path / "RUN", Settings(rules="r1", work="tests.batch.odd_work:change_while_reading"))
    ((_, state, error, remedy, *_),) = exports(tmp_path / "RUN")["sources"]
    assert (state, error, remedy) == ("failed", "changed while it was read", "run again once it is at rest")
    again = batch([file], tmp_path / "RUN")
    assert [record.state for record in again.records] == ["done"]


FULL = """
import resource, signal, sys
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (int(sys.argv[1]), resource.RLIM_INFINITY))
from xinfang_extract.cli import main
main(sys.argv[2:])
"""


@pytest.fixture(scope="module")
def many(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A hundred and twenty pages, and the RUN of an undisturbed batch of them."""
    folder = tmp_path_factory.mktemp("many")
    write_pages(folder / "pages", range(120))
    assert xinfang("batch", folder / "pages", "-o", folder / "RUN", "-q").returncode == 0
    return folder


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="no limit on the size of files")
@pytest.mark.parametrize("size", [100_000, 300_000, 450_000])
def test_a_full_disk_stops_the_run_and_keeps_what_was_done(many: Path, tmp_path: Path, size: int) -> None:
    line = [sys.executable, "-B", "-c", FULL, str(size), *command("batch", many / "pages", "-o", tmp_path / "RUN")[3:]]
    result = subprocess.run(line, cwd=ROOT, capture_output=True, timeout=300)
    said = result.stderr.decode()
    assert result.returncode == 1, said
    assert "the disk is full" in said and "Traceback" not in said
    assert xinfang("batch", many / "pages", "-o", tmp_path / "RUN", "-q").returncode == 0
    assert exports(tmp_path / "RUN") == exports(many / "RUN")


@pytest.mark.parametrize(
    ("arguments", "line"),
    [
        (["-o", "RUN"], "name an INPUT"),
        (["."], "Missing option '-o'"),
        (["-", "-o", "RUN"], "-: a run reads files, which can be opened again"),
        ([".", "-o", "s3://bucket/RUN"], "the run is a folder on this machine"),
        ([".", "-o", "RUN", "--scheduler", "tcp://127.0.0.1:1"], "--scheduler is for --engine dask"),
        (["--files-from", "nowhere.list", "-o", "RUN"], "nowhere.list: cannot be read"),
    ],
)
def test_wrong_use(tmp_path: Path, arguments: list[str], line: str) -> None:
    result = xinfang("batch", *arguments, cwd=tmp_path)
    assert result.returncode == 2
    assert line in result.stderr.decode()


def test_a_run_that_is_a_file(tmp_path: Path) -> None:
    (tmp_path / "RUN").write_text("no folder")
    write_pages(tmp_path / "pages", [1])
    result = xinfang("batch", tmp_path / "pages", "-o", tmp_path / "RUN")
    assert result.returncode == 1
    assert "is a file; name a folder for the run" in result.stderr.decode()


@pytest.mark.parametrize("name", ["status", "export"])
def test_a_folder_that_holds_no_run(tmp_path: Path, name: str) -> None:
    result = xinfang(name, tmp_path)
    assert result.returncode == 1
    assert "holds no run" in result.stderr.decode()
    assert list(tmp_path.iterdir()) == []


def test_a_source_of_no_bytes_and_one_of_noise(tmp_path: Path) -> None:
    (tmp_path / "empty.txt").touch()
    (tmp_path / "noise.pdf").write_bytes(bytes(range(256)) * 40)
    told = batch([tmp_path / "empty.txt", tmp_path / "noise.pdf"], tmp_path / "RUN")
    assert {record.state for record in told.records} == {"failed"}
    assert {record.error for record in told.records} >= {"is empty"}


def test_a_password_is_not_kept(tmp_path: Path) -> None:
    write_pages(tmp_path / "pages", [1])
    xinfang("batch", tmp_path / "pages", "-o", tmp_path / "RUN", "--password", "s3cr3t-w0rd", "-q")
    for file in (tmp_path / "RUN").iterdir():
        assert b"s3cr3t-w0rd" not in file.read_bytes()
