"""Files that xinfang made: they lie beside the pages that they were made from, and are no pages themselves."""

from __future__ import annotations

import codecs
import csv
import json
import os
import re
import stat
import zipfile
from collections.abc import Iterator, Sequence
from contextlib import suppress
from pathlib import Path

from xinfang_extract.codebook import TABLES
from xinfang_extract.errors import SourceError
from xinfang_extract.sources.kinds import TEXT_SUFFIXES
from xinfang_extract.sources.source import Source

SUFFIXES = TEXT_SUFFIXES | {".jsonl", ".html", ".htm", ".xhtml", ".shtml", ".xlsx", ".zip"}
"""What such files end in, as far as they could be taken for pages."""
REFUSAL = "was made by xinfang", "name the pages that it was made from"
_ENOUGH = 6
"""So many columns of ours, one after the other, are no chance; region, code and year are."""
_OPENINGS = frozenset(
    tuple(names[:_ENOUGH])
    for names in (
        *(table.names() for table in TABLES.values()),
        *([column.zh for column in table.columns] for table in TABLES.values()),
        *([column.en for column in table.columns] for table in TABLES.values()),
        *(
            line.split("|")
            for line in (
                "source|state|error|remedy|kind|size",
                "来源|状态|错误|办法|类型|字节数",
                "Source|State|Error|Remedy|Medium|Bytes",
                "source|page|page_label|state|note|encoding",
                "来源|页|印刷页码|状态|说明|编码",
                "Source|Page|Printed page|State|Note|Encoding",
                "source|page|state|error",
                "来源|页|状态|错误",
                "Source|Page|State|Error",
                "region|adcode|base_adcode|region_match|successors|place",
                "地区|行政区划代码|基准年代码|地区匹配|沿革去向|地点",
                "Region|Division code|Code in the base year|Match|Successors|Place",
                "region|adcode|year|column|stage|channel",
                "地区|行政区划代码|年份|列名|办理环节|信访渠道",
                "Region|Division code|Year|Column|Stage|Channel",
                "region|base_adcode|9999",
                "地区|基准年代码|9999",
                "Region|Code in the base year|9999",
                "item|right|of|share|alpha",
                "项目|正确数|总数|比率|α系数",
                "Item|Right|Of|Share|Alpha",
                "what|source|where|told|right",
                "差错|来源|位置|所评|人工",
                "What|Source|Where|Told|Hand-coded",
                "source|page|figure_id|start|end|printed",
                "来源|页|数字编号|起点|终点|原文",
                "Source|Page|Figure|Start|End|As printed",
                "table|column|code|label|type|meaning",
                "表|列|编码|标签|类型|含义",
                "Table|Column|Code|Label|Type|Meaning",
            )
        ),
    )
)
"""How the header of each table begins, in names and in labels: of the codebook's tables and of all made from them."""
_LENGTHS = sorted({len(opening) for opening in _OPENINGS})
_YEAR = re.compile(r"\Ay?\d{4}年?\Z")
_DELIMITERS = ",\t;"
_PAGE_VIEW = b'<meta name="generator" content="xinfang">'
_WORKBOOK = "docProps/core.xml", b"<dc:title>xinfang</dc:title>"
_PACKAGE = "datapackage.json", b'"name": "xinfang"'
_STRING = r'"(?:[^"\\]|\\.)*"'
_MEMBER = re.compile(rf'[\s{{,]*({_STRING})\s*:\s*(?:{_STRING}|[^",{{}}\[\]]*)')


def is_own_text(head: bytes) -> bool:
    """Whether a file that begins so is a table or a page view of ours, also where another program saved it again."""
    return _PAGE_VIEW in head or (_may_have_columns(head) and any(map(_is_ours, _headers(head))))


def is_own(path: str) -> bool:
    """Whether the file at `path` is a table, a page view, a workbook or a packed data package of ours.

    Told by its suffix and its first bytes; false where it cannot be read. What the shell has this command write to
    (`xinfang extract . > counts.csv`) is ours too.
    """
    source = Source(path, path=Path(path))
    try:
        if source.suffix not in SUFFIXES:
            return False
        status = os.stat(path)  # noqa: PTH116 (names stay as the user wrote them)
        return stat.S_ISREG(status.st_mode) and (_is_being_written(status) or is_own_source(source, source.head()))
    except (OSError, ValueError, SourceError):
        return False


def is_own_source(source: Source, head: bytes) -> bool:
    """The same of an opened source that begins with `head`, told by its bytes alone."""
    return _is_own_archive(source) if head.startswith(b"PK") else is_own_text(head)


def _is_being_written(status: os.stat_result) -> bool:
    """Whether it is the file that standard output or standard error goes to."""
    for number in (1, 2):
        with suppress(OSError):
            if os.path.samestat(status, os.fstat(number)):
                return True
    return False


def _may_have_columns(head: bytes) -> bool:
    """Whether there is an object, or enough of a delimiter for a header of ours; in most pages there is not."""
    return b"{" in head or any(head.count(sign.encode()) >= _LENGTHS[0] - 1 for sign in _DELIMITERS)


def _is_ours(header: Sequence[str]) -> bool:
    """Whether the columns begin as a table of ours does, perhaps after a column of row names."""
    told = [_YEAR.sub("9999", name.strip()) for name in header]
    return any(tuple(told[first : first + length]) in _OPENINGS for first in (0, 1) for length in _LENGTHS)


def _headers(head: bytes) -> Iterator[Sequence[str]]:
    """The column names that a file may begin with: in every encoding that its first line may be in, parted by every
    delimiter, or as the keys of an object.
    """
    utf_16 = head.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE))
    for encoding in ("utf-16",) if utf_16 else ("utf-8-sig", "gb18030"):
        line = head.decode(encoding, "replace").lstrip().partition("\n")[0].rstrip("\r")
        if line.startswith("{"):
            yield _keys(line)
            return
        for delimiter in _DELIMITERS:
            with suppress(csv.Error):
                yield next(csv.reader([line], delimiter=delimiter), [])


def _keys(line: str) -> list[str]:
    """The keys of an object that may be cut off, as far as its values are plain."""
    keys: list[str] = []
    at = 0
    while len(keys) < _ENOUGH and (found := _MEMBER.match(line, at)):
        with suppress(ValueError):  # a backslash that JSON does not know
            keys.append(str(json.loads(found[1], strict=False)))
        at = found.end()
    return keys


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
