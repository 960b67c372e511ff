"""`xinfang explain`: what one number of a page was taken to mean, and why."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import groupby
from pathlib import Path
from typing import Any

import click

from xinfang_extract import cli
from xinfang_extract import explain as telling
from xinfang_extract.cli import options, terminal
from xinfang_extract.cli.progress import Progress
from xinfang_extract.cli.session import Session
from xinfang_extract.codebook import Language
from xinfang_extract.extraction import Extraction
from xinfang_extract.light import light
from xinfang_extract.sources import PageRanges, Reading

_EPILOG = """\b
Examples:
  xinfang explain page.txt           all figures, one a line
  xinfang explain pages/             the same of several pages, each under its name
  xinfang explain page.txt:120       the figure at character 120
  xinfang explain book.pdf:178       the figures of page 178
  xinfang explain book.pdf:178:120   the figure at character 120 of page 178
"""
_IN_STANDARD_INPUT = re.compile(r"-(?::\d{1,12}){1,2}")
_PAGED = re.compile(r"\.(?:pdf|tiff?|zip|docx)$", re.IGNORECASE)


@light
class Target:
    """What is to be explained: a source, a page of it, a character on that page."""

    name: str
    page: int | None = None
    offset: int | None = None


def parse_target(text: str) -> Target:
    """Read `PAGE[:PAGE_NUMBER][:OFFSET]`; a file whose whole name is `text` goes first."""
    if _exists(text):
        return Target(text)
    match = re.fullmatch(r"(.+?)(?::(\d{1,12}))?:(\d{1,12})", text, re.DOTALL)
    if match is None:
        return Target(text)
    name, first, last = match[1], match[2], int(match[3])
    if first is not None:
        return Target(name, int(first), last)
    return Target(name, page=last) if _PAGED.search(name) else Target(name, offset=last)


def _exists(name: str) -> bool:
    try:
        return Path(name).exists()
    except (OSError, ValueError):
        return False


class _Explain(click.Command):
    """The command, for which `-:15` is a place in standard input and no option."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        ends = args.index("--") if "--" in args else len(args)
        places = [arg for arg in args[:ends] if _IN_STANDARD_INPUT.fullmatch(arg)]
        if places:
            args = [*(arg for arg in args[:ends] if arg not in places), "--", *places, *args[ends + 1 :]]
        return super().parse_args(ctx, args)


@click.command(cls=_Explain, epilog=_EPILOG)
@click.argument("target", metavar="PAGE[:OFFSET]")
@click.option("--labels", type=click.Choice(["en", "zh"]), default="en", show_default=True, help="In which language.")
@options.reading_options
@options.knowledge_options
@options.talk_options
def command(**given: Any) -> int:
    """Show what the numbers of PAGE were taken to mean.

    With OFFSET (a `start` of the figures table, or any place inside the number) the one figure there: its sentence
    with the number marked, every attribute with the words and the rule it rests on, and the checks that cover it.
    """
    target = parse_target(given["target"])
    reading = _only_page(options.take_reading(given), target.page)
    progress = Progress(quiet=True, data_to_stdout=True)
    session = Session(
        reading,
        options.take_options(given),
        given["lexicons"],
        progress=progress,
        verbose=given["verbose"],
        quiet=given["quiet"],
    )
    for name, extraction in session.named([target.name]):
        if target.offset is None:
            _list(name, extraction, target, given["labels"])
        elif not _show(extraction, target, given["labels"]):
            return cli.FAILED
    return cli.outcome(failed=session.failed)


def _only_page(reading: Reading, page: int | None) -> Reading:
    """Read the page before and after too: an entry may run over, and its context with it."""
    if page is None:
        return reading
    return replace(reading, pages=PageRanges(((max(1, page - 1), page + 1),)))


def _list(name: str, extraction: Extraction, target: Target, language: Language) -> None:
    """The figures of a source; those of a file in a folder, a pattern or an archive under the name of that file."""
    figures = [figure for figure in extraction.figures if target.page in (None, figure.page)]
    for source, own in groupby(figures, key=lambda figure: figure.source):
        if source != target.name:
            _print(f"{terminal.one_line(source)}\n")
        for figure in own:
            _print(telling.summary(figure, language) + "\n")
    if not figures:
        where = name if target.page is None else f"{name}: page {target.page}"
        terminal.tell(f"{where}: no petition figures")


def _show(extraction: Extraction, target: Target, language: Language) -> bool:
    page = target.page or 1
    offset = target.offset or 0
    for figure in extraction.figures:
        if figure.page == page and figure.start <= offset < max(figure.end, figure.start + len(figure.printed)):
            _print(telling.explain(extraction, figure, language))
            return True
    for left in extraction.unread:
        if left.page == page and left.start <= offset < max(left.end, left.start + len(left.printed)):
            _print(telling.explain_unread(extraction, left, language))
            return True
    near = sorted((f for f in extraction.figures if f.page == page), key=lambda f: abs(f.start - offset))[:2]
    hint = f"the nearest stand at {' and '.join(str(f.start) for f in near)}" if near else "there is none on this page"
    terminal.complain(f"{target.name}: no figure at {page}:{offset}; {hint}")
    return False


def _print(lines: str) -> None:
    terminal.write(lines.encode("utf-8"))
