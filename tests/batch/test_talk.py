"""What a person sees: on a terminal, in a log, with -q; and what `status` and `export` say afterwards."""

from __future__ import annotations

import csv
import io
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.batch.running import ROOT, command, exports, write_pages, xinfang
from xinfang_extract.cli.batch_progress import BatchProgress
from xinfang_extract.outputs import FORMATS
from xinfang_extract.outputs.files import FILE_FORMATS
from xinfang_extract.store import schema
from xinfang_extract.store.plan import Decided
from xinfang_extract.store.records import SourceRecord


@pytest.fixture(scope="module")
def run(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A RUN of nine pages, an empty file and a file that is skipped."""
    folder = tmp_path_factory.mktemp("talk")
    write_pages(folder / "pages", range(9))
    (folder / "pages" / "empty.txt").touch()
    (folder / "pages" / "Thumbs.db").touch()
    result = xinfang("batch", "pages", "-o", "RUN", cwd=folder, env=os.environ | {"PYTHONPATH": str(ROOT)})
    assert result.returncode == 1
    assert result.stdout == b""
    lines = result.stderr.decode().strip().split("\n")
    assert lines[0] == "xinfang: 10 source(s) to read, 1 skipped for their suffix"
    assert "xinfang: pages/empty.txt: is empty; nothing to read" in lines
    assert lines[-1].startswith("xinfang: done, 1 failed; `xinfang status RUN` sums up")
    return folder / "RUN"


def test_status_in_words(run: Path) -> None:
    said = xinfang("status", run).stdout.decode()
    assert "sources: 11 (9 done, 1 failed, 1 skipped)" in said
    assert "pages: 9 (9 ok)" in said
    assert "pages with petitions: 9" in said
    assert "  1 × is empty" in said


def test_status_for_programs(run: Path) -> None:
    told = json.loads(xinfang("status", run, "--json").stdout)
    assert told["states"] == {"done": 9, "failed": 1, "skipped": 1}
    assert told["causes"] == {"is empty": 1}
    assert told["figures"] == len(exports(run)["figures"]) > 9


@pytest.mark.parametrize("table", list(schema.TABLES))
def test_every_table_is_exported_sorted_by_source(run: Path, table: str) -> None:
    rows = list(csv.DictReader(io.StringIO(xinfang("export", run, "--table", table).stdout.decode())))
    assert rows
    assert [row["source"] for row in rows] == sorted(row["source"] for row in rows)
    assert "seconds" not in rows[0]


def test_exports_of_the_same_run_are_the_same_bytes(run: Path, tmp_path: Path) -> None:
    write_pages(tmp_path / "pages", range(9))
    for jobs in (1, 3):
        xinfang("batch", tmp_path / "pages", "-o", tmp_path / f"RUN{jobs}", "--jobs", jobs, "-q")
    for table in schema.TABLES:
        one, three = (xinfang("export", tmp_path / f"RUN{jobs}", "--table", table).stdout for jobs in (1, 3))
        assert one == three and len(one) > 100


def test_exports_are_what_extract_prints(tmp_path: Path) -> None:
    write_pages(tmp_path / "pages", range(4))
    files = sorted((tmp_path / "pages").rglob("*.txt"), key=str)
    xinfang("batch", tmp_path / "pages", "-o", tmp_path / "RUN", "-q")
    for table in ("counts", "figures", "checks", "unread"):
        printed = xinfang("extract", *files, "--table", table, "-q").stdout
        assert xinfang("export", tmp_path / "RUN", "--table", table).stdout == printed


def test_times_are_exported_when_asked_for(run: Path) -> None:
    said = xinfang("export", run, "--table", "manifest", "--times").stdout.decode()
    rows = list(csv.DictReader(io.StringIO(said)))
    done = [row for row in rows if row["state"] == "done"]
    assert all(float(row["seconds"]) > 0 and row["finished"].endswith("Z") for row in done)


@pytest.mark.parametrize("format_name", [*FORMATS, *FILE_FORMATS])
def test_every_format_is_written(run: Path, tmp_path: Path, format_name: str) -> None:
    target = tmp_path / f"table.{format_name}"
    result = xinfang("export", run, "--format", format_name, "-o", target)
    assert result.returncode == 0, result.stderr.decode()
    assert target.exists()
    again = xinfang("export", run, "--format", format_name, "-o", target)
    assert again.returncode == 2 and "is there already" in again.stderr.decode()


def test_labels(run: Path) -> None:
    said = xinfang("export", run, "--table", "sources", "--labels", "zh").stdout.decode()
    assert said.startswith("来源,状态,错误,")


@pytest.mark.parametrize(
    ("arguments", "line"),
    [
        (["--table", "counts", "--table", "figures"], "csv holds one table a file"),
        (["--format", "xlsx"], "xlsx needs a file to write to: add -o FILE.xlsx"),
        (["--format", "jsonl", "--excel"], "--excel is for csv and tsv"),
    ],
)
def test_wrong_use_of_export(run: Path, arguments: list[str], line: str) -> None:
    result = xinfang("export", run, *arguments)
    assert result.returncode == 2 and line in result.stderr.decode()


def test_quiet_says_what_failed_and_nothing_else(tmp_path: Path) -> None:
    write_pages(tmp_path / "pages", [1])
    assert xinfang("batch", tmp_path / "pages", "-o", tmp_path / "RUN", "-q").stderr == b""
    (tmp_path / "pages" / "empty.txt").touch()
    said = xinfang("batch", tmp_path / "pages", "-o", tmp_path / "RUN", "-q").stderr.decode()
    assert said.strip().split("\n") == [f"xinfang: {tmp_path}/pages/empty.txt: is empty; nothing to read"]


@pytest.mark.skipif(sys.platform == "win32", reason="no pseudo-terminals")
def test_a_bar_on_a_terminal(tmp_path: Path) -> None:
    import pty

    write_pages(tmp_path / "pages", range(150))
    master, slave = pty.openpty()
    environment = os.environ | {"TERM": "xterm"}
    process = subprocess.Popen(
        command("batch", tmp_path / "pages", "-o", tmp_path / "RUN"), cwd=ROOT, stderr=slave, env=environment
    )
    os.close(slave)
    said = b""
    try:
        while data := os.read(master, 65536):
            said += data
    except OSError:
        pass  # how Linux says that nobody writes there any more
    os.close(master)
    assert process.wait() == 0
    assert b"\r\x1b[K[" in said and b"/150 sources, " in said and b" pages/s, " in said


def _record(number: int) -> SourceRecord:
    return SourceRecord(f"{number}.txt", f"/{number}.txt", "failed", "is empty", "nothing to read")


def test_what_cannot_be_found_is_named(tmp_path: Path) -> None:
    for _ in range(2):  # as often as it is asked for
        result = xinfang("batch", "nope", "-o", "RUN", "-q", cwd=tmp_path, env=os.environ | {"PYTHONPATH": str(ROOT)})
        assert (result.returncode, result.stderr) == (1, b"xinfang: nope: no such file; check the name\n")


def test_failures_beyond_twenty_are_summed_up(capsys: pytest.CaptureFixture[str]) -> None:
    progress = BatchProgress(quiet=False)
    progress.planned(Decided(100, 0, 0, 0, 0, 0))
    for number in range(60):
        progress.done(_record(number))
    lines = capsys.readouterr().err.strip().split("\n")
    assert len(lines) == 1 + 20 + 1
    assert "`xinfang status` sums them up" in lines[-1]
    assert progress.failed == 60


def test_what_was_done_before_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    BatchProgress(quiet=False).planned(Decided(1, 20, 3, 0, 0, 2))
    assert capsys.readouterr().err == (
        "xinfang: 1 source(s) to read, 20 read before, 3 of them failed (--retry-failed reads them again), "
        "2 gone since they were read: left out of exports\n"
    )
