"""An extraction → the record that the store keeps of its source."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import replace

from xinfang_extract import tables
from xinfang_extract.batch.members import by_member, with_members
from xinfang_extract.batch.task import Item, Print
from xinfang_extract.codebook import TABLES as CODEBOOK
from xinfang_extract.extraction import Extraction
from xinfang_extract.page import TROUBLES, Page, PageState
from xinfang_extract.sources.source import INSIDE
from xinfang_extract.store.names import clean, to_store
from xinfang_extract.store.records import SourceRecord, pack
from xinfang_extract.store.rows import StoreRow, encode
from xinfang_extract.tables import Row

_GIVEN_UP = "given up"
"""How the note of a page ends after which nothing was read any more."""


def failed_record(item: Item, mark: Print, problem: str, remedy: str, rules: str) -> SourceRecord:
    """The record of a source that could not be read."""
    return SourceRecord(
        to_store(item.source),
        to_store(item.location),
        "failed",
        clean(problem),
        clean(remedy),
        size=mark.size or item.size,
        stamp=mark.stamp,
        hash=mark.hash,
        rules=rules,
    )


def make_record(
    item: Item,
    mark: Print,
    kind: str,
    extraction: Extraction,
    of: int,
    rules: str,
    seconds: Mapping[int, float],
) -> SourceRecord:
    """The record of a source that was read. `of`: how many pages it has, where not all of them need to be told."""
    if kind != "zip":
        return _record(item, item.source, mark, kind, extraction, of, rules, seconds)
    archive = _record(item, item.source, mark, kind, Extraction(), 0, rules, {})
    prefix = f"{item.source}{INSIDE}"
    members = [
        replace(_record(item, name, mark, kind, part, 0, rules, {}), member=to_store(name.removeprefix(prefix)))
        for name, part in by_member(extraction).items()
    ]
    return with_members(archive, members)


def _record(
    item: Item,
    source: str,
    mark: Print,
    kind: str,
    extraction: Extraction,
    of: int,
    rules: str,
    seconds: Mapping[int, float],
) -> SourceRecord:
    name = to_store(source)
    rows: dict[str, list[StoreRow]] = {"pages": _page_rows(name, extraction, of, seconds)}
    for table in CODEBOOK:
        rows[table] = encode(_named(tables.rows(extraction, table), table, name), table)
    state, error = _state(extraction.pages)
    return SourceRecord(
        name,
        to_store(item.location),
        state,
        clean(error),
        "",
        kind,
        mark.size,
        mark.stamp,
        mark.hash,
        rules,
        len(rows["pages"]),
        len({figure.page for figure in extraction.figures}),
        len(rows["figures"]),
        len(rows["counts"]),
        len(rows["checks"]),
        len(extraction.conflicts),
        len(rows["unread"]),
        rows=pack(rows),
    )


def _named(rows: Iterator[Row], table: str, name: str) -> Iterator[Row]:
    """Rows with the name that the store has for their source."""
    place = CODEBOOK[table].names().index("source")
    for row in rows:
        yield row if row[place] == name else (*row[:place], name, *row[place + 1 :])


def _state(pages: tuple[Page, ...]) -> tuple[str, str]:
    """The state of a source by its pages, and what is wrong with most of those that are not as they should be."""
    bad = [page for page in pages if page.state is not PageState.OK]
    lost = [page for page in bad if page.state is not PageState.NO_TEXT]
    if not bad or (not lost and len(bad) < len(pages)):
        return "done", ""
    words = Counter(_words(page) for page in (bad if len(bad) == len(pages) else lost))
    return ("failed" if len(bad) == len(pages) else "partly"), words.most_common(1)[0][0]


def _words(page: Page) -> str:
    return ": ".join(filter(None, (TROUBLES.get(page.state, ""), page.note)))


def _page_rows(name: str, extraction: Extraction, of: int, seconds: Mapping[int, float]) -> list[StoreRow]:
    figures = Counter(figure.page for figure in extraction.figures)
    unread = Counter(left.page for left in extraction.unread)
    read = {page.number: page for page in extraction.pages}
    made: list[StoreRow] = []
    given_up = False
    for number in sorted({*read, *range(1, of + 1)}):
        page = read.get(number)
        if page is None:
            state = PageState.FAILED.value if given_up else "passed_over"
            cells = ("", state, "not read: the file was given up before it" if given_up else "", "", 0)
        else:
            given_up = page.note.endswith(_GIVEN_UP)
            cells = (clean(page.label), page.state.value, clean(page.note), page.encoding, len(page.text))
        row = (name, number, *cells, figures[number], unread[number])
        made.append((*row, len(made), "", seconds.get(number)))
    return made
