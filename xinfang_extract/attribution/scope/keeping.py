"""Taking numbers in: drafts of figures, items that later words speak of, and what is left out."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal

from xinfang_extract.attribution.attrs import Value
from xinfang_extract.attribution.clauses import Group
from xinfang_extract.attribution.items import Draft, Item
from xinfang_extract.attribution.state import State
from xinfang_extract.attribution.time.held import year_told
from xinfang_extract.attribution.words.stated import Stated
from xinfang_extract.model import Basis, Kind
from xinfang_extract.patterns import lazy_regex
from xinfang_extract.rules.numbers import Number
from xinfang_extract.rules.times import Time

TOO_LONG = "too_long"
"""The flag of a draft whose number has too many digits to count anything; it never becomes a figure."""
REPORTED = "reported_from_below"
"""The rule of what came in elsewhere: those who reported it are not whom the next sentence speaks of."""
# Right before a number: matters, whatever they are called.
CASES = lazy_regex(r"案件?(?:共|计)?$")
NO_MATTERS = frozenset({"meeting", "publicity", "staff"})
"""Other business that is counted in 件 and 批 and has no sequel: 3批培训."""


def make_draft(
    state: State,
    number: Number,
    measure: str,
    attrs: Mapping[str, Value],
    *,
    kind: Kind = Kind.COUNT,
    sign: int = 1,
    own: Time | None = None,
) -> Draft:
    """A draft of one number; `own` is the time that the number has for itself."""
    year, basis, period = year_told(state, own)
    value = number.value if number.value is not None else Decimal(0)
    return Draft(
        number,
        state.block,
        state.here.span,
        measure,
        kind,
        value * sign,
        dict(attrs),
        year,
        basis,
        period,
        place=state.headings.place,
        flags=[TOO_LONG] if number.value is None else [],
    )


def keep(state: State, item: Item) -> None:
    """Take an item in: its drafts become figures, and it is the one that later words speak of."""
    _leave_out_unreadable(state, item)
    if not item.drafts:
        return
    state.drafts.extend(item.drafts)
    head = state.here.headed
    if head is not None:  # holds for the sentences that name no year
        state.told_of = head, state.here.period if state.here.year == head else ""
    if item.whole is not None:
        _tie(item, item.whole)
    item.sentence = state.sentences
    state.items.append(item)
    state.told.append(item)
    here = state.here
    here.last, here.after_lead = item, False
    if not item.stage_only:
        here.chained = item
        if not item.part:
            _keep_main(state, item)
    _keep_body(state, item)
    here.run = []
    here.pending.subject = here.pending.decoy = None


def _leave_out_unreadable(state: State, item: Item) -> None:
    for draft in item.drafts:
        if TOO_LONG in draft.flags:
            state.leave_out(draft.number, "unreadable")
    item.drafts = [d for d in item.drafts if TOO_LONG not in d.flags]


def _tie(item: Item, whole: Item) -> None:
    """Each number of a part to that of its total in the same measure; persons to nothing else."""
    for draft in item.drafts:
        other = whole.drafts[0] if whole.drafts and draft.measure != "persons" else None
        draft.whole = whole.draft(draft.measure) or other


def _keep_main(state: State, item: Item) -> None:
    state.main = item
    if state.total is None or _widens(item, state.total):
        state.total = item


def _widens(item: Item, total: Item) -> bool:
    """Whether a count of all channels takes the place of a total of one."""
    return item.code("channel") == "all" != total.code("channel") and item.value >= total.value


def _keep_body(state: State, item: Item) -> None:
    body = item.attrs.get("body_type")
    if body is None or body.basis is not Basis.STATED and not _is_set_up(state, body):
        return
    if len(state.told) == 1 and body.code == "petition_office":
        state.office = body.carried()
    state.here.bodies.add(body.code + body.text)
    stage = item.attrs.get("stage")
    elsewhere = stage is not None and (stage.rule == REPORTED or stage.code == "reviewed" and body.code == "other")
    if not item.part and not elsewhere:
        state.body = body


def _is_set_up(state: State, body: Value) -> bool:
    """Whether it is the office that the sentence before has set up: 县信访局有干部7人。受理来信231件."""
    office = state.set_up[0] if state.set_up is not None and not state.context.chronicle else None
    return office is not None and (body.start, body.block) == (office.start, office.block)


def keep_comparison(state: State, item: Item) -> None:
    """Take in an item that compares: it is the last told, and no total of anything."""
    _leave_out_unreadable(state, item)
    if not item.drafts:
        return
    state.drafts.extend(item.drafts)
    item.sentence = state.sentences
    state.items.append(item)
    state.here.last, state.here.after_lead = item, False
    state.here.run.extend(item.drafts)


def reject(state: State, group: Group, stated: Stated, reason: str, *, matter: bool | None = None) -> None:
    """Leave the numbers of a group out.

    `matter`: whether what follows may speak of them; where None, it may if they were counted in units of petitions.
    """
    for number in group.numbers:
        if number.unit:
            state.leave_out(number, reason)
    if reason == "leaders" and stated.code("channel") == "visit" and state.here.pending.subject is None:
        # 参加接访的负责人累计58人次，受理问题23件: of those who came
        state.here.pending.subject, state.here.pending.by_leaders = stated, True
    here = state.here
    if reason == "leaders" and stated.why == "staff" and here.last is None:
        here.last = Item([], petition=False, matter=False, sentence=state.sentences)  # 有干部42人，其中女性9人
    if reason == "leaders" or reason == "no_petition_word" and stated.decoy is None:
        return
    if stated.why == "lead" and (here.chained is not None or here.scopes):
        here.after_lead = True
        return  # leads told among petitions: the petitions go on
    if matter is None:
        matter = any(n.measure in ("cases", "batches") for n in group.numbers)
    decoy = stated.decoy or here.pending.decoy
    if (
        decoy is not None
        and decoy.term.why in NO_MATTERS
        and not CASES.search(state.text, group.lead_start, group.start)
    ):
        matter = False
    here.last = Item([], petition=False, matter=matter, sentence=state.sentences)
    if matter:
        here.chained = None
        if here.pending.by_leaders:
            here.pending.subject = None  # 领导干部下访40人次，排查纠纷12件，化解9件: of those, and of no visitors


def note_other_business(state: State) -> None:
    """A number of other business, in units of its own."""
    here = state.here
    if here.chained is None and not here.scopes and not state.told_in(state.sentences):
        here.other_first = True
    here.last = Item([], petition=False, matter=False, sentence=state.sentences)
