"""Which reader a source goes to, what is refused, and plain text as a page."""

from __future__ import annotations

import io
import os
import sys
import threading
import zipfile
from pathlib import Path

import PIL.Image
import pytest

from xinfang_extract.errors import SourceError
from xinfang_extract.page import PageState
from xinfang_extract.sources import PageRanges, Reading, Source, open_source, read_pages, read_source
from xinfang_extract.sources.inputs import expand
from xinfang_extract.sources.kinds import kind_of


@pytest.mark.parametrize(
    ("name", "head", "kind"),
    [
        ("a.txt", "来信".encode(), "text"),
        ("a", b"\xff\xfe\xe1\x4f", "text"),
        ("-", b"%PDF-1.4", "pdf"),
        ("a.txt", b"junk\n%PDF-1.4", "pdf"),
        ("a.pdf", b"\x89PNG\r\n\x1a\n", "pdf"),  # its reader says that it is none
        ("A.PDF", b"hello", "pdf"),
        ("a.html", b"anything", "html"),
        ("a.txt", b"\xef\xbb\xbf <!-- x --> <!DOCTYPE html><p>", "html"),
        ("a.txt", "<信访>".encode(), "text"),
        ("a.mht", b"From: x\nMIME-Version: 1.0\n", "mhtml"),
        ("a", b"From: <x>\nSubject: y\n z\nMIME-Version: 1.0\n", "mhtml"),
        ("a.jpg", b"\xff\xd8\xff\xe0", "image"),
        ("a.txt", b"BM is how this text begins", "text"),
        ("a.zip", b"PK\x03\x04....a.txt", "zip"),
        ("a", b"PK\x03\x04....word/document.xml", "zip"),  # what is in it is for `medium_of` to say
        ("a.docx", b"PK\x03\x04....[Content_Types].xml", "docx"),
        ("a.caj", b"anything", "caj"),
        ("a.doc", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "doc"),
        ("a.xlsx", b"PK\x03\x04....", "xlsx"),
        ("a.txt.gz", b"\x1f\x8b\x08\x00", "gzip"),
    ],
)
def test_kinds(name: str, head: bytes, kind: str) -> None:
    assert kind_of(name, head) == kind


@pytest.mark.parametrize("name", ["a.caj", "a.doc", "a.xlsx", "a.rar"])
def test_what_cannot_be_read_says_what_to_do(name: str) -> None:
    data = {"a.doc": b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "a.rar": b"Rar!\x1a\x07", "a.xlsx": b"PK\x03\x04"}
    with pytest.raises(SourceError, match=r"; (save|unpack)"):
        list(read_source(Source(name, data=data.get(name, b"x")), Reading()))


def test_a_text_file_is_one_page_as_it_is(tmp_path: Path) -> None:
    path = tmp_path / "页 一.txt"
    path.write_bytes("\ufeff来信14件次。\r\n\x0c来访".encode())
    (page,) = read_pages(path)
    assert (page.source, page.number, page.text, page.encoding) == (str(path), 1, "来信14件次。\r\n\x0c来访", "utf-8")
    assert page.note == ""


def test_damage_and_nuls_are_noted() -> None:
    (page,) = read_source(Source("p", data="来信\0十四件\0".encode() + b"\xe6"), Reading())
    assert "2 NUL" in page.note and "1 places" in page.note


def test_standard_input(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO("来信".encode("utf-16"))))
    (page,) = read_pages("-")
    assert (page.source, page.text) == ("-", "来信")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes here")
@pytest.mark.parametrize("data", ["来信14件次。".encode(), "来信14件次。".encode() * 9000, b""], ids=len)
def test_a_pipe_is_read_from_its_first_byte_to_its_last(data: bytes, tmp_path: Path) -> None:
    pipe = tmp_path / "named.txt"
    os.mkfifo(pipe)
    sender = threading.Thread(target=pipe.write_bytes, args=[data])
    sender.start()
    source = open_source(pipe)
    sender.join()
    assert (source.head(9), source.read()) == (data[:9], data)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes here")
def test_a_pipe_that_nobody_named_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.txt")
    for target in (tmp_path, tmp_path / "*"):
        assert names(str(target)) == ["error: is no regular file"]


@pytest.mark.parametrize(
    ("name", "words"), [("", "no such file|folder"), ("no.txt", "no such file"), ("a\0b", "no file name")]
)
def test_what_is_not_there(name: str, words: str) -> None:
    with pytest.raises(SourceError, match=words):
        list(read_pages(name))


def test_an_empty_file_and_a_folder(tmp_path: Path) -> None:
    (tmp_path / "empty.txt").touch()
    with pytest.raises(SourceError, match="is empty"):
        list(read_pages(tmp_path / "empty.txt"))
    with pytest.raises(SourceError, match="is a folder"):
        list(read_pages(tmp_path))


def test_a_file_that_vanishes_between_opening_and_reading(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("来信")
    source = open_source(path)
    pages = read_source(source, Reading())
    path.unlink()
    with pytest.raises(SourceError, match="no such file"):
        next(pages)


@pytest.mark.parametrize(
    ("text", "inside", "outside", "last"),
    [
        ("178", [178], [177, 179], 178),
        ("170-172", [170, 171, 172], [169, 173], 172),
        ("3,7，10-", [3, 7, 10, 10**6], [1, 8], None),
        ("-5", [1, 5], [6], 5),
        (" 1 - 2 ", [1, 2], [3], 2),
    ],
)
def test_page_ranges(text: str, inside: list[int], outside: list[int], last: int | None) -> None:
    ranges = PageRanges.parse(text)
    assert all(page in ranges for page in inside) and not any(page in ranges for page in outside)
    assert ranges.last == last


@pytest.mark.parametrize("text", ["", "0", "5-3", "a", "1 2", "1--2", ",", "9999999999"])
def test_what_is_no_page_range(text: str) -> None:
    with pytest.raises(ValueError, match="no page range"):
        PageRanges.parse(text)


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("a.txt", "来信14件次。".encode()),
        ("a.html", "<html><p>来信14件次。".encode()),
        ("a.docx", b"PK\x03\x04"),
        ("a.png", None),
        ("a.pdf", None),
    ],
)
def test_a_range_without_a_page_of_the_document_is_refused(name: str, data: bytes | None) -> None:
    if data is None:
        picture = io.BytesIO()
        PIL.Image.new("L", (60, 60), 255).save(picture, name[2:].upper())
        data = picture.getvalue()
    reading = Reading(ocr="never", pages=PageRanges.parse("2,400-"))
    with pytest.raises(SourceError, match=f"{name}: has 1 page; ask for one of them with --pages"):
        list(read_source(Source(name, data=data), reading))
    archive = io.BytesIO()
    with zipfile.ZipFile(archive, "w") as packed:
        packed.writestr(name, data)
    (page,) = read_source(Source("b.zip", data=archive.getvalue()), reading)
    assert page.state is PageState.FAILED and "has 1 page" in page.note


def names(*patterns: str) -> list[str]:
    found = list(expand(patterns))
    told = [f"error: {item.problem}" if isinstance(item, SourceError) else item for item in found]
    return [Path(item).name if isinstance(item, str) else str(item) for item in told]


def test_inputs_are_expanded_in_order(tmp_path: Path) -> None:
    for name in ("b.txt", "a.txt", "c.md", ".hidden.txt", "notes.ini", "[1].txt", "下.html"):
        (tmp_path / name).touch()
    (tmp_path / "sub.txt").mkdir()
    here = str(tmp_path)
    assert names(f"{here}/b.txt", f"{here}/?.txt", "-", "-") == ["b.txt", "a.txt", "-"]
    assert names(f"{here}/[1].txt") == ["[1].txt"]  # a name that looks like a pattern
    assert names(here) == ["[1].txt", "a.txt", "b.txt", "c.md", "下.html"]
    assert names(f"{here}/*.csv") == ["error: no file matches"]
    assert names(f"{here}/sub.txt", f"{here}/a.txt") == ["error: no pages in this folder", "a.txt"]
    assert names(f"{here}/missing.txt") == ["missing.txt"]  # whoever opens it says so
