"""What clerks write for short: 内要结果的, 已报, 信84件, 最多一次180余人, 1件延期."""

from __future__ import annotations

import pytest

from tests.attribution.marked import differences

SENTENCES = {
    "reported back": "来信来访\n\n1963年，省人委转来⟦83:assigned⟧件，内要报结果的⟦29:assigned⟧件，已报⟦22:replied⟧件。",
    "as few as reported": "来信来访\n\n1963年，专署向各县交办⟦412:transferred⟧件，报结⟦267:resolved⟧件，只报了⟦9:replied⟧件。",
    "letters, by one character": "政协志\n\n【信访】　1981年信⟦318:letter⟧件、访⟦66:visit⟧人次，1982年信⟦190:letter⟧件、访⟦50:visit⟧人次。",
    "the largest of the groups": "信访工作\n\n2009年，接待集体访⟦12:collective batches⟧批，最多一次达⟦180:collective persons over⟧余人。",
    "the letter that most have signed": "信访工作\n\n2009年，收到联名信⟦6:letter joint⟧件，最多一件签名117人。",
    "put off, after the number": "信访工作\n\n2015年，受理信访⟦16:all⟧件，办结⟦15:resolved⟧件，⟦1:pending⟧件延期。",
    "not ended at the end of the year": "民政志\n\n信访\n\n1986年，收信⟦165:letter⟧件，年末未了⟦6:letter pending⟧件。",
    "sent by offices": "信访工作\n\n2011年，市局信访处转⟦6:assigned⟧件，省厅信访处转⟦12:assigned⟧件。",
    "to a ministry": "信访工作\n\n2006年，赴省访⟦2:province⟧批，去建设部上访⟦4:national⟧批。",
    "to a headquarters": "信访工作\n\n2006年，去指挥部上访⟦4:level=⟧批。",
    "those who came, in a section on reviews": "信访工作\n\n【信访复查】　2012年，复查信访事项⟦6:reviewed⟧件。全年到市访⟦3:visit prefecture received⟧批。",
    "how many at a time, in the next sentence": (
        "信访工作\n\n2003年，到区集体访⟦184:county collective⟧批。50人以上的⟦27:county collective⟧批。"
        "企业改制方面⟦71:county collective⟧批。"
    ),
    "compared by the verb": "妇联\n\n1992年，受理来信来访⟦203:all received⟧件次，转办⟦12:transferred⟧件，与1991年受理⟦248:all previous received⟧件相比，下降⟦18.1:change_pct received⟧%。",
    "sent on inside the house": "检察院\n\n1992年，受理群众控告⟦519:all⟧件次，分流本院业务部门⟦164:transferred⟧件。",
    "years one after the other, under a colon": (
        "信访工作\n\n来访逐年减少而上行增多：进京上访2003年⟦14:visit national year=2003⟧批，2004年⟦31:visit national year=2004⟧批。"
    ),
    "no visitors of the leaders'": "信访工作\n\n县级领导接待群众⟦326:visit leader⟧批。来访逐年减少：进京上访⟦14:visit national body_type=⟧批。",
    "those who came, beside letters": "来信来访\n\n1963年，来信⟦7485:letter⟧件、来人⟦5207:persons visit⟧名。",
    "how many came": "信访工作\n\n2002年，一共来了⟦138:visit⟧批⟦476:visit persons⟧人，去年⟦161:visit previous⟧批。",
    "by word of mouth": "监察志\n\n受理检举控告\n\n1952年收到控告信⟦2460:letter⟧件，口头控告⟦535:persons visit⟧人。",
    "who reviews": "信访工作\n\n2014年，省信访复查复核委员会收到申请⟦529:reviewed body_type=other⟧件，不予受理⟦283:reviewed body_type=other⟧件。",
    "matters told again, of all channels": "信访工作\n\n2022年，信访⟦9384:all⟧件次，初件⟦7290:all first⟧件、重件⟦2094:all repeat⟧件。",
    "households of petitioners": "信访工作\n\n2003年，排查出重点户⟦33:visit persons⟧户。",
    "a township's own report": "福山镇2002年信访工作小结\n\n接待来访⟦138:visit body_type=township⟧批。",
    "handled for those above": "信访工作\n\n2012年，收到来信⟦58:letter⟧件，办理上级转（交）办信访⟦93:all assigned⟧件。",
    "a message in a mailbox": "信访工作\n\n2009年，收到来信⟦58:letter⟧件，局长信箱留言⟦98:mailbox⟧条。",
    "talked into going home": "信访工作\n\n2020年，劝返⟦1:visit⟧批⟦3:visit persons⟧人。",
    "handed over on the spot": "信访工作\n\n2015年，受理现场交办⟦16:assigned⟧件，已办结⟦15:resolved⟧件。",
    "to be handled": "信访工作\n\n2005年，应办的⟦172:received⟧件办结⟦168:resolved⟧件。",
    "not yet ripe": "信访工作\n\n2014年，排查积案⟦23:all⟧件，化解⟦19:resolved⟧件，其余⟦4:pending⟧件息访条件尚不成熟。",
    "compared by the verb, in the next sentence": "妇联\n\n1992年，受理来信来访⟦203:all⟧件次，转办⟦12:transferred⟧件。与1991年受理⟦248:all previous received⟧件相比，下降⟦18.1:change_pct received⟧%。",
    "so many people were": "信访工作\n\n2012年，上访⟦23:visit⟧批⟦41:visit persons⟧人次，其中⟦12:persons repeat⟧人为重复上访。",
    "of the total, in its measure": "信访工作\n\n2016年，接待来访⟦560:visit⟧批⟦1230:visit persons⟧人次，其中集体访⟦56:collective⟧批⟦640:collective persons⟧人次，占总批次的⟦10:share batches⟧%和总人次的⟦52:share persons⟧%。",
    "announced, and then told one by one": (
        "来信来访\n\n1963年，来信⟦7485:letter⟧件，来信来访共⟦12692:all⟧件次。\n\n"
        "来信反映较集中的是三件事。一、职工安置，专署收到⟦338:letter⟧件；二、落实自留地，⟦241:letter⟧件。"
    ),
    "slips of a hotline": "信访工作\n\n2020年，县长热线交办单⟦76:phone assigned⟧件，办结⟦70:phone resolved⟧件。",
    "a secretary": "人大工作\n\n1983年，来信来访由办公室1名秘书兼办，收到来信⟦31:letter⟧件。",
    "rulings on tearing down": "信访工作\n\n2006年，接待来访⟦52:visit⟧批。拆迁裁决受理54件，达成调解39件。",
    "years with halves of them": "来信来访\n\n秘书室收到人民来信，1949年共⟦130:letter year=1949⟧件，1951年上半年即达⟦180:letter year=1951⟧件。",
    "to be answered, and answered": "人大工作\n\n2003年，收到来信⟦312:letter⟧件，接待来访⟦42:visit batches⟧批，向有关部门转办⟦86:all transferred⟧件，要求报结果的⟦31:all transferred⟧件，收到报结果的⟦28:all replied⟧件。",
    "to be answered, of those from above": "纪检监察\n\n2003年，省、市纪委交办信访件⟦18:all assigned⟧件，应报结果⟦12:all assigned⟧件，已报结果⟦11:all replied⟧件。",
    "asked for, and nothing sent on": "信访工作\n\n2003年，收到来信⟦312:letter received⟧件，要求报结果的⟦31:letter received⟧件。",
    "settled, of those passed down by one above": "公安局\n\n2003年，受理信访⟦86:all⟧件，化解公安部、省公安厅交办积案⟦12:all resolved⟧起。",
    "people who were received, whoever they were": "信访工作\n\n2003年，接待代表和群众⟦132:visit⟧人次，接待军转干部⟦23:visit persons⟧人次，接待来访代表⟦5:visit batches⟧批⟦16:visit persons⟧人次，接待参观干部46人次。",
    "staff of the room where people are received": "信访工作\n\n2003年，收到来信⟦312:letter⟧件。人民接待室现有干部7人。",
    "past their level, of those that went to Beijing": "信访工作\n\n2018年，进京上访⟦17:national batches⟧批，其中越级访⟦12:national⟧批。",
    "one leader who received": "检察院\n\n2018年，受理来信来访⟦89:all⟧件，检察长接访⟦1213:visit persons leader⟧人次。",
    "labels before a colon": "信访局工作总结\n\n2021年，信访总量⟦938:all⟧件。\n1.来信：⟦141:letter⟧件，同比-⟦37.6:change_pct letter value=-37.6⟧%；\n2.来访：⟦66:visit batches⟧批⟦215:visit persons⟧人次，同比分别-⟦18.9:change_pct batches value=-18.9⟧%、+⟦5.3:change_pct persons value=5.3⟧%；\n3.到市集体访：⟦8:prefecture collective⟧批；\n4.进京：走访⟦9:national visit⟧批。",
    "how many, in brackets behind a heading's noun": "信访工作通报\n\n一、各乡镇情况\n（一）到县集体访（共⟦47:county collective batches⟧批⟦911:county persons⟧人次）\n城关镇⟦12:county collective body_type=⟧批⟦287:persons county⟧人次。",
    "a list announced, in paragraphs of its own": "信访简报\n\n今年收到来信⟦708:letter⟧件，接待来访⟦964:visit⟧人次。\n来信反映的主要问题：\n1．口粮问题⟦385:letter⟧件。\n2．干部作风问题⟦263:letter⟧件。",
    "a list of all, after what is narrower": "信访\n\n1963年，受理来信来访⟦2615:all⟧件次，其中来信⟦842:letter⟧件，来访⟦1773:visit⟧人次。\n（一）去省的由上年的⟦93:province previous⟧人次下降到⟦25:province⟧人次。\n从内容上看，要求就业的⟦648:all level=⟧件次；户口问题⟦518:all level=⟧件次。",
    "two units, of letters and of visits, in a list": "信访\n\n1961年，收到来信⟦947:letter⟧件，来访⟦411:visit⟧人次，其中粮食厅⟦320:letter department⟧件、⟦74:visit department⟧人次。",
    "whose figures follow": "信访\n\n1961年，据粮食厅、省妇联等五个单位统计，共收到来信⟦947:letter body_type=⟧件。",
    "whose figures follow, with a colon": "信访\n\n据专署人民接待室统计：1961年，共收到来信⟦947:letter body_type=⟧件。",
    "the year before, told for a change": "信访\n\n1963年全年集体来访⟦68:collective year=1963⟧起，1962年是⟦151:collective previous year=1962⟧起，下降⟦55:change_pct year=1963⟧%。",
    "earlier values under one head": "信访\n\n1956年，收到来信⟦412:letter⟧件，接待来访⟦410:visit⟧人次。去年同期这个局收到的来信是⟦323:letter previous⟧件，来访是⟦340:visit previous⟧人次。",
    "no outcome of the year before": "监察\n\n1953年收到来信⟦4312:letter⟧件。直接查处⟦158:⟧件，比1952年的⟦69:previous⟧件增多；转办⟦37:transferred count year=1953⟧件。",
    "handed on, of the total": "信访\n\n1963年，共向各区、局交办来信来访⟦510:transferred⟧件。按区分：铁西区交办⟦283:transferred⟧件，已报⟦261:replied⟧件；大东区⟦188:transferred⟧件。",
    "ways, told one by one": "信访\n\n1986年，收到来信⟦312:letter⟧件。一是转办，全年⟦159:transferred⟧封；二是自办，共⟦45:letter⟧封。",
    "the same things sorted anew": "纪检\n\n1999年，受理信访举报⟦1284:all⟧件。属于初信初访的⟦873:first⟧件，联名信⟦64:letter joint⟧件；反映县处级干部的⟦38:all form=⟧件。",
    "what levels are listed of": "信访\n\n2003年，赴京上访⟦305:national⟧人次。到省上访排前2名的是：沂东市⟦146:province⟧人次、平洲市⟦118:province⟧人次。",
    "topics in brackets, of letters and visits": "信访\n\n2004年接到来信⟦48:letter⟧封，接待来访⟦31:visit⟧批。来信来访主要集中在拆迁补偿（⟦29:all⟧件）、职工安置（⟦18:all⟧件）。",
    "bodies of a list, for short": "政法\n\n2007年，全市政法机关共发生涉法涉诉信访⟦1063:all body_type=⟧件，其中公安⟦418:police⟧件、检察⟦145:procuratorate⟧件，总量较2006年下降⟦13.9:change_pct body_type=⟧%。",
    "households of those who came": "信访\n\n1979年，处理来信⟦730:letter⟧件，接待来访⟦962:visit⟧人次。上访老户共有⟦318:visit repeat persons⟧户，其中领导包干⟦46:supervised leader repeat⟧户。",
    "told once more, and sorted": "公安局\n\n2005年，登记信访⟦143:all⟧件，其中属本局管辖的⟦121:all⟧件。在⟦121:all⟧件当中，反映不立案的⟦37:all⟧件，其余⟦84:all⟧件。",
    "changes in the measure of what came first": "劳动局\n\n2002年，接待来访⟦193:visit batches⟧批⟦514:visit persons⟧人次，收到来信⟦32:letter⟧封，批次比2001年上升⟦17.3:change_pct batches visit⟧%，人次上升⟦26:change_pct persons visit⟧%。",
    "a list that adds up to letters and visits": "人大\n\n1993年，受理来信⟦186:letter⟧件，接待来访⟦147:visit persons⟧人次。来信中，本县的⟦152:letter⟧件。按内容划分：申诉⟦73:all⟧件，要求解决困难的⟦131:all⟧件，意见和建议⟦129:all⟧件。",
    "received, with the unit of cases": "法院\n\n1993年，处理来信⟦36:letter⟧件，院长接待⟦103:visit cases⟧起。",
    "offices of one house": "劳动和社会保障局\n\n【来信来访】 2002年，局信访科和各业务科室接待来访⟦193:visit department⟧批。",
    "whom matters are about, and no bodies": "人大\n\n1995年，受理来信来访⟦326:all congress⟧件，涉及公安⟦39:all congress⟧件、检察⟦8:all congress⟧件、法院⟦104:all congress⟧件。",
    "one letter, told as a story": "信访\n\n1953年，收到来信⟦312:letter⟧件。有的一封信盖了七个图章，一封信平均要转三个单位；匿名信⟦1:letter⟧封。",
    "times that offices act": "信访\n\n1953年，收到来信⟦312:letter⟧件，催办三次以上的⟦24:letter form=⟧件。有的单位来信转去三次。",
    "a letter of one who was punished": "监委\n\n1959年，收到受处分的同志的申诉信⟦124:letter received⟧件。",
    "letters and people, by how much there were more": "1985年法院信访\n\n受理来信⟦120:letter⟧件，来访⟦450:visit⟧人次。信比上年少了⟦76:change letter value=-76⟧件，人却多来了⟦213:change visit⟧人次。",
    "letters of readers, and what became of them": "一九五〇年三月份的读者来信\n本报读者来信组\n\n三月份，本报收到读者来信⟦2639:letter⟧件。\n\n处理的情形是：在报上发表的⟦109:letter stage=other⟧件；直接函复的⟦1345:letter replied⟧件；转请有关机关调查的⟦741:letter transferred⟧件，到三月底得到答复的⟦422:letter replied⟧件，占转出数的百分之⟦57:share under⟧弱。",
    "not ours, and passed on in the next clause": "检察院\n\n2005年，受理信访⟦203:all received⟧件，该由检察机关管的⟦112:received⟧件；另有⟦91:transferred⟧件不归检察机关管，分别转给纪检、法院、公安等单位。",
    "not ours, and passed on to nobody": "法院\n\n2005年，接待来访⟦203:visit received⟧件，另有⟦37:visit received⟧件不归法院管。",
    "what is asked for behind the number": "信访工作\n\n2014年，全年向各省转送⟦8940:transferred⟧件；对其中情节较重的⟦152:transferred⟧件要求报告结果，收到办结报告⟦139:replied⟧件。",
    "those whom a matter was passed on to report": "检察院\n\n2014年，受理信访⟦120:all received⟧件，检察长批交科室查报⟦15:transferred⟧件。",
    "forms of what a section on one channel counts, and rates of all": "信访工作\n\n【网上信访】 2019年，登记办理网上信访⟦1975:online⟧件次。初次信访⟦1402:online first⟧件次，重复信访⟦573:online repeat⟧件次。及时受理率⟦99.92:rate online form=⟧%，按期办结率⟦99.78:rate online form=⟧%。",
    "a rate of the one form that was told": "信访工作\n\n2019年，受理信访⟦1975:all⟧件次。重复信访⟦573:repeat⟧件次。化解率⟦99:rate form=repeat⟧%。",
    "sent on, and marked to be kept": "人民来信\n\n1953年，收到人民来信⟦284:letter⟧件，转给各科、区的⟦241:letter transferred⟧件，批了“存查”的⟦43:letter stage=other⟧件。",
    "sent down unopened": "人民来信\n\n1954年，省级机关转来的人民来信共⟦312:letter assigned⟧件，原封转到各县去的有⟦297:letter transferred⟧件。",
    "cases that leaders take on, for short": "信访\n\n1998年建立县级领导包案制，当年包⟦26:supervised leader⟧件，息访⟦21:resolved⟧件。",
    "handed on by a leader, to be looked into": "信访\n\n1986年，县长阅批来信⟦118:letter leader⟧件，批交各局查办⟦76:letter transferred⟧件。",
    "no answer at all": "人民来信\n\n1955年，转出来信⟦1200:letter transferred⟧件，至今还没有得到任何答复的竟有⟦681:pending⟧件。",
    "abnormal petitions beside two levels": (
        "信访工作\n\n2018年，进京上访⟦6:national⟧人次，到省集体访⟦3:province collective⟧批，非正常上访⟦12:abnormal level=⟧人次。"
    ),
}


@pytest.mark.parametrize("name", SENTENCES)
def test_told_for_short(name: str) -> None:
    assert differences(SENTENCES[name]) == []
