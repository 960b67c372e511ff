"""Who a clause says is speaking: bodies named, called for short, or gone on with, before anything is counted."""

from __future__ import annotations

from collections.abc import Sequence

from xinfang_extract.attribution.attrs import Value
from xinfang_extract.attribution.own_level import level_of
from xinfang_extract.attribution.scope.whose import REVIEWERS
from xinfang_extract.attribution.state import State
from xinfang_extract.attribution.words.bodies import is_institution
from xinfang_extract.attribution.words.leaders import BY_LEADERS, LOOKED_AT, RECEIVED, is_leader
from xinfang_extract.attribution.words.stated import Stated
from xinfang_extract.patterns import lazy_regex
from xinfang_extract.rules.mentions import Mention, Word

# At the head of a clause: the office of the page, called for short, and what it does itself.
FOR_SHORT = lazy_regex(
    r"[\s，]*(?:\d{4}年，?)?(?:全年|年内|其中)?(?P<office>(?P<level>省|市|州|县|区)[局办]|局机关|[我本][局科室处组办])"
    r"(?:全年|共|直接|累计|年内)*(?=收到|收|受理|接待|接见|办理|登记|处理|立案|向|实地|转送|交办|督办)"
)
# Behind an institution: what is told of it, or what it tells, counts what follows.
ACCOUNT = lazy_regex(
    r"的(?:账|账本|统计|登记簿|例子)(?=[，。：；]|$)|的同志[^，。；：\d]{0,8}(?:拿出|搬出|翻开|统计)"
    r"|(?:更|最|尤|尤其)(?:为)?(?:甚|差|坏|严重|突出)(?=[。：；]|$)|就是一例"
)
# At the head of a clause without numbers: 我局接待大厅实行“一窗受理”，接待群众412批.
WE = lazy_regex(r"[\s，]*(?:\d{4}年，?)?(?:全年|年内)?，?(?P<office>[我本][局室处组])(?!长(?!期)|机关干部|的?人员)")

# A bureau by its name: 市信访局, 市公安局.
BUREAU_OF = lazy_regex(r"(?P<level>[省市州县区])(?P<of>[一-鿿]{1,6}?)局(?!长|面|势)")
OF_THOSE = ("对其中", "对其")
"""What the clause before has just counted."""
ITS_CLAUSE = 24
"""Characters of a clause in which it may be said whose act it is: 对上访老户8人亲自做工作."""


def name_for_short(state: State, start: int, stated: Stated) -> None:
    """`省局收到来信2.64万件` where the page tells of 全省: its office, called for short. `start` of the words."""
    short = FOR_SHORT.match(stated.text)
    if short is None or "body_type" in stated.attrs or is_institution(state.page_body):
        return
    level = short["level"]
    if level is not None and not _was_named(state.text, short["office"], start):
        unknown = not state.level and _is_its_own_page(state)
        if not state.petition_page or level_of(level) != state.level and not unknown:
            return
    elif level is None and not (state.petition_page and _is_its_own_page(state)):
        return
    _name_office(state, start, stated, short.span("office"))


def _was_named(text: str, short: str, start: int) -> bool:
    """`市信访局…，市局办理来信62件`: whether the last bureau named before is the petition office that it stands for."""
    level, is_bureau = short[0], short.endswith("局")
    named = [*BUREAU_OF.finditer(text, 0, start)] if is_bureau else []
    last = next((m for m in reversed(named) if m["level"] == level), None)
    return last is not None and last["of"] == "信访"


def name_ourselves(state: State, start: int, stated: Stated) -> None:
    """`我局实行“一窗受理”，接待群众412批`: who speaks on a page of petitions. `start` of the clause."""
    if (
        _may_be_the_office(state, stated)
        and _is_its_own_page(state)
        and (ourselves := WE.match(stated.text)) is not None
    ):
        _name_office(state, start, stated, ourselves.span("office"))


def note_speaker(state: State, stated: Stated) -> None:
    """A body at the head of a sentence is the subject of what follows in the paragraph."""
    pending = state.here.pending
    body = stated.attrs.get("body_type")
    if body is not None and (body.code != "other" or REVIEWERS in body.text):
        pending.body, pending.whole = body, False
    elif stated.whole is not None:
        pending.body, pending.whole = None, True
    elif state.page_body is not None and pending.body is not None and _house_goes_on(state, pending.body, stated):
        pending.body, stated.attrs["body_type"] = state.page_body, state.page_body.carried()
    elif pending.body is not None and (first := _before_the_leaders(state, pending.body, stated)) is not None:
        pending.body, stated.attrs["body_type"] = first, first


def note_account(state: State, mentions: Sequence[Mention]) -> None:
    """`县人民法院更甚。`, `接待室的同志拿出统计：`: whom the sentences that follow in the paragraph tell of."""
    bodies = [m for m in mentions if isinstance(m, Word) and m.role == "body" and m.term.code != "places"]
    last = bodies[-1] if bodies else None
    if last is None or ACCOUNT.match(state.text, last.end) is None:
        return
    name = state.text[last.start : last.end]
    told_of = Value(last.term.body_type, "told_of", last.start, last.end, state.block, text=name)
    state.body = state.here.pending.body = told_of
    state.here.pending.whole = False


def _may_be_the_office(state: State, stated: Stated) -> bool:
    """Whether a short name that no body stands beside is that of a petition office, and of no other institution."""
    return "body_type" not in stated.attrs and state.petition_page and not is_institution(state.page_body)


def _is_its_own_page(state: State) -> bool:
    """Whether the page names the petition office, which calls itself 我局: any bureau may."""
    return state.page_body is not None and state.page_body.code == "petition_office"


def _name_office(state: State, start: int, stated: Stated, found: tuple[int, int]) -> None:
    begin, end = start + found[0], start + found[1]
    name = state.text[begin:end]
    stated.attrs["body_type"] = Value("petition_office", "office_for_short", begin, end, state.block, text=name)


def _before_the_leaders(state: State, speaker: Value, stated: Stated) -> Value | None:
    """`县信访局接待来访1532批，县领导接待214批；立案467件`: who counted before the leaders is told of again."""
    if not is_leader(speaker) or not state.text.endswith("；", speaker.end, state.clause_start):
        return None
    if BY_LEADERS.search(stated.text) is not None or stated.text.startswith(OF_THOSE):
        return None
    told = [item.attrs.get("body_type") for item in state.told_in(state.sentences)]
    first = told[0] if len(told) > 1 else None
    alone = sum(body is not None and is_leader(body) for body in told) == 1
    return first.carried() if first is not None and not is_leader(first) and alone else None


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
    of_all = stated.text.startswith("对") and not stated.text.startswith(OF_THOSE)
    own = BY_LEADERS.search(state.text, state.clause_start, state.clause_start + ITS_CLAUSE) is not None
    return apart and of_all and not own  # 检察长接待152人次；对上访老户17人逐人立档
