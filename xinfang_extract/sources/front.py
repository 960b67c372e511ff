"""What a book says of itself, from what some of its pages print."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import takewhile

from xinfang_extract.page import Front
from xinfang_extract.regions.in_text import kind_words
from xinfang_extract.regions.names import works_in

_LONGEST = 30
"""Glyphs of a line that may be a title or a running head."""
_SENTENCE = re.compile(r"[，。；：、]")
_MOST = 8
"""Lines of a cover, and running heads, that are kept."""
_NUMBER = re.compile(r"[\s\d·•—–-]+")


def front_of(texts: Sequence[str]) -> Front | None:
    """What these pages say of their book; None where nothing was looked at."""
    if not texts:
        return None
    cover = takewhile(_may_be_a_title, _lines(texts[0]))
    kinds = " ".join(word for text in texts for word in kind_words(text))
    return Front(tuple(cover)[:_MOST], tuple(_running(texts)), kinds)


def _running(texts: Sequence[str]) -> Iterator[str]:
    """The lines with the name of a work that stand on several pages, whatever number stands beside them."""
    pages: Counter[str] = Counter()
    lines: dict[str, str] = {}
    for text in texts:
        named = [line for line in _lines(text) if _may_be_a_title(line) and any(works_in(line))]
        pages.update({_NUMBER.sub("", line) for line in named})
        for line in named:
            lines.setdefault(_NUMBER.sub("", line), line)
    yield from (lines[words] for words, count in pages.most_common(_MOST) if count > 1)


def _lines(text: str) -> list[str]:
    return [line for raw in text.splitlines() if (line := raw.strip())]


def _may_be_a_title(line: str) -> bool:
    return len(line) <= _LONGEST and _SENTENCE.search(line) is None
