"""Counts that are earlier values though no word beside them says so: by the head of their sentence, or what follows."""

from __future__ import annotations

from collections.abc import Sequence

from xinfang_extract.attribution.clauses import Clause, Group
from xinfang_extract.attribution.scope.named_before import is_plain
from xinfang_extract.attribution.state import State
from xinfang_extract.attribution.words.kinds import SIGNS, Told
from xinfang_extract.attribution.words.stated import Stated
from xinfang_extract.model import Kind
from xinfang_extract.patterns import lazy_regex
from xinfang_extract.rules.mentions import Mention, Word
from xinfang_extract.rules.times import Time

# Behind the last of the numbers that are compared with.
COMPARED_WITH = lazy_regex(r"\s*(?:相比较?|比较|相较|对比)")
NEAR = 2  # characters that may stand before the earlier time at the head of its clause: 而上年同期


def of_earlier_time(
    state: State, clause: Clause, group: Group, stated: Stated, told: Told, own: Time | None, following: Sequence[Group]
) -> Told:
    """What a number is told as, where that is an earlier value after all."""
    if told.kind is Kind.COUNT and own is None and _is_compared_with(state, clause, group, stated):
        return Told(Kind.PREVIOUS, 1, None, year=state.here.run[-1].year)
    head = _under_earlier_head(state, clause, group, stated, told, own)
    if head is not told or told.kind is not Kind.COUNT or own is None:
        return head
    now = _year_beside(state, group, stated, own)
    if now is None:
        return told
    state.here.year = now  # the earlier one is that of this number alone
    is_base = bool(following) and any(map(_goes_up_or_down, following[0].lead))
    return Told(Kind.PREVIOUS, 1, None, year=own.last_year) if is_base else told


def _is_compared_with(state: State, clause: Clause, group: Group, stated: Stated) -> bool:
    """`与1956年的来信648件、来访397人次相比`, `比1956年来信648件、来访397人次，分别…`: the next of those."""
    run = state.here.run
    if not run or run[-1].kind is not Kind.PREVIOUS or run[-1].number.start < clause.start or not stated.named:
        return False
    if state.text.startswith(("、", "和", "及"), group.lead_start - 1):
        return True
    return COMPARED_WITH.match(state.text, clause.groups[-1].stop, clause.end) is not None


def _under_earlier_head(
    state: State, clause: Clause, group: Group, stated: Stated, told: Told, own: Time | None
) -> Told:
    """`去年同期来信23件，来访40人次`: both are of the earlier time, which heads the sentence before their nouns.

    Only where the sentence has counted nothing of this year, or the same things, and until it says anything else: a
    change, a time, an outcome, a level.
    """
    here, prior, noun = state.here, stated.prior, stated.subject
    if told.kind is Kind.PREVIOUS and prior is not None and told.word is prior and noun is not None:
        heads = group is clause.groups[0] and prior.start - clause.start <= NEAR and noun.start >= prior.end
        here.earlier_head = told if heads and (here.last is None or _are_told_again(state, noun)) else None
        return told
    last = here.last_comparison
    goes_on = last is not None and last.earlier and clause.opened != "；" and not stated.times and own is None
    if not goes_on or stated.code("stage") not in ("", "received") or "level" in stated.attrs or here.pending.compared:
        here.earlier_head = None
    if told.kind is Kind.COUNT and told.word is None and noun is not None and here.earlier_head is not None:
        return here.earlier_head
    return told


def _are_told_again(state: State, noun: Word) -> bool:
    """`来信31件，来访64人次，而上年同期来信23件，来访40人次`: one of several things that were just counted."""
    channels = [i.code("channel") for i in state.told_in(state.sentences) if not i.comparison and not i.part]
    return len(set(channels)) > 1 and noun.term.channel in channels


def _year_beside(state: State, group: Group, stated: Stated, own: Time) -> int | None:
    """The year told of, where the year before is told beside it: `集体来访68起，1962年是151起，下降55%`."""
    last, now = state.here.last_count, state.context.year
    if last is None or now is None or own.last_year != now - 1 or state.context.chronicle or not is_plain(stated):
        return None
    base = last.draft(group.numbers[0].measure)
    return now if base is not None and base.year == now else None


def _goes_up_or_down(mention: Mention) -> bool:
    return isinstance(mention, Word) and mention.role == "direction" and mention.term.code in SIGNS
