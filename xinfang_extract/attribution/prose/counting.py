"""A count: its measures, why it may be no figure, and where it stands in what has been told."""

from __future__ import annotations

from collections.abc import Sequence

from xinfang_extract.attribution.clauses import Clause, Group
from xinfang_extract.attribution.items import Item
from xinfang_extract.attribution.prose.assignments import are_batches
from xinfang_extract.attribution.prose.rows import read_row
from xinfang_extract.attribution.scope.keeping import keep, make_draft, note_other_business, reject
from xinfang_extract.attribution.scope.measures import measure_of
from xinfang_extract.attribution.scope.not_petitioners import are_paid, counts_leaders, counts_staff
from xinfang_extract.attribution.scope.pairs import attrs_of_each, of_both, told_again
from xinfang_extract.attribution.scope.placing import place
from xinfang_extract.attribution.scope.told_of_all import finish_list
from xinfang_extract.attribution.state import State
from xinfang_extract.attribution.words.stated import Stated
from xinfang_extract.model import Kind
from xinfang_extract.patterns import lazy_regex
from xinfang_extract.rules.mentions import Word
from xinfang_extract.rules.numbers import Number
from xinfang_extract.rules.times import Time

# After 5人以上: it says which petitions, not how many.
OF_WHICH = lazy_regex(r"的|集体|联名|结伴|结队")
# Between a count and the persons of it: 402批次，涉及1,277人次.
COMPLETING = lazy_regex(
    r"(?:涉及|来了|到了|共|计|总计|共计|合计|累计|牵涉|涉|约|近|达|有|参与|参加|上访|参访|其中涉及|，|共有|逾|超过|总|却|竟|署名者?|联名|签名|签字|的)*(?:群众|来人|参与者|参加者|参访者"
    r"|职工|人员|来访者|上访者|来访人员|人数|人次|当事人|农民|妇女|读者|学生|村民|居民|工人|教师|家长|业主|移民|退役军人|达|约|近|逾)*"
)
# After letters: those who came are none of their writers.
CAME_IN_PERSON = lazy_regex(r"来人|来访|上访")

TEAMS = ("工作组", "督导组", "督查组", "调查组", "专案组", "专班")
"""Those who go out to settle matters: 组织41个工作组，结案1683件."""
# Behind a penalty: those who do not accept it.
APPEALED = lazy_regex(r"[^，。；：\d]{0,8}(?:提出申诉|申诉的|不服|喊冤|叫屈)")


def read_count(
    state: State, clause: Clause, group: Group, stated: Stated, own: Time | None, following: list[Group]
) -> None:
    """Take in the counts of a group, or leave them out with the reason."""
    measures = [measure_of(state, n, stated) for n in group.numbers]
    last = state.here.last
    if group.alien and not stated.has_words and (last is None or not last.petition):
        reject(state, group, stated, "other_business")
        return
    if not any(measures):
        _leave_out(state, group, stated)
        return
    if _is_threshold(state.text, group):
        reject(state, group, stated, "threshold")
        return
    if _wrote_who_were_punished(state.text, stated, group):
        del stated.attrs["stage"]
    if (why := _refusal(state, group, stated)) is not None:
        reject(state, group, stated, why, matter=False)
        return
    if read_row(state, group, stated, measures, own):
        return
    placed = place(state, clause, group, stated, following)
    if isinstance(placed, str):
        reject(state, group, stated, placed)
        return
    if are_batches(group, placed):
        state.leave_out(group.numbers[0], "assignment_batches")
        group.numbers, measures = group.numbers[1:], measures[1:]
    if (channel := of_both(state, group, stated, placed)) is not None:
        placed.attrs = {**placed.attrs, "channel": channel}
    both = group.numbers if placed.part and not stated.named else []  # 来信…，来访…，其中粮食厅206件、48人次
    placed.drafts = [
        make_draft(state, number, measure, attrs_of_each(state, both, number, placed.attrs), own=own)
        for number, measure in zip(group.numbers, measures, strict=True)
        if measure
    ]
    _leave_out_times(state, [n for n, measure in zip(group.numbers, measures, strict=True) if not measure])
    if stated.time is None and own is None:
        _tell_months_of_total(placed)
    _tell_earlier(state, placed)
    keep(state, placed)
    finish_list(state, group, stated, placed)


def _refusal(state: State, group: Group, stated: Stated) -> str | None:
    """Why numbers count no petitions, nor what follows could speak of: penalties, staff, money, leaders."""
    if stated.code("stage") == "sanctioned" or _are_punished(group):
        return "penalty"
    if counts_staff(state, group):
        return "staff"
    if are_paid(state, group):
        return "other_business"
    return "leaders" if counts_leaders(state, stated, group) else None


def _wrote_who_were_punished(text: str, stated: Stated, group: Group) -> bool:
    """`收到受党纪处分的同志的申诉信104件`, `对捕人、判刑提出申诉的141件`: letters and appeals, and no penalties."""
    stage, noun = stated.attrs.get("stage"), stated.subject
    if stage is None or stage.code != "sanctioned":
        return False
    if APPEALED.match(text, stage.end, group.start) is not None:
        return True
    if noun is None or noun.term.channel != "letter":
        return False
    return stage.end <= noun.start and group.start - noun.end <= 1


def _are_punished(group: Group) -> bool:
    """`因来信揭发而受处分的干部有23人`: the people of a penalty, though the clause is one of subjects."""
    if group.numbers[0].measure != "persons":
        return False
    return any(isinstance(m, Word) and m.role == "stage" and m.term.code == "sanctioned" for m in group.lead)


def _leave_out(state: State, group: Group, stated: Stated) -> None:
    """户, 个, 次 of other things."""
    decoy = stated.decoy
    if decoy is not None and stated.subject is None:
        # with what petitions are settled: 组织41个工作组，投入62万元，化解38件
        means = state.text[decoy.start : decoy.end].endswith(TEAMS) or decoy.term.why == "money"
        if not (means and state.under_petitions):
            note_other_business(state)
    _leave_out_times(state, group.numbers)


def _leave_out_times(state: State, numbers: Sequence[Number]) -> None:
    """接待来访56次、189人次: the 56 are sessions."""
    for number in numbers:
        if number.unit[:1] in ("户", "次", "条"):
            state.leave_out(number, "other_business")


def _is_threshold(text: str, group: Group) -> bool:
    """`10人以上的集体访`."""
    if group.numbers[-1].trailing not in ("以上", "以下"):
        return False
    return OF_WHICH.match(text, group.stop) is not None


def _tell_months_of_total(placed: Item) -> None:
    """`三季度上访46批。其中：城关镇12批`: parts are of the months of their total, where they name none."""
    total = placed.whole.drafts[0] if placed.part and placed.whole is not None and placed.whole.drafts else None
    if total is None or total.kind is not Kind.COUNT:
        return
    for draft in placed.drafts:
        if not draft.period and draft.year == total.year:
            draft.period = total.period


def _tell_earlier(state: State, placed: Item) -> None:
    """Counts in a bracket of an earlier period, and parts of an earlier total, are told of that period."""
    scope = next((s for s in state.here.scopes if s.previous), None)
    if scope is not None:
        _set_previous(placed, scope.year)
        if scope.period is not None:
            for draft in placed.drafts:
                draft.period = scope.period
    whole = placed.whole
    if whole is not None and whole.comparison and whole.drafts and whole.drafts[0].kind is Kind.PREVIOUS:
        _set_previous(placed, whole.drafts[0].year)


def _set_previous(item: Item, year: int | None) -> None:
    for draft in item.drafts:
        if draft.year is not None and year is not None and year != draft.year:  # the same months
            draft.period = draft.period.replace(f"{draft.year}-", f"{year}-")
        draft.kind, draft.year = Kind.PREVIOUS, year


def _came_beside(state: State, group: Group) -> bool:
    """`来信7485件、来人5207名`; `1976年6万件，0.9万人次`, after letters and visits: no persons of letters."""
    came = CAME_IN_PERSON.search(state.text, group.lead_start, group.start) is not None
    return came or told_again(state, group.numbers[0]) is not None


def _others_named(state: State, last: Item) -> bool:
    """`来信300件；来访则以1985年为最多，计51人次`: the clause between has named others, of their own time."""
    named, year = state.here.pending.subject, state.here.year
    return named is not None and named.time is not None and year is not None and year != last.drafts[0].year


def _petitioned_otherwise(group: Group, channel: str) -> bool:
    """`来信231件，213人集体来访`: what the people did, right behind their number, is not what was counted before."""
    did = next((m for m in group.tail if isinstance(m, Word)), None)
    if did is None or did.role not in ("subject", "place") or did.start - group.stop > 1:
        return False
    return channel not in ("all", did.term.channel)


def completes(state: State, group: Group) -> bool:
    """`402批次，涉及1,277人次`, `742起来访（2,915人次）`: take in the persons of what was just counted."""
    last = state.here.last_count
    if last is None or not last.drafts or last.draft("persons") is not None:
        return False
    if len(group.numbers) != 1 or group.numbers[0].measure != "persons":
        return False
    named = state.here.pending.subject
    if named is not None and named.code("channel") not in ("", last.code("channel")):
        return False  # 来电最多，137件；来访次之，108人次
    if COMPLETING.fullmatch(state.text[group.lead_start : group.start].strip()) is None:
        return False
    if last.code("channel") == "letter" and _came_beside(state, group) or _others_named(state, last):
        return False
    if not group.tail_shared and _petitioned_otherwise(group, last.code("channel")):
        return False
    if any(isinstance(m, Word) and m.role in ("body", "decoy") and m.start - group.stop <= 4 for m in group.tail):
        return False
    first = last.drafts[0]
    draft = make_draft(state, group.numbers[0], "persons", first.attrs, kind=first.kind)
    draft.year, draft.year_basis, draft.period = first.year, first.year_basis, first.period
    last.drafts.append(draft)
    state.drafts.append(draft)
    return True
