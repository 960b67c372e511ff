"""Stages, bodies, levels, forms and channels as the codebook's settled doubts have them."""

from __future__ import annotations

import pytest

from tests.attribution.marked import differences

SENTENCES = {
    "important cases are no 要案": "信访工作\n\n县信访局直接查处重要案件⟦12:all⟧件，立案交办⟦48:filed⟧件。",
    "handed to sections of the own house": "县人民检察院\n\n【控告申诉】收到来信⟦97:letter⟧件，交经济检察科⟦41:letter transferred⟧件。",
    "reports that came in, and what is left of the year": "信访工作\n\n转办信访件⟦75:all transferred⟧件，收到处理报告⟦61:all replied⟧件，年底结存⟦14:all pending⟧件。",
    "handed down by a noun": "信访工作\n\n省信访局交转件⟦132:assigned⟧件。",
    "whom they wrote about": "县纪委\n\n【信访举报】收到举报⟦389:all⟧件次。反映的对象，乡科级党员干部⟦84:all discipline⟧件次、村级干部⟦197:all discipline⟧件次。",
    "traffic is no verb": "信访工作\n\n2018年，受理来信⟦240:letter⟧件，其中交通事故处理⟦58:letter stage=received⟧件。",
    "reports amount to": "县监察局\n\n【行政监察】1999年，受理信访举报⟦240:all⟧件。接受咨询312人次，宣传周内举报达⟦58:all⟧件。",
    "supervised on the site": "信访工作\n\n2019年，派出督导组4个，实地督导⟦92:supervised⟧件。",
    "in dispute is no reason": "信访工作\n\n2019年，争议较大的⟦5:reviewed⟧件召开听证。",
    "a day of the month is no average": "信访工作\n\n每月10日的县长接待日共接待群众⟦62:visit leader⟧人次。",
    "visitors by what brings them": "县司法局\n\n【信访】接待涉法信访群众⟦121:visit persons⟧人次。",
    "opinions on work are none": "县人大常委会\n\n【信访】收到来信⟦31:letter congress⟧件。开展工作评议，收到评议意见83条。",
    "first verb of a compound": "信访工作\n\n接待来访⟦61:visit⟧批次，立案交办⟦22:filed⟧批次。",
    "a finished predicate beats an attribute": "信访工作\n\n省里交办的⟦4:resolved⟧件信访积案均得到化解。",
    "review outranks its outcome": "信访工作\n\n受理复查申请⟦9:reviewed⟧件，维持原意见⟦6:reviewed⟧件，撤销⟦3:reviewed⟧件。",
    "passed on to those below": "信访工作\n\n收到来信⟦412:letter⟧封，转有关乡镇办理⟦318:letter transferred⟧封。",
    "passed down from above": "信访工作\n\n市信访局交办信访件⟦29:assigned⟧件。省信访局向我市交办信访事项⟦61:assigned⟧件。",
    "not yet done": "信访工作\n\n受理信访件⟦30:all⟧件，尚未化解⟦4:pending⟧件，没有办结⟦2:pending⟧件。",
    "own matters of leaders": "信访工作\n\n县领导接待群众⟦97:visit leader⟧批，包案⟦12:all supervised leader⟧件。",
    "the office is the place, not the body": "信访工作\n\n到市信访局上访⟦5:prefecture visit body_type=⟧批。",
    "whole jurisdictions have no body": "县人民法院\n\n【涉诉信访】全年处理来信⟦96:court letter⟧件。",
    "a mailbox receives letters": "信访工作\n\n县长信箱收到群众来信⟦34:mailbox⟧件，回复⟦30:mailbox replied⟧件。",
    "three channels joined": "信访工作\n\n发生书信、电话和信箱访⟦163:letter+mailbox+phone⟧件次。",
    "letters and visits together are all": "信访工作\n\n受理群众来信、来访和网上信访⟦3264:all⟧件（批）次。",
    "past levels, and where": "信访工作\n\n越级上访⟦17:higher⟧批，其中进京⟦2:national⟧批、赴省⟦4:province⟧批。",
    "outside the reception places": "信访工作\n\n进京上访⟦57:national⟧批次，其中到非信访接待场所⟦11:national abnormal⟧批次。",
    "letters come in 封": "信访工作\n\n署真名的有⟦278:letter⟧封。",
    "old petitioners": "信访工作\n\n约见上访户⟦86:persons visit⟧户，息诉上访老户⟦7:persons repeat resolved⟧名。",
    "from the number to the noun": "信访工作\n\n拆阅了⟦388:letter⟧封职工来信，接听了⟦146:phone cases⟧次来电。",
    "vague numbers": "信访工作\n\n接待来访约⟦410:about⟧批、近⟦500:under⟧人次，来信⟦620:over⟧余件，网上信访⟦2180:over⟧件以上。",
    "myriads": "信访工作\n\n受理信访⟦46.27万:cases value=462700⟧件次、⟦82.1万:persons over value=821000⟧余人次。",
    "Chinese numerals": "第三节　来信来访\n\n一九五一年，收到来信⟦一六五:letter value=165 year=1951⟧件，接待来访⟦二百八十七:visit persons value=287⟧人次。",
    "outcomes after each part of a list": "信访工作\n\n受理信访事项⟦50:all⟧件，其中来信⟦20:letter⟧件，已办结⟦18:letter resolved⟧件，来访⟦30:visit⟧件，已办结⟦28:visit resolved⟧件。",
    "what became of the leaders' own matters": "信访工作\n\n县领导接待群众⟦97:visit⟧批，包案⟦12:supervised⟧件，化解⟦9:all resolved⟧件。",
    "careless units: the first one wins": "信访工作\n\n受理来信来访⟦84:cases⟧件人次，集体上访⟦6:cases collective⟧起（批）。",
    "measures parted by a stroke": "信访工作\n\n信访总量⟦4 268:cases value=4268⟧件次/⟦19 340:persons value=19340⟧人次，到省集体访⟦4:province collective batches⟧批/⟦213:province collective persons⟧人次。",
    "visitors whom no petition word names": "信访工作\n\n收到来信⟦118:letter⟧件；到报社来谈问题的读者也有⟦26:visit persons⟧人。",
    "readers who come to the paper": "信访工作\n\n收到来信⟦118:letter⟧封，来社面谈的读者⟦26:visit persons⟧人次，比上年减少⟦4:visit change value=-4⟧人次。",
    "people who went to petition": "信访工作\n\n1998年，东河公社移民⟦31:persons visit prefecture body_type=⟧人因补偿问题到地区上访，退休职工⟦12:persons visit county⟧人来县要求增发生活费。",
    "to two levels by one verb": "信访工作\n\n1998年，去地区、省上访⟦31:visit prefecture+province⟧人次，来省人民委员会上访⟦12:province⟧人次，直接到北京来上访⟦9:national⟧人次。",
    "people who came to ask": "信访工作\n\n问事处设立三个月，前来询问和申诉的群众有⟦312:persons visit⟧人，问题当场得到解决的达⟦260:persons visit resolved⟧余人。",
    "what is done for a mailbox": "信访工作\n\n全年市长信箱办件超期⟦31:mailbox pending⟧件，超期办结⟦12:mailbox resolved⟧件，政务服务办件860件。",
    "people who were sent": "信访工作\n\n收到来信⟦118:letter⟧封。抽调干部8人到省参加培训，派出工作人员12人到北京反映情况。",
    "people who signed one letter": "信访工作\n\n棉纺厂女工⟦26:persons letter joint⟧人联名写信。联名信⟦9:letter joint⟧件，签名的群众⟦211:persons letter joint⟧人。",
    "those who were received, by the piece": "信访工作\n\n头一个月接见了⟦87:persons visit⟧个群众。",
    "of what a joint meeting found": "信访工作\n\n县联席会议排查重点信访案件⟦31:all⟧件，联席会议召开12次。",
    "a great case from above": "信访工作\n\n2018年，上级交办要案⟦26:all assigned⟧件，结案⟦24:all resolved⟧件。",
    "those to whom letters were passed on": "信访工作\n\n收到来信⟦118:letter⟧封，转送市、县各局⟦97:letter transferred⟧封。",
    "a review office under no heading": "全省概况\n\n省政府复查复核办公室收到申请⟦31:all reviewed⟧件，受理⟦26:all reviewed⟧件。",
    "a section on review": "信访工作\n\n【复查复核】 收到申请⟦31:all reviewed⟧件，受理⟦26:all reviewed⟧件，撤销⟦3:all reviewed⟧件。",
    "old letters": "信访工作\n\n清理旧信⟦142:letter⟧件。",
    "people who went to an office of a level": "信访工作\n\n老职工⟦31:persons visit county⟧人到县信访办反映工龄问题。",
    "a report asked of those passed to": (
        "信访工作\n\n2018年，收到来信⟦140:letter⟧件，转交有关部门并要求报告结果⟦37:letter transferred⟧件，收到结果⟦30:replied⟧件。"
    ),
    "a report asked of them by a day": (
        "信访工作\n\n2018年，收到来信⟦140:letter⟧件，交有关机关限期报告结果⟦37:letter transferred⟧件，送主管机关限期报告结果⟦88:letter transferred⟧件。"
    ),
    "a report sent as was asked": "信访工作\n\n2018年，转交部门并按要求上报结果⟦132:replied⟧件。",
    "taken on by a leader": "信访工作\n\n2018年，排查积案⟦46:received⟧件，县长包⟦5:supervised⟧件，其他县领导包⟦41:supervised⟧件。",
    "what a standing committee does is no meeting": (
        "人大信访\n\n2018年，受理来信来访⟦240:all congress⟧件，常委会自行调查⟦31:stage=other congress⟧件。"
    ),
    "to the highest procuratorate": "控告申诉检察\n\n2018年，到最高检上访⟦3:visit national⟧件。",
    "led into lawsuits": "信访工作\n\n2018年，接待来访⟦240:visit⟧件，导入诉讼程序⟦31:visit stage=other⟧件。",
    "led to other ways by name": "信访工作\n\n2018年，接待来访⟦240:visit⟧件，导入仲裁、诉讼等法定途径⟦31:visit stage=other⟧件，引导走司法途径⟦38:visit stage=other⟧件。",
    "subjects numbered in words": (
        "信访工作\n\n2018年，收到来信⟦240:letter⟧件。一是检举县领导⟦96:letter body_type=⟧件，二是检举乡镇干部⟦31:letter body_type=⟧件。"
    ),
    "subjects after 计": "信访工作\n\n2018年，收到来信⟦240:letter⟧件，计咨询政策⟦96:letter⟧件，检举县领导⟦31:letter body_type=⟧件。",
    "what they have against courts": (
        "信访工作\n\n2018年，收到来信⟦240:letter⟧件，对法院判决不满的⟦96:letter body_type=⟧件，对劳动仲裁有意见的⟦31:letter⟧件。"
    ),
    "not one of them": "信访工作\n\n2018年，受理信访⟦90:all⟧件，未出现一件积压，没有漏掉一件来信。",
    "so many each": "信访工作\n\n2018年，接待上访户⟦9:visit⟧户，由县委常委和副县长每人包两户，采取措施解决。",
    "officials whom letters brought down": "信访工作\n\n2018年，收到来信⟦90:letter⟧件；因人民来信揭发而受处分的干部有23人。",
    "those who came to the door": "信访工作\n\n2018年，收到举报信⟦73:letter⟧封，电话举报⟦12:phone⟧件，登门举报⟦21:visit⟧人。",
    "those who do the work beside another task": "信访工作\n\n1979年，人民来信来访由办公室1人兼管。当年收到来信⟦86:letter⟧件。",
    "those on duty": "信访工作\n\n2018年，到市上访⟦86:prefecture⟧批。四个敏感时期实行零报告，进京值守37人次。",
    "the sick who were visited": "信访工作\n\n2018年，收到来信⟦86:letter⟧件。走访看望病号31人次。",
    "films sent out": "信访工作\n\n2018年，收到来信⟦86:letter⟧件，开通视频接访，推送短视频14条。",
    "slips, and why they were sent": "信访工作\n\n2018年，转送⟦51:transferred⟧件，因超期未受理发出督办函⟦8:supervised⟧件。",
    "passed down by those above": (
        "控告申诉检察\n\n2018年，受理信访⟦90:all⟧件，转公安、法院及有关部门⟦25:transferred⟧件，上级检察院交下的⟦31:assigned procuratorate⟧件。"
    ),
    "what a commission files after talks": "纪检监察\n\n2018年，受理反映纪检干部的信访举报⟦64:all discipline⟧件次，谈话函询13人，立案5件，结案4件。",
    "passed down to counties": "信访工作\n\n2018年，市信访局交办县区信访件⟦31:transferred⟧件。",
    "passed down to leagues": "信访工作\n\n2018年，自治区信访局转办盟市⟦31:transferred⟧件。",
    "passed on to government, court and procuratorate": "省人大信访\n\n2018年，收到来信⟦90:letter⟧件，省人大转办省“一府两院”信访件⟦31:transferred⟧件。",
    "passed on to bureaus": "信访工作\n\n2018年，省信访局转办厅局信访件⟦31:transferred⟧件。",
    "passed on to cities": "信访工作\n\n2018年，省信访局转办设区市信访件⟦31:transferred⟧件。",
    "passed on to cities and prefectures": "信访工作\n\n2018年，省信访局转办市州信访件⟦31:transferred⟧件。",
    "finished, of those from above": "信访工作\n\n2018年，办结省、市交办件⟦33:resolved⟧件。",
    "settled, of those from above": "信访工作\n\n2018年，化解中央、省交办积案⟦33:resolved⟧件。",
    "asked to end it in time": "信访工作\n\n2009年，收到来信⟦213:letter⟧件，批转有关部门限期办结⟦57:letter transferred⟧件，责成有关单位限期解决⟦12:letter transferred⟧件。",
    "a slip in the marks of a title": "信访工作\n\n2018年，发出《督办函》⟦9:supervised⟧件。",
    "what petitioners do at a level": (
        "信访工作\n\n2018年，国家级走访⟦12:visit national⟧件，省级、市级走访分别为⟦4:visit province⟧批、⟦6:visit prefecture⟧批。"
    ),
    "what is still there": "信访工作\n\n2018年末，信访存量⟦86:all pending⟧件，化解存量积案⟦45:all resolved⟧件。",
    "reports that proved false": "信访工作\n\n2018年，受理信访举报⟦90:all⟧件，其中不实举报⟦31:all topic=⟧件。",
    "a system that registers all": "信访工作\n\n2018年，全国信访信息系统登记信访事项⟦3127:all⟧件，其中网上投诉⟦312:online⟧件。",
    "letters that pressed, in a title": "信访工作\n\n2018年，发出《信访督办通知书》⟦12:supervised⟧份，督办通知书⟦8:supervised⟧份。",
    "sent to those below": "信访工作\n\n2018年，收到来信⟦90:letter⟧件，转办到县⟦31:letter transferred level=⟧件，批到有关乡镇⟦12:letter level=⟧件。",
    "cases that are numbers": "信访工作\n\n2018年，集体上访起数下降⟦12:change_pct cases collective⟧%，人数下降⟦3:change_pct persons⟧%。",
    "单独来访 for short, in an entry of another head": "某镇\n\n【综治】 发生散访⟦12:visit individual⟧起，处置31起。\n",
    "初访 for short, in an entry of another head": "某镇\n\n【综治】 全年首访⟦12:visit first⟧起，处置31起。\n",
    "非访 for short, in an entry of another head": "某镇\n\n【综治】 发生闹访⟦12:visit abnormal⟧起。\n",
    "what those above the county are": "信访工作\n\n2018年，县级以上国家机关来访⟦31:visit level=⟧批。",
    "numbers of cases": "信访工作\n\n2018年，信访宗数⟦31:cases all⟧。",
    "so many times, before what they did": "信访工作\n\n2009年，来访⟦412:visit⟧件，同一事由两次以上来访的⟦83:visit repeat⟧件。",
    "the first time, before what they did": "信访工作\n\n2009年，受理⟦412:all⟧件，属于首次反映的⟦83:all first⟧件，重复反映的⟦12:all repeat⟧件。",
    "courts at two levels": "法院信访\n\n2009年，到市中院、省高院上访⟦21:prefecture+province⟧件。",
    "received by video": "信访工作\n\n2015年，省信访局领导通过视频接待信访群众⟦2:video leader⟧批。",
    "leaders in office": "信访工作\n\n2023年，34名在职县级领导轮流到县接待中心坐班，共接待群众⟦143:visit leader⟧批。",
    "those who led people back": "乡镇工作\n\n【依法逐级走访】2015年，引导越级走访群众⟦46:visit higher⟧批返回属地登记。",
    "seen from afar": "检察院信访\n\n2015年，开通远程视频接访系统，连线市院联合接访⟦4:video⟧件。",
    "a topic of cadres, under a heading that names petitions": "来信来访\n\n四、告状信\n揭发干部强迫命令作风的只有⟦28:letter⟧件。",
    "reports by letter": "民政\n\n1995年，受理群众举报信⟦9:letter⟧件。",
    # accusations, as newspapers and supervisors of the fifties call them
    "控诉": (
        "人民监察委员会受理人民控诉工作报告\n\n七月至十二月收到书面控诉、意见⟦94:letter cases⟧件，口头控诉⟦33:visit cases⟧件，"
        "两项共⟦127:cases⟧件。控诉属实的⟦67:cases⟧件，部分属实的⟦24:cases⟧件。"
    ),
    "控诉 as a meeting is none": "土地改革\n\n召开控诉大会12次，到会3400人。",
    "no bodies that other words begin with": (
        "信访工作\n\n人民来信处理⟦312:letter body_type=⟧件。来信来访组成情况：来信⟦85:letter body_type=⟧件。乡镇办理⟦71:body_type=township⟧件。"
    ),
    "bodies by the whole word": "信访工作\n\n县公安部门接待来访群众⟦210:visit police⟧人次。领导小组成员单位接访⟦85:visit department⟧批。",
    "a town that ends in 街镇": "信访工作\n\n马街镇进京上访⟦11:visit national body_type=⟧批。16个街镇受理来信⟦56:letter body_type=township⟧件。",
    "answered and not, for short": "信访工作\n\n转办来信⟦35:letter transferred⟧件，已复⟦20:replied⟧件，未复⟦15:pending⟧件。",
    "what is owed": "信访工作\n\n转办来信⟦35:letter transferred⟧件，尚欠⟦12:pending⟧件。",
    "what was owed to others is a subject": "信访工作\n\n受理某局尚欠民工工资的信访案件⟦35:received⟧件。",
    "not looked into": "人民接待室\n\n收到来信⟦146:letter received⟧件，还没有查的⟦29:pending⟧件，没有动手的有⟦12:pending⟧件。",
    "who came in a group": (
        "人民接待室\n\n来访⟦904:visit persons⟧人次，其中三人以上成群来的有⟦46:visit collective⟧起，集体来的⟦617:visit collective⟧人。"
    ),
    "reports received by another verb": "检察院\n\n【举报】　县检察院收受控告、申诉、举报⟦301:all received procuratorate⟧件。",
    "a change by its sign in a bracket": "信访工作\n\n2015年，全市信访总量⟦3150:all⟧件次（-⟦12.3:change_pct⟧%）。",
    "letters and visits and calls and the net, set tight": "2019年，受理来信来访来电网络信访⟦320:all⟧件次，其中来信⟦20:letter⟧件次。",
    "the same, a glyph each": "2019年，受理信、访、电、网举报⟦320:all⟧件，来访来电网上投诉⟦80:channel=online+phone+visit⟧件。",
    "of those that were handled": "1984年，在处理的⟦31:letter received⟧件来信中，反映住房问题的⟦12:letter received⟧件。",
    "by post, from boxes, face to face": "1952年监察处来信来访\n\n收到检举⟦293:all⟧件：邮寄的⟦120:letter⟧件，检举箱取出的⟦141:mailbox⟧件，当面控诉的⟦32:visit⟧件。告贪污的占⟦52:share all⟧%。",
    "a line that takes in letters and visits as well": "2001年总工会信访\n\n热线受理职工来信来访来电⟦813:all⟧件次。",
    "a hearing leads to an end": "信访工作\n\n2003年，排查信访老案⟦31:cases received⟧件，通过答疑、公开听证和教育疏导，使⟦29:resolved⟧件息诉罢访。",
    "a review stays one, whatever it leads to": "信访工作\n\n2003年，受理信访案件⟦31:cases received⟧件，经复查，改正⟦9:reviewed⟧件。",
    "the end of all that is listed": "信访工作\n\n2012年，省交办来信⟦5:assigned⟧件、市交办⟦16:assigned⟧件。年底，省交办⟦5:resolved⟧件、市交办⟦16:resolved⟧件、自排⟦24:resolved⟧件实现案结事了，尚有⟦6:pending⟧件在办。",
    "the end of the last one alone": "信访工作\n\n2012年，省交办来信⟦5:assigned⟧件，市交办⟦16:assigned⟧件，自排⟦24:resolved⟧件全部化解。",
    "what is not for those who received it": "检察工作\n\n2012年，区检察院受理来信来访⟦268:all⟧件。不属检察机关管辖的⟦142:transferred⟧件，及时转送有关单位并告知来信来访人。",
    "what is for them": "检察工作\n\n2012年，区检察院受理来信来访⟦268:all⟧件。属检察机关管辖的⟦142:received⟧件，转送有关单位的⟦96:transferred⟧件。",
    "handed to, after so many": "处理人民来信\n\n1951年，收到人民来信⟦1267:letter⟧件。计交省府各厅、处办理的⟦352:letter transferred⟧件，转各专署查处的⟦749:letter transferred⟧件。",
    "vague words behind": "处理人民来信\n\n1951年，结案的有⟦896:letter resolved⟧件，占来信总数百分之⟦七十:share letter over⟧强。全县尚未处理的还有⟦五千:pending under⟧件不到。",
    "informed and explained": "检察工作\n\n2022年，本院接收群众信访⟦318:all⟧件，移送公安、法院等单位⟦147:transferred⟧件，告知释明⟦59:replied⟧件。",
    "a rate by another name": "信访工作\n\n2003年，省、市交办案件⟦58:assigned⟧件，结案上报⟦52:resolved⟧件，结报率⟦89.66:rate resolved⟧%。",
    "boxes of several, and the net": "信访工作\n\n2003年，网上投诉及书记、县长信箱⟦144:mailbox+online⟧件。",
    "during a drive": "信访工作\n\n2006年5月至8月，开展大接访活动。活动期间接待⟦328:visit batches⟧批次、⟦1476:visit persons⟧人次。",
    "told where else to go": "法院工作\n\n1953年，接待室接待来访⟦11200:visit⟧人次。问题不属于法院管、介绍到区政府、派出所和工会去的有⟦1300:visit transferred level=⟧余人次。",
    "asked for help with": "工会工作\n\n1957年，工会收到职工来信⟦4518:letter⟧件。其中，要求调整工资的⟦3006:letter received⟧件；请工会帮助调解家庭、婚姻问题的⟦209:letter received⟧件；其他⟦1303:letter received⟧件。",
    "handed on, after 其中": "法院工作\n\n1963年，县法院收到来信⟦274:letter court⟧件，来访⟦655:visit court⟧人次，其中转人民公社调解委员会处理⟦211:transferred court⟧件。",
    "asked for, one and another": "纪检志\n\n1979年，县纪委收到要求复查、平反的来信来访⟦1562:all received⟧件（次）。",
    "pressed on because of how they were handled": "信访工作\n\n2019年，全县信访总量⟦897:all⟧件次。县信访局对办理不规范的⟦17:supervised⟧件信访件下发了督办通知。",
    "ended by procedure": "法院工作\n\n2021年，自行排查⟦23:received⟧件涉诉信访积案，实体化解⟦19:resolved⟧件，程序终结⟦2:resolved⟧件。",
    "what they were about, before the noun": "环境保护\n\n【环境信访】 2012年，县环保局受理环境信访投诉⟦958:all⟧件。局领导接访⟦26:visit leader⟧批次，对新港化工异味、白塔村污水直排等⟦8:repeat supervised⟧件群众反复投诉的信访件挂牌督办，年内办结⟦7:repeat resolved⟧件，⟦1:repeat pending⟧件因企业搬迁结转下年。",
    "sorted, and what was done with them": "法院工作\n\n1988年，法院收到来信⟦900:letter⟧件。其中，属于其他部门管辖、已转送有关单位的⟦195:letter transferred⟧件，询问法律和政策、已分别给予答复的⟦223:letter replied⟧件。",
    "by way of answers": "法院工作\n\n1953年，来访⟦11200:visit⟧人次，经过解答和调解当场解决问题的有⟦7450:visit resolved⟧人次。",
    "a remark between verb and number": "读者来信\n\n1950年，收到读者来信⟦2639:letter⟧件。处理的情形是：在报上发表（包括摘要）的⟦109:letter stage=other⟧件；直接函复的⟦1345:letter replied⟧件。",
    "calls taken at telephones, in a list": "信访工作\n\n1996年，受理来信来访来电⟦1.86万:all⟧件次。从渠道上看，信少了、人多了：来信⟦5430:letter⟧件，减少⟦8.2:change_pct letter value=-8.2⟧%；来访⟦11218:visit⟧人次，增加⟦27.5:change_pct visit⟧%；市长公开电话和信访值班电话⟦1952:phone cases⟧个。",
    "letters and visits for short, after 计": "信访工作\n\n1985年，市信访办公室受理⟦16023:all petition_office⟧件（人）次，计信⟦9873:letter⟧件，访⟦6150:visit⟧人次。",
    "a system on the net": "信访工作\n\n2014年，省网上信访系统转来信访事项⟦1436:assigned online⟧件，按期办结⟦1421:resolved online⟧件。",
    "what is left in a box on the net": "法院工作\n\n2014年，来信⟦312:letter⟧件，网上信访和院长信箱留言⟦93:mailbox+online⟧件。",
    "shared out among leaders": "法院工作\n\n2014年，接待来访⟦312:visit⟧件。班子成员分包重点案件⟦15:supervised all⟧件，其中已息诉罢访⟦12:resolved all⟧件。",
    "within the time that they have": "信访工作\n\n2021年，受理信访⟦312:all⟧件，办结⟦288:resolved⟧件，尚在规定期限内办理的⟦24:pending⟧件。",
    "passed down by a congress above": "人大工作\n\n2011年，区人大常委会收到来信⟦300:letter congress⟧件，其中属市人大常委会转来的⟦134:letter assigned⟧件。",
    "doubts that were cleared up": "纪委工作报告\n\n2016年，县纪委接待群众来访⟦583:visit⟧人次，现场答疑解惑⟦340:replied visit⟧余件。为29名干部澄清正名，查处诬告陷害1起2人。",
    "left to leaders, behind the number": "信访工作\n\n2002年，确定疑难信访案件⟦23:supervised⟧件由市级领导包案，限期结案。",
    "none left": "信访工作\n\n2021年，信访总量⟦2345:all⟧件次。⟦37:resolved⟧件积案全部实现清零。",
    "a system in marks": "信访工作\n\n2021年，通过“阳光信访”系统受理信访事项⟦1023:online⟧件。",
    "a hotline by number and name, and the net": "检察工作\n\n2014年，检察机关办理群众来信来访⟦1056:all⟧件。其中来信⟦574:letter⟧件，来访⟦327:visit⟧件，12309举报电话和网络⟦155:channel=online+phone⟧件。",
    "what is done with what is not theirs; by several ways": "检察工作\n\n2014年，检察机关办理群众来信来访⟦1056:all⟧件。全年导入⟦187:all⟧件；对不属检察机关管辖的⟦243:all transferred⟧件，在7日内移送并书面告知。排查出三年以上积案⟦19:all⟧件，通过公开听证、司法救助、心理疏导等方式化解⟦16:resolved⟧件，上级院挂牌督办的⟦3:resolved⟧件均息诉。",
    "lines and a platform of the court": "法院工作\n\n2022年，来信⟦61:letter⟧件，来访⟦187:visit⟧件次，12368热线、人民法院网上申诉信访平台⟦38:channel=online+phone⟧件次。",
    "to be answered to those above": "纪检监察\n\n2005年，县纪委受理信访举报⟦412:all⟧件。中央纪委、省纪委要结果件⟦37:assigned⟧件，已报结⟦35:resolved⟧件。",
    "a plan for what is left": "信访工作\n\n2019年，排查信访积案⟦14:all⟧宗，年内化解⟦12:resolved⟧宗，余下⟦2:pending⟧宗均制定化解方案。",
    "answered at once, so many in all": "处理人民来信\n\n1951年，收到人民来信⟦1834:letter⟧件。凡能立即答复者，由接待室直接答复，计有⟦563:letter replied⟧件；转交各专署、县人民政府或省级有关机关处理的⟦1170:letter transferred⟧件。",
    "letters that leaders looked at": "信访\n\n1957年，县委书记和正副县长亲自看信⟦156:letter leader⟧件，接待群众⟦43:visit leader⟧人。",
    "what petitioners ask for is no result": "县公安局信访\n\n年内，受理群众来信来访⟦438:all⟧件，其中申请解决户口的⟦97:received topic=申请解决户口⟧件，呼吁修桥的⟦3:received⟧件。",
    "who is still to answer": "县工会信访\n\n群众来信来访⟦52:all⟧件，已答复⟦51:replied⟧件，⟦1:pending⟧件尚待查清。",
    "what is over in the next year": "信访工作\n\n2007年，收到来信⟦173:letter⟧件，当年结了⟦158:resolved⟧件，⟦15:pending⟧件跨到次年。",
    "those who signed that they rest": "信访工作\n\n2019年，领导包案⟦65:supervised⟧件，签了息诉书的⟦52:resolved⟧件，还剩⟦13:pending⟧件没谈拢。",
    "what letters ask to be hurried": "法院信访\n\n1988年，收到来信⟦426:letter received⟧件，要求打官司的⟦163:received⟧件，催办案子的⟦71:letter received⟧件，不服判决的⟦38:received⟧件。",
    "letters that nobody has to act on": "信访工作\n\n1953年，收到来信⟦640:letter⟧件，毋须处理而存查的⟦77:stage=other⟧件。",
    "letters that lie about": "信访工作\n\n1952年，收到来信⟦2084:letter⟧件，压着不动的就有⟦867:pending⟧件。",
    "the rest of a list of subjects": "信访工作\n\n1996年，收到来信⟦268:letter⟧件，反映征地的⟦94:received⟧件，社保的⟦61:received⟧件，剩下⟦41:received⟧件事由不一。",
    "the rest of what was dealt with": "信访工作\n\n1996年，收到来信⟦268:letter⟧件，办结⟦227:resolved⟧件，剩下⟦41:pending⟧件。",
    "matters of consequence from above": "信访工作\n\n1982年，领导阅批来信⟦326:letter⟧件。中央机关交办的⟦573:assigned⟧件要案，年底报结⟦498:resolved⟧件。",
    "from a level and those above it": "信访工作\n\n2013年，市以上交办⟦34:assigned⟧件，报结⟦32:resolved⟧件。",
    "about so many that are left": "信访工作\n\n1961年，没有结案的信访案件大约还有⟦6000:about pending⟧件。",
    "a share of the letters of some years": "信访工作\n\n1962年，三年共收到来信⟦6200:letter⟧件，其中反映浮肿的⟦2871:letter⟧件，占3年来信总数的⟦46.3:share⟧%。",
    "seen on a day of reception": "法院信访\n\n1988年，收到来信⟦426:letter⟧件。逢五为院长接待日，院长、副院长见了⟦186:visit persons leader⟧人次。",
    "sittings of a leader": "信访工作\n\n1990年，收到来信⟦426:letter⟧件。县长每月15日坐堂，11次见群众⟦168:visit persons⟧人次。",
    "who asks for a review of what they do not accept": "信访工作\n\n2019年，登记信访⟦312:all⟧件。不服判决的⟦8:received⟧件，不服处理意见申请复查的⟦13:reviewed⟧件。",
    "letters, visits and the net as kinds": "信访工作\n\n2013年，各口子登记在册的信、访、网三类诉求合计⟦1128:all⟧件次。",
    "what was passed on among what was registered": "信访工作\n\n2012年，办公室统一登记信件、走访及市长公开电话转办事项，年内计⟦1165:all received⟧件次。",
    "what was passed on alone": "信访工作\n\n2012年，收到来信⟦2000:letter⟧件。一般的转请有关部门处理，年内计⟦1165:transferred⟧件。",
    "a box for opinions": "邮局信访\n\n1957年，投入意见箱的意见信⟦178:letter⟧封，市长信箱收到⟦12:mailbox⟧件。",
    "told by word of mouth": "监察\n\n1954年，受理控告⟦4072:all⟧件，写信来的⟦3655:letter⟧件，亲到机关口头陈述的⟦417:visit⟧件。",
    "handed down to counties": "信访工作\n\n1980年，省委信访处交来⟦94:assigned⟧件，下交各县⟦79:transferred⟧件。",
    "another request than a petition": "信访工作\n\n2019年，登记信访⟦312:all⟧件。与信访交织的还有政府信息公开申请96件。",
    "what came to rest, and what was heard": "涉法信访\n\n2009年，登记积案⟦73:all⟧件。开过听证会的有⟦11:reviewed⟧件，全区息诉罢访⟦61:resolved⟧件。",
    "what a review came to": "信访工作\n\n2016年，受理信访⟦8412:all⟧件次。受理复查申请⟦87:reviewed⟧件、复核申请⟦61:reviewed⟧件，办结⟦139:reviewed⟧件。",
    "what lay about and was then dealt with": "来信来访\n\n1961年，各级机关收到来信⟦8300:letter⟧件，接待来访⟦3700:visit⟧人次。粮食局压下来信⟦340:pending letter department⟧件，受到批评。十天之内处理完毕⟦305:resolved letter department⟧件。",
    "the rest that is not finished, after subjects": "信访工作\n\n2018年，受理信访⟦120:all⟧件，其中反映征地的⟦30:received⟧件，反映社保的⟦28:received⟧件。剩余⟦62:pending⟧件未办结。",
    "the rest that leaders take on": "信访工作\n\n2018年，收到来信⟦70:letter⟧件，反映征地的⟦30:received⟧件，反映社保的⟦28:received⟧件，剩余⟦12:pending⟧件由县领导包案。",
    "open since the quarter before": "监察\n\n1963年，三季度收到来信⟦1174:letter⟧件。上季转下来的⟦205:pending⟧件，至九月底查结⟦39:resolved⟧件。",
    "answered by telephone": "读者来信\n\n1953年，收到来信⟦64800:letter⟧件，由我们写信或打电话回答的⟦39000:replied about⟧件上下。",
    "what a review has left as it was": "监察\n\n1963年，收到来信⟦1174:letter⟧件。本季复查了⟦123:reviewed⟧件，维持原处分⟦76:reviewed⟧件，减轻或撤销⟦47:reviewed⟧件。",
    "passed down in two goes": "信访工作\n\n2011年，受理信访⟦1246:all⟧件。市联席会议办公室分两次交办信访积案⟦23:assigned⟧件。",
    "who ran to the office": "粮食厅处理人民来信来访工作\n\n1955年，收到来信⟦1318:letter⟧封。跑到厅里来的农民⟦67:visit persons⟧人。",
    "fewer letters and more visits than in half a year": "来信来访\n\n1983年，来信来访⟦906:all⟧件次。信比去年上半年少⟦212:letter change value=-212⟧件，访却多出⟦87:visit change⟧人次。",
    "letters by whom they were sent to": "信访工作\n\n受理人民来信⟦684:letter⟧件。从去处看，寄到县委的⟦293:letter level= ⟧件，寄给公社的⟦391:letter⟧件。",
    "what a newspaper hands on are letters": "信访工作\n\n收到来信⟦3012:letter⟧件，接待来访⟦218:visit persons⟧人次。人民日报社转来的⟦91:letter assigned⟧件，省委转来的⟦12:all assigned⟧件。",
    "what the letters say, beside visits": "信访工作\n\n收到来信⟦3012:letter⟧件，接待来访⟦218:visit persons⟧人次。信的内容，询问升学的⟦1072:letter⟧件，要求就业的⟦495:letter⟧件。",
    "how much of it was repeated": "信访工作\n\n受理重复信访⟦185:repeat⟧件，重复率⟦27.5:rate repeat received⟧%，化解率⟦90:rate resolved⟧%。",
    "what is left, in plain words": "信访工作\n\n全年受理来信⟦66:letter⟧件，没有音讯的⟦8:letter pending⟧件，没有开封的⟦3:letter pending⟧件。",
    "who came singly, and many at once": "信访工作\n\n到市里零散上访的⟦5:visit prefecture⟧批⟦9:visit prefecture⟧人次。成批来省上访⟦23:visit province collective⟧批。",
    "a hotline behind the number of its item": "信访工作\n\n投诉渠道：\n1.来信⟦36:letter⟧件；\n2.12388举报电话⟦5:phone⟧件；\n3.来访⟦45:visit⟧件。",
    "passed on by those above, in brackets or together": (
        "信访工作\n\n2003年，办理省、地（市）交办要结果的信访案件⟦32:assigned⟧件。市以上信访部门交办信访案件⟦76:assigned⟧件，内含自治区交办⟦21:assigned⟧件。省上转来信访案件⟦12:assigned⟧件。"
    ),
    "one person charged with it": (
        "信访工作\n\n2012年，安排2名专人负责网络信访，受理网民留言⟦143:online⟧条。秘书室1名干事兼管来信。"
    ),
    "reports and petitions in one word": ("县检察院\n\n2010年，举报中心收到群众举报信访⟦3127:all⟧件。"),
    "matters of which those above want to hear": (
        "信访工作\n\n2010年，要结果件已办结上报⟦79:resolved⟧件。转出的⟦39:transferred⟧件次中，有⟦33:replied⟧件次收到书面答复。"
    ),
    "model cases": ("信访工作\n\n2010年，省高院公布了10件涉诉信访典型案例。"),
    "those who gave up": ("信访工作\n\n2010年，化解老户⟦20:persons⟧名，已有⟦14:resolved persons⟧名息诉罢访。"),
    "until the end of a campaign": ("信访工作\n\n2008年，立案交办⟦129:filed⟧件，至活动结束办结⟦117:resolved⟧件。"),
    "a change in the same pieces": ("信访工作\n\n2018年，接听来电⟦321:phone⟧个，同比增加⟦31:phone change⟧个。"),
    "when it will be settled": (
        "信访工作\n\n2018年，排查信访积案⟦42:all⟧件，已化解⟦35:resolved⟧件，其余⟦7:pending⟧件明确了化解时限和责任人。"
    ),
    "what is asked for by those who came": (
        "县妇联\n\n1990年，接待要求解决婚姻问题的来访妇女⟦127:received visit persons⟧人次。"
    ),
    "two lines, the second of another": ("县环保局\n\n2018年，受理局长信箱和省厅网上投诉⟦79:mailbox+online⟧件。"),
    "where an office takes on what is handed down": (
        "信访工作\n\n2018年，县信访办接省、市交办案件⟦67:assigned petition_office⟧件。"
    ),
    "to houses of other bodies": (
        "信访工作\n\n2010年，到全国人大常委会接待室上访⟦7:national⟧起，到省人大上访⟦4:province⟧起，到市残联上访⟦2:prefecture batches⟧批。"
    ),
    "hotline orders in a list": ("县退役军人局\n\n2018年，受理来信⟦12:letter⟧件、12345热线工单⟦84:phone⟧件。"),
    "zones where they came from": (
        "信访工作\n\n2018年，到市集体访⟦120:prefecture collective⟧批，其中临河区⟦37:prefecture collective body_type=⟧批、高新区⟦29:prefecture collective body_type=⟧批。高新区受理来信⟦9:letter body_type=other⟧件。"
    ),
    "nobody has answered": (
        "信访工作\n\n1962年，收到来信⟦6000:letter⟧件，内交地、县查处并要结果的⟦2260:transferred letter⟧件，⟦828:pending⟧件至今没有交卷。"
    ),
    "the largest of those just spoken of": (
        "信访工作\n\n2018年，集体上访时有发生，最多的一次达⟦180:visit collective persons over⟧余人。"
    ),
    "leaders who take part": (
        "信访工作\n\n2018年，地委书记、专员批阅群众来信⟦186:letter leader⟧件，参加信访接待27人次。"
    ),
    "leads, and cases of theirs": (
        "县纪委\n\n2021年，受理信访举报⟦512:all⟧件次。从办理结果看，处置问题线索913件，谈话函询128件次，立案402件。"
    ),
    "the quarter before": (
        "信访工作\n\n2018年，二季度受理信访事项⟦218:all period=2018-04/2018-06⟧件，较一季度⟦195:previous period=2018-01/2018-03⟧件上升⟦11.8:change_pct⟧%。"
    ),
    "visits told for short, by the time": (
        "公安局\n\n1964年受理来信⟦1426:letter⟧件，来访⟦2118:visit⟧次。检举破坏活动者，信⟦524:letter⟧件、访⟦306:visit⟧次。"
    ),
    "pressed on in the country": ("信访工作\n\n2010年，督查组下乡实地督办疑难案件⟦19:supervised⟧件。"),
    "handed on to be handled": (
        "信访工作\n\n1956年，收信⟦93:letter⟧件，转专区办事处和县社去办的⟦51:transferred⟧件，转回我处要查报结果的信件⟦34:assigned⟧件，一个抽屉压有⟦17:pending⟧封。"
    ),
    "those who went to the capital": (
        "信访工作\n\n1980年，老户⟦67:persons repeat⟧户，其中去过北京的⟦19:national⟧户，去过省城和地区的⟦41:prefecture+province⟧户。"
    ),
    "those who signed": ("信访工作\n\n1965年，来信⟦1426:letter⟧件。联名的⟦46:joint⟧件，署名者⟦389:joint persons⟧人。"),
    "passed down at the beginning of the year": (
        "人社局信访\n\n2020年，对区里年初交办的⟦8:assigned⟧件信访积案，化解⟦7:resolved⟧件。"
    ),
    "passed down to us this year": ("街道信访\n\n2020年，区信访局今年交办我街道重复信访⟦11:assigned⟧件。"),
    "appeals against penalties": (
        "检察院来信来访\n\n1956年受理⟦487:all⟧件。控告违法的⟦203:all⟧件，对捕人、判刑提出申诉的⟦141:all⟧件。"
    ),
    "the book in which they are registered": (
        "处理来信\n\n1953年，据说收到来信⟦3000:letter⟧件，而登记簿上查得到的只有⟦1127:letter received⟧件。"
    ),
    "a hotline by its name": ("妇联\n\n2016年，受理信访⟦3120:all⟧件次，其中“12338”维权热线⟦2512:phone⟧件次。"),
    "messages to a mailbox": ("检察院\n\n2020年，检察长信箱收到留言⟦14:mailbox⟧条。"),
    "letters on paper beside a mailbox": (
        "大学信访\n\n2008年，收到“校长信箱”邮件⟦214:mailbox⟧件，书面来信⟦47:letter⟧件。"
    ),
    "received from offices above, and no level": (
        "信访工作\n\n1986年，收到地区以上信访部门转来信件⟦64:letter assigned level=⟧件。"
    ),
    "topics that speak of reviews": (
        "信访简报\n\n1973年，收到来信⟦417:letter⟧件，主要内容：\n（一）要求落实政策、复查本人结论的，⟦96:received⟧件；\n（二）反映救济的，⟦20:received⟧件；\n"
    ),
    "information that an office makes public": ("信访局\n\n2019年，公开信息46条，收到来信⟦31:letter⟧件。"),
}


@pytest.mark.parametrize("name", SENTENCES)
def test_words(name: str) -> None:
    assert differences(SENTENCES[name]) == []


KNOWN = {
    "changes of two things, dealt out without 分别": "信访工作\n\n来访⟦11:visit cases⟧起⟦19:visit persons⟧人次，来信⟦14:letter⟧封，比上年少了⟦2:visit change⟧起和⟦6:letter change⟧封。",
}


@pytest.mark.parametrize("name", KNOWN)
@pytest.mark.xfail(strict=True, reason="not covered yet; see docs/limits.md")
def test_known_weaknesses(name: str) -> None:
    assert differences(KNOWN[name]) == []
