"""A sheet for double coding: numbers drawn by chance, always the same for a seed, without what the machine said."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from xinfang_extract.codebook import TABLES, Column, Table
from xinfang_extract.tables import Row

if TYPE_CHECKING:
    import duckdb

CODED = ("value", "measure", "kind", "channel", "level", "form", "stage", "body_type", "year", "qualifier")
_FIGURES = TABLES["figures"]
SHEET = Table(
    "coding",
    "Coding sheet",
    "编码表",
    "One row per number to code; codes are left for the coder.",
    "每行为一个待编码的数字，编码由编码员填写。",
    (
        *(_FIGURES[name] for name in ("source", "page", "figure_id", "start", "end", "printed", "evidence")),
        Column(
            "scored",
            "text",
            "Is it a figure",
            "是否信访数字",
            "1 where the number counts petition work, 0 where it does not or is borderline.",
            "是信访数字填1，不是或难以判断填0。",
        ),
        *(_FIGURES[name] for name in CODED),
        Column("note", "text", "Note", "备注", "Anything in doubt.", "存疑之处。"),
    ),
)


def draw(database: duckdb.DuckDBPyConnection, figures: int, unread: int, seed: int) -> Iterator[Row]:
    """The sheet of `figures` figures and `unread` numbers that were left out, in print order, not told apart."""
    rows = database.execute(_DRAWN, [str(seed), figures, str(seed), unread]).fetchall()
    blank = [None if column.dtype != "text" else "" for column in SHEET.columns[7:]]
    for source, page, figure_id, start, end, printed, evidence in rows:
        yield source, page, figure_id, start, end, printed, _marked(evidence, printed), *blank


def _marked(evidence: str, printed: str) -> str:
    """The sentence with the number between ⟦ and ⟧, where it stands there once."""
    return evidence.replace(printed, f"⟦{printed}⟧") if evidence.count(printed) == 1 else evidence


# A number's place in the draw is a digest of its own address: rows that come or go do not shuffle the others.
_DRAWN = """
SELECT source, page, figure_id, start, "end", printed, evidence FROM (
  (SELECT source, page, figure_id, start, "end", printed, evidence FROM figures
   ORDER BY md5(? || chr(10) || source || chr(10) || figure_id), source, figure_id LIMIT ?)
  UNION ALL
  (SELECT source, page, figure_id, start, "end", printed, evidence FROM unread
   ORDER BY md5(? || chr(10) || source || chr(10) || figure_id), source, figure_id LIMIT ?)
) ORDER BY source, page, start, "end"
"""
