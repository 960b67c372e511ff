"""Comparison with an earlier period: previous values, changes, percentages, and what each speaks of."""

from __future__ import annotations

import pytest

from tests.attribution.marked import differences

SENTENCES = {
    "one percentage after two numbers speaks of the first": "信访工作\n\n2018年，接待来访⟦261:batches⟧批次⟦822:persons⟧人次，同比下降⟦6.5:change_pct batches value=-6.5⟧%。",
    "dealt out over two measures": "信访工作\n\n2018年，接待来访⟦78:batches⟧批⟦281:persons⟧人次，分别下降⟦11.53:batches change_pct⟧%和⟦60.24:persons change_pct⟧%。",
    "named measures": "信访工作\n\n2018年，受理信访⟦50:cases⟧件次⟦90:persons⟧人次，件次上升⟦21.8:cases⟧%，人次下降⟦3.4:persons value=-3.4⟧%。",
    "the earlier value": "信访工作\n\n2018年，受理信访⟦94:cases count year=2018⟧件，比上年的⟦121:previous year=2017⟧件减少⟦27:change value=-27⟧件，下降⟦22.3:change_pct value=-22.3⟧%。",
    "from one to the other": "信访工作\n\n2018年，来信由⟦728:previous letter year=2017⟧件降为⟦642:count letter year=2018⟧件。",
    "both directions in one breath": "信访工作\n\n2018年，越级上访⟦10:higher⟧批⟦21:higher⟧人次，同比增⟦4:change value=4 batches⟧批减⟦32:change persons value=-32⟧人次。",
    "the year named": "信访工作\n\n2018年，受理来信⟦30:letter⟧件，比2016年的⟦42:previous year=2016⟧件少⟦12:change value=-12⟧件。",
    "by how much it is more, or less": "信访工作\n\n2018年，接待来访⟦618:visit⟧人次，超过去年同期⟦205:change value=205 year=2018⟧人次；来信⟦127:letter⟧件，少于上年同期⟦31:change value=-31⟧件；网上信访⟦96:online⟧件，超过去年同期的⟦84:previous online year=2017⟧件。",
    "a total after its parts": "信访工作\n\n1996年，受理来信来访⟦116:all⟧件，其中来信⟦75:letter⟧件，来访⟦41:visit⟧件，总数比上年下降⟦4.2:all cases value=-4.2⟧%。",
    "both together": "信访工作\n\n1996年，来信⟦75:letter⟧件，接待来访⟦41:visit persons⟧人次，两项合计，比上年下降⟦4.2:all⟧%。",
    "changes dealt out over letters and visits": "信访工作\n\n1996年，来信⟦75:letter⟧件，来访⟦41:visit⟧人次，比上年分别多⟦12:letter change⟧件、⟦7:visit persons change⟧人次。",
    "what things have gone down to, dealt out": "信访工作\n\n1996年，到省上访⟦41:province⟧人次，去京上访⟦12:national⟧人次；1997年分别减至⟦9:province count year=1997⟧人次和⟦2:national count⟧人次。",
    "the staff of an office that grew": "信访工作\n\n1996年，收到来信⟦75:letter⟧件，信访组由2人增至5人。",
    "in brackets": "信访工作\n\n2018年，受理信访⟦96:count⟧件（上年为⟦107:previous year=2017⟧件）。",
    "the same period": "信访工作\n\n2018年，受理信访⟦96:count⟧件次，去年同期⟦107:previous⟧件次，同比下降⟦10.3:change_pct⟧%。",
    "dealt out over three things": "信访工作\n\n2018年，来信⟦298:letter⟧件，来访⟦672:visit batches⟧批⟦1638:visit persons⟧人次，与上年相比分别下降⟦8.6:letter⟧%、上升⟦3.1:batches visit value=3.1⟧%和下降⟦5.5:persons visit⟧%。",
    "a share is of its whole": "信访工作\n\n2018年，受理信访⟦200:all⟧件，其中来信⟦50:letter⟧件，占⟦25:share letter⟧%。",
    "points, multiples and tenths are no figures": "信访工作\n\n2018年，来信⟦50:letter⟧件，为上年的2.1倍；办结率提高1.8个百分点。",
    "years told one after the other are counts": "信访工作\n\n1981年来信⟦120:letter count year=1981⟧件，1982年来信⟦135:letter count year=1982⟧件，1983年来信⟦98:count year=1983⟧件。",
    "changes dealt out over things in several units": "信访工作\n\n重复来信⟦203:letter⟧件，重复来访⟦291:visit⟧批，分别比上年少⟦57:letter change⟧件和⟦102:visit change⟧批。",
    "measures named by some of the things": "信访工作\n\n受理信访⟦721:all⟧件，来信、来访批次、来访人次同比分别下降⟦15.1:letter cases⟧%、⟦6.3:visit batches⟧%、⟦4.9:visit persons⟧%。",
    "各 over two levels": "信访工作\n\n到市、到省上访批次各增⟦6:prefecture change⟧批和⟦1:province change⟧批。",
    "a measure named once for all": "信访工作\n\n到京、到省上访人次比去年同期分别降低⟦38.1:national persons⟧%和⟦16.6:province persons⟧%。",
    "a change without its unit, after the earlier value": "信访工作\n\n2018年，受理信访⟦184:cases⟧件，比2017年的⟦197:previous cases⟧件减少⟦13:change cases value=-13⟧，下降⟦6.6:change_pct value=-6.6⟧%。",
    "two measures compared with the same time of a year": "信访工作\n\n2018年，受理信访⟦184:cases⟧件、⟦615:persons⟧人次，与2017年同期的⟦216:previous cases year=2017⟧件、⟦702:previous persons year=2017⟧人次比，分别下降⟦14.8:change_pct cases value=-14.8⟧%、⟦12.4:change_pct persons value=-12.4⟧%。",
    "the earlier values of a list, in order": "信访工作\n\n2018年，到省上访⟦41:province persons base=⟧人次、进京⟦12:national persons⟧人次，比上年的⟦56:previous province base=41⟧人次、⟦19:previous national base=12⟧人次明显下降。",
    "old matters are not those told of before": (
        "信访工作\n\n2020年，初信初访化解率⟦96.8:rate first resolved⟧%，积案化解率⟦91.5:rate form= resolved⟧%。"
    ),
    "a share of those who went to a level": "信访工作\n\n到市上访⟦1023:visit prefecture⟧件次，占到市上访的⟦45.6:share visit prefecture⟧%。",
    "a rate after a list of parts": (
        "信访工作\n\n受理信访事项⟦90:all⟧件，其中来信⟦50:letter⟧件、来访⟦40:visit⟧件，办结率⟦98:rate all resolved⟧%，满意率⟦95:rate all⟧%。"
    ),
    "a rate of each part": "信访工作\n\n受理信访事项⟦90:all⟧件，其中来信⟦50:letter⟧件，办结率⟦98:rate letter⟧%，来访⟦40:visit⟧件，办结率⟦95:rate visit⟧%。",
    "than a month": "信访工作\n\n2018年二月，接待来访⟦312:visit⟧人，比一月份的⟦209:previous year=2018⟧人增加⟦103:change⟧人。",
    "letters beside those passed down": "信访工作\n\n2018年，上级交办信访件⟦31:assigned⟧件。信访件比上年减少⟦11:change received⟧件。",
    "earlier values of each of the numbers told": (
        "信访工作\n\n2021年，到省走访⟦6:province batches⟧批⟦17:province persons⟧人次，进京走访⟦3:national persons⟧人次，"
        "去年同期分别为⟦4:province batches previous year=2020⟧批⟦9:province persons previous⟧人次和⟦5:national persons previous⟧人次。"
    ),
    "earlier values of letters and of visits": (
        "信访工作\n\n2021年，来信⟦6:letter⟧件，来访⟦17:visit persons⟧人次，上年同期分别为⟦4:letter previous⟧件和⟦9:visit persons previous⟧人次。"
    ),
    "a result, with another one behind it": (
        "信访工作\n\n2002年，反映农民负担的信访由上年的⟦264:previous⟧件次降至⟦97:count⟧件次；反映土地征用的升到⟦188:count⟧件次。"
    ),
    "down to, by 回落为": (
        "来信来访\n\n1988年来信⟦9:⟧件。1989年接待集体上访⟦31:visit collective⟧批；1990年回落为⟦24:visit collective count year=1990⟧批。"
    ),
    "up to, by 突破": "来信来访\n\n1986年来信⟦9:⟧件。1987年来信⟦8:⟧件，1988年接待来访突破⟦1500:visit persons count qualifier=over⟧人次。",
    "the year of which a change is told": (
        "来信来访\n\n1978年来信⟦78:letter⟧件，1979年为⟦132:letter⟧件，1980年为⟦96:letter⟧件。1979年来信增长⟦69.0:change_pct year=1979⟧%。"
    ),
    "persons, of whom both have fallen": (
        "信访工作\n\n2006年，来县上访⟦467:county batches⟧批，比去年同期⟦521:county batches previous⟧批、⟦3790:county persons previous⟧人均有减少。"
    ),
    "an earlier value of so many counties": (
        "人民来信\n\n1953年，收人民来信⟦367:letter⟧件。去年同期九县收信⟦220:letter previous year=1952⟧件。"
    ),
    # the year before told beside each count
    "beside each of two": (
        "2010年信访工作\n\n2010年来信⟦312:letter year=2010⟧件，2009年⟦280:previous letter year=2009⟧件，上升⟦11.4:change_pct⟧%；"
        "来访⟦85:visit year=2010⟧批，2009年⟦92:previous visit year=2009⟧批，下降⟦7.6:change_pct year=2010 value=-7.6⟧%。"
    ),
    "after both of this year": (
        "2010年信访工作\n\n2010年来信⟦31:letter year=2010⟧件，来访⟦64:visit⟧人次，"
        "而上年同期来信为⟦23:previous letter year=2009⟧件，来访为⟦40:previous visit year=2009⟧人次。"
    ),
    "what it left is told of now": (
        "2010年信访工作\n\n2010年，上年结转⟦12:pending⟧件，新收来信⟦85:letter year=2010⟧件，办结⟦90:resolved year=2010⟧件。"
    ),
    "by more than all of it": "1957年信访工作\n\n1957年上半年来访⟦1904:visit⟧人次，已超过去年全年（⟦1218:previous year=1956⟧人次）。",
    "in the measure of the whole": (
        "信访工作\n\n1989年，受理信访⟦1434:all⟧件（次），其中来信⟦532:letter⟧件、来访⟦902:visit⟧人次，"
        "比1988年的⟦1655:previous all⟧件（次）下降⟦13.4:change_pct all value=-13.4⟧%。"
    ),
    "an earlier value far from the part before it": "2014年信访工作\n\n受理投诉⟦202:all⟧件，其中电话⟦150:phone⟧件、来信⟦5:letter⟧件；较上年的⟦175:previous all⟧件上升⟦15:change_pct all⟧%。",
    "than all of the year before": "1951年人民来信工作\n\n今年收到来信⟦574:letter⟧件，比去年全年的⟦300:previous year=1950⟧件多了⟦274:change⟧件。",
    "so many times as many as in a year": "2002年信访工作\n\n接待来访⟦1142:visit⟧人次，是1995年⟦672:previous year=1995⟧人次的1.7倍。",
    "earlier values, each of its own measure": "信访工作\n\n1956年收到来信⟦511:letter⟧件、来访⟦342:visit⟧人次，和1955年的⟦401:previous letter year=1955 base=511⟧件、⟦271:previous visit year=1955 base=342⟧人次相比，分别上升⟦27:change_pct letter year=1956⟧%和⟦26:change_pct visit year=1956⟧%。",
    "letters and people of the year before": "信访工作\n\n1956年收到来信⟦635:letter⟧封、接待来访⟦219:visit⟧人，比上年的⟦435:previous letter⟧封、⟦94:previous visit⟧人多出许多。",
    "no more than the year before": "信访工作\n\n1989年受理举报⟦742:count⟧件，而1988年不过⟦391:previous year=1988⟧件，涨幅⟦89.8:change_pct year=1989⟧%。",
    "the same petitions in a later year are no comparison": "信访工作\n\n2003年，收到来信⟦300:letter year=2003⟧件，2004年该数字为⟦312:count letter year=2004⟧件。2005年，这一数字变为⟦340:count letter year=2005⟧件。",
    "last year's letters in a newspaper, for themselves": "全国来信来访工作会议闭幕\n人民日报 1957年6月3日\n\n　　今年一月到四月，来信⟦23万:letter year=1957⟧件。另据各省统计，去年收到来信⟦186万:count letter year=1956⟧件。",
    "letters and visits of the year before, told as what is compared with": "1957年，收到来信⟦2136:letter⟧件，接待来访⟦584:visit⟧人次。与1956年的来信⟦1648:letter previous year=1956⟧件、来访⟦397:visit previous year=1956⟧人次相比，分别增加⟦29.6:letter change_pct⟧%和⟦47.1:visit persons change_pct⟧%。",
    "the same without 相比": "1957年，收到来信⟦2136:letter⟧件，接待来访⟦584:visit⟧人次。比1956年来信⟦1648:letter previous year=1956⟧件、来访⟦397:visit previous year=1956⟧人次，分别增加⟦29.6:letter change_pct⟧%、⟦47.1:visit persons change_pct⟧%。",
    "a list that nothing is compared with": "1957年，收到来信⟦2136:letter⟧件，比上年的⟦1648:letter previous year=1956⟧件增加⟦488:letter change⟧件；来访⟦397:visit⟧人次。",
    "about, with a word in between": "信访\n\n今年收到的来信大约有⟦240:letter qualifier=about⟧件。来访约为⟦86:visit qualifier=about⟧批。",
    "all of the year before": "信访工作\n\n1979年，受理来信来访⟦3219:all⟧件次，比去年一整年的⟦3117:previous year=1978⟧件次还多。",
    "what a share became is of the same": "信访工作\n\n2021年，受理信访⟦1200:all⟧件次，网上信访占比由⟦38.5:share online⟧%提高到⟦71.6:share online⟧%。",
    "visits named behind letters": (
        "信访工作\n\n1956年，来信增加⟦311:letter change⟧件；来访因各区设立接待日，减少⟦128:visit change value=-128⟧人次。"
    ),
    "a share told in the clause before": (
        "信访工作\n\n2021年，网上信访⟦312:online⟧件。网上信访占比继续走高，达⟦43.0:share online⟧%。"
    ),
    "shares of places": (
        "信访工作\n\n全市受理信访⟦312:all⟧件，信访量占全市的比重，市中区为⟦23.6:share⟧%、临河区⟦17.2:share⟧%。"
    ),
    "batches of several, each with its change": (
        "信访\n\n2015年，到区集体访⟦96:visit county batches⟧批，到市集体访⟦21:visit prefecture batches⟧批，批次分别较上年下降⟦26.7:change_pct batches county value=-26.7⟧%、⟦38.2:change_pct batches prefecture value=-38.2⟧%。"
    ),
    "too little of something, and no decrease": (
        "信访工作\n\n1956年，收到来信⟦835:letter count⟧件。耕牛折价的⟦318:letter count⟧件；口粮留少了的⟦276:letter count⟧件；评工记分的⟦241:letter count⟧件。"
    ),
}


@pytest.mark.parametrize("name", SENTENCES)
def test_comparison(name: str) -> None:
    assert differences(SENTENCES[name]) == []
