"""Years: the sentence's own, those of the sentence before, spans told again, and years that say no when."""

from __future__ import annotations

import pytest

from tests.attribution.marked import differences

SENTENCES = {
    "a year holds until another is named": "2012年工作报告\n\n2011年，收到来信⟦30:year=2011⟧件。来信中，反映民生的⟦12:year=2011⟧件。今年，收到来信⟦41:year=2012⟧件。",
    "a year holds no longer than its paragraph": "2012年信访工作\n\n　　2011年，收到来信⟦30:year=2011⟧件。\n　　全年接待来访⟦18:year=2012⟧批。",
    "a year since which is not when": "信访工作\n\n2016年，收到来信⟦30:year=2016⟧件。对2009年以来的来信进行清理，办结⟦12:year=2016⟧件。",
    "a year that something is put off to": "2016年信访工作\n\n收到来信⟦30:year=2016⟧件，办结⟦28:year=2016⟧件，结转2017年⟦2:year=2016⟧件。",
    "a year since which, up to the report": "2015年信访工作\n\n2013年以来，收到来信⟦30:year=2015 period=2013/2015⟧件。2014年，收到来信⟦9:year=2014⟧件。",
    "the years of a plan": "信访工作\n\n“十二五”期间，收到来信⟦30:year=2015 period=2011/2015⟧件，其中2015年⟦9:year=2015⟧件。",
    "the title's year in brackets": "信访工作（2019）\n\n全年收到来信⟦30:year=2019⟧件。",
    "as many years from the year just named": "信访工作\n\n1996年设信访科。此后三年间，收到来信⟦30:year=1998 period=1996/1998⟧件。",
    "as many years up to the report": "2012年信访工作\n\n两年来收到来信⟦30:year=2012 period=2011/2012⟧件。",
    "the span just named": "信访工作\n\n1981—1985年，收到来信⟦30:period=1981/1985⟧件，五年间接待来访⟦18:period=1981/1985⟧批。",
    "letters of a year": "信访工作\n\n1983年来信⟦22:⟧件，1984年来信⟦24:⟧件，1985年来信⟦31:⟧件。1985年的来信，按内容分，山林权属⟦19:year=1985⟧件，其他⟦12:year=1985⟧件。",
    "a year right before its noun holds until the next": "来信来访\n\n1981年来信⟦30:⟧件。转办⟦12:year=1981⟧件。1982年来信⟦24:⟧件，1983年⟦22:⟧件。转办⟦9:year=1983⟧件。1984年来信⟦18:⟧件。",
    "a year told aside holds no longer than its sentence": "来信来访\n\n1981年来信⟦30:⟧件，其中1980年转入⟦4:year=1980⟧件。转办⟦12:year=1981⟧件。1982年来信⟦24:⟧件。1983年来信⟦22:⟧件。",
    "a year that is compared with is not the one just named": "来信来访\n\n1981年来信⟦30:⟧件。1982年来信⟦24:⟧件，比1980年的⟦36:previous year=1980⟧件减少⟦12:change value=-12⟧件。是年，接待来访⟦9:year=1982⟧批。1983年来信⟦22:⟧件。",
    "a year from which on something is done": "来信来访\n\n1983年来信⟦30:⟧件。1986年起分级负责，年内转办⟦12:year=1986⟧件。1987年来信⟦24:⟧件。1989年来信⟦22:⟧件。",
    "as many years up to one": "来信来访\n\n1990年来信⟦30:⟧件。1992年后纠纷增多。至1996年，四年间收到来信⟦99:year=1996 period=1993/1996⟧件。1998年来信⟦24:⟧件。",
    "as many years as were told one by one": "来信来访\n\n1981年来信⟦30:⟧件，1982年⟦24:⟧件，1983年⟦22:⟧件，3年合计来信⟦76:year=1983 period=1981/1983⟧件。",
    "as many years since one, and what follows": "来信来访\n\n1981年来信⟦30:⟧件。1982年设信访科，1984年来信⟦24:⟧件。1990年建立接待室。此后三年间，接待来访⟦18:year=1992 period=1990/1992⟧批。转办⟦9:year=1992 period=1990/1992⟧件。",
    "a span up to now, after its subject": "2014年信访工作\n\n县信访局自2012年以来，收到来信⟦30:year=2014 period=2012/2014⟧件。",
    "the year that is the most": "来信来访\n\n1958年至1965年，来信⟦300:year=1965⟧件。最多的是1962年，为⟦90:year=1962⟧件。1966年来信⟦24:⟧件。1970年来信⟦22:⟧件。1971年来信⟦22:⟧件。",
    "the year before, made known": "大事记\n\n1997年，来信⟦30:⟧件。1998年1月，县信访局通报上年情况：来信⟦28:count year=1997⟧件，比1996年下降⟦5:change_pct year=1997⟧％。1999年，来信⟦24:⟧件。2000年，来信⟦22:⟧件。",
    "the year before one that names its own": "来信来访\n\n1998年集体上访⟦16:⟧批，1999年⟦21:⟧批。2000年加强治理，集体上访由上年的⟦21:previous year=1999⟧批降为⟦15:count year=2000⟧批。",
    "last year in what was written early in the next": "来信的处理\n（1957年1月17日）\n\n去年，本报收到来信⟦300:year=1956⟧件，其中批评⟦120:year=1956⟧件。到报社来访的读者，去年有⟦42:count year=1956⟧人次。今年一月，收到来信⟦31:year=1957⟧件。",
    "this year after its subject": "1956年来信的处理\n\n1956年，收到来信⟦300:year=1956⟧件。截至今年（1957年）一月，接待室今年接待来访⟦42:year=1957⟧人次。",
    "until it was written": "来信的处理\n\n一九五六年，收到来信⟦300:year=1956⟧件。\n　　我厂从一九五五年一月到现在，收到来信⟦42:year=1957 period=1955/1957⟧件。\n\n（一九五七年二月三日）",
    "the year in which the things came about": "来信来访\n\n1979年，复查1957年错划案件⟦30:year=1979⟧件。是年接待来访⟦18:year=1979⟧批。1981年来信⟦24:⟧件。1982年来信⟦22:⟧件。",
    "that year, after what the one before left": "来信来访\n\n1979年来信⟦30:⟧件。1980年来信⟦24:⟧件，其中1979年结转⟦4:year=1979⟧件，当年受理⟦20:year=1980⟧件。1981年来信⟦22:⟧件。",
    "an outcome in the next year": "来信来访\n\n1985年，来信⟦30:⟧件，至1986年3月办结⟦28:year=1986⟧件。接待来访⟦18:year=1985⟧批。1988年，来信⟦24:⟧件，1989年2月全部办结。接待来访⟦9:year=1988⟧批。1990年，来信⟦22:⟧件。",
    "a span and its parts": "来信来访\n\n1979—1982年，来信⟦130:year=1982 period=1979/1982⟧件。其中要求平反的⟦30:year=1982 period=1979/1982⟧件。1983年，来信⟦24:⟧件。1984年，来信⟦22:⟧件。1985年，来信⟦21:⟧件。",
    "since one, before the year told of": "信访工作\n\n2008年以来，排查积案⟦30:year=2012 period=2008/2012⟧件。2012年，来信⟦24:year=2012⟧件。",
    "years long before it was written, in a newspaper": "工人日报　1955年2月8日　第2版\n来信的处理\n\n本报去年共收到来信⟦300:count year=1954⟧件，其中最早的一封写于一九五一年六月。今年一月，收到来信⟦31:year=1955⟧件。",
    "a month from which on something is planned": "群众诉求办理情况的通报\n\n　　现将2018年度受理网上信访的情况通报如下。全县受理网上信访⟦30:year=2018⟧件。\n　　2019年3月起，网上信访统一受理。",
    "a span of so many years, and what follows": "来信来访\n\n1973年来信⟦30:⟧件。1979—1984年的6年间，接待来访⟦18:year=1984 period=1979/1984⟧批。上访老户⟦6:year=1984⟧户。1986年来信⟦24:⟧件。1989年来信⟦22:⟧件。",
    "a span that heads the page, and what follows": "人民来信\n\n1953年至1956年收到来信⟦31:year=1956 period=1953/1956⟧件。已经办结的，有⟦22:year=1956⟧件。",
    "last year in the entry of a chronicle": "大事记\n\n2000年\n3月，接待来访⟦18:year=2000⟧批。\n2001年\n1月，召开会议，去年全县收到来信⟦30:count year=2000⟧件。\n7月，接待来访⟦9:year=2001⟧批。\n2002年\n5月，收到来信⟦22:year=2002⟧件。",
    "last year after this year's counts": "来信的处理\n（一九五四年七月三日）\n\n今年一月到六月，共收到来信⟦30:year=1954⟧件，处理完毕的⟦24:year=1954⟧件。去年一年只收到来信⟦22:year=1953⟧件。",
    "a report of a month, and last year": "信访公报\n（2021年1月）\n\n全年受理来信⟦30:year=2020⟧件。今年受理来信⟦4:year=2021⟧件。",
    "until the next year": "来信来访\n\n1954年设接待室，收到来信⟦30:year=1954⟧件，至次年底接待来访⟦18:year=1955⟧批。1957年来信⟦24:⟧件。1958年来信⟦22:⟧件。",
    "the year before the last": "2012年信访工作\n\n收到来信⟦30:count⟧件，前年为⟦44:previous year=2010⟧件。",
    "the years of a term of office": (
        "人大信访\n\n第九届常委会（1987～1989年）任内，受理来信⟦140:letter year=1989⟧件。第十届常委会（1990～1992年）任内，受理来信⟦120:letter year=1992⟧件。"
    ),
    "the year of a term that was told of": "人大信访\n\n第九届任期（1987年）受理来信⟦140:letter year=1987⟧件。",
    "the years of a book": "信访工作\n\n2018年，县志（1986～2005年）续编稿送审，受理来信⟦140:letter year=2018⟧件。",
    "last year in a newspaper, of one county": (
        "东川日报　一九五三年四月十二日　第二版\n检查人民来信工作\n　　一九五二年，九个县共收到人民来信⟦4000:letter year=1952⟧件。\n　　积压最多的是河口县。该县去年收到来信⟦519:letter count year=1952⟧件，检查时有⟦74:count year=1952⟧件压在抽屉里。\n　　今年第一季度，收到来信⟦1650:letter year=1953⟧件。"
    ),
    "an earlier year, said once in a sentence": (
        "信访工作\n\n来信来访由2005年的⟦3215:previous year=2005⟧件降到2010年的⟦1832:count year=2010⟧件；"
        "集体上访由⟦126:previous year=2005⟧批降到⟦48:count year=2010⟧批。"
    ),
    "two lists of the same years": (
        "信访工作\n\n全县2005年至2007年受理来信依次为⟦312:letter year=2005⟧件、⟦298:year=2006⟧件、⟦276:year=2007⟧件；"
        "来访依次为⟦1412:visit year=2005⟧人次、⟦1398:year=2006⟧人次、⟦1276:year=2007⟧人次。"
    ),
    "a year before letters that come in is no span": (
        "来信来访\n\n县信访室1985年来信⟦31:letter year=1985⟧件。\n1986年　来信⟦22:year=1986⟧件　来访⟦18:year=1986⟧人次\n"
        "1987年　来信⟦24:year=1987⟧件　来访⟦12:year=1987⟧人次"
    ),
    "that year, of letters, after one of the years just told": (
        "来信来访\n\n1956年，来信⟦24:⟧件。1958年，来信⟦22:⟧件。1959年至1961年，来信⟦130:year=1961⟧件，其中1960年来信⟦91:year=1960⟧件。"
        "抽调干部清理，至年底，当年来信查结⟦86:year=1960⟧件。1962年，来信⟦21:⟧件。"
    ),
    "years of which only the last has its 年": (
        "来信来访\n\n1985年来信⟦31:⟧件。1986、1987两年，来信分别为⟦22:year=1986⟧件和⟦24:year=1987⟧件。"
        "1988、1989、1991三个年份，来访依次是⟦12:visit year=1988⟧批、⟦9:visit year=1989⟧批、⟦8:visit year=1991⟧批。"
    ),
    "from a month of one year to a month of another": (
        "来信来访\n\n1985年来信⟦31:⟧件。1986年来信⟦22:⟧件。1989年3月至1991年6月，收到来信⟦99:year=1991 period=1989/1991⟧件，"
        "其中检举⟦12:year=1991⟧件。1992年来信⟦24:⟧件。"
    ),
    "from what happened in one year to another": (
        "来信来访\n\n1978年恢复重建后至1987年，十年处理来信⟦99:year=1987 period=1978/1987⟧件。1988年来信⟦24:⟧件。1989年来信⟦22:⟧件。"
    ),
    "a term of office, and all that its paragraph tells": (
        "人大信访\n\n1981年来信⟦22:⟧件。\n　　第八届（1981.1—1984.4）受理来信⟦140:year=1984⟧件。来信中，申诉⟦31:year=1984⟧件。\n"
        "　　八届县政府（1984.5—1987.4）修公路81公里。县长信箱收到来信⟦42:year=1987⟧封。\n　　第九届至1989年底，受理来信⟦24:year=1989⟧件。"
    ),
    "so many years after something was set up": (
        "来信来访\n\n1985年来信⟦31:⟧件。1986年来信⟦22:⟧件。1987年1月设告诉申诉庭，三年内收到来信⟦99:year=1989 period=1987/1989⟧件，"
        "接待来访⟦18:year=1989⟧批。1991年开设市长信箱，5年受理电子邮件⟦42:year=1995⟧件。1996年来信⟦24:⟧件。"
    ),
    "last year, within its paragraph": (
        "2012年民政信访\n　　【拥军】上年因优待金引起的上访有⟦16:visit year=2011⟧批，本年降为⟦9:visit year=2012⟧批。\n"
        "　　【选举】其间受理来信⟦31:year=2012⟧件。"
    ),
    "months of two years, from when to when": "1955年信访工作\n\n1954年10月起至1955年6月止，收到来信⟦30:year=1955 period=1954/1955⟧件。",
    "from a month to the end of the year": "1951年信访工作\n\n5月至年底，收到来信⟦30:year=1951 period=1951-05/1951-12⟧件。",
    "months behind who received": "2014年信访工作\n\n县信访局从1月到10月受理来信⟦30:year=2014 period=2014-01/2014-10⟧件。",
    "months of the sentence before": "1962年信访工作\n\n1至6月，收到来信⟦30:year=1962 period=1962-01/1962-06⟧件。其中联名信⟦9:period=1962-01/1962-06⟧件。办结⟦25:resolved period=1962-01/1962-06⟧件。全年办结⟦45:period=⟧件。",
    "and not where it told of two": "1962年信访工作\n\n上半年收到来信⟦30:period=1962-01/1962-06⟧件，下半年收到⟦20:period=1962-07/1962-12⟧件。办结⟦45:period=⟧件。",
    "all twelve months": "2012年信访工作\n\n1至12月，收到来信⟦30:year=2012 period=⟧件。",
    "months of one part alone": "2016年信访工作\n\n受理信访⟦1254:all⟧件次。其中四月⟦42:period=2016-04⟧件次，县本级自办⟦8:period=⟧件次。",
    "months right behind an earlier year": "2005年信访工作\n\n2004年1月至4月受理来信⟦86:letter year=2004 period=2004-01/2004-04⟧件。",
    "months of an earlier year, behind who received": "2006年信访工作\n\n县信访局2005年上半年受理来信⟦120:letter year=2005 period=2005-01/2005-06⟧件。",
    "months of a year of its own": "1956年信访工作\n\n收到来信⟦300:letter year=1956 period=⟧件，1955年第四季度⟦120:letter year=1955 period=1955-10/1955-12⟧件。2004年5—8月收到⟦86:year=2004 period=2004-05/2004-08⟧件。",
    "months of one of many years, and what follows": "来信来访\n\n1981年来信⟦31:⟧件。1982年上半年来信⟦24:period=1982-01/1982-06⟧件。转办⟦12:period=1982-01/1982-06⟧件。1983年来信⟦22:period=⟧件。",
    "a day behind a year, and a month since which": "2005年信访工作\n\n2004年1月3日接待来访⟦86:visit year=2004 period=⟧批。2003年5月起收到来信⟦40:letter year=2003 period=⟧件。",
    "until a month of an earlier year": "2005年信访工作\n\n截至2004年10月受理来信⟦86:letter year=2004 period=2004-01/2004-10⟧件。",
    "finished by a month of the next year": "来信来访\n\n1985年，来信⟦30:⟧件，至1986年3月办结⟦28:year=1986 period=⟧件。1987年来信⟦24:⟧件。1988年来信⟦22:⟧件。",
    "all of the year, after half of it": "2016年信访工作\n\n上半年受理来信⟦12:letter period=2016-01/2016-06⟧件、接待来访⟦45:visit period=2016-01/2016-06⟧批，全年共办结信访件⟦120:resolved period=⟧件。",
    "all of the year, up to a month": "2016年信访工作\n\n截至10月底，全年受理来信⟦12:period=2016-01/2016-10⟧件，占全年信访总量的⟦40:share period=2016-01/2016-10⟧%。",
    "all of the year, told of before": "2016年信访工作\n\n上半年受理来信⟦12:period=2016-01/2016-06⟧件，占全年来信的⟦40:share period=2016-01/2016-06⟧%，接待来访⟦45:period=2016-01/2016-06⟧批。",
    "months with a verb, of one part alone": "2016年信访工作\n\n受理信访⟦1254:all⟧件次，其中8月受理⟦86:period=2016-08⟧件次，办结⟦80:resolved period=2016-08⟧件次，进京访⟦3:national period=⟧批。",
    "months of each item": "2016年信访工作\n\n一季度受理来信⟦12:period=2016-01/2016-03⟧件、二季度受理来信⟦15:period=2016-04/2016-06⟧件、全年受理来信⟦70:period=⟧件。",
    "other months of an earlier year, compared with": "2021年一季度信访情况\n\n受理来信⟦312:letter period=2021-01/2021-03⟧件，与2020年四季度的⟦286:previous year=2020 period=2020-10/2020-12⟧件相比增加⟦26:change period=2021-01/2021-03⟧件。",
    "earlier months of the year, compared with": "2021年二季度信访情况\n\n受理来信⟦312:letter period=2021-04/2021-06⟧件，与第一季度的⟦286:previous year=2021 period=2021-01/2021-03⟧件相比增加⟦26:change⟧件。",
    "a month, compared with": "2021年9月信访情况\n\n受理来信⟦312:letter period=2021-09⟧件，较8月的⟦286:previous year=2021 period=2021-08⟧件增加⟦26:change period=2021-09⟧件，来访⟦30:visit⟧批，比上月的⟦28:previous year=2021 period=2021-08⟧批增加⟦2:change⟧批。",
    "a month of the year before, compared with": "2021年1月信访情况\n\n受理来信⟦312:letter period=2021-01⟧件，比12月的⟦286:previous year=2020 period=2020-12⟧件增加⟦26:change period=2021-01⟧件，来访⟦30:visit⟧批，比上月的⟦28:previous year=2020 period=2020-12⟧批增加⟦2:change⟧批。",
    "other months of last year": "2021年信访情况\n\n上半年受理来信⟦312:period=2021-01/2021-06⟧件，比2020年下半年的⟦286:previous year=2020 period=2020-07/2020-12⟧件增加⟦26:change⟧件。四季度来访⟦12:visit⟧批，比去年第四季度的⟦9:previous year=2020 period=2020-10/2020-12⟧批增加⟦3:change period=2021-10/2021-12⟧批。",
    "from a month to a month": "2021年信访情况\n\n受理信访由1月的⟦312:previous year=2021 period=2021-01⟧件降至6月的⟦200:count year=2021 period=2021-06⟧件。",
    "half of a year, and of the year before in brackets": "2019年信访情况\n\n2019年上半年接待来访⟦312:visit period=2019-01/2019-06⟧批（2018年上半年⟦356:visit year=2018 period=2018-01/2018-06⟧批）。",
    "the same months of a year that is named": "2019年信访情况\n\n截至10月底，受理信访⟦1312:period=2019-01/2019-10⟧件次；2018年同期⟦1490:previous year=2018 period=2018-01/2018-10⟧件次。",
    "the same months of a year that is named, dealt out": "2019年信访情况\n\n截至10月底，受理来信⟦1312:period=2019-01/2019-10⟧件，来访⟦200:visit⟧批；2018年同期分别为⟦1490:previous letter year=2018 period=2018-01/2018-10⟧件和⟦300:previous visit year=2018 period=2018-01/2018-10⟧批。",
    "matters that an earlier year left": "2005年信访工作\n\n化解2004年遗留积案⟦12:resolved year=2005⟧件，解决1998年遗留问题⟦8:resolved year=2005⟧件，办结2003年积压信访件⟦5:resolved year=2005⟧件。接待来访⟦9:year=2005⟧批。",
    "what lay about in a year, and when it was finished": "2005年信访工作\n\n2003年积压信访件⟦5:pending year=2003⟧件。2004年遗留积案⟦6:year=2004⟧件。",
    "months side by side": "2019年信访工作\n\n11月、12月受理来信⟦18:letter period=2019-11/2019-12⟧件。一、二两月受理来信⟦9:letter period=2019-01/2019-02⟧件，其余十个月⟦40:period=⟧件。",
    "months apart": "2019年信访工作\n\n11月受理来信⟦18:letter period=2019-11⟧件，1月和3月受理来信⟦9:letter period=⟧件。",
    "the year so far, under a title of one month": "2019年5月信访情况\n\n受理来信⟦18:letter period=2019-05⟧件，今年以来累计受理⟦90:period=2019-01/2019-05⟧件。1至5月接待来访⟦70:visit period=2019-01/2019-05⟧批。",
    "the year that is the most, of other petitions": "来信来访\n\n1984年来信⟦312:letter⟧件，1985年⟦280:letter⟧件，1986年⟦300:letter year=1986⟧件；来访则以1985年为最多，计⟦2300:visit persons year=1985⟧人次。",
    "the year that is the most, and the subject that is": "1986年来信来访\n\n1986年，受理来信⟦300:letter⟧件，来访则以1985年为最，计⟦2300:visit year=1985⟧人次。来信以征地为最多，计⟦30:letter year=1986⟧件。",
    "from one year and the next to this": "2016年信访工作\n\n来访由2014年⟦420:previous visit year=2014⟧批、2015年⟦380:previous visit year=2015⟧批降至⟦312:count visit year=2016⟧批。来信由2014年的⟦42:previous letter year=2014⟧件、2015年的⟦38:previous letter year=2015⟧件降至2016年的⟦31:count letter year=2016⟧件。",
    "this year, after a sentence on the whole of the last": "来信的处理\n\n1956年共处理来信⟦1254:year=1956⟧件，办结⟦1200:year=1956⟧件。今年一至九月，处理来信⟦986:year=1957 period=1957-01/1957-09⟧件。",
    "this year, under its name": "1956年来信的处理\n\n1956年共处理来信⟦1254:year=1956⟧件。今年一至九月，处理来信⟦986:year=1956 period=1956-01/1956-09⟧件。",
    "this year, after months of it": "来信的处理\n\n1956年一至八月处理来信⟦1254:year=1956⟧件。今年九月，处理来信⟦86:year=1956 period=1956-09⟧件。",
    "from a month on, which is no comparison": "1954年人民来信\n\n自1953年1月至6月共收到来信⟦120:letter count year=1953 period=1953-01/1953-06⟧件。",
    "all of an earlier year, after a sentence on half of it": "2016年信访工作\n\n2015年上半年，受理来信⟦12:letter year=2015 period=2015-01/2015-06⟧件。转办⟦11:year=2015 period=2015-01/2015-06⟧件，全年办结⟦20:resolved year=2015 period=⟧件。",
    "the quarter before": "2016年信访工作\n\n二季度来访⟦12:visit period=2016-04/2016-06⟧批，比上季度的⟦9:previous year=2016 period=2016-01/2016-03⟧批增加⟦3:change⟧批，比上年同期的⟦6:previous year=2015 period=2015-04/2015-06⟧批增加⟦6:change⟧批。一季度来信⟦9:letter⟧件，比上季度的⟦8:previous year=2015 period=2015-10/2015-12⟧件增加⟦1:change⟧件。",
    "the year after one that only something began in": "第五章 人民来信来访\n\n县人委办公室于1955年始设专职，翌年收到来信⟦38:year=1956⟧件。至1959年仅⟦9:year=1959⟧件。1962年⟦31:year=1962⟧件。",
    "three years, each with its number": "人民来信来访\n\n1980年收到来信⟦3:year=1980⟧件。1983年⟦14:year=1983⟧件。1985至1987三年，来信各为⟦71:year=1985⟧、⟦65:year=1986⟧、⟦59:year=1987⟧件。",
    "the year that something came to be in": "第七章 来信来访\n\n1980年来信⟦55:year=1980⟧件；1982年⟦26:year=1982⟧件。举报中心成立的1988年复升，来信总数⟦40:year=1988⟧件。1990年来信⟦31:year=1990⟧件。",
    "a report to a congress, by the month alone": "清川县人民法院工作报告\n——1987年3月在县第九届人民代表大会第四次会议上\n\n各位代表：\n\n一年算下来，处理人民来信⟦43:year=1986⟧件。",
    "all of the county is told of all of the year": "2016年信访工作\n\n2月至5月，排查积案⟦32:period=2016-02/2016-05⟧件。全县共受理来信来访⟦120:period=⟧件次。",
    "when an office was set up is no time of its petitions": "2016年信访工作\n\n县信访局5月成立，接待来访⟦12:period=⟧批。",
    "a year with a letter for a digit": "卫生信访\n\n2O12年，县卫生局收到来信⟦16:year=2012⟧件。",
    "a year behind the label of an entry": "房产管理\n\n⊙ 拆迁信访  2003年城市房屋拆迁骤然提速，局信访室登记来访⟦40:year=2003⟧批。",
    "a year behind who acts, of other business": "纪检监察\n\n概述  全县纪检监察机关1999年查结违纪案件54件。\n\n信访举报  共收信访举报⟦38:year=1999⟧件次。",
    "last year of a report that its title names": "市纪委监委通报2021年全市纪检监察机关信访举报情况\n\n1月20日，市纪委监委发布有关情况。\n\n数据显示，去年全市纪检监察机关共接收信访举报⟦4106:cases year=2021⟧件次，2020年这一数字为⟦4655:previous year=2020⟧件次。",
    "this year of a dateline, beside a year before": "人民来信\n\n【新华社北京一九五四年十二月十日电】\n\n今年以来，内务部收到来信⟦694:letter year=1954⟧件。在一九五三年，回报率不高。",
    "the months of a place": "信访工作\n\n2021年，澄江县1月受理来信⟦12:period=2021-01⟧件，2月受理来信⟦9:period=2021-02⟧件。",
    "each year, dealt out": "信访工作\n\n1985年至1988年，县信访办每年接待来信来访分别为⟦812:year=1985⟧件、⟦765:year=1986⟧件、⟦699:year=1987⟧件、⟦702:year=1988⟧件。",
    "this year after the last, in percent": "1956年工作总结\n\n1956年收人民来信⟦11362:letter⟧件，来访⟦2873:visit⟧人次。1955年来信⟦8940:letter year=1955⟧件、来访⟦2415:visit year=1955⟧人次。今年来信比去年增加⟦27.1:letter change_pct⟧%，来访增加⟦19:visit persons change_pct⟧%。",
    "by how much this year is more than the last": "1952年处理人民来信工作总结\n\n1951年来信只有⟦891:letter year=1951⟧件，本年增加⟦1256:letter change year=1952⟧件，即增加⟦141:letter change_pct year=1952⟧%。",
    "this year, which is that just told": "1951年来信只有⟦891:letter year=1951⟧件，本年收到检举信⟦56:letter year=1951⟧件。1952年来信⟦912:letter year=1952⟧件。1953年⟦720:letter year=1953⟧件。1954年⟦745:letter year=1954⟧件。",
    "this year in months, before the next": "2009年来信⟦320:letter year=2009⟧件，本年1月至6月来信⟦200:letter year=2009⟧件。2010年来信⟦350:letter year=2010⟧件。",
    "this year, which the sentence before told last": "1955年来信⟦8940:letter year=1955⟧件，1956年来信⟦10020:letter year=1956⟧件。今年来信比去年增加⟦27:change_pct letter year=1956⟧%。",
    "this year, in a report of the January after it": "地委信访处\n一九八四年工作情况的报告\n\n今年一至十二月，全区共收到群众来信⟦234:letter year=1984⟧件。同去年相比，来信减少⟦18:change_pct letter year=1984⟧%。\n\n一九八五年一月九日",
    "the year that has just begun, in such a report": "地委信访处\n一九八四年工作情况的报告\n\n去年，全区共收到群众来信⟦234:letter year=1984⟧件。今年1月，收到来信⟦20:letter year=1985⟧件。\n\n一九八五年二月九日",
    "a newspaper with its date right behind its name": "东山报　一九五七年一月十九日　第二版\n\n县人民接待室去年一年共收到人民来信⟦1084:letter year=1956⟧件。\n\n在来信当中，反映口粮问题的⟦412:letter year=1956⟧件。一九五五年全年收到的来信是⟦821:letter year=1955⟧件。",
    "half a year of the year before, that is compared with": (
        "人民接待室\n一九五二年上半年工作报告\n（一九五二年七月十五日）\n\n自一月至六月收来信⟦2764:letter year=1952 period=1952-01/1952-06⟧件。去年下半年来信为⟦1905:letter previous year=1951 period=1951-07/1951-12⟧件，来访⟦3260:visit previous year=1951⟧人，相比之下，来信增加⟦45.1:change_pct year=1952 period=1952-01/1952-06⟧%。"
    ),
    "more than in all of another year": (
        "信访工作\n\n1953年一月至九月收到来信⟦14206:letter year=1953⟧件，已超过1952年全年的⟦11538:letter previous year=1952⟧件，增加⟦23.1:change_pct year=1953⟧%。"
    ),
    "days of the year that has begun": (
        "太行大众报  1958年3月15日  第二版\n\n消灭积压信\n\n本报讯  县级各机关从3月2日到8日，处理积压人民来信⟦1326:letter year=1958⟧件。这个县去年全年收到来信⟦4918:letter year=1957⟧件。"
    ),
    "a plan that tells of the year before": (
        "县信访联席会议\n2022年工作要点\n\n一、去年工作回顾\n2021年，全县信访平稳。受理群众信访⟦1945:all year=2021⟧件次，与上年⟦2210:previous year=2020⟧件次相比，下降⟦12:change_pct year=2021⟧%。"
    ),
    "a title too long for a heading": (
        "幸福里街道办事处2020年工作总结暨2021年工作打算（节选）\n\n（五）信访维稳守底线。今年以来，街道接待来访⟦73:visit year=2020⟧批，去年同期⟦85:previous year=2019⟧批。"
    ),
    "last year again, in an interview of the web": (
        "永宁新闻网 > 访谈 > 正文\n\n市信访局局长答记者问\n本报记者 何 青 2016年05月12日 09:20 来源:永宁日报\n\n2015年全市各级信访部门受理信访⟦32400:year=2015⟧件次。\n\n今年一季度，市局向各县区转送信访事项⟦846:year=2016 transferred⟧件。\n\n去年来市集体上访⟦187:batches year=2015 collective prefecture⟧批。\n\n今年前四个月，来访⟦96:batches year=2016⟧批。"
    ),
}


@pytest.mark.parametrize("name", SENTENCES)
def test_year(name: str) -> None:
    assert differences(SENTENCES[name]) == []
