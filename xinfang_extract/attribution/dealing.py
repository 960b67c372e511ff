"""分别, 依次, 各: values dealt out in order over a list; and percentages, which speak of the numbers before them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import regex

from xinfang_extract.attribution import kinds
from xinfang_extract.attribution.attrs import Value, carried, join
from xinfang_extract.attribution.clauses import Clause, Group
from xinfang_extract.attribution.items import Draft, Item
from xinfang_extract.attribution.stated import Stated, coordinated, read_stated
from xinfang_extract.model import Kind
from xinfang_extract.rules.scan import Mention, Word
from xinfang_extract.rules.times import Time

if TYPE_CHECKING:
    from xinfang_extract.attribution.reader import Reader

DEALT = ("body_type", "level", "channel", "form", "stage")
EACH = regex.compile(r"各$")


def deal(reader: Reader, clause: Clause, i: int) -> int:
    """Deal out the groups of a clause from `i` on, where 分别 stands in its lead. Returns how many were used."""
    group = clause.groups[i]
    cue = next((m for m in group.lead if isinstance(m, Word) and m.term.code == "deal"), None)
    if cue is None:
        return 0
    values = _values(reader.text, clause.groups[i:])
    if group.numbers[0].percent:
        stated = reader.stated_of(clause, group)
        if i == 0:
            reader._times(group.lead, clause.start)
        percents(reader, clause, group, stated)
        return 1
    if (
        len(values) == 1
        and len(clause.groups) > i + 1
        and not clause.groups[i + 1].joined
        and reader.last is not None
        and reader.last.petition
        and not any(isinstance(m, Word) and m.start < cue.start for m in group.lead)
    ):
        reader.scopes = [s for s in reader.scopes if s.opener == "bracket"]
        reader.scopes.append(reader._scope(reader.last, "part"))
        return 0
    lead = [m for m in group.lead if m.start < cue.start]
    if len(values) == 1 and len(group.numbers) > 1:
        named = coordinated(lead, cue.start)
        nouns = [e for e in named if any(isinstance(m, Word) and m.role in ("subject", "place", "body") for m in e)]
        if len(nouns) == len(group.numbers) or len(nouns) == 1 and _both(reader, reader.stated_of(clause, group), 2):
            values = [
                Group([n], group.lead if k == 0 else [], group.lead_start if k == 0 else n.start, joined=k > 0)
                for k, n in enumerate(group.numbers)
            ]
            return 1 if _dealt_counts(reader, clause, group, values, lead, cue) else 0
    after = [m for m in group.lead if m.start >= cue.end]
    elements = coordinated(lead, cue.start)
    whole = reader.stated_of(clause, group)
    if i == 0:
        reader._speaker(whole, clause.start)
        reader._times(
            [m for m in group.lead if isinstance(m, Time)][:1]
            if len([m for m in lead if isinstance(m, Time)]) < 2
            else [],
            clause.start,
        )
    compared = reader.pending.compared or whole.versus is not None or whole.prior is not None
    told = kinds.kind_of_count(reader.text, whole, group, compared=compared)
    if told.kind is Kind.CHANGE:
        return _changes(reader, clause, values, whole, told, elements)
    if told.kind is Kind.PREVIOUS or (whole.time is not None and told.year):
        reader._compare(group, whole, told, whole.time)
        return 1
    if whole.decoy is not None and whole.subject is None and not whole.topic_marked:
        for value in values:
            reader._reject(value, whole, "other_business")
        return len(values)
    if len(values) == 1 and any(isinstance(m, Word) and m.role == "subject" for m in after):
        return 0
    return _counts(reader, clause, values, elements, after, whole, cue)


def _dealt_counts(
    reader: Reader, clause: Clause, group: Group, values: list[Group], lead: list[Mention], cue: Word
) -> bool:
    """`来信、来访分别为956件、1,288人次`: two things, though their units look like one thing's two measures."""
    whole = reader.stated_of(clause, group)
    reader._speaker(whole, clause.start)
    after = [m for m in group.lead if m.start >= cue.end]
    return _counts(reader, clause, values, coordinated(lead, cue.start), after, whole, cue) > 0


def _values(text: str, groups: list[Group]) -> list[Group]:
    """The groups that the list deals out: the first, and those that only a joiner parts from the one before."""
    values = [groups[0]]
    for group in groups[1:]:
        if (
            not group.joined
            or any(isinstance(m, Word) for m in group.lead)
            or group.numbers[0].percent != groups[0].numbers[0].percent
        ):
            break
        values.append(group)
    return values


def _fill_units(values: list[Group]) -> dict[int, str]:
    """`3.1万、7.3万和13.1万件（批）次`: the unit at the end is that of the whole list. By position in the page."""
    units: dict[int, str] = {}
    for value in values:
        for number in value.numbers:
            if number.measure:
                units[number.start] = number.measure
    last = next((n.measure for v in reversed(values) for n in v.numbers if n.measure), "")
    for value in values:
        for number in value.numbers:
            units.setdefault(number.start, last)
    return units


def _counts(
    reader: Reader,
    clause: Clause,
    values: list[Group],
    elements: list[list[Mention]],
    after: list[Mention],
    whole: Stated,
    cue: Word,
) -> int:
    text = reader.text
    n = len(values)
    numbers = [number for value in values for number in value.numbers]
    measures = [w for e in elements for m in e if isinstance(m, Word) for w in [m] if w.role == "measure"]
    units = _fill_units(values)
    if len(measures) >= 2 and not (n > 2 and len(elements) == n):
        group = values[0]
        for value in values[1:]:
            group.numbers.extend(value.numbers)
        placed = reader._place(clause, group, _without_measures(whole), [])
        if isinstance(placed, str):
            reader._reject(group, whole, placed)
            return n
        placed.drafts = [
            reader._draft(
                x, units.get(x.start) or _measure_at(measures, k), Kind.COUNT, 1, dict(placed.attrs), whole.time
            )
            for k, x in enumerate(numbers)
        ]
        year = whole.time.last_year if whole.time else None
        if (
            year is not None
            and reader.context.year is not None
            and year < reader.context.year
            and not reader.context.chronicle
        ):
            for draft in placed.drafts:
                draft.kind = Kind.PREVIOUS
            placed.comparison = True
            reader._keep_comparison(placed)
        else:
            reader._keep(placed)
        return n
    shared = read_stated(text, after, cue.end, values[0].start, reader.block)
    dealt = _elements(reader, elements[-n:] if len(elements) >= n else [], whole, n) or _both(reader, whole, n)
    if dealt is None and not shared.subject and reader.dealt and len(reader.dealt) == n:
        dealt = [dict(d) for d in reader.dealt]
    if dealt is None and (years := _years(reader, elements, n)) is not None:
        return _by_year(reader, clause, values, whole, years, units)
    if dealt is None and n > 1:
        dealt = [{} for _ in values]
    if dealt is None:
        return 0
    tail = reader.stated_of(clause, values[-1]) if values[-1] is not values[0] else None
    drafts_of: list[Item] = []
    subject = whole.subject or shared.subject
    scope = reader.scopes[-1] if reader.scopes else None
    for value, element in zip(values, dealt, strict=True):
        stated = Stated(
            attrs={**whole.attrs, **shared.attrs, **element},
            subject=subject,
            whole=whole.whole,
            topic_marked=whole.topic_marked,
        )
        if tail is not None and tail.subject and not subject:
            stated.attrs = {**tail.attrs, **stated.attrs}
        if subject is not None or stated.narrows:
            if scope is not None:
                item = reader._as_part(scope, clause, value, stated, [], "、")
            else:
                item = Item([], reader._new_attrs(stated), noun=True)
        else:
            item = reader._place(clause, value, stated, [])
        if isinstance(item, str):
            reader._reject(value, whole, item)
            continue
        item.drafts = [
            reader._draft(x, units.get(x.start, ""), Kind.COUNT, 1, dict(item.attrs), None) for x in value.numbers
        ]
        item.drafts = [d for d in item.drafts if d.measure]
        if any(m.role == "measure" for e in elements for m in e if isinstance(m, Word)) and not any(
            x.unit for x in value.numbers
        ):
            measure = next(m.term.measure for e in elements for m in e if isinstance(m, Word) and m.role == "measure")
            for draft in item.drafts:
                draft.measure = draft.measure or measure
            if not item.drafts:
                item.drafts = [reader._draft(x, measure, Kind.COUNT, 1, dict(item.attrs), None) for x in value.numbers]
        drafts_of.append(item)
    for item in drafts_of:
        bodies, main = reader.body, reader.main
        reader._keep(item)
        if "body_type" in item.attrs:
            reader.body = bodies
        if item.noun and item is not drafts_of[0] and main is not None:
            reader.main = main
    reader.dealt = dealt
    return n


def _both(reader: Reader, whole: Stated, n: int) -> list[dict[str, Value]] | None:
    """`来信来访分别为687件、1,122人次`: letters, then visits."""
    subject = whole.subject
    if n != 2 or subject is None or not reader.text[subject.start : subject.end].endswith("来信来访"):
        return None
    middle = subject.end - 2
    return [
        {"channel": Value("letter", "dealt_out", middle - 2, middle, reader.block)},
        {"channel": Value("visit", "dealt_out", middle, subject.end, reader.block)},
    ]


def _without_measures(stated: Stated) -> Stated:
    return stated


def _measure_at(measures: list[Word], k: int) -> str:
    return measures[k].term.measure if k < len(measures) else measures[-1].term.measure


def _elements(reader: Reader, elements: list[list[Mention]], whole: Stated, n: int) -> list[dict[str, Value]] | None:
    """The attribute that the items of the list differ in, one value for each."""
    if len(elements) != n or n < 2:
        return None
    text = reader.text
    read = []
    for element in elements:
        start = element[0].start if element else 0
        end = element[-1].end if element else 0
        read.append(read_stated(text, element, start, end, reader.block))
    for name in DEALT:
        codes = [s.attrs.get(name) for s in read]
        if name == "body_type" and whole.whole is not None and all(c is not None and c.code == "other" for c in codes):
            continue  # 省、市、县三级信访部门
        if all(codes) and len({c.code + c.text for c in codes if c}) > 1:
            extra: dict[str, Value] = {}
            for other in ("channel", "level", "form", "stage", "body_type"):
                if other != name:
                    named = [s.attrs[other] for s in read if other in s.attrs]
                    if named:
                        extra[other] = named[-1]
            whole.attrs.pop(name, None)
            out = []
            for stated, code in zip(read, codes, strict=True):
                own = {k: v for k, v in stated.attrs.items() if k != name}
                if code is not None:
                    base = {
                        k: v
                        for k, v in extra.items()
                        if k not in own
                        and (k != "channel" or name != "channel")
                        and (
                            k != "form"
                            or name == "level"
                            or len([1 for s in read if "form" in s.attrs]) == 1
                            and stated is read[-1]
                        )
                    }
                    out.append({**base, **own, name: code})
            return out
    if all(e for e in elements) or whole.topic_marked or whole.subject:
        topics = [text[e[0].start : e[-1].end] if e else "" for e in elements]
        if len(set(topics)) == n and whole.subject is None and not all(topics):
            return None
    return None


def _years(reader: Reader, elements: list[list[Mention]], n: int) -> list[Time] | None:
    """Years named one by one, or a span of just as many years."""
    times = [m for e in elements for m in e if isinstance(m, Time) and m.first_year is not None]
    if len(times) == n:
        return times
    if len(reader.pending.years) == n:
        return reader.pending.years
    spans = [t for t in times if t.spans_years]
    if not spans and reader.period and "/" in reader.period and len(reader.period) == 9:
        first, last = (int(y) for y in reader.period.split("/"))
        if last - first + 1 == n:
            return [Time(-1, -1, y, y) for y in range(first, last + 1)]
    for span in spans or [Time(-1, -1, *reader.last_span)] if reader.last_span else spans:
        if span.first_year is not None and span.last_year is not None and span.last_year - span.first_year + 1 == n:
            return [Time(span.start, span.end, y, y) for y in range(span.first_year, span.last_year + 1)]
    return None


def _by_year(
    reader: Reader, clause: Clause, values: list[Group], whole: Stated, years: list[Time], units: dict[int, str]
) -> int:
    placed = reader._place(clause, values[0], whole, [])
    if isinstance(placed, str):
        for value in values:
            reader._reject(value, whole, placed)
        return len(values)
    measure = whole.measures[-1].term.measure if whole.measures else ""
    items = []
    for value, year in zip(values, years, strict=True):
        item = Item([], dict(placed.attrs), noun=True)
        item.drafts = [
            reader._draft(x, units.get(x.start) or measure, Kind.COUNT, 1, dict(placed.attrs), year)
            for x in value.numbers
        ]
        item.drafts = [d for d in item.drafts if d.measure]
        items.append(item)
    for item in items:
        if item.drafts:
            reader._keep(item)
    return len(values)


def _changes(
    reader: Reader, clause: Clause, values: list[Group], whole: Stated, told: kinds.Told, elements: list[list[Mention]]
) -> int:
    """`批次、人次分别减少46批、1257人次`, `各增加3批`: changes dealt out over measures or over things."""
    dealt = _elements(reader, elements[-len(values) :], whole, len(values)) if len(values) > 1 else None
    if dealt is not None:
        for value, element in zip(values, dealt, strict=True):
            stated = Stated(attrs={**whole.attrs, **element}, subject=whole.subject)
            reader._compare(value, stated, told, whole.time)
        return len(values)
    singles = [v.numbers[0] for v in values if len(v.numbers) == 1]
    previous = reader._base_item()
    drafts = [d for i in _counts_before(reader) for d in i.drafts]
    if (
        len(values) > 1
        and len(singles) == len(values)
        and len({s.measure for s in singles}) == 1
        and whole.subject is None
        and len(drafts) >= len(values)
    ):
        for value, base in zip(values, drafts[-len(values) :], strict=True):
            item = Item([], carried(base.attrs), comparison=True, stage_only=True)
            draft = reader._comparison(value.numbers[0], value.numbers[0].measure, told, Item([base], base.attrs), None)
            item.drafts = [draft]
            reader._keep_comparison(item)
        return len(values)
    del previous
    for value in values:
        reader._compare(value, whole if value is values[0] else Stated(), told, whole.time)
    return len(values)


def _counts_before(reader: Reader) -> list[Item]:
    """The counts of this sentence, in print order."""
    return [i for i in reader.items if i.sentence == reader.number and not i.comparison and i.petition]


def percents(reader: Reader, clause: Clause, group: Group, stated: Stated) -> None:
    """One percentage, or several in a row, told of the numbers before them."""
    run = _run(reader.text, clause, group)
    if run[0] is not group:
        return  # read with the first of its run
    told = kinds.kind_of_percent(reader.text, stated, group)
    if told is None and group.joined and reader.last is not None and reader.last.comparison:
        before = reader.last.drafts[-1]
        told = kinds.Told(before.kind, -1 if before.value < 0 else 1)
    if told is None and stated.prior is not None:
        told = kinds.Told(Kind.SHARE)
    if told is None and reader.pending.compared is False and reader.run and reader.run[-1].number.percent:
        told = kinds.Told(reader.run[-1].kind, 1) if reader.run[-1].kind in (Kind.SHARE, Kind.RATE) else None
    if told is None:
        for one in run:
            reader.left_out.append(_left(reader, one, "percent_of_nothing"))
        return
    sign = told.sign
    plan = _plan(reader, clause, run, stated, told)
    for one, (target, measure) in zip(run, plan, strict=True):
        own = (
            read_stated(reader.text, one.lead, one.lead_start, one.start, reader.block) if one is not group else stated
        )
        if own.direction is not None and own.direction.term.code in ("up", "down"):
            sign = 1 if own.direction.term.code == "up" else -1
        if target is None or not target.petition:
            reader.left_out.append(_left(reader, one, "other_business" if target else "percent_of_nothing"))
            continue
        this = kinds.Told(told.kind, sign if told.kind is Kind.CHANGE_PCT else 1, told.word)
        draft = reader._comparison(one.numbers[0], measure, this, target, None)
        draft.base = target.draft(measure) or (target.drafts[0] if target.drafts else None)
        if draft.base is not None:
            now = reader.year if reader.year is not None else reader.context.year
            draft.year = draft.base.year if draft.base.kind is Kind.COUNT else now
        if told.kind is Kind.RATE and (rate := own.rate or stated.rate) is not None:
            draft.attrs["stage"] = Value(rate.term.stage, "rate_named", rate.start, rate.end, reader.block)
        item = Item([draft], target.attrs, comparison=True, stage_only=True)
        reader._keep_comparison(item)


def _left(reader: Reader, group: Group, reason: str):  # type: ignore[no-untyped-def]
    from xinfang_extract.attribution.reader import LeftOut

    return LeftOut(group.numbers[0], reader.block, reader.span, reason)


def _run(text: str, clause: Clause, group: Group) -> list[Group]:
    """The percentages that stand in a row: `8.6%、上升3.1%和下降5.5%`; a named measure or subject begins a new one."""
    groups = clause.groups
    at = groups.index(group)
    first = at
    while first > 0 and _continues(groups[first]):
        first -= 1
    last = at
    while last + 1 < len(groups) and _continues(groups[last + 1]):
        last += 1
    return groups[first : last + 1] if groups[first].numbers[0].percent else [group]


def _continues(group: Group) -> bool:
    return (
        group.numbers[0].percent
        and group.joined_text.strip(" ")[:1] in ("、", "和", "及", "与", "，")
        and all(not isinstance(m, Word) or m.role == "direction" for m in group.lead)
    )


def _plan(
    reader: Reader, clause: Clause, run: list[Group], stated: Stated, told: kinds.Told
) -> list[tuple[Item | None, str]]:
    """For each percentage of a run, what it speaks of and in which measure."""
    n = len(run)
    group = run[0]
    target = reader.compared_with(stated, group.start)
    named = [w.term.measure for w in stated.measures if told.word is None or w.start < told.word.start] or [
        w.term.measure for w in stated.measures
    ]
    cue_at = stated.deal.start if stated.deal is not None else group.start
    elements = coordinated(group.lead, cue_at)
    if (
        told.kind is Kind.SHARE
        and reader.last is not None
        and not (stated.subject is not None and stated.share is not None and stated.subject.end <= stated.share.start)
    ):
        target = _share_of(reader)  # 占来访总量的…: the noun after 占 is the base, not the part
    if n > 1:
        if len(named) == n:
            if len(elements) == n and len({stated_channel(reader, e) for e in elements}) > 1:
                return [(_named(reader, e, group) or target, m) for e, m in zip(elements, named, strict=True)]
            return [(target, m) for m in named]
        dealt = _elements(reader, elements[-n:], stated, n) if len(elements) >= n else None
        if dealt is not None:
            measure = named[-1] if named else ""
            out: list[tuple[Item | None, str]] = []
            for element in dealt:
                piece = Stated(attrs={**stated.attrs, **element}, subject=stated.subject)
                found = reader.compared_with(piece, group.start)
                out.append((found, measure or _first_measure(found)))
            return out
        if (
            len(reader.run) >= n
            and all(d.kind is Kind.CHANGE for d in reader.run[-n:])
            and told.kind is Kind.CHANGE_PCT
        ):
            bases = [_item_of(reader, d) for d in reader.run[-n:]]
            return [(b, d.measure) for b, d in zip(bases, reader.run[-n:], strict=True)]
        if target is not None and len(target.drafts) == n:
            return [(target, d.measure) for d in target.drafts]
        drafts = [(i, d) for i in _counts_before(reader) for d in i.drafts]
        if len(drafts) >= n:
            return [(i, d.measure) for i, d in drafts[-n:]]
        rates = told.kind is Kind.RATE
        return (
            [(target, _first_measure(target))] * n
            if rates or target is None
            else [(target, d) for d in _cycle(target, n)]
        )
    if named:
        return [(target, named[-1])]
    if told.kind is Kind.CHANGE_PCT and reader.run and reader.last is not None and reader.last.comparison:
        before = reader.run[-1]
        if before.kind is Kind.CHANGE:
            first = reader.last.drafts[0]
            base = _item_of(reader, first)
            return [(base if base is not None else target, first.measure)]
        if before.kind is Kind.PREVIOUS:
            return [(target, reader.last.drafts[0].measure)]
    return [(target, _first_measure(target))]


def stated_channel(reader: Reader, element: list[Mention]) -> str:
    """The channel that one item of a list names."""
    read = read_stated(
        reader.text, element, element[0].start if element else 0, element[-1].end if element else 0, reader.block
    )
    return read.attrs["channel"].code if "channel" in read.attrs else ""


def _named(reader: Reader, element: list[Mention], group: Group) -> Item | None:
    """What one item of a list of things with measures speaks of: `来信件次、来访批次分别下降…`."""
    if not element:
        return None
    read = read_stated(reader.text, element, element[0].start, element[-1].end, reader.block)
    return reader.compared_with(read, group.start) if read.subject is not None or read.narrows else None


def _share_of(reader: Reader) -> Item | None:
    last = reader.last
    if last is None:
        return reader.main
    return reader._base_item() or last if last.comparison else last


def _cycle(target: Item, n: int) -> list[str]:
    measures = [d.measure for d in target.drafts] or [""]
    return [measures[min(k, len(measures) - 1)] for k in range(n)]


def _first_measure(target: Item | None) -> str:
    if target is None or not target.drafts:
        return "cases"
    return target.drafts[0].measure


def _item_of(reader: Reader, draft: Draft) -> Item | None:
    base = draft.base
    if base is not None:
        found = next((i for i in reader.items if base in i.drafts), None)
        if found is not None:
            return found
    return Item([draft], draft.attrs, comparison=True)


__all__ = ["deal", "join", "percents"]
