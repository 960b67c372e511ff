"""The command and a page for it."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.told import PAGE, Xinfang
from xinfang_extract.cli import run


@pytest.fixture
def xinfang(capfdbinary: pytest.CaptureFixture[bytes]) -> Xinfang:
    """Runs the command: its exit code, standard output and standard error."""

    def call(*args: object) -> tuple[int, bytes, str]:
        code = run([str(arg) for arg in args])
        out, err = capfdbinary.readouterr()
        return code, out, err.decode()

    return call


@pytest.fixture
def page(tmp_path: Path) -> Path:
    path = tmp_path / "页 一.txt"
    path.write_text(PAGE, encoding="utf-8")
    return path
