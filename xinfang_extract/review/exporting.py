"""A table of a RUN with the decisions in it, in portions."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain

from xinfang_extract.codebook import TABLES
from xinfang_extract.outputs import writer_for
from xinfang_extract.outputs.portions import portions
from xinfang_extract.review.columns import with_decisions
from xinfang_extract.review.decisions import Decisions, apply
from xinfang_extract.store.reader import RunReader


def as_csv(reader: RunReader, decisions: Decisions, name: str) -> Iterator[bytes]:
    """The table `name` as CSV, sorted by source, page and place."""
    writer = writer_for("csv")
    yield writer.header(with_decisions(TABLES[name]).names())
    rows = chain.from_iterable(reader.rows(name))
    for portion in portions(apply(rows, decisions, name), 2000):
        yield writer.body(portion)
