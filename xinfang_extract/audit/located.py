"""Where each figure's number stands in its sentence, found again by walking through the sentence once."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from xinfang_extract.audit.printed import narrow, plain, squeezed
from xinfang_extract.model import Figure
from xinfang_extract.view.folding import fold

_NUMERALS = "〇零○一二三四五六七八九十百千万亿两点"
_NUMBER = re.compile(rf"\d+(?:\.\d+)?|[{_NUMERALS}]+")
_PARTING = re.compile(rf"(?<=[\d.{_NUMERALS}]),(?=[\d.{_NUMERALS}])")
_GAP = re.compile(r"\t|\s{2,}")
_Place = tuple[int, int]


@dataclass(frozen=True, slots=True)
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
        text = narrow(fold(shown))
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
        number = _NUMBER.search(plain(fold(figure.printed)))
        for start, end in _occurrences(joined, number[0] if number is not None else "", at):
            place = (start, end) if kept is None else (kept[start], kept[end - 1] + 1)
            if not (text[place[0] - 1 : place[0]].isdigit() or text[place[1] : place[1] + 1].isdigit()):
                at = end
                yield place
                break
        else:
            yield None


def _occurrences(text: str, word: str, at: int) -> Iterator[_Place]:
    start = text.find(word, at) if word else -1
    while start >= 0:
        yield start, start + len(word)
        start = text.find(word, start + len(word))
