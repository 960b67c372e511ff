"""Files made to break their reader: each comes back in one line or with its page, quickly, and takes nothing along."""

from __future__ import annotations

import io
import zipfile
import zlib
from pathlib import Path

import pytest

from tests.sources.pdf_objects import pdf
from xinfang_extract import limits
from xinfang_extract.errors import SourceError
from xinfang_extract.page import Page, PageState
from xinfang_extract.sources import Reading, Source, read_pages, read_source

HOSTILE = Path(__file__).parents[2] / ".." / "shared" / "pdfs" / "hostile"
needs_hostile = pytest.mark.skipif(not HOSTILE.exists(), reason="the hostile PDFs are not beside the checkout")


def outcome(name: str, password: str | None = None) -> list[Page] | str:
    try:
        return list(read_pages(HOSTILE / f"{name}.pdf", password=password, ocr="never"))
    except SourceError as error:
        return str(error)


@needs_hostile
@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("encrypted", "password"),
        ("empty", "is empty"),
        ("truncated", "damaged"),
        ("notpdf", "is not a PDF, it is a PNG image"),
        ("zero-pages", "has no pages"),
    ],
)
def test_what_cannot_be_read_says_why_in_one_line(name: str, words: str) -> None:
    said = outcome(name)
    assert isinstance(said, str)
    assert said.startswith(str(HOSTILE / f"{name}.pdf"))
    assert words in said
    assert "\n" not in said


@needs_hostile
@pytest.mark.parametrize("name", ["cyclic-tree", "huge-image", "nested-q", "xfa-entity", "million-pages"])
def test_what_can_be_read_is_read_once(name: str) -> None:
    pages = outcome(name)
    assert isinstance(pages, list)
    assert [(page.number, page.state) for page in pages] == [(1, PageState.OK)]
    assert pages[0].text.strip() == "Xinfang 2017: 128 jianci, 305 renci"


@needs_hostile
def test_a_page_tree_too_deep_to_follow_is_a_failed_page() -> None:
    pages = outcome("deep-tree")
    assert isinstance(pages, list)
    assert [page.state for page in pages] == [PageState.FAILED]
    assert "too deep" in pages[0].note


@needs_hostile
def test_a_bomb_is_a_failed_page() -> None:
    pages = outcome("bomb")
    assert isinstance(pages, list)
    assert [page.state for page in pages] == [PageState.FAILED]
    assert f"inflates to more than {limits.MAX_STREAM_BYTES // limits.MIB} MiB" in pages[0].note


@needs_hostile
def test_the_password_opens_an_encrypted_file() -> None:
    pages = outcome("encrypted", "xinfang2017")
    assert isinstance(pages, list)
    assert "枫港镇" in pages[0].text
    assert "password is wrong" in str(outcome("encrypted", "xinfang2018"))


def stream(data: bytes, entries: bytes = b"") -> bytes:
    return b"<< /Length %d %s >>\nstream\n" % (len(data), entries) + data + b"\nendstream"


CATALOG = b"<< /Type /Catalog /Pages 2 0 R >>"
FONT = b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"


def one_page(contents: bytes, *more: bytes, resources: bytes = b"") -> bytes:
    page = (
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 4 0 R >> %s >>"
        b" /Contents %s >>" % (resources, contents)
    )
    return pdf(CATALOG, b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>", page, FONT, *more)


def read(data: bytes, name: str = "made.pdf", **how: str) -> list[Page]:
    return list(read_source(Source(name, data=data), Reading(ocr="never", **how)))


def test_a_stream_deflated_twice_is_counted_to_its_end() -> None:
    blanks = b" " * (limits.MAX_STREAM_BYTES + 1)
    twice = zlib.compress(zlib.compress(blanks, 9), 9)
    data = one_page(b"5 0 R", stream(twice, b"/Filter [/FlateDecode /FlateDecode]"))
    assert len(data) < 2000
    (page,) = read(data)
    assert page.state is PageState.FAILED
    assert "inflates to more" in page.note


def test_the_same_large_stream_a_thousand_times_stops_at_the_limit_of_memory_or_time() -> None:
    """Each stream is within its limit, but a page may name it as often as it likes."""
    blanks = zlib.compress(b" " * (limits.MAX_STREAM_BYTES - 1000), 9)
    data = one_page(b"[" + b"5 0 R " * 1000 + b"]", stream(blanks, b"/Filter /FlateDecode"))
    (page,) = read(data)
    assert page.state is PageState.FAILED
    assert "memory" in page.note or "seconds" in page.note


def test_drawings_that_draw_one_another_ten_times_each_are_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "PAGE_SECONDS", 3.0)
    forms = []
    for level in range(12):
        inner = b"/X Do " * 10 if level < 11 else b"BT /F1 9 Tf (x) Tj ET"
        names = b"/Resources << /XObject << /X %d 0 R >> /Font << /F1 4 0 R >> >>" % (6 + level + 1)
        forms.append(stream(inner, b"/Type /XObject /Subtype /Form /BBox [0 0 595 842] " + names))
    data = one_page(b"5 0 R", stream(b"/X Do"), *forms, resources=b"/XObject << /X 6 0 R >>")
    pages = read(data)
    assert all(page.state in (PageState.FAILED, PageState.OK) for page in pages)


@pytest.mark.parametrize(
    "junk", [b"", b"\x00" * 100, b"%PDF-1.4", b"%PDF-1.4\n" + b"1 0 obj\n<<" * 500, b"%PDF-\xff" * 50]
)
def test_junk_called_pdf_is_refused(junk: bytes) -> None:
    with pytest.raises(SourceError):
        read(junk)


def zipped(members: dict[str, bytes], **how: int) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members.items():
            archive.writestr(name, data, **how)
    return out.getvalue()


def test_a_bomb_in_an_archive_is_stopped_while_it_inflates(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "MAX_MEMBER_BYTES", 1 << 20)
    data = zipped({"a.txt": "来信14件次".encode(), "bomb.txt": b"0" * (5 << 20)})
    first, bomb = read(data, "pages.zip")
    assert first.text == "来信14件次"
    assert bomb.state is PageState.FAILED
    assert "inflates to more than 1 MiB" in bomb.note


def test_all_members_together_have_a_limit_too(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "MAX_ARCHIVE_BYTES", 1 << 20)
    data = zipped({f"{k}.txt": "来信14件次\n".encode() * 40_000 for k in range(4)})
    assert [page.state for page in read(data, "pages.zip")].count(PageState.FAILED) == 3


def test_archives_within_archives_are_followed_once() -> None:
    data = zipped({"page.txt": "来信14件次".encode()})
    for _ in range(4):
        data = zipped({"inner.zip": data})
    (page,) = read(data, "outer.zip")
    assert page.state is PageState.FAILED
    assert "archive in an archive" in page.note


def test_names_in_archives_are_labels_and_nothing_else(tmp_path: Path) -> None:
    data = zipped({"../../evil.txt": "来信14件次".encode(), "/etc/evil.txt": "来访9批次".encode()})
    file = tmp_path / "pages.zip"
    file.write_bytes(data)
    assert {page.text for page in read_pages(file)} == {"来信14件次", "来访9批次"}
    assert [path.name for path in tmp_path.iterdir()] == ["pages.zip"]


def test_markup_nested_without_end_is_refused() -> None:
    with pytest.raises(SourceError, match="nested"):
        read(b"<html><body>" + b"<div>" * 100_000 + "来信14件次".encode(), "page.html")


@pytest.mark.parametrize("piece", [b"<!--", b"<", b"&", b"<a href='", b"<p", b"<table><tr><td>", b"<![CDATA["])
def test_broken_markup_comes_to_an_end(piece: bytes) -> None:
    data = b"<html><body><p>" + "全年来信14件次。".encode() + b"</p>" + piece * (400_000 // len(piece))
    try:
        (page,) = read(data, "page.html")
    except SourceError as error:
        assert "nested" in str(error)
    else:
        assert "来信14件次" in page.text.replace("\u200b", "")


def test_cells_that_claim_a_million_columns_do_not_get_them() -> None:
    rows = b"<tr><td colspan=1000000 rowspan=1000000>a1<td>2</tr>" * 20
    (page,) = read(b"<html><body><table>" + rows + b"</table>", "page.html")
    assert len(page.text) < 50_000


def test_word_files_with_entities_are_refused() -> None:
    xml = b'<?xml version="1.0"?><!DOCTYPE d [<!ENTITY a SYSTEM "file:///etc/passwd">]><d>&a;</d>'
    with pytest.raises(SourceError, match="Word"):
        read(zipped({"word/document.xml": xml}), "page.docx")
