"""Matters sent to others who are to report what became of them: 转办862件，要求报结果的103件，收到报结果的89件."""

from __future__ import annotations

from xinfang_extract.attribution.attrs import Value, carried
from xinfang_extract.attribution.clauses import Group
from xinfang_extract.attribution.items import Item
from xinfang_extract.attribution.scope.recipients import SENT
from xinfang_extract.attribution.state import State
from xinfang_extract.attribution.words.stated import Stated
from xinfang_extract.patterns import lazy_regex

_RESULT = r"(?:查处|处理|办理|调查|查办)?(?:结果|回音)"
# A lead that says of which of those sent on the outcome is to be reported, and nothing else.
ASKED = lazy_regex(
    r"[\s，、]*(?:其中|内有|内)*(?P<asked>(?:指明|注明|规定)?(?:要求|须|需|应|要|责成|限期)+(?:其|各地|他们|对方|承办单位)?(?:限期|按期|书面)?"
    rf"(?:(?:查|回|上|汇)?报(?:送|告|回)?)?{_RESULT})(?:的|件|共|有)*"
)
# A lead that says that it was reported, and nothing else.
REPORTED_BACK = lazy_regex(
    r"[\s，、]*(?:已|现|年底前|到?年底|到?年末|陆续)*(?P<reported>(?:收到|收回|接到|报来|报回|已报)(?:上报|报来|报|反馈|回报)?(?:来)?(?:的)?"
    rf"{_RESULT})(?:报告)?(?:的|共|有)*"
)
TO_BE_ANSWERED = frozenset({*SENT, "supervised"})
"""Stages of matters of which the outcome may be asked for."""


def _of_this_sentence(state: State) -> Item | None:
    last = state.here.last_count
    return last if last is not None and last.sentence == state.sentences else None


def _sent_before(state: State) -> Item | None:
    """`转办135件，直接答复51件。要求报结果的29件`: the matters that the sentence before has sent on."""
    told = reversed(state.told_in(state.sentences - 1))
    return next((item for item in told if item.code("stage") in SENT), None)


def to_be_answered(state: State, group: Group, stated: Stated) -> Item | None:
    """Those of the matters just sent on that are to be answered, or those of them that have been."""
    last = _sent_before(state) if state.here.last is None else _of_this_sentence(state)
    if last is None or not last.petition:
        return None
    if last.code("stage") in TO_BE_ANSWERED and (asked := ASKED.fullmatch(stated.text)) is not None:
        start, end = (group.lead_start + at for at in asked.span("asked"))
        topic = Value("topic", "topic_named", start, end, state.block, text=asked["asked"])
        return Item([], {**carried(last.attrs), "topic": topic}, part=True, whole=last)
    if "topic" not in last.attrs or ASKED.fullmatch(last.attrs["topic"].text) is None:
        return None
    if (reported := REPORTED_BACK.fullmatch(stated.text)) is None:
        return None
    start, end = (group.lead_start + at for at in reported.span("reported"))
    stage = Value("replied", "reported_back", start, end, state.block)
    attrs = {name: value for name, value in carried(last.attrs).items() if name != "topic"}
    return Item([], {**attrs, "stage": stage}, part=True, whole=last, stage_only=True)
