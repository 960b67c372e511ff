"""The library's front door: text or a file in, an `Extraction` out.

extract("page.txt").to_frame("figures")
extract("全年受理来信14件次。", year=2017).counts
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import groupby
from os import PathLike
from pathlib import Path
from typing import TYPE_CHECKING

from xinfang_extract.later import Later
from xinfang_extract.options import Options
from xinfang_extract.page import Page
from xinfang_extract.sources import PageRanges, Reading, Source, is_read_by_others, open_source, read_source

if TYPE_CHECKING:
    from xinfang_extract.extraction import Extraction
    from xinfang_extract.lexicon import Lexicon

_FILE_NAME = re.compile(r"[^\n\r]{0,1000}\.[A-Za-z][A-Za-z0-9]{1,5}")


def extract(
    text_or_path: str | PathLike[str],
    *,
    lexicon: Lexicon | str | PathLike[str] | Sequence[str | PathLike[str]] | None = None,
    year: int | None = None,
    region: str | None = None,
    encoding: str | None = None,
    password: str | None = None,
    pages: str | None = None,
) -> Extraction:
    """The petition figures of a text or of a file.

    A `Path`, and a string that names an existing file or ends as file names do (`.txt`), is a file; every other
    string is the text itself. Where a text comes from others, use `extract_text`, which opens no file.

    `lexicon` adds words (TOML files, or what `xinfang_extract.lexicon.load` made of them); `year` and `region` say
    what pages leave open; `encoding`, `password` and `pages` (`170-180`) are for files. Raises SourceError where the
    file cannot be read, LexiconError where a lexicon file is wrong, ValueError for a page range that is none.
    """
    if isinstance(text_or_path, str) and not _names_file(text_or_path):
        return extract_text(text_or_path, lexicon=lexicon, year=year, region=region)
    ranges = PageRanges.parse(pages) if pages is not None else None
    source = open_source(Path(text_or_path) if not isinstance(text_or_path, str) else text_or_path)
    return extract_source(source, Reading(encoding, password, ranges), Options(year, region), words(lexicon))


def extract_text(
    text: str,
    *,
    source: str = "text",
    lexicon: Lexicon | str | PathLike[str] | Sequence[str | PathLike[str]] | None = None,
    year: int | None = None,
    region: str | None = None,
) -> Extraction:
    """The petition figures of `text`, taken as one page; `source` is what the tables call it.

    Raises LexiconError where a lexicon file is wrong.
    """
    return extract_pages([Page(source, 1, text)], Options(year, region), lexicon)


def extract_source(source: Source, reading: Reading, options: Options, lexicon: Lexicon | None) -> Extraction:
    """The petition figures of an opened source. Raises SourceError where it cannot be read."""
    pages = read_source(source, reading)
    from xinfang_extract import lexicon as lexicons
    from xinfang_extract import ready  # loads the rules: the processes that read a PDF are at work meanwhile

    lexicon = lexicon or lexicons.load()
    if is_read_by_others(source):
        ready.get_ready(lexicon)
    return extract_pages(list(pages), options, lexicon)


def extract_pages(
    pages: Sequence[Page],
    options: Options = Options(),  # noqa: B008
    lexicon: Lexicon | str | PathLike[str] | Sequence[str | PathLike[str]] | None = None,
) -> Extraction:
    """The petition figures of pages that are read already, those of one source behind each other.

    Each source is read and checked by itself. Raises LexiconError where a lexicon file is wrong.
    """
    from xinfang_extract import pipeline
    from xinfang_extract.extraction import Extraction

    lexicon = words(lexicon)
    documents = [list(run) for _, run in groupby(pages, key=lambda page: page.source)]  # a zip holds several
    parts = [pipeline.run(document, lexicon=lexicon, options=options) for document in documents or [[]]]
    if len(parts) == 1:
        return parts[0]
    return Extraction(
        tuple(page for part in parts for page in part.pages),
        tuple(figure for part in parts for figure in part.figures),
        Later(lambda: (unread for part in parts for unread in part.unread)),
        tuple(check for part in parts for check in part.checks),
    )


def words(lexicon: Lexicon | str | PathLike[str] | Sequence[str | PathLike[str]] | None) -> Lexicon | None:
    """The lexicon to use: as loaded already, or ours with the words of the user's files. Raises LexiconError."""
    if lexicon is None:
        return None
    if isinstance(lexicon, (str, PathLike)):
        lexicon = [lexicon]
    if not isinstance(lexicon, Sequence):
        return lexicon
    from xinfang_extract import lexicon as lexicons

    return lexicons.load([Path(path) for path in lexicon])


def _names_file(text: str) -> bool:
    """Whether a string is meant as the name of a file; a missing one is better reported than read as text."""
    if _FILE_NAME.fullmatch(text):
        return True
    try:
        return "\n" not in text and len(text) < 1000 and Path(text).exists()
    except (OSError, ValueError):
        return False


__all__ = ["extract", "extract_pages", "extract_source", "extract_text", "words"]
