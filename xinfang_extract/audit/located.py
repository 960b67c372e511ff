"""Where each figure's number stands in its sentence, found again by walking through the sentence once."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from xinfang_extract.audit.printed import narrow, plain, squeezed
from xinfang_extract.model import Figure
from xinfang_extract.view.folding import fold

_NUMBER = re.compile(r"\d+(?:\.\d+)?|[〇零○一二三四五六七八九十百千万亿两点]+")


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
        shown = squeezed(re.sub(r"\t|\s{2,}", "|", evidence))  # a wide gap parts the cells of a table row
        text = narrow(fold(shown))
        spans = list(_spans(list(group), text))
        for number, span in enumerate(spans):
            if span is None:
                yield None
                continue
            after = next((other[1] for other in reversed(spans[:number]) if other is not None), 0)
            before = next((other[0] for other in spans[number + 1 :] if other is not None), len(text))
            yield Located(text, shown, span[0], span[1], after, before)


def _spans(figures: Sequence[Figure], text: str) -> Iterator[tuple[int, int] | None]:
    at = 0
    for figure in figures:
        span = _find(figure, text, at)
        yield span
        at = span[1] if span is not None else at


def _find(figure: Figure, text: str, at: int) -> tuple[int, int] | None:
    number = _NUMBER.search(plain(fold(figure.printed)))
    if number is None or not text:
        return None
    digits = ",?".join(map(re.escape, number[0]))  # thousands may be parted in the sentence too
    for found in re.finditer(digits, text[at:]):
        start, end = at + found.start(), at + found.end()
        if not (text[start - 1 : start].isdigit() or text[end : end + 1].isdigit()):
            return start, end
    return None
