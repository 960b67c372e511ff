"""Those whom matters are sent to, and who received nothing: 转市信访局49件、市法院28件."""

from __future__ import annotations

from xinfang_extract.attribution.clauses import Group
from xinfang_extract.attribution.items import Item
from xinfang_extract.attribution.state import State
from xinfang_extract.attribution.words.stated import Stated
from xinfang_extract.model import Basis
from xinfang_extract.patterns import lazy_regex

SENT = ("transferred", "assigned")
"""Stages of matters that were sent to somebody."""
RECIPIENT = lazy_regex(
    r"(?:给|至|到|往|计)?(?:\d+个)?(?:[一-鿿、（）“”]{0,16}(?:[局厅委办处科室院庭所站厂社队部会县市区州盟旗乡镇]|公安|检察|法院|纪检监察|单位|部门|机关|公司|街道|地方|政府)(?:去)?|其[他它])(?:的有|的共|的仅|的|者|共|各)?"
)
"""Those whom matters are sent to, from the verb or the mark before up to the number."""


def leave_recipient(state: State, group: Group, stated: Stated) -> None:
    """`转市信访局49件、市法院28件`: those named after the first are sent to as well, and received nothing."""
    last = state.here.last_count
    if last is None or last.code("stage") not in SENT or stated.named or "stage" in stated.attrs:
        return
    if not state.text.startswith(("、", "，", "："), group.lead_start - 1) or _sender_named(state, last):
        return
    named = stated.attrs.pop("body_type", None) is not None
    if named or RECIPIENT.fullmatch(stated.text) is not None and _has_recipient(state, last):
        stated.attrs["stage"] = last.attrs["stage"].carried()


def _sender_named(state: State, last: Item) -> bool:
    """Whether the clause says who sent them: 县纪委转来49件."""
    sender, stage = last.attrs.get("body_type"), last.attrs["stage"]
    if sender is None or sender.basis is not Basis.STATED or sender.end > stage.start:
        return False
    return "，" not in state.text[sender.end : stage.start]


def _has_recipient(state: State, last: Item) -> bool:
    """Whether the matters counted last were sent to somebody who is named, in the same list."""
    stage = last.attrs["stage"]
    if stage.basis is not Basis.STATED:
        return True  # itself the next of such a list
    return RECIPIENT.fullmatch(state.text[stage.end : last.drafts[0].number.start]) is not None
