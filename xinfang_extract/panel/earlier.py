"""Which year an earlier value or a change of a row is told against: the figure or the words before it say so.

A row of counts has the numbers alone; their figures, known by value and sentence, have the rest.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal
from itertools import groupby
from operator import itemgetter
from typing import TYPE_CHECKING, Any

from xinfang_extract.audit.cues import cues_of
from xinfang_extract.counts import MEASURES
from xinfang_extract.model import Figure
from xinfang_extract.panel.parts import same_codes

if TYPE_CHECKING:
    import duckdb


def find(database: duckdb.DuckDBPyConnection) -> None:
    """Make the table `earlier` from `told` and `figures`: a row and measure of it, the year of its earlier value.

    `kind` is `previous` where the page states that value, `change` where it can be worked out from a change. A change
    against another year than the one before has no row: what it is against is known too little to count on it.
    """
    database.execute(_linked())
    database.execute("CREATE TABLE against (source VARCHAR, page BIGINT, start BIGINT, against VARCHAR)")
    database.execute(_SENTENCES)
    first = 1
    while told := database.execute(_PORTION, [first, first + _AT_ONCE]).fetchall():
        columns = [list(column) for column in zip(*_told_against(told), strict=True)]
        database.execute("INSERT INTO against SELECT unnest(?), unnest(?), unnest(?), unnest(?)", columns)
        first += _AT_ONCE
    database.execute(_EARLIER)
    database.execute("DROP TABLE sentences")


def _linked() -> str:
    """The SQL of `linked`: every figure that a cell of a row may come from, those of the row's own codes before others.

    A number that compares keeps to the row of its count, whatever its own codes are.
    """
    cells = " UNION ALL ".join(
        f"SELECT *, '{measure}' AS measure, '{kind}' AS kind, {measure}_{kind} AS value FROM told "
        f"WHERE {measure}_{kind} IS NOT NULL"
        for measure in MEASURES
        for kind in ("previous", "change")
    )
    alike = same_codes("c", "f", without=("year", "period"))
    return f"""
CREATE TABLE linked AS
WITH cells AS ({cells})
SELECT c.row, c.measure, c.kind, c.year AS row_year, f.source, f.page, f.start, f.evidence, f.year, f.period
FROM cells c JOIN figures f ON f.source = c.source AND f.page = c.page AND f.kind = c.kind AND f.value = c.value
 AND (f.measure = c.measure OR f.measure = '') AND contains(c.evidence, f.evidence)
QUALIFY rank() OVER (PARTITION BY c.row, c.measure, c.kind ORDER BY NOT {alike}) = 1
"""


_AT_ONCE = 5_000
_SENTENCES = """
CREATE TABLE sentences AS
SELECT source, page, evidence, start, printed, dense_rank() OVER (ORDER BY source, page, evidence) AS number
FROM figures
WHERE (source, page, evidence) IN (SELECT (source, page, evidence) FROM linked WHERE kind = 'change')
"""
_PORTION = """
SELECT source, page, evidence, start, printed FROM sentences WHERE number >= ? AND number < ? ORDER BY number, start
"""
_EARLIER = """
CREATE TABLE earlier AS
SELECT DISTINCT row, measure, kind, year, period = '' AS whole FROM linked WHERE kind = 'previous'
UNION ALL
SELECT DISTINCT l.row, l.measure, l.kind, l.row_year - 1, l.period = ''
FROM linked l JOIN against a USING (source, page, start)
WHERE l.kind = 'change' AND (a.against IN ('', 'year') OR a.against = (l.row_year - 1)::VARCHAR)
"""


def _told_against(numbers: Iterable[Sequence[Any]]) -> Iterator[tuple[str, int, int, str]]:
    """What the words of its sentence hold each number against."""
    for (source, page, evidence), told in groupby(numbers, key=itemgetter(0, 1, 2)):
        figures = [
            Figure(source, page, start, start, printed, Decimal(0), evidence=evidence) for *_, start, printed in told
        ]
        for figure, cues in zip(figures, cues_of(figures), strict=True):
            yield source, page, figure.start, cues.against
