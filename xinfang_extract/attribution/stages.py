"""Which stage the verbs beside a number tell.

The codebook's settled doubts: the first verb of a compound is the stage (立案交办 → filed); a finished
predicate beats an attribute (交办的4件均得到化解 → resolved); 复查 and 复核 outrank their outcomes; 交办 is
seen from the reporting body (passing.py).
"""

from __future__ import annotations

from collections.abc import Sequence

import regex

from xinfang_extract.attribution.attrs import Value
from xinfang_extract.attribution.passing import passed_down
from xinfang_extract.rules.scan import Mention, Word

FINISHED = frozenset({"resolved", "replied"})


def read_stage(text: str, lead: Sequence[Mention], block: int, *, tail: bool = False) -> Value | None:
    """The stage that the verbs of a lead tell, or None where there is none."""
    verbs = [m for m in lead if isinstance(m, Word) and m.role == "stage"]
    if not verbs:
        return None
    for verb in verbs:
        if verb.term.code == "reviewed":
            return _value(text, verb, "reviewed", "review_outranks", block, lead)
    predicates = [v for v in verbs if v is verbs[-1] or not _attributive(text, v)]
    if len(predicates) > 1 and predicates[-1].term.code == "pending" and text.startswith("的", predicates[-1].end):
        predicates.pop()  # 办结上年结转的64件
    cluster = [predicates[-1]]
    for before in reversed(predicates[:-1]):
        between = text[before.end : cluster[0].start]
        if between.strip("、和并及或后且要求 ") == "" and "，" not in between:
            cluster.insert(0, before)
        else:
            break
    first = cluster[0]
    if first.term.code == "received" and (passing := _passed_before(text, predicates, first)) is not None:
        first = passing
    if first.term.code == "received" and len(cluster) > 1 and not tail:
        # 受理并办结: what came in and what became of it; the outcome is what the number is told for
        first = next((v for v in cluster if v.term.code not in ("received",)), first)
    return _value(text, first, first.term.code, "first_verb", block, lead)


def _passed_before(text: str, predicates: Sequence[Word], handling: Word) -> Word | None:
    """`转有关乡镇、部门办理`, `交有关部门限期办理`: passing on, and not the handling by those passed to."""
    if text[handling.start : handling.end] not in (
        "办理",
        "处理",
        "受理",
        "承办",
        "处办",
        "自查",
        "查处",
        "调查",
        "核查",
        "查办",
        "解决",
    ):
        return None
    for verb in predicates:
        if (
            verb is not handling
            and verb.term.code in ("transferred", "passed")
            and "，" not in text[verb.end : handling.start]
        ):
            return verb
    return None


def _attributive(text: str, verb: Word) -> bool:
    """交办的, 结转的: said of the matters, not the predicate of the number."""
    return text.startswith("的", verb.end) and verb.term.code not in ("pending",)


def _value(text: str, verb: Word, code: str, rule: str, block: int, lead: Sequence[Mention]) -> Value:
    if code in FINISHED and regex.search(
        r"(?:未|没有|没|尚未|未能|不能|有待|待|难以|无法)(?:得到|能|及时|完全|真正|按期)?$",
        text[max(0, verb.start - 5) : verb.start],
    ):
        return Value("pending", "not_finished", verb.start, verb.end, block)
    if code in ("received", "other", "resolved") and regex.search(
        r"(?:还在|正在|尚在|仍在|正|继续)(?:进一步|抓紧|进行|积极)?$", text[max(0, verb.start - 6) : verb.start]
    ):
        return Value("pending", "still_going_on", verb.start, verb.end, block)
    if code == "passed":
        code, rule = passed_down(text, verb, lead)
    return Value(code, rule, verb.start, verb.end, block)
