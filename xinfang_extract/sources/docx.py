"""Word files (.docx): paragraphs as lines, tables as rows of cells, footnotes after the text."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from xml.parsers import expat

from xinfang_extract import limits
from xinfang_extract.errors import SourceError
from xinfang_extract.page import Page, PageState
from xinfang_extract.sources.archives import TooLargeError, read_member
from xinfang_extract.sources.source import Reading, Source

_PARTS = ("word/document.xml", "word/footnotes.xml", "word/endnotes.xml")
_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main "
_STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main "
_SKIPPED = frozenset(("del", "moveFrom", "instrText", "delText", "fldData", "Fallback", "pict"))
"""Deleted and moved text, field codes, and the second copy of what older programs cannot draw."""


class _RefusedError(Exception):
    """The XML has a document type: Word writes none, and entities come with it."""


def read(source: Source, reading: Reading) -> Iterator[Page]:
    """The one page of a Word file. Raises SourceError where it is damaged, encrypted or beyond the limits."""
    reading.check_pages(source.name, 1)
    try:
        with source.open() as file, zipfile.ZipFile(file) as archive:
            text = "".join(_text(archive, part) for part in _PARTS if part in archive.namelist())
    except TooLargeError as error:
        raise SourceError(source.name, str(error), "save its text as .txt") from None
    except _RefusedError:
        raise SourceError(source.name, "holds XML that Word does not write", "save it anew in Word") from None
    except (zipfile.BadZipFile, expat.ExpatError, RuntimeError, NotImplementedError, EOFError, OSError, ValueError):
        problem = "is a damaged or encrypted Word file"
        raise SourceError(source.name, problem, "save it anew, without a password") from None
    state = PageState.OK if text.strip() else PageState.NO_TEXT
    note = "" if state is PageState.OK else "a Word file without text: perhaps its pages are pictures"
    yield Page(source.name, 1, text, state, ordered=True, note=note)


def _text(archive: zipfile.ZipFile, part: str) -> str:
    data = read_member(archive, archive.getinfo(part), limits.MAX_MARKUP_BYTES)
    reader = _Reader()
    parser = expat.ParserCreate(namespace_separator=" ")
    parser.StartElementHandler = reader.start
    parser.EndElementHandler = reader.end
    parser.CharacterDataHandler = reader.chars
    parser.StartDoctypeDeclHandler = reader.refuse
    parser.buffer_text = True
    parser.Parse(io.BytesIO(data).getvalue(), True)
    return "".join(reader.out)


@dataclass(slots=True)
class _Table:
    """A table being read: its open row, and where its open cell stands."""

    row: list[str] = field(default_factory=list)
    cell: list[str] = field(default_factory=list)
    span: int = 1
    merged: bool = False  # goes on from the cell above


@dataclass(slots=True)
class _Reader:
    """Word's XML as lines of text. Tables within tables are read as text of their cell."""

    out: list[str] = field(default_factory=list)
    line: list[str] = field(default_factory=list)
    tables: list[_Table] = field(default_factory=list)
    skipping: int = 0
    in_text: bool = False

    def refuse(self, *_: object) -> None:
        raise _RefusedError

    def start(self, name: str, attributes: dict[str, str]) -> None:
        tag = name.rpartition(" ")[2]
        if self.skipping or tag in _SKIPPED:
            self.skipping += 1
            return
        if tag == "t":
            self.in_text = True
        elif tag in ("tab", "ptab"):
            self.line.append("\u3000")
        elif tag in ("br", "cr"):
            self.line.append("" if self.tables else "\n")
        elif tag == "noBreakHyphen":
            self.line.append("-")
        elif tag == "tbl":
            self.tables.append(_Table())
        elif self.tables:
            self._start_in_table(tag, attributes)

    def _start_in_table(self, tag: str, attributes: dict[str, str]) -> None:
        table, value = self.tables[-1], attributes.get(_W + "val") or attributes.get(_STRICT + "val") or ""
        if tag == "tr":
            table.row = []
        elif tag == "tc":
            table.cell, table.span, table.merged = [], 1, False
        elif tag in ("gridSpan", "gridBefore") and value.isascii() and value.isdigit():
            count = min(int(value), limits.MAX_TABLE_SPAN)
            if tag == "gridSpan":
                table.span = max(count, 1)
            else:
                table.row.extend([""] * count)
        elif tag == "vMerge":
            table.merged = value != "restart"

    def end(self, name: str) -> None:
        if self.skipping:
            self.skipping -= 1
            return
        tag = name.rpartition(" ")[2]
        if tag == "t":
            self.in_text = False
        elif tag == "p":
            self._end_paragraph()
        elif tag == "tc" and self.tables:
            table = self.tables[-1]
            table.row.append("" if table.merged else "".join(table.cell))
            table.row.extend([""] * (table.span - 1))
        elif tag == "tr" and self.tables:
            self._end_row()
        elif tag == "tbl" and self.tables:
            self.tables.pop()

    def _end_paragraph(self) -> None:
        text = "".join(self.line)
        self.line = []
        if self.tables:
            self.tables[-1].cell.append(text.strip())
        else:
            self.out.append(text + "\n")

    def _end_row(self) -> None:
        row = self.tables[-1].row
        if len(self.tables) > 1:
            self.tables[-2].cell.append(" ".join(cell for cell in row if cell))
        else:
            self.out.append("\t".join(row) + "\n")

    def chars(self, data: str) -> None:
        if self.in_text and not self.skipping:
            self.line.append(data.replace("\t", " ").replace("\n", " "))
