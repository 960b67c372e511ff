"""Where a command writes to: wrong use is found before any work is done."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from pathlib import Path

import click

from xinfang_extract.errors import XinfangError
from xinfang_extract.outputs.atomic import refuse_existing
from xinfang_extract.outputs.endings import format_for
from xinfang_extract.outputs.files import FILE_FORMATS, is_package
from xinfang_extract.sources.inputs import expand
from xinfang_extract.sources.source import INSIDE
from xinfang_extract.store.schema import FILE_NAME


def chosen_format(output: Path | str | None, asked: str | None, formats: Sequence[str], *, excel: bool = False) -> str:
    """The format to write: the one asked for, or by the ending of `output`, or the first. Raises UsageError."""
    try:
        name = format_for(str(output or ""), asked, formats)
    except XinfangError as error:
        raise click.UsageError(str(error)) from None
    if excel and name not in ("csv", "tsv"):
        raise click.UsageError("--excel is for csv and tsv")
    if output is None and name in FILE_FORMATS:
        raise click.UsageError(f"{name} needs a file to write to: add -o FILE{FILE_FORMATS[name].suffix}")
    return name


def check_free(output: Path | None, inputs: Iterable[str | Path], *, force: bool) -> None:
    """Raise UsageError where `output` is there already without `force`, or is, or holds, what the command reads."""
    if output is None:
        return
    if output.is_dir() and not is_package(output):
        raise click.UsageError(f"{output}: is a folder, and no data package; name a file in it")
    try:
        refuse_existing(output, force=force)
    except XinfangError as error:
        raise click.UsageError(str(error)) from None
    if output.exists() and any(_same(output, name) for name in _files(inputs)):
        raise click.UsageError(f"{output}: is what is to be read; name another file to write to")


def _files(inputs: Iterable[str | Path]) -> Iterator[str]:
    """The files that the inputs of a command stand for: pages, archives around them, what a run is kept in."""
    from xinfang_extract.review.log import FILE_NAME as DECISIONS

    for name in map(str, inputs):
        yield from (name, os.path.join(name, FILE_NAME), os.path.join(name, DECISIONS))  # noqa: PTH118
        yield from (found.partition(INSIDE)[0] for found in expand([name]) if isinstance(found, str))


def _same(output: Path, name: str) -> bool:
    """Whether writing to `output` would take `name` away: a data package takes the place of a whole folder."""
    with suppress(OSError, ValueError):
        return os.path.samefile(output, name) or (  # noqa: PTH121
            os.path.lexists(name) and Path(os.path.realpath(name)).is_relative_to(os.path.realpath(output))
        )
    return False
