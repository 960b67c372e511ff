"""Blanks between digits: thousands, damage, a wrapped line, or two numbers?

`1 873` and `1 00` are one number each; `2017 11月`, `1 2007年` and `3214 7860` are two. A chain is a run of
digit groups with nothing but blanks between them; `gaps_of()` says which of its gaps part two numbers. Years in words
are read as years in digits, and 另 inside a number as the zero that it stands for.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from xinfang_extract.patterns import lazy_re, lazy_regex

CHAIN = r"(?<!\d)\d++(?:[ \n\u200b]++\d++)++"
"""A chain in folded text."""

_NUMERALS = "〇零一二三四五六七八九"
_IN_WORDS = lazy_regex(
    rf"(?<![{_NUMERALS}十百千万两\d])(?:一[八九]|二[〇零])[{_NUMERALS}]{{2}}(?![{_NUMERALS}十百千万亿\d])"
)
# 二万三千另七十: how the fifties and sixties print a zero between two places.
_ZERO = lazy_re(r"(?<=[一二两三四五六七八九十][百千万])另(?=[一二两三四五六七八九十])")
_DIGIT_OF = str.maketrans(_NUMERALS, "00123456789")
_GROUP = lazy_re(r"\d+")
_THOUSANDS = lazy_re(r"\d{1,3}(?: \d{3})+")
_YEAR = lazy_re(r"(?:19|20)\d\d")
_AFTER_MONTH = lazy_re(r" ?月")
_OF_A_DATE = lazy_re(r"\d[-/]\Z")
_WIDE = 3  # that many blanks on one line part two numbers wherever they stand
_SPACED_BEFORE = lazy_re(r"(?:^|[ \n])\S[ \n]+$")
_SPACED_AFTER = lazy_re(r"[ \n]+\D(?:[ \n]|$)")
_UNIT_AFTER = lazy_re(r"[ \n]?(?:[余多][ \n]?)?[件批人起封宗次例名户%]")
_HAN_BEFORE = lazy_re(r"[\u4e00-\u9fff](?:[）]?[，、；])?[ \n]?\Z")  # 7926件、2 1 450人次
_WORD_OR_MARK_BEFORE = lazy_re(r"[\u4e00-\u9fff，、；：（][ \n]?\Z")
_TORN = 6  # digits, at most, of a number torn into three pieces or more
_YEAR_AFTER = lazy_re(r" ?(?:年|[-—–~～至到] ?\d|[）)])")
_LINE_END = lazy_re(r" *(?:\n|$)")
_SPAN_BEFORE = lazy_re(r"(?:^|[-—–~～至到（(\n]) *$")
_COMMA_BEFORE = lazy_re(r"(?<!\d)\d{1,3}[ \n]?，[ \n]?\Z")
_LIST_MARK = lazy_re(r"(?:^|[。；\n]) *$")


class _Gap:
    """One gap of a chain, with what stands on both sides of it."""

    __slots__ = ("end", "start", "wide", "wrapped")

    def __init__(self, text: str, start: int, end: int) -> None:
        self.start, self.end = start, end
        blanks = text[start:end].replace("\u200b", "")
        breaks = blanks.count("\n")
        self.wrapped = breaks == 1
        self.wide = breaks > 1 or (breaks == 0 and len(blanks) >= _WIDE)


def years_in_digits(text: str) -> str:
    """The text with a digit for each numeral of a year that is written in words: 一九五三年 is 1953年."""
    return _IN_WORDS.sub(lambda match: match.group().translate(_DIGIT_OF), text)


def zeros_as_now(text: str) -> str:
    """The text with 零 for each 另 inside a number: 一千另八十二件 is 1,082."""
    return _ZERO.sub("零", text) if "另" in text else text


def gaps_of(text: str, start: int, end: int) -> Iterator[tuple[int, int, bool]]:
    """The gaps of the chain `text[start:end]`, each with whether it parts two numbers."""
    groups = [(match.start(), match.end()) for match in _GROUP.finditer(text, start, end)]
    gaps = [_Gap(text, one[1], two[0]) for one, two in pairwise(groups)]
    parted = [_certain(text, one, gap, two) for (one, two), gap in zip(pairwise(groups), gaps, strict=True)]
    first = 0
    for last in range(len(gaps) + 1):
        if last == len(gaps) or parted[last]:
            _settle(text, groups[first : last + 1], gaps[first:last], parted, first)
            first = last + 1
    for gap, apart in zip(gaps, parted, strict=True):
        yield gap.start, gap.end, apart


def is_regular(text: str) -> bool:
    """Whether the blanks in a folded number stand where thousands end."""
    groups = re.sub(r"\.\d+$", "", text.replace("\u200b", ""))
    return bool(_THOUSANDS.fullmatch(groups))


def _certain(text: str, one: tuple[int, int], gap: _Gap, two: tuple[int, int]) -> bool:
    """Whether the words around a gap say that it parts two numbers, whatever the rest of the chain is."""
    if gap.start + 1 == gap.end and text[gap.start] == "\u200b":
        return False
    if gap.wide:
        return True
    left, right, after = text[one[0] : one[1]], text[two[0] : two[1]], text[two[1] : two[1] + 1]
    if after == "年" and _YEAR.fullmatch(right):
        return True
    if after == "月" and (len(left + right) > 2 or int(left + right) > 12):
        return True
    if after == "日" and (len(left + right) > 2 or int(left + right) > 31):
        return True
    if gap.wrapped:
        return False
    before = text[one[0] - 1 : one[0]]
    if _OF_A_DATE.search(text, max(0, one[0] - 2), one[0]) or (
        after == "：" and text[two[1] + 1 : two[1] + 2].isdigit()
    ):
        return True
    if before == "." and one[0] > 1 and text[one[0] - 2].isdigit():
        return after not in ("%", "万", "亿")
    if before == "，" and len(left) == 3 and one[0] > 1 and text[one[0] - 2].isdigit():
        return True
    if _YEAR.fullmatch(left) and not (after == "年" and len(right) < 3):
        return True
    a_year = _YEAR.fullmatch(right) and not _UNIT_AFTER.match(text, two[1])  # and not 84 1900%
    return len(left) <= 2 and bool(a_year) and bool(_LIST_MARK.search(text, max(0, one[0] - 4), one[0]))


def _settle(text: str, groups: list[tuple[int, int]], gaps: list[_Gap], parted: list[bool], first: int) -> None:
    """Part the gaps of a doubtful run: one that is neither thousands nor a number with a single tear."""
    if not gaps:
        return
    pieces = [text[groups[0][0] : groups[0][1]]]
    for gap, (start, end) in zip(gaps, groups[1:], strict=True):
        pieces.append(("" if gap.wrapped else " ") + text[start:end])
    run = "".join(pieces)
    parts = run.split(" ")
    if len(parts) == 1 or _THOUSANDS.fullmatch(run):
        return
    if len(parts) == 2 and (min(map(len, parts)) < 3 or parts[1].startswith("0")):
        return
    if any(of_one(text, parts, groups) for of_one in _OF_ONE_NUMBER):
        return
    for index, gap in enumerate(gaps):
        parted[first + index] = not gap.wrapped


def _is_letter_spaced(text: str, parts: list[str], groups: list[tuple[int, int]]) -> bool:
    """`来 访 4 0 2 6 件 次`: a blank after every glyph of the line, and after every digit."""
    start, end = groups[0][0], groups[-1][1]
    if any(len(part) > 1 for part in parts):
        return False
    before, after = text[max(0, start - 4) : start], text[end : end + 4]
    return _SPACED_BEFORE.search(before) is not None and _SPACED_AFTER.match(after) is not None


def _is_torn_year(text: str, parts: list[str], groups: list[tuple[int, int]]) -> bool:
    """`1 9 7 8—1 9 7 9 年`, `1 9 84年`: a year with blanks between its digits."""
    if len(parts) < 3 or any(len(part) > 2 for part in parts) or not _YEAR.fullmatch("".join(parts)):
        return False
    start, end = groups[0][0], groups[-1][1]
    if _LINE_END.match(text, end) is not None:
        return _SPAN_BEFORE.search(text, max(0, start - 3), start) is not None
    return _YEAR_AFTER.match(text, end) is not None


def _ends_thousands(text: str, parts: list[str], groups: list[tuple[int, int]]) -> bool:
    """`收信1 , 2 5 4件`: the three digits behind the comma of a number."""
    if sum(map(len, parts)) != len("000"):
        return False
    return _COMMA_BEFORE.search(text, max(0, groups[0][0] - 6), groups[0][0]) is not None


def _is_torn(text: str, parts: list[str], groups: list[tuple[int, int]]) -> bool:
    """`转办3 1 05件`: in running prose, between a word and its unit, one number in several pieces."""
    start, end = groups[0][0], groups[-1][1]
    if sum(map(len, parts)) > _TORN or parts[0].startswith("0"):
        return False
    if max(map(len, parts[:-1])) > 2 or len(parts[-1]) > len("000"):
        return False  # 125 4件: two numbers
    before = _HAN_BEFORE if max(map(len, parts)) > 1 else _WORD_OR_MARK_BEFORE  # ，3 1 2人次
    return before.search(text, max(0, start - 4), start) is not None and _UNIT_AFTER.match(text, end) is not None


_OF_ONE_NUMBER = (_is_letter_spaced, _is_torn, _is_torn_year, _ends_thousands)
"""What makes the pieces of a run one number."""
