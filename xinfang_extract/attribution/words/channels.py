"""Through which channel the petitions came: the last one named, or all those joined to it."""

from __future__ import annotations

from collections.abc import Sequence

from xinfang_extract.attribution.attrs import Value, join
from xinfang_extract.patterns import lazy_regex
from xinfang_extract.rules.mentions import Mention, Word

MEDIUM_ONLY = frozenset(
    {
        *("网上", "网络", "互联网", "网站", "人民网", "网民", "邮件", "信箱", "微信", "微博", "公众号"),
        *("热线", "电话", "语音", "短信", "视频"),
        *("12309", "12312", "12315", "12319", "12320", "12333", "12336", "12338", "12345", "12348", "12350", "12351"),
        *("12358", "12368", "12369", "12371", "12380", "12385", "12388", "12395"),
    }
)
"""Words that name a channel only where petition words or a number stand by them: not in 网上追逃."""
AFTER_MEDIUM = "、和及与，；：（为是有共数量类渠投举信访留咨求反登受"
"""What follows a medium that is a channel: a joiner, 为 or 共, or the head of a petition word."""
BESIDE_MEDIUM = frozenset({"subject", "stage", "purpose", "cue", "direction", "versus"})
MEDIA = frozenset({"mailbox", "video", "online", "phone"})
BOTH = {"letter", "visit"}
RECEIVED = lazy_regex(r"收到|接到|接收|接待|接访|接谈|受理|办理|处理|收")  # 市长信箱收到群众来信
PASSED_BY_PHONE = lazy_regex(r"(?:转办|转来|转交|交办|受理|接收|反映)?的?(?:群众)?")
TO_A_BOX = lazy_regex(r"等?(?:共|全年|累计)?(?:收到|接到|受理|办理|收)?(?:群众|网民|网友|市民|涉疫)?")
"""Between a mailbox and the messages that it got: 县长信箱收到群众留言."""
REGISTERED = lazy_regex(r"(?:中|共|累计)?(?:登记|录入|统计|显示|反映)")
OF_WHOM = (
    *"校院局厅委省市州县区镇",
    "门户",
    "政府",
    "政务",
    "官方",
    "本局",
    "本院",
    "人民法院",
    "法院",
    "人民检察院",
    "检察院",
)
"""Between two channels that are joined: whose the second is."""
SERVICES = ("举报", "投诉", "服务", "咨询", "便民服务", "政务服务")
"""Between the number of a hotline and 热线."""
FACE_TO_FACE = frozenset({"接待", "接见", "接谈", "会见"})
"""Verbs of what is done with those who came in person."""
NEAR = 4  # glyphs between such a verb and whom it speaks of
PURPOSE = lazy_regex(r"(?:控诉|控告|检举|申诉|举报|揭发)$")
"""The end of a word for all that people bring forward."""
JOINERS = "、和及与以或 "
# Between 网上投诉 and 县长信箱 in 网上投诉及书记、县长信箱: another whose box it is.
JOINED_TO_BOXES = lazy_regex(
    r"[、和及与](?:(?:(?:[省市县区州旗]委)?书记|[省市县区州旗局院厅校]长)[、和及与]|[省市县区州旗局院厅校]?领导|[省市县区州旗局院厅校]长)"
)
# Between two such lines: whose the second is, 局长信箱和省厅网上投诉.
JOINED_TO_A_LINE = lazy_regex(r"[、和及与](?:[省市县区州]?[厅局]|[本我][局院县市区]|[省市县区州](?:政府)?)")
LINES = frozenset({"online", "mailbox", "phone"})
# Between two channels that are told of together: 接待的来访和所收到的来信.
JOINED_BY_VERB = lazy_regex(r"[、和及与]所?(?:收到|接到|受理|处理|办理|接待|登记|收)(?:的|人民|群众)*")


def idle_medium(text: str, word: Word, lead: Sequence[Mention], end: int) -> bool:
    """Whether a word is a medium that names no channel here."""
    if word.term.role != "subject" or text[word.start : word.end] not in MEDIUM_ONLY:
        return False
    return not _names_a_channel(text, word, lead, end)


def _names_a_channel(text: str, word: Word, lead: Sequence[Mention], end: int) -> bool:
    if word.end >= end or text[word.end] in AFTER_MEDIUM:
        return True
    return any(isinstance(m, Word) and 0 <= m.start - word.end <= 2 and m.role in BESIDE_MEDIUM for m in lead)


def read_channel(text: str, found: Sequence[Word], block: int) -> tuple[Value, Word] | None:
    """The channel that the words name, and the last word that names it. A bare 信访 after 网上 adds nothing."""
    words = [w for w in found if w.term.channel and w.term.role in ("subject", "place")]
    if not words:
        return None
    chosen = [words[-1]]
    for before in reversed(words[:-1]):
        if _joined(text, before, chosen[0]):
            chosen.insert(0, before)
        elif _is_the_medium(text, before, chosen[0]):
            chosen = [before]  # 院长信箱留言, and what is joined to it: 网上信访和院长信箱留言
        elif _narrower(text, before, chosen[0]):
            chosen[0] = before
        else:
            break
    code = join("channel", (w.term.channel for w in chosen))
    if code == "all" and _were_received(text, found, chosen[0].start, words[-1]):
        code = "visit"
    return Value(code, "channel_named", chosen[0].start, chosen[-1].end, block), chosen[-1]


def _were_received(text: str, found: Sequence[Word], start: int, people: Word) -> bool:
    """`接待信访当事人214人次`: people who came, whatever they are called."""
    if not people.term.people:
        return False
    if text.startswith(tuple(FACE_TO_FACE), start):
        return True  # 接待信访 is one word
    verbs = (w for w in found if w.term.role == "stage" and 0 <= start - w.end <= NEAR)
    return any(text[w.start : w.end] in FACE_TO_FACE for w in verbs)


def _joined(text: str, before: Word, word: Word) -> bool:
    """来信、来访和来电; 来信来访来电 with nothing between."""
    between = text[before.end : word.start]
    if before.term.people and before.term.channel == "all":
        return False  # 当事人及群众来信: who wrote
    if word.term.channel == "letter" and PURPOSE.search(text, before.start, before.end) is not None:
        return False  # 控诉、检举信件: what they were written for
    if between:
        if {before.term.channel, word.term.channel} == BOTH and JOINED_BY_VERB.fullmatch(between):
            return True
        if before.term.channel == word.term.channel and between in SERVICES:
            return True  # 12309举报热线
        if word.term.channel == "mailbox" and JOINED_TO_BOXES.fullmatch(between):
            return True
        if word.term.channel in LINES and JOINED_TO_A_LINE.fullmatch(between):
            return True
        return between.strip(JOINERS) in ("", *OF_WHOM)
    if before.term.channel == "all" and "来信来访" in text[before.start : before.end]:
        return True  # 来信来访电话信访
    return (
        before.term.channel != word.term.channel
        and "来" in text[before.start : before.end]
        and ("来" in text[word.start : word.end] or text.endswith("来电", before.start, before.end))  # 来访来电网络信访
    )


def _is_the_medium(text: str, before: Word, word: Word) -> bool:
    """市长信箱收到群众来信: the medium, not what it is called."""
    if before.end == word.start and before.term.channel == word.term.channel:
        return False
    if before.term.channel == "mailbox" and word.term.channel == "letter" and word.start - before.end <= 3:
        return True
    if before.term.channel == "mailbox" and word.term.channel == "online":
        return TO_A_BOX.fullmatch(text, before.end, word.start) is not None  # 局长信箱留言
    if before.term.channel == "phone" and word.term.channel == "all" and "来" not in text[word.start : word.end]:
        return PASSED_BY_PHONE.fullmatch(text, before.end, word.start) is not None  # 热线转办的信访件
    return (
        before.term.channel in MEDIA
        and word.term.channel in ("letter", "visit")
        and RECEIVED.search(text, before.start, word.start + 2) is not None
    )


def _narrower(text: str, before: Word, word: Word) -> bool:
    """来访类信访事项: the narrower name is the one counted."""
    between = text[before.end : word.start]
    if not between and before.term.channel == word.term.channel:
        return True
    printed = text[before.start : before.end]
    if printed.endswith(("系统", "平台")) and "网上" not in printed and REGISTERED.match(text, before.end, word.start):
        return False  # 全国信访信息系统登记信访事项3127件: of all channels
    return (
        word.term.channel == "all"
        and len(between) <= 2
        and "，" not in between
        and "来" not in text[word.start : word.end]
    )
