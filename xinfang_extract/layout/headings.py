"""Paragraphs to blocks: what of a paragraph is heading, and how deep."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise

from xinfang_extract.layout import marks
from xinfang_extract.layout.lines import Line
from xinfang_extract.layout.paragraphs import Paragraph
from xinfang_extract.model import Block, BlockKind, Span

_WIDE_GAP = re.compile("(?<=[^\\s])(?:[ \u00a0\u2000-\u200b]{2,}|[ \u00a0]*\u3000[ \u3000]*|[ ]*\t\\s*)(?=[^\\s])")
_SPACED_HEAD = re.compile("([^\\s，。、；：:,;.\\d]{2,14})(?:[ \u00a0]{2,}|\u3000+)(?=\\S)")
_PLAIN_HEAD = re.compile("([^\\s，。、；：:,;.]{2,8})。(?=\\S)")
_SAYS_SOMETHING = re.compile(
    "[一二三四五六七八九十]是|其中|同[时時]|此外|另外|.*[了仍再更是有把被为為]|.*[较較][上多少大]"
)
_SPACED_OUT = 2  # glyphs of the words of a heading that is spaced out, at most
_LONG = 30  # glyphs of a paragraph at least whose first words may be its heading
_NOTE = re.compile(r"(?:附?[注註]|[说說]明|[资資]料[来來]源|[备備][注註])\s*[:：]")
_FIGURE = re.compile(r"\d(?![\d.．、)）]|\s*[年月日—-])")


class Outline:
    """Cuts paragraphs into headings and prose; knows which forms of heading the document uses."""

    def __init__(self, paragraphs: Sequence[Paragraph]) -> None:
        heads = [head for paragraph in paragraphs if (head := _plain_head(paragraph))]
        self._plain = len(heads) >= 2
        self._titled = False
        self._outer: int | None = None  # of BRACKET and FIRST, the one that came first in this section

    def blocks(self, paragraph: Paragraph, above_table: bool) -> Iterator[Block]:
        """The blocks of one paragraph; `above_table` where it is the last before a table."""
        lines = paragraph.lines
        if marks.is_caption(lines[0].text) or (above_table and paragraph.is_heading() and self._titled):
            yield from (self._heading(part, marks.CAPTION) for part in _parted(lines))
        elif paragraph.is_heading():
            yield from self._heading_lines(lines)
        else:
            yield from self._prose(lines)

    def _heading_lines(self, lines: Sequence[Line]) -> Iterator[Block]:
        text = "".join(line.text for line in lines)
        depth = marks.depth_of_line(text)
        if depth == marks.LINE and not self._titled:
            yield from (_block(BlockKind.TITLE, part, marks.TITLE) for part in _parted(lines))
        elif depth == marks.LINE:
            yield from (self._heading(part, depth) for part in _parted(lines))
        elif depth <= marks.SECTION:
            parts = _parted(lines, marks.is_chapter)
            yield from (self._heading(part, marks.depth_of_line(part[0].text)) for part in parts)
        else:
            yield self._heading(lines, depth)
        self._titled = True

    def _prose(self, lines: Sequence[Line]) -> Iterator[Block]:
        self._titled = True
        rest = list(lines)
        while rest:
            end, depth = self._head(rest, first=len(rest) == len(lines) and rest[0].start == lines[0].start)
            if not end:
                break
            head, rest = _cut(rest, end)
            if head:
                yield _block(BlockKind.HEADING, head, self._ranked(depth))
        if rest:
            yield _block(BlockKind.ASIDE if _is_note(rest) else BlockKind.PROSE, rest)

    def _head(self, lines: Sequence[Line], first: bool) -> tuple[int, int]:
        """Where the heading at the head of the lines ends, in their joined text, and its depth; 0 for none."""
        text = "".join(line.text for line in lines[:3])
        mark = marks.run_in(text)
        if mark is not None and mark.end < sum(len(line.text) for line in lines):
            return mark.end, mark.depth
        if not first or len(text) < _LONG:
            return 0, 0
        spaced = _SPACED_HEAD.match(text)
        if spaced and marks.is_heading_line(spaced.group(1)) and not marks.list_mark(text):
            return spaced.end(1), marks.BRACKET
        plain = _plain_head_of(text) if self._plain else None
        return (plain, marks.BRACKET) if plain else (0, 0)

    def _heading(self, lines: Sequence[Line], depth: int) -> Block:
        return _block(BlockKind.HEADING, lines, self._ranked(depth))

    def _ranked(self, depth: int) -> int:
        """The depth, with 【】 put under 一、 where a section uses 一、 first."""
        if depth <= marks.LINE:
            self._outer = None
        elif depth in (marks.BRACKET, marks.FIRST):
            self._outer = self._outer or depth
            if depth == marks.BRACKET and self._outer == marks.FIRST:
                return marks.SECOND
        return depth


def _is_note(lines: Sequence[Line]) -> bool:
    """Whether the paragraph is a note without figures."""
    if not _NOTE.match(marks.bare(lines[0].text[:24])):
        return False
    return not any(_FIGURE.search(line.text) for line in lines)


def _plain_head(paragraph: Paragraph) -> int:
    return _plain_head_of("".join(line.text for line in paragraph.lines[:3]))


def _plain_head_of(text: str) -> int:
    """Where a short first sentence ends that heads a longer paragraph; 0 where there is none."""
    match = _PLAIN_HEAD.match(text)
    if match is None or len(text) < _LONG or marks.has_figures(match.group(1)) or _SAYS_SOMETHING.match(match.group(1)):
        return 0
    return match.end()


def _parted(lines: Sequence[Line], where: Callable[[str], bool] = bool) -> list[list[Line]]:
    """The lines of a heading cut where its parts stand far from each other; spaced-out glyphs stay together.

    `where` says of the text after a gap whether to cut there.
    """
    parts: list[list[Line]] = [[]]
    for line in lines:
        pieces = _pieces(line, where)
        parts[-1].append(pieces[0])
        parts += [[piece] for piece in pieces[1:]]
    return parts


def _pieces(line: Line, where: Callable[[str], bool]) -> list[Line]:
    gaps = [gap.span() for gap in _WIDE_GAP.finditer(line.text)]
    words = list(zip([0, *(end for _, end in gaps)], [*(start for start, _ in gaps), len(line.text)], strict=True))
    if all(end - start <= _SPACED_OUT for start, end in words):
        return [line]
    bounds = words[:1]
    for (_, before), (start, end) in pairwise(words):
        glyphs = before - bounds[-1][0] == 1 or line.text[before - 2].isspace()
        if (glyphs and end - start == 1) or not where(line.text[start:]):
            bounds[-1] = (bounds[-1][0], end)
        else:
            bounds.append((start, end))
    return [line.piece(start, end) for start, end in bounds]


def _cut(lines: Sequence[Line], end: int) -> tuple[list[Line], list[Line]]:
    """The lines before and after `end`, an index into their joined text."""
    head: list[Line] = []
    rest: list[Line] = []
    for line in lines:
        if end >= len(line.text):
            head.append(line)
        elif end <= 0:
            rest.append(line)
        else:
            head.append(line.piece(0, end))
            rest.append(line.piece(end, len(line.text)))
        end -= len(line.text)
    return head, [line for line in rest if line.text]


def _block(kind: BlockKind, lines: Sequence[Line], depth: int = 0) -> Block:
    spans: list[Span] = [line.span for line in lines]
    return Block(kind, tuple(spans), depth)
