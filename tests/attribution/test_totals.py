"""Totals told before, after and apart from their parts, and what 其中, 中, 按…分 and a colon open."""

from __future__ import annotations

import pytest

from tests.attribution.marked import differences
from xinfang_extract.api import extract_text

SENTENCES = {
    "sorted twice over": "信访工作\n\n2018年，受理信访⟦75:all⟧件，其中来信⟦31:letter whole=75⟧件、来访⟦44:visit whole=75⟧批；其中重复信访⟦12:all repeat whole=75⟧件。",
    "within what was not counted before": "信访工作\n\n2018年，来信⟦79:letter⟧件。来访中，集体访⟦12:visit collective whole=⟧批，个体访⟦63:visit individual whole=⟧批。",
    "under a heading that sorts, on a page of other business too": "某镇年鉴2019\n\n【财政收支】2018年，收入3200万元。\n\n【来信来访】2018年，受理信访⟦75:all⟧件。\n\n【问题分类】村务⟦31:all whole=75⟧件，山林⟦24:all whole=75⟧件，其他⟦20:all whole=75⟧件。\n\n【案件分类】民事31件，刑事24件，其他21件。",
    "within the whole": "信访工作\n\n2018年，受理信访⟦75:all⟧件。信访总量中，来信⟦31:letter whole=75⟧件，网上信访⟦44:online whole=75⟧件。",
    "within what the clause has just counted": "信访工作\n\n2018年，来访⟦44:visit⟧批中，集体访⟦12:visit collective whole=44⟧批，个体访⟦32:visit individual whole=44⟧批。",
    "within, and then 其中": "信访工作\n\n2018年，接待来访⟦44:visit⟧批，来信⟦31:letter⟧件。来访中，其中集体访⟦12:visit collective whole=44⟧批。",
    "the total that stands before 其中": "信访工作\n\n2018年，来访⟦44:visit⟧批，来信⟦31:letter⟧件，来访批次其中集体访⟦12:visit collective whole=44⟧批。",
    "sorted by what petitioners ask": "信访工作\n\n2018年，受理信访⟦75:all⟧件，其中来信⟦31:letter⟧件、来访⟦44:visit⟧批。来访按内容分类，征地拆迁⟦21:visit whole=44⟧批，劳动保障⟦23:visit whole=44⟧批。",
    "sorted, of letters that were not counted": "信访工作\n\n按来信内容分：征地拆迁⟦21:letter whole=⟧件，劳动保障⟦23:letter whole=⟧件。",
    "sorted, of letters, where all were counted": "信访工作\n\n2018年，受理信访⟦75:all⟧件。按来信内容分，征地拆迁⟦21:letter⟧件，劳动保障⟦23:letter⟧件。",
    "a colon after a noun": "信访工作\n\n来信内容：征地拆迁类⟦21:letter⟧件，劳动保障类⟦23:letter⟧件。",
    "a colon after the count": "信访工作\n\n2018年，受理信访⟦75:all⟧件：来信⟦31:letter whole=75⟧件，来访⟦44:visit whole=75⟧批。",
    "a heading that sorts": "信访工作\n\n二、信访总量\n　　受理信访⟦75:all⟧件。\n三、反映的问题\n　　征地拆迁⟦31:all whole=75⟧件，劳动保障⟦44:all whole=75⟧件。",
    "sums of small numbers prove nothing": "信访工作\n\n2018年，受理信访⟦9:all⟧件。甲乡来信⟦4:letter whole=⟧件，乙乡来信⟦5:letter whole=⟧件。",
    "a total over what only words add up": "信访工作\n\n2018年，收到来信⟦31:letter⟧件，来访⟦44:visit⟧批。以上共计⟦76:all cases⟧件。",
    "the total of a list in a total": "信访工作\n\n2018年，受理信访⟦90:all⟧件，其中来信⟦31:letter whole=90⟧件、来访⟦44:visit whole=90⟧批，以上两项合计⟦75:all⟧件。",
    "a total with words of its own": "信访工作\n\n2018年，收到来信⟦31:letter⟧件，来访⟦44:visit⟧批，省市交办信访共⟦75:all assigned⟧件。",
    "no total of one thing": "信访工作\n\n2018年，收到来信⟦31:letter⟧件；接待来访共⟦44:visit batches whole=⟧批。",
    "a total of persons": "信访工作\n\n2018年，个体访⟦120:individual persons⟧人次，集体访⟦271:collective persons⟧人次，共⟦391:visit persons form=⟧人次。",
    "parts of matters from above": "信访工作\n\n2018年，受理上级交办信访件⟦75:all assigned⟧件，其中县委交办⟦31:assigned body_type= whole=75⟧件，县政府交办⟦44:assigned body_type= whole=75⟧件。",
    "who handles stays, whoever assigned": "信访工作\n\n2018年，县信访局承办信访件⟦75:petition_office⟧件，其中市局交办⟦31:petition_office assigned⟧件，县委交办⟦44:petition_office assigned⟧件。",
    "what the office did itself": "信访工作\n\n2018年，受理信访⟦75:all⟧件，其中来信⟦31:letter⟧件，来访⟦44:visit⟧批，自办⟦52:all whole=75⟧件，转办⟦23:all transferred whole=75⟧件。",
    "the rest after what is finished": "信访工作\n\n2018年，受理信访⟦75:all⟧件，其中办结⟦62:all resolved whole=75⟧件，其余⟦13:all pending whole=75⟧件。",
    "the rest that is said to go on": "信访工作\n\n2018年，受理信访⟦75:all⟧件，其中办结⟦62:all resolved⟧件，其余⟦13:all pending⟧件正在办理。",
    "the rest of the channels": "信访工作\n\n2018年，受理信访⟦75:all⟧件，其中来信⟦31:letter whole=75⟧件，其余⟦44:received whole=75⟧件。",
    "a letter goes nowhere": "信访工作\n\n2018年，发生越级信访⟦75:higher⟧件，其中来信⟦31:letter level=⟧件，进京上访⟦44:visit national⟧批。",
    "an outcome after one part": "信访工作\n\n2018年，受理信访⟦75:all⟧件，其中来信⟦31:letter⟧件，办结⟦29:letter resolved whole=31⟧件。",
    "an outcome too large for its part": "信访工作\n\n2018年，受理信访⟦75:all⟧件，其中来信⟦31:letter⟧件，办结⟦70:all resolved whole=75⟧件。",
    "other business is no part": "信访工作\n\n2018年，受理信访⟦75:all⟧件，其中来信⟦31:letter⟧件；召开会议9次，移送线索6件。",
    "parts of other business": "信访工作\n\n2018年，收到来信⟦31:letter⟧件，排查纠纷40件，其中化解36件。",
    "parts of a level": "信访工作\n\n2018年，到市上访⟦44:visit prefecture⟧批，其中进京上访⟦12:visit national⟧批。",
    "parts of a channel": "信访工作\n\n2018年，收到来信⟦31:letter⟧件，其中网上信访⟦12:online⟧件。",
    "controls among letters stay letters": "信访工作\n\n2018年，收到来信⟦31:letter⟧件，其中检举控告⟦12:letter whole=31⟧件。",
    "letters among what a mailbox received": "信访工作\n\n2018年，市长信箱收到邮件⟦75:mailbox⟧件，其中来信⟦31:mailbox whole=75⟧件。",
    "a whole, in a sentence that names nothing": "信访工作\n\n2018年，受理信访⟦120:all⟧件。集体访⟦31:visit collective⟧批。化解⟦102:all resolved form= whole=120⟧件。",
    "what was told just before, where it is large enough": "信访工作\n\n2018年，受理信访⟦120:all⟧件。来信⟦31:letter⟧件。办结⟦29:letter resolved whole=31⟧件。",
    "the whole, where what was told just before is too small": "信访工作\n\n2018年，受理信访⟦120:all⟧件。来信⟦31:letter⟧件，其中联名信⟦6:letter joint⟧件。办结⟦102:all resolved form= whole=120⟧件。",
    "all that was told side by side": "信访工作\n\n2018年，收到来信⟦31:letter⟧件，来访⟦44:visit⟧批，办结⟦72:all resolved⟧件。",
    "matters are not resolved by the head": "信访工作\n\n2018年，收到来信⟦31:letter⟧件，来访⟦120:visit persons⟧人次，办结⟦42:all resolved⟧件。",
    "the last one told, where it is large enough": "信访工作\n\n2018年，收到来信⟦31:letter⟧件，来访⟦44:visit⟧批，办结⟦42:visit resolved whole=44⟧批。",
    "side by side in the sentence before": "信访工作\n\n2018年，收到来信⟦31:letter⟧件，来访⟦44:visit⟧批。办结⟦72:all resolved⟧件。",
    "what came in by several ways": "信访工作\n\n2018年，省交办⟦11:all assigned⟧件，市交办⟦16:all assigned⟧件，县里排查登记⟦28:all⟧件，合计⟦55:all⟧件。",
    "what came in, and what became of each": "信访工作\n\n2018年，市交办⟦46:all assigned⟧件，办结⟦43:all resolved⟧件；县立案⟦67:all filed⟧件，办结⟦60:all resolved⟧件。两项合计⟦113:all⟧件，办结⟦103:all resolved⟧件。",
    "a total by the name of what is received": "信访工作\n\n2018年，受理总量为⟦2438:all cases⟧件（批）次。",
    "a total over several years": "信访工作\n\n2001年受理信访⟦118:all⟧件，2002年⟦126:all⟧件，两年间累计⟦244:all⟧件。",
    "topics with their numbers in brackets": "信访工作\n\n2018年，受理信访⟦820:all⟧件。信访事项主要集中在征地拆迁（⟦143:all whole=820⟧件）、拖欠工资（⟦118:all whole=820⟧件）等方面。",
    "topics with shares in brackets, and people": "信访工作\n\n2018年，受理信访⟦820:all⟧件。信访问题主要集中在征地拆迁（45户）、就业（35人）。",
    "a unit that stands once at the end": "信访工作\n\n2018年，受理信访⟦820:all⟧件，其中农村工作⟦273:all cases whole=820⟧、城建拆迁⟦166:all cases whole=820⟧、其他⟦79:all cases whole=820⟧件。",
    "what letters tell of": "信访工作\n\n2018年，收到来信⟦403:letter⟧件。反映的问题，口粮⟦112:letter whole=403⟧件，劳力调配和工资⟦65:letter whole=403⟧件，干部作风⟦87:letter whole=403⟧件。",
    "visitors of several callings": "信访工作\n\n2018年，接待来访⟦900:visit persons⟧人次。按来访人员分，农民⟦390:visit persons⟧人次，在职职工⟦138:visit persons⟧人次。",
    "within letters and visits told apart": "信访工作\n\n2018年，收到来信⟦140:letter⟧件，接待来访⟦86:visit⟧人次。在来信来访中，属于求决的⟦98:all⟧件。",
    "a total of years in a sentence of its own": "信访工作\n\n2001年来信⟦118:letter⟧件次，2002年⟦126:letter⟧件次。2年间累计⟦244:letter⟧件次。",
    "sorted, in the lead of the first part": (
        "信访工作\n\n2018年，受理信访⟦240:all⟧件，其中来信⟦100:letter⟧件、来访⟦140:visit⟧批。按内容分农村土地⟦96:all whole=240 topic=农村土地⟧件，城镇拆迁⟦90:all whole=240⟧件。"
    ),
    "sorted by channels, in so few words": (
        "信访工作\n\n2018年，受理信访⟦240:all⟧件，办结⟦200:all resolved⟧件；按渠道，来信⟦96:letter received whole=240⟧件，来访⟦90:visit whole=240⟧件。"
    ),
    "sorted by fields, in so few words": (
        "信访工作\n\n2018年，受理信访⟦240:all⟧件，办结⟦200:all resolved⟧件。从领域，农村土地⟦96:all received whole=240⟧件，城镇拆迁⟦90:all whole=240⟧件。"
    ),
    "what letters come to": (
        "信访工作\n\n2018年，收到来信⟦240:letter⟧件，办结⟦200:letter resolved⟧件。来信内容归纳起来，农村土地⟦96:letter received whole=240⟧件，城镇拆迁⟦90:letter whole=240⟧件。"
    ),
    "what petitions tell of, without a total": (
        "纪检监察\n\n2018年，受理检举控告反映县处级干部⟦23:all discipline topic=县处级干部⟧件，乡科级干部⟦96:all discipline topic=乡科级干部⟧件，一般干部⟦140:all⟧件。"
    ),
    "leaders in a list of those told of": (
        "纪检监察\n\n2018年，受理检举控告反映县处级干部⟦23:all discipline⟧件，乡镇领导干部⟦96:all discipline⟧件，县级领导⟦14:all discipline⟧件，一般干部⟦140:all⟧件。"
    ),
    "what is reviewed, under a form": "信访工作\n\n【集体访】 受理复查申请⟦9:all reviewed form=⟧件。\n",
    "what is reviewed, under a channel": "信访工作\n\n二、网上信访\n　　受理复查申请⟦9:all reviewed⟧件。\n",
    "the total of those told before": "信访工作\n\n2018年，赴省上访增多，总量达⟦12:visit province⟧批。",
    "of those who came, and not of what was settled": "信访工作\n\n2018年，县长接待群众⟦186:visit batches⟧批次⟦1433:visit persons⟧人次，解决⟦171:resolved⟧件，其中书记接待⟦46:visit received⟧批次。",
    "a list of which a later one is too large for the last told": "纪检监察\n\n2012年，共收到群众来信⟦234:letter⟧件、来访⟦123:visit⟧批、来电举报⟦89:phone⟧次、网络举报⟦121:online⟧件，其中重复件⟦86:all repeat⟧件，署名举报⟦156:all⟧件。",
    "in another measure, and of the same all the same": "信访工作\n\n1987年，收到来信⟦2345:letter⟧件。接待来访⟦1111:visit⟧人次，其中集体来访⟦23:visit collective⟧起，老户⟦35:visit repeat⟧人。",
    "what was done, told of letters and visits of both": "人大信访\n\n五年中，接待群众来访⟦1246:visit batches⟧批⟦4388:visit persons⟧人次，办理群众来信⟦917:letter⟧件。从办理情况看，转有关单位⟦726:all transferred⟧件，办结⟦503:all resolved⟧件。",
    "what was done, told of the letters where it adds up to them": "人大信访\n\n五年中，办理群众来信⟦917:letter⟧件，接待群众来访⟦1246:visit batches⟧批。按办理结果分，已办结⟦726:letter resolved⟧件，未办结⟦191:letter pending⟧件。",
    "letters and visits of the section before, together": "信访工作\n\n【来信来访】 1993年，共收到群众来信⟦687:letter⟧件，接待来访⟦421:visit batches⟧批。\n\n【案件查处】 全年转有关部门处理⟦834:all transferred⟧件，直接调查处理⟦96:all stage=other⟧件。",
    "letters alone of the section before": "信访工作\n\n【来信】 1993年，共收到群众来信⟦687:letter⟧件。\n\n【案件查处】 全年转有关部门处理⟦434:letter transferred⟧件。",
    "rates of the work after a part": "信访工作\n\n受理信访⟦2100:all⟧件次。到县集体访⟦14:visit county collective⟧批。及时受理率⟦99.8:rate all level= form= ⟧%，群众满意率⟦96:rate all⟧%。",
    "a rate of the part before": "信访工作\n\n受理信访⟦2100:all⟧件次。初次信访⟦140:all first⟧件次。按期办结率⟦99:rate all first resolved⟧%。",
    "a rate in the sentence after a total and its parts": (
        "信访工作\n\n2018年，受理信访件⟦373:all⟧件，其中来信⟦40:letter⟧件，来访⟦333:visit⟧件。群众满意率⟦97:rate all⟧%。"
    ),
    "two outcomes added up": (
        "接待室工作\n\n1951年，收到来信⟦1184:letter⟧件，接见来访⟦2306:visit⟧人次。\n\n接待室对来信的处理，一般是当天拆阅。简单的由该室直接答复，半年来计有⟦383:letter replied⟧件；其余分别转交各局，计有⟦706:letter transferred⟧件。以上两项合计已处理⟦1089:letter resolved⟧件。"
    ),
    "the parts of places and of offices, added up": (
        "信访\n\n2015年，群众到州集体上访，甲县⟦31:batches collective⟧批，乙县⟦19:batches collective⟧批，州直单位⟦22:batches collective⟧批，总共⟦72:batches collective⟧批。"
    ),
    "the sum of letters and visits, in a unit of both": (
        "人民信访\n\n1988年，受理来信⟦3918:letter⟧件，接待来访⟦1207:visit⟧人次。以申诉居多，计⟦2036:all⟧件（人）次。"
    ),
    "more than the letters just told": (
        "人大信访\n\n1988年，受理来信⟦882:letter⟧件，来访⟦617:visit⟧人次。主任阅批来信⟦143:letter leader⟧件，转“一府两院”办理⟦1200:all transferred over⟧余件（次）。"
    ),
}


@pytest.mark.parametrize("name", SENTENCES)
def test_totals_and_parts(name: str) -> None:
    assert differences(SENTENCES[name]) == []


def test_parts_of_none_of_those_that_came_are_read_all_the_same() -> None:
    assert [f.printed for f in extract_text("2010年接待来访30件一二十件，其中集体访20件").figures] == ["30件", "20件"]
