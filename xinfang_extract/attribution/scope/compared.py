"""The thing counted that a change, an earlier value or a percentage speaks of."""

from __future__ import annotations

from xinfang_extract.attribution.attrs import NARROWING, carried
from xinfang_extract.attribution.items import CAME_IN, LOOK_BACK, Draft, Item
from xinfang_extract.attribution.scope.scopes import fits, part_attrs
from xinfang_extract.attribution.scope.subjects import new_subject
from xinfang_extract.attribution.scope.tallies import counted_for_themselves, side_by_side
from xinfang_extract.attribution.state import State
from xinfang_extract.attribution.words.kinds import compared_with_before
from xinfang_extract.attribution.words.stated import Stated
from xinfang_extract.codebook.codes import FINISHED
from xinfang_extract.patterns import lazy_regex
from xinfang_extract.rules.short_verbs import TOTAL

# The end of a lead that names a part, and says so: 告贪污的占.
PART_OF = lazy_regex(r"的占(?:了|到|总数)?(?:百分之)?$")
TOTAL_FOR_SHORT = TOTAL.name


def compared_with(state: State, stated: Stated) -> Item | None:
    """What a comparison speaks of; None where nothing has been counted. Other business is no petition."""
    if (other := _of_other_business(state, stated)) is not None:
        return other
    if stated.named:
        return _named(state, stated)
    if (told := former_or_latter(state, stated)) is not None:
        return told
    here = state.here
    if (stated.total is not None or here.pending.total) and (whole := _whole_of_sentence(state)) is not None:
        return whole
    named = here.pending.subject
    if named is not None and here.scope is None and (here.last is None or _is_another(named, here.last)):
        return _named(state, named)  # 唯有集体上访反弹，由上年的19批增至26批; 来访则因交通不便，减少128人次
    scope, last = here.scope, here.last
    if scope is not None and scope.opener == "bracket" and scope.total is not None and not scope.parts:
        return scope.total
    if last is not None:
        return base_item(state) or last if last.comparison else _of_its_stage(state, stated, last)
    if scope is not None and scope.opener != "bracket" and scope.total is not None:
        return scope.total  # 在全部信访中，反映拆迁的占34%
    if state.main is not None and "body_type" not in stated.attrs:
        if stated.topic_marked:
            both = side_by_side(state, state.sentences - 1) if stated.share is not None else None
            return both or state.total or state.main  # 反映农民负担的由598件降到264件
        return _of_its_stage(state, stated, state.main)
    if scope is not None and scope.total is None and scope.attrs:
        return Item([], carried(scope.attrs), part=True)  # 在群众来信中，要求落实政策的占23%
    return new_subject(state, stated) if state.headings.name_petitions else None


def _is_another(named: Stated, last: Item) -> bool:
    """Whether letters are named behind visits, or visits behind letters."""
    return {named.code("channel"), last.code("channel")} == {"letter", "visit"}


def _of_other_business(state: State, stated: Stated) -> Item | None:
    """What a number beside other business compares: petitions about it, or no petitions; None for all others."""
    if stated.decoy is None or stated.subject is not None or stated.decoy.term.weak:
        return None
    sorted_out = stated.topic_marked or stated.share is not None
    if sorted_out and state.here.last is not None and state.here.last.petition:
        return Item([], carried(state.here.last.attrs), part=True)  # 反映干部作风的由611件升至1977件
    if (total := _just_told(state, stated)) is not None:
        return Item([], carried(total.attrs), part=True)
    named_before = state.here.pending.subject is not None or state.here.scope is not None
    if sorted_out and state.here.last is None and named_before:
        return None  # a share of those named before: 来信中，反映干部作风的占23%
    return Item([], petition=False)


def _just_told(state: State, stated: Stated) -> Item | None:
    """`收到检举293件。告贪污的占52%`: the total, of which the sentence before told and this one tells the shares."""
    if state.here.last is not None or state.main is None or PART_OF.search(stated.text) is None:
        return None
    scope, before = state.here.scope, state.sentences - 1
    if scope is not None and scope.opener == "within" and scope.total is not None:
        return Item([], carried(scope.attrs), part=True)  # 在来信中，控告干部的占21%
    if not state.told_in(before):
        return None
    return side_by_side(state, before) or state.total or state.main


def _of_its_stage(state: State, stated: Stated, last: Item) -> Item:
    """`受理203件，转办12件，与上年受理248件相比`: of those of whom its verb tells."""
    code = stated.code("stage")
    if not code or code == last.code("stage"):
        return last
    told = [item for item in reversed(state.items[-LOOK_BACK:]) if item.petition and not item.comparison]
    return next((item for item in told if item.code("stage") == code and not item.part), last)


def former_or_latter(state: State, stated: Stated) -> Item | None:
    """`到省36批，到市8批，前者增加3批、后者减少9批`: the one of two, or the other."""
    at = -2 if "前者" in stated.text else -1
    if at == -1 and "后者" not in stated.text:
        return None
    told = [item for item in state.told_in(state.sentences) if not item.stage_only and item.drafts]
    return told[at] if len(told) >= 2 else None


def _whole_of_sentence(state: State) -> Item | None:
    """`来信来访75件，其中来信31件，总数比上年下降`: what the sentence counted for itself, all of it."""
    told = counted_for_themselves(state, state.sentences)
    if len(told) > 1:
        return side_by_side(state, state.sentences) or told[-1]
    return told[0] if told else None


def _named(state: State, stated: Stated) -> Item:
    """The subject it names: counted before, or a part of an open total, or told of here for the first time."""
    same = _same_subject(state, stated, _year_named(state, stated)) or _same_subject(state, stated)
    if same is not None:
        return same
    scope = state.here.scope
    if scope is not None and fits(scope, stated, "，"):
        return Item([], part_attrs(scope, stated), noun=True, part=True)
    return new_subject(state, stated)


def _year_named(state: State, stated: Stated) -> int | None:
    """`1979年来信13204件，1980年9660件。1979年来信增长69%`: the year of which it is told again; else that of here."""
    time = stated.time
    if time is None or time.spans_years or compared_with_before(state.text, time.start):
        return None if state.context.chronicle else state.here.year or _this_year(state)
    return time.last_year


def _this_year(state: State) -> int | None:
    """`1955年来信8940件。今年来信比去年增加27%`: the year of the document, where the sentence says so."""
    if not state.text.startswith(("今年", "本年"), state.here.span[0]):
        return None
    now = state.year or state.context.year
    told = state.drafts[-1].year if state.drafts and state.drafts[-1].block == state.block else None
    gone_on = now is not None and told is not None and told > now  # 1956年来信10020件。今年来信比去年增加27%
    return None if gone_on else now


def _same_subject(state: State, stated: Stated, year: int | None = None) -> Item | None:
    """The subject named again in the sentence: `来访731批…，来访批次减少118批`; that of a `year` where one is given."""
    named = {n: stated.attrs[n].code for n in NARROWING if n in stated.attrs}
    if stated.subject is not None and not named:
        named["channel"] = stated.subject.term.channel  # 信访总量: of all channels
    for item in reversed(state.items):
        if item.sentence < state.sentences - (1 if year is None else 2):
            return None  # 今年来信…。去年来信…。今年来信增加: the last but one, where the year tells
        if item.comparison or not item.petition or not item.drafts or item.stage_only:
            continue
        if item.drafts[0].block != state.block:
            return None
        if year is not None and item.drafts[0].year != year:
            continue
        if item.part and stated.subject is not None and stated.subject.rule == TOTAL_FOR_SHORT:
            continue  # 其中公安18件、检察5件，总量下降13.9%
        finished = item.code("stage") in FINISHED and stated.rate is None  # 43名老户停访，来访下降12%: no fewer stopped
        of_some = item.part or item.sentence < state.sentences or finished
        if of_some and "stage" not in stated.attrs and item.code("stage") not in CAME_IN:
            continue  # 来信、来访总件数比上年减少11件: not what became of some of them
        form = item.code("form")
        if all(item.code(n) == c for n, c in named.items()) and form == named.get("form", ""):
            return item
    return None


def base_item(state: State) -> Item | None:
    """The count that the comparisons just told speak of."""
    here = state.here
    if here.run and here.run[-1].base is not None and here.last_comparison is not None:
        found = item_with(state, here.run[-1].base)
        if found is not None:
            return found
    for item in reversed(state.items):
        if not item.comparison and item.drafts and item.sentence == state.sentences:
            return item
        if item.sentence < state.sentences:
            break
    if here.run and here.run[0].base is not None:
        return item_with(state, here.run[0].base)
    return None


def item_with(state: State, draft: Draft) -> Item | None:
    """The item of the section that a draft belongs to."""
    return next((item for item in reversed(state.items) if draft in item.drafts), None)
