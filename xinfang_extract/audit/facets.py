"""When one figure counts a part of what another counts, by their codes alone.

A *facet* is one way to look at petition matters: channel, level, form, body, stage, topic, region, year. A total and
its parts differ in one facet (now and then in two) and agree in the others.
"""

from __future__ import annotations

from enum import StrEnum

from xinfang_extract.audit.entry import Codes


class Facet(StrEnum):
    """One way in which petition matters are broken down."""

    CHANNEL = "channel"
    LEVEL = "level"
    FORM = "form"
    BODY = "body"
    STAGE = "stage"
    TOPIC = "topic"
    REGION = "region"
    YEAR = "year"


Facets = frozenset[Facet]
SAME: Facets = frozenset()

_OPENING_STAGES = {"received", "assigned", "filed", "reviewed", "supervised", "transferred"}
_COMING = {"received", "assigned"}
_ABOVE = frozenset({"prefecture", "province", "national"})


def narrower(part: Codes, total: Codes) -> Facets | None:
    """The facets in which `part` is narrower than `total`; None where it is no part of it.

    Empty where the two have the same codes, as parts by subject have whose subject nobody coded.
    What is not known of one of them (a year, a region) is no difference.
    """
    found = set()
    for facet in Facet:
        if _agree(part, total, facet):
            continue
        if not _under(part, total, facet):
            return None
        found.add(facet)
    return frozenset(found)


def _agree(one: Codes, other: Codes, facet: Facet) -> bool:
    match facet:
        case Facet.CHANNEL:
            return one.channels == other.channels
        case Facet.LEVEL:
            return one.levels == other.levels
        case Facet.FORM:
            return one.forms == other.forms
        case Facet.BODY:
            return one.bodies == other.bodies  # names of one type vary too much on one page to tell bodies apart
        case Facet.STAGE:
            return one.stage == other.stage
        case Facet.TOPIC:
            return one.topic == other.topic
        case Facet.REGION:
            return one.region == other.region or not (one.region and other.region)
        case Facet.YEAR:
            return _same_time(one, other)


def _under(part: Codes, total: Codes, facet: Facet) -> bool:
    match facet:
        case Facet.CHANNEL:
            return _subset(part.channels, total.channels)
        case Facet.LEVEL:
            if "higher" in total.levels:
                return bool(part.levels) and part.levels <= _ABOVE
            return _subset(part.levels, total.levels)
        case Facet.FORM:
            return total.forms < part.forms
        case Facet.BODY:
            return _subset(part.bodies, total.bodies)
        case Facet.STAGE:
            return total.stage in _OPENING_STAGES and (total.stage == "received" or part.stage not in _COMING)
        case Facet.TOPIC:
            return True  # subjects are free text: two different ones may still be one within the other
        case Facet.REGION:
            return bool(part.region)  # the total's place is another one: larger, if anything
        case Facet.YEAR:
            return _inside(part, total)


def _subset(part: frozenset[str], total: frozenset[str]) -> bool:
    return bool(part) and (not total or part < total)


def _same_time(one: Codes, other: Codes) -> bool:
    if one.year is not None and other.year is not None and one.year != other.year:
        return False
    return one.period == other.period or not (one.period and other.period)


def _inside(part: Codes, total: Codes) -> bool:
    """A year or a span of months inside the total's span; a total without a span may gather earlier years."""
    if not total.period:
        earlier = part.year is not None and total.year is not None and part.year < total.year
        return earlier if not part.period else part.year == total.year
    begin, _, end = total.period.partition("/")
    first, _, last = (part.period or f"{part.year}/{part.year}").partition("/")
    return begin[: len(first)] <= first[: len(begin)] and last[: len(end)] <= end[: len(last)]
