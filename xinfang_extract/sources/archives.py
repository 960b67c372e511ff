"""Zip archives, read in place: nothing is unpacked to disk, and what comes out is counted while it comes."""

from __future__ import annotations

import os
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from xinfang_extract import limits
from xinfang_extract.errors import SourceError, XinfangError
from xinfang_extract.page import Page, PageState
from xinfang_extract.sources.own import REFUSAL, is_own_source
from xinfang_extract.sources.source import INSIDE, Reading, Source

_STEP = 1 << 20
_CLUTTER = ("__MACOSX/", ".DS_Store", "Thumbs.db", "desktop.ini")


class TooLargeError(Exception):
    """A member inflates to more than it may; the message says so."""


def read(source: Source, reading: Reading) -> Iterator[Page]:
    """The pages of all files in an archive, in the order of their names; each is called `ARCHIVE!/MEMBER`.

    A member that cannot be read is a page that says why; the others are read. Raises SourceError where the
    archive itself cannot be.
    """
    yield from _read(source, reading, depth=1, budget=[limits.MAX_ARCHIVE_BYTES])


def _read(source: Source, reading: Reading, depth: int, budget: list[int]) -> Iterator[Page]:
    try:
        with source.open() as file, zipfile.ZipFile(file) as archive:
            if reading.password:
                archive.setpassword(reading.password.encode())
            members = _members(archive)
            if not members:
                raise SourceError(source.name, "is an archive with nothing in it", "nothing to read")
            if len(members) > limits.MAX_ARCHIVE_MEMBERS:
                problem = f"is an archive of more than {limits.MAX_ARCHIVE_MEMBERS} files"
                raise SourceError(source.name, problem, "pack fewer in one")
            for name, info in sorted(members.items()):
                yield from _member(archive, info, f"{source.name}{INSIDE}{name}", reading, depth, budget)
    except (zipfile.BadZipFile, OSError, ValueError, EOFError) as error:
        raise SourceError(source.name, f"is a damaged archive ({error})", "get it again") from None


def _member(
    archive: zipfile.ZipFile, info: zipfile.ZipInfo, name: str, reading: Reading, depth: int, budget: list[int]
) -> Iterator[Page]:
    from xinfang_extract import sources

    try:
        data = read_member(archive, info, min(limits.MAX_MEMBER_BYTES, budget[0]))
        budget[0] -= len(data)
        inner = Source(name, data=data)
        if is_own_source(inner, inner.head()):
            yield Page(name, 1, "", note=f"{REFUSAL[0]}, and is left out")
        elif data and sources.medium_of(inner) == "zip":
            if depth >= limits.MAX_ARCHIVE_DEPTH:
                raise SourceError(name, "is an archive in an archive in an archive", "unpack it first")
            yield from _read(inner, reading, depth + 1, budget)
        else:
            yield from sources.read_source(inner, reading)
    except TooLargeError as error:
        most = limits.MAX_ARCHIVE_BYTES // limits.MIB
        whole = f"comes after {most} MiB that the archive inflates to, and is not read; pack fewer in one"
        yield _failed(name, whole if budget[0] < limits.MAX_MEMBER_BYTES else str(error))
    except SourceError as error:
        yield _failed(name, f"{error.problem}; {error.remedy}" if error.remedy else error.problem)
    except XinfangError as error:
        yield _failed(name, str(error))
    except RuntimeError:  # zipfile's way to ask for a password
        wrong = "is encrypted and the password is wrong" if reading.password else "is encrypted and needs a password"
        yield _failed(name, f"{wrong}; give it with --password")
    except NotImplementedError:
        yield _failed(name, "is packed in a way that cannot be read; pack it anew as plain .zip")
    except (zipfile.BadZipFile, EOFError):
        yield _failed(name, "is damaged; get the archive again")


def names_in(source: Source) -> frozenset[str]:
    """The names of what is packed in an archive; none where it is damaged, which its reader tells."""
    try:
        with source.open() as file, zipfile.ZipFile(file) as archive:
            return frozenset(archive.namelist())
    except (zipfile.BadZipFile, OSError, ValueError, EOFError, NotImplementedError):
        return frozenset()


def open_member(name: str) -> Source | None:
    """The file in an archive that is called `name` (`ARCHIVE!/MEMBER`) as its pages are; None where there is none.

    A file on disk that has this very name goes first. Raises SourceError where the archive cannot be read.
    """
    parts = name.split(INSIDE)
    for count in range(1, len(parts) if not os.path.lexists(name) else 0):
        archive = Path(INSIDE.join(parts[:count]))
        if archive.is_file():
            return _inside(Source(str(archive), path=archive), INSIDE.join(parts[count:]), name)
    return None


def _inside(source: Source, rest: str, name: str) -> Source | None:
    """The member `rest` of an archive, which may be a member of an archive in it."""
    try:
        with source.open() as file, zipfile.ZipFile(file) as archive:
            for member, info in _members(archive).items():
                if not (rest == member or rest.startswith(f"{member}{INSIDE}")):
                    continue
                data = read_member(archive, info, limits.MAX_MEMBER_BYTES)
                if rest == member:
                    return Source(name, data=data)
                inner = Source(f"{source.name}{INSIDE}{member}", data=data)
                return _inside(inner, rest.removeprefix(f"{member}{INSIDE}"), name)
    except TooLargeError as error:
        raise SourceError(name, str(error)) from None
    except NotImplementedError:
        raise SourceError(name, "is packed in a way that cannot be read", "pack it anew as plain .zip") from None
    except RuntimeError:  # zipfile's way to ask for a password
        raise SourceError(name, "is encrypted", "name the archive itself, with --password") from None
    except (zipfile.BadZipFile, OSError, ValueError, EOFError):
        raise SourceError(name, "is in a damaged archive", "get it again") from None
    return None


def _failed(name: str, note: str) -> Page:
    return Page(name, 1, "", PageState.FAILED, note=note)


def read_member(archive: zipfile.ZipFile, info: zipfile.ZipInfo, most: int) -> bytes:
    """The bytes of a member, counted while they are inflated.

    Raises TooLargeError beyond `most`, BadZipFile where what is packed is damaged.
    """
    parts: list[bytes] = []
    size = 0
    try:
        with archive.open(info) as member:
            while piece := member.read(_STEP):
                size += len(piece)
                if size > most:
                    raise TooLargeError(f"inflates to more than {most // limits.MIB} MiB and is not read")
                parts.append(piece)
    except zlib.error as error:
        raise zipfile.BadZipFile(str(error)) from error
    return b"".join(parts)


def _members(archive: zipfile.ZipFile) -> dict[str, zipfile.ZipInfo]:
    """The files that hold pages, by name; a name that an archive has again is told by its number: `甲.txt (2)`."""
    named: dict[str, zipfile.ZipInfo] = {}
    for info in archive.infolist():
        if info.is_dir() or _is_clutter(info.filename):
            continue
        name = again = _name(info)
        number = 1
        while again in named:
            number += 1
            again = f"{name} ({number})"
        named[again] = info
    return named


def _name(info: zipfile.ZipInfo) -> str:
    """The member's name. Who packs often does not say in what: Linux and macOS in UTF-8, Chinese Windows in GBK."""
    if not info.flag_bits & 0x800:
        for encoding in ("utf-8", "gb18030"):  # bytes of the one are seldom right in the other, and then in that order
            with suppress(UnicodeError):
                return info.filename.encode("cp437").decode(encoding)
    return info.filename


def _is_clutter(name: str) -> bool:
    return (
        name.startswith("__MACOSX/") or name.rpartition("/")[2] in _CLUTTER or name.rpartition("/")[2].startswith("._")
    )
