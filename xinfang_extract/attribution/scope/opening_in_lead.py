"""What opens a scope in the lead of its own first part: `其中来信14件`, `按内容分农业38件`."""

from __future__ import annotations

from xinfang_extract.attribution.clauses import Clause, Group
from xinfang_extract.attribution.items import Item
from xinfang_extract.attribution.scope.opening import open_sorted, whole_for_parts
from xinfang_extract.attribution.scope.scopes import matching
from xinfang_extract.attribution.state import State
from xinfang_extract.attribution.words.stated import Stated, read_stated
from xinfang_extract.patterns import lazy_re, lazy_regex
from xinfang_extract.rules.mentions import Word

# The same in the lead of the first part: 按内容分农业38件，按问题归类为农民负担58件.
SORTED_IN_LEAD = lazy_re(
    r"[\s，]*(?:其中)?(?:按照?|依照?|根据|从|以)[^，。；：、\d]{1,10}?(?:归类|分类|划分|区分|来?分|来?看)(?:[有为成]|别是)?(?=[^，。：\d年]{2})"
)
# At the head of a clause, for 其中: 尚有9件未结，主要是….
MAINLY = lazy_regex(r"\s*主要(?:是|有|为|包括)")
INSIDE = ("含", "内", "包括", "内有")
"""Words for 其中 that count as such only at the head of a lead: not in 市内."""


def open_in_lead(state: State, stated: Stated, group: Group, clause: Clause) -> None:
    """其中 that stands in the lead of its own first part: `其中来信14件`, `（含赴市集体访14批次）`."""
    part = stated.part
    if part is None:
        last = state.here.last_count
        if last is not None and group is clause.groups[0] and MAINLY.match(stated.text):
            state.here.keep_brackets()
            state.open_scope(last, "part")
        elif last is not None and state.here.scope is None and not last.part and _takes_up(state, stated, group):
            state.open_scope(last, "part")
        return
    if state.text[part.start : part.end] in INSIDE and part.start - group.lead_start > 2:
        return
    total = _total_named(state, part, group)
    other = stated.decoy is not None or stated.text.endswith("案件")  # 其中市中级法院受理案件4317件
    begins = clause.opened == "" and group is clause.groups[0] and not stated.named and other
    if total is None:
        opened = clause.opened if group is clause.groups[0] else ""
        total = whole_for_parts(state, opened, begins=begins, named=stated.named)
        if _are_matters_behind_people(state, stated, group, total):
            total = state.main
    if not _is_part_of_list(state, total):
        state.here.keep_brackets()
    state.open_scope(total, "part")


def open_sorted_in_lead(state: State, clause: Clause, group: Group) -> None:
    """按…分 that stands in the lead of its own first part; what is left of the lead names the part."""
    if group is not clause.groups[0]:
        return
    cue = SORTED_IN_LEAD.match(state.text, group.lead_start, group.start)
    if cue is None:
        return
    before = [m for m in group.lead if m.end <= cue.end()]
    open_sorted(state, read_stated(state.text, before, group.lead_start, cue.end(), state.block))
    group.lead, group.lead_start = [m for m in group.lead if m.start >= cue.end()], cue.end()


def _are_matters_behind_people(state: State, stated: Stated, group: Group, total: Item | None) -> bool:
    """`来信312件。全院10名干警包案，直接查办其中63件`: matters dealt with are no part of the people counted before."""
    if total is None or total.petition or total.matter or state.main is None:
        return False
    return total is state.here.last and group.numbers[0].measure == "cases" and "stage" in stated.attrs


def _takes_up(state: State, stated: Stated, group: Group) -> bool:
    """`…29批，集体占6批`: so many of those just counted."""
    share = stated.share
    return share is not None and state.text[share.end : group.start] in ("", "了", "去", "其中")


def _is_part_of_list(state: State, total: Item | None) -> bool:
    """Whether 其中 speaks of one item of a list that goes on after ；: 县局14件，其中集体访3批；各镇8件."""
    scope = state.here.scope
    if scope is None or not scope.parts or scope.parts[-1] is not total:
        return False
    by_body = scope.opener == "part" and scope.parts[-1].code("body_type") != ""
    return scope.opener == "sorted" or by_body


def _total_named(state: State, part: Word, group: Group) -> Item | None:
    """来信中，其中…: the total that the words before 其中 name."""
    if part.start - group.lead_start <= 3:
        return None
    within = [m for m in group.lead if m.start < part.start]
    if not any(isinstance(m, Word) and m.role == "subject" for m in within):
        return None
    return matching(state.items, read_stated(state.text, within, group.lead_start, part.start, state.block))
