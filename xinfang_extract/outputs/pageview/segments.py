"""A page's text cut into pieces for the browser, each with its place, so that a selection leads back to the page.

The pieces are the text as read, code point by code point, but for what a browser would change or hide: line ends
are made one, markup that an HTML page left behind is passed over, and controls that turn text around or break lines
are shown by their names.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from xinfang_extract.light import light

_BLANK = r"[ \t\u3000\u00a0\u200b]*"
_SPECIAL = re.compile(
    rf"(?P<gap>(?:{_BLANK}(?:\r\n|\r|\n)){{3,}})"
    r"|(?P<end>\r\n|\r)"
    r"|(?P<filler>\u200b+)"
    r"|(?P<control>(?P<one>[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u00ad\u061c\u200c-\u200f\u2028-\u202e"
    r"\u2060-\u206f\ufeff\ud800-\udfff\ufff9-\ufffb])(?P=one)*)"
)


_INNER_GAP = re.compile(r"\S(?: {4,}|\u3000{3,})\S")
_LOOKED_AT = 20_000


@light
class Mark:
    """A stretch of the text to be marked: the number of `key`, shown as `look`."""

    start: int
    end: int
    key: str
    look: str
    title: str = ""


@light
class Piece:
    """`shown` stands for the `length` code points of the page from `start` on; `control`: it is a name, not text."""

    start: int
    length: int
    shown: str
    control: bool = False


@light
class Run:
    """Pieces that belong together: a mark, or what stands between two."""

    pieces: tuple[Piece, ...]
    mark: Mark | None = None


def runs(text: str, marks: Iterable[Mark]) -> list[Run]:
    """The whole of `text`, in order. Of marks that overlap, the first is shown."""
    made: list[Run] = []
    at = 0
    for mark in _apart(marks, len(text)):
        if mark.start > at:
            made.append(Run(tuple(_pieces(text, at, mark.start))))
        made.append(Run(tuple(_pieces(text, mark.start, mark.end)), mark))
        at = mark.end
    if at < len(text):
        made.append(Run(tuple(_pieces(text, at, len(text)))))
    return made


def _apart(marks: Iterable[Mark], length: int) -> Iterator[Mark]:
    at = 0
    for mark in sorted(marks, key=lambda mark: (mark.start, mark.end)):
        if at <= mark.start < mark.end <= length:
            yield mark
            at = mark.end


def _pieces(text: str, start: int, end: int) -> Iterator[Piece]:
    at = start
    for match in _SPECIAL.finditer(text, start, end):
        if match.start() > at:
            yield Piece(at, match.start() - at, text[at : match.start()])
        at = match.end()
        length = match.end() - match.start()
        if match["gap"]:
            yield Piece(match.start(), length, "\n\n")
        elif match["end"]:
            yield Piece(match.start(), length, "\n")
        elif match["control"]:
            times = f"×{length}" if length > 1 else ""
            yield Piece(match.start(), length, f"U+{ord(match['one']):04X}{times}", control=True)
    if at < end:
        yield Piece(at, end - at, text[at:end])


def is_laid_out(text: str) -> bool:
    """Whether blanks inside its lines put the text in columns: then its lines are not to be broken anew."""
    lines = [line for line in text[:_LOOKED_AT].splitlines() if line.strip()]
    return len(lines) >= 4 and sum(bool(_INNER_GAP.search(line)) for line in lines) > len(lines) / 5


def shown(runs: Sequence[Run]) -> str:
    """What a reader sees."""
    return "".join(piece.shown for run in runs for piece in run.pieces)
