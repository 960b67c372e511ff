"""Where a count stands in what has been told so far: a new subject, a part of a total, a tally, or a sequel."""

from __future__ import annotations

from dataclasses import replace

from xinfang_extract.attribution.attrs import Value, code_of
from xinfang_extract.attribution.clauses import Clause, Group
from xinfang_extract.attribution.items import CAME_IN, Item, Scope
from xinfang_extract.attribution.scope.exceptions import exception
from xinfang_extract.attribution.scope.hotline_orders import take_hotline_orders
from xinfang_extract.attribution.scope.left_open import leave_open
from xinfang_extract.attribution.scope.not_petitioners import take_folk_received, why_no_petitioners
from xinfang_extract.attribution.scope.once_more import told_once_more
from xinfang_extract.attribution.scope.parts import OUTCOMES, as_part
from xinfang_extract.attribution.scope.scopes import chain_attrs, fits
from xinfang_extract.attribution.scope.sequels import as_sequel, size_of, sized
from xinfang_extract.attribution.scope.settling import settle_body_and_stage, settle_channel, settle_subject
from xinfang_extract.attribution.scope.subjects import new_subject
from xinfang_extract.attribution.scope.tallies import may_tally, tally
from xinfang_extract.attribution.state import State
from xinfang_extract.attribution.words.leaders import is_leader
from xinfang_extract.attribution.words.stated import FOUND_OUT, Stated
from xinfang_extract.attribution.words.topics import topic_of
from xinfang_extract.model import Basis
from xinfang_extract.patterns import lazy_regex

# Between the noun and the number: what the petitions are about.
ABOUT = lazy_regex(r"[中里，]?(?:主要)?(?:反映|涉及|属于?|有关|关于|要求|针对)(?P<topic>[^，。；\d]{2,})$")
# Between letters and whom they are about.
ACCUSING = lazy_regex(r"[，中里]?(?:控告|检举|揭发|举报|告发|反映|批评)(?:[^，。；\d]{0,6})")
# Petitions, and not the work on them.
CAME = lazy_regex(r"来信来访|来信|来访|上访")
# Handed on by an office of petitions, which hands on nothing else: 省信访局交办.
BY_OFFICE = lazy_regex(
    r"(?:信访(?:局|办|办公室|部门|联席会议|联席办)|联席办)(?:共|直接|先后|陆续|等)?(?:交办|转办|转送|转来|批转|转交|交转)的?$"
)
FAR = 12  # characters: as long as the name of an office is
ON_THE_SITE = lazy_regex(r"(?:实地|下乡|现场)督[查导办](?:了|的)?(?:疑难|重点|突出)?(?:信访)?(?:案件|事项|问题)?$")
WRITERS = lazy_regex(r"(?:学生|教师|战士|指战员|居民|市民|农民|社员|工人|职工|读者)$")
BY_NOUN = "channel_named"
"""The rule of a channel that a noun of petitions names."""
NO_TOPIC = frozenset({"law", "proposal"})
"""Other business that is counted itself where it stands right before the number."""
NO_LIST = frozenset({"meeting", "publicity", "lead"})
"""Other business that no list of petitions goes on with."""


def place(state: State, clause: Clause, group: Group, stated: Stated, following: list[Group]) -> Item | str:
    """The item that a count makes, yet without its numbers; a string is the reason why it is no figure.

    `following` are the groups that the sentence still holds. On the way what stands around it settles body, stage,
    channel and subject of `stated`, and scopes that the count does not fit in are closed.
    """
    scope = state.here.scope
    if (left_out := exception(state, clause, group, stated)) is not None:
        return left_out
    leave_open(state, group, stated)
    settle_body_and_stage(state, group, stated)
    take_hotline_orders(state, group, stated)
    visitors = take_folk_received(state, group, stated)
    if not visitors and (why := why_no_petitioners(state, group, stated, scope)) is not None:
        return why
    settle_channel(stated, group, following)
    settle_subject(state, group, stated, scope)
    opened = clause.opened if group is clause.groups[0] else "、"
    if scope is not None and (
        _ends_part_of_list(state, scope, opened)
        or _from_above_anew(scope, stated, opened)
        or _after_other_business(scope, group, stated)
    ):
        state.here.scopes.pop()
        return place(state, clause, group, stated, following)
    if scope is not None and scope.opener != "bracket" and stated.decoy is None and not fits(scope, stated, opened):
        state.here.scopes.pop()
        return place(state, clause, group, stated, following)
    if may_tally(stated) and (tallied := tally(state, group, stated, scope)) is not None:
        return tallied
    if scope is not None and state.here.after_lead and stated.code("stage") == "filed" and not stated.named:
        return "other_business"  # 从办理结果看，处置问题线索97条，立案23件
    if scope is not None:
        return as_part(state, scope, group, stated, following)
    return _outside_scopes(state, group, stated)


def _ends_part_of_list(state: State, scope: Scope, opened: str) -> bool:
    """Whether ； goes on with the list after the parts of one of its items."""
    if opened != "；" or scope.opener != "part" or not scope.parts or len(state.here.scopes) < 2:
        return False
    return state.here.scopes[-2].opener == "sorted"


def _after_other_business(scope: Scope, group: Group, stated: Stated) -> bool:
    """会议121次，其中讨论信访4次，处理人民来信3705件: petitions with a verb of their own are no part of meetings.

    来信来稿4.8万件，其中要求解决问题的来信1.9万件: nor are those right behind whose noun their number stands.
    """
    total = scope.total
    of_others = total is not None and not total.petition and scope.opener == "part"
    if not of_others or stated.subject is None:
        return False
    if stated.part is not None:
        return stated.decoy is None and stated.subject.end == group.start and stated.subject.term.channel == "letter"
    # 会员1892名，其中企业344个，会员来信来访56件次: no verb is needed where the noun says it
    return "stage" in stated.attrs or CAME.search(stated.text) is not None


def _from_above_anew(scope: Scope, stated: Stated, opened: str) -> bool:
    """来访214件，其中重访36件；省厅转办9件: matters from above, and no part of what came in."""
    if opened != "；" or scope.opener != "part" or stated.named:
        return False
    if stated.code("stage") == "filed" and stated.code("body_type") == "petition_office":
        return True
    if stated.code("stage") != "assigned":
        return False
    return code_of(scope.attrs, "stage") != "assigned" and code_of(scope.attrs, "channel") not in ("", "all")


def _outside_scopes(state: State, group: Group, stated: Stated) -> Item | str:
    """A count under no open total."""
    if (told := told_once_more(state, group, stated)) is not None:
        return told
    if _from_above(state, stated) or _on_the_site(state, stated):
        _take_channel_of_list(state, stated)
        return new_subject(state, stated)
    if (
        stated.decoy is not None
        and not _is_whom_about(state, group, stated)
        and _is_other_business(state, group, stated)
    ):
        return "other_business"
    if _is_size_of(state, stated):
        return size_of(state, stated)
    channel = stated.attrs.get("channel")
    if channel is not None and channel.rule == "unit_letter" and _tells_outcome(state, stated):
        del stated.attrs["channel"]  # 邮件1073封，回复1060封, 其余18封: of those
    if (some := _received_by_leaders(state, group, stated)) is not None:
        return some
    if stated.named:
        _keep_letters(state, stated)
        return _about(state, group, stated)
    return as_sequel(state, group, stated)


def _take_channel_of_list(state: State, stated: Stated) -> None:
    """`来信由最高人民法院转来的316件，省法院转来的702件`: the next of a list that one noun heads."""
    before = state.here.last_count
    if (
        before is None
        or before.sentence != state.sentences
        or "channel" in stated.attrs
        or before is not state.here.last
    ):
        return
    named = before.attrs["channel"] if before.code("channel") in ("letter", "visit") else None
    if before.code("stage") == stated.code("stage") == "assigned" and named is not None and named.rule == BY_NOUN:
        stated.attrs["channel"] = named.carried()


def _received_by_leaders(state: State, group: Group, stated: Stated) -> Item | None:
    """`接待873起，由局长亲自接待的641起`: some of those just counted, of whom the next sentence does not speak."""
    last, number = state.here.chained, group.numbers[0]
    if last is None or stated.subject is not None or not is_leader(stated.attrs.get("body_type")):
        return None
    if not stated.text.endswith("的") or stated.code("stage") not in CAME_IN:
        return None
    base = last.draft(number.measure)
    if base is None or number.value is None or number.value > base.value:
        return None
    return Item([], chain_attrs(last, stated), part=True, whole=last)


def _keep_letters(state: State, stated: Stated) -> None:
    """`来信中有重复的61件，联名的24件`: a form alone goes on with the letters that its sentence tells of."""
    last = state.here.last_count
    if stated.subject is not None or "channel" in stated.attrs or "form" not in stated.attrs or last is None:
        return
    if last.petition and last.code("channel") == "letter" and last.code("form"):
        stated.attrs["channel"] = last.attrs["channel"].carried()


def _tells_outcome(state: State, stated: Stated) -> bool:
    """Whether it says what became of what the sentence has just counted."""
    if stated.subject is not None or state.here.last_count is None:
        return False
    return stated.code("stage") in OUTCOMES or stated.rest is not None


def _is_whom_about(state: State, group: Group, stated: Stated) -> bool:
    """`收到人民来信控告党员干部312件`: who is accused, and what letters are counted."""
    noun, decoy = stated.subject, stated.decoy
    if noun is None or decoy is None or noun.end > decoy.start or group.numbers[0].measure != "cases":
        return False
    return ACCUSING.fullmatch(state.text, noun.end, decoy.start) is not None


def _about(state: State, group: Group, stated: Stated) -> Item:
    """`检举控告反映县处级干部87件`: petitions with a topic of their own, the first of a list."""
    about = ABOUT.match(state.text, stated.subject.end, group.start) if stated.subject is not None else None
    if about is None:
        return new_subject(state, stated)
    if is_leader(stated.attrs.get("body_type")):
        del stated.attrs["body_type"]
        state.here.pending.body = None
    item = new_subject(state, stated)
    topic = Value("topic", "topic_named", about.start("topic"), group.start, state.block, text=topic_of(about["topic"]))
    return replace(item, attrs={**item.attrs, "topic": topic})


def _is_size_of(state: State, stated: Stated) -> bool:
    """`…91批次，百人以上5批次`: how large tells some of those just counted."""
    form, whole = stated.attrs.get("form"), sized(state)
    if form is None or form.rule != "by_size" or stated.subject is not None or "level" in stated.attrs:
        return False
    return whole is not None and whole.petition and stated.code("channel") in ("", whole.code("channel"))


def _on_the_site(state: State, stated: Stated) -> bool:
    """`派出督导组4个，实地督导92件` under a heading of petitions: matters, whatever stands before."""
    stage = stated.attrs.get("stage")
    if stage is None or stage.code != "supervised" or stated.decoy is not None and stated.why != "staff":
        return False
    return state.under_petitions and ON_THE_SITE.search(stated.text) is not None


# What those below get, whatever has been told of before: 下转县区1024件.
SENT_DOWN = "下转"
# Between 交办 and the noun of the matters.
OF_SO_MANY = lazy_regex(r"的[\d,]+[余多]?[件起宗]")


def _from_above(state: State, stated: Stated) -> bool:
    """`县委交办47件` under a heading of petitions, `省信访局交办47件` under any: matters, whatever else is named."""
    stage = stated.attrs.get("stage")
    if stage is None or stage.rule == "named_by_noun" or stage.basis is Basis.CARRIED:
        return False
    before = state.here.last_count
    if stage.code == "filed" and stated.code("body_type") == "petition_office" and before is not None and before.part:
        return state.under_petitions  # 受理信访740件次，其中集体上访28批；省信访局立案交办416件
    if state.text.startswith(SENT_DOWN, stage.start):
        return state.under_petitions and stated.decoy is None
    decoy = stated.decoy if stated.why == "law" else None
    handed = decoy is not None and state.text.endswith("交办", 0, decoy.start)  # 查处上级交办要案
    if stage.code != "assigned" and not handed:
        return False
    if not state.under_petitions and BY_OFFICE.search(state.text, max(0, stage.start - FAR), stage.end) is None:
        return False
    if stated.decoy is None or stated.why == "staff":
        return True
    if decoy is None:
        return False
    counted = OF_SO_MANY.fullmatch(state.text, stage.end, decoy.start) is not None  # 中央机关交办的573件要案
    return handed or counted or 0 <= decoy.start - stage.end <= 1  # 上级交办要案


def _is_other_business(state: State, group: Group, stated: Stated) -> bool:
    """Whether a count beside a decoy counts it, and does not go on with a list of petitions or break one down."""
    decoy, why = stated.decoy, stated.why
    if decoy is None:
        return False
    if state.text[decoy.start : decoy.end] in FOUND_OUT:
        return True
    listed = _goes_on_with_list(state, group, stated)
    asked_for = stated.topic_verb and stated.text.rstrip().endswith("的")  # 请求查处案件的98起
    if (
        why in NO_TOPIC
        and not listed
        and not asked_for
        and (group.start - decoy.end <= 1 or state.text[decoy.end - 1] in "案件")
    ):
        return True  # 申诉、申请再审案件386件
    if why == "lead":
        return True
    if listed and why not in NO_LIST:
        return False
    if state.main is None:
        return not (stated.topic_verb and state.headings.name_petitions)  # 告状信减少。揭发干部作风的只有28件
    return not _breaks_down(state, state.main) or not stated.topic_marked


def _breaks_down(state: State, main: Item) -> bool:
    """Whether petitions have been told that subjects may follow of."""
    last = state.here.last
    return last is not None and last.petition or main.petition and state.under_petitions


def _goes_on_with_list(state: State, group: Group, stated: Stated) -> bool:
    """Whether the number before in the sentence is a petition figure of a list, in the same unit."""
    last, number = state.last_count_of_list, group.numbers[0]
    if last is None or not last.drafts or number.measure not in ("cases", "batches"):
        return False
    unit = last.drafts[-1].number.unit
    if unit != number.unit:
        return False
    if "topic" in last.attrs or last.part or unit.startswith("封"):
        return True
    people = stated.why == "staff" or WRITERS.search(state.text, group.lead_start, group.start) is not None
    if people and last.code("channel") == "letter" and "stage" not in stated.attrs:
        return last.sentence == state.sentences  # 农民七○九件；教师和学生五二一件: who wrote
    subject = stated.why in ("money", "dispute", "law") or stated.text.rstrip().endswith("的")
    subject = subject or state.text.startswith("；", group.lead_start - 1)  # 婚姻家庭402件次；劳动就业167件次
    return unit.startswith(("件次", "件（次")) and subject and "stage" not in stated.attrs
