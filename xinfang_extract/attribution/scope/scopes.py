"""Scopes: whether a number can be a part of an open total, and what it takes from it."""

from __future__ import annotations

from collections.abc import Sequence

from xinfang_extract.attribution.attrs import NARROWING, Value, carried, code_of, join
from xinfang_extract.attribution.items import Item, Scope
from xinfang_extract.attribution.words.stated import Stated
from xinfang_extract.model import Basis
from xinfang_extract.patterns import lazy_regex

TOGETHER = "together"
"""The rule of a channel or a level that several things counted side by side have between them."""
WITHIN_ANOTHER = {("letter", "mailbox"), ("mailbox", "online")}
"""Channels told as parts of another: letters to a mailbox, 市长信箱 among what came online."""
# The end of a lead that tells a total.
COUNTS_ALL = lazy_regex(r"共(?:计|有)?$")
RECEIVES = lazy_regex(r"接收|收到|受理|接到")
PROVED = lazy_regex(r"属实|查实|失实|不实|有据|无据")
# Of what had piled up: 清出积压来信64件，处理了59件.
DEALT_WITH = lazy_regex(r"[处办]理了")
# 自收, 自行排查: received or found out here, and not from above.
OWN_RECEIPT = lazy_regex(
    r"自收|自查|自排|自己|[县市区州省]自办案|排查(?:登记|出)|[梳清]理出|摸排出|自行(?:受理|排查|梳理|摸排|确定|登记|收)|直接(?:收到|受理|接到)|直收|本级(?:受理|排查|梳理|收|登记|接待)"
)


def fits(scope: Scope, stated: Stated, opened: str) -> bool:
    """Whether what is stated can be a part of the scope's total: it narrows the total and contradicts nothing in it.

    `opened` is the mark before the clause: after ；a new subject begins sooner than after ，.
    """
    if stated.whole is not None and scope.opener not in ("bracket", "sorted", "within"):
        return False
    if stated.total is not None and scope.opener != "bracket":
        return False
    if scope.opener == "sorted" and not scope.parts and stated.subject is not None and COUNTS_ALL.search(stated.text):
        return False  # 按性质归类，信访共541件：…
    anew = opened == "；" and stated.part is None  # ；其中 goes on
    if anew and scope.attrs.get("stage") is not None and _is_received_anew(scope, stated):
        return False
    return _channel_fits(scope, stated, anew) and _level_fits(scope, stated) and _body_fits(scope, stated, anew)


def _is_received_anew(scope: Scope, stated: Stated) -> bool:
    """`移交诉求318件，其中集体的46件；接收网上投诉129件`: what came in, after what was sent on."""
    return (
        code_of(scope.attrs, "stage") == "transferred"
        and stated.code("stage") == "received"
        and stated.subject is not None
        and RECEIVES.search(stated.text) is not None
    )


def _channel_fits(scope: Scope, stated: Stated, anew: bool) -> bool:
    channel, own = code_of(scope.attrs, "channel"), stated.code("channel")
    if not own:
        return True
    listed = scope.opener == "within" and bool(scope.parts) and stated.text.endswith("的")  # ；控告检举的66件
    if (own, channel) == ("mailbox", "letter") and scope.opener in ("part", "bracket") and not scope.parts:
        return True  # 来信102件，其中院长信箱17件
    if channel not in ("", "all", own) and own not in channel.split("+"):
        return (own, channel) in WITHIN_ANOTHER or own == "all" and (not anew or listed)
    if not anew or own != channel:
        return True
    if own != "all":
        return "form" in stated.attrs or "level" in stated.attrs
    narrowed = any(name in stated.attrs for name in ("form", "level", "body_type", "stage"))
    return narrowed or listed or scope.opener == "bracket" or stated.topic_marked


def _level_fits(scope: Scope, stated: Stated) -> bool:
    level, own = code_of(scope.attrs, "level"), stated.code("level")
    if not own or not level or level == "higher" or own == "higher" and stated.part is not None:
        return True
    return set(own.split("+")) <= set(level.split("+"))


def _body_fits(scope: Scope, stated: Stated, anew: bool) -> bool:
    body, own = code_of(scope.attrs, "body_type"), stated.code("body_type")
    if not own or scope.opener != "part":
        return True
    if body:
        return own == body
    # the parts were told by channel: a body begins a new subject
    return not (anew and scope.parts and not any(p.code("body_type") for p in scope.parts))


def part_attrs(scope: Scope, stated: Stated) -> dict[str, Value]:
    """A part keeps what its total said unless it says otherwise."""
    attrs = {**carried(scope.attrs), **stated.attrs}
    channel, own = code_of(scope.attrs, "channel"), stated.code("channel")
    if own == "all" and channel not in ("", "all") or (own, channel) == ("letter", "mailbox"):
        # 来信…，其中检举控告…; 市长信箱收到…，其中有效信件…
        attrs["channel"] = scope.attrs["channel"].carried()
    if stated.code("level") == "higher" and "level" in scope.attrs:
        attrs["level"] = scope.attrs["level"].carried()  # 进京访31件，其中越级访12件: it is told where they went
    own_stage, whole = stated.attrs.get("stage"), scope.attrs.get("stage")
    if own_stage is not None and whole is not None and _only_names_it(own_stage, whole, stated):
        dealt_with = whole.code == "pending" and DEALT_WITH.search(stated.text) is not None
        attrs["stage"] = own_stage.recoded("resolved", "dealt_with") if dealt_with else whole.carried()
    return attrs


def _only_names_it(own: Value, whole: Value, stated: Stated) -> bool:
    """受理, 办理 and 接待 in a part only name its channel: its total was assigned or resolved, and so is the part."""
    if own.code == "received" and whole.code not in ("received", "other") and not OWN_RECEIPT.search(stated.text):
        return True
    if own.code == "assigned" and whole.code == "transferred" and own.rule == "passed_by_superior":
        return True  # 共向各区交办5108件，按区分：铁西区交办283件
    if own.code == "other" and whole.code in ("resolved", "replied") and PROVED.search(stated.text) is not None:
        return True  # 结案的280件中，属实的102件
    return whole.code == "reviewed" and own.code not in ("pending", "reviewed")


def chain_attrs(target: Item, stated: Stated) -> dict[str, Value]:
    """What became of matters already counted: all their attributes, with the new stage."""
    attrs = {**carried(target.attrs), **stated.attrs}
    own, whole = stated.code("stage"), target.code("stage")
    if (
        whole == "reviewed"
        and own not in ("", "pending")
        or own == "received"
        and whole in ("assigned", "reviewed")
        and _only_repeats(stated)
    ):
        attrs["stage"] = target.attrs["stage"].carried()
    return attrs


def _only_repeats(stated: Stated) -> bool:
    """受理 that names no matters of its own: `交办47件，受理47件`."""
    return not stated.narrows and "body_type" not in stated.attrs and not OWN_RECEIPT.search(stated.text)


def union(items: Sequence[Item]) -> dict[str, Value]:
    """What several things counted side by side have in common; their channels and levels together."""
    out: dict[str, Value] = {}
    for name in ("channel", "level", "form", "stage", "body_type"):
        values = [item.attrs[name] for item in items if name in item.attrs]
        codes = {item.code(name) for item in items}
        if len(codes) == 1 and values:
            out[name] = values[0]
        elif name in ("channel", "level") and all(codes):
            first, last = values[0], values[-1]
            end = last.end if last.block == first.block else first.end  # words of two blocks are no one stretch
            out[name] = Value(join(name, codes), TOGETHER, first.start, end, first.block, Basis.CARRIED)
    return carried(out)


def matching(items: Sequence[Item], stated: Stated) -> Item | None:
    """The latest thing counted that has just the attributes named: `来访中，`, `越级走访中，`."""
    named = {n: stated.code(n) for n in NARROWING}
    if not any(named.values()):
        return None
    for item in reversed(items):
        if item.comparison or item.stage_only or not item.petition or not item.drafts:
            continue
        if all(item.code(n) == code for n, code in named.items()):
            return item
    return None
