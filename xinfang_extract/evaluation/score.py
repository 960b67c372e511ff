"""Figures found, missed and invented, and how often each column is right."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import product
from pathlib import PurePosixPath

from xinfang_extract.evaluation.alpha import alpha
from xinfang_extract.evaluation.coded import Coded
from xinfang_extract.evaluation.coding import ANY, options
from xinfang_extract.light import light

COLUMNS = (
    *("measure", "kind", "channel", "level", "form", "stage", "body_type", "year", "qualifier"),
    *("topic", "region", "adcode", "period"),
)
"""The columns that are judged, where the hand-coded table has them."""
FREE = ("rate", "share")
"""Kinds that nobody codes completely: a row of one that is not in the hand-coded table is not invented."""


@light
class Fault:
    """Something not as the hand-coded table has it: missed, invented, or a column with another code."""

    what: str
    source: str
    where: str
    told: str  # what the table says
    right: str  # what the hand-coded table says


@dataclass(slots=True)
class Score:
    """What came out of a comparison. A figure is found where a row lies over it that has its value.

    A row without a value says that there is no figure: it finds nothing and invents nothing.
    """

    scored: int = 0
    found: int = 0
    invented: int = 0
    strict: int = 0  # found, with every judged column right
    right: dict[str, int] = field(default_factory=dict)  # by column, of those found
    pairs: dict[str, list[tuple[str, str]]] = field(default_factory=dict)  # by column: hand-coded, told
    faults: list[Fault] = field(default_factory=list)

    @property
    def said(self) -> int:
        """Rows that count: found ones and invented ones."""
        return self.found + self.invented

    @property
    def precision(self) -> float:
        """The share of the rows that are figures with their value."""
        return self.found / self.said if self.said else 1.0

    @property
    def recall(self) -> float:
        """The share of the hand-coded figures that were found."""
        return self.found / self.scored if self.scored else 1.0

    @property
    def f1(self) -> float:
        """The harmonic mean of precision and recall."""
        both = self.precision + self.recall
        return 2 * self.precision * self.recall / both if both else 0.0

    def share(self, column: str) -> float:
        """How often `column` is right where the figure was found."""
        return self.right[column] / len(self.pairs[column]) if self.pairs[column] else 1.0

    def alpha(self, column: str) -> float | None:
        """Krippendorff's alpha of `column`, the two tables taken as two coders."""
        return alpha(self.pairs[column])


def score(gold: Sequence[Coded], told: Sequence[Coded]) -> Score:
    """Hold `told` against the hand-coded `gold`.

    Rows are of one page where their sources are the same, or have the same file name but for its ending. Of a page that
    was coded throughout every other row of `told` is invented; of one that `gold` has a sample of, those at the places
    that were drawn.
    """
    columns = [name for name in COLUMNS if any(name in coded.cells for coded in gold)]
    made = Score(right=dict.fromkeys(columns, 0), pairs={name: [] for name in columns})
    for source, coded, rows in _by_source(gold, told):
        _judge(made, source, coded, rows, columns)
    return made


def _by_source(gold: Sequence[Coded], told: Sequence[Coded]) -> Iterator[tuple[str, list[Coded], list[Coded]]]:
    """The rows of each page that was coded by hand, and what was told of it."""
    exact = {coded.source for coded in gold} & {coded.source for coded in told}

    def key(source: str) -> str:
        return source if source in exact else PurePosixPath(source.replace("\\", "/")).stem

    mine: dict[str, list[Coded]] = defaultdict(list)
    theirs: dict[str, list[Coded]] = defaultdict(list)
    for coded in gold:
        mine[key(coded.source)].append(coded)
    for coded in told:
        theirs[key(coded.source)].append(coded)
    for name in sorted(mine):
        yield name, mine[name], theirs.get(name, [])


def _judge(made: Score, source: str, gold: list[Coded], told: list[Coded], columns: list[str]) -> None:
    free = [row for row in told if row.figure]
    figures = [coded for coded in gold if coded.figure or not coded.scored]
    # Scored figures choose first: a borderline one must not take their row.
    for coded in sorted(figures, key=lambda c: (not c.scored, _any_value(c), c.page or 0, c.start or 0)):
        over = [row for row in free if _over(coded, row)]
        hits = [row for row in over if same_value(coded.cells["value"], row.cells.get("value", ""))]
        hit = max(hits, key=lambda row: (not _any_value(row), _agreeing(coded, row, columns)), default=None)
        if not coded.scored:
            for row in [hit] if hit is not None else over:
                free.remove(row)
            continue
        made.scored += 1
        if hit is None:
            read_as = over[0].cells.get("value", "") if over else ""
            made.faults.append(Fault("missed", source, _where(coded), read_as, coded.cells["value"]))
            continue
        free.remove(hit)
        made.found += 1
        _columns(made, source, coded, hit, columns)
    sample = gold if all(coded.drawn for coded in gold) else None
    for row in free:
        if row.scored and _is_held_against(row, sample):
            made.invented += 1
            made.faults.append(Fault("invented", source, _where(row), row.cells.get("value", ""), ""))


def _is_held_against(row: Coded, sample: list[Coded] | None) -> bool:
    """Whether a row that is no hand-coded figure counts as invented: on a page of which a sample was coded, or all."""
    if sample is None:
        return row.cells.get("kind") not in FREE
    return any(coded.start is not None and _over(coded, row) for coded in sample)


def _columns(made: Score, source: str, coded: Coded, hit: Coded, columns: list[str]) -> None:
    wrong = 0
    for name in columns:
        right, said = coded.cells.get(name, ""), hit.cells.get(name, "")
        if ANY in (*options(right), *options(said)):
            continue
        if agrees(right, said):
            made.right[name] += 1
        else:
            wrong += 1
            made.faults.append(Fault(name, source, _where(coded), said.strip(), right.strip()))
        made.pairs[name].append(_one_each(right, said))
    made.strict += not wrong


def _any_value(coded: Coded) -> bool:
    """Whether its value is not judged: it goes where nothing else fits."""
    return ANY in options(coded.cells["value"])


def _over(coded: Coded, row: Coded) -> bool:
    """Whether `row` may be the figure `coded`: its place is over it, or, without places, it is on the same page."""
    if coded.page is not None and row.page is not None and coded.page != row.page:
        return False
    if coded.start is None or coded.end is None or row.start is None or row.end is None:
        return True
    return row.start < coded.end and row.end > coded.start


def _agreeing(coded: Coded, row: Coded, columns: list[str]) -> int:
    return sum(agrees(coded.cells.get(name, ""), row.cells.get(name, "")) for name in columns)


def agrees(right: str, said: str) -> bool:
    """Whether two cells allow a code in common, or one of them is not judged."""
    return any(ANY in (one, other) or one == other for one, other in product(options(right), options(said)))


def same_value(right: str, said: str) -> bool:
    """Whether two cells allow a value in common, or one of them is not judged."""
    return any(ANY in (one, other) or _equal(one, other) for one, other in product(options(right), options(said)))


def _equal(one: str, other: str) -> bool:
    try:
        return abs(float(one) - float(other)) < 1e-6
    except ValueError:
        return False


def _one_each(right: str, said: str) -> tuple[str, str]:
    """What two coders are taken to have said: what both allow, or the first that each does."""
    mine, theirs = options(right), options(said)
    return next(((one, one) for one in mine if one in theirs), (mine[0], theirs[0]))


def _where(coded: Coded) -> str:
    return ":".join(str(part) for part in (coded.page or 1, coded.start) if part is not None)
