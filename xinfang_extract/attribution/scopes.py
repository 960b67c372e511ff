"""Scope: which total a part belongs to, and what it takes from it."""

from __future__ import annotations

from collections.abc import Iterable

import regex

from xinfang_extract.attribution.attrs import Attrs, Value, carried, join
from xinfang_extract.attribution.items import Item, Scope
from xinfang_extract.attribution.stated import Stated
from xinfang_extract.model import Basis

SORTED = regex.compile(
    r"(?:^|全年|来信来访|信访|其中|从|按|按照|依|分|就|依据|根据)(?:.{0,24})(?:分类|划分|区分|来看|看|分析|分布|统计|排序|分|来说|而言|归类|情况看|情况来看|构成看|反映的问题看)$"
)
SORT_START = regex.compile(r"^(?:其中)?(?:[^，。]{0,14})?(?:按照?|从|就|依|分)")
WITHIN = regex.compile(r"(?:中|里|之中|当中|中间|方面)$")
OWN_RECEIPT = regex.compile(r"自收|直接收到|直接受理|直收|直接接到|本级受理|自行受理")
OWN_HANDS = regex.compile(r"自办|自行办|直接办|直接处|自处")
OUTCOMES = frozenset({"resolved", "replied", "pending", "transferred", "filed", "other", "supervised", "sanctioned"})


def fits(scope: Scope, stated: Stated, opened: str) -> bool:
    """Whether what is stated can be a part of the scope's total: it narrows the total and contradicts nothing in it."""
    total = scope.attrs
    if stated.whole is not None and scope.opener not in ("bracket", "sorted", "within"):
        return False
    if stated.total is not None and scope.opener != "bracket":
        return False
    channel, own = _code(total, "channel"), _code(stated.attrs, "channel")
    if own and channel not in ("", "all") and own != channel and own not in channel.split("+"):
        if (own, channel) != ("letter", "mailbox") and (own != "all" or opened == "；"):
            return False
    if own == "all" and channel == "all" and scope.opener != "bracket":
        named = (
            stated.attrs.get("form")
            or stated.attrs.get("level")
            or stated.attrs.get("body_type")
            or stated.attrs.get("stage")
        )
        if named is None and opened == "；" and not stated.topic_marked:
            return False
    level, own_level = _code(total, "level"), _code(stated.attrs, "level")
    if own_level and level and level != "higher" and not set(own_level.split("+")) <= set(level.split("+")):
        return False
    body, own_body = _code(total, "body_type"), _code(stated.attrs, "body_type")
    if own_body and body and own_body != body and scope.opener in ("part", "list"):
        return False
    if (
        own_body
        and not body
        and opened == "；"
        and scope.parts
        and scope.opener == "part"
        and not any(p.code("body_type") for p in scope.parts)
    ):
        return False  # the parts were told by channel: a body begins a new subject
    if opened == "；" and own and own == channel and channel != "all" and not (stated.attrs.get("form") or own_level):
        return False
    return True


def part_attrs(scope: Scope, stated: Stated, text: str) -> dict[str, Value]:
    """A part keeps what its total said unless it says otherwise."""
    attrs = {**carried(scope.attrs), **stated.attrs}
    if _code(stated.attrs, "channel") == "all" and _code(scope.attrs, "channel") not in ("", "all"):
        attrs["channel"] = carried({"channel": scope.attrs["channel"]})["channel"]  # 来信…，其中检举控告…
    if _code(stated.attrs, "channel") == "letter" and _code(scope.attrs, "channel") == "mailbox":
        attrs["channel"] = carried({"channel": scope.attrs["channel"]})["channel"]  # 市长信箱收到…，其中有效信件…
    return keep_stage(attrs, scope.attrs, stated, text)


def chain_attrs(target: Item, stated: Stated, text: str) -> dict[str, Value]:
    """What became of matters already counted: all their attributes, with the new stage."""
    attrs = {**carried(target.attrs), **stated.attrs}
    if _code(target.attrs, "stage") == "reviewed" and _code(stated.attrs, "stage") not in ("", "pending"):
        attrs["stage"] = _carry(target.attrs["stage"])
    elif (
        "stage" in stated.attrs
        and stated.attrs["stage"].code == "received"
        and not stated.narrows
        and "body_type" not in stated.attrs
    ):
        if _code(target.attrs, "stage") in ("assigned", "reviewed") and not OWN_RECEIPT.search(stated.text):
            attrs["stage"] = _carry(target.attrs["stage"])
    return attrs


def keep_stage(attrs: dict[str, Value], total: Attrs, stated: Stated, text: str) -> dict[str, Value]:
    """受理, 办理 and 接待 in a part only name its channel: they do not take back that the total was assigned or resolved."""
    own = stated.attrs.get("stage")
    whole = total.get("stage")
    if own is None or whole is None:
        return attrs
    if own.code == "received" and whole.code not in ("received", "other") and not OWN_RECEIPT.search(stated.text) or whole.code == "reviewed" and own.code not in ("pending", "reviewed"):
        attrs["stage"] = _carry(whole)
    return attrs


def _carry(value: Value) -> Value:
    return carried({"stage": value})["stage"]


def union(items: Iterable[Item]) -> dict[str, Value]:
    """What several things counted side by side have in common; their channels and levels together."""
    items = list(items)
    out: dict[str, Value] = {}
    for name in ("channel", "level", "form", "stage", "body_type"):
        values = [item.attrs[name] for item in items if name in item.attrs]
        codes = {item.code(name) for item in items}
        if len(codes) == 1 and values:
            out[name] = values[0]
        elif name in ("channel", "level") and all(codes):
            first, last = values[0], values[-1]
            end = last.end if last.block == first.block else first.end  # words of two blocks are no one stretch
            out[name] = Value(join(name, codes), "together", first.start, end, first.block, Basis.CARRIED)
    return carried(out)


def matching(items: Iterable[Item], stated: Stated) -> Item | None:
    """The latest thing counted that has just the attributes named: `来访中，`, `越级走访中，`."""
    named = {n: _code(stated.attrs, n) for n in ("channel", "level", "form")}
    if not any(named.values()):
        return None
    for item in reversed(list(items)):
        if item.comparison or item.stage_only or not item.petition or not item.drafts:
            continue
        if all(item.code(n) == code for n, code in named.items()):
            return item
    return None


def _code(attrs: Attrs, name: str) -> str:
    value = attrs.get(name)
    return value.code if value else ""
