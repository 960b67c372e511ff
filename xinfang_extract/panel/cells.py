"""Counts → candidates for the cells of the panel, ranked by the rule; the first of each cell is taken."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from xinfang_extract.panel import earlier, parts, short
from xinfang_extract.panel.choice import Choice
from xinfang_extract.panel.columns import Cell
from xinfang_extract.panel.places import PLACED

if TYPE_CHECKING:
    import duckdb

NEAR = 0.05
"""How far, as a share, a vague number (余, 约) may be from another that still agrees with it."""

_MACROS = f"""
CREATE MACRO shown(x) AS CASE WHEN x = trunc(x) AND abs(x) < 1e15 THEN x::BIGINT::VARCHAR ELSE x::VARCHAR END;
CREATE MACRO agree(a, vague_a, b, vague_b) AS
  a = b OR ((vague_a OR vague_b) AND abs(a - b) <= {NEAR} * greatest(abs(a), abs(b)));
CREATE MACRO least_meant(x) AS x * {1 - NEAR};
CREATE MACRO is_row_of_table(evidence) AS
  NOT regexp_matches(evidence, '[，。；：、,;]') AND regexp_matches(evidence, '(\\d\\S*\\s+){{2}}\\S*\\d')
"""
# A row of a table has numbers without the words and marks of a sentence.


def find(database: duckdb.DuckDBPyConnection, choice: Choice, cells: Sequence[Cell], names: Sequence[str]) -> None:
    """Make the table `candidates`: every number of each of `cells` in every place and year, taken or why not.

    Beside it `columns` (a number and a name for each of `cells`) and `told` (the rows of counts they come from).
    Both are referred to by number, so that the long texts are not carried through the sorting.
    """
    database.execute(_MACROS)
    database.execute(
        "CREATE TABLE columns (cell BIGINT, name VARCHAR, stage VARCHAR, channel VARCHAR, level VARCHAR, form VARCHAR, "
        "measure VARCHAR)"
    )
    rows = [
        (n, name, c.stage, c.channel, c.level, c.form, c.measure)
        for n, (c, name) in enumerate(zip(cells, names, strict=True))
    ]
    database.execute(
        f"INSERT INTO columns SELECT {', '.join(['unnest(?)'] * 7)}",
        [list(column) for column in zip(*rows, strict=True)],
    )
    database.execute(_TOLD.format(bodies=_bodies(choice), placed=PLACED))
    parts.find(database)
    earlier.find(database)
    found = " UNION ALL ".join(_measured(measure) for measure in choice.measures)
    database.execute(f"CREATE TABLE found AS {found}")
    short.find(database)
    database.execute(_RANKED.format(fill=choice.fill, order=_order(choice)))
    database.execute(_DECIDED.format(office=_office_last(choice)))
    for made in ("found", "weighed", "ranked"):
        database.execute(f"DROP TABLE {made}")


_TOLD = """
CREATE TABLE told AS
SELECT row_number() OVER (ORDER BY c.source, c.page, c.nr) AS row, c.*, p.place,
       c.body <> '' AS office, c.qualifier <> 'exact' AS vague,
       CASE c.audit WHEN 'verified' THEN 0 WHEN 'unchecked' THEN 1 ELSE 2 END AS doubt
FROM counts c
LEFT JOIN places p ON {placed}
WHERE {bodies} AND c.topic = ''
  AND (c.stage, c.channel, c.level, c.form) IN (SELECT (stage, channel, level, form) FROM columns)
  AND (c.region = '' OR c.year IS NULL OR p.place IS NOT NULL)
"""
# A place that is not of the unit asked for is no candidate at all; one without name or year is listed.

_MEASURED = """
SELECT t.row, place, year, cell, office, {part} AS part, doubt, vague, period = '' AS whole, {measure} AS value,
       CASE WHEN is_row_of_table(evidence) THEN 'table' ELSE 'prose' END AS origin
FROM told t JOIN columns c USING (stage, channel, level, form)
WHERE c.measure = '{measure}' AND {measure} IS NOT NULL
UNION ALL
SELECT t.row, place, e.year, cell, office, {part}, doubt, false, period = '' AND coalesce(e.whole, true),
       {measure}_previous, 'previous'
FROM told t JOIN columns c USING (stage, channel, level, form)
LEFT JOIN earlier e ON e.row = t.row AND e.measure = c.measure AND e.kind = 'previous'
WHERE c.measure = '{measure}' AND {measure}_previous IS NOT NULL
UNION ALL
SELECT t.row, place, e.year, cell, office, {part}, doubt, vague, period = '' AND e.whole, {measure} - {measure}_change,
       'derived'
FROM told t JOIN columns c USING (stage, channel, level, form)
JOIN earlier e ON e.row = t.row AND e.measure = c.measure AND e.kind = 'change'
WHERE c.measure = '{measure}' AND {measure}_previous IS NULL AND {measure} IS NOT NULL
"""

_RANKED = """
CREATE TABLE ranked AS
WITH marked AS (
  SELECT *, place IS NOT NULL AND year IS NOT NULL AND whole AND (own OR {fill} OR other_own) AS eligible
  FROM (
    SELECT *, origin IN ('table', 'prose') AS own,
           bool_or(origin IN ('table', 'prose') AND whole) OVER (PARTITION BY place, year, cell) AS other_own
    FROM weighed
  )
)
SELECT *, row_number() OVER (PARTITION BY place, year, cell ORDER BY NOT eligible, {order}) AS rank FROM marked
"""

_DECIDED = """
CREATE TABLE candidates AS
SELECT *, own AND (taken IN ('differs', 'short') OR (taken = 'taken' AND (doubt = 2 OR short OR under_office)))
            AS doubted
FROM (
SELECT r.*,
       CASE WHEN t.region = '' THEN 'no_region'
            WHEN r.year IS NULL THEN 'no_year'
            WHEN NOT r.whole THEN 'part_of_year'
            WHEN NOT r.eligible THEN 'previous_only'
            WHEN r.rank = 1 THEN 'taken'
            WHEN r.office <> best.office AND (r.office = {office} OR NOT r.short) THEN 'other_body'
            WHEN agree(r.value, r.vague, best.value, best.vague) THEN 'same'
            WHEN r.part AND NOT best.part THEN 'part'
            WHEN r.short AND NOT best.short THEN 'short'
            ELSE 'differs' END AS taken
FROM ranked r JOIN told t USING (row)
LEFT JOIN (SELECT * FROM ranked WHERE rank = 1 AND place IS NOT NULL) best
  ON best.place = r.place AND best.year = r.year AND best.cell = r.cell
)
"""
# Doubted is what its own page or another printing contradicts, or what is less than it must hold.


def _measured(measure: str) -> str:
    return _MEASURED.format(measure=measure, part=f"t.row IN (SELECT p.row FROM parts p WHERE p.measure = '{measure}')")


def _order(choice: Choice) -> str:
    origins: list[str] = []
    for origin in choice.prefer:
        origins += [origin, "derived"] if origin == "previous" else [origin]
    places = " ".join(f"WHEN '{origin}' THEN {place}" for place, origin in enumerate(origins))
    later, office = str(choice.prefer[0] == "previous").lower(), _office_last(choice)
    return f"own = {later}, part, short, office = {office}, CASE origin {places} END, doubt, vague, row, value"


def _office_last(choice: Choice) -> str:
    """The SQL of `office` for those that go last."""
    return str(choice.bodies[0] == "whole").lower()


def _bodies(choice: Choice) -> str:
    whose = {"whole": "c.body = ''", "petition_office": "(c.body <> '' AND c.body_type = 'petition_office')"}
    return f"({' OR '.join(whose[body] for body in choice.bodies)})"
