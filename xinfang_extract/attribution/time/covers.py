"""The years that furniture tells: on covers, in running heads, in the date of a web page."""

from __future__ import annotations

from xinfang_extract.patterns import lazy_regex

# The cover year of a yearbook, in its title or running head: 凤庆年鉴2017, 2017年鉴.
COVER = lazy_regex(
    r"(?:年\s*鉴|年\s*刊|执政纪要|统计公报)\s*[·（(\[—-]?\s*(?:(?:19|20)\d{2}\s*年?\s*[—–－~～至-]{1,2}\s*)?((?:19|20)\d{2})"
    r"|((?:19|20)\d{2})"
    r"\s*[）)]?\s*[·年]?[^\n，。]{0,8}?年\s*鉴"
)
COVER_WORD = lazy_regex("[鉴刊报要]")  # one of them is in every cover
# The same set over two lines: 凤 庆 2017 over 年 鉴.
SPLIT_COVER = lazy_regex(r"((?:19|20)\d{2})[ \t]*\n[ \t]*(?:\S\s*){0,3}年\s*鉴|年\s*鉴[ \t]*\n[ \t]*((?:19|20)\d{2})")
# A running head: a part of the book, its year and the number of the page, or the same from the right.
RUNNING_YEAR = lazy_regex(
    r"(?m:^)[^\S\n]*[一-鿿·][一-鿿· 　]{1,12}[ 　]+((?:19|20)\d{2})年[ 　]+[·—\-]*\d{1,4}[·—\-]*[^\S\n]*(?m:$)"
    r"|(?m:^)[^\S\n]*[·—\-]*\d{1,4}[·—\-]*[ 　]+((?:19|20)\d{2})年[ 　]+[一-鿿·][一-鿿· 　]{1,12}(?m:$)"
)
# The date of a web page.
PUBLISHED = lazy_regex(
    r"(?:发布|发表|更新|来源|时间|日期)[^\n]{0,12}?((?:19|20)\d{2})[-年/.]\d{1,2}[-月/.]\d{1,2}|((?:19|20)\d{2})"
    r"(?:[-/.]\d{1,2}[-/.]\d{1,2}|年\d{1,2}月\d{1,2}日(?=[\s　]*(?:[\n\d|【]|来源|作者|浏览|点击|字号)))"
)


def years_on_covers(*texts: str) -> list[int]:
    """The years on covers and running heads, entry titles before banners set over two lines."""
    named = [text for text in texts if COVER_WORD.search(text)]
    found = [int(m[1] or m[2]) for text in named for pattern in (COVER, SPLIT_COVER) for m in pattern.finditer(text)]
    return list(dict.fromkeys(found))


def year_in_running_head(furniture: str) -> int | None:
    """`大事记　2000年　19`: the year that is told of, in a running head without the name of the book."""
    heads = (match for match in RUNNING_YEAR.finditer(furniture) if COVER.search(match[0]) is None)
    match = next(heads, None)
    return int(match[1] or match[2]) if match is not None else None


def year_published(furniture: str, text: str) -> int:
    """The year a web page was published in, 0 where it does not say."""
    match = PUBLISHED.search(furniture) or PUBLISHED.search(text[:600])
    return int(match[1] or match[2]) if match else 0
