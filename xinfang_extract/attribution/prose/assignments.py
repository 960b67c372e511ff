"""Batches of assignments, which are no batches of petitioners: 交办3批47件, 交办我省三批重复信访事项1276件."""

from __future__ import annotations

from xinfang_extract.attribution.clauses import Group
from xinfang_extract.attribution.items import Item
from xinfang_extract.patterns import lazy_regex
from xinfang_extract.rules.mentions import Word

PASSED = frozenset({"passed", "assigned", "transferred"})
"""Codes of the verbs that pass matters on."""
# After 分三批: that matters were passed on in so many, or that others went there.
DEALT_OUT = lazy_regex(
    r"(?:次)?(?:(?:向[^，。；\d]{1,10})?(?:交办|转办|转送|转交|移交|下发|下达|批转)|下到|下基层|下乡|赴(?![^，。；\d]{0,8}访)|深入|前往|进驻|派出|组织)"
)
NEAR = 4  # characters between such a verb and its batches


def are_batches(group: Group, placed: Item) -> bool:
    """`交办3批47件`: the first number counts batches in which the matters of the second were passed on."""
    if len(group.numbers) < 2 or placed.code("stage") not in ("assigned", "transferred"):
        return False
    return group.numbers[0].measure == "batches" and group.numbers[1].measure == "cases"


def are_batches_of_next(group: Group, following: list[Group]) -> bool:
    """`交办我省三批重复信访事项1276件`: what stands before the batches is said of the matters that follow."""
    if len(group.numbers) != 1 or group.numbers[0].unit != "批" or not following or not following[0].lead:
        return False
    verb = next((m for m in reversed(group.lead) if isinstance(m, Word) and m.role == "stage"), None)
    if verb is None or verb.term.code not in PASSED or group.start - verb.end > NEAR:
        return False
    return following[0].numbers[0].measure == "cases" and following[0].lead_start == group.stop


def are_dealt_out(text: str, group: Group) -> bool:
    """`分三批交办我市的34件`: how the matters that follow were passed on."""
    number = group.numbers[0]
    alone = len(group.numbers) == 1 and number.measure == "batches"
    return alone and text.startswith("分", group.start - 1) and DEALT_OUT.match(text, number.stop) is not None
