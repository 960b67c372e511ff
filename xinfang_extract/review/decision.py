"""One decision of a person, and the line of the decisions file that it is."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import asdict, field
from types import MappingProxyType
from typing import Any, Literal, get_args

from xinfang_extract.light import light
from xinfang_extract.review.values import checked
from xinfang_extract.view.folding import as_printed

Action = Literal["accept", "correct", "reject", "add", "note", "undo"]
Item = Literal["figure", "unread", "text"]
"""What a decision speaks of: a figure, a number left unread, or a place in the text that was neither."""

_NOTHING: Mapping[str, str] = MappingProxyType({})
_UNSAFE = re.compile(r"[\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ud800-\udfff]")


@light
class Evidence:
    """The printed number that a decision speaks of: in which bytes, on which page, where, and how it is printed.

    It says nothing of rows or file names: those change from run to run, the print does not.
    """

    hash: str  # SHA-256 of the source
    page: int
    start: int
    end: int
    printed: str  # with its unit

    def is_number_of(self, other: Evidence) -> bool:
        """Whether both are one printed number: how much of its unit goes with it hangs on the rules that read it."""
        here, there = ((e.hash, e.page, e.start) for e in (self, other))
        own, others = as_printed(self.printed), as_printed(other.printed)
        return here == there and (own.startswith(others) or others.startswith(own))


@light
class Decision:
    """What a person decided, when, and about what; never changed once it is written.

    `read` has the columns that are corrected as they were read, `set` as they should be; all values are text.
    Decisions made with one key share a `group` and are undone together.
    """

    id: str
    at: str  # UTC, ISO 8601
    who: str
    action: Action
    version: str  # of xinfang
    rules: str = ""  # version of the rules that read the source
    source: str = ""  # for people; what counts is `evidence`
    evidence: Evidence | None = None  # None for an undo
    item: Item = "figure"
    read: Mapping[str, str] = field(default_factory=lambda: _NOTHING)
    set: Mapping[str, str] = field(default_factory=lambda: _NOTHING)
    note: str = ""
    group: str = ""
    undoes: str = ""


def line_of(decision: Decision) -> bytes:
    """The decision as one line of JSON; characters that could break a line or hide in it are written as escapes."""
    told = {key: value for key, value in asdict(_plain(decision)).items() if value not in ("", None, {})}
    text = json.dumps(told, ensure_ascii=False, separators=(",", ":"))
    return _UNSAFE.sub(lambda match: f"\\u{ord(match.group()):04x}", text).encode() + b"\n"


def _plain(decision: Decision) -> Decision:
    from dataclasses import replace

    return replace(decision, read=dict(decision.read), set=dict(decision.set))


def decision_of(line: bytes) -> Decision:
    """The decision on a line. Raises ValueError where the line is none."""
    told = json.loads(line)
    if not isinstance(told, dict):
        raise ValueError("no object")
    evidence = told.pop("evidence", None)
    if told.get("action") not in get_args(Action) or told.get("item", "figure") not in get_args(Item):
        raise ValueError("an action or an item that this version does not know")
    if (evidence is None) != (told["action"] == "undo"):
        raise ValueError("does not say what it speaks of")
    for name in ("id", "at", "who", "version", "rules", "source", "note", "group", "undoes"):
        if not isinstance(told.setdefault(name, ""), str):
            raise ValueError(f"{name} is no text")
    if not told["id"]:
        raise ValueError("has no id")
    for name in ("read", "set"):
        told[name] = MappingProxyType(_texts(told.get(name, {})))
    checked({name: value for name, value in told["set"].items() if name != "evidence"})
    try:
        return Decision(**told, evidence=None if evidence is None else _evidence(evidence))
    except TypeError:
        raise ValueError("has keys that this version does not know") from None


def _texts(values: Any) -> dict[str, str]:
    if not isinstance(values, dict) or not all(isinstance(value, str) for value in values.values()):
        raise ValueError("values that are no texts")
    return values


def _evidence(told: Any) -> Evidence:
    if not isinstance(told, dict):
        raise ValueError("evidence that is none")
    numbers = [told.get(name) for name in ("page", "start", "end")]
    if not all(isinstance(number, int) and not isinstance(number, bool) for number in numbers):
        raise ValueError("evidence without a place")
    if not isinstance(told.get("hash"), str) or not isinstance(told.get("printed"), str):
        raise ValueError("evidence without a print")
    try:
        return Evidence(**told)
    except TypeError:
        raise ValueError("evidence with keys that this version does not know") from None
