"""The counts of a source once people have decided about its figures.

A RUN does not say which figures a row of the counts was made from. It can be told all the same: a figure fills the
cell of its kind and measure with its value, in a row of its page whose evidence holds its sentence.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from xinfang_extract.codebook import TABLES
from xinfang_extract.counts import ENDINGS, MEASURES
from xinfang_extract.model import Figure, Kind
from xinfang_extract.outputs.cells import number
from xinfang_extract.review.rows import changed
from xinfang_extract.review.touched import Touched
from xinfang_extract.tables import Row, Value

_NAMES = TABLES["counts"].names()
_CODES = (*("region", "adcode", "year", "period", "body", "body_type", "stage", "channel", "level", "form", "topic"),)
_CELLS = tuple(measure + ending for measure in MEASURES for ending in ENDINGS.values())


@dataclass(slots=True)
class _Count:
    """A row in the making, with what people said of the numbers in it."""

    cells: dict[str, Value]
    said: dict[str, str] = field(default_factory=dict)  # by cell: the status of the number in it
    was: dict[str, str] = field(default_factory=dict)

    def filled(self) -> list[str]:
        return [cell for cell in _CELLS if self.cells[cell] is not None]

    def reviewed(self) -> str:
        said = set(self.said.values())
        if said == {"rejected"} and not self.filled():
            return "rejected"
        if said == {"added"} and all(cell in self.said for cell in self.filled()):
            return "added"
        if said - {"accepted"}:
            return "corrected"
        if not said:
            return ""
        return "accepted" if all(cell in self.said for cell in self.filled()) else "partly"

    def row(self) -> Row:
        was = ";".join(f"{name}={value}" for name, value in self.was.items())
        return (*(self.cells[name] for name in _NAMES), self.reviewed(), was)


def recounted(source: str, rows: Sequence[Row], touched: Sequence[Touched]) -> Iterator[Row]:
    """The counts of one source with what people decided about its figures, `reviewed` and `was` at the end of each."""
    counts = [_Count(dict(zip(_NAMES, row, strict=True))) for row in rows]
    for one in touched:
        if one.figure is not None and _settle(counts, one):
            continue
        if one.settled.added and not one.settled.rejected:
            figure = one.as_it_stands(source)
            assert figure is not None
            _add(counts, figure)
    yield from (count.row() for count in counts)


def _settle(counts: list[_Count], one: Touched) -> bool:
    """What was decided about a figure that was read; False for a share or a rate, which no count holds."""
    figure, settled = one.figure, one.settled
    assert figure is not None
    found = _find(counts, figure)
    if found is None:
        return False
    if not settled.status:
        return True  # only a note
    count, cell = found
    count.said[cell] = settled.status
    if settled.rejected:
        count.was[cell] = _digits(count.cells[cell])
        count.cells[cell] = None
    elif settled.set:
        _correct(counts, count, cell, changed(figure, settled.set), dict(one.read))
    return True


def _find(counts: Sequence[_Count], figure: Figure) -> tuple[_Count, str] | None:
    """The row that a figure is in, and its cell."""
    for cell in _cells_of(figure):
        fitting = [
            count
            for count in counts
            if cell not in count.said
            and count.cells["page"] == figure.page
            and count.cells[cell] == figure.value
            and figure.evidence in str(count.cells["evidence"])
        ]
        alike = [count for count in fitting if _codes(count) == _codes_of(figure)]
        leans = figure.kind is not Kind.COUNT  # it follows the count it speaks of, whatever its own codes are
        chosen = alike or (fitting if leans else [])
        if chosen:
            return chosen[0], cell
    return None


def _cells_of(figure: Figure) -> Iterator[str]:
    if figure.kind in ENDINGS:
        for measure in [figure.measure] if figure.measure in MEASURES else MEASURES:
            yield measure + ENDINGS[figure.kind]
            if figure.kind is Kind.PREVIOUS:
                yield measure  # an earlier value told alone is the count of its own year


def _correct(counts: list[_Count], count: _Count, cell: str, new: Figure, read: dict[str, str]) -> None:
    if "value" in read:
        count.was[cell] = read.pop("value")
        count.cells[cell] = _value(new)
    target = _new_cell(cell, new)
    follows = new.kind is not Kind.COUNT and _codes(count) != _codes_of(new)
    codes = {} if follows else {name: getattr(new, name) for name in _CODES if name in read}
    if "qualifier" in read and new.kind is Kind.COUNT:
        count.was["qualifier"], count.cells["qualifier"] = read["qualifier"], new.qualifier
    if codes or target != cell:
        _move(counts, count, cell, target, codes, read)


def _new_cell(cell: str, new: Figure) -> str | None:
    """Where a figure belongs now; None where it is in no count any more."""
    if new.kind not in ENDINGS:
        return None
    measure = new.measure if new.measure in MEASURES else cell.partition("_")[0]
    ending = ENDINGS[new.kind]
    if new.kind is Kind.PREVIOUS and cell in MEASURES:
        ending = ""
    return measure + ending


def _move(
    counts: list[_Count], count: _Count, cell: str, target: str | None, codes: dict[str, Value], read: dict[str, str]
) -> None:
    """Take a number, and what follows it, out of its row and put it where it now belongs."""
    measure = cell.partition("_")[0]
    moved = {cell: target}
    if cell == measure and target in MEASURES:
        for ending in list(ENDINGS.values())[1:]:
            if count.cells[measure + ending] is not None:
                moved[measure + ending] = target + ending
    values = {there: count.cells[here] for here, there in moved.items() if there is not None}
    for here in moved:
        count.cells[here] = None
    place = count
    if codes and count.filled():  # others stay in the row
        place = _Count(count.cells | dict.fromkeys(_CELLS) | {"audit": "unchecked"})
        counts.insert(counts.index(count) + 1, place)
        count.was.setdefault(cell, _digits(values.get(target) if target else None))
    elif any(place.cells[there] is not None for there in values):
        place = _Count(count.cells | dict.fromkeys(_CELLS) | {"audit": "unchecked"})
        counts.insert(counts.index(count) + 1, place)
    place.cells |= codes | values
    place.was |= {name: value for name, value in read.items() if name not in ("value", "qualifier")}
    for there in values:
        place.said[there] = "corrected"


def _add(counts: list[_Count], figure: Figure) -> None:
    """A number that a person added: into the row that it belongs to, or into one of its own behind its page."""
    cell = next(_cells_of(figure), None)
    if cell is None:
        return
    for count in counts:
        same = count.cells["page"] == figure.page and _codes(count) == _codes_of(figure)
        near = figure.evidence and figure.evidence in str(count.cells["evidence"])
        if same and near and count.cells[cell] is None:
            count.cells[cell] = _value(figure)
            count.said[cell] = "added"
            return
    empty: dict[str, Value] = {name: None if name in _CELLS or name == "year" else "" for name in _NAMES}
    own: dict[str, Value] = {
        "source": figure.source,
        "page": figure.page,
        "qualifier": figure.qualifier,
        "audit": "unchecked",
    }
    codes: dict[str, Value] = {name: getattr(figure, name) for name in _CODES}
    made = empty | own | codes | {"evidence": figure.evidence}
    count = _Count(made)
    count.cells[cell] = _value(figure)
    count.said[cell] = "added"
    last = max((k for k, other in enumerate(counts) if _page(other) <= figure.page), default=-1)
    counts.insert(last + 1, count)


def _page(count: _Count) -> int:
    page = count.cells["page"]
    assert isinstance(page, int)
    return page


def _codes(count: _Count) -> tuple[Value, ...]:
    return tuple(count.cells[name] for name in _CODES)


def _codes_of(figure: Figure) -> tuple[Value, ...]:
    return tuple(getattr(figure, name) for name in _CODES)


def _value(figure: Figure) -> Value:
    return figure.value


def _digits(value: Value) -> str:
    return "" if value is None or isinstance(value, str) else number(value)
