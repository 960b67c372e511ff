"""The few words beside a number that say how a list is meant: a total at its end, a remainder, a breakdown by …

Attribution ties figures together; these words only tell how sure the audit may be that a list is complete. Where a
number is not found again in its sentence nothing is said, and the audit is as careful as without any words.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from xinfang_extract.audit.printed import plain
from xinfang_extract.model import Figure

_REACH = 14  # characters before a number that can speak of it
_NUMBER = re.compile(r"\d+(?:\.\d+)?|[〇零○一二三四五六七八九十百千万亿两点]+")
_STOP = re.compile(r"[,，。;；:：()（）、]")
_TOTAL = re.compile(
    r"合计|共计|总计|[两二]者相加|共有?$|[两二三四五六七八九]项|[两二三四五六七]类|[两二三四]级(?!以)|以上"
)
_REST = re.compile(r"其余|其他|其它|其馀|尚余|尚有|尚未|剩余|余下|下余|仍有|还有|另有|(?<!多)余$|未[^,，]{0,6}$")
_DIRECT = re.compile(r"直接|自办|自收|自查|自行|本级|本县|本市|本区|本院|本局")
_BY = re.compile(r"按[^,，。;；:：\d]{1,9}?(?:分|划分|区分|统计)")
_LOOSE = re.compile(r"主要(?!领导|负责)|较多|居前|集中在|突出|为主|不完全|等$")
_PART = re.compile(r"其中|包括|内含|含(?!量)")
_AGAINST = re.compile(r"(环比|上月|上个月|上季|上一季|上期)|(同比|上年|去年|上一年|前年|同期)")
_RATE = re.compile(r"(?:办结|结案|化解|息诉|息访|报结|办复|回复|查结|处结|完成)率[^,，。;；\d]{0,4}$")


@dataclass(frozen=True, slots=True)
class Cues:
    """What the words before a number say of it."""

    total: bool = False  # 合计, 三项: sums up what was told before
    rest: bool = False  # 其余, 其他, 尚有: what the list had not named yet
    direct: bool = False  # 直接, 自办: what was not passed on
    by: bool = False  # 按…分 opens the list it stands in
    loose: bool = False  # 主要, 较多: a list of the largest only
    rate: bool = False  # 办结率 and its like, not 满意率
    part: bool = False  # 其中 or an opened bracket stands between the number and the one before it
    joined: bool = False  # no more than 、 or 和 stands between it and the number before
    clause: int = 0  # how many semicolons stand before it in its sentence
    against: str = ""  # what it is compared with: `month` (环比, 上月) or `year` (同比, 上年); the last word said of it
    depth: int = 0  # how many brackets are open around the number
    known: bool = False  # the number was found again in its sentence


def cues_of(figures: Sequence[Figure]) -> list[Cues]:
    """The cues of each figure, in the order given; figures of one sentence stand together in print order."""
    answers: list[Cues] = []
    sentence, text, at = None, "", 0
    for figure in figures:
        if figure.evidence != sentence:
            sentence, text, at = figure.evidence, _one_line(figure.evidence), 0
        found = _find(figure, text, at)
        if found is None:
            answers.append(Cues())
            continue
        answers.append(_read(text, at, found))
        at = found + 1
    return answers


def _one_line(sentence: str) -> str:
    """The sentence without spaces; a wide gap parts the cells of a table row and stays."""
    return plain(re.sub(r"\t|\s{2,}", "|", sentence))


def _find(figure: Figure, text: str, at: int) -> int | None:
    number = _NUMBER.search(plain(figure.printed))
    if number is None or not text:
        return None
    for found in re.finditer(re.escape(number[0]), text[at:]):
        start, end = at + found.start(), at + found.end()
        if not (text[start - 1 : start].isdigit() or text[end : end + 1].isdigit()):
            return start
    return None


def _read(text: str, after: int, at: int) -> Cues:
    near = text[max(after, at - _REACH) : at]
    clause = _STOP.split(near)[-1]
    between = text[after:at]
    return Cues(
        total=_TOTAL.search(clause) is not None or ("共" in clause and after > 0),
        rest=_REST.search(clause) is not None,
        direct=_DIRECT.search(clause) is not None,
        by=_BY.search(text[:at]) is not None,
        loose=_LOOSE.search(text[max(0, at - 40) : at]) is not None,
        rate=_RATE.search(text[max(0, at - 12) : at]) is not None,
        part=_PART.search(between) is not None or _depth(text[:at]) > _depth(text[:after]),
        joined=re.search("[,，;；:：|]", between) is None and after > 0,
        clause=text[:at].count(";") + text[:at].count("；"),
        against=_against(text[:at]),
        depth=_depth(text[:at]),
        known=True,
    )


def _depth(before: str) -> int:
    return sum(map(before.count, "(（〔[")) - sum(map(before.count, ")）〕]"))


def _against(before: str) -> str:
    said = ""
    for found in _AGAINST.finditer(before):
        said = "month" if found[1] else "year"
    return said
