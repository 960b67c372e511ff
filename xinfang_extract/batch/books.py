"""Large books on their way: out in parts, kept in the store part by part, then put together and extracted whole."""

from __future__ import annotations

from dataclasses import dataclass, replace

from xinfang_extract.batch import book, pages_json
from xinfang_extract.batch.settings import Settings
from xinfang_extract.batch.task import Item, Outcome, Print
from xinfang_extract.page import Page, PageState
from xinfang_extract.store import parts
from xinfang_extract.store.parts import Part
from xinfang_extract.store.records import SourceRecord
from xinfang_extract.store.writer import RunWriter


@dataclass
class _Open:
    """A book whose parts are out."""

    item: Item
    print: Print
    of: int
    missing: int


class Books:
    """The books of a run that are read in parts."""

    def __init__(self, writer: RunWriter, settings: Settings) -> None:
        self._writer = writer
        self._settings = settings
        self._open: dict[str, _Open] = {}

    def begin(self, item: Item, outcome: Outcome) -> list[Item]:
        """The parts of a book that are still to be read; those of a run that was stopped are there already."""
        mark, of = outcome.print, outcome.split
        ranges = list(book.parts(of, book.part_size(self._settings, mark.size, of)))
        kept = parts.saved(self._writer, item.location, mark.hash, self._settings.rules)
        there = {(part.first, part.last) for part in kept if part.of == of}
        missing = [pages for pages in ranges if pages not in there]
        self._open[item.location] = _Open(item, mark, of, len(missing))
        if not missing:
            return [self._joined(item.location)]
        known = replace(item, known=mark.hash, of=of)
        return [replace(known, part=pages) for pages in missing]

    def take_part(self, item: Item, outcome: Outcome) -> tuple[list[Item], SourceRecord | None]:
        """Keep a part; the whole book, to be extracted, where it was the last one.

        A book that changed meanwhile is given up whole: its failure is the record.
        """
        if item.location not in self._open:
            return [], None  # given up before
        if outcome.record is not None and not outcome.record.hash and outcome.record.error.startswith("changed"):
            del self._open[item.location]
            return [], outcome.record
        assert item.part is not None
        first, last = item.part
        packed = outcome.part
        if outcome.record is not None:  # the part could not be read: its pages say why
            packed = pages_json.pack(
                Page(item.source, number, "", PageState.FAILED, note=outcome.record.error)
                for number in range(first, last + 1)
            )
        parts.save(
            self._writer,
            Part(item.location, item.known, self._settings.rules, first, last, item.of, outcome.seconds, packed),
        )
        opened = self._open[item.location]
        opened.missing -= 1
        return ([] if opened.missing else [self._joined(item.location)]), None

    def _joined(self, location: str) -> Item:
        opened = self._open.pop(location)
        kept = parts.saved(self._writer, location, opened.print.hash, self._settings.rules)
        return replace(
            opened.item,
            known=opened.print.hash,
            size=opened.print.size,
            stamp=opened.print.stamp,
            of=opened.of,
            joined=tuple(part.pages for part in kept),
            seconds=sum(part.seconds for part in kept),
        )
