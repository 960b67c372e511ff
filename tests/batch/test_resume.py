"""A second run does what is new, changed or failed, and nothing else."""

from __future__ import annotations

import os
import shutil
import time
from pathlib import Path

import duckdb
import pytest

from tests.batch.running import ODD, batch, exports, page, write_pages
from xinfang_extract.batch.settings import Settings

OLD = 1_600_000_000


@pytest.fixture
def pages(tmp_path: Path) -> Path:
    """Six pages that were last changed long ago."""
    folder = tmp_path / "pages"
    write_pages(folder, range(6))
    for file in folder.rglob("*.txt"):
        os.utime(file, (OLD, OLD))
    return folder


def _sources(run: Path) -> dict[str, str]:
    return {Path(str(row[0])).name: str(row[1]) for row in exports(run)["sources"]}


def test_nothing_is_read_twice(pages: Path, tmp_path: Path) -> None:
    first = batch([pages], tmp_path / "RUN")
    assert len(first.records) == 6
    before = exports(tmp_path / "RUN")
    second = batch([pages], tmp_path / "RUN")
    assert second.decided is not None and (second.decided.to_do, second.decided.kept) == (0, 6)
    assert second.records == []
    assert exports(tmp_path / "RUN") == before


def test_new_and_changed_sources_are_read(pages: Path, tmp_path: Path) -> None:
    batch([pages], tmp_path / "RUN")
    write_pages(pages, [6])
    changed = pages / "卷1" / "0001.txt"
    changed.write_text(page(77), encoding="utf-8")
    second = batch([pages], tmp_path / "RUN")
    assert second.read == {"0006.txt", "0001.txt"}
    batch([pages], tmp_path / "FRESH")
    assert exports(tmp_path / "RUN") == exports(tmp_path / "FRESH")


def test_a_change_that_keeps_size_and_time_is_seen_where_it_came_right_after_the_reading(tmp_path: Path) -> None:
    file = tmp_path / "page.txt"
    fresh = time.time() + 60  # too fresh, whatever the clock says, for its time of change to prove anything
    file.write_text(page(1), encoding="utf-8")
    os.utime(file, (fresh, fresh))
    batch([file], tmp_path / "RUN")
    file.write_text(page(1).replace("122件次", "132件次"), encoding="utf-8")
    os.utime(file, (fresh, fresh))
    assert batch([file], tmp_path / "RUN").read == {"page.txt"}


def test_a_touched_file_with_the_same_bytes_is_not_extracted_again(pages: Path, tmp_path: Path) -> None:
    batch([pages], tmp_path / "RUN")
    os.utime(pages / "卷1" / "0001.txt", (OLD + 5, OLD + 5))
    second = batch([pages], tmp_path / "RUN")
    assert second.records == [] and second.spared_pages == [0]
    third = batch([pages], tmp_path / "RUN")
    assert third.decided is not None and third.decided.to_do == 0


def test_other_rules_read_everything_again(pages: Path, tmp_path: Path) -> None:
    batch([pages], tmp_path / "RUN", Settings(rules="r1"))
    assert len(batch([pages], tmp_path / "RUN", Settings(rules="r2")).records) == 6
    assert {row[7] for row in exports(tmp_path / "RUN")["sources"]} == {"r2"}


def test_removed_sources_are_reported_and_left_out_but_kept(pages: Path, tmp_path: Path) -> None:
    batch([pages], tmp_path / "RUN")
    gone = pages / "卷2" / "0002.txt"
    kept = gone.read_bytes()
    gone.unlink()
    second = batch([pages], tmp_path / "RUN")
    assert second.decided is not None and second.decided.removed == 1
    tables = exports(tmp_path / "RUN")
    assert _sources(tmp_path / "RUN")["0002.txt"] == "removed"
    assert not [row for row in tables["figures"] if str(row[0]).endswith("0002.txt")]
    assert next(row[2] for row in tables["manifest"] if str(row[0]).endswith("0002.txt")) == "removed"
    gone.write_bytes(kept)
    os.utime(gone, (OLD, OLD))
    third = batch([pages], tmp_path / "RUN")
    assert third.records == []
    assert _sources(tmp_path / "RUN")["0002.txt"] == "done"


def test_a_renamed_file_is_not_extracted_again(pages: Path, tmp_path: Path) -> None:
    batch([pages], tmp_path / "RUN")
    (pages / "卷2" / "0002.txt").rename(pages / "renamed.txt")
    second = batch([pages], tmp_path / "RUN")
    assert second.records == [] and second.spared_pages == [1]
    batch([pages], tmp_path / "FRESH")
    for table, rows in exports(tmp_path / "RUN").items():
        present = [row for row in rows if not str(row[1 if table == "checks" else 0]).endswith("0002.txt")]
        assert present == exports(tmp_path / "FRESH")[table], table


MOVES = {
    "another county": ("江川年鉴2018.txt", "澄江年鉴2018.txt"),
    "into the folder of another": ("江川县/p.txt", "澄江县/p.txt"),
    "another township": ("枫港镇.txt", "马渡镇.txt"),
}


@pytest.mark.parametrize("moved", MOVES.values(), ids=MOVES)
def test_a_file_renamed_to_another_place_is_as_it_is_in_a_fresh_run(moved: tuple[str, str], tmp_path: Path) -> None:
    old, new = (tmp_path / "pages" / name for name in moved)
    old.parent.mkdir(parents=True)
    new.parent.mkdir(exist_ok=True)
    old.write_text("全县受理群众信访300件次。\n", encoding="utf-8")
    os.utime(old, (OLD, OLD))
    batch([tmp_path / "pages"], tmp_path / "RUN")
    old.rename(new)
    batch([tmp_path / "pages"], tmp_path / "RUN")
    batch([tmp_path / "pages"], tmp_path / "FRESH")
    assert exports(tmp_path / "RUN")["figures"] == exports(tmp_path / "FRESH")["figures"]


@pytest.mark.parametrize("age", [-60, 3600], ids=["too fresh for its time to prove anything", "at rest"])
def test_a_run_again_tells_the_failures_of_the_run_before(tmp_path: Path, age: int) -> None:
    pages = tmp_path / "pages"
    pages.mkdir()
    (pages / "empty.txt").touch()
    (pages / "good.txt").write_text(page(2), encoding="utf-8")
    for file in pages.iterdir():
        os.utime(file, (time.time() - age, time.time() - age))
    inputs = [pages, tmp_path / "none.txt"]
    told = {(str(pages / "empty.txt"), "is empty; nothing to read"), (str(inputs[1]), "no such file; check the name")}
    assert set(batch(inputs, tmp_path / "RUN").failed_before_told) == {(str(inputs[1]), "no such file; check the name")}
    for _ in range(2):
        again = batch(inputs, tmp_path / "RUN")
        assert again.records == [] and set(again.failed_before_told) == told


def test_failed_sources_are_tried_again_only_when_asked(tmp_path: Path) -> None:
    pages = tmp_path / "pages"
    pages.mkdir()
    (pages / "refuses.txt").write_text(page(1), encoding="utf-8")
    (pages / "good.txt").write_text(page(2), encoding="utf-8")
    for file in pages.iterdir():
        os.utime(file, (OLD, OLD))
    odd = Settings(rules="r1", work=ODD)
    batch([pages], tmp_path / "RUN", odd)
    assert _sources(tmp_path / "RUN") == {"refuses.txt": "failed", "good.txt": "done"}
    second = batch([pages], tmp_path / "RUN", odd)
    assert second.records == []
    assert second.decided is not None and second.decided.kept_failed == 1
    third = batch([pages], tmp_path / "RUN", Settings(rules="r1"), retry_failed=True)
    assert third.read == {"refuses.txt"}
    assert _sources(tmp_path / "RUN") == {"refuses.txt": "done", "good.txt": "done"}


def test_other_inputs_add_to_a_run(pages: Path, tmp_path: Path) -> None:
    more = tmp_path / "more"
    write_pages(more, [50])
    batch([pages], tmp_path / "RUN")
    second = batch([more], tmp_path / "RUN")
    assert second.read == {"0050.txt"} and second.decided is not None and second.decided.removed == 0
    assert len(_sources(tmp_path / "RUN")) == 7


def test_a_file_named_in_two_ways_is_read_once(pages: Path, tmp_path: Path) -> None:
    told = batch([pages, f"{pages}/../pages/卷1/0001.txt", pages / "卷1"], tmp_path / "RUN")
    assert len(told.records) == 6
    assert len(exports(tmp_path / "RUN")["sources"]) == 6


def test_a_file_and_links_to_it_are_read_once_under_its_own_name(pages: Path, tmp_path: Path) -> None:
    for name in ("aa.txt", "zz.txt"):  # whichever the system lists first
        (pages / "卷1" / name).symlink_to("0001.txt")
    (tmp_path / "linked").symlink_to(pages)
    told = batch([pages, tmp_path / "linked"], tmp_path / "RUN")
    assert sorted(told.read) == [f"{number:04d}.txt" for number in range(6)] and len(told.records) == 6
    again = batch([tmp_path / "linked"], tmp_path / "RUN")
    assert again.decided is not None and (again.decided.to_do, again.decided.kept) == (0, 6)


def test_a_link_that_comes_to_lead_elsewhere_is_a_change(tmp_path: Path) -> None:
    for number in (1, 2):
        write_pages(tmp_path / f"v{number}", [number])
        os.utime(tmp_path / f"v{number}" / f"卷{number}" / f"{number:04d}.txt", (OLD, OLD + number))
    (tmp_path / "pages").mkdir()
    link = tmp_path / "pages" / "page.txt"
    link.symlink_to(tmp_path / "v1" / "卷1" / "0001.txt")
    batch([tmp_path / "pages"], tmp_path / "RUN")
    link.unlink()
    link.symlink_to(tmp_path / "v2" / "卷2" / "0002.txt")
    batch([tmp_path / "pages"], tmp_path / "RUN")
    batch([tmp_path / "pages"], tmp_path / "FRESH")
    assert exports(tmp_path / "RUN") == exports(tmp_path / "FRESH")
    batch([tmp_path / "pages", tmp_path / "v1"], tmp_path / "RUN")  # both are wanted now
    assert sorted(_sources(tmp_path / "RUN")) == ["0001.txt", "page.txt"]


def test_a_run_that_knows_a_place_by_a_link_knows_it_without(pages: Path, tmp_path: Path) -> None:
    batch([pages], tmp_path / "RUN")
    before = _sources(tmp_path / "RUN")
    (tmp_path / "old").symlink_to(pages)
    with duckdb.connect(str(tmp_path / "RUN" / "xinfang.duckdb")) as database:  # as RUNs were once made
        database.execute("UPDATE sources SET location = replace(location, '/pages/', '/old/')")
    again = batch([pages], tmp_path / "RUN")
    assert again.decided is not None and (again.decided.to_do, again.decided.kept) == (0, 6)
    assert _sources(tmp_path / "RUN") == before


def test_a_folder_moved_with_its_run_is_not_read_again(
    pages: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    batch(["pages"], tmp_path / "RUN")
    before = exports(tmp_path / "RUN")
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    shutil.move(pages, elsewhere / "pages")
    monkeypatch.chdir(elsewhere)
    second = batch(["pages"], tmp_path / "RUN")
    assert second.records == [] and second.decided is not None and second.decided.kept == 6
    assert exports(tmp_path / "RUN") == before


def test_the_same_name_in_another_place_is_another_source(
    pages: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for place in ("a", "b"):
        (tmp_path / place).mkdir()
        (tmp_path / place / "page.txt").write_text(page(ord(place)), encoding="utf-8")
        monkeypatch.chdir(tmp_path / place)
        batch(["page.txt"], tmp_path / "RUN")
    assert [row[0] for row in exports(tmp_path / "RUN")["sources"]] == [str(tmp_path / "b" / "page.txt"), "page.txt"]
    assert {row[0] for row in exports(tmp_path / "RUN")["figures"]} == {str(tmp_path / "b" / "page.txt"), "page.txt"}
