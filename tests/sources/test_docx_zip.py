"""Word files and archives."""

from __future__ import annotations

import io
import zipfile

import pytest

from xinfang_extract.errors import SourceError
from xinfang_extract.page import Page, PageState
from xinfang_extract.sources import Reading, Source, read_source

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"


def archive(members: dict[str, bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as packed:
        for name, data in members.items():
            packed.writestr(name, data)
    return out.getvalue()


def pages(data: bytes, name: str) -> list[Page]:
    return list(read_source(Source(name, data=data), Reading(ocr="never")))


def word_document(body: str) -> bytes:
    return f'<?xml version="1.0"?><w:document xmlns:w="{W}"><w:body>{body}</w:body></w:document>'.encode()


def word(body: str, **parts: bytes) -> bytes:
    return archive({"word/document.xml": word_document(body), **{f"word/{k}.xml": v for k, v in parts.items()}})


def par(*runs: str) -> str:
    return "<w:p>" + "".join(f"<w:r><w:t>{run}</w:t></w:r>" for run in runs) + "</w:p>"


def cell(text: str, more: str = "") -> str:
    return f"<w:tc><w:tcPr>{more}</w:tcPr>{par(text)}</w:tc>"


def test_paragraphs_are_lines() -> None:
    (page,) = pages(
        word(par("信访工作") + par("来信1", "4件次") + "<w:p><w:r><w:t>a</w:t><w:br/><w:t>b</w:t></w:r></w:p>"),
        "a.docx",
    )
    assert page.text == "信访工作\n来信14件次\na\nb\n"
    assert page.ordered


def test_deleted_words_are_not_read() -> None:
    deleted = "<w:del><w:r><w:delText>9</w:delText></w:r></w:del>"
    (page,) = pages(word(f"<w:p><w:r><w:t>来信</w:t></w:r>{deleted}<w:r><w:t>14件</w:t></w:r></w:p>"), "a.docx")
    assert page.text == "来信14件\n"


def test_merged_cells_are_said_once() -> None:
    two, down, on = '<w:gridSpan w:val="2"/>', '<w:vMerge w:val="restart"/>', "<w:vMerge/>"
    table = (
        f"<w:tbl><w:tr>{cell('项目', down)}{cell('2017年', two)}</w:tr>"
        f"<w:tr>{cell('', on)}{cell('件次')}{cell('人次')}</w:tr>"
        f"<w:tr>{cell('来信')}{cell('14')}{cell('15')}</w:tr></w:tbl>"
    )
    (page,) = pages(word(table + par("完")), "a.docx")
    assert page.text == "项目\t2017年\t\n\t件次\t人次\n来信\t14\t15\n完\n"


def test_footnotes_come_last() -> None:
    note = f'<w:footnotes xmlns:w="{W}"><w:footnote>{par("不含乡镇51件")}</w:footnote></w:footnotes>'.encode()
    (page,) = pages(word(par("来信14件"), footnotes=note), "a.docx")
    assert page.text == "来信14件\n不含乡镇51件\n"


@pytest.mark.parametrize("data", [b"PK\x03\x04 broken", b"x", archive({"word/document.xml": b"<w:p"})])
def test_damaged_word_files_are_refused_in_one_line(data: bytes) -> None:
    with pytest.raises(SourceError, match="Word file"):
        pages(data, "a.docx")


def test_a_word_file_without_text_says_so() -> None:
    (page,) = pages(word("<w:p/>"), "a.docx")
    assert page.state is PageState.NO_TEXT


def test_members_are_read_in_the_order_of_their_names() -> None:
    data = archive(
        {
            "b.txt": "来访9批次".encode(),
            "a/a.html": "<html><body><p>来信14件次</p></body></html>".encode(),
            "c.docx": word(par("来电3件")),
            "__MACOSX/b.txt": b"x",
            "d.exe": b"MZ\x00\x00\xff\xfe",
        }
    )
    found = pages(data, "all.zip")
    assert [page.source for page in found] == [
        "all.zip!/a/a.html",
        "all.zip!/b.txt",
        "all.zip!/c.docx",
        "all.zip!/d.exe",
    ]
    assert ["来信14件次" in found[0].text, found[1].text, found[2].text] == [True, "来访9批次", "来电3件\n"]
    assert found[3].state is PageState.FAILED


@pytest.mark.parametrize("name", ["-", "页", "a.txt", "a.bak"])
def test_an_office_file_is_told_from_an_archive_that_holds_one(name: str) -> None:
    types = {"[Content_Types].xml": b"<Types/>"}
    own = archive(types | {"word/document.xml": word_document(par("来电3件"))})
    sheet = archive(types | {"xl/workbook.xml": b"<workbook/>"})
    assert [page.text for page in pages(own, name)] == ["来电3件\n"]
    assert [page.source for page in pages(archive({"b.docx": own}), name)] == [f"{name}!/b.docx"]
    assert [page.text for page in pages(archive({"word/b.txt": "来信14件".encode()}), name)] == ["来信14件"]
    with pytest.raises(SourceError, match="is a spreadsheet"):
        pages(sheet, name)
    (held,) = pages(archive({"b.xlsx": sheet}), name)
    assert (held.source, held.state) == (f"{name}!/b.xlsx", PageState.FAILED)


@pytest.mark.parametrize("encoding", ["gbk", "utf-8"])
@pytest.mark.parametrize("name", ["信访", "澄江年鉴2018", "卷一/甲", "plain"])
def test_names_whose_encoding_is_not_told(name: str, encoding: str) -> None:
    packed = name.encode(encoding)
    stand_in = b"x" * len(packed)
    data = archive({f"{stand_in.decode()}.txt": b"1"}).replace(stand_in, packed)
    assert [page.source for page in pages(data, "a.zip")] == [f"a.zip!/{name}.txt"]


def test_an_empty_archive_and_a_damaged_one() -> None:
    with pytest.raises(SourceError, match="nothing in it"):
        pages(archive({}), "a.zip")
    with pytest.raises(SourceError, match="damaged"):
        pages(archive({"a.txt": b"1" * 1000})[:-30], "a.zip")


def test_caj_files_are_refused_with_advice() -> None:
    with pytest.raises(SourceError, match="PDF"):
        pages(b"CAJ\x00" + b"\x00" * 100, "book.caj")
