"""Whether a total and its parts speak of one time, one body and one place, or of several that the total gathers.

Figures of another year, body or place may add up to a total by accident, and never prove it. They are its parts where
they are a list by year, by body or by place: each of another one and otherwise alike, or all of them broken down.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Hashable, Sequence

from xinfang_extract.audit.entry import Codes, Entry, ends_of
from xinfang_extract.audit.ledger import Ledger
from xinfang_extract.audit.partition import Partition, Source
from xinfang_extract.codebook.codes import ENDS

_OWN_OFFICES = frozenset({"leader", "petition_office"})  # what they see to is the jurisdiction's
_MANY_OF_A_TYPE = frozenset({"department", "mass_org", "township"})  # of the other types a place has one
_COUNTIES = ("县", "旗")
_YEAR = 4  # digits


def on_common_ground(ledger: Ledger, partition: Partition) -> bool:
    """True where the parts are of the total's own time, body and place, or a list by time, by body or by place."""
    total, parts = partition.total, partition.parts
    if {member.codes.ground for member in partition.members} == {total.codes.ground}:  # most proposals
        return True
    return _in_time(partition) and _in_place(total, parts) and _of_bodies(ledger, partition)


def _in_time(partition: Partition) -> bool:
    total, parts = partition.total, partition.parts
    if all(_at_one_time(part.codes, total.codes) for part in parts):
        return True
    gathers = total.codes.period or total.cues.total or partition.source is Source.LINK
    last = any(part.codes.year == total.codes.year for part in parts)  # a span of years has its last one's
    return bool(gathers or last) and _is_list(parts, _time)


def _in_place(total: Entry, parts: Sequence[Entry]) -> bool:
    place = total.codes.region
    apart = {part.codes.region for part in parts} - {place, ""}
    if not apart or not place:
        return len(apart) < 2 or _is_list(parts, _place)
    return all(_may_hold(place, other) for other in apart) and _is_list(parts, _place)


def _of_bodies(ledger: Ledger, partition: Partition) -> bool:
    total, parts = partition.total, partition.parts
    if not any(_is_of_another_body(part.codes, total.codes) for part in parts):
        return True
    if _are_alike(parts) and len({_body(part.codes) for part in parts}) > 1:  # many a body of a list is not read
        return True
    return _is_list(parts, _body) or all(ledger.told_within(part, total) for part in parts)


def _is_list(parts: Sequence[Entry], by: Callable[[Codes], Hashable]) -> bool:
    """True for a list by time, body or place: one figure of each, otherwise alike, or more than one of each."""
    told = Counter(by(part.codes) for part in parts)
    if len(told) == len(parts):
        return _are_alike(parts)
    return len(told) > 1 and min(told.values()) > 1


def _are_alike(parts: Sequence[Entry]) -> bool:
    """True where one channel, level and form is told of all of them; what was done, and about what, may differ."""
    return len({(part.codes.channels, part.codes.levels, part.codes.forms) for part in parts}) == 1


def _time(codes: Codes) -> Hashable:
    return codes.year, codes.period


def _place(codes: Codes) -> Hashable:
    return codes.region


def _body(codes: Codes) -> Hashable:
    return codes.bodies, codes.body


def _at_one_time(part: Codes, total: Codes) -> bool:
    """True where the part is of the total's time, or of what has passed of its year; unknown years are no others.

    A part without a span has that of its total, unless that is a span of years; what became of the matters is then
    told of its last year.
    """
    if part.year is not None and total.year is not None and part.year != total.year:
        return False
    if part.period == total.period:
        return True
    if not part.period:
        begin, end = ends_of(total.period)
        return begin[:_YEAR] == end[:_YEAR] or part.stage in ENDS
    return not total.period and part.period[_YEAR:].startswith("-01/")


def _may_hold(total: str, part: str) -> bool:
    """False where the one place surely does not hold the other: by their codes, or as one county by another."""
    if total.isdigit() and part.isdigit():
        return part.startswith(_stem(total))
    return not (total.endswith(_COUNTIES) and part.endswith(_COUNTIES))


def _stem(code: str) -> str:
    """The digits that the codes of all within have: 5304 of 530400."""
    return code[:2] if code.endswith("0000") else code[:4] if code.endswith("00") else code


def _is_of_another_body(part: Codes, total: Codes) -> bool:
    """True where the part counts other matters than the total's body does.

    What became of matters is told of who saw to it: leaders and the petition office see to those of the jurisdiction.
    """
    if part.bodies == total.bodies:
        named = part.body and total.body and not part.bodies.isdisjoint(_MANY_OF_A_TYPE)
        return bool(named) and part.body[-2:] != total.body[-2:] and part.body not in total.body
    return not (part.stage != total.stage and part.bodies <= _OWN_OFFICES)
