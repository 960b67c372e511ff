"""The thing counted that a number with no noun of its own speaks of."""

from __future__ import annotations

from decimal import Decimal

from xinfang_extract.attribution.clauses import Group
from xinfang_extract.attribution.items import LOOK_BACK, Draft, Item
from xinfang_extract.attribution.scope.compared import base_item
from xinfang_extract.attribution.scope.tallies import counted_for_themselves, side_by_side, together
from xinfang_extract.attribution.state import State
from xinfang_extract.attribution.words.stages import HEARING
from xinfang_extract.patterns import lazy_regex
from xinfang_extract.rules.mentions import Word

# After ；: what matters are about.
SORTS = lazy_regex(r"；(?:反映|涉及|属于|其中反映|被反映人)")
OF_WHOLE = ("channel", "stage", "body_type")
"""Attributes that a part has of its whole where it says nothing of them."""
# In the lead: matters, whichever way they came.
OF_ALL_CASES = lazy_regex(r"(?<![信访])案件|受理(?:了|共)?$")
# Before a count: it is of all that came, whatever was told of last.
OF_THE_YEAR = lazy_regex(r"全[年省市县区州]|总共|合计|累计")
# What is done with those who went somewhere, where they are.
NEAR_THEM = lazy_regex(r"劝返|接返|现场|当场|当面|当即|就地")
# What is done with those who came, while they are there.
ON_THE_SPOT = lazy_regex(r"当场|当面|当即|拍板|面对面")


def target_of(state: State, group: Group) -> Item | None:
    """What a sequel speaks of, None where nothing has been counted; other business is an item that is no petition."""
    here = state.here
    if here.last is not None and not here.last.petition and here.last.matter:
        return here.last
    if here.chained is not None:
        return _sorted_anew(state, here.chained, group) or _of_sentence(state, here.chained, group)
    if here.other_first:
        return Item([], petition=False)
    if here.last is not None and here.last.petition:
        anew = state.text.startswith("；", group.lead_start - 1)  # 比上年的69件增多；转办37件: of this year's
        over = here.last.comparison and (here.last.drafts[-1].number.percent or anew)
        return (base_item(state) or state.main if over else None) or here.last
    if _on_the_spot(state, group) and (received := _came(state, back=1)) is not None:
        return received
    return _of_section(state, state.main, group) if state.main is not None else None


def _sorted_anew(state: State, chained: Item, group: Group) -> Item | None:
    """`…联名信64件；反映县处级干部的38件`: the total sorted by another criterion, and no more of the letters."""
    if SORTS.match(state.text, group.lead_start - 1) is None or not chained.code("form"):
        return None
    total = state.total or state.grand
    return total if total is not None and total.petition and total.value >= _value(group) else None


def _of_sentence(state: State, chained: Item, group: Group) -> Item:
    """The last thing counted in the sentence, or all of them where it is too small to hold the number."""
    number = group.numbers[0]
    base = chained.draft(number.measure) or (chained.drafts[0] if chained.drafts else None)
    if base is None:
        return chained
    if base.measure == "persons" and number.measure == "cases":
        both = together(state)
        if both is not None and not (chained.code("channel") == "visit" and _on_the_spot(state, group)):
            return both  # 来信956件，来访1,288人次，办结421件
    if _closes_a_row(state, chained, group) and (both := together(state)) is not None:
        return both
    if chained.code("channel") == "letter" and _on_the_spot(state, group) and (came := _came(state)) is not None:
        return came  # 接待来访84批，阅批来信31件，当场解决12件
    if number.measure == "persons":
        return chained
    if _value(group) <= base.value:
        return _of_same_as_last(state, base) or chained
    if base.measure == number.measure and chained.part and "topic" in chained.attrs and not _tells_stage(group):
        return chained  # 苏南312件，苏北287件，皖南、皖北合计355件: the next of a list, and no sum
    larger = together(state) or _larger(state, number.measure, _value(group)) or _both_before(state, chained, group)
    return larger or _reviewed_apart(state, chained, group) or chained


def _both_before(state: State, chained: Item, group: Group) -> Item | None:
    """`来信882件，来访617人次。…批阅来信143件，转办1200余件（次）`: more than that, so that it is of both before."""
    both = side_by_side(state, state.sentences - 1)
    if both is None or chained.code("channel") != "letter" or group.numbers[0].measure != "cases":
        return None
    told = [i for i in counted_for_themselves(state, state.sentences - 1) if i.code("channel") == "letter"]
    return both if _tells_stage(group) and all(_value(group) > item.value for item in told) else None


def _reviewed_apart(state: State, chained: Item, group: Group) -> Item | None:
    """`登记积案73件。开过听证会的11件，全区息诉61件`: of all, and not of the few that were heard."""
    main = state.total or state.main
    heard = chained.attrs.get("stage")
    if heard is None or HEARING not in state.text[heard.start : heard.end] or heard.block != state.block:
        return None  # 受理复查申请87件、复核申请61件，办结139件
    if main is None or not _tells_stage(group):
        return None
    base = main.draft(group.numbers[0].measure)
    return main if base is not None and base.value >= _value(group) else None


def _closes_a_row(state: State, chained: Item, group: Group) -> bool:
    """`来信1200件，来访845件，办结406件`: what follows letters and visits in one unit is told of both."""
    last, measure = state.here.last_count, group.numbers[0].measure
    if measure != "cases" or last is None or last is not chained and not last.stage_only:
        return False
    told = [item for item in state.told_in(state.sentences) if not item.stage_only]
    row = told[-2:]
    if len(row) < 2 or row[1] is not chained or {item.code("channel") for item in row} != {"letter", "visit"}:
        return False
    if not all(not item.part and len(item.drafts) == 1 and item.draft(measure) for item in row):
        return False
    if NEAR_THEM.search(state.text, group.lead_start, group.start) is not None:
        return False
    return "；" not in state.text[row[0].drafts[0].number.start : group.start]


def _tells_stage(group: Group) -> bool:
    return any(isinstance(m, Word) and m.role == "stage" for m in group.lead)


def _of_same_as_last(state: State, base: Draft) -> Item | None:
    """`转来731件，其中重复的204件，办结688件，43件未到期`: what the outcome before was too large for."""
    last = state.here.last
    outcome = last.draft(base.measure) if last is not None and last.stage_only else None
    if outcome is None or outcome.value <= base.value:
        return None
    return together(state) or _larger(state, base.measure, outcome.value)


def _on_the_spot(state: State, group: Group) -> bool:
    """`接待来访208人次，当场解决54件`: what is settled at once came in person."""
    return ON_THE_SPOT.search(state.text, group.lead_start, group.start) is not None


def _came(state: State, back: int = 0) -> Item | None:
    """The visitors that the sentence, or one before, counted."""
    told = state.told_in(state.sentences - back)
    return next((item for item in told if item.code("channel") == "visit" and not item.stage_only), None)


def _larger(state: State, measure: str, value: Decimal) -> Item | None:
    """`转来731件，其中重复的204件，年末办结688件`: what the sentence counted before, which can hold the number."""
    for item in reversed(state.told_in(state.sentences)):
        base = item.draft(measure)
        if base is not None and base.value >= value and not item.stage_only:
            return item
    return None


def _of_section(state: State, main: Item, group: Group) -> Item:
    """The last thing counted for itself, those told beside it, or the total of the section."""
    if (theme := _of_theme(state, group)) is not None:
        return theme
    if (goes_on := _of_parts_before(state, group)) is not None:
        return goes_on
    if (households := _of_households(state, group)) is not None:
        return households
    if (backlog := _of_backlog(state, group)) is not None:
        return backlog
    both = together(state) if main.code("channel") != "all" else None
    if both is not None:
        return both
    total = state.total
    if _is_too_narrow(state, main, group) and (beside := side_by_side(state, main.sentence)) is not None:
        return beside
    if total is not None and main.drafts and group.numbers[0].measure == "cases" and _value(group) > main.value:
        beside = side_by_side(state, total.sentence)
        if beside is not None and total.code("channel") != "all":
            return beside  # 来访427批，来信263件。…。转办312件: of both
    if total is None or total is main or not total.petition or not total.drafts:
        return _large_enough(state, main, group)
    letters = total.code("channel") == "letter" != main.code("channel") and group.numbers[0].measure == "batches"
    if letters or not _narrower(main, total):
        return _large_enough(state, main, group)
    if _value(group) > total.drafts[0].value:
        fits = not main.drafts or group.numbers[0].measure == "persons" or _value(group) <= main.value
        return _large_enough(state, main, group) if fits else total  # 1994年受理607件, after 阅批举报信36件
    if _just_told(state, main) and main.drafts and _value(group) <= main.drafts[0].value:
        return main
    return total  # a sentence that names nothing speaks of the whole


def _of_theme(state: State, group: Group) -> Item | None:
    """`对来信，局长批阅92件。属于本局办的148件`: of letters, as long as nothing else is told of."""
    if state.theme is None or group.numbers[0].measure != "cases":
        return None
    if OF_THE_YEAR.search(state.text, state.clause_start, group.start) is not None:
        return None
    theme, named_in = state.theme
    since = [item for item in state.items if item.sentence >= named_in]
    return theme if all(item.code("channel") == theme.code("channel") for item in since) else None


def _is_too_narrow(state: State, main: Item, group: Group) -> bool:
    """Whether a count speaks of letters and visits alike, though `main` is of one of them.

    来信956件，来访1,288人次。…。转办421件: no visitors. / 要求复查的案件421件: a noun of its own.
    """
    channel = main.code("channel")
    if channel == "visit":
        in_persons = bool(main.drafts) and all(draft.measure == "persons" for draft in main.drafts)
        return in_persons and group.numbers[0].measure == "cases"
    own = OF_ALL_CASES.search(state.text, group.lead_start, group.start) is not None
    return channel == "letter" and own and bool(main.drafts) and main.drafts[-1].block != state.block


def _of_households(state: State, group: Group) -> Item | None:
    """`全市老户286户，市直97户，区县189户。…。停访的171户`: of all that were counted by the household."""
    if group.numbers[0].unit != "户":
        return None
    counted = [item for item in state.items[-LOOK_BACK:] if not item.comparison and not item.stage_only and item.drafts]
    fitting = [item for item in counted if item.drafts[-1].number.unit == "户" and item.value >= _value(group)]
    return max(fitting, key=lambda item: item.value, default=None)


def _of_backlog(state: State, group: Group) -> Item | None:
    """`粮食局压下来信340件。受到批评以后，十天之内处理305件`: of those that the sentence before left lying."""
    told = [item for item in state.told_in(state.sentences - 1) if not item.part and not item.stage_only]
    first = told[0] if told and all(item.value <= told[0].value for item in told) else None
    if first is None or first.code("stage") != "pending" or first.drafts[-1].block != state.block:
        return None
    base = first.draft(group.numbers[0].measure)
    return first if base is not None and base.value >= _value(group) else None


def _of_parts_before(state: State, group: Group) -> Item | None:
    """`来信中，职工写来的85件，其他29件。要求调动的40件`: of letters, as the parts before were."""
    told = [i for i in state.told_in(state.sentences - 1) if not i.comparison and not i.stage_only]
    if not told or not all(i.part and i.drafts and i.drafts[-1].block == state.block for i in told):
        return None
    if group.numbers[0].measure != "cases" or not state.text.endswith("的", group.lead_start, group.start):
        return None
    channels = {i.code("channel") for i in told}
    whole = told[0].whole
    if len(channels) != 1 or channels <= {"", "all"} or any(i.whole is not whole for i in told):
        return None
    if whole is None:
        return Item([], {name: value for name, value in told[0].attrs.items() if name in OF_WHOLE})
    return whole if whole.code("channel") in channels and whole.value >= _value(group) else None


def _large_enough(state: State, main: Item, group: Group) -> Item:
    """`重复来信61件，联名信12件。转部门办理233件`: no joint letters, but the letters of the section."""
    own = [name for name in ("form", "level") if main.code(name) and name not in state.headings.given]
    if not own or not main.drafts or group.numbers[0].measure == "persons" or _value(group) <= main.value:
        return main
    return Item([], {name: value for name, value in main.attrs.items() if name not in own})


def _narrower(item: Item, total: Item) -> bool:
    if any(item.code(n) and not total.code(n) for n in ("form", "level")):
        return True
    return total.code("channel") == "all" != item.code("channel")


def _just_told(state: State, item: Item) -> bool:
    """Whether the sentence right before told of this thing alone."""
    before = state.sentences - 1
    told = [i for i in state.items[-LOOK_BACK:] if i.sentence == before and not i.comparison and not i.stage_only]
    whole = [i for i in told if not i.part]
    return len(whole) == 1 and item in told and all(i is item or i.part for i in told) and not item.code("form")


def _value(group: Group) -> Decimal:
    return group.numbers[0].value or Decimal(0)
