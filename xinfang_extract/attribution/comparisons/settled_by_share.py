"""Of which petitions a count is, as the share behind it tells: 来信1438件，来访612人次。已处理1206件，占83.9%.

`全市受理98416件。市信访办直接受理16023件。落实政策的3962件，占24.7%`: of those of the office.
"""

from __future__ import annotations

from decimal import Decimal

from xinfang_extract.attribution.items import LOOK_BACK, Draft, Item
from xinfang_extract.attribution.scope.scopes import TOGETHER
from xinfang_extract.attribution.state import State
from xinfang_extract.attribution.words.stated import Stated
from xinfang_extract.model import Basis
from xinfang_extract.patterns import lazy_regex
from xinfang_extract.rules.numbers import Number

OF_ALL = lazy_regex(r"占(?:了)?(?:全部)?(?:信访|来信来访|受理)(?:件|件次|案件)?(?:总数|总量|总件数|总件次)")
"""A share of letters and visits together."""
HUNDRED = Decimal(100)
ROUNDED = Decimal("0.6")
"""How far a share may be off, in its last digit, to be the one that is printed."""
TAKEN_OVER = ("channel", "body_type")
"""What a count takes from that of which it is the share, unless it says so itself."""


def settle_by_share(state: State, share: Number, stated: Stated, item: Item) -> None:
    """Take for a count what is said of that of which it is the `share`, where it was taken for a part of another."""
    count = item.drafts[0] if item.drafts else None
    if "stage" in stated.attrs:
        return  # 占全部办结数的95%
    if _is_of_several(item) and OF_ALL.search(stated.text) is not None:
        return  # 占信访总数的3%: of letters and visits together, as it was taken
    of_named = stated.named or stated.total is not None  # 占信访总量的31%
    if count is None or not (_is_of_several(item) or not of_named and _may_be_of_another(item, count, share)):
        return
    for told in reversed(state.told[-LOOK_BACK:]):
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
        if is_share(count, base, share):
            _take_over(item, told)
            state.share_of = told, state.block
            return


def _is_of_several(item: Item) -> bool:
    """Whether it was taken for one of several channels together."""
    channel = item.attrs.get("channel")
    return channel is not None and channel.rule == TOGETHER


def _may_be_of_another(item: Item, count: Draft, share: Number) -> bool:
    """Whether it is a part of nothing counted, or of what it is not that share of."""
    if item.whole is None:
        return item.part  # of what a clause has named and nobody counted there
    base = item.whole.draft(count.measure)
    return base is not None and not is_share(count, base, share)


def _take_over(item: Item, told: Item) -> None:
    for name in TAKEN_OVER:
        own, other = item.attrs.get(name), told.attrs.get(name)
        if other is not None and (own is None or own.basis is not Basis.STATED or own.rule == TOGETHER):
            item.tell(name, other.carried())


def is_share(count: Draft, base: Draft, share: Number) -> bool:
    """Whether a count is the share of another, as exactly as that is printed."""
    if share.value is None or base.value <= 0 or count.value > base.value:
        return False
    step = Decimal(1).scaleb(int(share.value.as_tuple().exponent))
    off = abs(count.value * HUNDRED / base.value - share.value)
    return off <= (step * ROUNDED if share.qualifier == "exact" else max(step, Decimal(1)))
