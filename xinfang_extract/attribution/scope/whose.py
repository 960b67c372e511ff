"""Whose petitions: the body that received them, or none for the whole jurisdiction."""

from __future__ import annotations

from xinfang_extract.attribution.attrs import Value, code_of
from xinfang_extract.attribution.clauses import Group
from xinfang_extract.attribution.items import Item
from xinfang_extract.attribution.own_level import level_of
from xinfang_extract.attribution.state import State
from xinfang_extract.attribution.words.bodies import INSTITUTIONS, OUR_COURT, PLACES, is_leader
from xinfang_extract.attribution.words.stated import Stated
from xinfang_extract.model import Basis
from xinfang_extract.patterns import lazy_regex

# An office inside the institution whose page it is: 院办公室, 信访室, 来访接待室.
OWN_OFFICE = lazy_regex(
    r"(?:^|[^县市区省州])(?:信访室|信访科|信访组|信访股|信访处|接待室|来访接待室|来信来访接待室|来信来访办公室|(?:信访|接访|来访|接待)(?:大厅|窗口)"
    r"|举报中心|[本我]室|我办|[局院厅]信访(?:办|室|科|组|股)|^信访办(?:公室)?|人民接待室|局办公室|院办公室|本局办公室)$|(?<![县市区省州]|[县市区省州][委府]|政府)(?:办公室|(?:工作|专门)委员会|工委)$"
)
# A department of it that handles petitions.
OWN_DEPARTMENT = lazy_regex(r"(?:控告申诉|告诉申诉|控申|立案信访|信访|来信来访)(?:检察)?(?:部门|机构|窗口)$")
LONGEST_DEPARTMENT = len("来信来访检察部门")
# What leaders do with letters and matters: 区领导接待46批；阅批来信58件，包案化解41件.
_WRITE_ON = "阅批|批阅|阅处|阅示|批示|签批"  # leaders on letters
DONE_BY_LEADERS = lazy_regex(rf"{_WRITE_ON}|亲阅|亲批|包案|包保|包抓|包联|解决|化解|协调")
# In the name of a petition office that no township has.
ABOVE_IT = lazy_regex(r"^(?:[县市区省州旗]|国家|中央|上级)|局$")
# At the head of a sentence that goes on with the year of the one before.
THAT_YEAR = lazy_regex(r"\s*(?:当年|是年|同年|全年|年内|这一年|一年来)")
# At the head of a clause: the office of the page, called for short, and what it does itself.
FOR_SHORT = lazy_regex(
    r"[\s，]*(?:\d{4}年，?)?(?:全年|年内|其中)?(?P<office>(?P<level>省|市|州|县|区)[局办]|局机关|我局|本局)"
    r"(?:全年|共|直接|累计|年内)*(?=收到|收|受理|接待|办理|登记|处理|立案|向|实地|转送|交办|督办)"
)
# At the head of a clause without numbers: 我局接待大厅实行“一窗受理”，接待群众412批.
WE = lazy_regex(r"[\s，]*(?:\d{4}年，?)?(?:全年|年内)?，?(?P<office>[我本]局)(?!长(?!期)|机关干部)")
# At the head of a sentence: those of the one before.
THEY = lazy_regex(r"\s*(?:\d{4}年，?|全年，?|半年来，?|年内，?)?他们")
# In the lead of those who were received.
RECEIVED = lazy_regex(r"接待|接访|接见|接谈")
COMMITTEE = "政协"
"""A body with an office of petitions inside that no institution is."""
# At the head of a paragraph: the day of an entry.
DATED = lazy_regex(r"[\s【〔]*(?:\d{1,2}月\d{1,2}日|\d{1,2}日)")
OFFICE = ("办公室", "该办公室", "该室", "该办", "该组")
REPORTS_TO = "举报中心"
"""An office that procuratorates have, and 监察 bodies as well."""
INSPECTORS = ("监察室", "监察科")
"""Offices of discipline that institutions have inside."""
COUNT_FOR_THEMSELVES = frozenset({"police", "mass_org", "department"})
"""Those institutions with which a page may begin that then tells of all of its place: not of lawsuits, officials."""
OFFICE_WORK = frozenset({"transferred", "supervised", "filed"})
"""What an office does with matters, whatever came in to all of the county."""
OF_THE_COUNTY = frozenset({"assigned", "reviewed"})
"""Matters from above, or that the government looks at again: they are the county's, whatever office heads the page."""
ABOVE = frozenset({"prefecture", "province", "national", "higher"})
"""Levels where others receive."""
OF_THE_HOUSE = frozenset({"petition_office", "other"})
"""Codes of offices that an institution has inside."""
LOOKED_AT = lazy_regex(rf"{_WRITE_ON}|亲阅|亲批|批办|阅签")
"""What leaders do with letters that are then the office's to handle."""
BY_LEADERS = lazy_regex(rf"接待|接访|下访|约访|{_WRITE_ON}|批办|包案|包保|包联|亲自|带队|带案")
"""What goes on to be the leaders' own act."""
# In the name of several offices: one of them is not inside.
OF_OTHERS = lazy_regex(r"[县市区省州旗](?:信访局|信访办|委|政府)|委办")
SENT = ("transferred", "assigned")
"""Stages of matters that were sent to somebody."""
RECIPIENT = lazy_regex(
    r"(?:给|至|到|往|计)?(?:\d+个)?(?:[一-鿿、（）“”]{0,16}(?:[局厅委办处科室院庭所站厂社队部会县市区州盟旗乡镇](?:去)?|公安|检察|法院|纪检监察|单位|部门|机关|公司|街道|地方|政府)|其[他它])(?:的|共|各)?"
)
"""Those whom matters are sent to, from the verb or the mark before up to the number."""
NOT_THE_LEADERS = frozenset({"all", "letter", "online"})
"""Channels that do not come to a leader who receives in person."""


def leave_recipient(state: State, group: Group, stated: Stated) -> None:
    """`转市信访局49件、市法院28件`: those named after the first are sent to as well, and received nothing."""
    last = state.here.last_count
    if last is None or last.code("stage") not in SENT or stated.named or "stage" in stated.attrs:
        return
    if not state.text.startswith(("、", "，"), group.lead_start - 1) or _sender_named(state, last):
        return
    named = stated.attrs.pop("body_type", None) is not None
    if named or RECIPIENT.fullmatch(stated.text) is not None and _has_recipient(state, last):
        stated.attrs["stage"] = last.attrs["stage"].carried()


def _sender_named(state: State, last: Item) -> bool:
    """Whether the clause says who sent them: 县纪委转来49件."""
    sender, stage = last.attrs.get("body_type"), last.attrs["stage"]
    if sender is None or sender.basis is not Basis.STATED or sender.end > stage.start:
        return False
    return "，" not in state.text[sender.end : stage.start]


def _has_recipient(state: State, last: Item) -> bool:
    """Whether the matters counted last were sent to somebody who is named, in the same list."""
    stage = last.attrs["stage"]
    if stage.basis is not Basis.STATED:
        return True  # itself the next of such a list
    return RECIPIENT.fullmatch(state.text[stage.end : last.drafts[0].number.start]) is not None


def name_for_short(state: State, start: int, stated: Stated) -> None:
    """`省局收到来信2.64万件` where the page tells of 全省: its office, called for short. `start` of the words."""
    if not _may_be_the_office(state, stated):
        return
    short = FOR_SHORT.match(stated.text)
    if short is None or short["level"] is not None and level_of(short["level"]) != state.level:
        return
    _name_office(state, start, stated, short.span("office"))


def name_ourselves(state: State, start: int, stated: Stated) -> None:
    """`我局实行“一窗受理”，接待群众412批`: who speaks on a page of petitions. `start` of the clause."""
    if _may_be_the_office(state, stated) and (ourselves := WE.match(stated.text)) is not None:
        _name_office(state, start, stated, ourselves.span("office"))


def _may_be_the_office(state: State, stated: Stated) -> bool:
    """Whether a short name that no body stands beside is that of a petition office, and of no other institution."""
    return "body_type" not in stated.attrs and state.petition_page and not is_institution(state.page_body)


def _name_office(state: State, start: int, stated: Stated, found: tuple[int, int]) -> None:
    begin, end = start + found[0], start + found[1]
    name = state.text[begin:end]
    stated.attrs["body_type"] = Value("petition_office", "office_for_short", begin, end, state.block, text=name)


def note_speaker(state: State, stated: Stated) -> None:
    """A body at the head of a sentence is the subject of what follows in the paragraph."""
    pending = state.here.pending
    body = stated.attrs.get("body_type")
    if body is not None and body.code != "other":
        pending.body, pending.whole = body, False
    elif stated.whole is not None:
        pending.body, pending.whole = None, True
    elif state.page_body is not None and pending.body is not None and _house_goes_on(state, pending.body, stated):
        pending.body, stated.attrs["body_type"] = state.page_body, state.page_body.carried()


def _house_goes_on(state: State, speaker: Value, stated: Stated) -> bool:
    """`常委会领导阅批34件，转县政府86件`: leaders look at letters, and it is their institution that passes them on."""
    if speaker is state.page_body:
        return True  # it has gone on already: 转县政府86件，督办6件
    before = is_leader(speaker) and speaker.end < state.clause_start
    if not before or not is_institution(state.page_body) or BY_LEADERS.search(stated.text) is not None:
        return False
    done = state.text[speaker.end : state.clause_start]
    apart = done.endswith("；")
    if LOOKED_AT.search(done) is not None and RECEIVED.search(done) is None:
        return apart or stated.code("stage") == "transferred"
    return apart and stated.text.startswith("对")  # 检察长接待152人次；对上访老户17人逐人立档


def body_of(state: State, stated: Stated) -> Value | None:
    """Who received what is counted: as stated, else as the sentence, the paragraph, the heading or the page says.

    Nobody's where petitioners went past a petition office, on its own page as well: 赴省上访12批.
    """
    body = _said_of(state, stated)
    if body is None or body.code != "petition_office" or body.basis is Basis.STATED:
        return body
    return None if _goes_above(state, stated) else body


def goes_past(state: State, stated: Stated) -> bool:
    """各乡镇情况: `进京上访，城关镇9人次`: those whom a heading names are where petitioners came from."""
    given = state.headings.given.get("body_type")
    level = stated.code("level") or code_of(state.headings.given, "level")
    return given is not None and given.rule == "heading" and "township" in given.code and level not in ("", "township")


def _goes_above(state: State, stated: Stated) -> bool:
    """Whether petitioners went to a level above those who report on them."""
    level = stated.code("level") or code_of(state.headings.given, "level")
    return not ABOVE.isdisjoint(level.split("+"))


def _said_of(state: State, stated: Stated) -> Value | None:
    own = stated.attrs.get("body_type")
    if own is not None:
        return own_office(state, own)
    if stated.whole is not None:
        return _institution(state)
    pending = state.here.pending
    if pending.body is not None:
        before = pending.body.end < state.clause_start
        if before and _goes_somewhere(state, stated):
            return state.page_body  # 到北京上访…: no act of the body named before
        others = before and stated.code("channel") in NOT_THE_LEADERS and not DONE_BY_LEADERS.search(stated.text)
        if not is_leader(pending.body) or not (not_done_by_leaders(state, stated) or others):
            return own_office(state, pending.body)
    if pending.whole:
        return _institution(state)
    return _from_outside(state, stated)


def _from_outside(state: State, stated: Stated) -> Value | None:
    """What the paragraph, the heading or the page says."""
    if (leaders := _just_said_to_receive(state, stated)) is not None:
        return leaders
    if (office := _just_set_up(state)) is not None and not _another_since(state, office):
        return own_office(state, office)
    if state.body is not None and not is_leader(state.body) and not state.context.chronicle:
        return own_office(state, state.body.carried())
    given = state.headings.given.get("body_type")
    if given is not None and not (is_leader(given) and not_done_by_leaders(state, stated) or goes_past(state, stated)):
        return given
    if state.whole and not is_institution(state.page_body):
        return None
    page = body_of_page(state) or (state.page_body if stated.code("stage") in OFFICE_WORK else None)
    if page is not None and page.code == "petition_office" and stated.code("stage") in OF_THE_COUNTY:
        return None
    return page or _who_acts(state)


def _who_acts(state: State) -> Value | None:
    """`县民政局收到来信1518件`, and in the next paragraph `来信降为865件`: who has counted all of the section so far.

    An institution or a township only, and where nothing else says whose page it is.
    """
    if state.page_body is not None or state.jurisdiction:
        return None
    told = [item.attrs.get("body_type") for item in state.items if item.petition and not item.comparison]
    first = told[0] if told else None
    if first is None or first.code not in (*INSTITUTIONS, "township"):
        return None
    return first.carried() if all(body is not None and body.code == first.code for body in told) else None


def _just_said_to_receive(state: State, stated: Stated) -> Value | None:
    """`由正副县长轮流坐班。到年底，接待来访286人次`: the leaders of the sentence before, where it counted nothing."""
    if state.receivers is None or state.receivers[0].block != state.block or is_institution(state.page_body):
        return None
    right_before = state.receivers[1] == state.sentences - 1
    if not right_before:
        return None
    if THEY.match(state.text, state.here.span[0]) is not None and not not_done_by_leaders(state, stated):
        return state.receivers[0].carried()  # 书记、县长轮流接待。他们全年接待312人次，批阅来信96件
    comes = stated.code("channel") == "visit" and "level" not in stated.attrs and "form" not in stated.attrs
    return state.receivers[0].carried() if comes and RECEIVED.search(stated.text) else None


def _another_since(state: State, office: Value) -> bool:
    """`县信访局有干部7人。县纪委收到来信31件。接待来访12批`: what the paragraph goes on with is the later one's."""
    if state.text.startswith("该", state.here.span[0]):
        return False  # 该组收到来信31件
    return state.body is not None and state.body.block == state.block and state.body.start > office.start


def _just_set_up(state: State) -> Value | None:
    """`县信访局有干部7人。受理来信231件`: the office of the sentence before; in a chronicle, of the same year alone."""
    if state.set_up is None or state.set_up[0].block != state.block:
        return None
    page = state.page_body
    if page is not None and page.code == "other":
        return None  # 县政协设提案信访组。
    right_before = state.set_up[1] == state.sentences - 1
    if state.context.chronicle and not (right_before and THAT_YEAR.match(state.text, state.here.span[0])):
        return None
    return state.set_up[0].carried()


def body_of_page(state: State) -> Value | None:
    """Whose page it is where nothing nearer says so: a petition office's only where it counts before the whole county.

    The office that counted the first petitions of a page stands for a title, but not in a chronicle of many years.
    """
    entries = state.context.chronicle or DATED.match(state.text) is not None  # 3月5日，…: of an entry of its own
    page = state.page_body or (state.office if not entries else None)
    of_section = state.headings.body is not None and state.headings.body.code == "township"  # 【白沙镇】
    return None if state.jurisdiction and not of_section and not is_institution(page) else page


def not_done_by_leaders(state: State, stated: Stated) -> bool:
    """Petitioners going somewhere, and matters from above, are not what the leaders of the sentence did."""
    return _goes_somewhere(state, stated) or stated.code("stage") in ("assigned", "filed")


def _goes_somewhere(state: State, stated: Stated) -> bool:
    """Whether it names a level that no heading has named: 到北京上访."""
    return "level" in stated.attrs and "level" not in state.headings.given


def own_office(state: State, own: Value) -> Value:
    """The congress's own 信访室 is the congress, and so are its kin in the counties."""
    page = state.page_body
    if page is not None and page.code == "township" and own.code == "petition_office" and not ABOVE_IT.search(own.text):
        return own.recoded("township", "own_office")  # 综治维稳信访中心 of a township
    if own.code == "other" and own.text in OFFICE and (office := _office_told(state)) is not None:
        return own.recoded(office.code, "office_named_for_short")
    if page is not None and own.code in OF_THE_HOUSE and COMMITTEE in page.text and OWN_OFFICE.search(own.text):
        return own.recoded(page.code, "own_office")  # 政协机关信访接待室
    if page is None or not is_institution(page):
        return own
    if own.rule == PLACES:
        return own.recoded(page.code, "own_kin")  # 各县（区）接收3468件次: its own kin there
    if own.code == "court" and own.text.endswith(OUR_COURT):
        return own.recoded(page.code)
    if page.code == "discipline" and own.text.endswith(REPORTS_TO):
        return own.recoded(page.code)
    if own.code == "discipline" and own.text.startswith(INSPECTORS):
        return own.recoded(page.code)  # 市卫生局信访工作由监察室承担
    joined = "+" in own.code and set(own.code.split("+")) <= {page.code, *OF_THE_HOUSE}
    if joined and OF_OTHERS.search(own.text) is None:
        return own.recoded(page.code, "own_offices")  # 局信访科和各业务科室
    if _is_own_department(state, own):
        return own.recoded(page.code, "own_office")  # 控告申诉部门 of a procuratorate
    if own.code not in ("petition_office", "other"):
        return own
    return own.recoded(page.code) if OWN_OFFICE.search(own.text) else own


def _is_own_department(state: State, own: Value) -> bool:
    """`全市检察机关控告申诉部门受理…`: the department of an institution that handles petitions."""
    if own.code != "department" or own.block != state.block:
        return False
    return OWN_DEPARTMENT.search(state.text, max(0, own.end - LONGEST_DEPARTMENT), own.end) is not None


def _office_told(state: State) -> Value | None:
    """县信访办公室有干部5人。经办公室拆阅…: the petition office that the page or the sentence before has named."""
    set_up = state.set_up[0] if state.set_up is not None else None
    named = (state.here.pending.body, state.page_body, set_up, state.office)
    return next((b for b in named if b is not None and b.code == "petition_office"), None)


def _institution(state: State) -> Value | None:
    """全县 and 全市 are the whole jurisdiction, and beat the page's own body, unless its own kin are named."""
    page = state.page_body
    if page is not None and page.rule == "first_sentence" and page.code in COUNT_FOR_THEMSELVES:
        return None  # 县公安局接待来访312批。全县发生集体访12批
    return (state.headings.given.get("body_type") or page) if is_institution(page) else None


def is_institution(body: Value | None) -> bool:
    """Whether it is a court, a congress, a bureau …, and neither a petition office nor a government."""
    return body is not None and body.code in INSTITUTIONS
