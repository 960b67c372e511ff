"""Words that look like those of a rule and are none: what each must leave as it is."""

from __future__ import annotations

import pytest

from tests.attribution.marked import differences

SENTENCES = {
    "leaders at work on the spot receive, they do not visit": (
        "信访工作\n\n2006年，县长到乡镇现场办公46次，接待来访群众⟦312:persons visit received leader⟧人次。"
    ),
    "work of three levels together is no joint letter": "信访工作\n\n2006年，全县开展三级联访，接待来访⟦312:batches visit form=⟧批次。",
    "wages that rose are no change of the count": "信访工作\n\n2006年，职工工资上浮12%，县信访局受理来信⟦312:cases letter⟧件。",
    "calls to a line that was opened": "信访工作\n\n2006年，县信访局开通热线，接⟦44:phone persons petition_office⟧人次。",
    "branches of the party are no body": "信访工作\n\n2006年，机关党支部12个，受理来信⟦312:cases letter body_type=⟧件。",
    "a total of those who went up keeps its level": (
        "信访工作\n\n2006年，全市赴省上访总量⟦312:visit batches province⟧批次，其中集体访⟦45:visit batches province collective⟧批次。"
    ),
    "most of them is no form of all": "信访工作\n\n2006年，到市上访⟦312:visit batches prefecture form=⟧批次，以集体访居多。",
    "crimes and fights that were prevented": "信访工作\n\n2009年，接待集体上访⟦89:visit collective⟧起，防止民转刑案件12起，制止械斗2起。",
    "whom petitions are about": "信访工作\n\n受理信访案件⟦132:all⟧件，其中涉法院⟦78:all body_type=⟧件、涉检察院⟦12:all body_type=⟧件。",
    "cadres are no bureau of a title": "领导干部\n\n【信访】2009年，受理信访⟦312:all body_type=⟧件。",
    "leaders who press on": "信访工作\n\n2009年，市领导挂账督办⟦12:supervised leader⟧件。",
    "who set out": "信访工作\n\n2009年，出发到省上访⟦12:visit province⟧批。",
    "a platform for online petitions": "信访工作\n\n2009年，网上信访平台登记信访⟦312:online⟧件。",
    "what matters are about": "信访工作\n\n2009年，办理信访⟦312:all⟧件事关民生。",
    "good deeds": "信访工作\n\n2009年，受理来信⟦31:letter⟧件，为群众办了十二件实事，办好事40件。",
    "another body since": (
        "信访工作\n\n县信访局有干部7人。2009年，县纪委收到来信⟦31:letter discipline⟧件。接待来访⟦12:visit discipline⟧批。"
    ),
    "a task like others, and a letter that is told of": (
        "信访工作\n\n1953年，县里把处理来信当作一件政治任务，收到来信⟦312:letter⟧件。有一封反映房屋漏雨的信，转了五次。"
    ),
    "an office that handles what a section names": "信访工作\n\n2009年，县政府积压来信⟦12:letter pending⟧件，积压房屋3件。",
    "lawsuits at the head of a court's section, and their parts": (
        "法院\n\n【立案与信访】2009年，全年登记立案321件，其中民商事240件、行政31件；诉前调解29件。接待来访⟦12:visit court⟧批。"
    ),
    "clerks and judges who receive": (
        "法院信访\n\n2009年，信访接待岗安排1名审判员、2名书记员值班，登记来访⟦412:visit body_type=court⟧件。"
    ),
    "an appointment is no vague word": "信访工作\n\n2009年，收到视频接访预约⟦22:video qualifier=exact⟧件。",
    "calls of a day, and a line for other business": (
        "信访工作\n\n2009年，受理来信⟦31:letter⟧件，热线日均来电62个。12348热线接听咨询618人次。"
    ),
    "the institutions that matters were sent to": (
        "信访工作\n\n2009年，受理信访⟦482:all body_type=⟧件，转公安机关⟦117:transferred body_type=⟧件、法院⟦204:transferred body_type=⟧件。"
    ),
    "calls that press on, and those sent to fetch petitioners": (
        "信访工作\n\n1955年，收到来信⟦31:letter⟧件，某厂经去函五次、电话三次催办，没有答复，来电话催过十五次。2004年派员12批86人。"
    ),
    "two lawsuits": "信访工作\n\n1985年，来信⟦31:letter⟧件。对两起拐卖妇女案写出调查报告。",
    "since the year began is no level": "信访工作\n\n1979年，年初以来县信访办公室共接待上访群众⟦263:visit level=⟧人次。",
    "what is measured by another year": (
        "来信来访\n\n1983年来信⟦9:⟧件。1984年来信⟦8:⟧件。1985年，来信⟦56:⟧件，为1979年的23.6%；来访⟦78:visit year=1985⟧人次。"
    ),
    "the inspectors of a bureau": (
        "医疗卫生·行风建设\n\n市卫生局信访工作由监察室和办公室共同承担，2010年受理来信来访⟦94:all department⟧件次。"
    ),
    "lawsuits that a court reviews": (
        "法院\n\n1983年，县法院收申诉来信⟦503:letter court⟧件，这六年间复查历史案件1362件，其中反革命案704件。"
    ),
    "deputies who were called on": "检察院工作\n\n2014年，收到来信⟦31:letter⟧件，走访各级人大代表74人次。",
    "received by themselves is no span": (
        "信访举报\n\n2016年，接收信访举报⟦538:all⟧件次。上级纪委转办⟦187:assigned⟧件次，县纪委自收⟦276:count received⟧件次，乡镇纪委收到⟦75:count⟧件次。"
    ),
    "the title of a report on some of them": (
        "关于集中处理上访老户的情况报告\n\n1986年，全区有老户⟦87:repeat persons⟧户。受理来信⟦198:letter form=⟧件，接待来访⟦74:visit form=⟧起。"
    ),
    "a check at a time is no lawsuit": "人民来信\n\n1956年，收到来信⟦112:letter⟧件，到检查的时候没有处理的还有⟦34:pending⟧件。",
    "leaders of a police force": (
        "公安信访\n\n2005年，实行局长接待日，局长接待群众。至11月底，共接待来访群众⟦218:visit police⟧批。"
    ),
    "townships of which something else is told": (
        "来信来访\n\n1989年来信⟦9:⟧件。1990年来信⟦8:⟧件。1992年乡镇集资修路，来信来访⟦218:all body_type=⟧件。"
    ),
    "what a court enforces, and whom it aids": "法院工作\n\n2021年，法院接待来访⟦312:visit⟧人次。执结骨头案、钉子案421件，执行到位标的额1.12亿元。对经济困难的1206件案件的当事人缓、减、免交诉讼费386.5万元。",
    "what police solve": "公安工作\n\n【信访】 2021年，市公安局接待来访⟦312:visit⟧人次。\n【命案侦破】 2021年，破获命案积案7起，抓获逃犯19名。",
    "lawsuits that are filed to be reviewed": "人民检察院\n\n2008年，受理来信来访来电⟦1234:all⟧件（次），属检察机关管辖的⟦567:all⟧件；立案复查刑事申诉案件12件。",
    "offices for several matters": "信访工作\n\n2003年，集体上访⟦121:visit⟧批。建立处理信访突出问题联席会议制度，下设土地征用、城镇拆迁、涉法涉诉4个专项小组。",
    "lawsuits that women judge with others": "妇联工作\n\n1999年，妇联接待来访⟦412:visit⟧件次。妇联干部担任人民陪审员，参与审理涉及妇女权益案件63件。",
    "what a court enforces of petitions": "法院信访\n\n2016年，县人民法院接待来访⟦320:visit⟧人次，清理涉执信访积案⟦58:all⟧件，执结涉执信访积案⟦46:court⟧件。",
    "handed out, behind the unit": "信访工作\n\n2016年，全县收到群众来信⟦320:letter⟧件，其中⟦46:letter⟧件批给有关单位查处，⟦12:letter⟧件批办。",
    "leaders who took part, of all who came": "信访工作\n\n2016年，县级领导干部接待来访群众⟦1326:visit leader⟧人次，其中参与接访的县级领导干部36名。",
    "rooms for those who come": "信访工作\n\n2016年，全县接待来访⟦320:visit⟧批⟦1560:visit⟧人次。全县设立12个来访群众接待室，36个来访人员服务窗口。",
    "what builders farm out": "信访工作\n\n2016年，全县处理因工程分包拖欠农民工工资引发的集体上访⟦36:visit collective received⟧批⟦560:visit collective received⟧人次。",
    "handed to us, after so many": "信访工作\n\n2016年，全县接待来访⟦320:visit⟧批。上级机关共转我县处理信访案件⟦36:assigned⟧件，已办结⟦34:resolved⟧件。",
    "houses that are handed over": "信访工作\n\n2016年，全县受理信访⟦320:all⟧件，其中交房问题处理⟦36:all received⟧件，送养子女问题处理⟦2:received⟧件。",
    "sent down from above, by name": "信访工作\n\n2016年，全县受理信访事项⟦320:all⟧件。国家信访局下发交办信访案件⟦12:assigned body_type=⟧件，省信访局下发交办信访案件⟦36:assigned body_type=⟧件，全部按期办结。",
    "what mediators settle": "信访工作\n\n2016年，全县受理群众来信⟦320:letter⟧件，接待来访⟦120:visit⟧批。人民调解委员会调解后化解56件。",
    "calls settled the same day": "信访工作\n\n2016年，全县受理来信⟦320:letter⟧件，办理12345热线工单当日办结5600件。",
    "permits issued the same day": "信访工作\n\n2016年，全县受理来信⟦320:letter⟧件。行政审批当日办结1500件。",
    "how far duties are met": "信访工作\n\n2016年，信访责任落实率达100%，信访事项办结率⟦98:rate⟧%。",
    "what is not for those who received it, and others settled": "信访工作\n\n2016年，全县受理信访事项⟦320:all⟧件，不属于信访受理范围的⟦36:received⟧件，同时妥善化解了一批信访积案。",
    "the rest of the letters": "信访工作\n\n2016年，全县信访总量⟦2316:all⟧件次。县信访局收到群众来信⟦463:letter⟧件，自办⟦163:letter⟧件，其余⟦300:letter body_type=township⟧件由各乡镇受理。",
    "as many from above, told again": "信访工作\n\n2016年，全县受理群众来信⟦520:letter⟧件，其中市转交办⟦120:letter assigned⟧件，已办结⟦118:letter resolved⟧件。市交办的⟦120:letter resolved⟧件全部按期办结。",
    "a change of those who came, by their name": "信访工作\n\n2016年，全县接待来访⟦320:visit⟧批⟦1560:visit⟧人次，比上年减少⟦240:change value=-240 persons⟧人次，来访下降⟦13.3:change_pct value=-13.3 persons⟧%。",
    "received, and what came from above all settled": "信访工作\n\n2016年，全县受理来信来访⟦1260:received⟧件、上级交办⟦36:resolved⟧件全部办结。",
    "old petitioners who were helped": "信访工作\n\n2016年，全县受理信访⟦320:all⟧件。对生活困难的⟦12:persons repeat⟧名缠访老户给予救助。",
    "staff of one year, and of another": "信访工作\n\n县信访局1998年有干部5人，2010年增至12人。全年受理来信⟦320:letter year=⟧件，接待来访⟦120:visit year=⟧批。",
    "false charges, as what letters are about": "信访工作\n\n2016年，全县来信⟦320:letter⟧件，其中检举揭发问题⟦56:letter⟧件，诬告陷害⟦3:letter⟧件。",
    "a share of all that was settled": "信访工作\n\n2016年，全县收到来信⟦1300:letter⟧件，接待来访⟦1480:visit⟧件次。办结⟦1246:all resolved⟧件，占全部办结数的⟦95:share all⟧%。",
    "a drive by its number": "信访工作\n\n2016年，全县来信⟦320:letter⟧件。开展“千起化解”行动。",
    "an office where they went": "信访工作\n\n2016年，全县来访⟦320:visit⟧批。\n【赴省上访】 省信访局登记接待我县群众⟦12:visit province⟧批⟦86:visit province⟧人次。",
    "an office in the city where they went": "信访工作\n\n2016年，全县来访⟦320:visit⟧批。\n【到市上访】 市信访局接待我县群众⟦12:visit prefecture⟧批⟦86:visit prefecture⟧人次。",
    "an office below where they went": "县信访局\n\n2016年，来信⟦20:letter⟧件。\n【赴京上访】 全年赴京上访⟦6:visit national⟧批。县信访局接待来访⟦12:visit level= petition_office⟧批。",
    "petitions about a bureau's matters, in a title": "城管信访问题化解\n\n2016年，全市化解城管信访问题⟦212:resolved body_type=⟧件。",
    "two matters in a title": "医疗保障、安全生产信访突出问题化解\n\n2016年，全市受理医疗保障信访⟦120:body_type=⟧件、安全生产信访⟦30:body_type=⟧件。",
    "a chapter on two things": "信访与消防\n\n2016年，全县受理来信⟦120:letter body_type=⟧件，接待来访⟦64:visit body_type=⟧批。",
    "a house whose petitions others see to": "信访工作\n\n县人民医院信访由县卫生局管理。2016年，全县受理来信⟦120:letter body_type=⟧件，接待来访⟦64:visit body_type=⟧批。",
    "wages that were not paid": "信访工作\n\n2016年，全县接待来访⟦312:visit persons⟧人次，其中⟦56:visit persons⟧名上访人反映企业未发放退休金。",
    "old petitioners who came to rest": "信访工作\n\n2016年，全县接待来访⟦312:visit persons⟧人次。上访老户⟦38:persons repeat resolved⟧人经协调发放救助金后全部息访。",
    "breaches that a commission looks into": "信访工作\n\n2016年，全县受理举报⟦120:⟧件，交县纪委查处违纪问题⟦23:transferred⟧件。",
    "what was told, and handed on": "信访工作\n\n2016年，全县受理举报⟦120:⟧件，交县纪委核查反映的⟦12:transferred⟧件，转有关单位解决群众反映问题⟦45:transferred⟧件。",
    "what was told of a bureau": "信访工作\n\n会上，县信访局通报了县公安局的情况。2016年，受理来信⟦120:letter body_type=⟧件。",
    "who is complained of most": "信访工作\n\n2016年，全县受理投诉⟦120:body_type=⟧件，国土局的情况最突出，建设局也是如此。接待来访⟦64:visit body_type=⟧批。",
    "averages of both": "信访工作\n\n2016年，全县受理来信⟦144:letter⟧件，平均每月受理来信和来访各12件。",
    "averages of all kinds": "信访工作\n\n2016年，全县接待来访⟦276:visit⟧人次，每月接待来访各类群众23人次。",
    "reporters on the masses": "信访工作\n\n2016年，全县接待来访⟦276:visit⟧人次。记者下乡开展群众采访12人次。",
    "who came to a ceremony": "信访工作\n\n2016年，开展县长接待日活动12次，接待来访⟦276:visit⟧人次。有39人来到县政府大楼参加启动仪式。",
    "deputies who were heard": "信访工作\n\n2016年，院长接访24次，接待来访⟦276:visit⟧人次，听取12位人大代表意见。",
    "who came for papers": "信访工作\n\n2016年，开展局长接访活动，共有120名群众前来办理证件，接待来访⟦276:visit⟧人次。",
    "towns that are no names": "信访工作\n\n2016年，全县来访⟦276:visit⟧人次，最多的镇受理⟦64:visit⟧人次。有的镇受理来信⟦12:letter⟧件，某些乡接待来访⟦5:visit⟧批，部分乡接待来访⟦7:visit⟧批。",
    "handed to that bureau by the office": "信访工作\n\n2016年，县信访局受理涉及国土局的来信⟦120:letter petition_office⟧件，转给该局办理的⟦86:transferred⟧件。",
    "an earlier year, and this": "信访工作\n\n2005年，全县收到来信⟦312:letter year=2005⟧件。2004年同期数为⟦300:previous letter year=2004⟧件，2005年该数字为⟦312:count letter year=2005⟧件。",
    "handed down by leaders": "国土资源局信访\n\n2016年，县委领导批交该局查处来信⟦23:letter assigned⟧件。",
    "leaders hand them to bureaus": "信访工作\n\n2016年，书记、县长批交各部门办理群众来信⟦23:letter transferred⟧件。",
    "answered as the rules require": "信访\n\n2016年，受理来信⟦120:letter⟧件，⟦86:letter replied⟧件按要求回复，⟦34:letter pending⟧件正在办理。",
    "answered within the time that is required": "信访\n\n2016年，省转来信访事项⟦45:assigned⟧件，⟦45:replied⟧件均按时限要求回复。",
    "an office of an institution that hands on what it received": "县委办公室\n\n【信访】 2016年，县委信访室受理来信⟦860:letter⟧件。县委信访室共转办⟦86:transferred⟧件，直接办结⟦45:resolved⟧件。",
    "matters from above that were settled": "信访\n\n2016年，上级交办信访案件解决⟦45:resolved⟧件，正在办理⟦12:pending⟧件。",
    "a letter from above that was answered": "信访\n\n2016年，省委交办信件查报⟦86:replied⟧件。",
    "topics that begin as handing on does": "信访\n\n2016年，受理信访⟦860:all⟧件。其中，落实政策⟦126:received⟧件，转干、招工要求组织解决的⟦45:received⟧件，工资待遇⟦86:received⟧件。",
    "houses that are handed over, as a topic": "信访\n\n2016年，受理信访⟦860:all⟧件。其中，落实政策⟦126:received⟧件，交楼问题要求政府解决⟦45:⟧件，工资待遇⟦86:received⟧件。",
    "graves, as a topic": "信访\n\n2016年，受理信访⟦860:all⟧件。其中，落实政策⟦126:received⟧件，移坟问题政府处理的⟦12:received⟧件。",
    "moving to other counties, as a topic": "信访\n\n2016年，受理信访⟦860:all⟧件。其中，落实政策⟦126:received⟧件，转迁外县的⟦12:received⟧件。",
    "those who came with a request": "信访\n\n2016年，县长接待日活动开展12次，有⟦86:visit persons⟧名群众前来要求解决宅基地纠纷，当场解决⟦32:resolved⟧件。",
    "those who came to the reception room": "信访\n\n2016年，局长接待日活动开展12次，有⟦312:visit persons⟧人来到接待室，解决问题⟦86:resolved⟧件。",
    "results are no places": "信访\n\n1982年，县民政局来访⟦320:visit department⟧人，复职18人，安置45人。",
    "so many years of the republic": "信访\n\n2009年，新中国成立60年来信访部门共受理群众来信⟦12600:letter year=2009⟧件。",
    "wronged in another year": "信访\n\n1979年，受理申诉⟦860:all year=1979⟧件，其中五七年错划右派要求复查的⟦128:year=1979⟧件，六二年压缩的职工要求复工的⟦86:year=1979⟧件。",
    "veterans of another year": "信访\n\n1982年，来信⟦120:letter year=1982⟧件，接待四八年参加革命的老干部来访⟦36:visit year=1982⟧人次。",
    "reviewers that were set up, and letters": "信访\n\n2016年，县政府成立信访事项复查复核委员会，受理来信⟦86:letter body_type=⟧件。",
    "what an office presses on": "县信访局2018年工作总结\n\n　　一年来，受理来信⟦90:letter petition_office⟧件。确定重点督办案件⟦31:supervised petition_office⟧件，办结⟦28:resolved petition_office⟧件。",
    "a total of the county under online petitions": "信访\n\n【网上信访】 2019年，登记办理网上信访⟦1975:online⟧件次。全县重复信访⟦573:all repeat⟧件次。",
    "each leader, and all of them": "信访\n\n2016年，每名县级领导各包2件信访积案，共包案⟦56:supervised leader⟧件，化解⟦50:resolved leader⟧件。",
    "sent to that county from above": "信访\n\n2016年，上级机关转给该县的信访件⟦86:assigned⟧件，办结⟦80:resolved⟧件。",
    "guests who were talked to": "信访\n\n2016年，县委书记接待客商，先后谈了12批。接待来访⟦276:visit⟧人次。",
    "old officials who were called on": "信访\n\n2016年，接待来访⟦276:visit⟧人次。春节期间走访慰问老干部，上门36人，发放慰问金3万元。",
    "those who brought gifts": "信访\n\n2016年，接待来访⟦276:visit⟧人次，送礼上门者12人被拒绝。",
    "documents that cannot be had": "信访\n\n2016年，受理信访⟦320:all⟧件，其中反映房产证办不下来⟦86:received⟧件，低保没办下来的⟦12:received⟧件。",
    "charges on a page of letters": "某县监察工作\n\n1953年，收到人民来信⟦312:letter⟧件。受理检举案件⟦86:all⟧件，查结⟦61:all⟧件。",
    "cases of old petitioners": "信访\n\n2016年，化解信访老户案件⟦26:all⟧件。",
    "letters handed round, and meetings on them": "来信工作\n\n全年来信⟦31:letter⟧件。有的信经过六次转手。厅务会议全年讨论来信工作四次。",
    "manuscripts, posters, people elsewhere": "来信工作\n\n全年来信⟦31:letter⟧件。另有来稿7000余件。全局贴出大字报4.3万张。全县外流人口4300余人。",
    "those commended for their work, and readers": "来访⟦345:visit⟧人次。民警中有137人因接访工作突出受到嘉奖。公众号关注人数突破2.8万。",
    "parts of what is no petition": "优抚安置和人民来信来访工作情况报告\n\n全年来信⟦31:letter⟧件。\n\n今年全县接收退伍军人341人，已安置287人，其中安排到企业的43人，回农村的244人。",
    "ending a contract is no settlement": "全年来访⟦1047:visit⟧批。按业务划分，养老保险⟦418:visit⟧批，解除劳动关系和解除合同补偿⟦297:visit received⟧批。",
    "who sat in a meeting, and who used the archives": "信访工作\n\n全年来信⟦31:letter⟧件。召开信访工作座谈会，与会人员160人。档案室接待利用者2130人次。",
    "letters of a theme that nothing was counted of": "对来信，县长批阅⟦92:letter leader⟧件。转有关部门⟦60:letter transferred⟧件，办结⟦30:letter resolved⟧件。",
    "what was long unsettled is settled now": "化解了多年未化解的信访积案⟦56:resolved⟧件。答复长期未答复的来信⟦4:letter replied⟧件。",
    "letters and manuscripts in one": "1957年，编辑部收到来信来稿⟦5600:letter⟧件，其中来信⟦3200:letter⟧件。",
    "calls, and what was done with them": "2012年，群众来电⟦320:cases phone⟧次转办⟦120:phone transferred⟧件。",
    "people of a kind, and those of them who came": "全县有退伍军人3410人，其中到市上访的⟦24:visit prefecture⟧人次。",
    "two counts joined": "全年发生集体上访⟦三:visit collective⟧起和⟦两:visit abnormal⟧起非正常上访案。",
    "letters to somewhere are no visits": "群众写信到省委检举的⟦12:letter level=⟧件，打电话到市举报的⟦120:phone level=⟧件。",
    "an office that passes on, and bodies side by side": "县信访局分流各部门信访件⟦120:transferred petition_office⟧件，自办⟦30:petition_office⟧件。县委各部门、各乡镇受理来信⟦230:letter body_type=department+township⟧件。",
    "a section of a document on all petitions": "一、法院\n县法院收到来信⟦120:letter court⟧件。\n二、全县信访\n1985年来信⟦320:letter body_type=⟧件。",
    "how it was passed on, and by which box": "2016年，受理网上信访⟦120:online⟧件，通过网站转办⟦118:online transferred⟧件。",
    "this year is that just told": "1986年县信访工作总结\n1979年，落实政策来信骤增，达⟦1200:letter year=1979⟧件，本年12月收到⟦150:letter year=1979⟧件。1986年来信⟦200:letter year=1986⟧件。",
    "names that only begin as those of houses": "我市联合社会各界力量化解积案\n2015年，受理群众来信⟦120:letter body_type=⟧件。",
    "leaders in batches": "领导干部分两批到市里汇报。全年来访⟦120:visit level=⟧批。",
    "leaders of a county are no department": "听取群众呼声\n\n平遥县各级领导干部亲自处理来信来访\n\n1963年，全县共收到人民来信⟦864:letter body_type=⟧件。",
    "what was done, told one by one": "2014年，乡镇受理信访件⟦120:all body_type=township⟧件，办结⟦118:resolved⟧件，具体做法是：\n1．调解民间纠纷320件。\n2．帮扶困难群众86人。",
    "other work, told one by one": "2012年，县检察院受理来信⟦60:letter procuratorate⟧件，全年主要工作如下：\n1、批准逮捕案件120件180人；\n2、提起公诉案件260件320人。",
    "a topic that the list has numbered": "2012年，受理信访⟦120:all⟧件，反映的问题如下：\n（1）企业改制⟦48:received topic=企业改制⟧件；\n（2）征地拆迁⟦72:received topic=征地拆迁⟧件。",
    "disputes of which some are petitions": "2015年，全区排查矛盾纠纷860件，其中信访积案36件，化解820件，化解率95%。",
    "those who were sent for it": "2009年，进京上访问题突出，县里组成工作组，共36人，分赴各乡镇。",
    "what was left, and is finished too": "2009年信访积案⟦36:all⟧件，化解⟦20:resolved⟧件，剩下⟦16:resolved⟧件全部办结。",
    "what was left, and what it is waiting for": "2009年收到来信⟦36:letter⟧件，办结⟦20:letter resolved⟧件，还剩下⟦16:letter pending⟧件，准备年底前办理。",
    "brought down, and letters that lie": "2008年，全县集体上访比上年压下来⟦12:change visit collective received⟧批。农村组压下来信⟦730:letter pending⟧余件。",
    "what an office only passes on to us": "1988年，上级只转来信访件⟦12:all assigned⟧件。",
    "a theme, and all of the year": "1985年，全县收到人民来信⟦1260:letter⟧件，来访⟦2310:visit⟧人次。对来信，书记县长阅批⟦126:letter leader⟧件。全年结案⟦3200:all resolved⟧件。",
    "houses whose petitions an office looks after": "全县农场信访工作由县信访局归口管理。1990年，受理来信⟦120:letter body_type=⟧件。",
    "it is hard to handle": "医院信访处理难度大，县信访局联合卫生局专项治理。2013年受理来访⟦120:visit body_type=⟧批。",
    "two cases that were settled": "2005年，化解信访积案和⟦两:resolved⟧起涉法涉诉案件。",
    "the next section counts anew": "2012年信访工作总结\n一、信访受理情况\n县委政法委受理涉法涉诉信访⟦120:body_type=other⟧件。\n二、来访情况\n全年来访⟦860:visit body_type=⟧批。",
    "where those in arms went": "转业军人到省军区上访情况\n2005年，共发生转业军人上访⟦20:visit body_type=⟧批。",
    "those who are watched": "2010年，信访重点关注人数达⟦120:persons all⟧人。",
    "some hundreds": "1987年收到来信数⟦千:cases letter qualifier=over⟧件，来访几⟦百:persons visit qualifier=over⟧人次，上访人数⟦百:persons qualifier=exact⟧人。",
    "those above who hand down to us": "2013年，省信访局对我县交办信访案件⟦36:assigned body_type=⟧件，办结⟦36:resolved body_type=⟧件。",
    "petitioners who are out of work": "2003年，接待上访失业人员⟦120:visit⟧人次，下岗职工320人次。全县有失业人员860人。",
    "letters and manuscripts beside them": "1965年，县委办公室收到来信和来稿⟦560:letter⟧件。",
    "a line of the town that passes on": "信访工作\n2014年，受理信访事项⟦487:all⟧件，其中来信⟦87:letter⟧件，市民服务热线转办⟦211:phone assigned⟧件。",
    "staff sent out and guests": "信访工作\n\n2012年，接待来访⟦12:visit⟧批。选派后备干部两批16人到一线锻炼。开听证会，邀请人大代表列席，计83人次。设信访小组3人。",
    "one matter each": "信访工作\n\n2009年，剩下⟦7:pending⟧件，由班子成员一人一件包到底。",
    "a letter that is none of those counted": "信访工作\n\n1961年，收到来信⟦12:letter⟧件。一封信，走几十里路才送到。",
    "staff who went for petitioners": "信访工作\n\n2012年，县信访局选派工作人员到京接回上访人员⟦12:batches⟧批⟦36:persons⟧人次。",
    "petitioners whom guests helped to receive": "信访工作\n\n2012年，县信访局邀请律师参与接待来访，计⟦83:persons visit⟧人次。",
    "names made illegible with stars": "信访工作\n\n2012年，收到来信⟦40:letter⟧件，反映张**的⟦12:letter⟧件，反映王**的⟦13:letter⟧件。",
    "those whom the court's help reaches": "法院信访\n\n2003年，收到来信⟦633:letter⟧件。全年缓、减、免交诉讼费23.6万元，惠及困难当事人141人。",
    "whom they complain of is no staff": "来访\n\n接待来访⟦213:visit⟧人，其中反映生活困难的⟦100:visit⟧人，告村干部的⟦52:visit⟧人，机关干部21人。",
    "the end of another entry, before the first head of a page": (
        "·148·                              平陆年鉴 2006                              政法\n\n件。适用简易程序审结612件，占71.2%；调解、撤诉结案503件。\n  【立案信访】 2005年，处理来信⟦214:letter⟧件。\n  【院长接待日】 接待来访⟦263:visit⟧人次。\n"
    ),
    "one of many": (
        "信访工作\n\n2020年，化解积案⟦91:resolved⟧件。老何就是众多积案中的一件。市保健院一件产科服务投诉，当事人来了三次。"
    ),
    "matters that courts and procuratorates examine": (
        "检察院\n\n2021年，接收来信⟦312:letter⟧件。同期办理审查逮捕案件218件301人。"
    ),
    "how often leaders sat is told already": (
        "法院信访\n\n院长轮流值班12次，接访⟦147:visit leader persons⟧人次，经说服教育息诉⟦38:visit resolved⟧人。"
    ),
    "how often, and the leaders who took part": (
        "信访工作\n\n全年举行接待日60次，参加接待的领导117人次，接待来访群众⟦632:visit⟧人次。"
    ),
    "officials among those who came": (
        "信访工作\n\n2018年，接待来访⟦2814:visit persons⟧人次。查处违纪干部，移交司法机关处理的6人。"
    ),
    "who came to a meeting": ("信访工作\n\n2018年，来信⟦12:letter⟧件。5月8日来了32人参加信访工作会议。"),
    "batches on their way to the province": ("信访工作\n\n2018年，村民分⟦3:batches province visit⟧批赴省集体上访。"),
    "letters, in part": ("信访工作\n\n2018年，群众来信部分反映土地问题，共⟦312:letter⟧件。"),
    "what was closed on the net": ("信访工作\n\n2018年，网信办结⟦312:online resolved⟧件。"),
    "the paper by which they were passed on": (
        "信访工作\n\n1996年，收到来信⟦500:letter⟧件，比较重要的填通知单交办⟦76:transferred⟧件。"
    ),
}


@pytest.mark.parametrize("name", SENTENCES)
def test_near_misses(name: str) -> None:
    assert differences(SENTENCES[name]) == []
