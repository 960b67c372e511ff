"""Whether a text can hold any of many words, however print tore them: a wide sieve, and a fast one.

It looks at a text as it was read, before layout and view have put anything together, and so it has to reckon with all
that they repair: blanks, line ends and pinyin notes between the glyphs of a word, other forms of a glyph, a word that
begins in one column and goes on in another. It may find a word where there is none; it passes over none.

Most texts have none of the words, and most glyphs stand in none of them. So of every word two glyphs that stand
together are looked for, and of those two the one that the fewest glyphs are needed for: one pass over the text
finds these *telling* glyphs, and only their neighbours are looked at. Digits are in nearly every text, and would be met
all the time: a pass of its own finds the pairs of each, as fast as a single sign is found.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import filterfalse, product

from xinfang_extract.light import light
from xinfang_extract.patterns import lazy_re
from xinfang_extract.view.forms import edges, ends_of_notes, forms, loose, one_of
from xinfang_extract.view.pairs import Pair, pairs_of, parts_of, telling_of

_HAN = lazy_re("[\u2e80-\u2fdf\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff〇]")
_GROUPS = 6  # of telling glyphs, on either side: with fewer more is found that is no pair, with more it takes longer
_NOTE = 40  # code points of a pinyin note, blanks aside, at most


Pairs = Iterable[tuple[str, str]]


@light
class Place:
    """Where one of the words may stand: the text, the offset of one of its glyphs, and whether it is a strong one."""

    text: int
    at: int
    strong: bool


class _Words:
    """The words of one pair of glyphs, to be looked for around a place where the pair stands."""

    __slots__ = ("_pair", "_patterns", "_reach", "has_strong")

    def __init__(self, pair: Pair) -> None:
        self.has_strong = bool(pair.strong)
        self._pair, self._reach = pair, pair.reach
        self._patterns: tuple[re.Pattern[str], re.Pattern[str]] | None = None  # most are never asked for

    def told(self, text: str, at: int) -> bool | None:
        """Whether they are strong ones where the pair is found at `at`; None where what stands there is none of them.

        Where a gap stands near, any of them may be there, torn.
        """
        first, last = at - self._reach, at + self._reach + 1
        if self._reach == 1 or first < 0 or last > len(text):  # it is one of its words, or may be torn
            return self.has_strong
        if self._patterns is None:
            self._patterns = _words_or_gap(self._pair.strong), _words_or_gap(self._pair.others)
        strong, others = self._patterns
        if self.has_strong and strong.search(text, first, last):
            return True
        return False if others.search(text, first, last) else None


class Sieve:
    """Looks for words in texts as they were read. Made once for many texts; nothing changes it."""

    def __init__(self, words: Mapping[str, bool]) -> None:
        """`words` are given as the view writes them, each with whether it is a strong one."""
        parts = parts_of(words)
        pairs = pairs_of(parts)
        digits = {pair: of for pair, of in pairs.items() if pair[0].isdecimal()}
        telling = set(telling_of(pair for pair in pairs if pair not in digits))
        leading = {pair: of for pair, of in pairs.items() if pair[0] in telling and pair not in digits}
        ending = {pair: of for pair, of in pairs.items() if pair not in leading and pair not in digits}
        self._telling = _pattern(leading, ending)
        self._digits = _pattern_of_digits(digits)
        self._leading, self._ending = _as_printed({**digits, **leading}), _as_printed(ending)
        self._rare = sorted(filter(_is_rare, set("".join((*self._leading, *self._ending)))))
        self._telling_and_rare = _pattern(leading, ending, rare=True)
        self._everything = any(len(part) < 2 for part in parts)  # a word of one glyph: nothing is passed over
        self._gaps = loose() | {""}  # a text ends in a gap as well
        self._after = _beside(self._leading, 0)
        self._before = _beside(self._ending, 1)

    def places(self, texts: Sequence[str]) -> Iterator[Place]:
        """Where the words may stand in the texts of one document, from the first on; torn over columns last."""
        if self._everything:
            yield Place(0, 0, True)
        ends: dict[str, list[tuple[int, int]]] = {}  # first glyphs of pairs at the end of a piece of a line …
        starts: dict[str, list[tuple[int, int]]] = {}  # … and second ones at the beginning of one
        gaps = self._gaps
        leading, ending = self._leading.get, self._ending.get
        for index, text in enumerate(texts):
            for at in self._met(text):
                if (words := leading(text[at : at + 2])) is not None:
                    if (strong := words.told(text, at)) is not None:
                        yield Place(index, at, strong)
                elif text[at] in self._after and text[at + 1 : at + 2] in gaps:
                    found, parted = _walk(text, at, 1)
                    yield from _torn(index, at, (leading(text[at] + glyph) for glyph in found))
                    if parted:
                        ends.setdefault(text[at], []).append((index, at))
                if (words := ending(text[at - 1 : at + 1])) is not None:
                    if (strong := words.told(text, at)) is not None:
                        yield Place(index, at, strong)
                elif text[at] in self._before and (not at or text[at - 1] in gaps):
                    found, parted = _walk(text, at, -1)
                    yield from _torn(index, at, (ending(glyph + text[at]) for glyph in found))
                    if parted:
                        starts.setdefault(text[at], []).append((index, at))
        yield from self._over_columns(texts, ends, self._after, -1)
        yield from self._over_columns(texts, starts, self._before, 1)

    def _met(self, text: str) -> Iterator[int]:
        """Where telling glyphs stand that may be in a pair."""
        telling = self._telling_and_rare if any(map(text.__contains__, self._rare)) else self._telling
        if text[:1] in self._before:
            yield 0
        for pattern in (telling, *(pattern for sign, pattern in self._digits.items() if sign in text)):
            for hit in pattern.finditer(text):
                yield hit.start()

    def _over_columns(
        self,
        texts: Sequence[str],
        halves: Mapping[str, Sequence[tuple[int, int]]],
        beside: Mapping[str, Mapping[str, bool]],
        step: int,
    ) -> Iterator[Place]:
        """Words of which one half stands at the edge of a line, and the other at that of any other line."""
        for glyph, places in halves.items():
            for other, strong in beside.get(glyph, {}).items():
                if any(_is_at_edge(text, at, step) for text in texts for at in _all(text, other)):
                    yield from (Place(index, at, strong) for index, at in places)


def _torn(index: int, at: int, found: Iterable[_Words | None]) -> Iterator[Place]:
    return (Place(index, at, words.has_strong) for words in found if words is not None)


def _pattern(leading: Pairs, ending: Pairs, *, rare: bool = False) -> re.Pattern[str]:
    """Finds the telling glyphs that may stand in a pair, by what stands right behind them or right before.

    The telling glyph of a `leading` pair is its first one, that of an `ending` pair its second one. Asked first is
    whether any of them has such a neighbour, and only of those that have whether their own group has. What would end
    a pair at the very beginning of a text is not found. With `rare`, forms that hardly any text has are.
    """

    def led(pairs: Pairs) -> str:
        return rf"(?<={_class((), pairs, 0, rare)})(?!{_none_of(_class(loose(), pairs, 1, rare))})"

    def ended(pairs: Pairs) -> str:
        return rf"(?<={_class(loose(), pairs, 0, rare)}{_class((), pairs, 1, rare)})"

    telling = _class((), [*leading, *((second, first) for first, second in ending)], 0, rare)
    groups = [*map(led, _grouped(leading, 0)), *map(ended, _grouped(ending, 1))]
    return lazy_re(f"{telling}(?:{led(leading)}|{ended(ending)})(?:{'|'.join(groups)})")


def _grouped(pairs: Pairs, side: int) -> list[list[tuple[str, str]]]:
    """The pairs by their telling glyph, those of many pairs in small groups: a group has one class of neighbours."""
    counts = Counter(pair[side] for pair in pairs)
    groups: list[list[tuple[str, str]]] = [[]]
    for glyph, _ in counts.most_common():
        if len(groups[-1]) * _GROUPS >= counts.total():
            groups.append([])
        groups[-1] += (pair for pair in pairs if pair[side] == glyph)
    return groups


def _pattern_of_digits(pairs: Mapping[tuple[str, str], Pair]) -> dict[str, re.Pattern[str]]:
    """By each form of the first digits of the pairs, what finds it as `_pattern` does, and by what stands before it."""
    found: dict[str, re.Pattern[str]] = {}
    for first in {first for first, _ in pairs}:
        led = {pair: of for pair, of in pairs.items() if pair[0] == first}
        words = [(word, word.index("".join(pair))) for pair, of in led.items() for word in (*of.strong, *of.others)]
        behind = _none_of(one_of(loose(), *(second for _, second in led)))
        before = "(?!)"  # a word begins with its pair: whatever may stand there
        if all(at for _, at in words):
            before = _none_of(one_of(loose(), *(word[at - 1] for word, at in words)))
        for form in {first, *forms()[first]}:
            found[form] = lazy_re(f"{form}(?<!{before}{form})(?!{behind})")
    return found


def _none_of(glyphs: str) -> str:
    """Of a class that of all other signs; it is looked for where nothing would do as well, at the end of a text."""
    return f"[^{glyphs[1:]}"


def _class(signs: Iterable[str], pairs: Iterable[Sequence[str]], side: int, rare: bool) -> str:
    """A class of the signs and of one glyph of each pair in its forms, of the rare ones those that are asked for."""
    found = one_of(signs, *(pair[side] for pair in pairs))
    return found if rare else "".join(filterfalse(_is_rare, found))


def _is_rare(glyph: str) -> bool:
    """Whether a form stands beyond the 65,536 code points that patterns have a table for: these take as long again."""
    return glyph > "\uffff"


def _words_or_gap(words: Iterable[str]) -> re.Pattern[str]:
    """Finds any of the words, each glyph in any of its forms, or what may tear one."""
    return lazy_re("|".join([one_of(loose()), *("".join(one_of((), glyph) for glyph in word) for word in words)]))


def _beside(pairs: Mapping[str, _Words], side: int) -> dict[str, dict[str, bool]]:
    """For each first glyph (`side` 0) those that may follow it; for each second one those that may stand before."""
    out: dict[str, dict[str, bool]] = {}
    for glyphs, words in pairs.items():
        beside = out.setdefault(glyphs[side], {})
        beside[glyphs[1 - side]] = beside.get(glyphs[1 - side], False) or words.has_strong
    return out


def _as_printed(pairs: Mapping[tuple[str, str], Pair]) -> dict[str, _Words]:
    """The words of each pair, by every form that it may be printed in."""
    found: dict[str, _Words] = {}
    for (first, second), pair in pairs.items():
        printed = product({first, *forms()[first]}, {second, *forms()[second]})
        found.update(dict.fromkeys(map("".join, printed), _Words(pair)))
    return found


def _walk(text: str, at: int, step: int) -> tuple[str, bool]:
    """What stands beside a glyph up to the next one, a note between them, and whether that parts lines or cells.

    `step` is 1 for what follows and -1 for what stands before.
    """
    gaps, signs = loose(), ends_of_notes()
    left = 1  # so many code points that are no gap are looked at: the next glyph, or what may be a note before it
    i = at + step
    while 0 <= i < len(text) and left:
        if text[i] in signs:
            left = _NOTE if left == 1 else left
        elif text[i] not in gaps:
            left = 0 if _HAN.match(text[i]) else left - 1
        i += step
    found = text[at + 1 : i] if step > 0 else text[i + 1 : at]
    return found, not 0 <= i < len(text) or not edges().isdisjoint(found)


def _all(text: str, glyph: str) -> Iterator[int]:
    at = text.find(glyph)
    while at >= 0:
        yield at
        at = text.find(glyph, at + 1)


def _is_at_edge(text: str, at: int, step: int) -> bool:
    """Whether a piece of a line may end with the glyph, or with its note (`step` 1); or begin with it (-1)."""
    beside = at + step
    return not 0 <= beside < len(text) or (text[beside] in loose() and _walk(text, at, step)[1])
