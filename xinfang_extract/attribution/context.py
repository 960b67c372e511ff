"""What a document says once for all its figures: the year it reports on, or that it tells of many."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

import regex

from xinfang_extract.numerals import parse

# The cover year of a yearbook, in its title or running head: 凤庆年鉴2017, 2017年鉴.
COVER = regex.compile(
    r"(?:年\s*鉴|年\s*刊|执政纪要|统计公报)\s*[·（(\[—-]?\s*((?:19|20)\d{2})|((?:19|20)\d{2})"
    r"\s*[）)]?\s*[·年]?[^\n，。]{0,8}?年\s*鉴"
)
COVER_WORD = regex.compile("[鉴刊报要]")  # one of them is in every cover
# The same set over two lines: 凤 庆 2017 over 年 鉴.
SPLIT_COVER = regex.compile(
    r"((?:19|20)\d{2})[ \t]*\n[ \t]*(?:\S\s*){0,3}年\s*鉴|年\s*鉴[ \t]*\n[ \t]*((?:19|20)\d{2})"
)
# A year at the head of a sentence: it says when.
SENTENCE_YEAR = regex.compile(
    r"(?:^|[。！？；\n】〕）]|截至|截止)[\s　]*(?:截至|截止|至|到|自)?((?:1[89]|20)\d{2}"
    r"|[一二][〇○零一二三四五六七八九]{3})年(?!鉴|的|来|起)(?:[末底初])?"
)
# Any year that says when, not one that is compared with.
ANY_YEAR = regex.compile(
    r"(?<![\d第比较与同由从自])((?:19|20)\d{2})年(?!鉴)(?=[，,]|度|全|上半年|下半年|1?\d月|我|县|市|末|底|共|，)"
)
# A year in a title: 2016年信访工作.
TITLE_YEAR = regex.compile(
    r"((?:1[89]|20)\d{2}|[一二][〇○零一二三四五六七八九]{3}|２[０-９]{3}|１[０-９]{3})\s*年(?!\s*鉴)"
    r"|(?<!年\s*鉴\s*)[（(]\s*((?:19|20)\d{2})\s*[)）]"
)
# After the year of a meeting's date, or of a report's in brackets: the year has just begun.
YEAR_BEGINS = regex.compile(
    r"\s*[1-3一二三]\s*月\s*[\d一二三十廿]{1,3}\s*日\s*(?:在|于|，|(?<=(?:报告|总结|公报)[^\n]{0,8}\s*[（(][^\n]{4,14})[)）])"
)
# The date of a web page.
PUBLISHED = regex.compile(
    r"(?:发布|发表|更新|来源|时间|日期)[^\n]{0,12}?((?:19|20)\d{2})[-年/.]\d{1,2}[-月/.]\d{1,2}|((?:19|20)\d{2})"
    r"[-年/.]\d{1,2}[-月/.]\d{1,2}"
)
# 今年（一九五二年）: the year in which it is told.
THIS_YEAR = regex.compile(r"今年\s*[（(]\s*((?:1[89]|20)\d{2}|[一二][〇○零一二三四五六七八九]{3})\s*年?\s*[）)]")
# 比2015年: the year told of is the next.
COMPARED_YEAR = regex.compile(r"(?:比|较|与|同)((?:19|20)\d{2})年(?!鉴)")
ASCII_DIGITS = str.maketrans("０１２３４５６７８９", "0123456789")
FURNITURE_YEAR = 400  # characters of the text that may hold its cover or its banner
MANY = 3  # years that head sentences, at least, where years are told one after the other


@dataclass(frozen=True, slots=True)
class Context:
    """What holds for the whole document."""

    year: int | None
    year_basis: str  # stated, title_minus_one, comparison, published, given, or empty
    chronicle: bool = False  # many years are told one after the other; a year holds until the next is named


def read_context(title: str, furniture: str, text: str, given_year: int | None = None) -> Context:
    """Read the heads, the furniture (banners, running heads) and the running text of a document."""
    if given_year is not None:
        return Context(given_year, "given")
    told = Counter(year for m in SENTENCE_YEAR.finditer(text) if (year := _year(m[1])))
    named = Counter(int(m[1]) for m in ANY_YEAR.finditer(text))
    covers = _covers(title, furniture, text[:FURNITURE_YEAR])
    chronicle = _is_chronicle(told)
    for cover in covers:  # a year named in the text wins over the cover, which is usually one more
        if (near := _near_cover(cover, told)) is not None:
            return Context(near, "stated", chronicle)
    if not chronicle and (titled := _titled(title, told, covers)) is not None:
        return titled
    if (now := THIS_YEAR.search(text)) is not None and (year := _year(now[1])):
        return Context(year, "stated", chronicle)
    if told:
        return _by_sentences(told, named, chronicle, _published(furniture, text))
    return _by_other_words(covers, named, furniture, text)


def _near_cover(cover: int, told: Counter[int]) -> int | None:
    """The year told most often of those that a book with this cover may report on."""
    near = [y for y in told if cover - 2 <= y <= cover]
    return max(near, key=lambda y: (told[y], y == cover - 1)) if near else None


def _is_chronicle(told: Counter[int]) -> bool:
    """Many years head sentences, none of them most of the time."""
    return len(told) >= MANY and told.most_common(1)[0][1] * 2 <= sum(told.values()) + 1


def _titled(title: str, told: Counter[int], covers: list[int]) -> Context | None:
    """The year in a title, unless sentences or a cover speak of others."""
    match = TITLE_YEAR.search(title)
    if match is None:
        return None
    year = _year((match[1] or match[2]).translate(ASCII_DIGITS))
    if year is not None and YEAR_BEGINS.match(title, match.end()):
        year -= 1  # ——2021年1月20日在…会议上: the report on the year before
    return Context(year, "stated") if not told or year in told or not covers else None


def _by_sentences(told: Counter[int], named: Counter[int], chronicle: bool, published: int) -> Context:
    if chronicle:
        return Context(None, "", True)
    if published and (published in told or published in named):
        return Context(published, "stated")
    return Context(told.most_common(1)[0][0], "stated")


def _by_other_words(covers: list[int], named: Counter[int], furniture: str, text: str) -> Context:
    """Where no year heads a sentence: the cover, any year, the year that is compared with, the date of a web page."""
    if covers:
        cover = covers[0]
        if named[cover - 1]:
            return Context(cover - 1, "stated")
        return Context(cover, "stated") if named[cover] else Context(cover - 1, "title_minus_one")
    if named:
        return Context(named.most_common(1)[0][0], "stated")
    compared = [int(m[1]) for m in COMPARED_YEAR.finditer(text)]
    if compared:
        return Context(max(compared) + 1, "comparison")
    published = _published(furniture, text)
    return Context(published, "published") if published else Context(None, "")


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
