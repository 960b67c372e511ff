"""Why a list cannot be held to its total at all, whatever its difference."""

from __future__ import annotations

from itertools import pairwise

from xinfang_extract.audit.entry import Unit
from xinfang_extract.audit.facets import Facet
from xinfang_extract.audit.partition import Partition
from xinfang_extract.codebook.codes import ENDS

_OWN_MATTERS = {"assigned", "supervised", "reviewed"}
_BEHIND = ENDS | {"reviewed"}  # what became of a part
_TELLING = 20  # values that two figures do not share by accident


def unfit(partition: Partition) -> bool:
    """True where the list is vague, open, torn by a number that was not read, or no list of parts at all."""
    return any(
        test(partition)
        for test in (
            *(_vague, _loose, _torn, _retold, _runs_on, _counted_by_persons, _of_their_own, _with_its_outcome),
            *(_within_another, _of_several_bodies),
        )
    )


def _vague(partition: Partition) -> bool:
    return not all(member.exact for member in partition.members)


def _loose(partition: Partition) -> bool:
    """等, 主要: nobody says that these are all."""
    return any(part.figure.series_open or part.cues.loose for part in partition.parts)


def _torn(partition: Partition) -> bool:
    """The sentence tells a number within the list that was not read as a figure."""
    if partition.parts[-1].cues.cut and partition.parts[-1].place > partition.total.place:
        return True
    first = min(partition.members, key=lambda member: member.place)
    return any(member.cues.gap for member in partition.members if member is not first)


def _retold(partition: Partition) -> bool:
    """A part is the total told again, or one part another."""
    told = [(part.codes.number, part.value) for part in partition.parts if part.unit is partition.total.unit]
    again = len(set(told)) < len(told) and max(value for _, value in told) >= _TELLING
    return again or (partition.total.codes.number, partition.total.value) in told


def _runs_on(partition: Partition) -> bool:
    """The list goes on into other clauses (；) although the total's own clause tells parts of it."""
    own = [part for part in partition.parts if part.cues.clause == partition.total.cues.clause]
    return partition.in_one_sentence and partition.opened and 1 < len(own) < len(partition.parts)


def _counted_by_persons(partition: Partition) -> bool:
    """Visitors in a total of matters: the page may as well have counted their visits."""
    return partition.total.unit is Unit.MATTERS and any(part.unit is Unit.PERSONS for part in partition.parts)


def _of_their_own(partition: Partition) -> bool:
    """受理387件，化解359件；上级交办26件: matters from above beside what became of those that came in."""
    stages = {part.codes.stage for part in partition.parts} - {partition.total.codes.stage}
    return bool(stages & _OWN_MATTERS) and bool(stages & ENDS)


def _with_its_outcome(partition: Partition) -> bool:
    """转交236件，要结果的118件，已报结果113件: what became of a part behind that part."""
    stage = partition.total.codes.stage
    told = [part.codes.stage for part in partition.parts if not (part.cues.rest or part.cues.direct)]
    return stage not in _BEHIND and any(pair[0] == stage and pair[1] in _BEHIND for pair in pairwise(told))


def _within_another(partition: Partition) -> bool:
    """已化解79件，其中十年以上的12件: a part of the part before it."""
    return any(part.cues.part and part.sentence == before.sentence for before, part in pairwise(partition.parts))


def _of_several_bodies(partition: Partition) -> bool:
    """What leaders received beside what came to the county: nothing is broken down by body here."""
    bodies = {part.codes.bodies for part in partition.parts}
    return len(bodies) > 1 and Facet.BODY not in partition.facets and not partition.in_one_sentence
