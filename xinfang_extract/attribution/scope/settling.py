"""What the clauses before say of a count: whose office, what stage and what subject, before it is placed."""

from __future__ import annotations

from collections.abc import Sequence

from xinfang_extract.attribution.attrs import NARROWING, Value, code_of
from xinfang_extract.attribution.clauses import Group
from xinfang_extract.attribution.items import CAME_IN, Scope
from xinfang_extract.attribution.own_level import level_of
from xinfang_extract.attribution.scope.compared import TOTAL_FOR_SHORT
from xinfang_extract.attribution.scope.own_offices import own_office
from xinfang_extract.attribution.scope.recipients import SENT
from xinfang_extract.attribution.scope.sequels import continues_topics
from xinfang_extract.attribution.scope.subjects import take_pending
from xinfang_extract.attribution.scope.values import topic_named
from xinfang_extract.attribution.state import State
from xinfang_extract.attribution.words.around import BY_VERB
from xinfang_extract.attribution.words.bodies import is_institution
from xinfang_extract.attribution.words.leaders import is_leader
from xinfang_extract.attribution.words.stages import HEARING
from xinfang_extract.attribution.words.stated import Stated
from xinfang_extract.codebook.codes import FINISHED
from xinfang_extract.patterns import lazy_regex
from xinfang_extract.rules.callers import CALLER_TERM
from xinfang_extract.rules.mentions import Word

# Petition words that may also be what a letter is for.
ACCUSED = lazy_regex(r"(?:检举|控告|揭发|举报|申诉){2}")
# Right before 转, 批转: where what was handed on had come in.
BOX = lazy_regex(r"(?<!通过[^，。]{0,8})信箱(?:共|平台|批)?$")
# Right behind the verb: a body that was named before.
TO_THAT_BODY = lazy_regex(r"[给至到]?该(?![省市县区州旗])")
# In the lead of a number: through what the clause before has named.
THIS_SYSTEM = lazy_regex(r"(?:该|此|这一|这个)(?:系统|平台|渠道|方式)|^[\s，]*(?:连线|联线)")
ACTS = frozenset({"supervised", "assigned", "transferred", "reviewed"})
"""Stages of what was done with matters, of which no list of subjects speaks."""
# At the head of a sentence: the first of a list.
NUMBERED = lazy_regex(
    r"[\s　]*(?:[（(]?[一二三四五六七八九十\d]{1,2}[、）).．]"
    r"|[一二三四五六七八九十]是|其[一二三四五]|首先|第[一二三四五六七八九十])"
)
# Right before the verb: a petition office, and of which level.
OWN_SENDER = lazy_regex(
    r"(?<![、和及与])(?<!办理|收到|承办|接收|接到|完成|办结)(?P<office>(?P<level>省|自治区|市|地区|州|盟|县|旗|区)(?:委|政府|人民政府|委、[省市县区州]政府)*"
    r"信访(?:局|办公室|办|处|科))(?:共|先后|累计|全年|及时|直接|向[^，。；]{1,16})*$"
)
# Right behind what is left: of the work, and not of a list of subjects.
AT_WORK = lazy_regex(
    r"(?:待|因|由)|[^，。；\d]{0,4}?(?:未|逾期|超期|正在|正按|仍在|还在|尚在|继续|在办|办理中)|[^，。；\d]{0,10}(?:包案|办理|处理|化解|调查|结转|转入)"
)
# What a review has led to, and nothing else.
RULED = lazy_regex(
    r"[\s，、]*(?:其中)?(?:部分|全部)?(?:改判|驳回|维持|撤销|变更|发回重审)(?:原判|原处理|原意见|决定|申诉|宣告无罪|无罪|的|了)*"
)
OFFICIALS = "干部"
SYSTEMS = frozenset({"video", "online", "phone", "mailbox"})
LISTED_SO_FAR = 60  # characters that a list of those whom matters are about may go on
# Before such a list: 涉及公安39件、检察8件、法院104件.
WHOM_ABOUT = lazy_regex(
    r"(?:涉及|反映|针对|不服|所指|指向|牵涉|(?:被[^，。；]{0,2}人|对象)(?:中|里|是|为|，))[^。；]*$"
)
# A lead that says no more than how many.
JUST_COUNTS = lazy_regex(
    r"[\s，]*(?:(?:全年|年内|当年|半年来|[一几两]年来|合计|累计|共|计|达|有|约)++|(?P<year>\d{4}年)(?:为|有)?)"
)
REVIEWERS_ACTS = frozenset({"received", "resolved", "replied", "other"})
"""Stages that come to the same where a reviewing body is told of: 受理, 审结, 答复, 作出意见."""


def settle_body_and_stage(state: State, group: Group, stated: Stated) -> None:
    """Whose office and what stage the number is of, as its clause says in the light of those before."""
    _take_stage_before(state, group, stated)
    attrs = stated.attrs
    if _is_rest_of_topics(state, group, stated):
        del attrs["stage"]
    if "body_type" in attrs and "stage" not in attrs and stated.subject is None:
        begin = max(state.here.span[0], attrs["body_type"].start - LISTED_SO_FAR)
        about = WHOM_ABOUT.search(state.text, begin, attrs["body_type"].start) is not None
        of_list = (about or is_leader(attrs["body_type"])) and continues_topics(state)
        of_list = of_list or about and attrs["body_type"].text.endswith(OFFICIALS)  # 控告所指，乡科级干部96件
        if stated.topic_marked or of_list or _is_rank_of_part(state, attrs["body_type"]):
            if state.here.pending.body is attrs["body_type"]:
                state.here.pending.body = None  # it does not speak
            del attrs["body_type"]  # 反映乡镇的, 反映县处级干部87件，乡科级干部594件: whom it is about
    _settle_sender(state, stated)
    if (own := attrs.get("body_type")) is not None:
        attrs["body_type"] = own_office(state, own)
    passed = attrs.get("stage")
    if passed is not None and passed.rule == "passed_on" and _passed_before(state, passed):
        attrs["stage"] = passed.recoded("assigned", "passed_as_before")  # 省交办第一批46件；第二批交办31件
    if passed is not None and _came_by_box(state, passed):
        attrs["stage"] = passed.recoded("assigned", "passed_by_box")
    if passed is not None and _given_to_another(state, passed):
        attrs["stage"] = passed.recoded("transferred", "passed_to_that_body")
    last = state.here.last_count
    if last is not None and last.code("stage") == "reviewed" and RULED.fullmatch(stated.text) is not None:
        stated.decoy, attrs["stage"] = None, last.attrs["stage"].carried()  # 法院复查42件，改判7件
    if (review := _reviewing(state, stated)) is not None:
        attrs["stage"] = review  # 省复核办收到申请861件，受理602件
    told = state.here.pending.stage
    reviewed = told is not None and told.code == "reviewed" and stated.subject is None and stated.rest is None
    if told is not None and reviewed and stated.code("stage") not in ("pending", "reviewed", *_ended_by(state, told)):
        attrs["stage"] = told  # 经复查，改正119件


def _is_rest_of_topics(state: State, group: Group, stated: Stated) -> bool:
    """`征地的303件，社保的98件，剩下41件事由不一`: what is left of a list of subjects, and not of the work."""
    stage, last = stated.attrs.get("stage"), state.here.last_count
    if state.here.last is None and (before := state.told_in(state.sentences - 1)):
        last = before[-1] if "topic" in before[-1].attrs and before[-1].drafts[-1].block == state.block else None
    if stage is None or stage.code != "pending" or "剩" not in state.text[stage.start : stage.end]:
        return False
    if last is None or "topic" not in last.attrs or last.code("stage") not in CAME_IN:
        return False
    return stage.end <= group.start and AT_WORK.match(state.text, group.stop) is None


def _ended_by(state: State, review: Value) -> frozenset[str]:
    """`通过公开听证和疏导，使29件息诉`: stages that a hearing comes to, where a review stays one."""
    return FINISHED if HEARING in state.text[review.start : review.end] else frozenset()


def _is_rank_of_part(state: State, body: Value) -> bool:
    """`检举312件，其中县处级干部8件`: officials of a rank, of whom no act is told."""
    scope = state.here.scope
    if scope is None or scope.opener not in ("part", "sorted") or not body.text.endswith(OFFICIALS):
        return False
    received_by_them = code_of(scope.attrs, "channel") == "visit" or code_of(scope.attrs, "stage") not in CAME_IN
    return not received_by_them  # and not 接待来访320批，其中县级领导干部120批


def _came_by_box(state: State, passed: Value) -> bool:
    """`县长信箱批转19件` on the page of a bureau or a township: handed on to it, and not by it."""
    page = state.page_body
    if passed.code != "transferred" or page is None or page.code not in ("department", "township", "mass_org"):
        return False
    return BOX.search(state.text, max(state.here.span[0], passed.start - 12), passed.start) is not None


def _given_to_another(state: State, passed: Value) -> bool:
    """`县信访局收到来信120件，转给该局的86件`: another body than the one that speaks, on a page that is nobody's."""
    if passed.rule != "passed_to_us" or is_institution(state.page_body):
        return False
    return TO_THAT_BODY.match(state.text, passed.end) is not None


def _take_stage_before(state: State, group: Group, stated: Stated) -> None:
    """`一般的转请有关部门处理，计1690件`: what was done, as the clause right before says."""
    done = state.here.pending.done
    if done is None or done[0].code not in (*SENT, "replied") or not state.text.startswith("，", done[1]):
        return
    own = stated.attrs.get("stage")
    if done[1] + 1 != group.lead_start or own is not None and own.start > group.stop:
        return  # 做疏导工作，有2名表示息诉
    just = JUST_COUNTS.fullmatch(stated.text)
    if just is not None and (just["year"] is None or state.text.startswith("的", done[1] - 1)):
        stated.attrs["stage"] = done[0].carried()  # 省信访局交办的，1994年31件; 由接待室直接答复，计有563件


def _settle_sender(state: State, stated: Stated) -> None:
    """`市信访局转送1935件` where the page tells of 全市: its own office, which sends them down."""
    stage = stated.attrs.get("stage")
    if stage is None or stage.rule != "passed_by_superior" or is_institution(state.page_body) or not state.level:
        return
    office = OWN_SENDER.search(state.text, max(0, stage.start - 24), stage.start)
    if office is None or level_of(office["level"]) != state.level or state.text.startswith(("的", "件"), stage.end):
        return
    stated.attrs["stage"] = stage.recoded("transferred", "passed_by_own_office")
    at = office.span("office")
    stated.attrs["body_type"] = Value("petition_office", "agent_named", *at, state.block, text=office["office"])


def _reviewing(state: State, stated: Stated) -> Value | None:
    """What a section on 复查复核, or the body that does it, receives and finishes is reviewed."""
    if stated.subject is not None or stated.code("stage") not in REVIEWERS_ACTS:
        return None
    told = state.here.last_count
    if told is not None and told.code("stage") in ("reviewed", "supervised"):
        return None  # 受理复查申请9件，办结9件: what became of those reviewed; 督办12件，解决9件: of others
    given, body = state.headings.given.get("stage"), stated.attrs.get("body_type")
    if given is not None and given.code == "reviewed":
        return given.carried()
    if body is not None and "复核" in body.text:
        return Value("reviewed", "by_reviewers", body.start, body.end, state.block)
    return None


def _passed_before(state: State, passed: Value) -> bool:
    """Whether the last count of the sentence was passed down from above, told by the same verb."""
    last, text = state.here.last_count, state.text
    told = next((i for i in reversed(state.told_in(state.sentences)) if i.code("stage") == "assigned"), None)
    stage = told.attrs["stage"] if told is not None and last is not None else None
    if stage is None or stage.block != state.block:
        return False
    return text[stage.start : stage.end] == text[passed.start : passed.end]


def settle_channel(stated: Stated, group: Group, following: Sequence[Group]) -> None:
    """`接待312件次，其中信件120件次，来访192件次`: what was received in all, and not in person alone."""
    own = stated.attrs.get("channel")
    if own is None or own.rule != BY_VERB or group.numbers[0].measure != "cases" or not following:
        return
    words = [m for m in following[0].lead if isinstance(m, Word)]
    parts = any(word.role == "cue" and word.term.code == "part" for word in words)
    others = any(word.role == "subject" and word.term.channel not in ("", "all", "visit") for word in words)
    if parts and others:
        stated.attrs["channel"] = own.recoded("all", "received_in_all")


def settle_subject(state: State, group: Group, stated: Stated, scope: Scope | None) -> None:
    """What a clause without numbers has named."""
    attrs, told = stated.attrs, state.here.pending.subject
    if _is_what_they_want(state, group, stated):
        stated.subject = None
        del attrs["channel"]
        attrs["topic"] = topic_named(stated, group, state.block)
    if told is None:
        numbered = state.announced is not None and NUMBERED.match(state.text, state.here.span[0]) is not None
        if numbered and (stated.named or stated.code("stage") in ACTS):
            state.announced = None  # 三、领导接待，全年接待85人次，处理50件: the list is over
        if state.announced is not None and numbered and not stated.named:
            attrs["channel"] = state.announced.carried()  # 来信反映三件事。一、安置，收到338件
            if stated.topic and "stage" not in attrs:
                attrs["topic"] = topic_named(stated, group, state.block)
        return
    if (
        THIS_SYSTEM.search(stated.text)
        and stated.code("channel") in ("visit", "all")
        and told.code("channel") in SYSTEMS
    ):
        attrs["channel"] = told.attrs["channel"].carried()  # 开通视频接访系统，使用该系统接访27件
    if stated.subject is not None and stated.subject.rule == TOTAL_FOR_SHORT and told.narrows:
        stated.subject = None  # 赴省上访增多，总量达12批: of those
        attrs.pop("channel", None)
    if stated.subject is not None and stated.subject.term is CALLER_TERM and told.code("channel") == "visit":
        attrs.update({name: told.attrs[name].carried() for name in NARROWING if name in told.attrs} | attrs)
    if stated.subject is not None:
        if state.here.pending.label and stated.code("channel") in ("all", told.code("channel")):
            named = {name: told.attrs[name].carried() for name in ("level", "form") if name in told.attrs}
            attrs.update(named | attrs)  # 进京：走访19批
        return
    own = attrs.get("channel")
    if own is not None and own.rule == BY_VERB and told.code("channel") in ("video", "phone"):
        attrs["channel"] = told.attrs["channel"].carried()  # 建成视频接访系统，接谈83案
    narrowed = "level" in attrs and "form" not in attrs and "form" in told.attrs and told.code("channel") == "visit"
    if narrowed and (told.subject is None or "；" not in state.text[told.subject.end : group.lead_start]):
        attrs["form"] = told.attrs["form"].carried()  # 集体上访突出，到地区的28起
    sorted_by = (
        scope is not None and scope.opener == "sorted" and told.narrows and not stated.text.strip(" ，、为达计共有约")
    )
    under = scope is None or state.here.pending.label or sorted_by  # 按渠道分，来电最多，137件；来访次之，108人次
    if under and stated.decoy is None and not stated.narrows:
        take_pending(state, stated)


def _is_what_they_want(state: State, group: Group, stated: Stated) -> bool:
    """`来信分：反映困难的616件；检举揭发的1684件`: what some of them are for, and no petitions of all channels."""
    told, noun = state.told_in(state.sentences), stated.subject
    if noun is None or noun.term.channel != "all" or "stage" in stated.attrs:
        return False
    if ACCUSED.fullmatch(state.text, noun.start, noun.end) is None:
        return False
    of_whom = state.text[noun.end : group.start]
    if not told and len(of_whom) > 1 and of_whom.endswith("的"):
        return NUMBERED.match(state.text, state.here.span[0]) is not None  # （1）检举控告干部违法乱纪的2681件
    return bool(told) and "topic" in told[-1].attrs and told[-1].code("channel") == "letter" and of_whom == "的"
