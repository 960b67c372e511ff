"""What stands around a group of numbers: its lead, and its tail where that speaks of it."""

from __future__ import annotations

from xinfang_extract.attribution.attrs import NARROWING, Value
from xinfang_extract.attribution.clauses import Group
from xinfang_extract.attribution.words.channels import FACE_TO_FACE
from xinfang_extract.attribution.words.stated import Stated, read_stated
from xinfang_extract.patterns import lazy_re, lazy_regex
from xinfang_extract.rules.mentions import Word

BY_VERB = "received_in_person"
"""The rule of a visit that nothing but such a verb tells."""
FOR_SHORT = "named_for_short"
"""The rule of a channel that one glyph names: 信19件."""
SHORT_NAMES = {"信": "letter", "访": "visit", "人": "visit", "网": "online", "电": "phone"}
SHORT = lazy_re(
    r"[\s，、：]*(?:其中|包括|含|计|计有)?[：，]?(?P<name>[信访网电]|人(?!次))(?P<after>类?[是为有]?[：\s]*)"
)
"""A lead that is no more than the short name of a channel."""
IN_PERSON = FACE_TO_FACE | {"接", "受理接待"}
"""Verbs right before 批 and 人 that make them visits; 件 and 起 are such of the first alone: 院长接待103起."""
# After a number: what follows says which petitions they were (28件属集体访).
IS_OF_KIND = lazy_regex(r"(?:的)?(?:都|均|全)?(?:属于?|为|是|系)")
AWAY = ("出去", "下去", "出去了", "下去了")
"""The end of a verb that can only be the predicate of its clause."""
# After a number: what follows is a predicate, and no attribute of the next thing (2件尚在办理).
PREDICATE = lazy_regex(
    r"(?:已|均|都|全部|全数|悉数|得到|得以|实现|尚|正|仍|还|在|继续|转|移交|移送|交由|分送|退回|落实|未)"
)
# The same, where it says that they are finished by now.
ALL_DONE = lazy_regex(r"[一-鿿]{0,4}(?:已|均|都|全部|全数|现|后来|终于)")
# The end of a lead that only says which of the matters were counted.
ATTRIBUTE = lazy_regex(r"的(?:有|共|仅|只有|就有|仍有|还有|也有|达)?$")
# After 个: those who came.
PEOPLE = lazy_regex(r"群众|来访|上访|人")
# After people counted: they signed one letter.
SIGNING = lazy_regex(r"联名|联合署名|共同署名|签名")
# What those do who go somewhere and petition.
ASKING = lazy_regex(r"[一-鿿]{0,8}(?:要求|请愿|反映|告状|静坐|申诉|喊冤|讨|集体)")
# The same, where they came together, and no more is said: 46人集体来县，要求….
GATHERED = lazy_regex(
    r"(?:因[^，。；\d]{1,16})?(?:集体|聚集|聚|结队|成群结队)(?:来|到|赴|去)[一-鿿]{0,6}[县院府局委署社厅市区镇乡关](?:大?门口?|门前)?"
    r"(?=[，。；]|要求|反映|请愿|讨|询问|申诉)"
)
# Before people who went for the office.
SENT = lazy_regex(r"抽调|派|组织|安排|出动|工作组|警|人员$|干部")
# What leaders do, and not petitioners.
RECEIVING = lazy_regex(r"接访|下访|走访|约访|接待|接谈|接见|会见|信访")
# After a verb: it says which matters they were.
OF_THEM = lazy_regex(r"(?:[我本][省市县区州院局])?的")
# In the lead: which matters something is done with, 对办理不规范的17件下发了督办通知.
WHICH = lazy_regex(r"(?:对|将|把)[^，。；\d]+的$")
OF_ITSELF = ("由", "因", "待", "需", "须", "召开", "举行")
"""Right after a number: what was done with the matters, or why: 剩8件因政策界限不清."""
FAR = 14  # characters: a noun further off is not the number's own
OUTCOMES = frozenset({"resolved", "replied", "pending"})
# Between a number and the level to which they went.
ON_THE_WAY = lazy_regex(r"(?:越过|绕过|绕开|撇开)[^，。；\d]{1,5}")


def read_around(text: str, group: Group, block: int) -> Stated:
    """What stands before a group, and after it where that speaks of it. `text` is the view at `block`."""
    stated = read_stated(text, group.lead, group.lead_start, group.start, block)
    if group.tail and not group.numbers[-1].percent:
        tail = read_stated(text, group.tail, group.stop, group.tail_end, block, tail=True)
        _take_tail(text, stated, tail, group, block)
    decoy, measure = stated.decoy, group.numbers[0].measure
    if decoy is not None and decoy.term.weak and measure == "cases" and ATTRIBUTE.search(stated.text) is not None:
        stated.decoy = None  # 缺乏政策依据的3件
    if "channel" not in stated.attrs:
        _channel_by_unit(text, stated, group, block)
    return stated


def _channel_by_unit(text: str, stated: Stated, group: Group, block: int) -> None:
    """信19件、访207批: so named for short; 接待5批: visits; 300封: letters."""
    if (short := SHORT.fullmatch(stated.text)) is not None and stated.decoy is None:
        end = group.start - len(short["after"])
        stated.attrs["channel"] = Value(SHORT_NAMES[short["name"]], FOR_SHORT, end - 1, end, block)
        return
    stage = stated.attrs.get("stage")
    people = any(n.measure in ("batches", "persons") for n in group.numbers)
    number = group.numbers[0]
    comes = people or number.unit == "个" and PEOPLE.match(text, number.stop) is not None
    comes = stated.decoy is None and comes
    printed = text[stage.start : stage.end] if stage is not None else ""
    right_before = stage is not None and stage.end == group.start and printed in FACE_TO_FACE
    comes = comes or stated.decoy is None and right_before and number.measure == "cases"
    if stage is not None and comes and group.start - stage.end <= 3 and printed in IN_PERSON:
        stated.attrs["channel"] = Value("visit", BY_VERB, stage.start, stage.end, block)
        return
    letter = next((n for n in group.numbers if n.unit.startswith("封")), None)
    if letter is not None:
        stated.attrs["channel"] = Value("letter", "unit_letter", letter.end, letter.stop, block)


def _take_tail(text: str, stated: Stated, tail: Stated, group: Group, block: int) -> None:
    """`388封职工来信`, `2件尚在办理`: what follows a number speaks of it where nothing before does."""
    if len(group.numbers) == 1 and group.numbers[0].measure == "persons":
        if _who_came(text, stated, tail, group, block):
            return
        staff = next((m for m in group.tail if isinstance(m, Word)), None)
        if staff is not None and staff.role in ("body", "decoy") and staff.start - group.stop <= 8:
            stated.decoy = stated.decoy or staff
            return
        if tail.subject is not None and not tail.people and tail.subject.term.channel in ("all", "letter"):
            return  # 1人兼管来信来访
    if group.tail_shared and (tail.subject is None or tail.subject.start - group.stop > 1):
        return  # what follows leads to the next number
    _take_level(text, stated, tail, group)
    _take_noun(text, stated, tail, group)
    own = stated.subject is not None or stated.rest is not None  # 余下2件已拿出方案: of those that are left
    if tail.decoy is not None and not own and _is_counted(text, tail.decoy, group):
        stated.decoy = stated.decoy or tail.decoy
    stage = tail.attrs.get("stage")
    if stage is not None and not group.tail_shared and _is_predicate(text, stated, stage, group):
        stated.handed = stated.code("stage") == "assigned"
        stated.attrs["stage"] = stage
    who = tail.attrs.get("body_type")
    if who is not None and stage is not None and stage.code == "received" and text.startswith("由", group.stop):
        stated.attrs.setdefault("body_type", who)  # 其余832件由各乡镇受理
    stated.people = stated.people or tail.people


def _who_came(text: str, stated: Stated, tail: Stated, group: Group, block: int) -> bool:
    """`移民43人因补偿问题到地区上访`, `女工26人联名写信`: what people did who are counted makes them petitioners."""
    if stated.subject is not None or SENT.search(stated.text) is not None:
        return False
    joint = SIGNING.match(text, group.stop) is not None
    together = GATHERED.match(text, group.stop)
    goes = tail.attrs.get("level")
    did = tail.subject is not None and not RECEIVING.search(text, tail.subject.start, tail.subject.end)
    if goes is not None:
        did = did or ASKING.match(text, goes.end) is not None
    if not joint and together is None and (goes is None or not did):
        return False
    stated.subject, stated.decoy = tail.subject, None
    stated.attrs.pop("body_type", None)  # where they came from
    _take_missing(stated, tail, NARROWING)
    if joint:
        stated.attrs.setdefault("channel", Value("letter", "signed_together", group.stop, group.stop + 2, block))
        stated.attrs.setdefault("form", Value("joint", "signed_together", group.stop, group.stop + 2, block))
    elif together is not None:
        stated.attrs.setdefault("channel", Value("visit", "came_together", group.stop, together.end(), block))
        stated.attrs.setdefault("form", Value("collective", "came_together", group.stop, together.end(), block))
    return True


def _is_counted(text: str, decoy: Word, group: Group) -> bool:
    """Whether a noun after the number is what it counts: not in 2件由班子成员包案, 12件转有关企业."""
    before = [m for m in group.tail if isinstance(m, Word) and m.start < decoy.start]
    if any(m.role == "stage" or m.term.people for m in before) or text.startswith(OF_ITSELF, group.stop):
        return False
    if IS_OF_KIND.match(text, group.stop) is not None and group.numbers[0].measure != "persons":
        return False  # 余下3件系房产纠纷: what they were about
    return decoy.start - group.stop <= 6


def _take_level(text: str, stated: Stated, tail: Stated, group: Group) -> None:
    """`3批到省上访`, `5批88人越过县里去了地区`."""
    level = tail.attrs.get("level")
    if level is None or stated.subject is not None or "level" in stated.attrs:
        return
    if level.start - group.stop > 1 and ON_THE_WAY.fullmatch(text, group.stop, level.start) is None:
        return
    stated.attrs.update({n: v for n, v in tail.attrs.items() if n in ("level", "channel")})


def _take_noun(text: str, stated: Stated, tail: Stated, group: Group) -> None:
    """`388封职工来信`: the noun that follows, with its attributes; `28件属集体访`: what kind the noun before was of."""
    noun = tail.subject
    if noun is None and IS_OF_KIND.match(text, group.stop) is not None:
        _take_missing(stated, tail, ("form",))  # 58件系联名
    if noun is None or noun.term.people and noun.term.channel == "all" and group.numbers[0].measure == "cases":
        return  # 另1件当事人在外地: whose matter it is
    of_kind = IS_OF_KIND.match(text, group.stop, group.stop + 3) is not None
    left = noun.term.channel == "all" and stated.rest is not None and of_kind  # 余下1件系1996年的积案
    first = tail.decoy is None or noun.start < tail.decoy.start
    if stated.subject is None and first and not left and noun.start - group.stop <= FAR:
        stated.subject = noun
        if noun.start - group.stop <= 2 or tail.people or stated.text.endswith("等"):
            stated.decoy = None  # 化工厂异味、养殖场污水等8件群众投诉: what they were about
        _take_missing(stated, tail, NARROWING)
    if of_kind and (left or stated.subject is not None):
        _take_missing(stated, tail, ("form", "level"))
    elif tail.people and noun.start - group.stop <= 1:
        _take_missing(stated, tail, ("form",))  # 进京上访的17名老户


def _take_missing(stated: Stated, tail: Stated, names: tuple[str, ...]) -> None:
    for name in names:
        if name in tail.attrs:
            stated.attrs.setdefault(name, tail.attrs[name])


def _is_predicate(text: str, stated: Stated, stage: Value, group: Group) -> bool:
    """Whether a verb after the number tells its stage, and not the verb before."""
    if stage.code == "received":
        return False
    own = stated.attrs.get("stage")
    if own is None:
        return True
    if stage.code == "supervised" and own.code in ("received", "other") and text.startswith("由", group.stop):
        return True  # 确定疑难案件23件由市领导包案
    if stage.code == "supervised" and WHICH.search(text, group.lead_start, group.start) is not None:
        return True
    if text[stage.start : stage.end].endswith(AWAY):
        return True  # 把属于其他部门处理的408件信转了出去
    if stage.code not in OUTCOMES:
        return False
    if own.code == "pending" and ALL_DONE.match(text, group.stop) is None:
        return False  # 未结的25件列入明年的销号清单
    if OF_THEM.match(text, own.end) is not None:
        return True  # 交办的4件均得到化解; 交办我区的24件全部化解
    return (
        stated.subject is None
        and own.code in ("assigned", "received")
        and PREDICATE.match(text, group.stop, group.stop + 4) is not None
    )
