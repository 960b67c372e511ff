"""Whether what the sources table says is in the store is there: what is not is read again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from xinfang_extract.store import schema

if TYPE_CHECKING:
    import duckdb

_AMISS = """
SELECT s.source FROM sources s LEFT JOIN (SELECT source, count(*) AS n FROM "{table}" GROUP BY source) t USING (source)
WHERE coalesce(t.n, 0) <> s."{table}"
"""


def mend(connection: duckdb.DuckDBPyConnection) -> int:
    """Mark every source whose rows do not add up as not read, and take out rows of no source; how many were marked.

    Transactions keep rows and sources together; this is for a file that something else has written to.
    """
    connection.begin()
    connection.execute("CREATE OR REPLACE TEMP TABLE amiss (source VARCHAR)")
    for table in schema.RESULTS:
        connection.execute(f"INSERT INTO amiss {_AMISS.format(table=table)}")
    for column, place in (("source", "source"), ("location", "location, member")):
        connection.execute(
            f"INSERT INTO amiss SELECT source FROM sources WHERE {column} IN "
            f"(SELECT {column} FROM sources GROUP BY {place} HAVING count(*) > 1)"
        )
    connection.execute(  # an archive and its files are read together
        "INSERT INTO amiss SELECT source FROM sources WHERE location IN "
        "(SELECT location FROM sources WHERE source IN (SELECT source FROM amiss))"
    )
    marked = connection.execute("SELECT count(DISTINCT source) FROM amiss").fetchall()[0][0]
    if marked:
        connection.execute("DELETE FROM sources WHERE source IN (SELECT source FROM amiss)")
    for table in schema.RESULTS:
        connection.execute(
            f'DELETE FROM "{table}" t WHERE NOT EXISTS (SELECT 1 FROM sources s WHERE s.source = t.source)'
        )
    connection.execute("DROP TABLE amiss")
    connection.commit()
    return int(marked)
