"""Tables as coders hand them back → rows of text, each with its number: CSV, TSV, JSON Lines or Excel."""

from __future__ import annotations

import csv
import io
import json
import warnings
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from xinfang_extract.evaluation.coding import column_names
from xinfang_extract.evaluation.errors import CodedError
from xinfang_extract.outputs.cells import unguarded
from xinfang_extract.outputs.extras import need
from xinfang_extract.sources.encoding import decode

SUFFIXES = (".csv", ".tsv", ".jsonl", ".xlsx")
NumberedRow = tuple[int, dict[str, str]]
"""The number of a row, as a spreadsheet or an editor counts it, and its cells by column name."""


def is_table(path: Path) -> bool:
    """Whether the name of `path` is that of a table of ours."""
    return path.suffix.lower() in SUFFIXES


def tables_in(path: Path) -> list[Path]:
    """`path`, or the tables in the folder `path`. Raises CodedError where it holds none."""
    if not path.is_dir():
        return [path]
    # Excel puts a file called ~$name beside one that is open.
    files = sorted(file for file in path.iterdir() if is_table(file) and not file.name.startswith("~$"))
    if not files:
        raise CodedError(f"{path}: holds no table; put {', '.join(SUFFIXES)} files there")
    return files


def numbered_rows(file: Path, encoding: str | None = None) -> Iterator[NumberedRow]:
    """The rows of the table `file`; of a workbook those of its first sheet that has the column value.

    A text that is not UTF-8 is read in `encoding`, or in the one it is found to be in. Raises CodedError, SourceError
    where no encoding fits, MissingExtraError for Excel without its library.
    """
    if not is_table(file):
        raise CodedError(f"{file}: is no table of ours; give {', '.join(SUFFIXES)}, or a folder of them")
    suffix = file.suffix.lower()
    try:
        data = file.read_bytes()
    except OSError as error:
        raise CodedError(f"{file}: cannot be read ({error.strerror or error})") from error
    if suffix == ".xlsx":
        yield from _excel(data, file)
        return
    text = _text(data, file, encoding)
    try:
        yield from _json(text) if suffix == ".jsonl" else _delimited(text, "\t" if suffix == ".tsv" else ",")
    except (ValueError, csv.Error) as error:
        raise CodedError(f"{file}: is no table ({error})") from error


def shown(value: object) -> str:
    """A value as the text of a cell: whole numbers without a decimal point, nothing for what is missing."""
    if value is None:
        return ""
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value)


def _text(data: bytes, file: Path, encoding: str | None) -> str:
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return decode(data, str(file), encoding).text
    return decode(data, str(file)).text  # whatever the encoding of the pages


def _json(text: str) -> Iterator[NumberedRow]:
    for number, line in enumerate(text.splitlines(), start=1):
        if line.strip():
            row = json.loads(line)
            if not isinstance(row, dict):
                raise ValueError("a line is no object")
            yield number, dict(zip(column_names(map(str, row)), map(shown, row.values()), strict=True))


def _delimited(text: str, delimiter: str) -> Iterator[NumberedRow]:
    rows = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    return _under_header((number, [unguarded(cell) for cell in row]) for number, row in enumerate(rows, start=1))


def _excel(data: bytes, file: Path) -> Iterator[NumberedRow]:
    openpyxl = need("openpyxl", "reading Excel")
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of styles and rules that it leaves aside
            book = openpyxl.load_workbook(io.BytesIO(data), read_only=True, data_only=True)
            sheets = [list(_under_header(_cells(sheet))) for sheet in book.worksheets]
    except Exception as error:  # openpyxl raises whatever it stumbles over
        raise CodedError(f"{file}: is a damaged or encrypted workbook; save it anew, without a password") from error
    return iter(next((rows for rows in sheets if rows and "value" in rows[0][1]), sheets[0] if sheets else []))


def _cells(sheet: Any) -> Iterator[tuple[int, list[str]]]:
    for number, row in enumerate(sheet.iter_rows(values_only=True), start=1):
        yield number, [shown(value) for value in row]


def _under_header(rows: Iterable[tuple[int, list[str]]]) -> Iterator[NumberedRow]:
    """Rows by the names in the first of them; those with nothing in them are left out, cells that are missing empty."""
    names: list[str] | None = None
    for number, row in rows:
        if not any(row):
            continue
        if names is None:
            names = column_names(row)
        else:
            cells = dict.fromkeys(names, "") | dict(zip(names, row, strict=False))
            yield number, {name: cell for name, cell in cells.items() if name}
