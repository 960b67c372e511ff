"""Percentages: one, or several in a row, told of the numbers before them."""

from __future__ import annotations

from dataclasses import replace

from xinfang_extract.attribution import petition_words
from xinfang_extract.attribution.attrs import Value, of_all, without_narrowing
from xinfang_extract.attribution.clauses import Clause, Group
from xinfang_extract.attribution.comparisons.comparing import compare, is_before
from xinfang_extract.attribution.comparisons.percent_bases import bases_of, rate_of_none
from xinfang_extract.attribution.comparisons.settled_by_share import is_share, settle_by_share
from xinfang_extract.attribution.items import Draft, Item
from xinfang_extract.attribution.scope.keeping import keep_comparison
from xinfang_extract.attribution.scope.subjects import new_subject
from xinfang_extract.attribution.state import State
from xinfang_extract.attribution.words.bodies import is_institution
from xinfang_extract.attribution.words.kinds import BY_SIGN, SIGNS, Told, kind_of_percent
from xinfang_extract.attribution.words.stated import Stated, read_stated
from xinfang_extract.model import Kind
from xinfang_extract.numerals import parse
from xinfang_extract.patterns import lazy_regex
from xinfang_extract.rules.mentions import Word
from xinfang_extract.rules.times import YEAR_PRINTED

# Right before a percentage: a rate whose name the lexicon does not hold.
ANOTHER_RATE = lazy_regex(r"[率度感](?:为|达|达到|保持在|稳定在|分别)*$")
# Right before a percentage: by how much a change is.
THAT_IS = lazy_regex(r"[，（](?:即|合|约合|折合)(?:增加|减少|增长|下降)?(?:了)?(?:百分之)?$")
# Before a percentage, in the clause before: 网上信访占比继续走高，达43%; 信访量占全市的比重，市中区为23.6%.
SHARE_TOLD = lazy_regex(
    r"占比[^，。；：\d]{0,12}，(?:已|达到?|为|约|高达)*$|占[^，。；：\d]{1,14}(?:比重|比例|比率)[，：][^，。；：\d]{1,8}$"
)
SENTENCE_LONG = 40  # characters before a percentage in which the clause before stands
NEAR = 10  # characters before a percentage in which such a word stands
# Right before a percentage: of which earlier year it was, 由1979年的61.5%降到4.2%.
FROM = lazy_regex(rf"(?:由|从)(?:(?P<year>{YEAR_PRINTED})年|[上去]年)(?:同期)?的?$")
# The same without a year, before the first of two percentages: 由41.3%降为35.1%.
FROM_THERE = lazy_regex(r"(?:由|从)(?:原来的?|原先的?)?$")
# Rates that petition offices are measured by: a sentence that tells them is of whatever they received.
WORK_RATE = lazy_regex(r"及时受理率|满意[率度]|参评率")
# Between two percentages: the second is what the first became.
WENT_TO = lazy_regex(
    r"，?(?:一路|逐步|逐年|迅速)?(?:提高|提升|上升|升高?|增加|增长|攀升|扩大|下降|降低?|压降|减少|回落|缩小)(?:到了?|至|为)(?:了|[今本]年的?)?"
)
# Before a rate: nothing but how it was done, 及时受理率.
IN_TIME = lazy_regex(r"[\s，；、]*(?:及时|按期|按时|到期|限期|一次性?|首次|公开)*")
MEDIATED = ("调", "排查调")
"""What rates of disputes begin with: 调处率, 排查调处率."""
JOINERS = ("、", "和", "及", "与", "，")


def read_percents(state: State, clause: Clause, group: Group, stated: Stated) -> None:
    """Take in the row of percentages that begins with `group`; one within a row is read with its first."""
    run = _run(clause, group)
    if run[0] is not group:
        return
    told = _told(state, group, stated)
    of_leads = state.here.after_lead and not stated.named  # 处置问题线索156件，同比上升3%
    if told is None or of_leads or told.kind is Kind.CHANGE_PCT and _is_of_a_rate(state, stated, alone=len(run) == 1):
        for one in run:
            state.leave_out(one.numbers[0], "percent_of_nothing")
        return
    sign = told.sign
    if told.kind is Kind.SHARE and (counted := state.here.last_count) is not None and state.here.last is counted:
        settle_by_share(state, group.numbers[0], stated, counted)
    bases = bases_of(state, run, stated, told)
    before = state.here.last_comparison
    if before is not None and _is_result(state, group, before.drafts[-1]):
        bases = [(before, before.drafts[-1].measure), *bases[1:]]
    rates = _rates_in_order(group, len(run))
    for i, (one, (target, measure)) in enumerate(zip(run, bases, strict=True)):
        own = stated if one is group else read_stated(state.text, one.lead, one.lead_start, one.start, state.block)
        if own.direction is not None:
            sign = SIGNS.get(own.direction.term.code, sign)
        sign = BY_SIGN.get(state.text[one.start - 1 : one.start], sign)
        if told.kind is Kind.RATE:
            target = _rated(state, one, stated, target, first=one is group)
        if target is None or not target.petition:
            state.leave_out(one.numbers[0], "other_business" if target else "percent_of_nothing")
            continue
        this = Told(told.kind, sign if told.kind is Kind.CHANGE_PCT else 1)
        draft = _draft(state, one, measure, this, target)
        if told.kind is Kind.RATE:
            _tell_rate(state, draft, rates[i] if rates else own.rate or stated.rate, stated)
        since = FROM.search(state.text, one.lead_start, one.start)
        if told.kind is not Kind.CHANGE_PCT and (since is not None or _begins_a_way(state, one)):
            _tell_since(draft, since["year"] if since is not None else None)
        keep_comparison(state, Item([draft], target.attrs, comparison=True, stage_only=True))


def _rated(state: State, group: Group, stated: Stated, target: Item | None, *, first: bool) -> Item | None:
    """What a rate is of, where that is more, or less, than what was told last."""
    if target is None:  # 信访事项按时办结率98%, where none has been counted
        return new_subject(state, stated) if _is_of_petitions(state, group, stated) else None
    attrs = target.attrs
    if first and _has_own_name(state, stated):
        attrs = without_narrowing(attrs)  # 初信初访办结率98%，群众满意率96%
    elif _is_of_the_work(state, stated, target):
        attrs = of_all(attrs)
    if _is_of_the_place(state, stated):
        attrs = {name: value for name, value in attrs.items() if name != "body_type"}
    return target if attrs is target.attrs else replace(target, attrs=attrs)


def _begins_a_way(state: State, group: Group) -> bool:
    """`占比由41.3%降为35.1%`: the first is of the year before."""
    if FROM_THERE.search(state.text, group.lead_start, group.start) is None:
        return False
    went = WENT_TO.match(state.text, group.numbers[0].stop)
    return went is not None and state.text[went.end() : went.end() + 1].isdigit()


def _is_result(state: State, group: Group, before: Draft) -> bool:
    """`占比由38.5%提高到71.6%`: the second is of what the first is of, whatever has been counted before."""
    return before.number.percent and WENT_TO.fullmatch(state.text, before.number.stop, group.start) is not None


def _tell_rate(state: State, draft: Draft, rate: Word | None, stated: Stated) -> None:
    """The stage that a rate names; one that goes on is of the rate before, perhaps of an earlier year.

    `办结率最高的是城区，98%，最低的是沙坪县，81%`; `按期答复率98%（上年95%）`.
    """
    if rate is not None:
        draft.attrs["stage"] = Value(rate.term.stage, "rate_named", rate.start, rate.end, state.block)
        return
    last = state.here.last_rate
    if last is None:
        return
    if "stage" in last.attrs:
        draft.attrs["stage"] = last.attrs["stage"].carried()
    if stated.prior is not None and last.year is not None:
        draft.year, draft.year_basis = last.year - 1, "comparison"


def _tell_since(draft: Draft, year: str | None) -> None:
    """The earlier year of a share or a rate that has changed since."""
    if year is not None:
        draft.year, draft.year_basis = int(parse(year)), "stated"
    elif draft.year is not None:
        draft.year, draft.year_basis = draft.year - 1, "comparison"


def _is_of_a_rate(state: State, stated: Stated, *, alone: bool) -> bool:
    """`办结率98.4%，比上年提高2.1%`, `办结率上升3.5%`: by how much a rate went up, and no change of a count."""
    direction, rate = stated.direction, stated.rate
    if alone and rate is not None and direction is not None and direction.term.code in SIGNS:
        return rate.start < direction.start
    return state.here.last_rate is not None and not (stated.named or stated.measures)


def _rates_in_order(group: Group, n: int) -> list[Word]:
    """`受理率、办结率分别为100%、98.5%`: as many rates as percentages, each with its own; nothing otherwise."""
    rates = [m for m in group.lead if isinstance(m, Word) and m.role == "rate"]
    return rates if len(rates) == n else []


def _is_of_disputes(state: State, stated: Stated) -> bool:
    """`做好信访工作，矛盾纠纷调处率100%`: what is mediated are disputes, unless petitions have been counted."""
    return stated.decoy is not None or stated.rate is not None and state.text.startswith(MEDIATED, stated.rate.start)


def _is_of_the_place(state: State, stated: Stated) -> bool:
    """`市信访局受理1874件。全市及时受理率100%，办结率99%`: of the whole place, and not of what was counted last."""
    if is_institution(state.page_body) or "body_type" in stated.attrs:
        return False
    if stated.whole is not None:
        return state.text.startswith("全", stated.whole.start)
    before = state.here.last_rate
    return before is not None and "body_type" not in before.attrs


def _has_own_name(state: State, stated: Stated) -> bool:
    """Whether it is another rate than the one before, which was of petitions that nobody counted."""
    return stated.rate is not None and not stated.named and rate_of_none(state)


def _is_of_the_work(state: State, stated: Stated, target: Item) -> bool:
    """`到县集体访14批。及时受理率99.8%，群众满意率96%`: a sentence of rates of the work, not of those just told."""
    if stated.rate is None or stated.named or state.told_in(state.sentences) or target.sentence == state.sentences:
        return False
    pending = state.here.pending.subject
    if pending is not None and pending.narrows:
        return False  # 一手抓初信初访，及时受理率100%
    narrowed = "form" in target.attrs or "level" in target.attrs
    return narrowed and WORK_RATE.search(state.text, *state.here.span) is not None


def _is_of_petitions(state: State, group: Group, stated: Stated) -> bool:
    """Whether a rate is of petitions that nobody counted: its sentence, or the heading of a rate alone, names them."""
    if _is_of_disputes(state, stated):
        return False
    if petition_words.SENTENCE.search(state.text, *state.here.span) is not None or state.headings.name_petitions:
        return True
    rate = stated.rate
    alone = rate is not None and IN_TIME.fullmatch(state.text, group.lead_start, rate.start) is not None
    return alone and state.under_petitions


def _told(state: State, group: Group, stated: Stated) -> Told | None:
    """The kind of the row, by its words or by that of the percentage before."""
    told = kind_of_percent(state.text, stated, group.start)
    if told is not None:
        return told
    here = state.here
    if (
        here.run
        and here.run[-1].kind is Kind.CHANGE
        and THAT_IS.search(state.text, max(0, group.start - NEAR), group.start)
    ):
        return Told(Kind.CHANGE_PCT, -1 if here.run[-1].value < 0 else 1)  # 增加2,208件，即31.1%
    if group.joined and here.last_comparison is not None:
        before = here.last_comparison.drafts[-1]
        like = Kind.CHANGE_PCT if before.kind is Kind.CHANGE else before.kind  # 增加44件、12.8%
        return Told(like, -1 if before.value < 0 else 1)
    if stated.prior is not None:
        if here.last_rate is not None:
            return Told(Kind.RATE)  # 按期答复率98%（上年95%）
        return Told(Kind.SHARE)  # 为上年的82%
    if stated.topic_verb and FROM.search(state.text, group.lead_start, group.start) is not None:
        return Told(Kind.SHARE)  # 反映房屋问题的已由1979年的61.5%降到4.2%
    if ANOTHER_RATE.search(state.text, group.lead_start, group.start) is not None:
        return None  # 办结率98%，参保率97%: of what nobody wrote about
    if SHARE_TOLD.search(state.text, max(here.span[0], group.start - SENTENCE_LONG), group.start) is not None:
        return Told(Kind.SHARE)
    if not stated.has_words and _is_share_of_one_before(state, group):
        return Told(Kind.SHARE)  # 收到来信1208件，只处理了312件，不到26%
    if not here.pending.compared and here.run and here.run[-1].number.percent:
        kind = here.run[-1].kind
        return Told(kind) if kind in (Kind.SHARE, Kind.RATE) else None
    return None


def _is_share_of_one_before(state: State, group: Group) -> bool:
    """Whether a bare percentage behind a count is its share of another that the sentence has counted."""
    last = state.here.last_count
    if last is None or state.here.last is not last or len(last.drafts) != 1 or last.comparison:
        return False
    count = last.drafts[0]
    told = [item for item in state.told_in(state.sentences) if item is not last and not item.comparison]
    if last.whole is not None and state.text[count.number.stop : group.start] in ("", "（"):
        told.append(last.whole)  # 物业管理702件（35.6%）, 婚姻家庭169件69.0%
    bases = (item.draft(count.measure) for item in told)
    return any(base is not None and is_share(count, base, group.numbers[0]) for base in bases)


def _run(clause: Clause, group: Group) -> list[Group]:
    """The percentages that stand in a row: `8.6%、上升3.1%和下降5.5%`; a named measure or subject begins a new one."""
    groups = clause.groups
    first = last = clause.index(group)
    while first > 0 and _goes_on(groups[first]):
        first -= 1
    while last + 1 < len(groups) and _goes_on(groups[last + 1]):
        last += 1
    return groups[first : last + 1] if groups[first].numbers[0].percent else [group]


def _goes_on(group: Group) -> bool:
    return (
        group.numbers[0].percent
        and group.joined_text.strip(" ")[:1] in JOINERS
        and all(not isinstance(m, Word) or m.role == "direction" for m in group.lead)
    )


def _draft(state: State, group: Group, measure: str, told: Told, target: Item) -> Draft:
    draft = compare(state, group.numbers[0], measure, told, target, None)
    base = draft.base = target.draft(measure) or (target.drafts[0] if target.drafts else None)
    if base is None:
        return draft
    if base.kind is not Kind.COUNT:
        draft.year = state.year if state.year is not None else state.context.year
    elif not is_before(base, state):
        draft.year = base.year
    return draft
