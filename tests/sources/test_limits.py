"""Beyond each limit of pictures, archives, markup and tables: what docs/limits.md says happens, and nothing else."""

from __future__ import annotations

import io
import zipfile

import pytest

from xinfang_extract import limits
from xinfang_extract.errors import SourceError
from xinfang_extract.page import Page, PageState
from xinfang_extract.sources import Reading, Source, read_source

PIL_Image = pytest.importorskip("PIL.Image")
LETTERS = "2018年，来信14件次。"


def read(data: bytes | str, name: str) -> list[Page]:
    data = data.encode() if isinstance(data, str) else data
    return list(read_source(Source(name, data=data), Reading(ocr="never")))


def zipped(members: dict[str, str | bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members.items():
            archive.writestr(name, data)
    return out.getvalue()


def word(body: str) -> bytes:
    spaces = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    return zipped(
        {
            "[Content_Types].xml": "<Types/>",
            "word/document.xml": f'<?xml version="1.0"?><w:document {spaces}><w:body>{body}</w:body></w:document>',
        }
    )


def tiff(frames: int) -> bytes:
    out = io.BytesIO()
    pictures = [PIL_Image.new("L", (40, 30), 255) for _ in range(frames)]
    pictures[0].save(out, "TIFF", save_all=True, append_images=pictures[1:])
    return out.getvalue()


def test_the_frames_of_a_tiff_beyond_the_limit_are_told_to_be_left(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "MAX_IMAGE_FRAMES", 2)
    assert [page.state for page in read(tiff(2), "a.tif")] == [PageState.NO_TEXT] * 2
    pages = read(tiff(4), "a.tif")
    assert [(page.number, page.state) for page in pages] == [
        (1, PageState.NO_TEXT),
        (2, PageState.NO_TEXT),
        (3, PageState.FAILED),
    ]
    assert "4 pages" in pages[-1].note


@pytest.mark.parametrize(("side", "state"), [(100, PageState.NO_TEXT), (101, PageState.FAILED)])
def test_a_picture_of_more_pixels_is_not_unpacked(side: int, state: PageState, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "MAX_IMAGE_PIXELS", 10_000)
    out = io.BytesIO()
    PIL_Image.new("L", (side, 100), 255).save(out, "PNG")
    (page,) = read(out.getvalue(), "a.png")
    assert page.state is state


def test_an_archive_of_more_files_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "MAX_ARCHIVE_MEMBERS", 3)
    assert len(read(zipped({f"{k}.txt": LETTERS for k in range(3)}), "pages.zip")) == 3
    with pytest.raises(SourceError, match="more than 3 files"):
        read(zipped({f"{k}.txt": LETTERS for k in range(4)}), "pages.zip")


def test_a_file_in_an_archive_that_is_too_large_is_the_only_one_not_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "MAX_MEMBER_BYTES", limits.MIB)
    pages = read(zipped({"a.txt": LETTERS, "b.txt": b" " * (limits.MIB + 1), "c.txt": LETTERS}), "pages.zip")
    assert [page.state for page in pages] == [PageState.OK, PageState.FAILED, PageState.OK]
    assert "more than 1 MiB" in pages[1].note


def test_the_rest_of_an_archive_that_is_too_large_is_not_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "MAX_ARCHIVE_BYTES", limits.MIB)
    half = LETTERS.encode() + b" " * (limits.MIB // 2)
    pages = read(zipped({"a.txt": half, "b.txt": half, "c.txt": half}), "pages.zip")
    assert [page.state for page in pages] == [PageState.OK, PageState.FAILED, PageState.FAILED]
    assert all("after 1 MiB" in page.note for page in pages[1:])


def test_an_archive_may_hold_archives_and_these_none(monkeypatch: pytest.MonkeyPatch) -> None:
    assert limits.MAX_ARCHIVE_DEPTH == 2
    inner = zipped({"page.txt": LETTERS})
    (page,) = read(zipped({"inner.zip": inner}), "outer.zip")
    assert (page.text, page.source) == (LETTERS, "outer.zip!/inner.zip!/page.txt")
    (page,) = read(zipped({"middle.zip": zipped({"inner.zip": inner})}), "outer.zip")
    assert page.state is PageState.FAILED
    assert "archive in an archive" in page.note
    monkeypatch.setattr(limits, "MAX_ARCHIVE_DEPTH", 3)
    (page,) = read(zipped({"middle.zip": zipped({"inner.zip": inner})}), "outer.zip")
    assert page.text == LETTERS


def test_a_web_page_of_more_bytes_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "MAX_MARKUP_BYTES", limits.MIB)
    page = f"<html><body><p>{LETTERS}</p>"
    assert LETTERS in read(page + " " * (limits.MIB - len(page.encode())), "page.html")[0].text
    with pytest.raises(SourceError, match="more than 1 MiB"):
        read(page + " " * limits.MIB, "page.html")


def test_a_word_file_of_more_bytes_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "MAX_MARKUP_BYTES", limits.MIB)
    body = f"<w:p><w:r><w:t>{LETTERS}</w:t></w:r></w:p>"
    assert LETTERS in read(word(body), "page.docx")[0].text
    with pytest.raises(SourceError, match="more than 1 MiB"):
        read(word(body + " " * limits.MIB), "page.docx")


def test_a_web_page_of_more_elements_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "MAX_MARKUP_NODES", 50)
    assert read("<p>来信</p>" * 20, "page.html")[0].state is PageState.OK
    with pytest.raises(SourceError, match="more than 50 elements"):
        read("<p>来信</p>" * 40, "page.html")


def test_a_web_page_nested_deeper_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "MAX_MARKUP_DEPTH", 30)
    assert LETTERS in read("<html><body>" + "<div>" * 30 + LETTERS, "page.html")[0].text
    with pytest.raises(SourceError, match="nested more than 30 deep"):
        read("<html><body>" + "<div>" * 31 + LETTERS, "page.html")


def table(first: str) -> str:
    rows = f"<tr>{first}<td>批次</td></tr><tr><td>来信</td><td>14</td></tr>"
    return f"<html><body><table>{rows}</table>"


def test_a_cell_of_a_web_page_gets_so_many_columns_and_no_more(monkeypatch: pytest.MonkeyPatch) -> None:
    def columns(claimed: int) -> int:
        line = read(table(f"<td colspan={claimed}>项目</td>"), "page.html")[0].text.split("批次")[0]
        return line.count("\t")

    assert columns(7) == 7
    monkeypatch.setattr(limits, "MAX_TABLE_SPAN", 5)
    assert columns(7) == columns(1_000_000) == 5


def test_a_cell_of_a_web_page_gets_so_many_rows_and_no_more(monkeypatch: pytest.MonkeyPatch) -> None:
    def covered() -> int:
        rows = "<tr><td rowspan=9>来信</td><td>14</td><td>2</td></tr>" + "<tr><td>15</td><td>3</td></tr>" * 6
        text = read(f"<html><body><table>{rows}</table>", "page.html")[0].text.replace("\u200b", "")
        return sum(line.startswith("\t") for line in text.splitlines())

    assert covered() == 6
    monkeypatch.setattr(limits, "MAX_TABLE_SPAN", 3)
    assert covered() == 2


def test_a_cell_of_a_word_file_gets_so_many_columns_and_no_more(monkeypatch: pytest.MonkeyPatch) -> None:
    def columns(claimed: int) -> int:
        def cell(text: str, properties: str = "") -> str:
            return f"<w:tc><w:tcPr>{properties}</w:tcPr><w:p><w:r><w:t>{text}</w:t></w:r></w:p></w:tc>"

        wide = cell("项目", f'<w:gridSpan w:val="{claimed}"/>')
        rows = f"<w:tr>{wide}{cell('批次')}</w:tr><w:tr>{cell('来信')}{cell('14')}</w:tr>"
        return read(word(f"<w:tbl>{rows}</w:tbl>"), "page.docx")[0].text.split("批次")[0].count("\t")

    assert columns(7) == 7
    monkeypatch.setattr(limits, "MAX_TABLE_SPAN", 5)
    assert columns(7) == columns(1_000_000) == 5


def test_a_table_of_more_cells_is_read_as_lines(monkeypatch: pytest.MonkeyPatch) -> None:
    page = table("<td>项目</td>")
    assert "\t" in read(page, "page.html")[0].text
    monkeypatch.setattr(limits, "MAX_TABLE_CELLS", 3)
    text = read(page, "page.html")[0].text
    assert "\t" not in text
    assert text.replace("\u200b", "").split() == ["项目", "批次", "来信", "14"]
