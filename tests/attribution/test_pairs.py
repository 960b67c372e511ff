"""Letters and visits told side by side, and told again by nothing but their units."""

from __future__ import annotations

import pytest

from tests.attribution.marked import differences

SENTENCES = {
    "in a sentence of their own": (
        "来信来访\n\n1973年，收到来信⟦823:letter⟧件，接待来访⟦136:visit⟧人次。1976年⟦671:letter⟧件，⟦94:visit⟧人次。"
    ),
    "dealt out": (
        "来信来访\n\n1980年收到来信⟦231:letter⟧件，来访⟦437:visit⟧人次；"
        "1981年分别为⟦221:letter year=1981⟧件和⟦298:visit year=1981⟧人次。"
    ),
    "as the result of a change": (
        "来信来访\n\n1981年收到来信⟦221:letter⟧件，来访⟦298:visit⟧人次；"
        "1982年降到⟦142:letter year=1982⟧件和⟦169:visit year=1982⟧人次。"
    ),
    "not where three channels were told": (
        "信访工作\n\n2018年，来信⟦31:letter⟧件，来访⟦44:visit⟧批，网上信访⟦12:online⟧件。2017年⟦96:all⟧件。"
    ),
    # channels that a short word or a unit names
    "for short": "信访工作\n\n受理信访⟦96:all⟧件，其中信⟦19:letter⟧件、访⟦27:visit⟧批⟦53:visit persons⟧人次、网⟦41:online⟧件、电⟦9:phone⟧件。",
    "received in person, by the persons told": (
        "信访工作\n\n全县接待来访⟦154:visit⟧件次。其中，县信访局接待来访⟦76:visit⟧件次，处理来信⟦50:letter⟧件；"
        "乡镇接待⟦51:visit cases⟧件次⟦167:visit persons⟧人次。"
    ),
    "passed on by a hotline": "信访工作\n\n受理信访⟦96:all⟧件，其中来信⟦31:letter⟧件，热线转办的信访件⟦65:phone⟧件。",
    "a heading of letters and visits": (
        "信访工作\n\n收到来信⟦128:letter⟧件，接待来访⟦97:visit⟧人次。从来信来访反映的问题看，落实政策的⟦41:all⟧件，其他⟦33:all⟧件。"
    ),
    # matters from above
    "from above, after a semicolon": (
        "国土资源局\n\n收到来信⟦87:letter⟧件，来访⟦214:visit⟧件次，其中重复上访⟦36:visit repeat⟧件次；"
        "省厅转办⟦9:all assigned form=⟧件。"
    ),
    "passed on and all finished": "人大信访\n\n市人大常委会转来的⟦17:resolved⟧件，全部在规定时间内办理完毕。",
    "passed on and all told of": "人大信访\n\n市人大常委会转来的⟦17:assigned⟧件，全部上报了结果。",
    "reported back and not": "信访工作\n\n省里交办要结果的⟦96:assigned⟧件，已报⟦94:replied⟧件，未报⟦2:pending⟧件。",
    # what is larger than the form just told
    "no joint letters": (
        "信访办公室\n\n【来信办理】 重复来信⟦61:letter repeat⟧件，联名信⟦12:letter joint⟧件。"
        "转有关部门办理⟦233:letter transferred form=⟧件。\n"
    ),
    "named in a clause before": "信访工作\n\n集体上访反弹，由上年的⟦19:previous visit collective⟧批增至⟦26:visit collective⟧批。",
    "under the total of the section": (
        "信访工作\n\n受理信访⟦963:all⟧件。\n\n【信访特点】 赴省上访⟦41:visit province⟧批，进京⟦13:visit national⟧批。"
        "反映农民负担的由上年⟦98:previous all level=⟧件降到⟦64:all level=⟧件。\n"
    ),
    "what a change led from is of what it led to": (
        "信访工作\n\n集体上访⟦214:visit collective⟧批次，同比下降⟦18.6:change_pct base=214⟧%；"
        "50人以上的集体访由上年的⟦17:previous base=9⟧批次降至⟦9:count⟧批次。"
    ),
    "years that a sentence before named": (
        "信访工作\n\n受理来信⟦31:letter⟧件。进京上访居高不下。1996年⟦42:visit national year=1996⟧人次，"
        "1998年⟦68:visit national year=1998⟧人次。"
    ),
    "verbs in a list by problem are topics": (
        "公安局\n\n受理信访案件⟦129:all⟧起。按反映问题分，久拖不立案的⟦38:received⟧起，执法不公的⟦91:received⟧起。"
    ),
    "cleared out": "信访工作\n\n对未化解的信访积案“回头看”，清理出⟦44:received⟧件，年内化解⟦38:resolved⟧件。",
    # told again of another time or place, in a list under a colon as well
    "quarter by quarter": (
        "信访工作\n\n分季度：第一季度来信⟦288:letter⟧件，来访⟦163:visit⟧人次；"
        "第二季度⟦261:letter⟧件，⟦174:visit⟧人次；第三季度⟦240:letter⟧件，⟦221:visit⟧人次。"
    ),
    "place by place": (
        "信访工作\n\n分区看，城东区来信⟦88:letter⟧件，来访⟦30:visit⟧人次；临溪区⟦10:letter⟧件，⟦44:visit⟧人次。"
    ),
    "place by place, without a list": (
        "信访工作\n\n2012年，城东区来信⟦88:letter⟧件，来访⟦30:visit⟧人次；临溪区⟦10:letter⟧件，⟦44:visit⟧人次。"
    ),
    "not places of one number each": (
        "信访工作\n\n1987年，县信访办受理来信⟦142:letter⟧件、来访⟦95:visit⟧人次；"
        "县人大常委会信访室⟦219:all⟧件，县法院⟦463:all⟧件，县纪委⟦274:all⟧件。"
    ),
    "one level, quarter by quarter": "信访工作\n\n分季度：第一季度进京上访⟦14:visit national⟧批，第二季度⟦31:visit national⟧批，第三季度⟦8:visit national⟧批。",
    "not what is still open": (
        "信访工作\n\n收到来信⟦288:letter⟧件，来访⟦163:visit⟧人次。处理情况：办结来信⟦204:letter resolved⟧件，还有⟦84:letter pending⟧件没有处理。"
    ),
    "told again after a total of both": "信访工作\n\n1987年，全县受理来信来访⟦2345:all⟧件（人）次。\n1980年来信⟦1023:letter year=1980⟧件，来访⟦2045:visit⟧人次；1982年分别为⟦878:letter year=1982⟧件和⟦1654:visit year=1982⟧人次。",
}


@pytest.mark.parametrize("name", SENTENCES)
def test_told_again(name: str) -> None:
    assert differences(SENTENCES[name]) == []
