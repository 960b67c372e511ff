"""Lines of print: where they stand, how wide they are, where their text begins."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cached_property

from xinfang_extract.model import Page, Span

BLANKS = " \t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000\u3164\ufeff\u200b\u00ad"
_LINE = re.compile(r"[^\n\r\x0b\x0c\x85\u2028\u2029]*")
_BREAK = re.compile(r"\r\n|[\n\r\x0b\x0c\x85\u2028\u2029]")
_WIDE = re.compile(
    "[\u1100-\u115f\u2018-\u201d\u2014\u2026\u2030\u203b\u2103\u2190-\u21ff\u2460-\u24ff\u2500-\u257f\u25a0-\u27bf"
    "\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6\U0001f000-\U0003fffd\u00b7\u00d7]"
)
_NONE = re.compile("[\u0300-\u036f\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff\u00ad]")


def width(text: str) -> int:
    """How many columns of a terminal the text takes: Han and full-width marks two, others one."""
    if text.isascii():
        return len(text)
    return len(text) + len(_WIDE.findall(text)) - len(_NONE.findall(text))


@dataclass(frozen=True)
class Line:
    """One line of print, or the piece of it that stands in one column, without the blanks around it.

    `row` is the line of the page that it stands in, `column` the column; `indent` is how far from the left edge
    of the column its text begins, in half-widths. `number` counts the page within the document.
    """

    page: int
    start: int
    end: int
    text: str
    row: int
    indent: int
    column: int = 0
    gap: int = 0  # blank rows of the page between the line before in its column and this one

    @cached_property
    def width(self) -> int:
        """The width of the text in half-widths."""
        return width(self.text)

    @property
    def span(self) -> Span:
        """Where it stands."""
        return Span(self.page, self.start, self.end)

    @property
    def right(self) -> int:
        """How far from the left edge of the column its text ends."""
        return self.indent + self.width

    def piece(self, start: int, end: int) -> Line:
        """The part of the line from `start` to `end` (indexes into its text), without the blanks around it."""
        while start < end and self.text[start].isspace():
            start += 1
        while start < end and self.text[end - 1].isspace():
            end -= 1
        indent = self.indent + width(self.text[:start])
        return replace(
            self, start=self.start + start, end=self.start + end, text=self.text[start:end], indent=indent
        )


def rows_of(page: Page) -> Iterator[tuple[int, int]]:
    """Start and end of every line of the page's text, without its line end; blank lines too."""
    at, text = 0, page.text
    while True:
        match = _LINE.match(text, at)
        assert match is not None  # it matches nothing too
        yield match.start(), match.end()
        end = _BREAK.match(text, match.end())
        if end is None:
            return
        at = end.end()
