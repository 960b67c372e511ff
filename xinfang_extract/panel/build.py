"""Building a panel: places, candidates, checks across years, coverage; and the rows of its tables."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from xinfang_extract.codebook import Table
from xinfang_extract.light import light
from xinfang_extract.panel import across, cells, coverage, places
from xinfang_extract.panel.choice import Choice
from xinfang_extract.panel.columns import (
    Cell,
    across_table,
    all_cells,
    candidates_table,
    column_codes,
    column_names,
    coverage_table,
    panel_table,
)
from xinfang_extract.panel.database import workplace
from xinfang_extract.review.reviewed import opened
from xinfang_extract.tables import Findings, Row

if TYPE_CHECKING:
    import duckdb

_PORTION = 5_000


@light
class Panel:
    """A panel that was built: its tables, and their rows as often as one likes."""

    tables: dict[str, Table]
    cells: tuple[Cell, ...]
    _shown: tuple[int, ...]
    years: range
    stale: int  # decisions of the runs that no longer apply
    bad_lines: int  # of their decisions files
    _database: duckdb.DuckDBPyConnection

    def rows(self, name: str) -> Iterator[Row]:
        """The rows of panel, candidates, across or coverage, always in the same order."""
        if name == "coverage":
            return coverage.grid(self._database, self.years)
        queries = {"panel": _wide(self._shown), "candidates": _CANDIDATES, "across": across.ROWS}
        return _rows(self._database, queries[name])

    def number(self, name: str) -> int:
        """How many rows candidates or across have by what became of them: `differs`, `conflict`, …"""
        column, table = ("verdict", "across") if name in ("ok", "rounding", "conflict") else ("taken", "candidates")
        found = self._database.execute(f"SELECT count(*) FROM {table} WHERE {column} = ?", [name]).fetchall()
        return int(found[0][0])


@contextmanager
def build(
    runs: Sequence[Path],
    choice: Choice,
    findings: Iterable[Findings] = (),
    *,
    lost: Iterable[str] = (),
    as_read: bool = False,
) -> Iterator[Panel]:
    """The panel of `runs` (folders made by `xinfang batch`) and of extractions, as `choice` says.

    `lost` names sources beside `findings` that could not be read, known once those have been gone through. What people
    decided in a review of a run counts, unless `as_read`. Raises StoreError where a run cannot be read,
    DecisionsError where its decisions cannot, RegionTableError for a wrong table of divisions, PanelError for a base
    year that it does not have.
    """
    places.check_base_year(choice)
    asked = all_cells(choice)
    names = column_names(asked)
    with opened(runs, as_read=as_read) as reviewed, workplace(reviewed, findings, lost) as database:
        places.locate(database, choice)
        cells.find(database, choice, asked, names)
        across.check(database)
        coverage.survey(database, choice)
        present = dict(database.execute(_PRESENT).fetchall())
        # Columns without any number are left out, but for the first of each measure: an empty panel has columns too.
        shown = [n for n, cell in enumerate(asked) if present.get(n) or cell.codes == asked[0].codes]
        named = column_codes((asked[n], names[n]) for n in sorted(present))
        grid = coverage.years(database)
        database.commit()
        table = panel_table([(asked[n], names[n]) for n in shown])
        tables = {
            made.name: made for made in (table, candidates_table(named), across_table(named), coverage_table(grid))
        }
        stale, bad = sum(run.stale for run in reviewed), sum(run.bad_lines for run in reviewed)
        yield Panel(tables, tuple(asked[n] for n in shown), tuple(shown), grid, stale, bad, database)


_PRESENT = "SELECT cell, bool_or(taken = 'taken') FROM candidates GROUP BY cell"
_CANDIDATES = """
SELECT coalesce(u.region, t.region), coalesce(u.adcode, t.adcode), c.year, n.name, n.stage, n.channel, n.level, n.form,
       n.measure, t.body, c.value, c.origin, c.taken, CASE WHEN c.origin = 'previous' THEN 'exact' ELSE t.qualifier END,
       t.audit, t.period, t.source, t.page, t.evidence
FROM candidates c JOIN told t USING (row) JOIN columns n USING (cell) LEFT JOIN units u
  ON u.place = c.place AND u.year = c.year
ORDER BY c.place NULLS LAST, c.year NULLS LAST, c.cell, c.rank, c.row, c.value
"""


def _wide(shown: Sequence[int]) -> str:
    """The SQL of the panel: what was taken, one column for each cell of `shown`."""
    values = ", ".join(f"max(value) FILTER (WHERE cell = {cell}) AS v{cell}" for cell in shown)
    listed = ", ".join(f"v{cell}" for cell in shown)
    return f"""
WITH taken AS (
  SELECT c.place, c.year, {values},
         coalesce(string_agg(n.name, ';' ORDER BY c.cell) FILTER (WHERE NOT c.own AND NOT c.other_own), '') AS derived,
         coalesce(string_agg(n.name, ';' ORDER BY c.cell) FILTER (WHERE c.office), '') AS office,
         string_agg(DISTINCT t.source, ';' ORDER BY t.source) AS sources
  FROM candidates c JOIN columns n USING (cell) JOIN told t USING (row) WHERE c.taken = 'taken' GROUP BY c.place, c.year
), doubts AS (
  SELECT place, year, string_agg(name, ';' ORDER BY cell) AS conflicts FROM (
    SELECT place, year, cell FROM candidates WHERE doubted
    UNION SELECT place, year, cell FROM across WHERE verdict = 'conflict'
  ) JOIN columns USING (cell) GROUP BY place, year
)
SELECT u.region, u.adcode, u.base_adcode, u.region_match, u.successors, u.key, t.year, {listed},
       coalesce(d.conflicts, ''), t.derived, t.office, t.sources
FROM taken t JOIN units u USING (place, year) LEFT JOIN doubts d USING (place, year)
ORDER BY t.place, t.year
"""


def _rows(database: duckdb.DuckDBPyConnection, query: str) -> Iterator[Row]:
    from decimal import Decimal

    def value(cell: Any) -> Any:
        if not isinstance(cell, float):
            return cell
        return int(cell) if cell.is_integer() and abs(cell) < 2**53 else Decimal(repr(cell))

    cursor = database.cursor()
    cursor.execute(query)
    while rows := cursor.fetchmany(_PORTION):
        for row in rows:
            yield tuple(value(cell) for cell in row)
