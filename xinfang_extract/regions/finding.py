"""Which place a page reports on: from what was given, its title, the name of its file, and the places it names."""

from __future__ import annotations

from collections import Counter

from xinfang_extract.light import light
from xinfang_extract.patterns import lazy_re
from xinfang_extract.regions.matching import How, Match, match
from xinfang_extract.regions.names import Named, names_in, works_in
from xinfang_extract.regions.table import divisions, stem

_READ = 20_000  # code points of a text that are looked at; a page says where it is well before


@light
class Region:
    """The place a page reports on; all empty and `none` where the page does not say for certain."""

    name: str = ""
    adcode: str = ""
    match: How = "none"


def find_region(title: str, text: str, source: str = "", year: int | None = None, given: str | None = None) -> Region:
    """The place that a page reports on, with its code in `year`.

    `title` is the page's title, running head or the book's name, `source` its file. What the user has `given` wins;
    then the title, the file's name, and the place that the text speaks of most. Never a guess: where two places
    could be meant, or none is named, the name or the code is empty.
    """
    if given and given.strip():
        return given_region(given, year)
    titled = titled_region(title, text, source, year)
    if titled.name:
        return titled
    text = text[:_READ]
    name = _of_text(text, _level(text))
    return _coded(name, "\n".join(_headings(title, source)), text, year) if name else Region()


def given_region(given: str, year: int | None) -> Region:
    """The place that a user has given, with its code in `year`."""
    found = match(given, year)
    return Region(given.strip(), found.adcode, found.match)


def titled_region(title: str, text: str, source: str, year: int | None) -> Region:
    """As `find_region`, by title and file alone: the text only says what kind of place it calls its own."""
    text, headings = text[:_READ], _headings(title, source)
    level = _level(text)
    name = next((name for heading in headings if (name := _of_heading(heading, level, year))), "")
    return _coded(name, "\n".join(headings), text, year) if name else Region()


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
_LEVEL_WORDS = lazy_re(r"(?:全|我|本)([县市区州旗省])|(?<![\u4e00-\u9fff])([县市区州旗省])(?:委|政府|信访)")


def _level(text: str) -> str:
    """The kind of place that the text calls its own: 县 of 全县, 市 of 全市; empty where it does not, or both alike."""
    votes = Counter(found[1] or found[2] for found in _LEVEL_WORDS.finditer(text))
    ranked = votes.most_common(2)
    if not ranked or (len(ranked) > 1 and ranked[0][1] == ranked[1][1]):
        return ""
    return ranked[0][0]


def _of_heading(heading: str, level: str, year: int | None) -> str:
    """The place that a title or a file name is about."""
    found = names_in(heading)
    if found:
        innermost = found[0]
        for other in found[1:]:
            if other.start == innermost.end:  # 云南省澄江县: what stands further in
                innermost = Named(innermost.start, other.end, heading[innermost.start : other.end], other.known)
            elif other.name != innermost.name:
                return ""  # two places
        return innermost.name
    for work in works_in(heading):
        full = _completed(work, level, year)
        if full:
            return full
    return heading if is_town(heading) else ""


def is_town(heading: str) -> bool:
    """Whether a heading is the name of a township and no more: 枫港镇."""
    return _TOWN.fullmatch(heading) is not None


def _completed(short: str, level: str, year: int | None) -> str:
    """The full name of a place that a title names by its short one: 澄江年鉴."""
    table = divisions()
    if short in table.by_name:
        return short
    rows = table.by_stem.get(short, [])
    now = [row for row in rows if year is None or row.valid(year)] or rows
    fit = {row.name for row in now if not level or row.name.endswith(level)}
    if not fit:  # 全县 in the book of a prefecture is one of its counties
        fit = {row.name for row in now if row.level < _RANKS.get(level, 0)}
    if not fit and short.endswith("省"):
        return short
    if not fit and level and len(short) <= 4:
        return short + level  # a place that no table has, or not of that kind
    return fit.pop() if len(fit) == 1 else ""


_RANKS = {"县": 3, "区": 3, "旗": 3, "市": 2, "州": 2, "盟": 2}
_OWN_BODY = lazy_re(r"委|信访|人民政府|政府|人大|政协|纪委|人民法院|法院|人民检察院|检察院|公安局")


def _of_text(text: str, level: str) -> str:
    """The place of the text's own level that it names alone, or by far the most.

    A mention as the name of a body, 柞水县信访局, counts twice.
    """
    found = [named for named in names_in(text) if not level or named.name.endswith(level)]
    votes: Counter[str] = Counter()
    for named in found:
        votes[named.name] += 2 if _OWN_BODY.match(text, named.end) else 1
    ranked = votes.most_common(2)
    if not ranked:
        return ""
    name, count = ranked[0]
    if len(ranked) == 1:
        return name if count > 1 or (level and found[0].known) else ""
    rival = ranked[1][1]
    return name if count >= 3 * rival or (count >= 2 * rival and found[0].name == name) else ""


def _coded(name: str, headings: str, text: str, year: int | None) -> Region:
    """`name` with its code; several places of that name are told apart by the one province or city that is named."""
    found = match(name, year)
    if found.match == "ambiguous":
        found = _told_apart(name, found, headings, year) or _told_apart(name, found, text, year) or found
    own = found.official if found.match in ("exact", "renamed") and stem(found.official) == stem(name) else ""
    shown = name if name in divisions().by_name else own or _last_name(name)
    return Region(shown, found.adcode, found.match)


def _told_apart(name: str, found: Match, words: str, year: int | None) -> Match | None:
    """The match within the places that `words` name, where just one of the candidates lies in any of them."""
    outer = {named.name for named in names_in(words) if named.name != name}
    fits = {inner.adcode: inner for place in outer if (inner := match(name, year, province=place)).adcode}
    narrowed = [inner for code, inner in fits.items() if code in found.candidates]
    return narrowed[0] if len(narrowed) == 1 and len(fits) == 1 else None


def _last_name(name: str) -> str:
    """澄江县 of 云南省澄江县."""
    found = names_in(name)
    return found[-1].name if found else name
