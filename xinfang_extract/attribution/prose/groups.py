"""One group of numbers: whether it is a count, a comparison, the result of a change, or a percentage."""

from __future__ import annotations

from xinfang_extract.attribution.attrs import Value
from xinfang_extract.attribution.clauses import Clause, Group
from xinfang_extract.attribution.comparisons.comparing import one_by_one, read_comparison, read_result
from xinfang_extract.attribution.comparisons.earlier_times import of_earlier_time
from xinfang_extract.attribution.comparisons.percents import read_percents
from xinfang_extract.attribution.prose.assignments import are_batches_of_next, are_dealt_out
from xinfang_extract.attribution.prose.bare_numbers import read_bare
from xinfang_extract.attribution.prose.counting import completes, read_count
from xinfang_extract.attribution.scope.added_up import open_by_rest
from xinfang_extract.attribution.scope.named_again import name_again
from xinfang_extract.attribution.scope.opening_in_lead import open_in_lead, open_sorted_in_lead
from xinfang_extract.attribution.scope.recipients import leave_recipient
from xinfang_extract.attribution.scope.speakers import name_for_short, note_speaker
from xinfang_extract.attribution.state import State
from xinfang_extract.attribution.time.months_told import (
    back_from_months_aside,
    note_months_aside,
    note_months_at_head,
    note_stretch,
)
from xinfang_extract.attribution.time.own import is_outcome, note_own, own_time
from xinfang_extract.attribution.time.told import is_same_time, note_times
from xinfang_extract.attribution.words.around import read_around
from xinfang_extract.attribution.words.bodies import DAYS
from xinfang_extract.attribution.words.kinds import (
    SAME_THING,
    Told,
    compared_with_before,
    exceeds,
    is_next_year,
    kind_of_count,
    opens_from,
    result_follows,
)
from xinfang_extract.attribution.words.stated import Stated
from xinfang_extract.model import Kind
from xinfang_extract.patterns import lazy_regex
from xinfang_extract.rules.mentions import Word
from xinfang_extract.rules.times import LEFT_OVER, Time

# Those of the institution whose page it is, at the head of a sentence: they are no body of their own.
OWN_STAFF = lazy_regex(r"[\s，]*(?:法官|检察官|检察干警|干警|民警|纪检干部|信访干部)")

# Before a number of the same year: 从年初的312件，下降到年末的120件.
AT_BEGINNING = lazy_regex(r"年初的?(?:约|近)?$")
# After counts of the year before: what follows compares with them, 去年下半年来信1905件，相比之下，….
COMPARED_AFTER = lazy_regex(r"，(?:两?相(?:比|较)(?:之下|较|起来)?|两年相比|比较起来)，")
# A time that begins in the year before and ends in this one.
UP_TO_NOW = lazy_regex(r"(?:去年|上年|头年)[^，。；]{0,8}[到至](?:今年|现在|目前|如今)")
LEFT_BY_IT = lazy_regex(LEFT_OVER)
# Matters that are not for those who received them: what was done with them follows as well.
NOT_OURS = lazy_regex(r"不属于?[^，。；、\d]{1,16}(?:管辖|范围|职权|职责|受理)[^，。；、\d]{0,6}的?$")
ARE_NOT_OURS = lazy_regex(r"不(?:归|属于?|是)[^，。；、\d]{1,16}(?:管|管辖|范围|职权|职责|受理)[^，。；、\d]{0,2}，")
OBJECT = ("对", "将", "把")
"""At the head of a clause: what was done with the matters follows."""
# Before and behind a bracket: it holds what is compared with.
COMPARED_BEFORE = lazy_regex(r"(?:同比|环比|(?:[较比]|与)(?:上年|去年|上期|上月)(?:同期)?)$")
COMPARED_BEHIND = lazy_regex(
    r"）[，]?(?:分别)?(?:同比|环比|[较比](?:上年|去年|上期|上月)(?:同期)?)(?:分别)?[上下升降增减]"
)


def read_group(state: State, clause: Clause, group: Group, *, first: bool, following: list[Group]) -> None:
    """Read the numbers of one group; `first` of its clause, with the groups that follow in the sentence."""
    open_sorted_in_lead(state, clause, group)
    stated = read_around(state.text, group, state.block)
    leave_recipient(state, group, stated)
    name_for_short(state, group.lead_start, stated)
    name_again(state, group.lead_start, stated)
    own = own_time(state, stated, clause, first=first)
    compared = own is not None and (
        compared_with_before(state.text, own.start) or _is_next_earlier(state, group) or is_same_time(state, own)
    )
    _note_lead(state, clause, group, stated, own, first=first, compared=compared)
    if group.numbers[0].percent:
        read_percents(state, clause, group, stated)
        return
    state.here.object = None
    if are_batches_of_next(group, following):
        state.leave_out(group.numbers[0], "assignment_batches")
        following[0].lead, following[0].lead_start = [*group.lead, *following[0].lead], group.lead_start
        return
    if are_dealt_out(state.text, group):
        state.leave_out(group.numbers[0], "assignment_batches")
        return
    if completes(state, group):
        return
    if not group.numbers[0].unit and len(group.numbers) == 1:
        read_bare(state, clause, group, stated, following)
        return
    open_in_lead(state, stated, group, clause)
    after = next((g for g in following if not is_next_year(state.text, g)), None)
    told = _told(state, group, stated, own, compared, after)
    told = of_earlier_time(state, clause, group, stated, told, own, following)
    if told.kind is Kind.PREVIOUS and not stated.named:
        one_by_one(state, group, following)
    if told.kind is not Kind.COUNT:
        read_comparison(state, group, stated, told, own)
        return
    if told.word is not None and (state.here.run or stated.subject is None):
        read_result(state, group, stated, own)
        return
    read_count(state, clause, group, stated, own, following)
    last = state.here.last_count
    not_ours = NOT_OURS.search(stated.text) or ARE_NOT_OURS.match(state.text, group.stop)
    object_of_next = state.text.startswith(OBJECT, clause.start) or not_ours is not None
    if last is not None and "stage" not in stated.attrs and object_of_next:
        state.here.object = last
    open_by_rest(state, following)


def _note_lead(
    state: State, clause: Clause, group: Group, stated: Stated, own: Time | None, *, first: bool, compared: bool
) -> None:
    """What the lead says of the sentence: times, and who speaks."""
    before = state.here.period if is_outcome(stated, clause) else back_from_months_aside(state)
    note_stretch(state, group.lead_start, group.start)
    if first:
        note_times(state, [m for m in group.lead if own is None or m.start != own.start], clause.start)
        note_months_aside(state, stated, before)
        note_speaker(state, stated)
    elif "body_type" in stated.attrs:
        note_speaker(state, stated)
    else:
        note_months_at_head(state, stated)
    counted = _leaders_counted(state.text, group, state.block)
    if counted is not None:
        state.here.pending.body, state.here.pending.whole = counted, False
    if own is not None and not compared:
        note_own(state, own, clause, outcome=is_outcome(stated, clause))
    if first and clause.opened == "" and OWN_STAFF.match(state.text, clause.start, clause.start + 6):
        state.body = state.here.pending.body = None


def _leaders_counted(text: str, group: Group, block: int) -> Value | None:
    """`32名县级领导轮流坐班，`, `每月15日为县长接待日，`: the subject of what follows; the number is no figure."""
    first = next((m for m in group.tail if isinstance(m, Word) and m.term.why != "staff"), None)
    if first is None or first.term.body_type != "leader" or first.start - group.stop > 2:
        return None
    if group.numbers[-1].unit[:1] not in ("名", "位") and not text.startswith(DAYS, first.end - len(DAYS[0])):
        return None
    return Value("leader", "agent_counted", first.start, first.end, block, text="")


def _told(
    state: State, group: Group, stated: Stated, own: Time | None, compared: bool, following: Group | None
) -> Told:
    """The kind of the numbers, by their words and by what was told right before."""
    here = state.here
    compared = (
        compared
        or here.pending.compared
        or stated.versus is not None
        or stated.prior is not None
        or here.last_comparison is not None
    )
    if own is not None and _is_next_earlier(state, group):
        return Told(Kind.PREVIOUS, 1, None, year=own.last_year)
    told = _exceeds(state, group, stated) or kind_of_count(state.text, stated, group, compared=compared)
    if told.kind is Kind.PREVIOUS and _tells_the_year_reported(state, stated, told):
        told = Told(Kind.COUNT)
    if told.kind is Kind.PREVIOUS and _compares_nothing(state, stated, told):
        _take_last_year(state, told)
        told = Told(Kind.COUNT)
    elif told.kind is Kind.COUNT and own is None and stated.prior is not None:
        _tell_the_year_before(state, stated.prior)
    if told.kind is not Kind.COUNT:
        return told
    told = _like_the_comparison(state, group, stated) or told
    begins = told.kind is Kind.COUNT and told.word is None and opens_from(state.text, group)
    if begins and result_follows(following, state.text):
        back = 0 if AT_BEGINNING.search(stated.text) is not None else 1
        return Told(Kind.PREVIOUS, 1, None, year=own.last_year if own else None, back=back)
    return told


def _is_next_earlier(state: State, group: Group) -> bool:
    """`由2014年420批、2015年380批降至312批`: the year after the earlier one just told, and no count of its own."""
    last = state.here.last_comparison
    return last is not None and last.earlier and is_next_year(state.text, group)


def _exceeds(state: State, group: Group, stated: Stated) -> Told | None:
    """`超过去年同期31件`: by how much, where that is less than half of what was counted; more is the earlier value."""
    sign = exceeds(state.text, stated.prior, group) if stated.prior is not None else 0
    last, number = state.here.last_count, group.numbers[0]
    if not sign or last is None or number.value is None:
        return None
    base = last.draft(number.measure)
    small = base is not None and (number.value * 2 < base.value or sign < 0 and number.value < base.value)
    return Told(Kind.CHANGE, sign, stated.prior) if small else None


def _compares_nothing(state: State, stated: Stated, told: Told) -> bool:
    """`上年全县接待来访4,216人次` at the head of a section, or of a chronicle's entry: earlier than nothing."""
    if told.word is None or told.year is not None or state.here.last is not None:
        return False
    if COMPARED_AFTER.search(state.text, told.word.end, state.here.span[1]) is not None:
        return False
    told_here = state.drafts and state.drafts[-1].block == state.block
    before_now = _is_year_before_now(state, told.word)  # 该县去年收到来信519件, in a newspaper
    if state.main is not None and not before_now and (told_here or not state.context.chronicle):
        return False
    if stated.subject is None or stated.prior is None:
        return False
    return state.text[stated.prior.start - 1 : stated.prior.start] not in tuple("由从自比较与同和")


def _is_year_before_now(state: State, prior: Word) -> bool:
    """去年 where the page tells of the year in which it was written."""
    context = state.context
    return context.now is not None and context.now == context.year and state.text[prior.start : prior.end] == "去年"


def _tells_the_year_reported(state: State, stated: Stated, told: Told) -> bool:
    """2005年该数字 behind a count of 2005 or before; 去年 in what was written early in the next year."""
    context = state.context
    if told.word is None and told.year is not None and state.told:
        before = state.told[-1].drafts[-1].year
        same_thing = any(t.last_year == told.year and SAME_THING.match(state.text, t.end) for t in stated.times)
        return same_thing and before is not None and before <= told.year
    if not context.looks_back or told.word is None or told.word is not stated.prior or state.here.year == context.now:
        return False
    return state.text.startswith("去年", told.word.start) and "同" not in state.text[told.word.start : told.word.end]


def _take_last_year(state: State, told: Told) -> None:
    here = state.here
    year = here.year or state.context.year or state.year  # 上年 at the head of its clause has moved state.year already
    if told.word is None or year is None:
        return
    if UP_TO_NOW.match(state.text, told.word.start) is not None:
        return  # 从去年五月到今年一月
    if LEFT_BY_IT.match(state.text, told.word.end) is not None:
        return  # 上年结转12件，新收85件: they are told of now
    above = "上年" in state.text[told.word.start : told.word.end]
    if state.context.chronicle or above or _is_year_before_now(state, told.word):
        here.year = year - 1


def _tell_the_year_before(state: State, prior: Word) -> None:
    """`去年一年只收到来信280件`, after other counts and compared with none of them."""
    now = state.context.now or state.context.year
    alone = state.text[prior.start : prior.end] == "去年" and not compared_with_before(state.text, prior.start, 2)
    if alone and now is not None and not state.context.chronicle:
        state.here.year, state.here.period = now - 1, ""


def _is_compared_in_bracket(state: State, group: Group) -> bool:
    """`同比（2464件次）上升8.9%`, `234批568人次（259批703人次），同比下降9.7%`: what the count was before."""
    if group.joined_text.strip() or not state.text.endswith("（", 0, group.start):
        return False
    if COMPARED_BEFORE.search(state.text, 0, group.start - 1) is not None:
        return True
    last = state.here.last_count
    same = last is not None and [d.measure for d in last.drafts] == [n.measure for n in group.numbers]
    return same and COMPARED_BEHIND.match(state.text, group.stop) is not None


def _like_the_comparison(state: State, group: Group, stated: Stated) -> Told | None:
    """A number without words after a comparison, or in its bracket, is told of the same."""
    here = state.here
    if stated.has_words:
        return None
    in_bracket = here.scope is not None and here.scope.opener == "bracket"
    if in_bracket and _is_compared_in_bracket(state, group):
        return Told(Kind.PREVIOUS, 1, None)
    if in_bracket and here.run and len(stated.times) == 1 and stated.times[0].first_month is not None:
        return Told(Kind.PREVIOUS, 1, None, back=0)  # 环比增加35件次（7月365件次）
    if group.joined and here.last_comparison is not None:
        before = here.last_comparison.drafts[-1]
        return Told(before.kind, -1 if before.value < 0 else 1)
    return None
