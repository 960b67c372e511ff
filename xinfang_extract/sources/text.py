"""Plain text: one page, the whole decoded file; of comma-separated values with the commas as what parts cells."""

from __future__ import annotations

from collections.abc import Iterator

from xinfang_extract.page import Page
from xinfang_extract.sources.comma_separated import in_cells
from xinfang_extract.sources.encoding import Decoded, decode, legible
from xinfang_extract.sources.source import Reading, Source


def read(source: Source, reading: Reading) -> Iterator[Page]:
    """The one page of a text file. Raises SourceError where its bytes are not text."""
    reading.check_pages(source.name, 1)
    decoded = decode(source.read(), source.name, reading.encoding)
    table = in_cells(decoded.text) if source.suffix == ".csv" else None
    text = decoded.text if table is None else table
    yield Page(source.name, 1, text, ordered=table is not None, encoding=decoded.encoding, note=_note(decoded))


NO_LANGUAGE = "what it says is no language: it was saved in a wrong encoding, or copied from a font of its own"


def _note(decoded: Decoded) -> str:
    notes = []
    if decoded.damaged:
        notes.append(f"{decoded.damaged} places cannot be read as {decoded.encoding} and stand as \ufffd")
    nuls = decoded.text.count("\x00")
    if nuls:
        notes.append(f"it holds {nuls} NUL characters")
    if not (decoded.judged or legible(decoded.text)):
        notes.append(NO_LANGUAGE)
    return "; ".join(notes)
