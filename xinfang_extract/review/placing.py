"""The code of a place that a person named: found anew for the year, and none rather than that of another place."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from xinfang_extract.model import Figure
from xinfang_extract.regions import divisions, match


def code_after(new: Mapping[str, str], now: Mapping[str, str], read: Mapping[str, str]) -> str:
    """The code that goes with a correction `new` which does not say one, of a figure that is `now` as it stands.

    `read` is what was read before anybody corrected it: a region that is put back gets its own code back.
    """
    region, year = ({**now, **new}[name] for name in ("region", "year"))
    if all({**now, **read}[name] == value for name, value in (("region", region), ("year", year))):
        return {**now, **read}["adcode"]
    if "region" in new:
        return match(region, _year(year)).adcode
    if not now["adcode"]:
        return ""
    found = match(region, _year(year), province=now["adcode"][:2]).adcode  # the same place in another year
    valid = year and divisions().at(now["adcode"], int(year)) is not None
    return found or (now["adcode"] if valid else "")


def code_of_added(values: Mapping[str, str], *, given: bool, beside: Sequence[Figure]) -> str:
    """The code of an added number: as `given`, unless it is that of the numbers `beside` it, which are of elsewhere."""
    region, code = values["region"], values["adcode"]
    codes = {(figure.region, figure.adcode) for figure in beside}
    elsewhere = (region, code) not in codes and any(code == other for _, other in codes)
    if given and not (code and elsewhere):
        return code
    return match(region, _year(values["year"])).adcode


def placed(figure: Figure) -> Figure:
    """A figure whose place or year a person changed, with how its name was matched to its code now."""
    if not figure.region:
        return replace(figure, region_match="")
    found = match(figure.region, figure.year)
    if found.adcode == figure.adcode:
        return replace(figure, region_match=found.match)
    return figure if figure.adcode else replace(figure, region_match="none")


def _year(text: str) -> int | None:
    return int(text) if text else None
