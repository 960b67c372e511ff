"""What the words beside a number state: its subject, stage, body, and how it compares."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from xinfang_extract.attribution.attrs import Value, code_of
from xinfang_extract.attribution.words.bodies import read_body
from xinfang_extract.attribution.words.channels import idle_medium, read_channel
from xinfang_extract.attribution.words.narrowing import large_groups, named_together, narrows_its_noun
from xinfang_extract.attribution.words.passing import is_sent_out
from xinfang_extract.attribution.words.stages import WAYS, read_stage
from xinfang_extract.attribution.words.topics import TOPIC_MARK, topic_begins, topic_ends, topic_of
from xinfang_extract.patterns import lazy_regex
from xinfang_extract.rules.mentions import Mention, Word
from xinfang_extract.rules.times import Time

LEVELS = ("两级", "三级")
"""Behind the lowest of the levels of a jurisdiction: 县、乡、村三级."""
SENDS = lazy_regex("转[送来办]|交办|推送|下转")
"""Right behind the whole of a system: it has sent what another counts."""
LAST_OF_ROLE = frozenset({"subject", "whole", "versus", "prior", "direction", "rate"})
"""Roles of which the last word, the one nearest to the number, is kept, under the name of the role."""
BODIES_THAT_MEET = ("联席会议", "联席会", "常委会", "主任会议")
NAMED_IN_VERB = "named_in_verb"
"""The rule of a body that nothing but a verb names."""
LEADERS = ("领导", "县级领导")
"""The head of a verb that says who did it: 领导包案."""
SITTING = frozenset({"received", "assigned", "passed", "supervised", "transferred", "other"})
"""Stages of what they do with petitions."""
PASSING = frozenset({"assigned", "passed", "transferred"})
SLIPS = ("督办函", "催办函", "督办单", "督办通知")
"""Slips that press others on: they are counted, and why they were sent is no subject: 因超期未受理发出督办函8件."""
EVENTS = ("活动", "行动", "宣传周", "宣传月", "宣传日", "会议", "检查")
"""The ends of nouns of what goes on for a time, in which petitions are received."""
FOUND_OUT = frozenset({"执结", "破获", "侦破", "参与审理"})
"""Verbs of other business that say what is counted, whatever noun follows."""
VISITORS = frozenset({"读者", "学生", "困难户", "会员", "观众"})
"""Nouns of people who are other business, unless they came."""
# Up to the number: reports that came in, whoever else is named before: 宣传周内收到举报57件.
REPORTS_CAME = lazy_regex(
    r"(?:收到|收受|接到|接收|接受|受理|(?<=[即就共日内])[接收])(?![^，。；、\d]{0,8}(?:[食药]品|消费|污染|环境|安全|产品))[^，。；、\d]{0,10}?"
    r"(?:(?:举报|控告|检举|控诉|申诉)[、和及]){0,3}(?:举报|控告|检举|控诉|群众投诉|(?<=(?:控告|检举|举报|控诉)[、和及])申诉)(?:信|案?件)?$"
    r"|(?:[县市省区内间，]|^)举报(?:达|共|有)?$"
)
CUES = frozenset({"share", "deal", "part", "total", "rest"})
"""Cues that are kept likewise, under their code: 占, 分别, 其中, 合计, 其余."""
# Behind a word of other business: it says when, 活动期间接待群众12批.
WHEN = lazy_regex(
    r"(?:期间|之?后|结束后?|当天|当日|当中|[中时])(?:，|共|即|现场|当场|累计|集中|统一|又|就)*(?=受理|接待|接访|收到|收集|接到|接收|办理|办结|化解|解决|答复|登记|处理|转办)"
)
# Before those who came: 他亲自接待的社员、干部有240多人次.
RECEIVED_THEM = lazy_regex(r"接(?:待|见|谈)(?:过|了)?的[^，。；\d]{0,10}$")
# Right before those who are complained of.
ACCUSE = lazy_regex(r"(?:[控状]告|告|检举|揭发|举报|反映|批评|不满)(?:[县乡区村社基层机关]{1,3})?$")
# Behind a word of other business, to the end of the lead: an office is named with it.
AN_OFFICE = lazy_regex(
    r"[一-鿿]{0,4}(?:委员会|小组|机关|机构|部门|单位|公司|办公室|[局院厂社庭组])(?:处理|办理|查处)?(?:的|共|有)?(?=\d|$)"
)


@dataclass(slots=True)
class Stated:
    """What one lead (with its tail) says."""

    attrs: dict[str, Value] = field(default_factory=dict)
    subject: Word | None = None  # the noun that names the petitions, where one stands here
    decoy: Word | None = None  # the noun of other business that stands nearest
    whole: Word | None = None  # 全县: the whole jurisdiction
    time: Time | None = None
    times: list[Time] = field(default_factory=list)
    versus: Word | None = None
    prior: Word | None = None
    direction: Word | None = None
    share: Word | None = None
    rate: Word | None = None
    deal: Word | None = None
    part: Word | None = None
    total: Word | None = None
    rest: Word | None = None
    measures: list[Word] = field(default_factory=list)
    people: bool = False  # 户 and 个 are persons here
    topic_verb: bool = False  # a verb leads into a topic: 反映…
    handed: bool = False  # they came from above, whatever became of them: 省院交办的36件全部办结
    text: str = ""
    has_words: bool = False

    @property
    def narrows(self) -> bool:
        """Whether it names any petition attribute of its own."""
        attrs = self.attrs
        return "channel" in attrs or "level" in attrs or "form" in attrs

    @property
    def named(self) -> bool:
        """Whether it says which petitions are counted, by their noun or by what narrows them."""
        return self.subject is not None or self.narrows

    @property
    def why(self) -> str:
        """Which other business its decoy names (law, meeting, lead …); empty where there is no decoy."""
        return self.decoy.term.why if self.decoy is not None else ""

    @property
    def reports(self) -> bool:
        """Whether it says that reports came in."""
        return REPORTS_CAME.search(self.text) is not None

    @property
    def topic_marked(self) -> bool:
        """Whether its words say that they name a topic: 反映…, …类, …问题."""
        return self.topic_verb or TOPIC_MARK.search(self.text) is not None

    @property
    def topic(self) -> str:
        """The subject that a breakdown names: `农村土地`."""
        return topic_of(self.text)

    def code(self, name: str) -> str:
        """The code of an attribute, or nothing."""
        return code_of(self.attrs, name)


def read_stated(text: str, lead: Sequence[Mention], start: int, end: int, block: int, *, tail: bool = False) -> Stated:
    """Read the mentions `lead`, which stand in `text[start:end]`; `tail` where they follow their number."""
    if start >= end:
        return Stated()
    stated = Stated(text=text[start:end])
    found = _take_mentions(text, stated, lead, end)
    _read_subject(text, stated, found, end, block)
    large_groups(text, stated.attrs, lead, end, block)
    topic_at = None if tail or text.endswith(SLIPS, start, end) else topic_begins(stated.text, start, found)
    stated.topic_verb = topic_at is not None
    if found:
        body = read_body(text, found, start, block)
        if body is not None and not _is_of_the_whole(text, stated.whole, body):
            stated.attrs["body_type"] = body
        over = topic_ends(stated.text, start) if topic_at is not None else None
        verbs = found if topic_at is None else [w for w in found if w.start < topic_at or over and w.start > over]
        _read_stage(text, stated, verbs, block, tail=tail)
    if "level" in stated.attrs and "channel" not in stated.attrs:  # who goes past a level comes in person
        level = stated.attrs["level"]
        stated.attrs["channel"] = Value("visit", "level_means_visit", level.start, level.end, block)
    return stated


def _is_of_the_whole(text: str, whole: Word | None, body: Value) -> bool:
    """`全市5个县（区）`, `区、街镇两级`: what 全市 and 两级 are said of, and no body of its own."""
    levels = body.code == "township" and text.startswith(LEVELS, body.end)
    return levels or whole is not None and body.code == "other"


def _take_mentions(text: str, stated: Stated, lead: Sequence[Mention], end: int) -> list[Word]:
    """Take in the times and the words one by one; returns the words."""
    found: list[Word] = []
    for mention in lead:
        if isinstance(mention, Word):
            if not idle_medium(text, mention, lead, end) and not (found and _is_answered(found[-1], mention)):
                found.append(mention)
                _take_word(stated, mention)
        elif isinstance(mention, Time):
            stated.times.append(mention)
            if mention.first_year is not None or stated.time is None:
                stated.time = mention
    stated.has_words = bool(found)
    if stated.whole is not None and _is_of_a_body(text, stated.whole, found):
        stated.whole = None
    if stated.whole is not None and SENDS.match(text, stated.whole.end) is not None:
        stated.whole = None  # 其中信访系统转送516件: who has sent them
    if stated.decoy is not None:
        _settle_decoy(text, stated, stated.decoy, found, end)
    return found


def _is_of_a_body(text: str, whole: Word, found: Sequence[Word]) -> bool:
    """`省、市两级政法委转来`: the levels of a body, and not those of the jurisdiction."""
    levels = text.startswith(LEVELS, whole.start)
    return levels and any(w.term.role == "body" and w.start == whole.end for w in found)


def _is_answered(verb: Word, word: Word) -> bool:
    """函复当事人: those who are answered, and no petitions counted anew."""
    return word.term.people and verb.term.code == "replied" and verb.end == word.start


def _take_word(stated: Stated, word: Word) -> None:
    role, code = word.term.role, word.term.code
    stated.people = stated.people or word.term.people
    if role in LAST_OF_ROLE:
        setattr(stated, role, word)
    elif role == "decoy":
        if stated.decoy is None or not (word.term.weak and not stated.decoy.term.weak):
            stated.decoy = word
    elif role == "measure":
        stated.measures.append(word)
    elif role == "cue" and code in CUES:
        setattr(stated, code, word)


def _settle_decoy(text: str, stated: Stated, decoy: Word, found: Sequence[Word], end: int) -> None:
    """Of two nouns the nearer one is counted; a weak decoy gives way to any petition noun beside it."""
    subject = stated.subject
    if (
        text.endswith(EVENTS, decoy.start, decoy.end)
        and WHEN.match(text, decoy.end, end)
        or WAYS.match(text, decoy.end, end)
        or _is_object(text, decoy, found, end)
        or _sits(text, decoy, found)
        or _who_visits(text, decoy, subject)
        or _are_not_counted(text, decoy, found, end)
    ):
        stated.decoy = None
    elif _reports_follow(text, stated, decoy) or any(w.role == "body" and 0 <= w.start - decoy.end <= 2 for w in found):
        stated.decoy = None  # 群体性事件联席会议办公室: part of a body's name
    elif text[decoy.start : decoy.end] in FOUND_OUT and "访" not in text[decoy.end : end]:
        return  # 执结骨头案421件: what courts and police do of themselves; not 执结信访积案
    elif subject is not None and (subject.start > decoy.start or decoy.term.weak and end - decoy.end > 3):
        stated.decoy = None


def _reports_follow(text: str, stated: Stated, decoy: Word) -> bool:
    """宣传周内收到举报, 受理反映干警问题的举报: reports that came in, and not a noun of theirs."""
    return stated.reports and not text.endswith(("举报", "控告", "检举", "投诉", "申诉"), 0, decoy.end)


def _sits(text: str, decoy: Word, found: Sequence[Word]) -> bool:
    """联席会议交办, 联席会议排查, 常委会自行调查, 督导组交办: who did it, and no meeting and no staff."""
    teams = text.endswith("组", decoy.start, decoy.end)
    if not teams and not text[decoy.start : decoy.end].endswith(BODIES_THAT_MEET):
        return False
    acts = PASSING if teams else SITTING
    return any(w.role == "stage" and 0 <= w.start - decoy.end <= 2 and w.term.code in acts for w in found)


def _are_not_counted(text: str, decoy: Word, found: Sequence[Word], end: int) -> bool:
    """Officials who are not whom the number counts: those complained of, those who did it, or petitioners themselves.

    `检举干部违法乱纪、官僚主义的31件`, `由接待人员当场解答的31人次`, `他亲自接待的社员、干部有31人`.
    """
    if decoy.term.why != "staff":
        return False
    if text[decoy.end : end].endswith("的") and ACCUSE.search(text, 0, decoy.start) is not None:
        return True
    if text.endswith(("由", "经"), 0, decoy.start) and any(w.role == "stage" and w.start >= decoy.end for w in found):
        return True
    return RECEIVED_THEM.search(text, 0, decoy.start) is not None


def _who_visits(text: str, decoy: Word, subject: Word | None) -> bool:
    """来报社面谈的读者: those who came."""
    if subject is None or subject.term.channel != "visit" or decoy.start < subject.end:
        return False
    came = decoy.start == subject.end or text[decoy.start - 1] == "的"  # 来访读者, 来报社面谈的读者
    return came and text[decoy.start : decoy.end] in VISITORS


def _is_object(text: str, decoy: Word, found: Sequence[Word], end: int) -> bool:
    """区政府复查机构受理复查申请14件, 交相关股室办理45件, 移送检查委员会47件: who reviewed, who was to handle it."""
    after = [w.term.code for w in found if w.role == "stage" and w.start >= decoy.end]
    passed = any(w.role == "stage" and w.term.code == "transferred" and w.end <= decoy.start for w in found)
    return "reviewed" in after or passed and (bool(after) or AN_OFFICE.match(text, decoy.end, end) is not None)


def _read_subject(text: str, stated: Stated, found: Sequence[Word], end: int, block: int) -> None:
    """The channel, level and form that the words name."""
    attrs = stated.attrs
    if (channel := read_channel(text, found, block)) is not None:
        attrs["channel"], last = channel
        if last.role == "subject":
            stated.subject = last
    if level := [w for w in found if w.term.level]:
        attrs["level"] = named_together("level", level, block)
    form = [w for w in found if w.term.form and (w.role != "manner" or narrows_its_noun(text, w, found, end))]
    if form:
        attrs["form"] = named_together("form", form, block)


def _read_stage(text: str, stated: Stated, found: Sequence[Word], block: int, *, tail: bool) -> None:
    """What was done, by the verbs; a noun may say it too (办理交办件47件)."""
    stage = read_stage(text, found, block, tail=tail)
    if stage is not None:
        stated.attrs["stage"] = stage
        if "body_type" not in stated.attrs and text.startswith(LEADERS, stage.start, stage.end):
            stated.attrs["body_type"] = Value("leader", NAMED_IN_VERB, stage.start, stage.start + 2, stage.block)
    noun = stated.subject
    if noun is not None and not noun.term.stage:
        noun = next((w for w in found if w.role == "subject" and w.start == noun.end), None)  # 热线交办单
    if noun is None or not noun.term.stage:
        return
    if stage is None or stage.code == "received" and stage.start < noun.start:
        stated.attrs["stage"] = Value(noun.term.stage, "named_by_noun", noun.start, noun.end, block)
        if noun.term.stage == "assigned" and is_sent_out(text, noun):
            stated.attrs["stage"] = Value("transferred", "sent_out", noun.start, noun.end, block)
