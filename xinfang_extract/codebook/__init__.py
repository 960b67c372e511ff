"""The codebook: the one place that says which columns the tables have, of which type, and what they mean.

Tables, file formats, labels and the `codebook` command are all made from it, so that they cannot drift apart.
"""

from xinfang_extract.codebook.codes import (
    AUDIT,
    BODY_TYPE,
    CHANNEL,
    CHECK_KIND,
    CODE_LISTS,
    FLAGS,
    FORM,
    KIND,
    LEVEL,
    MEASURE,
    QUALIFIER,
    REGION_MATCH,
    STAGE,
    UNREAD_REASONS,
    VERDICT,
    YEAR_BASIS,
)
from xinfang_extract.codebook.columns import ATTRIBUTES, TABLES
from xinfang_extract.codebook.types import Code, CodeList, Column, DType, Language, Table

__all__ = [
    "ATTRIBUTES",
    "AUDIT",
    "BODY_TYPE",
    "CHANNEL",
    "CHECK_KIND",
    "CODE_LISTS",
    "FLAGS",
    "FORM",
    "KIND",
    "LEVEL",
    "MEASURE",
    "QUALIFIER",
    "REGION_MATCH",
    "STAGE",
    "TABLES",
    "UNREAD_REASONS",
    "VERDICT",
    "YEAR_BASIS",
    "Code",
    "CodeList",
    "Column",
    "DType",
    "Language",
    "Table",
]
