"""A count under an open total: one of its parts, or what became of them."""

from __future__ import annotations

from decimal import Decimal

from xinfang_extract.attribution.attrs import Value, carried, code_of
from xinfang_extract.attribution.clauses import Group
from xinfang_extract.attribution.items import Item, Scope
from xinfang_extract.attribution.scope.answers import to_be_answered
from xinfang_extract.attribution.scope.named_before import is_plain
from xinfang_extract.attribution.scope.pairs import told_again
from xinfang_extract.attribution.scope.recipients import SENT
from xinfang_extract.attribution.scope.scopes import TOGETHER, chain_attrs, part_attrs
from xinfang_extract.attribution.scope.units import is_unit, told_of_first
from xinfang_extract.attribution.scope.values import rest_is_open, topic_named
from xinfang_extract.attribution.scope.wholes import settle_whole
from xinfang_extract.attribution.scope.whose import body_of
from xinfang_extract.attribution.state import State
from xinfang_extract.attribution.words.leaders import is_leader
from xinfang_extract.attribution.words.stated import Stated
from xinfang_extract.codebook.codes import FINISHED
from xinfang_extract.model import Basis
from xinfang_extract.patterns import lazy_regex
from xinfang_extract.rules.mentions import Word
from xinfang_extract.rules.times import Time

# 自办: what the office did itself, beside what it passed on.
OWN_HANDS = lazy_regex(r"自办|自行办|直接办|直接处|自处")
# Between a verb at the head of an item and its number: the verb is part of a subject.
NAMES_SUBJECT = lazy_regex(r"(?:政策|待遇|问题|纠纷|矛盾|房产|户口|工作|待业|就业|案件)(?:的|类)?$")
# A verb at the end of an item of a list by subject that says what petitioners asked for.
CHANGED = lazy_regex(r"(?:改正|平反|纠正|落实政策)(?:后?遗留?问题)?(?:的|类)?")
# Units of letters and visits at once.
DOUBLED = lazy_regex(r"件[（(]批|批[（(]件")
RECEIVES = lazy_regex(r"接待|受理|批阅|阅批|批示|包案|接访|处理")
# A lead that says what a prosecutor or a court did of its own: 其中侵权渎职106件，立案侦查87件.
PROSECUTED = lazy_regex(
    r"[\s，、]*(?:其中|已|经|并|共|后)*(?:立案侦查|提起公诉|批准逮捕|(?<=已)(?:起诉|批捕|逮捕))(?:了|的)?"
)
OUTCOMES = frozenset({"resolved", "replied", "pending", "transferred", "filed", "other", "supervised", "sanctioned"})
"""Stages that tell what became of the matters of a list, where nothing else is named."""
NO_PARTS = frozenset({"meeting", "staff", "publicity"})
"""Other business that is no part of a total, unless a list of counts goes on or a topic is named."""
ON_THEIR_WAY = OUTCOMES - FINISHED - {"pending"}
"""Outcomes that may stand between those and the rest."""
WITH_LEVELS = frozenset({"visit", "all", "video"})
"""Channels with levels: petitioners go somewhere."""

# The name of a class of petitions: 检举控告类.
CLASS = lazy_regex(r"(?<!各)类(?:信访|举报)*(?:的|有|共|为)*$")
# No subject, but when, or who handled it himself: 其中四月420件, 本级自办86件, 来信：共收到312件.
ONLY_WHEN = lazy_regex(
    r"(?:\d{4}年)?(?:(?:(?:\d{1,2}|[一二三四五六七八九十]{1,2})月?份?[至到—－-])?(?:\d{1,2}|[一二三四五六七八九十]{1,2})月份?|[上下]半年|前三季度|第?[一二三四1-4]季度)?"
    r"|(?:县本级|[县市区州省乡镇局院办]级?|本级|本县|直接|自行|正式|全年|共|已)*"
    r"(?:自[办处接收排查理]|直办|受理|办理|处理|登记|收到|接待|接收)(?:了|的)?"
)


def as_part(state: State, scope: Scope, group: Group, stated: Stated, following: list[Group]) -> Item | str:
    """The part of the total of `scope` that a count is; a string is the reason why it is none."""
    settle_whole(state, scope, group, stated, following)
    if scope.total is not None and _is_larger_list(scope, group, stated):
        scope.total, scope.attrs = None, {n: v for n, v in scope.attrs.items() if n != "stage"}
    if scope.opener == "sorted" and scope.parts and (told := _told_of_others(state, scope, group, stated)):
        item = Item([], carried(told.attrs), part=True, whole=scope.total, noun=told.noun)
        scope.parts.append(item)
        return item
    if (asked := to_be_answered(state, group, stated)) is not None:
        return asked
    if (why := _refused(state, scope, group, stated)) is not None:
        return why
    if scope.opener == "sorted" or scope.parts and "topic" in scope.parts[-1].attrs:
        _leave_topics(state, scope, group, stated)
    outcome = _is_outcome(state, scope, stated)
    if outcome and scope.parts and not scope.parts[0].stage_only:
        return _outcome_in_list(scope, group, stated, following)
    attrs = _attrs(state, scope, group, stated, outcome=outcome)
    item = Item([], attrs, part=True, whole=scope.total, noun=stated.named, stage_only=outcome)
    scope.parts.append(item)
    return item


def _is_larger_list(scope: Scope, group: Group, stated: Stated) -> bool:
    """`转送信访120件。突出问题有：土地312件，…`: a list of what came in, and of no part of what became of it."""
    total, number = scope.total, group.numbers[0]
    if total is None or scope.opener != "sorted" or scope.parts or total.code("stage") not in OUTCOMES or stated.named:
        return False
    own = total.draft(number.measure)
    return own is not None and number.value is not None and number.value > own.value


def _told_of_others(state: State, scope: Scope, group: Group, stated: Stated) -> Item | None:
    """The part that is told once more, of another time or place: `按年份：进京上访2003年14批，2004年31批`."""
    if stated.named:
        return None  # as its label said: ；网上信访：85件
    says_when = is_plain(stated) and any(isinstance(mention, Time) for mention in group.lead)
    if says_when or not stated.text.strip():
        return told_again(state, group.numbers[0]) or (scope.parts[-1] if says_when else None)
    return told_of_first(state, group) if is_unit(group, stated) else None


def _refused(state: State, scope: Scope, group: Group, stated: Stated) -> str | None:
    """Why a count is no part of the total, or None."""
    total, named = scope.total, stated.named
    if total is not None and not total.petition or stated.why == "lead":
        return "other_business"
    if scope.opener == "sorted" and not scope.parts and stated.decoy is not None and _after_other_business(state):
        return "other_business"
    first = scope.opener == "sorted" and not named and not scope.parts
    if first and _after_other_matters(state) and not stated.topic_marked:
        return "other_business"
    if stated.decoy is not None and PROSECUTED.fullmatch(stated.text):
        return "other_business"
    goes_on = bool(scope.parts) and _is_of_list(scope.parts[-1], group, stated)
    # 村级干部197件次: whom the matters of a sorted list are about
    about = scope.opener == "sorted" and stated.why == "staff" and group.numbers[0].measure == "cases"
    if stated.why in NO_PARTS and not (goes_on or about) and not stated.topic_marked:
        return "other_business"
    if total is None and not named and not (scope.attrs and (scope.previous or scope.opener != "bracket")):
        return "no_petition_word"
    return None


def _is_of_list(before: Item, group: Group, stated: Stated) -> bool:
    """Whether a number can go on with the list that the part before it is of: matters, or visitors of some calling."""
    number = group.numbers[0]
    if number.measure in ("cases", "batches"):
        return True
    return (
        stated.why == "staff"
        and number.unit.startswith("人次")
        and bool(before.drafts)
        and before.drafts[-1].number.unit == number.unit
    )


def _leave_topics(state: State, scope: Scope, group: Group, stated: Stated) -> None:
    """Words of a list by subject that are no verb and no agent: 落实侨房政策412件, 县处级干部8件."""
    attrs, text = stated.attrs, state.text
    if is_leader(attrs.get("body_type")) and not RECEIVES.search(stated.text):
        del attrs["body_type"]
    stage = attrs.get("stage")
    if stage is not None and scope.topics and stated.text.endswith("的") and stage.start > group.lead_start:
        del attrs["stage"]  # 按反映问题分，久拖不立案的38起
        return
    if stage is None or stage.code not in ("resolved", "received", "other") or stage.start < group.lead_start:
        return
    if scope.parts and "topic" in scope.parts[-1].attrs and CHANGED.fullmatch(text, stage.start, group.start):
        del attrs["stage"]  # 复工复职的126件；右派改正87件
        return
    if not text[group.lead_start : stage.start].strip() and NAMES_SUBJECT.search(text[stage.end : group.start]):
        del attrs["stage"]


def _after_other_matters(state: State) -> bool:
    """Whether matters of other business were counted right before."""
    last = state.here.last
    return last is not None and not last.petition and last.matter


def _after_other_business(state: State) -> bool:
    """Whether something else was counted right before, in units of its own."""
    last = state.here.last
    return last is not None and not last.petition


def _is_outcome(state: State, scope: Scope, stated: Stated) -> bool:
    """Whether it tells what became of the matters, and no kind of matters."""
    if stated.named or "body_type" in stated.attrs or _own_cases(scope, stated):
        return False
    stage = stated.attrs.get("stage")
    if stage is None or stage.code in OUTCOMES:
        return stage is not None
    own_hands = stage.code == "received" and OWN_HANDS.match(state.text, stage.start) is not None
    return own_hands and bool(scope.parts) and scope.parts[-1].noun


def _attrs(state: State, scope: Scope, group: Group, stated: Stated, *, outcome: bool) -> dict[str, Value]:
    attrs = part_attrs(scope, stated)
    if scope.total is None and "body_type" not in attrs and (body := body_of(state, stated)) is not None:
        attrs["body_type"] = body
    if (
        scope.opener == "sorted"
        and "level" in stated.attrs
        and is_leader(attrs.get("body_type"))
        and "body_type" not in stated.attrs
    ):
        del attrs["body_type"]  # 县领导接待326批；来访减少：进京上访14批: those whom nobody here received
    before = scope.parts[-1].attrs.get("body_type") if scope.parts else None
    if before is not None and stated.subject is not None and _goes_on_with_act(state, group, stated):
        attrs.setdefault("body_type", before.carried())  # 县信访局处理来信35件，接待来访12人次
    stage = scope.attrs.get("stage")
    if stage is not None and stage.code == "assigned" and stated.code("body_type"):
        _take_back_body(attrs, scope)
    if _own_cases(scope, stated):
        attrs["channel"] = Value("all", "own_matters", block=state.block, basis=Basis.ASSUMED)
    if _is_rest_of_finished(scope, stated):
        attrs["stage"] = rest_is_open(stated, state.block)
    named = stated.named and not _is_one_more_topic(scope, stated)
    if not named and not outcome and "body_type" not in stated.attrs and _names_topic(scope, group, stated):
        attrs["topic"] = topic_named(stated, group, state.block)
    own = stated.attrs.get("channel")
    if own is None and DOUBLED.search(group.numbers[0].unit) and scope.attrs.get("channel") is not None:
        attrs["channel"] = attrs["channel"].recoded("all", "doubled_unit")  # 件（批）次: of letters and visits
    if own is None:
        attrs = as_visits(attrs, scope.total, group, state.block)
    if own is not None and own.code not in WITH_LEVELS and "level" not in stated.attrs:
        attrs.pop("level", None)  # a letter takes no level of visits with it
    return attrs


def as_visits(attrs: dict[str, Value], whole: Item | None, group: Group, block: int) -> dict[str, Value]:
    """`受理信访75件，…；要求补缴的，12批、44人`: batches of so many people came, whatever the whole was counted in."""
    if [n.measure for n in group.numbers] != ["batches", "persons"] or whole is None:
        return attrs
    if code_of(attrs, "channel") != "all" or whole.draft("batches") is not None:
        return attrs
    if not whole.drafts and attrs["channel"].rule != TOGETHER:
        return attrs
    return {**attrs, "channel": Value("visit", "come_in_batches", group.start, group.stop, block)}


def _names_topic(scope: Scope, group: Group, stated: Stated) -> bool:
    """Whether the words before a part are its subject, and neither who passed it down nor when it came in.

    上级转来的：省高院23件; 其中省信访局转送42件; 各年收信数：1954年563件.
    """
    if _own_cases(scope, stated) or ONLY_WHEN.fullmatch(stated.topic) is not None:
        return False
    stage = stated.attrs.get("stage")
    if stage is not None and stage.code in SENT and stage.end == group.start and not stated.topic_marked:
        return False
    return bool(stated.topic) and (stated.topic_marked or code_of(scope.attrs, "stage") != "assigned")


def _is_one_more_topic(scope: Scope, stated: Stated) -> bool:
    """`反映土地问题的412件，…，涉法涉诉的146件`, `检举控告类318件`: a noun of petitions that narrows nothing."""
    listed = bool(scope.parts) and "topic" in scope.parts[-1].attrs or CLASS.search(stated.text) is not None
    return listed and stated.code("channel") in ("", "all") and not {"form", "level"} & stated.attrs.keys()


def _own_cases(scope: Scope, stated: Stated) -> bool:
    """`书记接待52批次，包案18件`: matters that leaders took on, and none of those who came to them."""
    if code_of(scope.attrs, "channel") != "visit":
        return False
    return stated.code("stage") == "supervised" and "包" in stated.text and "channel" not in stated.attrs


def _goes_on_with_act(state: State, group: Group, stated: Stated) -> bool:
    """Whether it is one more thing that the body of the part before received: ，接待来访12人次, 、集体来访3批."""
    if stated.code("stage") == "received":
        return True
    return "stage" not in stated.attrs and not state.text.startswith(("；", "。"), group.lead_start - 1)


def _take_back_body(attrs: dict[str, Value], scope: Scope) -> None:
    """Bodies that stand beside matters from above are where these came from, not who received them."""
    if "body_type" in scope.attrs:
        attrs["body_type"] = scope.attrs["body_type"]
    else:
        attrs.pop("body_type", None)


def _is_rest_of_finished(scope: Scope, stated: Stated) -> bool:
    """其余12件 after what was resolved."""
    if stated.rest is None or stated.named or "stage" in stated.attrs or stated.topic_marked:
        return False
    if code_of(scope.attrs, "stage") in FINISHED:
        return False  # 办结75件，其中征地的31件，其他44件: all of them are finished
    told = [part.code("stage") for part in scope.parts]
    return bool(told) and (told[-1] in FINISHED or told[-1] in ON_THEIR_WAY and any(code in FINISHED for code in told))


def _outcome_in_list(scope: Scope, group: Group, stated: Stated, following: list[Group]) -> Item:
    """办结 after a list of parts speaks of the last part where the list goes on, of the total where it ends."""
    last = scope.parts[-1]
    value = group.numbers[0].value or Decimal(0)
    goes_on = any(map(_names_part, following))
    own = "channel" in last.attrs and last.attrs["channel"].rule == "own_matters"  # 包案18件，办结16件
    if (len(scope.parts) == 1 or goes_on or own or scope.each_finished) and last.value >= value:
        scope.each_finished = goes_on or scope.each_finished
        return Item([], chain_attrs(last, stated), part=True, whole=last, stage_only=True)
    if scope.total is None:
        return Item([], part_attrs(scope, stated), part=True, stage_only=True)
    return Item([], chain_attrs(scope.total, stated), part=True, whole=scope.total, stage_only=True)


def _names_part(group: Group) -> bool:
    words = [m for m in group.lead if isinstance(m, Word)]
    named = any(m.role == "body" or m.role == "subject" and m.term.channel != "all" for m in words)
    return named and not group.numbers[0].percent
