"""What a document says once for all its figures: the year it reports on, or that it tells of many."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

from xinfang_extract.attribution.time.written import MEETING, Written, read_written, without_dates, without_meetings
from xinfang_extract.light import light
from xinfang_extract.numerals import parse
from xinfang_extract.patterns import lazy_re, lazy_regex
from xinfang_extract.rules.times import EVER_SINCE, MONTH, MONTHS, PART, YEAR_PRINTED, read_time

# The cover year of a yearbook, in its title or running head: 凤庆年鉴2017, 2017年鉴.
COVER = lazy_regex(
    r"(?:年\s*鉴|年\s*刊|执政纪要|统计公报)\s*[·（(\[—-]?\s*(?:(?:19|20)\d{2}\s*年?\s*[—–－~～至-]{1,2}\s*)?((?:19|20)\d{2})"
    r"|((?:19|20)\d{2})"
    r"\s*[）)]?\s*[·年]?[^\n，。]{0,8}?年\s*鉴"
)
COVER_WORD = lazy_regex("[鉴刊报要]")  # one of them is in every cover
# The same set over two lines: 凤 庆 2017 over 年 鉴.
SPLIT_COVER = lazy_regex(r"((?:19|20)\d{2})[ \t]*\n[ \t]*(?:\S\s*){0,3}年\s*鉴|年\s*鉴[ \t]*\n[ \t]*((?:19|20)\d{2})")
# A year at the head of a sentence: it says when; of a span the last.
SENTENCE_YEAR = lazy_re(
    r"(?:^|[。！？；\n】〕）]|\n\s*[一-鿿]{2,4}：|(?:^|\n)[^\n，。；：\d]{2,12}[ 　]{2,}"
    r"|\n\s*[（(]?[一二三四五六七八九十]{1,2}[)）、]|截至|截止"
    r"|第[一二三四五六七八九十]{1,3}届[^，。（(\n]{0,10}[（(](?:\d{4}年?[-—～至]+)?)[\s　]*"
    rf"(?:截至|截止|至|到|自(?![^，。；]{{0,24}}以来))?(?:{YEAR_PRINTED}年(?:\d{{1,2}}月)?[-—–－~～至到]+)?({YEAR_PRINTED})"
    rf"年(?!鉴|的|以|{EVER_SINCE}|(?:\d{{1,2}}月|[一二三四五六七八九十]{{1,2}}月)?起)(?:[末底初])?"
)
_OF_LAWS = "施行|实施|发布|公布|修订|颁布|印发|出生"
"""After a date: it is that of a law or of a life, and says not when the matters came in."""
# Any year that says when, not one that is compared with.
ANY_YEAR = lazy_regex(
    r"(?<![\d第比较与同由从自])((?:19|20)\d{2}|[一二][〇○零一二三四五六七八九]{3})年(?!鉴)"
    rf"(?!\d{{1,2}}月[^，。\n]{{0,10}}(?:{_OF_LAWS}|参加工作|迁入|生[，。于]))"
    r"(?=[，,]|度|全|上半年|下半年|1?\d月|十?[一二三四五六七八九十]月|我|本[县市区州省]|县|市|末|底|共|，|一年|第[一二三四1-4]季|[当之]中|中[，收受接共]|[）)](?<=(?:全年|当年|是年|本年|年内|这一年)[（(]\d{4}年.))"
)
# A year wherever it stands, that is none of a law, of a work, or of something that began: 县法院2010年工作有起色.
PLAIN_YEAR = lazy_regex(
    rf"(?<![\d第比较与同由从自于到至—－–～~（(-])({YEAR_PRINTED})年"
    rf"(?!鉴|[度的以之前后起版级代修颁施制通发公出印开动建成迁兴投购生毕]|{EVER_SINCE}|[^。\n]{{0,12}}[《〔])"
    r"(?=[^，。；：\n\d]{0,8}(?:工作|信访|办案|来信来访)|[底末]?[共现实]?有[^，。；\n\d]{0,8}(?:干部|人员|干警|职工)(?![^。\n]{0,40}(?:19|20)\d{2}年)|[^，。；：\n\d]{0,16}"
    r"(?:收到|受理|接待|办理|处理|发生|来信|来访|上访|化解|办结|包案|查结|查办|查处|立案|审结|审理|调处|安置|发放|完成)"
    r"[^，。；：\n\d]{0,12}\d)"
)
# The year of a date, wherever it stands: 从2005年5月18日开始.
DATE_YEAR = lazy_regex(
    rf"(?<![\d第])({YEAR_PRINTED})年(?=(?:1[0-2]|\d|十?[一二三四五六七八九]|十)月)"
    rf"(?![^，。\n]{{0,12}}(?:{_OF_LAWS}|参加工作|通过))"
)
# Any year, but for those of laws and of people.
NO_LAW_YEAR = lazy_regex(rf"(?<![\d第])({YEAR_PRINTED})年(?!鉴)(?![^，。\n]{{0,16}}(?:{_OF_LAWS}|通过|条例|》))")
THAT_YEAR = lazy_regex(r"(?:^|[，。；])[\s　]*(?:这一年|这年|是年|该年|当年)，")
# A year in a title: 2016年信访工作.
TITLE_YEAR = lazy_regex(
    r"(?<!年\s*鉴\s*[·（(\[—-]?\s*)(?<!(?:成立|建立|设立|恢复|组建|创刊|始建|建|创办)于\s*)((?:1[89]|20)\d{2}|[一二][〇○零一二三四五六七八九]{3}|２[０-９]{3}|１[０-９]{3})\s*年(?!\s*(?:年\s*)?鉴|\s*第\s*[\d一二三四五六七八九十]+\s*[期号辑])"
    r"|(?<!年\s*鉴\s*)[（(]\s*((?:19|20)\d{2})\s*[)）]"
)
# What is told of in a report of early next year: the whole of the year before.
WHOLE_YEAR = lazy_regex(r"报告|总结|公报|年报|年终|年末|年底|全年|一年来|一年中|去年")
# A title of what sums up the year that it names.
SUMMARY = lazy_regex(r"年[^\n，。]{0,16}(?:总结|小结|情况)")
LAST_YEAR_FIRST = lazy_regex(r"(?:\A|[。\n]|[。\n][^。，；\d]{2,6}，)\s*去年(?!同|的|末|底|相比)")
THIS_YEAR = lazy_regex(r"今年|本年")
LAST_YEAR = lazy_regex(r"去年(?!同|相比)")
# The date of a web page.
PUBLISHED = lazy_regex(
    r"(?:发布|发表|更新|来源|时间|日期)[^\n]{0,12}?((?:19|20)\d{2})[-年/.]\d{1,2}[-月/.]\d{1,2}|((?:19|20)\d{2})"
    r"(?:[-/.]\d{1,2}[-/.]\d{1,2}|年\d{1,2}月\d{1,2}日(?=[\s　]*(?:[\n\d|【]|来源|作者|浏览|点击|字号)))"
)
# A running head: a part of the book, its year and the number of the page, or the same from the right.
RUNNING_YEAR = lazy_regex(
    r"(?m:^)[^\S\n]*[一-鿿·][一-鿿· 　]{1,12}[ 　]+((?:19|20)\d{2})年[ 　]+[·—\-]*\d{1,4}[·—\-]*[^\S\n]*(?m:$)"
    r"|(?m:^)[^\S\n]*[·—\-]*\d{1,4}[·—\-]*[ 　]+((?:19|20)\d{2})年[ 　]+[一-鿿·][一-鿿· 　]{1,12}(?m:$)"
)
# 比2015年: the year told of is the next.
COMPARED_YEAR = lazy_regex(r"(?:比|较|与|同)((?:19|20)\d{2})年(?!鉴)")
# What all numbers in brackets are: （注：括号内为2018年数据）, （去年同期497件次，下同）.
IN_BRACKETS = lazy_regex(
    r"括号(?:内|中|里)的?(?:数字|数据|数)?均?(?:为|系|是)(?:上年|去年|((?:19|20)\d{2})年)"
    r"|（(?:上年|去年|((?:19|20)\d{2})年)(?:同期)?[^（）\n]{1,16}，下同）"
)
PRINTED_YEAR = lazy_regex(rf"(?<!\d)({YEAR_PRINTED})(?!\d)")
ASCII_DIGITS = str.maketrans("０１２３４５６７８９", "0123456789")
FURNITURE_YEAR = 400  # characters of the text that may hold its cover or its banner
PART_OF_TITLE = 12  # characters after the year of a title that may name a part of it
MANY = 3  # years that head sentences, at least, where years are told one after the other
FEW = 2  # years at heads of sentences, at most, that a dated page may look back on
MANY_IN_YEARBOOK = 5  # the same in a book of one year, which looks back on a few


@light
class Context:
    """What holds for the whole document."""

    year: int | None
    year_basis: str  # stated, title_minus_one, comparison, published, given, assumed, or empty
    chronicle: bool = False  # many years are told one after the other; a year holds until the next is named
    now: int | None = None  # the year it was written in, where it says so: 今年
    months: tuple[int, int] | None = None  # the part of the year that its title names: its first and its last month
    last_printed: bool = False  # its title names no year, and the next one is printed nowhere
    brackets: int | None = None  # the earlier year of which all numbers in brackets are, where it says so

    @property
    def looks_back(self) -> bool:
        """Whether it was written in the year after the one it reports on, which it calls 去年."""
        return self.year is not None and self.now == self.year + 1


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


def read_context(title: str, furniture: str, text: str, given_year: int | None = None) -> Context:
    """Read the heads, the furniture (banners, running heads) and the running text of a document."""
    if given_year is not None:
        return Context(given_year, "given")
    said = _read(title, furniture, text)
    found = _find(said)
    if (told := IN_BRACKETS.search(text)) is not None and found.year is not None:
        named = told[1] or told[2]
        found = replace(found, brackets=int(named) if named else found.year - 1)
    if found.chronicle or found.year is None:
        return found
    year = found.year
    last = TITLE_YEAR.search(title) is None and not said.published and _is_last_printed(year, title, furniture, text)
    found = replace(found, months=_months(said.title, year), last_printed=last)
    if said.written is not None:
        return replace(found, now=said.written.year)
    return replace(found, now=year + 1) if _sums_up_last_year(said) else found


def _is_last_printed(year: int, *texts: str) -> bool:
    """Whether the next year is printed nowhere."""
    return not any(_year(m[1]) == year + 1 for text in texts for m in PRINTED_YEAR.finditer(text))


def _months(title: str, year: int) -> tuple[int, int] | None:
    """`2016年第三季度信访情况通报`, `2019年信访情况（1—9月）`: a part of the year."""
    for match in TITLE_YEAR.finditer(title):
        if _year((match[1] or match[2]).translate(ASCII_DIGITS)) != year:
            continue
        line = title[match.end() :].partition("\n")[0]
        for rule in (MONTHS, PART, MONTH):
            part = next(iter(rule.find(line)), None)
            if part is None or part[0].endswith(("日", "旬")) or not _are_reported_on(line, *part.span()):
                continue
            if rule is MONTH and MEETING.search(line, part.end()) is not None:
                return None  # 2016年6月县人大常委会听取…的报告: when they sat
            time = read_time(rule.name, part)
            return (time.first_month, time.last_month) if time.first_month and time.last_month else None
    return None


def _are_reported_on(line: str, start: int, end: int) -> bool:
    """Whether months stand right behind the year of their title, or in brackets of their own: 情况（1—11月）."""
    in_brackets = line[start - 1 : start] in ("（", "(") and line.startswith(("）", ")"), end)
    return in_brackets or start < PART_OF_TITLE and not line[:start].strip("度 　")


def _sums_up_last_year(said: Said) -> bool:
    """`1955年工作总结`, and under it 去年，来信增加: written in the year after, which it says nothing of."""
    return (
        SUMMARY.search(said.title) is not None
        and LAST_YEAR_FIRST.search(said.text) is not None
        and THIS_YEAR.search(said.text) is None
    )


def _read(title: str, furniture: str, text: str) -> Said:
    undated = without_dates(text)
    written = read_written(title, furniture, text)
    return Said(
        without_meetings(without_dates(title)) if written is not None and written.early else title,
        _covers(title, furniture, text[:FURNITURE_YEAR]),
        Counter(year for m in SENTENCE_YEAR.finditer(undated) if (year := _year(m[1]))),
        Counter(year for m in ANY_YEAR.finditer(undated) if (year := _year(m[1]))),
        {year for m in PLAIN_YEAR.finditer(undated) if (year := _year(m[1]))},
        [int(m[1]) for m in COMPARED_YEAR.finditer(text)],
        written,
        _running(furniture),
        _published(furniture, text),
        WHOLE_YEAR.search(title) is not None or WHOLE_YEAR.search(text) is not None,
        undated,
    )


def _find(said: Said) -> Context:
    chronicle = _is_chronicle(said.told)
    for cover in said.covers:  # a year named in the text wins over the cover, which is usually one more
        if (near := _near_cover(cover, said)) is not None:
            return Context(near, "stated", chronicle and len(said.told) >= MANY_IN_YEARBOOK)
    if said.running is not None and not chronicle:
        return Context(said.running, "stated")
    titled = _titled(said)
    if chronicle and not _is_of_titled_year(said, titled):
        return Context(None, "", True)
    if titled is not None:
        return titled
    if said.written is not None and not said.written.month and not said.written.of_issue:
        return Context(said.written.year, "stated")  # 今年（一九五二年）
    if said.told:
        return Context(_most_told(said), "stated")
    return _by_other_words(said)


def _near_cover(cover: int, said: Said) -> int | None:
    """The year told most often of those that a book with this cover may report on."""
    if not any(cover - 2 <= y <= cover for y in said.told):
        return None
    return max(range(cover - 2, cover + 1), key=lambda y: (said.told[y] + said.named[y], y == cover - 1))


def _is_chronicle(told: Counter[int]) -> bool:
    """Many years head sentences, none of them most of the time."""
    return len(told) >= MANY and told.most_common(1)[0][1] * 2 <= sum(told.values()) + 1


def _is_of_titled_year(said: Said, titled: Context | None) -> bool:
    """Whether the one year in a title beats a few that head sentences: 关于1963年…的通报, which looks back on 1962."""
    if titled is None or titled.year not in said.told or len(said.told) >= MANY_IN_YEARBOOK:
        return False
    return len({match[0] for match in TITLE_YEAR.finditer(said.title)}) == 1


def _titled(said: Said) -> Context | None:
    """The year in a title, unless sentences or a cover speak of others."""
    match = TITLE_YEAR.search(said.title)
    if match is None:
        return None
    year = _year((match[1] or match[2]).translate(ASCII_DIGITS))
    return Context(year, "stated") if not said.told or year in said.told or not said.covers else None


def _most_told(said: Said) -> int:
    """The year told most often, or that it was written in where the text names it, unless that had just begun."""
    told, written = said.told, said.written
    most = max(told, key=lambda year: (told[year], year - 1 in told and year - 1 in said.compared, year))
    if written is not None and written.in_title and most < written.year - 1 and sum(told.values()) <= FEW:
        return written.year - (written.early and said.whole_year)  # 成立的一九五一年, in a newspaper of 1955
    if written is not None and written.early:
        if written.at_meeting and written.year - 1 in told:
            return written.year - 1  # 2008年工作任务 is a head of it as well
        return written.year if told[written.year] == told[most] else most
    now = written.year if written is not None else said.published
    return now if now and (now in told or now in said.named) else most


def _by_other_words(said: Said) -> Context:
    """Where no year heads a sentence: the cover, any year, the year that is compared with, the date it was written."""
    named = _near_writing(said)
    if said.covers:
        cover = said.covers[0]
        if named[cover - 1]:
            return Context(cover - 1, "stated")
        return Context(cover, "stated") if named[cover] else Context(cover - 1, "title_minus_one")
    written = said.written
    if written is not None and written.early and (named[written.year - 1] or LAST_YEAR.search(said.text) is not None):
        return Context(written.year - 1, "stated" if named[written.year - 1] else "published")
    if written is not None and written.month and not written.early and THIS_YEAR.search(said.text) is not None:
        return Context(written.year, "stated" if named[written.year] else "published")
    if named:
        return Context(named.most_common(1)[0][0], "stated")
    if said.compared:
        return Context(max(said.compared) + 1, "comparison")
    if written is not None:
        return Context(
            written.year - (written.early and said.whole_year), "stated" if written.in_title else "published"
        )
    if len(said.plain) == 1:
        return Context(max(said.plain), "stated")
    if said.published:
        return Context(said.published, "published")
    if (alone := _alone(said.text)) is not None:
        return Context(alone, "assumed")
    dates = [year for m in DATE_YEAR.finditer(said.text) if (year := _year(m[1]))]
    return Context(max(dates), "assumed") if dates else Context(None, "")


def _alone(text: str) -> int | None:
    """The one year that a text names and points back to, but for the year before; none where it names others."""
    if THAT_YEAR.search(text) is None:
        return None
    years = {year for m in NO_LAW_YEAR.finditer(text) if (year := _year(m[1]))}
    return max(years) if years and max(years) - min(years) <= 1 else None


def _near_writing(said: Said) -> Counter[int]:
    """The years named, without those long before it was written, where a date at its head says when: 一九五〇年的信."""
    if said.written is None or not said.written.in_title:
        return said.named
    return Counter({year: times for year, times in said.named.items() if year >= said.written.year - 1})


def _running(furniture: str) -> int | None:
    """`大事记　2000年　19`: the year that is told of, in a running head without the name of the book."""
    heads = (match for match in RUNNING_YEAR.finditer(furniture) if COVER.search(match[0]) is None)
    match = next(heads, None)
    return int(match[1] or match[2]) if match is not None else None


def _published(furniture: str, text: str) -> int:
    """The year a web page was published in, 0 where it does not say."""
    match = PUBLISHED.search(furniture) or PUBLISHED.search(text[:600])
    return int(match[1] or match[2]) if match else 0


def _covers(*texts: str) -> list[int]:
    """The years on covers and running heads, entry titles before banners set over two lines."""
    named = [text for text in texts if COVER_WORD.search(text)]
    found = [int(m[1] or m[2]) for text in named for pattern in (COVER, SPLIT_COVER) for m in pattern.finditer(text)]
    return list(dict.fromkeys(found))


def _year(text: str) -> int | None:
    try:
        year = int(parse(text))
    except ValueError:
        return None
    return year if 1800 < year < 2100 else None
