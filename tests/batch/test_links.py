"""A RUN gone on with holds what a fresh one would, whatever became of links; and two files are never made one."""

from __future__ import annotations

import os
import zipfile
from collections.abc import Callable
from pathlib import Path

import duckdb
import pytest

from tests.batch.running import Here, Told, batch, exports, page
from xinfang_extract.codebook import TABLES
from xinfang_extract.tables import Row

OLD = 1_600_000_000
"""When all pages were last changed. They have all one size too: only their bytes tell them apart."""


@pytest.fixture
def at(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with five pages in `kept`, and the empty folder `pages`, as the current one."""
    for number in range(1, 6):
        _write(tmp_path / "kept" / f"v{number}.txt", number)
    (tmp_path / "pages").mkdir()
    monkeypatch.chdir(tmp_path)
    return tmp_path


def _write(file: Path, number: int) -> None:
    file.parent.mkdir(exist_ok=True)
    file.write_text(page(number), encoding="utf-8")
    os.utime(file, (OLD, OLD))


def _link(name: str, to: str) -> None:
    link = Path("pages", name)
    link.unlink(missing_ok=True)
    link.symlink_to(Path("kept", to).resolve())


def _batch(inputs: list[str], run: Path) -> Told:
    return batch(inputs, run, engine=Here())


def _held(run: str) -> dict[str, list[Row]]:
    """What a RUN exports; which sources are gone is told in others only."""
    tables = exports(Path(run))
    gone = {row[0] for row in tables["sources"] if row[1] == "removed"}
    return {table: [row for row in rows if gone.isdisjoint(row)] for table, rows in tables.items()}


def _letters(run: str) -> dict[str, int]:
    """By source the number of the page that was read under its name."""
    place = [column.name for column in TABLES["figures"].columns].index
    return {
        str(row[place("source")]): int(str(row[place("value")])) - 100
        for row in exports(Path(run))["figures"]
        if (row[place("channel")], row[place("kind")]) == ("letter", "count")
    }


def _one() -> None:
    _link("a.txt", "v1.txt")


def _two() -> None:
    _link("a.txt", "v1.txt")
    _link("b.txt", "v2.txt")


def _both() -> None:
    _link("a.txt", "v1.txt")
    _link("b.txt", "v1.txt")


def _real() -> None:
    _write(Path("pages/a.txt"), 1)


def _folder() -> None:
    for year, numbers in (("y1", (1, 2)), ("y2", (3,))):
        for at, number in enumerate(numbers):
            _write(Path("kept", year) / f"{at}.txt", number)
    _link("now", "y1")


def _archives() -> None:
    for number in (1, 2):
        with zipfile.ZipFile(f"kept/{number}.zip", "w") as archive:
            archive.writestr("in.txt", page(number))
        os.utime(f"kept/{number}.zip", (OLD, OLD))
    _link("a.zip", "1.zip")


def _turn(*pairs: tuple[str, str]) -> Callable[[], None]:
    def act() -> None:
        for name, to in pairs:
            _link(name, to)

    return act


def _delete(*names: str) -> Callable[[], None]:
    def act() -> None:
        for name in names:
            Path(name).unlink()

    return act


def _after(*acts: Callable[[], None]) -> Callable[[], None]:
    def act() -> None:
        for each in acts:
            each()

    return act


CHANGES: dict[str, tuple[Callable[[], None], Callable[[], None]]] = {
    "turned": (_one, _turn(("a.txt", "v2.txt"))),
    "turned, the old file gone": (_one, _after(_turn(("a.txt", "v2.txt")), _delete("kept/v1.txt"))),
    "two turned to each other's": (_two, _turn(("a.txt", "v2.txt"), ("b.txt", "v1.txt"))),
    "each turned to the next": (_two, _turn(("a.txt", "v2.txt"), ("b.txt", "v3.txt"))),
    "turned to the file of one that is deleted": (_two, _after(_delete("pages/b.txt"), _turn(("a.txt", "v2.txt")))),
    "of two that lead to one the first turned": (_both, _turn(("a.txt", "v2.txt"))),
    "of two that lead to one the second turned": (_both, _turn(("b.txt", "v2.txt"))),
    "of two that lead to one both turned": (_both, _turn(("a.txt", "v2.txt"), ("b.txt", "v3.txt"))),
    "turned to a file that lies in the folder": (
        _after(_one, lambda: _write(Path("pages/c.txt"), 3)),
        lambda: _link("a.txt", "../pages/c.txt"),
    ),
    "a file made a link": (_real, _turn(("a.txt", "v2.txt"))),
    "a link made a file": (_one, _after(_delete("pages/a.txt"), lambda: _write(Path("pages/a.txt"), 2))),
    "deleted": (_two, _delete("pages/a.txt")),
    "a link to a folder turned": (_folder, _turn(("now", "y2"))),
    "a link to an archive turned": (_archives, _turn(("a.zip", "2.zip"))),
}


@pytest.mark.parametrize(("before", "after"), CHANGES.values(), ids=CHANGES)
def test_a_run_gone_on_with_holds_what_a_fresh_one_does(
    at: Path, before: Callable[[], None], after: Callable[[], None]
) -> None:
    before()
    _batch(["pages"], Path("RUN"))
    after()
    _batch(["pages"], Path("RUN"))
    _batch(["pages"], Path("FRESH"))
    assert _held("RUN") == _held("FRESH")
    again = _batch(["pages"], Path("RUN"))
    assert again.decided is not None and (again.decided.to_do, again.records) == (0, [])
    assert _held("RUN") == _held("FRESH")


@pytest.mark.parametrize(("before", "after"), CHANGES.values(), ids=CHANGES)
def test_and_so_does_one_that_is_given_the_old_files_as_well(
    at: Path, before: Callable[[], None], after: Callable[[], None]
) -> None:
    before()
    _batch(["pages"], Path("RUN"))
    after()
    _batch(["pages", "kept"], Path("RUN"))
    _batch(["pages", "kept"], Path("FRESH"))
    assert sorted(_letters("RUN").values()) == sorted(_letters("FRESH").values())
    for table in ("figures", "counts", "checks", "unread"):
        assert len(_held("RUN")[table]) == len(_held("FRESH")[table]), table


def test_links_of_one_name_in_two_places_are_two_sources(at: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for number, county in enumerate(("江川", "澄江"), 1):
        (at / county).mkdir()
        (at / county / "a.txt").symlink_to(at / "kept" / f"v{number}.txt")
        monkeypatch.chdir(at / county)
        _batch(["a.txt"], at / "RUN")
    assert _letters(str(at / "RUN")) == {"a.txt": 1, str(at / "kept" / "v2.txt"): 2}


def test_a_file_that_was_named_itself_too_stays_when_the_link_is_turned(at: Path) -> None:
    _one()
    _batch(["kept/v1.txt"], Path("RUN"))
    _batch(["pages"], Path("RUN"))
    _link("a.txt", "v2.txt")
    _batch(["pages"], Path("RUN"))
    assert _letters("RUN") == {"kept/v1.txt": 1, "pages/a.txt": 2}
    Path("pages/a.txt").unlink()
    _batch(["pages"], Path("RUN"))
    assert _letters("RUN") == {"kept/v1.txt": 1}


def test_a_file_that_another_link_leads_to_stays_though_that_was_not_asked_for(at: Path) -> None:
    _one()
    Path("more").mkdir()
    Path("more/b.txt").symlink_to(at / "kept" / "v1.txt")
    _batch(["pages", "more"], Path("RUN"))
    _link("a.txt", "v2.txt")
    _batch(["pages"], Path("RUN"))
    assert _letters("RUN") == {"pages/a.txt": 2, str(at / "more" / "b.txt"): 1}
    Path("more/b.txt").unlink()
    _batch(["pages"], Path("RUN"))
    assert _letters("RUN") == {"pages/a.txt": 2}


def test_what_links_lead_to_is_not_read_again_where_nothing_changed(at: Path) -> None:
    _both()
    _batch(["pages"], Path("RUN"))
    for inputs in (["pages"], ["pages/b.txt"], ["kept/v1.txt"], ["pages/../pages"]):
        again = _batch(inputs, Path("RUN"))
        assert again.decided is not None and (again.decided.to_do, again.decided.kept) == (0, 1), inputs
    assert len(_letters("RUN")) == 1


def test_a_link_turned_to_a_copy_is_held_against_what_was_read_and_not_read_again(at: Path) -> None:
    _one()
    _write(Path("kept/copy.txt"), 1)
    _batch(["pages"], Path("RUN"))
    _link("a.txt", "copy.txt")
    again = _batch(["pages"], Path("RUN"))
    assert again.records == [] and again.spared_pages == [0]
    assert _letters("RUN") == {"pages/a.txt": 1}


def test_a_link_that_leads_nowhere_is_a_page_removed_and_one_come_back_is_not_read_again(at: Path) -> None:
    _one()
    _batch(["pages"], Path("RUN"))
    Path("kept/v1.txt").rename("kept/away.txt")
    gone = _batch(["pages"], Path("RUN"))
    assert gone.decided is not None and gone.decided.removed == 1 and gone.failed_before_told == []
    assert _letters("RUN") == {}
    Path("kept/away.txt").rename("kept/v1.txt")
    back = _batch(["pages"], Path("RUN"))
    assert back.records == [] and _letters("RUN") == {"pages/a.txt": 1}


def test_a_file_made_a_link_that_leads_nowhere_is_removed(at: Path) -> None:
    _real()
    _batch(["pages"], Path("RUN"))
    Path("pages/a.txt").unlink()
    Path("pages/a.txt").symlink_to("nowhere")
    _batch(["pages"], Path("RUN"))
    assert _letters("RUN") == {}


def test_a_link_that_is_given_another_name_gives_its_page_that_name(at: Path) -> None:
    _one()
    _batch(["pages"], Path("RUN"))
    Path("pages/a.txt").rename("pages/c.txt")
    again = _batch(["pages"], Path("RUN"))
    assert again.records == [] and again.spared_pages == [1]  # as a file would
    assert _letters("RUN") == {"pages/c.txt": 1}


def test_a_path_that_goes_up_above_a_link_is_none_that_the_link_leads_by(at: Path) -> None:
    _write(at / "far" / "c.txt", 2)
    _write(at / "far" / "in" / "a.txt", 1)
    _write(at / "c.txt", 3)
    Path("pages/in").symlink_to(at / "far" / "in")
    _batch(["pages/in/../c.txt"], Path("RUN"))
    _batch(["c.txt"], Path("RUN"))
    assert sorted(_letters("RUN").values()) == [2, 3]


def test_a_run_made_before_links_were_kept_goes_on(at: Path) -> None:
    _two()
    _batch(["pages"], Path("RUN"))
    with duckdb.connect("RUN/xinfang.duckdb") as database:
        database.execute("DROP TABLE links")
    assert _batch(["pages"], Path("RUN")).records == []
    _link("a.txt", "v3.txt")
    _batch(["pages"], Path("RUN"))
    assert sorted(_letters("RUN").values()) == [1, 2, 3]  # it is not known that nobody named v1.txt itself
