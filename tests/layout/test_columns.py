"""Columns side by side: the paragraphs come out as they went in, however the page was put into text."""

from __future__ import annotations

from itertools import product

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from tests.layout.shown import read, shown
from tests.layout.typeset import Setting, typeset

PARAGRAPHS = [
    "2016年，全县共受理群众来信来访1286件次，比上年减少93件次，其中来信412件，来访731批次2962人次，网上信访143件。",
    "县委、县政府坚持领导干部接访制度，县级领导全年接待来访群众85批362人次，当面答复47件，转有关部门限时办结38件，重点时段未发生大规模集体上访。",
    "年内排查登记信访积案31件，逐件明确包案领导、责任单位和办结时限，年底前化解26件，其余5件落实了稳控责任；省、市交办的17件已化解15件。",
    "收到要求复查的申请9件，维持答复意见的6件，撤销后重新办理3件；举办信访干部培训班3期186人次，编印读本4200册，散发宣传单1.6万份。",
    "到县来访1130批5430人次，到市来访96批421人次，赴省走访19批36人次，进京上访7批9人次，进京上访比上年减少4批。",
]
WANTED = ["prose " + paragraph for paragraph in PARAGRAPHS]

SETTINGS = [
    Setting(columns, measure, gutter, indent, by_characters=by_characters, hang=hang, wander=wander)
    for columns, measure, gutter, indent, by_characters, hang, wander in product(
        (1, 2, 3), (28, 44), (3, 8), (2, 4), (False, True), (False, True), ((0,), (0, 1))
    )
    if not (by_characters and len(wander) > 1) and not (columns == 1 and (gutter > 3 or len(wander) > 1))
]


@pytest.mark.parametrize("setting", SETTINGS, ids=str)
def test_paragraphs_come_out_as_they_went_in(setting: Setting) -> None:
    assert read(typeset(PARAGRAPHS * 2, setting)) == WANTED * 2


def test_a_short_page_of_paragraphs_that_end_in_a_word() -> None:
    assert read(typeset(PARAGRAPHS[:1] * 4, Setting(2, 52, 3, 4))) == WANTED[:1] * 4


def test_furniture_and_a_title_across_the_columns() -> None:
    setting = Setting(2, 44, 6, 4)
    page = (
        "Page 178 - 东川年鉴2017\nP. 178\n\n东 川   2017\n              年 鉴   DONG CHUAN YEARBOOK\n\n"
        + " " * 40
        + "坚持领导接访 推动信访工作健康发展\n\n"
        + typeset(PARAGRAPHS, setting)
        + "                 - 144 -\n   173   174   175   176   177\n"
    )
    blocks = shown(page)
    assert [block for block in blocks if block.startswith("aside")] == [
        "aside Page 178-东川年鉴2017",
        "aside P.178",
        "aside 东川2017",
        "aside 年鉴DONG CHUAN YEARBOOK",
        "aside -144-",
        "aside 173 174 175 176 177",
    ]
    assert read(page) == ["title 坚持领导接访推动信访工作健康发展", *WANTED]


def test_headings_in_columns() -> None:
    setting = Setting(2, 44, 6, 4)
    paragraphs = ["【来信来访】 " + PARAGRAPHS[0], "一、到县访。" + PARAGRAPHS[4], "【接访】 " + PARAGRAPHS[1]]
    assert read(typeset(paragraphs, setting)) == [
        "heading5 【来信来访】",
        WANTED[0],
        "heading6 一、到县访。",
        WANTED[4],
        "heading5 【接访】",
        WANTED[1],
    ]


def test_lines_that_nobody_has_broken_are_no_columns() -> None:
    heads = ["来信来访办理情况", "领导干部接待日", "信访积案的化解", "信访事项复查复核", "越级上访的劝返"]
    whole = ["".join(PARAGRAPHS[at:] + PARAGRAPHS[:at]) for at in range(5)]
    page = "".join(head.ljust(20 - len(head)) + text + "\n" for head, text in zip(heads, whole, strict=True))
    assert read("信访工作\n\n" + page)[1:] == [
        block for head, text in zip(heads, whole, strict=True) for block in (f"heading5 {head}", f"prose {text}")
    ]


def test_two_columns_then_three_with_a_line_across_between_them() -> None:
    page = (
        typeset(PARAGRAPHS, Setting(2, 60, 6, 4))
        + "\n"
        + " " * 30
        + "部门和乡镇的信访工作，各乡镇信访工作情况和县直部门信访工作情况\n\n"
    )
    page += typeset(PARAGRAPHS, Setting(3, 38, 6, 4))
    blocks = read(page)
    assert blocks[:5] == WANTED
    assert blocks[6:] == WANTED


def test_a_sentence_goes_on_over_the_page() -> None:
    first = typeset(PARAGRAPHS[:2], Setting(2, 44, 6, 4)) + "\n                - 12 -\n"
    setting = Setting(1, 44, 0, 4)
    whole = typeset([PARAGRAPHS[0]], setting).splitlines(keepends=True)
    blocks = read(first + "\f" + "".join(whole[:2]), "".join(whole[2:]) + typeset([PARAGRAPHS[2]], setting))
    assert blocks == [*WANTED[:2], WANTED[0], WANTED[2]]


@given(
    st.lists(st.sampled_from(PARAGRAPHS), min_size=4, max_size=12),
    st.builds(
        Setting,
        columns=st.integers(1, 3),
        measure=st.integers(13, 30).map(lambda half: 2 * half),
        gutter=st.integers(3, 12),
        indent=st.just(4),
        margin=st.integers(0, 20),
        by_characters=st.booleans(),
        hang=st.booleans(),
    ),
)
@settings(deadline=None, max_examples=60)
def test_nothing_is_lost_or_mixed_up(paragraphs: list[str], setting: Setting) -> None:
    page = typeset(paragraphs, setting)
    assume(len(page.splitlines()) > 4)  # too few lines to tell a gutter from gaps
    blocks = read(page)
    assert "".join(block.removeprefix("prose ") for block in blocks) == "".join(paragraphs)


def test_labels_behind_bullets_are_no_column() -> None:
    items = [
        "●总量  6月份，全市党政信访部门接待处理群众信访1204件（批）3967人次，环比分别上升3.1%、12.8%。",
        "●来市集体访  21批486人次。百人以上1批：银河公司退休职工134人于6月18日到市政府门前，要求兑现补贴。",
        "●进京  非正常上访7批9人次，上月为4批5人次。高庄县占5批，已在联席会议上表态发言。",
        "●热点  土地征用263件、拆迁安置217件、劳动社保198件，三项占到信访总量的56.3%。",
        "●市长公开电话  受理市民来电5310个（属咨询、求助、投诉），转办3988个，不计入上述总量。",
    ]
    blocks = "\n".join(read("\n".join(items)))
    assert not [block for block in shown("\n".join(items)) if block.startswith("aside")]
    at = [blocks.index(word) for word in ("来市集体访", "21批486人次", "进京", "7批9人次", "热点", "土地征用263件")]
    assert at == sorted(at)


@pytest.mark.parametrize("form", ["【{}】  ", "[{}]  ", "{}　　"])
def test_labels_of_paragraphs_in_one_line_are_no_column(form: str) -> None:
    items = {
        "概况": "2005年，区信访办公室有工作人员19人。全区信访总量31712件次。",
        "来信": "区信访办收到人民来信5630封，初信3941封，重复信1689封。",
        "电子信访": "“区长信箱”和政府网站收到电子邮件2831件，答复2774件，答复率98%。",
        "领导接待": "区领导接待群众94批，约访疑难信访事项的当事人12批，化解10件。",
    }
    blocks = read("第六节  信访\n\n" + "\n".join(form.format(label) + text for label, text in items.items()))
    at = [next(i for i, block in enumerate(blocks) if text[:8] in block) for text in items.values()]
    heads = [next(i for i, block in enumerate(blocks) if label in block and "head" in block) for label in items]
    assert [head + 1 for head in heads] == at


def test_two_columns_over_a_table_that_is_as_wide_as_the_page() -> None:
    page = """\
  三、劳动竞赛                                    1988年物价波动，来访者猛增至近400人次，多
  1986年后竞赛转向节能降耗，五年间职工提合        问工资、菜金补贴。进入九十年代，停产半停产
理化建议11,402条，采纳6,833条。                   企业职工欠薪、医药费报销之诉居多，1994年仅
  四、职工信访                                    县丝绸厂退休工人便集体来会7批、215人次。
  县总工会素有接待职工来信来访之责。1986年
设信访法律科，当年收信73封，接待126人。
      1991—1994年县总工会职工信访情况
项  目              1991年    1992年    1993年    1994年
来信(件)             88        95       102       131
来访(人次)          164       203       258       477
转有关部门(件)       41        39        57        80
已办结(件)           79        90        94       112

  1994年尚有19件来信来访因企业无款而搁置，          五、送温暖工程
列入次年送温暖计划。                                1993年始，筹款38万元，慰问困难职工1,260
                                                  户。
"""
    blocks = read(page)
    assert any(line.startswith("prose 县总工会素有接待职工来信来访之责。") for line in blocks)
    assert any("多问工资、菜金补贴" in line for line in blocks)
    assert "row 0:来信（件） 1:88 2:95 3:102 4:131" in blocks


def test_a_running_head_and_a_chapter_in_the_middle_over_the_columns() -> None:
    head = "  · 412 ·                        县　志（1986—2005）\n\n"
    page = f"{head}                              第五章　信　访\n\n{typeset(PARAGRAPHS, Setting(2, 44, 6, 4))}"
    found = shown(page)
    assert found[0] == "aside ·412·县志（1986—2005）"
    assert found[1].startswith("heading") and found[1].endswith("第五章信访")
    assert found[2:] == WANTED


def test_terms_with_their_years_and_what_they_head_are_no_columns() -> None:
    terms = [
        ("第五届(1980年3月—1984年6月)", "常委会共受理来信312件，接待来访208人次。"),
        ("第六届(1984年6月—1987年5月)", "受理来信来访461件（次），转办的197件。"),
        ("第七届(1987年5月—1990年4月)", "受理来信236件、来访351人次。"),
    ]
    page = "\n\n".join(f"{term}  {told}" for term, told in terms) + "\n"
    assert [told for _, told in terms] == [
        block[-len(told) :] for block, (_, told) in zip(read(page), terms, strict=True)
    ]
