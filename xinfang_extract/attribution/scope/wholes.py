"""Which total 其中 speaks of, where the thing told last cannot hold the parts that follow."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal

from xinfang_extract.attribution.clauses import Group
from xinfang_extract.attribution.items import LOOK_BACK, Item, Scope
from xinfang_extract.attribution.scope import sums
from xinfang_extract.attribution.scope.tallies import counted_for_themselves, side_by_side, together
from xinfang_extract.attribution.state import State
from xinfang_extract.attribution.words.stated import Stated
from xinfang_extract.rules.mentions import Word
from xinfang_extract.rules.numbers import Number

LONGEST_LIST = 40  # parts that are added up, at most
CERTAIN = 3
"""So many parts that add up to a number leave no doubt that they are its own."""


def settle_whole(state: State, scope: Scope, group: Group, stated: Stated, following: Sequence[Group]) -> None:
    """`来信63件，来访42人次。其中要求甄别的80件`: another total where the visits alone cannot hold the parts.

    What the parts add up to, else what was told side by side, else a larger total; one told in an earlier sentence
    only where what was told last is of another kind, for a part above its whole may also be a slip of the pen.
    """
    total = scope.total
    if scope.parts or total is None:
        return
    if scope.opener == "sorted" and (whole := _added_up_to(state, total, group, following)) is not None:
        scope.retell(whole)
        return
    if scope.opener == "sorted" and (all_of_them := _larger_for_all(state, total, group, following)) is not None:
        scope.retell(all_of_them)
    if scope.opener != "part":
        return
    if stated.code("channel") == total.code("channel") != "all" and not total.stage_only:
        return  # 来访1111人次，其中集体来访23起: of those, whatever they are counted in
    numbers = [g.numbers[0] for g in (group, *following) if not g.numbers[0].percent]
    if _holds(total, group) and not _is_exceeded(total, following):
        if (both := _of_both(state, total, numbers)) is not None:
            scope.retell(both)
        elif (came := _that_came(state, total, group)) is not None:
            scope.retell(came)
        elif (people := _visitors_beside(state, total, group)) is not None:
            scope.retell(people)
        elif total.stage_only and (added := _added_up_instead(state, total, numbers)) is not None:
            scope.retell(added)
        return
    told = [i for i in _told_before(state) if _holds(i, group) and not _is_exceeded(i, following)]
    found = next((i for i in told if sums.run_adds_up(numbers, i.value, i.drafts[0].measure)), None)
    slip = total.drafts and total.drafts[0].measure == numbers[0].measure if numbers else False
    larger = next((i for i in told if not slip or i.sentence == state.sentences), None)
    found = found or together(state) or larger
    if found is not None:
        scope.retell(found)


def _of_both(state: State, total: Item, numbers: Sequence[Number]) -> Item | None:
    """`来信54件，来访103起。其中…的49件，…`: letters and visits alike, where the parts add up to both."""
    if len(numbers) < CERTAIN or state.here.last is not None:
        return None
    side = counted_for_themselves(state, total.sentence)
    matters = [next((d.value for d in item.drafts if d.measure != "persons"), None) for item in side]
    if len(side) < 2 or None in matters:
        return None
    whole = sum((value for value in matters if value is not None), Decimal(0))
    return side_by_side(state, total.sentence) if sums.all_add_up(numbers, whole) else None


def _is_exceeded(total: Item, following: Sequence[Group]) -> bool:
    """`网上举报121件，其中重复件86件，署名的156件`: whether a later one of the list is larger than its total."""
    for group in following[:LONGEST_LIST]:
        words = [m for m in group.lead if isinstance(m, Word)]
        if group.numbers[0].percent or any(_names_others(word) for word in words):
            return False
        if not _holds(total, group):
            return True
    return False


def _names_others(word: Word) -> bool:
    """Whether a word says that a number is no part of the list: its own channel, who acts, what was done."""
    return word.role in ("stage", "body", "whole") or word.role == "subject" and word.term.channel not in ("", "all")


def _larger_for_all(state: State, total: Item, group: Group, following: Sequence[Group]) -> Item | None:
    """What is sorted, where the last told is too small for it: of letters and visits, or the total of the document.

    `来信186件，来访147人次。…按内容分：申诉73件，要求131件，…`; `去省的25人次。从内容上看，就业648件次，…`.
    """
    if _holds(total, group):
        return together(state) if total.code("channel") != "all" and _add_up_to_both(state, group, following) else None
    grand = state.grand
    return grand if grand is not None and grand.petition and _holds(grand, group) and grand is not total else None


def _add_up_to_both(state: State, group: Group, following: Sequence[Group]) -> bool:
    """Whether the list adds up to the letters and the visits that were told before."""
    told = [i for i in state.items[-LOOK_BACK:] if not i.part and not i.stage_only and not i.comparison and i.drafts]
    both = told[-2:]
    if {i.code("channel") for i in both} != {"letter", "visit"} or len(following) + 1 < CERTAIN:
        return False
    measure = group.numbers[0].measure
    values = [g.numbers[0].value for g in (group, *following[:LONGEST_LIST]) if g.numbers[0].measure == measure]
    added = sum(value or 0 for value in values)
    return added in (sum(i.value for i in both), sum(i.drafts[-1].value for i in both))


def _that_came(state: State, outcome: Item, group: Group) -> Item | None:
    """`接待群众186批次1433人次，解决171件，其中县长接待46批次`: of those who came, and not of what was settled."""
    measure = group.numbers[0].measure
    if not outcome.stage_only or measure not in ("batches", "persons") or outcome.draft(measure) is not None:
        return None
    told = (i for i in state.told_in(state.sentences) if not i.stage_only and i.draft(measure) is not None)
    return next((i for i in told if _holds(i, group)), None)


def _added_up_to(state: State, total: Item, group: Group, following: Sequence[Group]) -> Item | None:
    """`集体上访89批。从去向看，到县67批，到地区19批，到省3批`: what was told last, where it is all that is sorted."""
    main, numbers = state.main, [g.numbers[0] for g in (group, *following) if not g.numbers[0].percent]
    if main is None or main is total or not main.drafts or main.drafts[0].number.measure != group.numbers[0].measure:
        return None
    first = main.drafts[0]
    adds_up = sums.run_adds_up(numbers, first.value, first.measure, from_first=True)
    return main if adds_up and first.block == state.block else None


def _visitors_beside(state: State, letters: Item, group: Group) -> Item | None:
    """`接待来访2314人次，收到来信186封，其中要求离婚的1402人次`: of the visitors, for letters are not counted so."""
    number = group.numbers[0]
    if number.measure != "persons" or letters.code("channel") != "letter" or letters.draft("persons") is not None:
        return None
    told = (i for i in state.told_in(state.sentences) if i.code("channel") == "visit" and not i.stage_only)
    came = next((i for i in told if i.draft("persons") is not None), None)
    base = came.draft("persons") if came is not None else None
    return came if base is not None and number.value is not None and number.value <= base.value else None


def _added_up_instead(state: State, outcome: Item, numbers: Sequence[Number]) -> Item | None:
    """`邮件1073封，回复1060封。其中…`: what the parts add up to, where they do not add up to what became of it."""
    if not outcome.drafts or sums.run_adds_up(numbers, outcome.value, outcome.drafts[0].measure, from_first=True):
        return None
    for item in _told_before(state):
        if sums.run_adds_up(numbers, item.value, item.drafts[0].measure, from_first=True, at_least=CERTAIN):
            return item
    return None


def _told_before(state: State) -> Iterator[Item]:
    """What was counted for itself in this sentence and the one before, and the totals of the section."""
    for sentence in (state.sentences, state.sentences - 1):
        yield from (i for i in reversed(state.told_in(sentence)) if i.drafts and not i.part and not i.stage_only)
    yield from (i for i in (state.main, state.total, state.grand) if i is not None and i.drafts)


def _holds(total: Item, group: Group) -> bool:
    """Whether a total is large enough for a part, and of its kind: visitors hold no matters."""
    number = group.numbers[0]
    if not total.drafts or number.value is None or number.measure not in ("cases", "batches"):
        return True
    base = total.draft(number.measure) or total.drafts[0]
    return (base.measure != "persons" or number.measure == "batches") and number.value <= base.value
