"""When one figure counts a part of what another counts, by their codes alone.

A *facet* is one way to look at petition matters: channel, level, form, body, stage, topic, region, year. A total and
its parts differ in one facet (now and then in two) and agree in the others.
"""

from __future__ import annotations

from enum import StrEnum
from functools import cache

from xinfang_extract.audit.entry import Codes, ends_of


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
    apart = core_apart(part, total)
    return None if apart is None else apart | _ELSEWHERE[elsewhere(part, total)]


def core_apart(part: Codes, total: Codes) -> Facets | None:
    """As `narrower`, whatever topic and region say."""
    found = []
    if part.channels != total.channels:
        if not _subset(part.channels, total.channels):
            return None
        found.append(Facet.CHANNEL)
    if part.stage != total.stage:
        if not _stage_under(part, total):
            return None
        found.append(Facet.STAGE)
    if part.levels != total.levels:
        if not _level_under(part, total):
            return None
        found.append(Facet.LEVEL)
    if part.forms != total.forms:
        if not total.forms < part.forms:
            return None
        found.append(Facet.FORM)
    if part.bodies != total.bodies:  # names of bodies of one type vary too much on one page to tell bodies apart
        if not _subset(part.bodies, total.bodies):
            return None
        found.append(Facet.BODY)
    if not _same_time(part, total):
        if not _inside(part, total):
            return None
        found.append(Facet.YEAR)
    return frozenset(found)


def elsewhere(part: Codes, total: Codes) -> int:
    """Whether topic and region set the two apart: 0 for neither, 1 for the topic, 2 for the region, 3 for both.

    Subjects are free text: two different ones may still be one within the other. Another place than the total's can
    only be one within it.
    """
    region = part.region != total.region and part.region != "" != total.region
    return (part.topic != total.topic) + 2 * region


@cache
def with_elsewhere(apart: Facets) -> tuple[Facets, ...]:
    """The facets for each answer that `elsewhere` may give."""
    return tuple(apart | more for more in _ELSEWHERE)


def _level_under(part: Codes, total: Codes) -> bool:
    if "higher" in total.levels:
        return bool(part.levels) and part.levels <= _ABOVE
    return _subset(part.levels, total.levels)


def _stage_under(part: Codes, total: Codes) -> bool:
    return total.stage in _OPENING_STAGES and (total.stage == "received" or part.stage not in _COMING)


def _subset(part: frozenset[str], total: frozenset[str]) -> bool:
    return bool(part) and (not total or part < total)


def _same_time(one: Codes, other: Codes) -> bool:
    """The same year, and the same part of it as far as both say; a span of years is no year."""
    if one.year is not None and other.year is not None and one.year != other.year:
        return False
    if one.period == other.period:
        return True
    told = one.period or other.period
    return not (one.period and other.period) and told[:4] == told.partition("/")[2][:4]


def _inside(part: Codes, total: Codes) -> bool:
    """A year or a span of months inside the total's span; a total without a span may gather earlier years."""
    if not total.period:
        earlier = part.year is not None and total.year is not None and part.year < total.year
        return earlier if not part.period else part.year == total.year
    begin, end = ends_of(total.period)
    first, last = ends_of(part.period or f"{part.year}")
    return begin[: len(first)] <= first[: len(begin)] and last[: len(end)] <= end[: len(last)]


_ELSEWHERE: tuple[Facets, ...] = (
    SAME,
    frozenset({Facet.TOPIC}),
    frozenset({Facet.REGION}),
    frozenset({Facet.TOPIC, Facet.REGION}),
)
