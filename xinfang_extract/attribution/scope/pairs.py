"""Letters and visits told side by side, and then told again by nothing but their units.

`1973年收信8万件，接待来访1万人次。1976年6万件，0.9万人次`; `1977年分别为5万件和0.7万人次`.
"""

from __future__ import annotations

from collections.abc import Sequence

from xinfang_extract.attribution.attrs import Attrs, Value
from xinfang_extract.attribution.clauses import Group
from xinfang_extract.attribution.items import CAME_IN, Item
from xinfang_extract.attribution.scope.tallies import together
from xinfang_extract.attribution.state import State
from xinfang_extract.attribution.words.stated import Stated
from xinfang_extract.model import Basis
from xinfang_extract.patterns import lazy_regex
from xinfang_extract.rules.numbers import Number

PAIR = {"letter", "visit"}
DOUBLED = lazy_regex(
    r"件[（(](?:批|人|批、人)、?次[)）]|件?[（(](?:人|批|人次)[)）]次?|件[（(][人批]次?[)）]次?|件次?[、]人次"
)
"""A unit in which letters and visits are added up."""
MANY = 40
"""So many of the things told are looked back on, at most."""


def told_again(state: State, number: Number) -> Item | None:
    """The letters or the visits that a number tells again, by its unit; None where more or less has been told."""
    before = [i for i in state.items[-MANY:] if not i.part and not i.stage_only and i.code("stage") in CAME_IN]
    told = [i for i in before if i.sentence == state.sentences]
    if _channels(told) != PAIR:
        told = [i for i in before if i.sentence >= state.sentences - 1]
    if _channels(told) != PAIR and state.here.scope is not None:
        told = state.here.scope.parts[-MANY:]  # 分季度：一季度来信…，来访…；二季度…
    if _channels(told) != PAIR:
        return None
    return next((i for i in reversed(told) if i.code("channel") in PAIR and i.draft(number.measure) is not None), None)


def _channels(told: Sequence[Item]) -> set[str]:
    return {draft.attrs["channel"].code for item in told for draft in item.drafts if "channel" in draft.attrs}


def are_told_again(state: State, numbers: Sequence[Number]) -> bool:
    """Whether two numbers tell both again."""
    if len(numbers) != 2:
        return False
    first, second = (told_again(state, number) for number in numbers)
    return first is not None and second is not None and first.code("channel") != second.code("channel")


def of_both(state: State, group: Group, stated: Stated, item: Item) -> Value | None:
    """`来信3918件，来访1207人次。…申诉居多，计2036件（人）次`: letters and visits in one unit are of both channels."""
    if "channel" in stated.attrs or not DOUBLED.match(group.numbers[0].unit) or item.code("channel") in ("", "all"):
        return None
    if item.code("channel") not in PAIR:
        return _of_all_told(state)
    both = together(state)
    return both.attrs.get("channel") if both is not None and both.code("channel") == "all" else None


def _of_all_told(state: State) -> Value | None:
    """`来信2083件；来访1126批。网上投诉1945件。征地拆迁1387件（批）`: in such units the last told is no whole."""
    here = [i for i in state.items if i.drafts and i.drafts[-1].block == state.block and not (i.comparison or i.part)]
    if not {i.code("channel") for i in here} >= PAIR:
        return None
    return Value("all", "units_added_up", block=state.block, basis=Basis.CARRIED)


def attrs_of_each(state: State, numbers: Sequence[Number], number: Number, attrs: Attrs) -> Attrs:
    """The attributes given, with the channel of the letters or the visits where these numbers tell both again."""
    told = told_again(state, number) if are_told_again(state, numbers) else None
    return attrs if told is None else {**attrs, "channel": told.attrs["channel"].carried()}
