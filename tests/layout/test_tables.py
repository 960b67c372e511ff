"""Tables set with blanks, TABs and rules: rows and columns."""

from __future__ import annotations

import pytest

from tests.layout.shown import page_of, read, shown
from xinfang_extract.layout import find_blocks


def rows(*texts: str, ordered: bool = False) -> list[str]:
    """The rows of all tables of the pages."""
    return [line.removeprefix("row ") for line in shown(*texts, ordered=ordered) if line.startswith("row ")]


PLAIN = """\
项目                件次      批次      人次     同比%
信访总量           2 318        —     6 475      -6.0
来信                 517        —       517     -10.9
来访                  —     1 041     4 957     -13.4
  个体访              —     1 006     2 075     -11.7
"""


def test_set_with_blanks() -> None:
    assert rows(PLAIN) == [
        "0:项目 1:件次 2:批次 3:人次 4:同比%",
        "0:信访总量 1:2318 2:— 3:6475 4:-6.0",
        "0:来信 1:517 2:— 3:517 4:-10.9",
        "0:来访 1:— 2:1041 3:4957 4:-13.4",
        "0:个体访 1:— 2:1006 3:2075 4:-11.7",
    ]


def test_empty_cells_by_where_the_others_stand() -> None:
    page = """\
单  位          件数    批次    人次    比上年%
城关镇           112      45     210      -3.1
石桥镇            98              87
漆树乡                     3      52       4.0
合  计           210      48     349      -1.2
"""
    assert rows(page)[2:4] == ["0:石桥镇 1:98 3:87", "0:漆树乡 2:3 3:52 4:4.0"]


def test_two_lines_of_header() -> None:
    page = """\
项  目          来信              来访
             件数   同比%     批次    人次
城关镇        112    -3.1      45     210
石桥镇         98     4.0      12      87
合计          210     0.1      57     297
"""
    assert rows(page)[:2] == ["0:项目 1+2:来信 3+2:来访", "1:件数 2:同比% 3:批次 4:人次"]


def test_rows_wrapped_in_a_narrow_column() -> None:
    page = """\
渠道                2013年    2014年    2015年
  2016年    四年合计   增减（％）
来信                   823       716       641
     552        2732     －13.9
来访                  1025       973      1004
     862        3864     －14.1
  其中：集体访           62        57        60
       46         225     －23.3
"""
    assert rows(page) == [
        "0:渠道 1:2013年 2:2014年 3:2015年 4:2016年 5:四年合计 6:增减（%）",
        "0:来信 1:823 2:716 3:641 4:552 5:2732 6:-13.9",
        "0:来访 1:1025 2:973 3:1004 4:862 5:3864 6:-14.1",
        "0:其中：集体访 1:62 2:57 3:60 4:46 5:225 6:-23.3",
    ]


def test_a_wrapped_header_cell_is_one() -> None:
    page = """\
渠道        2013年    2014年    2015年比
上年增减（％）
来信           823       716       －13.9
来访          1036       988       －14.1
"""
    assert rows(page)[0] == "0:渠道 1:2013年 2:2014年 3:2015年比上年增减（%）"
    assert len(find_blocks([page_of(page)])[0].rows[0]) == 4


def test_numbers_next_to_each_other_stay_two() -> None:
    page = """\
渠道          件次   人次  同比
来信           517  6 475 -10.9
网上信访     1 105  1 105 16.7
来电           217    217 －3.1
"""
    assert rows(page)[1:] == [
        "0:来信 1:517 2:6475 3:-10.9",
        "0:网上信访 1:1105 2:1105 3:16.7",
        "0:来电 1:217 2:217 3:-3.1",
    ]


def test_single_blanks_with_a_header_that_counts_the_cells() -> None:
    page = "年份 来信（件） 来访（批） 来访（人次）\n2016年 842 731 1655\n2017年 803 702 1501\n2018年 777 699 1422\n"
    assert rows(page) == [
        "0:年份 1:来信（件） 2:来访（批） 3:来访（人次）",
        "0:2016年 1:842 2:731 3:1655",
        "0:2017年 1:803 2:702 3:1501",
        "0:2018年 1:777 2:699 3:1422",
    ]


def test_leaders_of_dots_and_chinese_numerals() -> None:
    page = "类  别              件  数\n一、来  信\n"
    page += "揭发干部作风………………一百一十二件\n婚姻家庭 ....... 三十一件\n其  他………………四十件\n"
    assert rows(page) == [
        "0:类别 1:件数",
        "0:一、来信",
        "0:揭发干部作风 1:一百一十二件",
        "0:婚姻家庭 1:三十一件",
        "0:其他 1:四十件",
    ]


def test_digits_in_chinese_are_numbers() -> None:
    page = "专署办公室本身收到来信逐月情况如下表，各县另行统计，不在此数之内。\n\n"
    page += "月份      收信        自办结案     转县办理\n一月      二一四      三六         一七八\n"
    page += "二月      一八九      二八         一六一\n合计      四〇三      六四         三三九\n"
    assert rows(page)[1:3] == ["0:一月 1:二一四 2:三六 3:一七八", "0:二月 1:一八九 2:二八 3:一六一"]


def test_a_head_of_two_glyphs_set_apart() -> None:
    page = "  年 度   来信（件） 来访（件次）  集体上访（批）\n"
    page += "  1985      968       1302        5\n  1986      892       1257        9\n"
    assert rows(page)[0] == "0:年度 1:来信（件） 2:来访（件次） 3:集体上访（批）"


@pytest.mark.parametrize(
    "page",
    [
        "| 类别 | 件数 | 比重 |\n|---|---|---|\n| 土地 | 211 | 14.1% |\n| 拆迁 |  | 25.7% |\n",
        "类别 | 件数 | 比重\n土地 | 211 | 14.1%\n拆迁 |  | 25.7%\n",
        "┌──┬──┬──┐\n│类别│件数│比重│\n├──┼──┼──┤\n│土地│ 211│14.1%│\n│拆迁│    │25.7%│\n└──┴──┴──┘\n",
        "类别\t件数\t比重\n土地\t211\t14.1%\n拆迁\t\t25.7%\n",
    ],
)
def test_rules_and_tabs(page: str) -> None:
    assert rows("县情概况\n" + page) == ["0:类别 1:件数 2:比重", "0:土地 1:211 2:14.1%", "0:拆迁 2:25.7%"]


def test_header_cells_over_many_columns_in_an_ordered_page() -> None:
    page = "单位\t来信\t来访\t\t合计\n\t\t批次\t人次\t\n"
    page += "全市\t7,451\t13,045\t54,702\t35,622\n　　南县\t566\t1,191\t5,107\t3,105\n"
    assert rows(page, ordered=True) == [
        "0:单位 1:来信 2+2:来访 4:合计",
        "2:批次 3:人次",
        "0:全市 1:7,451 2:13,045 3:54,702 4:35,622",
        "0:南县 1:566 2:1,191 3:5,107 4:3,105",
    ]


def test_empty_cells_at_the_ends_of_rows_in_an_ordered_page() -> None:
    page = "项目\t件次\n其中：\t\n来信\t517\n\t12\n"
    assert rows(page, ordered=True) == ["0:项目 1:件次", "0:其中：", "0:来信 1:517", "1:12"]


def test_caption_and_unit_stand_before_the_table_and_notes_after() -> None:
    page = "附录  统计资料\n\n     2017年信访情况统计表\n\n表14-6          单位：件（批）次\n\n" + PLAIN
    page += "\n注：1.本表数据由县信访局提供；2.来访按批次计入总量。\n\n"
    page += "2017年，全县信访总量由上年的2 467件次减至2 318件次。\n"
    blocks = shown(page)
    assert blocks[:5] == [
        "title 附录",
        "title 统计资料",
        "heading10 2017年信访情况统计表",
        "heading10 表14-6",
        "heading10 单位：件（批）次",
    ]
    assert blocks[-2:] == [
        "aside 注：1.本表数据由县信访局提供；2.来访按批次计入总量。",
        "prose 2017年，全县信访总量由上年的2467件次减至2318件次。",
    ]


def test_a_note_with_figures_is_read() -> None:
    assert shown(PLAIN + "\n注：来访另有集体访52批812人次。\n")[-1] == "prose 注：来访另有集体访52批812人次。"


def test_a_table_that_goes_on_over_the_page_without_its_header_repeats_it() -> None:
    first = "单位\t件次\t人次\n城关镇\t112\t210\n石桥镇\t98\t87\n"
    assert rows(first, "续表\n漆树乡\t3\t52\n合计\t213\t349\n", ordered=True)[3:] == [
        "0:单位 1:件次 2:人次",
        "0:漆树乡 1:3 2:52",
        "0:合计 1:213 2:349",
    ]


@pytest.mark.parametrize(
    "page",
    [
        "全年受理来信 1 286 件，来访 731 批 2 962 人次，\n其中集体访 63 批 1 658 人次，\n个体访 668 批 1 304 人次。\n",
        "局  长：张某    2017年3月任职\n副局长：李某    2016年5月任职\n",
        "来信412件\n来访731批\n网上信访143件\n",
        "1.\t全年受理来信412件，办结399件。\n2.\t全年接待来访731批。\n",
        "\t一、\t全年受理来信412件，办结399件。\n",
    ],
)
def test_no_table(page: str) -> None:
    assert rows(page) == []


def test_a_table_in_one_of_two_columns() -> None:
    page = """\
项目          件次      人次        从渠道看，来信由上年的709件降为617件，
来信           517       517        来访由1 346批降为1 041批，来电上年为
来访         1 041     4 957        224件，略有减少；网上信访增加较多，群
来电           217       217        众反映的问题大多在基层得到了解决。
"""
    assert read(page) == [
        "row 0:项目 1:件次 2:人次",
        "row 0:来信 1:517 2:517",
        "row 0:来访 1:1041 2:4957",
        "row 0:来电 1:217 2:217",
        (
            "prose 从渠道看，来信由上年的709件降为617件，来访由1346批降为1041批，来电上年为224件，"
            "略有减少；网上信访增加较多，群众反映的问题大多在基层得到了解决。"
        ),
    ]


def test_a_header_set_with_single_and_with_wide_blanks() -> None:
    page = """\
年份  来信（件） 来访（人次） 集体访（批） 办结（件）
2001      512      844       6      498
2002      466      901       9      451
"""
    assert rows(page) == [
        "0:年份 1:来信（件） 2:来访（人次） 3:集体访（批） 4:办结（件）",
        "0:2001 1:512 2:844 3:6 4:498",
        "0:2002 1:466 2:901 3:9 4:451",
    ]


def test_a_table_goes_on_after_a_running_head() -> None:
    page = """\
年份        来信        来访
2001         512         844
2002         466         901

              · 88 ·

凤庆县志                          第九章·政务

2003         471         933
2004         490         958
"""
    assert rows(page) == [
        "0:年份 1:来信 2:来访",
        "0:2001 1:512 2:844",
        "0:2002 1:466 2:901",
        "0:年份 1:来信 2:来访",
        "0:2003 1:471 2:933",
        "0:2004 1:490 2:958",
    ]


def test_a_list_of_counts_goes_on_with_the_sentence_that_opens_it() -> None:
    page = """\
    1991年，受理信访640件，按内容分：
    城镇住房　　　　　　 210件
    招工就业　　　　　　 318件
    其他　　　　　　　　 112件
    以上各类，年内办结的602件。
"""
    assert read(page) == [
        "prose 1991年，受理信访640件，按内容分：城镇住房210件招工就业318件其他112件",
        "prose 以上各类，年内办结的602件。",
    ]
    assert rows(page.replace("分：", "分。")) == ["0:城镇住房 1:210件", "0:招工就业 1:318件", "0:其他 1:112件"]


def test_labels_between_rows_set_with_single_blanks() -> None:
    page = (
        "年度 总计（件次） 来信（件） 来访（人次）\n第八届\n1981年 146 112 34\n1982年 203 151 52\n"
        "第九届\n1984年 258 181 77\n1985年 312 205 107\n"
    )
    assert rows(page)[1:] == [
        "0:1981年 1:146 2:112 3:34",
        "0:1982年 1:203 2:151 3:52",
        "0:第九届",
        "0:1984年 1:258 2:181 3:77",
        "0:1985年 1:312 2:205 3:107",
    ]


def test_heads_that_nothing_parts_but_their_units() -> None:
    page = (
        "单　位　　　来信（件）来访（人次）集体上访（批）\n"
        "站前街道    41        96          5\n"
        "新华街道    58        143         9\n"
    )
    assert rows(page) == [
        "0:单位 1:来信（件） 2:来访（人次） 3:集体上访（批）",
        "0:站前街道 1:41 2:96 3:5",
        "0:新华街道 1:58 2:143 3:9",
    ]


def test_a_head_set_wide_over_two_measures() -> None:
    page = (
        "                                   集  体  上  访\n"
        "年份    来信（件）  来访（人次）  批数    人次    合计（件次）\n"
        "1982    1988        2377          14      206     4365\n"
        "1983    1754        1893          11      168     3647\n"
    )
    assert rows(page) == [
        "3+2:集体上访",
        "0:年份 1:来信（件） 2:来访（人次） 3:批数 4:人次 5:合计（件次）",
        "0:1982 1:1988 2:2377 3:14 4:206 5:4365",
        "0:1983 1:1754 2:1893 3:11 4:168 5:3647",
    ]


def test_a_head_of_which_every_label_is_spaced_out() -> None:
    page = """\
    年  份       来  信      来  访      合  计
                                    （件 次）
    １９９９      ２８６       ７４      ３６０
    ２０００      ３３１       ９２      ４２３
"""
    assert rows(page)[0] == "0:年份 1:来信 2:来访 3:合计（件次）"
    assert rows(page)[1] == "0:1999 1:286 2:74 3:360"


def test_digits_set_apart_are_one_cell_where_the_head_says_how_many_there_are() -> None:
    page = """\
季  别          来信(件)      来访(批)      来访(人次)     集体访(批)
第一季度         112            86            ６４５             1 4
第三季度         1 0 3            58            29 4             7
第四季度         128            105           1 027            19
"""
    assert rows(page)[2] == "0:第三季度 1:1 0 3 2:58 3:294 4:7"
    assert rows(page)[3] == "0:第四季度 1:128 2:105 3:1027 4:19"


def test_a_table_goes_on_behind_the_foot_of_a_page() -> None:
    page = """\
年份      来信      来访      电话      合计
1996      182       74        21        277
1997      169       81        33        283

石门坳县纪律检查委员会志稿
— 418 —

1999      193       59        52        304
2000      157       47        48        252
"""
    assert rows(page)[3:] == [
        "0:年份 1:来信 2:来访 3:电话 4:合计",
        "0:1999 1:193 2:59 3:52 4:304",
        "0:2000 1:157 2:47 3:48 4:252",
    ]


RULED = """\
        | 来　信 | 来　访 | 人　次 | 其中：集体访
单　位  | （件） | （批） |        | 批次 | 人次
————————|————————|————————|————————|——————|——————
市信访局| 1 046  | 812 —  | 6 347  | 143  | 4 208 |
东城区  | 388    | 274    | 1 915  | 61  — 1 230 |
河西县  — 295    | 341    | 2 078  | 47   | 988   |
"""


def test_heads_between_rules_are_no_menu_and_begin_where_the_rows_do() -> None:
    assert rows(RULED)[:2] == ["1:来信 2:来访 3:人次 4:其中：集体访", "0:单位 1:（件） 2:（批） 4:批次 5:人次"]


def test_rules_that_were_scanned_as_dashes_part_cells_where_a_row_is_short_of_them() -> None:
    assert rows(RULED)[2:] == [
        "0:市信访局 1:1046 2:812 3:6347 4:143 5:4208",
        "0:东城区 1:388 2:274 3:1915 4:61 5:1230",
        "0:河西县 1:295 2:341 3:2078 4:47 5:988",
    ]


def test_a_dash_in_a_row_that_has_all_its_cells_is_its_own() -> None:
    assert rows("单位|来信|2015 — 2016\n东城区|388|12 — 15\n河西县|295|14 — 18\n")[1] == "0:东城区 1:388 2:12—15"


def test_labels_and_numbers_are_no_columns_of_text() -> None:
    page = """\
　　2004年，来信少了，来访多了，集体访尤其多，其人次占来访的比重由上年的54.7%升到59.2%，企业改制、城镇拆迁居多。

                 2004年宁江地区信访工作主要指标

指      标                  单位      2004年    比上年±%
一、信访总量                件次      18 642        +7.4
  来信                      件         6 213        -3.1
    其中：联名信            件           318       +12.8
  来访                      批次      11 323       +11.9
"""
    assert rows(page) == [
        "0:指标 1:单位 2:2004年 3:比上年±%",
        "0:一、信访总量 1:件次 2:18642 3:+7.4",
        "0:来信 1:件 2:6213 3:-3.1",
        "0:其中：联名信 1:件 2:318 3:+12.8",
        "0:来访 1:批次 2:11323 3:+11.9",
    ]


def test_heads_of_two_glyphs_as_wide_as_their_columns() -> None:
    page = """\
              批          次          人          次
类    别      今年   去年   增减      今年    去年    增减
进京上访        14     19     -5        37      61     -24
赴省上访        22     17     +5       146      98     +48
"""
    assert rows(page)[0] == "1+3:批次 4+3:人次"


def test_two_labels_a_row_one_below_the_other() -> None:
    cells = "项目 单位 本期 上年同期 增减(%) 来信 件 1,208 1,315 -8.1"
    more = "来访 批次 2,043 2,377 -14.1 网上信访 件 3,569 2,104 69.6"
    assert rows("\n".join([*cells.split(), *more.split()]) + "\n来访当中，集体访186批次。\n") == [
        "0:项目 1:单位 2:本期 3:上年同期 4:增减（%）",
        "0:来信 1:件 2:1,208 3:1,315 4:-8.1",
        "0:来访 1:批次 2:2,043 3:2,377 4:-14.1",
        "0:网上信访 1:件 2:3,569 3:2,104 4:69.6",
    ]


def test_rows_of_values_between_commas() -> None:
    values = [
        "单位名称,来信(件),来访(批次),办结(件)",
        "区自然资源局,31,142,365",
        "区住建局,22,118,391",
        "合计,53,260,756",
    ]
    page = "\n".join([*values, "请注明来源。"]) + "\n"
    assert rows(page) == [
        "0:单位名称 1:来信（件） 2:来访（批次） 3:办结（件）",
        "0:区自然资源局 1:31 2:142 3:365",
        "0:区住建局 1:22 2:118 3:391",
        "0:合计 1:53 2:260 3:756",
    ]


def test_rows_of_values_between_strokes() -> None:
    page = "年份 / 来信(件) / 来访(人次)\n1986 / 64 / 47\n1987 / / 1,060\n1988 / 80 /\n"
    assert rows(page) == [
        "0:年份 1:来信（件） 2:来访（人次）",
        "0:1986 1:64 2:47",
        "0:1987 2:1,060",
        "0:1988 1:80",
    ]


def test_a_sentence_with_commas_is_no_row_of_values() -> None:
    assert rows("来信,31件,来访,142批\n来信,22件,来访,118批\n来信,9件,来访,36批\n") == []


def test_rows_of_single_blanks_with_their_unit_and_counts_like_years() -> None:
    page = """\
指标 单位 1998年 1999年 2000年 2001年
信访总量 件次 1935 1953 2029 2078
来信 件次 1123 1048 986 871
来访 批次 812 905 1043 1207
"""
    assert rows(page)[1] == "0:信访总量 1:件次 2:1935 3:1953 4:2029 5:2078"


def test_heads_of_a_line_set_with_single_blanks_over_a_line_of_units() -> None:
    page = """\
单  位          来信(件) 来访(人次) 重复来访  院长接待    转 办
                                    (人次)    (人次)     (件)
市中级法院       1,284     2,913        806         214       655
河东区法院         502     1,377        301         180       119
"""
    assert rows(page)[:2] == [
        "0:单位 1:来信（件） 2:来访（人次） 3:重复来访 4:院长接待 5:转办",
        "3:（人次） 4:（人次） 5:（件）",
    ]


def test_a_cell_and_its_number_that_one_blank_parts() -> None:
    page = """\
项　　目　　　　单位　　　2019年　　2020年　　2021年
信访总量　　　　件（批）　412　　　365　　　301
　来　信　　　　件　　　　96　　　　71　　　　44
　来　访　　　　批次　　　173　　　128　　　109
"""
    assert rows(page)[1] == "0:信访总量 1:件（批） 2:412 3:365 4:301"


def test_rows_between_commas_without_heads_are_sentences() -> None:
    assert rows("信访总量,1200件,3400人次\n来信,320件,320人次\n来访,500批次,2000人次\n") == []


def test_lists_of_the_web_cell_by_cell_are_no_tables_of_counts() -> None:
    for heads in ("来信标题\n办理情况\n点击数", "接待单位\n接待领导\n联系电话"):
        assert rows(f"{heads}\n修路\n已办结\n123\n供水\n已办结\n234\n排污\n处理中\n89\n") == []


def test_the_pages_of_a_web_list_are_no_row() -> None:
    assert rows("来信选登 | 来访须知 | 网上信访\n首页 | 1 | 2 | 3 | 4 | 尾页\n") == []


def test_a_row_set_in_between_rules_has_its_label_first() -> None:
    page = "项目 | 2009年 | 2010年 |\n来信 | 320 | 310 |\n  | 来访 | 120 | 110 |\n网信 | 12 | 11 |\n"
    assert rows(page)[2] == "0:来访 1:120 2:110"


def test_heads_of_a_drawn_table_stand_over_the_columns_between_their_rules() -> None:
    page = """\
┌────┬───────┬───────┬────┐
│  乡镇  │     到县     │     到市     │  合计  │
│        ├───┬───┼───┬───┤        │
│        │ 批次 │ 人次 │ 批次 │ 人次 │        │
├────┼───┼───┼───┼───┼────┤
│ 城关镇 │   41 │  176 │    6 │   21 │     47 │
│ 柳林镇 │   27 │   94 │    3 │    8 │     30 │
└────┴───┴───┴───┴───┴────┘
"""
    assert rows(page)[0] == "0:乡镇 1+2:到县 3+2:到市 5:合计"


def test_heads_of_a_drawn_table_in_which_a_label_stands_beside_the_rule_within() -> None:
    page = """\
┌────┬────┬────┐
│        │  到县  │  到市  │
│ 单  位 ├──┬──┼──┬──┤
│        │批次│人次│批次│人次│
├────┼──┼──┼──┼──┤
│城关镇  │12  │ 61 │ 2  │ 15 │
├────┼──┼──┼──┼──┤
│柳林镇  │ 8  │ 25 │    │    │
└────┴──┴──┴──┴──┘
"""
    assert rows(page) == [
        "1+2:到县 3+2:到市",
        "0:单位",
        "1:批次 2:人次 3:批次 4:人次",
        "0:城关镇 1:12 2:61 3:2 4:15",
        "0:柳林镇 1:8 2:25",
    ]


def test_heads_over_a_rule_as_wide_as_their_columns() -> None:
    page = """\
            来 信         来        访        结 案
年 份       (件)        ————————        (件)
                        批 次     人 次
————————————————————————
1986年      112         196       504         133
1987年      145         181       438         120
合  计      257         377       942         253
"""
    assert rows(page)[:3] == ["1:来信 2+2:来访 4:结案", "0:年份 1:（件） 4:（件）", "2:批次 3:人次"]


def test_a_label_set_apart_behind_qizhong() -> None:
    page = """\
项      目      单位  2009年  2010年
受理总数        件    612     587
其中：来  信    件    341     322
      来  访    件    214     203
"""
    assert rows(page)[2] == "0:其中：来信 1:件 2:341 3:322"


def test_cells_set_in_bold_are_what_stands_between_the_signs() -> None:
    page = "| 月份 | 来信 | 来访 |\n| --- | --- | --- |\n| 1月 | 21 | 64 |\n| **合计** | **125** | **339** |\n"
    assert rows(page)[-1] == "0:合计 1:125 2:339"


def test_rows_with_single_blanks_and_blanks_of_thousands() -> None:
    page = """\
类   别 件次 人  次 占总量(%)
合 计 1 284 3 906 —
来 信 318 318 24.8
来 访 743 3 365 57.9
注:数据由县信访局提供
                                        143
"""
    assert rows(page) == [
        "0:类别 1:件次 2:人次 3:占总量（%）",
        "0:合计 1:1284 2:3906 3:—",
        "0:来信 1:318 2:318 3:24.8",
        "0:来访 1:743 2:3365 3:57.9",
    ]


def test_two_tables_side_by_side_with_a_rule_between() -> None:
    page = """\
  年 份      来 信     来 访   |  年 份      来 信     来 访
  1981年      224      153   |  1984年      187      91
  1982年      236      148   |  1985年      161      112
"""
    assert rows(page)[1] == "0:1981年 1:224 2:153 3:1984年 4:187 5:91"


def test_two_numbers_in_each_cell() -> None:
    page = """\
年 度   到县(批/人次)  到市(批/人次)
2004年   228/2 105   31/456
2005年   211/1 704   23/381
"""
    assert rows(page)[1] == "0:2004年 1:228/2 105 2:31/456"


def test_a_list_with_shares_behind_some_of_its_counts() -> None:
    page = "接待来访245件次。按类别分：\n\n婚姻家庭类  169件   69.0%\n  离婚及财产  74件\n财产权益类  41件   16.7%\n"
    assert rows(page) == []


def test_a_line_of_one_word_set_apart_heads_no_table() -> None:
    assert rows("检  察\n概  况\n申诉\n") == []
