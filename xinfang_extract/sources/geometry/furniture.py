"""Page furniture: running heads, page numbers and footnotes, which must not part a sentence that runs on."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from xinfang_extract.sources.geometry.columns import Leaf
from xinfang_extract.sources.geometry.glyphs import Rule, em_of
from xinfang_extract.sources.geometry.rows import Row, pieces

_NUMBER = re.compile(r"^[\W_第]{0,4}([0-9０-９]{1,4})[\W_页頁]{0,4}$")
_MARK = re.compile(r"^(?:[①-⑳⑴-⒇*＊※†]|[〔\[［(（]\d{1,2}[〕\]］)）]|注[:：释])")
_BOOK = re.compile(r"年鉴|年鑑|县志|縣志|市志|省志|区志|通志|志书|YEARBOOK|Yearbook")
_ENDS = "。；：，、;:,"


@dataclass(frozen=True, slots=True)
class Furniture:
    """The rows of a page that are no text, and the page number among them."""

    rows: tuple[Row, ...]
    label: str


def find_furniture(rows: Sequence[Row], rules: Sequence[Rule], height: float, em: float) -> Furniture:
    """Running heads and feet at the top and the bottom of the page: at most two rows each."""
    aside: list[Row] = []
    label = ""
    for edge in (rows, rows[::-1]):
        for k, row in enumerate(edge[:2]):
            inner = edge[k + 1] if k + 1 < len(edge) else None
            if not _at_edge(row, height) or not _stands_off(row, inner, rules, em):
                break
            aside.append(row)
            label = label or _label(row, em)
    return Furniture(tuple(aside), label)


def _at_edge(row: Row, height: float) -> bool:
    return row.middle < 0.13 * height or row.middle > 0.87 * height


def _label(row: Row, em: float) -> str:
    """The page number in a row: a piece at one of its ends that is a number and nothing else."""
    parts = pieces(row, 0.9 * em)
    for part in (parts[-1], parts[0]):
        hit = _NUMBER.match(part.ink)
        if hit:
            return str(int(hit.group(1)))
    return ""


def _stands_off(row: Row, inner: Row | None, rules: Sequence[Rule], em: float) -> bool:
    """True for a row that is no line of the text: by its look, its words, and the white or the line beside it."""
    ink = row.ink
    if inner is None:
        return bool(_NUMBER.match(ink))
    if len(ink) > 40 or ink[-1:] in _ENDS:
        return False
    low, high = min(row.bottom, inner.bottom), max(row.top, inner.top)
    gap = high - low
    reach = max(row.x1, inner.x1) - min(row.x0, inner.x0)
    if _NUMBER.match(ink) and gap >= 0.3 * em:
        return True
    if any(r.level and r.x1 - r.x0 >= 0.5 * reach and low - 2 <= r.top <= high + 2 for r in rules):
        return len(ink) <= 30
    size = em_of(row.glyphs)
    if size > 1.1 * em:
        return False
    if _label(row, em) and gap >= 0.6 * em:
        return True
    if _BOOK.search(ink) and len(ink) <= 25 and gap >= 0.6 * em:
        return True
    return (size <= 0.95 * em and gap >= em) or (gap >= 1.8 * em and len(ink) <= 16)


def footnotes_of(leaf: Leaf, rules: Sequence[Rule], height: float, em: float) -> tuple[Leaf, tuple[Row, ...]]:
    """The leaf without its footnotes, and the footnotes: small lines at its foot, under a short line or a mark."""
    small: list[Row] = []
    for item in reversed(leaf.items):
        if not isinstance(item, Row) or em_of(item.glyphs) > 0.93 * em or item.middle < 0.4 * height:
            break
        small.insert(0, item)
    for k, row in enumerate(small):
        if _MARK.match(row.ink) or _under_rule(row, rules, leaf, em):
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
