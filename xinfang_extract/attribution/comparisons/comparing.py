"""Changes and earlier values: `同比上升21.83%`, `比上年减少118批`, `上年为312件`, `由728件降为642件`."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile

from xinfang_extract.attribution.attrs import carried
from xinfang_extract.attribution.clauses import Group
from xinfang_extract.attribution.items import Draft, Item
from xinfang_extract.attribution.scope.compared import compared_with
from xinfang_extract.attribution.scope.keeping import keep, keep_comparison, make_draft, reject
from xinfang_extract.attribution.scope.measures import measure_of
from xinfang_extract.attribution.scope.pairs import attrs_of_each
from xinfang_extract.attribution.state import State
from xinfang_extract.attribution.time.months import months_before_these, months_compared, months_in_period, months_of
from xinfang_extract.attribution.words.kinds import Told
from xinfang_extract.attribution.words.stated import Stated
from xinfang_extract.model import Kind
from xinfang_extract.rules.mentions import Word
from xinfang_extract.rules.numbers import Number
from xinfang_extract.rules.times import Time

FAR = 4
"""So many times the one of two values of a thing is hardly that of another year."""
BEFORE_LAST = 2
"""前年: so many years before the one it was written in."""


def read_comparison(state: State, group: Group, stated: Stated, told: Told, own: Time | None) -> None:
    """Take in numbers that compare, or leave them out with the reason."""
    target = state.here.earlier.pop(0) if state.here.earlier else compared_with(state, stated)
    if target is not None and not stated.named:
        target = _counted_likewise(state, target, group, is_earlier=told.kind is Kind.PREVIOUS)
    if target is None and state.page_begins and told.kind is Kind.CHANGE and _all_counted(group):
        target = Item([])
    if target is None or not target.petition:
        return reject(state, group, stated, "other_business" if target else "no_petition_word", matter=False)
    if _are_other_people(state, group, stated, target):
        return reject(state, group, stated, "no_petition_word", matter=False)
    last = state.here.last_comparison
    several = len(group.numbers) > 1 or told.kind is Kind.PREVIOUS and last is not None and last.earlier
    item = Item([], target.attrs, comparison=True, noun=target.noun, part=target.part, stage_only=True)
    for number in group.numbers:
        measure = measure_of(state, number, stated)
        if measure:
            of = _told_in(state, measure, target) if several and not _narrows(stated) else target
            item.drafts.append(compare(state, number, measure, told, of, own, months_compared(state.text, stated)))
    if item.drafts:
        keep_comparison(state, item)
    return None


def _counted_likewise(state: State, target: Item, group: Group, *, is_earlier: bool) -> Item:
    """`受理1434件（次），其中来访902人次，比上年的1655件（次）下降`: the whole, where that alone was counted so.

    Or where an earlier value is far from that of the part, and not from that of the whole.
    """
    number, whole = group.numbers[0], target.whole
    if not target.part or whole is None or (of_whole := whole.draft(number.measure)) is None:
        return target
    own = target.draft(number.measure)
    if own is None:
        return whole
    apart = "；" in state.text[own.number.stop : number.start]
    return whole if is_earlier and apart and own.value * FAR < (number.value or 0) <= of_whole.value * FAR else target


def _narrows(stated: Stated) -> bool:
    """Whether it names petitions of its own; the unit of letters (435封) names none."""
    return stated.subject is not None or "level" in stated.attrs or "form" in stated.attrs


def _told_in(state: State, measure: str, target: Item) -> Item:
    """`来信511件、来访342人次，和1955年的401件、271人次相比`: of several earlier values each is of its measure."""
    if target.draft(measure) is not None:
        return target
    told = (i for i in reversed(state.told_in(state.sentences)) if not i.comparison and i.draft(measure) is not None)
    return next(told, target)


def one_by_one(state: State, group: Group, following: Sequence[Group]) -> None:
    """`到省37人次、进京11人次，比上年的58人次、16人次…`: the earlier values of each of the things just counted."""
    run = [group, *takewhile(lambda g: g.joined and not any(isinstance(m, Word) for m in g.lead), following)]
    measures = {n.measure for g in run for n in g.numbers}
    if state.here.earlier or len(run) < 2 or len(measures) != 1 or any(len(g.numbers) != 1 for g in run):
        return
    told = [i for i in state.told_in(state.sentences) if not i.stage_only and i.draft(*measures) is not None]
    if len(told) >= len(run):
        state.here.earlier = told[-len(run) :]


def _all_counted(group: Group) -> bool:
    return all(n.measure in ("batches", "persons", "cases") for n in group.numbers)


def _are_other_people(state: State, group: Group, stated: Stated, target: Item) -> bool:
    """人 and 名 that no petition noun stands by, where no persons have been counted: members, staff."""
    if group.numbers[0].unit not in ("人", "名") or stated.subject is not None or stated.measures:
        return False
    if state.here.last is None and not stated.narrows:
        return True
    return bool(target.drafts) and target.draft("persons") is None


def compare(
    state: State,
    number: Number,
    measure: str,
    told: Told,
    target: Item,
    own: Time | None,
    months: tuple[int, int] | None = None,
) -> Draft:
    """The draft of a number that compares with those of `target`; `months` are those that an earlier value names."""
    attrs = carried(target.attrs) if target.drafts else target.attrs
    draft = make_draft(
        state, number, measure, attrs, kind=told.kind, sign=told.sign, own=own if told.kind is Kind.COUNT else None
    )
    first = target.drafts[0] if target.drafts and not number.unit else None
    base = draft.base = target.draft(measure) or first
    if told.kind is Kind.PREVIOUS:
        now = draft.year
        _set_earlier_year(state, draft, told)
        _set_earlier_months(state, draft, told, now, months)
    elif base is not None and base.kind is Kind.PREVIOUS:
        draft.year = state.year if state.year is not None else state.context.year
    elif base is not None and base.kind is Kind.COUNT and _in_one_sentence(base, draft) and not is_before(base, state):
        draft.year, draft.year_basis, draft.period = base.year, base.year_basis, base.period
    if told.kind in (Kind.CHANGE, Kind.CHANGE_PCT) and _has_months_of_the_earlier(state, draft):
        draft.period = state.months[1] if state.months is not None and state.months[0] == draft.year else ""
    return draft


def _has_months_of_the_earlier(state: State, draft: Draft) -> bool:
    """`去年下半年来信1905件，相比之下增加45%`: the change is not of those months, which the earlier value alone has."""
    months = months_in_period(draft.period)
    if months is None or draft.year is None:
        return False
    told = takewhile(lambda d: _in_one_sentence(d, draft), reversed(state.drafts))
    first = [d for d in told if d.kind in (Kind.PREVIOUS, Kind.COUNT)][-1:]
    return any(d.kind is Kind.PREVIOUS and months_in_period(d.period) == months for d in first)


def is_before(base: Draft, state: State) -> bool:
    """`1951年只有891件，本年增加1256件`: the count is that of the year before."""
    return state.here.year is not None and base.year == state.here.year - 1


def _in_one_sentence(base: Draft, draft: Draft) -> bool:
    return (base.block, base.sentence) == (draft.block, draft.sentence)


def _set_earlier_year(state: State, draft: Draft, told: Told) -> None:
    """The year named, or the one before that of the count."""
    year = told.year
    if year is None and told.word is None and told.back:
        year = _year_compared_before(state, draft)
    if year is not None:
        draft.year, draft.year_basis = year, "stated"
        return
    if told.back == BEFORE_LAST and state.context.now is not None:  # 去年2318件，前年1604件
        draft.year, draft.year_basis = state.context.now - told.back, "comparison"
        return
    base = draft.base
    same = base is not None and base.kind is Kind.COUNT and (draft.year is None or _in_one_sentence(base, draft))
    year = base.year if base is not None and same else draft.year
    draft.year = year - told.back if year is not None else None
    draft.year_basis = "comparison"


def _set_earlier_months(
    state: State, draft: Draft, told: Told, now: int | None, months: tuple[int, int] | None
) -> None:
    """The months named, in the year before where they are later than those told of; else the same of its own year."""
    if draft.year is None:
        return
    here = months_in_period(draft.period)
    if months is None and told.word is not None:
        months = months_before_these(draft.period, state.text[told.word.start : told.word.end])
        if months is not None and months[0] < 1:
            months = months[0] + 12, months[1] + 12  # 上月 in January
    if months is None:
        draft.period = draft.period.replace(f"{now}-", f"{draft.year}-") if now is not None else draft.period
        return
    if told.year is None and told.back == 0 and here is not None and months[0] > here[1]:
        draft.year -= 1
    draft.period = months_of(draft.year, *months)


def _year_compared_before(state: State, draft: Draft) -> int | None:
    """`由2005年的3215件降到2010年的1832件，集体上访由126批降到48批`: the earlier year named in this sentence."""
    for before in takewhile(lambda d: _in_one_sentence(d, draft), reversed(state.drafts)):
        if before.kind is Kind.PREVIOUS and before.year_basis == "stated":
            return before.year
    return None


def read_result(state: State, group: Group, stated: Stated, own: Time | None) -> None:
    """`由728件降为642件`, `增至1,105件`: the count that a change has led to."""
    target = _changed(state, stated)
    if target is None or not target.petition:
        return reject(state, group, stated, "other_business" if target else "no_petition_word", matter=False)
    if _are_other_people(state, group, stated, target):
        return reject(state, group, stated, "no_petition_word", matter=False)  # 信访组由2人增至5人
    attrs = carried(target.attrs)
    if "stage" in stated.attrs:
        attrs["stage"] = stated.attrs["stage"]
    item = Item([], attrs, noun=True, part=target.part, whole=target.whole)
    earlier = [d for d in state.here.run if d.kind is Kind.PREVIOUS]  # whatever was counted before: 由17批降至9批
    for number in group.numbers:
        measure = measure_of(state, number, stated)
        if not measure:
            continue
        draft = make_draft(state, number, measure, attrs_of_each(state, group.numbers, number, attrs), own=own)
        months = months_compared(state.text, stated) if own is None else None
        if months is not None and draft.year is not None:
            draft.period = months_of(draft.year, *months)
        item.drafts.append(draft)
        for before in earlier:
            if before.measure == measure:
                before.base = draft
    if item.drafts:
        keep(state, item)
    return None


def _changed(state: State, stated: Stated) -> Item | None:
    """What the result is of: the earlier value right before it, or what a comparison here would speak of."""
    last = state.here.last_comparison
    if last is not None and last.earlier and stated.subject is None:
        return last
    return compared_with(state, stated)
