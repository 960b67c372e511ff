"""A number that a person points at: where exactly it stands, what it comes to, and what is likely to be counted."""

from __future__ import annotations

import re
from collections.abc import Sequence

from xinfang_extract.counts import MEASURES
from xinfang_extract.light import light
from xinfang_extract.model import Figure
from xinfang_extract.outputs.cells import number as digits
from xinfang_extract.rules.numbers import BARE_NUMBER, NUMBER_UNIT, PERCENT, QUALIFIERS, qualifier_before, read_value

_AHEAD = 12  # code points behind the selection in which its unit may stand
_FOLD = {ord(a): b for a, b in zip("０１２３４５６７８９．％，", "0123456789.%,", strict=True)}
_BLANK = re.compile(r"[\s\u200b\u3000]")
_SENTENCE_END = "。！？!?；;"
_REACH = 200
_CONTEXT = 12
MOST_PLACES = 30
_TAKEN_OVER = ("region", "adcode", "year", "period", "body", "body_type", "channel", "stage")
"""What a missed number most likely shares with the figure before it in its sentence, or on its page."""


@light
class Proposal:
    """A number in the text, `text[start:end]`, with what can be said of it; `values` are columns as text."""

    start: int
    end: int
    printed: str  # with its unit
    evidence: str
    values: dict[str, str]


@light
class Place:
    """One place where a number is printed."""

    start: int
    end: int
    before: str
    printed: str
    after: str


def propose(text: str, start: int, end: int, figures: Sequence[Figure]) -> Proposal | None:
    """The first number in `text[start:end]`; None where there is none. `figures` are those of the page."""
    start, end = max(0, start), min(end, len(text))
    if start >= end or end - start > _REACH:
        return None
    squeezed, places = _squeezed(text, start, min(len(text), end + _AHEAD))
    inside = sum(place < end for place in places)
    match = None
    for rule in (NUMBER_UNIT, PERCENT, BARE_NUMBER):
        found = next((m for m in rule.find(squeezed) if m.start("number") < inside), None)
        if found is not None and (match is None or found.start() < match.start()):
            match = found
    if match is None:
        return None
    value = read_value(match["number"])
    if value is None:
        return None
    groups = match.groupdict()
    first, last = places[match.start("number")], places[match.end("number") - 1] + 1
    stop = places[match.end() - 1] + 1
    percent = "%" in match.group() or match.group().startswith("百分之")
    measure = next((name for name in MEASURES if groups.get(name)), "")
    vague = groups.get("vague") or groups.get("after") or ""
    qualifier = QUALIFIERS.get(vague) or qualifier_before(squeezed, match.start("number"))
    values = {
        **_shared(first, figures, _sentence_start(text, first)),
        "value": digits(value),
        "qualifier": qualifier,
        "measure": measure,
        "kind": "share" if percent else "count",
        "level": "",
        "form": "",
        "topic": "",
    }
    return Proposal(first, last, text[first:stop], _sentence(text, first, stop), values)


def places_of(text: str, wanted: str) -> list[Place]:
    """Where `wanted` is printed as a whole number, blanks aside."""
    key = _BLANK.sub("", wanted.translate(_FOLD)).replace(",", "")
    if not key or len(key) > 40:
        return []
    squeezed, places = _squeezed(text, 0, len(text), without=",")
    made: list[Place] = []
    at = squeezed.find(key)
    while at >= 0 and len(made) < MOST_PLACES:
        end = at + len(key)
        if not (_joins(squeezed, at - 1, at) or _joins(squeezed, end - 1, end)):
            first, last = places[at], places[end - 1] + 1
            before, after = text[max(0, first - _CONTEXT) : first], text[last : last + _CONTEXT]
            made.append(Place(first, last, _flat(before), _flat(text[first:last]), _flat(after)))
        at = squeezed.find(key, at + 1)
    return made


def _joins(text: str, one: int, two: int) -> bool:
    """Whether two neighbouring characters belong to one number."""
    return one >= 0 and two < len(text) and all(text[k] in "0123456789." for k in (one, two))


def _squeezed(text: str, start: int, end: int, without: str = "") -> tuple[str, list[int]]:
    """The text without blanks, full-width digits folded, and the place of each of its characters."""
    kept = [k for k in range(start, end) if not _BLANK.match(text[k]) and text[k] not in without]
    return "".join(text[k] for k in kept).translate(_FOLD), kept


def _shared(start: int, figures: Sequence[Figure], sentence: int) -> dict[str, str]:
    before = [figure for figure in figures if figure.start < start]
    near = before[-1] if before else next(iter(figures), None)
    told = {"channel": "all", "stage": "received", **dict.fromkeys(("region", "adcode", "year", "period"), "")}
    told |= {"body": "", "body_type": ""}
    if near is None:
        return told
    for name in _TAKEN_OVER:
        if name in ("channel", "stage") and near.start < sentence:
            continue
        value = getattr(near, name)
        told[name] = "" if value is None else str(value)
    return told


def _sentence_start(text: str, at: int) -> int:
    low = max(0, at - _REACH)
    return max((text.rfind(mark, low, at) + 1 for mark in _SENTENCE_END), default=low) or low


def _sentence(text: str, start: int, end: int) -> str:
    first = _sentence_start(text, start)
    ends = [k for mark in _SENTENCE_END if (k := text.find(mark, end, end + _REACH)) >= 0]
    last = min(ends) + 1 if ends else min(len(text), end + _REACH)
    return _flat(text[first:last]).strip()


def _flat(text: str) -> str:
    return re.sub(r"[\s\u200b]+", " ", text)
