"""Sentences, clauses and groups of numbers: the shape of a paragraph before anything means something.

A *group* is the numbers of one thing: `261批次822人次` is one group of two numbers. Its *lead* is what stands
before it in its clause, its *tail* what follows up to the end of the clause or to the next item.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from operator import attrgetter

from xinfang_extract.attribution.shared_units import with_named_units, with_shared_units
from xinfang_extract.patterns import lazy_regex
from xinfang_extract.rules.mentions import NAMING, Mark, Mention, Word
from xinfang_extract.rules.numbers import Number
from xinfang_extract.rules.times import Time

STOPS = "。！？\n"
CLAUSE = "，；："
OPEN, CLOSE = "（〔(", "）〕)"
# A remark in brackets, which may stand between a word and what it goes with.
REMARK = lazy_regex(r"[（(][^（）()]{1,40}[）)]")
ENDS_CLAUSE = frozenset(CLAUSE + OPEN + CLOSE)
JOINERS = "、和及与"
# The end of a clause that says which matters are counted in the next: 要求落实政策的，有12件.
WHICH = lazy_regex(r"的$")
# All that such a next clause says before its number.
HOW_MANY = lazy_regex(
    r"(?:到|至)?(?:年底|月底|目前|现在|去年|今年|全年|一年)*(?:尚|还|仍|就|只|仅|竟|共|计|达|约|已|一)*"
    r"(?:有|共|计|达|是|为)?(?:约|近)?"
)
LONGEST_BRACKET = 400  # mentions; what is longer is no remark in brackets
JOINING_TEXT = (
    "",
    "共",
    "计",
    "涉及",
    "共计",
    "合",
    "达",
    "共有",
    "有",
    "合计",
    "共涉及",
    "涉",
    "总计",
    "为",
    "分别为",
    "、",
    "各",
)
SAYING = frozenset({"direction", "prior", "subject", "place", "stage"})
"""Roles of words in a bracket that may say what a bare number counts."""
STATING = NAMING | {"stage", "body", "decoy", "direction", "versus", "prior", "rate", "purpose"}
"""Roles of words that keep two numbers apart: what stands between them says something of the second."""


@dataclass(slots=True, eq=False)
class Group:
    """Numbers that stand together, with the mentions before and after them."""

    numbers: list[Number]
    lead: list[Mention]
    lead_start: int
    tail: list[Mention] = field(default_factory=list)
    tail_end: int = 0
    joined: bool = False  # only a joiner (、 and 和) parts it from the group before
    alien: bool = False  # a number with another unit stands right before it: 3期186人次
    joined_text: str = ""
    tail_shared: bool = False  # nothing parts its tail from the lead of the next group

    @property
    def start(self) -> int:
        """Where its first number begins."""
        return self.numbers[0].start

    @property
    def stop(self) -> int:
        """Where its last unit ends."""
        return self.numbers[-1].stop


_START = attrgetter("start")


@dataclass(slots=True)
class Clause:
    """A stretch between two clause marks. `opened` is the mark before it: `，；：（）`, or nothing at the first."""

    start: int
    end: int
    opened: str
    closed: str
    mentions: list[Mention]
    groups: list[Group] = field(default_factory=list)

    def index(self, group: Group) -> int:
        """Where a group stands among its groups, which are in print order."""
        return bisect_left(self.groups, group.start, key=_START)


@dataclass(slots=True)
class Sentence:
    """Clauses up to a full stop."""

    start: int
    end: int
    clauses: list[Clause]


def sentences(text: str, mentions: Sequence[Mention]) -> Iterator[Sentence]:
    """The sentences of a paragraph, cut into clauses and groups."""
    kept = list(_without_idle_brackets(mentions))
    pending: list[Mention] = []
    start = 0
    for mention in kept:
        if isinstance(mention, Mark) and mention.char in STOPS:
            yield _sentence(text, start, mention.start, pending)
            start, pending = mention.end, []
        else:
            pending.append(mention)
    if pending or start < len(text):
        yield _sentence(text, start, len(text), pending)


def _without_idle_brackets(mentions: Sequence[Mention]) -> Iterator[Mention]:
    """Brackets that hold no count say nothing of the counts around them: `镇（街道）`, `（含人民网和微信）`."""
    closings = _closings(mentions)
    i = 0
    while i < len(mentions):
        mention = mentions[i]
        if isinstance(mention, Mark) and mention.char in OPEN:
            close = closings.get(i)
            if close is None:  # never closed: drop the bracket itself
                i += 1
                continue
            inside = mentions[i + 1 : close] if close - i < LONGEST_BRACKET else ()
            if close == i + 1 or inside and not _holds_count(inside):
                yield from (m for m in inside if isinstance(m, Time) and m.spans_years)  # 任期内（1981.5—1984.4）
                i = close + 1
                continue
        yield mention
        i += 1


def _holds_count(inside: Sequence[Mention]) -> bool:
    """Whether a bracket holds a number with a unit, or a bare one beside words that may say what it counts."""
    numbers = [m for m in inside if isinstance(m, Number)]
    if any(n.unit for n in numbers):
        return True
    return bool(numbers) and any(isinstance(m, Word) and m.term.role in SAYING for m in inside)


def _closings(mentions: Sequence[Mention]) -> dict[int, int]:
    """The index of the closing bracket for each opening one that is closed within its sentence."""
    found: dict[int, int] = {}
    opened: list[int] = []
    for i, mention in enumerate(mentions):
        if not isinstance(mention, Mark):
            continue
        if mention.char in OPEN:
            opened.append(i)
        elif mention.char in CLOSE and opened:
            found[opened.pop()] = i
        elif mention.char in STOPS:
            opened.clear()
    return found


def _sentence(text: str, start: int, end: int, mentions: list[Mention]) -> Sentence:
    clauses: list[Clause] = []
    held: list[Mention] = []
    at, opened = start, ""
    for mention in with_named_units(text, mentions):
        if isinstance(mention, Mark) and mention.char in ENDS_CLAUSE:
            clauses.append(Clause(at, mention.start, opened, mention.char, held))
            opened = "（" if mention.char in OPEN else "）" if mention.char in CLOSE else mention.char
            at, held = mention.end, []
        else:
            held.append(mention)
    clauses.append(Clause(at, end, opened, "。", held))
    clauses = list(_with_their_numbers(text, clauses))
    for clause in clauses:
        clause.groups = list(_groups(text, clause))
    return Sentence(start, end, [c for c in clauses if c.end > c.start or c.opened in ("（", "）")])


def _with_their_numbers(text: str, clauses: Sequence[Clause]) -> Iterator[Clause]:
    """A clause that says which matters, and nothing of how many, is one with the next: `转给各局的，有31件`."""
    named: Clause | None = None
    for clause in clauses:
        first = next((m for m in clause.mentions if isinstance(m, Number)), None)
        if named is not None:
            if first is not None and HOW_MANY.fullmatch(text, clause.start, first.start) is not None:
                clause = replace(
                    clause, start=named.start, opened=named.opened, mentions=[*named.mentions, *clause.mentions]
                )
            else:
                yield named
            named = None
        whole = first is None and clause.closed == "，" and WHICH.search(text, clause.start, clause.end) is not None
        if whole:
            named = clause
        else:
            yield clause
    if named is not None:
        yield named


def _groups(text: str, clause: Clause) -> Iterator[Group]:
    lead: list[Mention] = []
    lead_start = clause.start
    current: Group | None = None
    for mention in with_shared_units(text, clause.mentions):
        if not isinstance(mention, Number):
            lead.append(mention)
            continue
        if current is not None and _same_thing(text, current, lead, mention):
            current.numbers.append(mention)
            lead, lead_start = [], mention.stop
            continue
        if current is not None:
            lead, lead_start = _share_between(current, lead, mention)
            yield current
        between = text[current.stop : mention.start] if current is not None else ""
        alien = current is not None and not current.numbers[-1].unit and not lead and _is_unit(between)
        joined = current is not None and not any(isinstance(m, Word) for m in lead) and between.strip("、和及与 ") == ""
        current = Group([mention], lead, lead_start, joined=joined, alien=alien, joined_text=between)
        lead, lead_start = [], mention.stop
    if current is not None:
        current.tail, current.tail_end = lead, clause.end
        yield current


def _is_unit(between: str) -> bool:
    """Whether nothing but another unit stands between two numbers: 3期186人次, and not 4年共487件."""
    return 0 < len(between) <= 3 and between[0] not in "年月天日"


def _same_thing(text: str, group: Group, lead: list[Mention], number: Number) -> bool:
    """Whether `number` is another measure of what `group` counts: 件次 then 人次, nothing but a joiner between."""
    last = group.numbers[-1]
    if last.percent or number.percent or not number.unit or not last.unit or number.measure == last.measure:
        return False
    told = {n.measure for n in group.numbers}
    if number.measure != "persons" or "persons" in told:
        if number.measure not in ("batches", "cases") or number.measure in told or last.measure == "weak":
            return False
        if text[last.stop : number.start].strip():
            return False
    if any(isinstance(m, Word) and m.role in STATING for m in lead):
        return False
    between = text[last.stop : number.start].strip("、和及与，约近超逾多余/ ")
    return between in JOINING_TEXT


def _share_between(group: Group, between: list[Mention], number: Number) -> tuple[list[Mention], int]:
    """What stands between two groups of a clause: up to the joiner the first one's tail, then the next one's lead."""
    cut = next((i for i, m in enumerate(between) if isinstance(m, Mark) and m.char in JOINERS), None)
    if cut is None:
        group.tail, group.tail_end, group.tail_shared = list(between), number.start, True
        return between, group.stop
    group.tail, group.tail_end = between[:cut], between[cut].start
    return between[cut + 1 :], between[cut].end
