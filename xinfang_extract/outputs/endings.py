"""Which format a file is written in: the one that is asked for, or the one that its ending stands for."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import PurePath

from xinfang_extract.outputs.atomic import OutputError
from xinfang_extract.outputs.files import FILE_FORMATS

ENDINGS: dict[str, str] = {
    ".csv": "csv",
    ".tsv": "tsv",
    ".jsonl": "jsonl",
    **{made.suffix: made.name for made in FILE_FORMATS.values() if made.suffix},
    ".pq": "parquet",
    ".db": "sqlite",
    ".zip": "datapackage",
    ".html": "html",
    ".htm": "html",
    ".md": "md",
    ".svg": "svg",
    ".png": "png",
}
"""What the ending of a file stands for."""


def format_for(output: str, asked: str | None, formats: Sequence[str]) -> str:
    """The format, one of `formats`, that `output` (a path or an address) is to be written in.

    `asked` is the one that somebody named; without it the ending says, and the first of `formats` is for a name
    without an ending. Raises OutputError where the ending stands for another format or, with none asked for, for none.
    """
    ending = PurePath(output).suffix.lower()
    meant = ENDINGS.get(ending)
    if asked is None and not ending:
        return formats[0]
    if asked is None and meant is not None and meant in formats:
        return meant
    if asked is not None and meant in (None, asked):
        return asked
    known = ", ".join(end for end, name in ENDINGS.items() if name in formats)
    if asked is None:
        raise OutputError(f"{output}: {ending} stands for no format that this is written in; those that do: {known}")
    raise OutputError(f"{output}: {ending} stands for {meant}, not for {asked}; those that stand for a format: {known}")
