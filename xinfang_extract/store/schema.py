"""The tables of a RUN. Those with figures are made from the codebook, so that the two cannot drift apart.

Beside the codebook's columns each data table has `nr`, the place of the row within its source, and `exact`, the
numbers whose printed digits a DOUBLE does not give back (`8=21.80`: the ninth column).
"""

from __future__ import annotations

from typing import Final

from xinfang_extract.codebook import TABLES as CODEBOOK
from xinfang_extract.codebook import Column, Table

FORMAT: Final = 1
"""Raised whenever tables change in a way that an older xinfang cannot work with; `migrations` has the way up."""

FILE_NAME: Final = "xinfang.duckdb"
SQL_TYPES: Final = {"text": "VARCHAR", "int": "BIGINT", "number": "DOUBLE"}


def _text(name: str, en: str, zh: str, about: str, about_zh: str) -> Column:
    return Column(name, "text", en, zh, about, about_zh)


def _int(name: str, en: str, zh: str, about: str, about_zh: str) -> Column:
    return Column(name, "int", en, zh, about, about_zh)


_SOURCE = next(column for column in CODEBOOK["figures"].columns if column.name == "source")
_PAGE = next(column for column in CODEBOOK["figures"].columns if column.name == "page")
_LABEL = next(column for column in CODEBOOK["figures"].columns if column.name == "page_label")
_STATE = _text(
    "state",
    "State",
    "状态",
    "Of a source: done, partly (some pages cannot be read), failed, skipped (no page by its suffix), removed (gone "
    "since it was read). Of a page: ok, passed_over (speaks of no petitions), no_text, garbled, failed.",
    "来源：done、partly（部分页无法读取）、failed、skipped（后缀不是页面）、removed（已不存在）；"
    "页：ok、passed_over（未涉信访）、no_text、garbled、failed。",
)
_ERROR = _text("error", "Error", "错误", "What is wrong with it; empty where nothing is.", "问题所在；无则为空。")

SOURCES: Final = Table(
    "sources",
    "Sources",
    "来源表",
    "One row per file or address.",
    "每行为一个文件或地址。",
    (
        _SOURCE,
        _STATE,
        _ERROR,
        _text("remedy", "Remedy", "办法", "What to do about it.", "解决办法。"),
        _text("kind", "Medium", "类型", "text, html, pdf, …", "text、html、pdf等。"),
        _int("size", "Bytes", "字节数", "Its size in bytes.", "字节数。"),
        _text("hash", "SHA-256", "哈希值", "Of its bytes.", "内容的SHA-256。"),
        _text("rules", "Rules", "规则版本", "Version of rules, lexicon and options.", "规则、词库和选项的版本。"),
        _int("pages", "Pages", "页数", "Pages looked at.", "已看页数。"),
        _int("petition_pages", "Pages with petitions", "信访页数", "Pages with figures.", "有信访数字的页数。"),
        _int("figures", "Figures", "数字数", "Rows of the figures table.", "数字表行数。"),
        _int("counts", "Counts", "统计行数", "Rows of the counts table.", "统计表行数。"),
        _int("checks", "Checks", "核对数", "Rows of the checks table.", "核对表行数。"),
        _int("conflicts", "Conflicts", "矛盾数", "Checks that the page contradicts.", "核对矛盾数。"),
        _int("unread", "Unread", "未取数字数", "Rows of the unread table.", "未取数字表行数。"),
    ),
)
PAGES: Final = Table(
    "pages",
    "Pages",
    "页面表",
    "One row per page.",
    "每行为一页。",
    (
        *(_SOURCE, _PAGE, _LABEL, _STATE),
        _text("note", "Note", "说明", "Why it is not ok, or what was done to read it.", "未读成的原因或读取方式。"),
        _text("encoding", "Encoding", "编码", "How its bytes were decoded, for text.", "文本编码。"),
        _int("characters", "Characters", "字符数", "Of its text as read.", "所读文字的字符数。"),
        _int("figures", "Figures", "数字数", "Figures on it.", "页上数字数。"),
        _int("unread", "Unread", "未取数字数", "Unread numbers on it.", "页上未取数字数。"),
    ),
)
MANIFEST: Final = Table(
    "manifest",
    "Manifest",
    "清单",
    "One row for every source (its page is empty) and one for every page.",
    "每个来源（页为空）和每页各一行。",
    (_SOURCE, _PAGE, _STATE, _ERROR),
)

RESULTS: Final[dict[str, Table]] = {"pages": PAGES, **CODEBOOK}
"""What a source gives: the tables whose rows are replaced together when it is read again."""
TABLES: Final[dict[str, Table]] = {"sources": SOURCES, "manifest": MANIFEST, **RESULTS}
"""Everything that can be exported."""

TIMES: Final = ("seconds", "finished")
"""Columns of sources, pages and manifest that differ from run to run: exported on request only."""
_INTERNAL: Final[dict[str, tuple[tuple[str, str], ...]]] = {
    "sources": (
        ("location", "VARCHAR"),  # absolute path or URI
        ("member", "VARCHAR"),  # of a file in the archive that lies there: its name in it; NULL for all others
        ("stamp", "VARCHAR"),  # time of last change, or what a remote store says instead
        ("removed", "BOOLEAN"),
        ("seconds", "DOUBLE"),
        ("finished", "TIMESTAMP"),
        ("run", "BIGINT"),
    ),
    "pages": (("nr", "BIGINT"), ("exact", "VARCHAR"), ("seconds", "DOUBLE")),
}
_DATA: Final = (("nr", "BIGINT"), ("exact", "VARCHAR"))


def columns(table: str) -> dict[str, str]:
    """Every column of `table` with its SQL type: the codebook's, then ours."""
    own = {column.name: SQL_TYPES[column.dtype] for column in {**RESULTS, "sources": SOURCES}[table].columns}
    return own | dict(_INTERNAL.get(table, _DATA))


OTHERS: Final = {
    "about": "format BIGINT, made_by VARCHAR",
    "runs": "run BIGINT, started TIMESTAMP, ended TIMESTAMP, rules VARCHAR, inputs VARCHAR, sources BIGINT",
    "plan": "seq BIGINT, source VARCHAR, location VARCHAR, size BIGINT, stamp VARCHAR, note VARCHAR, action VARCHAR, "
    "hash VARCHAR",
    "parts": "location VARCHAR, hash VARCHAR, rules VARCHAR, first BIGINT, last BIGINT, of BIGINT, seconds DOUBLE, "
    "pages BLOB",
}
MANIFEST_VIEW: Final = (
    "CREATE OR REPLACE VIEW manifest AS "
    "SELECT source, NULL::BIGINT AS page, CASE WHEN removed THEN 'removed' ELSE state END AS state, error, seconds, "
    "finished FROM sources UNION ALL "
    "SELECT p.source, p.page, p.state, CASE p.state WHEN 'ok' THEN '' ELSE p.note END AS error, p.seconds, "
    "s.finished FROM pages p "
    "JOIN sources s USING (source)"
)


def statements() -> list[str]:
    """The SQL that makes an empty RUN."""
    made = [f'CREATE TABLE IF NOT EXISTS "{table}" ({_listed(columns(table))})' for table in ("sources", *RESULTS)]
    others = [f"CREATE TABLE IF NOT EXISTS {name} ({body})" for name, body in OTHERS.items()]
    return [*made, *others, MANIFEST_VIEW]


def _listed(named: dict[str, str]) -> str:
    return ", ".join(f'"{name}" {sql}' for name, sql in named.items())
