"""A number that was told before, and is now told once more, so that something may be said of it."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from xinfang_extract.attribution.attrs import NARROWING, carried
from xinfang_extract.attribution.clauses import Group
from xinfang_extract.attribution.items import Draft, Item
from xinfang_extract.attribution.state import State
from xinfang_extract.attribution.words.stated import Stated
from xinfang_extract.patterns import lazy_regex
from xinfang_extract.rules.numbers import Number

FAR_BACK = 60
"""Items: as many as a page may have told since."""
SMALLEST = 20
"""Smaller numbers are the same by accident."""
# Before a number that was told before: 在121件当中, 上述311件中.
AGAIN = lazy_regex(r"[\s，]*(?:在|上述|以上|这)+")
# Behind it, where it is said what is among those, or where they are.
OF_THEM = lazy_regex(
    r"(?:来信来访|来信|来访|信访|信件|举报|案件|信)?(?:[当其之]?[中里内](?!心|央)|当中|中间|：|(?:主要)?(?:分布|集中)在|，(?:(?:按|以|从)[^，。；\d]{1,10}(?:分|看)|涉及))"
)


def told_once_more(state: State, group: Group, stated: Stated) -> Item | None:
    """`登记143件，其中属本局管辖的121件。在121件当中，…`, `本部33780件中，…`, `职工的1041件：…`: the same as before."""
    number = group.numbers[0]
    if len(group.numbers) > 1 or OF_THEM.match(state.text, group.stop) is None:
        return None
    named = AGAIN.fullmatch(stated.text) is not None
    if not named and (state.here.last is not None or (number.value or 0) < SMALLEST):
        return None
    told = next((i for i in islice(reversed(state.items), FAR_BACK) if _is_the_same(i, number, stated)), None)
    if told is None and stated.time is not None:  # 1998年的92批，涉及…, below a table of those years
        of_year = (i for i in islice(reversed(state.told), FAR_BACK) if _is_of_year(i, number, stated.time.last_year))
        told = next((i for i in of_year if _is_the_same(i, number, stated)), None)
    if told is None:
        return None
    draft = next(_drafts_with(told, number))  # of a row of a table, each has attributes of its own
    state.here.year = state.here.year or draft.year
    attrs = {**carried(draft.attrs), **stated.attrs}
    return Item([], attrs, part=told.part, whole=told.whole, noun=told.noun, stage_only=told.stage_only)


def _is_the_same(item: Item, number: Number, stated: Stated) -> bool:
    """Whether an item told the number, and what is stated now contradicts nothing of it."""
    if not item.petition or item.comparison:
        return False
    if next(_drafts_with(item, number), None) is None:
        return False
    return all(stated.code(name) in ("", item.code(name)) for name in NARROWING)


def _is_of_year(item: Item, number: Number, year: int | None) -> bool:
    return any(draft.year == year for draft in _drafts_with(item, number))


def _drafts_with(item: Item, number: Number) -> Iterator[Draft]:
    return (draft for draft in item.drafts if draft.value == number.value and draft.measure == number.measure)
