"""The measure of a unit: 户, 个, 次, 份 and 项 follow their noun, or are none."""

from __future__ import annotations

from xinfang_extract.attribution.items import CAME_IN, Item
from xinfang_extract.attribution.scope.sequels import continues_topics
from xinfang_extract.attribution.state import State
from xinfang_extract.attribution.words.around import BY_VERB, FOR_SHORT
from xinfang_extract.attribution.words.stated import Stated
from xinfang_extract.patterns import lazy_regex
from xinfang_extract.rules.numbers import Number

# After 个: cases, as 3个信访积案, or petitioners, as 3个老户.
CASES_AFTER = lazy_regex(
    r"(?:重点|疑难|复杂|突出|重大|信访|重复)*(?:信访|上访|积案)(?!较多|突出|多发|重点|集中|工作|任务|量)"
)
# Before 个 of calls, and not of telephones: 接听投诉电话235个.
CALLS_TAKEN = lazy_regex(r"接听|接到|接群众|受理|来电|收到")
# After 个: offices and no matters, 涉法涉诉4个专项小组.
OFFICES_AFTER = lazy_regex(r"[专项工作领导协调]*(?:小组|专班|机构|中心|[室组站点]|窗口|方面|领域)")
# After 个: those who came, 接见了172个来访的群众.
COMERS_AFTER = lazy_regex(
    r"(?:来访|上访)的?(?:群众|人员?|[职员农工]|社员)(?![一-鿿]{0,2}(?:接待|服务|窗口|中心|登记|休息|等候|反映|提出|[室站点处多]|较|集中))"
)
PEOPLE_AFTER = lazy_regex(r"老?(?:上访|信访)?(?:老)?户|人")
# Nouns of what leaders and offices do: 接访12次 counts sessions.
SESSION = lazy_regex(r"(?:接访|下访|约访|走访|坐班|接待日|带案|巡回|开展|组织|举办|召开)(?:[一-鿿]{0,6})$")
# Nouns of which each 次 is a case: 来访12次.
COMES = lazy_regex(r"来访|上访$")
TO = ("到", "赴", "去")
"""Between 次 and a word: so often somebody went there, 先后7次到信访量大的乡镇."""
NEAR = 8  # characters between such a noun and its number: not in 有的信来回转了7次
# Right behind 次, what was done so often with one letter; behind a noun, what was done for petitions.
GOES_THROUGH = lazy_regex(r"转手|(?:转办|转送|催办?)(?!\d|[一二三四五六七八九十百]+件)|周转|往返|手续")
WORK = lazy_regex(r"工作")
WRITTEN = frozenset({"online", "mailbox", "phone", "other", "online+phone", "mailbox+online"})
"""Channels of which each 条 is a case."""
# Before 份: each is a case that was pressed on.
# Around a number of 个: what petitioners raise.
RAISED = lazy_regex(
    r"(?:收下|受理|登记|提出|反映|带回|收集|接收|交谈|涉及)(?:的|了|群众|各类|各种|信访)*(?:问题|诉求|意见|要求)(?:共|计|有|达)?$"
    r"|(?:解决|化解|答复)[^，。；\d]{0,24}(?:问题|诉求|困难)(?:共|计|有|达)?$"
)
RAISED_AFTER = lazy_regex(r"(?:信访|上访|群众)?(?:问题|诉求)(?=[，。；、）]|$)")
# Between what was done with them and how many.
DONE_WITH = lazy_regex(r"了?|(?:给|至|到)?(?:相关|有关|责任|职能|各)*(?:部门|单位|乡镇|街道)[^，。；\d]{0,6}")
LETTERS_BEFORE = lazy_regex(r"(?:督办|催办|交办|转办)(?:函|单|通知|通知单|通知书)》?$")
# Behind so many pieces: what has become of them.
BY_NOW = lazy_regex(r"[现均都]?已经?")


def measure_of(state: State, number: Number, stated: Stated) -> str:
    """cases, batches, persons, or nothing where the unit counts something else."""
    if number.measure != "weak":
        return number.measure if not number.unit.startswith("条") or _of_messages(state, stated) else ""
    unit = number.unit[0]
    if unit == "户":
        return "persons" if stated.people or _of_people(state) or _became_of_people(state, stated) else ""
    if unit == "个":
        return _of_pieces(state, number, stated)
    if unit == "次":
        return "cases" if _of_times(state.text, number, stated) or _of_calls_told(state, stated) else ""
    if unit == "份" and LETTERS_BEFORE.search(state.text[max(0, number.start - 8) : number.start]):
        return "cases"
    return "cases" if unit in "份项" and _right_after_noun(number, stated) else ""


def _of_messages(state: State, stated: Stated) -> bool:
    """Whether 条 counts what people wrote: 留言, 短信, 投诉; not 整改问题11条."""
    if stated.decoy is not None and stated.subject is None and not stated.topic_marked:  # 反映企业复工61条
        return stated.why == "lead"  # those are told apart elsewhere
    if stated.subject is not None or "channel" in stated.attrs:
        return True
    here = state.here
    told = [here.last, here.chained, here.scope.total if here.scope is not None else None, state.main]
    return any(item is not None and (item.code("channel") in WRITTEN or _in_lines(item)) for item in told)


def _in_lines(item: Item) -> bool:
    return any(draft.number.unit.startswith("条") for draft in item.drafts)


def _of_people(state: State) -> bool:
    """Whether 户 goes on with a list or a comparison of petitioners."""
    here = state.here
    last = here.last_count
    if last is not None and last.drafts and last.drafts[-1].number.unit.startswith("户"):
        return True  # 排查出老户56户，…息访49户
    if last is not None and last.drafts and last.drafts[-1].measure == "persons" and last.code("form") == "repeat":
        return True  # 排出的二十三个老户，有十九户…
    if here.pending.people or here.last_comparison is not None and here.last_comparison.petition:
        return True
    scope = here.scope
    if scope is None and not continues_topics(state):
        return False
    told = [scope.total, *scope.parts] if scope is not None else [here.chained]
    return any(item is not None and item.petition and item.draft("persons") is not None for item in told)


def _became_of_people(state: State, stated: Stated) -> bool:
    """`排查出上访老户23户。…停访19户`: what became of petitioners whom the sentence before counted by the household."""
    if state.here.last is not None or not state.items or stated.decoy is not None:
        return False
    if "stage" not in stated.attrs and stated.part is None:
        return False
    before = next((item for item in reversed(state.items) if not item.comparison), None)  # and not 占59.8%
    if before is None or not before.petition or not before.drafts or before.sentence < state.sentences - 2:
        return False
    return before.drafts[-1].block == state.block and before.drafts[-1].number.unit.startswith("户")


def _of_calls_told(state: State, stated: Stated) -> bool:
    """`接电话486次。…反映自来水的217次，其他56次`: what the calls just told were about."""
    last = state.here.last_count or state.last_told_before
    if last is None or last.code("channel") != "phone" or not last.drafts:
        return False
    goes_on = stated.topic_marked or state.here.last is not None
    return goes_on and stated.decoy is None and last.drafts[-1].number.unit.startswith("次")


def _of_pieces(state: State, number: Number, stated: Stated) -> str:
    after = state.text[number.stop : number.stop + 10]
    if OFFICES_AFTER.match(after):
        return ""
    if stated.people and (PEOPLE_AFTER.match(after) or _right_after_households(state.text, number)):
        return "persons"
    came = stated.attrs.get("channel")
    if came is not None and came.rule == BY_VERB and stated.subject is None:
        return "persons"  # 接见了187个群众
    if COMERS_AFTER.match(after):
        return "persons"
    if stated.subject is None:
        raised = "cases" if _are_raised(state, number, stated) else ""
        changed = _of_last_pieces(state) if stated.direction is not None else ""
        return _became_of_pieces(state, number, stated) or raised or changed
    if stated.subject.term.channel == "all" and not stated.people and _right_after_noun(number, stated):
        return "cases"  # 排查信访突出问题128个
    listed = bool(state.told_in(state.sentences))  # 来信36件、市长热线56个
    calls = stated.subject.term.channel == "phone" and (listed or CALLS_TAKEN.search(stated.text) is not None)
    return "cases" if calls or CASES_AFTER.match(after) else ""


def _of_last_pieces(state: State) -> str:
    """`接听来电321个，同比增加31个`: what was just counted so."""
    last = state.here.last_count
    draft = last.drafts[-1] if last is not None and last.drafts else None
    return draft.measure if draft is not None and draft.number.unit.startswith("个") else ""


def _are_raised(state: State, number: Number, stated: Stated) -> bool:
    """`接待来访2649人次，收下问题674个`: what those who were just counted came for."""
    last = state.here.last_count
    if last is None or stated.decoy is not None or last.code("stage") not in CAME_IN:
        return False
    before = RAISED.search(state.text, max(0, number.start - 30), number.start)
    return before is not None or RAISED_AFTER.match(state.text, number.stop) is not None and "stage" in stated.attrs


def _became_of_pieces(state: State, number: Number, stated: Stated) -> str:
    """`排查信访问题128个，化解116个`: the measure of what was counted by the piece right before; else nothing."""
    stage, last = stated.attrs.get("stage"), state.last_count_of_list
    if last is None and state.here.last is None and state.items and state.items[-1].sentence == state.sentences - 1:
        last = state.items[-1]  # 收下问题674个。当场答复233个
    if last is None or not last.drafts:
        return ""
    before = last.drafts[-1]
    if not before.number.unit.startswith("个"):
        return ""
    if stated.topic_marked:
        return before.measure if stated.decoy is None else ""  # 电话11642个。反映停水停电的5206个
    if stage is None:
        return ""
    if stage.start > number.stop:  # 上访老户1920个，…尚有316个未息诉: those that are left alone
        by_now = stage.code == "pending" or BY_NOW.match(state.text, number.stop) is not None  # 有36个已经息访
        return before.measure if by_now and stated.decoy is None else ""
    return before.measure if DONE_WITH.fullmatch(state.text, stage.end, number.start) is not None else ""


def _of_times(text: str, number: Number, stated: Stated) -> bool:
    """来访12次, 12次集体上访: each time is a case; 接待来访12次 counts sessions."""
    subject = stated.subject
    channel = stated.attrs.get("channel")
    if channel is not None and channel.rule == FOR_SHORT and channel.code == "visit":
        return True  # 信524件、访306次
    if subject is None or stated.decoy is not None:
        return False
    word = text[subject.start : subject.end]
    between = text[number.stop : subject.start]
    if len(between) <= 1 and subject.start >= number.stop and between not in TO and not SESSION.search(word):
        return True
    stage = stated.attrs.get("stage")
    if stage is not None and stage.code == "transferred" and subject.end <= stage.start < number.start:
        return False  # 来信转去三次
    if GOES_THROUGH.match(text, number.stop) or WORK.match(text, subject.end):
        return False  # 有的信经过六次转手, 讨论来信工作四次
    if subject.term.channel in ("phone", "letter"):
        return number.start - subject.end <= NEAR
    return "接待" not in word and COMES.search(word) is not None


def _right_after_households(text: str, number: Number) -> bool:
    """`上访老户18个`: people, as 18个上访老户 are."""
    return text.endswith("户", 0, number.start)


def _right_after_noun(number: Number, stated: Stated) -> bool:
    subject = stated.subject
    return subject is not None and stated.decoy is None and 0 <= number.start - subject.end <= 1
