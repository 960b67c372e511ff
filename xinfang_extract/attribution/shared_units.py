"""Numbers whose unit stands elsewhere: after the last of their list, or in the measure that is named before them.

`农村工作2.73万、城建拆迁1.66万、其他0.79万件次`; `人次由1310降至921`; `来市批次依次为：甲县142、乙县77、丙县56`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from xinfang_extract.patterns import lazy_re, lazy_regex
from xinfang_extract.rules.mentions import NAMING, Mention, Word
from xinfang_extract.rules.numbers import Number

# The end of the name before a number of the list.
NAME = lazy_re(r"[一-鿿](?<![、和及与第至到])[一-鿿](?<![、和及与第至到约近达])")
FEWEST = 2  # numbers without a unit: one alone may lack it for other reasons
# Between a measure and what it was before: 人次由上年的1310.
FROM = lazy_regex(r"(?:(?:已|也|则)?(?:由|从)|[:：])(?:(?:上年|去年|前年|\d{4}年)(?:同期)?的?)?")
# Between that and what it became.
TO = lazy_regex(
    r"[，、]?(?:(?:大幅度?|逐年|骤|猛|陡|锐)?(?:下降|减少|压减|压降|缩减|回落|上升|增加|增长|攀升|降|减|落|增|升|涨))(?:至|到|为|成|了?到)"
    r"(?:今年的|\d{4}年的?)?"
)
# Between a measure and the list of those that each had so many.
EACH = lazy_regex(r"(?:最多的)?(?:依次|分别|各)(?:为|是|有)?[：:]?|(?:最多的)?(?:为|是|有)?[：:]")
# Between two of them.
NEXT = lazy_regex(r"(?:[、，]和?|和)[一-鿿]{2,12}")
FIRST = lazy_regex(r"[一-鿿]{2,12}")
# Before a measure that no noun stands with.
ALONE = lazy_regex(r"(?:\A|[，；、。：（）“\s])(?:其中|总|而|但|参与)?$")
WORD_BEFORE = 3  # glyphs of it at most, and the mark before
# Right after a number that has no unit of its own.
ENDS = lazy_regex(r"[，；、。：（）]|\Z")


def with_shared_units(text: str, mentions: Sequence[Mention]) -> Sequence[Mention]:
    """The mentions of a clause, the numbers of such a list with the unit of its last."""
    found: dict[int, Number] = {}
    run: list[int] = []
    for index, mention in enumerate(mentions):
        if not isinstance(mention, Number):
            continue
        named = NAME.fullmatch(text, mention.start - 2, mention.start) is not None
        if named and not mention.unit and text.startswith("、", mention.stop):
            run.append(index)
            continue
        if named and mention.counts and len(run) >= FEWEST:
            found.update((at, _with_unit(mentions[at], mention)) for at in run)
        run = []
    return _in_place(mentions, found)


def with_named_units(text: str, mentions: Sequence[Mention]) -> Sequence[Mention]:
    """The mentions of a sentence, bare numbers with the unit of the measure that is named right before them."""
    found: dict[int, Number] = {}
    for index, measure in enumerate(mentions):
        if isinstance(measure, Word) and _is_of_petitions(text, mentions, index, measure):
            found.update((at, _measured(text, bare, measure)) for at, bare in _bare_after(text, mentions, index))
    return _in_place(mentions, found)


def _in_place(mentions: Sequence[Mention], found: Mapping[int, Number]) -> Sequence[Mention]:
    """The mentions, some numbers by their place replaced."""
    return [found.get(index, mention) for index, mention in enumerate(mentions)] if found else mentions


def _is_of_petitions(text: str, mentions: Sequence[Mention], index: int, word: Word) -> bool:
    """Whether a word is a measure that stands by itself, or with the petitions it is of: not 开会人次."""
    if word.role != "measure" or not word.term.measure:
        return False
    if ALONE.search(text, max(0, word.start - WORD_BEFORE), word.start) is not None:
        return True
    before = mentions[index - 1] if index else None
    return isinstance(before, Word) and before.role in NAMING and before.end == word.start


def _bare_after(text: str, mentions: Sequence[Mention], index: int) -> Sequence[tuple[int, Number]]:
    """The bare numbers that a measure is told of: what it was and what it became, or those of a list of places."""
    numbers = list(_bare(mentions, index))
    if not numbers:
        return ()
    measure, first = mentions[index], numbers[0][1]
    if FROM.fullmatch(text, measure.end, first.start):
        if len(numbers) < FEWEST or not TO.fullmatch(text, first.stop, numbers[1][1].start):
            return ()
        return numbers[:2] if ENDS.match(text, numbers[1][1].stop) else ()
    opens = EACH.match(text, measure.end)
    if opens is None or FIRST.fullmatch(text, opens.end(), first.start) is None:
        return ()
    run = numbers[:1]
    for at, number in numbers[1:]:
        if NEXT.fullmatch(text, run[-1][1].stop, number.start) is None:
            break
        run.append((at, number))
    if not ENDS.match(text, run[-1][1].stop):
        run.pop()
    return run if len(run) >= FEWEST else ()


def _bare(mentions: Sequence[Mention], index: int) -> Iterator[tuple[int, Number]]:
    """The whole numbers without any unit that follow, up to one that has one or to the next measure."""
    for at in range(index + 1, len(mentions)):
        number = mentions[at]
        if isinstance(number, Word) and number.role == "measure" and number.term.measure:
            return  # what follows is told of that one
        if not isinstance(number, Number):
            continue
        if number.unit or number.value is None or number.value != int(number.value):
            return
        yield at, number


def _measured(text: str, bare: Number, measure: Word) -> Number:
    unit = text[measure.start : measure.end]
    return replace(bare, unit=unit, measure=measure.term.measure)


def _with_unit(bare: Mention, last: Number) -> Number:
    assert isinstance(bare, Number)
    return replace(bare, unit=last.unit, measure=last.measure)
