"""Tables of coded figures, by hand or by machine: CSV, TSV or JSON Lines, one file or a folder of them."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from xinfang_extract.errors import XinfangError
from xinfang_extract.light import light
from xinfang_extract.outputs.cells import unguarded

SUFFIXES = (".csv", ".tsv", ".jsonl")


class CodedError(XinfangError):
    """A table of coded figures cannot be read; the message says which and why."""


@light
class Coded:
    """One figure as somebody coded it. In cells `a|b` means that both are right, `*` that it is not judged."""

    source: str
    page: int | None
    start: int | None
    end: int | None
    cells: Mapping[str, str]
    scored: bool = True  # false: borderline, neither found nor missed counts


def read_coded(path: Path) -> list[Coded]:
    """The rows of the table at `path`, or of all tables in the folder `path`.

    A table without the column source is of the page that its file is named after. Raises CodedError.
    """
    files = sorted(file for file in path.iterdir() if file.suffix in SUFFIXES) if path.is_dir() else [path]
    if not files:
        raise CodedError(f"{path}: holds no table; put .csv, .tsv or .jsonl files there")
    return [coded for file in files for coded in _file(file)]


def from_rows(names: Iterable[str], rows: Iterable[Iterable[object]]) -> Iterator[Coded]:
    """Rows of the figures table as coded figures."""
    listed = list(names)
    for row in rows:
        yield _coded({name: _shown(value) for name, value in zip(listed, row, strict=True)}, "")


def _file(file: Path) -> Iterator[Coded]:
    if file.suffix not in SUFFIXES:
        raise CodedError(f"{file}: is no table of ours; give {', '.join(SUFFIXES)}, or a folder of them")
    try:
        text = file.read_text("utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise CodedError(f"{file}: cannot be read ({error}); give a UTF-8 table") from error
    try:
        lines = list(_json(text) if file.suffix == ".jsonl" else _delimited(text, file.suffix))
    except (ValueError, csv.Error) as error:
        raise CodedError(f"{file}: is no table ({error})") from error
    if any("value" not in line for line in lines):
        raise CodedError(f"{file}: has no column value; give a table of figures")
    for line in lines:
        if line.get("reviewed") != "rejected":  # an export keeps what a review took out
            yield _coded(line, file.stem)


def _json(text: str) -> Iterator[dict[str, str]]:
    for line in text.splitlines():
        if line.strip():
            row = json.loads(line)
            if not isinstance(row, dict):
                raise ValueError("a line is no object")
            yield {str(name): _shown(value) for name, value in row.items()}


def _delimited(text: str, suffix: str) -> Iterator[dict[str, str]]:
    delimiter = "\t" if suffix == ".tsv" else ","
    for row in csv.DictReader(io.StringIO(text, newline=""), delimiter=delimiter):
        yield {name: unguarded(value or "") for name, value in row.items() if name is not None}


def _shown(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value)


def _coded(row: Mapping[str, str], name: str) -> Coded:
    page, start = _int(row.get("page", "")), _int(row.get("start", ""))
    told = row.get("figure_id", "").partition(":")
    if start is None and told[1]:
        page, start = _int(told[0]), _int(told[2])
    end = _int(row.get("end", ""))
    if start is not None and end is None:
        end = start + 1
    scored = row.get("scored", "1").strip() not in ("0", "no", "否")
    return Coded(row.get("source", "") or name, page, start, end, row, scored)


def _int(text: str) -> int | None:
    try:
        return int(float(text)) if text.strip() else None
    except (ValueError, OverflowError):
        return None
