"""`xinfang review` at the terminal: what it takes, what it says, how it ends."""

from __future__ import annotations

import socket
from pathlib import Path

import pytest

from tests.cli.told import Xinfang
from tests.review.conftest import serving
from tests.review.made import make_run, read_into
from tests.review.test_replay import decide
from xinfang_extract.outputs import extras
from xinfang_extract.review.desk import Desk

PAGE = "2017年，青河县受理来信14件次，办结13件。\n"


def test_pages_are_read_into_a_run_first_and_decisions_stay_there(tmp_path: Path) -> None:
    page, run = tmp_path / "页.txt", tmp_path / "my run"
    page.write_text(PAGE)
    with serving(page, "-o", str(run), "-q") as address:
        assert address.endswith("/page/0/1"), "one page: it opens at once"
    assert (run / "xinfang.duckdb").exists()
    with serving(run, "--port", "0") as address:
        assert address.startswith("http://127.0.0.1:") and address.endswith("/")


@pytest.mark.parametrize(
    ("arguments", "code", "word"),
    [
        ((), 2, "Missing argument"),
        (("nowhere",), 1, "no such run or page"),
        (("{run}", "{page}"), 2, "name one run, or pages"),
        (("{run}", "-o", "other"), 2, "is a run already"),
        (("-",), 2, "save it to a file"),
        (("{run}", "--port", "70000"), 2, "70000"),
    ],
)
def test_wrong_use_is_one_line(
    xinfang: Xinfang, tmp_path: Path, arguments: tuple[str, ...], code: int, word: str
) -> None:
    run = make_run(tmp_path, {"a.txt": PAGE})
    given = [argument.format(run=run, page=tmp_path / "a.txt") for argument in arguments]
    assert xinfang("review", *given, "--no-browser")[0] == code
    assert word in xinfang("review", *given, "--no-browser")[2]
    assert not Path("other").exists()


def test_a_port_that_is_taken_is_said(xinfang: Xinfang, tmp_path: Path) -> None:
    run = make_run(tmp_path, {"a.txt": PAGE})
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        code, _, said = xinfang("review", run, "--no-browser", "--port", taken.getsockname()[1])
    assert code == 1 and "take another with --port" in said


def test_without_the_extra_it_says_what_to_install(
    xinfang: Xinfang, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    run = make_run(tmp_path, {"a.txt": PAGE})

    def missing(name: str) -> None:
        raise ModuleNotFoundError(name=name)

    monkeypatch.setattr(extras, "import_module", missing)
    code, _, said = xinfang("review", run, "--no-browser")
    assert code == 1 and "in the folder of the source code, pip install '.[review]'" in said


def test_a_run_under_review_may_be_exported_and_reviewed_by_others_but_not_written(
    xinfang: Xinfang, tmp_path: Path
) -> None:
    run = make_run(tmp_path, {"a.txt": PAGE})
    with serving(run), serving(run):
        assert xinfang("export", run)[0] == 0
        code, _, said = xinfang("batch", tmp_path / "a.txt", "-o", run, "-q")
        assert code == 1 and "wait for it to end" in said
    assert xinfang("status", run)[0] == 0


def test_exports_say_what_no_longer_applies_and_can_leave_decisions_out(xinfang: Xinfang, tmp_path: Path) -> None:
    run = make_run(tmp_path, {"a.txt": PAGE})
    as_read = xinfang("export", run, "--table", "figures")[1]
    with Desk(run, "li") as desk:
        decide(desk, "a.txt", "correct", PAGE.index("14"), set={"value": "15"})
    code, reviewed, said = xinfang("export", run, "--table", "figures")
    assert code == 0 and said == "" and b",reviewed,value_printed,was,review_note" in reviewed
    assert xinfang("export", run, "--table", "figures", "--as-read")[1] == as_read
    assert xinfang("export", run, "--table", "figures")[1] == reviewed
    labelled = xinfang("export", run, "--table", "figures", "--labels", "zh")[1].decode()
    assert "审定" in labelled and "已更正" in labelled
    (tmp_path / "a.txt").write_text(PAGE + "\n")
    read_into(run, [tmp_path / "a.txt"])
    code, _, said = xinfang("export", run, "--table", "figures")
    assert code == 0 and "1 decision(s) no longer apply" in said


@pytest.mark.parametrize("format_name", ["xlsx", "parquet", "sqlite", "duckdb", "stata", "datapackage"])
def test_every_file_format_takes_the_columns_of_a_review(xinfang: Xinfang, tmp_path: Path, format_name: str) -> None:
    run = make_run(tmp_path, {"a.txt": PAGE})
    with Desk(run, "li") as desk:
        decide(desk, "a.txt", "correct", PAGE.index("14"), set={"value": "15"})
    for table in ("figures", "counts"):
        out = tmp_path / f"{table}.{format_name}"
        code, _, said = xinfang("export", run, "--table", table, "--format", format_name, "-o", out)
        assert code == 0, said
        assert out.exists()
