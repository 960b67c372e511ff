"""Text set on its side: a wide table on an upright page, which a reader turns the book for."""

from __future__ import annotations

from collections.abc import Iterable

from xinfang_extract.light import light
from xinfang_extract.page import Box
from xinfang_extract.sources.geometry.glyphs import Glyph, Rule


@light
class Turn:
    """A quarter turn that puts text upright which runs up the page, or down it; `width` and `height` are the page's."""

    up: bool
    width: float
    height: float

    def upright(self, x0: float, top: float, x1: float, bottom: float) -> Box:
        """Where a box of the page stands once the page has been turned."""
        if self.up:
            return self.height - bottom, x0, self.height - top, x1
        return top, self.width - x1, bottom, self.width - x0

    def as_printed(self, box: Box) -> Box:
        """Where a box of the turned page stands on the page as printed."""
        x0, top, x1, bottom = box
        if self.up:
            return top, self.height - x1, bottom, self.height - x0
        return self.width - bottom, x0, self.width - top, x1

    def glyphs(self, glyphs: Iterable[Glyph]) -> tuple[Glyph, ...]:
        """Glyphs of the page on the turned one."""
        return tuple(Glyph(g.text, *self.upright(*g.box), g.confidence) for g in glyphs)

    def rules(self, rules: Iterable[Rule]) -> tuple[Rule, ...]:
        """Ruling lines of the page on the turned one."""
        return tuple(Rule(*self.upright(r.x0, r.top, r.x1, r.bottom)) for r in rules)
