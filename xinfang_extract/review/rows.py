"""Rows of a RUN as the types that flow through the house."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from decimal import Decimal
from typing import Any

from xinfang_extract.codebook import TABLES
from xinfang_extract.model import Check, CheckKind, Figure, Kind, Unread, Verdict
from xinfang_extract.page import Box
from xinfang_extract.review.placing import placed
from xinfang_extract.review.values import to_cell
from xinfang_extract.store.names import from_store
from xinfang_extract.tables import Row

_FIGURE = TABLES["figures"].names()
_UNREAD = TABLES["unread"].names()
_CHECK = TABLES["checks"].names()
_OTHERWISE = {"source", "figure_id", "value", "kind", "bbox", "flags", "checks"}
"""Columns that a figure has in another form."""
_AS_THEY_ARE = tuple(name for name in _FIGURE if name not in _OTHERWISE)


def figure_of(row: Row) -> Figure:
    """The figure of a row, without what the table does not hold: its evidence, and what it is tied to."""
    cells: dict[str, Any] = dict(zip(_FIGURE, row, strict=True))
    return Figure(
        source=from_store(cells["source"]),
        value=_number(cells["value"]),
        kind=Kind(cells["kind"]),
        bbox=_box(cells["bbox"]),
        flags=_parts(cells["flags"]),
        checks=_parts(cells["checks"]),
        **{name: cells[name] for name in _AS_THEY_ARE},
    )


def unread_of(row: Row) -> Unread:
    """The unread number of a row."""
    cells: dict[str, Any] = dict(zip(_UNREAD, row, strict=True))
    del cells["figure_id"]
    return Unread(**{**cells, "source": from_store(cells["source"])})


def check_of(row: Row) -> Check:
    """The check of a row."""
    cells: dict[str, Any] = dict(zip(_CHECK, row, strict=True))
    return Check(
        **{
            **cells,
            "source": from_store(cells["source"]),
            "kind": CheckKind(cells["kind"]),
            "verdict": Verdict(cells["verdict"]),
            "figures": _parts(cells["figures"]),
            **{name: _number(cells[name]) for name in ("expected", "found", "difference")},
        }
    )


def changed(figure: Figure, values: Mapping[str, str]) -> Figure:
    """The figure with what a person put in place of what was read."""
    cells: dict[str, Any] = {name: to_cell(name, value) for name, value in values.items()}
    if "value" in cells:
        cells["value"] = _number(cells["value"])
    if "kind" in cells:
        cells["kind"] = Kind(cells["kind"])
    after = replace(figure, **cells)
    return placed(after) if {"region", "adcode", "year"} & cells.keys() else after


def _number(value: Any) -> Decimal:
    return value if isinstance(value, Decimal) else Decimal(str(value))


def _parts(joined: str) -> tuple[str, ...]:
    return tuple(joined.split(";")) if joined else ()


def _box(text: str) -> Box | None:
    if not text:
        return None
    x0, top, x1, bottom = map(float, text.split(","))
    return x0, top, x1, bottom
