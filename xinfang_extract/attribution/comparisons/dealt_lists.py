"""The list that values are dealt out over: what its items differ in, or its years."""

from __future__ import annotations

from collections.abc import Sequence

from xinfang_extract.attribution.attrs import NARROWING, Value
from xinfang_extract.attribution.state import State
from xinfang_extract.attribution.words.stated import Stated, read_stated
from xinfang_extract.patterns import lazy_regex
from xinfang_extract.rules.mentions import Mention
from xinfang_extract.rules.times import Time

NOUN = lazy_regex(r"访[人件批]?次?$")
"""The end of an item that names what came: 进京上访, and not 到省."""
DEALT = ("body_type", "level", "channel", "form", "stage")
"""What items may differ in; the first that all of them name is what the list is of."""
SHARED = ("channel", "level", "form", "stage", "body_type")


def read_element(state: State, element: Sequence[Mention]) -> Stated:
    """What one item of a list says."""
    start, end = (element[0].start, element[-1].end) if element else (0, 0)
    return read_stated(state.text, element, start, end, state.block)


def differing(
    state: State, elements: Sequence[Sequence[Mention]], whole: Stated, n: int
) -> list[dict[str, Value]] | None:
    """The attributes of each of the `n` items, where one attribute tells them apart; `whole` gives that one up."""
    if len(elements) != n or n < 2:
        return None
    read: list[Stated] = []
    for element in elements:
        stated = read_element(state, element)
        if not stated.attrs and stated.measures and read:
            stated.attrs = dict(read[-1].attrs)  # 集体访批次、人次
        read.append(stated)
    name = next((name for name in DEALT if _tells_apart(name, read, whole)), None)
    if name is None:
        return _each_its_own(read, whole)
    for own in (name, "level", "form"):
        if any(own in stated.attrs for stated in read):
            whole.attrs.pop(own, None)  # each item has its own, or shares it
    return [_attrs(name, stated, read) for stated in read]


def _each_its_own(read: Sequence[Stated], whole: Stated) -> list[dict[str, Value]] | None:
    """`赴省上访、进京上访、集体上访`: what each names, where only all of it tells them apart."""
    codes = [tuple(stated.code(name) for name in NARROWING) for stated in read]
    if len(set(codes)) < len(codes) or not all(
        stated.code("channel") and any(code[1:]) for stated, code in zip(read, codes, strict=True)
    ):
        return None
    for name in NARROWING:
        whole.attrs.pop(name, None)
    return [dict(stated.attrs) for stated in read]


def _tells_apart(name: str, read: Sequence[Stated], whole: Stated) -> bool:
    if any(name not in stated.attrs for stated in read):
        return False
    if name == "body_type" and whole.whole is not None and all(s.code(name) == "other" for s in read):
        return False  # 省、市、县三级信访部门
    return len({s.attrs[name].code + s.attrs[name].text for s in read}) > 1


def _attrs(name: str, stated: Stated, read: Sequence[Stated]) -> dict[str, Value]:
    """What one item says, with what the items share: `到省、到市集体访` are both collective."""
    own = {k: v for k, v in stated.attrs.items() if k != name}
    base = {}
    for other in SHARED:
        named = [s.attrs[other] for s in read if other in s.attrs]
        if other != name and named and other not in own and _is_shared(other, name, read, stated):
            base[other] = named[-1]
    return {**base, **own, name: stated.attrs[name]}


def _is_shared(other: str, name: str, read: Sequence[Stated], stated: Stated) -> bool:
    """A form is shared by levels without a noun, a level that the first names by all; else they are of their items."""
    if other == "form":
        return name == "level" and NOUN.search(stated.text) is None
    return other != "level" or other in read[0].attrs


def letters_and_visits(state: State, whole: Stated, n: int) -> list[dict[str, Value]] | None:
    """`来信来访分别为687件、1,122人次`: letters, then visits."""
    subject = whole.subject
    if n != 2 or subject is None or not state.text[subject.start : subject.end].endswith("来信来访"):
        return None
    middle = subject.end - 2
    return [
        {"channel": Value("letter", "dealt_out", middle - 2, middle, state.block)},
        {"channel": Value("visit", "dealt_out", middle, subject.end, state.block)},
    ]


def years_of(state: State, elements: Sequence[Sequence[Mention]], n: int) -> list[Time] | None:
    """Years named one by one, or a span of just as many years."""
    times = [m for e in elements for m in e if isinstance(m, Time) and m.first_year is not None]
    if len(times) == n:
        return times
    if len(state.here.pending.years) == n:
        return state.here.pending.years
    spans = [t for t in times if t.spans_years]
    period = state.here.period
    if not spans and "/" in period and len(period) == len("2011/2015"):
        first, last = (int(y) for y in period.split("/"))
        spans_period = _each_year(Time(-1, -1, first, last), n)
        if spans_period is not None:
            return spans_period
    if not spans and state.last_span is not None:
        spans = [Time(-1, -1, *state.last_span)]
    return next((years for span in spans if (years := _each_year(span, n)) is not None), None)


def _each_year(span: Time, n: int) -> list[Time] | None:
    """The years of a span, where there are just `n` of them."""
    first, last = span.first_year, span.last_year
    if first is None or last is None or last - first + 1 != n:
        return None
    return [Time(span.start, span.end, y, y) for y in range(first, last + 1)]
