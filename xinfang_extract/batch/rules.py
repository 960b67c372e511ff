"""The version of everything that shapes a result: our own code and words, the libraries that read, the options.

A source is read again when its bytes change or when this does. It is worked out from the files themselves, so
that nobody can forget to raise a number, and so that two machines of a cluster can be told apart.
"""

from __future__ import annotations

import hashlib
from functools import lru_cache
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from xinfang_extract.options import Options
from xinfang_extract.sources import Reading

_ELSEWHERE = {"batch", "cli", "evaluation", "explain", "outputs", "panel", "plots", "review", "store"}
"""Rooms of the house that do not touch what is read from a page."""
_LIBRARIES = ("regex", "pypdfium2", "pdfplumber", "pdfminer.six", "rapidocr", "onnxruntime", "Pillow", "lxml")


@lru_cache(maxsize=1)
def code_version() -> str:
    """A digest of the files of this package that shape results, and of the versions of the libraries under it."""
    package = Path(__file__).parents[1]
    digest = hashlib.sha256()
    for path in sorted(package.rglob("*")):
        inside = path.relative_to(package)
        foreign = "__pycache__" in inside.parts or inside.name.startswith(".") or not path.is_file()
        if foreign or inside.parts[0].removesuffix(".py") in _ELSEWHERE:
            continue
        digest.update(f"{inside.as_posix()}\0".encode() + hashlib.sha256(path.read_bytes()).digest())
    for library in _LIBRARIES:
        try:
            digest.update(f"{library} {version(library)}\0".encode())
        except PackageNotFoundError:
            continue
    return digest.hexdigest()[:16]


def rules_version(reading: Reading, options: Options, lexicons: tuple[tuple[str, bytes], ...], work: str) -> str:
    """The version of a run: that of the code, with the options and words that the user gave (not the password)."""
    given = [code_version(), reading.encoding, reading.pages, reading.ocr, options.year, options.region, work]
    digest = hashlib.sha256(repr(given).encode("utf-8", "surrogatepass"))
    for _, content in lexicons:
        digest.update(hashlib.sha256(content).digest())
    return digest.hexdigest()[:16]
