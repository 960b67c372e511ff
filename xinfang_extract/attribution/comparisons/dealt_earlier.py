"""Earlier values dealt out over what the sentence has counted: `去年同期分别为4批9人次和5人次`."""

from __future__ import annotations

from itertools import groupby

from xinfang_extract.attribution.comparisons.comparing import compare
from xinfang_extract.attribution.comparisons.dealt_counts import Dealing
from xinfang_extract.attribution.items import Draft, Item
from xinfang_extract.attribution.scope.keeping import keep_comparison
from xinfang_extract.attribution.state import State
from xinfang_extract.attribution.words.kinds import Told
from xinfang_extract.model import Kind


def deal_earlier(state: State, dealing: Dealing, told: Told) -> bool:
    """Take in one earlier value for each of the numbers told last; False where their measures are not the same."""
    numbers = [number for value in dealing.values for number in value.numbers]
    counted = _counted(state)[-len(numbers) :]
    units = dealing.units
    if len(numbers) < 2 or [units[n.start] for n in numbers] != [draft.measure for _, draft in counted]:
        return False
    pairs = list(zip(numbers, counted, strict=True))
    for _, group in groupby(pairs, key=lambda pair: id(pair[1][0])):
        of_one = list(group)
        target = of_one[0][1][0]
        item = Item([], target.attrs, comparison=True, noun=target.noun, part=target.part, stage_only=True)
        for number, (_, draft) in of_one:
            earlier = compare(state, number, draft.measure, told, target, None)
            earlier.base = draft
            item.drafts.append(earlier)
        keep_comparison(state, item)
    return True


def _counted(state: State) -> list[tuple[Item, Draft]]:
    """The counts of the sentence in print order, each with the thing that it counts."""
    told = (item for item in state.told_in(state.sentences) if not item.stage_only)
    return [(item, draft) for item in told for draft in item.drafts if draft.kind is Kind.COUNT]
