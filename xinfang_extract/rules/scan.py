"""The view of a block, cut into what the rules and the lexicon see in it: the mentions, left to right."""

from __future__ import annotations

import re
from collections.abc import Iterator

from xinfang_extract.lexicon import Lexicon, Term
from xinfang_extract.rules.exclusions import EXCLUSIONS
from xinfang_extract.rules.levels import LEVELS
from xinfang_extract.rules.mentions import Excluded, Mark, Mention, Word
from xinfang_extract.rules.numbers import (
    BARE_NUMBER,
    NUMBER_UNIT,
    PERCENT,
    Number,
    number_with_unit,
    percentage,
    read_value,
)
from xinfang_extract.rules.short_verbs import short_verbs
from xinfang_extract.rules.times import TIMES, Time, read_time

# Marks that part clauses and items; 和, 及 and 与 only where they join, not in 和谐, 及时, 与会.
MARKS = re.compile(
    r"(?<=[^\d\s.A-Za-z])\.(?![\d.])|[，。；：、！？（）〔〕\n]|和(?![谐解平睦])|及(?![时其格早])|与(?![会此上去同前])"
)
PLACES = {code: Term(words=(code,), role="place", level=code, channel="visit") for code, _ in LEVELS}
QUOTED = re.compile(r"《[^《》]{0,80}》")  # titles of laws and books: words in them mean nothing


def scan(text: str, lexicon: Lexicon) -> list[Mention]:
    """All mentions of `text` from left to right, none overlapping.

    Where two could begin at one place, exclusions win over times, times over numbers, numbers over places,
    and the longest word of the lexicon fills the rest.
    """
    free = _Free(text)
    taken: list[Mention] = [
        *_exclusions(text, free),
        *_times(text, free),
        *_numbers(text, free),
        *(word for word in short_verbs(text) if free.take(word.start, word.end)),
        *_places(text, free),
        *(Word(start, end, term) for start, end, term in lexicon.find(text) if free.take(start, end)),
        *_marks(text, free),
    ]
    taken.sort(key=_start)
    return taken


def scan_numbers(text: str) -> list[Number]:
    """The numbers among the mentions of `text`, where nothing else of it is asked for."""
    free = _Free(text)
    _taken = [*_exclusions(text, free), *_times(text, free)]
    return sorted(_numbers(text, free), key=_start)


def _start(mention: Mention) -> int:
    return mention.start


class _Free:
    """Which code points no mention has taken yet; those of quoted titles are not free either."""

    __slots__ = ("map",)

    def __init__(self, text: str) -> None:
        self.map = bytearray(len(text))
        for quoted in QUOTED.finditer(text):
            self.take(*quoted.span())

    def take(self, start: int, end: int) -> bool:
        """Take a stretch, unless some of it is taken."""
        if self.map.find(1, start, end) >= 0:
            return False
        self.map[start:end] = b"\x01" * (end - start)
        return True


def _exclusions(text: str, free: _Free) -> Iterator[Excluded]:
    for one in EXCLUSIONS:
        for match in one.find(text):
            if free.take(*match.span()):
                yield Excluded(*match.span(), one.name)


def _times(text: str, free: _Free) -> Iterator[Time]:
    for one in TIMES:
        for match in one.find(text):
            if free.take(*match.span()):
                yield read_time(one.name, match)


def _numbers(text: str, free: _Free) -> Iterator[Number]:
    for match in PERCENT.find(text):
        if free.take(*match.span()):
            yield percentage(text, match)
    for match in NUMBER_UNIT.find(text):
        if free.take(match.start("number"), match.end()):
            yield number_with_unit(text, match)
    for match in BARE_NUMBER.find(text):
        start, end = match.span()
        if text[start].isdigit() and free.take(start, end):
            yield Number(start, end, end, read_value(match[0]))


def _places(text: str, free: _Free) -> Iterator[Word]:
    for code, one in LEVELS:
        for match in one.find(text):
            if free.take(*match.span()):
                yield Word(*match.span(), PLACES[code], one.name)


def _marks(text: str, free: _Free) -> Iterator[Mark]:
    for match in MARKS.finditer(text):
        if free.take(*match.span()):
            yield Mark(*match.span(), "。" if match[0] == "." else match[0])
