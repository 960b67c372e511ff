"""What the heads, the furniture and the running text of a document say of years."""

from __future__ import annotations

from collections import Counter

from xinfang_extract.attribution.time.covers import year_in_running_head, year_published, years_on_covers
from xinfang_extract.attribution.time.titled import TITLE_YEAR, year_of
from xinfang_extract.attribution.time.written import Written, read_written, without_dates, without_meetings
from xinfang_extract.light import light
from xinfang_extract.patterns import lazy_re, lazy_regex
from xinfang_extract.rules.times import EVER_SINCE, YEAR_PRINTED

# A year at the head of a sentence: it says when; of a span the last.
SENTENCE_YEAR = lazy_re(
    r"(?:^|[。！？；\n】〕）]|(?:^|\n)\s*[一-鿿]{2,4}：|(?:^|\n)[^\n，。；：\d]{2,12}[ 　]{2,}|(?:^|\n)\s*[【〔［\[]"
    r"|\n\s*[（(]?[一二三四五六七八九十]{1,2}[)）、]|截至|截止"
    r"|第[一二三四五六七八九十]{1,3}届[^，。（(\n]{0,10}[（(](?:\d{4}年?[-—～至]+)?)[\s　]*(?:刚刚?)?(?:过去的)?"
    rf"(?:截至|截止|至|到|自(?![^，。；]{{0,24}}以来))?(?:{YEAR_PRINTED}年(?:\d{{1,2}}月)?[-—–－~～至到]+)?({YEAR_PRINTED})"
    rf"年(?!鉴|的|以|第?\d{{1,3}}[号期]|同一?(?:时期|期)|{EVER_SINCE}|(?:\d{{1,2}}月|[一二三四五六七八九十]{{1,2}}月)?起)(?:[末底初])?"
)
_OF_LAWS = "施行|实施|发布|公布|修订|颁布|印发|出生"
# Any year that says when, not one that is compared with.
ANY_YEAR = lazy_regex(
    r"(?<![\d第比较与同由从自]|前的)((?:19|20)\d{2}|[一二][〇○零一二三四五六七八九]{3})年(?!鉴)"
    rf"(?!\d{{1,2}}月[^，。\n]{{0,10}}(?:{_OF_LAWS}|参加工作|迁入|合署|更名|改称|生[，。于]))"
    r"(?=[，,]|度|全|上半年|下半年|1?\d月|十?[一二三四五六七八九十]月|我|本[县市区州省]|县|市|末|底|共|，|一年|第[一二三四1-4]季|[当之]中|中[，收受接共]|[）)](?<=(?:全年|当年|是年|本年|年内|这一年)[（(]\d{4}年.))"
)
# A year wherever it stands, that is none of a law, of a work, or of something that began: 县法院2010年工作有起色.
PLAIN_YEAR = lazy_regex(
    rf"(?<![\d第比较与同由从自于到至—－–～~（(-])({YEAR_PRINTED})年"
    rf"(?!鉴|[度的以之前后起版级代修颁施制通发公出印开动建成迁兴投购生毕]|{EVER_SINCE}|[^。\n]{{0,12}}[《〔])"
    r"(?=[^，。；：\n\d]{0,8}(?:工作|信访|办案|来信来访)|[底末]?[共现实]?有[^，。；\n\d]{0,8}(?:干部|人员|干警|职工)(?![^。\n]{0,40}(?:19|20)\d{2}年)|[^，。；：\n\d]{0,16}"
    r"(?:收到|受理|接待|办理|处理|发生|来信|来访|上访|化解|办结|包案|查结|查办|查处|立案|审结|审理|调处|安置|发放|完成|召开)"
    r"[^，。；：\n\d]{0,12}\d)"
)
# The year of a date, wherever it stands: 从2005年5月18日开始.
DATE_YEAR = lazy_regex(
    rf"(?<![\d第])({YEAR_PRINTED})年(?=(?:1[0-2]|\d|十?[一二三四五六七八九]|十)月)"
    rf"(?![^，。\n]{{0,12}}(?:{_OF_LAWS}|参加工作|通过))"
)
# Any year, but for those of laws and of people.
NO_LAW_YEAR = lazy_regex(rf"(?<![\d第])({YEAR_PRINTED})年(?!鉴)(?![^，。\n]{{0,16}}(?:{_OF_LAWS}|通过|条例|》))")
# What is told of in a report of early next year: the whole of the year before.
WHOLE_YEAR = lazy_regex(r"报告|总结|公报|年报|年终|年末|年底|全年|一年来|一年中|去年")
# 比2015年: the year told of is the next.
COMPARED_YEAR = lazy_regex(r"(?:比|较|与|同)((?:19|20)\d{2})年(?!鉴)")
FURNITURE_YEAR = 400  # characters of the text that may hold its cover or its banner


@light
class Said:
    """What the heads, the furniture and the running text say of years."""

    title: str  # without the date under it, where that is early in the year after
    covers: list[int]
    told: Counter[int]  # the years at the heads of sentences
    named: Counter[int]  # all that say when
    plain: set[int]  # all that may
    compared: list[int]
    written: Written | None
    running: int | None  # the year in a running head that names a part of the book beside it
    published: int  # 0 where it does not say
    whole_year: bool  # it reports on a whole year
    text: str  # without the dates that say when it was written

    def named_near_writing(self) -> Counter[int]:
        """Those without the years long before it was written, where a date at its head says when: 一九五〇年的信."""
        written = self.written
        if written is None or not written.in_title:
            return self.named
        return Counter({year: times for year, times in self.named.items() if year >= written.year - 1})


def read_said(title: str, furniture: str, text: str) -> Said:
    """Read the heads, the furniture and the running text of a document."""
    undated = without_dates(text)
    written = read_written(title, furniture, text)
    bare = without_dates(title)
    of_another = written is not None and (written.early or TITLE_YEAR.search(bare) is not None)
    return Said(
        without_meetings(bare) if of_another else title,
        years_on_covers(title, furniture, text[:FURNITURE_YEAR]),
        _told_by_then(Counter(year for m in SENTENCE_YEAR.finditer(undated) if (year := year_of(m[1]))), written),
        Counter(year for m in ANY_YEAR.finditer(undated) if (year := year_of(m[1]))),
        {year for m in PLAIN_YEAR.finditer(undated) if (year := year_of(m[1]))},
        [int(m[1]) for m in COMPARED_YEAR.finditer(text)],
        written,
        year_in_running_head(furniture),
        year_published(furniture, text),
        WHOLE_YEAR.search(title) is not None or WHOLE_YEAR.search(text) is not None,
        undated,
    )


def _told_by_then(told: Counter[int], written: Written | None) -> Counter[int]:
    """Without the year after it was written, of which nothing can have been counted: 下一步打算：2012年…."""
    if written is None or not written.month or max(told, default=0) != written.year + 1 or len(told) > 1:
        return told
    return Counter()
