"""What the user named → the sources to read: files, `-`, globs the shell left alone, the pages of a folder."""

from __future__ import annotations

import glob
import os
from collections.abc import Iterable, Iterator
from pathlib import Path

from xinfang_extract.errors import SourceError
from xinfang_extract.sources.kinds import SUFFIXES


def expand(names: Iterable[str]) -> Iterator[str | SourceError]:
    """The names of the sources to read, in order; what names none comes out as an error in its place.

    A folder stands for the pages right in it (by suffix, hidden files left out), sorted; its sub-folders are for
    `xinfang batch`.
    """
    for name in names:
        if name == "-" or not _is_pattern(name):
            yield from _folder(name) if _is_folder(name) else (name,)
            continue
        found = sorted(glob.glob(name, recursive=True))  # noqa: PTH207 (Path.glob takes no absolute pattern)
        if not found:
            yield SourceError(name, "no file matches", "check the pattern")
        for match in found:
            yield from _folder(match) if _is_folder(match) else (match,)


def _is_pattern(name: str) -> bool:
    return glob.has_magic(name) and not os.path.lexists(name)


def _is_folder(name: str) -> bool:
    try:
        return Path(name).is_dir()
    except (OSError, ValueError):
        return False


def _folder(name: str) -> Iterator[str | SourceError]:
    try:
        entries = sorted(os.listdir(name))  # noqa: PTH208 (names as the user would write them)
    except OSError:
        yield SourceError(name, "this folder may not be read", "check its permissions")
        return
    pages = [
        entry
        for entry in entries
        if not entry.startswith(".") and Path(entry).suffix.lower() in SUFFIXES and not _is_folder(f"{name}/{entry}")
    ]
    if not pages:
        folders = any(_is_folder(str(Path(name, entry))) for entry in entries)
        remedy = "for its sub-folders run `xinfang batch`" if folders else "name a folder or files with pages"
        yield SourceError(name, "no pages in this folder", remedy)
    for page in pages:
        yield str(Path(name, page))
