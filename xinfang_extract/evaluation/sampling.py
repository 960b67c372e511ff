"""A sheet for double coding: numbers drawn by chance, always the same for a seed, without what the machine said."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from xinfang_extract.codebook import TABLES, Column, Table
from xinfang_extract.tables import Row

if TYPE_CHECKING:
    import duckdb

CODED = ("value", "measure", "kind", "channel", "level", "form", "stage", "body_type", "year", "qualifier")
LEFT_EMPTY = ("scored", *CODED, "note")
"""The columns that are the coder's."""
_FIGURES = TABLES["figures"]
DRAWN = Column(
    "drawn",
    "int",
    "Drawn",
    "抽样",
    "The seed it was drawn with. It says that the sheet is a sample: only the numbers on it are judged.",
    "抽样所用的种子；表明本表为抽样，只评判表中的数字。",
)
SHEET = Table(
    "coding",
    "Coding sheet",
    "编码表",
    "One row per number to code; codes are left for the coder.",
    "每行为一个待编码的数字，编码由编码员填写。",
    (
        *(_FIGURES[name] for name in ("source", "page", "figure_id", "start", "end", "printed", "evidence")),
        DRAWN,
        Column(
            "scored",
            "text",
            "Judged",
            "是否评判",
            "0 where it is borderline whether the number counts petition work, else 1 or empty. Where it is no figure, "
            "value stays empty.",
            "是否信访数字难以判断填0，其余填1或不填；不是信访数字的，数值不填。",
        ),
        *(_FIGURES[name] for name in CODED),
        Column("note", "text", "Note", "备注", "Anything in doubt.", "存疑之处。"),
    ),
)


def draw(database: duckdb.DuckDBPyConnection, figures: int, unread: int, seed: int) -> Iterator[Row]:
    """The sheet of `figures` figures and `unread` numbers that were left out, in print order, not told apart."""
    rows = database.execute(_DRAWN, [str(seed), figures, str(seed), unread]).fetchall()
    blank = [None if SHEET[name].dtype != "text" else "" for name in LEFT_EMPTY]
    for source, page, figure_id, start, end, printed, evidence in rows:
        yield source, page, figure_id, start, end, printed, _marked(evidence, printed), seed, *blank


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
