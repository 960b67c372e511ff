"""Page furniture: running heads, page numbers and footnotes, which must not part a sentence that runs on."""

from __future__ import annotations

import re
from collections.abc import Sequence

from xinfang_extract.light import light
from xinfang_extract.sources.geometry.columns import Leaf
from xinfang_extract.sources.geometry.glyphs import Rule, em_of, is_blank, is_wide
from xinfang_extract.sources.geometry.rows import Row, pieces, row_of

_NUMBER = re.compile(r"^[\W_第]{0,4}([0-9０-９]{1,4})[\W_页頁]{0,4}$")
_MARK = re.compile(r"^(?:[①-⑳⑴-⒇*＊※†]|[〔\[［(（]\d{1,2}[〕\]］)）]|注[:：释])")
_BOOK = re.compile(r"年鉴|年鑑|县志|縣志|市志|省志|区志|通志|志书|YEARBOOK|Yearbook")
_CAPTION = re.compile(r"^续?[表图圖續]\s*[\d一二三四五六七八九十]")
_STAMP = re.compile(r"https?://|www\.|cnki\.net|AllRightsReserved|Allrightsreserved")
_ENDS = "。；：，、;:,"


@light
class Furniture:
    """The rows of a page that are no text, and the page number among them."""

    rows: tuple[Row, ...]
    label: str


def find_furniture(rows: Sequence[Row], rules: Sequence[Rule], height: float, em: float) -> Furniture:
    """Running heads and feet at the top and the bottom of the page: at most two rows each."""
    aside, label = _margins(rows, em), ""
    marks = {id(g) for row in aside for g in row.glyphs}
    rows = _without(rows, marks) if marks else rows
    for edge in (rows, rows[::-1]):
        for k, row in enumerate(edge[:2]):
            inner = edge[k + 1] if k + 1 < len(edge) else None
            if not _at_edge(row, height, 0.13) or not _stands_off(row, inner, rules, em, second=k == 1):
                break
            if not _says_so(row, em) and not _at_edge(row, height, 0.13 if _ruled(row, inner, rules) else 0.09):
                break
            if not any(row is other for other in aside):  # a page of two rows has them at both its edges
                aside.append(row)
            label = label or _label(row, em)
    return Furniture(tuple(aside), label)


def _margins(rows: Sequence[Row], em: float) -> list[Row]:
    """Thumb marks: single characters under one another, outside everything else, as one row for each side."""
    parts = [part for row in rows for part in pieces(row, em)]
    single = [p for p in parts if len(p.ink) <= 2 and all(map(is_wide, p.ink)) and p.ink[0] not in _ENDS]
    other = [p for p in parts if not any(p is s for s in single)]
    if len(single) < 2 or not other:
        return []
    left, right = min(p.x0 for p in other), max(p.x1 for p in other)
    found: list[Row] = []
    for outside in ([p for p in single if p.x1 < left], [p for p in single if p.x0 > right]):
        if 2 <= len(outside) <= 16 and max(p.x1 for p in outside) - min(p.x0 for p in outside) <= 3 * em:
            down = sorted(outside, key=lambda p: p.top)
            glyphs, ink = tuple(g for part in down for g in part.glyphs), "".join(part.ink for part in down)
            top, bottom = min(p.top for p in outside), max(p.bottom for p in outside)
            found.append(Row(glyphs, outside[0].x0, top, max(p.x1 for p in outside), bottom, ink))
    return found


def _without(rows: Sequence[Row], marks: set[int]) -> list[Row]:
    """The rows without these glyphs."""
    left = [[g for g in row.glyphs if id(g) not in marks] for row in rows]
    return [row_of(glyphs) for glyphs in left if any(not is_blank(g.text) for g in glyphs)]


def _at_edge(row: Row, height: float, share: float) -> bool:
    return row.middle < share * height or row.middle > (1 - share) * height


def _says_so(row: Row, em: float) -> bool:
    """True for a row with a page number at one of its ends, or with the name of the book."""
    return bool(_label(row, em)) or bool(_STAMP.search(row.ink)) or bool(_BOOK.search(row.ink) and len(row.ink) <= 25)


def _ruled(row: Row, inner: Row | None, rules: Sequence[Rule]) -> bool:
    """True where a long line parts a row from the text; the edge of a table does not count."""
    if inner is None:
        return False
    low, high = min(row.bottom, inner.bottom), max(row.top, inner.top)
    reach = max(row.x1, inner.x1) - min(row.x0, inner.x0)
    for rule in rules:
        if rule.level and rule.x1 - rule.x0 >= 0.5 * reach and low - 2 <= rule.top <= high + 2:
            return not any(
                not r.level and abs(r.top - rule.top) <= 3 and rule.x0 - 3 <= r.x0 <= rule.x1 + 3 for r in rules
            )
    return False


def _label(row: Row, em: float) -> str:
    """The page number in a row: a piece at one of its ends that is a number and nothing else."""
    parts = pieces(row, 0.9 * em)
    for part in (parts[-1], parts[0]):
        hit = _NUMBER.match(part.ink)
        if hit:
            return str(int(hit.group(1)))
    return ""


def _stands_off(row: Row, inner: Row | None, rules: Sequence[Rule], em: float, *, second: bool) -> bool:
    """True for a row that is no line of the text: by its look, its words, and the white or the line beside it.

    The second row from the edge may be a heading or a caption: it is furniture only where its words say so.
    """
    ink = row.ink
    if _STAMP.search(ink):
        return True
    if inner is None:
        return bool(_NUMBER.match(ink))
    if len(ink) > 40 or ink[-1:] in _ENDS or _CAPTION.match(ink):
        return False
    gap = max(row.top, inner.top) - min(row.bottom, inner.bottom)
    if _NUMBER.match(ink) and gap >= 0.3 * em:
        return True
    size = em_of(row.glyphs)
    if size > 1.1 * em:
        return False
    if _says_so(row, em) and gap >= 0.6 * em:
        return True
    if second:
        return False
    if _ruled(row, inner, rules):
        return len(ink) <= 30
    return (size <= 0.95 * em and gap >= em) or (gap >= 1.8 * em and len(ink) <= 16)


def footnotes_of(leaf: Leaf, rules: Sequence[Rule], height: float, em: float) -> tuple[Leaf, tuple[Row, ...]]:
    """The leaf without its footnotes, and the footnotes: small lines at its foot, under a short line or a mark."""
    small: list[Row] = []
    for item in reversed(leaf.items):
        if not isinstance(item, Row) or em_of(item.glyphs) > 0.93 * em:
            break
        small.insert(0, item)
    for k, row in enumerate(small):
        ruled = _under_rule(row, rules, leaf, em)
        if ruled or (_MARK.match(row.ink) and row.middle > 0.4 * height):
            kept = leaf.items[: len(leaf.items) - len(small) + k]
            if kept and isinstance(kept[-1], Row):
                return Leaf(leaf.x0, leaf.x1, kept), tuple(small[k:])
            break
    return leaf, ()


def _under_rule(row: Row, rules: Sequence[Rule], leaf: Leaf, em: float) -> bool:
    return any(
        r.level and 2 * em <= r.x1 - r.x0 <= 0.6 * (leaf.x1 - leaf.x0) and abs(r.x0 - leaf.x0) <= 2 * em
        and -1 <= row.top - r.top <= 1.5 * em
        for r in rules
    )  # fmt: skip
