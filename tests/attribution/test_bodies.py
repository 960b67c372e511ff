"""Who received, by name: bodies and what they are called, their heads, their offices, and those who do not act."""

from __future__ import annotations

import pytest

from tests.attribution.marked import differences
from xinfang_extract import extract_text

RULES = {
    "who reports on what it sent down": "信访工作\n\n2018年，县信访局转送乡镇⟦544:transferred petition_office⟧件。",
    "who reports on what it handed out to each": "信访工作\n\n2018年，县信访局交办各乡镇⟦44:transferred petition_office⟧件。",
    "the head of a bureau": "信访工作\n\n2018年，国土局长接待来访⟦31:visit leader⟧批。",
    "长期 is no head": "信访工作\n\n2018年，县国土局长期受理来信，收到来信⟦31:letter department⟧件。",
    "长年 is none either": "信访工作\n\n2018年，县国土局长年受理来信，收到来信⟦31:letter department⟧件。",
    "the mailbox of a leader": "信访工作\n\n2018年，区长邮箱收到来信⟦31:mailbox body_type=⟧件。",
    "the line of a leader, in quotes": "信访工作\n\n2018年，“县长”专线受理来电⟦31:phone body_type=⟧件。",
    "an office of an office of a union": "信访工作\n\n2018年，市总工会办公室信访室接待来访⟦31:visit mass_org⟧人次。",
    "an office of a congress": "信访工作\n\n2018年，省人大常委会办公室信访处收到来信⟦31:letter congress⟧件。",
    "bureaus that no lexicon lists": "信访工作\n\n2018年，受理信访⟦75:all⟧件，其中县盐务局⟦31:all department⟧件，县档案局⟦44:all department⟧件。",
    "what a head does well is no head": "信访工作\n\n2018年，县教育局长效化解信访积案⟦12:all resolved department⟧件。",
    "格局 is no bureau": "信访工作\n\n2018年，县域发展新格局形成，接待来访⟦31:visit body_type=⟧批。",
    "布局 is none either": "信访工作\n\n2018年，全市区域布局调整，受理信访⟦31:all body_type=⟧件。",
    "by one of them": "信访工作\n\n2018年，收到来信⟦90:letter⟧件，由市园艺局答复⟦3:letter department replied⟧件。",
    "what was newly built does not act": "信访工作\n\n2018年，新建市信访局接待厅，接待来访⟦31:visit body_type=⟧批。",
    "nor what was built anew": "信访工作\n\n2018年，改建县信访局，全年受理信访⟦90:all body_type=⟧件。",
    "with whom another acts": "信访工作\n\n2018年，县国土局同市法院处理信访⟦31:all department⟧件。",
    "those of the state who were told": "信访工作\n\n2018年，向国务院有关部门反映情况，收到来信⟦31:letter body_type=⟧件。",
    "for a long time, and no head": "信访工作\n\n2018年，县教育局长时间未答复来信⟦12:letter department pending⟧件。",
    "long not, and no head": "信访工作\n\n2018年，县国土局长久未办结来信⟦12:letter department pending⟧件。",
    "far-sighted, and no head": "信访工作\n\n2018年，县国土局长远谋划，接待来访⟦12:visit department⟧批。",
    "leaders in the verb": "信访工作\n\n2018年，领导包案⟦31:supervised leader⟧件，化解⟦20:resolved leader⟧件。",
    "leaders in the attribute": "信访工作\n\n2018年，县级领导包案的⟦31:supervised leader⟧件已化解⟦20:resolved leader⟧件。",
    "who put them on its list does not act": "信访工作\n\n2018年，市信访局挂账信访积案⟦12:body_type=⟧件，化解⟦10:body_type=⟧件。",
    "the office of the sentence before": "信访工作\n\n2018年，县信访局有干部7人。平均年龄41岁。受理来信⟦231:letter petition_office⟧件。",
}
NAMES = {
    "来访接待中心": "信访工作\n\n2018年，市来访接待中心接待来访⟦31:visit petition_office⟧批。",
    "社会矛盾联合调处中心": "信访工作\n\n2018年，区社会矛盾联合调处中心受理信访⟦31:all petition_office⟧件。",
    "信访工作局": "信访工作\n\n2018年，市信访工作局受理来信⟦31:letter petition_office⟧件。",
    "县属各部门": "信访工作\n\n2018年，县属各部门受理信访⟦31:all department⟧件。",
    "司法所": "信访工作\n\n2018年，司法所接待来访⟦31:visit department⟧人次。",
    "矿务局": "信访工作\n\n2018年，矿务局接待来访⟦31:visit body_type=other⟧人次。",
    "社保中心": "信访工作\n\n2018年，社保中心接待来访⟦31:visit department⟧人次。",
    "区公所": "信访工作\n\n1985年，区公所受理来信⟦31:letter body_type=township⟧件。",
    "各农场": "信访工作\n\n2018年，各农场受理信访⟦31:all body_type=township⟧件。",
    "旗长": "信访工作\n\n2018年，旗长接待来访⟦31:visit leader⟧批。",
    "一把手": "信访工作\n\n2018年，一把手接待来访⟦31:visit leader⟧批。",
    "控申检察部门": "信访工作\n\n2018年，市控申检察部门受理来信⟦31:letter procuratorate⟧件。",
    "控申办": "信访工作\n\n2018年，控申办受理来信⟦31:letter procuratorate⟧件。",
    "常委会办公厅": "信访工作\n\n2018年，常委会办公厅受理来信⟦31:letter congress⟧件。",
    "党风室": "信访工作\n\n2018年，党风室受理来信⟦31:letter discipline⟧件。",
    "巡察办": "信访工作\n\n2018年，巡察办受理来信⟦31:letter discipline⟧件。",
    "台联": "信访工作\n\n2018年，市台联受理来信⟦31:letter mass_org⟧件。",
    "权益部": "信访工作\n\n2018年，权益部接待来访⟦31:visit mass_org⟧人次。",
    "内务部": "信访工作\n\n1953年，内务部处理来信⟦31:letter department⟧件。",
    "各部委": "信访工作\n\n1953年，各部委收到来信⟦31:letter department⟧件。",
}


@pytest.mark.parametrize("name", RULES)
def test_who_acts(name: str) -> None:
    assert differences(RULES[name]) == []


@pytest.mark.parametrize("name", NAMES)
def test_a_name_of_the_lexicon(name: str) -> None:
    assert differences(NAMES[name]) == []


@pytest.mark.parametrize(
    ("told", "name"),
    [
        ("当年县信访办", "县信访办"),
        ("上半年市信访局", "市信访局"),
        ("同时县信访局", "县信访局"),
        ("据统计县信访局", "县信访局"),
        ("永年县信访局", "永年县信访局"),
        ("中共澄江县纪委", "中共澄江县纪委"),
    ],
)
def test_the_name_of_a_body_has_its_place_and_no_time(told: str, name: str) -> None:
    (figure,) = extract_text(f"信访\n\n1985年，设信访室。{told}受理来信488件。").figures
    assert figure.body == name
