"""Where one reading ends and another begins: pairs of sentences that differ in little and are read otherwise."""

from __future__ import annotations

import pytest

from tests.attribution.marked import differences
from xinfang_extract import extract_text

SENTENCES = {
    # what a body, a channel and a level say of an open total
    "the body of the total goes on": "信访工作\n\n2018年，全县受理信访⟦90:all⟧件。县法院受理来信⟦75:letter court⟧件，其中重复信⟦31:letter repeat court whole=75⟧件。",
    "another body ends the list": "信访工作\n\n2018年，全县受理信访⟦90:all⟧件。县法院受理信访⟦75:all court⟧件，其中来信⟦31:letter court whole=75⟧件，县检察院来信⟦12:letter procuratorate whole=⟧件。",
    "bodies as parts": "信访工作\n\n2018年，全县受理信访⟦75:all⟧件，其中县法院⟦31:court whole=75⟧件，县检察院⟦44:procuratorate whole=75⟧件。",
    "the same channel after a semicolon is anew": "信访工作\n\n2018年，受理来信⟦75:letter⟧件，其中县局⟦31:letter⟧件；来信⟦80:letter whole=⟧件。",
    "the same channel with a form is a part": "信访工作\n\n2018年，受理来信⟦75:letter⟧件，其中初信⟦31:letter first whole=75⟧件；重复来信⟦44:letter repeat whole=75⟧件。",
    "all after a semicolon is anew": "信访工作\n\n2018年，受理信访⟦75:all⟧件，其中来信⟦31:letter whole=75⟧件；信访⟦90:all whole=⟧件。",
    "all after a semicolon, with a topic, is a part": "信访工作\n\n2018年，受理信访⟦75:all⟧件，其中来信⟦31:letter⟧件；反映征地的信访⟦44:all whole=75⟧件。",
    "all after a semicolon, with a level, is a part": "信访工作\n\n2018年，受理信访⟦75:all⟧件，其中来信⟦31:letter⟧件；到市的信访⟦44:prefecture whole=75⟧件。",
    "all after a semicolon, with a stage, is a part": "信访工作\n\n2018年，受理信访⟦75:all⟧件，其中来信⟦31:letter⟧件；办结的信访⟦44:all resolved whole=75⟧件。",
    "levels of levels": "信访工作\n\n2018年，到省、进京上访⟦44:visit level=national+province⟧批，其中进京上访⟦12:visit national whole=44⟧批，到市上访⟦9:visit prefecture whole=⟧批。",
    # stages that only name how matters came
    "received, said of an assigned part": "信访工作\n\n2018年，上级交办信访件⟦75:assigned⟧件，其中受理来信⟦31:letter assigned whole=75⟧件。",
    "received again after being assigned": "信访工作\n\n2018年，上级交办信访件⟦75:assigned⟧件，受理⟦70:assigned⟧件，办结⟦62:resolved⟧件。",
    "reviewed, and what came of it": "信访工作\n\n2018年，复查信访事项⟦75:reviewed⟧件，办结⟦62:reviewed⟧件，未办结⟦13:pending⟧件。",
    "reviewed parts": "信访工作\n\n2018年，复查信访事项⟦75:reviewed⟧件，其中维持⟦62:reviewed⟧件，撤销⟦13:reviewed⟧件。",
    # union of channels
    "letters and online together": "信访工作\n\n2018年，收到来信⟦31:letter⟧件，网上信访⟦44:online⟧件，两项共⟦75:channel=letter+online⟧件。",
    "levels together": "信访工作\n\n2018年，到省上访⟦31:visit province⟧批，进京上访⟦12:visit national⟧批，两项共⟦43:visit level=national+province⟧批。",
    # decoys
    "lawsuits right before the number": "县人民法院\n\n【涉诉信访】2018年，受理来信⟦31:letter court⟧件。申请再审案件386件。",
    "leads among petitions": "信访工作\n\n2018年，收到来信⟦31:letter⟧件，移送线索6件，办结⟦29:letter resolved⟧件。",
    "meetings before what was done": "信访工作\n\n2018年，收到来信⟦31:letter⟧件，召开会议9次，办结⟦29:letter resolved⟧件。",
    "disputes before what was done with them": "信访工作\n\n2018年，收到来信⟦31:letter⟧件，调处纠纷40件，化解36件。",
    "trainings in batches and what follows": "信访工作\n\n2018年，收到来信⟦31:letter⟧件，开展培训6批，办结⟦29:letter resolved⟧件。",
    "leaders, and what was done": "信访工作\n\n2018年，接待来访⟦44:visit⟧批，县领导接访12人次，化解⟦40:visit resolved⟧批。",
    # topics
    "topics go on in the sentence": "信访工作\n\n2018年，受理来信⟦75:letter⟧件，反映征地的⟦31:letter⟧件，低保⟦12:letter⟧件，林权⟦9:letter⟧件。",
    "words we do not know, under petitions": "信访工作\n\n2018年，受理来信⟦75:letter⟧件，城郊片⟦31:letter⟧件。",
    "words we do not know, of too many": "信访工作\n\n2018年，受理来信⟦75:letter⟧件，城郊片有农户310户。",
    "what towns are written about": "信访工作\n\n2018年，受理来信⟦75:letter⟧件，反映乡镇的⟦31:letter body_type=⟧件。",
    "what towns received": "信访工作\n\n2018年，全县受理来信⟦75:letter⟧件，乡镇受理⟦31:letter body_type=township⟧件。",
    # counts that begin a page
    "what was done, with no noun, under a heading of petitions": "信访工作\n\n2018年，共受理⟦75:all⟧件，办结⟦62:resolved⟧件。",
    "what was done, under no such heading": "工商管理\n\n2018年，共受理75件，办结62件。",
    "plain, under a heading of petitions": "信访工作\n\n2018年，全年共⟦75:all⟧件。",
    # where a sentence ends
    "其中 at the head of the next sentence": "信访工作\n\n2018年，受理信访⟦75:all⟧件，比上年减少⟦6:change⟧件。其中来信⟦31:letter whole=75⟧件，来访⟦44:visit whole=75⟧批。",
    "其中 after a comparison": "信访工作\n\n2018年，受理信访⟦75:all⟧件，比上年减少⟦6:change⟧件，其中来信⟦31:letter whole=75⟧件。",
    "其中 after an earlier value": "信访工作\n\n2018年，受理信访⟦75:all⟧件。2017年信访⟦81:all⟧件，其中来信⟦40:letter year=2017 whole=81⟧件。",
    "其中 in the next paragraph": "信访工作\n\n2018年，全县受理信访⟦75:all⟧件，来信⟦31:letter⟧件，比上年减少。\n\n其中重复信访⟦12:all repeat whole=75⟧件。",
    "within a level": "信访工作\n\n2018年，到市上访⟦44:visit prefecture⟧批，来信⟦31:letter⟧件。到市上访中，集体访⟦12:visit prefecture collective whole=44⟧批。",
    "the wider count is the total from then on": "信访工作\n\n2018年，收到来信⟦31:letter⟧件。受理信访⟦75:all⟧件。\n\n其中网上信访⟦12:online whole=75⟧件。",
    "the narrower count is not": "信访工作\n\n2018年，受理信访⟦75:all⟧件。收到来信⟦31:letter⟧件。\n\n其中网上信访⟦12:online whole=75⟧件。",
    # headings
    "what a heading says, a channel of its own takes back": "一、进京集体上访\n　　2018年，发生⟦12:visit national collective⟧批，收到来信⟦31:letter level= form=⟧件。",
    "matters from above are of all channels": "一、群众来访\n　　2018年，接待⟦44:visit⟧批，上级交办⟦12:all assigned⟧件。",
    # sizes
    "how many came is no how many times": "信访工作\n\n2018年，接待来访⟦44:visit⟧批，20人以上的⟦6:visit collective⟧批，最多一批⟦120:visit collective persons⟧人。",
    # numbers that nobody can count
    "digits without end, as a total": "信访工作\n\n2018年，收到来信⟦31:letter⟧件，来访⟦44:visit⟧批，共"
    + "9" * 60
    + "件。",
    "a total of persons over what has none": "信访工作\n\n2018年，个体访⟦120:individual persons⟧人次，来信⟦31:letter⟧件，集体访⟦271:collective persons⟧人次，共⟦391:visit persons form=⟧人次。",
    "a total that is more than its parts": "信访工作\n\n2018年，收到来信⟦31:letter⟧件，来访⟦44:visit⟧批，共计⟦90:all⟧件。",
    "the form is named, and how many at least": "信访工作\n\n2018年，受理信访⟦75:all⟧件。集体访5人以上的⟦12:visit collective⟧批。",
    "by us, for us, to us": "信访工作\n\n2018年，省信访局给我局转办信访件⟦12:assigned⟧件，对我县交办⟦9:assigned⟧件。",
    "an office whose name holds other business": "信访工作\n\n2018年，联席会议办公室交办信访件⟦12:assigned⟧件。",
    "people who came along": "信访工作\n\n2018年，接待来访⟦44:visit⟧批，另有陪同人员12人，保安9名。",
    "the list that was dealt out over, shortened": "信访工作\n\n2018年，到市、到省、进京集体访分别为⟦31:prefecture collective⟧批、⟦12:province collective⟧批、⟦9:national collective⟧批，其中到市、到省分别涉及⟦120:prefecture collective persons⟧人次、⟦80:province collective persons⟧人次。",
    "averages before a list of years": "信访工作\n\n2016年至2018年，来信年均31件，分别为⟦29:letter year=2016⟧件、⟦31:letter year=2017⟧件、⟦33:letter year=2018⟧件。",
    "what was done, by several bodies": "信访工作\n\n2018年，县直部门、乡镇分别办结⟦12:resolved department⟧件、⟦9:resolved body_type=township⟧件信访事项。",
    "two earlier values of a thing told of for the first time": "信访工作\n\n2018年，来信比上年同期的⟦42:previous letter year=2017⟧件减少⟦11:change letter year=2018⟧件。",
    "digits without end": "信访工作\n\n2018年，受理来信" + "9" * 60 + "件，接待来访⟦44:visit⟧批。",
    "training of the staff": ("信访工作\n\n举办培训班2期，培训乡镇信访专干、网信员168人次。受理信访⟦312:all⟧件。"),
    "so often they went there": (
        "信访工作\n\n市委书记先后7次到信访量大的乡镇现场办公，接待群众⟦40:visit leader⟧多人。"
    ),
    "in so many batches they went": (
        "信访工作\n\n32名领导分6批下到各县公开接访，共接待群众⟦463:visit batches⟧批⟦2917:visit persons⟧人次。"
    ),
    "batches of teams": ("信访工作\n\n先后派出4批32个督查组，实地督查重点信访事项⟦548:supervised⟧件。"),
    "one man one matter": ("信访工作\n\n⟦5:all⟧件信访积案由班子成员一人包一件，已化解⟦4:resolved⟧件。"),
    "kept, for nothing is clear": (
        "信访工作\n\n收到来信⟦612:letter⟧件，因情况不清留存备查的⟦88:letter stage=other⟧件。"
    ),
    "those above and departments pass on": (
        "信访工作\n\n来信⟦58:letter⟧件，来访⟦37:visit⟧批；上级交办及部门转办⟦389:assigned⟧件。"
    ),
    "sent down after leads": (
        "信访工作\n\n信访室从来信来访中筛选案件线索203条，供领导参考；下转县（市）区和市直单位⟦1024:transferred⟧件。"
    ),
    "old petitioners by the piece": (
        "信访工作\n\n排出上访老户⟦18:visit repeat persons⟧个，息访⟦13:visit repeat persons resolved⟧个。"
    ),
    "by letter or in person": ("控告申诉检察\n\n举报中心受理群众以来信、来访、来电方式举报⟦1190:all⟧件。"),
    "visits on lawsuits": ("信访工作\n\n赴省涉诉访⟦21:visit province cases⟧件次，进京涉军访⟦3:visit national⟧批。"),
    "so many came on a day": (
        "来访情况\n\n五月份接待来访⟦1463:visit⟧人次，五月二十七日来了⟦64:visit persons⟧人，要求改变学习期限。"
    ),
    "what became of visitors, in a later sentence": (
        "来访情况\n\n一季度接待来访群众⟦2814:visit persons⟧人次。要求介绍职业的最多。经说服动员返回原籍的⟦1876:visit persons stage=other⟧人，介绍到有关部门处理的⟦620:visit persons transferred⟧余人。"
    ),
    "letters by what they were written for": (
        "监察工作\n\n共受理人民控诉、检举信件⟦684000:letter⟧件，接待来访⟦120:visit⟧人。"
    ),
    "sent away, behind the number": (
        "检察院来信工作\n\n收到来信⟦3764:letter⟧件。检察院把属于其他部门处理的⟦408:letter transferred⟧件信转了出去。"
    ),
    "parts of this year, behind a comparison": (
        "信访工作\n\n1956年，收到来信⟦6045:letter count⟧封，比去年同期的⟦4893:letter previous⟧封多了两成；其中不服判决的申诉信⟦1882:letter count year=1956⟧封。"
    ),
    "answers that came": ("信访工作\n\n转出的信件，收到各机关处理结果的有⟦1103:letter replied⟧件。"),
    "matters that lie about": (
        "信访工作\n\n收到来信⟦203:letter⟧件，至今还积着⟦31:letter pending⟧件，⟦6:letter pending⟧件还没有查完。"
    ),
    "a second headline tells of some of what the first does": (
        "人民日报 1980年3月6日 第四版\n\n      处理上访问题取得成绩\n      来京上访的人数大幅度下降\n\n\u3000\u3000截至一月底，处理完毕的上访老案有⟦780:visit level=⟧件，九月份来京上访的为⟦380:visit national⟧人次。"
    ),
    "a heading that tells of the total and of a part": (
        "2009年信访情况通报\n\n一、总量继续回落，集体访有所反弹\n收到来信⟦285:letter⟧件；群众到县上访⟦64:visit form=⟧批，其中集体访⟦9:collective⟧批。"
    ),
    "so many in each batch": (
        "信访工作\n\n集体上访⟦368:collective⟧批次，批均19.3人次。受理来信来访⟦2100:all form=⟧件。"
    ),
    "what those below report, in plain words": (
        "群众来信\n\n去年转到公社的来信共有⟦1440:letter transferred⟧件，到现在查处完了报上来的是⟦987:letter replied⟧件，还有⟦453:letter pending⟧件没有下文。"
    ),
    "already so many have come back": (
        "群众来信\n\n转给矿革委会⟦439:transferred⟧件，要求报结果，现在报回来的已有⟦302:replied⟧件。"
    ),
    "letters to the county committee": ("群众来信\n\n写到县委、县人委的人民来信是⟦2318:letter level=⟧件。"),
    "the last of a numbered list, in Chinese": (
        "关于1973年处理来信来访工作情况的报告\n\n一、基本情况\n来信来访反映的内容，依次是：\n1.要求救济、口粮和看病的⟦三百八十七:value=387 all⟧件；\n2.婚姻、宅基、坟山等纠纷⟦二百七十一:value=271 all⟧件；\n3.其它⟦二百一十六:value=216 all⟧件。\n"
    ),
    "parts of the one kind that an item of a list tells": (
        "群众来信来访\n\n收到来信⟦683:letter⟧件，接待来访⟦259:visit⟧人次，两项合计⟦942:all⟧件次。在⟦683:letter⟧件来信中：\n（1）检举控告类⟦391:letter⟧件，占⟦57.2:share⟧%。其中反映经济领域违法乱纪⟦104:letter whole=391⟧件，打击报复⟦38:letter whole=391⟧件。\n"
    ),
    "letters that several have passed on": (
        "群众来信来访\n\n接待来访⟦122:visit⟧人次。来信由最高人民法院转来的⟦316:letter assigned⟧件，省高级人民法院转来的⟦702:letter assigned⟧件。"
    ),
    "an office passes on, whatever heads it": ("办案工作\n\n市信访局下发督办函⟦29:supervised petition_office⟧件。"),
    "the largest batch": (
        "来访\n\n老工人1979年来县里⟦5:visit batches county⟧批，最多那批⟦120:persons⟧多人，事情才平下来。"
    ),
    "units of two things": (
        "信访\n\n2020年，登记来信来访⟦832:all cases⟧件（批、次）、⟦1449:persons⟧人次，较2019年的⟦1017:previous cases⟧件（批、次）、⟦2366:previous persons⟧人次，分别减少⟦185:change value=-185⟧件（批、次）和⟦917:change persons value=-917⟧人次。"
    ),
    "letters and complaints by word of mouth, summed up": (
        "信访工作\n\n市监察委员会接到人民控告信⟦538:letter⟧件，口头控告⟦264:visit⟧件；连同去年转下来的⟦51:count⟧件，共为⟦853:all⟧件。"
    ),
    "letters and people for short": (
        "信访工作\n\n收到来信⟦8905:letter⟧件，接待来访⟦2760:visit persons⟧人次，同去年比较，信多了⟦31:letter change_pct⟧%，人多了⟦27.5:visit persons change_pct⟧%。"
    ),
    "thousands parted as in print, at the head of a line": (
        "检查情况\n\n\u3000\u3000去年全年收到人民来信⟦二一、四八六:value=21486 letter⟧件，到十二月底已经处理的\n⟦一七、九〇二:value=17902 letter resolved⟧件，没有处理的⟦三、五八四:value=3584 pending letter⟧件。\n"
    ),
    "what came of clearing the letters": (
        "政工组简报\n\n认真读信\u3000热情接访\n\n把压在各组的人民来信集中起来清理。清理的结果：去年结存⟦163:letter⟧件，今年新收⟦588:letter⟧件；接待来访⟦402:visit⟧人次。"
    ),
    "units that nothing else has": (
        "全国人大常委会办公厅信访\n\n九届全国人大期间五年累计⟦61.7万:value=617000 all⟧件（人）次。"
    ),
    "the office files matters after the forms of a total": (
        "信访\n\n1998年，全省受理信访⟦7403:all⟧件次，其中集体上访⟦2871:collective⟧批；省信访局立案交办⟦416:filed form= petition_office⟧件。"
    ),
    "abnormal petitions of the place just told": (
        "信访\n\n进京走访登记⟦6:visit national⟧人次，非访为⟦0:visit national abnormal⟧人次。"
    ),
    "parts in people are of the visitors": (
        "妇联信访\n\n接待来访⟦2314:visit persons⟧人次，收到来信⟦186:letter⟧封，其中要求离婚的⟦1402:visit persons whole=2314⟧人次。"
    ),
    "petitions that a matter led to": (
        "信访\n\n上半年引发到市集体访⟦3:visit collective prefecture⟧批，赴省上访⟦1:province⟧批。"
    ),
    "by batches and people at once": (
        "信访\n\n全年开展接访日活动24次，共接待牧民群众⟦219:visit cases⟧起⟦800:visit persons⟧多人次。"
    ),
    "visits alone": ("信访\n\n受理信访⟦520:all⟧件，仅来访一项就有⟦198:visit⟧件。"),
    "false accusers": ("信访\n\n受理信访举报⟦520:all⟧件，对7起诬告陷害行为开展核查。"),
    "passed on to be followed up": ("妇联信访\n\n来访⟦120:visit⟧件，交街道妇联跟进调处⟦12:transferred⟧件。"),
    "where they went, of the form just told": (
        "来访\n\n接待来访⟦512:visit batches⟧批。\n\n集体上访⟦89:collective⟧批，比上年增加⟦21:change⟧批。从去向看，到县的⟦67:collective county⟧批，到地区的⟦19:collective prefecture⟧批，到省的⟦3:collective province⟧批。"
    ),
    "listed in one year, dealt with in another": (
        "2020年信访工作报告\n\n对2018年摸底的⟦46:year=2018⟧件信访积案实行包案，截至9月底已化解⟦32:year=2020 resolved⟧件。"
    ),
    "not of their matters, and passed on": (
        "信访\n\n受理举报⟦512:all⟧件，不属公安管辖、及时移交有关单位的⟦33:transferred⟧件。"
    ),
    "passed on to committees with others in brackets": (
        "信访\n\n受理举报⟦512:all⟧件，转旗直党委（总支）的⟦137:transferred⟧件。"
    ),
    "passed on to us in a month": ("信访\n\n省信访局今年二月交办的⟦24:assigned⟧起，已办结⟦20:resolved⟧起。"),
    "passed on to us in the year": ("信访\n\n省、市信访部门全年交办信访案件⟦19:assigned⟧件。"),
    "what a secretary has written on": ("来信\n\n收到来信⟦512:letter⟧件，县委书记批交的⟦19:letter assigned⟧件。"),
}


@pytest.mark.parametrize("name", SENTENCES)
def test_edges(name: str) -> None:
    assert differences(SENTENCES[name]) == []


@pytest.mark.parametrize("text", ["来访次法院九次控告的百八七件。六件", "来访八九十件同一九八五年三件"])
def test_numerals_that_are_none_are_left_unread_and_break_nothing(text: str) -> None:
    found = extract_text(f"信访工作\n\n{text}")
    assert "unreadable" in {unread.reason for unread in found.unread}
