"""Where each figure's number stands in its sentence, found again by walking through the sentence once."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from itertools import groupby

from xinfang_extract.audit.printed import NARROW, narrow, plain, squeezed
from xinfang_extract.light import light
from xinfang_extract.model import Figure
from xinfang_extract.view.folding import fold_table

_NUMERALS = "〇零○一二三四五六七八九十百千万亿两点"
_NUMBER = re.compile(rf"\d+(?:\.\d+)?|[{_NUMERALS}]+")
_PARTING = re.compile(rf"(?<=[\d.{_NUMERALS}]),(?=[\d.{_NUMERALS}])")
_PLAINLY = re.compile(r"([0-9]+(?:\.[0-9]+)?)[件批人封起次%]")  # as most numbers are printed
_GAP = re.compile(r"\t|\s{2,}")
_Place = tuple[int, int]


@light
class Located:
    """A number in its sentence: `text[start:end]`, the end of the number before it, the start of the next one.

    `text` is folded to ASCII marks and simplified script for reading, `shown` is the same stretch as printed.
    """

    text: str
    shown: str
    start: int
    end: int
    after: int  # 0 for the first number of the sentence
    before: int  # the length of the sentence for the last one

    @property
    def between(self) -> str:
        """What stands between the number before and this one."""
        return self.text[self.after : self.start]

    @property
    def rest(self) -> str:
        """What stands between this number and the next one, or the end of the sentence."""
        return self.text[self.end : self.before]


def located(figures: Sequence[Figure]) -> Iterator[Located | None]:
    """The place of each figure's number in its sentence, in the order given; None where it is not found again."""
    for (_, evidence), group in groupby(figures, key=lambda figure: (figure.page, figure.evidence)):
        shown = squeezed(_GAP.sub("|", evidence))  # a wide gap parts the cells of a table row
        text = _folded(shown)
        spans = list(_spans(group, text))
        befores = _starts_of_the_next(spans, len(text))
        after = 0
        for span, before in zip(spans, befores, strict=True):
            if span is None:
                yield None
            else:
                yield Located(text, shown, span[0], span[1], after, before)
                after = span[1]


def _starts_of_the_next(spans: Sequence[_Place | None], end: int) -> list[int]:
    """For each number the start of the next one that is found; `end` where there is none."""
    starts = []
    for span in reversed(spans):
        starts.append(end)
        end = span[0] if span is not None else end
    return starts[::-1]


def _spans(figures: Iterable[Figure], text: str) -> Iterator[_Place | None]:
    """The numbers one after the other; thousands may be parted in the sentence although they are not in the print."""
    kept = [at for at in range(len(text)) if _PARTING.match(text, at) is None] if _PARTING.search(text) else None
    joined = text if kept is None else "".join(text[at] for at in kept)
    at = 0
    for figure in figures:
        for start, end in _occurrences(joined, _number(figure.printed), at):
            place = (start, end) if kept is None else (kept[start], kept[end - 1] + 1)
            if not (text[place[0] - 1 : place[0]].isdigit() or text[place[1] : place[1] + 1].isdigit()):
                at = end
                yield place
                break
        else:
            yield None


def _number(printed: str) -> str:
    """The number as a sentence is searched for it; empty where there is none."""
    plainly = _PLAINLY.match(printed)
    if plainly is not None:
        return plainly[1]
    number = _NUMBER.search(plain(_folded(printed)))
    return number[0] if number is not None else ""


@cache
def _table() -> dict[int, int]:
    """Simplified script and ASCII marks in one go."""
    folded = {code: ord(narrow(glyph)) for code, glyph in fold_table().items()}
    return {**NARROW, **folded}


def _folded(text: str) -> str:
    return text.translate(_table())


def _occurrences(text: str, word: str, at: int) -> Iterator[_Place]:
    start = text.find(word, at) if word else -1
    while start >= 0:
        yield start, start + len(word)
        start = text.find(word, start + len(word))
