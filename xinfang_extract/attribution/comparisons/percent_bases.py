"""What each percentage of a row speaks of, and in which measure."""

from __future__ import annotations

from collections.abc import Sequence

from xinfang_extract.attribution.clauses import Group
from xinfang_extract.attribution.comparisons.dealt_lists import differing, read_element
from xinfang_extract.attribution.comparisons.settled_by_share import is_share
from xinfang_extract.attribution.items import CAME_IN, LOOK_BACK, Draft, Item
from xinfang_extract.attribution.scope.compared import base_item, compared_with, item_with
from xinfang_extract.attribution.scope.tallies import counted_for_themselves, side_by_side
from xinfang_extract.attribution.state import State
from xinfang_extract.attribution.words.kinds import Told, is_of_count
from xinfang_extract.attribution.words.lists import coordinated
from xinfang_extract.attribution.words.stated import Stated
from xinfang_extract.model import Kind
from xinfang_extract.rules.mentions import Mention, Word
from xinfang_extract.rules.numbers import Number

OF_ONE = frozenset({"回复率", "复信率", "接待率", "接访率", "接听率", "反馈率", "劝返率"})
"""Rates that tell by their name what they are of."""
MANY_PARTS = 2
"""Parts of a total, at least, after which a rate is of the total."""
Base = tuple[Item | None, str]
"""A thing counted, None where nothing has been, and the measure of the percentage."""


def bases_of(state: State, run: Sequence[Group], stated: Stated, told: Told) -> list[Base]:
    """For each percentage of a row, what it speaks of and in which measure."""
    target = compared_with(state, stated)
    measures = _measures(stated, told)
    last = state.here.last
    if told.kind is Kind.SHARE and last is not None and not _names_part(stated):
        target = _share_of(state, last)  # 占来访总量的…: the noun after 占 is the base, not the part
    named = state.here.pending.subject
    if told.kind is Kind.SHARE and last is None and named is not None and stated.share is not None and not stated.topic:
        target = compared_with(state, named)  # 重复信访比重依然偏大，占全部信访的46.3%
    base = state.here.last_count
    if told.kind is Kind.SHARE and base is not None and base.drafts and is_of_count(state.text, run[0].start):
        measures = measures or [base.drafts[-1].measure]
        if not _names_part(stated):
            target = _before_base(state) or target
    if told.kind is Kind.RATE and not stated.named:
        beside = None if _is_of_one(state, stated) else _all_beside(state)
        target = (
            _total_of_parts(state) or _total_before(state) or _all_since(state) or _all_forms(state) or beside or target
        )
    if len(run) > 1:
        return _of_row(state, run, stated, told, target, measures)
    if told.kind is Kind.RATE and target is not None and _is_of_cases(state, stated, target):
        counted = (item for item in reversed(state.told[-LOOK_BACK:]) if item.draft("cases") and not item.comparison)
        base = next(counted, None)
        return [(base if base is not None and base.code("channel") == "all" else None, "cases")]
    if told.kind is Kind.SHARE and not measures and target is not None:
        measures = _measure_by_share(state, run[0].numbers[0], target)
    return [_of_one(state, stated, told, target, measures)]


def _is_of_cases(state: State, stated: Stated, target: Item) -> bool:
    """Whether a rate of cases closed stands behind people counted, and no cases."""
    closes = stated.rate is not None and state.text[stated.rate.start : stated.rate.end] in ("结案率", "立案率")
    return closes and bool(target.drafts) and all(draft.measure == "persons" for draft in target.drafts)


def _measure_by_share(state: State, share: Number, target: Item) -> list[str]:
    """`登门的1306人次。…集体访34批877人次，占67.2%`: of persons, since those were told in all, and no batches."""
    if len(target.drafts) < 2:
        return []
    told = [item for item in state.told[-LOOK_BACK:] if item is not target and not item.comparison]
    bases = ((draft, item.draft(draft.measure)) for draft in target.drafts for item in told)
    fitting = {draft.measure for draft, base in bases if base is not None and is_share(draft, base, share)}
    return [*fitting] if len(fitting) == 1 else []


def _all_since(state: State) -> Item | None:
    """`受理2174件。重复信访187件。属于本院的1389件。回复率98%`: of all, once others have been told since."""
    total, main = state.total, state.main
    if total is None or main is None or state.here.last is not None or main.sentence >= state.sentences - 1:
        return None
    return total if any(main.code(name) and not total.code(name) for name in ("form", "level")) else None


def _all_forms(state: State) -> Item | None:
    """`受理1975件次。初次信访1402件次，重复信访573件次。受理率99%`: of all, after a sentence on its forms."""
    if state.here.last is not None:
        return None
    told = counted_for_themselves(state, state.sentences - 1)
    if len({item.code("form") for item in told} - {""}) < 2 or len({item.code("channel") for item in told}) > 1:
        return None
    total = state.total
    whole = total is not None and total.code("channel") == told[0].code("channel") and not total.code("form")
    return total if whole else Item([], {n: v for n, v in told[0].attrs.items() if n != "form"})


def _total_of_parts(state: State) -> Item | None:
    """`受理90件，其中来信50件、来访40件，办结率98%`: the total, unless a rate was told of a part of it."""
    scope, last = state.here.scope, state.here.last_count
    if scope is None or len(scope.parts) < MANY_PARTS or last is not scope.parts[-1] or last.stage_only:
        return None
    return None if _rates_told(state) else scope.total


def _total_before(state: State) -> Item | None:
    """`受理90件，其中来信50件、来访40件。办结率98%`: the same, in the sentence that follows."""
    if state.here.last is not None:
        return None
    told = [item for item in state.told_in(state.sentences - 1) if not item.comparison]
    if len(told) < MANY_PARTS + 1 or not all(item.part for item in told[-MANY_PARTS:]):
        return None
    total = next((item for item in reversed(told) if not item.part), None)
    return total if total is not None and total.code("stage") in CAME_IN else None


def _is_of_one(state: State, stated: Stated) -> bool:
    """Whether a rate is of one channel by its name: 回复率 of messages, 接待率 of visitors."""
    return stated.rate is not None and state.text[stated.rate.start : stated.rate.end] in OF_ONE


def _all_beside(state: State) -> Item | None:
    """`受理来信1200件，接待来访860批，网上信访540件，办结率98%`: of all, unless ；parts the last from them."""
    if rate_of_none(state):
        return side_by_side(state, state.sentences)  # …，办结率98%，满意率96%
    last = state.here.last_count
    if last is None or last.stage_only or last.part or not last.drafts or _rates_told(state):
        return None
    if last.code("stage") not in CAME_IN:
        return None  # 来信48件，来访21人次，上级批转信件7件，结案率95%
    if "；" in state.text[state.here.span[0] : last.drafts[0].number.start]:
        return None
    return side_by_side(state, state.sentences)


def rate_of_none(state: State) -> bool:
    """Whether the number just told is a rate of no count: of all told side by side, or of petitions nobody counted."""
    rate = state.here.last_rate
    return rate is not None and rate.base is None


def _rates_told(state: State) -> bool:
    """Whether the sentence has told a rate before."""
    told = (item for item in state.items if item.sentence == state.sentences and item.comparison)
    return any(draft.kind is Kind.RATE for item in told for draft in item.drafts)


def _measures(stated: Stated, told: Told) -> list[str]:
    """The measures named before the word that says what the percentages are; those after it where there are none.

    At last that of the total they are of: 占总人次的52%.
    """
    before = [w for w in stated.measures if told.word is None or w.start < told.word.start]
    if named := [w.term.measure for w in before or stated.measures]:
        return named
    return [stated.total.term.measure] if stated.total is not None and stated.total.term.measure else []


def _names_part(stated: Stated) -> bool:
    """`集体访占42%`: the part stands before 占."""
    return stated.subject is not None and stated.share is not None and stated.subject.end <= stated.share.start


def _before_base(state: State) -> Item | None:
    """`网上信访31件，占总量112件的27.7%`: what was counted before the number of which it is the share."""
    told = state.told_in(state.sentences)
    return told[-2] if len(told) > 1 else None


def _share_of(state: State, last: Item) -> Item:
    return base_item(state) or last if last.comparison else last


def _of_one(state: State, stated: Stated, told: Told, target: Item | None, measures: list[str]) -> Base:
    if measures:
        return counted_in(state, target, measures[-1]), measures[-1]
    here = state.here
    last = here.last_comparison
    if stated.named and not (last is not None and last.drafts and _base_of(state, last.drafts[0]) is target):
        if target is not None and not target.drafts and last is not None and last.drafts:
            return target, last.drafts[-1].measure  # 到省批次下降8.4%，进京上升16.7%
        return target, _first_measure(target)  # 来信减少12件，来访上升3.8%: not of the change before
    if told.kind is Kind.CHANGE_PCT and here.run and last is not None:
        before = here.run[-1].kind
        if before is Kind.CHANGE:  # 减少118批，下降13.9%
            return _base_of(state, last.drafts[0]), last.drafts[0].measure
        if before is Kind.PREVIOUS:
            return target, last.drafts[0].measure
    return target, _first_measure(target)


def counted_in(state: State, target: Item | None, measure: str) -> Item | None:
    """`接待来访93批，收到来信24封，批次上升17%`: what the sentence counted in that measure, where the last was not."""
    if target is None or not target.drafts or target.draft(measure) is not None or measure == "cases":
        return target
    told = (item for item in reversed(state.told_in(state.sentences)) if not item.stage_only)
    return next((item for item in told if item.draft(measure) is not None), target)


def _of_row(
    state: State, run: Sequence[Group], stated: Stated, told: Told, target: Item | None, measures: list[str]
) -> list[Base]:
    n, changes = len(run), state.here.run[-len(run) :]
    elements = coordinated(run[0].lead, stated.deal.start if stated.deal is not None else run[0].start)
    if len(measures) == n:
        return _of_measures(state, elements, target, measures)
    dealt = differing(state, elements[-n:], stated, n)
    if dealt is not None:
        things = [Stated(attrs={**stated.attrs, **element}, subject=stated.subject) for element in dealt]
        found = [compared_with(state, thing) for thing in things]
        named = _of_elements(elements[-n:])
        return [(item, measure or _first_measure(item)) for item, measure in zip(found, named, strict=True)]
    if told.kind is Kind.CHANGE_PCT and len(changes) == n and _are_alike(changes):
        return [(_base_of(state, d), d.measure) for d in changes]
    if told.kind in (Kind.SHARE, Kind.CHANGE_PCT) and len(measures) == 1:
        parts = told.kind is Kind.CHANGE_PCT  # 到区96批，到市21批，批次分别下降26%、38%
        each = [i for i in state.told_in(state.sentences) if (i.part or parts) and i.draft(measures[0]) is not None]
        if len(each) >= n:
            return [(i, measures[0]) for i in each[-n:]]  # 集体访32批678人次，个访535批1667人次，分别占总批次的…
    if target is not None and len(target.drafts) == n:
        return [(target, d.measure) for d in target.drafts]
    if sum(isinstance(m, Word) and m.role == "rate" for m in run[0].lead) == n:
        return [(target, _first_measure(target))] * n  # 办结率、满意率分别为98%、96%: each of all
    counts = [(i, d.measure) for i in state.told_in(state.sentences) for d in i.drafts]
    each = [i for i in state.told_in(state.sentences) if i.drafts]
    if len(counts) > len(each) == n > 2:
        return [(i, _first_measure(i)) for i in each]  # 到市18批41人次、赴省6批7人次、进京4人次，三个数依次下降…
    if len(counts) >= n:
        return list(counts[-n:])
    if told.kind is Kind.RATE or target is None:
        return [(target, _first_measure(target))] * n
    return [(target, measure) for measure in _cycle(target, n)]


def _are_alike(told: Sequence[Draft]) -> bool:
    """Whether they are all changes, or all earlier values: 与1956年的来信648件、来访397人次相比，分别增加29%和47%."""
    return {draft.kind for draft in told} in ({Kind.CHANGE}, {Kind.PREVIOUS})


def _of_elements(elements: list[list[Mention]]) -> list[str]:
    """The measure that each item of a list names; one that only the last names is that of all (到京、到省人次)."""
    named = [
        next((m.term.measure for m in element if isinstance(m, Word) and m.role == "measure"), "")
        for element in elements
    ]
    return named if any(named[:-1]) else [named[-1]] * len(named)


def _of_measures(state: State, elements: list[list[Mention]], target: Item | None, measures: list[str]) -> list[Base]:
    """`批次、人次分别下降11.53%和60.24%`; `来信件次、来访批次分别下降…`: each of its own thing."""
    if len(elements) == len(measures):
        read = [read_element(state, element) for element in elements]
        if len({stated.code("channel") for stated in read}) > 1:
            own = [compared_with(state, s) if s.named else None for s in read]
            return [(item or target, measure) for item, measure in zip(own, measures, strict=True)]
    return [(target, measure) for measure in measures]


def _base_of(state: State, draft: Draft) -> Item:
    """The count that a change speaks of; the change itself where it is not known."""
    found = item_with(state, draft.base) if draft.base is not None else None
    return found if found is not None else Item([draft], draft.attrs, comparison=True)


def _cycle(target: Item, n: int) -> list[str]:
    measures = [d.measure for d in target.drafts] or ["cases"]
    return [measures[min(k, len(measures) - 1)] for k in range(n)]


def _first_measure(target: Item | None) -> str:
    return target.drafts[0].measure if target is not None and target.drafts else "cases"
