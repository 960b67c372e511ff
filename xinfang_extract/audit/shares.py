"""Shares and rates against their base, with a search for the one base that explains all of a list."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from itertools import groupby, islice

from xinfang_extract.audit.claim import AS_PRINTED
from xinfang_extract.audit.entry import Entry, Unit
from xinfang_extract.audit.facets import SAME
from xinfang_extract.audit.ledger import Ledger
from xinfang_extract.audit.partition import Partition
from xinfang_extract.audit.printed import significant
from xinfang_extract.audit.ratio_claim import RatioClaim
from xinfang_extract.codebook.codes import ENDS, FINISHED
from xinfang_extract.model import Kind, Verdict

_REACH = 120  # figures
_PARTS = 5  # counts that are tried for one share
_NEAR = 4  # counts beside a part that it may be a share of, whatever their codes
_LISTED = 12  # counts of its sentence that are tried for a precise one: 噪声20件，…；噪声居首，占39.6%
_PRECISE = 3  # digits of a share that no base of many explains by accident


def shares(ledger: Ledger, held: list[Partition]) -> Iterator[RatioClaim]:
    """One claim for each share or rate whose part and base are told; `held` are the sums that hold."""
    wholes: dict[str, list[Entry]] = {}
    for partition in held:
        for part in partition.parts:
            wholes.setdefault(part.id, []).append(partition.total)
    ratios = [entry for entry in ledger.entries if entry.kind in (Kind.SHARE, Kind.RATE)]
    for _, group in groupby(ratios, key=lambda entry: (entry.sentence, entry.kind)):
        listed = list(group)
        held_claims = {entry.id: _holding(ledger, wholes, entry) for entry in listed}
        common = Counter(claim.whole.id for claims in held_claims.values() for claim in claims)
        for entry in listed:
            claims = sorted(held_claims[entry.id], key=lambda claim: -common[claim.whole.id])
            if claims:
                yield claims[0]
                continue
            doubted = _doubted(ledger, wholes, entry, common)
            if doubted is not None:
                yield doubted


def _holding(ledger: Ledger, wholes: dict[str, list[Entry]], printed: Entry) -> list[RatioClaim]:
    """The claims that hold, likeliest first; far-fetched bases only for a share told precisely."""
    answers = []
    precise = significant(printed.figure) >= _PRECISE
    for part in _parts(ledger, printed):
        for rank, whole in enumerate(_wholes(ledger, wholes, part)):
            if rank and not precise and not (part.sentence == whole.sentence == printed.sentence):
                break
            claim = RatioClaim(part, whole, printed)
            if claim.verdict(AS_PRINTED) is not Verdict.CONFLICT:
                answers.append(claim)
                break
        if answers and not precise:
            break
    return answers


def _parts(ledger: Ledger, printed: Entry) -> list[Entry]:
    """The counts that the share may be the share of, likeliest first."""
    linked = ledger.base_of(printed)
    counts = [c for c in ledger.counted.nearest(printed, _REACH) if _units_agree(printed, c)]
    near = [c for c in counts if c.sentence == printed.sentence]
    alike = islice((c for c in near if ledger.alike(c, printed)), _PARTS)
    told = [linked] if linked is not None else []
    apart = islice((c for c in counts if ledger.alike(c, printed)), 1)
    reach = _PARTS if significant(printed.figure) < _PRECISE else _LISTED
    return list(dict.fromkeys([*told, *alike, *near[:reach], *apart]))


def _wholes(ledger: Ledger, wholes: dict[str, list[Entry]], part: Entry) -> list[Entry]:
    """The totals that the part may be a share of, likeliest first."""
    told = ledger.whole_of(part)
    first = [told] if told is not None else []
    twin = ledger.twin(told) if told is not None else None
    first += [twin] if twin is not None else []
    greater = (w for w in ledger.counted.nearest(part, _REACH) if w.unit is part.unit and w.value >= part.value)
    apart = [(whole, ledger.narrower(part, whole)) for whole in greater]
    others = [(whole.place > part.place, told == SAME, whole) for whole, told in apart if told is not None]
    others.sort(key=lambda other: other[:2])
    likely = [whole for whole in [*first, *wholes.get(part.id, [])] if whole.unit is part.unit]
    return list(dict.fromkeys([*likely, *(whole for _, _, whole in others)]))


def _units_agree(printed: Entry, count: Entry) -> bool:
    return printed.unit is count.unit or printed.unit is Unit.NONE


def _doubted(ledger: Ledger, wholes: dict[str, list[Entry]], printed: Entry, common: Counter[str]) -> RatioClaim | None:
    """The share against its evident base, which it does not fit: that of its list, or the total of a sum that holds.

    A rate is doubted only where it follows its two counts directly and its word says completion (办结率).
    """
    if printed.cues.joint or printed.cues.gap or printed.cues.earlier or _is_of_another(ledger, printed):
        return None
    before = ledger.entries[printed.place - 1] if printed.place else None
    linked = ledger.base_of(printed)
    alike = [part for part in _parts(ledger, printed) if ledger.alike(part, printed)]
    for part in [linked] if linked is not None else [before, *alike[:1]]:
        if part is None or part.kind is not Kind.COUNT or not _units_agree(printed, part):
            continue
        if part.place > printed.place or part.sentence != printed.sentence:
            continue
        rate = printed.kind is Kind.RATE
        whole = _rate_base(ledger, part, printed) if rate else _share_base(ledger, wholes, part, common)
        if whole is not None:
            return RatioClaim(part, whole, printed)
    return None


def _is_of_another(ledger: Ledger, printed: Entry) -> bool:
    """`初信初访823件。…办结517件，占62.8%`: the count before it is a share of another that was just told."""
    part = ledger.entries[printed.place - 1] if printed.place else None
    if part is None or part.kind is not Kind.COUNT or not _units_agree(printed, part):
        return False
    near = ledger.counted.nearest(part, _NEAR)
    return any(
        whole.unit is part.unit
        and whole.value > part.value
        and RatioClaim(part, whole, printed).verdict(AS_PRINTED) is not Verdict.CONFLICT
        for whole in near
    )


def _share_base(ledger: Ledger, wholes: dict[str, list[Entry]], part: Entry, common: Counter[str]) -> Entry | None:
    for whole in _wholes(ledger, wholes, part):
        if common[whole.id] > 1 or whole in wholes.get(part.id, []) or whole is ledger.whole_of(part):
            return whole
    return None


def _rate_base(ledger: Ledger, part: Entry, printed: Entry) -> Entry | None:
    if not printed.cues.rate or part.place != printed.place - 1 or part.codes.stage not in FINISHED:
        return None
    whole = ledger.whole_of(part) or (ledger.entries[part.place - 1] if part.place else None)
    if whole is None or whole.kind is not Kind.COUNT or whole.unit is not part.unit or whole.sentence != part.sentence:
        return None
    fits = whole.value >= part.value and bool(ledger.narrower(part, whole))
    return whole if fits and whole.codes.stage not in ENDS else None
