"""Which lines are one paragraph."""

from __future__ import annotations

import pytest

from tests.layout.shown import page_of, read
from xinfang_extract.layout import find_blocks

WRAPPED = """\
    截至10月，全县登记群众来信来访总数为300
件次861人次。其中接待来访群众261批次822人次
；办理网上信访26件次；收到上级转交办件129件
次，其中来信14件次、来访3件次。
    发生越级上访10批次21人次，比上年增4件次
减32人次。
"""
FIRST = (
    "prose 截至10月，全县登记群众来信来访总数为300件次861人次。其中接待来访群众261批次822人次；办理网上信访26件次；"
    "收到上级转交办件129件次，其中来信14件次、来访3件次。"
)
SECOND = "prose 发生越级上访10批次21人次，比上年增4件次减32人次。"


def test_hard_wrapped_lines_with_indents() -> None:
    assert read(WRAPPED) == [FIRST, SECOND]


def test_without_indents_a_short_line_ends_the_paragraph() -> None:
    assert read(WRAPPED.replace("    ", "")) == [FIRST, SECOND]


def test_every_line_followed_by_a_blank_one() -> None:
    assert read(WRAPPED.replace("\n", "\n\n")) == [FIRST, SECOND]


@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r", "\u2028", "\x0b"])
def test_every_kind_of_line_end(newline: str) -> None:
    assert read(WRAPPED.replace("\n", newline)) == [FIRST, SECOND]


@pytest.mark.parametrize("margin", ["", "  ", "\t", "\u3000\u3000", " " * 30])
def test_whatever_the_margin(margin: str) -> None:
    assert read("".join(margin + line for line in WRAPPED.splitlines(keepends=True))) == [FIRST, SECOND]


def test_one_line_a_paragraph_is_never_joined() -> None:
    lines = [
        "全年受理来信412件，来访731批次。",
        "办结799件次，办结率98.4%。",
        "其中集体访63批，下降12.5%。",
        "满意率95.2%。",
    ]
    assert read("\n".join(lines)) == ["prose " + line for line in lines]


def test_a_line_break_in_the_middle_of_a_sentence() -> None:
    assert read("全年接待群众来访731批2 962\n人次，其中集体访63批。\n\n办结799件次。") == [
        "prose 全年接待群众来访731批2962人次，其中集体访63批。",
        "prose 办结799件次。",
    ]


def test_a_line_that_begins_with_a_mark_goes_on() -> None:
    assert read("全年接待群众来访731批\n，其中集体访63批（下降12.5%\n）。") == [
        "prose 全年接待群众来访731批，其中集体访63批（下降12.5%）。"
    ]


def test_entries_of_a_list_stay_apart() -> None:
    assert read("信访概况\n来信：412件\n来访：731批次\n网上信访：143件\n") == [
        "title 信访概况",
        "prose 来信：412件",
        "prose 来访：731批次",
        "prose 网上信访：143件",
    ]


def test_a_list_mark_in_the_middle_of_a_sentence_is_none() -> None:
    page = """\
    全年召开信访工作会议四次，前三次分别在第
一、二、三季度召开，会议听取了各乡镇和县直各
部门的工作汇报，研究解决了重点难点信访问题，
并对下一步工作作了安排部署。
"""
    assert read(page) == ["prose " + page.replace("\n", "").replace(" ", "")]


def test_lists_in_wrapped_text() -> None:
    page = """\
    一、信访总量。全年登记群众来信来访总数为
300件次861人次，比上年减少12件次。
    二、越级上访。发生越级上访10批次21人次，
比上年增4件次减32人次。
    1、进京访3批次8人次；
    2、赴省访4批次6人次。
"""
    assert read(page) == [
        "heading6 一、信访总量。",
        "prose 全年登记群众来信来访总数为300件次861人次，比上年减少12件次。",
        "heading6 二、越级上访。",
        "prose 发生越级上访10批次21人次，比上年增4件次减32人次。",
        "prose 1、进京访3批次8人次；",
        "prose 2、赴省访4批次6人次。",
    ]


@pytest.mark.parametrize("caption", ["表14-6　1985年受理来信来访件数及内容分类", "表14-6　1985年来信来访统计"])
def test_a_caption_ends_where_an_indented_line_begins(caption: str) -> None:
    lines = WRAPPED.splitlines(keepends=True)
    page = "".join(lines[:4]) + caption + "\n" + "".join(lines[4:])
    number, title = caption.split("　")
    assert read(page) == [FIRST, f"heading10 {number}", f"heading10 {title}", SECOND]


def test_a_caption_ends_where_a_line_counts() -> None:
    rows = "1986年　来信 168 件　来访 287 人次\n1987年　来信 152 件　来访 305 人次\n"
    heads = ["heading10 表7—3", "heading10 信访室受理信访情况"]
    assert [line for line in read(f"表7—3　信访室受理信访情况\n{rows}") if line.startswith("heading")] == heads


def test_footnotes_do_not_end_the_sentence_they_interrupt() -> None:
    first = "　　全年受理群众信访1 348件①，初次来访611\n①不含咨询2 718件。\n· 142 ·\n"
    second = "起，重复来访253起。\n　　年底前办结1 301件，办结率96.5%。\n· 143 ·\n"
    assert read(first, second, ordered=True) == [
        "prose 全年受理群众信访1348件①，初次来访611起，重复来访253起。",
        "prose ①不含咨询2718件。",
        "prose 年底前办结1301件，办结率96.5%。",
    ]


def test_traditional_script_and_notes() -> None:
    page = "信訪(fǎng)工作\n\n一、來信(xìn)辦理。全年受理(lǐ)羣衆來信412件，辦結399件，辦結率96.8%，轉辦318件。\n"
    assert read(page) == [
        "title 信访工作",
        "heading6 一、来信办理。",
        "prose 全年受理群众来信412件，办结399件，办结率96.8%，转办318件。",
    ]


def test_a_page_that_was_left_out_ends_the_sentence() -> None:
    texts = "　　全年受理群众信访1 348件，初次来访611\n", "起，重复来访253起。\n"
    pages = [page_of(text, ordered=True, number=number) for text, number in zip(texts, (12, 40), strict=True)]
    assert [len(block.lines) for block in find_blocks(pages)] == [1, 1]


def test_print_that_runs_from_top_to_bottom() -> None:
    text = "今年一月到六月全省共收到人民来信四万三千八百六十七件。来访九千零五十二人。"
    assert read("\n".join(text)) == ["prose " + text]


def test_the_narrow_columns_of_old_newspapers() -> None:
    text = "据省人民政府统计，今年一月到六月全省共收到人民来信四万三千八百六十七件，接待来访的人民九千零五十二人，"
    text += "到六月底已经处理完毕的来信有三万九千二百一十四件，其余还在调查处理中。"
    lines = [text[at : at + 7] for at in range(0, len(text), 7)]
    assert read("\n".join(lines)) == ["prose " + text]
