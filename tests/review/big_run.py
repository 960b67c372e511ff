"""A RUN of any size, filled by the database itself: its pages do not exist, its rows are those of a real run."""

from __future__ import annotations

from pathlib import Path

from xinfang_extract.store import database, schema

_SOURCE = "'books/' || (i // 10) || '/county-' || i || '.txt'"
_FIGURES, _UNREAD, _CHECKS = 10, 7, 4  # of every page
CONFLICTS_OF = 29  # one check in so many is a conflict
DAMAGED_OF = 977

_OWN: dict[str, dict[str, str]] = {
    "sources": {
        "source": _SOURCE,
        "state": "'done'",
        "kind": "'text'",
        "size": "1000",
        "hash": "md5(i::VARCHAR) || md5((i + 1)::VARCHAR)",
        "pages": "1",
        "petition_pages": "1",
        "figures": str(_FIGURES),
        "checks": str(_CHECKS),
        "unread": str(_UNREAD),
        "location": "'/nowhere/' || i || '.txt'",
        "removed": "false",
        "run": "1",
    },
    "pages": {
        "source": _SOURCE,
        "page": "1",
        "state": "'ok'",
        "characters": "1000",
        "figures": str(_FIGURES),
        "unread": str(_UNREAD),
        "nr": "0",
    },
    "figures": {
        "source": _SOURCE,
        "page": "1",
        "figure_id": "'1:' || (j * 50)",
        "start": "j * 50",
        "end": "j * 50 + 3",
        "printed": "(100 + j) || '件次'",
        "value": "100 + j",
        "qualifier": "'exact'",
        "measure": "'cases'",
        "kind": "'count'",
        "channel": "'letter'",
        "stage": "'received'",
        "region": "'县' || (i % 300)",
        "year": "1990 + i % 30",
        "evidence": "'全年受理群众来信' || (100 + j) || '件次，接待来访若干批次若干人次，办结若干件。'",
        "flags": f"CASE WHEN (i * {_FIGURES} + j) % {DAMAGED_OF} = 0 THEN 'damaged_number' ELSE '' END",
        "nr": "j",
    },
    "unread": {
        "source": _SOURCE,
        "page": "1",
        "figure_id": "'1:' || (j * 50 + 20)",
        "start": "j * 50 + 20",
        "end": "j * 50 + 21",
        "printed": "'5人'",
        "reason": "'staff'",
        "evidence": "'信访局有工作人员5人。'",
        "nr": "j",
    },
    "checks": {
        "source": _SOURCE,
        "page": "1",
        "check_id": "'sum-' || (j + 1)",
        "kind": "'sum'",
        "statement": "'100+101 ≠ 102'",
        "expected": "201",
        "found": "102",
        "difference": "-99",
        "verdict": f"CASE WHEN (i * {_CHECKS} + j) % {CONFLICTS_OF} = 0 THEN 'conflict' ELSE 'ok' END",
        "figures": "'1:0;1:50;1:100'",
        "nr": "j",
    },
}
_ROWS_A_PAGE = {"figures": _FIGURES, "unread": _UNREAD, "checks": _CHECKS}


def make_big_run(run: Path, pages: int) -> None:
    """Fill the folder `run` with a RUN of so many sources of one page each, ten figures on every page."""
    run.mkdir(parents=True, exist_ok=True)
    db = database.open_to_write(run)
    try:
        for table, own in _OWN.items():
            columns = {
                name: own.get(name, {"VARCHAR": "''", "BOOLEAN": "false"}.get(sql, "NULL"))
                for name, sql in schema.columns(table).items()
            }
            names = ", ".join(f'"{name}"' for name in columns)
            db.execute(
                f'INSERT INTO "{table}" ({names}) SELECT {", ".join(columns.values())} '
                f"FROM range({pages}) AS s(i), range({_ROWS_A_PAGE.get(table, 1)}) AS r(j)"
            )
        db.execute("CHECKPOINT")
    finally:
        db.close()
