"""Which stage the verbs beside a number tell.

The codebook's settled doubts: the first verb of a compound is the stage (立案交办 → filed); a finished
predicate beats an attribute (交办的4件均得到化解 → resolved); 复查 and 复核 outrank their outcomes; 交办 is
seen from the reporting body (passing.py).
"""

from __future__ import annotations

from collections.abc import Sequence

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
    predicates = [v for v in verbs if not _attributive(text, v)] or verbs
    cluster = [predicates[-1]]
    for before in reversed(predicates[:-1]):
        between = text[before.end : cluster[0].start]
        if between.strip("、和并及或后且 ") == "" and "，" not in between:
            cluster.insert(0, before)
        else:
            break
    first = cluster[0]
    if first.term.code == "received" and len(cluster) > 1 and not tail:
        # 受理并办结: what came in and what became of it; the outcome is what the number is told for
        first = next((v for v in cluster if v.term.code not in ("received",)), first)
    return _value(text, first, first.term.code, "first_verb", block, lead)


def _attributive(text: str, verb: Word) -> bool:
    """交办的, 结转的: said of the matters, not the predicate of the number."""
    return text.startswith("的", verb.end) and verb.term.code not in ("pending",)


def _value(text: str, verb: Word, code: str, rule: str, block: int, lead: Sequence[Mention]) -> Value:
    if code == "passed":
        code, rule = passed_down(text, verb, lead)
    return Value(code, rule, verb.start, verb.end, block)
