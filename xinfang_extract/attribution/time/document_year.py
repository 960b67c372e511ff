"""What a document says once for all its figures: the year it reports on, or that it tells of many."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

from xinfang_extract.attribution.time.in_brackets import year_in_brackets, year_proved_in_brackets
from xinfang_extract.attribution.time.said import DATE_YEAR, NO_LAW_YEAR, Said, read_said
from xinfang_extract.attribution.time.titled import TITLE_YEAR, months_in_title, year_in_title, year_of
from xinfang_extract.light import light
from xinfang_extract.numerals import parse
from xinfang_extract.patterns import lazy_regex
from xinfang_extract.rules.times import YEAR_PRINTED

THAT_YEAR = lazy_regex(r"(?:^|[，。；])[\s　]*(?:这一年|这年|是年|该年|当年)，")
# A title of what sums up the year that it names.
SUMMARY = lazy_regex(r"年[^\n，。]{0,16}(?:总结|小结|情况)")
# A title of what is to be done in the year that it names.
PLAN = lazy_regex(r"年(?:度)?(?:信访)?(?:工作)?(?:要点|计划|打算|安排|部署|目标)")
LAST_YEAR_FIRST = lazy_regex(r"(?:\A|[。\n]|[。\n][^。，；\d]{2,6}，)\s*去年(?!同|的|末|底|相比)")
THIS_YEAR = lazy_regex(r"今年|本年")
# What no report of a January could say of the year that has just begun.
WHOLE_OF_THIS_YEAR = lazy_regex(
    r"(?:今年|本年)(?:全年|一至十二月|1[至—–－~～-]12月|(?!以来|初|年初|头|春|[12一二](?:月|[、至到—–－~～-]))[^。\n]{0,40}(?:收到|受理|接待|承办|来信|来访)[^。\n]{0,12}[\d一二三四五六七八九十百千])"
)
SINCE_ITS_BEGINNING = lazy_regex(r"今年以来，")
LAST_YEAR_TOLD = lazy_regex(r"(?<![比较同与和跟])去年(?!同|相比|的|底|末)")
# 去年（1998年）: written in the year after.
LAST_YEAR_IS = lazy_regex(rf"(?<![比较与同和])去年(?:全年|度|一年)?[（(]({YEAR_PRINTED})年[）)]")
LAST_YEAR = lazy_regex(r"去年(?!同|相比)")
# A day of a month that no year stands before: 从3月2日到8日.
DAY = lazy_regex(
    r"(?<![年\d一二三四五六七八九十])(1[0-2]|[1-9]|十[一二]?|[一二三四五六七八九])月(?:\d{1,2}|[一二三十廿]?[十]?[一二三四五六七八九十])日"
)
PRINTED_YEAR = lazy_regex(rf"(?<!\d)({YEAR_PRINTED})(?!\d)")
FIRST_WORDS = 40  # characters in which a piece of news says on which day it was
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
    month: int = 0  # that it was written in, where it says so
    months: tuple[int, int] | None = None  # the part of the year that its title names: its first and its last month
    last_printed: bool = False  # its title names no year, and the next one is printed nowhere
    brackets: int | None = None  # the earlier year of which all numbers in brackets are, where it says so
    brackets_beside: int | None = None  # that of those right behind a number of their unit, where one is proved

    @property
    def looks_back(self) -> bool:
        """Whether it was written in the year after the one it reports on, which it calls 去年."""
        return self.year is not None and self.now == self.year + 1


def read_context(title: str, furniture: str, text: str, given_year: int | None = None) -> Context:
    """Read the heads, the furniture (banners, running heads) and the running text of a document."""
    if given_year is not None:
        return Context(given_year, "given")
    if (last_year := LAST_YEAR_IS.search(text)) is not None and (year := year_of(last_year[1])) is not None:
        return Context(year, "stated", now=year + 1)
    said = read_said(title, furniture, text)
    found = _find(said)
    if found.year is not None:
        found = replace(
            found,
            brackets=year_in_brackets(text, found.year),
            brackets_beside=year_proved_in_brackets(text, found.year),
        )
    if found.chronicle or found.year is None:
        return found
    year = found.year
    last = TITLE_YEAR.search(title) is None and not said.published and _is_last_printed(year, title, furniture, text)
    found = replace(found, months=months_in_title(said.title, year), last_printed=last)
    if said.written is not None:
        now = year if _still_writes_of_it(said, year) else said.written.year
        return replace(found, now=now, month=said.written.month)
    return replace(found, now=year + 1) if _sums_up_last_year(said) else found


def _is_last_printed(year: int, *texts: str) -> bool:
    """Whether the next year is printed nowhere."""
    return not any(year_of(m[1]) == year + 1 for text in texts for m in PRINTED_YEAR.finditer(text))


def _still_writes_of_it(said: Said, year: int) -> bool:
    """`1984年工作情况的报告`, dated early in 1985, and in it 今年一至十二月: the year that it reports on."""
    written = said.written
    if written is None or not written.early or written.year != year + 1 or SUMMARY.search(said.title) is None:
        return False
    of_it = written.month == 1 and SINCE_ITS_BEGINNING.search(said.text) is not None
    if not of_it and WHOLE_OF_THIS_YEAR.search(said.text) is None:
        return False
    return LAST_YEAR_TOLD.search(said.text) is None


def _sums_up_last_year(said: Said) -> bool:
    """`1955年工作总结`, and under it 去年，来信增加: written in the year after, which it says nothing of."""
    return (
        SUMMARY.search(said.title) is not None
        and LAST_YEAR_FIRST.search(said.text) is not None
        and THIS_YEAR.search(said.text) is None
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
    """The year in a title, unless sentences or a cover speak of others; that before a plan where they tell of it."""
    match = TITLE_YEAR.search(said.title)
    if match is None:
        return None
    year = year_in_title(match)
    own = sum(year_in_title(m) == year for m in TITLE_YEAR.finditer(said.title))
    if year is not None and year - 1 in said.told and said.told[year] <= own and PLAN.search(said.title) is not None:
        return Context(year - 1, "stated", now=year)  # 2022年工作要点: 2021年，…
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
    if written is None and _tells_of_a_day(said, most):
        return said.published
    if now and most < now - 1 and sum(told.values()) <= FEW and LAST_YEAR_TOLD.search(said.text) is not None:
        return now - 1  # 2008年进京64人次, in a newspaper of 2010 that tells of 去年
    return now if now and (now in told or now in said.named) else most


def _tells_of_a_day(said: Said, most: int) -> bool:
    """Whether a page of the web begins with a day of this year, and names the year before but once."""
    if most != said.published - 1 or sum(said.told.values()) > 1 or THIS_YEAR.search(said.text) is None:
        return False
    return DAY.search(said.text, 0, FIRST_WORDS) is not None


def _by_other_words(said: Said) -> Context:
    """Where no year heads a sentence: the cover, any year, the year that is compared with, the date it was written."""
    named = said.named_near_writing()
    if said.covers:
        cover = said.covers[0]
        if named[cover - 1]:
            return Context(cover - 1, "stated")
        return Context(cover, "stated") if named[cover] else Context(cover - 1, "title_minus_one")
    written = said.written
    if written is not None and written.early and not named and _tells_of_these_days(said.text, written.month):
        return Context(written.year, "published")
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
    dates = [year for m in DATE_YEAR.finditer(said.text) if (year := year_of(m[1]))]
    return Context(max(dates), "assumed") if dates else Context(None, "")


def _tells_of_these_days(text: str, month: int) -> bool:
    """`从3月2日到8日`, in a paper of March: those of the year that has begun; a report on a year has later ones."""
    if LAST_YEAR_FIRST.search(text) is not None:
        return False
    months = [int(parse(m[1])) for m in DAY.finditer(text)]
    return bool(months) and max(months) <= month


def _alone(text: str) -> int | None:
    """The one year that a text names and points back to, but for the year before; none where it names others."""
    if THAT_YEAR.search(text) is None:
        return None
    years = {year for m in NO_LAW_YEAR.finditer(text) if (year := year_of(m[1]))}
    return max(years) if years and max(years) - min(years) <= 1 else None
