"""Sources whose bytes were read before under another name: their rows are copied, not worked out again."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime

from xinfang_extract.light import light
from xinfang_extract.regions import told_by_path
from xinfang_extract.store import schema
from xinfang_extract.store.errors import in_words
from xinfang_extract.store.names import to_store
from xinfang_extract.store.writer import RunWriter


@light
class Candidate:
    """A source that may have been read before under another name."""

    source: str
    location: str
    hash: str
    stamp: str


_PAIRS = {"known": "VARCHAR", "source": "VARCHAR", "location": "VARCHAR", "stamp": "VARCHAR"}


def copy_known(writer: RunWriter, candidates: Sequence[Candidate], rules: str) -> dict[str, int]:
    """Give those whose bytes, medium and rules are known the rows that are there; their pages by location.

    Not archives: their files would have to be named anew. Not where the names say another place: the region of a
    page may come from them.
    """
    db = writer.connection
    with in_words(writer.file):
        names: dict[str, list[tuple[str, int]]] = {}
        hashes = sorted({candidate.hash for candidate in candidates})
        for name, content, pages in db.execute(
            "SELECT source, hash, pages FROM sources WHERE rules = ? AND state = 'done' AND kind <> 'zip' "
            "AND hash IN (SELECT unnest(?::VARCHAR[])) ORDER BY source",
            [rules, hashes],
        ).fetchall():
            names.setdefault(content, []).append((name, pages))
        pairs, found = [], {}
        for candidate in candidates:
            for name, pages in names.get(candidate.hash, ()):
                if _reads_alike(name, candidate.source):
                    place = to_store(candidate.location)
                    pairs.append((name, to_store(candidate.source), place, candidate.stamp))
                    found[candidate.location] = int(pages)
                    break
        if pairs:
            _copy(writer, pairs)
    return found


def _copy(writer: RunWriter, pairs: Sequence[tuple[str, str, str, str]]) -> None:
    db = writer.connection
    db.begin()
    writer.insert("pairs", pairs, _PAIRS, temporary=True)
    for table in schema.RESULTS:
        others = [f'"{name}"' for name in schema.columns(table) if name != "source"]
        db.execute(
            f'INSERT INTO "{table}" (source, {", ".join(others)}) SELECT pairs.source, '
            f'{", ".join(f"t.{name}" for name in others)} FROM "{table}" t JOIN pairs ON pairs.known = t.source'
        )
    own = ("source", "location", "stamp", "removed", "finished", "run")
    rest = [f'"{name}"' for name in schema.columns("sources") if name not in own]
    db.execute(
        f"INSERT INTO sources ({', '.join((*own, *rest))}) SELECT pairs.source, pairs.location, pairs.stamp, false, "
        f"?::TIMESTAMP, ?, {', '.join(f't.{name}' for name in rest)} FROM sources t "
        "JOIN pairs ON pairs.known = t.source",
        [datetime.now(UTC).replace(tzinfo=None), writer.run],
    )
    db.commit()


def _reads_alike(name: str, other: str) -> bool:
    """Whether the same bytes are read the same under both names."""
    return _suffix(name) == _suffix(other) and told_by_path(name) == told_by_path(other)


def _suffix(name: str) -> str:
    return name.rpartition(".")[2].lower() if "." in name.rpartition("/")[2] else ""
