"""Numbers with no noun of their own: what became of the matters, who did it, and where no matters were told of."""

from __future__ import annotations

import pytest

from tests.attribution.marked import differences

SENTENCES = {
    "finished, in a clause without numbers": "信访工作\n\n2018年，督办信访事项⟦35:all resolved⟧件，均已办结。",
    "finished, and received all the same": "信访工作\n\n2018年，受理信访事项⟦35:all received⟧件，均已办结。",
    "finished, said of something else": "信访工作\n\n2018年，督办信访事项⟦35:supervised⟧件，积案化解工作全部完成。",
    "what is permitted is no petition": "信访工作\n\n2018年，收到来信⟦31:letter⟧封，受理施工许可287件。",
    "matters of their own": "信访工作\n\n2018年，收到来信⟦31:letter⟧封。包案⟦9:all supervised⟧件。",
    "letters come in 封, whatever words we do not know": "信访工作\n\n2018年，阅处⟦31:letter⟧封。",
    "asked for in letters": "信访工作\n\n2018年，收到来信⟦31:letter⟧封，反映征地的⟦12:letter whole=⟧封，反映低保的⟦9:letter⟧封。",
    "the year after": "信访工作\n\n2018年，收到来信⟦31:letter year=2018⟧封，次年为⟦42:letter year=2019⟧封。",
    "two years told one after the other": "信访工作\n\n1981年收到来信⟦31:letter year=1981⟧封，1982年⟦42:letter year=1982⟧封。",
    "passed on to those who handle": "信访工作\n\n2018年，受理信访⟦75:all⟧件，转交有关部门办理⟦31:all transferred whole=75⟧件，交有关单位限期处理⟦12:all transferred⟧件。",
    "what came over from last year": "信访工作\n\n2018年，办结上年结转的⟦12:all resolved⟧件信访事项，交办的⟦31:all pending⟧件正在办理。",
    "reviewed, in the clause before": "信访工作\n\n2018年，受理信访⟦75:all⟧件，经复查，改正⟦12:all reviewed⟧件，维持⟦9:all reviewed⟧件。",
    "from above, in the midst of other business": "信访工作\n\n2018年，县委交办⟦12:all assigned⟧件。",
    "which of them, in a clause before how many": "信访工作\n\n2018年，收到来信⟦75:letter⟧件，至今没有下文的，有⟦31:letter pending⟧件，要求安排工作的，共⟦12:letter topic=安排工作⟧件。",
    "what has been registered neither": "信访工作\n\n1954年，有⟦31:letter pending⟧件来信既未登记，也未处理。",
    "what others have passed on": "信访工作\n\n1954年，商业局对省府转去的⟦12:letter assigned⟧件来信，拖了半年。",
    "what has come to something": "信访工作\n\n1954年，转到乡里的来信⟦31:letter transferred⟧件，有着落的只有⟦9:letter resolved⟧件。",
    "answered only for the time being": "信访工作\n\n1996年，省交办信访案件⟦31:assigned⟧件，办结⟦29:resolved⟧件，其余⟦2:pending⟧件已报阶段性情况。",
    "by two levels above, and over the net": "信访工作\n\n1996年，省、地两级交办信访件⟦31:assigned⟧件；省信访局网上交办⟦12:assigned⟧件。",
    "letters sorted after some that were passed on": "来信\n\n1954年，收到来信⟦75:letter received⟧件，其中报社转去的⟦12:letter assigned⟧件。就来信内容看：检举的⟦31:letter received⟧件，要求救济的⟦44:letter received⟧件。",
    "the rest, after some that were passed on": "信访工作\n\n2018年，收到来信⟦75:letter⟧件，已处理⟦51:letter resolved⟧件，转交有关乡镇⟦18:letter transferred⟧件，其余⟦6:letter pending⟧件因案情复杂，正派人调查。",
    "what was taken out": "信访工作\n\n【县长信箱】 2018年，收到来信⟦75:mailbox⟧件，比上年增加⟦9:mailbox change⟧件。剔除重复件、无效件⟦12:mailbox repeat whole=75⟧件，实际受理⟦63:mailbox form=⟧件，办结⟦58:mailbox resolved form=⟧件。",
    "years told after what was reviewed": "信访工作\n\n1981年，复查信访案件⟦75:reviewed⟧件。\n　　1984年起来信来访逐年减少：1984年⟦64:all received year=1984⟧件，1985年⟦51:all received year=1985⟧件。",
    "a contract is no word for each": "信访工作\n\n受理来信⟦75:letter⟧件，其中反映土地的⟦31:letter⟧件，承包合同⟦12:letter⟧件，其他⟦32:letter⟧件。",
    "posts given back are no petitioners": "信访工作\n\n1982年，复查信访案件⟦75:reviewed⟧件，其间恢复公职31人。",
    "a case of weight, among letters": "信访工作\n\n1982年，收到来信⟦75:letter⟧件，立案查处的重大案件⟦9:letter filed⟧件，结案⟦8:letter resolved⟧件。",
    "finished after it was pressed on": "信访工作\n\n2003年，对⟦75:pending⟧件未了结的积案逐件过堂，督办后结案⟦62:resolved⟧件。",
    "topics of what the sentence before named": "信访工作\n\n2018年，收到来信⟦75:letter⟧件。\n　　来信来访中反映最多的是住房。要求修缮房屋的⟦31:all⟧件，要求安排工作的⟦12:all⟧件。",
    "the same, as an office has sorted them": "信访工作\n\n2018年，收到来信⟦75:letter⟧件。\n　　来信来访中反映最多的是住房。据接待室分析，要求修缮房屋的⟦31:all⟧件，要求安排工作的⟦12:all⟧件。",
    "who asked too much, and what became of it": "信访工作\n\n2018年，受理信访⟦75:all⟧件。反映房产、经济的⟦8:received⟧件，属过高要求、经教育息访的⟦12:resolved⟧件，反映房产、经调解息访的⟦9:resolved⟧件。",
    "pressed on, after teams that were sent out": "信访工作\n\n2018年，省交办信访案件⟦58:assigned⟧件。市信访局向各县立案交办⟦43:filed⟧件；派出督查组6个，实地督办疑难案件⟦12:supervised⟧件。",
    "the rest, in a sentence of its own": "来信来访\n\n1954年，收到来信⟦75:letter⟧件，来访⟦31:visit⟧人次。当年处理完结的⟦62:resolved⟧件。其余⟦13:pending⟧件因案情复杂，留到下年。",
    "people who are no petitioners": "信访工作\n\n2018年，受理信访⟦75:all⟧件，抽调工作人员12人，表彰先进9名。",
    "persons of the matters": "信访工作\n\n2018年，受理信访⟦75:cases⟧件，涉及职工⟦120:persons whole=⟧人。",
    "persons of the matters who hold an office": "信访工作\n\n2018年，受理信访⟦75:cases⟧件，涉及120名干部。",
    "punished": "信访工作\n\n2018年，接待来访⟦44:visit⟧批，党纪处分4人。",
    "batches in which matters were assigned": "信访工作\n\n2018年，县信访局向乡镇交办信访事项3批⟦47:cases transferred⟧件。",
    "households of petitioners": "信访工作\n\n2018年，走访上访老户⟦12:persons repeat⟧户，发放救助款12户。",
    "pieces": "信访工作\n\n2018年，化解⟦3:cases all resolved⟧个信访积案，稳控⟦5:persons repeat⟧个上访老户，建立12个接待室。",
    "times": "信访工作\n\n2018年，接听群众来电⟦31:phone cases⟧次，发生⟦12:visit collective cases⟧次集体上访，开展接访12次。",
    "pages of notice": "信访工作\n\n2018年，发出信访督办函⟦9:cases supervised⟧份，印发简报12份。",
    "a subject named before": "信访工作\n\n2018年，群众来信明显增多，共收到⟦31:letter⟧件。",
    "a subject and its level named before": "信访工作\n\n2018年，集体上访突出，到市的⟦12:visit prefecture collective⟧起。",
    "a subject named before, and a count since": "信访工作\n\n2018年，来信增多，接待来访⟦44:visit⟧批，办结⟦40:visit resolved⟧批。",
    "reports of what was done": "信访工作\n\n2018年，向各乡交办信访事项⟦75:all transferred⟧件，收到结案报告⟦62:all resolved⟧件，办结上报⟦9:all resolved⟧件。",
    "the agent of what is left": "信访工作\n\n2018年，市交办积案⟦12:all assigned⟧件，办结⟦9:all resolved⟧件，剩余⟦3:all pending⟧件由班子成员包案。",
    "where they were led to": "信访工作\n\n2018年，受理信访⟦75:all⟧件，⟦31:all transferred⟧件转有关企业，⟦9:all transferred⟧件导入行政复议程序。",
    "of a span of years": "信访工作\n\n1966年，收到来信⟦31:letter⟧件。以后登记不全，4年共⟦75:letter⟧件。",
    "of the five years of a plan": "信访工作\n\n“七五”时期全省受理信访⟦75万:all⟧件，“八五”时期⟦84万:all⟧件。",
    "up to a year": "信访工作\n\n1950年收到来信⟦31:letter year=1950⟧件，到1957年已达⟦75:letter year=1957⟧件。",
    "passed on to party branches": "信访工作\n\n2018年，县纪委受理信访举报⟦75:all⟧件，转交下级党组织办理⟦31:all transferred⟧件。",
    "found at an inspection": "信访工作\n\n2018年，收到来信⟦31:letter⟧件，检查时还压着⟦9:letter pending⟧件。",
    "after a share, and a topic that no word names": "信访工作\n\n2018年，受理信访⟦75:all⟧件。婚外恋引起的⟦31:all⟧件，比重由⟦27:share⟧%升至⟦44:share⟧%；离婚后子女抚养的⟦20:all⟧件。",
    "a topic with officials in it": "信访工作\n\n2018年，反映征地的信访由⟦31:previous base=12⟧件降至⟦12:all⟧件，反映干部作风的由⟦9:previous base=20⟧件升至⟦20:all⟧件。",
    "some of the people, and the rest": "信访工作\n\n接见来访人民⟦198:persons visit⟧人，解决了⟦121:persons visit resolved⟧人的问题，其余⟦77:persons visit⟧人转有关部门。",
    "people named before": "信访工作\n\n二是长期缠诉的老户，经查全县有⟦43:persons repeat⟧人，住在省城不走的⟦12:persons repeat⟧人。",
    "attributes with other business in them": "信访工作\n\n2018年，受理信访⟦75:all⟧件，缺乏政策依据的⟦9:all⟧件，对收费、处罚不服的⟦12:all⟧件。",
    "what they were about": "信访工作\n\n2018年，受理信访⟦75:all⟧件，余下⟦9:all⟧件系房产纠纷。",
    "persons of a result": "信访工作\n\n2018年，集体上访由上年的⟦19:collective previous batches⟧批增至⟦26:collective batches⟧批，参与者⟦812:collective persons⟧人次。",
    "what leaders received, and their own matters": "信访工作\n\n2018年，参加接访的县领导累计58人次，受理群众反映的问题⟦23:visit⟧件；县领导接访28人次，包案⟦12:all supervised⟧件。",
    "pieces right after their noun, and what became of them": "信访工作\n\n2018年，排查信访突出问题⟦128:cases all⟧个，化解⟦116:cases all resolved⟧个，设立接待点9个。",
    "what the sentence counted before, which can hold the number": (
        "信访工作\n\n2018年，上级转来信访件⟦680:assigned⟧件，重复信访⟦204:repeat⟧件，年末办结⟦640:all resolved form=⟧件。"
    ),
    "a form named, and then how many": (
        "信访工作\n\n1988年，接待来访⟦140:visit persons form=⟧人次，集体上访亦于是年出现，共⟦5:visit collective⟧起⟦88:visit collective⟧人。"
    ),
    "a form named, and then what became of others": (
        "信访工作\n\n1988年，收到来信⟦140:letter⟧件，集体上访得到遏制，办结⟦95:letter resolved form=⟧件。"
    ),
    "the form does not go on behind ；": (
        "信访工作\n\n2018年，做好集体上访的劝导；到市⟦24:visit prefecture form=⟧批，到省⟦4:visit province form=⟧批。"
    ),
    "the rest has no subject of its own": (
        "信访工作\n\n2018年，收到来信⟦463:letter⟧件，反映土地问题⟦320:letter topic=土地问题⟧件，办结⟦280:letter resolved⟧件，其余⟦40:letter pending topic=其余⟧件。"
    ),
    "a result answered": "信访工作\n\n2018年，市里交办信访件⟦24:assigned⟧件，答复结果⟦20:replied⟧件。",
    "what is left, and why": "信访工作\n\n2018年，受理信访⟦140:all⟧件，办结⟦132:resolved⟧件，剩⟦8:pending⟧件因诉讼未了。",
    "what lacks something": "信访工作\n\n2018年，受理信访⟦463:all⟧件次，缺乏政策依据的还有⟦20:received⟧件。",
    "left, whatever is being done": "信访工作\n\n2018年，区里自排积案⟦14:received⟧件，化解⟦12:resolved⟧件，还剩⟦2:pending⟧件正在走听证程序。",
    "left, and followed up": "信访工作\n\n2018年，主任督办⟦15:supervised⟧件，办结⟦12:resolved⟧件，剩下的⟦3:pending⟧件仍在继续跟踪。",
    "not finished, and why": "信访工作\n\n2018年，转办⟦31:transferred⟧件，办结⟦29:resolved⟧件，⟦2:pending⟧件因当事人外出，另案处理。",
    "some of those passed on, and why": (
        "信访工作\n\n2018年，受理信访⟦31:received⟧件，转办⟦15:transferred⟧件，⟦6:received⟧件因情况复杂派人去办。"
    ),
    "what the meetings were held for": "信访工作\n\n2018年，受理信访⟦90:all⟧件。召开听证会9场，听证⟦9:all reviewed⟧件。",
    "settled while they were there": (
        "信访工作\n\n2018年，县领导阅批来信⟦143:letter⟧件，接待来访群众⟦208:visit persons⟧人次，拍板解决⟦54:visit resolved⟧件。"
    ),
    "settled while they were there, in the next sentence": "信访工作\n\n2018年，收到来信⟦60:letter⟧件，接待来访⟦208:visit⟧人次。当场处理完毕⟦33:visit resolved⟧件。",
    "what an outcome before was too large for": (
        "信访工作\n\n2018年，上级转来信访件⟦731:assigned⟧件，经梳理属于重复件⟦204:repeat⟧件，至年末办结⟦688:resolved form=⟧件，⟦43:pending form=⟧件未到期。"
    ),
    "passed on to offices in a list": (
        "人民法院\n\n2018年，收到来信⟦90:letter court⟧件，分转本院各庭⟦25:transferred⟧件，转公安、检察和行政机关的⟦42:letter transferred⟧件，其余存查。"
    ),
    "finished, all but those answered": "信访工作\n\n2018年，受理信访⟦321:all⟧件，除直接答复⟦209:replied⟧件外，其余全部转办。",
    "how they were settled": "信访工作\n\n2018年，排查信访积案⟦44:all⟧件，通过公开听证、救助、教育等办法，化解⟦30:resolved⟧件。",
    "how they were settled, and so on": "信访工作\n\n2018年，排查信访积案⟦44:all⟧件，综合运用司法救助、公开听证等，化解⟦30:resolved⟧件。",
    "how they were settled, hearings last": "信访工作\n\n2018年，排查信访积案⟦44:all⟧件，通过领导包案、公开听证，化解⟦30:resolved⟧件。",
    "those filed, all finished": "信访工作\n\n2018年，立案的⟦33:resolved⟧件，均已办结。",
    "those pressed on that were ours": "信访工作\n\n2018年，省督办我县的⟦24:resolved⟧件均得到化解。",
    "on the spot, after letters": "信访工作\n\n2018年，接待来访⟦84:visit⟧批，阅批来信⟦31:letter⟧件，当场解决⟦12:visit resolved⟧件。",
    "a line that was opened": "信访工作\n\n2018年，开通市长热线，接待⟦31:phone⟧人次。",
    "handed to those below, month by month": "信访工作\n\n1956年，收到人民来信⟦860:letter⟧件。二季度交各县的⟦240:letter transferred⟧件，九月交各县、区办的⟦152:letter transferred⟧件。",
    "sent down, and what was heard of it": "信访工作\n\n1956年，收到人民来信⟦860:letter⟧件，往下转的就有⟦740:letter transferred⟧件，自己派人调查的只有⟦9:letter stage=other⟧件。转下去的件里要结果的⟦120:letter transferred⟧件，报回结果⟦101:letter replied⟧件。",
    "sent out": "信访工作\n\n1956年，收到读者来信⟦860:letter⟧件，登报的⟦30:letter⟧件；转出去的⟦515:letter transferred⟧件。",
    "dealt with of what had piled up": (
        "信访工作\n\n各地清出积压来信⟦386:letter pending⟧件。城东专区清出⟦184:letter pending⟧件，处理了⟦119:letter resolved⟧件；"
        "城西专区清出⟦102:letter pending⟧件，处理了⟦64:letter resolved⟧件；城北专区清出⟦100:letter pending⟧件，处理了⟦30:letter resolved⟧件。"
    ),
    "sent down with a noun": "信访工作\n\n县信访局向各乡镇交办信访件⟦112:transferred⟧件。省信访局交办信访件⟦24:assigned⟧件。",
    "those, in the manner of the fifties": "来信来访\n\n收到来信⟦5300:letter⟧件。已办结者⟦3720:resolved⟧件；未见复者⟦1100:pending⟧件；积压未动者⟦430:pending⟧件；存案者⟦12:stage=other⟧件。",
    "no visitors, in the next paragraph": "来信来访\n\n收到人民来信⟦517:letter⟧件，接待来访⟦702:visit persons⟧人次，均比上年多。\n\n交有关部门研究的⟦110:all transferred⟧件；函复本人的⟦91:all replied⟧件。",
    "letters that lie": "来信来访\n\n全年收到来信⟦642:letter received⟧件。七月以后压信⟦139:letter pending⟧件，八、九月积信⟦72:letter pending⟧件。",
    "what came back": "来信来访\n\n上级要结果的⟦29:assigned⟧件，报了⟦25:replied⟧件。",
    "truly settled": "来信来访\n\n收到来信⟦120:letter⟧件，真正解决了问题的⟦68:resolved⟧件。",
    "a list that goes on after a share": "来信来访\n\n来信来访中涉及户口迁移⟦300:all⟧件次，占⟦44:share⟧%；检举犯罪分子⟦117:all⟧件次；治安、交通方面的⟦92:all⟧件次。",
    "headings that count": "来信来访中的几个情况\n\n收到群众来信⟦254:letter⟧件。\n\n一、揭发多吃多占的⟦190:cases⟧件，占⟦72:share⟧%。\n署真名的⟦70:cases⟧件。",
    "a noun of its own, in the next paragraph": "来信来访\n\n接待来访⟦762:visit⟧人次，阅处来信⟦219:letter⟧件。\n\n登记要求复查的案件⟦186:all⟧件。",
    "petitions after other business of the same entry": "来信来访\n\n会员达892名，其中企业会员344个，会员来信来访⟦56:all⟧件次，反映乱收费的⟦33:all⟧件次。",
    "to whom matters were passed, whatever the name": "来信工作\n\n收到来信⟦122:letter⟧件，移送县节约检查委员会⟦47:transferred⟧件。",
    "a list under a numbered section of a document": "职工、旅客来信处理情况\n\n一、收信数。局机关收来信⟦3208:letter⟧件。\n\n二、旅客货主意见。属于服务态度的⟦418:letter⟧件，列车晚点⟦74:letter⟧件。",
    "what came in, after what lay about": "1953年来信\n\n市府积压信件⟦189:letter pending⟧封。\n\n此后各年收信数：1954年⟦563:letter received⟧件，1955年⟦612:letter received⟧件。",
    "settled by looking into them": "信访工作\n\n受理信访⟦386:all⟧件，查处办结⟦361:resolved⟧件，结案率⟦93.5:rate⟧%，未结的⟦25:pending⟧件列入明年一季度销号清单。",
    "open after all": "信访工作\n\n中央交办⟦21:assigned⟧件。中央交办件仅化解⟦7:resolved⟧件，尚有⟦14:pending⟧件没有上报结案。",
    "pending once, and all done now": "信访工作\n\n受理信访⟦386:all⟧件，上半年未结的⟦25:resolved⟧件均已办结。",
    "classes of petitions after a semicolon": "县妇联信访\n\n受理来信来访⟦1217:all⟧件次，其中婚姻家庭权益⟦402:all⟧件次；劳动就业⟦167:all⟧件次；人身伤害及其他⟦648:all⟧件次。",
    "what was registered here": "信访工作\n\n全年受理信访⟦1893:all⟧件次，省、市转送交办⟦1217:assigned⟧件，本级登记⟦676:received⟧件。",
    "a ministry's own matters": "信访工作\n\n收到农业部信访转办件⟦3:all assigned level=⟧件。",
    "handed on by a petition office, whatever the page": "2013年，办理国家信访局交办案件⟦12:assigned all⟧件，省信访局交办⟦31:assigned all⟧件。",
    "old matters that are finished, and what is left of them": "2013年信访工作\n\n年初积案⟦25:received⟧件，年底余⟦6:pending⟧件。上年遗留积案⟦12:resolved⟧件，全部化解。",
    "what a court hears and decides": "县人民法院2013年工作\n\n接待来信来访⟦210:all court⟧件次；受理案件1560件，审结1500件，同比分别上升3%、5%，结案率96%。",
    "legal aid is a matter of its own": "县司法局2013年工作\n\n接待来信来访⟦312:all⟧件次。法律援助案件86件，办结80件，满意率98%。",
    "passed on from above, said of some": "2013年信访工作\n\n受理⟦312:received⟧件，属上级转来的⟦56:assigned topic=⟧件，省委交办的⟦12:assigned topic=⟧件。",
    "what they wrote of is settled": "2013年信访工作\n\n受理来信⟦312:received⟧件，反映的问题得到解决的⟦300:resolved topic=⟧件。",
    "a list greater than what was passed on": "1958年信访工作\n\n转送信访⟦120:transferred⟧件。突出问题有：土地问题⟦312:received topic=土地问题⟧件，拆迁问题⟦280:received⟧件。",
    "whom letters are about": "1953年信访工作\n\n收到人民来信控告党员干部⟦312:letter received⟧件，已处理⟦280:resolved⟧件。",
    "what became of letters and visits in one unit": "1994年市人大信访\n\n受理来信⟦120:letter⟧件，来访⟦84:visit⟧件，交市政府、两院承办⟦40:transferred all⟧件，其中要求报告结果的⟦9:transferred all⟧件。",
    "and of visits alone, in theirs": "1994年市人大信访\n\n受理来信⟦120:letter⟧件，来访⟦84:visit⟧批，办结⟦40:resolved visit⟧批。",
    "moved to the police": "1989年法院来信来访\n\n来信⟦112:letter⟧件，移公安机关者⟦64:transferred letter⟧件。",
    "turned over to offices": "2004年信访工作\n\n来信来访⟦32:all⟧件次。转司法所、派出所⟦4:transferred⟧件。",
    "those that came in a few batches": "2009年信访工作\n\n集体访虽只有⟦6:visit collective batches⟧批，却来了⟦133:visit collective persons⟧人。",
    "by boxes, departments and inspectors": "2007年国土局信访\n\n省厅转来⟦12:assigned⟧件，县长信箱批转⟦19:assigned⟧件，上级移民主管部门批转的⟦41:assigned⟧件。省委巡视期间移交信访件⟦57:assigned⟧件，环保督察转来群众来信来电举报⟦43:assigned⟧件。",
    "for the reason why they are still handled": "1999年环保局信访\n\n受理来信来访⟦212:received⟧件，因搬迁资金不到位仍在办理的⟦12:pending topic=⟧件。",
    "by telephone to us": "2009年卫生局信访\n\n市信访局转⟦29:assigned⟧件，县长公开电话转⟦11:assigned⟧件。市长信箱转到局里⟦66:assigned⟧件。",
    "results that came back": "2011年信访工作\n\n转送部门⟦310:transferred⟧件，收回结果⟦266:replied⟧件。",
    "what those who came raised, by the piece": "2009年信访工作\n\n县级领导接待来访⟦264:visit⟧人次，收下问题⟦67:visit cases received⟧个。当场答复⟦23:replied cases⟧个，转相关部门办理⟦44:transferred cases⟧个。",
    "and what else is put right is no such thing": "2009年信访工作\n\n接待来访⟦312:visit⟧人次，开展督查12次，整改问题31个。",
    "topics of calls, by the piece": "1988年市长电话\n\n接到群众电话⟦1164:phone⟧个。反映停水停电的⟦520:phone⟧个，占⟦44:share⟧%；投诉乱涨价的⟦291:phone⟧个。",
    "a court's petitions that it has decided": "县人民法院信访工作\n\n受理信访案件⟦120:received⟧件，审结⟦110:resolved⟧件，息诉⟦108:resolved⟧件。",
    "in one unit, but while they were there": "2016年信访工作\n\n来信⟦120:letter⟧件，来访⟦85:visit⟧起，劝返⟦12:visit⟧起。办理来信⟦12:letter⟧件，接待集体访⟦8:visit collective⟧件，现场化解⟦6:visit resolved⟧件。",
    "and all that follows in the row": "2016年信访工作\n\n来信⟦120:letter⟧件，接待来访⟦85:visit⟧件，转办⟦45:all transferred⟧件，直接处理⟦40:all⟧件。",
    "by the mailbox of a county, on its own page": "2016年信访工作\n\n县长信箱受理⟦32:mailbox⟧件，县长信箱转办⟦12:transferred⟧件。县委巡察中转办信访件⟦3:transferred⟧件。",
    "people who were informed on are no letters": "1983年信访工作\n\n群众来信检举揭发犯罪分子312人，抓获12人。",
    "reports right after letters were named": "检察志\n\n1955年，检察院设专人办理人民来信。当年受理公民控告、检举和申诉⟦238:all⟧件，次年⟦407:all⟧件。1957年上半年受理⟦365:all⟧件，全年合计亦不过⟦482:all year=1957⟧件。",
    "what is left, in units of letters": "工会工作\n\n1957年，工会收到职工来信⟦4518:letter⟧件。到年底，已处理⟦4118:letter resolved⟧封，其余⟦18:letter pending⟧封牵涉几个部门，也已指定专人负责。",
    "reports of another year": "纪检志\n\n1954年，县纪委受理群众的控告检举信⟦347:letter⟧件。1956年改设监察委员会，当年受理控告、申诉⟦203:all⟧件。",
    "from above and settled, after petitioners": "检察工作\n\n1993年，排查出上访老户⟦18:persons repeat⟧户，到11月底息诉⟦15:persons repeat resolved⟧户。省检察院和市委交办的⟦36:all resolved form=⟧件要结果案件全部办结，办结率⟦100:rate all resolved form=⟧%。",
    "over a page, and what it goes on with": "纪检\n\n【信访举报】 1992年，县纪委受理来信⟦417:letter⟧件。转各乡镇查处⟦291:letter transferred⟧件，县纪委自办\n\n          （下转第90页）\n⟦68:letter⟧件，转县监察局⟦58:letter transferred⟧件。",
    "to be answered, of those sent on in the sentence before": "人大工作\n\n2004年，人大常委会受理来信⟦186:letter⟧件，转“一府两院”办理⟦135:transferred⟧件，直接答复的⟦51:replied⟧件。要求报告处理结果的⟦29:transferred⟧件中，已报结果⟦26:replied⟧件。",
    "what was settled for those who came": "信访工作\n\n2020年，班子成员接待来访群众⟦131:visit⟧人次，协调解决“三资”管理、惠民补贴等方面问题⟦35:cases resolved⟧个。",
    "of letters, since it is so much of them": "处理人民来信\n\n1951年，收到人民来信⟦1267:letter⟧件，接见来访群众⟦843:visit⟧人。接待室对每件来信都登记。截至年底，已经结案的有⟦896:letter resolved⟧件，占来信总数百分之⟦七十:share letter over⟧强。",
    "of letters, as the share of them has it": "处理人民来信\n\n1957年，收到人民来信⟦1438:letter⟧件；来访的有⟦612:visit⟧人次。到四月底止已经处理了⟦1206:letter resolved⟧件，占⟦83.9:share letter⟧%。",
    "of both, where no share says otherwise": "处理人民来信\n\n1957年，收到人民来信⟦1438:letter⟧件；来访的有⟦612:visit⟧人次。到四月底止已经处理了⟦1206:all resolved⟧件。",
    "by means that name visits": "法院工作\n\n2007年，3月起对中央政法委先后交办的⟦146:all assigned⟧件涉诉信访案件建立台账，落实包案领导。采取院长约访、带案下访、公开听证等办法，截至12月20日，息诉罢访⟦128:all resolved⟧件。\n为677名当事人缓、减、免交诉讼费213万元。",
    "what the county files itself, after what it has from above": "信访工作\n\n2002年，省、市交办信访案件⟦56:assigned⟧件，已结案⟦54:resolved⟧件；县自办案件⟦123:received⟧件，结案⟦118:resolved⟧件。",
    "by means of the web": "信访工作\n\n2019年，通过网上信访系统，共受理群众投诉请求⟦86:online⟧件，办结⟦80:online resolved⟧件。",
    "by means of telephone and web": "信访工作\n\n2019年，通过电话、网络等方式，受理群众诉求⟦312:channel=online+phone⟧件次。",
    "a predicate of the last of unlike items": "信访工作\n\n2019年，受理来信⟦12:letter received⟧件、来访⟦23:visit received⟧件、来电⟦56:phone resolved⟧件全部办结。",
    "on a page of letters alone": "某市房地产管理局积压人民来信\n\n一九五三年，该局收到人民来信⟦406:letter⟧件。处理完毕的不过⟦188:letter resolved⟧件；原封未动的⟦118:letter⟧件。",
    "on a page that speaks of visits as well": "信访工作\n\n2018年，收到来信⟦406:letter⟧件，来访不断。包案⟦9:all supervised⟧件。",
    "old petitioners came": "信访工作\n\n2018年，收到来信⟦406:letter⟧件。全县⟦26:visit persons repeat⟧名老户中，息访⟦22:visit persons repeat⟧名。",
    "important cases that those above handed down, whatever the verb": "信访工作\n\n1985年，查处上级交办要案⟦235:stage=other all⟧件，结案⟦229:resolved all⟧件。\n",
    "people who went somewhere, month by month": "来信来访工作\n\n群众到省来访的逐月增加，一月份⟦310:visit province⟧人，八月份达到⟦702:visit province⟧人。",
    "what was cleared away, and what is left of it": "信访工作\n\n1957年，收到来信⟦1584:letter⟧件。十一月清理了积压来信⟦192:letter resolved⟧件，还剩下⟦83:letter pending⟧件。",
    "sent on without a word": "信访工作\n\n收到来信⟦9362:letter⟧件。直接调查处理的⟦214:letter stage=other⟧件，只转不要结果的⟦4992:letter transferred⟧件，答复本人的⟦2650:letter replied⟧件。",
    "no answer after they were sent on": "信访工作\n\n检查发现，转办以后三个月没有回音的来信有⟦138:letter pending⟧件。",
    "each place of a list, where the first has the verb": "信访工作\n\n今年收到人民来信⟦1725:letter⟧件。张沟区转去⟦143:letter transferred⟧件只结了⟦31:letter resolved⟧件，彭场区⟦120:letter transferred⟧件结了⟦112:letter resolved⟧件。",
    "what lies outside one's business is sent on": "全年受理信访举报⟦67:all⟧件。属业务范围外转相关部门处理⟦21:transferred⟧件。",
    "those that came from above, and those written in": "信访\n\n收到来信⟦396:letter⟧件，来访⟦30:visit⟧人。由省转来的⟦129:assigned⟧件，群众直接寄来的⟦245:letter received⟧件。",
    "flags that were sent, more than letters": "收到来信⟦396:letter⟧件。社员送来的锦旗12件，直接送来的1200件。",
    "how many came in three months": "信访\n\n第二季度来访人数显著上升，三个月合计⟦173:persons visit⟧人。三个月合计5人调走。",
    "a share of what was passed on, and no answer": (
        "1953年来信\n1953年我室收到人民来信⟦14832:letter received⟧件，转出⟦13398:letter transferred⟧件，已有结果报来的⟦7302:letter replied⟧件，为转出数的⟦54.5:share⟧%；还有⟦6096:letter pending⟧件未见回音，其中催办过两次以上的⟦875:letter supervised form=⟧件。"
    ),
    "a change and its percentage side by side": (
        "信访\n1996年，来访⟦387:visit count⟧件，比上年增加⟦44:visit change⟧件、⟦12.8:visit change_pct⟧%。"
    ),
    "a numbered list of what letters tell, by the share of its first": (
        "1953年来信来访情况\n1953年我室收到人民来信⟦14832:letter received⟧件，接待来访⟦3167:visit received⟧人次。\n（1）检举控告干部违法乱纪、官僚主义的⟦2681:letter⟧件，占来信总数的⟦18.1:letter share⟧%。\n（2）要求救济的⟦4738:letter⟧件，占⟦31.9:letter share⟧%。\n（3）对判决不服的⟦2917:letter⟧件。"
    ),
    "those whom matters are passed to, by the law": (
        "检察院信访\n2012年，受理信访⟦1312:all⟧件，对属于检察机关管辖的⟦638:all received⟧件，分流到各部门依法办理。"
    ),
    "letters to a mailbox that was set up": (
        "法院信访\n2016年，开设院长信箱，年内收到投诉信⟦74:mailbox⟧封，反映审判作风的⟦29:mailbox⟧封。"
    ),
    "disputes that letters are about": (
        "检察院信访\n1965年，收到来信⟦3312:letter⟧件，检举贪污盗窃的⟦984:letter⟧件；不服判决的申诉信⟦716:letter⟧件；人民内部纠纷⟦442:letter⟧件。"
    ),
    "a signboard put up, and no supervision": (
        "县退役军人事务局信访\n2019年挂牌成立，挂牌之初的2月份来访⟦42:visit received⟧批。"
    ),
    "a bare percentage that is the share of the count before": (
        "信访\n1957年，岳安县收到来信⟦1208:letter⟧件，只处理了⟦312:letter⟧件，不到⟦26:letter share⟧%。"
    ),
    "and one that is not": ("信访\n1957年，岳安县收到来信⟦1208:letter⟧件，只处理了⟦312:letter⟧件，87%。"),
    "still being looked into": (
        "信访工作\n\n1956年，省人委交办⟦42:assigned⟧件，已报结⟦39:resolved⟧件，尚有⟦3:pending⟧件因当事人外出未能查清。"
    ),
    "left out of the finished, and looked into": (
        "法院信访\n\n1956年，收到申诉信⟦212:letter⟧件。除⟦37:pending⟧件还在调卷审查外，全部办完。"
    ),
    "left, with a plan": (
        "信访工作\n\n2020年，上级交办积案⟦11:assigned⟧件，经听证评议，化解⟦9:resolved⟧件，余下⟦2:pending⟧件已拿出方案。"
    ),
    "left, and going on": (
        "举报办理\n\n2021年，接到举报件⟦300:received⟧件，属实⟦193:stage=other⟧件，不属实⟦93:stage=other⟧件。其余⟦14:pending⟧件正按时限推进。"
    ),
    "households left": (
        "老户\n\n1984年，全市上访老户⟦286:repeat⟧户。停诉息访的⟦171:resolved⟧户，占⟦59.8:share⟧%。剩下⟦115:pending⟧户，都是硬骨头。"
    ),
    "registered by itself, beside those from above": (
        "信访工作\n\n2019年，上级转送交办信访⟦1215:assigned⟧件，自行登记⟦611:received⟧件。"
    ),
    "introduced to other offices": (
        "接待室\n\n1951年，来访的人，当面解答的有⟦187:replied⟧人次，写条子介绍到有关机关去的⟦43:transferred⟧人次。"
    ),
    "by the staff": ("人民接待\n\n1983年，接待来访⟦238:visit⟧人次。其中，经接待人员当场答复的⟦176:replied⟧人次。"),
    "stopped": (
        "信访\n\n1983年，经接待室做工作，有⟦43:resolved⟧名上访老户停止了上访，来访比去年同期减少⟦37:change_pct received value=-37⟧%。"
    ),
    "matters dealt with, behind people counted": (
        "全年收到来信⟦312:letter⟧件。全院10名干警分片包案，直接查办其中⟦48:stage=other⟧件，转法院、公安机关及有关单位⟦235:transferred⟧件，存查⟦29:stage=other⟧件。"
    ),
    "who speaks in an interview heads no section": (
        "开门接访，我们办了什么\n\n【主持人】各位网友下午好，请给大家报报账。\n【局长】到8月底，全市信访部门接待来访群众⟦1136:visit⟧批，受理信访案件⟦842:all⟧起。\n【主持人】办结了多少？\n【局长】办结⟦807:all resolved⟧起，还有⟦35:all pending⟧起没办完。"
    ),
    "a head of petitions in an interview heads its section": (
        "【主持人】请报账。\n【局长】2015年受理信访⟦120:all⟧件。\n【记者】集体访呢？\n【集体上访】2015年共⟦30:visit collective⟧批。"
    ),
    "the rest, that is still urged": (
        "信访工作\n\n1996年，全年受理来信⟦104:letter⟧件，办结⟦82:letter resolved⟧件，余⟦22:letter pending⟧件仍在催办。"
    ),
    "pieces of people, by now": (
        "信访工作\n\n1986年，排出⟦41:persons visit repeat received⟧个上访老户，有⟦36:persons visit repeat resolved⟧个已经息访。"
    ),
    "what calls were about": (
        "信访工作\n\n1988年，市长电话接到市民打来的电话⟦486:phone cases⟧次。翻看值班记录：反映自来水漏水的⟦217:phone cases⟧次，公共交通的⟦94:phone cases⟧次，其他⟦75:phone cases⟧次。"
    ),
    "a case that was opened": ("信访工作\n\n1985年，对其中⟦186:filed⟧件重要信访立了案。"),
}
HANDLED = {
    "still to be looked into": "信访工作\n\n2018年，积压信访⟦75:all pending⟧件，办结⟦66:resolved⟧件，还有⟦9:pending⟧件须要派人调查。",
    "found out here, beside what came from above": "信访工作\n\n2018年，梳理积案⟦35:all received⟧件，其中省交办⟦14:assigned⟧件，本县自查⟦21:received⟧件。",
    "closed": "信访工作\n\n2018年，省挂牌督办⟦12:all supervised⟧件，已销号⟦9:resolved⟧件，另⟦3:pending⟧件因故搁下。",
    "within the time set": "信访工作\n\n2018年，省交办⟦75:all assigned⟧件，已办结⟦66:resolved⟧件、尚在办理期限内⟦9:pending⟧件。",
    "left without being received": "信访工作\n\n2018年，受理信访⟦75:all received⟧件，对超期未受理的⟦9:pending⟧件发出通知。",
    "left undone": "信访工作\n\n2018年，受理信访⟦75:all⟧件，对拖着不办的⟦9:pending⟧件上门去催，没有查清的⟦3:pending⟧件。",
    "handed out": "信访工作\n\n1956年，收到来信⟦75:letter⟧件，其中批给有关单位的⟦31:transferred⟧件，有下文的⟦12:replied⟧件，归档备查的⟦9:stage=other⟧件。",
    "signed reports": "县纪委\n\n【信访】2018年，受理信访举报⟦75:all⟧件。重复件⟦12:all repeat⟧件，占受理总数的⟦16:share⟧%；实名举报⟦31:all form=⟧件，已反馈⟦29:all form= replied⟧件。",
    "spoken complaints": "信访工作\n\n1951年，收到来信⟦75:letter⟧件，口头申诉者⟦640:persons visit⟧余人。",
    "in order of cause": "信访工作\n\n2018年，受理信访⟦90:all⟧件。按事由排，征地⟦50:all whole=90⟧件，物业⟦30:all whole=90⟧件。按县委安排，接待来访⟦44:visit⟧批。",
    "persons that grew fewer by far": "信访工作\n\n2018年，集体访⟦3:batches⟧批⟦47:persons⟧人，比2017年的⟦8:batches previous⟧批⟦165:persons previous⟧人大为减少。",
    "carried over into the next year": "信访工作\n\n2018年，受理信访⟦75:all⟧件，办结⟦66:resolved⟧件，⟦9:pending⟧件转入2019年继续做。",
    "not found out, and carried over": "信访工作\n\n2018年，受理信访⟦75:all⟧件，办结⟦66:resolved⟧件，没有查清、带到下一年的⟦9:pending⟧件。",
    "struck off": "信访工作\n\n2018年，市联席办督办积案⟦3:all supervised⟧件，年内销了⟦2:resolved⟧件，另⟦1:pending⟧件暂放。",
    "no need to handle": "信访工作\n\n1956年，收到来信⟦75:letter received⟧件，无须处理的⟦9:letter received⟧件。",
    "letters by whom they were written to": "信访工作\n\n2018年，县信访局所收来信，省里转来的⟦31:letter assigned⟧件，群众直接寄给县委的⟦75:letter received⟧件。",
    "hotlines by their numbers": "信访工作\n\n2018年，受理信访⟦75:all⟧件，打12336举报的⟦12:phone⟧件，拨打“12338”热线求助⟦9:phone cases⟧个，12388举报电话⟦4:phone⟧件。",
    "households a sentence later": "信访工作\n\n2018年，排查出上访老户⟦23:persons repeat⟧户，逐户定人包案。经做工作，停访息诉⟦19:persons repeat resolved⟧户，尚有⟦4:persons repeat pending⟧户仍在做工作。",
    "what those above ask about": "信访工作\n\n2018年，县信访局收到来信⟦75:letter⟧件。市信访局要结果的⟦19:resolved⟧件，全部按期办结。",
    "slips sent to us, and sent out": "信访工作\n\n2018年，市信访局发来交办函⟦12:assigned⟧件，县信访局向责任单位发出交办单⟦31:transferred⟧件。",
    "whose matter is left": "信访工作\n\n2018年，包保积案⟦37:all supervised⟧起，息访⟦36:resolved⟧起，另⟦1:all pending⟧起当事人在外地住院。",
    "the other subjects of what is finished": "信访工作\n\n1953年，已处理完毕的来信⟦75:letter resolved⟧件。其中要求工作的⟦31:resolved⟧件，其他⟦44:resolved⟧件。",
    "pressed on, under a heading of reviews": "五、督查与复查\n　　2018年，现场督办信访事项⟦61:all supervised⟧件，促成解决⟦58:all resolved⟧件。",
    "a total told again": "县公安局\n\n【信访】2018年，拆阅来信⟦75:letter⟧封，局长信箱收件⟦31:mailbox⟧件。这⟦106:cases⟧件中，转所队核查⟦66:transferred⟧件。",
    "batches after letters of another year": "信访工作\n\n1979年来信⟦6742:letter⟧件、来访⟦9318:visit⟧人次。\n\n2000年，出县上访的，往省城合肥⟦19:visit province⟧批，往北京⟦3:visit national⟧批。起因于农民负担的⟦12:visit⟧批。",
    "what the party's inspectors ask about": "县纪委\n\n【信访】1988年，收到信访举报⟦75:all⟧件。省纪委要结果的⟦31:all assigned⟧件。",
    "found out by ourselves": "信访工作\n\n2018年，省交办积案⟦14:assigned⟧件，县里自己排查出⟦21:received⟧件。",
    "the inspectors of the police": "县公安局\n\n【信访】2018年，督察投诉电话⟦83:phone received⟧件，督察信访室拆阅来信⟦31:letter received⟧封。",
    "what leaders take upon themselves": "信访工作\n\n2018年，领导接访⟦44:visit⟧批⟦128:persons visit⟧人，认领疑难案件⟦12:all supervised⟧件，办结⟦9:all resolved⟧件。",
    "people who came in batches, of a total of all": "信访工作\n\n2018年，受理来信来访⟦300:all cases⟧件。其中征地的⟦75:all cases⟧件，拆迁的⟦12:visit batches⟧批⟦44:visit persons⟧人。",
    "reported by those below": "信访工作\n\n2018年，区信访局受理信访⟦75:all petition_office⟧件。11个街道报来⟦312:all received body_type=township⟧件。",
    "reported by those to whom it was passed on": "信访工作\n\n2018年，转办信访⟦75:all transferred⟧件，各街道报来⟦66:all replied⟧件。",
    "letters and visits together, after a smaller count": "信访工作\n\n2018年，接待来访⟦427:visit⟧批，收到来信⟦263:letter⟧件。县领导批阅来信⟦72:letter leader⟧件。向部门转办⟦312:all transferred⟧件。",
    "one each": "信访工作\n\n2018年，化解积案⟦6:all resolved⟧件，班子成员各领一件。",
    "what a meeting is held on": "信访工作\n\n2018年，排查信访积案⟦35:received⟧件，剩⟦3:pending⟧件召开会议研究。",
    "what a session is held on": "信访工作\n\n2018年，排查信访积案⟦35:received⟧件，剩⟦3:pending⟧件举行会议研究。",
}
WHOSE = {
    "the office whose paragraph it is": "信访工作\n\n2018年，县法院受理来信⟦31:letter court⟧件，接待来访⟦44:visit court⟧批。",
    "the whole county again": "信访工作\n\n2018年，全县受理信访⟦75:all body_type=⟧件。县法院受理来信⟦31:letter court⟧件。全县接待来访⟦44:visit body_type=⟧批。",
    "all counties of a city": "信访工作\n\n2018年，全市5个县（区）受理信访⟦75:all body_type=⟧件。",
    "a leader, and those who did not come to him": "信访工作\n\n2018年，县长接待群众⟦44:visit leader⟧批。到市上访⟦12:visit prefecture body_type=⟧批。",
    "a leader, and letters": "信访工作\n\n2018年，县领导包案，接待来访⟦44:visit leader⟧批，收到来信⟦31:letter body_type=⟧件。",
    "leaders are counted, and not who came": "信访工作\n\n2018年，县领导接待群众⟦44:visit leader⟧批，其中县委书记接访12人次。",
    "leaders near other business": "信访工作\n\n2018年，处理矛盾纠纷75件，县长2人次参加。",
    "officials who take part": "信访工作\n\n2018年，参加接访活动的县级领导12人次。",
    "policemen who received": "县公安局\n\n【信访】民警共接待来访⟦44:visit police⟧批。",
    "those of several bodies": "信访工作\n\n2018年，全县受理信访⟦75:all body_type=⟧件。县法院受理来信⟦31:letter court⟧件，县检察院受理来信⟦12:letter procuratorate⟧件。接待来访⟦44:visit body_type=⟧批。",
    "the room of the court": "县人民法院\n\n【涉诉信访】2018年，信访室接待来访⟦44:visit court⟧批。",
    "a heading that names the mailbox": "三、市长信箱\n　　2018年，收到来信⟦31:mailbox⟧件，回复⟦29:mailbox replied⟧件。",
    "letters to the mailbox told before": "信访工作\n\n2018年，市长信箱收到邮件⟦75:mailbox⟧件。收到来信⟦31:mailbox⟧件。",
    "a heading that names a form": "一、集体上访\n　　2018年，接待来访⟦44:visit collective⟧批，收到来信⟦31:letter form=⟧件。",
    "from above": "信访工作\n\n2018年，市局向本县交办信访件⟦12:assigned⟧件。",
    "to us": "信访工作\n\n2018年，省信访局转办到我县信访件⟦12:assigned⟧件。",
    "by those above": "信访工作\n\n2018年，由省信访局交办信访件⟦12:assigned⟧件。",
    "to those below": "信访工作\n\n2018年，向乡镇转办信访件⟦31:transferred⟧件，交给县直部门⟦9:transferred⟧件。",
    "five and more together": "信访工作\n\n2018年，接待来访⟦44:visit⟧批，其中5人以上的⟦12:visit collective whole=44⟧批，3次以上的⟦6:visit repeat whole=44⟧批。",
    "a topic of several": "信访工作\n\n2018年，集体不适12人次，接待个人来访⟦31:visit individual⟧人次。",
    "letters that lie where nobody looks": (
        "信访工作\n\n1953年，收到来信⟦503:letter⟧件，压在抽屉里的⟦39:letter pending⟧件，压了三个月的⟦12:letter pending⟧件。"
    ),
    "those to whom matters were sent, one after the other": (
        "信访工作\n\n2018年，受理信访⟦482:all body_type=⟧件，由控申科自办⟦55:all⟧件，移交反贪科⟦263:transferred⟧件、法纪检察科⟦98:transferred⟧件、"
        "其他科室⟦66:transferred⟧件。"
    ),
    "a verb of one glyph before those to whom matters were sent": (
        "信访工作\n\n2018年，受理信访⟦482:all⟧件，交公安⟦16:transferred⟧件、检察院⟦4:transferred⟧件，转业务庭、执行局⟦226:transferred⟧件。"
    ),
    "more than the total that narrower petitions stand beside": (
        "纪检志\n\n1993年受理信访举报⟦538:all⟧件。县委领导批阅举报信⟦36:letter⟧件。1994年受理⟦607:all⟧件，其中署名⟦233:all⟧件。"
    ),
    "what was pending for years is now handled": "信访工作\n\n2007年，处理积压多年的涉检信访⟦83:all received⟧件，罢访息诉⟦79:all resolved⟧件。",
    "all that came in, handled carefully": (
        "信访工作\n\n2007年，妥善处理群众来信来访⟦947:all received⟧件次，妥善处理集体访⟦12:visit collective resolved⟧批。"
    ),
    "reports that came in after other business": (
        "控告申诉检察\n\n2007年，出动宣传车9辆次，接受群众咨询320人次，宣传周内收到举报⟦57:all⟧件，其中贪污贿赂⟦43:all⟧件。"
    ),
    "matters from above after ；": (
        "信访工作\n\n2000年，来访⟦285:visit⟧起，其中集体来访⟦5:visit collective⟧起；上级公安机关批转⟦52:all assigned⟧件，查结⟦51:all resolved⟧件。"
    ),
    "pressed on from above, for short": "信访工作\n\n2019年，部督信访积案⟦3:supervised⟧件、省督⟦12:supervised⟧件。",
    "letters that lie, by office": (
        "来信来访\n\n1957年，受理来信来访⟦341:all⟧件。县粮食局秘书股压信⟦58:letter pending department⟧件，县法院压⟦33:pending court⟧件。"
    ),
    "letters about letters that lie": "读者来信\n\n1953年，收到批评各机关积压来信的读者来信⟦29:letter received⟧封。",
    "those to whom matters were sent, counted": (
        "读者来信\n\n1953年，登记的来信⟦621:letter⟧件，已经答复的⟦208:replied⟧件，转到五个分处去的⟦276:transferred⟧件。"
    ),
    "petitions after meetings": (
        "来信来访\n\n1961年，召开办公会议121次，其中讨论信访工作4次，处理人民来信⟦370:letter⟧件，接待来访⟦221:visit⟧人次。"
    ),
    "what a review has led to": "信访工作\n\n1990年，受理申诉信访⟦121:all⟧件，法院复查⟦42:reviewed⟧件，改判⟦7:reviewed⟧件。",
    "signed and unsigned": "信访工作\n\n1990年，署名举报⟦61:all⟧件次，匿名⟦176:all⟧件次。",
    "the largest of the groups": "来信来访\n\n1988年集体上访⟦14:visit collective⟧批⟦391:persons collective⟧人次，最大的一批⟦68:visit persons collective⟧人。",
    "put off": "信访工作\n\n2017年，转办件⟦142:all⟧件，按期办结⟦140:resolved⟧件，延期⟦2:pending⟧件。",
    "from above, in so many years": (
        "来信来访\n\n1990年，接待来访⟦61:visit⟧批。中央和省信访部门1981—1990年交办的案件计⟦73:all assigned⟧件，结案⟦71:all resolved⟧件。"
    ),
    "applications for review, added up": (
        "信访工作\n\n2013年，复查复核办公室收到复查申请⟦64:reviewed⟧件、复核申请⟦87:reviewed⟧件，合计⟦151:reviewed⟧件。"
    ),
    "a team that passes matters on": "信访工作\n\n2009年，省委督导组交办的⟦8:all⟧件重点案件已全部结案。",
    "what was done, and how many in all": (
        "信访工作\n\n1998年，受理来信⟦137:letter⟧件。一般的转请有关部门处理，计⟦69:letter transferred⟧件。"
    ),
    "letters that lie with others": (
        "人民来信\n\n1952年，收到人民来信⟦892:letter⟧件，接谈群众⟦203:visit⟧人次。农林厅积压⟦47:letter pending department⟧件。"
    ),
    "reports that came in at once": "检察院控告申诉\n\n1988年，举报中心挂牌，首日即接举报⟦19:all⟧件。",
    "charges and appeals of members": "信访举报\n\n1984年，受理党员和群众的控告、检举、申诉⟦187:all⟧件。",
    "results that were reported": "信访工作\n\n1986年，上级交办⟦19:assigned⟧件，已经报出⟦14:resolved⟧件。",
    "read, and received": "检察\n\n2008年，检察长阅批来信⟦52:letter leader⟧件，接访⟦35:visit persons leader⟧人。",
    "from above, by one verb of one glyph": (
        "信访工作\n\n2006年，承接三级信访件⟦538:all⟧件，其中省转⟦61:assigned⟧件，市转⟦149:assigned⟧件，本局直接受理⟦240:received⟧件。"
    ),
    "read and then sent on": "信访工作\n\n2006年，收来信⟦206:letter⟧件。阅处后转部门⟦131:letter transferred⟧件。",
    "from above, told year by year": (
        "来信来访\n\n1987年来信⟦9:⟧件。1988年来信⟦8:⟧件。省信访局交办的，1994年⟦31:assigned year=1994⟧件，1997年⟦44:assigned year=1997⟧件。"
    ),
    "those who passed on, one after the other": (
        "信访工作\n\n1993年，上级机关转来要结果的信件⟦23:letter assigned⟧件，省信访局⟦4:letter assigned⟧件，地区信访局⟦19:letter assigned⟧件。"
    ),
    "letters that were passed down": "信访举报\n\n1998年，市纪委转来信件⟦52:letter assigned⟧件，其中要结果的⟦13:letter assigned⟧件。",
    "the rest of what is finished, in the next sentence": (
        "公安信访\n\n2011年，办结⟦24:resolved⟧件，其中息诉⟦22:resolved⟧件。余下⟦1:pending⟧件系1996年的积案。"
    ),
    "calmed, and gone home": "法院信访\n\n1996年，集体上访⟦60:visit collective⟧批，息诉返回的⟦58:visit resolved⟧批。",
    "committee members who take matters on": "人大信访\n\n2009年，来信⟦67:letter⟧件。主任会议成员包案⟦6:supervised leader⟧件。",
}


@pytest.mark.parametrize("name", SENTENCES)
def test_sequels(name: str) -> None:
    assert differences(SENTENCES[name]) == []


@pytest.mark.parametrize("name", HANDLED)
def test_handled(name: str) -> None:
    assert differences(HANDLED[name]) == []


@pytest.mark.parametrize("name", WHOSE)
def test_whose(name: str) -> None:
    assert differences(WHOSE[name]) == []
