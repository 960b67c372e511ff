"""Counts that are parts of another count of the same cell: a part by subject whose subject nobody could read.

The sums of the audit tell them. A total goes before its parts, whether the sum holds or not.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import duckdb


def find(database: duckdb.DuckDBPyConnection) -> None:
    """Make the table `parts` (a row of `told` and a measure of it) from `checks`, `figures` and `told`."""
    database.execute(_PARTS)


_CODES = ("stage", "channel", "level", "form", "body", "region", "adcode", "year", "period")


def same_codes(one: str, other: str, without: tuple[str, ...] = ()) -> str:
    """The SQL that says whether two rows are of the same thing counted."""
    own, others = (", ".join(f"{table}.{code}" for code in _CODES if code not in without) for table in (one, other))
    return f"(({own}) = ({others}))"


# The last figure of a sum is its total. The row of counts is known by value and sentence.
_PARTS = f"""
CREATE TABLE parts AS
WITH sums AS (SELECT source, string_split(figures, ';') AS ids FROM checks WHERE kind = 'sum'),
members AS (SELECT source, unnest(ids[:-2]) AS part, ids[-1] AS total FROM sums)
SELECT DISTINCT t.row, p.measure
FROM members m
JOIN figures p ON p.source = m.source AND p.figure_id = m.part
JOIN figures w ON w.source = m.source AND w.figure_id = m.total AND {same_codes("w", "p")}
JOIN told t ON t.source = p.source AND t.page = p.page AND {same_codes("t", "p")} AND contains(t.evidence, p.evidence)
 AND p.value = CASE p.measure WHEN 'cases' THEN t.cases WHEN 'batches' THEN t.batches ELSE t.persons END
"""
