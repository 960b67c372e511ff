"""Counts dealt out: over measures (批次、人次分别为…), over things (来信、来访分别为…), or over years."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from xinfang_extract.attribution.attrs import Value
from xinfang_extract.attribution.clauses import Clause, Group
from xinfang_extract.attribution.comparisons.dealt_lists import differing, letters_and_visits, years_of
from xinfang_extract.attribution.comparisons.told_before import told_before
from xinfang_extract.attribution.items import Item
from xinfang_extract.attribution.scope.keeping import keep, keep_comparison, make_draft, reject
from xinfang_extract.attribution.scope.pairs import attrs_of_each
from xinfang_extract.attribution.scope.parts import as_part
from xinfang_extract.attribution.scope.placing import place
from xinfang_extract.attribution.scope.subjects import new_subject
from xinfang_extract.attribution.state import State
from xinfang_extract.attribution.words.around import read_around
from xinfang_extract.attribution.words.stated import Stated, read_stated
from xinfang_extract.model import Kind
from xinfang_extract.rules.mentions import Mention, Word
from xinfang_extract.rules.times import Time


@dataclass(slots=True)
class Dealing:
    """Values to be dealt out over the items of a list."""

    clause: Clause
    values: list[Group]
    elements: list[list[Mention]]  # the items of the list before the cue
    whole: Stated  # what all of it says
    cue: Word | None  # 分别; none where the values stand in a row without it

    @property
    def after(self) -> list[Mention]:
        """What stands between the cue and the first value."""
        return [m for m in self.values[0].lead if self.cue is not None and m.start >= self.cue.end]

    def shared(self, state: State) -> Stated:
        """What is said of all values, after the cue: 分别接待来访12批、31批."""
        if self.cue is None:
            return Stated()
        return read_stated(state.text, self.after, self.cue.end, self.values[0].start, state.block)

    @property
    def measures(self) -> list[str]:
        """The measures that the list names: 批次、人次."""
        return [m.term.measure for e in self.elements for m in e if isinstance(m, Word) and m.role == "measure"]

    @property
    def units(self) -> dict[int, str]:
        """The measure of each number, by its position: `3.1万、7.3万和13.1万件（批）次` has its unit at the end."""
        last = next((n.measure for value in reversed(self.values) for n in value.numbers if n.measure), "")
        return {n.start: n.measure or last for value in self.values for n in value.numbers}


def deal_counts(state: State, dealing: Dealing) -> int:
    """Take the counts in; returns how many values were used, 0 where there is no list to deal them out over."""
    whole, n = dealing.whole, len(dealing.values)
    if len(dealing.measures) >= 2 and not (n > 2 and len(dealing.elements) == n):
        _over_measures(state, dealing)
        return n
    shared = dealing.shared(state)
    dealt = differing(state, dealing.elements[-n:], whole, n) or letters_and_visits(state, whole, n)
    if dealt is None and shared.subject is None and len(state.here.dealt) == n:
        dealt = [{name: v for name, v in d.items() if name not in shared.attrs} for d in state.here.dealt]
    if dealt is None and (years := _same_years(state, dealing) or years_of(state, dealing.elements, n)) is not None:
        over_years(state, dealing, years)
        return n
    if dealt is None:
        if n < 2:
            return 0
        each = replace(dealing, values=each_alone(dealing.values))
        if len(each.values) > n and (dealt := told_before(state, whole, each.values)) is not None:
            dealing = each
        else:
            dealt = told_before(state, whole, dealing.values) or [{} for _ in dealing.values]
    over_things(state, dealing, shared, dealt)
    return n


def each_alone(groups: Sequence[Group]) -> list[Group]:
    """The numbers of groups that stand in a row, each as a group of its own."""
    first = groups[0]
    numbers = [number for group in groups for number in group.numbers]
    rest = (Group([n], [], n.start, joined=True) for n in numbers[1:])
    return [Group(numbers[:1], first.lead, first.lead_start), *rest]


def _same_years(state: State, dealing: Dealing) -> list[Time] | None:
    """`1985年、1988年来信依次为31件、22件，其中联名信各为9件、6件`: the years just dealt out over, once again."""
    years = state.here.dealt_years
    return years if len(years) == len(dealing.values) and len(dealing.elements) <= 1 else None


def _over_measures(state: State, dealing: Dealing) -> None:
    """`批次、人次分别为46批、1,257人次`: one thing in several measures."""
    group, whole = dealing.values[0], dealing.whole
    measures, units = dealing.measures, dealing.units
    for value in dealing.values[1:]:
        group.numbers.extend(value.numbers)
    placed = place(state, dealing.clause, group, whole, [])
    if isinstance(placed, str):
        return reject(state, group, whole, placed)
    placed.drafts = [
        make_draft(state, x, units[x.start] or measures[min(k, len(measures) - 1)], placed.attrs, own=whole.time)
        for k, x in enumerate(group.numbers)
    ]
    if not _is_earlier(state, whole.time):
        return keep(state, placed)
    for draft in placed.drafts:
        draft.kind = Kind.PREVIOUS
    placed.comparison = True
    return keep_comparison(state, placed)


def _is_earlier(state: State, time: Time | None) -> bool:
    """Whether a time is before the year that the document reports on."""
    year = state.context.year
    if time is None or time.last_year is None or year is None or state.context.chronicle:
        return False
    return time.last_year < year


def over_things(state: State, dealing: Dealing, shared: Stated, dealt: list[dict[str, Value]]) -> None:
    """`到省、到市分别为4批次、3批次`: one value for each thing of the list."""
    items = []
    tail = read_around(state.text, dealing.values[-1], state.block) if len(dealing.values) > 1 else None
    scope = state.here.scope
    for value, element in zip(dealing.values, dealt, strict=True):
        stated = _stated_of(dealing.whole, shared, tail, element)
        if not stated.named:
            item = place(state, dealing.clause, value, stated, [])
        elif scope is not None:
            item = as_part(state, scope, value, stated, [])
        else:
            item = new_subject(state, stated)
        if isinstance(item, str):
            reject(state, value, dealing.whole, item)
            continue
        _take_numbers(state, item, value, dealing)
        items.append(item)
    _keep_all(state, items)
    state.here.dealt = dealt


def _stated_of(whole: Stated, shared: Stated, tail: Stated | None, element: dict[str, Value]) -> Stated:
    """What is said of one thing of the list."""
    subject = whole.subject or shared.subject
    attrs = {**whole.attrs, **shared.attrs, **element}
    if tail is not None and tail.subject is not None and subject is None:
        attrs = {**tail.attrs, **attrs}
    return Stated(attrs=attrs, subject=subject, whole=whole.whole, topic_verb=whole.topic_marked)


def _take_numbers(state: State, item: Item, value: Group, dealing: Dealing) -> None:
    """The numbers of one value, in their own units or in the measure that the list names."""
    units = dealing.units
    numbers = [number for each in dealing.values for number in each.numbers]
    own = dealing.whole.time
    item.drafts = [
        make_draft(state, x, units[x.start], attrs_of_each(state, numbers, x, item.attrs), own=own)
        for x in value.numbers
        if units[x.start]
    ]
    if not item.drafts and dealing.measures and not any(x.unit for x in value.numbers):
        item.drafts = [make_draft(state, x, dealing.measures[0], item.attrs) for x in value.numbers]


def _keep_all(state: State, items: list[Item]) -> None:
    """Things told side by side: later words speak of the first, and no body of theirs is that of the paragraph."""
    for item in items:
        body, main = state.body, state.main
        keep(state, item)
        if "body_type" in item.attrs:
            state.body = body
        if item.noun and item is not items[0] and main is not None:
            state.main = main


def over_years(state: State, dealing: Dealing, years: list[Time]) -> None:
    """`2011年至2013年分别为46批、51批、38批`: the same thing told of several years."""
    placed = place(state, dealing.clause, dealing.values[0], dealing.whole, [])
    if isinstance(placed, str):
        for value in dealing.values:
            reject(state, value, dealing.whole, placed)
        return
    state.here.dealt_years = years
    units = dealing.units
    measure = dealing.whole.measures[-1].term.measure if dealing.whole.measures else ""
    for value, year in zip(dealing.values, years, strict=True):
        drafts = [
            make_draft(state, x, units[x.start] or measure, placed.attrs, own=year)
            for x in value.numbers
            if units[x.start] or measure
        ]
        if drafts:
            keep(state, Item(drafts, dict(placed.attrs), noun=True))
    first, last = years[0].last_year, years[-1].last_year
    if first is not None and last is not None and last - first + 1 == len(years):
        state.note_span(first, last)  # the next list may be of the same years: 来访依次为…
