"""A panel → the lines and squares of its charts."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from xinfang_extract.codebook import MEASURE, Language
from xinfang_extract.panel import Panel
from xinfang_extract.panel.columns import STATE
from xinfang_extract.plots.draw import STATE_COLOURS, Line, PlotError

ROWS = 200
"""More places than this are no chart that anybody reads."""


def regions(panel: Panel) -> list[str]:
    """The places of a panel, in its order, each by what tells it apart."""
    return _places(_dicts(panel))


def series(panel: Panel, region: str | None, language: Language) -> tuple[str, list[tuple[str, list[Line]]]]:
    """The title and the panels of the chart of `region` (a name, a code or a place; the only one, where None).

    Raises PlotError where there is no such region, or several of the name, or several and none was named.
    """
    rows = list(_dicts(panel))
    named = _named(rows, region)
    if not named:
        raise PlotError(f"{region or 'the panel'}: no numbers; `xinfang panel` shows what there is")
    if len(named) > 1:
        what = f"the panel has {len(named)} regions" if region is None else f"{region} is {len(named)} places"
        shown = ", ".join(named[:10]) + (", …" if len(named) > 10 else "")
        raise PlotError(f"{what}; name one with --place: {shown}")
    kept = [row for row in rows if row["place"] == named[0]]  # a county that became a city is one line
    title = "、".join(dict.fromkeys(str(row["region"]) for row in kept)) if language == "zh" else kept[-1]["region"]
    measures = list(dict.fromkeys(cell.measure for cell in panel.cells))
    made = []
    for measure in measures:
        lines = [line for line in _lines(panel, kept, measure, language) if line.points]
        if lines:
            made.append((MEASURE.label(measure, language), lines))
    return str(title), made


def squares(panel: Panel) -> list[tuple[str, list[str]]]:
    """The rows of the coverage grid: a name and a state for each year. Raises PlotError where there are too many."""
    rows = [(f"{row[0]} {row[1]}".strip(), [str(state) for state in row[2:]]) for row in panel.rows("coverage")]
    if not rows:
        raise PlotError("the panel is empty: no region and year was found in it")
    if len(rows) > ROWS:
        raise PlotError(
            f"{len(rows)} regions are too many for one chart; narrow it with --by, or take the table coverage"
        )
    return rows


def state_labels(language: Language) -> dict[str, str]:
    """The words for the states of the grid."""
    return {state: STATE.label(state, language) for state in STATE_COLOURS}


def _lines(panel: Panel, rows: Sequence[dict[str, Any]], measure: str, language: Language) -> Iterator[Line]:
    table = panel.tables["panel"]
    names = [column.name for column in table.columns if column.dtype == "number"]
    for cell, name in zip(panel.cells, names, strict=True):
        if cell.measure != measure:
            continue
        points = tuple((int(row["year"]), float(row[name])) for row in rows if row[name] is not None)
        label = cell.label(language).partition("（" if language == "zh" else " (")[0]
        doubted, filled = (
            frozenset(int(row["year"]) for row in rows if name in str(row[column]).split(";"))
            for column in ("conflicts", "derived")
        )
        yield Line(label, points, doubted, filled)


def _dicts(panel: Panel) -> Iterator[dict[str, Any]]:
    names = panel.tables["panel"].names()
    for row in panel.rows("panel"):
        yield dict(zip(names, row, strict=True))


def _named(rows: Sequence[dict[str, Any]], region: str | None) -> list[str]:
    """The places that a name or a code may mean: the one that is called so, else all that bear it in some year."""
    places = _places(rows)
    if region is None or region in places:
        return places if region is None else [region]
    return _places(row for row in rows if region in (row["region"], row["adcode"], row["base_adcode"]))


def _places(rows: Iterable[dict[str, Any]]) -> list[str]:
    return list(dict.fromkeys(str(row["place"]) for row in rows))
