"""The view of a block, cut into what the rules and the lexicon see in it: the mentions, left to right."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from operator import attrgetter

from regex import Match

from xinfang_extract.lexicon import Lexicon, Term
from xinfang_extract.patterns import lazy_re, lazy_regex
from xinfang_extract.rules.asked_from_above import asked_from_above
from xinfang_extract.rules.bureaus import bureaus
from xinfang_extract.rules.callers import callers
from xinfang_extract.rules.carried_over import carried_over
from xinfang_extract.rules.exclusions import EXCLUSIONS
from xinfang_extract.rules.hotlines import HOTLINE, NAMED_HOTLINE
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
from xinfang_extract.rules.opinions import opinions
from xinfang_extract.rules.other_people import OTHER_PEOPLE
from xinfang_extract.rules.rates import RATE, rate_behind
from xinfang_extract.rules.short_verbs import short_verbs
from xinfang_extract.rules.times import TIMES, read_time
from xinfang_extract.rules.written_to import written_to

# Marks that part clauses and items; 和, 及 and 与 only where they join, not in 和谐, 及时, 与会.
MARKS = lazy_regex(
    r"(?<=[^\d\s.A-Za-z])\.(?![\d.])|[，。；：、！？（）〔〕\n]|和(?![谐解平睦])|及(?![时其格早])|与(?![会此上去同前])"
)
# 积压未动者430件, 所收之1200件 are to words what 积压未动的430件 is; 来访者12人 and 消费者投诉 are people.
THOSE = lazy_regex(
    r"(?<![读记作患学费业老笔编访])(?<!劳动)(?:者(?=[共有计为约仅只达]{0,2}\d[\d,.]*[万千百]?[余多]?[件封起宗])|(?<![分总言比])之(?=\d[\d,]*[余多]?[件封]))"
)
LEFT_OUT = (*EXCLUSIONS, *OTHER_PEOPLE)
PLACES = {code: Term(words=(code,), role="place", level=code, channel="visit") for code, _ in LEVELS}
_START = attrgetter("start")
# Before those whom matters were sent to, however many they are.
SENT_TO = lazy_re(r".{0,2}(?:转[给到往至]?|发[往到给]|交[给由]|送[往交到给]|寄[往给]|分[到送给])(?:了)?\Z")
QUOTED = lazy_re(
    r"《(?![^《》]{0,8}(?:督办|催办|交办|转办)[^《》]{0,5}[函单书]》)[^《》]{0,80}》"
)  # titles of laws and books: words in them mean nothing


def scan(text: str, lexicon: Lexicon) -> list[Mention]:
    """All mentions of `text` from left to right, none overlapping; see `scan_with_digits`."""
    return scan_with_digits(text, lexicon)[0]


def scan_with_digits(text: str, lexicon: Lexicon) -> tuple[list[Mention], str]:
    """All mentions of `text` from left to right, none overlapping, and the text with its counts in digits.

    Where two could begin at one place, exclusions win over times, times over numbers, numbers over places,
    and the longest word of the lexicon fills the rest.
    """
    free = _Free(text)
    taken: list[Mention] = []
    _take_excluded(text, free, taken)
    _take_times(text, free, taken)
    _take_numbers(text, free, taken)
    text = THOSE.sub("的", _counts_in_digits(text, taken))
    taken += [word for word in _rule_words(text) if free.take(word.start, word.end)]
    _take_places(text, free, taken)
    taken += [word for word in _words(text, lexicon) if free.take(word.start, word.end)]
    _take_marks(text, free, taken)
    taken.sort(key=_START)
    return taken, text


def _counts_in_digits(text: str, mentions: Iterable[Mention]) -> str:
    """The text with a digit for each numeral of the counts among the mentions: 一百二十件 is to words what 120件 is."""
    glyphs: list[str] = []
    for mention in mentions:
        if isinstance(mention, Number) and mention.unit and not mention.percent:
            printed = text[mention.start : mention.end]
            if printed != "一" and not printed.isascii():
                glyphs = glyphs or list(text)
                glyphs[mention.start : mention.end] = "8" * len(printed)
    return "".join(glyphs) or text


def scan_units(text: str) -> list[Number]:
    """The numbers with a unit among the mentions of `text`, where nothing else of it is asked for."""
    free = _Free(text)
    for one in (*LEFT_OUT, *TIMES, PERCENT):
        for match in one.find(text):
            free.take(*match.span())
    return [
        number_with_unit(text, match)
        for match in NUMBER_UNIT.find(text)
        if free.take(match.start("number"), match.end())
    ]


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


def _rule_words(text: str) -> Iterator[Word]:
    """The words that no lexicon can list, since they count only where they stand."""
    for words in (short_verbs, callers, carried_over, written_to, asked_from_above, bureaus, opinions):
        yield from words(text)


def _words(text: str, lexicon: Lexicon) -> Iterator[Word]:
    for start, end, term in lexicon.find(text):
        rate = rate_behind(text, start, end, term)
        yield Word(start, end, term) if rate is None else Word(start, end + len(RATE), rate)


def _take_excluded(text: str, free: _Free, taken: list[Mention]) -> None:
    for one in LEFT_OUT:
        for match in one.find(text):
            start, end = match.span()
            if free.take(start, end):
                taken.append(Excluded(start, end, one.reason or one.name))


def _take_times(text: str, free: _Free, taken: list[Mention]) -> None:
    for one in TIMES:
        for match in one.find(text):
            if free.take(*match.span()):
                taken.append(read_time(one.name, match))


def _take_numbers(text: str, free: _Free, taken: list[Mention]) -> None:
    for match in PERCENT.find(text):
        if free.take(*match.span()):
            taken.append(percentage(text, match))
    for match in NUMBER_UNIT.find(text):
        if free.take(match.start("number"), match.end()) and not _is_of_recipients(text, match):
            taken.append(number_with_unit(text, match))
    for match in NAMED_HOTLINE.find(text):
        free.take(*match.span())
    hotlines = {match.start() for match in HOTLINE.find(text)}
    for match in BARE_NUMBER.find(text):
        start, end = match.span()
        if text[start].isdigit() and start not in hotlines and free.take(start, end):
            taken.append(Number(start, end, end, read_value(match[0])))


def _is_of_recipients(text: str, match: Match[str]) -> bool:
    """转给12个县的300件: how many got them, which parts nothing."""
    return match["weak"] == "个" and SENT_TO.match(text[max(0, match.start() - 3) : match.start()]) is not None


def _take_places(text: str, free: _Free, taken: list[Mention]) -> None:
    for code, one in LEVELS:
        for match in one.find(text):
            start, end = match.span()
            if free.take(start, end):
                taken.append(Word(start, end, PLACES[code], one.name))


def _take_marks(text: str, free: _Free, taken: list[Mention]) -> None:
    at = free.map
    for match in MARKS.finditer(text):
        start = match.start()
        if not at[start]:  # a mark is one character; nothing is looked for after the marks
            taken.append(Mark(start, start + 1, "。" if match[0] == "." else match[0]))
