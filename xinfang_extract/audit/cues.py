"""The few words beside a number that say how a list is meant: a total at its end, a remainder, a breakdown by …

Attribution ties figures together; these words only tell how sure the audit may be that a list is complete. Where a
number is not found again in its sentence nothing is said, and the audit is as careful as without any words.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from xinfang_extract.audit.located import Located, located
from xinfang_extract.light import light
from xinfang_extract.model import Figure

_NEAR, _FAR = 14, 40  # characters before a number that can speak of it, and of the list it stands in
_STOP = re.compile(r"[,，。;；:：()（）、]")
_TOTAL = re.compile(
    r"合计|共计|总计|[两二]者相加|共有?$|[两二三四五六七八九]项|[两二三四五六七]类|[两二三四]级(?!以)|(?<![人名年岁级批次])以上"
)
_REST = re.compile(r"其余|其他|其它|其馀|尚余|尚有|尚未|剩余|余下|下余|仍有|还有|另有|(?<!多)余$|未[^,，]{0,6}$")
_DIRECT = re.compile(r"直接|自办|自收|自查|自行|本级|本县|本市|本区|本院|本局")
_BY = re.compile(r"按[^,，。;；:：\d]{1,9}?(?:分|归类|统计)")
_LOOSE = re.compile(r"主要(?!领导|负责)|较多|居前|集中在|突出|为主|不完全|等$")
_PART = re.compile(r"其中|包括|内含|含(?!量)")
_JOINT = re.compile(
    r"(?:[合共]|合计|[两二三四五六七八九](?:者|[类项种地县区市][^,，。;；\d]{0,4}))占[^,，。;；\d]{0,8}$"
)
_FROM = re.compile(r"[由从](?:\d{4}年)?[^,，。;；\d]{0,6}$")
_AGAINST = re.compile(
    r"(环比|上月|上个月|上季|上一季|上期)|[比较与同]((?:19|20)\d\d)年|(前年|[几数两二三四五六七八九十\d]年[之以]?前)|"
    r"(同比|上年|去年|上一年|同期)"
)
_RATE = re.compile(r"(?:办结|结案|化解|息诉|息访|报结|办复|回复|查结|处结|完成)率[^,，。;；\d]{0,4}$")
_LED = re.compile(r"(?:(?P<up>[增升涨])|[降减])[^,，。;；\d]{0,3}[到至为]$")
_APART = re.compile("[,，;；:：|]")
_OPENING, _CLOSING, _ENDS_CLAUSE = "(（〔[", ")）〕]", ";；"
_MARK = re.compile(f"[{re.escape(_OPENING + _CLOSING + _ENDS_CLAUSE)}]")
_MISSED = re.compile(r"(?<![\d.])\d+(?:[余多]?[件批起封宗案例次]|(?=[,，、;；。.|]|$))")


@light
class Cues:
    """What the words before a number say of it."""

    total: bool = False  # 合计, 三项: sums up what was told before
    rest: bool = False  # 其余, 其他, 尚有: what the list had not named yet
    direct: bool = False  # 直接, 自办: what was not passed on
    by: bool = False  # 按…分 opens the list it stands in
    loose: bool = False  # 主要, 较多: a list of the largest only
    rate: bool = False  # 办结率 and its like, not 满意率
    part: bool = False  # 其中 or an opened bracket stands between the number and the one before it
    joint: bool = False  # 合占: the share of several counts together
    earlier: bool = False  # 由, 从: the percentage that was left for the next one
    joined: bool = False  # no more than 、 or 和 stands between it and the number before
    gap: bool = False  # between it and the number before stands another that looks like a figure and was not read
    cut: bool = False  # it is the last of its sentence, and such a number follows
    led: int = 0  # -1 after 降为, 1 after 增至: what a change from the number before has led to
    clause: int = 0  # how many semicolons stand before it in its sentence
    against: str = ""  # what it is compared with, by the last word: `month` (环比), `year` (同比), `1981` (比1981年),
    # `before` (前年, 五年前)
    depth: int = 0  # how many brackets are open around the number


def cues_of(figures: Sequence[Figure]) -> list[Cues]:
    """The cues of each figure, in the order given; figures of one sentence stand together in print order."""
    walk, answers = _Walk(""), []
    for place in located(figures):
        if place is None:
            answers.append(Cues())
            continue
        if not place.after:
            walk = _Walk(place.text)
        answers.append(walk.read(place))
    return answers


class _Walk:
    """A sentence read once from its beginning, from number to number: a long one is not gone through for each."""

    def __init__(self, text: str) -> None:
        by = _BY.search(text)
        self._by = by.end() if by is not None else len(text) + 1  # from where on a breakdown was announced
        self._against = [(found.end(), _against(found)) for found in _AGAINST.finditer(text)][::-1]
        self._at = self._depth = self._clause = 0
        self._said = ""

    def read(self, place: Located) -> Cues:
        """The cues of the next number of the sentence."""
        text, at, between = place.text, place.start, place.between
        clause = _STOP.split(text[max(place.after, at - _NEAR) : at])[-1]
        far = text[max(0, at - _FAR) : at]
        near = far[-_NEAR:]
        opened = self._go_to(text, at)
        return Cues(
            total=_TOTAL.search(clause) is not None or ("共" in clause and place.after > 0),
            rest=_REST.search(clause) is not None,
            direct=_DIRECT.search(clause) is not None,
            by=self._by <= at,
            loose=_LOOSE.search(far) is not None,
            rate=_RATE.search(near) is not None,
            part=opened > 0 or _PART.search(between) is not None,
            earlier=_FROM.search(near) is not None,
            joint=_JOINT.search(near) is not None,
            joined=_APART.search(between) is None and place.after > 0,
            gap=place.after > 0 and _MISSED.search(between) is not None,
            cut=place.before == len(text) and _MISSED.search(place.rest) is not None,
            led=_led(between),
            clause=self._clause,
            against=self._said,
            depth=self._depth,
        )

    def _go_to(self, text: str, at: int) -> int:
        """Read on up to `at`; how many more brackets are open there than at the number before."""
        opened = 0
        for mark in _MARK.findall(text, self._at, at):
            if mark in _ENDS_CLAUSE:
                self._clause += 1
            else:
                opened += 1 if mark in _OPENING else -1
        self._depth += opened
        while self._against and self._against[-1][0] <= at:
            self._said = self._against.pop()[1]
        self._at = at
        return opened


def _against(found: re.Match[str]) -> str:
    return "month" if found[1] else found[2] or ("before" if found[3] else "year")


def _led(between: str) -> int:
    found = _LED.search(between)
    return 0 if found is None else 1 if found["up"] else -1
