"""The same things told year after year: `1981年，来信31件，来访29人次；1982年，23件、20人次`."""

from __future__ import annotations

from collections.abc import Sequence

from xinfang_extract.attribution.attrs import carried
from xinfang_extract.attribution.clauses import Group
from xinfang_extract.attribution.items import Item
from xinfang_extract.attribution.scope.keeping import keep, make_draft
from xinfang_extract.attribution.state import State
from xinfang_extract.attribution.time.held import year_told
from xinfang_extract.attribution.words.stated import Stated
from xinfang_extract.patterns import lazy_regex
from xinfang_extract.rules.times import Time

# Before one number that is told of the next year of a series: 1994年31批，1995年47批.
YEAR_ALONE = lazy_regex(r"[\s、]*(?:\d{4}|[一二][〇○零一二三四五六七八九]{3})年(?:度|为|共|有|达|则|又|仅)*\s*")


def read_row(state: State, group: Group, stated: Stated, measures: Sequence[str], own: Time | None) -> bool:
    """Take in numbers without words as those of the things told right before, one by one, of another year."""
    if stated.has_words or len(measures) < 2 and not (own is not None and YEAR_ALONE.fullmatch(stated.text)):
        return False
    before = _row_before(state, measures)
    if len(measures) < 2 and not _goes_on(state, before):
        return False
    if not before or before[0].drafts[0].year == year_told(state, own)[0]:
        return False
    for number, measure, item in zip(group.numbers, measures, before, strict=True):
        attrs = carried(item.attrs)
        drafts = [make_draft(state, number, measure, attrs, own=own)]
        keep(state, Item(drafts, attrs, noun=True, part=item.part))
    return True


def _goes_on(state: State, before: list[Item]) -> bool:
    """Whether a year alone goes on with what was counted right before it in the sentence."""
    return bool(before) and before[0] is state.here.last and not before[0].stage_only


def _row_before(state: State, measures: Sequence[str]) -> list[Item]:
    """The last things counted, where each has one number and their measures are those of the row, and one year."""
    row = [i for i in state.items[-len(measures) :] if not i.comparison and i.petition and len(i.drafts) == 1]
    if [i.drafts[0].measure for i in row] != list(measures):
        return []
    same_year = len({i.drafts[0].year for i in row}) == 1
    return row if same_year and row[-1].sentence >= state.sentences - 1 else []
