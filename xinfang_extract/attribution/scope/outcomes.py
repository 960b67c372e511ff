"""What became of the matters just told: 办结, 答复, 其余; and matters from above that are told beside them."""

from __future__ import annotations

from itertools import takewhile

from xinfang_extract.attribution.attrs import Value, code_of, without_narrowing
from xinfang_extract.attribution.clauses import Group
from xinfang_extract.attribution.items import Item
from xinfang_extract.attribution.scope.left_open import THE_REST
from xinfang_extract.attribution.scope.parts import ON_THEIR_WAY
from xinfang_extract.attribution.scope.scopes import TOGETHER, chain_attrs
from xinfang_extract.attribution.scope.subjects import own_matters
from xinfang_extract.attribution.scope.values import rest_is_open, topic_named
from xinfang_extract.attribution.scope.whose import OFFICE_WORK, body_of, body_of_page
from xinfang_extract.attribution.state import State
from xinfang_extract.attribution.words.leaders import is_leader
from xinfang_extract.attribution.words.stated import Stated
from xinfang_extract.codebook.codes import FINISHED
from xinfang_extract.patterns import lazy_regex

# At the head of a sentence: of those just told, what is left.
REST = lazy_regex(rf"\s*(?:但|可是|但是|现)?(?:{THE_REST})")


# Those who ask for another look, which nobody has taken yet.
APPLIED = lazy_regex(r"申请(?:复查|复核)|(?:复查|复核)申请")
# What letters do, and visitors do not.
LIE = lazy_regex(r"(?:积压|压下|压着|压)(?:了|的|有)?$")


def outcome(state: State, group: Group, stated: Stated, target: Item) -> Item:
    """What became of the matters, or those that are left."""
    here, stage = state.here, stated.code("stage")
    attrs = _attrs_of_outcome(state, group, stated, target)
    own_body = "body_type" in stated.attrs
    if stage == "assigned" != target.code("stage") and (
        _begins_anew(state, group) or _from_above_beside(state, group, stated, target)
    ):
        return Item([], {**without_narrowing(attrs), "channel": own_matters(state)})
    if stage == "reviewed" and APPLIED.search(stated.text) is not None:
        attrs.pop("form", None)  # 重复信访23件；申请复查7件: those who ask for a review have not come again
    if stage == "supervised" and "督" not in stated.text and "催" not in stated.text:
        attrs["channel"] = own_matters(state)
    if stated.rest is not None and own_body and not stage and stated.code("body_type") != target.code("body_type"):
        return _left_to_others(state, group, target, attrs)
    if stage == "received" and here.last is None and stated.rest is None:
        return _received_again(state, stated, attrs)
    if stage == "received" and stated.code("body_type") not in ("", target.code("body_type")):
        return Item([], attrs, noun=True)  # 法院承办41件，办结37件；检察院承办8件，办结8件
    if (
        stage == "pending"
        and code_of(attrs, "channel") == "all"
        and attrs["channel"].rule == TOGETHER
        and LIE.search(stated.text)
    ):
        attrs["channel"] = attrs["channel"].recoded("letter", "letters_lie")  # 来信…，接待…。农林厅积压473件
    taken_on = "channel" in attrs and attrs["channel"].rule == "own_matters"  # 包案12件, of which 化解9件
    own = taken_on or stage in ("supervised", "assigned") and here.last is not target
    whole = target if here.last is target or here.last is None else None
    return Item([], attrs, stage_only=not own, whole=whole)


def _attrs_of_outcome(state: State, group: Group, stated: Stated, target: Item) -> dict[str, Value]:
    """What was said of the matters, as it holds of their outcome: leaders send nothing on, and what is left is open."""
    stage, attrs = stated.code("stage"), chain_attrs(target, stated)
    anew = state.here.last is None or _begins_anew(state, group)
    if stage == "transferred" and anew and "body_type" not in stated.attrs and is_leader(attrs.get("body_type")):
        del attrs["body_type"]  # 主任接待群众31批；转“一府两院”52件: the office sends them on
        if (body := body_of_page(state)) is not None:
            attrs["body_type"] = body
    sent = stage in OFFICE_WORK and state.here.last is None and "body_type" not in attrs
    if sent and (body := body_of(state, stated)) is not None:
        attrs["body_type"] = body  # 全县受理1934件。…向乡镇发出交办函156件: its office has sent them on
    if "body_type" not in stated.attrs and is_leader(attrs.get("body_type")) and (acts := _who_went_on(state)):
        attrs["body_type"] = acts.carried()  # 局长接待214批；登记立案467起，办结455起
    if not stage and (_after_finished(state) or _rest_of_sentence_before(state, stated)):
        attrs["stage"] = rest_is_open(stated, state.block)
    if stated.rest is not None and "topic" in attrs:
        attrs["topic"] = topic_named(stated, group, state.block)  # and not the one before
    return attrs


def _who_went_on(state: State) -> Value | None:
    """Who has done something with the matters since, where it was no leader."""
    last = state.here.last
    acts = last.attrs.get("body_type") if last is not None and last.stage_only else None
    return None if is_leader(acts) else acts


def _after_finished(state: State) -> bool:
    """Whether outcomes were told right before, and one of them as finished: 已处理31件，转交各局9件，其余4件."""
    last = state.here.last
    if last is None or last.code("stage") not in FINISHED | ON_THEIR_WAY:
        return False
    told = takewhile(lambda item: item.stage_only, reversed(state.told_in(state.sentences)))
    return _finished(last) or any(map(_finished, told))


def _rest_of_sentence_before(state: State, stated: Stated) -> bool:
    """`处理完毕31件。其余4件因案情复杂`: a sentence that goes on with those that are left."""
    if state.here.last is not None or REST.match(stated.text) is None:
        return False
    told = state.told_in(state.sentences - 1)
    return bool(told) and any(item.stage_only and _finished(item) for item in told)


def _finished(item: Item) -> bool:
    """Whether it was told as finished, and not as one subject of what is: 办结75件。征地的31件，其他44件."""
    return item.code("stage") in FINISHED and not ("topic" in item.attrs and item.part)


def _begins_anew(state: State, group: Group) -> bool:
    """Whether ； stands before it."""
    return state.text.startswith("；", group.lead_start - 1)


def _from_above_beside(state: State, group: Group, stated: Stated, target: Item) -> bool:
    """`网上信访147件，县信访局转办56件`: matters of all channels beside those of one."""
    if target.code("channel") == "all" or stated.attrs["stage"].rule != "passed_by_superior":
        return False
    return state.text.startswith("，", group.lead_start - 1)


def _left_to_others(state: State, group: Group, target: Item, attrs: dict[str, Value]) -> Item:
    """`全县2316件次。县信访办来信463件，其余832件由各乡镇受理`: of all, and not of what the office received."""
    told, rest = state.told_in(state.sentences), group.numbers[0].value or 0
    of_target = any(item is not target and item.value + rest == target.value for item in told)  # 463件，自办163件
    if not of_target and state.total is not None and (channel := state.total.attrs.get("channel")) is not None:
        attrs = {**without_narrowing(attrs), "channel": channel.carried()}
    return Item([], attrs, noun=True)


def _received_again(state: State, stated: Stated, attrs: dict[str, Value]) -> Item:
    """`全年共受理1,455件` in a sentence of its own counts the section's matters again."""
    attrs["stage"] = stated.attrs["stage"]  # whatever the stage of those told before
    if "body_type" not in stated.attrs:
        body = body_of(state, stated)
        attrs.pop("body_type", None)
        if body is not None:
            attrs["body_type"] = body
    return Item([], attrs, noun=True)
