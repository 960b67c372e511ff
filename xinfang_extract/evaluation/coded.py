"""Figures as somebody coded them, by hand or by machine."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from xinfang_extract.evaluation.coding import OUT, coded_cell, is_scored
from xinfang_extract.evaluation.errors import CodedError
from xinfang_extract.evaluation.sampling import DRAWN
from xinfang_extract.evaluation.table_files import NumberedRow, numbered_rows, shown, tables_in
from xinfang_extract.light import light


@light
class Coded:
    """One number as somebody coded it; `value` is empty where it is no figure.

    In cells `a|b` means that both are right, `*` that it is not judged, whichever table they stand in.
    """

    source: str
    page: int | None
    start: int | None
    end: int | None
    cells: Mapping[str, str]
    scored: bool = True  # false: borderline, neither found nor missed counts
    drawn: bool = False  # by chance: what else stands on its page was not coded

    @property
    def figure(self) -> bool:
        """Whether it is coded as a figure at all."""
        return self.cells.get("value", "").strip() != ""


def read_coded(path: Path, encoding: str | None = None) -> list[Coded]:
    """The rows of the table at `path`, or of all tables in the folder `path`; text that is not UTF-8 in `encoding`.

    Headers and codes may be told in words, as `--labels` writes them. A table without the column source is of the page
    that its file is named after. Raises CodedError, also for a cell that holds no code of its column and for two rows
    of one number, SourceError where no encoding fits, MissingExtraError for Excel without its library.
    """
    made: list[Coded] = []
    seen: dict[tuple[object, ...], str] = {}
    for file in tables_in(path):
        for row in numbered_rows(file, encoding):
            coded = _checked(row, file)
            if coded.cells.get("reviewed") == OUT:
                continue  # an export keeps what a review took out
            _refuse_doubled(coded, f"{file}: row {row[0]}", seen)
            made.append(coded)
    return made


def from_rows(names: Iterable[str], rows: Iterable[Iterable[object]]) -> Iterator[Coded]:
    """Rows of the figures table as coded figures."""
    listed = list(names)
    for row in rows:
        yield _coded({name: shown(value) for name, value in zip(listed, row, strict=True)}, "")


def _refuse_doubled(coded: Coded, where: str, seen: dict[tuple[object, ...], str]) -> None:
    """A number that has two rows would be missed once, whatever was told of it; rows without a place may be alike."""
    if coded.start is None:
        return
    first = seen.setdefault((coded.source, coded.page, coded.start), where)
    if first != where:
        told = f"the number at {coded.page or 1}:{coded.start} of {coded.source} has a row already ({first})"
        raise CodedError(f"{where}: {told}; leave one of them out")


def _checked(row: NumberedRow, file: Path) -> Coded:
    number, cells = row
    if "value" not in cells:
        raise CodedError(f"{file}: has no column value; give a table of figures")
    made = {}
    for name, cell in cells.items():
        try:
            made[name] = coded_cell(name, cell)
        except ValueError as error:
            raise CodedError(f"{file}: row {number}, column {name}: {error}") from None
    return _coded(made, file.stem)


def _coded(row: Mapping[str, str], name: str) -> Coded:
    page, start = _int(row.get("page", "")), _int(row.get("start", ""))
    told = row.get("figure_id", "").partition(":")
    if start is None and told[1]:
        page, start = _int(told[0]), _int(told[2])
    end = _int(row.get("end", ""))
    if start is not None and end is None:
        end = start + 1
    drawn = row.get(DRAWN.name, "").strip() != ""
    return Coded(row.get("source", "") or name, page, start, end, row, is_scored(row.get("scored", "")), drawn)


def _int(text: str) -> int | None:
    try:
        return int(float(text)) if text.strip() else None
    except (ValueError, OverflowError):
        return None
