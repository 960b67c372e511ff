"""What of a paragraph is heading, and how deep."""

from __future__ import annotations

import pytest

from tests.layout.shown import read

FILLER = "全年受理群众来信来访812件次，办结799件次，群众反映的问题大多得到解决。"

HEADED = [
    ("【来信】 " + FILLER, "heading5 【来信】"),
    ("【来信】" + FILLER, "heading5 【来信】"),
    ("　　〔来信〕" + FILLER, "heading5 〔来信〕"),
    ("[来信] " + FILLER, "heading5 [来信]"),
    ("一、到县访。" + FILLER, "heading6 一、到县访。"),
    ("（二）到州走访。" + FILLER, "heading7 （二）到州走访。"),
    ("(二)到州走访。" + FILLER, "heading7 （二）到州走访。"),
    ("3、开展集中处理工作。" + FILLER, "heading8 3、开展集中处理工作。"),
    ("4．积案化解。" + FILLER, "heading8 4.积案化解。"),
    ("五、12345热线办理。" + FILLER, "heading6 五、12345热线办理。"),
    ("来信办理    " + FILLER, "heading5 来信办理"),
    ("来信办理　" + FILLER, "heading5 来信办理"),
    ("【訪(fǎng)情】 " + FILLER, "heading5 【访情】"),
]


@pytest.mark.parametrize(("paragraph", "heading"), HEADED)
def test_heading_at_the_head_of_a_paragraph(paragraph: str, heading: str) -> None:
    assert read("县情概况\n" + paragraph) == ["title 县情概况", heading, "prose " + FILLER]


NOT_HEADED = [
    "一、全年受理来信812件次，比上年多办结了79件次。" + FILLER,
    "一、全年受理812件次。" + FILLER,
    "1．2017年受理812件次。" + FILLER,
    "一是领导带头接访。" + FILLER,
    "1.征地补偿253件次，占四成多；2.权属争议116件次。",
    "〔2016〕12号文件印发以后，" + FILLER,
    "2014年，" + FILLER,
    "来访731批2 962人次，" + FILLER,
]


@pytest.mark.parametrize("paragraph", NOT_HEADED)
def test_a_sentence_is_no_heading(paragraph: str) -> None:
    blocks = read("县情概况\n" + paragraph)
    assert len(blocks) == 2
    assert blocks[1].startswith("prose ")


LINES = [
    ("职工信访", "heading4 职工信访"),
    ("信    访", "heading4 信访"),
    ("信　访　工　作", "heading4 信访工作"),
    ("2014年信访工作", "heading4 2014年信访工作"),
    ("8月份全县信访形势分析", "heading4 8月份全县信访形势分析"),
    ("第三编　政治", "heading1 第三编政治"),
    ("第十二章　群众工作", "heading2 第十二章群众工作"),
    ("第 3 节    来信来访", "heading3 第3节来信来访"),
    ("第三節　來信來訪", "heading3 第三节来信来访"),
    ("【概况】", "heading5 【概况】"),
    ("二、主要做法及成效", "heading6 二、主要做法及成效"),
    ("（一）提高站位，为全县中心工作保驾护航", "heading7 （一）提高站位，为全县中心工作保驾护航"),
    ("2、包案化解", "heading8 2、包案化解"),
    ("⑴重点约访", "heading9 ⑴重点约访"),
]


@pytest.mark.parametrize(("line", "heading"), LINES)
def test_heading_line(line: str, heading: str) -> None:
    assert read("县情概况\n" + FILLER + "\n" + line + "\n" + FILLER)[2] == heading


@pytest.mark.parametrize(
    "line", ["来信412件，来访731批。", "其中：来信412件", "局长：张某", "以下三类问题：", "来信412件次", "共三十二人，"]
)
def test_no_heading_line(line: str) -> None:
    assert read("县情概况\n" + FILLER + "\n\n" + line + "\n\n" + FILLER)[2].startswith("prose ")


def test_first_line_is_the_title_and_parts_far_apart_are_two() -> None:
    blocks = read("东川年鉴（2017）    信访\n\n第三篇  县委        第七章  信  访\n" + FILLER)
    assert blocks[:4] == ["title 东川年鉴（2017）", "title 信访", "heading1 第三篇县委", "heading2 第七章信访"]


def test_brackets_in_a_list_are_under_it_where_the_list_came_first() -> None:
    kinds = "title heading6 heading7 prose heading6 heading7 prose"
    assert kinds_of(f"工作总结\n一、来信\n【初信】 {FILLER}\n二、来访\n【初访】 {FILLER}") == kinds
    kinds = "title heading5 prose heading6 prose heading5 prose"
    assert kinds_of(f"工作总结\n【来信】 {FILLER}\n一、初信。{FILLER}\n【来访】 {FILLER}") == kinds


def test_short_first_sentences_head_their_paragraphs_where_there_are_several() -> None:
    assert kinds_of(f"让群众少跑路\n定点接访。{FILLER}\n带案下访。{FILLER}\n") == "title heading5 prose heading5 prose"
    assert kinds_of(f"让群众少跑路\n定点接访。{FILLER}\n") == "title prose"
    assert kinds_of(f"让群众少跑路\n接访更多了。{FILLER}\n下访更勤了。{FILLER}\n") == "title prose prose"


def test_words_before_one_blank_head_their_paragraphs_where_there_are_three() -> None:
    two = f"让群众少跑路\n定点接访 {FILLER}\n带案下访 {FILLER}\n"
    assert kinds_of(two) == "title prose prose"
    assert kinds_of(two + f"预约来访 {FILLER}\n") == "title heading5 prose heading5 prose heading5 prose"
    spaced = FILLER.replace("群众", " 群众 ")
    assert (
        kinds_of(f"让群众少跑路\n定点接访 {spaced}\n带案下访 {spaced}\n预约来访 {spaced}\n")
        == "title prose prose prose"
    )


def test_who_acts_is_no_heading_by_one_blank() -> None:
    page = f"让群众少跑路\n县信访局 {FILLER}\n县法院 {FILLER}\n县公安局 {FILLER}\n"
    assert kinds_of(page) == "title prose prose prose"


def test_a_table_in_between_closes_no_heading_of_the_fourth_rank() -> None:
    page = f"县情概况\n（1）集体访。{FILLER}\n表3　来信来访情况\n（2）个体访。{FILLER}"
    assert kinds_of(page) == "title heading9 prose heading10 heading10 heading9 prose"


def test_a_heading_that_is_wrapped_is_one() -> None:
    page = """\
二、努力畅通和规范群众诉求表达的
渠道
    全年受理群众来信来访812件次，办
结799件次，群众反映的问题大多得到
解决。
"""
    assert read("县情概况\n\n" + page)[1:] == ["heading6 二、努力畅通和规范群众诉求表达的渠道", "prose " + FILLER]


def test_headings_in_the_middle_of_a_paragraph_that_lost_its_line_ends() -> None:
    page = f"【来信】 {FILLER} 【来访】 {FILLER}一、到县访。{FILLER}二、三季度较多。{FILLER}《条例》规定“一、二”两条。"
    assert kinds_of(page) == "heading5 prose heading5 prose heading6 prose heading6 prose"
    assert kinds_of(f"信访工作\n{FILLER}第二、三季度较多。{FILLER}一、二季度来信12件。") == "title prose"


def kinds_of(text: str) -> str:
    """The kinds of the blocks, headings with their depths."""
    return " ".join(block.split(" ")[0] for block in read(text))


def test_a_line_between_dots_is_a_heading_of_its_own() -> None:
    page = f"政法群团\n·公安分局·\n【公安信访】 {FILLER}\n·区总工会·\n【职工信访】 {FILLER}\n"
    heads = [block for block in read(page) if not block.startswith("prose")]
    assert heads == [
        "title 政法群团",
        "heading4 ·公安分局·",
        "heading5 【公安信访】",
        "heading4 ·区总工会·",
        "heading5 【职工信访】",
    ]


def test_a_heading_behind_the_turn_of_a_page_does_not_go_on_with_that_before_it() -> None:
    page = "第三章　信访工作机构与人员编制情况沿革\n\n·12·\n\n来信办理\n\n2010年，受理320件，办结310件。\n"
    assert "来信办理" in [block.split(" ", 1)[-1] for block in read(page)]
