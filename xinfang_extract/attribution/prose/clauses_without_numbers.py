"""Clauses without numbers: what they say holds for the number that follows, or finishes the one before."""

from __future__ import annotations

from collections.abc import Sequence

from xinfang_extract.attribution.attrs import Value
from xinfang_extract.attribution.clauses import Clause
from xinfang_extract.attribution.items import Item
from xinfang_extract.attribution.scope.named_again import name_again
from xinfang_extract.attribution.scope.opening import open_by_clause
from xinfang_extract.attribution.scope.recipients import SENT
from xinfang_extract.attribution.scope.speakers import name_ourselves, note_account, note_speaker
from xinfang_extract.attribution.state import State
from xinfang_extract.attribution.time.months_told import note_stretch
from xinfang_extract.attribution.time.pointing import note_last_year_of
from xinfang_extract.attribution.time.told import note_times, note_year_at_end, note_year_of
from xinfang_extract.attribution.words.stated import Stated, read_stated
from xinfang_extract.codebook.codes import FINISHED
from xinfang_extract.model import Basis
from xinfang_extract.patterns import lazy_regex
from xinfang_extract.rules.mentions import Mention

# The head of a clause that says of all before that it is finished: 均已办结, 年内全部化解.
FINISHING = lazy_regex(r"(?:已|均|都|全部|年内|现已|至今|目前|当年|年底|到年底|并|其中)*(?:全部|均|都|已)")

# Right before a number: matters that nobody has received anew.
OLD = lazy_regex(r"积案(?:共|有|为)?$")

# Between a verb and people who petition: they are told of it.
TELLS_THEM = lazy_regex(r"告知|通知|答复|反馈")
# At the head of a clause that tells how: 通过县区自查、部门筛查.
BY_MEANS = lazy_regex(r"(?:\d{4}年|年初|年内|全年)?，?(?:通过|经过|采取|依托|借助)")
# Right behind a year: petitions by a name that may be something else, 1990年的举报按性质划分：.
OF_REPORTS = lazy_regex(r"的(?:举报|控告|检举|申诉|信)")
# Right behind 转办, to the end of its clause; and before it: a list of what was registered.
MATTERS = lazy_regex(r"的?(?:事项|件|信访件|信件|问题)$")
REGISTERED = lazy_regex(r"(?:登记|受理|收到|接收|承办)[^，。；]*[信访电网][^，。；]*[、及和][^，。；]*$")
# The end of a clause that tells how it was done: 通过听证、救助、教育等办法.
MANNER = lazy_regex(r"(?:方式|方法|办法|措施|手段|形式|途径|机制|制度|活动|作用|等)$|、公开听证$")


def read_clause_without_numbers(state: State, clause: Clause, mentions: Sequence[Mention]) -> None:
    """Take note of what a clause says; `mentions` are its words, without numbers that count nothing."""
    stated = read_stated(state.text, mentions, clause.start, clause.end, state.block)
    stage = stated.attrs.get("stage")
    if stage is not None and _registered_together(state.text, clause, stage):
        stage = stated.attrs["stage"] = stage.recoded("received", "registered_together")
    if not _tells_an_outcome(stated, stage, clause):
        note_stretch(state, clause.start, clause.end)
        note_times(state, mentions, clause.start)
    if stated.time is not None:
        named = stated.named or OF_REPORTS.match(state.text, stated.time.end) is not None
        if named and stated.time.start == clause.start:
            note_year_of(state, stated.time)  # 1985年的来信，按内容分…
        else:
            note_year_at_end(state, stated.time, clause)
    by_means = BY_MEANS.match(state.text, clause.start, clause.end) is not None
    if not by_means:
        name_ourselves(state, clause.start, stated)
        name_again(state, clause.start, stated)
        note_speaker(state, stated)
        note_account(state, mentions)
    pending, manner = state.here.pending, MANNER.search(state.text, clause.start, clause.end)
    earlier = stated.prior is not None and not note_last_year_of(state, clause, stated.prior)
    pending.compared = pending.compared or stated.versus is not None or earlier
    pending.total = stated.total is not None
    pending.people = pending.people or stated.people
    if open_by_clause(state, stated, clause):
        return
    if stage is not None and _finishes(state, stated, stage, clause):
        _finish(state, state.here.last, stage)
    elif stage is not None and state.here.object is not None and _is_of_the_object(state.text, stated, stage):
        state.here.object.tell("stage", stage)  # 对业务范围外的139件，全部转送有关单位
    state.here.object = None
    if stated.decoy is not None and stated.subject is None:
        pending.decoy = stated.decoy
    elif stated.named and not (by_means and _is_only_manner(stated, manner=manner is not None)):
        pending.subject, pending.decoy = stated, None
    done = stage if stated.subject is None and not stated.topic_marked else None
    pending.done = (done, clause.end) if done is not None else None
    asked_for = stated.topic_marked or stated.topic_verb  # 要求落实政策、复查结论的，96件
    if stage is not None and stage.code in ("reviewed", "supervised") and manner is None and not asked_for:
        pending.stage = stage


def _registered_together(text: str, clause: Clause, stage: Value) -> bool:
    """`统一登记信件、走访及市长公开电话转办事项，`: matters passed on are some of those registered, and not all."""
    last = MATTERS.match(text, stage.end, clause.end) is not None
    return stage.code in SENT and last and REGISTERED.search(text, clause.start, stage.start) is not None


def _is_only_manner(stated: Stated, *, manner: bool) -> bool:
    """`采取院长约访等办法，息诉128件`: how it was done; not 通过电话、网络等方式，受理312件次."""
    return not stated.narrows or manner and stated.code("channel") == "visit"


def _is_of_the_object(text: str, stated: Stated, stage: Value) -> bool:
    """Whether the verb has no petitions of its own: not in 化解信访积案, but in 转送各局并告知来信人."""
    noun = stated.subject
    return noun is None or noun.start > stage.end and TELLS_THEM.search(text, stage.end, noun.start) is not None


def _tells_an_outcome(stated: Stated, stage: Value | None, clause: Clause) -> bool:
    """`，1986年3月全部办结`: the year is that of the outcome, and of nothing that follows."""
    return clause.opened != "" and stage is not None and stage.code in FINISHED and stated.subject is None


def _finishes(state: State, stated: Stated, stage: Value, clause: Clause) -> bool:
    if stated.subject is not None or stage.code not in FINISHED:
        return False
    return FINISHING.match(state.text, clause.start, clause.end) is not None and state.here.last_count is not None


def _finish(state: State, item: Item | None, stage: Value) -> None:
    """督办35件，均已办结; 转来的17件，全部办结: those are resolved. What was received or assigned keeps its stage."""
    if item is None or not item.drafts:
        return
    if (
        item.code("stage") == "supervised"
        or _are_left_from_before(state, item)
        or item.code("stage") in ("assigned", "filed")
        and _finishes_attribute(state, item, stage)
    ):
        item.tell("stage", stage)


def _are_left_from_before(state: State, item: Item) -> bool:
    """`上年遗留积案12件，全部化解`: old matters, of which nothing else is told."""
    own = item.attrs.get("stage")
    if own is not None and own.basis is not Basis.ASSUMED:
        return False
    start = item.drafts[0].number.start
    return OLD.search(state.text, max(state.here.span[0], start - 8), start) is not None


def _finishes_attribute(state: State, item: Item, stage: Value) -> bool:
    """Whether 转来的 only says which matters are now finished."""
    return stage.code == "resolved" and state.text.startswith("的", item.drafts[0].number.start - 1)
