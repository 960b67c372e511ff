"""Work orders of a hotline that stand in a list of petitions: one more channel, and no business of their own."""

from __future__ import annotations

from xinfang_extract.attribution.attrs import Value
from xinfang_extract.attribution.clauses import Group
from xinfang_extract.attribution.state import State
from xinfang_extract.attribution.words.stated import Stated
from xinfang_extract.patterns import lazy_regex

RULE = "hotline_orders"
ORDERS = lazy_regex(r"(?:123\d\d|热线|专线|电话)[”’」]?[^，。；\d]{0,10}(?:工单|派单)$")
"""The end of a lead: 12345平台工单, 市民热线派单."""


def take_hotline_orders(state: State, group: Group, stated: Stated) -> None:
    """`受理来信12件、12345热线工单84件`: calls, where they go on with petitions and have no verb of their own."""
    if stated.decoy is None or "stage" in stated.attrs or stated.direction is not None:
        return
    last = state.here.last_count
    if last is None or not last.petition or last.comparison or group.numbers[0].measure != "cases":
        return
    orders = ORDERS.search(state.text, group.lead_start, group.start)
    if orders is not None:
        stated.decoy = None
        stated.attrs["channel"] = Value("phone", RULE, orders.start(), orders.end(), state.block)
