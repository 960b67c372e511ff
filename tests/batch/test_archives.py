"""Files in archives are told apart in every table, and their archive is read as one."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest

from tests.batch.running import batch, exports, page, xinfang
from xinfang_extract import extract
from xinfang_extract.codebook import TABLES as CODEBOOK
from xinfang_extract.sources.kinds import kind_of
from xinfang_extract.store.reader import RunReader
from xinfang_extract.store.summary import summarise


def _pack(file: Path, members: dict[str, bytes]) -> Path:
    with zipfile.ZipFile(file, "w") as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return file


@pytest.fixture
def archive(tmp_path: Path) -> Path:
    """Two pages, a PDF that is none, and an archive in the archive."""
    inner = _pack(tmp_path / "inner", {"深.txt": page(3).encode()}).read_bytes()
    pages = {"卷一/甲.txt": page(1).encode(), "乙.txt": page(2).encode(), "内.zip": inner, "坏.pdf": b"%PDF-1.4 broken"}
    return _pack(tmp_path / "年鉴.zip", pages)


def test_every_table_has_the_names_that_extract_gives(archive: Path, tmp_path: Path) -> None:
    batch([archive], tmp_path / "RUN")
    tables = exports(tmp_path / "RUN")
    names = [f"{archive}!/{name}" for name in ("乙.txt", "内.zip!/深.txt", "卷一/甲.txt")]
    alone = extract(archive)
    for table in ("figures", "counts", "checks", "unread"):
        place = CODEBOOK[table].names().index("source")
        assert sorted(str(row[place]) for row in tables[table]) == sorted(alone.to_frame(table)["source"].tolist())
        assert table == "unread" or {row[place] for row in tables[table]} == set(names)
    broken = f"{archive}!/坏.pdf"
    assert [(row[0], row[1], row[3]) for row in tables["pages"]] == [
        (name, 1, "failed" if name == broken else "ok") for name in sorted([*names, broken])
    ]
    manifest = {(row[0], row[1]): row[2] for row in tables["manifest"]}
    assert manifest[str(archive), None] == "partly" and manifest[broken, None] == "failed"
    assert all(manifest[name, None] == "done" for name in names)
    whole = next(row for row in tables["sources"] if row[0] == str(archive))
    assert whole[2] == "1 of its 4 files cannot be read whole"


def test_an_archive_is_kept_changed_removed_and_brought_back_whole(archive: Path, tmp_path: Path) -> None:
    run = tmp_path / "RUN"
    batch([archive], run)
    before = exports(run)
    again = batch([archive], run)
    assert again.records == [] and again.damaged == 0 and exports(run) == before
    batch([archive], run, retry_failed=True)
    assert exports(run) == before
    _pack(archive, {"丙.txt": page(4).encode()})
    batch([archive], run)
    changed = exports(run)
    assert {row[0] for row in changed["pages"]} == {f"{archive}!/丙.txt"}
    assert {row[0] for row in changed["sources"]} == {str(archive), f"{archive}!/丙.txt"}
    archive.rename(tmp_path / "away")
    gone = batch([tmp_path / "inner"], run)
    assert gone.decided is not None and gone.decided.removed == 1
    assert {row[1] for row in exports(run)["sources"] if str(row[0]).startswith(str(archive))} == {"removed"}
    assert not any(str(row[0]).startswith(str(archive)) for row in exports(run)["pages"])
    (tmp_path / "away").rename(archive)
    batch([archive], run)
    assert [row for row in exports(run)["pages"] if str(row[0]).startswith(str(archive))] == changed["pages"]


def test_a_copy_of_an_archive_has_files_of_its_own(archive: Path, tmp_path: Path) -> None:
    batch([archive], tmp_path / "RUN")
    copy = tmp_path / "又.zip"
    copy.write_bytes(archive.read_bytes())
    batch([archive, copy], tmp_path / "RUN")
    batch([archive, copy], tmp_path / "FRESH")
    assert exports(tmp_path / "RUN") == exports(tmp_path / "FRESH")


def test_an_archive_that_lost_rows_is_read_again_with_all_its_files(archive: Path, tmp_path: Path) -> None:
    import duckdb

    run = tmp_path / "RUN"
    batch([archive], run)
    before = exports(run)
    with duckdb.connect(str(run / "xinfang.duckdb")) as database:
        database.execute("DELETE FROM figures WHERE source LIKE '%乙.txt'")
    told = batch([archive], run)
    assert told.damaged == 5 and exports(run) == before


def test_a_file_in_an_archive_is_named_to_explain_it(archive: Path, tmp_path: Path) -> None:
    batch([archive], tmp_path / "RUN")
    names = CODEBOOK["figures"].names()
    first = {row[names.index("source")]: row for row in reversed(exports(tmp_path / "RUN")["figures"])}
    assert len(first) == 3
    for name, row in first.items():
        told = xinfang("explain", f"{name}:{row[names.index('start')]}")
        assert told.returncode == 0, told.stderr.decode()
        assert str(row[names.index("printed")]) in told.stdout.decode()
        figures = extract(Path(str(name))).figures
        assert {figure.source for figure in figures} == {name}
    missing = xinfang("explain", f"{archive}!/没有.txt")
    assert missing.returncode != 0 and "no such file" in missing.stderr.decode()


def test_the_summary_has_the_files_and_waits_for_none(archive: Path, tmp_path: Path) -> None:
    batch([archive], tmp_path / "RUN")
    with RunReader(tmp_path / "RUN") as reader:
        summary = summarise(reader)
    assert summary.waiting == 0 and summary.states == {"done": 3, "failed": 1, "partly": 1}
    assert summary.page_states == {"failed": 1, "ok": 3}


def test_an_archive_that_begins_with_a_stored_pdf_is_an_archive(tmp_path: Path) -> None:
    file = _pack(tmp_path / "书.zip", {"书.pdf": b"%PDF-1.4 broken"})
    assert kind_of(file.name, file.read_bytes()) == "zip"


@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_two_files_of_one_name_are_told_apart(tmp_path: Path) -> None:
    file = tmp_path / "重.zip"
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr("甲.txt", page(1))
        archive.writestr("甲.txt", page(2))
    names = [f"{file}!/甲.txt", f"{file}!/甲.txt (2)"]
    assert extract(file).to_frame("counts")["source"].drop_duplicates().tolist() == names
    assert [extract(Path(name)).to_frame("counts")["source"].iloc[0] for name in names] == names
