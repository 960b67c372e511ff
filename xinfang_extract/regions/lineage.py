"""What a division was or became in another year."""

from __future__ import annotations

from xinfang_extract.light import light
from xinfang_extract.regions.table import Division, Divisions


@light
class Lineage:
    """The divisions of another year that hold the ground of one division.

    `whole` is true where one of them holds all of it: not after a split, and, looking back, not before a merger nor
    where it was only a part of what there was. Looking forward a merger keeps each of its parts whole.
    """

    divisions: tuple[Division, ...]
    whole: bool


def follow(table: Divisions, start: Division, year: int) -> Lineage:
    """What `start` was or became at the end of `year`; no divisions where the table does not know."""
    if start.valid(year):
        return Lineage((start,), True)
    forward = start.last is not None and start.last < year
    found: dict[str, Division] = {}
    open_, whole, seen = [start], True, {(start.code, start.first)}
    while open_:
        row = open_.pop()
        if row.valid(year):
            found[row.code] = row
            continue
        steps, undivided = _forward(table, row) if forward else _back(table, row)
        whole = whole and undivided and bool(steps)
        for step in steps:
            if (step.code, step.first) not in seen:
                seen.add((step.code, step.first))
                open_.append(step)
    return Lineage(tuple(found[code] for code in sorted(found)), whole and len(found) == 1)


def _forward(table: Divisions, row: Division) -> tuple[list[Division], bool]:
    assert row.last is not None
    steps = [step for code in row.next if (step := table.at(code, row.last + 1)) is not None]
    return steps, True  # whether the parts of a split come together again is seen at the end


def _back(table: Divisions, row: Division) -> tuple[list[Division], bool]:
    steps = table.before.get((row.code, row.first), [])
    return steps, len(steps) == 1 and len(steps[0].next) == 1
