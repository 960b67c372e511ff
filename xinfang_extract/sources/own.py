"""Files that xinfang made: they lie beside the pages that they were made from, and are no pages themselves."""

from __future__ import annotations

import re
import zipfile
from pathlib import Path

from xinfang_extract.codebook import TABLES
from xinfang_extract.errors import SourceError
from xinfang_extract.sources.source import Source

SUFFIXES = frozenset({".csv", ".tsv", ".jsonl", ".html", ".htm", ".xlsx", ".zip"})
"""What such files end in, as far as they could be taken for pages."""
REFUSAL = "was made by xinfang", "name the pages that it was made from"
_OPENINGS: frozenset[tuple[str, ...]] = frozenset(
    {
        *(table.names()[:3] for table in TABLES.values()),
        *(tuple(column.zh for column in table.columns[:3]) for table in TABLES.values()),
        *(tuple(column.en for column in table.columns[:3]) for table in TABLES.values()),
        *(("source", "state", "error"), ("来源", "状态", "错误"), ("Source", "State", "Error")),
        *(("source", "page", "page_label"), ("来源", "页", "印刷页码"), ("Source", "Page", "Printed page")),
        *(("source", "page", "state"), ("来源", "页", "状态"), ("Source", "Page", "State")),
        ("region", "adcode", "base_adcode"),
        ("地区", "行政区划代码", "基准年代码"),
        ("Region", "Division code", "Code in the base year"),
        *(("region", "adcode", "year"), ("地区", "行政区划代码", "年份"), ("Region", "Division code", "Year")),
        *(("region", "base_adcode"), ("地区", "基准年代码"), ("Region", "Code in the base year")),
        *(("item", "right", "of"), ("项目", "正确数", "总数"), ("Item", "Right", "Of")),
        *(("what", "source", "where"), ("差错", "来源", "位置"), ("What", "Source", "Where")),
        *(("table", "column", "code"), ("表", "列", "编码"), ("Table", "Column", "Code")),
    }
)
"""How the header of each table begins, in names and in labels: of the codebook's tables and of all made from them."""
_PAGE_VIEW = b'<meta name="generator" content="xinfang">'
_WORKBOOK = "docProps/core.xml", b"<dc:title>xinfang</dc:title>"
_PACKAGE = "datapackage.json", b'"name": "xinfang"'
_VALUE = r'(?:"(?:[^"\\]|\\.)*"|[^",{}]*)'
_OBJECT = re.compile(rf'\{{"([^"]*)": {_VALUE}, "([^"]*)": {_VALUE}(?:, "([^"]*)": )?')


def is_own_text(head: bytes) -> bool:
    """Whether a file that begins so is a table or a page view of ours."""
    if _PAGE_VIEW in head:
        return True
    line = head.partition(b"\n")[0].decode("utf-8-sig", "replace").rstrip("\r")
    found = _OBJECT.match(line)
    cells = found.groups("") if found else line.split("\t" if "\t" in line else ",")
    return tuple(cells[:3]) in _OPENINGS or tuple(cells[:2]) in _OPENINGS


def is_own(path: str) -> bool:
    """Whether the file at `path` is a table, a page view, a workbook or a packed data package of ours.

    Told by its suffix and its first bytes; false where it cannot be read.
    """
    source = Source(path, path=Path(path))
    try:
        if source.suffix not in SUFFIXES or not Path(path).is_file():
            return False
        head = source.head()
        return _is_own_archive(source) if head.startswith(b"PK") else is_own_text(head)
    except (SourceError, OSError, ValueError):
        return False


def _is_own_archive(source: Source) -> bool:
    try:
        with source.open() as file, zipfile.ZipFile(file) as archive:
            for member, mark in (_WORKBOOK, _PACKAGE):
                if member in archive.namelist():
                    with archive.open(member) as opened:
                        return mark in opened.read(4096)
    except (zipfile.BadZipFile, OSError, ValueError, EOFError, NotImplementedError, RuntimeError):
        pass  # its reader says what is wrong with it
    return False
