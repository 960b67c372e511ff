"""What the view leaves out of a folded text: blanks, line ends, pinyin notes, doubled commas.

`cuts()` gives the pieces to leave out; the marks between digits that the folding made alike are told apart
by `settle_marks()` afterwards. No digit is ever added, changed or left out, and two numbers never become one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from enum import Enum

from xinfang_extract.light import light
from xinfang_extract.patterns import lazy_re
from xinfang_extract.view.digits import CHAIN, gaps_of
from xinfang_extract.view.pinyin import BARE, NOTE, TONED


class Why(Enum):
    """Why a piece is not in the view."""

    BLANK = "blank"
    BREAK = "break"  # a line end with the blanks around it, and the hyphen before it
    NOTE = "note"  # the pinyin of the glyph before it
    MARK = "mark"  # of a footnote
    DOUBLED = "doubled"  # a comma after a comma


@light
class Cut:
    """Code points `start` up to `end` of the folded text are left out; with `keep`, one blank is left of them."""

    start: int
    end: int
    why: Why
    keep: bool = False


_HAN = "\u3400-\u9fff\U00020000-\U0003ffff〇"
_NOTE_MARK = r"(?:[①-⑳]|[\[〔]\d{1,2}[\]〕])"
"""The mark of a footnote; between a number and its unit it heads no item of a list: 213①件次."""
_SCAN = lazy_re(
    rf"(?P<chain>{CHAIN})"
    rf"|(?P<note>(?<=[{_HAN}])(?:{NOTE}|{BARE}))"
    rf"|(?P<mark>(?<=\d){_NOTE_MARK}(?=[ \n]?[余多]?[件批人起封宗例户]))"
    r"|(?<=，)(?P<comma>(?:[ \n\u200b]*+，)++)"
    rf"|(?P<hyphen>(?<=[{_HAN}])-\n[ \u200b]*+(?=[{_HAN}]))"
    r"|(?P<blank>[ \n\u200b]++)"
)
_TO_DO = lazy_re(rf"[ \n\u200b]|，，|（ ?[a-zêāáǎàēéěèōóǒò]|[{TONED}]|\d{_NOTE_MARK}")
_LIST_MARK = lazy_re(r"(?P<head>^|[。；\n])[ ]*\d{1,2}\.$")
_YEAR = lazy_re("(?:19|20)\\d\\d年")
_NUMERAL = frozenset("〇一二三四五六七八九十")
_GROUPED = lazy_re(r"(?<![\d.])(?<!\d，)\d{1,3}(?:，\d{3})+(?![\d])")
_THOUSANDS = lazy_re(r"，\d{3}")
_POINT = lazy_re(r"(?<=\d)[·](?=\d)")
_POINT_IN_WORDS = lazy_re(r"(?<=[〇零一二三四五六七八九十])·(?=[〇零一二三四五六七八九])")
_FULL_STOP = lazy_re(rf"\.(?!\.)(?<=[{_HAN}）”’》】％%]\.)(?<![〇一二三四五六七八九十百千万亿点]\.)(?!\d*[%万亿])")
# 一八、七四二件 and 五，八一二件, as reports of the fifties print their thousands; not two numbers that are dealt out.
_MARKED_THOUSANDS = lazy_re(
    r"(?<![〇零一二三四五六七八九十百千万、\d各])(?<!分别)(?<!依次)(?<!别为)(?<!次为)"
    rf"(?:(?<=[{_HAN}])(?<![第其])[一二三四五六七八九]|[一二三四五六七八九][〇零一二三四五六七八九]{{1,2}}(?=，)"
    r"|[一二三四五六七八九][〇零一二三四五六七八九])(?:[、，][〇零一二三四五六七八九]{3})+"
    r"(?![〇零一二三四五六七八九十百千万、])(?=[余多]?[件批人起封宗例名户])"
)
_MANY_STOPS = 4
_IN_LIST = lazy_re(r"(?<=来[信访电])\.(?=来[信访电])")
_CIRCLE = lazy_re(r"(?<=[一二三四五六七八九〇])[○◯]+|[○◯]+(?=[一二三四五六七八九〇])")


def cuts(folded: str) -> Iterator[Cut]:
    """The pieces of a folded text that the view leaves out, in order and apart from each other."""
    if _TO_DO.search(folded) is None:
        return
    for match in _SCAN.finditer(folded):
        start, end = match.span()
        if match.lastgroup == "chain":
            for gap_start, gap_end, parted in gaps_of(folded, start, end):
                yield Cut(gap_start, gap_end, _why(folded, gap_start, gap_end), parted)
        elif match.lastgroup == "note":
            yield Cut(start, end, Why.NOTE)
        elif match.lastgroup == "mark":
            yield Cut(start, end, Why.MARK)
        elif match.lastgroup == "comma":
            yield Cut(start, end, Why.DOUBLED)
        elif match.lastgroup == "hyphen":
            yield Cut(start, end, Why.BREAK)
        else:
            yield Cut(start, end, _why(folded, start, end), _parts_words(folded, start, end))


def settle_marks(text: str) -> str:
    """Tell the commas, points and circles inside numbers from those of the sentence; same length.

    A comma in a right grouping of thousands becomes `,`, a middle dot between digits `.`, a point after a word
    `。` unless more points lead on from it (and `，` in a text that has no comma of its own), and a circle among
    Chinese digits `〇`.
    """
    if _THOUSANDS.search(text):
        text = _GROUPED.sub(lambda match: match.group().replace("，", ","), text)
    if "." in text:
        if _has_lost_its_commas(text):
            text = _FULL_STOP.sub("，", _IN_LIST.sub("、", text))
        text = _FULL_STOP.sub("。", text)
    if "·" in text:
        text = _POINT_IN_WORDS.sub("点", _POINT.sub(".", text))
    if "○" in text or "◯" in text:
        text = _CIRCLE.sub(lambda match: "〇" * len(match.group()), text)
    if _MARKED_THOUSANDS.search(text):
        text = _MARKED_THOUSANDS.sub(_thousands, text)
    return text


def _has_lost_its_commas(text: str) -> bool:
    """Whether a scan has put a point for every comma: four points or more, and no other mark in the sentences."""
    if "，" in text or "、" in text or "。" in text:
        return False
    return len(_FULL_STOP.findall(text)) >= _MANY_STOPS


def _thousands(match: re.Match[str]) -> str:
    return match.group().replace("、", ",").replace("，", ",")


def _why(folded: str, start: int, end: int) -> Why:
    return Why.BREAK if "\n" in folded[start:end] else Why.BLANK


def _parts_words(folded: str, start: int, end: int) -> bool:
    """Whether one blank must stay, so that two words or two numbers do not become one."""
    if start == 0 or end == len(folded):
        return False
    left, right = folded[start - 1], folded[end]
    if not (right.isascii() and right.isalnum()):
        return False
    if left.isascii() and left.isalnum():  # two digits are a chain, so one of the two is a letter
        return True
    if left == "." and right.isdigit():
        mark = _LIST_MARK.search(folded, max(0, start - 6), start)
        return mark is not None and (not mark["head"] or _YEAR.match(folded, end) is not None)
    return left in _NUMERAL and right.isdigit()
