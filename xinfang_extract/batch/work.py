"""One source → what the store wants of it. The same function on a laptop and on a cluster."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from xinfang_extract import api
from xinfang_extract.batch import book, pages_json
from xinfang_extract.batch.content import Content, opened
from xinfang_extract.batch.record import failed_record, make_record
from xinfang_extract.batch.settings import Settings, lexicon_of
from xinfang_extract.batch.task import Item, Outcome, Print
from xinfang_extract.errors import MissingExtraError, SourceError, XinfangError
from xinfang_extract.limits import MIB
from xinfang_extract.page import Page, PageState
from xinfang_extract.sources import medium_of
from xinfang_extract.sources import read_source as read_pages

if TYPE_CHECKING:
    from xinfang_extract.lexicon import Lexicon

Begun = Callable[[Print], None]


def read_source(item: Item, settings: Settings, lexicon: Lexicon | None, begun: Begun) -> Outcome:
    """Read `item` and extract its figures; `begun` is told its print before anything can go wrong with the reading.

    Raises SourceError and MissingExtraError where it cannot be read.
    """
    if item.joined:
        pages = [page for packed in item.joined for page in pages_json.unpack(packed)]
        return _outcome(item, Print(item.known, item.size, item.stamp), "pdf", pages, item.of, settings, lexicon, {})
    with opened(item) as content:
        begun(content.print)
        if item.known and item.part is None and item.known == content.print.hash:
            return Outcome(item, content.print, same=True)
        kind = medium_of(content.source)
        if item.part is not None:
            return _part(item, content, settings)
        of, is_pdf = 0, kind == "pdf" and settings.reading.pages is None
        if is_pdf and content.print.size >= book.BOOK_BYTES:
            of = book.count_pages(content.source, settings.reading)
            if of > book.part_size(settings, content.print.size, of):
                return Outcome(item, content.print, split=of)
        seconds: dict[int, float] = {}
        alone = replace(settings.reading, side_by_side=False)  # the other cores have sources of their own
        pages = list(_timed(read_pages(content.source, alone), seconds))
        if is_pdf and not of and any(page.state is PageState.OK for page in pages):
            of = book.count_again(content.source, settings.reading)
        content.check()
        return _outcome(item, content.print, kind, pages, of, settings, lexicon, seconds)


def _part(item: Item, content: Content, settings: Settings) -> Outcome:
    """The pages of a part, as they would have been read with the whole book."""
    if item.known != content.print.hash:
        raise SourceError(item.source, "changed while it was read", "run again once it is at rest")
    assert item.part is not None
    started = time.monotonic()
    pages = book.read_part(content.source, settings.reading, *item.part)
    packed = pages_json.pack(pages)
    return Outcome(item, content.print, part=packed, seconds=time.monotonic() - started)


def _outcome(
    item: Item,
    mark: Print,
    kind: str,
    pages: Sequence[Page],
    of: int,
    settings: Settings,
    lexicon: Lexicon | None,
    seconds: dict[int, float],
) -> Outcome:
    extraction = api.extract_pages(pages, settings.options, lexicon)
    record = make_record(item, mark, kind, extraction, of, settings.rules, seconds)
    return Outcome(item, mark, record=record)


def _timed(pages: Iterable[Page], seconds: dict[int, float]) -> Iterable[Page]:
    """The pages as they come; how long each took goes into `seconds`."""
    began = time.monotonic()
    for page in pages:
        now = time.monotonic()
        seconds[page.number] = now - began
        yield page
        began = time.monotonic()


class Worker:
    """Reads items by the settings of a task; whatever goes wrong with a source becomes its record."""

    def __init__(self, settings: Settings, work: Callable[[Item, Settings, Lexicon | None, Begun], Outcome]) -> None:
        self._settings = settings
        self._work = work
        self._lexicon = lexicon_of(settings)

    def outcome(self, item: Item, begun: Begun) -> Outcome:
        """What comes of `item`. Never raises, but for MemoryError outside the reading."""
        started, mark = time.monotonic(), Print()

        def note(seen: Print) -> None:
            nonlocal mark
            mark = seen
            begun(seen)

        try:
            outcome = self._work(item, self._settings, self._lexicon, note)
        except SourceError as error:
            if error.problem.startswith("changed while"):
                mark = Print(size=mark.size)  # no hash: it is read again by the next run, whatever it is then
            outcome = self._failed(item, mark, error.problem, error.remedy)
        except MissingExtraError as error:
            outcome = self._failed(item, mark, str(error), "")
        except XinfangError as error:
            outcome = self._failed(item, mark, str(error).removeprefix(f"{item.source}: "), "")
        except MemoryError:
            outcome = self._failed(item, mark, memory_problem(self._settings), "split it, or raise --memory-limit")
        except Exception as error:
            what = " ".join(f"{type(error).__name__}: {error}".split())[:300]
            problem = f"a fault in xinfang itself ({what})"
            outcome = self._failed(item, mark, problem, "please report it with the page")
        if outcome.record is None:
            return outcome
        spent = item.seconds + time.monotonic() - started
        return replace(outcome, record=replace(outcome.record, seconds=spent))

    def _failed(self, item: Item, mark: Print, problem: str, remedy: str) -> Outcome:
        return Outcome(item, mark, record=failed_record(item, mark, problem, remedy, self._settings.rules))


def memory_problem(settings: Settings) -> str:
    """The words for a source that reached the memory limit."""
    return f"takes more memory than the limit of {settings.memory // MIB} MiB"


def time_problem(settings: Settings) -> str:
    """The words for a source that reached the time limit."""
    return f"takes longer than the limit of {settings.seconds:g} seconds"
