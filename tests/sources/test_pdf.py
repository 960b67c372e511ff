"""Digital PDFs: reading order, tables, furniture, the right pages of a book."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import pytest

from xinfang_extract.page import Page, PageState
from xinfang_extract.sources import PageRanges, read_pages

DATA = Path(__file__).parents[1] / "data"
SHARED = Path(__file__).parents[2] / ".." / "shared" / "pdfs"
needs_shared = pytest.mark.skipif(not SHARED.exists(), reason="the shared PDFs are not beside the checkout")


LEFT_OF_THE_MARKS = (
    "培训林农六百人。全县农村公路通车里程一千二百公里，新修桥梁六座，改造危桥四座，投入资金三千万元，行政村通班车率"
)


def pages_of(name: str, **how: object) -> list[Page]:
    path = DATA / f"{name}.pdf"
    return list(read_pages(path if path.exists() else SHARED / f"{name}.pdf", ocr="never", **how))  # type: ignore[arg-type]


def text_of(name: str) -> str:
    (page,) = pages_of(name)
    return page.text


def joined(text: str) -> str:
    """The text as one line, as if it had never been broken."""
    return text.replace("\n", "").replace("\u3000", "")


@pytest.mark.parametrize(
    ("name", "in_order"),
    [
        (
            "three-columns",
            [
                "全县受理群众来信来访三百二十一件次，其中来信",
                "办理四十四件。",
                "全县新造林",
                "林农六百人。",
                "农村公路",
                "百分之百。",
            ],
        ),
        (
            "unequal-columns",
            [
                "信访",
                "全县受理群众",
                "办理四十四件。",
                "全县新造林四千",
                "林农六百人。",
                "综合治理。全县农村公路通车里程一千二百公里",
            ],
        ),
        (
            "offset-columns",
            [
                "其中来信一百零五件、来访二百一十六批八百四十三人次",
                "办理四十四件。",
                "新造林四千三百亩，封山育林一万二千亩",
                "六百人。",
            ],
        ),
        (
            "footnote-in-column",
            ["全年共接待来访群众一千二百一十七人次，比上年", "办理四十四件。", "①不含乡镇自行受理的五十一件。"],
        ),
        (
            "table-in-column",
            ["交有关部门限期", "2013年信访情况", "项目\t件次\t人次", "合计\t321\t948", "全县受理群众", "新造林"],
        ),
        (
            "table-across",
            ["来信来访", "新造林", "林农六百人。", "项目\t2013年", "集体访\t—", "农村公路", "限期办理四十四件。"],
        ),
        ("turned", ["来信405件次、来访916批次。", "进京上访2批次。"]),
    ],
)
def test_columns_are_read_one_after_the_other(name: str, in_order: list[str]) -> None:
    text, at = joined(text_of(name)), 0
    for words in in_order:
        found = text.find(words, at)
        assert found >= 0, f"{words} does not stand after what comes before it in:\n{text}"
        at = found + len(words)


@pytest.mark.parametrize(
    ("name", "rows"),
    [
        (
            "open-table",
            [
                ["项目", "2013年", "2012年", "增减%"],
                ["　其中：初信", "380", "401", "-5.2"],
                ["　集体访", "—", "12", "—"],
            ],
        ),
        (
            "three-line-table",
            [["单位", "来信", "", "来访", ""], ["", "件次", "人次", "批次", "人次"], ["双河乡", "9", "9", "—", "—"]],
        ),
        ("table-in-column", [["项目", "件次", "人次"], ["来信", "105", "105"], ["来访", "216", "843"]]),
        ("table-across", [["信访总量", "1 321", "1 402", "-5.8"]]),
        ("wrapped-label", [["县人力资源社会保障局", "38", "47"], ["县教育局", "12", "9"]]),
    ],
)
def test_tables_are_rows_of_cells(name: str, rows: list[list[str]]) -> None:
    got = [line.split("\t") for line in text_of(name).split("\n") if "\t" in line]
    for row in rows:
        assert row in got
    assert len({len(row) for row in got}) == 1


def test_a_table_beside_text_stays_in_its_column() -> None:
    text = text_of("table-beside-text")
    assert "来信\t105\t105\n来访\t216\t843\n来电\t27\t27\n合计\t348\t975\n" in text
    assert "其中来信一百零五件、来访二百一十六批八百四十三人次，按期办结率百分之九十八。" in joined(text)


def test_thumb_marks_and_download_stamps_do_not_break_lines() -> None:
    text = text_of("thumb-marks")
    assert LEFT_OF_THE_MARKS in joined(text)
    assert text.index("百分之百。") < text.index("群众团体") < text.index("cnki")


def test_a_table_on_its_side_is_read_as_if_the_page_were_turned() -> None:
    (page,) = pages_of("on-its-side")
    assert ["来访", "916", "969", "-5.5"] in [line.split("\t") for line in page.text.split("\n")]
    assert page.label == "58"
    assert page.text.count("青河年鉴2013") == 1
    at = page.text.index("916")
    box = page.boxes[at] if page.boxes is not None else None
    assert box is not None
    x0, top, x1, bottom = box
    assert x1 - x0 > bottom - top  # a figure on its side is wider than it is high
    assert 54 < x0 < 466


def test_words_aslant_or_hidden_are_no_text_of_the_page_but_white_ones_on_a_dark_bar_are() -> None:
    text = text_of("watermark")
    assert "【群众来信来访】" in text
    assert "接待群众九十六批" in joined(text)
    assert "注意保存" not in text
    assert "917" not in text


def test_what_is_drawn_twice_is_read_once() -> None:
    assert "来信1122件次、来访338批次。" in text_of("bold-twice")


def test_a_caption_above_a_table_is_no_running_head() -> None:
    assert text_of("open-table").split("\n")[0].strip() == "表1　青河县信访情况统计表"


def test_running_heads_and_page_numbers_stand_after_the_text() -> None:
    (page,) = pages_of("unequal-columns")
    assert page.label == "46"
    assert page.text.rstrip("\n").split("\n")[-2:] == ["青河年鉴2013", "— 46 —"]


def test_blank_pages_say_nothing_and_pictures_say_that_they_are_pictures() -> None:
    assert [(p.number, p.state) for p in pages_of("blank-then-text")] == [(2, PageState.OK), (3, PageState.NO_TEXT)]
    assert "OCR" in pages_of("blank-then-text")[1].note


def test_vertical_text_is_told_and_not_read_across() -> None:
    (page,) = pages_of("vertical")
    assert (page.state, page.text) == (PageState.FAILED, "")
    assert "top to bottom" in page.note


def test_an_entry_that_runs_over_brings_the_next_page_with_it() -> None:
    pages = pages_of("entry-over-the-page")
    assert [p.number for p in pages] == [20, 21]
    assert pages[1].text.startswith("六十三件")


def test_a_page_range_is_read_page_by_page() -> None:
    pages = pages_of("entry-over-the-page", pages=PageRanges.parse("3-5,21"))
    assert [(p.number, p.label) for p in pages] == [(3, "103"), (4, "104"), (5, "105"), (21, "121")]


@pytest.mark.parametrize("name", sorted(path.stem for path in DATA.glob("*.pdf")))
def test_every_printed_character_has_its_box(name: str) -> None:
    for page in pages_of(name):
        if page.state is not PageState.OK:
            continue
        assert page.ordered
        assert page.boxes is not None
        assert len(page.boxes) == len(page.text)
        for char, box in zip(page.text, page.boxes, strict=True):
            assert (box is None) == char.isspace()
            if box is not None:
                assert 0 <= box[0] < box[2] <= 740
                assert 0 <= box[1] < box[3] <= 740


@pytest.mark.parametrize("name", ["three-columns", "table-across", "bold-twice"])
def test_the_same_file_gives_the_same_pages(name: str) -> None:
    assert pages_of(name) == pages_of(name)


@pytest.mark.parametrize("name", ["two-column", "table", "fakebold", "spread"])
@needs_shared
def test_both_readers_see_the_same_characters(name: str) -> None:
    """PDFium and pdfplumber agree on every page, but for blanks: neither drops nor doubles a character."""
    import pdfplumber
    import pypdfium2

    from xinfang_extract.sources import pdf_glyphs, pdf_glyphs_miner

    with pdfplumber.open(SHARED / f"{name}.pdf") as slow:
        fast = pypdfium2.PdfDocument(SHARED / f"{name}.pdf")
        for index, page in enumerate(slow.pages):
            one, other = pdf_glyphs.read_sheet(fast[index]), pdf_glyphs_miner.read_sheet(page)
            ink = [sorted("".join(g.text for g in sheet.glyphs if not g.text.isspace())) for sheet in (one, other)]
            assert ink[0] == ink[1]
        fast.close()


@needs_shared
def test_a_sentence_runs_over_column_and_page() -> None:
    text = joined(text_of("two-column") if len(pages_of("two-column")) == 1 else pages_of("two-column")[0].text)
    assert "不服公安机关处理决定的394件" in text
    first, second = pages_of("spread")
    body = first.text[: first.text.index("①不含")]
    assert body.rstrip("\n").endswith("611")
    assert second.text.startswith("起,重复来访253起")


@needs_shared
def test_of_a_book_only_the_petition_pages_are_read() -> None:
    pages = pages_of("book")
    assert [(p.number, p.label, p.state) for p in pages] == [
        (87, "131", PageState.OK),
        (176, "220", PageState.OK),
        (263, "307", PageState.OK),
    ]


@needs_shared
def test_the_columns_of_a_continued_table_are_the_same() -> None:
    second, third = pages_of("table")[1:3]
    heads = [[line for line in page.text.split("\n") if line.startswith("单　位\t")] for page in (second, third)]
    assert heads[0] == heads[1] == [["单　位\t来信(件)\t来　访\t\t网上信访(件)\t来电(件)\t合　计\t"][0]]


@needs_shared
def test_a_garbled_page_gives_no_text() -> None:
    (page,) = pages_of("garbled")
    assert page.state is PageState.GARBLED
    assert page.text == ""


def test_pages_come_in_order() -> None:
    for name in ("entry-over-the-page", "blank-then-text"):
        assert all(a.number < b.number for a, b in pairwise(pages_of(name)))
