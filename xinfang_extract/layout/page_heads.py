"""What stands at the head and the foot of a page, by the form of its line: its number, running heads, banners.

`turns` tells by where a line stands which of them it is. Words are in both scripts.
"""

from __future__ import annotations

import re
from itertools import pairwise

from xinfang_extract.patterns import lazy_re

_BAR = lazy_re(r"\d{1,4}(?:\s+\d{1,4}){3,}")
_DECORATED = (
    r"[-—–－·•‧∙.．~～*☆★〔【\[(（|│/]\s*(?:[Pp第]\.?)?\s*(?=[OIl]{0,2}\d)[\dOIl]{1,4}\s*(?:[页頁])?"
    r"\s*[-—–－·•‧∙.．~～*☆★〕】\])）|│/]"
)
_PAGE_NUMBER = lazy_re(
    rf"{_DECORATED}|[—–－]{{2,4}}\s*\d{{1,4}}\s*[—–－]{{2,4}}|Page\s*\d+(?:\s*(?:of|/|-)\s*.*)?|P\.?\s*\d{{1,4}}|第\s*\d{{1,4}}\s*[页頁](?:\s*[,，/]?\s*共\s*\d+\s*[页頁])?"
    r"|\d{1,4}\s*/\s*\d{1,4}|[（(]?\s*[上下][接转轉]\s*第?\s*\d{1,4}\s*[页頁版]\s*[)）]?"
    r"|[-—–－]\s*[〇○零一二三四五六七八九十百]{1,5}\s*[-—–－]",
    re.IGNORECASE,
)
_FIRST = lazy_re(r"[-—–－·•‧∙.．~～*☆★〔【\[(（|│/\dPp第上下]")
_WORDS = r"[^\d。，,；;：:、]{2,40}"
_SPACED_NUMBER = r"\d(?:\s?\d){0,3}"
_BOOK = r"(?:[^\W\d_]\s?){0,10}(?:[县縣市区區州省旗乡鄉镇鎮通]\s?志|年\s?[鉴鑒鑑])"
_ITS_YEAR = r"(?:[1１][9９]|[2２][0０])\d\d"
_YEAR_OF_BOOK = rf"[（(]?{_ITS_YEAR}(?:[-—–~～至]+{_ITS_YEAR})?年?[）)]?"
_WITH_NUMBER = lazy_re(
    rf"{_WORDS}\s+{_DECORATED}|{_DECORATED}\s+{_WORDS}|{_BOOK}\s{{2,}}{_SPACED_NUMBER}|{_SPACED_NUMBER}\s{{2,}}{_BOOK}"
    rf"|{_DECORATED}\s+{_BOOK}[\s·]*{_YEAR_OF_BOOK}|{_BOOK}[\s·]*{_YEAR_OF_BOOK}\s+{_DECORATED}"
    rf"|{_BOOK}[\s·]*{_YEAR_OF_BOOK}\s+{_SPACED_NUMBER}|{_SPACED_NUMBER}\s+{_YEAR_OF_BOOK}\s+{_BOOK}"
)
NAME_OF_BOOK = lazy_re(_BOOK)
BOOK_AND_YEAR = lazy_re(rf"{_BOOK}[\s·]*{_YEAR_OF_BOOK}|{_YEAR_OF_BOOK}[\s·]*{_BOOK}")
BARE_NUMBER = lazy_re(_SPACED_NUMBER)
PART_OF_BOOK = lazy_re(
    r"第[一二三四五六七八九十百\d]{1,4}[篇编編卷部章][\s　]*\S{1,12}"
    r"|\S{2,20}(?:志|誌)稿?|\S{2,14}(?:年\s?[鉴鑒鑑]|[汇彙匯][编編])"
)
_NAME = (
    r"[^\d\s。，,；;：:、（）()]{2,8}(?:·[^\d\s。，,；;：:、（）()]{1,8})?"
    r"|[\u4e00-\u9fff](?:[ \u3000]+[\u4e00-\u9fff]){1,7}"
)
# 山阳年鉴（2004）　　法院 检察: the book and the chapter, without the number of the page.
HEAD_OF_BOOK = lazy_re(
    rf"{_BOOK}\s*(?:{_YEAR_OF_BOOK})?(?:[\s·]+(?:{_NAME})){{1,3}}|(?:(?:{_NAME})[\s·]+){{1,3}}{_BOOK}\s*(?:{_YEAR_OF_BOOK})?"
)
# 市档案局印制　一九九五年十二月
IMPRINT = lazy_re(
    r"\S{2,16}[编編]?印[制製刷行]?[\s　]*(?:19|20|一九|二[〇○零])[\d〇○零一二三四五六七八九]{2}年"
    r"[\d一二三四五六七八九十月]{0,4}"
)
_BODY = r"[\u4e00-\u9fff]{2,14}(?:[委議议][员員][会會]|人民政府|代表大[会會])"
CHAPTER = lazy_re(f"{_NAME}|{_BODY}")  # of a running head: 政权·政务, 党 政 机 关, 中国共产党河阳市委员会
# 特载 大事记 ▶党政机关 社会团体: where one is, among the parts of the book.
CHAPTERS = lazy_re(rf"(?=[^▶►●]*[▶►●])[▶►●]?(?:{_NAME})(?:[\s▶►●|｜]+(?:{_NAME})){{1,4}}")
LONGEST_NAME = 24
LONGEST = 160
# The number of the page, the name of the book in another language, the chapter: 208   YUNHE YEARBOOK 2000   法治.
TOP_LINE = lazy_re(
    r"\d{1,4}\s{3,}[A-Z][A-Z ]{3,30}\d{0,4}(?:\s{3,}[^。，,；;：:]{1,20})?"
    r"|(?:[^。，,；;：:]{1,20}\s{3,})?[A-Z][A-Z ]{3,30}\d{0,4}\s{3,}\d{1,4}"
)
# The name of the book in another language, wherever it stands: LINJIANG DISTRICT YEARBOOK 2010.
_FOREIGN_BOOK = lazy_re(r"[^。，,；;：:]{0,40}\b(?:yearbook|almanac|gazetteer)\b[^。，；：]{0,40}", re.IGNORECASE)
_CAPITALS_OR_SMALL = lazy_re(r"[A-Za-z]{6}")  # what most lines have none of
_BOOK_SIGN = lazy_re("[志鉴鑒鑑]")
_COUNTS = lazy_re(r"\d\s*[余多]?[件批人起封次]")
_LONGEST_HEAD = 48
_PAGE = lazy_re(r"(?!(?:[1１][9９]|[2２][0０])\d\d$)\d{1,4}")
_PARTS_OF_HEAD = lazy_re(r"[\s·•|｜│/▶►—–－-]+")
_BOOKS_YEAR = lazy_re(_YEAR_OF_BOOK)
_NAMES_A_BOOK = lazy_re(rf"{_BOOK}(?:{_YEAR_OF_BOOK})?")
_STOP = lazy_re("[。！？；，,]")
_CAPITALS = lazy_re(r"[A-Z]{4,}")
_SMALL = lazy_re(r"[a-z]")
_SPACED_YEAR = lazy_re(r"(?:\S\s+){1,4}\S?\s*(?:19|20)\d\d")


def is_page_number(text: str) -> bool:
    """Whether a line is nothing but the number of the page, dressed as one, or a bar of page numbers."""
    if len(text) > LONGEST or _FIRST.match(text) is None:
        return False
    if _PAGE_NUMBER.fullmatch(text):
        return True
    if _BAR.fullmatch(text):
        numbers = [int(number) for number in text.split()]
        return all(two - one == 1 for one, two in pairwise(numbers))
    return False


def stands_over_pages(text: str) -> bool:
    """Whether a line is the number of a page, or the name of the book, with it or in another language."""
    if is_page_number(text) or _WITH_NUMBER.fullmatch(text) is not None:
        return True
    if _CAPITALS_OR_SMALL.search(text) is not None and _FOREIGN_BOOK.fullmatch(text) is not None:
        return _COUNTS.search(text) is None
    return _is_head_with_number(text)


def is_banner(text: str) -> bool:
    """Whether a line is in capitals, or spaced out with a year at its end."""
    if len(text) > 60:
        return False
    if _CAPITALS.search(text) and not _SMALL.search(text):
        return True
    return bool(_SPACED_YEAR.fullmatch(text))


def _is_head_with_number(text: str) -> bool:
    """Whether the name of the book, the number of the page and the chapter are all of a line: 安梁年鉴2012 · 187."""
    if len(text) > LONGEST or _BOOK_SIGN.search(text) is None or _STOP.search(text) is not None:
        return False
    parts = [part for part in _PARTS_OF_HEAD.split(text) if part]
    if sum(map(len, parts)) > _LONGEST_HEAD:
        return False
    numbers = [part for part in parts if _PAGE.fullmatch(part)]
    books = [part for part in parts if _NAMES_A_BOOK.fullmatch(part)]
    rest = [part for part in parts if part not in numbers and part not in books]
    years = [part for part in rest if _BOOKS_YEAR.fullmatch(part)][:1]  # 安梁年鉴 1993
    others = [part for part in rest if part not in years]
    return len(numbers) == len(books) == 1 and all(CHAPTER.fullmatch(part) for part in others)
