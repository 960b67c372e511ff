"""Whose petitions, by the heading of an entry in a yearbook and its first sentence."""

from __future__ import annotations

import pytest

from xinfang_extract import extract_text

ENTRIES = [
    ("【信访工作】", "2015年，县法院接待来访312人次，处理来信86件。", ["court", "court"]),
    ("【信访工作】", "2015年，全县检察机关共受理群众信访312件。其中，来信86件。", ["procuratorate", "procuratorate"]),
    (
        "【来信来访】",
        "县人大常委会全年受理来信312件，接待来访86批。转“一府两院”办理56件。",
        ["congress", "congress", "congress"],
    ),
    ("【信访】", "全年，县妇联接待来访妇女312人次，处理来信86件。", ["mass_org", "mass_org"]),
    ("【信访举报】", "2015年，共受理信访举报312件次，其中检举控告类86件次。", ["discipline", "discipline"]),
    (
        "【信访接待】",
        "县国土资源局实行局长接待日制度，全年接待来访312人次，办结信访件86件。",
        ["department", "department"],
    ),
    ("【信访维稳】", "龙街镇全年受理群众来信来访312件次，办结300件。", ["township", "township"]),
    (
        "【信访工作】",
        "全县共受理信访312件次。县信访局直接受理86件，各乡镇受理226件。",
        ["", "petition_office", "township"],
    ),
    ("【信访工作】", "2015年，县信访局接待来访312批，受理来信86件。", ["petition_office", "petition_office"]),
    ("【领导接访】", "县委书记、县长带头接访，全年县级领导接待来访群众312批，化解信访问题86件。", ["leader", "leader"]),
    ("【局长接待日】", "公安局长接待来访群众312人次，解决问题86件。", ["police|leader", "police|leader"]),
    ("【人民来信】", "本报群众工作部全年收到来信312件，接待来访86人次。", ["other", "other"]),
    (
        "【信访】",
        "1986年，县委办公室信访科收到来信312件，接待来访86人次。",
        ["petition_office|other", "petition_office|other"],
    ),
    ("【信访】", "县政府办公室受理来信312件，接待来访86人次。", ["other", "other"]),
    ("第三节 控告申诉", "1985年，县检察院设控告申诉科。当年受理控告、申诉312件。", ["procuratorate"]),
    (
        "第四节 信访",
        "1978年设信访室。1979年收到申诉来信312件，接待来访86人次。1980年来信300件。",
        ["petition_office|", "petition_office|", "petition_office|"],
    ),
    ("【信访工作】", "市残联全年接待残疾人来信来访312件次，处理率100%。", ["mass_org", "mass_org"]),
    ("【信访工作】", "2015年，全区教育系统共受理信访件312件，办结300件。", ["department", "department"]),
    ("【环境信访】", "2015年，受理群众环境投诉312件，办结率98%。", ["department", "department"]),
    ("【涉诉信访】", "接待当事人来访312人次，化解涉诉信访积案8件。", ["court", "court"]),
    ("【涉检信访】", "接待来访312人次，化解涉检信访积案8件。", ["procuratorate", "procuratorate"]),
    ("【信访工作】", "区纪委监委共接收信访举报312件次，同比下降5.2%。", ["discipline", "discipline"]),
    (
        "【群众来信来访】",
        "县人民政府信访办公室接待来访312批，县委、县政府领导批阅来信86件。",
        ["petition_office", "leader"],
    ),
    ("【信访工作】", "全市各级信访部门共受理群众信访312件次，同比上升5.2%。", ["", ""]),
    ("【职工信访】", "市总工会接待职工来信来访312件次。", ["mass_org"]),
    ("【信访】", "1953年，县人民法院问事处接待群众312人次，县人民政府收到人民来信86件。", ["court", "other"]),
    ("【来访接待】", "接待中心全年接待来访312批，其中集体访86批。", ["petition_office|", "petition_office|"]),
    ("【信访工作】", "县信访联席办交办信访积案31件，化解28件。", ["", ""]),
    ("【信访】", "2015年，街道接待来访86批，社区上报矛盾31件。", ["township"]),
    ("【信访】", "县卫健局收到信访件31件，县教育局收到信访件28件。", ["department", "department"]),
    (
        "【法律监督与信访】",
        "县人大信访室受理来信31件，转县法院12件、县检察院9件。",
        ["congress", "congress", "congress"],
    ),
]
"""The heading, the sentence, and the body of each of its figures; either of two where both are right."""


@pytest.mark.parametrize(("heading", "sentence", "bodies"), ENTRIES, ids=[f"{h}{s[:16]}" for h, s, _ in ENTRIES])
def test_whose_an_entry_is(heading: str, sentence: str, bodies: list[str]) -> None:
    found = extract_text(f"云台年鉴2016\n\n{heading}\n{sentence}").figures
    assert len(found) == len(bodies)
    assert [f.body_type for f, body in zip(found, bodies, strict=True) if f.body_type not in body.split("|")] == []
