"""A new subject: what a number says that names its own petitions, over what the headings and the sentence give."""

from __future__ import annotations

from xinfang_extract.attribution.attrs import NARROWING, Value, of_all
from xinfang_extract.attribution.items import Item
from xinfang_extract.attribution.scope.whose import body_of, goes_past, not_done_by_leaders
from xinfang_extract.attribution.state import State
from xinfang_extract.attribution.words.leaders import RECEIVED, is_leader
from xinfang_extract.attribution.words.stated import Stated
from xinfang_extract.model import Basis
from xinfang_extract.patterns import lazy_regex

# Before the count of what the clause before has named: …，集体上访亦于是年露头，共5起88人.
JUST_HOW_MANY = lazy_regex(r"[\s，]*(?:共|计|有|共有|共计|达|发生)")
# At the head of a sentence: what stands beside the subject of the section.
BESIDES = lazy_regex(r"[\s　]*(?:另(?:外|据)?|此外|同时)")
ON_PAPER = lazy_regex(r"(?:书面|纸质)(?:群众|人民)?(?:来?信|信件)")
NOUN_OF_ITS_OWN = lazy_regex(r"(?:上|走|来)?访")
# Right before 转来: what they hand on was written to them.
A_PAPER = lazy_regex(r"(?:报社?|杂志社?|电台|编辑部)(?:等单位|等)?$")
# Abnormal petitions, called so by that word alone.
BARE_ABNORMAL = lazy_regex(r"^[\s，、]*(?:非访|到非信访接待场所)(?:为|是|有|共)?$")
OWN_MATTERS = frozenset({"supervised", "assigned"})

OFFICES_AT = (
    ("national", lazy_regex(r"国家|中央|国务院|中办|国办")),
    ("province", lazy_regex(r"省|自治区|国家|中央")),
    ("prefecture", lazy_regex(r"[市州盟省]|地区|地委|行署|自治区")),
)
"""In the name of an office: it is one at that level or above, where those who went there came to it."""
TALKED_HOME = frozenset({"劝返", "接返", "劝回"})
"""Verbs of what is done with those who went somewhere."""


def new_subject(state: State, stated: Stated) -> Item:
    """The thing that is counted for itself."""
    return Item([], subject_attrs(state, stated), noun=True)


def subject_attrs(state: State, stated: Stated) -> dict[str, Value]:
    """What is said of a new subject; notes as well that the paragraph speaks of the whole jurisdiction."""
    base = _from_headings(state, stated)
    attrs = {**base, **stated.attrs}
    if stated.whole is not None or (state.here.pending.whole and "body_type" not in stated.attrs):
        _take_whole(state, stated, attrs)
    body = body_of(state, stated)
    if body is not None:
        attrs["body_type"] = body
    if (form := _form_of_list(state, stated)) is not None:
        attrs["form"] = form
    if (level := _level_of_list(state, stated)) is not None:
        attrs["level"] = level
    stage = attrs.get("stage")
    if stage is not None and "channel" not in attrs and state.text[stage.start : stage.end] in TALKED_HOME:
        attrs["channel"] = stage.recoded("visit", "received_in_person")
    if stage is not None and stage.code in ("supervised", "assigned") and "channel" not in stated.attrs:
        attrs.pop("channel", None)  # matters of all channels, whatever the section speaks of
        if A_PAPER.search(state.text, max(0, stage.start - 16), stage.start) is not None:
            attrs["channel"] = stage.recoded("letter", "by_a_paper")
        if "level" not in stated.attrs:
            attrs.pop("level", None)
    return attrs


def _level_of_list(state: State, stated: Stated) -> Value | None:
    """`进京走访登记6人次，非访为0人次`: abnormal petitions where no level is named are those of the place just told."""
    before = state.here.last_count
    if before is None or before.sentence != state.sentences or "level" in stated.attrs:
        return None
    if BARE_ABNORMAL.search(stated.text) is None or before.code("channel") != "visit" or not before.code("level"):
        return None
    if any(item.code("level") != before.code("level") for item in state.told_in(state.sentences)):
        return None  # 进京上访6人次，到省集体访3批，非访12人次
    return before.attrs["level"].carried()


def _form_of_list(state: State, stated: Stated) -> Value | None:
    """`到县集体上访41批，赴省23批`: a level without a noun of its own goes on with the form of the one before."""
    before = state.here.last_count
    if before is None or stated.subject is not None or "level" not in stated.attrs or "form" in stated.attrs:
        return None
    end = stated.attrs["level"].end
    if NOUN_OF_ITS_OWN.match(state.text, end) is not None or state.text.endswith("访", 0, end):
        return None  # 进京访4批
    if before.part and before.whole is not None and "form" not in before.whole.attrs:
        return None  # 赴省29批，其中集体6批；进京4批
    return before.attrs["form"].carried() if before.code("level") and "form" in before.attrs else None


def _from_headings(state: State, stated: Stated) -> dict[str, Value]:
    """What the headings give; a channel of its own takes back what they narrow."""
    base = dict(state.headings.given)
    given = base.get("channel")
    own = _letters_to_a_mailbox(state, stated, given)
    if own is not None and given is not None and _goes_on_online(state, stated, given):
        own = stated.attrs["channel"] = given
    if own is not None and (own.code != given.code if given is not None else "form" in base):
        base = of_all(base)
        if own.code == "all":
            base.pop("stage", None)
    if stated.code("body_type") == "township" and "level" not in stated.attrs and "channel" not in stated.attrs:
        base.pop("level", None)  # under 来县走访: those who came to the townships did not come to the county
    if "积案" in stated.text and "form" not in stated.attrs:
        base.pop("form", None)  # under 重复信访治理: what is old is not all repeated
    beside = stated.whole is not None or BESIDES.match(state.text, state.here.span[0]) is not None
    if "level" in stated.attrs and "form" not in stated.attrs and beside:
        base.pop("form", None)  # 重复来访者912人次。另据省厅告知，上北京的164人次; 【集体上访】 全省进京上访…
    if stated.code("stage") == "reviewed" and not stated.narrows:
        base = of_all(base)  # whatever the section speaks of
    if "level" in stated.attrs and stated.code("channel") == "visit" and "stage" not in stated.attrs:
        base.pop("stage", None)  # 【信访复查】到市访3批: those who came, and no review of theirs
    if "level" in base and _came_to_an_office(stated, base["level"].code):
        del base["level"]  # 【赴京上访】本办公室接待来访: those did not go there
    if is_leader(base.get("body_type")) and not_done_by_leaders(state, stated) or goes_past(state, stated):
        del base["body_type"]
    return base


def _goes_on_online(state: State, stated: Stated, given: Value) -> bool:
    """`【网上信访】办理1975件次。初次信访1402件次`: a form of what the section has just counted, and no rate of all."""
    told = state.main is not None and state.main.code("channel") == given.code == "online"
    return (
        told
        and stated.code("channel") == "all"
        and "form" in stated.attrs
        and stated.rate is None
        and stated.whole is None
    )


def _came_to_an_office(stated: Stated, level: str) -> bool:
    """Whether it says that a petition office below the heading's `level` received those who came."""
    received = stated.code("stage") in ("", "received") and RECEIVED.search(stated.text) is not None
    if not received or stated.code("body_type") != "petition_office" or "level" in stated.attrs:
        return False
    named = stated.attrs["body_type"].text
    return not any(code in level and words.search(named) is not None for code, words in OFFICES_AT)


def _letters_to_a_mailbox(state: State, stated: Stated, given: Value | None) -> Value | None:
    """Its channel; letters are what a mailbox receives where one is spoken of."""
    own = stated.attrs.get("channel")
    if own is None or own.code != "letter":
        return own
    if ON_PAPER.search(stated.text) is not None:
        return own  # “校长信箱”邮件214件，书面来信47件
    named = state.here.pending.subject
    set_up = named is not None and named.code("channel") == "mailbox"  # 开设院长信箱，收到投诉信74封
    spoken_of = state.main is not None and state.main.code("channel") == "mailbox" and "form" not in stated.attrs
    listed = {item.code("channel") for item in state.told_in(state.sentences)}
    spoken_of = spoken_of and listed <= {"mailbox"}  # and not 平台转来702件，局长信箱1390件，来信49件
    if set_up or spoken_of or given is not None and given.code == "mailbox":
        own = stated.attrs["channel"] = own.recoded("mailbox", "letters_to_a_mailbox")
    return own


def _take_whole(state: State, stated: Stated, attrs: dict[str, Value]) -> None:
    """全县, 全市: the paragraph speaks of the whole jurisdiction from here on."""
    state.whole = True
    state.jurisdiction = state.jurisdiction or not (state.told and state.told[0].code("body_type") == "petition_office")
    if stated.code("body_type") == "other":
        del attrs["body_type"], stated.attrs["body_type"]  # 全市5个县（区）
    if "body_type" not in stated.attrs:
        attrs.pop("body_type", None)
        state.body = None


def take_pending(state: State, stated: Stated) -> None:
    """The subject that a clause without numbers named is that of the number after it, unless one was counted since."""
    pending, chained = state.here.pending.subject, state.here.chained
    if pending is None:
        return
    since = chained is not None and chained.petition and chained.sentence == state.sentences
    own = pending.code("channel")
    another = pending.code("form") or chained is not None and own not in ("", chained.code("channel"))
    label = state.here.pending.label  # 来信：141件；来访：56批
    just = not stated.text.strip(" ，") or JUST_HOW_MANY.fullmatch(stated.text) is not None
    if since and not label and not (another and "stage" not in stated.attrs and just):
        return
    if state.here.pending.by_leaders and stated.code("stage") in OWN_MATTERS:
        return  # 县领导接访58人次，包案12件: matters of their own
    stated.subject = pending.subject
    for name in NARROWING:
        if name in pending.attrs:
            stated.attrs[name] = pending.attrs[name].carried()
    if "stage" not in stated.attrs and pending.code("stage") not in ("", "other", "resolved"):
        stated.attrs["stage"] = pending.attrs["stage"].carried()


def own_matters(state: State) -> Value:
    """The channel of matters that are no part of those told before: of all channels, for none is named."""
    return Value("all", "own_matters", block=state.block, basis=Basis.ASSUMED)
