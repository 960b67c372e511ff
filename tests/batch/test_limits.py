"""What a hostile source costs: its limit and one row; the others are read as if it were not there."""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path

import pytest

from tests.batch.running import ODD, ROOT, batch, exports, page, xinfang
from xinfang_extract.batch.settings import Settings
from xinfang_extract.limits import MIB

SETTINGS = Settings(rules="r1", work=ODD, seconds=120.0, memory=512 * MIB)


def _states(run: Path) -> dict[str, tuple[str, str]]:
    return {Path(str(row[0])).name: (str(row[1]), str(row[2])) for row in exports(run)["sources"]}


@pytest.mark.slow
@pytest.mark.parametrize(
    ("name", "problem"),
    [
        ("loops", "takes longer than the limit of 2 seconds"),
        ("crashes", "takes more memory than the limit of 512 MiB, or crashes the reader"),
        ("eats", "takes more memory than the limit of 512 MiB"),
        ("bugs", "a fault in xinfang itself (KeyError: 'no such thing')"),
        ("refuses", "is refused"),
    ],
)
def test_a_bad_source_costs_one_row(tmp_path: Path, name: str, problem: str) -> None:
    pages = tmp_path / "pages"
    pages.mkdir()
    for number in range(5):
        (pages / f"{number}.txt").write_text(page(number), encoding="utf-8")
    (pages / f"{name}.txt").write_text(page(9), encoding="utf-8")
    limit = 2.0 if name == "loops" else SETTINGS.seconds
    batch([pages], tmp_path / "RUN", replace(SETTINGS, seconds=limit), jobs=1)
    states = _states(tmp_path / "RUN")
    assert states.pop(f"{name}.txt") == ("failed", problem)
    assert states == {f"{number}.txt": ("done", "") for number in range(5)}


def test_a_crash_by_accident_is_tried_again(tmp_path: Path) -> None:
    (tmp_path / "stumbles.txt").write_text(page(1), encoding="utf-8")
    batch([tmp_path / "stumbles.txt"], tmp_path / "RUN", SETTINGS, jobs=1)
    assert _states(tmp_path / "RUN") == {"stumbles.txt": ("done", "")}


def test_what_libraries_print_does_not_get_between_the_messages(tmp_path: Path) -> None:
    (tmp_path / "prints.txt").write_text(page(1), encoding="utf-8")
    batch([tmp_path / "prints.txt"], tmp_path / "RUN", SETTINGS, jobs=1)
    assert _states(tmp_path / "RUN") == {"prints.txt": ("done", "")}


def test_a_source_that_reached_its_limit_is_not_read_again_unless_asked(tmp_path: Path) -> None:
    (tmp_path / "loops.txt").write_text(page(1), encoding="utf-8")
    os.utime(tmp_path / "loops.txt", (1_600_000_000, 1_600_000_000))
    quick = replace(SETTINGS, seconds=0.5)
    batch([tmp_path / "loops.txt"], tmp_path / "RUN", quick, jobs=1)
    again = batch([tmp_path / "loops.txt"], tmp_path / "RUN", quick, jobs=1)
    assert again.records == []
    retried = batch([tmp_path / "loops.txt"], tmp_path / "RUN", quick, jobs=1, retry_failed=True)
    assert [record.error for record in retried.records] == ["takes longer than the limit of 0.5 seconds"]


def test_the_limits_of_the_command_are_those_it_is_told(tmp_path: Path) -> None:
    """`xinfang batch --time-limit --memory-limit`: each source that goes beyond is one row that says so."""
    pages = tmp_path / "pages"
    pages.mkdir()
    (pages / "a.txt").write_text(page(1), encoding="utf-8")
    (pages / "long.txt").write_text(page(2) * 4_000, encoding="utf-8")
    done = xinfang("batch", pages, "-o", tmp_path / "SLOW", "--jobs", 1, "--time-limit", 2)
    assert done.returncode == 1
    assert _states(tmp_path / "SLOW") == {
        "a.txt": ("done", ""),
        "long.txt": ("failed", "takes longer than the limit of 2 seconds"),
    }
    (pages / "long.txt").unlink()
    with (pages / "large.txt").open("wb") as file:
        file.truncate(200 * MIB)
    done = xinfang("batch", pages, "-o", tmp_path / "LARGE", "--jobs", 1, "--memory-limit", 256)
    assert done.returncode == 1
    states = _states(tmp_path / "LARGE")
    assert states["a.txt"] == ("done", "")
    assert states["large.txt"][0] == "failed"
    assert states["large.txt"][1].startswith("takes more memory than the limit of 256 MiB")


def test_the_limits_of_the_command_are_those_that_the_documentation_tells() -> None:
    told = (ROOT / "docs" / "limits.md").read_text(encoding="utf-8")
    given = Settings(rules="")
    assert f"`--time-limit` ({given.seconds:.0f} s) and `--memory-limit` ({given.memory // MIB} MiB)" in told
