"""Sources: files, standard input, folders and archives → `Page`s, their text exactly as read.

One module a medium, loaded only when a source of that medium comes along; each has
``read(source: Source, reading: Reading) -> Iterator[Page]``. To add a medium, write such a module and add its
line to `kinds.READERS`.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path

from xinfang_extract.errors import SourceError
from xinfang_extract.page import Page
from xinfang_extract.sources.kinds import READERS, REFUSED, kind_of, office_kind
from xinfang_extract.sources.own import REFUSAL, is_own_source
from xinfang_extract.sources.ranges import PageRanges
from xinfang_extract.sources.source import INSIDE, OCR_MODES, Reading, Source, comes_once, read_once, standard_input

__all__ = [
    "OCR_MODES",
    "PageRanges",
    "Reading",
    "Source",
    "is_read_by_others",
    "medium_of",
    "open_source",
    "read_pages",
    "read_source",
]


def read_pages(
    path: str | Path,
    *,
    encoding: str | None = None,
    password: str | None = None,
    pages: PageRanges | None = None,
    ocr: str = "auto",
) -> Iterator[Page]:
    """The pages of the file at `path` (`-`: standard input), in order.

    `encoding` is for text, `password` for PDFs and archives, `ocr` (auto, never, always) for scans. Raises
    SourceError where nothing can be read, MissingExtraError for `always` where no engine for OCR is installed; a page
    that cannot be read among others that can is yielded with its `state` and `note`.
    """
    yield from read_source(open_source(path), Reading(encoding, password, pages, ocr))


def open_source(path: str | Path) -> Source:
    """The source at `path`, which may be a file in an archive (`a.zip!/b.txt`).

    Standard input (`-`) and pipes, also the shell's (`<(…)`), are read whole: they cannot be opened again.
    """
    name = str(path)
    if name == "-":
        return read_once(name, standard_input())
    if comes_once(name):
        with Source(name, path=Path(path)).open() as pipe:
            return read_once(name, pipe)
    return _in_archive(name) or Source(name, path=Path(path))


def _in_archive(name: str) -> Source | None:
    """The file that `ARCHIVE!/MEMBER` names; None for all other names."""
    if INSIDE not in name:
        return None
    from xinfang_extract.sources import archives

    return archives.open_member(name)


def read_source(source: Source, reading: Reading) -> Iterator[Page]:
    """The pages of `source`, read by the reader of its medium. Raises SourceError, now or while they are taken.

    A PDF is being read by processes of its own once this returns; other media are read page by page as they are taken.
    """
    head = source.head()
    if not head:
        raise SourceError(source.name, "is empty", "nothing to read")
    kind = _medium(source, head)
    if kind in ("text", "html", "zip") and is_own_source(source, head):
        raise SourceError(source.name, *REFUSAL)
    if kind in REFUSED:
        raise SourceError(source.name, *REFUSED[kind])
    try:
        reader = import_module(READERS[kind])
    except ModuleNotFoundError as error:
        if error.name != READERS[kind]:
            raise
        raise SourceError(source.name, f"{kind} files cannot be read yet", "save it as plain text") from error
    pages: Iterator[Page] = reader.read(source, reading)
    return pages


def medium_of(source: Source) -> str:
    """The medium of `source`: a key of READERS or of REFUSED. Raises SourceError where it cannot be read."""
    return _medium(source, source.head())


def _medium(source: Source, head: bytes) -> str:
    kind = kind_of(source.name, head)
    if kind != "zip" or source.suffix == ".zip":
        return kind
    from xinfang_extract.sources import archives

    return office_kind(archives.names_in(source))


def is_read_by_others(source: Source) -> bool:
    """Whether processes of their own read `source`, so that there is time while they are at work."""
    return bool(sys.executable) and medium_of(source) == "pdf"
