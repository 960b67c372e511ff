"""The year in a title, and the part of it that the title names."""

from __future__ import annotations

import regex

from xinfang_extract.attribution.time.written import MEETING
from xinfang_extract.numerals import parse
from xinfang_extract.patterns import lazy_regex
from xinfang_extract.rules.times import MONTH, MONTHS, PART, read_time

# A year in a title: 2016年信访工作.
TITLE_YEAR = lazy_regex(
    r"(?<!年\s*鉴\s*[·（(\[—-]?\s*)(?<!(?:成立|建立|设立|恢复|组建|创刊|始建|建|创办)于\s*)((?:1[89]|20)\d{2}|[一二][〇○零一二三四五六七八九]{3}|２[０-９]{3}|１[０-９]{3})\s*年(?!\s*(?:年\s*)?鉴|以来|\s*第\s*[\d一二三四五六七八九十]+\s*[期号辑])"
    r"|(?<!年\s*鉴\s*)[（(]\s*((?:19|20)\d{2})\s*[)）]"
)
ASCII_DIGITS = str.maketrans("０１２３４５６７８９", "0123456789")
PART_OF_TITLE = 12  # characters after the year of a title that may name a part of it


def year_in_title(match: regex.Match[str]) -> int | None:
    """The year that TITLE_YEAR has found."""
    return year_of((match[1] or match[2]).translate(ASCII_DIGITS))


def months_in_title(title: str, year: int) -> tuple[int, int] | None:
    """`2016年第三季度信访情况通报`, `2019年信访情况（1—9月）`: a part of the year."""
    for match in TITLE_YEAR.finditer(title):
        if year_in_title(match) != year:
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


def year_of(text: str) -> int | None:
    """A year as printed, 1986 or 一九八六; None where it is none."""
    try:
        year = int(parse(text))
    except ValueError:
        return None
    return year if 1800 < year < 2100 else None
