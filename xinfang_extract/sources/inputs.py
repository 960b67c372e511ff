"""What the user named → the sources to read: files, `-`, globs the shell left alone, the pages of a folder."""

from __future__ import annotations

import glob
import os
from collections.abc import Iterable, Iterator
from pathlib import Path

from xinfang_extract.errors import SourceError
from xinfang_extract.light import light
from xinfang_extract.sources.kinds import SUFFIXES
from xinfang_extract.sources.own import is_own
from xinfang_extract.sources.source import NO_FILE, comes_once

_SHOWN = 3
"""How many of the files that are left out are named."""


@light
class LeftOut:
    """Files of a folder or a pattern that are left out because xinfang made them; as text, a line that says so."""

    name: str
    files: tuple[str, ...]

    def __str__(self) -> str:
        shown = ", ".join(Path(file).name for file in self.files[:_SHOWN]) + (", …" if len(self.files) > _SHOWN else "")
        return f"{self.name}: left out {len(self.files):,} of the files there, made by xinfang: {shown}"


def expand(names: Iterable[str]) -> Iterator[str | SourceError | LeftOut]:
    """The names of the sources to read, in order, each file once; what names none comes out as an error in its place.

    A folder stands for the pages right in it (by suffix, hidden files left out), sorted; its sub-folders are for
    `xinfang batch`. Of folders and patterns, files that xinfang made are left out.
    """
    seen: set[str] = set()
    for found in _expanded(names):
        if isinstance(found, str):
            place = _place(found)
            if place in seen:
                continue
            seen.add(place)
        yield found


def _expanded(names: Iterable[str]) -> Iterator[str | SourceError | LeftOut]:
    for name in names:
        if name == "-" or not _is_pattern(name):
            yield from _folder(name) if _is_folder(name) else (name,)
            continue
        found = sorted(glob.glob(name, recursive=True))  # noqa: PTH207 (Path.glob takes no absolute pattern)
        own, pages = _told_apart(found)
        if own:
            yield LeftOut(name, own)
        if not pages:
            yield SourceError(name, "no page matches" if own else "no file matches", "check the pattern")
        for match in pages:
            yield from _folder(match) if _is_folder(match) else (_unless_waiting(match),)


def _unless_waiting(name: str) -> str | SourceError:
    """A file that nobody named by itself; an error for a pipe, which might keep us waiting for ever."""
    return SourceError(name, *NO_FILE) if comes_once(name) else name


def _told_apart(files: Iterable[str]) -> tuple[tuple[str, ...], list[str]]:
    """The files that xinfang made, and the others."""
    own: list[str] = []
    pages: list[str] = []
    for file in files:
        (own if is_own(file) else pages).append(file)
    return tuple(own), pages


def _place(name: str) -> str:
    """The same for every name of a file."""
    try:
        return name if name == "-" else os.path.realpath(name)
    except (OSError, ValueError):
        return name


def _is_pattern(name: str) -> bool:
    return glob.has_magic(name) and not os.path.lexists(name)


def _is_folder(name: str) -> bool:
    try:
        return Path(name).is_dir()
    except (OSError, ValueError):
        return False


def _folder(name: str) -> Iterator[str | SourceError | LeftOut]:
    try:
        entries = sorted(os.listdir(name))  # noqa: PTH208 (names as the user would write them)
    except OSError:
        yield SourceError(name, "this folder may not be read", "check its permissions")
        return
    files = [
        entry
        for entry in entries
        if not entry.startswith(".") and Path(entry).suffix.lower() in SUFFIXES and not _is_folder(f"{name}/{entry}")
    ]
    own, pages = _told_apart(str(Path(name, entry)) for entry in files)
    if own:
        yield LeftOut(name, own)
    if not pages:
        folders = any(_is_folder(str(Path(name, entry))) for entry in entries)
        remedy = "for its sub-folders run `xinfang batch`" if folders else "name a folder or files with pages"
        yield SourceError(name, "no pages in this folder", remedy)
    yield from map(_unless_waiting, pages)
