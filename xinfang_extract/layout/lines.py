"""Lines of print: where they stand, how wide they are, where their text begins."""

from __future__ import annotations

from collections.abc import Iterator

from xinfang_extract.model import Span
from xinfang_extract.page import Page
from xinfang_extract.patterns import lazy_re, lazy_regex

_ROW = lazy_re(r"[^\n\r\x0b\x0c\x85\u2028\u2029]*")
_BREAK = lazy_re(r"\r\n|[\n\r\x0b\x0c\x85\u2028\u2029]")
_MARKDOWN = lazy_re(r"(?:#{1,6}|>{1,3})[ \t\u00a0\u3000]+(?=\S)")  # of a heading, of what is quoted
_AROUND = (
    " \t\x00\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u200b\u202f\u205f\u3000\ufeff"
)
GAP = lazy_regex(
    "(?<=[^\\s\u200b])(?:[ \u00a0\u2000-\u200b\u3000]{2,}|[ \u00a0\u3000]*\t[ \u00a0\t\u3000]*)(?=[^\\s\u200b])"
)
"""A gap inside a line that is wider than one between words."""
_GAP_SIGN = lazy_re("[ \t\u00a0\u2000-\u200b\u3000]")


def has_gap(text: str) -> bool:
    """Whether there is a gap in a line; quick, for most lines have no blank at all."""
    return _GAP_SIGN.search(text) is not None and GAP.search(text) is not None


def width(text: str) -> int:
    """About how many columns of a terminal the text takes: Han and full-width marks two, ASCII one.

    By the length of its UTF-8: three bytes are two columns, one is one. Exact for what these pages are written in,
    and a dozen times faster than looking at every character.
    """
    return (len(text.encode("utf-8", "surrogatepass")) + len(text)) // 2


class Line:
    """One line of print, or the piece of it that stands in one column, without the blanks around it.

    `start` and `end` are offsets into the page's text. `left` is where it begins, in half-widths or in characters
    from the left edge of the page or the column, whichever the page was laid out by. `above` is the number of
    blank lines between it and the line before.
    """

    __slots__ = ("_width", "above", "end", "left", "page", "row", "start", "text")

    def __init__(self, page: int, start: int, text: str, row: int, left: int, above: int = 0) -> None:
        self.page, self.start, self.text = page, start, text
        self.row, self.left, self.above = row, left, above
        self.end = start + len(text)
        self._width = -1

    @property
    def width(self) -> int:
        """The width of the text in half-widths."""
        if self._width < 0:
            self._width = width(self.text)
        return self._width

    @property
    def right(self) -> int:
        """Where it ends, in half-widths, by the same measure as `left`."""
        return self.left + self.width

    @property
    def span(self) -> Span:
        """Where it stands."""
        return Span(self.page, self.start, self.end)

    def piece(self, start: int, end: int) -> Line:
        """The part from `start` to `end` (indexes into its text), without the blanks around it."""
        part = self.text[start:end]
        bare = part.strip()
        start += len(part) - len(part.lstrip())
        return Line(self.page, self.start + start, bare, self.row, self.left + width(self.text[:start]), self.above)

    def __repr__(self) -> str:
        return f"Line({self.page}:{self.start} row {self.row} left {self.left} {self.text!r})"


def lines_of(page: Page, number: int) -> Iterator[Line]:
    """The lines of a page that have text; `number` is the page's index in the document."""
    at, row, above, text = 0, 0, 0, page.text
    while True:
        match = _ROW.match(text, at)
        assert match is not None  # it matches nothing, too
        raw = match.group()
        bare = raw.strip(_AROUND)
        if bare.strip():  # more is blank to a program than is blank in print: \x1f
            if "\t" in (raw if page.ordered else bare):  # a row of cells, of which the outer ones may be empty
                bare = raw.strip(_AROUND.replace("\t", ""))
            lead = raw[: raw.index(bare[0])]
            if bare[0] in "#>" and (sign := _MARKDOWN.match(bare)) is not None:
                lead, bare = lead + sign[0], bare[sign.end() :]
            yield Line(number, match.start() + len(lead), bare, row, width(lead.expandtabs(8)), above)
            above = 0
        else:
            above += 1
        ended = _BREAK.match(text, match.end())
        if ended is None:
            return
        at, row = ended.end(), row + 1
