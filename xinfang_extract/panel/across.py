"""What a book says of an earlier year, held against the book of that year."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import duckdb


def check(database: duckdb.DuckDBPyConnection) -> None:
    """Make the table `across` from `candidates`: one check for every number that could be held against another."""
    database.execute(_ACROSS)


# Of the several printings in the book of the year the first by the rule stands for it.
_ACROSS = """
CREATE TABLE across AS
WITH own AS (
  SELECT place, year, cell, office, arg_min(value, rank) AS expected, arg_min(vague, rank) AS vague,
         arg_min(row, rank) AS row
  FROM candidates WHERE own AND whole AND place IS NOT NULL GROUP BY place, year, cell, office
)
SELECT c.place, c.year, c.cell, c.row, own.row AS other_row, c.origin, own.expected, c.value AS found,
       CASE WHEN c.value = own.expected THEN 'ok'
            WHEN agree(c.value, c.vague, own.expected, own.vague) THEN 'rounding'
            ELSE 'conflict' END AS verdict
FROM candidates c JOIN own USING (place, year, cell, office) JOIN told t ON t.row = c.row JOIN told o ON o.row = own.row
WHERE NOT c.own AND c.whole AND t.source <> o.source
"""

# The figure's own number stands in the figures table; the row of counts knows it by value and sentence.
ROWS = """
WITH numbered AS (
  SELECT a.*, t.source, t.page, t.evidence, t.region, o.source AS other_source, o.page AS other_page, n.name, n.measure,
         CASE n.measure WHEN 'cases' THEN t.cases WHEN 'batches' THEN t.batches ELSE t.persons END AS now,
         row_number() OVER (PARTITION BY t.source ORDER BY a.row, a.year, a.cell) AS number
  FROM across a JOIN told t ON t.row = a.row JOIN told o ON o.row = a.other_row JOIN columns n USING (cell)
), known AS (
  SELECT n.source, n.number, min(f.figure_id) AS figure_id
  FROM numbered n JOIN figures f ON f.source = n.source AND f.page = n.page AND f.kind = 'previous'
   AND f.value = n.found AND (f.measure = n.measure OR f.measure = '')
   AND contains(n.evidence, f.evidence) AND f.year = n.year
  WHERE n.origin = 'previous' GROUP BY n.source, n.number
)
SELECT 'across-' || number, source, page, 'across_years',
       n.year || ': ' || shown(expected) || CASE WHEN expected = found THEN ' = ' ELSE ' ≠ ' END
         || CASE WHEN origin = 'previous' THEN shown(found)
                 ELSE shown(now) || CASE WHEN now < found THEN '+' ELSE '-' END || shown(abs(now - found)) END,
       expected, found, found - expected, verdict, coalesce(figure_id, ''), '',
       coalesce(u.region, n.region), coalesce(u.adcode, ''), n.year, name, other_source, other_page
FROM numbered n LEFT JOIN known USING (source, number) LEFT JOIN units u USING (place, year)
ORDER BY source, number
"""
