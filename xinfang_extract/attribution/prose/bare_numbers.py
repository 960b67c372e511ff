"""A number without a petition unit: `人次减少41` is a change, `来信402、来访133` a list, `38万元` other business."""

from __future__ import annotations

from xinfang_extract.attribution.attrs import carried
from xinfang_extract.attribution.clauses import Clause, Group
from xinfang_extract.attribution.comparisons.comparing import compare
from xinfang_extract.attribution.comparisons.percent_bases import counted_in
from xinfang_extract.attribution.items import Item, Scope
from xinfang_extract.attribution.scope.compared import compared_with
from xinfang_extract.attribution.scope.keeping import keep, keep_comparison, make_draft, note_other_business
from xinfang_extract.attribution.scope.placing import place
from xinfang_extract.attribution.scope.subjects import new_subject
from xinfang_extract.attribution.scope.values import topic_named
from xinfang_extract.attribution.state import State
from xinfang_extract.attribution.words.around import FOR_SHORT, SHORT
from xinfang_extract.attribution.words.kinds import Told, kind_of_count, opens_from, result_follows
from xinfang_extract.attribution.words.stated import Stated
from xinfang_extract.model import Kind
from xinfang_extract.patterns import lazy_regex
from xinfang_extract.rules.mentions import Word
from xinfang_extract.rules.numbers import Number

# Right after a number: units of other business.
MONEY = lazy_regex(
    r"(?:元|万元|亿元|亩|吨|公里|平方|立方|公斤|美元|人民币|户口|千米|米|辆|台|册|本|期|场|张|块|所|篇|只|棵|株)"
)
# The days on which leaders received: 开门接访96场次, 接待日24期.
SESSIONS = lazy_regex(r"[场期]次?(?![一-鿿])")
RECEPTIONS = lazy_regex(
    r"(?:接访|下访|约访|接待群众|接待来访|接待)(?:日|活动|月)?(?:共|总共|累计)?(?:开展|安排|举行|举办|组织|进行)?(?:了)?$"
)
GLYPH = lazy_regex(r"[一-鿿]")
GLYPH_OR_PERCENT = lazy_regex(r"[一-鿿%]")
# Behind a total: bare numbers of its parts, up to the end of the sentence.
PARTS = lazy_regex(r"，(?:其中|内)[有：]?(?:[一-鿿]{2,10}\d+件?[，、；]){1,7}[一-鿿]{2,10}\d+件?(?=[。；])")
DIGITS = lazy_regex(r"\d+")
# Right after a bare number of a breakdown.
ITEM_ENDS = lazy_regex(r"[，；。、（]|$")


def read_bare(state: State, clause: Clause, group: Group, stated: Stated, following: list[Group]) -> None:
    """Take in a bare number where its words say what it counts; `following` are the groups that the sentence holds."""
    number = group.numbers[0]
    after = state.text[number.stop : number.stop + 3]
    if stated.measures and not GLYPH.match(after) and _in_named_measure(state, group, stated):
        return
    if _changes_earlier(state, group, stated):
        return
    result = _result_after(state.text, clause, group)
    scope = state.here.scope
    if result is not None:
        counted = _begins_change(state, group, stated, result)
    else:
        counted = _in_breakdown(state, clause, group, stated, scope, after) or _in_list(
            state, clause, group, stated, following, after
        )
        counted = counted or _adds_up(state, group, stated)
    if not counted and (stated.decoy is not None or MONEY.match(after)) and not _are_receptions(state, group):
        note_other_business(state)


def _are_receptions(state: State, group: Group) -> bool:
    """`开门接访96场次，带头包案72件`: how often they received, among petitions."""
    if SESSIONS.match(state.text, group.numbers[0].stop) is None:
        return False
    return RECEPTIONS.search(state.text, group.lead_start, group.numbers[0].start) is not None


def _in_named_measure(state: State, group: Group, stated: Stated) -> bool:
    """`人次减少41`, `来信件次为1,204`: the measure is named before the number."""
    number, measure = group.numbers[0], stated.measures[-1].term.measure
    if not measure:
        return False
    told = kind_of_count(state.text, stated, group, compared=True)
    if told.kind is not Kind.COUNT:
        target = counted_in(state, compared_with(state, stated), measure)
        if target is None or not target.petition:
            return False
        draft = compare(state, number, measure, told, target, None)
        keep_comparison(state, Item([draft], target.attrs, comparison=True, stage_only=True))
        return True
    if stated.subject is None or stated.decoy is not None:
        return False
    _keep_count(state, new_subject(state, stated), number, measure)
    return True


def _changes_earlier(state: State, group: Group, stated: Stated) -> bool:
    """`比2010年的197件减少13，`: by how much it changed, in the unit of the earlier value right before."""
    number, last = group.numbers[0], state.here.last_comparison
    if last is None or not last.earlier or stated.direction is None or stated.subject is not None:
        return False
    if not ITEM_ENDS.match(state.text, number.stop):
        return False
    told = kind_of_count(state.text, stated, group, compared=True)
    target = compared_with(state, stated)
    if told.kind is not Kind.CHANGE or target is None or not target.petition:
        return False
    draft = compare(state, number, last.drafts[-1].measure, told, target, None)
    keep_comparison(state, Item([draft], target.attrs, comparison=True, stage_only=True))
    return True


def _result_after(text: str, clause: Clause, group: Group) -> Group | None:
    """The group that tells what a change has led to, where this one tells what it began with."""
    at = clause.index(group) + 1
    following = clause.groups[at] if at < len(clause.groups) else None
    if following is None or not following.numbers[0].unit or following.numbers[0].percent:
        return None
    return following if opens_from(text, group) and result_follows(following, text) else None


def _begins_change(state: State, group: Group, stated: Stated, result: Group) -> bool:
    """`由3,520下降到3,144人次`: the unit at the end is that of both."""
    target = compared_with(state, stated)
    if target is None or not target.petition:
        return False
    told = Told(Kind.PREVIOUS, 1, None, year=stated.time.last_year if stated.time else None)
    draft = compare(state, group.numbers[0], result.numbers[0].measure, told, target, None)
    keep_comparison(state, Item([draft], target.attrs, comparison=True, noun=True))
    return True


def _in_breakdown(state: State, clause: Clause, group: Group, stated: Stated, scope: Scope | None, after: str) -> bool:
    """`农村土地类402，城镇拆迁类133` under 按内容分: a topic, in the measure of the total."""
    if scope is None or scope.opener != "sorted" or stated.decoy is not None:
        return False
    if not _holds(scope.total, group.numbers[0]) or not ITEM_ENDS.match(after) or not stated.topic:
        return False
    if not stated.topic_marked and not stated.text.rstrip().endswith(("类", "问题")):
        return False
    return _place(state, clause, group, stated, scope.total)


def _in_list(state: State, clause: Clause, group: Group, stated: Stated, following: list[Group], after: str) -> bool:
    """`来信402、来访133，来电176`: nouns with bare numbers, two or more or after 其中, under a total."""
    number, subject, channel = group.numbers[0], stated.subject, stated.attrs.get("channel")
    for_short = channel is not None and channel.rule == FOR_SHORT and channel.end == number.start  # 其中信88、访52
    named = for_short or subject is not None and subject.end == number.start
    if not named or stated.decoy is not None or GLYPH_OR_PERCENT.match(after):
        return False
    at, scope = clause.index(group), state.here.scope
    beside = [*clause.groups[max(0, at - 1) : at + 1], *following[:1]]
    listed = sum(_is_noun_with_number(state.text, g) for g in beside) >= 2 or _list_goes_on(state)
    if not listed and (scope is None or scope.opener != "part"):
        return False
    here = state.here
    total = here.scopes[-1].total if here.scopes else here.chained or state.main
    if not here.scopes and not _holds(total, number):
        told = [*state.told_in(state.sentences), *state.told_in(state.sentences - 1)]
        total = next((i for i in told if i.drafts and i.drafts[-1].number.unit), total)  # one of the list was told last
    if total is None or not total.petition or not _holds(total, number):
        return False
    return _place(state, clause, group, stated, total)


def _adds_up(state: State, group: Group, stated: Stated) -> bool:
    """`来信来访计176件，内控告68，申诉75，其他33。`: bare numbers that are together the total before them."""
    last = state.here.last_count
    total = last.whole if last is not None and last.whole is not None else last
    if total is None or not total.petition or len(total.drafts) != 1 or stated.decoy is not None:
        return False
    count = total.drafts[0]
    parts = PARTS.match(state.text, count.number.stop)
    if parts is None or not parts.start() < group.start < parts.end():
        return False
    if sum(map(int, DIGITS.findall(parts[0]))) != count.value:
        return False
    attrs = {**carried(total.attrs), **stated.attrs, "topic": topic_named(stated, group, state.block)}
    _keep_count(state, Item([], attrs, part=True, whole=total), group.numbers[0], count.measure)
    return True


def _list_goes_on(state: State) -> bool:
    """Whether the number before in the sentence was one of such a list: 来电176（含热线151）、网络145."""
    last = state.here.last_count
    return last is not None and bool(last.drafts) and not last.drafts[-1].number.unit


def _is_noun_with_number(text: str, group: Group) -> bool:
    if group.numbers[0].unit:
        return False
    if SHORT.fullmatch(text, group.lead_start, group.start) is not None:
        return True
    return any(isinstance(m, Word) and m.role == "subject" and m.end == group.start for m in group.lead)


def _holds(total: Item | None, number: Number) -> bool:
    """Whether the total is large enough to hold the number."""
    if total is None or not total.drafts or number.value is None:
        return False
    return number.value <= total.drafts[0].value


def _place(state: State, clause: Clause, group: Group, stated: Stated, total: Item | None) -> bool:
    placed = place(state, clause, group, stated, [])
    if isinstance(placed, str) or total is None:
        return False
    if placed.whole is None:
        placed.part, placed.whole = True, total
    _keep_count(state, placed, group.numbers[0], total.drafts[0].measure)
    return True


def _keep_count(state: State, item: Item, number: Number, measure: str) -> None:
    item.drafts = [make_draft(state, number, measure, item.attrs)]
    keep(state, item)
