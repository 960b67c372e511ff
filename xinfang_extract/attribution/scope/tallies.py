"""合计, 共: the total that comes after its parts; and things counted side by side, taken as one."""

from __future__ import annotations

from collections.abc import Sequence

from xinfang_extract.attribution.attrs import Value, carried
from xinfang_extract.attribution.clauses import Group
from xinfang_extract.attribution.items import Item, Scope
from xinfang_extract.attribution.scope import sums
from xinfang_extract.attribution.scope.scopes import union
from xinfang_extract.attribution.scope.subjects import subject_attrs
from xinfang_extract.attribution.state import State
from xinfang_extract.attribution.words.leaders import is_leader
from xinfang_extract.attribution.words.stated import Stated
from xinfang_extract.patterns import lazy_re, lazy_regex

# The end of a lead that may tell a total: 来信、来访共.
TALLY = lazy_re(r"(?:共|计|合|合计|总计|共计)$")
# Words of the cue that say how many are added up: 两项合计, 以上共.
COUNTED = lazy_regex(r"[两二三四五六七八各以]")
CAME_IN = frozenset({"received", "assigned", "filed", "reviewed"})
"""Stages of matters that are added up: 省交办3件，自行排查5件，合计8件; and not what became of them."""
SENTENCES_BACK = 3
"""Sentences before one on leaders that may have told all that came in."""
SAID = lazy_regex(
    r"[两三四五六]项|以上|三者|两者|[两三]级|相加|(?:^|[\d两二三四五六七八九十])年[间来]?(?:合计|累计|共计|总计)"
)


def may_tally(stated: Stated) -> bool:
    """Whether the words before a number may tell a total of what came before."""
    return stated.total is not None or TALLY.search(stated.text) is not None


def tally(state: State, group: Group, stated: Stated, scope: Scope | None) -> Item | None:
    """The total of the parts just told, where the arithmetic holds or the words say so."""
    if scope is not None and scope.opener == "bracket":
        return None
    said = _said(state.text, stated)
    side, parts = _side(state, scope, group, said=said)
    if len(side) < 2 or parts is None and not said:
        return None
    chosen = parts or side
    item = Item([], _attrs(state, stated, scope, chosen), noun=True)
    if scope is not None:
        state.here.scopes.pop()
    _tie(state, chosen, item)
    return item


def _said(text: str, stated: Stated) -> bool:
    if stated.total is not None and COUNTED.match(text[stated.total.start : stated.total.start + 1]):
        return True
    return SAID.search(stated.text) is not None


def _side(state: State, scope: Scope | None, group: Group, *, said: bool) -> tuple[list[Item], list[Item] | None]:
    """What was told side by side, and those of it that add up to the number of `group`."""
    number = group.numbers[0]
    if scope is not None and scope.parts:
        return scope.parts, sums.tail_that_adds_up(scope.parts, number)
    before = state.items[-1].sentence if said and state.items else state.sentences
    side: list[Item] = []
    for sentence in dict.fromkeys((state.sentences, before)):
        came_in = [i for i in state.told_in(sentence) if not i.stage_only or i.code("stage") in {*CAME_IN, ""}]
        outcomes = state.told_in(sentence) if said else []  # 答复383件，转交706件。以上两项合计处理1089件
        for told in (_counted(state, sentence), came_in, outcomes):
            if (parts := sums.tail_that_adds_up(told, number)) is not None:
                return told, parts
            side = side if len(side) > 1 else told
    return side, None


def _counted(state: State, sentence: int) -> list[Item]:
    return [i for i in state.told_in(sentence) if not i.stage_only]


def _attrs(state: State, stated: Stated, scope: Scope | None, parts: Sequence[Item]) -> dict[str, Value]:
    attrs = union(parts)
    if scope is not None and scope.total is not None:
        attrs = {**carried(scope.total.attrs), **attrs}
    if not stated.named:
        return {**attrs, **stated.attrs}
    own = subject_attrs(state, stated)
    return {**attrs, **{n: v for n, v in own.items() if n != "body_type" or n in stated.attrs}}


def _tie(state: State, parts: Sequence[Item], whole: Item) -> None:
    """Make the parts those of their total, and one series of figures."""
    state.series += 1
    series = f"{state.block}.{state.series}"
    for part in parts:
        part.whole = part.whole or whole
        for draft in part.drafts:
            draft.series = draft.series or series


def together(state: State) -> Item | None:
    """The things counted side by side in the last sentence, as one: 来信…，来访…。办结421件."""
    if not state.items:
        return None
    sentence = state.items[-1].sentence
    if state.main is not None and all(i.part for i in _counted(state, sentence)):
        sentence = state.main.sentence  # the last sentence told nothing but parts
    return _before_the_leaders(state, sentence) or side_by_side(state, sentence)


def _before_the_leaders(state: State, sentence: int) -> Item | None:
    """`来信47件，来访29批。主席阅批21件，约访5批。来信来访中，…`: of all, and not of what leaders took on."""
    bodies = [item.attrs.get("body_type") for item in counted_for_themselves(state, sentence)]
    if sentence >= state.sentences or not bodies or not all(map(is_leader, bodies)):
        return None
    for before in range(sentence - 1, sentence - 1 - SENTENCES_BACK, -1):
        told = counted_for_themselves(state, before)
        own = told and told[0].drafts and told[0].drafts[-1].block == state.block
        by_leaders = any(is_leader(item.attrs.get("body_type")) for item in told)
        if own and not by_leaders and (both := side_by_side(state, before)) is not None:
            return both
    return None


def side_by_side(state: State, sentence: int) -> Item | None:
    """The things that a sentence counted for themselves, as one without numbers of its own; None where it is one."""
    side = counted_for_themselves(state, sentence)
    if len({i.code("channel") for i in side}) < 2:
        return None
    return Item([], union(side), sentence=sentence)


def counted_for_themselves(state: State, sentence: int) -> list[Item]:
    """What a sentence counted, parts and outcomes left aside."""
    return [i for i in _counted(state, sentence) if not i.part]
