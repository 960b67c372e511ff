"""Cells of tables: what the header, the row and the caption say of each number."""

from __future__ import annotations

import pytest

from xinfang_extract.model import Figure
from xinfang_extract.page import Page
from xinfang_extract.pipeline import run

COLUMNS = ("kind", "measure", "channel", "form", "level", "stage", "body_type", "region", "year", "period")


def figures(page: str) -> tuple[Figure, ...]:
    return tuple(run([Page("test", 1, page)]).figures)


def told(page: str, *columns: str) -> list[str]:
    """The figures of a page, each as its value and these columns; empty codes as `-`."""
    shown = columns or ("kind", "measure", "channel", "form", "year")
    return [
        " ".join(
            [
                f"{f.value.normalize():f}",
                *(str(getattr(f, c) if getattr(f, c) not in (None, "") else "-") for c in shown),
            ]
        )
        for f in figures(page)
    ]


YEARS = """2018年信访情况统计

表1    单位：件次、批次

项目            2017年      2018年      增减      增减%
来信            120         96          -24       -20.0
来访            80          84          4         5.0
其中：集体访    12          9           -3        -25.0
合计            200         180         -20       -10.0
"""


def test_rows_under_the_name_of_a_channel_in_chinese_numerals() -> None:
    page = "人民来信来访\n\n类  别              件  数\n一、来  信\n揭发干部作风………………一百一十二件\n婚姻家庭………………三十一件\n其  他………………四十件\n"
    assert told(page, "measure", "channel") == ["112 cases letter", "31 cases letter", "40 cases letter"]


@pytest.mark.parametrize(
    ("labels", "counts"),
    [(("二〇〇〇", "二〇〇一"), 4), (("十一", "十二"), 4), (("五一", "五二"), 4), (("十二届", "十三届"), 4)],
)
def test_years_months_and_sessions_in_chinese_are_labels(labels: tuple[str, str], counts: int) -> None:
    page = "信访工作\n\n年份      来信    来访\n一九九九  150     60\n" + "".join(
        f"{label}    160     70\n" for label in labels
    )
    assert told(page, "measure", "channel")[2:] == ["160 cases letter", "70 cases visit"] * (counts // 2)


def test_page_numbers_of_contents_are_no_counts() -> None:
    assert told("目  录\n信访工作…………………二三一\n来信来访…………………二三五\n集体上访…………………二四〇\n") == []


def test_a_list_with_leaders_and_no_header() -> None:
    page = "一九五七年信访情况\n来信总数…………三百二十件\n来访总数…………一百二十人次\n已处理…………三百件\n"
    assert told(page, "channel", "stage")[:2] == ["320 letter received", "120 visit received"]


def test_a_section_of_rows_ends_with_the_next() -> None:
    page = "信访工作\n\n项目    2009年    2010年\n一、来访\n批次    40    50\n人次    200    250\n三、总量\n合计    160    180\n"
    assert [row.split()[1] for row in told(page, "channel")] == ["visit"] * 4 + ["all"] * 2


def test_a_table_after_a_colon_is_of_the_letters_that_its_sentence_names() -> None:
    page = "纪检信访\n\n1989年来信711件、来访194人次。\n1989年受理的来信按反映的问题分：\n\n"
    page += "问  题  类  别         件 数     占百分比\n贪污受贿               174       24.5\n"
    page += "以权谋私、建私房       203       28.6\n其 他                  334       46.9\n"
    assert told(page, "kind", "channel")[2::2] == ["174 count letter", "203 count letter", "334 count letter"]


def test_a_row_alone_under_its_header() -> None:
    page = "信访工作\n\n 渠  道            单位      本年      上年同期     同比(%)\n"
    page += " 网上信访          件次      1395      1421          -1.8\n"
    assert told(page, "kind", "channel") == ["1395 count online", "1421 previous online", "-1.8 change_pct online"]


def test_land_that_is_occupied_is_no_share_and_our_court_is_whose_page_it_is() -> None:
    page = "县人民检察院信访\n\n乡镇      违法占地    本院办理\n城关镇    21          12\n河口镇    14          9\n"
    assert told(page, "kind", "body_type") == [f"{value} count procuratorate" for value in (21, 12, 14, 9)]


def test_years_side_by_side_and_what_changed() -> None:
    assert told(YEARS) == [
        "120 count cases letter - 2017",
        "96 count cases letter - 2018",
        "-24 change cases letter - 2018",
        "-20 change_pct cases letter - 2018",
        "80 count batches visit - 2017",
        "84 count batches visit - 2018",
        "4 change batches visit - 2018",
        "5 change_pct batches visit - 2018",
        "12 count batches visit collective 2017",
        "9 count batches visit collective 2018",
        "-3 change batches visit collective 2018",
        "-25 change_pct batches visit collective 2018",
        "200 count cases all - 2017",
        "180 count cases all - 2018",
        "-20 change cases all - 2018",
        "-10 change_pct cases all - 2018",
    ]


def test_a_change_speaks_of_the_count_of_its_row() -> None:
    found = figures(YEARS)
    by_id = {f.figure_id: f for f in found}
    changes = [f for f in found if f.kind in ("change", "change_pct")]
    assert [int(by_id[f.base].value) for f in changes] == [96, 96, 84, 84, 9, 9, 180, 180]


def test_what_went_down_is_printed_without_a_sign() -> None:
    page = """2018年各乡镇信访情况统计表

单位：件

单位        来信      上年来信      下降
城关镇      31        40            9
漆树乡      12        15            3
合计        43        55            12
"""
    assert told(page, "kind", "channel", "year")[:6] == [
        "31 count letter 2018",
        "40 previous letter 2017",
        "-9 change all 2018",
        "12 count letter 2018",
        "15 previous letter 2017",
        "-3 change all 2018",
    ]


def test_a_county_with_a_row_of_its_own() -> None:
    page = """2018年各县信访情况统计表

单位        来信件数      来访批次
临河县      31            9
望江县      12            8
"""
    assert told(page, "channel", "region") == [
        "31 letter 临河县",
        "9 visit 临河县",
        "12 letter 望江县",
        "8 visit 望江县",
    ]


def test_rows_of_bureaus_are_departments_and_other_rows_topics() -> None:
    page = """2018年信访统计表

单位          来信件数      来访批次
县国土局      21            9
征地拆迁      31            12
合计          52            21
"""
    assert told(page, "measure", "channel", "body_type") == [
        "21 cases letter department",
        "9 batches visit department",
        "31 cases letter -",
        "12 batches visit -",
        "52 cases letter -",
        "21 batches visit -",
    ]
    assert {f.topic for f in figures(page)} == {"", "征地拆迁"}


def test_ranks_money_and_notes_are_no_petitions() -> None:
    page = """2018年信访统计表

单位        来信件数      救助金额      来访批次      备注
城关镇      31            4500          9             2
漆树乡      12            1200          8             1
排名        1             2             3             4
"""
    assert told(page, "measure", "channel") == [
        "31 cases letter",
        "9 batches visit",
        "12 cases letter",
        "8 batches visit",
    ]


def test_a_table_of_other_business_is_left_alone() -> None:
    page = """2018年人事统计

单位        机关人员      事业人员
城关镇      31            44
漆树乡      12            18
"""
    assert told(page) == []


def test_forms_of_the_row_and_of_the_column_join() -> None:
    page = """2018年信访统计表

类别        个体访批次      集体访批次
初访        31              44
重访        12              18
"""
    assert told(page, "measure", "channel", "form") == [
        "31 batches visit first+individual",
        "44 batches visit collective+first",
        "12 batches visit individual+repeat",
        "18 batches visit collective+repeat",
    ]


def test_a_row_of_sums_takes_the_channel_of_its_column() -> None:
    page = """2018年信访统计表

类别            来信件数      来访人次      信访总量
城关镇          31            44            75
信访总量合计    31            44            75
"""
    assert told(page, "measure", "channel")[3:] == ["31 cases letter", "44 persons visit", "75 cases all"]


def test_rates_and_shares() -> None:
    page = """2018年信访统计表

类别      件数      占比%      办结率%
来信      31        41.3       96.1
来访      44        58.7       97.2
"""
    assert told(page, "kind", "measure", "channel") == [
        "31 count cases letter",
        "41.3 share cases letter",
        "96.1 rate cases letter",
        "44 count cases visit",
        "58.7 share cases visit",
        "97.2 rate cases visit",
    ]


def test_a_percentage_in_a_cell_is_a_share() -> None:
    page = """2018年信访统计表

类别      件数      所占
来信      31件      41.3%
来访      44件      58.7%
"""
    assert told(page, "kind", "measure", "channel") == [
        "31 count cases letter",
        "41.3 share cases letter",
        "44 count cases visit",
        "58.7 share cases visit",
    ]


def test_units_in_the_cells() -> None:
    page = """2018年信访统计表

类别      2017年      2018年
来信      29件        31件
来访      41批        44批
"""
    assert told(page, "measure", "channel", "year") == [
        "29 cases letter 2017",
        "31 cases letter 2018",
        "41 batches visit 2017",
        "44 batches visit 2018",
    ]


def test_units_of_the_line_above_go_to_their_channels() -> None:
    for line, letters, visits in (
        ("单位：件、人次", "cases", "persons"),
        ("单位：件、批次、人次", "cases", "batches"),
        ("单位：人次", "persons", "persons"),
        ("单位：件（批）次", "cases", "cases"),
        ("单位：人（件）次", "persons", "persons"),
    ):
        page = f"2018年全县群众来信来访情况统计表\n\n{line}\n\n年份      来信      来访\n2017      29        41\n2018      31        44\n"
        assert told(page, "measure", "channel")[:2] == [f"29 {letters} letter", f"41 {visits} visit"], line


def test_years_added_up() -> None:
    page = """2016年至2018年信访统计表

项目      2016年      2017年      2018年      三年合计
来信      29          31          40          100
来访      41          44          15          100
"""
    assert told(page, "channel", "year", "period") == [
        "29 letter 2016 -",
        "31 letter 2017 -",
        "40 letter 2018 -",
        "100 letter 2018 2016/2018",
        "41 visit 2016 -",
        "44 visit 2017 -",
        "15 visit 2018 -",
        "100 visit 2018 2016/2018",
    ]


def test_arrows_are_signs() -> None:
    page = """2018年信访统计表

类别      2018年      比上年
来信      31          ▼12
来访      44          ▲9
"""
    assert told(page, "kind") == ["31 count", "-12 change", "44 count", "9 change"]


def test_indented_rows_are_parts_of_the_row_above() -> None:
    page = """2018年信访统计表

类别            批次      人次
来访            44        391
  集体访        12        279
    进京        3         60
  个体访        32        112
来信            31        31
"""
    assert told(page, "measure", "channel", "form", "level") == [
        "44 batches visit - -",
        "391 persons visit - -",
        "12 batches visit collective -",
        "279 persons visit collective -",
        "3 batches visit collective national",
        "60 persons visit collective national",
        "32 batches visit individual -",
        "112 persons visit individual -",
        "31 batches letter - -",
        "31 persons letter - -",
    ]


def test_a_label_that_stands_for_the_rows_below_it() -> None:
    page = """2018年信访统计表

| 渠道 | 形式 | 批次 | 人次 |
| --- | --- | --- | --- |
| 来访 | 集体访 | 12 | 279 |
|  | 个体访 | 32 | 112 |
| 来信 | 联名信 | 6 | 48 |
"""
    assert told(page, "measure", "channel", "form") == [
        "12 batches visit collective",
        "279 persons visit collective",
        "32 batches visit individual",
        "112 persons visit individual",
        "6 batches letter joint",
        "48 persons letter joint",
    ]


def test_what_a_table_told_is_the_total_of_the_prose_below() -> None:
    page = """2018年信访统计表

类别          件次
信访总量      75
来信          31
来访          44

其中网上信访12件。
"""
    found = figures(page)
    assert [(int(f.value), f.channel) for f in found][-1] == (12, "online")
    assert found[-1].whole == found[0].figure_id


def test_a_grid_without_a_header_or_without_numbers_says_nothing() -> None:
    assert told("2018年信访统计表\n\n31      44\n12      9\n") == []
    assert told("| 来信 | 来访 |\n| --- | --- |\n| 来信来访 | 信访 |\n") == []


THREE_HEADS = "2018年各县信访情况\n\n表2　各县信访情况\n\n" + "\n".join(
    "\t".join(cells)
    for cells in (
        ("县", "来信", "来访", "", "", "", "网上信访", "总量"),
        ("", "", "小计", "", "其中：集体访", "", "", ""),
        ("", "件", "批次", "人次", "批次", "人次", "件", "件次"),
        ("清河县", "61", "47", "157", "7", "80", "94", "202"),
    )
)


def test_a_head_further_left_holds_only_under_its_own_head() -> None:
    assert told(THREE_HEADS, "measure", "channel", "form") == [
        "61 cases letter -",
        "47 batches visit -",
        "157 persons visit -",
        "7 batches visit collective",
        "80 persons visit collective",
        "94 cases online -",
        "202 cases all -",
    ]


IN_TWO_MEASURES = """2018年信访情况

表3　信访情况

项目	2018年	2017年
来访批	30	32
人次	89	103
其中：集体访批	4	6
人次	28	37
"""


def test_a_label_that_is_a_measure_goes_on_with_the_row_above() -> None:
    assert told(IN_TWO_MEASURES, "measure", "channel", "form", "year") == [
        "30 batches visit - 2018",
        "32 batches visit - 2017",
        "89 persons visit - 2018",
        "103 persons visit - 2017",
        "4 batches visit collective 2018",
        "6 batches visit collective 2017",
        "28 persons visit collective 2018",
        "37 persons visit collective 2017",
    ]


def test_a_change_is_told_of_the_later_year_whatever_year_the_book_reports_on() -> None:
    page = YEARS.replace("2018年信访情况统计", "青河年鉴2018")
    assert {line.split()[-1] for line in told(page) if "change" in line} == {"2018"}


@pytest.mark.parametrize("blank", [" ", "\u3000", "\u3000\u3000", "\t"])
def test_cells_are_parted_by_any_blank(blank: str) -> None:
    page = "信访工作\n\n2017—2018年信访情况\n年份 来信（件） 来访（批）\n2017 312 156\n2018 298 178\n"
    assert told(page.replace(" ", blank), "channel", "year") == [
        "312 letter 2017",
        "156 visit 2017",
        "298 letter 2018",
        "178 visit 2018",
    ]


CELLS = """单位：件
项目    来信    来访
住房    31    44
用工    21    34
"""


def test_a_table_that_goes_on_stands_under_its_chapter_alone() -> None:
    page = "信访\n\n第二节　群众来访\n\n一、集体访\n集体来访12批。\n\n续表14-6\n" + CELLS
    assert told(page, "channel", "form") == [
        "12 visit collective",
        "31 letter -",
        "44 visit -",
        "21 letter -",
        "34 visit -",
    ]


def test_a_table_of_other_business_has_no_figures() -> None:
    page = "信访\n\n2018年，收到来信12件。\n\n表3　刑事案件情况\n项目    立案    破案\n盗窃    31    44\n抢劫    21    34\n"
    assert told(page, "channel") == ["12 letter"]


def test_a_head_of_sums_is_of_no_head_beside_it() -> None:
    page = (
        "信访统计表\n\n"
        "                                   集  体  上  访\n"
        "年份    来信（件）  来访（人次）  批数    人次    合计（件次）\n"
        "1982    1988        2377          14      206     4365\n"
        "1983    1754        1893          11      168     3647\n"
    )
    assert told(page, "channel", "form")[:5] == [
        "1988 letter -",
        "2377 visit -",
        "14 visit collective",
        "206 visit collective",
        "4365 all -",
    ]


def test_a_rate_has_its_own_stage_and_marks_are_no_figures() -> None:
    page = "信访业务考核通报\n\n名次|单位|转办件|按期办结|办结率%|得分\n1|书院街道|24|23|95.8|98.5\n2|金盆街道|31|30|96.8|96.1\n"
    assert told(page, "kind", "stage") == [
        "24 count assigned",
        "23 count resolved",
        "95.8 rate resolved",
        "31 count assigned",
        "30 count resolved",
        "96.8 rate resolved",
    ]


@pytest.mark.parametrize(
    ("head", "rows", "periods"),
    [
        ("项目\t1月\t2月\t合计", ["来信（件）\t12\t9\t21"], ["2021-01", "2021-02", "-"]),
        ("项目\t上半年\t下半年\t全年", ["来信（件）\t12\t9\t21"], ["2021-01/2021-06", "2021-07/2021-12", "-"]),
        ("月份\t来信（件）", ["2021年1月\t12", "2021年2月\t9", "合计\t21"], ["2021-01", "2021-02", "-"]),
        ("季度\t来信（件）", ["一季度\t12", "二季度\t9", "合计\t21"], ["2021-01/2021-03", "2021-04/2021-06", "-"]),
    ],
)
def test_months_of_a_column_or_of_a_row(head: str, rows: list[str], periods: list[str]) -> None:
    page = "\n".join(["2021年信访工作统计", head, *rows]) + "\n"
    assert told(page, "period", "year") == [f"{n} {p} 2021" for n, p in zip((12, 9, 21), periods, strict=True)]
    assert not any(f.topic for f in figures(page))


def test_a_county_is_no_topic_of_its_row() -> None:
    page = "2016年信访情况统计表\n单位\t来信（件）\n澄江县\t331\n通海县\t498\n"
    assert [(f.region, f.topic) for f in figures(page)] == [("澄江县", ""), ("通海县", "")]


def test_a_column_of_people_is_of_the_visits_left_of_it() -> None:
    page = "2016年信访情况统计表\n\n单位|来信（件）|来访（批）|人次\n市信访局|31|12|2O\n东城区|21|15|4 O68\n"
    assert told(page, "measure", "channel")[-3:] == ["21 cases letter", "15 batches visit", "4068 persons visit"]


def test_tables_that_stand_side_by_side() -> None:
    page = """\
1995年信访情况

    表一  内容                              表二  处理
反映内容            件数     占%        处理方式            件数
农民负担             163    21.9        转乡镇处理           261
土地承包             128    17.2        直接答复             119
其他                  98    13.2
合计                 389     100        合计                 380
"""
    assert told(page, "stage") == [
        *(f"{n} received" for n in ("163", "21.9", "128", "17.2", "98", "13.2", "389", "100")),
        *("261 transferred", "119 replied", "380 received"),
    ]


def test_the_rank_of_a_row_is_no_number_of_it() -> None:
    page = "2019年上半年，全市信访情况通报\n\n赴省集体访排名\n\n名次\t县（区）\t批次\t人次\n1\t东关区\t7\t96\n2\t丰宁县\t5\t71\n全市\t\t12\t167\n"
    assert told(page, "measure", "level", "form") == [
        f"{n} {unit} province collective"
        for pair in ((7, 96), (5, 71), (12, 167))
        for n, unit in zip(pair, ("batches", "persons"), strict=True)
    ]


def test_years_before_quarters_are_no_ranks() -> None:
    page = "信访情况表\n\n年份\t季度\t来信（件）\n2018\t一季度\t7\n2018\t二季度\t5\n2019\t一季度\t9\n"
    assert told(page, "year") == ["7 2018", "5 2018", "9 2019"]


def test_a_table_goes_on_under_its_caption() -> None:
    page = """\
2011年各县群众到州上访统计表

县（市）      集 体 访              个 体 访
              批次     人次       批次     人次
凉水市          21      514         88      156
安坪县           9      173         31       47

                        （续表）
县（市）      集 体 访              个 体 访
              批次     人次       批次     人次
木场县           3       41         12       15
总　计          33      728        131      218
"""
    assert {(f.level, f.channel) for f in figures(page)} == {("prefecture", "visit")}
    assert len(figures(page)) == 16


def test_changes_of_a_measure_are_of_what_was_counted_in_it() -> None:
    page = "2021年窗口工作\n\n| 时段 | 登记总量（件次） | 来访（人次） | 人次同比 |\n|---|---|---|---|\n| 一季度 | 412 | 213 | ↓11.6% |\n| 二季度 | 467 | 276 | ↑9.1% |\n"
    assert told(page, "kind", "channel")[:3] == ["412 count all", "213 count visit", "-11.6 change_pct visit"]


def test_what_those_are_to_report_to_whom_it_was_passed_on() -> None:
    page = "人大信访情况表\n\n| | 1998年 | 1999年 |\n|---|---|---|\n| 收到来信（件） | 118 | 134 |\n| 要求报结果（件） | 21 | 26 |\n| 已报结果（件） | 17 | 24 |\n"
    assert told(page, "stage")[2:] == ["21 transferred", "26 transferred", "17 replied", "24 replied"]


def test_officials_and_workers_whom_rows_are_about() -> None:
    page = "信访情况表\n\n类别\t来信（件）\n干部作风\t7\n职工安置\t5\n信访干部\t9\n"
    assert told(page, "topic") == ["7 干部作风", "5 职工安置"]


def test_years_in_two_blocks_side_by_side() -> None:
    page = """\
受理来信来访逐年统计
                 单位：件、人次
  年 度    来 信    来 访      年 度    来 信    来 访
  1987     3215     4098       1994     3871     6120
  1988     3690     4411       1995     3654     6587
"""
    assert sorted(told(page, "measure", "channel", "year"), key=lambda row: row[-4:]) == [
        "3215 cases letter 1987",
        "4098 persons visit 1987",
        "3690 cases letter 1988",
        "4411 persons visit 1988",
        "3871 cases letter 1994",
        "6120 persons visit 1994",
        "3654 cases letter 1995",
        "6587 persons visit 1995",
    ]


def test_the_sum_of_years_is_of_the_last() -> None:
    page = "历年信访情况表\n\n年份\t来信（件）\n2003\t31\n2004\t40\n合计\t71\n"
    assert told(page, "year", "period") == ["31 2003 -", "40 2004 -", "71 2004 2003/2004"]


def test_units_in_the_cells_and_what_became_of_matters_from_above() -> None:
    page = "1995年信访工作\n\n| 类别 | 收受 | 转办 | 办结 |\n|---|---|---|---|\n| 来信 | 412件 | 263件 | 71件 |\n| 上级交办 | 37件 | 22件 | 11件 |\n| 合计 | 647件(批) | 367件(批) | 131件(批) |\n"
    assert told(page, "measure", "stage")[3:] == [
        "37 cases assigned",
        "22 cases transferred",
        "11 cases resolved",
        "647 cases received",
        "367 cases transferred",
        "131 cases resolved",
    ]


def test_those_who_came_to_a_leader() -> None:
    page = "1999年法院信访情况\n\n单位\t来信（件）\t院长接待（人次）\n市中级法院\t12\t21\n河东区法院\t5\t18\n"
    assert told(page, "channel") == ["12 letter", "21 visit", "5 letter", "18 visit"]


def test_the_year_before_that_a_table_compares_with() -> None:
    page = "信访情况表\n\n项目\t2015年\t2014年\t±%\n来信（件）\t207\t341\t-39.3\n来访（批次）\t1217\t1593\t-23.6\n"
    assert told(page, "kind", "year")[:3] == ["207 count 2015", "341 previous 2014", "-39.3 change_pct 2015"]


@pytest.mark.parametrize(
    ("head", "rows"),
    [
        ("来源|交办数（件）|责任单位|办结数（件）", ["网上信访|12|县公安局|8", "群众来信|9|县法院|7", "合计|21||15"]),
        ("乡镇|来信（件）|办理结果|来访（批）", ["东关镇|12|已办结|8", "西关镇|9|正在办理|7", "合计|21||15"]),
        ("乡镇|来信（件）|主要诉求|来访（批）", ["东关镇|12|征地补偿|8", "西关镇|9|工资拖欠|7", "合计|21||15"]),
        ("乡镇|来信（件）|同比|来访（批）", ["东关镇|12|上升5%|8", "西关镇|9|下降7%|7", "合计|21||15"]),
        ("乡镇|来信（件）|包点干部|来访（批）", ["东关镇|12|周志远|8", "西关镇|9|吴小梅|7", "合计|21||15"]),
    ],
)
def test_a_column_of_words_in_the_midst_of_a_table_begins_no_other(head: str, rows: list[str]) -> None:
    page = "\n".join(["2016年信访情况表", "", *(row.replace("|", "\t") for row in (head, *rows))]) + "\n"
    assert told(page, "stage" if "办结" in head else "channel")[-2:] == (
        ["21 transferred", "15 resolved"] if "办结" in head else ["21 letter", "15 visit"]
    )


def test_a_row_of_sums_that_has_no_rank_keeps_its_columns() -> None:
    page = "2016年信访情况\n\n序号\t乡镇\t来信（件）\t来访（批）\n1\t东关镇\t12\t8\n2\t西关镇\t9\t7\n合计\t21\t15\n"
    assert told(page, "channel")[-2:] == ["21 letter", "15 visit"]


def test_years_of_a_head_that_says_so_once() -> None:
    page = "信访情况（件）\n\n项目\t2015\t2016年\n来信\t207\t341\n来访\t121\t159\n"
    assert told(page, "year") == ["207 2015", "341 2016", "121 2015", "159 2016"]


def test_counts_like_years_in_the_midst_of_a_table_are_counts() -> None:
    page = "2016年信访情况\n\n地区\t来信（件）\t来访（批）\t网信（件）\n河阳市\t320\t2011\t50\n江城市\t310\t1987\t40\n"
    assert told(page, "channel")[:3] == ["320 letter", "2011 visit", "50 online"]


def test_rows_say_themselves_what_they_count() -> None:
    page = "来信来访\n1956年    来信    三百二十件\n1957年    来信    四百件\n1958年    来信    五百二十件\n"
    assert told(page, "channel", "year") == ["320 letter 1956", "400 letter 1957", "520 letter 1958"]


def test_a_page_of_contents_counts_nothing() -> None:
    page = "目　录\n第一章　机构………1\n第二章　来信来访………25\n第一节　人民来信………26\n第二节　人民来访………30\n"
    assert told(page) == []
    counts = "来信来访情况：\n属于政策问题………120件\n属于生活问题………130件\n属于其他问题………140件\n"
    assert [line.split()[0] for line in told(counts)] == ["120", "130", "140"]


def test_two_numbers_in_one_cell_are_none() -> None:
    """A table with the cells of some rows on lines of their own: what stands far apart is never one number."""
    page = (
        "2013年信访\n\n受理单位     受理(件次)        办结(件次)\n县信访局     514\n县直部门     296              502\n"
        "乡(镇)       280\n街道         112\n学校         31\n"
    )
    assert [row.split()[0] for row in told(page, "measure")] == ["514", "280", "112", "31"]
    assert [(left.printed, left.reason) for left in run([Page("test", 1, page)]).unread] == [
        ("296", "unreadable"),
        ("502", "unreadable"),
    ]


def test_whose_a_table_is_by_the_sentence_before() -> None:
    page = (
        "【集体上访】 1997年，职工两度堵塞国道。县信访局三年受理情况如次：\n\n"
        "年份    来信(件)   个人来访(人次)   集体上访(批)\n1996      412          1106             38\n1997      397           988             57\n"
    )
    assert told(page, "channel", "form", "body_type")[:3] == [
        "412 letter - petition_office",
        "1106 visit individual petition_office",
        "38 visit collective petition_office",
    ]


def test_whose_a_table_is_by_the_words_under_its_title() -> None:
    rows = "季　度　　　来访批次　　来访人次\n第一季度　　　312　　　1045\n第二季度　　　287　　　914\n"
    title = "群众来市上访分季统计（2016年）\n"
    office, nobody = (
        told(title + words + "\n" + rows, "body_type")[0]
        for words in ("本表只计市信访局登记数，市直部门自接的未列入", "本表所列各部门登记数由市信访局汇总")
    )
    assert (office, nobody) == ("312 petition_office", "312 -")


def test_shares_stand_beside_the_count_they_are_of() -> None:
    page = (
        "信访分类统计  单位：件次\n\n类  别        1979年    占总数%      1985年    占总数%\n"
        "落实政策      3,128     51.2          402      14.9\n检举控告      1,026     16.8          731      27.1\n"
    )
    assert [row.split()[-1] for row in told(page, "kind", "year")][:4] == ["1979", "1979", "1985", "1985"]


def test_a_column_of_parts_has_the_stage_of_the_one_left_of_it() -> None:
    page = "信访办理情况\n\n承办单位\t转送交办(件)\t其中重复信访(件)\n住建局\t64\t11\n教育局\t39\t8\n"
    assert told(page, "stage", "form")[:2] == ["64 transferred -", "11 transferred repeat"]


def test_a_rate_behind_a_table_of_some_years() -> None:
    page = (
        "信访与接待\n\n年  份      来信(件)     立案查处(件)     结案(件)     来访(人次)\n1986        4821         238              221        7316\n"
        "1987        4467         214              203        6905\n1988        5130         301              268        9842\n\n3年间所立案件的结案率为92.1%。\n"
    )
    assert told(page, "kind", "measure", "channel", "year")[-1] == "92.1 rate cases all 1988"


def test_a_number_like_a_year_in_a_table_of_one_cell_a_line() -> None:
    rows = [("来信", "203", "215"), ("来访", "341", "1110"), ("来电", "72", "72"), ("合计", "616", "2055")]
    page = "2020年全区信访数据\n渠道\n件次\n人次\n" + "".join("\n".join(row) + "\n" for row in rows)
    assert [row.split()[0] for row in told(page, "channel")][-2:] == ["616", "2055"]


def test_a_table_of_townships_is_not_of_the_office_that_tells_of_them() -> None:
    page = (
        "信访工作\n\n县信访局通报各乡镇信访受理情况如下：\n\n乡镇      来信(件)   来访(批)\n城关镇      12         8\n"
        "柳河镇      31         6\n石桥镇      22         4\n"
    )
    assert all(row.split()[-1] != "petition_office" for row in told(page, "body_type"))


def test_a_form_of_the_headings_that_no_column_tells_apart() -> None:
    page = "重复信访治理情况\n\n年份    来信(件)   来访(件)   集体访(件)\n1996      412          110             38\n1997      397           98             57\n"
    assert told(page, "form")[:3] == ["412 repeat", "110 repeat", "38 collective"]


@pytest.mark.parametrize(
    ("caption", "body"),
    [
        ("临河县群众来信来访情况", "-"),
        ("临河县信访办公室受理情况", "petition_office"),
        ("来信来访情况", "petition_office"),
    ],
)
def test_a_table_of_the_petitions_of_a_place_is_of_no_one_office(caption: str, body: str) -> None:
    page = (
        "信访处理\n\n　　1984年改称临河县信访办公室，编制7人。办公室受理来信600件。\n\n"
        f"表1    1980～1984年{caption}\n\n年份    来信（件）    来访（人次）\n1983    1246    983\n1984    1071    864\n"
    )
    assert told(page, "body_type")[1:] == [f"{n} {body}" for n in (1246, 983, 1071, 864)]


def test_units_told_of_each_channel_over_a_table() -> None:
    page = (
        "人民来信来访\n\n1972—1973年来信来访统计（来信：件；来访：人次）\n年份 来信 来访\n1972 418 256\n1973 503 307\n"
    )
    assert told(page, "measure", "channel") == [
        "418 cases letter",
        "256 persons visit",
        "503 cases letter",
        "307 persons visit",
    ]


def test_columns_of_lawsuits_and_of_those_who_were_punished_are_no_petitions() -> None:
    page = (
        "县人民法院\n\n1987—1988年信访及申诉复查统计表\n年份\t人民来信来访\t\t申诉案件复查\t\n"
        "\t来信（件）\t来访（人次）\t收案（件）\t改判（件）\n1987\t186\t412\t23\t4\n1988\t203\t467\t19\t2\n"
    )
    assert told(page, "channel", "stage") == [
        "186 letter received",
        "412 visit received",
        "203 letter received",
        "467 visit received",
    ]
    page = "县纪委\n\n信访举报情况\n年度  来信（件）  处分党员（人）\n1980  167  9\n1981  201  14\n"
    assert told(page, "channel") == ["167 letter", "201 letter"]


def test_two_units_of_one_number_the_first_wins() -> None:
    page = "来信来访统计\n\n项目            1983年    1984年\n来信（件）      86        143\n合计（件、人次）  138       240\n"
    assert told(page, "measure")[2:] == ["138 cases", "240 cases"]


def test_numbers_in_words_with_marks_and_letters_sorted_by_the_sentence_above() -> None:
    page = (
        "劳动部\n\n一九五三年收到人民来信五，八一二件。来信分类如下表：\n\n"
        "　　类　　别　　　　　　件数　　　百分比\n　　要求就业　　　　　　二，三一七　　　三九·九\n"
        "　　劳动保险　　　　　　一，二〇八　　　二〇·八\n　　其他　　　　　　　　　八六四　　　一四·九\n"
    )
    assert told(page, "kind", "channel")[1:] == [
        "2317 count letter",
        "39.9 share letter",
        "1208 count letter",
        "20.8 share letter",
        "864 count letter",
        "14.9 share letter",
    ]


def test_parts_of_a_head_by_level_are_of_its_form() -> None:
    page = (
        "信访工作\n\n年度   集体上访         其中:到市            进京         来信\n"
        "      批次   人次       批次   人次      批次   人次     件次\n"
        "1996   168    7 215      159    6 984     2     28      96\n1998   254   12 430      232   11 791     4     53      81\n"
    )
    assert told(page, "form", "level")[:7] == [
        "168 collective -",
        "7215 collective -",
        "159 collective prefecture",
        "6984 collective prefecture",
        "2 collective national",
        "28 collective national",
        "96 - -",
    ]


def test_a_change_in_words_in_a_cell() -> None:
    page = "进京走访\n\n市州\t批次\t人次\t比去年同期批次\n贵阳市\t31\t602\t减9\n黔南州\t14\t287\t增2\n"
    assert told(page, "kind")[2::3] == ["-9 change", "2 change"]


def test_a_numbered_heading_right_above_a_table_ends_the_section_before() -> None:
    page = (
        "# 信访局2019年9月月报\n\n## 1. 越级访\n\n到市个访6批7人次。\n\n## 2. 按属地分\n\n"
        "| 街道 | 来信(件) | 来访(批) |\n|---|---:|---:|\n| 城东街道 | 9 | 22 |\n| 城南街道 | 12 | 31 |\n"
    )
    assert told(page, "channel", "level", "year")[2:] == [
        "9 letter - 2019",
        "22 visit - 2019",
        "12 letter - 2019",
        "31 visit - 2019",
    ]


def test_digits_with_a_blank_between_all_of_them() -> None:
    page = (
        "第 五 章　信　访\n\n年  份         来 信 （ 件 ）      来 访 （ 人 次 ）\n"
        "1 9 8 2         1 0 4 6             7 8 8\n1 9 8 3          8 9 3              7 0 2\n"
    )
    assert told(page, "measure", "channel", "year") == [
        "1046 cases letter 1982",
        "788 persons visit 1982",
        "893 cases letter 1983",
        "702 persons visit 1983",
    ]


def test_a_row_over_several_lines_between_two_rules() -> None:
    page = (
        "部分乡镇信访情况表\n\n"
        "┌────────┬──────┬──────┐\n│ 单    位   │  来信  │  来访  │\n│            │ （件） │（批次）│\n"
        "├────────┼──────┼──────┤\n│ 岷阳镇人民 │   86   │   71   │\n│ 政府       │        │        │\n"
        "├────────┼──────┼──────┤\n│ 茶埠镇人民 │        │        │\n│ 政府       │   39   │   34   │\n"
        "└────────┴──────┴──────┘\n"
    )
    assert told(page, "measure", "channel", "body_type") == [
        "86 cases letter township",
        "71 batches visit township",
        "39 cases letter township",
        "34 batches visit township",
    ]


def test_a_row_set_with_single_blanks_and_a_head_over_two_rows() -> None:
    page = (
        "县志  信访\n\n──────────────────────────────\n年  份      来信     来访     合计     上级     结案     结案率\n                                       交办             （%）\n"
        "──────────────────────────────\n1981        1026     874      1900     132      118      89.4\n1982        803      697      1500     109\n"
        "            101      92.7\n1983 655 512 1167 84 80 95.2\n"
    )
    assert told(page, "channel", "stage", "year")[3:] == [
        "132 all assigned 1981",
        "118 all resolved 1981",
        "89.4 all resolved 1981",
        "803 letter received 1982",
        "697 visit received 1982",
        "1500 all received 1982",
        "109 all assigned 1982",
        "101 all resolved 1982",
        "92.7 all resolved 1982",
        "655 letter received 1983",
        "512 visit received 1983",
        "1167 all received 1983",
        "84 all assigned 1983",
        "80 all resolved 1983",
        "95.2 all resolved 1983",
    ]


def test_labels_set_apart_before_a_column_of_units() -> None:
    page = (
        "信访情况表\n\n　指　　　标　　　单位　　1989年　　1990年\n一、来　　信　　　件　　　4 106　　3 762\n"
        "　　#重　　信　　　件　　　918　　877\n二、来　　访　　　人次　　2 893　　3 150\n"
        "三、立案交办　　　件　　　214　　231\n　　结　　案　　　件　　　201　　219\n"
    )
    assert told(page, "measure", "channel", "form", "stage", "year")[::2] == [
        "4106 cases letter - received 1989",
        "918 cases letter repeat received 1989",
        "2893 persons visit - received 1989",
        "214 cases all - filed 1989",
        "201 cases all - resolved 1989",
    ]


def test_a_year_and_one_blank_before_its_first_number() -> None:
    page = (
        "信访举报\n\n单位：件(次)\n年份　　总量　　来信　　来访\n"
        "１９９０　４７６　　３５２　　１２４\n１９９３　５１２　　３７１　　１４１\n"
    )
    assert told(page, "channel", "year") == [
        "476 all 1990",
        "352 letter 1990",
        "124 visit 1990",
        "512 all 1993",
        "371 letter 1993",
        "141 visit 1993",
    ]


def test_rules_of_horizontal_bars() -> None:
    page = (
        "信访\n\n   年 份      来信(件)    来访(人次)\n――――――――――――――――――――\n"
        "    1979         1 834         2 117\n    1980         1 562         1 708\n――――――――――――――――――――\n"
    )
    assert told(page, "measure", "year") == [
        "1834 cases 1979",
        "2117 persons 1979",
        "1562 cases 1980",
        "1708 persons 1980",
    ]


def test_a_label_of_two_glyphs_set_apart_among_others() -> None:
    page = (
        "网上信访\n\n序号  单    位              受理(件)  办结(件)  按期办结率(%)\n"
        "  1   市教育局                   143       140         97.90\n"
        "  2   市自然资源局               312       305         97.76\n"
    )
    assert told(page, "kind", "stage") == [
        "143 count received",
        "140 count resolved",
        "97.9 rate resolved",
        "312 count received",
        "305 count resolved",
        "97.76 rate resolved",
    ]


def test_a_part_under_one_head_is_in_the_measure_of_its_total() -> None:
    page = (
        "赴省进京上访\n\n                进京访                赴省访\n责任单位     总人次   其中非访      批次     人次\n"
        "利民镇          4         1           2        5\n界沟镇          2         0           1        1\n"
    )
    assert told(page, "measure", "form")[:2] == ["4 persons -", "1 persons abnormal"]


def test_what_was_left_from_last_year_is_no_earlier_value() -> None:
    page = (
        "来信来访处理统计表\n单位：件\n\n项目              来信      来访\n"
        "上年未办结转入     47        12\n本年收到          893       416\n上年同期          812       398\n"
    )
    assert [f.kind.value for f in figures(page)] == ["count"] * 4 + ["previous"] * 2


def test_the_row_of_a_year_told_once_more_below_its_table() -> None:
    page = (
        "集体上访\n\n表22　1997—1998年到区集体上访情况\n\n| 年份 | 批次 | 人次 |\n|---|---|---|\n"
        "| 1997 | 67 | 2385 |\n| 1998 | 92 | 3619 |\n\n1998年的92批，涉及企业61批，涉及拆迁18批，其他13批。\n"
    )
    assert told(page, "level", "year")[-4:] == ["92 county 1998", "61 county 1998", "18 county 1998", "13 county 1998"]


def test_digits_set_apart_in_cells_and_heads_of_single_glyphs() -> None:
    page = """1982～1985年县信访局受理来信来访情况表

 年       来      来 访     其 中:    立        结
                            集体
 份       信     (人次)    (批)      案        案
         (件)                         (件)      率
                                                %
 1982   5 1 37    1 764     2 6      31 4      87. 5
 1983   4 682    1 5 31     1 9      270      90. 2
 1984   4 25 3    1 908     3 7      2 55      92. 1
 1985   3 8 46    1 547     21      1 83      93. 6
"""
    assert told(page, "measure", "channel", "form", "kind", "year")[:10] == [
        "5137 cases letter - count 1982",
        "1764 persons visit - count 1982",
        "26 batches visit collective count 1982",
        "314 cases all - count 1982",
        "87.5 cases all - rate 1982",
        "4682 cases letter - count 1983",
        "1531 persons visit - count 1983",
        "19 batches visit collective count 1983",
        "270 cases all - count 1983",
        "90.2 cases all - rate 1983",
    ]


def test_the_sums_of_a_table_of_terms_are_of_the_last_year() -> None:
    page = """县人大信访

表1  历届受理来信来访统计
届  次      起止年月            来信（件）  来访（人次）
八  届   1981.3—1984.5          236          318
九  届   1984.5—1987.4          418          527
十  届   1987.4—1990.3          573          684
合  计                         1227         1529
"""
    assert told(page, "year")[-2:] == ["1227 1990", "1529 1990"]
