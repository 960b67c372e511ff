"""分别, 依次, 各: values dealt out in order over a list that stands before the cue."""

from __future__ import annotations

from xinfang_extract.attribution.clauses import Clause, Group
from xinfang_extract.attribution.comparisons.comparing import read_comparison
from xinfang_extract.attribution.comparisons.dealt_changes import deal_changes
from xinfang_extract.attribution.comparisons.dealt_counts import (
    Dealing,
    deal_counts,
    each_alone,
    over_things,
    over_years,
)
from xinfang_extract.attribution.comparisons.dealt_earlier import deal_earlier
from xinfang_extract.attribution.comparisons.dealt_lists import letters_and_visits
from xinfang_extract.attribution.comparisons.percents import read_percents
from xinfang_extract.attribution.comparisons.told_before import told_before
from xinfang_extract.attribution.scope.keeping import reject
from xinfang_extract.attribution.scope.named_before import is_plain
from xinfang_extract.attribution.scope.opening_in_lead import open_in_lead
from xinfang_extract.attribution.scope.pairs import are_told_again
from xinfang_extract.attribution.scope.speakers import note_speaker
from xinfang_extract.attribution.state import State
from xinfang_extract.attribution.time.told import note_times
from xinfang_extract.attribution.words.around import read_around
from xinfang_extract.attribution.words.kinds import Told, kind_of_count
from xinfang_extract.attribution.words.lists import coordinated
from xinfang_extract.attribution.words.stated import Stated
from xinfang_extract.model import Kind
from xinfang_extract.rules.mentions import Mention, Word
from xinfang_extract.rules.times import Time

THINGS = frozenset({"subject", "place", "body"})
"""Roles of the nouns of a list that values are dealt out over."""


def deal(state: State, clause: Clause, at: int) -> int:
    """Deal out the groups of a clause from the one at `at` on, where 分别 stands in its lead.

    Returns how many groups were used; 0 where the group is to be read like any other.
    """
    group = clause.groups[at]
    cue = next((m for m in group.lead if isinstance(m, Word) and m.term.code == "deal"), None)
    if cue is None:
        return _deal_once_more(state, clause, at)
    if group.numbers[0].percent:
        stated = read_around(state.text, group, state.block)
        if at == 0:
            note_times(state, group.lead, clause.start)
        read_percents(state, clause, group, stated)
        return 1
    values = _values(clause.groups[at:])
    if len(values) == 1 and _opens_parts(state, clause, at, cue):
        return 0
    lead = [m for m in group.lead if m.start < cue.start]
    whole = read_around(state.text, group, state.block)
    two = len(values) == 1 and len(group.numbers) > 1
    kind = _told(state, whole, group).kind
    counts = kind is not Kind.CHANGE and (kind is not Kind.PREVIOUS or whole.named)
    if two and counts and _are_two_things(state, group, lead, cue):
        return _deal_numbers(state, clause, group, lead, cue)
    open_in_lead(state, whole, group, clause)
    if at == 0:
        note_speaker(state, whole)
        times = [m for m in group.lead if isinstance(m, Time)]
        note_times(state, times[:1] if sum(t.start < cue.start for t in times) < 2 else [], clause.start)
    told = _told(state, whole, group)
    if told.kind is Kind.CHANGE and len(values) == 1 and _two_were_counted(state, group):
        deal_changes(state, Dealing(clause, each_alone([group]), [], whole, cue), told)
        return 1
    dealing = Dealing(clause, values, coordinated(lead, cue.start), whole, cue)
    return _deal_by_kind(state, dealing, told)


def _deal_once_more(state: State, clause: Clause, at: int) -> int:
    """Values in a row without 分别, of the years that were just dealt out over or the things that were just told.

    `三年分别受理来信38件、21件、16件，接待来访32人次、17人次、10人次`; `来信38件，来访32件；次年为21件和17件`.
    """
    group = clause.groups[at]
    if at or not group.numbers[0].counts:
        return 0
    values = _values(clause.groups)
    if len(values) < 2 or len({n.measure for v in values for n in v.numbers}) > 1:
        return 0
    whole = read_around(state.text, group, state.block)
    dealing = Dealing(clause, values, [], whole, None)
    years = state.here.dealt_years
    if whole.time is None and whole.subject is not None and whole.decoy is None and len(years) == len(values):
        note_speaker(state, whole)
        over_years(state, dealing, years)
        return len(values)
    if whole.time is None or not is_plain(whole) or _told(state, whole, group).kind is not Kind.COUNT:
        return 0
    if (things := told_before(state, whole, values)) is None:
        return 0
    note_times(state, group.lead, clause.start)
    over_things(state, dealing, Stated(), things)
    return len(values)


def _told(state: State, whole: Stated, group: Group) -> Told:
    compared = state.here.pending.compared or whole.versus is not None or whole.prior is not None
    return kind_of_count(state.text, whole, group, compared=compared)


def _deal_by_kind(state: State, dealing: Dealing, told: Told) -> int:
    whole, values = dealing.whole, dealing.values
    if told.kind is Kind.CHANGE:
        deal_changes(state, dealing, told)
        return len(values)
    if told.kind is Kind.PREVIOUS and not whole.named and deal_earlier(state, dealing, told):
        return len(values)
    if told.kind is Kind.PREVIOUS:
        read_comparison(state, values[0], whole, told, whole.time)
        return 1
    if whole.decoy is not None and whole.subject is None and not whole.topic_marked:
        for value in values:
            reject(state, value, whole, "other_business")
        return len(values)
    if len(values) == 1 and any(isinstance(m, Word) and m.role == "subject" for m in dealing.after):
        return 0
    return deal_counts(state, dealing)


def _values(groups: list[Group]) -> list[Group]:
    """The groups that the list deals out: the first, and those that only a joiner parts from the one before."""
    values = [groups[0]]
    for group in groups[1:]:
        if not group.joined or any(isinstance(m, Word) for m in group.lead):
            break
        if group.numbers[0].percent != groups[0].numbers[0].percent:
            break
        values.append(group)
    return values


def _opens_parts(state: State, clause: Clause, at: int, cue: Word) -> bool:
    """`接访16批，分别为集体访3批，个访13批`: no list before the cue, but parts after it."""
    last = state.here.last
    if len(clause.groups) <= at + 1 or clause.groups[at + 1].joined or last is None or not last.petition:
        return False
    if any(isinstance(m, Word) and m.start < cue.start for m in clause.groups[at].lead):
        return False
    state.here.keep_brackets()
    state.open_scope(last, "part")
    return True


def _are_two_things(state: State, group: Group, lead: list[Mention], cue: Word) -> bool:
    """`来信、来访分别为956件、1,288人次`: two things, though their units look like one thing's two measures."""
    named = coordinated(lead, cue.start)
    nouns = [e for e in named if any(isinstance(m, Word) and m.role in THINGS for m in e)]
    if len(nouns) == len(group.numbers):
        return True
    if not nouns and are_told_again(state, group.numbers):
        return True  # 来信2300件，来访4300人次；次年分别为2200件和2900人次
    return len(nouns) == 1 and letters_and_visits(state, read_around(state.text, group, state.block), 2) is not None


def _two_were_counted(state: State, group: Group) -> bool:
    """`来信31件，来访42人次，比上年分别多9件、7人次`: of each of the things counted, and no two measures of one."""
    told = state.told_in(state.sentences)[-len(group.numbers) :]
    measures = [d.measure for i in told for d in i.drafts]
    return len(told) == len(group.numbers) > 1 and measures == [n.measure for n in group.numbers]


def _deal_numbers(state: State, clause: Clause, group: Group, lead: list[Mention], cue: Word) -> int:
    """Deal out the numbers of one group, each as a group of its own."""
    values = each_alone([group])
    whole = read_around(state.text, group, state.block)
    note_speaker(state, whole)
    return 1 if deal_counts(state, Dealing(clause, values, coordinated(lead, cue.start), whole, cue)) else 0
