"""What the user named → the files there are, one after the other: no list of them is ever held in memory."""

# ruff: noqa: PTH100, PTH114, PTH116, PTH118, PTH119, PTH122, PTH207, PTH208
# (names stay as the user wrote them, and a million Path objects cost more than the files they name)

from __future__ import annotations

import glob
import os
import stat
from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path

from xinfang_extract.batch import remote
from xinfang_extract.errors import XinfangError
from xinfang_extract.light import light
from xinfang_extract.sources.kinds import SUFFIXES
from xinfang_extract.sources.own import REFUSAL, is_own
from xinfang_extract.sources.source import NO_FILE
from xinfang_extract.store import lock, schema
from xinfang_extract.store.plan import Found

REFUSED_SUFFIXES = frozenset(
    f".{kind}"
    for kind in "caj nh kdh doc xls ppt pptx xlsx xlsm epub ofd rtf djvu rar 7z gz bz2 xz".split()  # noqa: SIM905
)
"""Pages in a form that cannot be read: their reader says what to do instead, and the manifest keeps it."""
_SKIPPED = "its suffix is no page's; name the file itself to read it all the same"
_OF_A_RUN = schema.FILE_NAME, lock.FILE_NAME, "decisions.jsonl"
"""What the names of the files begin with that a RUN keeps in its folder, which may hold the pages too."""
_OPEN_FOLDERS = 64
"""Folders within folders that are listed while they are walked; below that a folder is listed before it is walked."""


def discover(names: Iterable[str], leave_out: Path) -> Iterator[Found]:
    """Every file, object or failure that `names` (files, folders, patterns, URIs) lead to; `leave_out` is the RUN.

    The place of a file is the same through whichever links it was come by. A RUN within a folder is left out; where it
    is a folder that was named, its pages are wanted, and only what it keeps for itself is left out.
    """
    kept_out = os.path.realpath(leave_out)
    for name in names:
        if remote.is_uri(name):
            try:
                yield from remote.found_under(name)
            except XinfangError as error:
                yield Found(name, name, action="fail", note=str(error).removeprefix(f"{name}: "))
        elif glob.has_magic(name) and not os.path.lexists(name):
            yield from _matches(name, kept_out)
        else:
            yield from _named(name, kept_out)


def _matches(pattern: str, kept_out: str) -> Iterator[Found]:
    empty = True
    for match in glob.iglob(pattern, recursive=True):
        empty = False
        place = os.path.realpath(match)
        if place == kept_out:
            continue  # nobody named it
        yield from [_led(_own(match, place), _by(match, place))] if is_own(match) else _named(match, kept_out, place)
    if empty:
        yield Found(pattern, os.path.abspath(pattern), action="missing", note="no file matches; check the pattern")


def _named(name: str, kept_out: str, place: str = "") -> Iterator[Found]:
    """A path as the user wrote it; its place, where that is known already."""
    try:
        status = os.stat(name)
    except (OSError, ValueError) as error:
        yield _failure(name, error)
        return
    place = place or os.path.realpath(name)
    if stat.S_ISDIR(status.st_mode):
        yield from _walk(name.rstrip("/") or "/", place, kept_out)
    elif not _is_of_run(place, kept_out):  # `batch * -o .` names what the RUN keeps
        yield _led(_file(name, place, status), _by(name, place))


def _is_of_run(place: str, run: str) -> bool:
    folder, name = os.path.split(place)
    return folder == run and name.startswith(_OF_A_RUN)


@light
class _Folder:
    """A folder that is being walked: what tells it from others, its place without links, and what is left of it.

    `by` is its path with the links that it was come by.
    """

    identity: tuple[int, int]
    place: str
    by: str
    entries: Iterator[os.DirEntry[str] | str]


def _walk(top: str, top_place: str, kept_out: str) -> Iterator[Found]:
    """The files under a folder, hidden ones left out; links to folders are followed, but not in circles."""
    stack: list[_Folder] = []
    start = _enter(top, top_place, _by(top, top_place), stack)
    if start is not None:
        yield start
    while stack:
        folder = stack[-1]
        entry = next(folder.entries, None)
        if entry is None:
            stack.pop()
            continue
        path, name = (entry, os.path.basename(entry)) if isinstance(entry, str) else (entry.path, entry.name)
        if name.startswith(".") or (folder.place == kept_out and name.startswith(_OF_A_RUN)):
            continue
        try:
            status = os.stat(path) if isinstance(entry, str) else entry.stat()
            linked = os.path.islink(path) if isinstance(entry, str) else entry.is_symlink()
        except OSError as error:
            yield _failure(path, error)
            continue
        by = os.path.join(folder.by, name)
        place = os.path.realpath(path) if linked else os.path.join(folder.place, name)
        if stat.S_ISDIR(status.st_mode):
            failure = None if place == kept_out else _enter(path, place, by, stack)
            if failure is not None:
                yield failure
        else:
            yield _led(_in_folder(path, place, status), by)


def _enter(folder: str, place: str, by: str, stack: list[_Folder]) -> Found | None:
    """Put the listing of `folder` on the stack, unless it is a folder that we are in already."""
    try:
        status = os.stat(folder)
        identity = (status.st_dev, status.st_ino)
        if any(identity == above.identity for above in stack):
            return None
        if len(stack) < _OPEN_FOLDERS:
            listing: Iterator[os.DirEntry[str] | str] = _listing(folder)
        else:
            listing = iter([os.path.join(folder, name) for name in os.listdir(folder)])
        stack.append(_Folder(identity, place, by, listing))
    except OSError as error:
        return _failure(folder, error, folder=True)
    return None


def _listing(folder: str) -> Iterator[os.DirEntry[str]]:
    entries = os.scandir(folder)  # here, so that a folder that may not be read is told by its caller

    def each() -> Iterator[os.DirEntry[str]]:
        with entries:
            yield from entries

    return each()


def _in_folder(path: str, place: str, status: os.stat_result) -> Found:
    suffix = os.path.splitext(path)[1].lower()
    if suffix in SUFFIXES or suffix in REFUSED_SUFFIXES:
        return _own(path, place) if is_own(path) else _file(path, place, status)
    return Found(path, place, status.st_size, action="skip", note=_SKIPPED)


def _own(path: str, place: str) -> Found:
    return Found(path, place, action="own", note="; ".join(REFUSAL))


def _led(found: Found, by: str) -> Found:
    """With the path that it was come by, where there are links on it."""
    return found if by == found.location else replace(found, path=by)


def _by(name: str, place: str) -> str:
    """The absolute path that a name leads by to its place; the place, where it goes up (`..`), perhaps from a link."""
    return place if ".." in Path(name).parts else os.path.abspath(name)


def _file(name: str, place: str, status: os.stat_result) -> Found:
    if not stat.S_ISREG(status.st_mode):
        return Found(name, place, action="fail", note="; ".join(NO_FILE))
    return Found(name, place, status.st_size, str(status.st_mtime_ns))


def _failure(name: str, error: OSError | ValueError, *, folder: bool = False) -> Found:
    """A size below 0 says that it is a folder."""
    place, size = _absolute(name), -1 if folder else 0
    if isinstance(error, FileNotFoundError):
        return Found(name, place, action="missing", note="no such file; check the name")
    if isinstance(error, PermissionError):
        what = "this folder may not be read" if folder else "may not be read"
        return Found(name, place, size, action="fail", note=f"{what}; check its permissions")
    if isinstance(error, ValueError):
        return Found(name, place, action="fail", note="is no file name; check the name")
    reason = error.strerror or str(error)
    return Found(name, place, size, action="fail", note=f"cannot be read ({reason}); check the name and the disk")


def _absolute(name: str) -> str:
    try:
        return os.path.abspath(name)
    except (OSError, ValueError):
        return name
