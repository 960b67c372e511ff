"""The columns that decisions add to exported tables: what became of a number, and what was read before."""

from __future__ import annotations

from xinfang_extract.codebook import Code, CodeList, Column, Table

REVIEWED = CodeList(
    "reviewed",
    (
        Code("accepted", "accepted", "已确认"),
        Code("partly", "some of it accepted", "部分确认"),
        Code("corrected", "corrected", "已更正"),
        Code("rejected", "rejected", "已剔除"),
        Code("added", "added", "已补录"),
    ),
)
_REVIEWED = Column(
    "reviewed",
    "text",
    "Reviewed",
    "审定",
    "What a person decided about it; empty where nobody did. Rejected numbers stay in the figures table, and are in no "
    "count.",
    "审定结果；未审为空。已剔除的数字保留在数字表中，不计入统计表。",
    REVIEWED,
)
_VALUE_READ = Column(
    "value_printed",
    "number",
    "Value as printed",
    "原文数值",
    "The value as it was read, where `value` is corrected the one before.",
    "照原文读出的数值；更正后仍保留更正前的值。",
)
_WAS = Column(
    "was",
    "text",
    "Before",
    "更正前",
    "What a person changed, as it was read: `value=26;channel=visit`.",
    "更正前的取值。",
)
_NOTE = Column("review_note", "text", "Note", "备注", "What the reviewer noted.", "审核备注。")

ADDED: dict[str, tuple[Column, ...]] = {
    "figures": (_REVIEWED, _VALUE_READ, _WAS, _NOTE),
    "counts": (_REVIEWED, _WAS),
    "unread": (_REVIEWED, _NOTE),
}
"""By table; other tables are as they were."""


def with_decisions(table: Table) -> Table:
    """The table with the columns that decisions add to it."""
    return Table(
        table.name, table.en, table.zh, table.about, table.about_zh, (*table.columns, *ADDED.get(table.name, ()))
    )
