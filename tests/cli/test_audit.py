"""`xinfang audit`: conflicts for a person."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from tests.cli.told import Xinfang
from xinfang_extract.cli import terminal

HOLDS = "2019年，榆川县受理群众来信412封，其中初信335封、重信77封。\n"
BREAKS = "2019年，榆川县受理群众来信912封，其中初信335封、重信77封。转有关部门318封，县信访局直接办理94封。\n"


@pytest.fixture
def pages(tmp_path: Path) -> tuple[Path, Path]:
    """A page whose numbers hold and one where they do not."""
    good, bad = tmp_path / "holds.txt", tmp_path / "breaks.txt"
    good.write_text(HOLDS, encoding="utf-8")
    bad.write_text(BREAKS, encoding="utf-8")
    return good, bad


def test_a_conflict_is_told_with_its_sentence_its_equation_and_what_would_settle_it(
    xinfang: Xinfang, pages: tuple[Path, Path]
) -> None:
    code, out, err = xinfang("audit", pages[1])
    told = out.decode()
    assert code == 0
    assert f"{pages[1]}, page 1" in told
    assert "来信⟦912⟧封，其中初信⟦335⟧封、重信⟦77⟧封" in told
    assert "335+77 ≠ 912: the parts and the total differ by 500" in told
    assert "912封 → 412 would settle it (one digit misread)" in told
    assert told.endswith("(0 hold, 0 within rounding)\n")
    assert not err


def test_a_page_that_holds_has_a_summary_only(xinfang: Xinfang, pages: tuple[Path, Path]) -> None:
    assert xinfang("audit", pages[0]) == (0, b"no conflicts in 1 check (1 hold, 0 within rounding)\n", "")


def test_strict_leaves_with_3_where_there_is_a_conflict(xinfang: Xinfang, pages: tuple[Path, Path]) -> None:
    assert xinfang("audit", "--strict", *pages)[0] == 3
    assert xinfang("audit", "--strict", pages[0])[0] == 0


def test_several_pages_are_summed_up_together(xinfang: Xinfang, pages: tuple[Path, Path]) -> None:
    _, out, _ = xinfang("audit", *pages)
    assert out.decode().splitlines()[-1] == "2 conflicts in 3 checks (1 hold, 0 within rounding)"


def test_quiet_says_conflicts_only(xinfang: Xinfang, pages: tuple[Path, Path]) -> None:
    assert xinfang("audit", "-q", pages[0])[1] == b""
    assert "335+77" in xinfang("audit", "-q", pages[1])[1].decode()


def test_nothing_to_check_is_said(xinfang: Xinfang, tmp_path: Path) -> None:
    page = tmp_path / "one.txt"
    page.write_text("2019年，榆川县受理群众来信412封。\n", encoding="utf-8")
    assert "nothing to check" in xinfang("audit", page)[1].decode()


def test_a_page_that_cannot_be_read_is_named_and_the_others_are_audited(
    xinfang: Xinfang, pages: tuple[Path, Path], tmp_path: Path
) -> None:
    code, out, err = xinfang("audit", tmp_path / "missing.txt", pages[1])
    assert code == 1
    assert "missing.txt" in err
    assert "335+77" in out.decode()


def test_colour_is_for_terminals_only(
    xinfang: Xinfang, pages: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    assert b"\x1b" not in xinfang("audit", pages[1])[1]
    monkeypatch.setattr(terminal, "coloured", lambda stream: stream is sys.stdout)
    coloured = xinfang("audit", pages[1])[1].decode()
    assert "\x1b[1m912\x1b[0m" in coloured
    assert "⟦" not in coloured


def test_no_colour_where_the_user_wants_none(monkeypatch: pytest.MonkeyPatch) -> None:
    class Screen:
        def isatty(self) -> bool:
            return True

    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.delenv("NO_COLOR", raising=False)
    assert terminal.coloured(Screen())  # type: ignore[arg-type]
    monkeypatch.setenv("NO_COLOR", "1")
    assert not terminal.coloured(Screen())  # type: ignore[arg-type]
