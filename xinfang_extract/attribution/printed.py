"""From the views back to the pages: what is printed, where, and the sentence it stands in."""

from __future__ import annotations

from collections.abc import Sequence

from xinfang_extract.attribution.attrs import Value
from xinfang_extract.model import Because, Span
from xinfang_extract.page import Page
from xinfang_extract.view import View

EVIDENCE = 600  # characters: a sentence that never ends is cut around its number


class Printed:
    """Looks stretches of views up on the pages; what many figures rest on is looked up once."""

    def __init__(self, pages: Sequence[Page], views: Sequence[View]) -> None:
        self._pages, self._views = pages, views
        self._evidence: dict[tuple[int, int, int], str] = {}
        self._because: dict[int, tuple[Value, Because]] = {}  # by identity: most are carried from figure to figure

    @property
    def texts(self) -> list[str]:
        """What each block reads as, and after them the cells of tables."""
        return [view.text for view in self._views]

    def at(self, block: int, start: int, end: int) -> tuple[str, Span]:
        """`text[start:end]` of a view as printed, and where it stands (its first piece, where it is torn)."""
        spans = self._views[block].spans(start, end)
        return self._words(spans), spans[0]

    def span(self, block: int, start: int, end: int) -> Span:
        """Where `text[start:end]` of a view stands (its first piece, where it is torn)."""
        return self._views[block].spans(start, end)[0]

    def flags(self, block: int, start: int, end: int) -> tuple[str, ...]:
        """What was repaired inside a stretch."""
        return self._views[block].flags(start, end)

    def has_look_alike(self, block: int, start: int, end: int) -> bool:
        """Whether a glyph of a word inside a stretch was read as the one that a scan put it for."""
        return self._views[block].has_look_alike(start, end)

    def evidence(self, block: int, sentence: tuple[int, int], at: int) -> str:
        """The sentence of a number, on one line; of an endless one what stands around the number at `at`."""
        view = self._views[block]
        start, end = sentence
        end = min(end + 1, len(view.text))
        if end - start > EVIDENCE:
            start, end = max(start, at - EVIDENCE // 2), min(end, at + EVIDENCE // 2)
        key = (block, start, end)
        if key not in self._evidence:
            self._evidence[key] = " ".join(view.evidence(start, end).split()) if start < end else ""
        return self._evidence[key]

    def because(self, value: Value) -> Because:
        """Why an attribute has its value: how it came to it, the rule, and the words it rests on."""
        known = self._because.get(id(value))
        if known is not None:
            return known[1]
        words, span = "", None
        if value.block >= 0 and 0 <= value.start < value.end:
            spans = self._views[value.block].spans(value.start, value.end)
            if spans:  # none of a blank that the view put in
                words, span = self._words(spans), spans[0]
        found = Because(value.basis, value.rule, words, span)
        self._because[id(value)] = value, found  # with the value, so that nothing else gets its identity
        return found

    def _words(self, spans: Sequence[Span]) -> str:
        """What stands at these places, one after the other."""
        return "".join([self._pages[span.page].text[span.start : span.end] for span in spans])
