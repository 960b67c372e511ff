"""Pages of a book that is read in parts, kept until all parts are there: a run stopped midway loses none."""

from __future__ import annotations

from xinfang_extract.light import light
from xinfang_extract.store.errors import in_words
from xinfang_extract.store.names import to_store
from xinfang_extract.store.writer import RunWriter


@light
class Part:
    """Pages `first` to `last` of a book of `of` pages, as JSON packed by `batch.pages_json`."""

    location: str
    hash: str
    rules: str
    first: int
    last: int
    of: int
    seconds: float
    pages: bytes


def save(writer: RunWriter, part: Part) -> None:
    """Keep a part."""
    with in_words(writer.file):
        writer.connection.execute(
            "INSERT INTO parts VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            [to_store(part.location), part.hash, part.rules, part.first, part.last, part.of, part.seconds, part.pages],
        )


def saved(writer: RunWriter, location: str, content: str, rules: str) -> list[Part]:
    """The parts kept of the book at `location` as its bytes are now, in page order."""
    with in_words(writer.file):
        rows = writer.connection.execute(
            "SELECT DISTINCT ON (first) hash, rules, first, last, of, seconds, pages FROM parts "
            "WHERE location = ? AND hash = ? AND rules = ? ORDER BY first",
            [to_store(location), content, rules],
        ).fetchall()
    return [Part(location, *row) for row in rows]
