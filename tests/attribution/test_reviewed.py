"""Sentences in which a rule once took a word for another: what a fresh reader found, and has been mended."""

from __future__ import annotations

import pytest

from tests.attribution.marked import differences
from xinfang_extract import extract_text

SENTENCES = {
    "bureaus that begin with a verb": "信访工作\n\n2016年，受理来信来访⟦312:all⟧件，按责任单位分：国土局⟦56:all department⟧件、交通局⟦36:all department⟧件、民政局⟦12:all department⟧件。",
    "accordingly is no aim": "信访工作\n\n2016年，来信相应减少到⟦312:letter⟧件，来访相应下降到⟦86:visit⟧批。",
    "a year in passing is not that of the page": "信访工作\n\n县信访局2009年被评为省级文明单位。受理来信⟦312:letter year=⟧件。",
    "the year of a quarrel": "信访工作\n\n受理来信⟦312:letter year=⟧件。县信访局化解李某2003年房屋拆迁纠纷，办结⟦300:year=⟧件。",
    "an analysis of last year's": "信访工作\n\n2016年，县信访局对2015年信访情况分析研判，全年受理来信⟦312:letter year=2016⟧件。",
    "this year, after another": "信访工作\n\n2015年，受理来信⟦286:letter year=2015⟧件。2016年，受理来信⟦312:letter year=2016⟧件，本年办结⟦300:resolved year=2016⟧件。",
    "put off and yet done": "信访工作\n\n2016年，受理来信⟦40:letter⟧件，经批准延期办结⟦12:letter resolved⟧件，申请延期办理的⟦6:letter resolved⟧件全部办结，另⟦3:pending⟧件经批准延期。",
    "praise of leaders": "信访工作\n\n县领导高度重视接访工作。2016年，共接待来访群众⟦312:visit body_type=⟧批。",
    "other business in the same unit": "信访工作\n\n2016年，办理网民留言⟦312:online⟧件次，发布信息86件次，上报信息36件次，处置舆情12件次。",
    "problems that were settled": "信访工作\n\n2016年，排查信访积案⟦56:all⟧件，妥善处理信访积案⟦52:resolved⟧件。",
    "what a line passes on": "信访工作\n\n2016年，县长公开电话共转办群众来电⟦1286:phone transferred⟧件，县群众来访接待中心先后转办⟦156:transferred⟧件。",
    "the form in a title": "关于全县集体访情况的汇报\n\n共发生⟦56:collective⟧批，其中到县⟦36:collective county⟧批，到市⟦20:collective prefecture⟧批。",
    "numbers in headlines": "一封人民来信\n\n2016年，该县共受理来信⟦312:letter⟧件。",
    "aims in headings": "信访工作\n\n2.实现到省集体访3批以内目标\n\n2016年，受理来信⟦312:letter⟧件。",
    "things that have a number in their name": "信访工作\n\n【10件信访突出问题化解】　2016年，受理来信⟦312:letter⟧件。",
    "reports on taxes": "税务稽查\n\n【检举受理】　2016年，受理检举案件56件，查结36件，查补税款12万元。",
    "reports on food": "信访工作\n\n2016年，市场监管局检查商铺1286户次，接到食品安全举报36件，查处12件。",
    "two cases that were pressed on": "信访工作\n\n2016年，对⟦两:supervised⟧起信访积案进行挂牌督办，已办结⟦1:resolved⟧起。",
    "what a year was like": "信访工作\n\n我县2016年信访形势平稳，共受理来信⟦312:letter year=2016⟧件。",
    "talked home, of those just counted": "信访工作\n\n2016年，全县进京非正常上访⟦36:national abnormal persons⟧人次，劝返⟦32:national abnormal resolved persons⟧人次。",
    "sent from above in the course of the year": "信访工作\n\n2016年，省联席会议办公室全年交办积案⟦26:assigned⟧件。",
    "this year, after the last": "2016年信访工作总结\n\n2015年受理⟦286:year=2015⟧件。本年受理⟦312:year=2016⟧件。",
    "parts of what leaders received": "信访工作\n\n县级领导接待来访⟦326:leader⟧批，其中集体访⟦36:leader collective⟧批，到市访⟦12:leader prefecture⟧批。",
    "a section on what was reported": "监察志\n\n第三节　检举受理\n1956年，县监察室共受理⟦120:all⟧件，查结⟦86:resolved⟧件。",
    "topics that are lawsuits": "信访工作\n\n2016年，受理来信⟦86:letter⟧件次；反映民事案件⟦36:letter⟧件次，干部作风⟦8:letter⟧件次。",
    "leaders on their way": "信访工作\n\n县级领导带案下访。共接待群众⟦312:visit leader⟧批。",
    "put off, and why": "信访工作\n\n2016年，受理信访⟦12:all⟧件，有⟦2:pending⟧件因情况复杂经批准延期至次年。",
    "visits are no way that others are led": "信访工作\n\n2016年，受理信访⟦312:all⟧件次，其中来信渠道⟦86:letter⟧件，走访渠道⟦126:visit received⟧件。",
    "the entry after that of an office": "社会\n\n【纪检监察】\n县纪委受理信访举报⟦86:discipline⟧件。\n\n【信访】\n2016年，受理群众来信来访⟦312:all body_type=⟧件。",
    "a heading that counts": "信访工作\n\n【进京访⟦3:national⟧批⟦5:national persons⟧人】\n2016年，来信⟦3:letter⟧件。",
    "looked into by others": "信访工作\n\n1956年，收到来信⟦60:letter⟧件，交有关部门检查处理⟦36:transferred⟧件。",
    "a court's own office": "法院工作\n\n2016年，本院信访接待室接待来访⟦312:visit court⟧人次。",
    "a department of the party": "信访工作\n\n2016年，去县委宣传部反映⟦3:level=⟧批⟦26:level= persons⟧人次。",
    "letters to a line": "信访工作\n\n2016年，12348公共法律服务热线转来信访件⟦36:phone assigned⟧件。",
    "earlier values, and then this year's": "信访\n\n2013年，来信⟦45:letter⟧件，上年同期来信⟦38:letter previous⟧件，接待来访⟦67:visit count year=2013⟧批。",
    "earlier values, a change, and then this year's": "信访\n\n2013年，来信⟦101:letter⟧件，去年同期来信⟦98:previous⟧件，同比上升⟦3:change_pct⟧%，来访⟦56:visit count year=2013⟧批。",
    "earlier values, and what was settled": "信访\n\n2013年，来信⟦101:letter⟧件，上年来信⟦98:previous⟧件，办结来信⟦95:resolved count year=2013⟧件。",
    "guests": "信访\n\n2013年，受理来信⟦31:letter⟧件，接待兄弟县市领导干部120人次，接待省信访局工作人员12人次，接待新闻媒体人员12人。",
    "subjects of a list, and no bodies": "信访\n\n2013年，受理信访⟦72:all⟧件，其中土地⟦31:all body_type=⟧件、公安⟦12:all body_type=⟧件、教育⟦6:all body_type=⟧件。",
    "one letter that was received": "信访\n\n1956年，全年仅收到⟦一:letter⟧封人民来信，有的一封信盖了七个图章。",
    "sciences that begin like an office": "信访\n\n2013年，来信⟦312:letter⟧件，其中农业科技⟦12:letter body_type=⟧件，教育科技⟦31:letter body_type=⟧件。",
    "sent on to counties and cities": "信访\n\n2013年，受理来信⟦101:letter⟧件，向各县市转⟦31:letter⟧件，自办⟦70:letter⟧件。",
    "policies, and then a total": "信访\n\n2013年，对初信初访，及时办理、按时办结，全年共⟦312:received⟧件。",
    "totals in brackets, one noun after the other": "信访\n\n2013年，群众来信（共⟦312:letter⟧件），网上信访（共⟦45:online⟧件），均已登记。",
    "leaders who received": "信访\n\n2013年，来信⟦31:letter⟧件，各局长接访5人次，接访群众⟦312:visit leader⟧人次。",
    "an institution that was set up, in a section on all": "信访工作\n\n县法院恢复后，群众来信增多。1980年全县受理来信⟦312:letter body_type=⟧件。",
    "whose figures they are, and who received": "信访\n\n据县妇联统计，1985年收到妇女来信⟦312:letter mass_org⟧件。",
    "bodies that received together": "纪检监察\n\n2013年，县纪委、县委办公室、县信访局共受理来信⟦31:letter body_type=discipline+petition_office⟧件。",
    "answers counted by the time": "信访\n\n2013年，热线来电答复⟦312:phone replied⟧次。",
    "what is handed out": "信访\n\n2013年，县信访局送达处理意见书31件。",
    "within a jurisdiction": "信访\n\n2013年，管辖范围内属信访问题的⟦31:all⟧件，办结⟦28:resolved⟧件。",
    "how petitioners judged it": "2022年信访工作\n\n应评价⟦128:reviewed⟧件，实际评价⟦104:reviewed⟧件，其中满意⟦95:reviewed⟧件、基本满意⟦6:reviewed⟧件、不满意⟦3:reviewed⟧件。职工不满意的来信⟦12:letter received⟧件。",
    "those who ask for a review have not come again": "2018年信访工作\n\n重复信访⟦23:repeat⟧件；申请复查⟦7:reviewed form=⟧件。",
}


@pytest.mark.parametrize("name", SENTENCES)
def test_reviewed(name: str) -> None:
    assert differences(SENTENCES[name]) == []


def test_a_number_in_a_heading_is_listed_where_it_is_not_read() -> None:
    found = extract_text("信访工作\n\n【10件信访突出问题化解】　2016年，受理来信312件。")
    assert [unread.printed for unread in found.unread] == ["10件"]


def test_many_words_of_counting_take_no_time() -> None:
    """Forty of them would have taken hours when each could be read in two ways."""
    page = f"信访工作\n\n2016年，来信312件，转有关部门处理，{'共计' * 40}的12件。"
    assert [figure.value for figure in extract_text(page).figures][:1] == [312]
