"""Writing tables from a command: to standard output or a file, in any format, with labels."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

import click

from xinfang_extract.cli import options, terminal
from xinfang_extract.cli.destination import check_free, chosen_format
from xinfang_extract.codebook import Language, Table
from xinfang_extract.outputs import FORMATS, writer_for
from xinfang_extract.outputs.atomic import whole_file
from xinfang_extract.outputs.files import FILE_FORMATS, Sheet, write_file
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


class Tabling:
    """Where a command's tables go, as its options say; wrong use is found before any work is done."""

    def __init__(self, given: dict[str, Any], inputs: Iterable[str | Path]) -> None:
        self._output: Path | None = given.pop("output")
        self._force: bool = given.pop("force")
        self._excel: bool = given.pop("excel")
        self._language: Language | None = given.pop("labels")
        self.format = chosen_format(self._output, given.pop("format_name"), ALL_FORMATS, excel=self._excel)
        check_free(self._output, [*inputs, *given["lexicons"]], force=self._force)

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
