"""Names and years drawn from the table of divisions, with what is right for each, worked out row by row.

    python tests/regions/sample_history.py [SEED]

prints them. Nothing of the package's own matching is used: the table is read here once more, in the plainest way.
"""

from __future__ import annotations

import random
import sys
from dataclasses import dataclass
from pathlib import Path

TABLE = Path(__file__).parents[2] / "xinfang_extract" / "regions" / "divisions.tsv"
FIRST, LAST = 1980, 2024


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the table."""

    code: str
    name: str
    first: int
    last: int


@dataclass(frozen=True, slots=True)
class Sample:
    """A name asked for in a year, the codes that it had then, and the digits of the province of one of them."""

    name: str
    year: int
    codes: frozenset[str]
    province: str


def rows() -> list[Row]:
    """Every row of the table; 9999 where it is in force."""
    lines = [line.split("\t") for line in TABLE.read_text("utf-8").splitlines() if line and line[0] != "#"]
    return [Row(code, name, int(first), int(last or 9999)) for code, name, first, last, _ in lines[1:]]


def samples(count: int, seed: int) -> list[Sample]:
    """`count` names in years when they were in force; every fourth is a name that several places share."""
    table = rows()
    pick = random.Random(seed)
    by_name: dict[str, list[Row]] = {}
    for row in table:
        by_name.setdefault(row.name, []).append(row)
    shared = [
        row
        for row in table
        if any(r.code != row.code and r.first <= row.last and row.first <= r.last for r in by_name[row.name])
    ]
    drawn = []
    while len(drawn) < count:
        row = pick.choice(shared if len(drawn) % 4 == 3 else table)
        year = pick.randint(row.first, min(row.last, LAST))
        codes = frozenset(r.code for r in table if r.name == row.name and r.first <= year <= r.last)
        drawn.append(Sample(row.name, year, codes, row.code[:2]))
    return drawn


if __name__ == "__main__":
    for sample in samples(200, int(sys.argv[1]) if sys.argv[1:] else 6):
        print(sample.name, sample.year, ";".join(sorted(sample.codes)), sep="\t")
