"""A page in the book of a larger place: whether it is on one of the places in it, and on which.

A prefecture's yearbook has pages on its counties. Such a page calls another kind of place its own than the book does
(全县, 县信访局), or begins with what a body of a county did. It is never the prefecture's then.
"""

from __future__ import annotations

from xinfang_extract.patterns import lazy_re
from xinfang_extract.regions.in_text import KINDS, READ, first_kind, opening_place, own_kind, place_named
from xinfang_extract.regions.names import names_in
from xinfang_extract.regions.region import Region, coded
from xinfang_extract.regions.table import level_of, stem

RANKS = {"省": 1, "市": 2, "州": 2, "盟": 2, "县": 3, "区": 3, "旗": 3}
"""How far in places of a kind are: 1 provinces, 2 prefectures, 3 counties."""


def place_within(book: Region, text: str, year: int | None) -> Region:
    """The place that a page with this text reports on, where its title or its book is `book`.

    Empty where the page is on a place in it and does not say for certain on which.
    """
    text = _OF_OTHERS.sub("", text[:READ])
    kinds, opening = _kinds_within(book), opening_place(text)
    own = own_kind(text, kinds)
    kind = own or opening[-1:]
    name = place_named(text, own) if own and not book.name.endswith(own) else opening
    if not kind or book.name.endswith(kind) or not _is_inner(kind, book):
        return _beside(name, book, text, year) if name else book
    if not name or book.name.endswith(first_kind(text, kinds) or kind):
        return book if _compares(book, kind, text) else Region()
    found = coded(name, book.name, text, year)
    return found if _may_lie_in(found, book) else Region()


def _beside(name: str, book: Region, text: str, year: int | None) -> Region:
    """The book's own place, unless `name` is another of its kind: a city in it, or one that is nobody's here."""
    if _rank(Region(name)) != _rank(book) or stem(name) == stem(book.name):
        return book
    found = coded(name, book.name, text, year)
    return found if found.adcode and book.adcode and _may_lie_in(found, book) else Region()


_OF_OTHERS = lazy_re(r"在[^，。；]{0,30}领导下|[在居列]全[省市州盟]")
"""Words that a county has for what it lies in: 在市委、市政府的正确领导下, 居全市首位."""


def _kinds_within(book: Region) -> str:
    """Not those that the book lies in: what a page says of 全省 is no word of its own."""
    return "".join(kind for kind in KINDS if book.name.endswith(kind) or RANKS[kind] >= _rank(book))


def _is_inner(kind: str, book: Region) -> bool:
    """Whether places of this kind lie in `book`; cities lie in prefectures that are none."""
    rank = _rank(book)
    return RANKS.get(kind, 0) > rank or (kind == "市" and rank == 2)


def _rank(region: Region) -> int:
    if region.adcode:
        return level_of(region.adcode)
    if region.name.endswith(("自治区", "地区")):
        return 1 if region.name.endswith("自治区") else 2
    return RANKS.get(region.name[-1:], 4)


def _compares(book: Region, kind: str, text: str) -> bool:
    """Whether a page names several places of a kind, and the one they lie in."""
    several = {named.name for named in names_in(text) if named.name.endswith(kind)}
    return len(several) > 1 and (book.name in text or f"全{book.name[-1]}" in text)


def _may_lie_in(inner: Region, outer: Region) -> bool:
    return not (inner.adcode and outer.adcode) or inner.adcode.startswith(outer.adcode[: 2 * level_of(outer.adcode)])
