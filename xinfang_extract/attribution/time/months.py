"""Months and periods: those that a time names, and how the column `period` has them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from xinfang_extract.attribution.words.stated import Stated
from xinfang_extract.patterns import lazy_regex
from xinfang_extract.rules.times import BOUNDS, YEAR_PRINTED, Time

# 截至10月底, 至2004年10月: all that came before it in the year.
UNTIL = lazy_regex(rf"(?:截至|截止|到|至|止)(?:{YEAR_PRINTED}年)?$")
ONE_DAY = lazy_regex(r"\d日")
# Behind months that are not when it was: 3月以来, 8月起; or only its beginning: 十月到去年年底.
NOT_WHEN = lazy_regex(rf"{BOUNDS}|[到至]")
# Between a year and its months: 2020年的上半年.
OF_YEAR = lazy_regex(r"[\s　的]*")
COMPARES = "比较与同和由从自"
"""Before the months that are compared with."""
STRETCHES = {"上月": 1, "上季度": 3}
"""Stretches of time that were before one as long, in months."""
ALL_MONTHS = (1, 12)
REACH = 10
"""Characters before months in which 截至 and the year may stand."""


def interval(first: int | None, last: int | None) -> str:
    """The years of a span as the column `period` has them."""
    return f"{first}/{last}"


def months_of(year: int, first: int, last: int) -> str:
    """The months of a year as the column `period` has them: none for all twelve."""
    if (first, last) == ALL_MONTHS:
        return ""
    return f"{year}-{first:02}" + (f"/{year}-{last:02}" if first != last else "")


def period_of(time: Time) -> str:
    """The period of a time that names a year: its years, its months, or nothing where it is the whole year."""
    if time.last_year is None:
        return ""
    if time.spans_years:
        return interval(time.first_year, time.last_year)
    if time.first_month is None or time.last_month is None:
        return ""
    return months_of(time.last_year, time.first_month, time.last_month)


def months_in(text: str, time: Time) -> tuple[int, int] | None:
    """The first and the last month that a time names, from January where it is up to one; none of a day."""
    first, last = time.first_month, time.last_month
    if first is None or last is None:
        return None
    if first == last and UNTIL.search(text, max(0, time.start - REACH), time.start) is not None:
        return 1, last
    return None if ONE_DAY.search(text, time.start, time.end) is not None else (first, last)


def with_months(text: str, year: Time, times: Sequence[Time], *, until: bool = True) -> Time:
    """`2004年1月至4月`, `1955年第四季度`: a year, with the months that stand right behind it.

    Where not `until`, a month up to which things were dealt with, 至1986年3月办结38件, says not when they came in.
    """
    behind = next((t for t in times if t.start >= year.end and t.first_year is None), None)
    if behind is None or year.spans_years or OF_YEAR.fullmatch(text, year.end, behind.start) is None:
        return year
    if NOT_WHEN.match(text, behind.end) is not None:
        return year
    if not until and UNTIL.search(text, max(0, year.start - REACH), year.start) is not None:
        return year
    months = months_in(text, behind)
    return year if months is None else replace(year, first_month=months[0], last_month=months[1])


def months_in_period(period: str) -> tuple[int, int] | None:
    """The first and the last month of a period that is within one year."""
    first, _, last = period.partition("/")
    if not is_of_months(first):
        return None
    return int(first[-2:]), int((last or first)[-2:])


def same_months(year: Time, period: str) -> Time:
    """`2018年同期`: the year, with the months of the period told of."""
    months = months_in_period(period)
    if months is None or year.spans_years:
        return year
    return replace(year, first_month=months[0], last_month=months[1])


def months_compared(text: str, stated: Stated) -> tuple[int, int] | None:
    """`比去年第四季度的286件`, `降至6月的12件`: months right behind what is compared with, or what it came to."""
    words = (stated.prior, stated.versus, stated.direction)
    ends = {m.end for m in (*words, *stated.times) if m is not None}
    for time in reversed(stated.times):
        first, last = time.first_month, time.last_month
        at = time.start - (text[time.start - 1] == "的")
        if first is not None and last is not None and (at in ends or text[at - 1] in COMPARES):
            return None if ONE_DAY.search(text, time.start, time.end) is not None else (first, last)
    return None


def months_before_these(period: str, word: str) -> tuple[int, int] | None:
    """`上月`, `上季度`: the month or the quarter before the one told of; below 1 in the year before."""
    months = months_in_period(period)
    length = next((n for name, n in STRETCHES.items() if name in word and "同" not in word), 0)
    if months is None or months[1] - months[0] + 1 != length:
        return None
    return months[0] - length, months[1] - length


def is_of_months(period: str) -> bool:
    """Whether a period is one or more months, and no span of years."""
    return "-" in period
