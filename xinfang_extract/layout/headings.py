"""Paragraphs to blocks: what of a paragraph is heading, and how deep."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise

from xinfang_extract.layout import marks
from xinfang_extract.layout.lines import Line
from xinfang_extract.layout.paragraphs import Paragraph
from xinfang_extract.model import Block, BlockKind, Span
from xinfang_extract.patterns import lazy_re

_WIDE_GAP = lazy_re("(?<=[^\\s])(?:[ \u00a0\u2000-\u200b]{2,}|[ \u00a0]*\u3000[ \u3000]*|[ ]*\t\\s*)(?=[^\\s])")
_SPACED_HEAD = lazy_re(
    f"((?:[{marks.BULLETS}△☆▶►※][ \u3000])?[^\\s，。、；：:,;.\\d]{{2,14}})(?:[ \u00a0]{{2,}}|\u3000+)(?=\\S)"
)
_PLAIN_HEAD = lazy_re("([^\\s，。、；：:,;.]{2,8})。(?=\\S)")
_THIN_HEAD = lazy_re("([\u3400-\u9fff（）、]{2,10})[ \u00a0](?=[^\\s，。、；：:,;.]{2})")
_AGENT = lazy_re(".*(?:局|院|委|会|联|社|讯|部[门門]|[乡鄉][镇鎮]|政府|[统統][计計]|全[县縣市省区區州]|季度|[0-9]月)")
"""No heading by one blank: who acts in the sentence, or what leads into it."""
_BLANK_BESIDE_WORDS = lazy_re("(?<=\\D)[ \u00a0]|[ \u00a0](?=\\D)")
_FEWEST_THIN = 3  # paragraphs at least that begin with a word and one blank, where that word is their heading
_SAYS_SOMETHING = lazy_re(
    "[一二三四五六七八九十]是|其中|同[时時]|此外|另外|.*[了仍再更是有把被为為]|.*[较較][上多少大]"
)
_SPACED_OUT = 2  # glyphs of the words of a heading that is spaced out, at most
_WINDOW = 240  # characters in which a heading is looked for
_NUMERAL = "[一二三四五六七八九十]{1,3}"
_AFTER_STOP = lazy_re(rf"[。！？][”’）)]?\s*(?=【|{_NUMERAL}、|[（(]{_NUMERAL}[)）])")
_LONG = 30  # glyphs of a paragraph at least whose first words may be its heading
_NOTE = lazy_re(r"(?:附?[注註]|[说說]明|[资資]料[来來]源|[备備][注註])\s*[:：]")
_FIGURE = lazy_re(r"\d(?![\d.．、)）]|\s*[年月日—-])")


class Outline:
    """Cuts paragraphs into headings and prose; knows which forms of heading the document uses."""

    def __init__(self, paragraphs: Sequence[Paragraph]) -> None:
        beginnings = list(map(_beginning, paragraphs))
        self._plain = sum(_plain_head_of(text) > 0 for text in beginnings) >= 2
        self._thin = sum(_thin_head_of(text) > 0 for text in beginnings) >= _FEWEST_THIN
        self._titled = False
        self._outer: int | None = None  # of BRACKET and FIRST, the one that came first in this section

    def blocks(self, paragraph: Paragraph, above_table: bool) -> Iterator[Block]:
        """The blocks of one paragraph; `above_table` where it is the last before a table."""
        lines = paragraph.lines
        numbered = marks.list_mark(lines[0].text) is not None  # 3. 按属地分: closes the section before it
        if marks.is_caption(lines[0].text) or (
            above_table and not numbered and paragraph.is_heading() and self._titled
        ):
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
        text = "".join(line.text for line in lines)
        rows = len(lines) > 1 and all(_SPACED_HEAD.match(line.text) is not None for line in lines)
        cuts = list(self._segments(text, rows=rows))
        for (_, end, depth), segment in zip(cuts, _cut(lines, [end for _, end, _ in cuts]), strict=True):
            if not segment:
                continue
            if depth:
                yield self._heading(segment, depth)
            else:
                note = end == len(text) and _is_note(segment)
                yield _block(BlockKind.ASIDE if note else BlockKind.PROSE, segment)

    def _segments(self, text: str, *, rows: bool) -> Iterator[tuple[int, int, int]]:
        """The headings and prose of a paragraph, or of `rows`: from, to, and the depth of a heading or 0."""
        at = 0
        while at < len(text):
            end, depth = self._head(text, at, rows=rows)
            if not end:
                end, depth = _next_head(text, at), 0
            yield at, end, depth
            at = end

    def _head(self, text: str, at: int, *, rows: bool) -> tuple[int, int]:
        """Where the heading at that place in a paragraph ends, and its depth; 0 for none.

        The first words of `rows` are no heading: 高椅公社　收到63件.
        """
        here = text[at : at + _WINDOW]
        mark = marks.run_in(here)
        if mark is not None and at + mark.end < len(text):
            return at + mark.end, mark.depth
        if at or len(text) < _LONG:
            return 0, 0
        spaced = None if rows else _SPACED_HEAD.match(here)
        if spaced and marks.is_heading_line(spaced.group(1)) and not marks.list_mark(here):
            return spaced.end(1), marks.BRACKET
        plain = _plain_head_of(here) if self._plain else 0
        plain = plain or (_thin_head_of(here) if self._thin else 0)
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


def _next_head(text: str, at: int) -> int:
    """Where the next heading begins in the middle of a paragraph, after a full stop; its end where there is none."""
    for stop in _AFTER_STOP.finditer(text, at + 1):
        mark = marks.run_in(text[stop.end() : stop.end() + _WINDOW])
        if mark is not None and stop.end() + mark.end < len(text):
            return stop.end()
    return len(text)


def _beginning(paragraph: Paragraph) -> str:
    return "".join(line.text for line in paragraph.lines[:3])[:_WINDOW]


def _thin_head_of(text: str) -> int:
    """Where the word ends that one blank parts from a longer paragraph: 首办责任 全年初次信访1204件; 0 for none."""
    match = _THIN_HEAD.match(text)
    if match is None or len(text) < _LONG or not marks.is_heading_line(match.group(1)):
        return 0
    if _AGENT.fullmatch(match.group(1)) is not None:
        return 0
    rest = text[match.end() : match.end() + _LONG]
    return 0 if _BLANK_BESIDE_WORDS.search(rest) else match.end(1)  # blanks stand between all words


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


def _cut(lines: Sequence[Line], ends: Sequence[int]) -> list[list[Line]]:
    """The lines cut at `ends`, indexes into their joined text in order, the last one the end of it."""
    out: list[list[Line]] = [[]]
    begin = 0
    cuts = iter(ends)
    end = next(cuts, 0)
    for line in lines:
        at, size = 0, len(line.text)
        while begin + size > end:
            out[-1].append(line.piece(at, end - begin))
            out.append([])
            at = end - begin
            end = next(cuts)
        out[-1].append(line if at == 0 else line.piece(at, size))
        begin += size
        if begin == end and end != ends[-1]:
            out.append([])
            end = next(cuts)
    return [[line for line in part if line.text] for part in out]


def _block(kind: BlockKind, lines: Sequence[Line], depth: int = 0) -> Block:
    spans: list[Span] = [line.span for line in lines]
    return Block(kind, tuple(spans), depth)
