"""Scope: totals, 其中, lists, brackets, headings, and where each of them ends."""

from __future__ import annotations

import pytest

from tests.attribution.marked import differences

SENTENCES = {
    "parts take the stage of their total": "信访工作\n\n全年办理上级交办信访件⟦129:all assigned⟧件，其中来信⟦14:letter assigned⟧件、来访⟦3:visit assigned⟧件。",
    "a total after its parts": "信访工作\n\n收到来信⟦60:letter⟧件，接待来访⟦40:visit⟧批，两项合计⟦100:all cases⟧件（批）。",
    "nested brackets": "信访工作\n\n来访⟦52:visit batches⟧批（其中集体访⟦7:collective⟧批（含赴市集体访⟦2:collective prefecture⟧批）），来信⟦18:letter⟧件。",
    "a heading gives what the paragraph does not say": "一、到市上访\n　　全年发生⟦21:visit prefecture batches⟧批⟦199:visit prefecture persons⟧人次。\n二、进京上访\n　　全年发生⟦3:national⟧批。",
    "a list that ends with the outcome of the whole": "信访工作\n\n承办信访件⟦29:all⟧件，其中网上信访⟦21:online⟧件、来信⟦8:letter⟧件，按期办结⟦27:all resolved⟧件。",
    "an outcome inside a list that goes on": "信访工作\n\n受理信访事项⟦50:all⟧件，其中来信⟦20:letter received⟧件，已办结⟦18:letter resolved⟧件，来访⟦30:visit⟧件。",
    "what came in, what was done, what is left": "信访工作\n\n收到网上投诉⟦143:online received⟧件，按期回复⟦141:online replied⟧件，在办⟦2:online pending⟧件。",
    "parts named by 中": "信访工作\n\n接待来访⟦86:visit⟧批。来访中，初次来访⟦61:visit first⟧批，重复来访⟦25:visit repeat⟧批。",
    "parts by subject after 按": "信访工作\n\n受理信访件⟦94:all⟧件。按内容分，山林权属⟦41:all⟧件，林木采伐⟦31:all⟧件，其他⟦22:all⟧件。",
    "numbers that add up are parts, whatever the words": "信访工作\n\n受理信访件⟦130:all⟧件。城南⟦60:all⟧件，城北⟦70:all⟧件。",
    "parts by subject, one a line, set off by blanks": "信访工作\n\n　　受理来信⟦640:letter⟧件，按内容分：\n　　城镇住房　　　　　　⟦210:letter topic=城镇住房⟧件\n　　招工就业　　　　　　⟦318:letter topic=招工就业⟧件\n　　其他　　　　　　　　⟦112:letter⟧件\n　　以上各类，年内办结的⟦602:letter resolved⟧件。",
    "parts by subject, one a line, set off by dots": "信访工作\n\n　　受理来信⟦640:letter⟧件，按内容分：\n　　城镇住房……………⟦210:letter topic=城镇住房⟧件\n　　招工就业......⟦318:letter topic=招工就业⟧件\n　　其他……………⟦112:letter⟧件。",
    "parts after a share and ；": "信访工作\n\n登记网上信访事项⟦316:online⟧件，占信访总量的⟦58:share⟧%；其中初次信访事项⟦190:online first⟧件，重复信访事项⟦126:online repeat⟧件。",
    "a new subject ends the list": "信访工作\n\n接待来访⟦73:visit⟧批，其中集体访⟦6:visit collective⟧批；受理网上信访⟦14:online form= ⟧件。",
    "the innermost name wins": "信访工作\n\n来信⟦780:letter⟧件（网上信访⟦361:online⟧件）。",
    "persons of what was just counted": "信访工作\n\n重复访⟦402:repeat batches⟧批次，涉及⟦1277:repeat persons⟧人次。",
    "the reading in which the sums hold": "信访工作\n\n受理来信来访⟦175:all⟧件次，甲镇⟦80:all⟧件次，乙镇⟦95:all⟧件次。",
    "how large some of them were": "信访工作\n\n到市集体上访⟦91:prefecture collective⟧批次，其中三月⟦38:⟧批次；百人以上⟦5:prefecture collective⟧批次。",
    "what 除 leaves out is open": "信访工作\n\n梳理积案⟦187:received⟧件，除⟦9:pending⟧件需要等待、⟦4:pending⟧件当事人下落不明外，其余⟦174:resolved⟧件均已息诉。",
    "what 除 leaves out, whatever it waits for": "信访工作\n\n市里交办积案⟦39:assigned⟧件，除⟦1:pending⟧件待上级答复外，其他⟦38:resolved⟧件均已息访。",
    "topics with bare numbers": "信访工作\n\n2018年，受理信访⟦75:all⟧件。按内容分，农村土地类⟦31:all⟧、城镇拆迁类⟦44:all⟧。",
    "parts that add up to the letters": "信访工作\n\n收到来信⟦98:letter⟧件，接待来访⟦120:visit persons⟧人。其中：检举的⟦23:letter⟧件，要求就业的⟦31:letter⟧件，其他⟦44:letter⟧件。",
    "how many came at least, in brackets": "信访工作\n\n集体上访⟦43:collective⟧批（5人以上）。",
    "outcomes after a list speak of the whole": "信访工作\n\n受理来信来访⟦86:all⟧件，其中来信⟦40:letter⟧件，来访⟦46:visit⟧批，交有关部门办理⟦35:all transferred⟧件，答复⟦51:all replied⟧件。",
    "what was done in the sentence after the parts": "信访工作\n\n受理来信⟦86:letter⟧件，接待来访⟦40:visit⟧人次。其中1985年来信⟦12:letter⟧件，来访⟦15:visit⟧人次。共结案⟦61:all resolved⟧件。",
    "a sentence that sorts letters and visits both": "信访工作\n\n收到来信⟦214:letter⟧件，接待来访⟦138:visit batches⟧批⟦405:visit⟧人次。其中联名信⟦22:letter joint⟧件。按内容归类，涉法涉诉的⟦126:all⟧件，土地的⟦88:all⟧件，其他⟦138:all⟧件。",
    "其中 after a sentence that only compared": "信访工作\n\n收到来信⟦217:letter⟧件，接待来访⟦65:visit persons⟧人次。来信比去年增加⟦41:change_pct letter⟧%。其中，市法院收到的⟦50:letter court⟧件，市检察院收到的⟦43:letter procuratorate⟧件。",
    "those who are to handle are no other business": "信访工作\n\n接待来访⟦80:visit⟧批，交相关股室办理⟦45:transferred⟧件。",
    "batches of assignments before their matters": "信访工作\n\n中央信访联席办交办我省三批重复信访事项⟦127:assigned all⟧件，化解⟦125:resolved⟧件。",
    "units of letters and visits at once": "信访工作\n\n受理来信⟦943:letter⟧件。信访反映的主要问题：房屋拆迁⟦58:all⟧件（批）次，物业管理⟦31:all⟧件（批）次。",
    "who reviewed is no other business": "信访工作\n\n区政府复查机构受理复查申请⟦14:reviewed⟧件。",
    "a sentence that says who handles": "信访工作\n\n　　1995年，区信访局认真受理群众来信来访。全年受理来信来访⟦231:all petition_office⟧件次。",
    "a level without a noun goes on with the form": "信访工作\n\n到县集体上访⟦41:county collective⟧批，赴省⟦23:province collective⟧批，进京⟦4:national collective⟧批。",
    "numbers of two kinds of numerals": "信访工作\n\n收到来信⟦4万6千3百:cases value=46300 over⟧多件，接待来访⟦1万9千:persons value=19000 over⟧多人次。",
    "主要是 opens the parts of what was just told": "信访工作\n\n上级交办⟦148:assigned⟧件，结案⟦139:resolved⟧件，尚有⟦9:pending⟧件未结，主要是企业改制⟦5:pending⟧件、涉法涉诉⟦4:pending⟧件。",
    "parts of one item of a list": "信访工作\n\n受理来信来访⟦99:all⟧件。按受理单位分：县信访局⟦48:all petition_office⟧件，其中集体访⟦8:visit collective⟧批；各乡镇⟦51:all body_type=township⟧件。",
    "parts that the visits alone cannot hold": "信访工作\n\n收到来信⟦63:letter⟧件，来访⟦42:visit persons⟧人次，其中要求甄别的⟦80:all⟧件。",
    "the same two things of another year": "信访工作\n\n1983年，来信⟦31:letter⟧件，来访⟦29:visit persons⟧人次；1984年，⟦23:letter year=1984⟧件、⟦20:visit persons year=1984⟧人次。",
    "what was done with the matters of 对": "信访工作\n\n受理信访⟦90:received⟧件。对业务范围外的⟦13:transferred⟧件，全部转送有关单位。",
    "passed down as the ones before": "信访工作\n\n省联席办第一批交办⟦46:assigned⟧件，已化解⟦40:resolved⟧件；第二批交办⟦31:assigned⟧件。",
    "subjects asked for, whatever the words": "信访工作\n\n受理来信⟦210:letter⟧件。按内容区分：申请执行的⟦86:letter⟧件，请求查处案件的⟦73:letter⟧件，控告干警的⟦51:letter⟧件。",
    "batches dealt out before their matters": "信访工作\n\n2018年，受理信访⟦90:all⟧件。省联席办分三批交办我县的重复信访⟦34:assigned repeat⟧件。",
    "a heading of the fourth rank": "信访工作\n\n一、来访\n\n（1）集体访。全年发生⟦12:visit collective⟧批。\n（2）个体访。全年发生⟦31:visit individual⟧批。",
    "two forms that add up to a large total": (
        "信访工作\n\n2008年，接待来省上访⟦687:visit province⟧批⟦2310:visit province persons⟧人次，个人访⟦639:province individual⟧批，"
        "集体访⟦48:province collective⟧批。"
    ),
    "those who came, of whom parts are told": (
        "信访工作\n\n1957年，接待来访⟦298:visit persons⟧人。来的人里面，要求找工作的⟦114:visit persons⟧人，转业军人⟦31:visit persons⟧人。"
    ),
    "officials whom a part is about": "1988年，县纪委受理来信来访⟦312:all discipline⟧件次。其中县处级干部⟦6:discipline⟧件，乡科级干部⟦31:discipline⟧件，一般干部⟦80:discipline⟧件。",
    "who counted does not sort what was told before": "2013年信访工作\n\n化解信访积案⟦12:resolved⟧件。据统计，全年受理来信来访⟦86:received⟧件次，其中来信⟦20:received⟧件次。",
    "nor does who looked at it": "2013年信访工作\n\n化解积案⟦12:resolved⟧件。县领导到现场查看，受理来信⟦20:letter received⟧件。",
    "at the head of a sentence, of letters and visits": "1989年信访工作\n\n处理来信⟦460:letter⟧件，来访⟦370:visit⟧人次。其中，要求安置的⟦134:all⟧人次，要求发还房产的⟦52:all⟧件。",
    "batches and persons of letters and visits": "2013年信访工作\n\n来信⟦460:letter⟧件，接待来访⟦370:visit⟧批⟦1200:visit⟧人次。其中，要求安置的⟦134:visit⟧批⟦356:visit⟧人次，反映土地的⟦20:all⟧件。",
    "sorted twice": "2012年环保局信访\n\n受理信访⟦523:all⟧件，按渠道分：来信⟦440:letter⟧件，网上投诉⟦83:online⟧件。按污染类型分：大气⟦307:all topic=大气⟧件，噪声⟦216:all⟧件。",
    "officials who received": "2016年信访工作\n\n接待来访⟦320:visit⟧批，其中县级领导干部⟦120:visit leader⟧批，乡镇领导⟦80:visit⟧批。",
    "counted by township": "2016年信访工作\n\n受理信访⟦320:all⟧件。按乡镇统计，城关镇⟦120:received⟧件，石门乡⟦80:received⟧件。",
    "on hand, and not being handled": "2016年信访工作\n\n在办的⟦32:pending⟧件信访案件中，县级领导包案⟦12:supervised⟧件。",
    "letters and people for short": "信访工作\n\n1982年，来信来访合计⟦2411:cases all⟧件次。信是⟦1439:cases letter⟧件，人是⟦972:persons visit⟧人次。",
    "teams sent out, and what they settled": "信访工作\n\n1979年，受理信访⟦2115:cases all⟧件。地、县组织了四十一个工作组，结案⟦1683:cases all resolved⟧件。",
    "problems of petitioners, solved": "信访工作\n\n2019年，接待来访群众⟦312:visit batches⟧批，解决群众反映的住房困难问题⟦23:visit resolved cases⟧个。",
    "passed down to an office of a county": "信访工作\n\n2019年，省信访局交办到县信访局⟦23:all level=⟧件，交办到县的信访事项⟦56:all level=⟧件。",
    "looked through, and no letters": "信访工作\n\n2019年，县委书记带队查看信访突出问题⟦12:all cases⟧件。",
    "letters, visits, calls and the box of the heads": "信访工作\n\n2012年，共处理来信、来访、来电及校领导信箱邮件⟦697:channel=all cases⟧件。",
    "sent down from above": "信访工作\n\n2007年，属于上面转下来的⟦112:cases assigned⟧件，计省厅⟦17:cases assigned⟧件。",
    "letters sorted in a sentence of their own, after a part of them": "来信工作\n\n一、1964年收到人民来信⟦1046:letter⟧件，其中上级转来的⟦213:letter assigned⟧件；接待来访⟦688:visit persons⟧人次。\n\n二、来信按类别：揭发干部贪污⟦402:letter received whole=1046⟧件；反映社员生产生活问题⟦245:letter received⟧件；申诉历史问题⟦399:letter received⟧件。",
    "what was done, with a part of one item": "控诉工作\n\n1952年，收到控诉信件⟦4261:letter⟧件。\n\n上述各件之处理：交市节约检查委员会并案者⟦2580:letter⟧件，本会派员调查者⟦314:letter⟧件，函请有关单位查复者⟦1105:letter⟧件，其中已复⟦847:letter replied⟧件；情节不明、存备参考者⟦262:letter⟧件。",
    "two numbers of another year": "信访工作\n\n1961年，收到来信⟦318:letter⟧件。1960年这个数字是⟦241:previous year=1960⟧件。",
    "the same, in spoken words": "信访工作\n\n2011年，到县访⟦954:county⟧批⟦4826:county⟧人次。这里头集体访⟦137:county collective whole=954⟧批。",
    "the same, behind a semicolon": "信访工作\n\n2021年，到市来访⟦396:prefecture⟧批；当中集体访⟦151:prefecture collective whole=396⟧批，比上年回落⟦4.4:change_pct value=-4.4 prefecture base=151⟧%。",
    "the same, of visits that only a comparison names": "信访工作\n\n1998年，登记来信⟦324:letter⟧封、来访⟦187:visit⟧人次。\n　　来访比1997年增⟦61:change visit⟧人次，当中因打疫苗来的就有⟦52:count visit⟧人次。",
    "bullets before what a number is of": "全区信访总量⟦2187:all⟧件次。\n\n★ 来信：⟦143:letter⟧件；\n\n● 网上信访：⟦1568:online⟧件，占信访总量的⟦71.7:share online⟧%。",
    "after a colon, those of another form than what was told last": "到区初次来访⟦96:batches visit county first⟧批。集体来访居前的是：城关镇⟦8:batches visit collective level=⟧批。",
    "a list of channels, and then all of it by subject": "市教育局受理信访事项⟦4126:all⟧件。其中：\n · 热线转办件 ⟦2933:phone assigned⟧ 件\n · 来访 ⟦142:visit⟧ 件\n · 群众来信 ⟦36:letter⟧ 件\n从内容看：招生入学⟦1182:all⟧件，校园管理⟦864:all⟧件，居前三位。\n",
    "the number of an item in a list is none of petitions": "信访工作\n\n全年接待来访⟦316:visit⟧人次。\n\n1.进京上访有下降，全年⟦4:visit national⟧件⟦5:visit national⟧人次。",
    "letters of two quarters, beside those who came": "上半年处理人民来信⟦4276:letter⟧件，接待来访⟦1938:visit⟧人次。其中一季度来信⟦1855:letter⟧件，来访⟦812:visit⟧人次；二季度来信⟦2421:letter⟧件，来访⟦1126:visit⟧人次。\n\n上述来信，直接答复的⟦1140:letter replied⟧件，转基层法院处理的⟦3049:letter transferred⟧件，尚在处理中的⟦87:letter pending⟧件。",
    "boxes among letters, and matters from above after them": "我院处理来信来访⟦316:all⟧件次，其中来信⟦102:letter⟧件，含院长信箱⟦17:mailbox⟧件、上级法院转来⟦28:letter assigned⟧件；来访⟦214:visit⟧件次。",
    "what came in anew, after what was sent on": "全年向市信访局移交信访诉求⟦318:transferred⟧件，其中集体的⟦46:collective transferred⟧件；接收市信访局转来的网上投诉⟦129:online⟧件。",
    "under a day on which leaders receive": "信访工作\n\n全年受理来信来访⟦1428:all⟧件次。\n\n【区长接待日】 每月15日由区长轮流接待来访居民，全年受理问题⟦85:visit leader⟧件，当场答复⟦33:visit replied leader⟧件。",
    "letters of which it is told what was done with them": "局里收到群众来信⟦236:letter⟧件，接待来访⟦1050:visit⟧人次。\n对来信，局领导亲自批阅的⟦92:letter leader⟧件。属于本局办的⟦148:letter⟧件，已处理完毕⟦139:letter resolved⟧件。",
    "letters among what else was sent in": "读者来信工作\n\n上半年收到来稿4.8万件，其中要求解决问题的来信⟦1.9万:letter⟧件。",
    "the count of an earlier year in a bracket": "信访工作\n\n2011年，信访件总共⟦1524:count year=2011⟧件（2010年：⟦1398:previous year=2010⟧件），增⟦9:change_pct year=2011⟧%。其中来信⟦58:letter count year=2011⟧件。",
    "years told in brackets that are parts": "信访工作\n\n2011年，两年来积案⟦120:count⟧件（2010年⟦56:count year=2010⟧件，2011年⟦64:count year=2011⟧件）。",
    "which measure a share is of, by arithmetic": "信访工作\n\n2002年，来访⟦1306:visit persons⟧人次。集体访⟦34:batches collective⟧批⟦877:persons collective⟧人次，占了⟦67.2:share persons⟧%。",
    "sent down by a system": "建设局信访投诉\n\n2011年，收到网上信访⟦133:online department⟧件，其中由国家信访局投诉系统逐级转下来的⟦19:assigned department⟧件；来信⟦58:letter department⟧件。",
    "one year of a span in a bracket": "信访工作\n\n2006年至2010年，全县共受理信访⟦5000:count⟧件（2006年：⟦900:count year=2006⟧件）。",
    "what is left of long ago, by year, in a bracket": "信访工作\n\n2010年，累计化解三年来积案⟦120:resolved⟧件（2009年：⟦80:count year=2009⟧件）。",
    "petition words that are what a letter is for": "来信\n\n收到职工来信⟦6804:letter⟧件。来信按性质分：要求调动工作的⟦1701:letter⟧件；检举揭发的⟦1684:letter⟧件；其他⟦3419:letter⟧件。",
}


@pytest.mark.parametrize("name", SENTENCES)
def test_scope(name: str) -> None:
    assert differences(SENTENCES[name].replace("= ", "=")) == []
