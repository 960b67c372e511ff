"""Whose petitions: whose page it is, who received what, and when the whole jurisdiction is meant."""

from __future__ import annotations

import pytest

from tests.attribution.marked import differences
from xinfang_extract.attribution.institutions import page_body

SENTENCES = {
    "a township by its full name": "信访\n\n2017年，岷阳镇人民政府接待来访⟦31:visit body_type=township⟧批。",
    # the page of a petition office
    "the office in the title": (
        "县委、县政府信访办公室\n\n【来信】 1998年登记群众来信⟦738:letter petition_office⟧封。\n"
        "【越级上访】 到市上访⟦19:visit prefecture body_type=⟧批。\n"
    ),
    "the office that counts first": (
        "信访工作\n\n【来信来访】 2001年，市信访局受理来信来访⟦412:all petition_office⟧件。\n"
        "【重信重访】 重信⟦21:letter repeat petition_office⟧件。\n"
    ),
    "not in a chronicle of many years": (
        "信访工作\n\n1981年，县信访办受理来信⟦31:petition_office⟧件。\n1982年，受理来信⟦42:body_type=⟧件。\n"
        "1983年，受理来信⟦53:body_type=⟧件。\n"
    ),
    "its table": (
        "区信访局\n\n2006年来信来访统计表\n单位：件\n项目    来信    来访\n"
        "住房    ⟦31:letter petition_office⟧    ⟦44:visit petition_office⟧\n"
        "用工    ⟦21:letter petition_office⟧    ⟦34:visit petition_office⟧\n"
    ),
    "this office, beside all of the region": (
        "平川专员公署人民接待室一九五九年工作总结\n\n全区共处理人民来信⟦2318:letter body_type=⟧件。"
        "本室全年收到来信⟦395:letter petition_office⟧件，接待来访⟦120:visit petition_office⟧人次。"
    ),
    "its table, by a caption that says who acted": (
        "信访\n\n1992年，全县处理来信来访⟦730:all body_type=⟧件次。\n\n县信访局处理来信来访情况表\n单位：件\n"
        "项目    来信    来访\n住房    ⟦31:letter petition_office⟧    ⟦44:visit petition_office⟧\n"
        "用工    ⟦21:letter petition_office⟧    ⟦34:visit petition_office⟧\n"
    ),
    "just set up, in a chronicle": (
        "来信来访\n\n1967年来信⟦31:letter body_type=⟧件。1971年3月，县革命委员会设信访组，配干部4人。"
        "当年收到来信⟦231:letter petition_office⟧件。1973年受理来信⟦300:letter body_type=⟧件。"
    ),
    "the whole county counted first": "县信访局\n\n【来访】 2018年，全县接待来访⟦96:visit body_type=⟧批。\n【集体访】 集体上访⟦12:collective body_type=⟧批。\n",
    "the office counted first": "县信访局\n\n【来信】 2018年，收到来信⟦44:letter petition_office⟧件。\n【来访】 全县接待来访⟦96:visit body_type=⟧批。\n【集体访】 集体上访⟦12:collective petition_office⟧批。\n",
    "the office of the sentence before, with its staff": "来信来访\n\n2018年，县信访局有干部7人。受理来信⟦231:letter petition_office⟧件。",
    "and how many are on its books": "来信来访\n\n2018年，县信访局在编11人。受理来信⟦231:letter petition_office⟧件。",
    "and in the paragraph from then on": "来信来访\n\n2018年，县信访局现有职工9名。受理来信⟦231:letter petition_office⟧件。接待来访⟦12:visit petition_office⟧批。",
    "set up, and another year of a chronicle": "来信来访\n\n1967年来信⟦31:letter body_type=⟧件。1971年3月，县革命委员会设信访组，配干部4人。1973年受理来信⟦300:letter body_type=⟧件。1974年受理来信⟦320:letter body_type=⟧件。",
    "set up in a house of another kind": "政协\n\n【提案与信访】 县政协设信访组，有干部3人。收到来信⟦31:letter body_type=other⟧件。",
    "the office, for short": "来信来访\n\n2018年，县信访办公室有干部5人。经办公室拆阅来信⟦90:letter petition_office⟧件。",
    "the office of the page, for short": "县信访局2018年工作总结\n\n办公室收到来信⟦90:letter petition_office⟧件。",
    "those who reported are not whom the next sentence speaks of": "信访工作\n\n2018年，全区受理信访⟦75:all body_type=⟧件。11个街道报来⟦312:all received body_type=township⟧件。收到来信⟦20:letter body_type=⟧件。",
    "those who went past the office": "信访工作\n\n2018年，县信访局受理来信⟦90:letter petition_office⟧件。赴省上访⟦12:visit province body_type=⟧批。到县上访⟦40:visit county petition_office⟧批。",
    "those who went past it, by their heading": "信访工作\n\n2018年，县信访局受理来信⟦90:letter petition_office⟧件。\n【赴省上访】 全年发生⟦12:visit province body_type=⟧批。\n",
    "those who went past an office on its own page": "县信访局2018年工作总结\n\n　　一年来，受理来信⟦90:letter petition_office⟧件。赴省上访⟦12:visit province body_type=⟧批。",
    # the pages of others
    "a line of business in the title": (
        "计划生育\n\n【信访】 1999年，收到群众来信⟦274:letter department⟧件，接待来访⟦53:visit department⟧人次。\n"
    ),
    "a ministry": "轻工业部检查人民来信工作\n\n一九五三年，收到来信⟦341:letter department⟧件。",
    "a newspaper": "《平川日报》一九五六年读者来信工作总结\n\n全年收到读者来信⟦286:letter body_type=other⟧封。",
    "an office of the government is no bureau": (
        "县委、县政府办公室（局）工作\n\n信访\n\n2018年，全县受理信访⟦96:all body_type=⟧件。"
    ),
    "a part of the book is no bureau": "党委工作部门\n\n信访工作\n\n【来访】 2018年，到市上访⟦18:visit body_type=⟧批。\n",
    "告诉申诉 is the business of courts": (
        "第六章　告诉申诉\n\n第二节　来信来访\n\n1955年始立簿册，是年登记来信⟦217:letter court⟧件。"
    ),
    "a section of a bureau": "信访\n\n【国土局】 2018年，设信访室，收到来信⟦87:letter department⟧件。\n",
    "a bureau's own reception room": (
        "民政\n\n【来信来访】 专人分管，接待室常年有人。1987年接待来访⟦143:visit department⟧人次。\n"
    ),
    "the committees of a congress": (
        "人大\n\n【人大信访】 2006年，常委会办公室及各工作委员会受理来信来访⟦237:all congress⟧件次。\n"
    ),
    "a ministry in the title": "铁道部\n\n一九五三年，收到来信⟦341:letter department⟧件。",
    "the ministry of a country": "中华人民共和国纺织工业部\n\n一九五三年，收到来信⟦341:letter department⟧件。",
    "a township under a heading of its own": "信访工作\n\n2018年，全县受理信访⟦463:all body_type=⟧件。\n【白沙镇】 收到来信⟦31:letter body_type=township⟧件，接待来访⟦12:visit body_type=township⟧批。\n",
    "涉法涉诉 is no court": "涉法涉诉信访工作\n\n2018年，受理来信⟦90:letter body_type=⟧件。",
    # who received
    "one more thing in the list of what it received": (
        "信访工作\n\n2018年，全县受理信访⟦463:all body_type=⟧件次。其中，县信访办受理来信⟦35:letter petition_office⟧件次，"
        "接待个人来访⟦22:individual petition_office⟧件次、集体来访⟦6:collective petition_office⟧件次；"
        "乡镇受理⟦400:all body_type=township⟧件次。"
    ),
    "each with its own outcome": (
        "人大信访\n\n2018年，法院承办信访件⟦41:court received⟧件，办结⟦37:court resolved⟧件；"
        "检察院承办⟦9:procuratorate received⟧件，办结⟦8:procuratorate resolved⟧件。"
    ),
    "townships that others went to": (
        "检察\n\n【控告申诉检察】 2018年，县检察院深入乡镇、社区接待群众来访⟦91:visit procuratorate⟧人次。\n"
    ),
    "who answers a journalist": (
        "网上信访过半\n——市信访局负责人就网上信访答记者问\n\n2015年，全市集体来访⟦31:visit body_type=⟧批。"
    ),
    "one more thing in the list, after a comma": (
        "信访工作\n\n1999年，全局受理来信来访⟦865:all body_type=⟧件次。其中，局信访处受理来信⟦388:letter petition_office⟧件，"
        "来访⟦470:visit petition_office⟧批。"
    ),
    "the day on which leaders receive, in a heading": (
        "信访工作\n\n【市领导接待日】 全年共接待来访群众⟦421:visit leader⟧批。\n"
    ),
    "and in a clause": "信访工作\n\n1988年起，定每月15日为县长接待日，至年底接待群众⟦86:visit leader⟧批。",
    "who counted is no list": (
        "信访工作\n\n据信访部门统计，2011年全市受理群众信访⟦184:all⟧件。其中：来信⟦41:letter whole=184⟧件。"
    ),
    "the office of letters": "信访工作\n\n【办信】 2011年办理⟦28:letter⟧件，办结⟦27:letter resolved⟧件。\n",
    "a court by its words": "来信来访\n\n2018年，区院接待来访⟦83:visit court⟧人次。合议庭当面答疑，法官判后释明，判决书附答疑卡，立案庭设窗口。",
    "words of both houses tell nothing": (
        "来信来访\n\n2018年，区院接待来访⟦83:visit body_type=⟧人次。法官与公诉人同堂听证，合议庭与批捕科一起答疑，判决书当面说理，反贪、监所干部带班。"
    ),
    "one word of a house tells nothing": "来信来访\n\n2018年，区院接待来访⟦83:visit body_type=⟧人次，引导诉讼。",
    "a courtyard is no house": "来信来访\n\n2018年，接待来访⟦83:visit body_type=⟧人次，在县院落里设座，引导诉讼，判决、执行案件、法官判后答疑有人讲。",
    "本院 is the house whose page it is": (
        "控告申诉检察\n\n2018年，受理来信来访⟦240:all procuratorate⟧件，由本院自行查办的⟦83:procuratorate⟧件。"
    ),
    "an institution with a remark": (
        "第三节　来信来访\n\n　　1986年，全县妇联（含厂矿、机关、学校各基层组织，不含乡镇）受理来信⟦83:letter⟧件。\n　　接待来访⟦41:visit mass_org⟧人次。"
    ),
    "an institution and how it works": (
        "来信来访\n\n1985年，全市法院从便民利民出发多方设点接待来访⟦83:visit court⟧人次。\n　　收到来信⟦41:letter court⟧件。"
    ),
    "a report of the office, its title with a tail": (
        "县信访局2018年工作总结暨2019年工作要点\n\n一年来，受理来信⟦83:letter petition_office⟧件。"
    ),
    "what the office filed": (
        "县委信访局2018年工作总结\n\n　　全县来信来访⟦680:all body_type=⟧件次。\n　　立案交办信访件⟦39:filed petition_office⟧件。"
    ),
    "what came to the office, in a section of its own": (
        "信访工作\n\n2018年，全县受理信访⟦463:all body_type=⟧件次。\n【县信访局受理情况】 收到来信⟦120:letter petition_office⟧件。\n"
    ),
    "and no part of what came to all": (
        "信访工作\n\n2018年，全县受理信访⟦463:all body_type=⟧件次。\n【县信访局受理情况】 重复信访⟦120:all repeat petition_office whole=⟧件次。办结⟦84:resolved petition_office whole=120⟧件。\n"
    ),
    "a section named after the office alone": (
        "信访工作\n\n【县信访局】 2018年，全县收到来信⟦120:letter body_type=⟧件。来访⟦84:visit body_type=⟧批。\n"
    ),
    "the counties of an institution are its kin": (
        "纪检监察\n\n2018年，县区接收信访举报⟦930:all discipline⟧件次，市本级接收⟦310:discipline⟧件次。"
    ),
    "the counties of an office are the whole": "市信访局\n\n2018年，县区接收信访⟦930:all body_type=⟧件次。",
    "those sent to, in a list": (
        "信访工作\n\n2018年，收到来信⟦463:letter⟧件，转市信访局⟦149:letter transferred body_type=⟧件、市法院⟦28:letter transferred body_type=⟧件、县公安局⟦16:letter transferred body_type=⟧件。"
    ),
    "one that received, after one sent to": (
        "信访工作\n\n2018年，转市信访局⟦149:transferred⟧件，县法院接待来访⟦28:visit received court⟧件。"
    ),
    "an office inside the office": "信访工作\n\n2018年，市信访局信访办接待来访⟦140:visit petition_office⟧批次。",
    "a reception room that was gone to": (
        "信访工作\n\n2018年，到国家信访局接待室上访⟦14:visit national body_type=⟧批次，到省信访局接待大厅上访⟦21:province body_type=⟧批次。"
    ),
    "those who do not act": (
        "信访工作\n\n2018年，受理信访⟦90:all⟧件。对群众反映强烈、有关部门又拖着不办的，由主任会议牵头督办，全年督办⟦15:supervised body_type=⟧件，办结⟦12:body_type=⟧件。"
    ),
    "leaders who passed it down": (
        "县信访局2018年工作总结\n\n一年来，受理信访⟦90:all⟧件，其中领导批下来的⟦31:assigned petition_office⟧件，群众投寄的⟦59:petition_office⟧件。"
    ),
    "what an office filed and passed on": (
        "信访工作\n\n2018年，全县受理信访⟦90:all body_type=⟧件。\n县信访局立案交办信访件⟦39:filed petition_office⟧件，已结⟦31:petition_office⟧件。"
    ),
    "an institution that received a part": (
        "信访工作\n\n1993年，收到来信⟦3215:letter body_type=⟧封，其中：区委收⟦1120:letter body_type=other⟧封，"
        "区人大收⟦750:letter congress⟧封。接待来访⟦2132:visit body_type=⟧人次。"
    ),
    "the book of a mine": "南山矿务局志\n\n第三节　信访\n\n1985年，收到来信⟦31:letter body_type=other⟧件。",
    "the yearbook of a university": "平川大学年鉴\n\n信访\n\n2018年，收到来信⟦31:letter body_type=other⟧件。",
    "a branch of the party is no ministry": "第一党支部\n\n信访\n\n2018年，收到来信⟦31:letter body_type=⟧件。",
    "nor is the middle of a country": "中部\n\n信访\n\n2018年，收到来信⟦31:letter body_type=⟧件。",
    "a section on those who supervise officials": "平川年鉴\n\n【行政监察】 2018年，受理信访举报⟦31:all discipline⟧件。\n",
    "towns are no township": "信访工作\n\n2018年，全县受理信访⟦463:all body_type=⟧件。\n【城镇】 收到来信⟦31:letter body_type=⟧件。\n",
    "those who came home are none either": "信访工作\n\n2018年，全县受理信访⟦463:all body_type=⟧件。\n【返乡】 收到来信⟦31:letter body_type=⟧件。\n",
    "a centre for reports to those who supervise": "县监察局\n\n【信访】 2018年，举报中心受理举报⟦31:all discipline⟧件。\n",
    "its staff, and then how old they are": "来信来访\n\n2018年，县信访局有干部7人。平均年龄41岁。受理来信⟦231:letter petition_office⟧件。",
    "its staff, and no more than that": "来信来访\n\n县信访局，工作人员5人。受理来信⟦231:letter petition_office⟧件。",
    "set up in a chronicle, and something else told": "来信来访\n\n1971年，县革委会设信访组。办公在县府大院。是年收到来信⟦231:letter body_type=⟧件。1973年收到来信⟦200:letter body_type=⟧件。1975年收到来信⟦100:letter body_type=⟧件。",
    "those who review do so alone": "信访工作\n\n2018年，受理来信⟦31:letter⟧件，县复查复核委员会复查⟦12:reviewed body_type=other⟧件。接待来访⟦44:visit body_type=⟧批。",
    "leaders in a heading that tells what is done": "信访工作\n\n【强化领导包案】 2018年，受理信访⟦31:all body_type=⟧件，化解⟦30:resolved body_type=⟧件。\n",
    "levels side by side in a heading": "信访工作\n\n【赴省访、进京访】 2018年，发生⟦12:visit level=⟧批。\n",
    "a level and a form side by side in a heading": "信访工作\n\n【进京访和集体访】 2018年，发生⟦12:visit level= form=⟧批。\n",
    "letters, then visits, and then of both": "信访工作\n\n【来信】 2018年，收到来信⟦90:letter⟧件。\n【来访】 接待来访⟦31:visit⟧批。\n【办理情况】 办结⟦100:all resolved⟧件。\n",
    "a day on which leaders receive is one of petitions": "平川年鉴\n\n【县长接待日】 2018年，接待群众⟦31:visit leader⟧人次，解决⟦12:visit resolved leader⟧件。\n",
    "that group": "来信来访\n\n1971年，县革委会设信访组，配干部4人。县人大接待来访⟦12:visit congress⟧批。该组收到来信⟦31:letter petition_office⟧件。",
    "the caption of rows that are sentences": (
        "信访工作\n　　1985年，来信⟦20:letter body_type=⟧件。\n表7—3　农场信访办公室受理信访情况\n"
        "1986年　来信 ⟦168:letter petition_office year=1986⟧ 件　来访 ⟦287:visit petition_office⟧ 人次\n"
        "1987年　来信 ⟦152:letter petition_office year=1987⟧ 件　来访 ⟦305:visit petition_office⟧ 人次"
    ),
    "the title of a report in a newspaper counts": (
        "市人民接待室去年处理⟦一万四千:all petition_office⟧多件来信来访\n　　市人民接待室受理来信⟦312:letter petition_office⟧件。"
    ),
    "a ministry's circular": (
        "纺织工业部办公厅关于一九五五年上半年人民来信来访工作情况的通报\n\n各地纺织管理局：\n　　上半年共收来信⟦310:letter department⟧件。"
    ),
    "an office that files and hands down": "信访工作\n\n2004年，县信访局全年立案交办⟦126:filed petition_office⟧件。",
    "institutions named after the first count": (
        "人民来信来访\n\n1963年，收来信⟦12:letter body_type=⟧件。该区商业局、公安局共压信⟦37:letter pending⟧件。"
    ),
    "leaders who receive in turn, said in the sentence before": (
        "来信来访\n\n1984年3月起，每月25日为县长接待日，由正副县长轮流坐堂。到年底，接待上访群众⟦286:visit leader⟧人次，"
        "当面答复⟦203:visit replied leader⟧件。同年有集体上访⟦17:visit collective body_type=⟧起。"
    ),
    "the page's own office sends down": (
        "信访工作\n\n2019年，全市受理信访⟦30:all⟧件。市信访局转送⟦19:transferred petition_office⟧件，交办⟦4:transferred petition_office⟧件。"
    ),
    "the office above sends down": "信访工作\n\n2019年，全县受理信访⟦30:all⟧件。市信访局转送⟦19:assigned body_type=⟧件。",
    "what a bureau gets from the office of its county": (
        "国土局信访\n\n2019年，全县受理信访⟦30:all department⟧件，办理县信访局转交件⟦5:assigned department⟧件。"
    ),
    "省局 where the page tells of 全省": (
        "信访工作\n\n2008年，全省受理信访⟦412:all body_type=⟧件。省局收到来信⟦26:letter petition_office⟧件。省局向市州发函交办⟦13:transferred petition_office⟧件。"
    ),
    "the office above, for short": "信访工作\n\n2008年，全县受理信访⟦412:all⟧件。省局转来⟦26:assigned body_type=⟧件。",
    "reports to those whom officials are reported to": "县检察院\n\n【检察】 1992年，受理举报⟦31:all procuratorate⟧件，其中贪污⟦16:all procuratorate⟧件，立案侦查7件。\n",
    "reports to a body that the sentence names": "县志\n\n1988年，监察局受理举报⟦31:all discipline year=1988⟧件，其中来信⟦16:letter⟧件。\n",
    "reports to nobody who is named": "县志\n\n1988年，受理举报31件。\n",
    "matters that leaders take on, after letters they read": "信访工作\n\n2018年，市领导阅批群众来信⟦31:letter leader⟧件，包案化解信访积案⟦12:supervised leader⟧件。\n",
    "a committee that is no commissar": "信访工作\n\n据华东军政委员会统计，共收到人民来信⟦31:letter body_type=⟧件，接见群众⟦12:visit body_type=⟧人。\n",
    "a government is no bureau": "澄江县人民政府信访工作\n\n2015年，受理来信⟦31:letter body_type=⟧件。",
    "a town's own report": "城关镇人民政府2015年信访工作总结\n\n2015年，受理来信⟦31:letter body_type=township⟧件。",
    "education as a subject": "关于党史学习教育工作情况的报告\n\n2021年，受理来信⟦31:letter body_type=⟧件。",
    "whom letters are about": (
        "信访工作\n\n收到反映政法机关的来信⟦260:letter⟧件，其中公安⟦118:letter body_type=⟧件、法院⟦97:letter body_type=⟧件、"
        "检察⟦45:letter body_type=⟧件。"
    ),
    "who received, told in the sentence before": (
        "信访工作\n\n全市政法机关共受理来信⟦312:letter⟧件，比上年下降⟦12:change_pct value=-12⟧%。"
        "其中公安⟦118:letter police⟧件，法院⟦97:letter court⟧件，司法⟦97:letter department⟧件。"
    ),
    "so many townships": (
        "信访工作\n\n城东、城西、南苑三个街道各接待来访群众⟦46:visit body_type=township⟧批、⟦39:visit body_type=township⟧批、⟦51:visit body_type=township⟧批。"
    ),
    "an institution that has counted all before, in the next paragraph": "来信来访\n\n县民政局1983年收到来信⟦1518:letter department⟧件。\n\n次年灾情减轻，来信降为⟦865:letter department⟧件。",
    "an institution that counted not all before": "来信来访\n\n全县收到来信⟦1518:letter body_type=⟧件，其中县民政局收到⟦120:letter department⟧件。\n\n来访降为⟦865:visit body_type=⟧人次。",
    "an institution whose statistics they are": "据省人民监察委员会统计，上半年收到人民控诉信件⟦8372:letter discipline⟧件。",
    "they, the leaders of the sentence before": "来信来访\n\n市长和副市长每星期二亲自接见群众。他们在半年中接见⟦164:visit leader⟧人，亲自批阅来信⟦590:letter leader⟧件。",
    "a commissioner's office, and no commissioner": "来信来访\n\n全区受理来信⟦783:letter body_type=⟧件。专署本身收信⟦216:letter body_type=⟧件。",
    "the first words of a section": "第三节 维护妇女权益\n\n妇联接待来信来访，素无统计。1982年始逐月登记，该年登记来信来访⟦94:all mass_org⟧件。",
    "a title that is a line of its own": "省军政委员会人民监察委员会上半年工作综合报告中关于人民控告检举部分\n\n四、处理人民控告检举\n\n本会收到人民控告之信件⟦864:letter discipline⟧件。",
    "a township's own section, in the next paragraph": "【信访】 2010年，街道信访办登记来信来访⟦389:all body_type=township⟧件次。\n\n街道干部与⟦14:persons repeat body_type=township⟧名信访老户结对。",
    "the institution of a title that names its head": "江口县公安局开展“公安局长大接访”活动情况\n\n活动中共接待来访群众⟦167:visit police⟧起，当场解决⟦68:resolved police⟧起。",
    "proposals of a congress are none of its acts": "县水利局2013年工作\n\n办理人大建议、政协提案27件，受理来信来访⟦56:department⟧件。",
    "the office that a bureau has inside, in a title": "县教育局信访办2011年小结\n\n全年接待来访⟦35:department⟧人次，网上留言⟦13:online department⟧条。",
    "the same in a chapter of its business": "教育信访与安全稳定\n\n2013年，局信访办登记来信来访⟦32:department⟧件，赴省上访⟦2:department⟧批。",
    "a chapter of a bureau's business": "城乡建设\n\n2011年，新开工住房1420套。来局集体访⟦29:department⟧批次。",
    "a chapter on those whom a union is for": "残疾人事业\n\n2009年，接待来访⟦20:mass_org⟧人次。",
    "a congress before it was set up": "受理来信来访\n\n县人大常委会设立前，无人受理信访。1981年收信⟦31:congress⟧件，接待来访⟦18:congress⟧人次。",
    "a body that came to be in a year and a month": "人民检举\n\n1951年10月，专署人民监察处成立。1952年收到检举⟦29:discipline⟧件。",
    "a court by the words of its house": "来信来访\n\n建院之初，院内不设专人。1953年收信⟦36:court⟧件，不服判决的⟦9:court⟧件。1980年来信⟦31:court⟧件，复查后改判8件，由庭长回信。改判不及时的，重审。",
    "a township's work on petitions": "石桥镇信访维稳工作总结\n\n全年接待群众⟦20:body_type=township⟧批。",
    "who hands on, with a line beside it": "市自然资源局2021年信访工作总结\n\n全年收到信访件⟦132:department⟧件，其中市信访局、12345转来⟦68:department⟧件。",
    "all of the county, after a bureau's first sentence": "县公安局2013年接待来访⟦312:police⟧批。\n\n全县发生集体上访⟦12:body_type=⟧批。",
    "an entry of another day": "大事记\n\n3月5日，县信访办接待集体上访⟦28:petition_office⟧人。\n5月12日，黄坡镇村民⟦43:body_type=⟧人到县政府上访。",
    "those who review, in a title": "省政府信访事项复查复核委员会办公室2014年工作小结\n\n本年收到复核申请⟦48:reviewed body_type=other⟧件。",
    "a petition office that a title with a year names": "2011年清水县信访局上半年分月受理情况\n\n全年受理来信⟦17:petition_office⟧件。",
    "a bureau that comes to petitions after its other business": "信访与安全稳定\n\n全市有学校417所，整改隐患382处。市教育局把信访窗口并入大厅。共办理信访⟦124:department⟧件。",
    "the office of a committee of its own": "政协嘉陵市委员会提案与信访工作情况\n\n政协机关信访接待室接待来访⟦15:body_type=other⟧批。",
    "a bureau in the first words of an entry on all of its county": "【农民负担信访】2010年，县农业局会同减负办对全县作了抽查。窗口接待来访⟦42:department⟧人次。",
    "a newspaper in the line below the title": "人民的呼声\n本报群众工作部九月份来信综述\n\n读者寄来的信⟦153:letter body_type=other⟧封。",
    "a dateline of a newspaper": "地委处理上访积案\n\n本报五月二十六日讯  地委抽调干部下县，接待上访群众⟦39:body_type=⟧人次。",
    "the petition office of a government on the page of a congress": "县人大信访工作\n\n县政府信访办受理来信⟦12:petition_office⟧件。",
    "a department of a procuratorate": "市人民检察院工作报告\n\n过去一年，全市检察机关控告申诉部门受理举报、控告、申诉信访⟦32:procuratorate⟧件。",
    "a hall inside a court": "法院工作\n\n2003年，县法院设立立案信访大厅，专人值守。全年接待来访⟦312:visit court⟧人次，处理来信⟦42:letter court⟧件。",
    "leaders who are counted, and in the next sentence what they did": "信访工作\n\n2006年，34名县级领导在信访接待中心公开接待群众。接待⟦328:visit batches leader⟧批次、⟦1476:visit persons leader⟧人次。",
    "the rest went to others": "信访工作\n\n2003年，全县信访总量⟦2316:cases all body_type=⟧件次。县信访办受理来信⟦463:letter petition_office⟧件，接待来访⟦1021:visit⟧批⟦5870:visit persons⟧人次，其余⟦832:cases all body_type=department+township⟧件由各乡镇、县直部门受理。",
    "a town of a district": "信访工作\n\n2003年，全年区镇录入来访⟦2146:visit body_type=township⟧批次，市级机关⟦312:visit department⟧批次。",
    "before there was one": "四、受理人民来信来访\n\n县人大常委会设立以前，给县人民代表大会的信件由县人委办公室统一处理，其数无考。1981年收到来信⟦64:letter congress⟧件，接待来访⟦37:visit congress⟧人次；1982年⟦89:letter congress⟧件、⟦52:visit congress⟧人次；1983年⟦131:letter congress⟧件、⟦96:visit congress⟧人次。",
    "a window of its own, after its leaders": "法院工作\n\n2018年，院领导接访⟦118:visit batches⟧批⟦203:visit persons⟧人次；信访窗口接待来访⟦486:visit court⟧批⟦1127:visit court⟧人次，办理群众来信⟦93:letter court⟧件。",
    "sent below, and to whom": "信访工作\n\n1996年，全市信访总量⟦1860:all⟧件次。省信访局交办的⟦34:resolved⟧件案件全部按期结报；市信访办向县区、部门发函交办⟦317:transferred petition_office⟧件，已报结果⟦289:replied⟧件。",
    "what the county has from above, under the title of an office": "县信访局\n\n【来信】 2018年，收到来信⟦302:letter petition_office⟧件，转办⟦96:transferred petition_office⟧件。\n【积案化解】 省交办案件⟦17:assigned body_type=⟧件。\n【复查复核】 受理复查申请⟦9:reviewed body_type=⟧件。\n",
    "sent on by the office, after its leaders": "人大常委会\n\n2006年，常委会领导接待来访群众⟦29:visit leader⟧批；发函转办⟦715:transferred congress⟧件，其中要求报告处理结果的⟦164:transferred congress⟧件，年末收到回复⟦139:replied congress⟧件。",
    "by what means, and by whom": "信访工作\n\n2016年，通过县区自查、部门筛查、市里核查，共排查登记信访积案⟦132:body_type=⟧件，由45名市级领导分头包案。到年底，化解⟦119:resolved body_type=⟧件。",
    "what leaders settled": "信访工作\n\n2021年，县级领导接访下访⟦186:visit leader⟧批次，化解信访问题⟦142:all resolved leader⟧个。",
    "a part of a gazetteer on several matters": "第十七编\u3000政权\u3000政协\n\n第四节\u3000信\u3000访\n\n\u3000\u3000建国初期，县人民政府由秘书室兼办。1957年，来信⟦287:letter body_type=⟧件，来访⟦143:visit⟧人次。\n",
    "leaders look at letters, and their institution passes them on": "县人大信访\n\n2016年，县人大常委会收到来信⟦141:letter congress⟧件。常委会领导阅批⟦34:leader⟧件，转县政府及有关部门办理⟦86:transferred congress⟧件，转县法院、县检察院⟦27:transferred congress⟧件，重点督办⟦6:supervised congress⟧件。",
    "leaders who pass on what they received": "县人大信访\n\n2016年，县人大常委会收到来信⟦141:letter congress⟧件。常委会主任接待来访⟦12:visit leader⟧批，转有关部门⟦9:transferred leader⟧件。",
    "what leaders look at, and what is looked into after a semicolon": "县人大信访\n\n2016年，县人大常委会收到来信⟦141:letter congress⟧件。常委会主任批阅⟦118:leader⟧件；派人直接调查⟦12:stage=other congress⟧件。",
    "leaders of a county pass on what they looked at": "信访工作\n\n2016年，全县受理来信⟦141:letter⟧件。县领导阅批来信⟦34:letter leader⟧件，转有关部门⟦29:transferred leader⟧件。",
    "we, at the head of a clause without numbers": "区信访局2023年工作总结\n\n全区共登记信访事项⟦3758:all⟧件。我局接待大厅实行“一窗受理”，接待群众⟦412:visit batches petition_office⟧批。全区进京上访⟦3:visit batches national⟧批。",
    "we, and then the whole district": "区信访局2023年工作总结\n\n我局坚持“三到位”，全区受理信访⟦3758:all⟧件。",
    "an office, for long, and no head of it": "区信访局2023年工作总结\n\n全区共登记信访事项⟦3758:all⟧件。我局长期坚持开门接访，接待群众⟦412:visit batches petition_office⟧批。",
    "a company with its own office": "信访稳定\n\n2012年，集团公司信访处定员14人。集团公司、矿两级信访机构接待来访⟦2043:batches visit petition_office⟧批。进京上访⟦6:batches national body_type=⟧批。",
    "a university with its own office": "江淮理工大学年鉴（2014）\n\n【信访工作】 2013年，学校信访办公室登记来信来访⟦168:cases all petition_office⟧件。",
    "reports to a bureau, and no discipline": "2019年全市生态环境信访举报情况分析\n\n2019年，全市共受理信访⟦5218:cases department⟧件。",
    "the levels of a jurisdiction": "信访工作\n\n2019年，区、街镇两级合计受理信访⟦2417:cases body_type=⟧件，街镇受理⟦312:cases body_type=township⟧件。",
    "the committee of politics and law": "县委政法委员会\n\n【涉法涉诉信访】 2017年，县委政法委接待来访⟦19:cases visit body_type=other⟧件。全县政法机关接待来信来访⟦429:cases all body_type=⟧件。",
    "whom a sentence without counts tells of": "人民来信\n\n一九五一年，某县人民法院更甚。去冬积存的⟦217:letter pending court⟧件控诉信，十天之内办结⟦184:letter resolved court⟧件。",
    "an office whose statistics are shown": "人民来信\n\n一九五五年，接待室的同志拿出统计：寄来的信⟦9186:letter petition_office⟧封，由他们答复的⟦2370:letter replied petition_office⟧封。",
    "what was handed to this bureau": "某市房地产管理局积压人民来信\n\n一九五三年，市人民政府秘书处转给该局的信有⟦406:letter assigned department⟧件。监委会的同志上门检查时，处理完毕的不过⟦188:letter resolved department⟧件。",
    "a section that calls itself 本科": "省人民政府办公厅人民来信科\n\n1952年，本科收到来信⟦482:letter petition_office⟧件。转省级机关者⟦300:letter transferred petition_office⟧件，计：省人民法院⟦200:letter transferred petition_office⟧件，公安厅⟦100:letter transferred petition_office⟧件。",
    "offices that many places have set up": "人民来信\n\n大多数县份设立了问事处。1951年，省级机关收信⟦642:letter body_type=⟧件。",
    "an office on a page of those who went elsewhere": "赴京上访\n\n1979年，上访⟦318:national visit persons⟧人次。本办公室接待室接待来访⟦460:visit level= persons petition_office⟧人次。",
    "leaders who care, and what was settled": "信访工作\n\n2019年，县委主要领导高度重视信访工作，多次召开专题会议，化解信访积案⟦86:cases resolved body_type=⟧件。",
    "leaders who received, and what came of it": "信访工作\n\n2019年，区领导接访⟦46:batches visit leader⟧批，阅批来信⟦58:letter leader⟧件，化解⟦41:resolved leader⟧件。",
    "we, on a page of some bureau": "信访工作总结\n\n2019年，我局高度重视信访工作，受理信访件⟦36:cases body_type=⟧件。",
    "people of a town": "信访工作\n\n2019年，镇区居民来访⟦12:visit batches body_type=⟧批，农村群众来访⟦23:visit batches body_type=⟧批。",
    "those handled by one that others do not accept": "信访工作\n\n2019年，在不服县公安局处理的来访中，有理访⟦23:visit body_type=⟧件。",
    "what a procurator sees to himself": "检察\n\n2016年，检察长接待来访⟦86:visit leader cases⟧件；对其中⟦23:leader supervised cases⟧件亲自督办。",
    "leading officials of a county": "信访工作\n\n2017年，澄江县领导干部接待来访群众⟦261:visit batches leader⟧批次。",
    "the first sentence of a company under a heading": "第四节 信访\n\n矿务局的信访由局党委办公室信访科承办，定员5人。一九八五年，信访科经手群众来信⟦1146:letter petition_office⟧封。",
    "whose a web page is by its first line": "云川中院：涉诉信访“三降一升”\n来源：立案信访局\n\n2018年，云川籍当事人来信⟦38:letter court⟧件。最高法院交办的信访案件⟦23:cases assigned court⟧件。",
    "a chapter, and the section of one house": "第五章 经常性工作\n\n四、来信来访\n\n六届县政协未设专门的信访机构，由提案委员会兼办。1989年，收到来信⟦213:letter body_type=other⟧件。",
    "two levels of a body that sends": "中共明山县委政法委员会\n\n【涉法涉诉信访】 2009年，县委政法委收来信⟦57:letter body_type=other⟧件。省、市两级政法委转下来的⟦31:assigned body_type=other⟧件。",
    "what was handed to us": "云台镇2015年信访工作总结\n\n2015年，接待来访⟦12:visit body_type=township⟧批。县信访局交给我们的信访件⟦34:cases assigned body_type=township⟧件，办结⟦31:resolved body_type=township⟧件。",
    "old matters that all of the county sifts out": "县信访局2018年工作总结\n\n　　一年来，受理来信⟦90:letter petition_office⟧件。逐户排查，确定上访老户⟦12:persons repeat body_type=⟧户，停访息诉⟦9:persons resolved body_type=⟧户。",
    "officials whom charges are about": "县纪委·县监察局\n\n【信访举报】 2015年，县纪委收到来信、来访共⟦318:all discipline⟧件次。检举控告所指，乡科级干部⟦96:discipline whole=318⟧件次，村组干部⟦63:discipline whole=318⟧件次。署实名的⟦47:discipline⟧件次。",
    "all who came, and not those whom the head of the bureau received": "信访工作\n\n2005年，全市公安机关登记上访⟦1206:visit police⟧起，局长接谈⟦884:visit leader⟧起。登记在册的这些上访里头，公安管得着的⟦942:visit police whole=1206⟧起，管不着的⟦264:visit police whole=1206⟧起。",
    "those above who ask for an account, in a list": "信访工作\n\n2016年，省信访局受理来信⟦120:letter petition_office⟧件。中央办公厅、国务院办公厅信访局要结果的⟦87:assigned petition_office⟧件，办结⟦81:resolved petition_office⟧件。",
    "sent down in several batches": "信访工作\n\n2019年，全市登记信访事项⟦1280:⟧件次。\n【治理重复信访】 省联席办分三批次交来重复信访事项⟦31:repeat assigned body_type=⟧件，10月底前结清⟦30:repeat resolved body_type=⟧件。",
    "what the office received from above": "县信访局\n\n【概况】 2008年，县信访局收到来信⟦412:letter petition_office⟧件。\n【交办案件】 全年县信访局收到中央、省、市交办信访案件⟦53:assigned petition_office⟧件，按期办结⟦51:resolved petition_office⟧件。\n",
    "handed on by an office above, on the page of ours": "区信访办公室\n\n2001年，区信访办受理来信来访来电⟦1428:petition_office⟧件次。市信访办交办⟦39:assigned petition_office⟧件，全部按期上报。\n",
    "handed on to the county by those above": "县信访局\n\n2001年，受理来信来访⟦1428:petition_office⟧件次。市信访局交办我县信访案件⟦39:assigned body_type=⟧件。\n",
    "a section of another institution, under a title that names the first": "人大　政协\n\n县人大常委会\n\n【来信来访】 1992年受理人民来信⟦193:letter congress⟧件。\n\n政协县委员会\n\n【来信来访】 全年收到来信⟦46:letter body_type=other⟧件。\n",
    "an appendix on another institution": "第七节　人民来信来访\n　　县人大常委会于1981年2月设立后，由办公室受理人民来信来访。1981年收到来信⟦76:letter congress⟧件。\n　　　　　　附：妇联信访\n　　县妇联自1953年贯彻《婚姻法》起，设专人接待来访妇女。\n1953年接待来访⟦291:visit mass_org⟧人，收信⟦64:letter mass_org⟧封。\n",
    "a heading that says where matters were sent": "省妇联来信来访报告\n\n一月至六月，省妇联收信⟦892:letter mass_org⟧封。\n\n（一）当天用电话找县。共⟦41:letter mass_org⟧件。\n（二）够上法律问题的介绍到法院。来信⟦263:letter mass_org⟧封。\n",
    "the office of a mining bureau": "矿务局年鉴　党群工作\n\n【信访】 1998年，矿务局信访办公室受理来信⟦215:letter petition_office⟧件。",
    "who has counted all of the page before the section": "二、听众来信\n福建人民广播电台1955年收到听众来信⟦8614:letter body_type=other⟧件。\n三、处理的情况\n写信答复⟦4716:letter replied body_type=other⟧件，转给有关机关处理⟦3274:letter transferred body_type=other⟧件。\n",
    "all bodies of a county, one by one": "信访工作\n\n1961年，县委、县人委机关和各部、委、科、局、公社共收到人民来信⟦3680:letter body_type=⟧件。",
    "a company, called for short in brackets": "综合管理\n\n·信访工作·\n\n【概述】　2003年，矿山机械有限责任公司（以下简称公司）信访办公室有工作人员7人。公司全年受理来信来访⟦1148:all petition_office⟧件（次）。\n",
    "a bank, by the title of its circular": "中国人民银行江北省分行\n关于1956年处理人民来信来访工作的检查通报\n\n1956年，省分行收到人民来信⟦584:letter body_type=other⟧件。",
    "the political department of a military region": "××军区政治部关于1955年处理人民来信来访工作的报告\n\n1955年，军区机关共收到来信⟦7458:letter body_type=other⟧件。",
    "a bureau of railways and those who write to it": "柳州铁路局简报\n（第三十一期）\n局办公室编\n\n一九六四年上半年旅客、职工来信来访情况\n\n  今年一至六月，局办公室共受理来信⟦692:letter department⟧件。来信中旅客来信⟦284:letter department⟧件。",
    "the office of a mine": "××矿务局办公室\n关于全局1961年职工来信来访工作的检查报告\n\n1961年，局机关共收到来信⟦1387:letter body_type=other⟧件。",
    "the office called for short, told of before in the paragraph": "2012年是我市信访压力最大的一年，一年来市信访局在市委、市政府坚强领导和省信访局关心指导下，以“事要解决”为主线，至年底，市局办理来信⟦62:letter petition_office⟧件次，接待来访⟦18:visit petition_office⟧批。",
    "a bureau called for short that is none of petitions": "信访工作\n\n2012年，全市受理信访⟦90:body_type=⟧件，市信访局与有关部门会商。县局处理⟦12:body_type=⟧件。",
    "those under whose lead it was done": "信访工作\n\n2018年，在县长亲自部署和县委领导、县信访局协助下，接待来访⟦12:visit body_type=⟧批。",
    "those who review, in the sentence after": "信访工作\n\n■复查复核　市人民政府复查复核委员会由19个部门组成，2018年召开会议2次。该委员会全年收到复查申请⟦64:reviewed body_type=other⟧件。\n\n来信⟦31:letter body_type=⟧件。",
    "its office has sent on what came to all of the county": "县信访办公室\n2005年工作总结\n\n县乡两级共登记来信来访⟦1934:all body_type=⟧件（次）。\n\n抓交办。向乡镇和部门发出交办函⟦156:transferred petition_office⟧件，要结果的⟦88:petition_office⟧件。",
    "a bureau that never prints its name": "五、来信来访\n\n窗口搬到一楼，局里来人多了。全年信访科收信⟦146:letter department⟧封。每月十五日局长开门见人，带回养老保险科办理。市信访局转来要结果的⟦74:assigned department⟧件。",
    "a bureau's words on the page of a petition office": "五、来信来访\n\n县信访局换了窗口，局里来人多了，局长带头，各科室跟上。信访科收信⟦146:letter petition_office⟧封。",
    "a congress that names but its committee": "(五)受理申诉和意见\n\n一九八八年，办公厅信访处拆阅来信⟦2314:letter congress⟧件。常委会主任看信批示⟦46:letter leader⟧件，主任会议听取汇报。代表提出议案23件。同一年，市政府信访办公室收来信⟦9870:letter petition_office⟧件。",
    "a party committee is no congress": "信访工作\n\n县委常委会专题研究信访7次，县委常委会又听取汇报，代表团旁听。收到来信⟦31:letter body_type=⟧件。",
    "an office that heads an entry": "信访\n\n【概况】 2013年，全县受理信访⟦1128:all body_type=⟧件次。\n\n【县信访局】 年末实有11名。接待大厅当年接谈⟦338:visit petition_office⟧批。\n\n【领导接访】 县级领导坐班，听取⟦214:visit leader⟧批群众诉求。",
    "an office put together of the people of others": "来信来访\n\n我办由地委组织部、统战部和公安处抽人组成，起初九个人。1980年收信⟦5260:letter body_type=⟧件。",
    "those who went past a township": "柳河镇2014年工作总结\n\n2014年，镇信访办受理信访⟦227:all body_type=township⟧件次。因棚改，到县集体上访⟦11:visit county body_type=⟧批。",
    "a mining bureau's affairs of petitions": "第四节　信访\n\n矿务局的信访事务1962年归党委办公室一人兼管。1979年，各处室收信⟦1875:letter body_type=other⟧件。",
    "a ministry by the title of its circular": "重工业部通报\n\n现将职工来信的处理情形通报于下。1953年上半年，部内收到职工来信⟦2318:letter department⟧件。",
    "an office that sends out by a system": "信访工作\n\n2018年，县信访局通过网上信访系统转办群众投诉⟦312:petition_office⟧件，受理来信⟦20:letter petition_office⟧件。",
    "an office founded with so many people": "信访工作\n\n1985年，县政府设立信访办公室，4人。全年处理来信⟦120:letter petition_office⟧件，来访⟦300:visit petition_office⟧人次。",
    "the words of a petition office for itself": "信访工作\n\n局机关、局长带头接访，各科室包案。2012年，全县受理来信⟦30:letter body_type=⟧件，来访⟦20:visit body_type=⟧批。",
    "a bureau called for short after its name, and not the petition office": "2012年是我市信访压力最大的一年。市信访局接待来访⟦12:visit petition_office⟧批；市公安局受理控告申诉来信⟦264:letter police⟧件，市局接待来访⟦312:visit police⟧人次。",
    "a township that receives after it told who went past it": "柳河镇2014年工作总结\n\n2014年，镇受理信访⟦30:all body_type=township⟧件，到县上访⟦12:visit county body_type=⟧批。镇接待来访⟦28:visit body_type=township⟧批。",
    "the office in the head behind a slogan": "最高指示\n　　必须重视人民的通信，要给人民来信以恰当的处理。\n\n县革命委员会信访组一九七三年工作情况简报（第4期）\n\n一年来，我组共收到来信⟦894:letter petition_office⟧件。\n",
    "party and government offices with all communes": "县人民委员会关于处理人民来信来访的报告\n\n1962年，我县党政机关和各人民公社受理来信⟦2846:letter body_type=⟧件，其中石桥公社⟦31:letter body_type=township⟧件。",
    "a running head of two parts of a book": "·612·　　　　　　政权　政协志\n\n第五节　信访\n\n1956年，来信⟦1120:letter body_type=⟧件，来访⟦876:visit body_type=⟧人次。",
    "rows of townships in Chinese numerals": "来信处理情况\n\n全县共受理人民来信⟦一千九百四十二:letter⟧件。各单位情况如下：\n\n若水公社　收到⟦九十八:letter received body_type=township⟧件　已结⟦五十四:letter resolved body_type=township⟧件\n高椅公社　收到⟦六十三:letter received body_type=township⟧件　已结⟦六十:letter resolved body_type=township⟧件",
    "a salutation is not who received": "县人民委员会办公室关于处理人民来信的通报\n\n各区工委、公社党委，县级各单位：\n今年一至六月，收到人民来信⟦438:letter body_type= ⟧件。省、专两级批转下来的⟦56:letter assigned⟧件。",
    "sections of an office are no speakers": (
        "信访工作\n\n2008年，县信访局内设办公室、接访股、督查股3个股室，在编人员14人。全年共受理来信⟦213:letter petition_office⟧件。"
    ),
    "an office that handles letters well": (
        "信访工作\n\n2008年，区信访局认真办信、热情接访，完成了各项任务。全年受理来信来访⟦1043:all petition_office⟧件次。"
    ),
    "a session of the congress": (
        "政府工作报告摘编\n\n◆2019年1月22日\u3000县十六届人大三次会议\n2018年，全年办理群众来信来访⟦2406:all body_type=⟧件次。"
    ),
    "who came to the own level of an office": (
        "信访工作\n\n2008年，全市信访平稳。市信访局接待来访⟦489:visit petition_office⟧批，到市集体访⟦117:prefecture collective petition_office⟧批。全市进京上访⟦12:national body_type=⟧批。"
    ),
    "the office that the sentence before speaks of": (
        "信访工作\n\n1999年，市信访局围绕国有企业改革，坚持抓早抓小。全年受理来信⟦1532:letter petition_office⟧件。全市进京上访⟦7:national body_type=⟧批。"
    ),
    "the CPPCC counts for itself as well when it tells of superiors": (
        "政协云台志\n\n第二节\u3000人民来信来访\n1986年，全国政协、省政协转来信件⟦7:assigned letter body_type=other⟧件，收到来信⟦31:letter body_type=other⟧件。"
    ),
    "soldiers in great numbers are no congress": (
        "云台县民政志\n\n第五章\u3000信访\n1955年复员军人大批还乡，全年来信来访⟦1473:all department⟧件次。"
    ),
    "who counted before the leaders is told of again": (
        "信访\n2005年，县信访局接待来访⟦1532:visit petition_office⟧批，其中县领导接待⟦214:visit body_type=leader⟧批；登记立案⟦467:filed petition_office⟧件。"
    ),
    "a newspaper goes on with its own letters": (
        "【读者来信工作】\n\n一年来我们怎样处理读者来信\n本报读者服务组\n\n\u3000\u3000本报读者服务组到十二月底共收到读者来信⟦8642:letter body_type=other⟧件。\n\u3000\u3000到去年夏天，各地农村准备土改，单是十二月份一个月就收到⟦1041:letter body_type=other⟧封。\n\u3000\u3000毫无下文的还有⟦1243:letter pending body_type=other⟧件。"
    ),
    "who is at the head of the office is no section of theirs": (
        "澄江年鉴（2012）                      中共澄江市委员会                               109\n\n市 信 访 局\n\n局    长 王一民\n副 局 长 李 二  赵三山\n纪检组长 何四海\n\n  【信访总量】  2011年，全市信访总量⟦18246:all body_type=⟧件次。\n"
    ),
    "a title of discipline and petitions": (
        "江淮大学年鉴（2009）\n\n党建工作 / 纪检、监察与信访\n\n信访工作\n\n    2008年，学校信访办公室认真贯彻《信访条例》。收到书面来信⟦47:letter petition_office⟧件。\n"
    ),
    "pages on several houses": (
        "    澄江县人民代表大会\n\n【信访工作】 2018年，县人大常委会机关接待来访⟦42:visit congress⟧批。\n\n    县信访局\n\n【概况】 2018年，全县信访总量⟦1276:all body_type=⟧件次。\n\n    澄江县公安局\n\n【信访维稳】 受理信访⟦31:all police⟧件。\n"
    ),
    "matters passed down to a township": (
        "柳河镇2018年信访工作总结\n\n2018年，镇受理来访⟦30:visit body_type=township⟧批。上级平台交办⟦71:assigned body_type=township⟧件，办结⟦68:resolved body_type=township⟧件。"
    ),
    "a running head with the number of a chapter": (
        "第十八篇  环境保护                                             ·731·\n\n              第四节  来信来访\n\n    1985年，受理来信来访⟦17:all department⟧件次。\n"
    ),
    "who has filed them goes on": (
        "信访工作\n\n2018年，县公安局接待来访⟦532:visit police⟧批，局长亲自接待⟦214:visit leader⟧批；登记立案⟦67:filed police⟧起，已办结⟦55:resolved police⟧起。"
    ),
    "what a system has sent to a bureau": (
        "信访工作\n\n2018年，市人社局受理信访件⟦373:all department⟧件，其中信访系统转送⟦316:assigned department⟧件，群众来信⟦24:letter department⟧件，来访登记⟦33:visit department⟧件。"
    ),
    "what an office handles is not its title": (
        "市住建局信访办理公示（2017年度）\n\n2017年，收到来信⟦66:letter department⟧封。"
    ),
    "the office that the first sentence tells of": (
        "信访工作\n\n\u3000\u3000盟委、盟行署信访处现有干部11人。\n\u3000\u3000一、来信来访情况。1987年受理来信来访⟦416:all petition_office⟧件。"
    ),
    "the same on the page of a county": (
        "信访工作\n\n县信访局现有干部11人。2018年，全县受理信访⟦416:all body_type=⟧件。来信⟦31:letter body_type=⟧件。"
    ),
    "县局, in the book of the petition office": (
        "信访局志·大事记略（1991—2000）\n\n【1991年】\n△12月，收到来信⟦31:letter petition_office⟧件。\n【1992年】\n△5月，来信⟦12:letter⟧件。\n【2000年】\n△年终，各乡镇信访办受理⟦245:all body_type=township⟧件次；县局受理来信⟦59:letter petition_office⟧件。\n"
    ),
    "the office set up that year": (
        "第七章\u3000信访\n\n一九八一年，旗信访办公室成立。是年受理来信⟦984:letter petition_office⟧件。\n一九八三年，来信⟦12:letter body_type=⟧件。\n一九八四年，来信⟦10:letter body_type=⟧件。\n"
    ),
    "a letter from the federation above": (
        "市妇联信访\n\n1994年，办理全国妇联、省妇联转来的信件⟦13:letter assigned mass_org⟧件。"
    ),
    "who decided, and not who received": (
        "控告申诉检察\n\n1982年，全国人大常委会《关于严惩罪犯的决定》公布，全年收信⟦306:letter procuratorate⟧件。"
    ),
    "to all places and bureaus": (
        "信访工作\n\n2003年，省信访局向各地各部门立案交办案件⟦412:filed petition_office⟧件，年底结案⟦377:resolved petition_office⟧件。"
    ),
    "all that came in, before what leaders took on": (
        "来信来访\u3000市政协办公室2009年收到来信⟦47:letter body_type=other⟧件，接待来访⟦29:visit body_type=other⟧批。主席、副主席阅批信件⟦21:letter leader⟧件，约访信访人⟦5:visit leader⟧批。来信来访中，⟦58:all transferred body_type=other⟧件转有关部门处理。"
    ),
    "the rate of the whole place": (
        "市信访局\n\n2019年，全市登记信访⟦6412:all body_type=⟧件次。市信访局受理⟦1874:all petition_office⟧件次。全市及时受理率⟦100:rate body_type=⟧%，按期办结率⟦99:rate body_type=⟧%。"
    ),
    "several who have signed a report": (
        "市民政局、市公安局、市人民政府信访办公室\n关于收容遣送上访人员工作的请示报告\n\n1980年全市进京上访⟦146:visit national body_type=⟧人次。"
    ),
    "two officials who receive": (
        "来信来访\n\n1957年，交通厅两位副厅长每星期五下午接见来访，共接见⟦74:visit leader⟧人。"
    ),
    "the level of the office in a title": (
        "省人民委员会人民接待室关于\n1962年上半年来省上访情况的报告\n\n半年来，我室接待来省上访的群众⟦486:visit province petition_office⟧人次。来访的人员中，农民⟦210:visit province petition_office⟧人次，其他⟦23:visit province petition_office⟧人次。\n"
    ),
    "a township that tells of all of it": (
        "镇区概况\n\n白沙镇\n【信访维稳】 落实镇村两级干部带案下访，2021年受理信访事项⟦34:all body_type=township⟧件，其中来访⟦13:visit body_type=township⟧批。全县到市上访⟦5:visit prefecture body_type=⟧批。"
    ),
    "a section that begins with a township and what it does": (
        "洛河年鉴\n\n【信访维稳】 2021年，白沙镇投入45万元建成矛盾纠纷调处服务中心，信访办、司法所集中进驻。全年接待来访群众⟦73:visit body_type=township⟧批次。"
    ),
    "a chapter of several matters is of no bureau": (
        "第五章 民政 信访 外事\n\n第二节 信访\n\n1990年，受理群众来信⟦264:letter body_type=⟧件。"
    ),
    "several institutions in the first words are none": (
        "第三章 信访\n\n三、县级各单位信访\n\n县人大、法院、检察院、纪委、妇联等先后固定专人。1995年共受理来信⟦1126:letter body_type=⟧件。"
    ),
    "what the sentence before said is received": (
        "监察委员会报告\n\n受理人民的控告和检举，是我会经常的一项工作。一年半合计受理⟦724:all received⟧件。内人民来信⟦431:letter⟧件，当面口头控诉⟦198:visit⟧件。"
    ),
    "a chapter with an entry on civil affairs before the one on petitions": (
        "第五编  政务\n\n                         民  政\n    优抚  全县有烈属412户。\n\n                         信  访\n    1986年，共受理群众来信⟦284:letter body_type=⟧件。\n\n                         侨  务\n    侨办成立于1984年8月。"
    ),
    "notices over the title of the letters to a paper": (
        "内部刊物  注意保存\n\n编 辑 部 通 讯\n第三期（总第41期）\n新江日报编辑部编    1956年2月10日\n\n一九五五年的读者来信工作\n群众工作部\n\n一、来信数字\n一九五五年，收到的读者来信共⟦24176:letter body_type=other⟧件。"
    ),
    "who goes down to the country is no township": (
        "信访工作\n\n2010年，干部下乡接待来访群众⟦312:visit body_type=⟧人次，受理信访⟦120:all body_type=⟧件。"
    ),
    "town and country are no township": (
        "信访工作\n\n2015年，统筹城乡建立信访网络，受理信访⟦1234:all body_type=⟧件次。"
    ),
    "those in charge of an office do not describe it": (
        "2015年，市信访局有关负责人介绍情况。受理信访⟦1234:all body_type=⟧件次，来访⟦300:visit body_type=⟧批。"
    ),
    "a works that calls itself by no other name": (
        "厂长办公室\n\n信访科3人。全年办理职工来信来访⟦638:petition_office⟧件，到厂部集体上访⟦9:petition_office⟧批。厂领导接待日每月两次，厂级领导参加41人次。"
    ),
    "and a school without an office": (
        "信访与督查督办\n\n全年受理师生来信⟦214:body_type=other⟧件。10位校领导轮流接待，我校后勤集团配合处理。"
    ),
    "a street that calls itself so": (
        "第四节\u3000信访与调解\n\n1960年街道成立后，居民来信来访由办事处文书兼管。1988年，办事处受理来信来访⟦407:body_type=township⟧件。1999年有居委会23个。"
    ),
    "not where all of the district is told": (
        "第四节\u3000信访与调解\n\n全区受理来信来访⟦407:body_type=⟧件。街道办事处、居委会、社区都有人兼管。"
    ),
    "this room, named in the source before": (
        "信访工作\n\n据政务院人民接待室反映：今年一月至三月，该室共接待来访群众⟦2814:visit petition_office⟧人次，要求介绍职业的⟦1132:petition_office⟧人次。"
    ),
    "this office, which has no code of its own": (
        "信访工作\n\n省人民政府秘书处设专人八名处理来信。去年，该处直接收到来信⟦6840:letter body_type=other⟧件。"
    ),
    "this bureau, named in the sentence before": (
        "信访工作\n\n县粮食局是压信最多的。这个局收信⟦143:letter department⟧件，积压⟦61:pending⟧件。"
    ),
    "this court": ("信访工作\n\n区人民法院过去来信无人负责。这个法院今年收到来信⟦366:letter court⟧封。"),
    "bureaus under the names of their matters": (
        "清查用地1206户，收回多占土地87亩。\n\n税\u3000\u3000务\n\n全年完成税收1764万元。收到举报信⟦37:letter department⟧件。\n\n劳\u3000\u3000动\n\n一年中接待来访职工⟦312:visit department⟧人次。"
    ),
    "a bureau of land, when it was set up": (
        "来信来访\n\n县土地管理局1987年5月挂牌办公以后，来人日多。到年底，收到人民来信⟦214:letter department⟧封。"
    ),
    "a chapter on petitions and another matter": (
        "第四章\u3000信访\u3000民政\n\n第一节\u3000信访\n\n1959年，共受理来信来访⟦4362:all body_type=⟧件。"
    ),
    "the office for reports of a bureau": ("举报受理\n\n2003年，市国税局举报中心受理群众举报⟦142:department⟧件。"),
    "a congress that calls itself 常委会": (
        "六、受理群众申诉和意见\n\n1981年常委会设立后，来信来访由办公室兼管。常委会受理村民申诉，责成法院再审。2004年，受理来信⟦158:letter congress⟧件。主任会议重点督办⟦31:congress⟧件。"
    ),
    "a county to which those above pass on": ("信访\n\n1981年，省、地信访部门向平陵县交办信访案件⟦57:assigned⟧件。"),
    "memories of a petition office": (
        "落实政策那几年——我在信访办的一千天\n\n1978年全年，登记的来信是⟦908:letter petition_office⟧封。"
    ),
    "a section that an office heads": (
        "信访工作\n\n信访工作  1995年，全省受理来信来访⟦3985:all body_type=⟧件。\n\n省委省政府信访办公室\n\n全年受理来信来访⟦542:all petition_office⟧件。"
    ),
    "what a newspaper sums up": (
        "工人日报1985年1月17日 第3版\n专栏：读者之窗\n\n一年来信两口袋\n——本报群众工作部1984年来信来访综述\n\n全年登记下来，共收到读者来信⟦2160:letter body_type=other⟧封。"
    ),
    "an office named with its institution before": (
        "报道\n\n我们到省纪委来信来访室翻了一下登记。今年，来信来访室共受理来信⟦8721:letter discipline⟧件，来访⟦1293:visit⟧人次。反映打击报复的⟦312:all discipline⟧件，占信访总数的⟦3:share all⟧%。"
    ),
    "a bureau that signs the article": (
        "进行危旧房改造的试点，拆除危旧房屋4.2万平方米。\n\n【私房政策落实】 私房业主来信来访仍较集中，年内受理⟦240:all department⟧件次。\n\n【拆迁管理】 到市集体上访⟦7:visit department⟧批。\n\n（市房地产管理局\u3000邱某某）\n"
    ),
    "a petition office that signs it": (
        "【立案交办】 全年从来信来访中立案交办⟦612:all body_type=⟧件。\n\n（省委办公厅信访处）\n"
    ),
    "a congress that set up an office": (
        "县人大常委会于1981年3月设立，1990年8月设信访办公室，实有2人。\n\n第八届（1981—1984年）\n任期内收到来信⟦573:letter congress⟧件。"
    ),
    "a bureau that calls itself no more than that": (
        "四、信访\n1950年，市房地产管理局成立，秘书科指定1人专管来信。1956年，来信⟦1140:letter department⟧件，局抽调房管员逐件核对。1980年局成立落实私房政策办公室，1983年受理来信⟦3862:letter department⟧件。1985年起局领导接待日制度化。"
    ),
    "those that were looked at": (
        "信访工作\n\n省人民监察委员会对省级机关进行了检查。\n\n检查结果，这些机关去年收到人民来信⟦21486:letter body_type=other⟧件，没有处理的⟦3584:pending body_type=other⟧件。"
    ),
    "an office that an institution has set up": (
        "报道\n\n中国教育工会全国委员会从三月起设立来信来访组，到十一月共处理来信⟦4455:letter mass_org⟧件，接待来访⟦327:visit mass_org⟧起。"
    ),
    "a letters group, and the government of another place": (
        "报道\n\n北京市人民政府秘书厅来信组有干部七人。今年共收到市民来信⟦4682:letter petition_office⟧件。\n\n河北省人民政府收到人民来信⟦946:letter body_type=other⟧件。"
    ),
    "the office that the first sentence tells of, beside those of townships": (
        "信访工作\n\n2018年，县委县政府信访局内设办公室、接访科。全县14个乡镇均设信访办。\n\n年内，受理来信⟦312:letter petition_office⟧件。"
    ),
    "a page on a district, whose streets are topics": (
        "信访工作\n\n2018年，受理来信⟦312:letter body_type=⟧件，接待来访⟦120:visit body_type=⟧批。市委书记下访。街道、社区、居委会设立信访代理点。"
    ),
    "a signature of the article before": (
        "城建工作\n\n拆除危旧房屋4.2万平方米。\n\n（市房地产管理局\u3000邱某某）\n\n信访工作\n\n2018年，受理群众来信⟦312:letter body_type=⟧件，接待来访⟦120:visit body_type=⟧批。"
    ),
    "a thing that is no office, though it ends like one": (
        "信访工作\n\n受理来信⟦312:letter body_type=⟧件。为此制定了信访工作办法。这个办法实行后，收到来信⟦12:letter body_type=⟧件。"
    ),
    "an office that stands in front of the bureau": (
        "信访工作\n\n在信访检查中县粮食局压信最多。该局收信⟦143:letter department⟧件。"
    ),
    "the room of the last one named": (
        "信访工作\n\n省纪委来信来访室有登记。县政府来信来访室受理来信⟦312:letter petition_office⟧件，来信来访室接待来访⟦12:visit petition_office⟧批。"
    ),
    "an article that a bureau signs, above another": (
        "转办信访件⟦26:department transferred⟧件、接待来访⟦19:visit department⟧批，全年调解纠纷17起。\n（县卫生健康局\u3000供稿）\n\n信访工作\n\n2019年，受理群众来信⟦312:letter body_type=⟧件。"
    ),
    "an article with its title, that a bureau signs": (
        "物业管理\n\n【信访】受理群众来信⟦26:letter department⟧件。\n\n【绿化】植树31万株。\n\n（县住建局\u3000供稿）"
    ),
}


@pytest.mark.parametrize("name", SENTENCES)
def test_whose(name: str) -> None:
    assert differences(SENTENCES[name]) == []


RUNNING_HEADS = {
    "of a book": (["临河年鉴2015人力资源和社会保障"], "department"),
    "with nothing but the book": (["临河年鉴2015"], ""),
    "of two institutions": (["临河年鉴2015检察·法院"], ""),
    "of a petition office": (["临河年鉴2015信访局·人力资源和社会保障"], ""),
    "of no book": (["临河市政务服务和数据管理局"], ""),
}


@pytest.mark.parametrize("name", RUNNING_HEADS)
def test_whose_a_page_is_by_its_running_heads(name: str) -> None:
    running, code = RUNNING_HEADS[name]
    body = page_body([], "2014年，接待群众来访112批次。", running)
    assert (body.code if body is not None else "") == code


LONG_TITLES = {
    "a report to a meeting": (
        "在中国共产党临河县第十三届纪律检查委员会第二次全体会议上的工作报告（节录）",
        "discipline",
    ),
    "a circular": ("纺织工业部办公厅关于一九五五年上半年人民来信来访工作情况的通报", "department"),
    "a sentence": ("在县纪律检查委员会的会议上，讨论了信访工作", ""),
}


@pytest.mark.parametrize("name", LONG_TITLES)
def test_whose_a_page_is_by_a_title_too_long_for_a_heading(name: str) -> None:
    title, code = LONG_TITLES[name]
    body = page_body([], f"{title}\n2016年，收到网民举报29件。")
    assert (body.code if body is not None else "") == code
