"""The marks on a page: glyphs and ruling lines, in points from the top left corner."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from xinfang_extract.light import light
from xinfang_extract.page import Box


@light
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
        """From its head to its foot."""
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
        """Where it stands on the page."""
        return (self.x0, self.top, self.x1, self.bottom)


@light
class Rule:
    """A straight ruling line, level or upright."""

    x0: float
    top: float
    x1: float
    bottom: float

    @property
    def level(self) -> bool:
        """Whether it runs across the page."""
        return self.x1 - self.x0 >= self.bottom - self.top


@light
class Sheet:
    """All marks of one page."""

    width: float
    height: float
    glyphs: tuple[Glyph, ...]
    rules: tuple[Rule, ...] = ()
    on_side: tuple[Glyph, ...] = ()  # set on their side, as they stand on the page
    runs_up: bool = True  # those run up the page, and not down


@lru_cache(4096)
def is_blank(text: str) -> bool:
    """True for every kind of blank: also the narrow and the no-break ones."""
    return text.isspace() or text in "\u200b\u2060\ufeff\u00ad"


@lru_cache(4096)
def is_wide(char: str) -> bool:
    """True for a character as wide as it is high: Chinese characters, their radicals, full-width marks."""
    code = ord(char[:1] or " ")
    return 0x2E80 <= code <= 0x9FFF or 0xF900 <= code <= 0xFAFF or 0xFF01 <= code <= 0xFF60 or code >= 0x20000


def em_of(glyphs: Sequence[Glyph], default: float = 10.5) -> float:
    """The size of type of these glyphs: the median width of the wide ones, else their median height."""
    wide = [g.x1 - g.x0 for g in glyphs if is_wide(g.text)]
    if wide:
        return max(_median(wide), 1.0)
    heights = [g.height for g in glyphs if not is_blank(g.text)]
    return max(_median(heights), 1.0) if heights else default


def _median(values: list[float]) -> float:
    """As in `statistics`, which takes longer to import than a page to read."""
    values.sort()
    half = len(values) // 2
    return values[half] if len(values) % 2 else (values[half - 1] + values[half]) / 2


_BAND = 4.0
"""Points: the height of the bands in which a glyph is looked for again."""


def without_doubles(glyphs: Sequence[Glyph]) -> list[Glyph]:
    """Drop a glyph printed again (nearly) on its own place, as fake bold and shadows do.

    The same character a fifth of its size away is the same character: two printed side by side stand at least
    half their size apart.
    """
    kept: list[Glyph] = []
    seen: dict[tuple[str, int], list[Glyph]] = {}
    for glyph in glyphs:
        near = max(0.2 * glyph.height, 1.0)
        text, x0, top, band = glyph.text, glyph.x0, glyph.top, int(glyph.top // _BAND)
        again = False
        for beside in (band - 1, band, band + 1):  # written out: it is asked of every glyph
            for other in seen.get((text, beside), ()):
                if abs(other.x0 - x0) <= near and abs(other.top - top) <= near:
                    again = True
                    break
        if not again or is_blank(text):
            kept.append(glyph)
            seen.setdefault((text, band), []).append(glyph)
    return kept
