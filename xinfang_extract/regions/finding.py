"""Which place a page reports on: from what was given, its title, the name of its file, and the places it names."""

from __future__ import annotations

from xinfang_extract.patterns import lazy_re
from xinfang_extract.regions.in_text import READ, own_kind, own_kinds, place_named
from xinfang_extract.regions.matching import match
from xinfang_extract.regions.names import names_in, places_in, works_in
from xinfang_extract.regions.region import Region, coded
from xinfang_extract.regions.table import divisions
from xinfang_extract.regions.within import RANKS, place_within


def find_region(title: str, text: str, source: str = "", year: int | None = None, given: str | None = None) -> Region:
    """The place that a page reports on, with its code in `year`.

    `title` is the page's title, running head or the book's name, `source` its file. What the user has `given` wins;
    then the title, the file's name, and the place that the text speaks of most; a county's page under the title of its
    prefecture is the county's. Never a guess: where two places could be meant, or none is named, the name or the code
    is empty.
    """
    if given and given.strip():
        return given_region(given, year)
    titled = titled_region(title, text, source, year)
    if titled.name:
        return place_within(titled, text, year)
    text = text[:READ]
    name = place_named(text, own_kind(text))
    return coded(name, "\n".join(_headings(title, source)), text, year) if name else Region()


def given_region(given: str, year: int | None) -> Region:
    """The place that a user has given, with its code in `year`."""
    found = match(given, year)
    return Region(given.strip(), found.adcode, found.match)


def titled_region(title: str, text: str, source: str, year: int | None) -> Region:
    """As `find_region`, by title and file alone: the text only says what kind of place it calls its own."""
    text, headings = text[:READ], _headings(title, source)
    kinds = own_kinds(text)
    name = next((name for heading in headings if (name := _of_heading(heading, kinds, year))), "")
    return coded(name, "\n".join(headings), text, year) if name else Region()


def told_by_path(source: str) -> list[tuple[str, ...]]:
    """What the name of a file, and of the folders it lies in, may say of a place: where it is the same, so is that."""
    return [told for heading in _headings("", source) if (told := _told_by(heading))]


def _told_by(heading: str) -> tuple[str, ...]:
    names = [named.name for named in names_in(heading)]
    alone = len(names) > 1 or is_town(heading)  # two names are one place or none by what stands between them
    return (*names, *works_in(heading), *([heading] if alone else ()))


def _headings(title: str, source: str) -> list[str]:
    path = source.replace("\\", "/")
    files = reversed([part.rpartition(".")[0] or part for part in path.split("/")])
    return [line.strip() for line in (*title.splitlines(), *files)]


_TOWN = lazy_re(r"[^各两多全本我乡镇\W\d]{2,4}(?:镇|乡|街道|苏木)")


def _of_heading(heading: str, kinds: str, year: int | None) -> str:
    """The place that a title or a file name is about."""
    places = {place.name for place in places_in(heading)}
    if places:
        return places.pop() if len(places) == 1 else ""
    for work in works_in(heading):
        full = _completed(work, kinds, year)
        if full:
            return full
    return heading if is_town(heading) else ""


def is_place(heading: str) -> bool:
    """Whether a heading is the name of a place and no more: 云南省澄江县, 枫港镇."""
    found = names_in(heading)
    return is_town(heading) or bool(found) and found[0].start == 0 and found[-1].end == len(heading)


def is_town(heading: str) -> bool:
    """Whether a heading is the name of a township and no more: 枫港镇."""
    return _TOWN.fullmatch(heading) is not None


def _completed(short: str, kinds: str, year: int | None) -> str:
    """The full name of a place that a title names by its short one: 澄江年鉴."""
    table = divisions()
    if short in table.by_name:
        return short
    rows = table.by_stem.get(short, [])
    now = [row for row in rows if year is None or row.valid(year)] or rows
    fit = {row.name for row in now if not kinds or row.name.endswith(tuple(kinds))}
    if not fit:  # 全县 in the book of a prefecture is one of its counties
        outermost = min((RANKS[kind] for kind in kinds), default=0)
        fit = {row.name for row in now if row.level < outermost}
    if not fit and short.endswith("省"):
        return short
    if not fit and len(kinds) == 1 and len(short) <= 4:
        return short + kinds  # a place that no table has, or not of that kind
    return fit.pop() if len(fit) == 1 else ""
