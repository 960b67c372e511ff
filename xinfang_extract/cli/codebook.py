"""`xinfang codebook`: what every column and code means."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from xinfang_extract import cli, codebook
from xinfang_extract.cli import options, terminal
from xinfang_extract.cli.destination import check_free, chosen_format
from xinfang_extract.codebook import Table
from xinfang_extract.outputs import writer_for
from xinfang_extract.outputs.atomic import whole_file
from xinfang_extract.outputs.codebook_text import CODEBOOK, codebook_rows, markdown, page
from xinfang_extract.outputs.labels import header

_FORMATS = ("md", "csv", "html")


def _tables() -> dict[str, Table]:
    """Every table there is; those of a panel with its columns for visits and letters."""
    from xinfang_extract.panel.choice import Choice
    from xinfang_extract.panel.columns import (
        across_table,
        all_cells,
        candidates_table,
        column_codes,
        column_names,
        panel_table,
    )
    from xinfang_extract.store.schema import MANIFEST, PAGES, SOURCES

    cells = all_cells(Choice(levels=("",), forms=("",)))
    columns = list(zip(cells, column_names(cells), strict=True))
    named = column_codes(columns)
    panel = (panel_table(columns), candidates_table(named), across_table(named))
    return codebook.TABLES | {table.name: table for table in (SOURCES, PAGES, MANIFEST, *panel)}


@click.command()
@click.option("--table", "names", multiple=True, metavar="NAME", help="Only this table; may be given several times.")
@click.option(
    "--labels", type=click.Choice(["en", "zh"]), default="en", show_default=True, help="In English or in Chinese."
)
@click.option(
    "--format",
    "format_name",
    type=click.Choice(_FORMATS),
    help="As what; by the ending of FILE, or md.",
)
@options.output_options
def command(**given: Any) -> int:
    """Print the codebook: every table, column and code, from the definitions that the tables are made from."""
    tables = _tables()
    unknown = [name for name in given["names"] if name not in tables]
    if unknown:
        raise click.UsageError(f"there is no table {unknown[0]!r}; there are {', '.join(tables)}")
    output: Path | None = given["output"]
    given["format_name"] = chosen_format(output, given["format_name"], _FORMATS)
    check_free(output, (), force=given["force"])
    kept = [tables[name] for name in given["names"]] or list(tables.values())
    data = _bytes(kept, given)
    if output is None:
        terminal.write(data)
        return cli.OK
    with whole_file(output, force=given["force"]) as file:
        file.write(data)
    return cli.OK


def _bytes(tables: list[Table], given: dict[str, Any]) -> bytes:
    language = given["labels"]
    if given["format_name"] == "csv":
        writer = writer_for("csv")
        return writer.header(header(CODEBOOK, None)) + writer.body(codebook_rows(tables, language))
    return (page if given["format_name"] == "html" else markdown)(tables, language).encode("utf-8")
