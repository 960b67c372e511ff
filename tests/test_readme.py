"""What the README shows is what happens."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from xinfang_extract import extract
from xinfang_extract.cli import run
from xinfang_extract.cli.commands import COMMANDS

README = (Path(__file__).parents[1] / "README.md").read_text(encoding="utf-8")


def test_the_worked_example(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    monkeypatch.chdir(tmp_path)
    shown = re.search(r"\$ cat page\.txt\n(.+)\n\$ .*\n\$ xinfang explain page\.txt\n(.+?)```", README, re.DOTALL)
    assert shown is not None
    Path("page.txt").write_text(shown[1] + "\n", encoding="utf-8")
    assert run(["explain", "page.txt"]) == 0
    assert capfdbinary.readouterr().out.decode() == shown[2]

    shown_rows = re.findall(r"^\| .*\d.* \|$", README, re.MULTILINE)
    lines = [[cell.strip() for cell in line.strip("|").split("|")] for line in shown_rows]
    expected = [line for line in lines if line[0] == "2017"]
    frame = extract("page.txt").to_frame()
    columns = ["year", "stage", "channel", "cases", "cases_change", "batches", "persons", "audit"]
    told = [["" if value != value else f"{value:g}" if isinstance(value, float) else str(value) for value in row]
            for row in frame[columns].itertuples(index=False)]  # fmt: skip
    assert told == expected


def test_the_commands_it_names_are_there() -> None:
    assert set(re.findall(r"`xinfang (\w+)", README)) <= set(COMMANDS)


def test_the_library_example_runs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Path("page.txt").write_text("2017年，来信39件次。", encoding="utf-8")
    code = re.search(r"```python\n(.+?)```", README, re.DOTALL)
    assert code is not None
    exec(compile(code[1], "README.md", "exec"), {})
