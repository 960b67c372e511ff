"""What is set aside, and what is not."""

from __future__ import annotations

import pytest

from tests.layout.shown import read, shown

TEXT = (
    "　　2017年，全县共受理群众来信来访812件次，办结799件次。\n　　全年接待群众来访731批2962人次，比上年减少118批。\n"
)
ASIDE = [
    "- 144 -",
    "— 61 —",
    "·193·",
    "· 142 ·",
    "〔193〕",
    "·１３６·　　　　　　　　　　　　　　　　东川年鉴２０１０",
    "东川年鉴２０１０　　　　　　　　　中国共产党东川市委员会·１３７·",
    "P. 351",
    "Page 351 - 东川年鉴2017",
    "第 12 页",
    "第12页 共30页",
    "346   347   348   349   350",
    "党政机关                                ·193·",
    "·193·                                党政机关",
    "您的当前位置:网站首页 > 政务动态 > 信访动态 >",
    "首页 | 走进东川 | 新闻中心 | 政务公开 | 网上办事",
    "来源:县政府办 周某某 访问量: 发布日期:2022-03-08 09:15",
    "發布時間：2013-11-08 09:26    來源：縣信訪局    點擊：1327 次",
    "责任编辑：张某",
    "（供稿：县信访局）",
    "供 稿 张某某",
    "【打印本页】 【关闭窗口】",
    "上一篇：我县召开会议    下一篇：秋收完成",
    "热门推荐",
    "版权所有 东川县人民政府 某ICP备05021177号",
    "您是第 3865214 位访问者",
    "┌────┬────┐",
    "--------------------",
]


@pytest.mark.parametrize("line", ASIDE)
def test_set_aside(line: str) -> None:
    page = TEXT + line + "\n" if line[0] not in "您首来發" else line + "\n" + TEXT
    kinds = [block.split(" ")[0] for block in shown(page)]
    assert kinds.count("aside") == 1
    assert kinds.count("prose") == 2
    assert len(kinds) == 3


@pytest.mark.parametrize(
    "line",
    [
        "来信412件，来访731批。",
        "（县林业局）",
        "2017年信访工作",
        "来源多样的诉求12件得到解决。",
        "第12页的数字有误，应为412件。",
        "时间短、任务重，全年办结799件。",
    ],
)
def test_read(line: str) -> None:
    assert not any(block.startswith("aside") for block in shown("信访工作\n" + line + "\n" + TEXT))


def test_an_author_in_brackets_is_set_aside_after_a_paragraph_only() -> None:
    assert shown("林  业\n(县林业局)\n" + TEXT + "        （周某某）\n")[1] == "heading4 （县林业局）"
    assert shown("林  业\n(县林业局)\n" + TEXT + "        （周某某）\n")[-1] == "aside （周某某）"


def test_running_heads_that_come_again() -> None:
    pages = [f"东川年鉴\n{TEXT}\n{number}\n" for number in range(101, 105)]
    blocks = shown(*pages)
    assert blocks.count("aside 东川年鉴") == 4
    assert [block for block in blocks if block.startswith("aside 10")] == [f"aside {n}" for n in range(101, 105)]


def test_the_header_of_a_table_that_comes_again_is_no_running_head() -> None:
    pages = ["续表\n单位\t件次\t人次\n城关镇\t112\t210\n石桥镇\t98\t87\n"] * 4
    assert sum(block.startswith("row 0:单位") for block in shown(*pages, ordered=True)) == 4


@pytest.mark.parametrize("head", ["东川年鉴2017", "东川年鉴（2017）", "2017 东川年鉴"])
def test_the_name_of_the_book_beside_the_number_of_the_page(head: str) -> None:
    blocks = shown(f"信访局\n\n{TEXT * 3}\n· 93 ·\n{head}\n\n{TEXT}\n")
    assert "aside · 93 ·" in blocks or "aside ·93·" in blocks
    assert not any(block.startswith(("title", "heading")) and "年鉴" in block for block in blocks)


def test_the_name_of_the_book_is_the_title_at_the_head() -> None:
    assert "title 东川年鉴2017" in shown("· 93 ·\n东川年鉴2017\n\n信访局\n\n" + TEXT)


def test_a_page_number_in_the_middle_of_a_sentence() -> None:
    pages = ["　　全年受理群众来信来访812件次，办结799件次，其中集体访63批，个体访66\n- 12 -\n", "8批。\n- 13 -\n"]
    assert shown(*pages) == [
        "prose 全年受理群众来信来访812件次，办结799件次，其中集体访63批，个体访668批。",
        "aside -12-",
        "aside -13-",
    ]


@pytest.mark.parametrize(
    "between",
    [
        "　　公安　　　　　　　　　　　　171",
        "　　　　— 2O4 —\n　　　　第七编　中国共产党",
        "　　　　—二〇四—\n　　　　第七编　中国共产党",
        "\n　　　　— 214 —\n　　　　　　　　　　政权·政务\n",
    ],
)
def test_the_turn_of_a_page_in_the_middle_of_a_number(between: str) -> None:
    page = f"　　全年受理群众来信来访812件次，办结799件次，其中集体访63批，个体访66\n{between}\n8批。\n"
    assert read(page) == ["prose 全年受理群众来信来访812件次，办结799件次，其中集体访63批，个体访668批。"]


def test_a_row_of_a_list_tears_no_sentence() -> None:
    page = "　　全年受理群众来信来访812件次，办结799件次，各单位受理数如下：\n公安　　　　　　　　　　　　171\n"
    assert any("171" in line for line in read(page))


def test_a_bare_number_is_only_a_page_number_at_the_edge() -> None:
    assert shown(TEXT + "\n144\n")[-1] == "aside 144"
    assert shown("全年，各乡镇来信件数分别为\n112\n、98件，全年来信共计210件。\n" + TEXT)[0].startswith(
        "prose 全年，各乡镇来信件数分别为112、98件"
    )


def test_a_menu_saved_one_word_a_line() -> None:
    menu = ["首页", "新闻中心", "政务公开", "办事服务", "互动交流", "专题专栏"]
    assert shown("\n".join(menu) + "\n\n信访工作见成效\n\n全年受理来信412件，办结399件。\n") == [
        *(f"aside {word}" for word in menu),
        "title 信访工作见成效",
        "prose 全年受理来信412件，办结399件。",
    ]


def test_sheets_of_print_in_one_text() -> None:
    first = "　　全年受理群众来信来访812件次，办结799件次，其中集体访63批，个体访66\n"
    for number in ("· 12 ·", "                    12"):
        page = (
            f"凤庆县志　　　　　　　　第九章·政务\n{first}\n{number}\n\n第九章·政务　　　　　　　　凤庆县志\n\n8批。\n"
        )
        assert shown(page)[2:] == [
            "prose 全年受理群众来信来访812件次，办结799件次，其中集体访63批，个体访668批。",
            f"aside {number.strip().replace(' ', '')}",
            "aside 第九章·政务凤庆县志",
        ]


def test_a_running_head_that_comes_again_in_one_text() -> None:
    page = f"党群工作 · 信访\n{TEXT}\n- 12 -\n\n党群工作 · 信访\n\n{TEXT}"
    assert [line for line in shown(page) if not line.startswith("prose")][-2:] == ["aside -12-", "aside 党群工作·信访"]


def test_no_running_head() -> None:
    """Two texts far apart after a page number that name no book: the head of a table."""
    page = f"{TEXT}\n- 12 -\n\n来信                  来访\n\n{TEXT}"
    assert "aside 来信来访" not in shown(page)


@pytest.mark.parametrize(
    "head", ["北渠县志\n418", "418\n北 渠 县 志", "北 渠 县 志\n4 1 8", "114      南 岭 年 鉴", "北渠县志    1 1 5"]
)
def test_the_name_of_the_book_between_two_pages(head: str) -> None:
    page = TEXT + "　　全年接待来访31批，\n" + head + "\n其中集体访12批。\n"
    assert any(block.endswith("全年接待来访31批，其中集体访12批。") for block in shown(page))


@pytest.mark.parametrize("line", ["老同志  35", "有志  12", "杂志    118"])
def test_what_ends_like_the_name_of_a_book(line: str) -> None:
    assert not any(block.startswith("aside") for block in shown(TEXT + line + "\n" + TEXT))


def test_the_name_of_a_book_without_a_number_is_read() -> None:
    assert not any(block.startswith("aside") for block in shown(TEXT + "北渠县志\n" + TEXT))


TORN = "　　全年受理群众来信来访812件次，办结799件次，其中集体访63批，个体访66\n"


@pytest.mark.parametrize(
    "between",
    [
        "东川年鉴2017 · 党政机关 · 187\n",
        "187　　东川年鉴（2017）\n党　政　机　关\n\n",
        "　　　　· 187 ·\n　　特载　大事记　▶党政机关　社会团体\n",
        "东川市人大志　　　　　　211\n第四编　监督\n",
        "东川市档案局印制　一九九五年十二月\n",
        "DONGCHUAN YEARBOOK 2017    187\n",
        "东川年鉴（2017）　　　　　法院 检察\n",
        "\n                                  187\n政法 · 军事\n\n",
        "nián qū jìwěi jiānchájú xìnfǎngshì bǎ chūxìn chūfǎng bànlǐ\n",
        "In the first half of the year, letters fell sha-\nrply (see p. 12).\n",
    ],
)
def test_heads_in_the_middle_of_a_sentence(between: str) -> None:
    assert read(TORN + between + "8批。\n") == [
        "prose 全年受理群众来信来访812件次，办结799件次，其中集体访63批，个体访668批。"
    ]


def test_a_head_before_what_no_line_begins_with() -> None:
    page = "　　全年受理群众来信来访812件次，到市集体访12批365\n党政机关　187\n人次，下降6.2%。\n"
    assert read(page) == ["prose 全年受理群众来信来访812件次，到市集体访12批365人次，下降6.2%。"]


@pytest.mark.parametrize(
    "line", ["东川年鉴·2017　社会治理", "东川市监察委员会编印　一九五四年五月", "Letters 12, visits 31"]
)
def test_no_head_within_a_sentence(line: str) -> None:
    assert not any(block.startswith("aside") for block in shown(f"{line}\n\n信访工作\n\n{TEXT}"))


def test_an_entry_of_the_book_begins_a_paragraph() -> None:
    """Columns that were read one after the other tear sentences; what follows 【…】 is none of them."""
    page = (
        "　　全年受理群众来信来访812件次，办结799件次，其中归检察机关办\n　　【民事检察】 受理申诉案27件，立案8件。\n"
    )
    assert [block.split(" ")[0] for block in shown(page)].count("prose") == 2


@pytest.mark.parametrize(
    "page",
    [
        "信访总量下降，其中\n到市上访 126\n人次，到省上访 12 批。\n",
        "县信访局受理情况\n来信 306\n件次，来访 120\n批次。\n",
        "　　全年登记农村土地60件、\n- 12 -\n企业改制 劳动社保 城市拆迁\n30件。\n",
        "year    total    letter    visit    online\n2012    306    20    12    5\n2013    300    21    13    6\n",
        "来信306件，来访900批（Source Yearbook）\n",
    ],
)
def test_counts_are_no_running_heads(page: str) -> None:
    aside = [block for block in shown("信访工作\n\n" + page) if block.startswith("aside")]
    assert aside in ([], ["aside -12-"])


def test_a_turn_of_the_page_between_a_number_and_its_unit() -> None:
    page = (
        "全年到县上访412批次1936人次，其中集体访53批次；赴省上访41批次88\n"
        "中共桐岭县委员会\n109\n人次；进京上访26批次48人次。\n"
    )
    assert any("赴省上访41批次88人次" in line for line in shown(page))
