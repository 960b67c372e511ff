"""Numbers that add up to what was told are its parts, and those that do so by accident are not."""

from __future__ import annotations

import pytest

from tests.attribution.marked import differences

SENTENCES = {
    "three that add up to what was told before the last": (
        "信访工作\n\n2018年，受理信访⟦680:all⟧件。办理网上信访⟦240:online⟧件，其中重复信访⟦31:online repeat⟧件。收到来信⟦57:letter⟧件。农村土地⟦96:online whole=240⟧件，城镇拆迁⟦81:online whole=240⟧件，劳动社保⟦63:online whole=240⟧件。"
    ),
    "two that do are an accident": (
        "信访工作\n\n2018年，受理信访⟦680:all⟧件。办理网上信访⟦240:online⟧件，其中重复信访⟦31:online repeat⟧件。收到来信⟦57:letter⟧件。农村土地⟦146:all whole=680⟧件，城镇拆迁⟦94:all⟧件。"
    ),
    "places are told for themselves, whatever they add up to": (
        "信访工作\n\n2018年，接待来访⟦140:visit⟧批，其中集体访⟦38:visit collective⟧批。到市上访⟦27:visit prefecture whole=⟧批，赴省⟦8:visit province whole=⟧批，进京⟦3:visit national whole=⟧批。"
    ),
    "petitions of all channels are no part of one, whatever they add up to": (
        "法院\n\n2018年，收到来信⟦74:letter⟧件、网上信访⟦29:online⟧件。接待来访⟦112:visit⟧批。上级法院交办涉诉信访案⟦15:all assigned whole=⟧件，化解⟦13:all resolved⟧件，终结⟦1:all⟧件。"
    ),
    "the rest of the sentence": (
        "信访工作\n\n2018年，受理群众来信⟦240:letter⟧件，计落实政策⟦96:letter whole=240⟧件，劳动工资⟦81:letter whole=240⟧件，其他⟦63:letter whole=240⟧件。"
    ),
    "what was finished and what is left": (
        "信访工作\n\n2018年，受理信访⟦463:all⟧件。列入台账的重复信访⟦112:repeat⟧件，领导包案⟦74:repeat supervised⟧件。年底前化解⟦101:repeat resolved whole=112⟧件，剩余⟦11:repeat pending whole=112⟧件转入下年。"
    ),
    "finished and left of something larger": (
        "信访工作\n\n2018年，受理信访⟦463:all⟧件。列入台账的重复信访⟦112:repeat⟧件，领导包案⟦74:repeat supervised⟧件。年底前化解⟦401:resolved form=⟧件，剩余⟦62:pending form=⟧件转入下年。"
    ),
    "three that add up to what came in, and not to what was finished": "信访工作\n\n2018年，受理网上投诉⟦1073:online⟧件，办结⟦1060:online resolved⟧件，其中征地⟦520:online received whole=1073⟧件，社保⟦370:online received whole=1073⟧件，物业⟦183:online received whole=1073⟧件。",
    "two that do leave it to what was finished": "信访工作\n\n2018年，受理网上投诉⟦1073:online⟧件，办结⟦1060:online resolved⟧件，其中征地⟦520:online resolved whole=1060⟧件，社保⟦553:online resolved whole=1060⟧件。",
    "two that add up to what was finished, before the rest": "信访工作\n\n2018年，受理信访⟦100:all⟧件，办结⟦60:resolved⟧件，其中征地⟦34:resolved whole=60⟧件，社保⟦26:resolved whole=60⟧件，转办⟦40:transferred⟧件。",
    "letters in 件 and visitors in 人次, sorted together later on": "来信来访\n\n收到来信⟦137:letter⟧件，接待来访⟦186:visit⟧人次。各公社自行受理⟦112:cases⟧件。\n\n归纳一下：要求甄别处分的⟦106:all⟧件次，精简职工要户口的⟦134:all⟧件次，口粮问题⟦55:all⟧件次，其他⟦28:all⟧件次。",
    "two places told as one, in a list": "来信\n\n收到信件⟦864:letter⟧件，来访⟦76:visit⟧人。以地区分，苏南⟦12:letter⟧件，苏北⟦27:letter⟧件，皖南、皖北合计⟦55:letter⟧件，浙江⟦99:letter⟧件。",
    "letters and visits, sorted behind a colon": "信访办公室\n\n1993年，县信访办收到群众来信⟦687:letter⟧件，接待来访⟦421:visit⟧批⟦1365:visit⟧人次。全县越级到市集体上访⟦3:visit⟧批⟦112:visit⟧人次。\n信访反映的问题依次是：农民负担和村社财务⟦327:all⟧件次，土地征用⟦196:all⟧件次，其他⟦585:all⟧件次。",
    "under a heading that names the letters, after letters and visits told apart": "检察院工作\n\n一、概况\n区检察院收到人民来信⟦312:letter procuratorate⟧件，接待来访⟦96:visit procuratorate⟧人次。\n二、来信性质\n检举干部违法的⟦121:letter procuratorate⟧件，不服判决的⟦88:letter procuratorate⟧件。",
    "parts of letters and visits alike, which add up to both": "一年来收到来信⟦54:letter⟧件，接待来访⟦103:cases visit⟧起⟦228:visit⟧人次。其中不服法院判决的⟦49:all⟧件，举报公检法的⟦13:all⟧件，要求补偿的⟦44:all⟧件，其他⟦51:all⟧件。",
    "matters left open, by place": (
        "信访工作\n\n1953年，九县共收来信⟦6744:letter⟧件，未处理的⟦1980:pending⟧件。计平遥⟦512:pending⟧件，襄垣⟦346:pending⟧件，黎城⟦287:pending⟧件，壶关⟦203:pending⟧件，祁县⟦179:pending⟧件，其余四县合共⟦453:pending⟧件。"
    ),
    "the letters of a section before, under a heading on what was done with them": (
        "来信组工作报告\n\n一、收信情况\n收到人民来信⟦2268:letter⟧件，接见来访⟦806:visit⟧人次。\n二、处理情形\n由本组直接派员处理者⟦396:letter⟧件，转有关局、区处理者⟦1690:letter transferred⟧件，存查者⟦182:letter⟧件。"
    ),
    "letters of this year, and not of the one before, under a heading that names them": (
        "一九五二年上半年来信组工作报告\n\n一、收信情况\n收到人民来信⟦2268:letter⟧件，接见来访⟦806:visit⟧人次。按五一年下半年仅收信⟦1013:letter year=1951⟧件，增加一倍有余。\n\n二、来信性质\n甲、检举揭发者⟦1081:letter year=1952⟧件；\n乙、请求救济者⟦546:letter⟧件；"
    ),
    "many that add up to what an earlier section told": (
        "人民接待室工作\n\n（一）算账\n\n半年多，接谈⟦8426:visit persons⟧人，看的来信⟦2735:letter⟧件。\n\n（二）来的是些什么人\n\n⟦八千:visit over⟧多人中间，失业求职的⟦2214:visit⟧人，房屋租赁的⟦1687:visit⟧人，婚姻的⟦1302:visit⟧人，劳资的⟦1058:visit⟧人，检举的⟦941:visit⟧人，其他⟦1224:visit⟧人。"
    ),
}


@pytest.mark.parametrize("name", SENTENCES)
def test_added_up(name: str) -> None:
    assert differences(SENTENCES[name]) == []
