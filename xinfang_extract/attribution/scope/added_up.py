"""Numbers that add up to a total just told are its parts, whatever the words between them are."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from xinfang_extract.attribution.attrs import code_of
from xinfang_extract.attribution.clauses import Group, Sentence
from xinfang_extract.attribution.items import CAME_IN, LOOK_BACK, Item
from xinfang_extract.attribution.scope import sums
from xinfang_extract.attribution.scope.left_open import LEFT
from xinfang_extract.attribution.scope.tallies import counted_for_themselves, side_by_side
from xinfang_extract.attribution.scope.whose import goes_on_in_section
from xinfang_extract.attribution.state import MOST_TOLD, State
from xinfang_extract.patterns import lazy_regex
from xinfang_extract.rules.mentions import Word
from xinfang_extract.rules.numbers import Number

SMALLEST_SUM = 20
"""Smaller totals are added up to by accident."""
LARGE = 100
"""A total that two numbers do not add up to by accident."""
AMONG_THEM = lazy_regex(r"(?:中间|当中|里头|里面)(?=，|的)")
"""Behind a round number of those who are told one by one."""
MANY = 5
"""So many numbers leave no doubt, wherever in the document what they add up to has been told."""
CERTAIN = 3
"""So many numbers that add up to what a number told leave no doubt, whatever else has been told since."""


def open_by_sum(state: State, sentence: Sentence) -> None:
    """A sentence whose numbers add up to a total just told is its parts, whatever the words between them are."""
    if (total := _total_of(state, sentence)) is not None:
        state.open_scope(total, "sorted")


def _total_of(state: State, sentence: Sentence) -> Item | None:
    """The total that a sentence sorts, if it does."""
    if state.breakdown and (total := state.main or _told_by_heading(state) or state.grand) is not None:
        return total
    groups = [g for c in sentence.clauses if c.opened != "（" for g in c.groups if not g.numbers[0].percent]
    groups = groups[:1] + [g for g in groups[1:] if not _is_within(g)]
    if groups and AMONG_THEM.match(state.text, groups[0].numbers[0].stop) is not None:
        groups = groups[1:]  # 八千多人中间，求职的2214人，…
    if len(groups) < 2:
        return None
    numbers = [g.numbers[0] for g in groups]
    words = [m for m in groups[0].lead if isinstance(m, Word)]
    return (
        _told_side_by_side(state, numbers, words)
        or _told_last(state, numbers, words)
        or _finished_and_left(state, groups)
        or _listed_with_parts(state, sentence)
        or _told_earlier(state, numbers, words)
    )


def _told_by_heading(state: State) -> Item | None:
    """Under 来信性质, after letters and visits told apart: the letters."""
    channel = code_of(state.headings.given, "channel")
    if channel in ("", "all") or state.headings.given.keys() & {"level", "form"}:
        return None
    of_it = (i for i in reversed(state.told[-MOST_TOLD:]) if i.code("channel") == channel and not i.part)
    told = [i for i in of_it if i.code("stage") in CAME_IN and not i.code("form") and not i.code("level")]
    now = max((year for i in told if (year := _year_of(i)) is not None), default=None)
    return next((i for i in told if _year_of(i) == now), None)  # and not of the year before, told to compare


def _year_of(item: Item) -> int | None:
    return item.drafts[0].year if item.drafts else None


def _is_within(group: Group) -> bool:
    """`函请查复者1105件，其中已复847件`: a part of the number before, and none of the total."""
    return any(isinstance(m, Word) and m.role == "cue" and m.term.code == "part" for m in group.lead)


def _told_last(state: State, numbers: Sequence[Number], words: Sequence[Word]) -> Item | None:
    """What was counted last, or a total, where some of the numbers add up to it."""
    named = any(word.role == "subject" for word in words)  # 举报件涉及大气的12件…: its own number would come first
    for item in _told_before(state):
        if any(_begins_anew(word, item.code("channel")) for word in words):
            continue
        if _adds_up_to(item, numbers, from_first=named):
            return item
    return None


def _listed_with_parts(state: State, sentence: Sentence) -> Item | None:
    """What the items of a list add up to, the parts that each has of its own left aside."""
    between = _between_semicolons(sentence)
    for item in _told_before(state) + state.told_in(state.sentences - 1):
        if len(between) >= CERTAIN and _adds_up_to(item, between, from_first=True, at_least=len(between)):
            return item
    return None


def _told_earlier(state: State, numbers: Sequence[Number], words: Sequence[Word]) -> Item | None:
    """What many numbers add up to, however much has been told since."""
    if len(numbers) < CERTAIN:
        return None
    if any(word.role == "place" for word in words):
        return None  # 到市上访27批，赴省8批，进京3批: told for themselves
    many = len(numbers) >= MANY
    anew = not state.items and (many or goes_on_in_section(state))  # 三、处理情况 / 自办418件，转办1772件，存查196件
    for item in reversed(state.told[-MOST_TOLD:] if anew else state.items[-LOOK_BACK:]):
        if item.code("channel") != "all" and _are_handed(words) and not anew:
            continue  # 网上信访29件。…交办信访案15件，化解13件，终结1件
        if _adds_up_to(item, numbers, from_first=True, at_least=len(numbers)):
            return item
    return None


def sorts_the_total(state: State, numbers: Sequence[Number]) -> bool:
    """Whether a paragraph under a heading as 问题分类 is, whose numbers these are, sorts the total of the document."""
    if not state.breakdown or state.grand is None:
        return False
    return _adds_up_to(state.grand, numbers, from_first=True, at_least=CERTAIN)


def open_by_rest(state: State, following: Sequence[Group]) -> None:
    """`来信321件，计落实政策142件，房产98件，其他81件`: the rest of the sentence adds up to what was counted."""
    last = state.here.last_count
    if last is None or state.here.scope is not None or last.part or not last.drafts:
        return
    numbers = [g.numbers[0] for g in following if not g.numbers[0].percent]
    by_form = "form" not in last.attrs and len(following) > 1 and all(map(_names_form, following[:2]))
    at_least = 2 if by_form and last.value >= LARGE else CERTAIN  # 来访687批，个体访639批，集体访48批
    if last.drafts[0].measure != "persons" and _adds_up_to(last, numbers, from_first=True, at_least=at_least):
        state.open_scope(last, "sorted")


def _names_form(group: Group) -> bool:
    return any(isinstance(m, Word) and m.term.form for m in group.lead)


def _finished_and_left(state: State, groups: Sequence[Group]) -> Item | None:
    """`重复信访112件，领导包案74件。化解101件，剩余11件`: the outcomes and the rest add up to what they are of."""
    done, left = groups[0], groups[1]
    if not any(isinstance(m, Word) and m.term.code == "resolved" for m in done.lead):
        return None
    if LEFT.search(state.text, left.lead_start, left.start) is None:
        return None
    numbers = [done.numbers[0], left.numbers[0]]
    for item in reversed(state.items[-LOOK_BACK:]):
        if item.sentence < state.sentences - 1:
            return None
        if _adds_up_to(item, numbers, from_first=True):
            return item
    return None


def _between_semicolons(sentence: Sentence) -> list[Number]:
    """The first number of each item of a list with parts of its own: `派员调查26件；转出74件，其中…；答复9件`."""
    items: list[list[Group]] = [[]]
    for clause in sentence.clauses:
        if clause.opened == "；":
            items.append([])
        items[-1] += [g for g in clause.groups if not g.numbers[0].percent]
    return [groups[0].numbers[0] for groups in items if groups]


def _told_before(state: State) -> list[Item]:
    """The last thing counted, and the totals."""
    told = (state.items[-1] if state.items else None, state.main, state.total, state.grand)
    return [item for item in dict.fromkeys(told) if item is not None]


def _adds_up_to(item: Item, numbers: Sequence[Number], *, from_first: bool, at_least: int = 2) -> bool:
    """Whether the numbers add up to what an item counted."""
    told = not item.stage_only or item.code("stage") in CAME_IN  # 剔除354起，受理1964起。受理的里面…
    if not item.petition or item.comparison or not item.drafts:
        return False
    first = item.drafts[0]
    if not told:  # 未处理的1980件。计平遥512件，…: all of the sentence and nothing else
        return len(numbers) >= CERTAIN and first.value >= SMALLEST_SUM and sums.all_add_up(numbers, first.value)
    if first.value < SMALLEST_SUM:
        return False
    return sums.run_adds_up(numbers, first.value, first.measure, from_first=from_first, at_least=at_least)


def _told_side_by_side(state: State, numbers: Sequence[Number], words: Sequence[Word]) -> Item | None:
    """Letters and visits told side by side, and a sentence that sorts both: 来信21件，来访13批。…涉法的12件，…."""
    anew = [word for word in words if _begins_anew(word, "all")]
    if anew and (len(numbers) <= CERTAIN or any(word.role != "decoy" for word in anew)):
        return None  # else many numbers leave no doubt: 要求甄别处分的206件次，…
    told = [item for item in (state.main, state.total, *state.items[-1:]) if item is not None]
    if len(numbers) >= CERTAIN:
        told += reversed(state.items[-LOOK_BACK:])
    for sentence in dict.fromkeys(item.sentence for item in told):
        both = side_by_side(state, sentence)
        if both is None:
            continue
        side = counted_for_themselves(state, sentence)
        in_matters = [i for i in side if any(d.measure != "persons" for d in i.drafts)]
        matters = [d.value for i in in_matters for d in i.drafts if d.measure != "persons"]
        if len({i.code("channel") for i in in_matters}) < 2:
            matters = []  # letters of two quarters, beside visits in 人次: of letters
        heads = [i.drafts[0].value for i in side if i.drafts] if len(numbers) >= CERTAIN else []
        for values in (matters, heads):  # letters in 件 and visitors in 人次 add up in lists of 件次 as well
            whole = sum(values, Decimal(0))
            if len(values) > 1 and whole >= SMALLEST_SUM and sums.all_add_up(numbers, whole):
                return both
    return None


def _are_handed(words: Sequence[Word]) -> bool:
    """上级法院交办涉诉信访案: petitions of all channels, with a verb of their own."""
    return any(w.role == "subject" and w.term.channel == "all" for w in words) and any(w.role == "stage" for w in words)


def _begins_anew(word: Word, channel: str) -> bool:
    """Whether a word at the head of a sentence names another subject than a total's, or other business."""
    if word.role == "subject" and word.term.channel == channel:
        return False
    return word.role in ("subject", "place") or word.role == "decoy" and word.term.why in ("law", "lead", "meeting")
