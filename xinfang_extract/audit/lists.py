"""Runs of figures that stand side by side in one sentence, whatever their codes say apart from being parts.

Dispositions (转办, 直接办理), subjects, sources and receiving bodies are told this way; their codes often differ in
nothing. Only a run that adds up exactly to a total is proposed from anywhere on the page.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from decimal import Decimal

from xinfang_extract.audit.entry import Entry
from xinfang_extract.audit.facets import SAME, Facet, Facets
from xinfang_extract.audit.kin import Kin
from xinfang_extract.audit.ledger import Ledger
from xinfang_extract.audit.limits import LONGEST_HEAD, MOST_RUNS, SMALL
from xinfang_extract.audit.months import are_a_year
from xinfang_extract.audit.partition import Partition, Source
from xinfang_extract.audit.readings import (
    DISPOSED,
    Run,
    by_sentence,
    done_and_open,
    loose_readings,
    strict_readings,
    windows,
)

_BROKEN_DOWN: tuple[Facets, ...] = (frozenset({Facet.CHANNEL}), frozenset({Facet.LEVEL}))
_ACROSS: tuple[Facets, ...] = (
    SAME,
    frozenset({Facet.REGION}),
    frozenset({Facet.YEAR}),
    frozenset({Facet.BODY}),
    frozenset({Facet.TOPIC}),
)


def runs_that_hold(ledger: Ledger, kin: Kin, nested: Collection[str] = ()) -> Iterator[Partition]:
    """Runs within one sentence that add up to the total exactly; those nested in others of the run are left out."""
    mine, target = _without(kin.summable, nested), kin.total.value
    if not _can_reach(mine, target):
        return
    found: list[tuple[Run, Run]] = []
    for group in by_sentence(mine):
        if not _can_reach(group, target):
            continue
        found += [(held, run) for run in loose_readings(group) for held in windows(run, target)]
        found += [(pair, pair) for pair in done_and_open(group, target)]
    for held, run in _nearest(kin.total, found):
        if _fits(ledger, kin, held, mine, run):
            yield from proposed(ledger, kin, held, Source.LIST)


def _can_reach(group: Run, target: Decimal) -> bool:
    """False where no figures of the group can add up to the target: most totals and sentences are soon passed over."""
    values = [part.value for part, _ in group]
    if min(values, default=0) < 0:
        return True
    small = [value for value in values if value <= target]
    return len(small) > 1 and sum(small) >= target


def _nearest(total: Entry, found: list[tuple[Run, Run]]) -> list[tuple[Run, Run]]:
    """Those that stand nearest to the total, in the order given: a text that repeats itself has one at every turn."""
    if len(found) <= MOST_RUNS:
        return found
    away = sorted(range(len(found)), key=lambda number: abs(found[number][0][0][0].place - total.place))
    return [found[number] for number in sorted(away[:MOST_RUNS])]


def series_that_hold(ledger: Ledger, kin: Kin) -> Iterator[Partition]:
    """Figures with the total's own codes (or another place, year, body), one per sentence or clause, that add up.

    To a small total only the quarters or halves of its year.
    """
    total = kin.total
    small = abs(total.value) < SMALL
    if small and not any(part.codes.period for part in kin.by_facets.get(SAME, ())):
        return
    for facets in _ACROSS:
        if facets and facets not in kin.by_facets:
            continue  # these are the figures with the total's own codes again
        if len(kin.by_facets.get(SAME, ())) + len(kin.by_facets.get(facets, ())) < 2:
            continue
        line = [(part, apart) for part, apart in kin.parts if apart <= facets and part.unit is total.unit]
        after = [pair for pair in line if pair[0].place > total.place]
        before = [pair for pair in line if pair[0].place < total.place][::-1]
        for side in (after, before):
            found = _prefix(side, total.value)
            if found and (not small or are_a_year(total, [part for part, _ in found])):
                yield from proposed(ledger, kin, sorted(found, key=lambda pair: pair[0].place), Source.SERIES)


def runs_beside(ledger: Ledger, kin: Kin, nested: Collection[str] = ()) -> Iterator[Partition]:
    """The runs told next to the total, whether or not they add up: what it would be broken down into, if into any."""
    total = kin.total
    mine = [pair for pair in _without(kin.summable, nested) if kin.low < pair[0].place < kin.high]
    if not _is_item(ledger, kin, mine):
        after = [pair for pair in mine if total.place < pair[0].place < kin.soon]
        if _behind(ledger, kin):  # an item of a list has its own parts before the next item, if it has any
            here = (total.sentence, total.cues.clause)
            after = [(p, apart) for p, apart in after if (p.sentence, p.cues.clause) == here]
        groups = by_sentence(after)
        for group in groups:
            for run in strict_readings(group):
                yield from proposed(ledger, kin, run, Source.LIST)
        if groups and after[0] is groups[0][0]:
            for run in strict_readings(groups[0]):
                for end in range(2, min(len(run), LONGEST_HEAD)):
                    yield from proposed(ledger, kin, run[:end], Source.HEAD)
    if not total.cues.total:
        return
    before = [pair for pair in mine if pair[0].place < total.place]
    last = [pair for pair in before if pair[0].sentence == before[-1][0].sentence]
    if len(last) > 1:
        for run in strict_readings(last):
            yield from proposed(ledger, kin, run, Source.LIST)


def lists_of(kin: Kin) -> Iterator[Run]:
    """Every list told after a proven total, up to the next one like it: what else it may be broken down into."""
    after, high = kin.total.place, kin.high
    mine = [pair for pair in kin.summable if after < pair[0].place < high and pair[1] <= DISPOSED]
    for group in by_sentence(mine):
        yield from strict_readings(group)


def _without(run: Run, nested: Collection[str]) -> Run:
    return [pair for pair in run if pair[0].id not in nested] if nested else run


def _is_item(ledger: Ledger, kin: Kin, mine: Run) -> bool:
    """True where the total looks like one item of a list: first after 其中, or right behind a figure of its level."""
    total = kin.total
    if not (total.cues.part or total.cues.by or _behind(ledger, kin) or _heads_a_list(ledger, kin)):
        return False
    return not any(p.place == kin.following and p.cues.part for p, _ in mine)


def _behind(ledger: Ledger, kin: Kin) -> bool:
    """True where the figure right before the total in its sentence is of its level."""
    if kin.preceding < 0:
        return False
    total, last = kin.total, ledger.entries[kin.preceding]
    return last.sentence == total.sentence and last.unit is total.unit and ledger.peers(last, total)


def _heads_a_list(ledger: Ledger, kin: Kin) -> bool:
    """True where a broader figure stands before the total in its sentence, and a figure of its level behind it."""
    if kin.preceding < 0 or kin.following < 0:
        return False
    total, last, following = kin.total, ledger.entries[kin.preceding], ledger.entries[kin.following]
    broader = last.sentence == total.sentence and ledger.narrower(total, last) is not None
    return broader and following.sentence == total.sentence and ledger.peers(total, following)


def _fits(ledger: Ledger, kin: Kin, found: Run, mine: Run, run: Run) -> bool:
    """A small sum must stand beside its total or be a whole list told soon after it.

    Nor may it be two items of the list that the total itself stands in.
    """
    total, first, last = kin.total, found[0][0], found[-1][0]
    if first.place < total.place < last.place or _leaves_out(found, run):
        return False
    if abs(total.value) >= SMALL:
        return True
    if first.figure.whole == total.id or (total.cues.total and last.place < total.place):
        return True
    if _is_item(ledger, kin, mine) or any(ledger.belongs_elsewhere(part, total) for part, _ in found):
        return False
    low, high = sorted((total.place, first.place if first.place > total.place else last.place))
    between = any(low < part.place < high for part, _ in mine)
    if not between:
        return True
    whole_list = len(found) == len(run) or first.cues.by or last.cues.rest or last.cues.direct
    return whole_list and total.place < first.place < kin.soon


def _leaves_out(found: Run, run: Run) -> bool:
    """True where the run stops short of another channel or level told in the same clause."""
    facets, clauses = found[0][1], {part.cues.clause for part, _ in found}
    if facets not in _BROKEN_DOWN or any(apart != facets for _, apart in found):
        return False
    return len(found) < sum(apart == facets and part.cues.clause in clauses for part, apart in run)


def _prefix(side: Run, target: Decimal) -> Run:
    """The first figures of the line that add up to the target, each told in a sentence or clause of its own."""
    reached, told = Decimal(0), set()
    for end, (part, _) in enumerate(side, 1):
        place = (part.sentence, part.cues.clause)
        if place in told:
            return []
        told.add(place)
        reached += part.value
        if reached == target and end > 1:
            return side[:end]
    return []


def proposed(ledger: Ledger, kin: Kin, found: Run, source: Source) -> Iterator[Partition]:
    """These figures as the parts of the total, where that is not proposed already."""
    parts = tuple([part for part, _ in found])
    if kin.is_new(parts, source):
        facets = SAME.union(*{apart for _, apart in found})
        yield Partition(kin.total, parts, source, facets, compact=True, next=kin.stands_next(ledger, parts))
