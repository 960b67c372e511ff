"""Which year a number is of: as a sentence, a title, a cover, a comparison or a date says, and how that is told."""

from __future__ import annotations

import pytest

from xinfang_extract.options import Options
from xinfang_extract.page import Page
from xinfang_extract.pipeline import run

DOCUMENTS = {
    "that in which letters lay about": (
        "法院来信\n\n县法院1953年积压来信31件。1952年积压的3件都办完了。",
        [("1953", "stated"), ("1952", "stated")],
    ),
    "a running head amid the page": (
        "至年底偿清。\n大事记                2000年                   19\n△10月 接待来访群众213人次。\n△12月 1999年来信96件。\n",
        [("2000", "stated"), ("1999", "stated")],
    ),
    "this year, after the one told": (
        "1954年共处理来信78件；今年一至九月，来信已达81件。今年交办的12件。",
        [("1954", "stated"), ("1955", "stated"), ("1955", "stated")],
    ),
    "the year's own rest": ("1954年共处理来信78件，本年办结31件。", [("1954", "stated"), ("1954", "stated")]),
    "the one that was highest": (
        "1954年来信78件，1955年95件，1956年44件。来访则以1955年为最，计51人次。",
        [("1954", "stated"), ("1955", "stated"), ("1956", "stated"), ("1955", "stated")],
    ),
    "six years, which it names": (
        "1956年来信增至1108件，6年间（1951—1956）来信总计3125件。",
        [("1956", "stated"), ("1956", "stated")],
    ),
    "the number of a journal": ("信访形势分析\n〔2023〕第6期（半年刊）\n\n受理信访229件次。", [("2023", "published")]),
    "the later of two": (
        "来信\n\n1982年县妇联设权益部。1985年收到来信187件。转公社85件。",
        [("1985", "stated"), ("1985", "stated")],
    ),
    "at the head of a sentence": ("信访工作\n\n2018年，受理来信31件。", [("2018", "stated")]),
    "in the title": ("2018年信访工作\n\n受理来信31件。", [("2018", "stated")]),
    "in the title, in full-width digits": ("２０１８年信访工作\n\n受理来信31件。", [("2018", "stated")]),
    "in the title, in Chinese": ("一九八五年信访工作\n\n受理来信31件。", [("1985", "stated")]),
    "a title with a number that is no year": ("9999年信访工作\n\n受理来信31件。", [("", "")]),
    "the cover, which is a year late": ("临河年鉴2019\n信访工作\n\n受理来信31件。", [("2018", "title_minus_one")]),
    "the cover, its year in brackets": ("临河年鉴（2019）\n信访工作\n\n受理来信31件。", [("2018", "title_minus_one")]),
    "a report, and the date on which it was given": (
        "临河市中级人民法院工作报告（摘要）\n（2019年1月12日）\n\n全市法院受理来信31件。",
        [("2018", "stated")],
    ),
    "a report, and a year in Chinese that its text names": (
        "处理人民来信的报告\n（一九五四年二月三日）\n\n县人民政府检查了一九五三年一月至九月的工作，收到来信31件。",
        [("1953", "stated")],
    ),
    "a dateline early in the next year": (
        "信访工作答问\n\n　　本报讯（2016年1月18日）记者从市信访局获悉，2015年，全市受理来信31件。\n　　网上信访42件。",
        [("2015", "stated"), ("2015", "stated")],
    ),
    "a dateline, and the year before": (
        "信访工作答问\n\n　　本报讯（2016年1月18日）去年，全市受理来信31件。今年以来，受理来信4件。",
        [("2015", "published"), ("2016", "stated")],
    ),
    "a dateline, and no other year": (
        "群众来信有着落\n\n　　本报讯（1954年8月18日）县人民政府收到来信31件。",
        [("1954", "published")],
    ),
    "the running head of a book, with the year of its cover": (
        "信访工作\n\n受理来信31件。\n凤庆年鉴　2017年　112\n接待来访9批。",
        [("2016", "title_minus_one"), ("2016", "title_minus_one")],
    ),
    "the same from the right": (
        "信访工作\n　　受理来信31件。\n112　2017年　凤庆年鉴\n　　接待来访9批。",
        [("2016", "title_minus_one"), ("2016", "title_minus_one")],
    ),
    "the same at the top of the page": (
        "凤庆年鉴　2017年　112\n信访工作\n\n受理来信31件。",
        [("2016", "title_minus_one")],
    ),
    "the cover, and the year in the text": ("临河年鉴2019\n信访工作\n\n2018年，受理来信31件。", [("2018", "stated")]),
    "the cover, and its own year in the text": (
        "临河年鉴2019\n信访工作\n\n2019年，受理来信31件。",
        [("2019", "stated")],
    ),
    "the cover, and its year told of elsewhere": (
        "临河年鉴2019\n信访工作\n\n受理来信31件。截至目前，于2018年底建成大厅。",
        [("2018", "stated")],
    ),
    "the cover set over two lines": ("临河2019\n年 鉴\n信访工作\n\n受理来信31件。", [("2018", "title_minus_one")]),
    "only what it is compared with": ("信访工作\n\n受理来信31件，比2017年增加6件。", [("2018", "comparison")]),
    "the date of the web page": ("信访工作\n发布时间：2018-12-30\n\n受理来信31件。", [("2018", "published")]),
    "the date of the web page, said again": (
        "信访工作\n发布时间：2018-12-30\n\n受理来信31件。今年是2018年，比过去好。",
        [("2018", "stated")],
    ),
    "nothing": ("信访工作\n\n受理来信31件。", [("", "")]),
    "many, one after the other": (
        "来信来访\n\n1981年，受理来信31件。1982年，受理来信42件。1983年，受理来信53件。",
        [("1981", "stated"), ("1982", "stated"), ("1983", "stated")],
    ),
    "until the next is named": (
        "来信来访\n\n1981年，受理来信31件。接待来访44批。1982年，受理来信42件。1983年，受理来信53件。",
        [("1981", "stated"), ("1981", "stated"), ("1982", "stated"), ("1983", "stated")],
    ),
    "a year of the sentence before": (
        "2018年信访工作\n\n2017年，受理来信31件。接待来访44批。",
        [("2017", "stated"), ("2017", "carried")],
    ),
    "many, each right before what was counted": (
        "来信来访\n\n1981年来信31件。接待来访44批。1982年来信42件。1983年来信53件。",
        [("1981", "stated"), ("1981", "stated"), ("1982", "stated"), ("1983", "stated")],
    ),
    "a few that a yearbook looks back on": (
        "临河年鉴2019\n信访工作\n\n2018年，受理来信31件。2016年来信42件，2017年来信53件。\n　　接待来访44批。",
        [("2018", "stated"), ("2016", "stated"), ("2017", "stated"), ("2018", "stated")],
    ),
    "that year": (
        "来信来访\n\n1981年，设立信访室，当年受理来信31件。1982年，受理来信42件。1983年，受理来信53件。",
        [("1981", "stated"), ("1982", "stated"), ("1983", "stated")],
    ),
    "the year before, at the head": ("2018年信访工作\n\n上年全县接待来访421人次。", [("2017", "stated")]),
    "the number of a bulletin is no title": (
        "信访简报（2018年第3期）\n\n2017年，受理来信31件。\n　　接待来访12批。",
        [("2017", "stated"), ("2017", "stated")],
    ),
    "a day in the first lines is no date of the page": (
        "信访工作\n\n2018年1月8日，县长到县信访局调研。2017年，受理来信31件。2017年，办结29件。\n　　接待来访12批。",
        [("2017", "stated"), ("2017", "stated"), ("2017", "stated")],
    ),
    "the later of two years told as often, compared with the earlier": (
        "信访工作\n\n2017年，受理来信31件。2018年，受理来信42件，比2017年增加11件。\n　　接待来访12批。",
        [("2017", "stated"), ("2018", "stated"), ("2018", "stated")],
    ),
    "a report, and in brackets where it was given": (
        "信访工作报告\n\n（2019年1月12日在全市信访工作会议上）\n\n全市受理来信31件。",
        [("2018", "stated")],
    ),
    "a report to a meeting early in the year that its title names": (
        "2016年1月全县信访工作会议报告\n\n过去的一年，全县受理来信31件。",
        [("2015", "stated")],
    ),
    "a report given to a meeting in spring": (
        "市中级人民法院工作报告\n——2019年4月12日在市第六届人民代表大会第四次会议上\n\n全市法院受理来信31件。",
        [("2018", "stated")],
    ),
    "the date under the title of a report, after a dash": (
        (
            "在临河市第七届人民代表大会第四次会议上的市中级人民法院工作报告（摘要）\n——2019年1月12日\n各位代表：\n"
            "2018年，全市法院受理各类案件4826件，审结4671件，全市法院干警继续努力，各项工作取得了新的进展和成绩。\n"
            "扎实推进涉诉信访改革。全市法院接待来访31人次，办理来信42件。"
        ),
        [("2018", "stated"), ("2018", "stated")],
    ),
    "this year, after the year before": (
        "2016年信访工作\n\n2015年，受理来信31件，今年受理来信42件。",
        [("2015", "stated"), ("2016", "stated")],
    ),
    "a report given to a meeting, and what is to be done": (
        "信访工作的报告\n——2008年3月20日在市人大常委会会议上\n\n2007年，总量下降。\n全年受理信访90件，办结80件。\n2008年，要抓好化解。\n2008年，要畅通渠道。",
        [("2007", "stated"), ("2007", "stated")],
    ),
    "a year within a sentence, where there is no other": (
        "信访工作\n\n县信访局2018年工作有起色，全年受理来信31件。",
        [("2018", "stated")],
    ),
    "the year of a law says nothing": (
        "信访工作\n\n认真贯彻2005年国务院《信访条例》，全年受理来信31件。",
        [("", "")],
    ),
    "a report given to a meeting, and the date in the line below": (
        (
            "忠诚履职　正风肃纪\n——在临河县第十二届纪律检查委员会第五次全体会议上的工作报告\n（2015年2月6日）\n\n"
            "一、2014年工作回顾\n全年受理信访举报90件。\n二、2015年主要任务\n重复举报要压降到25件以下。"
        ),
        [("2014", "stated")],
    ),
    "a report on years up to that of its date": (
        (
            "关于控告申诉检察工作的报告\n——2017年11月23日在临河县人民代表大会常务委员会会议上\n\n"
            "2014年1月至2017年10月，共接收群众信访90件。\n自2015年推行首办责任制以来，接待首次来访31件。\n2016年集中排查，共排出积案8件。\n今年受理举报12件。"
        ),
        [("2017", "stated"), ("2017", "stated"), ("2016", "stated"), ("2017", "stated")],
    ),
    "the date of a newspaper, with its page": (
        "1955年3月17日　第3版\n便利群众的人民接待室\n\n去年一年，接待室接待来访群众312人次。\n一九五一年来访43人次；一九五二年来访126人次。",
        [("1954", "stated"), ("1951", "stated"), ("1952", "stated")],
    ),
    "the number of a journal, of a year before": (
        "一九六六年第二期　信访工作通讯\n一九六五年全省信访工作的基本情况\n\n全省收到来信312件，浠水县去年收到来信42件。",
        [("1965", "stated"), ("1965", "stated")],
    ),
    "the number of a document": (
        "渭地办发〔1979〕86号\n关于上半年来信来访情况的报告\n\n今年一至六月，处理来信312件。",
        [("1979", "published")],
    ),
    "a cover of several years": (
        "龙泉县年鉴（1986—1988）\n【信访】　1988年，收到来信112件，1986年来信138件。\n【处理】　全年立案查处信访案件96件。",
        [("1988", "stated"), ("1986", "stated"), ("1988", "stated")],
    ),
    "a date within a sentence, where there is no year": (
        "公安局大接访\n\n按照统一部署，局里从2005年5月18日开始集中接访。共接待来访群众386人次。",
        [("2005", "assumed")],
    ),
    "the date of a law": ("信访\n\n《信访条例》自2005年5月1日起施行。全年受理来信31件。", [("", "")]),
    "the number of somebody else's document": ("信访\n\n中发〔1980〕75号文件下发后，全县受理来信31件。", [("", "")]),
    "terms of office, in brackets": (
        "区人民代表大会志\n\n第八届常委会任内（1980—1983）接到来信36件。九届（1984—1986）来信52件。十届（1987—1989）来信61件。",
        [("1983", "stated"), ("1986", "stated"), ("1989", "stated")],
    ),
    "throughout a year, under a later date": (
        "新华社\n（一九五六年一月十三日）\n\n　　办公厅在一九五五年一年当中，收到人民来信31件。\n　　华侨来信42件。",
        [("1955", "stated"), ("1955", "stated")],
    ),
    "a circular dated beside its number, of the year before": (
        "关于去年处理人民来信情况的通报\n一九五三年三月三日  法信（五三）字第十四号\n\n去年全年共接到人民来信31件。",
        [("1952", "stated")],
    ),
    "a summary written in the year after": (
        "群众工作部一九五五年工作总结\n\n去年，报社收到读者来信31件。",
        [("1955", "stated")],
    ),
    "no year of a date of birth": (
        "信访工作\n\n受理来信31件。局长张某，1956年3月出生。",
        [("", "")],
    ),
    "the number of a document with the year for short": (
        "信访简讯　（57）第11号\n\n　　五月份收到来信31件。",
        [("1957", "published")],
    ),
    "the year that the page points back to": (
        "县纪委信访室有干部4名，1989年调整了一次。这一年，群众举报踊跃。\n　　受理来信31件。",
        [("1989", "stated")],
    ),
    "a quarter in a long title": (
        "商业部办公厅关于1957年第一季度人民来信、来访处理情况的通报\n\n　　今年头三个月，收到人民来信31件。",
        [("1957", "stated")],
    ),
    "a year of founding beside the one that is reported on": (
        "纪检监察\n\n县纪委、县监察局1993年7月合署办公，1994年有干部24名。\n\n十二个月里受理信访举报283件次。",
        [("1994", "stated")],
    ),
    "the year of a meeting": (
        "复查复核\n\n复查复核委员会由19个部门组成，2018年召开会议2次。全年收到复查申请64件。",
        [("2018", "stated")],
    ),
    "a month before it was written, after the year that it tells of": (
        "某省人民政府检查人民来信工作\n\n【某市一九五三年二月七日电】一九五二年一年里，省级机关收到人民来信41300件。\n\n截至一月底，省级机关已处理积信5412件。",
        [("1952", "stated"), ("1953", "stated")],
    ),
    "the same month of the year it tells of": (
        "某省人民政府检查人民来信工作\n\n【某市一九五三年二月七日电】一九五二年一年里，省级机关收到人民来信41300件。\n\n截至十月底，省级机关已处理积信5412件。",
        [("1952", "stated"), ("1952", "stated")],
    ),
    "当时, of the year named in the sentence": (
        "信访处理\n\n1979年受理信访6110件次，1985年2698件次。\n\n问题之所以减少，与1980年冬的集中清案有关：当时会审信访老案187件。",
        [("1979", "stated"), ("1985", "stated"), ("1980", "stated")],
    ),
    "the year just over": (
        "政府工作报告（节选）\n——2022年1月11日在市第七届人民代表大会第一次会议上\n\n过去的五年，化解信访积案3215件。\n\n刚刚过去的2021年，受理初信初访11860件。\n\n2022年重点抓好以下工作。",
        [("2021", "stated"), ("2021", "stated")],
    ),
    "the number of a document in a line of its own": (
        "区信访工作联席会议办公室文件\n〔2022〕11号\n\n关于信访事项办理情况的通报\n\n现将有关情况通报如下：区信访局登记信访64件。",
        [("2022", "published")],
    ),
    "a year behind a label": (
        "县残联（成立于1989年10月）\n\n组织：1997年换届，选出委员27名。\n信访：接待来访159人次。",
        [("1997", "stated")],
    ),
    "a year of what is spoken of as reports": (
        "信访举报\n\n受理群众举报的情况是：1988年203件次，1989年577件次，1990年431件次。1989年之所以多，是因通告。\n\n1990年的举报按问题性质划分：贪污受贿118件。",
        [("1988", "stated"), ("1989", "stated"), ("1990", "stated"), ("1990", "stated")],
    ),
    "last year by its number": (
        "在县纪委全会上的工作报告\n\n县纪委去年全年（1998年）受理信访举报512件。",
        [("1998", "stated")],
    ),
    "the same time of an earlier year, and what follows": (
        "来信来访的报告\n（1962年8月15日）\n\n今年一月到七月，信访合计2742件。1961年同期是4126件，少了1384件。要求赔房子的1060件。",
        [("1962", "stated"), ("1962", "stated")],
    ),
    "the date of an old document that a website shows": (
        "关于来信来访情况的通报\n发布时间：2011-05-12\u3000来源：档案室\n\n〔1957年4月26日〕\n\n今年第一季度，来访2846人次。",
        [("1957", "stated")],
    ),
    "the date of a news item with its hour": (
        "涉诉信访工作综述\n2022-02-16 16:40:57 | 来源：州中级法院\n\n去年全州法院接收涉诉信访3642件，与2020年相比少了708件。",
        [("2021", "stated")],
    ),
    "a newspaper that looks back beyond last year": (
        "大接访活动见闻\n白沙新闻网  2010-04-21 08:30:12\n\n2008年，进京上访64人次。\n\n去年3月1日起，县领导接访。一年多来，接待来访1432批。",
        [("2008", "stated"), ("2009", "stated")],
    ),
    "the years since which a report speaks": (
        "检察院工作报告\n——2013年1月8日在区人民代表大会第二次会议上\n\n2008年以来的工作回顾\n\n五年来，受理群众来信来访1312件。",
        [("2012", "stated")],
    ),
    "the column of a newspaper behind its date": (
        "职工来信到哪里去了\n\n1956.09.24\u3000第2版\u3000\u3000专栏：工会工作\n\n今年一月到八月，收到职工来信23700件。",
        [("1956", "published")],
    ),
    "this year in a summary that a website showed in January": (
        "全市2007年信访工作总结\n更新时间：2008-01-09\n\n今年以来，省信访局交办案件12件。",
        [("2007", "stated")],
    ),
    "this year in the year after the one reported on": (
        "关于1956年处理人民来信工作情况的报告\n\n1956年，我厅共收到人民来信16408件。\n\n今年以来，来信继续上升。第一季度收到来信5123件。\n\n（1957年4月20日）",
        [("1956", "stated"), ("1957", "carried")],
    ),
    "the year planned after it was written": (
        "国土局信访工作汇报\n发布时间：2011-12-28\n\n今年以来，我局共接待处理群众信访257件。\n\n下步打算。2012年，我们将抓好落实。",
        [("2011", "published")],
    ),
    "the next year, where many are told": (
        "云台县志\n\n第五节\u3000信访\n\n1961年收信526件。1972年收信712件。1978年9月，县信访办公室成立。次年，全县来信来访猛增至3217件。其中县信访办直接受理1906件。1983年接待来访418人次。",
        [("1961", "stated"), ("1972", "stated"), ("1979", "stated"), ("1979", "stated"), ("1983", "stated")],
    ),
    "entries headed by their years": (
        "信访局志·大事记略（1991—2000）\n\n【1991年】\n△12月，收到来信31件。\n【1992年】\n△5月8日，来信12件。\n【1994年】\n△7月，来信13件。\n【1996年】\n△全年来信44件。\n",
        [("1991", "stated"), ("1992", "stated"), ("1994", "stated"), ("1996", "stated")],
    ),
    "months of last year, after this one": (
        "处理来信\n\n1951年，市人民接待室收到来信1184件。而去年十一、十二两个月中，来信不过137件。",
        [("1951", "stated"), ("1950", "stated")],
    ),
    "up to a month of last year": (
        "处理来信\n\n1953年2月，全省积压来信420件。某县从1951年一月到去年十月，据说收到来信三百件。",
        [("1953", "stated"), ("1952", "stated")],
    ),
    "up to now, after last year": (
        "上访老户\n\n1984年，全市来访920人次。去年九月排了一次队，上访老户286户。半年来，停访171户。",
        [("1984", "stated"), ("1983", "stated"), ("1984", "stated")],
    ),
    "the date of a newspaper with the name of its page": (
        "浙江日报\n1953年4月11日 星期六\u3000第四版\u3000· 读者来信 ·\n\n读者来信综述\n\n上月本报收到读者来信217封。",
        [("1953", "stated")],
    ),
    "a date with its weekday, behind other words": (
        "全区信访工作有新起色\n\n今年一至九月，全区处理来信31件。\n\n本报地址：解放路112号\u3000一九八三年十月十四日\u3000星期五\n",
        [("1983", "published")],
    ),
    "a year with an Arabic nought among its numerals": (
        "二0一0年度教育信访工作总结\n\n我局受理信访件46件。\n\n二〇一一年一月十二日\n",
        [("2010", "stated")],
    ),
    "a title behind the column of a website": (
        "【政民互动】\n市住建局信访办理公示（2017年度）\n\n    ◆ 办理情况\n    至2018年1月底，上述信访件在办7件。\n    因维权，来局集访12批。",
        [("2018", "stated"), ("2017", "stated")],
    ),
    "the year behind who acts holds for its paragraph": (
        "江南日报\u3000一九五七年四月十六日\n\n人民来信\n\n东溪县人民委员会一九五六年共收到人民来信3376件。来信中，检举的792件。",
        [("1956", "stated"), ("1956", "carried")],
    ),
    "the number of a circular is no year told": (
        "邮电通报\n1959年第6号\n省邮电管理局    1959年3月2日\n\n现将1958年处理来信来访的情况通报如下。\n\n去年一年，全省收到来信342件。",
        [("1958", "stated")],
    ),
    "a day of this year at the head of a piece of news of the web": (
        "信访接待进村组\n\n2007-04-18  来源：石门乡\n\n4月12日上午，书记乡长到村接访，接待群众34人。2006年，到县上访23批次。从今年元月起，班子成员下村接访，共接待群众413人次。",
        [("2007", "stated"), ("2006", "stated"), ("2007", "stated")],
    ),
    "the year of what a clause narrows": (
        "2006年的到县访中，初访108批，重复访79批。",
        [("2006", "stated"), ("2006", "stated")],
    ),
}
PERIODS = {
    "a month": ("信访工作\n\n2018年7月，受理来信31件。", ["2018-07"]),
    "months": ("信访工作\n\n2018年1—9月，受理来信31件。", ["2018-01/2018-09"]),
    "until a month": ("信访工作\n\n2018年，截至9月，受理来信31件。", ["2018-01/2018-09"]),
    "a day": ("信访工作\n\n2018年7月3日，受理来信31件。", [""]),
    "half a year": ("信访工作\n\n2018年上半年，受理来信31件。", ["2018-01/2018-06"]),
    "years": ("信访工作\n\n2016—2018年，受理来信31件。", ["2016/2018"]),
    "the years just named, again": (
        "信访工作\n\n2016年至2018年，受理来信31件。三年间共接待来访44批。",
        ["2016/2018", "2016/2018"],
    ),
    "the quarter of a title": ("2016年第三季度信访情况通报\n\n到京上访46批。", ["2016-07/2016-09"]),
    "the months of a title": ("2019年1-9月份全市信访情况\n\n受理来信31件。", ["2019-01/2019-09"]),
    "each its own in a list": (
        "2016年信访\n\n来访86批，其中一季度12批、二季度9批。",
        ["", "2016-01/2016-03", "2016-04/2016-06"],
    ),
    "the same months of the year before": (
        "2017年信访\n\n2017年上半年，受理信访326件次，去年同期为412件次。",
        ["2017-01/2017-06", "2016-01/2016-06"],
    ),
    "one month": ("2019年5月信访情况通报\n\n受理来信31件。", ["2019-05"]),
    "the whole year, all the same": (
        "2016年上半年信访情况\n\n受理来信31件。上年全年受理来信44件。",
        ["2016-01/2016-06", ""],
    ),
    "the month of a meeting in a title": ("2016年12月召开的全县信访工作会议通报\n\n受理来信31件。", [""]),
    "the month in which a report was heard": (
        "2016年6月县人大常委会听取信访工作情况的报告\n\n受理来信31件。",
        [""],
    ),
    "months in brackets at the end of a title": (
        "2016年全县信访情况（1—11月）\n\n受理来信31件。",
        ["2016-01/2016-11"],
    ),
    "half a year in brackets": ("2016年全县信访情况（上半年）\n\n受理来信31件。", ["2016-01/2016-06"]),
    "other months of their own": ("2016年上半年信访情况\n\n二季度受理来信31件。", ["2016-04/2016-06"]),
    "a date, and no month reported on": ("信访情况通报\n（2016年5月7日）\n\n受理来信31件。", [""]),
    "parts of a total in the sentence after": (
        "2016年信访工作\n\n三季度来访46批。其中：东区12批，西区9批。",
        ["2016-07/2016-09"] * 3,
    ),
    "the span of so many years told before": (
        "1986年至2005年的20年间来信7460件。1991年到1994年来访73批。县信访局20年间承办交办信访案613件。",
        ["1986/2005", "1991/1994", "1986/2005"],
    ),
    "a span in brackets behind years": ("合署后的头5年（1993—1997），共受理信访举报3316件。", ["1993/1997"]),
    "a span from winter to spring": ("整党期间（1984年冬至1987年春），又受理来信来访2031件次。", ["1984/1987"]),
}


@pytest.mark.parametrize("name", DOCUMENTS)
def test_the_year_of_a_number_and_how_it_is_known(name: str) -> None:
    text, answers = DOCUMENTS[name]
    told = [("" if f.year is None else str(f.year), f.year_basis) for f in _counts(text)]
    assert told == answers


@pytest.mark.parametrize("name", PERIODS)
def test_the_period_of_a_number(name: str) -> None:
    text, answers = PERIODS[name]
    assert [f.period for f in run([Page("test", 1, text)]).figures] == answers


def test_a_year_that_is_given_holds_where_the_page_says_nothing() -> None:
    (figure,) = run([Page("test", 1, "信访工作\n\n受理来信31件。")], options=Options(year=2018)).figures
    assert (figure.year, figure.year_basis) == (2018, "given")


def _counts(text: str) -> list:  # type: ignore[type-arg]
    return [f for f in run([Page("test", 1, text)]).figures if f.kind == "count"]
