"""The turn of a page in a text: which lines are its numbers, banners and running heads, by where they stand."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Sequence

from xinfang_extract.layout.lines import Line
from xinfang_extract.layout.marks import is_heading_line, list_mark
from xinfang_extract.layout.page_heads import (
    BARE_NUMBER,
    BOOK_AND_YEAR,
    CHAPTER,
    CHAPTERS,
    HEAD_OF_BOOK,
    IMPRINT,
    LONGEST,
    LONGEST_NAME,
    NAME_OF_BOOK,
    PART_OF_BOOK,
    TOP_LINE,
    is_banner,
    is_page_number,
    stands_over_pages,
)
from xinfang_extract.page import Box
from xinfang_extract.patterns import lazy_re

_NUMBER = lazy_re(r"\d{1,4}")
_HEAD_AND_NUMBER = lazy_re(r"(?:[^\d。，,；;]{1,30}\s{3,}\d{1,4}|\d{1,4}\s{3,}[^\d。，,；;]{1,30})")
_HEAD_FAR_FROM_NUMBER = lazy_re(r"[^\d\s。，,；;：:、]{1,12}(?:\s{8,}|\u3000{4,})\d{1,4}")
# The name of a part that yearbooks have, with the number of the page: 党政机关　187. Others may be counts: 来信 306.
_PART_BESIDE_NUMBER = lazy_re(
    r"(?:党\s*政\s*机\s*关|党\s*政|党\s*群|政\s*法|军\s*事|社\s*会\s*团\s*体|社\s*会\s*事\s*务|社\s*会\s*管\s*理|社\s*会\s*生\s*活"
    r"|群\s*众\s*团\s*体|人\s*民\s*团\s*体|党\s*政\s*群\s*团|法\s*治)[ \u3000]+\d{2,4}"
)
_CHAPTER_AND_PART = lazy_re(r"[\u4e00-\u9fff]{2,8}\s*[·・]\s*[\u4e00-\u9fff]{2,8}")  # 政法 · 军事
_GAP = lazy_re(r"\S(?:\s{2,}|\t)\S")
_ENDS_SENTENCE = lazy_re(r"[。！？；;：:」”）)]\s*$")
_HEADS_A_PART = lazy_re(r"\s*第[一二三四五六七八九十百\d]{1,4}[编編篇章节節]")
_TURN = 3  # lines that the turn of a page takes at most
_FULL_LINE = 16  # glyphs of a line that is no heading
_CLAUSE = lazy_re("[，,、]")  # in a shorter line that is none either
# What no line begins with but within a sentence.
_WITHIN_SENTENCE = lazy_re(r"[，,。、；;）)”》％%]|[人件批]次(?!数)")
# The same behind a number, which the turn of the page has torn from its unit.
_UNIT = lazy_re(r"(?:[人件批]次(?!数)|[人件批封起名](?=[，,。；;、])).")
_ENDS_IN_NUMBER = lazy_re(r"[\d〇○零一二三四五六七八九十百千万萬]$")
_SHORT_HEAD = lazy_re(r"[\u4e00-\u9fff×][\u4e00-\u9fff× \u3000·・]{1,16}")
_TOP = 6  # lines of a page within which its banner stands
_EDGE = 3  # lines at the top and the foot of a page among which running heads stand


def aside_of(lines: Sequence[Line], boxes: Sequence[Box | None] | None) -> set[int]:
    """The indexes of the lines of a page that are page numbers, banners and running heads.

    With `boxes`, the page was put into reading order by its geometry, its furniture last.
    """
    found = set(range(_above_all(lines, boxes), len(lines))) if boxes else set()
    for index, line in enumerate(lines):
        text = line.text
        if len(text) > LONGEST:
            continue
        at_top = index == 0 and TOP_LINE.fullmatch(text) is not None
        if at_top or stands_over_pages(text) or (index < _TOP and is_banner(text)):
            found.add(index)
            if index and stands_over_number(lines[index - 1], line):
                found.add(index - 1)
        elif NAME_OF_BOOK.fullmatch(text):
            found.update(_with_number_beside(lines, index))
        elif _parts_two_pages(lines, index, found):
            found.add(index)
        elif _turns_at_bare_number(lines, index, found):
            found.update((index, index + 1))
    found |= _within_sentences(lines, found)
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
        if turned and not _stands_alone(lines, index) and _tears_a_sentence(lines, index - 1, aside):
            lines[index].above = 0


def _stands_alone(lines: Sequence[Line], index: int) -> bool:
    """Whether a line looks like a heading, with blank lines or nothing behind it."""
    apart = index + 1 == len(lines) or lines[index + 1].above > 0
    return apart and is_heading_line(lines[index].text)


def stands_over_number(line: Line, number: Line) -> bool:
    """Whether a line names the book or its part, right over the number of its page and apart from the text."""
    if not line.above or number.above or not is_page_number(number.text):
        return False
    return len(line.text) <= LONGEST_NAME and PART_OF_BOOK.fullmatch(line.text) is not None


def _with_number_beside(lines: Sequence[Line], index: int) -> set[int]:
    """The name of the book in a line of its own, with the number of the page in the one before or after it."""
    number = next((at for at in _beside(lines, index) if BARE_NUMBER.fullmatch(lines[at].text)), None)
    return {index, number} if number is not None else set()


def _parts_two_pages(lines: Sequence[Line], index: int, found: set[int]) -> bool:
    """Whether the name of the book or of its part stands beside a page number, or in the midst of a sentence."""
    text = lines[index].text
    if index >= _TOP and BOOK_AND_YEAR.fullmatch(text) and _turns_the_page(lines, index):
        return True
    if not _tears_a_sentence(lines, index, found):
        return False
    if any(form.fullmatch(text) is not None for form in (_HEAD_FAR_FROM_NUMBER, IMPRINT, HEAD_OF_BOOK)):
        return True
    apart = lines[index].above > 0 or index + 1 < len(lines) and lines[index + 1].above > 0
    named = PART_OF_BOOK.fullmatch(text) is not None or apart and CHAPTER.fullmatch(text) is not None
    beside = index - 1 in found or _turns_the_page(lines, index)
    return beside and (named or CHAPTERS.fullmatch(text) is not None)


def _turns_at_bare_number(lines: Sequence[Line], index: int, found: set[int]) -> bool:
    """A bare number over the name of a chapter, apart from the text on both sides, in the midst of a sentence."""
    if _NUMBER.fullmatch(lines[index].text) is None or not lines[index].above or index + 2 >= len(lines):
        return False
    head, behind = lines[index + 1], lines[index + 2]
    named = CHAPTER.fullmatch(head.text) or _CHAPTER_AND_PART.fullmatch(head.text) or HEAD_OF_BOOK.fullmatch(head.text)
    return named is not None and not head.above and behind.above > 0 and _tears_a_sentence(lines, index, found)


def _tears_a_sentence(lines: Sequence[Line], index: int, found: set[int]) -> bool:
    """Whether the full line of text above it, page numbers and the heads that were `found` aside, ends within a
    sentence.
    """
    above = range(index - 1, max(-1, index - 1 - _TURN), -1)
    before = next((lines[at] for at in above if at not in found and not is_page_number(lines[at].text)), None)
    if before is None or index + 1 == len(lines) or _GAP.search(before.text) is not None:
        return False
    if _HEADS_A_PART.match(before.text) is not None and is_heading_line(before.text):
        return False
    clause = _CLAUSE.search(before.text) is not None and list_mark(before.text) is None
    long = len(before.text) >= _FULL_LINE or clause
    return long and _ENDS_SENTENCE.search(before.text) is None


def _within_sentences(lines: Sequence[Line], found: set[int]) -> set[int]:
    """Running heads beside those `found`, or parts of a book with the number of the page, where no line could begin as
    the one behind them does: 人次，赴省上访.
    """
    numbered = {at for at, line in enumerate(lines) if _PART_BESIDE_NUMBER.fullmatch(line.text)}
    out: set[int] = set()
    for index in range(2, len(lines)):
        out |= _from_unit(lines, index)
        if index in found or _WITHIN_SENTENCE.match(lines[index].text) is None:
            continue
        first = index
        while first > 1 and index - first < _TURN:
            if first - 1 not in found | numbered and not _may_be_a_head(lines, first - 1, index):
                break
            first -= 1
        between = set(range(first, index))
        if between & (found | numbered) and _ENDS_SENTENCE.search(lines[first - 1].text) is None:
            out |= between
    return out


def _from_unit(lines: Sequence[Line], index: int) -> set[int]:
    """The number of a page and the head over or beside it, between a number and its unit: 88 / 县委 / 109 / 人次."""
    if _UNIT.match(lines[index].text) is None:
        return set()
    above, over = lines[index - 1].text, lines[index - 2].text
    if _HEAD_AND_NUMBER.fullmatch(above) is not None:
        first = index - 1
    elif any(_is_head_and_number(one, two) for one, two in ((above, over), (over, above))):
        first = index - 2
    else:
        return set()
    told = [line.text for line in lines[max(0, first - 2) : first]]
    within = bool(told) and _ENDS_IN_NUMBER.search(told[-1]) is not None
    return set(range(first, index)) if within and max(map(len, told)) >= _FULL_LINE else set()


def _is_head_and_number(head: str, number: str) -> bool:
    numbered = _NUMBER.fullmatch(number) is not None or is_page_number(number)
    return numbered and (_SHORT_HEAD.fullmatch(head) is not None or _HEADS_A_PART.match(head) is not None)


def _may_be_a_head(lines: Sequence[Line], index: int, behind: int) -> bool:
    text = lines[index].text
    apart = lines[index].above > 0 or lines[index + 1].above > 0
    return apart and CHAPTER.fullmatch(text) is not None and len(text) * 2 <= len(lines[behind].text)


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
    """A bare number, or a short text with one far from it, as the first or the last line, and no row of a table."""
    text = lines[index].text
    if len(text) > LONGEST:
        return False
    beside = lines[1] if index == 0 else lines[index - 1]
    row = beside.above == 0 and _HEAD_AND_NUMBER.fullmatch(beside.text) is not None
    return _NUMBER.fullmatch(text) is not None or not row and _HEAD_AND_NUMBER.fullmatch(text) is not None


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
