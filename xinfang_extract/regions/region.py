"""The place that a page reports on, with the code it had in the year."""

from __future__ import annotations

from xinfang_extract.light import light
from xinfang_extract.regions.matching import How, Match, match
from xinfang_extract.regions.names import names_in
from xinfang_extract.regions.table import divisions, stem


@light
class Region:
    """The place a page reports on; all empty and `none` where the page does not say for certain."""

    name: str = ""
    adcode: str = ""
    match: How = "none"


def coded(name: str, headings: str, text: str, year: int | None) -> Region:
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
