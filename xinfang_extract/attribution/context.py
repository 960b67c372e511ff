"""What a document says once for all its figures: the year it reports on, its place, whose section it is."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

import regex

from xinfang_extract import numerals

COVER = regex.compile(
    r"(?:年\s*鉴|年\s*刊|执政纪要|统计公报)\s*[·（(\[—-]?\s*((?:19|20)\d{2})|((?:19|20)\d{2})\s*[）)]?\s*[·年]?[^\n，。]{0,8}?年\s*鉴"
)
# fengqing sets its banner in two columns: 凤 庆 2017 over 年 鉴
SPLIT_COVER = regex.compile(
    r"((?:19|20)\d{2})[ \t]*\n[ \t]*(?:\S\s*){0,3}年\s*鉴|年\s*鉴[ \t]*\n[ \t]*((?:19|20)\d{2})"
)
SENTENCE_YEAR = regex.compile(
    r"(?:^|[。！？；\n】〕）]|截至|截止)[\s　]*(?:截至|截止|至|到|自)?((?:1[89]|20)\d{2}|[一二][〇○零一二三四五六七八九]{3})年(?!鉴|的|来|起)(?:[末底初])?"
)
ANY_YEAR = regex.compile(
    r"(?<![\d第比较与同由从自])((?:19|20)\d{2})年(?!鉴)(?=[，,]|度|全|上半年|下半年|1?\d月|我|县|市|末|底|共|以来|，)"
)
TITLE_YEAR = regex.compile(
    r"((?:1[89]|20)\d{2}|[一二][〇○零一二三四五六七八九]{3}|２[０-９]{3}|１[０-９]{3})\s*年(?!\s*鉴)"
)
PUBLISHED = regex.compile(
    r"(?:发布|发表|更新|来源|时间|日期)[^\n]{0,12}?((?:19|20)\d{2})[-年/.]\d{1,2}[-月/.]\d{1,2}|((?:19|20)\d{2})[-年/.]\d{1,2}[-月/.]\d{1,2}"
)
COMPARED_YEAR = regex.compile(r"(?:比|较|与|同)((?:19|20)\d{2})年(?!鉴)")
RANKS = (
    ("全国", 5),
    ("全省", 4),
    ("全自治区", 4),
    ("全州", 3),
    ("全地区", 3),
    ("全盟", 3),
    ("全市", 3),
    ("全县", 2),
    ("全旗", 2),
    ("全区", 2),
    ("全镇", 1),
    ("全乡", 1),
    ("全街道", 1),
)


@dataclass(frozen=True, slots=True)
class Context:
    """What holds for the whole document."""

    year: int | None
    year_basis: str  # stated, title_minus_one, given, or empty
    chronicle: bool  # many years are told one after the other; a year holds until the next is named
    rank: int  # 5 the state, 4 a province, 3 a prefecture, 2 a county, 1 a township


def read_context(title: str, furniture: str, text: str, given_year: int | None = None) -> Context:
    """Read the heads, the furniture (banners, running heads) and the running text of a document."""
    told = [_year(m[1]) for m in SENTENCE_YEAR.finditer(text)]
    distinct = {y for y in told if y}
    rank = _rank(text)
    if given_year is not None:
        return Context(given_year, "given", False, rank)
    counts = Counter(y for y in told if y)
    many = _many(distinct, counts)
    named = Counter(int(m[1]) for m in ANY_YEAR.finditer(text))
    covers = list(dict.fromkeys((*_covers(title), *_covers(furniture), *_covers(text[:400]))))
    for cover in covers:  # a year named in the text wins over the cover, which is usually one more
        near = [y for y in counts if cover - 2 <= y <= cover]
        if near:
            return Context(max(near, key=lambda y: (counts[y], y == cover - 1)), "stated", many, rank)
    titled = TITLE_YEAR.search(title)
    if titled and not many and (not counts or _year(_arabic(titled[1])) in counts or not covers):
        return Context(_year(_arabic(titled[1])), "stated", False, rank)
    if counts:
        if many:
            return Context(None, "", True, rank)
        published = _published(furniture, text)
        if published and (published in counts or published in named):
            return Context(published, "stated", False, rank)
        return Context(counts.most_common(1)[0][0], "stated", False, rank)
    if covers:
        cover = covers[0]
        if named[cover - 1] or not named[cover]:
            return Context(cover - 1, "stated" if named[cover - 1] else "title_minus_one", False, rank)
        return Context(cover, "stated", False, rank)
    if named:
        return Context(named.most_common(1)[0][0], "stated", False, rank)
    compared = [int(m[1]) for m in COMPARED_YEAR.finditer(text)]
    if compared:
        return Context(max(compared) + 1, "comparison", False, rank)
    if published := _published(furniture, text):
        return Context(published, "published", False, rank)
    return Context(None, "", False, rank)


def _arabic(text: str) -> str:
    return text.translate(str.maketrans("０１２３４５６７８９", "0123456789"))


def _published(title: str, text: str) -> int:
    """The year a web page was published in, 0 where it does not say."""
    match = PUBLISHED.search(title) or PUBLISHED.search(text[:600])
    return int(match[1] or match[2]) if match else 0


def _many(distinct: set[int], counts: Counter[int]) -> bool:
    """Many years head sentences, none of them most of the time."""
    return len(distinct) >= 3 and counts.most_common(1)[0][1] * 2 <= sum(counts.values()) + 1


def _covers(text: str) -> list[int]:
    """The years on covers and running heads, entry titles before banners set over two lines."""
    found = [int(m[1] or m[2]) for pattern in (COVER, SPLIT_COVER) for m in pattern.finditer(text)]
    return list(dict.fromkeys(found))


def _year(text: str) -> int | None:
    try:
        year = int(numerals.parse(text))
    except ValueError:
        return None
    return year if 1800 < year < 2100 else None


def _rank(text: str) -> int:
    found = Counter({rank: text.count(word) for word, rank in RANKS if word in text})
    return found.most_common(1)[0][0] if found else 0
