"""The codebook to read: as rows, Markdown, CSV or one HTML page, from the definitions that make the tables."""

from __future__ import annotations

import html
import re
from collections.abc import Iterable, Iterator, Sequence

from xinfang_extract.codebook import TABLES, Code, Column, Language, Table
from xinfang_extract.outputs.files import Sheet
from xinfang_extract.tables import Row

_TYPES = {
    "en": {"text": "text", "int": "whole number", "number": "number"},
    "zh": {"text": "文本", "int": "整数", "number": "数值"},
}


def _column(name: str, en: str, zh: str, about: str, about_zh: str) -> Column:
    return Column(name, "text", en, zh, about, about_zh)


CODEBOOK = Table(
    "codebook",
    "Codebook",
    "编码手册",
    "One row per column, followed by one row per code of it.",
    "每列一行，其后为该列每个编码各一行。",
    (
        _column("table", "Table", "表", "The table.", "所在的表。"),
        _column("column", "Column", "列", "The column.", "列名。"),
        _column(
            "code",
            "Code",
            "编码",
            "A code of the column; empty in the row of the column itself.",
            "编码；列本身一行为空。",
        ),
        _column("label", "Label", "标签", "In words.", "名称。"),
        _column("type", "Type", "类型", "text, whole number or number.", "文本、整数或数值。"),
        _column("meaning", "Meaning", "含义", "What it means.", "含义。"),
    ),
)


def codebook_rows(tables: Iterable[Table], language: Language) -> Iterator[Row]:
    """The rows of the codebook of `tables`: each column, then its codes."""
    for table in tables:
        for column in table.columns:
            meaning = " ".join(filter(None, (column.description(language), _joined(column, language))))
            yield table.name, column.name, "", column.label(language), _TYPES[language][column.dtype], meaning
            for code in _codes(column):
                if code.code not in table.names():  # a column of the table has its own row
                    yield table.name, column.name, code.code, code.label(language), "", ""


def with_codebook(sheets: Sequence[Sheet], language: Language | None) -> list[Sheet]:
    """`sheets`, and after them the codebook of their tables."""
    tables = [sheet.table for sheet in sheets]
    return [*sheets, Sheet(CODEBOOK, codebook_rows(tables, language or "en"))]


def markdown(tables: Iterable[Table] = tuple(TABLES.values()), language: Language = "en") -> str:
    """The codebook as Markdown: a section for each table, a line for each column, its codes below."""
    heads = CODEBOOK.columns
    lines = ["# 编码手册" if language == "zh" else "# Codebook"]
    lists: dict[str, Column] = {}
    for table in tables:
        lines += ["", f"## {table.label(language)} (`{table.name}`)", "", table.description(language), ""]
        named = " | ".join(heads[place].label(language) for place in (1, 3, 4, 5))
        lines += [f"| {named} |", "| --- | --- | --- | --- |"]
        for column in table.columns:
            meaning = " ".join(filter(None, (column.description(language), _joined(column, language))))
            dtype = _TYPES[language][column.dtype]
            lines.append(f"| `{column.name}` | {column.label(language)} | {dtype} | {_cell(meaning)} |")
            if column.codes is not None:
                lists.setdefault(column.codes.name, column)
    lines += ["", "## 编码" if language == "zh" else "## Codes"]
    for name, column in lists.items():
        lines += ["", f"### `{name}`", ""]
        lines += [f"- `{code.code}` {code.label(language)}" for code in _codes(column)]
    return "\n".join(lines) + "\n"


def page(tables: Iterable[Table] = tuple(TABLES.values()), language: Language = "en") -> str:
    """The codebook as one HTML page that needs nothing else."""
    title = CODEBOOK.label(language)
    heads = "".join(f"<th>{html.escape(column.label(language))}</th>" for column in CODEBOOK.columns[1:])
    body = []
    for table in tables:
        body.append(f"<h2 id={table.name}>{html.escape(table.label(language))} <code>{table.name}</code></h2>")
        body.append(f"<p>{_marked(table.description(language))}</p><table><thead><tr>{heads}</tr></thead><tbody>")
        for _, column, code, *words in codebook_rows([table], language):
            kind = ' class="code"' if code else ""
            cells = [
                f"<code>{column}</code>",
                f"<code>{code}</code>" if code else "",
                *(_marked(str(w)) for w in words),
            ]
            body.append(f"<tr{kind}><td>{'</td><td>'.join(cells)}</td></tr>")
        body.append("</tbody></table>")
    lang = "zh-Hans" if language == "zh" else "en"
    return _PAGE.format(lang=lang, title=html.escape(title), body="\n".join(body))


def _codes(column: Column) -> tuple[Code, ...]:
    return () if column.codes is None else column.codes.codes


def _joined(column: Column, language: Language) -> str:
    if column.codes is None or not column.codes.joined:
        return ""
    return "多个编码按字母顺序以“+”相连。" if language == "zh" else "Several join with `+`, in alphabetical order."


def _cell(text: str) -> str:
    return text.replace("|", "\\|")


def _marked(text: str) -> str:
    """`text` for HTML, what stands in backquotes as code."""
    return re.sub(r"`([^`]+)`", r"<code>\1</code>", html.escape(text))


_PAGE = """<!doctype html>
<html lang="{lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>{title}</title>
<style>
:root {{ color-scheme: light dark }}
body {{ font: 1rem/1.5 system-ui, "Noto Sans CJK SC", "Microsoft YaHei", sans-serif; max-width: 70rem;
  margin: 2rem auto; padding: 0 1rem }}
table {{ border-collapse: collapse; width: 100% }}
th, td {{ border-bottom: 1px solid #8886; padding: .3rem .6rem; text-align: left; vertical-align: top }}
tr.code td:first-child {{ opacity: .4 }}
</style></head><body><h1>{title}</h1>
{body}
</body></html>
"""
