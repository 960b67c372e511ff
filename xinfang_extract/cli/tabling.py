"""Writing tables from a command: to standard output or a file, in any format, with labels."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

import click

from xinfang_extract.cli import options, terminal
from xinfang_extract.codebook import Language, Table
from xinfang_extract.errors import XinfangError
from xinfang_extract.outputs import FORMATS, writer_for
from xinfang_extract.outputs.atomic import refuse_existing, whole_file
from xinfang_extract.outputs.files import FILE_FORMATS, Sheet, format_of, write_file
from xinfang_extract.outputs.labels import header, labelled
from xinfang_extract.outputs.portions import portions
from xinfang_extract.tables import Row

ALL_FORMATS = (*FORMATS, *FILE_FORMATS)

format_options = options._together(
    click.option(
        "--format",
        "format_name",
        type=click.Choice(ALL_FORMATS),
        help="How to write it; by the ending of FILE, or csv.",
    ),
    options.output_options,
    click.option("--excel", is_flag=True, help="For Excel: a byte-order mark and CRLF line ends (csv and tsv)."),
    click.option("--labels", type=click.Choice(["en", "zh"]), help="Headers and codes in words, English or Chinese."),
)
"""How tables are written."""


def by_ending(output: Path | None) -> str:
    """The format that the ending of a file asks for; csv where it asks for none of ours."""
    if output is None:
        return "csv"
    ending = output.suffix.lower().removeprefix(".")
    return format_of(output) or (ending if ending in FORMATS else "csv")


class Tabling:
    """Where a command's tables go, as its options say; wrong use is found before any work is done."""

    def __init__(self, given: dict[str, Any]) -> None:
        self._output: Path | None = given.pop("output")
        self._force: bool = given.pop("force")
        self._excel: bool = given.pop("excel")
        self._language: Language | None = given.pop("labels")
        name: str | None = given.pop("format_name")
        self.format = name or by_ending(self._output)
        if self._excel and self.format not in ("csv", "tsv"):
            raise click.UsageError("--excel is for csv and tsv")
        if self.format in FILE_FORMATS and self._output is None:
            raise click.UsageError(
                f"{self.format} needs a file to write to: add -o FILE{FILE_FORMATS[self.format].suffix}"
            )
        if self._output is not None:
            try:
                refuse_existing(self._output, force=self._force)
            except XinfangError as error:
                raise click.UsageError(str(error)) from None

    @property
    def many(self) -> bool:
        """Whether the format takes several tables."""
        return self.format in FILE_FORMATS and FILE_FORMATS[self.format].many

    @property
    def to_stdout(self) -> bool:
        """Whether data goes to standard output."""
        return self._output is None

    def write(self, sheets: list[tuple[Table, Iterable[Row]]]) -> None:
        """Write the tables. Raises OutputError, MissingExtraError."""
        if self.format in FILE_FORMATS:
            assert self._output is not None
            made = [Sheet(table, rows) for table, rows in sheets]
            for remark in write_file(self.format, self._output, made, language=self._language, force=self._force):
                terminal.warn(f"{self._output}: {remark}")
            return
        ((table, rows),) = sheets
        if self._output is None:
            self._lines(table, rows, terminal.write)
            return
        with whole_file(self._output, force=self._force) as file:
            self._lines(table, rows, file.write)

    def _lines(self, table: Table, rows: Iterable[Row], write: Callable[[bytes], object]) -> None:
        writer = writer_for(self.format, excel=self._excel)
        write(writer.header(header(table, self._language)))
        for portion in portions(rows):
            write(writer.body(labelled(portion, table, self._language)))
