"""What stands on a page beside its text: page numbers, running heads, banners, the frame of a web page.

Words here are those of pages and sites, in both scripts, not of what the pages tell.
"""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from xinfang_extract.layout.lines import Line
from xinfang_extract.layout.marks import is_heading_line
from xinfang_extract.page import Box
from xinfang_extract.patterns import lazy_re

_BAR = lazy_re(r"\d{1,4}(?:\s+\d{1,4}){3,}")
_DECORATED = (
    r"[-—–－·•‧∙.．~～*☆★〔【\[(（|│/]\s*(?:[Pp第]\.?)?\s*(?=[OIl]{0,2}\d)[\dOIl]{1,4}\s*(?:[页頁])?"
    r"\s*[-—–－·•‧∙.．~～*☆★〕】\])）|│/]"
)
_PAGE_NUMBER = lazy_re(
    rf"{_DECORATED}|Page\s*\d+(?:\s*(?:of|/|-)\s*.*)?|P\.?\s*\d{{1,4}}|第\s*\d{{1,4}}\s*[页頁](?:\s*[,，/]?\s*共\s*\d+\s*[页頁])?"
    r"|\d{1,4}\s*/\s*\d{1,4}|[（(]?\s*[上下][接转轉]\s*第?\s*\d{1,4}\s*[页頁版]\s*[)）]?"
    r"|[-—–－]\s*[〇○零一二三四五六七八九十百]{1,5}\s*[-—–－]",
    re.IGNORECASE,
)
_FIRST = lazy_re(r"[-—–－·•‧∙.．~～*☆★〔【\[(（|│/\dPp第上下]")
_NUMBER = lazy_re(r"\d{1,4}")
_WORDS = r"[^\d。，,；;：:、]{2,40}"
_HEAD_AND_NUMBER = lazy_re(r"(?:[^\d。，,；;]{1,30}\s{3,}\d{1,4}|\d{1,4}\s{3,}[^\d。，,；;]{1,30})")
_HEAD_FAR_FROM_NUMBER = lazy_re(r"[^\d\s。，,；;：:、]{1,12}(?:\s{8,}|\u3000{4,})\d{1,4}")
_GAP = lazy_re(r"\S(?:\s{2,}|\t)\S")
_ENDS_SENTENCE = lazy_re(r"[。！？；;：:」”）)]\s*$")
_HEADS_A_PART = lazy_re(r"\s*第[一二三四五六七八九十百\d]{1,4}[编編篇章节節]")
_TURN = 3  # lines that the turn of a page takes at most
_FULL_LINE = 16  # glyphs of a line that is no heading
_SPACED_NUMBER = r"\d(?:\s?\d){0,3}"
_BARE_NUMBER = lazy_re(_SPACED_NUMBER)
_BOOK = r"(?:[^\W\d_]\s?){0,10}(?:[县縣市区區州省旗乡鄉镇鎮通]\s?志|年\s?[鉴鑒鑑])"
_YEAR_OF_BOOK = r"[（(]?(?:19|20)\d\d(?:[-—–~～至]+(?:19|20)\d\d)?年?[）)]?"
_WITH_NUMBER = lazy_re(
    rf"{_WORDS}\s+{_DECORATED}|{_DECORATED}\s+{_WORDS}|{_BOOK}\s{{2,}}{_SPACED_NUMBER}|{_SPACED_NUMBER}\s{{2,}}{_BOOK}"
    rf"|{_DECORATED}\s+{_BOOK}[\s·]*{_YEAR_OF_BOOK}|{_BOOK}[\s·]*{_YEAR_OF_BOOK}\s+{_DECORATED}"
    rf"|{_BOOK}[\s·]*{_YEAR_OF_BOOK}\s+{_SPACED_NUMBER}|{_SPACED_NUMBER}\s+{_YEAR_OF_BOOK}\s+{_BOOK}"
)
_NAME_OF_BOOK = lazy_re(_BOOK)
_BOOK_AND_YEAR = lazy_re(rf"{_BOOK}[\s·]*{_YEAR_OF_BOOK}|{_YEAR_OF_BOOK}[\s·]*{_BOOK}")
_PART_OF_BOOK = lazy_re(
    r"第[一二三四五六七八九十百\d]{1,4}[篇编編卷部章][\s　]*\S{1,12}"
    r"|\S{2,20}(?:志|誌)稿?|\S{2,14}(?:年\s?[鉴鑒鑑]|[汇彙匯][编編])"
)
_CHAPTER = lazy_re(
    r"[^\d\s。，,；;：:、（）()]{2,8}(?:·[^\d\s。，,；;：:、（）()]{1,8})?"
)  # of a running head: 政权·政务
_LONGEST_NAME = 24
# The number of the page, the name of the book in another language, the chapter: 208   YUNHE YEARBOOK 2000   法治.
_TOP_LINE = lazy_re(
    r"\d{1,4}\s{3,}[A-Z][A-Z ]{3,30}\d{0,4}(?:\s{3,}[^。，,；;：:]{1,20})?"
    r"|(?:[^。，,；;：:]{1,20}\s{3,})?[A-Z][A-Z ]{3,30}\d{0,4}\s{3,}\d{1,4}"
)
_CAPITALS = lazy_re(r"[A-Z]{4,}")
_SMALL = lazy_re(r"[a-z]")
_SPACED_YEAR = lazy_re(r"(?:\S\s+){1,4}\S?\s*(?:19|20)\d\d")
_TOP = 6  # lines of a page within which its banner stands
_EDGE = 3  # lines at the top and the foot of a page among which running heads stand

_PLACE = r"[您你]的?(?:[当當]前|[现現]在)?的?(?:所在)?位置|(?:[当當]前|[现現]在|所在)位置|首[页頁]\s*[>＞»›→|｜/-]"
_META = (
    r"(?:信息)?[来來]源|作者|(?:文稿|[责責]任)?[编編][辑輯]|[责責][编編]|[审審]核"
    r"|[发發]布(?:[时時][间間]|日期|[机機][构構]|人)"
    r"|日期|[时時][间間]|[访訪][问問](?:量|次[数數])|[点點][击擊](?:[数數量率]|次[数數])?|[浏瀏][览覽](?:次[数數]|量)?|[阅閱][读讀](?:次[数數]|量)?"
    r"|字[号號體体]|索引[号號]|文[号號]|主[办辦](?:[单單]位)?|承[办辦](?:[单單]位)?|技[术術]支持|[联聯][系繫][电電][话話]|地址|[邮郵][编編]"
)
_FRAME = lazy_re(
    rf"(?:{_PLACE})|(?:{_META})\s*[:：]|[【\[(（]?\s*(?:打印|[关關][闭閉]|收藏|返回(?:[顶頂]部|首[页頁])?)(?:本[页頁]|[页頁]面|窗口|文章)?\s*[】\])）]"
    r"|(?:上|下)一?[篇条條页頁][:：]?|相[关關](?:[阅閱][读讀]|[链鏈]接|新[闻聞]|文章|信息|[稿附]件)\s*[:：]?$|[热熱][门門](?:推[荐薦]|文章|新[闻聞])|最新(?:文章|[资資][讯訊]|新[闻聞])|推[荐薦][阅閱][读讀]"
    r"|分享到|[扫掃]一[扫掃]|版[权權]所有|.{0,30}ICP[备備]|.{0,20}公网安[备備]|[Cc]opyright|©|[您你]是第|网站地[图圖]|[联聯][系繫]我[们們]|[设設][为為]首[页頁]"
    r"|[登注][录錄册冊]\s*[|｜]"
)
_META_ANYWHERE = lazy_re(rf"(?:{_META})\s*[:：]")
_CREDIT = lazy_re(
    r"[（(【\[]?\s*(?:供\s*稿|撰\s*稿|[执執]\s*[笔筆]|[摄攝]\s*影|[审審]\s*稿|[编編]\s*[辑輯]|[责責]\s*[编編]|[资資]料\s*(?:来源|提供)|[图圖文]\s*[/／])\s*(?:人|者|[单單]位)?\s*(?:[:：/／]|\s)\s*.{1,30}"
)
_NAMES = lazy_re(
    r"[（(]\s*[\u4e00-\u9fff·](?:\s*[\u4e00-\u9fff·]){1,3}(?:[\s、,，]+[\u4e00-\u9fff·](?:\s*[\u4e00-\u9fff·]){1,3}){0,3}\s*[)）]"
)
_FOOTNOTE = lazy_re(r"[①-⑳]|[\[［〔]\d{1,2}[\]］〕]|[*＊※]|[注註]\s*(?:[:：①-⑳]|\d)|[资資]料[来來]源")
_STOP = lazy_re("[。！？；]")
_MENU = lazy_re(r"\s*(?:[|｜│>＞»›]|\s{2,}|\t)\s*")
_LONGEST = 160


def is_page_number(text: str) -> bool:
    """Whether a line is nothing but the number of the page, dressed as one, or a bar of page numbers."""
    if len(text) > _LONGEST or _FIRST.match(text) is None:
        return False
    if _PAGE_NUMBER.fullmatch(text):
        return True
    if _BAR.fullmatch(text):
        numbers = [int(number) for number in text.split()]
        return all(two - one == 1 for one, two in pairwise(numbers))
    return False


def is_frame(text: str) -> bool:
    """Whether a line belongs to the frame of a web page: where you are, menus, who edited, links."""
    if len(text) > _LONGEST:
        return False
    if _FRAME.match(text) and not (_STOP.search(text) and len(text) > 40):
        return True
    if text.count("：") + text.count(":") >= 2 and len(_META_ANYWHERE.findall(text)) >= 2 and not _STOP.search(text):
        return True
    return _is_menu(text)


def is_credit(text: str) -> bool:
    """Whether a line names who wrote, and nothing else."""
    return len(text) <= 60 and bool(_CREDIT.fullmatch(text))


def is_name_in_brackets(text: str) -> bool:
    """Whether a line is a name or two in brackets: who wrote, where it follows a paragraph."""
    return len(text) <= 30 and bool(_NAMES.fullmatch(text))


def is_footnote(text: str) -> bool:
    """Whether a line begins as footnotes do."""
    return bool(_FOOTNOTE.match(text))


def aside_of(lines: Sequence[Line], boxes: Sequence[Box | None] | None) -> set[int]:
    """The indexes of the lines of a page that are page numbers, banners and running heads.

    With `boxes`, the page was put into reading order by its geometry, its furniture last.
    """
    found = set(range(_above_all(lines, boxes), len(lines))) if boxes else set()
    for index, line in enumerate(lines):
        text = line.text
        if len(text) > _LONGEST:
            continue
        at_top = index == 0 and _TOP_LINE.fullmatch(text) is not None
        if at_top or is_page_number(text) or _WITH_NUMBER.fullmatch(text) or (index < _TOP and _is_banner(text)):
            found.add(index)
            if index and stands_over_number(lines[index - 1], line):
                found.add(index - 1)
        elif _NAME_OF_BOOK.fullmatch(text):
            found.update(_with_number_beside(lines, index))
        elif _parts_two_pages(lines, index):
            found.add(index)
    first, last = 0, len(lines) - 1
    while first in found:
        first += 1
    while last in found:
        last -= 1
    for index in {first, last}:
        if 0 <= index < len(lines) and len(lines) > 2 and _stands_apart(lines, index):
            found.add(index)
    return found


def close_up(lines: Sequence[Line], aside: set[int]) -> None:
    """A sentence goes on behind the turn of a page in its midst as if no blank lines stood there."""
    for index in range(1, len(lines)):
        turned = index - 1 in aside and index not in aside and lines[index].above > 0
        if turned and not _stands_alone(lines, index) and _tears_a_sentence(lines, index - 1):
            lines[index].above = 0


def _stands_alone(lines: Sequence[Line], index: int) -> bool:
    """Whether a line looks like a heading, with blank lines or nothing behind it."""
    apart = index + 1 == len(lines) or lines[index + 1].above > 0
    return apart and is_heading_line(lines[index].text)


def stands_over_number(line: Line, number: Line) -> bool:
    """Whether a line names the book or its part, right over the number of its page and apart from the text."""
    if not line.above or number.above or not is_page_number(number.text):
        return False
    return len(line.text) <= _LONGEST_NAME and _PART_OF_BOOK.fullmatch(line.text) is not None


def _with_number_beside(lines: Sequence[Line], index: int) -> set[int]:
    """The name of the book in a line of its own, with the number of the page in the one before or after it."""
    number = next((at for at in _beside(lines, index) if _BARE_NUMBER.fullmatch(lines[at].text)), None)
    return {index, number} if number is not None else set()


def _parts_two_pages(lines: Sequence[Line], index: int) -> bool:
    """Whether the name of the book or of its part stands beside a page number, or in the midst of a sentence."""
    text = lines[index].text
    if index >= _TOP and _BOOK_AND_YEAR.fullmatch(text) and _turns_the_page(lines, index):
        return True
    if not _tears_a_sentence(lines, index):
        return False
    if _HEAD_FAR_FROM_NUMBER.fullmatch(text) is not None:
        return True
    apart = lines[index].above > 0 or index + 1 < len(lines) and lines[index + 1].above > 0
    named = _PART_OF_BOOK.fullmatch(text) is not None or apart and _CHAPTER.fullmatch(text) is not None
    return named and _turns_the_page(lines, index)


def _tears_a_sentence(lines: Sequence[Line], index: int) -> bool:
    """Whether the full line of text above it, page numbers aside, ends within a sentence."""
    before = next(
        (line for line in reversed(lines[max(0, index - _TURN) : index]) if not is_page_number(line.text)), None
    )
    if before is None or index + 1 == len(lines) or _GAP.search(before.text) is not None:
        return False
    if _HEADS_A_PART.match(before.text) is not None and is_heading_line(before.text):
        return False
    return len(before.text) >= _FULL_LINE and _ENDS_SENTENCE.search(before.text) is None


def _turns_the_page(lines: Sequence[Line], index: int) -> bool:
    """Whether the number of a page, dressed as one, stands right before or after: ·93·, then the book's name."""
    return any(is_page_number(lines[at].text) for at in _beside(lines, index))


def _beside(lines: Sequence[Line], index: int) -> list[int]:
    """The indexes of the lines after and before."""
    return [at for at in (index + 1, index - 1) if 0 <= at < len(lines)]


def _above_all(lines: Sequence[Line], boxes: Sequence[Box | None]) -> int:
    """The index of the first of the last lines that stands above everything before it: there the furniture begins."""
    for index in range(max(1, len(lines) - _TOP), len(lines)):
        top = _top(lines[index], boxes)
        if all(top < _top(line, boxes) for line in lines[:index]):  # nearly always told by the first line
            return index
    return len(lines)


def _top(line: Line, boxes: Sequence[Box | None]) -> float:
    return min((box[1] for box in boxes[line.start : line.end] if box is not None), default=math.inf)


def _stands_apart(lines: Sequence[Line], index: int) -> bool:
    """A bare number, or a short text with one far from it, as the first or the last line."""
    text = lines[index].text
    return len(text) <= _LONGEST and bool(_NUMBER.fullmatch(text) or _HEAD_AND_NUMBER.fullmatch(text))


def _is_banner(text: str) -> bool:
    if len(text) > 60:
        return False
    if _CAPITALS.search(text) and not _SMALL.search(text):
        return True
    return bool(_SPACED_YEAR.fullmatch(text))


def _is_menu(text: str) -> bool:
    """Short words side by side, with a rule or an arrow between them and no number among them."""
    if not re.search(r"[|｜│>＞»›]", text) or any(char.isdigit() for char in text):
        return False
    words = [word for word in _MENU.split(text) if word]
    return (len(words) >= 3 and max(map(len, words)) <= 10) or (len(words) >= 2 and text.count(">") >= 2)


_OF_A_TABLE = lazy_re(r"\t|\S\s{2,}\S+\s{2,}\S|[续續]?表|[单單]位")
_END_NUMBER = lazy_re(r"^[\W\d]+|[\W\d]+$")


def running_heads(pages: Sequence[Sequence[Line]]) -> set[tuple[int, int]]:
    """Page and index of lines at the edges of pages that come again on other pages, page numbers aside."""
    if len(pages) < 3:
        return set()
    edges: list[tuple[str, int, int]] = []
    for number, lines in enumerate(pages):
        for index in {*range(min(_EDGE, len(lines))), *range(max(0, len(lines) - _EDGE), len(lines))}:
            text = lines[index].text
            if len(text) <= 40 and not _OF_A_TABLE.search(text):
                edges.append((_END_NUMBER.sub("", text), number, index))
    seen = Counter(key for key, _ in {(key, number) for key, number, _ in edges})
    return {(number, index) for key, number, index in edges if key and seen[key] >= 3}
