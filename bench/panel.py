"""A panel over a million figures: seconds and memory.

    python bench/panel.py [FIGURES]

Makes a run of that many figures (regions of the package's table, books of 40 years, three measures and five
channels, earlier values in every second row), then builds its panel in a process of its own.
"""

from __future__ import annotations

import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

PER_BOOK = 18  # figures of a region and year


def make(run: Path, figures: int) -> None:
    """A RUN as `xinfang batch` leaves it, filled by the database itself."""
    import duckdb

    from xinfang_extract import __version__
    from xinfang_extract.regions import divisions
    from xinfang_extract.store import schema

    rows = [row for rows in divisions().by_code.values() for row in rows if row.level == 3 and row.last is None]
    books = figures // PER_BOOK
    with duckdb.connect(str(run / schema.FILE_NAME)) as database:
        for statement in schema.statements():
            database.execute(statement)
        database.execute("INSERT INTO about VALUES (?, ?)", [schema.FORMAT, __version__])
        database.execute(
            "CREATE TEMP TABLE region AS SELECT unnest(range(?)) AS id, unnest(?) AS name, unnest(?) AS code",
            [len(rows), [row.name for row in rows], [row.code for row in rows]],
        )
        database.execute(
            f"CREATE TEMP TABLE book AS SELECT i, name AS region, 1985 + i // {len(rows)} AS year, "
            f"name || '-' || code || '-' || (1985 + i // {len(rows)}) || '.pdf' AS source "
            f"FROM range({books}) t(i) JOIN region ON id = i % {len(rows)}"
        )
        database.execute(_COUNTS)
        database.execute(_FIGURES)
        database.execute(
            "INSERT INTO sources (source, location, state, removed) SELECT source, source, 'done', false FROM book"
        )
        made = database.execute("SELECT count(*) FROM figures").fetchall()[0][0]
    print(f"made a run of {made:,} figures in {books:,} books")


_COUNTS = """
INSERT INTO counts (source, page, region, adcode, year, period, body, body_type, stage, channel, level, form, topic,
                    cases, cases_previous, batches, persons, qualifier, audit, evidence, nr, exact)
SELECT source, 1, region, '', year, '', '', '', 'received', channel, level, form, '',
       hash(source || c) % 5000, CASE WHEN c % 2 = 0 THEN hash(source || c || 'p') % 5000 END,
       hash(source || c || 'b') % 900, hash(source || c || 'n') % 20000, 'exact', 'unchecked',
       '全年受理' || channel || c || '件次，', c, ''
FROM book, (SELECT unnest(range(5)) AS c, unnest(['all', 'letter', 'visit', 'visit', 'visit']) AS channel,
            unnest(['', '', '', 'province', '']) AS level, unnest(['', '', '', '', 'collective']) AS form)
"""
_FIGURES = """
INSERT INTO figures (source, page, figure_id, page_label, start, "end", bbox, printed, value, qualifier, measure, kind,
                     channel, level, form, stage, body, body_type, topic, region, adcode, year, period, evidence, flags,
                     checks, nr, exact)
SELECT source, page, '1:' || (nr * 40 + k), '', nr * 40 + k, nr * 40 + k + 3, '', value::BIGINT || '件', value, 'exact',
       measure, kind, channel, level, form, stage, '', '', '', region, '',
       CASE WHEN kind = 'previous' THEN year - 1 ELSE year END, '', evidence, '', '', nr, ''
FROM (
  SELECT *, unnest([cases, batches, persons, cases_previous]) AS value,
         unnest(['cases', 'batches', 'persons', 'cases']) AS measure,
         unnest(['count', 'count', 'count', 'previous']) AS kind, unnest([0, 8, 16, 24]) AS k FROM counts
) WHERE value IS NOT NULL
"""


def build(run: Path) -> None:
    """Build the panel and go through all its rows; print how long it took and the memory it needed."""
    from xinfang_extract.panel import Choice, build

    began = time.perf_counter()
    with build([run], Choice()) as panel:
        built = time.perf_counter()
        rows = {name: sum(1 for _ in panel.rows(name)) for name in panel.tables}
    done = time.perf_counter()
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    shown = ", ".join(f"{count:,} {name}" for name, count in rows.items())
    print(f"panel of {shown}: built in {built - began:.1f} s, with all rows read {done - began:.1f} s, {peak:.0f} MB")


def main(figures: int) -> None:
    """Make a run, and build its panel in a fresh process."""
    with tempfile.TemporaryDirectory() as folder:
        make(Path(folder), figures)
        subprocess.run([sys.executable, __file__, "--build", folder], check=True)


if __name__ == "__main__":
    if sys.argv[1:2] == ["--build"]:
        build(Path(sys.argv[2]))
    else:
        main(int(sys.argv[1]) if sys.argv[1:] else 1_000_000)
