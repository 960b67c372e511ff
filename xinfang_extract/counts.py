"""Figures → counts: which printed numbers make up one row of the counts table.

A row holds one thing counted. Its count figures share every code and stand together in print (`261批次822人次`);
the earlier values, changes and percentages that speak of one of them follow it through `Figure.base`, whatever
year or words they carry themselves. A cell is never written twice: a second printing opens a row of its own.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from decimal import Decimal

from xinfang_extract.codebook import MEASURE
from xinfang_extract.model import Check, CheckKind, Figure, Kind, Verdict

MEASURES = tuple(code.code for code in MEASURE.codes)
ENDINGS = {Kind.COUNT: "", Kind.PREVIOUS: "_previous", Kind.CHANGE: "_change", Kind.CHANGE_PCT: "_change_pct"}
"""A number fills the cell of its measure, with this behind its name."""
_Key = tuple[object, ...]


@dataclass(frozen=True, slots=True)
class Count:
    """One row of the counts table: the columns are the codebook's, `figures` the ids of the numbers in it."""

    source: str
    page: int
    region: str
    adcode: str
    year: int | None
    period: str
    body: str
    body_type: str
    stage: str
    channel: str
    level: str
    form: str
    topic: str
    cases: Decimal | None = None
    cases_previous: Decimal | None = None
    cases_change: Decimal | None = None
    cases_change_pct: Decimal | None = None
    batches: Decimal | None = None
    batches_previous: Decimal | None = None
    batches_change: Decimal | None = None
    batches_change_pct: Decimal | None = None
    persons: Decimal | None = None
    persons_previous: Decimal | None = None
    persons_change: Decimal | None = None
    persons_change_pct: Decimal | None = None
    qualifier: str = "exact"
    audit: str = "unchecked"
    evidence: str = ""
    figures: tuple[str, ...] = ()


def counts(figures: Sequence[Figure], checks: Iterable[Check] = ()) -> tuple[Count, ...]:
    """The rows of the counts table, in the order in which their first numbers stand among `figures`.

    `figures` come in print order. Shares, rates, and percentages that speak of no measure have no column here.
    """
    by_id = {(figure.source, figure.figure_id): figure for figure in figures}
    rows = _Rows()
    followers: list[tuple[Figure, Figure]] = []
    for figure in figures:
        if figure.kind not in ENDINGS:
            continue
        base = _root(figure, by_id)
        if base is None:
            rows.place(figure)
        else:
            followers.append((figure, base))
    for figure, base in followers:  # after every count has its row: a change may be told before what it changes
        rows.follow(figure, base)
    verdicts = _verdicts(checks)
    order = {id(figure): position for position, figure in enumerate(figures)}
    made = sorted((row for row in rows.rows if row.cells), key=lambda row: min(order[id(f)] for f in row.figures))
    return tuple(row.finish(verdicts, order) for row in made)


@dataclass(slots=True)
class _Row:
    """A row in the making."""

    head: Figure  # gives the row its codes
    cells: dict[str, Decimal] = field(default_factory=dict)
    figures: list[Figure] = field(default_factory=list)

    def take(self, figure: Figure, column: str) -> None:
        self.cells[column] = figure.value
        self.figures.append(figure)

    def finish(self, verdicts: dict[tuple[str, str], frozenset[str]], order: dict[int, int]) -> Count:
        figures = sorted(self.figures, key=lambda figure: order[id(figure)])
        told = [figure for figure in figures if figure.kind is Kind.COUNT] or figures
        vague = [figure.qualifier for figure in told if figure.qualifier != "exact"]
        head = self.head
        return Count(
            source=head.source,
            page=head.page,
            region=head.region,
            adcode=head.adcode,
            year=head.year,
            period=head.period,
            body=head.body,
            body_type=head.body_type,
            stage=head.stage,
            channel=head.channel,
            level=head.level,
            form=head.form,
            topic=head.topic,
            qualifier=vague[0] if vague else "exact",
            audit=_audit(figures, told, verdicts),
            evidence=" ".join(dict.fromkeys(figure.evidence for figure in figures if figure.evidence)),
            figures=tuple(figure.figure_id for figure in figures),
            **self.cells,
        )


class _Rows:
    """The rows made so far, and which of them a further number may still join."""

    def __init__(self) -> None:
        self.rows: list[_Row] = []
        self._latest: dict[_Key, _Row] = {}
        self._of: dict[int, list[_Row]] = {}  # by id() of a count: its row, then the rows of what overflowed it
        self._before: _Row | None = None

    def place(self, figure: Figure) -> None:
        """Put a number that leans on no other into the row it stands with, or into a row of its own."""
        column = _column(figure, figure.measure, alone=True)
        if column is None:
            return
        key = _key(figure)
        row = self._latest.get(key)
        if row is None or column in row.cells or not self._together(row, figure):
            row = _Row(figure)
            self.rows.append(row)
            self._latest[key] = row
        row.take(figure, column)
        self._of[id(figure)] = [row]
        self._before = row

    def follow(self, figure: Figure, base: Figure) -> None:
        """Put an earlier value, a change or a percentage into the row of the count it speaks of."""
        column = _column(figure, figure.measure or base.measure)
        if column is None:
            return
        candidates = self._of.setdefault(id(base), [])
        for row in candidates:
            if column not in row.cells:
                row.take(figure, column)
                return
        row = _Row(base)  # a second comparison of the same count, say with two earlier years
        self.rows.append(row)
        candidates.append(row)
        row.take(figure, column)

    def _together(self, row: _Row, figure: Figure) -> bool:
        """In the same sentence, or next to each other with no other count between."""
        return row is self._before or (figure.evidence != "" and figure.evidence == row.figures[-1].evidence)


def _key(figure: Figure) -> _Key:
    return (
        *(figure.source, figure.page, figure.region, figure.adcode, figure.year, figure.period, figure.body),
        *(figure.body_type, figure.stage, figure.channel, figure.level, figure.form, figure.topic),
    )


def _column(figure: Figure, measure: str, *, alone: bool = False) -> str | None:
    """The cell a number fills. An earlier value told alone is simply the count of its own year, where that is known."""
    if measure not in MEASURES:
        return None
    if alone and figure.kind is Kind.PREVIOUS and figure.year is not None:
        return measure
    return measure + ENDINGS[figure.kind]


def _root(figure: Figure, by_id: dict[tuple[str, str], Figure]) -> Figure | None:
    """The count that `figure` speaks of in the end, None where it leans on none that has a row."""
    if figure.kind is Kind.COUNT:
        return None
    seen = {figure.figure_id}
    base = by_id.get((figure.source, figure.base))
    while base is not None and base.kind is not Kind.COUNT and base.base and base.figure_id not in seen:
        seen.add(base.figure_id)
        base = by_id.get((base.source, base.base))
    if base is None or base.figure_id in seen or base.kind is not Kind.COUNT:
        return None
    return base


def _verdicts(checks: Iterable[Check]) -> dict[tuple[str, str], frozenset[str]]:
    """What the checks say of each figure: `conflict`, `equation` (holds and would have shown a wrong number)."""
    found: dict[tuple[str, str], set[str]] = {}
    for check in checks:
        if check.verdict is Verdict.CONFLICT:
            word = "conflict"
        elif check.kind is CheckKind.BOUND:  # most wrong numbers pass a bound too
            continue
        else:
            word = "equation"
        for figure_id in check.figures:
            found.setdefault((check.source, figure_id), set()).add(word)
    return {key: frozenset(words) for key, words in found.items()}


def _audit(figures: list[Figure], told: list[Figure], verdicts: dict[tuple[str, str], frozenset[str]]) -> str:
    nothing: frozenset[str] = frozenset()
    if not verdicts:
        return "unchecked"
    said = {id(figure): verdicts.get((figure.source, figure.figure_id), nothing) for figure in figures}
    if any("conflict" in words for words in said.values()):
        return "conflict"
    if all("equation" in said[id(figure)] for figure in told):
        return "verified"
    return "unchecked"
