"""The grid of places and years: found, filled, absent, failed, conflict."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from xinfang_extract.panel.choice import Choice
from xinfang_extract.regions import divisions, find_region, match
from xinfang_extract.tables import Row

if TYPE_CHECKING:
    import duckdb

_YEAR = re.compile(r"(?<!\d)((?:19|20)\d\d)(?!\d)")


def survey(database: duckdb.DuckDBPyConnection, choice: Choice) -> None:
    """Make the table `coverage`: a state for each place and year, from `candidates`, `across` and `sources`."""
    database.execute(_COVERAGE)
    told = database.execute("SELECT source FROM sources WHERE state IN ('failed', 'partly') ORDER BY source").fetchall()
    for (source,) in told:
        _failed(database, source, choice)


def years(database: duckdb.DuckDBPyConnection) -> range:
    """The years that the grid has columns for."""
    low, high = database.execute("SELECT min(year), max(year) FROM coverage").fetchall()[0]
    return range(low, high + 1) if low is not None else range(0)


def grid(database: duckdb.DuckDBPyConnection, columns: range) -> Iterator[Row]:
    """One row a place: region, code in the base year, then the state of each year."""
    told = database.execute(
        "SELECT place, any_value(region ORDER BY year DESC), any_value(base_adcode), list(year ORDER BY year), "
        "list(state ORDER BY year) FROM coverage GROUP BY place ORDER BY 3, 2, 1"
    )
    while row := told.fetchone():
        states = dict(zip(row[3], row[4], strict=True))
        yield row[1], row[2], *(states.get(year, "absent") for year in columns)


_COVERAGE = """
CREATE TABLE coverage AS
WITH states AS (
  SELECT place, year, max(CASE WHEN doubted THEN 3 WHEN taken <> 'taken' THEN 0 WHEN own THEN 2 ELSE 1 END) AS state
  FROM candidates WHERE place IS NOT NULL AND year IS NOT NULL GROUP BY place, year
), doubted AS (SELECT DISTINCT place, year FROM across WHERE verdict = 'conflict')
SELECT s.place, u.region, u.base_adcode, s.year,
       CASE WHEN s.state = 3 OR d.place IS NOT NULL THEN 'conflict'
            WHEN s.state = 2 THEN 'found' WHEN s.state = 1 THEN 'filled' ELSE 'absent' END AS state
FROM states s JOIN units u USING (place, year) LEFT JOIN doubted d USING (place, year)
"""


def _failed(database: duckdb.DuckDBPyConnection, source: str, choice: Choice) -> None:
    """A source that could not be read, whole or in part: its name may say which place and year it is of."""
    named = _YEAR.findall(source.rpartition("/")[2]) or _YEAR.findall(source)
    year = int(named[-1]) if named else None
    if year is not None and "年鉴" in source:
        year -= 1
    region = find_region("", "", source, year)
    if not region.name or year is None:
        return
    table = divisions(choice.regions)
    found = match(region.name, year, base_year=choice.base_year or table.last, table=table)
    base = found.base_adcode
    same = "base_adcode = ?" if base else "region = ?"
    known = database.execute(f"SELECT DISTINCT place FROM coverage WHERE {same}", [base or region.name]).fetchall()
    if len(known) > 1:
        return
    place = (
        known[0][0] if known else database.execute("SELECT coalesce(max(place), -1) + 1 FROM coverage").fetchall()[0][0]
    )
    state = database.execute("SELECT state FROM coverage WHERE place = ? AND year = ?", [place, year]).fetchall()
    if not state:
        database.execute("INSERT INTO coverage VALUES (?, ?, ?, ?, 'failed')", [place, region.name, base, year])
    elif state[0][0] == "absent":
        database.execute("UPDATE coverage SET state = 'failed' WHERE place = ? AND year = ?", [place, year])
