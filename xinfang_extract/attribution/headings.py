"""The headings that are open, and what they give to the paragraphs under them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from xinfang_extract.attribution.attrs import Attrs, Value, carried, code_of
from xinfang_extract.light import light
from xinfang_extract.patterns import lazy_regex

CAPTION = 10
"""The depth of captions and unit lines of tables, below all headings of prose."""
CHAPTER = 4
"""The depth down to which a heading is a title of the page, a chapter or a section of the book."""
# The caption of a table that goes on: 续表14-6.
GOES_ON = lazy_regex(r"[（(\s　]*续")
# The title of a document, which is on one thing from its beginning to its end.
DOCUMENT = lazy_regex(r"(?:信访|来信|来访|上访|控告|申诉)[^，。]{0,12}(?:情况|总结|报告|通报|汇报|简报|小结)")
NUMBERED = lazy_regex(r"[\s（(]*[一二三四五六七八九十]{1,2}[、）)]")
# A place told apart in a prefecture's book: 松岐县, and not 全县, 到市, 县区.
PLACE_NAME = lazy_regex(
    r"(?!全|各|本|我|到|赴|来|市直|县直|[一-鿿]*(?:县[市区旗]|[市区旗]县)$)[一-鿿]{1,8}(?:自治县|县|市|区|旗)"
)


@light
class Heading:
    """A heading that is open: what it gives to the paragraphs under it, and whose section it is."""

    depth: int
    attrs: dict[str, Value]
    petition: bool
    text: str
    body: Value | None = None
    other: bool = False  # it names other business
    year: tuple[int, str] | None = None  # the year that it names, and its period


_OPEN = 24
"""Headings that may be open at a time; a page that is nothing but titles must not make them all one."""


@dataclass(slots=True)
class Headings:
    """The open headings, from the highest to the deepest. What they give is worked out when one opens or closes."""

    given: Attrs = field(default_factory=dict)  # what they give together, the deeper over the higher
    place: str = ""  # the place that one of them names alone: 【松岐县】
    body: Value | None = None  # whose section it is: the institution that the nearest heading names
    _open: list[Heading] = field(default_factory=list)
    _of_table: list[Heading] = field(default_factory=list)  # the captions of the last table

    def open(self, heading: Heading, *, joined: bool = False) -> None:
        """Open a heading, closing those of its depth and below. `joined`: it stands right under another title."""
        kept = [h for h in self._open if h.depth < heading.depth or joined and h.depth == heading.depth]
        again = self._of_table if heading.depth >= CAPTION and GOES_ON.match(heading.text) is not None else []
        self._settle([*kept[-_OPEN:], *again, heading])

    def close(self, depth: int) -> None:
        """The headings of that depth and below are over."""
        self._settle([h for h in self._open if h.depth < depth])

    def keep_captions(self) -> None:
        """A table is read: one that goes on behind the turn of a page has the same captions."""
        self._of_table = [h for h in self.captions if GOES_ON.match(h.text) is None] or self._of_table

    def close_captions(self) -> None:
        """A table's caption and unit line are over."""
        if any(h.depth >= CAPTION for h in self._open):
            self._settle([h for h in self._open if h.depth < CAPTION])

    @property
    def captions(self) -> list[Heading]:
        """The caption and the unit lines of the table that follows."""
        return [h for h in self._open if h.depth >= CAPTION]

    @property
    def narrow(self) -> bool:
        """Whether they narrow what their paragraphs speak of: `二、到市访`, `【来信】`."""
        return "level" in self.given or "form" in self.given or code_of(self.given, "channel") not in ("", "all")

    @property
    def name_petitions(self) -> bool:
        """Whether they name the petitions that their paragraphs count: `一、到市访`."""
        return any(name in self.given for name in ("channel", "level", "form", "stage"))

    @property
    def year(self) -> tuple[int, str] | None:
        """The year that the nearest of them names, and its period: 第七届（1981—1984年）."""
        return next((h.year for h in reversed(self._open) if h.year is not None), None)

    @property
    def texts(self) -> list[str]:
        """What they say, from the highest to the deepest."""
        return [h.text for h in self._open]

    @property
    def chapter_of_petitions(self) -> bool:
        """Whether a title or the name of a chapter speaks of petitions."""
        return any(h.petition and h.depth <= CHAPTER for h in self._open)

    def speak_of_petitions(self, *, page: bool, titled: bool) -> bool:
        """Whether the nearest heading that says so speaks of petitions; the page as a whole where none does.

        Under one of other business only a page does that has petitions in its title.
        """
        for heading in reversed(self._open):
            if heading.petition:
                return True
            if heading.other and not self._is_of_document(heading):
                return titled and CHAPTER < heading.depth < CAPTION
        return page

    def _is_of_document(self, heading: Heading) -> bool:
        """Whether it numbers a section of a document on petitions: `二、旅客意见` of 来信处理情况."""
        if NUMBERED.match(heading.text) is None or not CHAPTER < heading.depth < CAPTION:
            return False
        return any(h.petition and h.depth < heading.depth and DOCUMENT.search(h.text) for h in self._open)

    def _settle(self, opened: list[Heading]) -> None:
        self._open = opened
        self.given = _given(_above_captions(opened))
        self.place = next(_places(opened), "")
        self.body = next((h.body for h in reversed(opened) if h.body is not None), None)


def _above_captions(headings: list[Heading]) -> list[Heading]:
    """Those that hold for a table whose caption names petitions: it may float anywhere among a chapter's entries."""
    if not any(h.depth >= CAPTION and (h.petition or GOES_ON.match(h.text)) for h in headings):
        return headings
    return [h for h in headings if h.depth <= CHAPTER or h.depth >= CAPTION]


def _given(headings: list[Heading]) -> dict[str, Value]:
    out: dict[str, Value] = {}
    for heading in headings:
        channel = heading.attrs.get("channel")
        if channel is not None and "channel" in out and out["channel"].code != channel.code:
            out.pop("level", None)
            out.pop("form", None)
        own, given = heading.body, out.get("body_type")
        if own is not None and given is not None and own.code != given.code and "body_type" not in heading.attrs:
            del out["body_type"]  # 政协县委员会, under the title 人大 政协
        out.update(heading.attrs)
    return carried(out)


def _places(headings: list[Heading]) -> Iterator[str]:
    for heading in reversed(headings):
        name = heading.text.strip("【】〔〕 　")
        if PLACE_NAME.fullmatch(name):
            yield name
