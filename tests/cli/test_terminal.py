"""The command among other programs: pipes that close, Ctrl-C, colour, locale, start-up."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from xinfang_extract.cli.commands import COMMANDS

COMMAND = [sys.executable, "-m", "xinfang_extract"]
PAGE = "接待来访261批次822人次。\n"
posix = pytest.mark.skipif(os.name == "nt", reason="POSIX signals")


@posix
def test_a_pipe_that_closes_is_no_error(tmp_path: Path) -> None:
    for number in range(600):
        (tmp_path / f"{number}.txt").write_text(PAGE, encoding="utf-8")
    with subprocess.Popen(
        [*COMMAND, "extract", str(tmp_path)], stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as process:
        assert process.stdout is not None and process.stderr is not None
        assert process.stdout.readline().startswith(b"source,page")
        process.stdout.close()
        assert process.stderr.read() == b""
        assert process.wait() == 141


@posix
@pytest.mark.parametrize("args", ["--help", "extract --help", "--version"])
def test_help_that_nobody_reads_is_no_error(args: str) -> None:
    ours, theirs = os.pipe()
    os.close(ours)
    done = subprocess.run([*COMMAND, *args.split()], stdout=theirs, stderr=subprocess.PIPE, check=False)
    os.close(theirs)
    assert (done.returncode, done.stderr) == (141, b"")


@posix
@pytest.mark.parametrize(
    ("args", "code", "said"),
    [
        ("extract a.txt >&-", 1, "standard output is closed"),
        ("explain a.txt >&-", 1, "standard output is closed"),
        ("audit a.txt >&-", 1, "standard output is closed"),
        ("--help >&-", 1, "standard output is closed"),
        ("extract - <&-", 1, "standard input is closed"),
        ("batch --files-from - -o RUN <&-", 2, "standard input is closed"),
        ("extract none.txt 2>&-", 1, ""),
        ("extract a.txt -o a.csv <&- >&- 2>&-", 0, ""),
    ],
)
def test_a_stream_that_is_closed_is_told_in_one_line(tmp_path: Path, args: str, code: int, said: str) -> None:
    (tmp_path / "a.txt").write_text(PAGE, encoding="utf-8")
    line = f'"{sys.executable}" -m xinfang_extract {args}'
    done = subprocess.run(line, shell=True, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == (code, "")
    assert said in done.stderr and "Traceback" not in done.stderr and bool(said) == bool(done.stderr)
    assert not (tmp_path / "a.csv").exists() or "822" in (tmp_path / "a.csv").read_text("utf-8")


@posix
def test_ctrl_c_ends_with_130_and_leaves_nothing_behind(tmp_path: Path) -> None:
    # Standard input never ends, so that the command is surely reading when the signal comes.
    with subprocess.Popen(
        [*COMMAND, "extract", "-", "-v", "-o", str(tmp_path / "out.csv")],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as process:
        assert process.stdin is not None and process.stderr is not None
        while not list(tmp_path.iterdir()):  # until it has begun its draft
            assert process.poll() is None
        process.send_signal(signal.SIGINT)
        assert process.wait() == 130
        assert process.stderr.read().strip() == b"xinfang: stopped"
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    "locale", [{}, {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}, {"PYTHONIOENCODING": "ascii"}]
)
def test_data_is_utf8_whatever_the_locale(tmp_path: Path, locale: dict[str, str]) -> None:
    (tmp_path / "页.txt").write_text(PAGE, encoding="utf-8")
    done = subprocess.run(
        [*COMMAND, "extract", "页.txt", "没有.txt"],
        cwd=tmp_path,
        env={**os.environ, **locale},
        capture_output=True,
        check=False,
    )
    assert done.returncode == 1
    assert "页.txt" in done.stdout.decode("utf-8")
    assert done.stderr.count(b"\n") == 1 and b"Traceback" not in done.stderr


@posix
@pytest.mark.parametrize(("extra", "coloured"), [({}, True), ({"NO_COLOR": "1"}, False), ({"TERM": "dumb"}, False)])
def test_colour_is_for_a_terminal_that_wants_it(extra: dict[str, str], coloured: bool) -> None:
    pty = pytest.importorskip("pty")
    ours, theirs = pty.openpty()
    environment = {key: value for key, value in os.environ.items() if key != "NO_COLOR"} | {"TERM": "xterm"} | extra
    done = subprocess.run(
        [*COMMAND, "extract", "no.txt"], stderr=theirs, stdout=subprocess.DEVNULL, env=environment, check=False
    )
    os.close(theirs)
    said = os.read(ours, 4096)
    os.close(ours)
    assert done.returncode == 1
    assert (b"\x1b[" in said) is coloured and b"no.txt" in said


def modules_after(code: str) -> set[str]:
    done = subprocess.run(
        [sys.executable, "-c", f"{code}\nimport sys\nprint(*sys.modules)"], capture_output=True, text=True, check=True
    )
    return set(done.stdout.split())


HEAVY = {"pandas", "numpy", "pdfplumber", "pdfminer", "pypdfium2", "duckdb"}


@pytest.mark.parametrize(
    ("code", "absent"),
    [
        ("import xinfang_extract", HEAVY | {"click", "regex", "dataclasses", "xinfang_extract.model"}),
        ("from xinfang_extract import extract", HEAVY | {"click"}),
        (f"from xinfang_extract import extract\nassert extract({PAGE!r}).counts", HEAVY | {"click"}),
        ("from xinfang_extract.cli import run\nrun(['--help'])", HEAVY | {"regex", "xinfang_extract.api"}),
        (
            "from xinfang_extract.cli import run\nassert run(['extract', 'page.txt']) == 0",
            HEAVY,
        ),
    ],
)
def test_nothing_heavy_is_loaded_before_it_is_needed(
    code: str, absent: set[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("page.txt").write_text(PAGE, encoding="utf-8")
    assert modules_after(code).isdisjoint(absent)


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_of_the_table_is_there_and_has_help(command: str) -> None:
    done = subprocess.run([*COMMAND, command, "--help"], capture_output=True, text=True, encoding="utf-8", check=False)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith(f"Usage: xinfang {command} ")


def test_help_lists_every_command() -> None:
    done = subprocess.run([*COMMAND, "--help"], capture_output=True, text=True, encoding="utf-8", check=True)
    assert all(f"\n  {name} " in done.stdout for name in COMMANDS)


def test_everything_the_package_offers_is_there() -> None:
    import xinfang_extract

    for name in xinfang_extract.__all__:
        assert getattr(xinfang_extract, name) is not None
    assert set(xinfang_extract.__all__) <= set(dir(xinfang_extract))
    with pytest.raises(AttributeError):
        _ = xinfang_extract.no_such_thing
