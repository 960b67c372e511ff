"""Which petitions a count is of, as the share behind it tells: 来信1438件，来访612人次。已处理1206件，占83.9%."""

from __future__ import annotations

from decimal import Decimal

from xinfang_extract.attribution.items import LOOK_BACK, Draft, Item
from xinfang_extract.attribution.scope.scopes import TOGETHER
from xinfang_extract.attribution.state import State
from xinfang_extract.rules.numbers import Number

HUNDRED = Decimal(100)


def settle_by_share(state: State, share: Number, item: Item) -> None:
    """Make a count that was taken for one of several channels one of that of which it is the `share`."""
    channel = item.attrs.get("channel")
    if channel is None or channel.rule != TOGETHER or not item.drafts or share.value is None:
        return
    count = item.drafts[0]
    for told in reversed(state.items[-LOOK_BACK:]):
        base = told.draft(count.measure)
        if (
            told is item
            or told.comparison
            or told.part
            or told.stage_only
            or base is None
            or "channel" not in told.attrs
        ):
            continue
        if _is_share(count, base, share):
            own = told.attrs["channel"].carried()
            item.attrs = {**item.attrs, "channel": own}
            for draft in item.drafts:
                draft.attrs["channel"] = own
            return


def _is_share(count: Draft, base: Draft, share: Number) -> bool:
    """Whether a count is the share of another, as exactly as that is printed."""
    if share.value is None or base.value <= 0 or count.value > base.value:
        return False
    step = Decimal(1).scaleb(int(share.value.as_tuple().exponent))
    off = abs(count.value * HUNDRED / base.value - share.value)
    return off <= (step if share.qualifier == "exact" else max(step, Decimal(1)))
