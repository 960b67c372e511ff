"""Sources behind URIs (s3://, gs://, http://, …) by way of fsspec, the extra `s3`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from typing import Any

from xinfang_extract.errors import MissingExtraError, SourceError
from xinfang_extract.store.plan import Found

_URI = re.compile(r"[A-Za-z][A-Za-z0-9+.-]+://")


def is_uri(name: str) -> bool:
    """Whether `name` is a URI and no path."""
    return _URI.match(name) is not None


def file_system(uri: str) -> tuple[Any, str]:
    """The file system behind `uri` and the path there. Raises MissingExtraError, SourceError."""
    try:
        url_to_fs = import_module("fsspec.core").url_to_fs
    except ModuleNotFoundError:
        raise MissingExtraError(uri, "s3") from None
    try:
        return url_to_fs(uri, **({"use_listings_cache": False} if uri.startswith("s3") else {}))  # type: ignore[no-any-return]
    except ImportError:
        raise MissingExtraError(uri, "s3") from None
    except ValueError as error:
        raise SourceError(uri, f"is no address that can be read ({error})", "check its beginning, as s3://") from error


def found_under(uri: str) -> Iterator[Found]:
    """The object at `uri`, or every object under it; what cannot be listed comes out as a failure."""
    fs, path = file_system(uri)
    protocol = uri.partition("://")[0]
    try:
        if any(mark in path for mark in "*?["):
            names = sorted(fs.glob(path))
            infos: Iterator[dict[str, Any]] = (fs.info(name) for name in names)
        else:
            info = fs.info(path)
            infos = _walk(fs, path) if info["type"] == "directory" else iter([info])
        empty = True
        for info in infos:
            if info["type"] == "directory":
                yield from found_under(f"{protocol}://{info['name']}")
            else:
                yield _found(f"{protocol}://{info['name']}", info)
            empty = False
        if empty:
            yield Found(uri, uri, action="fail", note="nothing is there; check the address")
    except FileNotFoundError:
        yield Found(uri, uri, action="missing", note="nothing is there; check the address")
    except Exception as error:  # what the stores raise is as varied as they are; said, not swallowed
        yield Found(uri, uri, action="fail", note=f"cannot be listed ({_one_line(error)}); check address and access")


def _walk(fs: Any, path: str) -> Iterator[dict[str, Any]]:
    """One folder's listing at a time."""
    for _, folders, files in fs.walk(path, detail=True):
        yield from (files[name] for name in sorted(files) if not name.startswith("."))
        for name in [name for name in folders if name.startswith(".")]:
            del folders[name]


def _found(uri: str, info: dict[str, Any]) -> Found:
    stamp = info.get("ETag") or info.get("etag") or info.get("LastModified") or info.get("mtime") or ""
    return Found(uri, uri, int(info.get("size") or 0), f"remote {stamp}" if stamp else "")


def read(uri: str) -> bytes:
    """All the bytes of an object. Raises SourceError."""
    fs, path = file_system(uri)
    try:
        data: bytes = fs.cat_file(path)
    except FileNotFoundError as error:
        raise SourceError(uri, "no such object", "check the address") from error
    except Exception as error:
        raise _cannot(uri, error) from error
    return data


def download(uri: str, to: Path) -> None:
    """Copy an object to a local file. Raises SourceError."""
    fs, path = file_system(uri)
    try:
        fs.get_file(path, str(to))
    except FileNotFoundError as error:
        raise SourceError(uri, "no such object", "check the address") from error
    except Exception as error:
        raise _cannot(uri, error) from error


def _cannot(uri: str, error: Exception) -> SourceError:
    return SourceError(uri, f"cannot be read ({_one_line(error)})", "check the address and your access to it")


def _one_line(error: Exception) -> str:
    return " ".join(f"{type(error).__name__}: {error}".split())[:200]
