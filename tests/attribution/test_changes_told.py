"""More of comparisons: what a change, an earlier value, a result and a percentage are of, and when they are of nothing."""

from __future__ import annotations

import pytest

from tests.attribution.marked import differences

SENTENCES = {
    "pressed down to": "2016年信访工作\n\n来访从1997年的⟦56:previous visit year=1997⟧人次压到⟦12:count visit persons year=2016⟧人次，来信由⟦40:previous letter⟧件压缩至⟦10:count letter year=2016⟧件，上访由⟦30:previous visit⟧批缩小到⟦8:count visit year=2016⟧批。",
    "staff that grew in number": "信访工作\n\n2018年，受理信访⟦30:all⟧件，同比增加4人。",
    "other business that grew": "信访工作\n\n2018年，接待来访⟦120:visit⟧批，培训比上年增加4批。",
    "a page that begins in the middle of a sentence": "减少⟦18:change batches value=-18⟧批、⟦46:change persons value=-46⟧人次。2018年，接待来访⟦120:visit⟧批。",
    "a page of something else that begins so": "批减少18批次，下降9%。",
    "a fall of what is told for the first time": "信访工作\n\n2018年，重复信访减少⟦6:change repeat value=-6⟧件，下降⟦12:change_pct repeat value=-12⟧%。",
    "a fall of a part": "信访工作\n\n2018年，受理信访⟦75:all⟧件，比上年的⟦81:previous⟧件减少⟦6:change base=75⟧件，其中来信减少⟦2:change letter base= value=-2⟧件。",
    "the subject named again": "信访工作\n\n2018年，接待来访⟦44:visit⟧批，收到来信⟦31:letter⟧件，来访批次减少⟦6:change visit batches base=44⟧批。",
    "from, to, twice": "信访工作\n\n2018年，来信由上年的⟦75:previous letter base=61⟧件减为⟦61:count letter⟧件，来访由⟦84:previous visit base=97⟧批增至⟦97:count visit⟧批。",
    "a result with a stage of its own": "信访工作\n\n2018年，办结信访由⟦75:previous resolved⟧件增至⟦91:count resolved year=2018⟧件。",
    "a result of other business": "信访工作\n\n2018年，调解纠纷由75件增至91件，来信⟦31:letter⟧件。",
    "a result after its change": "信访工作\n\n2018年，来信减少⟦14:change letter⟧件，降为⟦61:count letter⟧件。",
    "the year of what is compared": "信访工作\n\n2018年，受理信访⟦75:all year=2018⟧件，比2016年的⟦91:previous year=2016⟧件减少⟦16:change year=2018 value=-16⟧件；比2017年少⟦9:change value=-9⟧件。",
    "last month is of the same year": "信访工作\n\n2018年，来信⟦31:letter⟧件，上月⟦37:previous letter year=2018⟧件。",
    "the same month of last year is not": "信访工作\n\n2018年，来信⟦31:letter⟧件，上年同月⟦37:previous letter year=2017⟧件。",
    "last year, told for itself": "信访工作\n\n2018年，来信⟦31:letter year=2018⟧件。\n\n上年来信⟦37:letter⟧件。",
    "many, most and at most": "信访工作\n\n2018年，接待来访⟦44:visit count⟧批⟦391:visit count⟧人次，其中人次较多的⟦12:visit count⟧批。",
    "more than one": "信访工作\n\n2018年，来信多⟦6:change letter⟧件。",
    "a number before which 多 belongs to another word": "信访工作\n\n2018年，反映最多的是征地，⟦31:count all⟧件信访。",
    "a percentage of an earlier value": "信访工作\n\n2018年，受理信访⟦75:all⟧件，为上年的⟦82:share base=75⟧%。",
    "a percentage that nothing is said of": "信访工作\n\n2018年，受理信访⟦75:all⟧件，46%是来信。",
    "a percentage of nothing that was counted": "信访工作\n\n2018年，同比下降12%。",
    "a percentage of other business": "信访工作\n\n2018年，经济增长12%，来信⟦31:letter⟧件。",
    "a rate that rose by points": "信访工作\n\n2018年，受理信访⟦75:all⟧件，办结率提高8%。",
    "a rate": "信访工作\n\n2018年，受理信访⟦75:all⟧件，办结率⟦96:rate resolved base=75⟧%。",
    "a rate from and to": "信访工作\n\n2018年，受理信访⟦75:all⟧件，办结率由⟦88:rate⟧%上升到⟦96:rate⟧%。",
    "two rates dealt out": "信访工作\n\n2018年，受理信访⟦75:all⟧件，办结率和满意率分别为⟦96:rate base=75⟧%和⟦98:rate base=75⟧%。",
    "a share of the part before 占": "信访工作\n\n2018年，受理信访⟦75:all⟧件，来信⟦31:letter⟧件，占信访总量的⟦41.3:share letter base=31⟧%。",
    "a share whose part stands before it": "信访工作\n\n2018年，受理信访⟦75:all⟧件，来信⟦31:letter⟧件，集体访占⟦12:share collective⟧%。",
    "a share that fell": "信访工作\n\n2018年，受理信访⟦75:all⟧件，来信占的比重下降到⟦41:share letter⟧%。",
    "shares of two measures": "信访工作\n\n2018年，来访⟦44:batches⟧批⟦391:persons⟧人次，分别占总量的⟦41:share batches base=44⟧%和⟦58:share persons base=391⟧%。",
    "percentages of the counts told before": "信访工作\n\n2018年，来信⟦31:letter⟧件、来访⟦44:visit⟧批，同比分别上升⟦6:change_pct letter base=31⟧%和⟦9:change_pct visit base=44⟧%。",
    "percentages of things named": "信访工作\n\n2018年，来信、来访同比分别上升⟦6:change_pct letter⟧%和⟦9:change_pct visit⟧%。",
    "percentages of things and measures named": "信访工作\n\n2018年，来信件次、来访批次同比分别上升⟦6:change_pct letter cases⟧%和⟦9:change_pct visit batches⟧%。",
    "percentages of changes": "信访工作\n\n2018年，来访⟦44:batches⟧批⟦391:persons⟧人次，比上年减少⟦6:change batches⟧批、⟦41:change persons⟧人次，分别下降⟦12:change_pct batches base=44 value=-12⟧%和⟦9.5:change_pct persons base=391 value=-9.5⟧%。",
    "a percentage of a change": "信访工作\n\n2018年，来访⟦44:batches⟧批⟦391:persons⟧人次，减少⟦41:change persons⟧人次，下降⟦9.5:change_pct persons base=391⟧%。",
    "percentages in a row that turn": "信访工作\n\n2018年，来信⟦31:letter⟧件、来访⟦44:visit⟧批，同比分别上升⟦6:change_pct letter value=6⟧%、下降⟦9:change_pct visit value=-9⟧%。",
    "nothing said of the second": "信访工作\n\n2018年，受理信访⟦75:all⟧件，同比上升⟦6:change_pct⟧%，来信⟦31:letter count⟧件。",
    "measures and changes": "信访工作\n\n2018年，来访⟦44:batches⟧批⟦391:persons⟧人次，批次和人次分别减少⟦12:change batches base=44 value=-12⟧批、⟦45:change persons base=391 value=-45⟧人次。",
    "changes of the counts told before": "信访工作\n\n2018年，受理来信⟦52:letter⟧件、网上信访⟦84:online⟧件，分别增加⟦6:change letter base=52⟧件、⟦9:change online base=84⟧件。",
    "changes of things named": "信访工作\n\n2018年，来信、来访与上年相比分别减少⟦6:change letter cases value=-6⟧件、⟦9:change visit batches value=-9⟧批。",
    "changes of two measures of a thing named": "信访工作\n\n2018年，来访批次和人次分别增加⟦12:change batches visit⟧批、⟦45:change persons visit⟧人次。",
    "fewer taken in": "信访工作\n\n2018年，受理来信⟦240:letter⟧件，比上年少受理⟦31:letter change value=-31⟧件。",
    "more received": "信访工作\n\n2018年，接待来访⟦240:visit⟧批，比上年多接待⟦31:visit change value=31⟧批。",
    "the former and the latter": (
        "信访工作\n\n2018年，到省走访⟦36:visit province⟧批，到市走访⟦18:visit prefecture⟧批，前者同比增加⟦3:province change value=3⟧批、后者同比减少⟦9:prefecture change value=-9⟧批。"
    ),
    "a share of the whole without 占": "来信\n\n共收来信⟦2871:letter⟧件。处理完毕的⟦1988:resolved⟧件，为收到数的⟦84.7:share resolved⟧%；正在处理的⟦359:pending⟧件，约当总数百分之⟦12:share pending⟧。",
    "letters and visits for short": "来信来访\n\n1956年受理来信⟦783:letter⟧件，接待来访⟦240:visit⟧人次，与1955年比较，信增加⟦41.2:change_pct letter cases⟧%，访增加⟦67:change_pct visit persons⟧%。",
    "a share of those named before, of what others do as well": "来信来访\n\n受理来信来访⟦943:all⟧件次。在来信来访中，反映干部作风问题的占⟦23:share all⟧%，要求落实政策的占⟦18:share all⟧%。",
    "than at the beginning of the year": "来信\n\n九月底未处理的来信⟦326:letter pending count⟧件，较年初的⟦907:letter pending previous⟧件减少⟦64:change_pct value=-64⟧%。",
    "so many more letters": "来信来访\n\n收来信⟦893:letter count⟧件，比去年同期多收信⟦375:letter change⟧件。",
    "rates of petitions that nobody counted": "信访工作\n\n信访事项按时受理率、责任单位按期答复率分别为⟦99.8:rate all⟧%和⟦99.5:rate all replied⟧%。服务大厅按时办结率98%。",
    "what has come down": "信访工作\n\n到市集体访⟦104:visit collective⟧批，与上年同期的⟦131:previous⟧批相比已压下来⟦27:change value=-27⟧批。",
    "rates of reviews and of who took them on": "信访工作\n\n受理复查申请⟦21:reviewed⟧件，撤销率⟦19:rate reviewed⟧%。",
    "the share of the number right before it": "2015年信访\n\n受理网上信访⟦8931:online⟧件，占信访总量⟦17412:all⟧件的⟦51.3:share online cases⟧%。\n\n集体访⟦6:visit collective batches⟧批⟦133:persons⟧人，占来访人数⟦297:visit persons⟧人的⟦44.8:share collective persons⟧%。",
    "the same time of a year that is named": "2009年信访\n\n全年到市集体访⟦15:visit prefecture collective⟧批，而2007年同期是⟦19:previous year=2007⟧批。去年到县是⟦13:previous county visit⟧批。",
    "rates in a row, each with its own stage": "信访工作\n\n信访工作中，及时受理率、办结率、满意率分别为⟦100:rate received⟧%、⟦98.5:rate resolved⟧%、⟦95.2:rate stage=other⟧%。",
    "by how much a rate went up": "信访工作\n\n受理信访⟦326:all⟧件次，办结率⟦98.4:rate resolved⟧%，比上年提高2.1%。",
    "since when, and not from how many": "来信\n\n从1955年1月到9月共收到读者来信⟦1200:letter count⟧件。自2016年3月至12月共接待来访⟦126:visit count⟧批。",
    "from how many": "来信\n\n2016年来信⟦700:letter⟧件，由2015年的⟦728:previous year=2015⟧件降为⟦700:count⟧件。",
    "a rate of all that was told side by side": "2012年，全市受理来信⟦120:letter⟧件，接待来访⟦86:visit⟧批，网上信访⟦54:online⟧件，办结率⟦98:rate all⟧%。",
    "and of the last, where ； parts it from the others": "2012年，全市受理来信⟦120:letter⟧件，办结率⟦97:rate letter⟧%；网上信访⟦54:online⟧件，办结率⟦98:rate online⟧%。",
    "rates of first petitions, none counted": "2016年，全市初信初访办结率⟦98.5:rate first resolved⟧%，信访事项受理率⟦100:rate received⟧%，按期答复率⟦99:rate replied⟧%。",
    "rates of other business after those of petitions": "2015年，全县受理信访⟦51:all⟧件，办结率⟦96:rate resolved⟧%，参保率98%，重点人员管控率100%。",
    "a form of the second item alone": "信访工作\n\n2018年，来信、集体来访分别为⟦12:letter form=⟧件、⟦9:visit collective⟧批。",
    "rates after rates of all": "2012年，受理来信⟦120:letter⟧件，接待来访⟦86:visit⟧批，按期办结率⟦98:rate all resolved⟧%，群众满意率⟦96:rate all stage=other⟧%。",
    "as many rates as percentages": "2012年，受理来信⟦120:letter⟧件，接待来访⟦86:visit⟧批，按期办结率、群众满意率分别为⟦98:rate all resolved⟧%、⟦96:rate all stage=other⟧%。",
    "shares of what the sentence names": "1980年信访工作\n\n在群众来信中，要求落实政策的占⟦23:share letter⟧%，申诉的占⟦12:share letter⟧%。",
    "the total, and what is narrower, dealt out": "2013年信访工作\n\n信访总量、进京上访、集体上访同比分别下降⟦12:all level= form=⟧%、⟦23:national form=⟧%和⟦31:level= collective⟧%。",
    "a measure alone goes on with the thing before": "2013年信访工作\n\n信访总量、集体访批次、人次分别下降⟦12:all form= cases⟧%、⟦23:collective batches⟧%、⟦31:collective persons⟧%。",
    "from the beginning of the year to its end": "1998年信访工作\n\n到县上访量从年初的⟦312:previous year=1998⟧件，下降到年末的⟦120:count year=1998⟧件。",
    "rates of the air": "2012年，受理环境信访投诉⟦31:all⟧件，处理率⟦100:rate⟧%，空气质量优良率92%，水质达标率95%。",
    "by how much rates went up": "2013年信访工作\n\n集体访⟦50:visit collective⟧批，同比下降⟦23:change_pct value=-23⟧%，信访事项办结率同比上升3.5%，满意率上升2.1%。",
    "and not a rate that they went up to": "2013年信访工作\n\n信访事项办结率由⟦88:rate⟧%升到⟦93:rate resolved⟧%。",
    "a rate that goes on": "2013年信访工作\n\n受理信访⟦50:all⟧件，各区办结率最高的为⟦98:rate resolved⟧%，最低的⟦81:rate resolved⟧%，群众安全感达95.2%。",
    "the earlier value of those who went to a place": "2021年信访工作\n\n进京访⟦3:count national year=2021⟧批，去年同期进京访⟦6:previous national year=2020⟧批。",
    "changes of leads among petitions": "县纪委2013年工作\n\n受理信访举报⟦210:all⟧件次，同比下降⟦12:change_pct value=-12⟧%；处置问题线索156件，同比上升3%；立案56件，结案50件。",
    "rates alone under a heading, each with that of the year before": "2016年信访工作\n\n及时受理率⟦100:rate received year=2016⟧%（上年⟦96.8:rate received year=2015⟧%）；按期答复率⟦98:rate replied⟧%（上年⟦95:rate replied year=2015⟧%）。包案⟦41:supervised year=2016⟧件。",
    "what it rose to, by whatever verb": "1991年信访工作\n\n集体上访由1989年的⟦86:previous year=1989⟧批，递增至⟦139:count⟧批。",
    "levels, each with a noun of its own": "2013年信访工作\n\n进京上访、赴省集体访、到市集体访分别下降⟦12:national form=⟧%、⟦13:province collective⟧%、⟦14:prefecture collective⟧%。",
    "levels and forms side by side": "2013年信访工作\n\n赴省上访、进京上访、集体上访人次分别下降⟦12:province form= persons⟧%、⟦13:national form= persons⟧%、⟦14:level= collective persons⟧%。",
    "rates that name what they are of": "2016年信访工作\n\n接待来访⟦12:visit⟧批，受理网上留言⟦56:online⟧件，回复率⟦100:rate online⟧%。",
    "earlier values of the part, whose arithmetic holds": "2016年信访工作\n\n受理信访⟦120:all⟧件次，其中集体上访⟦20:visit collective⟧件次，比上年的⟦100:previous visit collective⟧件次减少⟦80:change visit collective value=-80⟧件次。",
    "a share of the staff": "2016年信访工作\n\n受理信访⟦320:all⟧件。信访干部中党员占62%。",
    "rates after one of first petitions, of all": "网上信访\n\n初次信访事项化解率⟦93:rate all first⟧%，群众满意率⟦96:rate all form=⟧%。",
    "a rate of what came from above alone": "1990年民政局信访\n\n处理来信⟦48:letter⟧件、来访⟦21:visit⟧人次，上级批转信件⟦7:letter assigned⟧件，结案率⟦95:rate letter⟧%。",
    "a share that was another in an earlier year": "信访工作\n\n1987年，受理来信来访⟦4123:all⟧件次。反映房屋问题的已由1979年的⟦61.5:share year=1979⟧%降到⟦4.2:share year=1987⟧%。",
    "a rate that was another in the year before": "信访工作\n\n1987年，受理来信来访⟦4123:all⟧件次，办结率由上年的⟦88:rate year=1986⟧%上升到⟦95:rate year=1987⟧%。",
    "after a change of something else": "法院\n\n2004年，法院处理来信⟦6842:letter⟧件，接待来访⟦1.37万:visit⟧人次，其中集体访⟦128:visit collective⟧批，与2003年相比，来信减少⟦511:change letter value=-511⟧件，来访上升⟦3.8:change_pct visit persons⟧%。",
    "shares within all": "人大工作\n\n2004年，人大常委会办理人民群众来信⟦1054:letter⟧件，接待来访⟦687:visit⟧批。与上年比较，来信上升⟦5.6:change_pct⟧%。在全部信访中，涉及拆迁方面的占⟦34:share all⟧%，反映司法的约占总量的⟦27.5:share all about⟧%。",
    "rates of all, after some": "检察工作\n\n2021年，检察机关接收群众信访⟦2174:all⟧件。重复信访⟦187:repeat⟧件，同比下降⟦31.5:change_pct repeat value=-31.5⟧%。属于本院管辖的⟦1389:form=⟧件。7日内程序回复率⟦100:rate form=⟧%。",
    "a rate at the head of a line": "政府办公室\n\n2009年，县长信箱收到来信⟦347:mailbox⟧件，已回复⟦339:mailbox replied⟧件，回复率\n  ⟦97. 7:rate⟧%。",
    "件批 of all": "信访工作\n\n2018年，信访总量⟦4321:cases⟧件批⟦9947:persons⟧人次，同比件批下降⟦8.7:change_pct cases value=-8.7⟧%，人次下降⟦5.1:change_pct persons value=-5.1⟧%。",
    "shares of a total in one of its measures": "信访工作\n\n1987年，接待来访群众⟦567:visit⟧批⟦2345:visit⟧人次，其中集体访⟦32:collective⟧批⟦678:collective⟧人次，个访⟦535:individual⟧批⟦1667:individual⟧人次，分别占来访总批次的⟦5.6:share batches collective⟧%、⟦94.4:share batches individual⟧%。",
    "shares of letters and visits, told in the sentence before": "人民来信来访\n\n1952年，收到人民来信⟦12300:letter⟧余件，接见来访群众⟦8400:visit⟧多人。其中检举干部违法乱纪的占百分之⟦三十五:share all⟧，要求解决困难的占百分之⟦四十二:share all⟧。",
    "shares within letters, after both": "检查处理人民来信\n\n1952年，省人民政府收到来信⟦11400:letter⟧余件，接见来访群众⟦2300:visit⟧多人。在这些来信中，控告干部强迫命令的占⟦21:share letter⟧%，申请就业的占⟦34:share letter⟧%。",
    "a rate within so many days": "法院工作\n\n2022年，登记涉诉信访⟦286:all⟧件次。\n（二）对群众来信7日内程序性回复率⟦100:rate letter⟧%，3个月内办理结果答复率⟦98.4:rate letter⟧%。",
    "a total for short, after its parts": "妇联工作\n\n1999年，接待处理来信来访⟦412:all⟧件次，其中来信⟦53:letter⟧件，来访⟦287:visit⟧件次，来电⟦72:phone⟧件次，总量比上年多⟦38:change all⟧件次。参与审理涉及妇女儿童权益案件63件。",
    "parts of what an office received, as their shares tell": "信访工作\n\n【概况】 1985年，全市信访部门共处理来信来访⟦98416:all body_type=⟧件（人）次。市信访办公室直接受理⟦16023:all petition_office⟧件（人）次。\n\n【主要问题】 在信访中，要求落实政策的⟦3962:all petition_office⟧件，占⟦24.7:share all petition_office⟧%。\n",
    "parts of all, as their shares tell": "信访工作\n\n【概况】 1985年，全市信访部门共处理来信来访⟦98416:all body_type=⟧件（人）次。市信访办公室直接受理⟦16023:all petition_office⟧件（人）次。\n\n【主要问题】 在信访中，要求落实政策的⟦3962:all body_type=⟧件，占⟦4:share all body_type=⟧%。\n",
    "the measure of the change before": (
        "信访\n2013年，与上年相比，到省批次下降⟦8.4:batches visit province change_pct⟧%，进京上升⟦16.7:batches visit national change_pct⟧%。"
    ),
    "a bracket behind 同比": (
        "信访\n\n2023年，登记信访⟦2683:all⟧件次，同比（⟦2464:previous⟧件次）上升⟦8.9:change_pct⟧%。"
    ),
    "a bracket before 同比": (
        "信访\n\n2009年，接待来访⟦234:batches⟧批⟦568:persons⟧人次（⟦259:previous batches⟧批⟦703:previous persons⟧人次），同比分别下降⟦9.7:change_pct value=-9.7⟧%和⟦19.2:change_pct value=-19.2⟧%。"
    ),
    "still more than that": (
        "举报中心\n\n1988年，收到举报⟦1362:all⟧件，比挂牌前半年的⟦517:previous⟧件还多出⟦845:change⟧件。"
    ),
}
DEALT = {
    "shares of the whole, dealt out over clauses": "信访工作\n\n2018年，来信⟦31:letter⟧件，来访⟦44:visit⟧批，分别占总量的⟦41.3:share letter⟧%和⟦58.7:share visit⟧%。",
    "over measures": "信访工作\n\n2018年，来访批次、人次分别为⟦84:batches visit⟧批、⟦391:persons visit⟧人次。",
    "over measures, without units": "信访工作\n\n2018年，来访批次、人次分别为⟦84:batches visit⟧、⟦391:persons visit⟧。",
    "over measures, of an earlier year": "信访工作\n\n2018年，来访⟦90:visit⟧批。2017年来访批次、人次分别为⟦96:batches visit year=2017⟧批、⟦412:persons visit year=2017⟧人次。",
    "over measures, of other business": "信访工作\n\n2018年，培训批次、人次分别为12批、391人次。",
    "other business": "信访工作\n\n2018年，排查纠纷、办理案件分别为84件、91件。接待来访⟦12:visit⟧批。",
    "over a span of years": "信访工作\n\n2016年至2018年，信访总量分别为⟦46:all year=2016⟧件、⟦51:all year=2017⟧件、⟦38:all year=2018⟧件。",
    "over a span of years with a dash": "信访工作\n\n2016—2018年，进京上访分别为⟦6:national year=2016⟧批、⟦5:national year=2017⟧批、⟦3:national year=2018⟧批。",
    "over more years than values": "信访工作\n\n2015年至2018年，进京上访分别为⟦6:national⟧批、⟦5:national⟧批。",
    "over years, of other business": "信访工作\n\n2016年、2017年，排查纠纷分别为84件、91件。",
    "over things within a total": "信访工作\n\n2018年，受理信访⟦75:all⟧件，其中来信、来访分别为⟦31:letter whole=75⟧件、⟦44:visit whole=75⟧批。",
    "over things within a total, which keep its stage": "信访工作\n\n2018年，上级交办信访件⟦75:all assigned⟧件，其中来信、来访分别为⟦31:letter assigned whole=75⟧件、⟦44:visit assigned whole=75⟧批。",
    "parts after the cue": "信访工作\n\n2018年，接访⟦16:visit⟧批，分别为集体访⟦3:visit collective whole=16⟧批、个访⟦13:visit individual whole=16⟧批。",
    "the noun after the cue": "信访工作\n\n2018年，县法院、县检察院分别受理来信⟦31:letter court⟧件、⟦12:letter procuratorate⟧件。",
    "the noun after the last value": "信访工作\n\n2018年，县法院、县检察院分别受理⟦31:letter court⟧件、⟦12:letter procuratorate⟧件来信。",
    "the unit after the last value": "信访工作\n\n2018年，县法院、县检察院分别受理来信⟦31:cases court⟧、⟦12:cases procuratorate⟧件。",
    "forms of levels": "信访工作\n\n2018年，到市、到省集体访分别为⟦31:visit prefecture collective⟧批、⟦12:visit province collective⟧批。",
    "stages": "信访工作\n\n2018年，受理、办结信访事项分别为⟦75:received⟧件、⟦62:resolved⟧件。",
    "one value each": "信访工作\n\n2018年，县法院、县检察院各受理来信⟦31:letter⟧件。",
    "percentages": "信访工作\n\n2018年，来信⟦31:letter⟧件、来访⟦44:visit⟧批，各占⟦41:share letter base=31⟧%、⟦59:share visit base=44⟧%。",
    "of months": "信访工作\n\n2018年7月，受理信访⟦35:all⟧件次，比6月的⟦29:previous⟧件次增加⟦6:change⟧件次。",
    "over the counts of one measure, whatever stands between": "信访工作\n\n2018年，接待来访⟦40:batches⟧批⟦181:persons⟧人次，进京上访⟦12:batches national⟧批⟦37:persons national⟧人次，批次分别减少⟦6:change batches base=40⟧批、⟦3:change batches base=12⟧批。",
}
KNOWN = {
    "over things and measures at once": "信访工作\n\n2018年，来信件次、来访批次、来访人次分别为⟦120:letter cases⟧件、⟦84:visit batches⟧批、⟦391:visit persons⟧人次。",
    "a change of the count before, in other measures": "信访工作\n\n2018年，来信⟦52:letter⟧件，来访⟦84:visit⟧批，与上年相比分别增加⟦6:change letter⟧件、减少⟦9:change visit⟧批。",
}


@pytest.mark.parametrize("name", SENTENCES)
def test_changes_and_percentages(name: str) -> None:
    assert differences(SENTENCES[name]) == []


@pytest.mark.parametrize("name", DEALT)
def test_dealt_out(name: str) -> None:
    assert differences(DEALT[name]) == []


@pytest.mark.parametrize("name", KNOWN)
@pytest.mark.xfail(strict=True, reason="not covered yet; see docs/limits.md")
def test_known_weaknesses(name: str) -> None:
    assert differences(KNOWN[name]) == []
