"""Counts that are too small to be the total they would be taken for: a backlog (积案35件) beside the year's 1256.

A total holds its parts: all channels hold the letters, the whole county what its petition office received. One that is
less than a part of it, or far less than another number of its cell, goes behind those that are not, and is never
passed over or taken in silence. Parts are looked for in all counts, whichever columns were asked for.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from xinfang_extract.counts import MEASURES
from xinfang_extract.panel.places import PLACED

if TYPE_CHECKING:
    import duckdb

FAR = 4
"""A number of which another of its cell is this many times as large is far less than that."""


def find(database: duckdb.DuckDBPyConnection) -> None:
    """Make the table `weighed`, which is `found` with `short` and `under_office` (less than it), from `counts`."""
    database.execute(_HELD)
    database.execute(_WEIGHED)
    database.execute("DROP TABLE held")


# Batches of visits are matters where all channels are counted. Codes of form narrow each other, all others add up.
_IS_PART = """
  k.stage = m.stage AND (k.channel, k.level, k.form, k.measure) <> (m.channel, m.level, m.form, m.measure)
  AND (k.measure = m.measure OR (k.measure = 'cases' AND k.channel = 'all' AND m.measure = 'batches'
                                 AND m.channel = 'visit'))
  AND (k.channel IN ('all', m.channel) OR list_has_all(string_split(k.channel, '+'), string_split(m.channel, '+')))
  AND (k.level IN ('', m.level) OR list_has_all(string_split(k.level, '+'), string_split(m.level, '+')))
  AND (k.form IN ('', m.form) OR list_has_all(string_split(m.form, '+'), string_split(k.form, '+')))
"""

_MEASURED = """
SELECT p.place, c.year, c.body <> '' AS office, c.stage, c.channel, c.level, c.form, '{measure}' AS measure,
       max(CASE WHEN c.qualifier = 'exact' THEN c.{measure} ELSE least_meant(c.{measure}) END) AS value
FROM counts c JOIN places p ON {placed}
WHERE {measure} IS NOT NULL AND c.topic = '' AND c.period = '' AND c.audit <> 'conflict'
  AND (c.body = '' OR c.body_type = 'petition_office')
GROUP BY ALL
"""

# What a cell must hold at the least, by itself (office) and of the whole jurisdiction, of which all is a part.
_HELD = f"""
CREATE TABLE held AS
WITH measured AS ({" UNION ALL ".join(_MEASURED.format(measure=name, placed=PLACED) for name in MEASURES)}),
codes AS (SELECT DISTINCT stage, channel, level, form, measure FROM measured),
pairs AS (SELECT k.cell, m.* FROM columns k JOIN codes m ON {_IS_PART}),
parts AS (SELECT place, year, cell, office, value FROM measured JOIN pairs USING (stage, channel, level, form, measure))
SELECT place, year, cell, office, max(value) AS value
FROM (FROM parts UNION ALL SELECT place, year, cell, false, value FROM parts WHERE office) GROUP BY ALL
"""

# A number that its own page contradicts is no measure for others.
_WEIGHED = f"""
CREATE TABLE weighed AS
WITH good AS (
  SELECT place, year, cell, office, value FROM found
  WHERE origin IN ('table', 'prose') AND whole AND doubt < 2 AND place IS NOT NULL AND year IS NOT NULL
), largest AS (
  SELECT place, year, cell, office, max(value) AS value, max(value) FILTER (WHERE of_office) AS of_office
  FROM (SELECT *, office AS of_office FROM good
        UNION ALL SELECT place, year, cell, false, value, true FROM good WHERE office)
  GROUP BY ALL
)
SELECT f.*,
       coalesce((f.value < h.value AND NOT agree(f.value, f.vague, h.value, false))
                OR f.value * {FAR} <= l.value, false) AS short,
       coalesce(NOT f.office AND f.value < l.of_office AND NOT agree(f.value, f.vague, l.of_office, false), false)
         AS under_office
FROM found f LEFT JOIN held h USING (place, year, cell, office) LEFT JOIN largest l USING (place, year, cell, office)
"""
