"""What comes back of one source, ready for the store."""

from __future__ import annotations

import pickle

from xinfang_extract.light import light
from xinfang_extract.store.rows import StoreRow


@light
class SourceRecord:
    """One row of the sources table, with the rows that the source gives to every other table.

    An archive has no rows of its own, but `members`: the records of its files, each with its name in it as `member`.

    `rows` is packed, because results travel through several processes and only the store looks into them.
    """

    source: str
    location: str
    state: str
    error: str = ""
    remedy: str = ""
    kind: str = ""
    size: int = 0
    stamp: str = ""
    hash: str = ""
    rules: str = ""
    pages: int = 0
    petition_pages: int = 0
    figures: int = 0
    counts: int = 0
    checks: int = 0
    conflicts: int = 0
    unread: int = 0
    seconds: float = 0.0
    rows: bytes = b""
    member: str = ""
    members: tuple[SourceRecord, ...] = ()

    def all(self) -> tuple[SourceRecord, ...]:
        """This record and those of the files in it."""
        return (self, *self.members)

    def unpacked(self) -> dict[str, list[StoreRow]]:
        """The rows by table."""
        if not self.rows:
            return {}
        unpacked: dict[str, list[StoreRow]] = pickle.loads(self.rows)
        return unpacked


def pack(rows: dict[str, list[StoreRow]]) -> bytes:
    """Rows by table as they travel from worker to store; never read from a file, only from our own processes."""
    return pickle.dumps({table: many for table, many in rows.items() if many}, protocol=5)
