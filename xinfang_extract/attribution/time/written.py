"""When a document was written: its dateline, the date under its title or at its end, the date of a web page."""

from __future__ import annotations

import regex

from xinfang_extract.light import light
from xinfang_extract.numerals import parse
from xinfang_extract.patterns import lazy_regex
from xinfang_extract.rules.times import YEAR_PRINTED

_MONTH = r"1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九]"
_DAY = r"\d{1,2}|[一二三四五六七八九十廿]{1,3}"
_DATE = rf"(?<year>{YEAR_PRINTED})\s*[-年/.]\s*(?<month>{_MONTH})\s*[-月/.]\s*(?:{_DAY})\s*日?"
# Behind the date of a newspaper or a circular: 1955年3月17日　星期四　第3版　· 读者 ·, 三月三日　法信（五三）第十四号.
_PAGE = (
    r"(?:[\s　]*(?:星期[一二三四五六日天]|专栏[：:][^\n，。；]{1,12}"
    r"|第[\d一二三四五六七八九十]{1,4}[版号期](?:[（(][^\n]{0,6}[)）])?"
    r"|[一-鿿]{1,8}[〔\[（(][\d一二三四五六七八九〇○零]{2,4}[〕\]）)]字?第?[\d一二三四五六七八九十百〇○零]{1,6}号))*"
    r"(?:[\s　]*·[\s　]*[一-鿿]{2,8}[\s　]*·?)?"
)
# （2016年1月18日） alone in its line, or after what was dated: 报告（…）; 发布时间：2019-01-15; 2016年1月18日电.
DATED = lazy_regex(
    rf"(?m:^)[\s　]*(?:[—－-]{{1,2}}[\s　]*|[（(〔\[])?\s*{_DATE}\s*[)）〕\]]?{_PAGE}[\s　]*(?m:$)"
    rf"|(?m:^)[\s　]*[（(]\s*(?<year>{YEAR_PRINTED})\s*年\s*(?<month>{_MONTH})\s*月\s*[)）][\s　]*(?m:$)"
    rf"|(?:讯|电|记者|报告|总结|公报|讲话|报)[\s　]*[】〕]?[\s　]*[（(]\s*{_DATE}[^\n)）]{{0,12}}[)）]"
    rf"|(?:发布|发表|更新|来源|时间|日期)[：:\s][^\n，。；]{{0,12}}?{_DATE}"
    rf"|{_DATE}[\s　]*星期[一二三四五六日天]"
    rf"|{_DATE}\s*(?:电|讯|[01]?\d[：:][0-5]\d|2[0-3][：:][0-5]\d)"
    rf"|(?m:^)[\s　—－-]*[①-⑳\d]{{0,3}}[\s　·]*《?[一-鿿]{{1,8}}[报報]》?[\s　·]*{_DATE}(?:社论)?"
)
# The same of the day on which a website showed it.
PUT_ON_THE_WEB = lazy_regex(r"发布|更新|来源|时间|日期|发表")
OLD = 5
"""Years after which what a website shows is a document of its archive."""
# What each of these has, and that below: found ten times as fast.
_MONTH_OF_YEAR = lazy_regex(rf"{YEAR_PRINTED}\s*[-年/.]\s*(?:{_MONTH})\s*[-月/.]")
# ——2016年1月12日在…会议上: under the title of a report.
GIVEN = lazy_regex(
    rf"(?m:^)[\s　—－-]*[（(]?(?:{_DATE}\s*(?:在|于)"
    rf"|(?<year>{YEAR_PRINTED})\s*年\s*(?<month>{_MONTH})\s*月\s*(?:在|于)(?=[^\n，。]{{2,40}}(?:会议|大会)))"
)
# The same over two lines: the report, and the date under it.
AT_MEETING = lazy_regex(r"在[^\n，。]{4,40}会议上[^\n，。]{0,6}报告")
# Behind a month: that of a meeting, and not the one reported on.
MEETING = lazy_regex(r"会议(?!办|成员)|召开|听取")
# 2016年1月全县信访工作会议报告: in a title, when a meeting sat.
SAT = lazy_regex(rf"(?<year>{YEAR_PRINTED})年(?<month>{_MONTH})月(?=[^\n。]{{0,24}}?(?:{MEETING.pattern}))")
# The number of a journal or of a document: 一九六六年第二期, 公报　1956年第6号, 渭地办发〔1979〕86号.
ISSUE = lazy_regex(
    rf"(?m:^)[^\n，。；]{{0,24}}?(?<year>{YEAR_PRINTED})\s*年\s*"
    r"第\s*[\d一二三四五六七八九十]{1,4}\s*[期号辑][^\n，。；]{0,16}(?m:$)"
    r"|(?m:^)[\s　]*[一-鿿]{2,8}(?:字)?\s*[〔\[［](?<year>19[5-9]\d|20\d{2})[〕\]］]\s*(?:第)?\d{1,4}号[\s　]*(?m:$)"
    r"|(?m:^)[\s　]*[〔\[［](?<year>19[5-9]\d|20\d{2})[〕\]］]\s*第?\d{1,4}[期号][^\n，。；]{0,12}(?m:$)"
)
# The number of a document with the year for short: 信访简讯（57）第11号, （五五）内办字第31号.
ISSUE_FOR_SHORT = lazy_regex(
    r"[（(〔\[](?<short>[5-9]\d|[五六七八九][〇○零一二三四五六七八九])[）)〕\]]\s*[一-鿿]{0,6}第?\s*"
    r"[\d一二三四五六七八九十百〇○零]{1,6}\s*号"
)
# 今年（一九五二年）: the year in which it is told.
THIS_YEAR = lazy_regex(rf"今年\s*[（(]\s*(?<year>{YEAR_PRINTED})\s*年?\s*[）)]")
HEAD = 200  # characters of the text in which the meeting that a report was given to may be told
EARLY = 3
"""Months of a year in which the year before is reported on."""
EARLY_FOR_MEETINGS = 5
"""The same for reports that are given to a meeting: of congresses some sat in April and May."""


@light
class Written:
    """The year and the month a document was written in; no month where it says 今年（1957年）."""

    year: int
    month: int = 0
    in_title: bool = False
    at_meeting: bool = False
    of_issue: bool = False  # the number of a journal or of a document, and no date

    @property
    def early(self) -> bool:
        """Whether the year had just begun."""
        return 1 <= self.month <= (EARLY_FOR_MEETINGS if self.at_meeting else EARLY)


def read_written(title: str, furniture: str, text: str) -> Written | None:
    """When the document was written, where it says so."""
    if _MONTH_OF_YEAR.search(title) is not None and len(DATED.findall(title)) > 1:
        return None  # the days of a chronicle
    head = f"{title}\n{text[:HEAD]}"
    given = ((GIVEN, title), (GIVEN, text[:HEAD]))
    dated = ((DATED, title), *given, (SAT, title), (DATED, furniture), (DATED, text), (THIS_YEAR, text))
    places = (*dated, (ISSUE, furniture), (ISSUE, head))
    for pattern, place in places:
        if pattern in (DATED, GIVEN) and _MONTH_OF_YEAR.search(place) is None:
            continue
        match = pattern.search(place)
        if match is not None and pattern is DATED and PUT_ON_THE_WEB.match(match[0]) is not None:
            match = _of_what_is_kept(place, match) or match
        if match is not None:
            year = int(parse(match["year"]))
            month = int(parse(match["month"])) if pattern not in (THIS_YEAR, ISSUE) else 0
            at_meeting = pattern is GIVEN or AT_MEETING.search(head) is not None
            return Written(year, month, place is title, at_meeting, pattern is ISSUE)
    for place in (furniture, head):
        if (issue := ISSUE_FOR_SHORT.search(place)) is not None:
            return Written(1900 + int(parse(issue["short"])), of_issue=True)
    return None


def _of_what_is_kept(place: str, web: regex.Match[str]) -> regex.Match[str] | None:
    """`发布时间：2009-06-12`, and under it `〔1957年4月26日〕`: the date of an old document that a website shows."""
    dates = (m for m in DATED.finditer(place, web.end()) if PUT_ON_THE_WEB.match(m[0]) is None)
    return next((m for m in dates if parse(m["year"]) + OLD <= parse(web["year"])), None)


def without_dates(text: str) -> str:
    """The text without the dates that say when it was written."""
    if _MONTH_OF_YEAR.search(text) is None:
        return text
    return GIVEN.sub("\n", DATED.sub("\n", text))


def without_meetings(title: str) -> str:
    """A title without the month in which a meeting sat."""
    return SAT.sub("", title)
