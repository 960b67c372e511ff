"""Bytes → text: the encodings of Chinese pages told apart, and what is no text refused."""

from __future__ import annotations

import codecs
import random
from pathlib import Path

import pytest

from xinfang_extract.errors import SourceError
from xinfang_extract.sources.encoding import decode, legible
from xinfang_extract.sources.source import Reading, Source
from xinfang_extract.sources.text import NO_LANGUAGE, read

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


ENGLISH = (
    "ANNUAL REPORT\nIn 2017 the county received 1,873 letters and visits from citizens – 8 % more. Café “Zürich”.\n"
)
DIGITS = "35 622 — 77 279 35 796 84 326 -0.5 -8.4\n①②③④⑤⑥ ｜７４５１｜ ───────────── □□□□□□□□□□□□\n"
PINYIN = "沅川(chuān)年鑑(jiàn)政務(wù)工作信訪(fǎng)概況(kuàng)縣(xiàn)受理(lǐ)來訪(fǎng)一百(bǎi)件(jiàn)\n"


@pytest.mark.parametrize(
    ("named", "written"),
    [
        ("utf-16", "utf-8"),
        ("utf-16-be", "utf-8"),
        ("latin-1", "gb18030"),
        ("latin-1", "utf-8"),
        ("utf-16-le", "utf-16-be"),
        ("koi8-r", "gb18030"),
    ],
)
def test_a_wrong_encoding_that_decodes_is_refused(named: str, written: str) -> None:
    tried = 0
    for text in (SIMPLIFIED, SIMPLIFIED[:-2], SIMPLIFIED * 3, "2013年，全县共受理群众来信来访1256件次。"):
        data = text.encode(written)
        try:
            data.decode(named)
        except UnicodeDecodeError:
            continue
        tried += 1
        with pytest.raises(SourceError, match=f"is no language when read as {named}"):
            decode(data, "page", named)
    assert tried


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "utf-16-be", "gb18030"])
@pytest.mark.parametrize("text", [SIMPLIFIED, TRADITIONAL, ENGLISH, DIGITS, PINYIN, "", "来信14件"])
def test_the_right_encoding_is_never_refused(text: str, encoding: str) -> None:
    assert decode(text.encode(encoding), "page", encoding).text == text


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_no_page_of_ours_is_taken_for_no_language(page: Path) -> None:
    text = page.read_bytes().decode("utf-8")
    assert all(legible(text[at : at + size]) for size in (30, 200, len(text)) for at in range(0, len(text), size))


@pytest.mark.parametrize("named", [None, "gb18030"])
def test_a_page_is_judged_once(monkeypatch: pytest.MonkeyPatch, named: str | None) -> None:
    judged: list[str] = []
    monkeypatch.setattr("xinfang_extract.sources.encoding.is_legible", lambda text, common: judged.append(text) or True)
    [page] = read(Source("page.txt", data=SIMPLIFIED.encode("gb18030")), Reading(encoding=named))
    assert (judged, page.note) == ([page.text], "")


def test_an_english_page_named_as_utf16_is_refused() -> None:
    with pytest.raises(SourceError, match="is no language when read as utf-16"):
        decode(("ANNUAL REPORT of the petition office " * 20).encode(), "page", "utf-16")


ISO_2022 = b"\x1b$)A\x0eDj#,H+OX92J\\@mPE7C\x0f1256\x0e<~4N\x0f\n"


@pytest.mark.parametrize("named", [None, "utf-8", "ascii", "gb18030"])
@pytest.mark.parametrize(("data", "what"), [(ISO_2022, "ISO-2022"), (SIMPLIFIED[:20].encode("hz"), "HZ")])
def test_escapes_from_ascii_are_refused_and_not_read_as_letters(data: bytes, what: str, named: str | None) -> None:
    with pytest.raises(SourceError, match=f"is in {what}, where escape sequences"):
        decode(data, "page", named)


def test_what_only_looks_like_an_escape_is_text_and_hz_is_read_where_it_is_named() -> None:
    for text in ("\x1b[31mred\x1b[0m costs $5", "a ~{b} and ~} c", "~/{abcd}~"):
        assert decode(text.encode(), "page").text == text
    assert decode(SIMPLIFIED[:20].encode("hz"), "page", "hz").text == SIMPLIFIED[:20]


@pytest.mark.parametrize(
    ("text", "told"), [("\ue001\ue002\ue003\ue004来信" * 5, True), (SIMPLIFIED, False), (DIGITS, False)]
)
def test_a_text_of_glyphs_that_mean_nothing_says_so(text: str, told: bool) -> None:
    (page,) = read(Source("page.txt", data=text.encode()), Reading())
    assert (NO_LANGUAGE in page.note) is told
