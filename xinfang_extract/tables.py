"""Rows of the four tables, and pandas frames from them.

Rows are plain tuples in the codebook's column order, made without pandas: the command writes them straight
away, and only a caller who asks for a frame pays for loading pandas.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from decimal import Decimal
from operator import attrgetter
from typing import TYPE_CHECKING, Any, Protocol

from xinfang_extract.codebook import TABLES, DType
from xinfang_extract.counts import Count, counts
from xinfang_extract.model import Check, Figure, Unread
from xinfang_extract.page import Box
from xinfang_extract.view.folding import as_printed

if TYPE_CHECKING:
    import pandas as pd

Value = str | int | Decimal | None
Row = tuple[Value, ...]

DTYPES: dict[DType, str] = {"text": "string[python]", "int": "Int64", "number": "float64"}
"""The pandas dtype of each codebook type. Text is empty, never missing, so that grouping keeps every row."""


class Findings(Protocol):
    """What tables are made from: an `Extraction`, or anything shaped like one."""

    @property
    def figures(self) -> Sequence[Figure]:
        """The figures, in print order."""
        ...

    @property
    def unread(self) -> Sequence[Unread]:
        """The numbers that are no figures."""
        ...

    @property
    def checks(self) -> Sequence[Check]:
        """What the figures claim of each other, and how it came out."""
        ...


def rows(findings: Findings, table: str) -> Iterator[Row]:
    """The rows of `table` (counts, figures, unread, checks), cells in the codebook's order.

    Raises KeyError for a table that the codebook does not have.
    """
    return _ROWS[table](findings)


def frame(rows: Iterable[Row], table: str) -> pd.DataFrame:
    """A pandas frame of `rows` with the codebook's columns and dtypes, also where there is no row at all."""
    import pandas as pd

    columns = TABLES[table].columns
    cells: list[tuple[Any, ...]] = list(zip(*rows, strict=True)) or [()] * len(columns)
    series = {}
    for column, values in zip(columns, cells, strict=True):
        if column.dtype == "number":
            values = tuple(None if value is None else float(value) for value in values)
        series[column.name] = pd.Series(list(values), dtype=DTYPES[column.dtype])
    return pd.DataFrame(series, columns=list(TABLES[table].names()))


def _counts(findings: Findings) -> Iterator[Row]:
    for count in counts(findings.figures, findings.checks):
        yield count_row(count)


_count_cells = attrgetter(*TABLES["counts"].names())


def count_row(count: Count) -> Row:
    """One row of the counts table."""
    row: Row = _count_cells(count)
    return row


def _figures(findings: Findings) -> Iterator[Row]:
    for figure in findings.figures:
        yield figure_row(figure)


def figure_row(figure: Figure) -> Row:
    """One row of the figures table."""
    return (
        *(figure.source, figure.page, figure.figure_id, figure.page_label, figure.start, figure.end),
        *(_box(figure.bbox), as_printed(figure.printed)),
        *(figure.value, figure.qualifier, figure.measure, figure.kind.value),
        *(figure.channel, figure.level, figure.form, figure.stage, figure.body, figure.body_type, figure.topic),
        *(figure.region, figure.adcode, figure.year, figure.period, figure.evidence),
        *(";".join(figure.flags), ";".join(figure.checks), figure.region_match, figure.year_basis),
    )


def _unread(findings: Findings) -> Iterator[Row]:
    for left in findings.unread:
        yield (
            *(left.source, left.page, left.figure_id, left.start, left.end, as_printed(left.printed)),
            *(left.reason, left.evidence),
        )


def _checks(findings: Findings) -> Iterator[Row]:
    for check in findings.checks:
        yield (
            *(check.check_id, check.source, check.page, check.kind.value, check.statement),
            *(check.expected, check.found, check.difference, check.verdict.value),
            *(";".join(check.figures), check.suggestion),
        )


def _box(box: Box | None) -> str:
    """`x0,top,x1,bottom` to a hundredth of a point, without trailing zeros."""
    return "" if box is None else ",".join(f"{edge:.2f}".rstrip("0").rstrip(".") for edge in box)


_ROWS: dict[str, Callable[[Findings], Iterator[Row]]] = {
    "counts": _counts,
    "figures": _figures,
    "unread": _unread,
    "checks": _checks,
}
