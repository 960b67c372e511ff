"""Bytes → text: the encodings of Chinese pages told apart, and what is no text refused."""

from __future__ import annotations

import codecs
import random
from pathlib import Path

import pytest

from xinfang_extract.errors import SourceError
from xinfang_extract.sources.encoding import decode

SIMPLIFIED = (
    "【信访工作】2016年，县信访局共受理群众来信来访1 204件（批）次，比上年减少8.5%。其中：来信215件次，来访989批次；"
    "到市集体上访3批27人次，无进京非正常上访。全年办结率为98.6％。\r\n"
)
TRADITIONAL = (
    "【信訪工作】一九八六年，縣信訪辦公室共收到群眾來信二百一十五件，接待來訪九百餘人次，其中重複來訪六十四人次；"
    "已處理完畢一百九十八件，轉交有關部門十七件。\n"
)
ENCODINGS = ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "gb18030"]
PAGES = sorted((Path(__file__).parents[1] / "pages").glob("*.txt"))


@pytest.mark.parametrize("encoding", [*ENCODINGS, "big5"])
@pytest.mark.parametrize("text", [TRADITIONAL, TRADITIONAL * 400, TRADITIONAL[:30]], ids=["page", "book", "scrap"])
def test_traditional_script(text: str, encoding: str) -> None:
    assert decode(text.encode(encoding), "page").text == text


@pytest.mark.parametrize("encoding", ENCODINGS)
@pytest.mark.parametrize("text", [SIMPLIFIED, SIMPLIFIED * 400, SIMPLIFIED[:24]], ids=["page", "book", "scrap"])
def test_simplified_script(text: str, encoding: str) -> None:
    assert decode(text.encode(encoding), "page").text == text


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_all_our_pages_in_every_encoding_that_has_them(page: Path) -> None:
    text = page.read_bytes().decode("utf-8")
    for encoding in (*ENCODINGS, "big5hkscs"):
        try:
            data = text.encode(encoding)
        except UnicodeEncodeError:
            continue
        assert decode(data, "page").text == text, encoding


@pytest.mark.parametrize(
    ("data", "encoding"),
    [
        (b"plain ASCII", "utf-8"),
        ("信访".encode(), "utf-8"),
        (codecs.BOM_UTF8 + b"x", "utf-8"),
        ("\ufeff信访".encode("utf-16-be"), "utf-16-be"),
        ("\ufeff信访".encode("utf-32-le"), "utf-32-le"),
        ("\ufeff信访".encode("gb18030"), "gb18030"),
        (SIMPLIFIED.encode("gbk"), "gb18030"),
    ],
)
def test_the_choice_is_told(data: bytes, encoding: str) -> None:
    decoded = decode(data, "page")
    assert decoded.encoding == encoding
    assert not decoded.text.startswith("\ufeff")


def test_line_ends_are_left_as_they_are() -> None:
    text = "一\r\n二\r三\n四\x0c五\u2028六"
    for encoding in ENCODINGS[:4]:
        assert decode(text.encode(encoding), "page").text == text


@pytest.mark.parametrize("encoding", ["gb18030", "GBK", "utf-8"])
def test_a_named_encoding_overrides(encoding: str) -> None:
    assert decode("信访".encode(encoding), "page", encoding).text == "信访"
    # two characters of Big5 that are two others in GB18030: only the user can know
    assert (
        decode("信访".encode(encoding), "page", encoding).text
        != decode("信访".encode(encoding), "page", "latin-1").text
    )


@pytest.mark.parametrize(
    ("named", "written"), [("utf-8", "utf-8-sig"), ("utf_8_sig", "utf-8"), ("utf-16", "utf-16"), ("utf-16le", "utf-16")]
)
def test_the_byte_order_mark_never_becomes_text(named: str, written: str) -> None:
    assert decode("信访".encode(written), "page", named).text == "信访"


@pytest.mark.parametrize(
    ("named", "words"),
    [
        ("klingon", "no encoding called"),
        ("hex", "no encoding of text"),
        ("ascii", "byte 0 "),
        ("a\0b", "no encoding called"),
    ],
)
def test_a_wrong_encoding_is_said_with_the_page(named: str, words: str) -> None:
    with pytest.raises(SourceError, match=words) as caught:
        decode("信访".encode(), "页.txt", named)
    assert str(caught.value).startswith("页.txt: ")


def test_a_page_with_a_few_damaged_bytes_is_read_and_says_so() -> None:
    for encoding in ("utf-8", "gb18030"):
        data = (SIMPLIFIED * 20).encode(encoding)
        decoded = decode(data[:-1000] + b"\xff" + data[-1000:-1], "page")
        assert decoded.damaged >= 1
        assert decoded.text.startswith(SIMPLIFIED)
        assert decoded.encoding == encoding


def test_a_lone_surrogate_in_utf16_becomes_a_replacement_character() -> None:
    data = codecs.BOM_UTF16_LE + "来信".encode("utf-16-le") + b"\x00\xd8" + "14件".encode("utf-16-le")
    decoded = decode(data, "page")
    assert (decoded.text, decoded.damaged) == ("来信\ufffd14件", 1)


def test_a_long_head_in_ascii_does_not_hide_the_encoding() -> None:
    head = "<!-- " + "nothing to see here " * 5000 + "-->\n"
    for encoding in ("gb18030", "utf-8"):
        assert decode((head + SIMPLIFIED).encode(encoding), "page").text == head + SIMPLIFIED


def test_a_page_that_goes_over_into_something_else_is_refused() -> None:
    with pytest.raises(SourceError, match="begins as gb18030"):
        decode((SIMPLIFIED * 900).encode("gb18030") + random.Random(1).randbytes(50_000), "page")
    with pytest.raises(SourceError, match="begins as utf-16-le"):
        decode(codecs.BOM_UTF16_LE + b"\x00\xd8" * 400, "page")


@pytest.mark.parametrize("seed", range(5))
def test_random_bytes_are_refused(seed: int) -> None:
    with pytest.raises(SourceError, match=r"binary|no encoding"):
        decode(random.Random(seed).randbytes(4000), "page")


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"\x7fELF\x02\x01\x01" + bytes(range(256)) * 20, "is a binary file"),
        (bytes(1000), "is a binary file"),
        (bytes(b for b in range(0x80, 0x100)) * 30, "is in no encoding known here"),
    ],
)
def test_what_is_no_text_is_refused(data: bytes, words: str) -> None:
    with pytest.raises(SourceError, match=words):
        decode(data, "page")


def test_a_page_with_some_nuls_is_text() -> None:
    text = SIMPLIFIED.replace("件", "件\0", 1)
    for encoding in ("utf-8", "utf-16", "gb18030"):
        assert decode(text.encode(encoding), "page").text == text
