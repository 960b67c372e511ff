"""`View`: what the rules read of one block or cell, and the way back to the page as it was read."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from itertools import accumulate

from xinfang_extract.model import Span
from xinfang_extract.page import Page
from xinfang_extract.patterns import lazy_re
from xinfang_extract.view.digits import is_regular, years_in_digits, zeros_as_now
from xinfang_extract.view.emphasis import without_emphasis
from xinfang_extract.view.folding import BLANK, fold
from xinfang_extract.view.look_alike_words import words_for_look_alikes
from xinfang_extract.view.look_alikes import DIGIT_OF, digits_for_letters
from xinfang_extract.view.repair import Cut, Why, cuts, settle_marks

SPACED_DIGITS = "spaced_digits"
"""The number was printed with blanks that do not stand where thousands end."""
WRAPPED_DIGITS = "wrapped_digits"
"""The number goes on in the next line, column or page."""
PINYIN_STRIPPED = "pinyin_stripped"
"""A pinyin note stood inside what was read."""
LOOK_ALIKE_DIGITS = "look_alike_digits"
"""A letter in the number was read as the digit that it looks like."""
LOOK_ALIKE_WORDS = "look_alike_words"
"""A glyph of a word was read as the one that a scan put it for."""

_NUMBER = lazy_re(r"[\d〇零一二三四五六七八九十百千万亿廿卅两][\d.,〇零一二三四五六七八九十百千万亿廿卅两]*")


class View:
    """The text of some spans of the pages, repaired for reading.

    Every character of `text` is one code point of a page, folded to the form that the rules know, or the one
    blank that is left between two words or two numbers. Positions are indexes into `text`; a stretch `i, j`
    is `text[i:j]` and must not be empty.
    """

    __slots__ = (
        "_cuts",
        "_glyphs",
        "_kept_at",
        "_kept_from",
        "_letters",
        "_pages",
        "_raw",
        "_raw_at",
        "_spans",
        "text",
    )

    text: str

    def __init__(self, pages: Sequence[Page], spans: Sequence[Span]) -> None:
        """Each span is taken for one line of print; a piece of one line is one span."""
        self._pages = pages
        self._spans = tuple(spans)
        pieces = [pages[span.page].text[span.start : span.end] for span in self._spans]
        self._raw_at = tuple(accumulate([len(piece) + 1 for piece in pieces[:-1]], initial=0))
        self._raw = "\n".join(pieces)
        printed = without_emphasis(fold(self._raw))
        words = words_for_look_alikes(printed)
        folded = digits_for_letters(words)
        self._glyphs = _differing(printed, words)
        self._letters = _differing(words, folded)
        self._cuts: tuple[Cut, ...] = tuple(cuts(folded))
        self._kept_at: Sequence[int] = ()  # where each kept piece begins in `text` …
        self._kept_from: Sequence[int] = ()  # … and in the raw text; nothing where all of it is kept
        self.text = years_in_digits(zeros_as_now(settle_marks(self._kept(folded) if self._cuts else folded)))

    @classmethod
    def of(cls, pages: Sequence[Page], spans: Sequence[Span]) -> View:
        """The view of `spans` in their order."""
        return cls(pages, spans)

    def origin(self, i: int) -> tuple[int, int]:
        """The index of the page that `text[i]` stands on, and its offset there."""
        return self._placed(self._raw_index(i))

    def spans(self, i: int, j: int) -> tuple[Span, ...]:
        """Where `text[i:j]` stands: one span, or several where it goes on in another column or on another page.

        A stretch that is only wrapped, with nothing but blanks and what the view left out in between, is one.
        """
        start, end = self._raw_stretch(i, j)
        first = self._line(start)
        whole, at = self._spans[first], self._raw_at[first]
        if end - at <= whole.end - whole.start:  # all of it in one line, as most stretches are
            piece = self._trimmed(whole.page, whole.start + start - at, whole.start + end - at)
            return (piece,) if piece is not None else ()
        found: list[Span] = []
        for index in range(first, self._line(end - 1) + 1):
            whole, at = self._spans[index], self._raw_at[index]
            piece = self._trimmed(
                whole.page, max(whole.start, whole.start + start - at), min(whole.end, whole.start + end - at)
            )
            if piece is None:
                continue
            if found and self._runs_on(found[-1], piece):
                piece = Span(piece.page, found.pop().start, piece.end)
            found.append(piece)
        return tuple(found)

    def span(self, i: int, j: int) -> Span:
        """Where `text[i:j]` stands; of a stretch torn by a column or page end, the first piece."""
        return self.spans(i, j)[0]

    def printed(self, i: int, j: int) -> str:
        """`text[i:j]` exactly as printed; the pieces of a torn stretch are set one after the other."""
        return "".join(self._pages[span.page].text[span.start : span.end] for span in self.spans(i, j))

    def evidence(self, i: int, j: int) -> str:
        """What was kept of `text[i:j]`, in the script and with the marks of the page, on one line."""
        start, end = self._raw_stretch(i, j)
        at, kept = start, []
        for cut in self._cuts[self._first_cut(start) :]:
            if cut.start >= end:
                break
            kept.append(self._raw[at : cut.start] + (BLANK if cut.keep else ""))
            at = cut.end
        return "".join(kept) + self._raw[at:end]

    def flags(self, i: int, j: int) -> tuple[str, ...]:
        """What was repaired inside `text[i:j]`, in a fixed order."""
        start, end = self._raw_stretch(i, j)
        seen = (LOOK_ALIKE_DIGITS,) if any(start <= at < end for at in self._letters) else ()
        if not self._cuts:
            return seen
        first = self._first_cut(start)
        if first == len(self._cuts) or self._cuts[first].start >= end:
            return seen
        found: set[str] = set(seen)
        for number in _NUMBER.finditer(self.text, i, j):
            found.update(self._torn(*self._raw_stretch(*number.span())))
        if any(cut.why is Why.NOTE for cut in self._cuts[first : bisect_left(self._cuts, end, key=_start)]):
            found.add(PINYIN_STRIPPED)
        return tuple(
            flag for flag in (SPACED_DIGITS, WRAPPED_DIGITS, PINYIN_STRIPPED, LOOK_ALIKE_DIGITS) if flag in found
        )

    def has_look_alike(self, i: int, j: int) -> bool:
        """Whether a glyph of a word in `text[i:j]` was read as the one that a scan put it for."""
        if not self._glyphs:
            return False
        start, end = self._raw_stretch(i, j)
        return any(start <= at < end for at in self._glyphs)

    def _kept(self, folded: str) -> str:
        """What the cuts leave of the folded text; where each piece of it stands is kept."""
        kept: list[str] = []
        kept_from: list[int] = []
        raw_at = 0
        for cut in self._cuts:
            if cut.start > raw_at:
                kept.append(folded[raw_at : cut.start])
                kept_from.append(raw_at)
            if cut.keep:
                kept.append(BLANK)
                kept_from.append(cut.start)
            raw_at = cut.end
        if raw_at < len(folded):
            kept.append(folded[raw_at:])
            kept_from.append(raw_at)
        self._kept_at = tuple(accumulate([len(piece) for piece in kept[:-1]], initial=0))
        self._kept_from = tuple(kept_from)
        return "".join(kept)

    def _raw_index(self, i: int) -> int:
        if not 0 <= i < len(self.text):
            raise IndexError(f"{i} is outside the view of {len(self.text)} characters")
        if not self._cuts:
            return i
        piece = bisect_right(self._kept_at, i) - 1
        return self._kept_from[piece] + i - self._kept_at[piece]

    def _raw_stretch(self, i: int, j: int) -> tuple[int, int]:
        if not 0 <= i < j <= len(self.text):
            raise IndexError(f"{i}:{j} is no stretch of the view of {len(self.text)} characters")
        if not self._cuts:
            return i, j
        piece = bisect_right(self._kept_at, i) - 1
        away = self._kept_from[piece] - self._kept_at[piece]
        if piece + 1 == len(self._kept_at) or j <= self._kept_at[piece + 1]:  # in one piece, as most stretches are
            return i + away, j + away
        return i + away, self._raw_index(j - 1) + 1

    def _line(self, raw: int) -> int:
        return bisect_right(self._raw_at, raw) - 1

    def _placed(self, raw: int) -> tuple[int, int]:
        line = self._line(raw)
        span = self._spans[line]
        return span.page, span.start + raw - self._raw_at[line]

    def _trimmed(self, page: int, start: int, end: int) -> Span | None:
        """The span without the blanks at its ends; none where nothing is left."""
        text = self._pages[page].text
        if start < end and not (text[start].isspace() or text[end - 1].isspace()):
            return Span(page, start, end)
        while start < end and text[start].isspace():
            start += 1
        while start < end and text[end - 1].isspace():
            end -= 1
        return Span(page, start, end) if start < end else None

    def _runs_on(self, one: Span, two: Span) -> bool:
        if one.page != two.page or one.end > two.start:
            return False
        between = self._pages[one.page].text[one.end : two.start]
        return not between or between.isspace()

    def _first_cut(self, raw: int) -> int:
        return bisect_left(self._cuts, raw, key=_start)

    def _torn(self, start: int, end: int) -> Iterator[str]:
        """The flags of one number, from its folded text."""
        number = fold(self._raw[start:end]).translate(DIGIT_OF)
        if "\n" in number:
            yield WRAPPED_DIGITS
        joined = re.sub(r" *\n *", "", number)
        if BLANK in joined and not is_regular(joined) and not is_regular(re.sub(r" *\n *", BLANK, number)):
            yield SPACED_DIGITS


def _start(cut: Cut) -> int:
    return cut.start


def _differing(printed: str, read: str) -> tuple[int, ...]:
    """Where two texts of one length differ: nowhere in nearly every one."""
    if read == printed:
        return ()
    return tuple(at for at, (one, other) in enumerate(zip(printed, read, strict=True)) if one != other)
