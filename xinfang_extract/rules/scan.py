"""The view of a block, cut into what the rules and the lexicon see in it: the mentions, left to right."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from xinfang_extract.lexicon import Lexicon, Term
from xinfang_extract.rules.exclusions import EXCLUSIONS
from xinfang_extract.rules.levels import LEVELS
from xinfang_extract.rules.numbers import (
    BARE_NUMBER,
    NUMBER_UNIT,
    PERCENT,
    QUALIFIERS,
    Number,
    qualifier_before,
    read_value,
)
from xinfang_extract.rules.rule import rule
from xinfang_extract.rules.times import TIMES, Time, read_time


@dataclass(frozen=True, slots=True)
class Word:
    """A word of the lexicon, or a place a rule has found, with its meaning."""

    start: int
    end: int
    term: Term
    rule: str = "lexicon"

    @property
    def role(self) -> str:
        """The role of its term."""
        return self.term.role


@dataclass(frozen=True, slots=True)
class Mark:
    """A punctuation mark that parts clauses or items, or a bracket."""

    start: int
    end: int
    char: str


@dataclass(frozen=True, slots=True)
class Excluded:
    """A stretch whose numbers count something else; `reason` is the code that `unread` gives."""

    start: int
    end: int
    reason: str


Mention = Word | Number | Mark | Time | Excluded

MARKS = re.compile(
    r"(?<=[^\d\s.A-Za-z])\.(?![\d.])|[，。；：、！？（）〔〕\n]|和(?![谐解平睦])|及(?![时其格早])|与(?![会此上去同前])"
)
PLACES = {code: Term(words=(code,), role="place", level=code, channel="visit") for code, _ in LEVELS}
BRIEF = rule(
    "brief_verb",
    r"(?:^|(?<=[，、；：。（已实共又只仅其年月底末内本]))(?P<verb>结|剩|余|转|办|还差|另|批|存)(?=(?:约|近|出|了|有|各|达)?(?:\d|[一二三四五六七八九十百千两〇]+[件批起封人宗例]))",
    examples=("⟦结⟧58件", "受理5件，⟦剩⟧2件", "已⟦结⟧20件"),
    near_misses=("结合3件", "剩余2件", "来信转办5件"),
)
BRIEF_TERMS = {
    "结": Term(("结",), "stage", "resolved"), "办": Term(("办",), "stage", "resolved"), "剩": Term(("剩",), "stage", "pending"),
    "还差": Term(("还差",), "stage", "pending"), "转": Term(("转",), "stage", "transferred"), "批": Term(("批",), "stage", "received"),
    "余": Term(("余",), "cue", "rest"), "另": Term(("另",), "cue", "rest"), "存": Term(("存",), "stage", "pending"),
}  # fmt: skip
HANDED = rule(
    "handed_on",
    r"(?:^|(?<=[，、；：。（]))(?P<verb>转|交|送)(?=[“一-鿿][一-鿿、”和（）]{0,18}(?:处理|办理|查处|承办|调查|解决|单位|部门|机关|纪委|党委|支部|政府)[一-鿿]{0,4}\d)",
    examples=("，⟦转⟧其他单位处理3518件", "⟦交⟧公安、民政、司法等部门46件"),
    near_misses=("转办46件", "交办积案3件", "转变作风"),
)
HANDED_TERM = Term(("转", "交"), "stage", "transferred")
LETTER = rule(
    "letter_called_信",
    r"(?<=[的封件写收转批些百千万发诉举告]|群众|读者|人民|职工)(?P<noun>信)(?![息用任贷仰誉心念托箱访件函服守赖奉号])",
    examples=("积压群众的⟦信⟧六百多封", "转出去的⟦信⟧"),
    near_misses=("的信息", "群众来信", "相信"),
    anchors=("信",),
)
LETTER_TERM = Term(("信",), "subject", channel="letter")
QUOTED = re.compile(r"《[^》]*》")


def scan(text: str, lexicon: Lexicon) -> list[Mention]:
    """All mentions of `text` from left to right, none overlapping.

    Where two could begin at one place, exclusions win over times, times over numbers, numbers over places,
    and the longest word of the lexicon fills the rest.
    """
    taken: list[Mention] = []
    free = _Free(len(text))
    for quoted in QUOTED.finditer(text):  # titles of laws and books: words in them mean nothing
        free.take(quoted.start(), quoted.end())
    for one in EXCLUSIONS:
        for match in one.find(text):
            if free.take(*match.span()):
                taken.append(Excluded(*match.span(), one.name))
    for one in TIMES:
        for match in one.find(text):
            if free.take(*match.span()):
                taken.append(read_time(one.name, match))
    for match in PERCENT.find(text):
        if free.take(*match.span()):
            taken.append(_percent(text, match))
    for match in NUMBER_UNIT.find(text):
        if free.take(match.start("number"), match.end()):
            taken.append(_with_unit(text, match))
    for match in BARE_NUMBER.find(text):
        if match[0][0].isdigit() and free.take(*match.span()):
            taken.append(Number(*match.span(), match.end(), read_value(match[0])))
    for match in BRIEF.find(text):
        if free.take(*match.span("verb")):
            taken.append(Word(*match.span("verb"), BRIEF_TERMS[match["verb"]], BRIEF.name))
    for match in HANDED.find(text):
        if free.take(*match.span("verb")):
            taken.append(Word(*match.span("verb"), HANDED_TERM, HANDED.name))
    for match in LETTER.find(text):
        if free.take(*match.span("noun")):
            taken.append(Word(*match.span("noun"), LETTER_TERM, LETTER.name))
    for code, one in LEVELS:
        for match in one.find(text):
            if free.take(*match.span()):
                taken.append(Word(*match.span(), PLACES[code], one.name))
    _fill(text, lexicon, taken, free)
    taken.sort(key=lambda m: m.start)
    return taken


class _Free:
    """Which code points no mention has taken yet."""

    __slots__ = ("map",)

    def __init__(self, length: int) -> None:
        self.map = bytearray(length)

    def take(self, start: int, end: int) -> bool:
        if any(self.map[start:end]):
            return False
        self.map[start:end] = b"\x01" * (end - start)
        return True


def _fill(text: str, lexicon: Lexicon, taken: list[Mention], free: _Free) -> None:
    for start, end, term in lexicon.find(text):
        if free.take(start, end):
            taken.append(Word(start, end, term))
    for mark in MARKS.finditer(text):
        if free.take(*mark.span()):
            taken.append(Mark(*mark.span(), "。" if mark[0] == "." else mark[0]))


def _with_unit(text: str, match: re.Match[str]) -> Number:
    groups = match.groupdict()
    measure = next(name for name in ("cases", "batches", "persons", "weak") if groups[name] is not None)
    start, end = match.span("number")
    vague, after = groups["vague"] or "", groups["after"] or ""
    before = qualifier_before(text, start)
    qualifier = before if before != "exact" else QUALIFIERS.get(vague or after, "exact")
    return Number(
        start, end, match.end(), read_value(match["number"]), groups[measure] or "", measure, qualifier, after
    )


def _percent(text: str, match: re.Match[str]) -> Number:
    start, end = match.span("number")
    before = qualifier_before(text, start)
    vague = match["vague"] or match["after"] or ""
    qualifier = before if before != "exact" else QUALIFIERS.get(vague, "exact")
    return Number(start, end, match.end(), read_value(match["number"]), "%", "", qualifier, match["after"] or "")


def words(mentions: Sequence[Mention], *roles: str) -> list[Word]:
    """The words among `mentions` that have one of `roles`, all words when none is named."""
    return [m for m in mentions if isinstance(m, Word) and (not roles or m.role in roles)]
