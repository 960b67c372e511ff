"""What the words beside a number state: its subject, stage, body, and how it compares."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

import regex

from xinfang_extract.attribution.attrs import Value, join
from xinfang_extract.attribution.bodies import read_body
from xinfang_extract.attribution.stages import read_stage
from xinfang_extract.rules.scan import Excluded, Mark, Mention, Word
from xinfang_extract.rules.times import Time

JOINERS = "、和及与"
TOPIC_VERB = regex.compile(
    r"(?:^|(?<=[、，；：中]|其中|内容为|内容是|内容有|多为|主要为|主要|主要是|件次|批次|人次))(?:反映|涉及(?!人|群众|职工)|属于?|有关(?!部门|单位|领导|方面|乡镇|机关|人员|责任)|关于|要求|请求|不服|检举|揭发|控告|举报|投诉|申诉|咨询|批评|询问|求助|因(?!信访|来信|来访)|针对|围绕|指向|事关|为了)"
)
TOPIC_MARK = regex.compile(
    r"反映|^属|涉及(?!人|群众|职工)|属于|有关(?!部门|单位|领导|方面|乡镇|机关|人员|责任)|关于|要求|不服|类(?:的|问题|事项|信访|共|占|有|为)*$|问题(?:的|有|共|为|占|方面)*$|方面(?:的|有|共|问题)*$|引发|因.{1,12}(?:的|引起)"
)
TOPIC_TRIM = regex.compile(
    r"^[\s，、：；“”]*(?:其中|反映|涉及|属于|属|有关|关于|要求|主要|的|是|有|因|对|为|及|和|又)*|(?:的|有|为|是|共|达|约|各|计|类的|者|近|逾|占)*[\s：“”]*$"
)
MEDIUM_ONLY = frozenset(
    {
        "网上",
        "网络",
        "互联网",
        "网站",
        "热线",
        "电话",
        "视频",
        "邮件",
        "短信",
        "微信",
        "微博",
        "公众号",
        "语音",
        "信箱",
        "人民网",
        "网民",
    }
)
GENERIC = frozenset({"all"})
MEDIA = frozenset({"mailbox", "video", "online", "phone"})
RECEIVED = regex.compile(r"收到|接到|接收|接待|受理|办理|处理|收")


@dataclass(slots=True)
class Stated:
    """What one lead (with its tail) says."""

    attrs: dict[str, Value] = field(default_factory=dict)
    subject: Word | None = None  # the noun that names the petitions, where one stands here
    weak_subject: Word | None = None  # 申诉, 建议, 投诉: a subject of breakdowns
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
    topic: str = ""
    topic_marked: bool = False
    text: str = ""
    has_words: bool = False

    @property
    def narrows(self) -> bool:
        """Whether it names any petition attribute of its own."""
        return any(name in self.attrs for name in ("channel", "level", "form"))


def read_stated(text: str, lead: Sequence[Mention], start: int, end: int, block: int, *, tail: bool = False) -> Stated:
    """Read the mentions `lead`, which stand in `text[start:end]`."""
    stated = Stated(text=text[start:end])
    lead = [
        m
        for m in lead
        if not (
            isinstance(m, Word)
            and m.role == "subject"
            and text[m.start : m.end] in MEDIUM_ONLY
            and not _named_medium(text, m, lead, end)
        )
    ]
    found = [m for m in lead if isinstance(m, Word)]
    stated.has_words = bool(found)
    for mention in lead:
        if isinstance(mention, Time):
            stated.times.append(mention)
            if mention.first_year is not None or stated.time is None:
                stated.time = mention
    for word in found:
        _note(stated, word)
    if stated.decoy is not None and any(w.role == "body" and 0 <= w.start - stated.decoy.end <= 2 for w in found):
        stated.decoy = None  # 群体性事件联席会议办公室: part of a body's name
    _settle_decoy(text, stated, end)
    _channels(text, stated, lead, block)
    _together(stated, "level", [w for w in found if w.term.level], block)
    _together(
        stated,
        "form",
        [w for w in found if w.term.form and (w.role != "manner" or _narrowing(text, w, found, end))],
        block,
    )
    _large_groups(text, stated, lead, end, block)
    if (body := read_body(text, lead, start, block)) is not None:
        if stated.whole is None or body.code != "other":  # 全市5个县（区）: the whole of it
            stated.attrs["body_type"] = body
    topic_at = None if tail else _topic_from(text, start, end, found)
    verbs = [m for m in lead if topic_at is None or m.start < topic_at]
    if (stage := read_stage(text, verbs, block, tail=tail)) is not None:
        stated.attrs["stage"] = stage
        if (
            stage.code == "received"
            and stated.subject is not None
            and stated.subject.term.stage
            and stage.start < stated.subject.start
        ):
            stated.attrs["stage"] = Value(
                stated.subject.term.stage, "named_by_noun", stated.subject.start, stated.subject.end, block
            )  # 办理交办件47件
    elif stated.subject is not None and stated.subject.term.stage:
        stated.attrs["stage"] = Value(
            stated.subject.term.stage, "named_by_noun", stated.subject.start, stated.subject.end, block
        )
    if "level" in stated.attrs and "channel" not in stated.attrs:  # who goes past a level comes in person
        level = stated.attrs["level"]
        stated.attrs["channel"] = Value("visit", "level_means_visit", level.start, level.end, block)
    stated.people = any(w.term.people for w in found)
    stated.topic_marked = bool(stated.text) and (topic_at is not None or TOPIC_MARK.search(stated.text) is not None)
    stated.topic = topic_of(stated.text)
    return stated


def topic_of(text: str) -> str:
    """The subject that a breakdown names, without the words that lead in and out."""
    return TOPIC_TRIM.sub("", text.strip())[-24:]


def _named_medium(text: str, word: Word, lead: Sequence[Mention], end: int) -> bool:
    """网上, 电话 and 网站 are channels where a number, a joiner or another petition word follows, not in 网上追逃."""
    if word.end >= end or text[word.end] in "、和及与，；：（为是有共数量类渠投举信访留咨求反登受":
        return True
    return any(
        isinstance(m, Word)
        and 0 <= m.start - word.end <= 2
        and m.role in ("subject", "stage", "purpose", "cue", "direction", "versus")
        for m in lead
    )


def _topic_from(text: str, start: int, end: int, found: list[Word]) -> int | None:
    """Where the words of a topic begin: what petitioners ask for is not what was done with their petitions."""
    match = TOPIC_VERB.search(text[start:end])
    if match is None:
        return None
    at, stop = match.start() + start, match.end() + start
    inside = any(
        w.start <= at < w.end and w.role in ("subject", "stage", "body", "neutral", "cue", "direction") for w in found
    )
    return None if inside or stop >= end else at


def _note(stated: Stated, word: Word) -> None:
    role, code = word.role, word.term.code
    if role == "subject":
        stated.subject = word
    elif role == "purpose":
        stated.weak_subject = word
    elif role == "decoy":
        if stated.decoy is None or not (word.term.weak and not stated.decoy.term.weak):
            stated.decoy = word
    elif role == "whole":
        stated.whole = word
    elif role == "versus":
        stated.versus = word
    elif role == "prior":
        stated.prior = word
    elif role == "direction":
        stated.direction = word
    elif role == "rate":
        stated.rate = word
    elif role == "measure":
        stated.measures.append(word)
    elif role == "cue":
        if code == "share":
            stated.share = word
        elif code == "deal":
            stated.deal = word
        elif code == "part":
            stated.part = word
        elif code == "total":
            stated.total = word
        elif code == "rest":
            stated.rest = word


def _settle_decoy(text: str, stated: Stated, end: int) -> None:
    """Of two nouns the nearer one is counted; a weak decoy gives way to any petition noun beside it."""
    decoy, subject = stated.decoy, stated.subject
    if decoy is None or subject is None:
        return
    if subject.start > decoy.start or decoy.term.weak and end - decoy.end > 3:
        stated.decoy = None


def _channels(text: str, stated: Stated, lead: Sequence[Mention], block: int) -> None:
    """The last named channel, or all those joined to it by 、 and 和. A bare 信访 after 网上 adds nothing."""
    words = [m for m in lead if isinstance(m, Word) and m.term.channel and m.role in ("subject", "place")]
    if not words:
        return
    chosen = [words[-1]]
    for before in reversed(words[:-1]):
        between = text[before.end : chosen[0].start]
        if between.strip("、和及与以或 ") == "" and between:
            chosen.insert(0, before)
        elif not between and before.term.channel == chosen[0].term.channel:
            chosen[0] = before
        elif not between and "来" in text[before.start : before.end] and "来" in text[chosen[0].start : chosen[0].end]:
            chosen.insert(0, before)  # 来信来访来电
        elif before.term.channel == "mailbox" and chosen[0].term.channel == "letter" and len(between) <= 3:
            chosen = [before]
            break
        elif (
            before.term.channel in MEDIA
            and chosen[0].term.channel in ("letter", "visit")
            and RECEIVED.search(text, before.end, chosen[0].start + 2)
        ):
            chosen = [before]  # 市长信箱收到群众来信: the medium, not what it is called
            break
        elif (
            chosen[0].term.channel in GENERIC
            and len(between) <= 2
            and "，" not in between
            and "来" not in text[chosen[0].start : chosen[0].end]
        ):
            chosen[0] = before  # 来访类信访事项: the narrower name is the one counted
        else:
            break
    stated.attrs["channel"] = Value(
        join("channel", (w.term.channel for w in chosen)), "channel_named", chosen[0].start, chosen[-1].end, block
    )
    if chosen[-1].role == "subject":
        stated.subject = chosen[-1]


def _narrowing(text: str, word: Word, found: list[Word], end: int) -> bool:
    """集体, 重复, 个人 narrow a petition where they stand by its noun or by the number, and not in 集体不适, 个人维权."""
    if end - word.end <= 1 or text[word.end : word.end + 1] in "的、和":
        return True
    return any(0 <= w.start - word.end <= 2 and w.role in ("subject", "purpose", "place", "manner") for w in found)


def _large_groups(text: str, stated: Stated, lead: Sequence[Mention], end: int, block: int) -> None:
    """`5人以上的4批`: five and more come together (信访工作条例: 5人以上 is a collective visit)."""
    for mention in lead:
        if (
            isinstance(mention, Excluded)
            and mention.reason == "threshold"
            and end - mention.end <= 1
            and "form" not in stated.attrs
        ):
            excluded = text[mention.start : mention.end]
            if "次" in excluded and "人" not in excluded:
                stated.attrs["form"] = Value("repeat", "by_times", mention.start, mention.end, block)
            elif stated.attrs.get("channel", Value("visit", "")).code == "visit" and (
                "人" in excluded or "名" in excluded
            ):
                stated.attrs["form"] = Value("collective", "by_size", mention.start, mention.end, block)
                stated.attrs.setdefault("channel", Value("visit", "by_size", mention.start, mention.end, block))


def _together(stated: Stated, name: str, words: list[Word], block: int) -> None:
    if not words:
        return
    code = join(name, (getattr(w.term, name) for w in words))
    stated.attrs[name] = Value(code, f"{name}_named", words[0].start, words[-1].end, block)


def coordinated(lead: Sequence[Mention], before: int) -> list[list[Mention]]:
    """The items that 、 和 及 与 part in what stands before `before`."""
    items: list[list[Mention]] = [[]]
    for mention in lead:
        if mention.start >= before:
            break
        if isinstance(mention, Mark) and mention.char in JOINERS:
            items.append([])
        else:
            items[-1].append(mention)
    return items
