"""What a number says of the thing counted: its count, an earlier value, a change, a share or a rate."""

from __future__ import annotations

from dataclasses import dataclass

import regex

from xinfang_extract.attribution.clauses import Group
from xinfang_extract.attribution.stated import Stated
from xinfang_extract.model import Kind
from xinfang_extract.rules.scan import Mark, Word
from xinfang_extract.rules.times import Time

# What may stand between 上升 and its number.
BETWEEN = regex.compile(
    r"(?:了|近|约|逾|超|超过|过|达|达到|为|是|分别|依次|各|：|将近|不到|幅度为|幅度达|率为|率达|的|共|至|到|较快|较多|明显|大幅|达到了|仅|只|为：|均为|由|净|、|和|上|比例|百分之|高达)*"
)
THAN = regex.compile(r"(?:比|较|与|同|和|由|从|自)[^，。；]{0,10}$")
FROM = regex.compile(r"(?:由|从|自)[^，。；：]{0,14}$")
PRIOR_LINK = regex.compile(
    r"(?:的|为|是|有|共|达|全县|全市|受理|接待|发生|仅|约|近|数|总量|同口径|全年|则|也|还|只|仅为|只有|[（(：]|(?:的)?(?:件|批|人)次)*"
)


@dataclass(frozen=True, slots=True)
class Told:
    """The kind of a number, its sign, the word that says so, and the year it speaks of where another is named."""

    kind: Kind
    sign: int = 1
    word: Word | None = None
    year: int | None = None
    same_year: bool = False  # the earlier value is last month's, of the same year


def kind_of_count(text: str, stated: Stated, group: Group, *, compared: bool) -> Told:
    """The kind of a number with a unit. `compared` says that the clause compares with an earlier period."""
    direction = stated.direction
    if direction is not None and direction.term.code in ("up", "down"):
        between = text[direction.end : group.start]
        plain = BETWEEN.fullmatch(between) is not None or _only_measures(stated, direction, between)
        certain = len(text[direction.start : direction.end]) > 1 or compared or direction.end == group.start
        subject_after = stated.subject is not None and stated.subject.start >= direction.end
        if plain and certain and not subject_after and not _quantity(text, direction):
            return Told(Kind.CHANGE, 1 if direction.term.code == "up" else -1, direction)
    if direction is not None and direction.term.code in ("to_up", "to_down"):
        return Told(Kind.COUNT, 1, direction)
    if (earlier := _earlier(text, stated, group)) is not None:
        return earlier
    return Told(Kind.COUNT)


def _quantity(text: str, direction: Word) -> bool:
    """`多`, `少` that belong to another word: 最多, 较多的, 至少, 多达."""
    return direction.end - direction.start == 1 and (
        text[direction.start - 1 : direction.start]
        in ("最", "许", "很", "不", "至", "大", "众", "诸", "繁", "再", "加", "较")
        and text[direction.start - 2 : direction.start] != "期较"
        or text[direction.end : direction.end + 1] in ("达", "数", "种", "次", "年", "方", "元", "部", "为")
    )


def _only_measures(stated: Stated, direction: Word, between: str) -> bool:
    inside = [w for w in stated.measures if w.start >= direction.end]
    return bool(inside) and len(between) <= 8


def _earlier(text: str, stated: Stated, group: Group) -> Told | None:
    """上年为, 比去年同期, 比2013年的, 由…: the number is the earlier period's."""
    if (prior := stated.prior) is not None:
        if PRIOR_LINK.fullmatch(_without_subject(text, stated, prior.end, group.start)) is not None:
            return Told(
                Kind.PREVIOUS,
                1,
                prior,
                same_year="月" in text[prior.start : prior.end] and "同" not in text[prior.start : prior.end],
            )
    if (versus := stated.versus) is not None:
        if (
            PRIOR_LINK.fullmatch(_without_subject(text, stated, versus.end, group.start)) is not None
            and text[versus.start] in "比较与同和"
        ):
            same = "月" in text[versus.start : versus.end] and "同" not in text[versus.start : versus.end]
            if _without_subject(text, stated, versus.end, group.start) in ("", "的", "为", "是"):
                return Told(Kind.PREVIOUS, 1, versus, same_year=same)
    for time in stated.times:
        if time.first_year is not None and THAN.search(text[max(0, time.start - 12) : time.start]):
            if regex.search(
                r"(?:比|较|与|同|由|从|自)(?:上年|前年)?[^，。；]{0,4}$", text[max(0, time.start - 6) : time.start]
            ):
                if PRIOR_LINK.fullmatch(_without_subject(text, stated, time.end, group.start)) is not None:
                    return Told(Kind.PREVIOUS, 1, None, year=time.last_year)
    return None


def _without_subject(text: str, stated: Stated, start: int, end: int) -> str:
    """What stands between a time and its number, the subject noun and its verbs left out."""
    out = text[start:end]
    for word in (stated.subject, stated.whole):
        if word is not None and start <= word.start < end:
            out = out.replace(text[word.start : word.end], "")
    for value in stated.attrs.values():
        if start <= value.start < end and (value.rule.endswith("named") or value.code == "received"):
            out = out.replace(text[value.start : value.end], "")
    for time in stated.times:
        if start <= time.start < end:
            out = out.replace(text[time.start : time.end], "")
    return out


def opens_from(text: str, group: Group) -> bool:
    """`由728件降为642件`: the number after 由 or 从, where a result follows, is the earlier one."""
    return FROM.search(text[max(0, group.start - 18) : group.start]) is not None


def kind_of_percent(text: str, stated: Stated, group: Group) -> Told | None:
    """The kind of a percentage, or None where nothing beside it says what it is."""
    cues = [w for w in (stated.rate, stated.share, stated.direction) if w is not None]
    if not cues:
        return None
    last = max(cues, key=lambda w: w.start)
    if last is stated.rate:
        return Told(Kind.RATE, 1, last)
    if last is stated.share:
        return Told(Kind.SHARE, 1, last)
    if last.term.code in ("up", "down"):
        if last.term.code == "up" and stated.rate is not None and text[last.start : last.end] in ("提高", "提升"):
            return None
        return Told(Kind.CHANGE_PCT, 1 if last.term.code == "up" else -1, last)
    if stated.rate is not None:
        return Told(Kind.RATE, 1, stated.rate)
    if stated.share is not None:
        return Told(Kind.SHARE, 1, stated.share)
    return None


def compares(mentions: list[Mark | Word | Time]) -> bool:
    """Whether words of comparison stand among the mentions."""
    return any(isinstance(m, Word) and m.role in ("versus", "prior") for m in mentions)
