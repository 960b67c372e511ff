"""What the user's inputs lead to: every file once, what cannot be read with the reason, nothing silently left out."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from xinfang_extract.batch.discover import discover
from xinfang_extract.store.plan import Found


def _found(*names: object, leave_out: Path = Path("/nowhere")) -> dict[str, Found]:
    return {found.source: found for found in discover([str(name) for name in names], leave_out)}


def _make(folder: Path, *names: str) -> None:
    for name in names:
        file = folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text("来信1件", encoding="utf-8")


def test_folders_are_walked_with_their_sub_folders(tmp_path: Path) -> None:
    _make(tmp_path, "a.txt", "b/c.html", "b/d/e.pdf", "b/.hidden/f.txt", ".g.txt")
    assert {Path(name).name for name in _found(tmp_path)} == {"a.txt", "c.html", "e.pdf"}


def test_names_are_as_the_user_wrote_them_and_places_absolute(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    _make(tmp_path, "p/a.txt")
    monkeypatch.chdir(tmp_path)
    assert [(f.source, f.location) for f in discover(["p"], Path("RUN"))] == [
        ("p/a.txt", str(tmp_path / "p" / "a.txt"))
    ]


def test_patterns_that_the_shell_left_alone(tmp_path: Path) -> None:
    _make(tmp_path, "a.txt", "b/c.txt", "b/d.md")
    assert {Path(name).name for name in _found(f"{tmp_path}/**/*.txt")} == {"a.txt", "c.txt"}
    (nothing,) = _found(f"{tmp_path}/*.pdf").values()
    assert (nothing.action, nothing.note) == ("missing", "no file matches; check the pattern")


def test_a_file_whose_own_name_is_a_pattern(tmp_path: Path) -> None:
    _make(tmp_path, "a[1].txt", "a1.txt")
    assert set(_found(f"{tmp_path}/a[1].txt")) == {f"{tmp_path}/a[1].txt"}


@pytest.mark.parametrize(
    ("name", "action"),
    [
        ("a.txt", ""),
        ("a.caj", ""),
        ("a.doc", ""),
        ("a.TXT", ""),
        ("Thumbs.db", "skip"),
        ("a", "skip"),
        ("a.py", "skip"),
    ],
)
def test_what_is_no_page_by_its_suffix_is_said_to_be_skipped(tmp_path: Path, name: str, action: str) -> None:
    _make(tmp_path, name)
    assert [found.action for found in _found(tmp_path).values()] == [action]


def test_a_file_that_is_named_is_read_whatever_its_suffix(tmp_path: Path) -> None:
    _make(tmp_path, "scan")
    assert [found.action for found in _found(tmp_path / "scan").values()] == [""]


def test_what_is_missing_is_told(tmp_path: Path) -> None:
    (found,) = _found(tmp_path / "none.txt").values()
    assert (found.action, found.note) == ("missing", "no such file; check the name")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes here")
def test_a_named_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.txt")
    (found,) = _found(tmp_path).values()
    assert (found.action, found.note) == ("fail", "is no regular file; name files with pages")


def test_links_in_a_circle_are_walked_once(tmp_path: Path) -> None:
    _make(tmp_path, "a/b/c.txt")
    (tmp_path / "a" / "b" / "up").symlink_to(tmp_path / "a")
    (tmp_path / "a" / "self").symlink_to(".")
    assert [Path(name).name for name in _found(tmp_path)] == ["c.txt"]


def test_a_broken_link_is_told(tmp_path: Path) -> None:
    (tmp_path / "broken.txt").symlink_to(tmp_path / "nowhere")
    (found,) = _found(tmp_path).values()
    assert found.action == "missing"


def test_the_run_itself_is_no_input(tmp_path: Path) -> None:
    _make(tmp_path, "a.txt", "RUN/counts.csv")
    assert [Path(name).name for name in _found(tmp_path, leave_out=tmp_path / "RUN")] == ["a.txt"]


@pytest.mark.parametrize("named", [".", "pages", "linked"])
def test_a_run_among_the_pages_that_were_named_leaves_them_in(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, named: str
) -> None:
    pages = tmp_path if named == "." else tmp_path / "pages"
    _make(pages, "a.txt", "b/c.txt", "xinfang.duckdb", "xinfang.duckdb.wal", "xinfang.lock", "decisions.jsonl")
    if named == "linked":
        (tmp_path / "linked").symlink_to(pages)
    monkeypatch.chdir(tmp_path)
    assert {Path(name).name for name in _found(named, leave_out=Path(named))} == {"a.txt", "c.txt"}


@pytest.mark.parametrize("names", [["*"], ["./**/*"], ["a.txt", "b", "xinfang.duckdb", "xinfang.lock"]])
def test_what_a_run_keeps_is_left_out_of_patterns_too(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, names: list[str]
) -> None:
    _make(tmp_path, "a.txt", "b/decisions.jsonl", "xinfang.duckdb", "xinfang.duckdb.wal", "xinfang.lock")
    monkeypatch.chdir(tmp_path)
    found = {Path(one.location).name for one in discover(names, Path())}
    assert found == {"a.txt", "decisions.jsonl"}


def test_links_of_what_a_pattern_matches_are_followed_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    _make(tmp_path, "a.txt", "b.txt", "c/d.txt")
    asked: list[str] = []
    real = os.path.realpath
    monkeypatch.setattr("os.path.realpath", lambda name: asked.append(str(name)) or real(name))
    assert len(_found(f"{tmp_path}/*")) == 3
    assert sorted(asked) == ["/nowhere", *(f"{tmp_path}/{name}" for name in ("a.txt", "b.txt", "c"))]


def test_a_run_that_a_pattern_matches_was_not_named(tmp_path: Path) -> None:
    _make(tmp_path, "a.txt", "RUN/b.txt")
    assert [Path(name).name for name in _found(f"{tmp_path}/*", leave_out=tmp_path / "RUN")] == ["a.txt"]


def test_a_file_has_one_place_through_whichever_links_it_is_come_by(tmp_path: Path) -> None:
    _make(tmp_path, "k/a.txt", "k/b/c.txt")
    (tmp_path / "kl").symlink_to(tmp_path / "k")
    (tmp_path / "k" / "again.txt").symlink_to("a.txt")
    found = _found(tmp_path / "k", tmp_path / "kl", tmp_path / "kl" / "again.txt", f"{tmp_path}/kl/*/c.txt")
    assert len(found) == 6
    assert {f.location for f in found.values()} == {str(tmp_path / "k" / "a.txt"), str(tmp_path / "k" / "b" / "c.txt")}


def test_folders_nested_deeper_than_files_can_be_open(tmp_path: Path) -> None:
    folder = tmp_path
    for _ in range(200):
        folder = folder / "d"
        folder.mkdir()
        (folder / "p.txt").write_text("来信1件", encoding="utf-8")
    assert len(_found(tmp_path)) == 200


def test_a_path_longer_than_the_system_takes_is_told(tmp_path: Path) -> None:
    (found,) = _found(f"{tmp_path}/{'很' * 4000}.txt").values()
    assert found.action == "fail" and found.note.startswith("cannot be read (File name too long)")


def test_folders_too_deep_for_a_path_are_told_and_the_others_walked(tmp_path: Path) -> None:
    _make(tmp_path, "a.txt")
    here = os.open(tmp_path, os.O_RDONLY)
    try:
        for _ in range(30):  # 30 × 200 characters: more than the 4,096 that a path may have
            os.mkdir("d" * 200, dir_fd=here)
            inner = os.open("d" * 200, os.O_RDONLY, dir_fd=here)
            os.close(here)
            here = inner
    finally:
        os.close(here)
    found = _found(tmp_path)
    assert [Path(f.source).name for f in found.values() if not f.action] == ["a.txt"]
    (deep,) = [f for f in found.values() if f.action]
    assert deep.action == "fail" and "too long" in deep.note


def test_memory_does_not_grow_with_the_number_of_files(tmp_path: Path) -> None:
    for number in range(50):
        _make(tmp_path, *(f"{number}/{k}.txt" for k in range(20)))
    walk = discover([str(tmp_path)], Path("RUN"))
    assert next(walk).source.endswith(".txt")  # comes before the rest is known
    assert sum(1 for _ in walk) == 999
