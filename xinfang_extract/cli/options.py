"""Options that several commands share, each group as one decorator, and the values they come to."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import click

from xinfang_extract.options import Options
from xinfang_extract.sources import OCR_MODES, PageRanges, Reading

Command = Callable[..., Any]


def _together(*decorators: Callable[[Command], Command]) -> Callable[[Command], Command]:
    def decorate(command: Command) -> Command:
        for decorator in reversed(decorators):
            command = decorator(command)
        return command

    return decorate


def _page_ranges(context: click.Context, parameter: click.Parameter, value: str | None) -> PageRanges | None:
    if value is None:
        return None
    try:
        return PageRanges.parse(value)
    except ValueError as error:
        raise click.BadParameter(str(error)) from None


reading_options = _together(
    click.option("--encoding", metavar="NAME", help="Encoding of text (found out where not given): gb18030, big5, …"),
    click.option("--password", metavar="WORD", help="Password of encrypted PDFs and archives."),
    click.option("--pages", metavar="RANGE", callback=_page_ranges, help="Only these pages: 178, 170-180, 3,7,10-."),
    click.option(
        "--ocr",
        type=click.Choice(OCR_MODES),
        default="auto",
        show_default=True,
        help="Read page images.",
    ),
)
"""How sources are read."""

knowledge_options = _together(
    click.option(
        "--year", type=click.IntRange(1000, 2999), metavar="N", help="Reporting year, where a page names none."
    ),
    click.option("--region", metavar="NAME", help="The place reported on, where a page names none: 澄江县."),
    click.option(
        "--lexicon",
        "lexicons",
        type=click.Path(exists=True, dir_okay=False, path_type=Path),
        multiple=True,
        metavar="FILE",
        help="More words, as TOML (docs/words.md); may be given several times.",
    ),
)
"""What the user knows and the page does not say."""

talk_options = _together(
    click.option("-v", "--verbose", is_flag=True, help="Say how each source was read."),
    click.option("-q", "--quiet", is_flag=True, help="Say nothing but what failed."),
)
"""How much is said on standard error."""

output_options = _together(
    click.option(
        "-o",
        "--output",
        type=click.Path(path_type=Path),
        metavar="FILE",
        help="Write to FILE, whole or not at all; standard output where not given.",
    ),
    click.option("--force", is_flag=True, help="Replace FILE where it is there already."),
)
"""Where data goes."""


def take_reading(given: dict[str, Any]) -> Reading:
    """The `Reading` of a command's keyword arguments; takes them out of `given`."""
    return Reading(given.pop("encoding"), given.pop("password"), given.pop("pages"), given.pop("ocr"))


def take_options(given: dict[str, Any]) -> Options:
    """The `Options` of a command's keyword arguments; takes them out of `given`."""
    return Options(given.pop("year"), given.pop("region"))
