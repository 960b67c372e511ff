"""What stands in brackets: parts, earlier values, remarks; and what goes on after them."""

from __future__ import annotations

import pytest

from tests.attribution.marked import differences

SENTENCES = {
    "parts": "信访工作\n\n2018年，接待来访⟦44:visit⟧批（集体访⟦12:visit collective whole=44⟧批）。",
    "what was told before goes on after": "信访工作\n\n2018年，接待来访⟦44:visit⟧批（集体访⟦12:visit collective whole=44⟧批），办结⟦40:visit resolved form= whole=44⟧批。",
    "persons of the count before": "信访工作\n\n2018年，接待来访⟦44:visit batches⟧批（⟦391:visit persons⟧人次）。",
    "the earlier period": "信访工作\n\n2018年，受理信访⟦90:count⟧件，比2016年（来信⟦75:previous letter year=2016⟧件，来访⟦84:previous visit year=2016⟧批）增加⟦6:change base=90⟧件。",
    "the year before": "信访工作\n\n2018年，全县信访总量比上年（来信⟦75:previous letter year=2017⟧件、来访⟦84:previous visit year=2017⟧批）明显下降。",
    "the year before of what was counted": "信访工作\n\n2018年，接待集体访⟦12:visit collective⟧批，比上年（⟦18:previous visit collective year=2017⟧批）减少⟦6:change visit collective value=-6⟧批。",
    "the month before": "信访工作\n\n2018年，来访⟦44:visit count⟧批，比上月增加⟦6:change⟧批（7月⟦38:previous visit period=2018-07⟧批）。",
    "no count in it": "信访工作\n\n2018年，受理来信（含电子邮件）⟦31:letter⟧件。",
    "empty": "信访工作\n\n2018年，受理来信（）⟦31:letter⟧件。",
    "never closed": "信访工作\n\n2018年，收到来信（共⟦31:letter⟧件。接待来访⟦44:visit⟧批。",
    "never opened": "信访工作\n\n2018年，受理来信⟦31:letter⟧件），接待来访⟦44:visit⟧批。",
    "a bare number that says nothing": "信访工作\n\n2018年，受理信访（文号12）⟦75:all⟧件。",
    "一 to 三 years, in brackets": "信访工作\n\n任期内（2013—2016年）受理信访⟦75:all year=2016 period=2013/2016⟧件。",
    "a level in brackets": "信访工作\n\n2018年，越级上访⟦17:higher⟧批（含进京上访⟦2:national whole=17⟧批）。",
    "two one after the other": "信访工作\n\n2018年，来访⟦52:visit⟧批（集体访⟦7:collective whole=52⟧批）、来信⟦31:letter⟧件（联名信⟦6:letter joint whole=31⟧件）。",
    "years of the most, each with its number": "1970年信访工作\n\n来信最多的是1957年（⟦49:letter count year=1957⟧件）和1962年（⟦51:letter count year=1962⟧件）。",
    "a year that is compared with, and its number": "2016年信访工作\n\n信访总量较2015年（⟦1200:all previous year=2015⟧件）下降⟦5:change_pct value=-5 year=2016⟧%。",
    "中 before a bracket, and the parts behind it": "信访工作\n\n收到来信⟦420:letter⟧件。接见的⟦213:visit⟧人中（其中多次来的⟦26:repeat⟧人），为婚姻问题的⟦77:visit⟧人，为土地房屋纠纷的⟦52:visit⟧人，请求救济的⟦84:visit⟧人。",
    "topics side by side, with their numbers in brackets": (
        "信访\n2004年，集体访⟦402:visit collective⟧批。征地拆迁（⟦148:visit collective⟧批）、企业改制（⟦121:visit collective⟧批）、库区移民（⟦57:visit collective⟧批）三类最多。"
    ),
    "and things of another measure": (
        "信访\n2004年，集体访⟦402:visit collective⟧批。会议室（12件）、车辆（3件）、信访干部（2件）有增加。"
    ),
    "the year before, as the change behind it proves": (
        "2015年信访工作\n\n2015年，来信⟦400:letter count⟧件（⟦500:letter previous year=2014⟧件），下降⟦20:change_pct value=-20⟧%；来访⟦90:visit count⟧批（⟦75:visit previous year=2014⟧批）。"
    ),
    "a part, where the change behind it is of something else": (
        "2015年信访工作\n\n2015年，来信⟦400:letter count⟧件（⟦30:letter count⟧件），下降⟦20:change_pct value=-20⟧%。"
    ),
    "the year before, with which the head of the sentence compares": (
        "1956年上半年信访工作\n\n一至六月共收到来信⟦480:letter⟧件，接待来访⟦170:visit⟧人次。同去年上半年比较，来信（⟦390:letter previous year=1955 period=1955-01/1955-06⟧件）增加⟦23:change_pct⟧%，来访（⟦120:visit previous year=1955⟧人次）增加⟦41.7:change_pct visit⟧%。"
    ),
    "the month before, by which it is measured": (
        "1957年6月信访工作\n\n五月份接待来访⟦1463:visit count⟧人次，为四月份（⟦987:visit previous period=1957-04⟧人次）的148.2%，为去年同月（⟦652:visit previous year=1956⟧人次）的两倍多。"
    ),
    "topics of a page on which one bracket is proved earlier": (
        "2015年信访工作\n\n2015年，来信⟦400:letter count⟧件（⟦500:letter previous year=2014⟧件），下降⟦20:change_pct⟧%；反映征地拆迁（⟦148:letter count year=2015⟧件）、企业改制（⟦121:letter count year=2015⟧件）。"
    ),
}


@pytest.mark.parametrize("name", SENTENCES)
def test_brackets(name: str) -> None:
    assert differences(SENTENCES[name]) == []
