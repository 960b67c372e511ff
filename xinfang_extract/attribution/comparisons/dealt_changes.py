"""`批次、人次分别减少46批、1257人次`, `各增加3批`: changes dealt out over measures or over things."""

from __future__ import annotations

from xinfang_extract.attribution.attrs import carried
from xinfang_extract.attribution.comparisons.comparing import compare, read_comparison
from xinfang_extract.attribution.comparisons.dealt_counts import Dealing
from xinfang_extract.attribution.comparisons.dealt_lists import differing
from xinfang_extract.attribution.items import Draft, Item
from xinfang_extract.attribution.scope.keeping import keep_comparison
from xinfang_extract.attribution.state import State
from xinfang_extract.attribution.words.kinds import Told
from xinfang_extract.attribution.words.stated import Stated


def deal_changes(state: State, dealing: Dealing, told: Told) -> None:
    """Take in the changes of all values."""
    whole, values = dealing.whole, dealing.values
    n = len(values)
    dealt = differing(state, dealing.elements[-n:], whole, n)
    if dealt is not None:
        for value, element in zip(values, dealt, strict=True):
            stated = Stated(attrs={**whole.attrs, **element}, subject=whole.subject)
            read_comparison(state, value, stated, told, whole.time)
        return
    bases = _counts_before(state, dealing)
    if bases is None:
        for value in values:
            read_comparison(state, value, whole if value is values[0] else Stated(), told, whole.time)
        return
    for value, base in zip(values, bases, strict=True):
        number = value.numbers[0]
        draft = compare(state, number, number.measure, told, Item([base], base.attrs), None)
        keep_comparison(state, Item([draft], carried(base.attrs), comparison=True, stage_only=True))


def _counts_before(state: State, dealing: Dealing) -> list[Draft] | None:
    """The counts just told that the changes speak of one by one, where they are in one measure, or in those of the
    counts one by one, and name nothing.
    """
    values = dealing.values
    if len(values) < 2 or dealing.whole.subject is not None or any(len(v.numbers) != 1 for v in values):
        return None
    measures = [v.numbers[0].measure for v in values]
    told = state.told_in(state.sentences)
    of_one = [d for i in told if (d := i.draft(measures[0])) is not None] if len(set(measures)) == 1 else []
    drafts = (of_one or [d for i in told for d in i.drafts])[-len(values) :]
    if len(set(measures)) != 1 and measures != [d.measure for d in drafts]:
        return None
    return drafts if len(drafts) == len(values) else None
