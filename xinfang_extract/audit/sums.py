"""Sums: which parts add up to which total, and where a list that must add up does not."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from dataclasses import replace

from xinfang_extract.audit.beside import beside_others
from xinfang_extract.audit.claim import AS_PRINTED
from xinfang_extract.audit.common_ground import on_common_ground
from xinfang_extract.audit.entry import Unit
from xinfang_extract.audit.exhaustive import must_add_up, told_complete
from xinfang_extract.audit.families import families
from xinfang_extract.audit.kin import Kin
from xinfang_extract.audit.ledger import SUMMED, Ledger
from xinfang_extract.audit.links import children_of, linked
from xinfang_extract.audit.lists import lists_of, proposed, runs_beside, runs_that_hold, series_that_hold
from xinfang_extract.audit.partition import Key, Partition, Source
from xinfang_extract.audit.readings import Run
from xinfang_extract.audit.shapes import shaped
from xinfang_extract.audit.sound import Sound
from xinfang_extract.audit.sum_claim import SumClaim
from xinfang_extract.model import Verdict

_TOTALS = 2  # proven totals before a list that it may break down


def sums(ledger: Ledger) -> list[SumClaim]:
    """The sums that the page claims: all that hold, and those that do not but must."""
    totals = [entry for entry in ledger.entries if entry.kind in SUMMED and entry.unit is not Unit.NONE]
    kins = [Kin(ledger, total) for total in totals]
    held: dict[Key, SumClaim] = {}
    failed: dict[tuple[Key, Source], SumClaim] = {}
    _weigh(ledger, _first_proposals(ledger, kins), held, failed)
    _weigh(ledger, _parallels(ledger, list(held.values())), held, failed)
    nested = _nested(held.values())
    if nested:  # 41+55=96 stands inside 96+82=178: once found, it no longer stands in the way
        _weigh(ledger, _second_proposals(ledger, kins, nested), held, failed)
    _weigh(ledger, _told_apart(ledger, kins, list(held.values())), held, failed)
    _weigh(ledger, shaped(ledger, kins, [claim.partition for claim in held.values()]), held, failed)
    sound = _flat(held.values())
    return [*sound, *_conflicts(ledger, sound, failed.values())]


def _first_proposals(ledger: Ledger, kins: list[Kin]) -> Iterator[Partition]:
    children = children_of(ledger)
    for kin in kins:
        yield from linked(ledger, kin, children.get(kin.total.id, []))
        if len(kin.parts) < 2:  # many a figure has no parts at all
            continue
        yield from families(ledger, kin)
        yield from runs_that_hold(ledger, kin)
        yield from series_that_hold(ledger, kin)
        yield from runs_beside(ledger, kin)


def _second_proposals(ledger: Ledger, kins: list[Kin], nested: set[str]) -> Iterator[Partition]:
    for kin in kins:
        if any(part.id in nested for part, _ in kin.parts):
            yield from runs_that_hold(ledger, kin, nested)
            yield from runs_beside(ledger, kin, nested)


def _weigh(
    ledger: Ledger,
    proposals: Iterable[Partition],
    held: dict[Key, SumClaim],
    failed: dict[tuple[Key, Source], SumClaim],
) -> None:
    """Put each proposal with those that hold or fail; what it adds up is asked first, being the cheaper question."""
    for claim in map(SumClaim, proposals):
        verdict = claim.verdict(AS_PRINTED)
        if verdict is Verdict.ROUNDING and not _vagueness_is_fair(claim.partition):
            continue
        if verdict is Verdict.CONFLICT:
            failed.setdefault((claim.partition.key, claim.partition.source), claim)
        elif claim.partition.source is not Source.HEAD and on_common_ground(ledger, claim.partition):
            held.setdefault(claim.partition.key, claim)  # half a list that adds up is an accident


def _parallels(ledger: Ledger, held: list[SumClaim]) -> Iterator[Partition]:
    """The sums that hold, in the other unit: persons where matters add up, matters where persons do."""
    for claim in held:
        total, parts = ledger.twin(claim.partition.total), [ledger.twin(part) for part in claim.partition.parts]
        told = [part for part in parts if part is not None]
        if total is not None and len(told) == len(parts):
            yield replace(claim.partition, total=total, parts=tuple(told))


def _told_apart(ledger: Ledger, kins: list[Kin], held: list[SumClaim]) -> Iterator[Partition]:
    """Each list with the figure before it that it may belong to: the last proven total, or else the last figure that
    stands in a sum at all; a list that says it is complete, with one of the last such figures."""
    totals = {claim.partition.total.id for claim in held}
    members = {member.id for claim in held for member in claim.members}
    told_of = [kin for kin in kins if kin.total.id in members]
    told_of.sort(key=lambda kin: (kin.total.id in totals, kin.total.place))
    lists: dict[tuple[int, ...], list[tuple[Kin, Run]]] = {}
    for kin in told_of:
        for run in lists_of(kin):
            told = lists.setdefault(tuple([part.place for part, _ in run]), [])
            if not told or told[-1][0] is not kin:
                told.append((kin, run))
    for told in lists.values():
        for number, (kin, run) in enumerate(reversed(told[-_TOTALS:])):
            for proposal in proposed(ledger, kin, run, Source.PROVEN):
                if number == 0 or told_complete(proposal):
                    yield proposal


def _vagueness_is_fair(partition: Partition) -> bool:
    """Vague numbers (余, 约) add up to nearly anything: only parts told with their total count."""
    if all(member.exact for member in partition.members):
        return True
    return partition.source is Source.LINK or partition.next or partition.in_one_sentence


def _nested(held: Iterable[SumClaim]) -> set[str]:
    """The parts that stand in the sentence of their total."""
    return {
        part.id for claim in held for part in claim.partition.parts if part.sentence == claim.partition.total.sentence
    }


def _flat(held: Collection[SumClaim]) -> list[SumClaim]:
    """The sums without those that count something twice: a part together with parts of its own.

    Where nothing but the numbers says that they are its own, it is that inner sum which is the accident.
    """
    inner: dict[str, list[Partition]] = {}
    for claim in held:
        inner.setdefault(claim.partition.total.id, []).append(claim.partition)
    dropped: set[Key] = set()
    for claim in held:
        outer = claim.partition
        for partition in (within for part in outer.parts for within in inner.get(part.id, ())):
            if not set(partition.parts).isdisjoint(outer.parts):
                meant = partition.facets or partition.opened or partition.summed_up or partition.source is Source.LINK
                dropped.add(outer.key if meant else partition.key)
    return [claim for claim in held if claim.partition.key not in dropped]


def _conflicts(ledger: Ledger, held: Iterable[SumClaim], failed: Iterable[SumClaim]) -> Iterator[SumClaim]:
    """The failed claims that must hold: one for each list and total that nothing else explains."""
    sound = Sound(held)
    seen: set[Key] = set()
    for claim in failed:
        if claim.partition.key in seen:
            continue
        parallel, proven = sound.parallel(ledger, claim.partition), sound.is_total(claim.partition.total)
        if not must_add_up(claim, parallel=parallel, proven=proven) or not on_common_ground(ledger, claim.partition):
            continue
        if parallel is None and (sound.explains(claim.partition) or beside_others(ledger, claim.partition)):
            continue
        seen.add(claim.partition.key)
        yield claim
