"""The marks on a page: glyphs and ruling lines, in points from the top left corner."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median

from xinfang_extract.model import Box


@dataclass(frozen=True, slots=True)
class Glyph:
    """One printed character (or a printed blank) and the room it takes up on its line."""

    text: str
    x0: float
    top: float
    x1: float
    bottom: float
    confidence: float | None = None  # 0 to 1, from OCR

    @property
    def height(self) -> float:
        return self.bottom - self.top

    @property
    def middle(self) -> float:
        """The height of the middle of the glyph on the page."""
        return (self.top + self.bottom) / 2

    @property
    def centre(self) -> float:
        """Where the middle of the glyph stands across the page."""
        return (self.x0 + self.x1) / 2

    @property
    def box(self) -> Box:
        return (self.x0, self.top, self.x1, self.bottom)


@dataclass(frozen=True, slots=True)
class Rule:
    """A straight ruling line, level or upright."""

    x0: float
    top: float
    x1: float
    bottom: float

    @property
    def level(self) -> bool:
        return self.x1 - self.x0 >= self.bottom - self.top


@dataclass(frozen=True, slots=True)
class Sheet:
    """All marks of one page."""

    width: float
    height: float
    glyphs: tuple[Glyph, ...]
    rules: tuple[Rule, ...] = ()


def is_blank(text: str) -> bool:
    """True for every kind of blank: also the narrow and the no-break ones."""
    return text.isspace() or text in "\u200b\u2060\ufeff\u00ad"


def is_wide(char: str) -> bool:
    """True for a character as wide as it is high: Chinese characters, their radicals, full-width marks."""
    code = ord(char[:1] or " ")
    return 0x2E80 <= code <= 0x9FFF or 0xF900 <= code <= 0xFAFF or 0xFF01 <= code <= 0xFF60 or code >= 0x20000


def em_of(glyphs: Sequence[Glyph], default: float = 10.5) -> float:
    """The size of type of these glyphs: the median width of the wide ones, else their median height."""
    wide = [g.x1 - g.x0 for g in glyphs if is_wide(g.text)]
    if wide:
        return max(median(wide), 1.0)
    heights = [g.height for g in glyphs if not is_blank(g.text)]
    return max(median(heights), 1.0) if heights else default


def without_doubles(glyphs: Sequence[Glyph]) -> list[Glyph]:
    """Drop a glyph printed again (nearly) on its own place, as fake bold and shadows do.

    The same character a fifth of its size away is the same character: two printed side by side stand at least
    half their size apart.
    """
    kept: list[Glyph] = []
    seen: dict[tuple[str, int, int], list[Glyph]] = {}
    for glyph in glyphs:
        near = 0.2 * max(glyph.height, 1.0)
        step = max(near, 1.0)
        column, row = int(glyph.x0 // 4), int(glyph.top // 4)
        spots = [(glyph.text, column + dx, row + dy) for dx in (-1, 0, 1) for dy in (-1, 0, 1)]
        again = any(
            abs(other.x0 - glyph.x0) <= step and abs(other.top - glyph.top) <= step
            for spot in spots
            for other in seen.get(spot, ())
        )
        if not again or is_blank(glyph.text):
            kept.append(glyph)
            seen.setdefault((glyph.text, column, row), []).append(glyph)
    return kept
