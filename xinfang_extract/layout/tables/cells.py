"""The cells of a line of print that belongs to a table."""

from __future__ import annotations

import re
from itertools import pairwise

from xinfang_extract.layout.lines import GAP, Line, has_gap, width
from xinfang_extract.layout.marks import list_mark
from xinfang_extract.layout.tables.numbers import ASCII, COUNTED, NUMERAL, PERIOD, is_number
from xinfang_extract.light import light
from xinfang_extract.patterns import lazy_re

_RULED = lazy_re("[|｜│┃║]")
_RULED_IN_PART = lazy_re(r"[│┃║]\s*[^\s─-╿][^─-╿]*[├┝┠╞╟][─-╿]+[┤┥┨╡╢]")
_EDGES = lazy_re(r"[│┃║├┤┝┠╞╟┥┨╡╢]")
_TAB = lazy_re("\t")
_HARD = lazy_re("[\t|｜│┃║]")
_RULE = lazy_re(r"[\s|｜│┃║+＋\-—―－=＝_＿─-╿]+")
_STROKE = lazy_re(r"[—―－─━_＿-]{3,}")
LEADER = lazy_re(  # from where it begins, so that a long run is gone through once
    r"(?<![ \u3000.．·•‥…])[ \u3000]*+(?:[.．·•‥]{4}|…{2})[ \u3000.．·•‥…]*+"
    rf"(?=\d|{COUNTED})"
)
_LEADER_SIGN = lazy_re("[.．·•‥…]")  # what most lines have none of: found several times as fast
_DASH_FOR_RULE = lazy_re(r"(?P<left>\S(?:[^—]*\S)?)\s+[—–-](?:\s+(?P<right>[\dI].*))?")
_WORDS_AND_NUMBER = lazy_re(r"(?P<words>[\u4e00-\u9fff（）()/]{1,8})[ \u3000](?P<number>[-+－＋]?\d[\d,.，．]*)")
SENTENCE = lazy_re(f"[。；;！？]|[，,](?!\\d|{NUMERAL}{{3}}(?!{NUMERAL}))")
"""A mark of running text, which no cell of a table has."""
UNIT = lazy_re(r"[（(]?[件批人起封宗户次/]{1,4}[）)]?")
"""A unit alone, as heads and first cells of rows have it."""
LOOSE = 2
"""Blank lines between two rows at most."""
_TIGHT = lazy_re(
    r"(?:[^\d\s。，；]{1,12}|(?:19|20)\d\d年?|\d{1,2}月份?)(?:[ \u3000][（(]?[件批人起封宗户次/]{1,4}[）)]?)?"
    r"(?:[ \u3000][-－+]?\d[\d.,]*[%％]?|[ \u3000][-—－…]{1,2}){2,}"
)
_TIGHTEST = 120
_TORN = lazy_re(r"(?<!\S)[-－−+]?\d{1,3}(?: \d{3})+(?!\d)\S*|\S+")
_BOLD = lazy_re(r"\*\*([^*\s](?:[^*]*[^*\s])?)\*\*")  # in Markdown
_GLYPH = lazy_re("[\u3400-\u9fff]")
_PART = lazy_re("其中[：:][\u4e00-\u9fff]")
_UNIT_ENDS = lazy_re("[（(][件批人次起封宗、]{1,5}[)）](?=[\u4e00-\u9fff])")
_ONE_BLANK = 2  # half-widths: a blank may be a full-width one
_CHANNELS = ["信", "访"]  # heads of two columns
_SPACED_OUT = 8  # blanks at most between the glyphs of a spaced-out label
_NEAR = 3  # the same where they are all that a line has


@light
class Piece:
    """One cell of one line: indexes into the line's text, where it stands in half-widths, and what it is."""

    start: int
    end: int
    left: int
    right: int
    text: str

    @property
    def is_number(self) -> bool:
        """Whether it is a number, a dash or a word for none."""
        return is_number(self.text)


def is_rule(text: str) -> bool:
    """Whether a line is a rule drawn with characters."""
    return len(text) >= 3 and _RULE.fullmatch(text) is not None


def is_stroke(text: str) -> bool:
    """Whether a cell of a header is nothing but a rule under the head above it."""
    return _STROKE.fullmatch(text) is not None


def rules_in(text: str) -> list[tuple[int, int]]:
    """Where the upright rules of the line stand: in a header that is ruled in part, │ 单位 ├──┬──┤, its edges."""
    if "─" in text and _RULED_IN_PART.fullmatch(text) is not None:
        return [match.span() for match in _EDGES.finditer(text)]
    return [match.span() for match in _RULED.finditer(text)]


def bars_in(text: str) -> int:
    """How many upright rules the line has."""
    return len(rules_in(text))


def is_ruled(text: str) -> bool:
    """Whether a line is a row between upright rules."""
    return bars_in(text) >= 2 and not is_rule(text)


def is_hard(line: Line) -> bool:
    """Whether cells are parted by TABs or rules, so that nothing has to be guessed."""
    return "\t" in line.text or is_ruled(line.text)


def may_have_cells(text: str) -> bool:
    """Whether the line can have more cells than one; quick, for most lines have not."""
    return (
        has_gap(text)
        or (_LEADER_SIGN.search(text) is not None and LEADER.search(text) is not None)
        or _HARD.search(text) is not None
        or (len(text) < _TIGHTEST and _TIGHT.fullmatch(text) is not None)
    )


def pieces(line: Line) -> list[Piece]:
    """The cells of a line, from left to right; a TAB or an upright rule parts cells even where one is empty."""
    text = line.text
    if is_ruled(text):
        return _between(line, rules_in(text))
    if "\t" in text:
        return _between(line, [match.span() for match in _TAB.finditer(text)])
    gaps = _gaps(text)
    if not gaps:
        return _tight(line)
    apart = [part for piece in _between(line, gaps) for part in _torn_apart(piece)]
    found = _closed_up([part for part in apart if not _is_bar(part)], text)
    return _named_in_two(_closed_up_within(found, text), text)


def by_gaps(line: Line) -> list[Piece]:
    """The cells of a line between its wide gaps, and nothing put together or taken apart."""
    return [piece for piece in _between(line, _gaps(line.text)) if not _is_bar(piece)]


def _is_bar(piece: Piece) -> bool:
    """Whether it is nothing but an upright rule, which parts two tables that stand side by side."""
    return _RULED.fullmatch(piece.text) is not None


def _gaps(text: str) -> list[tuple[int, int]]:
    """The wide gaps of a line, and its leaders of dots: 婚姻纠纷………二百七十七件."""
    leaders = [match.span() for match in LEADER.finditer(text)]
    gaps = (match.span() for match in GAP.finditer(text))
    return sorted([*leaders, *(gap for gap in gaps if not any(a <= gap[0] < b for a, b in leaders))])


def units_apart(line: Line, found: list[Piece]) -> list[Piece]:
    """The same cells, parted behind each unit in brackets as well: 来信（件）来访（人次）."""
    ends = [match.end() for match in _UNIT_ENDS.finditer(line.text)]
    cuts = sorted({end for piece in found for end in ends if piece.start < end < piece.end})
    if not cuts:
        return found
    out: list[Piece] = []
    for piece in found:
        bounds = [0, *(cut - piece.start for cut in cuts if piece.start < cut < piece.end), len(piece.text)]
        out += [_part_of(piece, start, end) for start, end in pairwise(bounds)]
    return out


def parted_by_blanks(found: list[Piece]) -> list[Piece]:
    """The same cells, parted at single blanks between words: 来信(件) 来访(人次), and not 转 办."""
    out: list[Piece] = []
    for piece in found:
        words = [(match.start(), match.end()) for match in re.finditer(r"\S+", piece.text)]
        apart = all(end - start > 1 for start, end in words)
        out += [_part_of(piece, start, end) for start, end in words] if apart else [piece]
    return out


def whole(line: Line) -> Piece:
    """The line as one cell."""
    return Piece(0, len(line.text), line.left, line.right, line.text)


def words(line: Line) -> list[Piece]:
    """The line cut at every blank, for the header of a table whose cells are parted by single ones."""
    return _between(line, [match.span() for match in re.finditer(r"\s+", line.text)])


def _tight(line: Line) -> list[Piece]:
    """The cells of a row set with single blanks: a label and two or more numbers that are no thousands."""
    if not _TIGHT.fullmatch(line.text) or re.search(r"(?<!\S)\d{1,3} \d{3}(?!\S)", line.text):
        return [whole(line)]
    return words(line)


def _torn_apart(piece: Piece) -> list[Piece]:
    """Two numbers with one blank between them, where that is no blank of thousands: two cells."""
    parts = [(part.start(), part.end()) for part in _TORN.finditer(piece.text)]
    if len(parts) < 2 or is_number(piece.text):
        return [piece]
    first = piece.text[slice(*parts[0])].translate(ASCII)
    year = len(parts) == 2 and PERIOD.fullmatch(first) is not None  # 1990　476
    if not all(is_number(piece.text[start:end]) for start, end in parts[year:]):
        return [piece]
    return [_part_of(piece, start, end) for start, end in parts]


def _part_of(piece: Piece, start: int, end: int) -> Piece:
    """What stands at these indexes into its text, as a piece of its own."""
    text = piece.text[start:end]
    left = piece.left + width(piece.text[:start])
    return Piece(piece.start + start, piece.start + end, left, left + width(text), text)


def _between(line: Line, gaps: list[tuple[int, int]]) -> list[Piece]:
    """What stands between the gaps; empty cells stay, but for one outside the outermost rules."""
    out, at, column = [], 0, line.left
    ruled = is_ruled(line.text)
    for start, end in [*gaps, (len(line.text), len(line.text))]:
        part = line.text[at:start]
        bare = "" if ruled and is_rule(part) else part.strip()
        if (bold := _BOLD.fullmatch(bare)) is not None:
            bare = bold[1]
        lead = part[: part.index(bare)] if bare else ""
        left = column + width(lead)
        out.append(Piece(at + len(lead), at + len(lead) + len(bare), left, left + width(bare), bare))
        column += width(part) + width(line.text[start:end].expandtabs(8))
        at = end
    if ruled:
        out = out[0 if out[0].text else 1 : len(out) if out[-1].text else -1]
    return out


def _closed_up(found: list[Piece], text: str) -> list[Piece]:
    """Labels that are spaced out (`来  信`) put together again: single glyphs at the head of the line."""
    count = 0
    while count < len(found) and len(found[count].text) == 1 and _GLYPH.match(found[count].text):
        if count and found[count].left - found[count - 1].right > _SPACED_OUT:
            break
        count += 1
    if count > 2 and UNIT.fullmatch(found[count - 1].text) is not None and count < len(found):
        count -= 1  # 结  案  件  201: the unit has a column of its own
    if not 2 <= count <= 4 or (count == len(found) and count > 2 and not _evenly_set(found)):
        return found
    first, last = found[0], found[count - 1]
    return [joined(first, last, text), *found[count:]]


def _named_in_two(found: list[Piece], text: str) -> list[Piece]:
    """`一、来  信`, `其中：来  信  件`: a label of two glyphs set apart, behind a mark, alone or before a unit."""
    alone = len(found) == 2 or len(found) > 2 and UNIT.fullmatch(found[2].text) is not None
    if not alone or len(found[1].text) != 1 or not _GLYPH.match(found[1].text):
        return found
    mark = list_mark(found[0].text)
    end = mark.end if mark is not None else 1 if found[0].text.startswith(("#", "＃")) else 0
    if end and len(found[0].text) == end + 1 or _PART.fullmatch(found[0].text) is not None:
        return [joined(found[0], found[1], text), *found[2:]]
    return found


def _evenly_set(found: list[Piece]) -> bool:
    """Whether pieces stand equally far from each other, and near: a head over several columns, 集  体  上  访."""
    gaps = {two.left - one.right for one, two in pairwise(found)}
    return len(gaps) == 1 and gaps.pop() <= _NEAR


def joined(first: Piece, last: Piece, text: str) -> Piece:
    """What stands from one to another piece of a line, as one."""
    return Piece(first.start, last.end, first.left, last.right, text[first.start : last.end])


def closed_up(found: list[Piece], text: str) -> list[Piece]:
    """The pieces of a line, with numbers put together that one blank parts."""
    out: list[Piece] = []
    for piece in found:
        near = out and piece.left - out[-1].right <= _ONE_BLANK
        if near and piece.is_number and is_number(out[-1].text.replace(" ", "")):
            out[-1] = joined(out[-1], piece, text)
        else:
            out.append(piece)
    return out


def parted_by_dashes(found: list[Piece], count: int) -> list[Piece]:
    """The pieces of a ruled row, with an upright rule that was scanned as a dash told: `812 — |`, `河阳县 — 295 |`.

    `count` is how many a row has: only one that is short of them is parted at its dashes.
    """
    out: list[Piece] = []
    for piece in found:
        dash = _DASH_FOR_RULE.fullmatch(piece.text)
        if dash is None or (dash["right"] and len(found) >= count):
            out.append(piece)
        else:
            out += [_part_of(piece, *dash.span(side)) for side in ("left", "right") if dash[side]]
    return out


def parted_where_short(found: list[Piece], count: int) -> list[Piece]:
    """The pieces of a row that is one short of `count`, with words and a number parted that a single blank parts."""
    wide = [(at, m) for at, piece in enumerate(found) if (m := _WORDS_AND_NUMBER.fullmatch(piece.text)) is not None]
    if len(found) != count - 1 or len(wide) != 1:
        return found
    at, match = wide[0]
    parts = [_part_of(found[at], *match.span(name)) for name in ("words", "number")]
    return [*found[:at], *parts, *found[at + 1 :]] if is_number(parts[1].text) else found


def _closed_up_within(found: list[Piece], text: str) -> list[Piece]:
    """The same of any two glyphs of a line that stand closer together than to their neighbours: 年  份      来  信."""
    out: list[Piece] = []
    at = 0
    while at < len(found):
        pair = found[at : at + 2]
        if len(pair) == 2 and all(len(piece.text) == 1 and _GLYPH.match(piece.text) for piece in pair):
            gap = pair[1].left - pair[0].right
            before = pair[0].left - out[-1].right if out else gap * 2
            after = found[at + 2].left - pair[1].right if at + 2 < len(found) else gap * 2
            if len(found) > 2 and (gap * 2 <= min(before, after) or _are_a_label(pair, found)):
                out.append(joined(pair[0], pair[1], text))
                at += 2
                continue
        out.append(found[at])
        at += 1
    return out


def _are_a_label(pair: list[Piece], found: list[Piece]) -> bool:
    """Whether two glyphs are the only ones of their line that stand alone: 序号  单    位    受理(件)."""
    alone = [piece for piece in found if len(piece.text) == 1]
    if alone != pair or any(UNIT.fullmatch(piece.text) for piece in pair):
        return False
    return pair[1].left - pair[0].right <= _SPACED_OUT and [piece.text for piece in pair] != _CHANNELS
