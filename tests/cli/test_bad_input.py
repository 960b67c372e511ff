"""Bad input: one clear line each, the other inputs still done, nothing half-written."""

from __future__ import annotations

import codecs
import zipfile
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import pytest

from tests.cli.told import PAGE, Xinfang, table
from xinfang_extract import Extraction, Page, extract, extract_text, pipeline


def empty(path: Path) -> None:
    path.touch()


def folder(path: Path) -> None:
    path.mkdir()
    (path / "notes.ini").write_text("x")


def folder_of_folders(path: Path) -> None:
    (path / "2016").mkdir(parents=True)


def binary(path: Path) -> None:
    path.write_bytes(b"\x7fELF\x02\x01" + bytes(range(256)) * 9)


def no_encoding(path: Path) -> None:
    path.write_bytes(bytes(range(0x80, 0x100)) * 9)


def caj(path: Path) -> None:
    path.write_bytes(b"CAJ\x00" + bytes(99))


def nothing(path: Path) -> None:
    pass


BAD: list[tuple[Callable[[Path], None], str, str]] = [
    (empty, "is empty", "nothing to read"),
    (folder, "no pages in this folder", "name a folder"),
    (folder_of_folders, "no pages in this folder", "xinfang batch"),
    (binary, "is a binary file", "save it as"),
    (no_encoding, "in no encoding known here", "--encoding"),
    (caj, "is a CAJ file", "save it as PDF"),
    (nothing, "no such file", "check the name"),
]


@pytest.mark.parametrize(("make", "problem", "remedy"), BAD, ids=[make.__name__ for make, _, _ in BAD])
def test_one_line_each_and_the_others_are_done(
    xinfang: Xinfang, page: Path, tmp_path: Path, make: Callable[[Path], None], problem: str, remedy: str
) -> None:
    bad = tmp_path / "坏.bin"
    make(bad)
    alone = xinfang("extract", page)[1]
    code, out, err = xinfang("extract", bad, page)
    assert (code, out) == (1, alone)
    assert err.count("\n") == 1 and str(bad) in err and problem in err and remedy in err
    target = tmp_path / "out.csv"
    assert xinfang("extract", bad, page, bad, "-o", target)[0] == 1
    assert target.read_bytes() == alone
    target.unlink()
    assert xinfang("extract", bad, "-o", target)[:2] == (1, b"")
    assert not target.exists()
    assert xinfang("extract", bad)[:2] == (1, b"")


def test_a_pattern_that_matches_nothing(xinfang: Xinfang, page: Path) -> None:
    code, out, err = xinfang("extract", page.parent / "*.pdf", page)
    assert code == 1 and "no file matches" in err and len(table(out)) == 2


def test_a_file_that_vanishes_while_others_are_read(xinfang: Xinfang, page: Path, tmp_path: Path) -> None:
    # The pattern is expanded before the link's target goes: the name is there, the file is not.
    try:
        (tmp_path / "a.txt").symlink_to(tmp_path / "gone.txt")
    except OSError:
        pytest.skip("no symbolic links here")
    code, out, err = xinfang("extract", tmp_path / "*.txt")
    assert code == 1 and "a.txt: no such file" in err and err.count("\n") == 1 and len(table(out)) == 2


def test_damaged_bytes_and_nuls_are_warned_of_and_read(xinfang: Xinfang, page: Path) -> None:
    page.write_bytes((PAGE * 3).encode() + b"\xe6\0\n")
    code, out, err = xinfang("extract", page)
    assert code == 0 and len(table(out)) == 6
    assert err.count("\n") == 1 and "cannot be read as utf-8" in err and "NUL" in err
    assert xinfang("extract", page, "-q")[2] == ""


def test_lone_surrogates_in_a_file(xinfang: Xinfang, page: Path) -> None:
    page.write_bytes(codecs.BOM_UTF16_LE + b"\x00\xd8" + PAGE.encode("utf-16-le") + b"\x00\xdc")
    code, out, err = xinfang("extract", page, "--table", "figures", "--format", "jsonl")
    assert (code, out.count(b"\n"), err.count("\n")) == (0, 3, 1)


def test_lone_surrogates_and_nuls_in_a_text_of_a_library_call() -> None:
    extraction = extract_text("来信\ud800\x0014件次。" + PAGE, source="\udcff")
    from xinfang_extract import tables
    from xinfang_extract.outputs import FORMATS, writer_for

    for format_name in FORMATS:
        for name in ("figures", "counts", "unread", "checks"):
            writer = writer_for(format_name)
            writer.header(["x"] * len(extraction.to_frame(name).columns))
            writer.body(tables.rows(extraction, name))


def test_a_name_that_moves_the_cursor_is_shown_harmless(xinfang: Xinfang, tmp_path: Path) -> None:
    code, _, err = xinfang("extract", tmp_path / "a\x1b[2J\nb.txt")
    assert code == 1 and "\x1b" not in err and err.count("\n") == 1 and "\\x1b[2J\\nb.txt" in err


@pytest.mark.parametrize("command", ["extract", "find"])
def test_a_file_of_an_archive_that_cannot_be_read_is_named(xinfang: Xinfang, tmp_path: Path, command: str) -> None:
    path = tmp_path / "年鉴.zip"
    with zipfile.ZipFile(path, "w") as packed:
        packed.writestr("甲.txt", PAGE)
        packed.writestr("乙.txt", b"")
        packed.writestr("丙.caj", b"CAJ\x00")
    code, _, err = xinfang(command, path)
    assert code == 1 and err.count("\n") == 2
    assert f"{path}!/丙.caj: cannot be read; is a CAJ file" in err
    assert f"{path}!/乙.txt: cannot be read; is empty" in err


def test_numbers_of_400_digits(xinfang: Xinfang, page: Path) -> None:
    page.write_text(f"受理来信{'9' * 400}件次，来访{'8' * 400}批次{'1' * 4300}人次。{PAGE}", encoding="utf-8")
    code, out, err = xinfang("extract", page)
    assert (code, err) == (0, "")
    assert ("261", "822") in {(row["batches"], row["persons"]) for row in table(out)}


def test_a_fault_of_ours_on_one_page_does_not_stop_the_others(
    xinfang: Xinfang, page: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    right = pipeline.run

    def faulty(pages: Sequence[Page], **given: Any) -> Extraction:
        if "poison" in pages[0].text:
            raise ZeroDivisionError("on purpose")
        return right(pages, **given)

    monkeypatch.setattr(pipeline, "run", faulty)
    poison = page.with_name("a.txt")
    poison.write_text("poison")
    code, out, err = xinfang("extract", poison, page)
    assert code == 1 and len(table(out)) == 2
    assert err.count("\n") == 1 and "a.txt: a fault in xinfang itself (ZeroDivisionError: on purpose)" in err
    assert "Traceback" in xinfang("extract", poison, "-v")[2]


@pytest.mark.slow
def test_one_line_of_ten_megabytes(xinfang: Xinfang, page: Path) -> None:
    filler = "今年粮食产量又有增加。" * 320_000
    page.write_text(filler + PAGE, encoding="utf-8")
    code, out, err = xinfang("extract", page, "--table", "figures")
    assert (code, err) == (0, "")
    assert [row["start"] for row in table(out)] == [str(len(filler) + PAGE.index(n)) for n in ("214", "261", "822")]


def test_a_missing_file_in_a_library_call_is_not_taken_for_text() -> None:
    from xinfang_extract import SourceError

    with pytest.raises(SourceError, match="no such file"):
        extract("no-such-page.txt")
    assert extract("来信14件次。").figures
