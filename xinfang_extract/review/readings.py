"""Pages read again for the eyes of a person: their text at once, the evidence of their figures a moment later.

A RUN keeps what was read, not the pages; so the source is opened again, after proof that its bytes are still those
that were read. Only files that the RUN names are ever opened, and only of this machine.
"""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from xinfang_extract import api
from xinfang_extract.batch.content import hash_of
from xinfang_extract.codebook import ATTRIBUTES
from xinfang_extract.errors import SourceError, XinfangError
from xinfang_extract.extraction import Extraction
from xinfang_extract.light import light
from xinfang_extract.model import Figure
from xinfang_extract.options import Options
from xinfang_extract.outputs.page_picture import Drawn, draw_page
from xinfang_extract.page import Page, PageState
from xinfang_extract.review.desk import SourceRow
from xinfang_extract.sources import PageRanges, Reading, Source
from xinfang_extract.sources import read_source as read_pages
from xinfang_extract.view.folding import as_printed

if TYPE_CHECKING:
    from xinfang_extract.lexicon import Lexicon

_WHOLE = 30
"""A PDF of more pages is read around the page in question, not whole."""
_BEFORE, _BEHIND = 2, 1
"""Pages before and behind a page of a book that are read with it: an entry runs over from them, or to them."""
_KEPT = 24
_BLINK = 0.1
"""Seconds."""


class NotAtHandError(Exception):
    """A page cannot be shown; `word` of the interface says why, `what` fills it in."""

    def __init__(self, word: str, what: str = "") -> None:
        self.word, self.what = word, what
        super().__init__(word)


@light
class Reader:
    """How this review reads: the options it was started with, and the version of the rules that they make."""

    reading: Reading
    options: Options
    lexicon: Lexicon | None
    rules: str


class Readings:
    """Pages and extractions, kept while they are in use. `close` it at the end."""

    def __init__(self, reader: Reader) -> None:
        self.reader = reader
        self._lock = threading.Lock()
        self._kept: OrderedDict[tuple[object, ...], Future[object]] = OrderedDict()
        self._fast = ThreadPoolExecutor(2, thread_name_prefix="pages")
        self._slow = ThreadPoolExecutor(1, thread_name_prefix="evidence")  # as much as leaves the page quick

    def close(self) -> None:
        """Let go of what is under way."""
        for pool in (self._fast, self._slow):
            pool.shutdown(wait=False, cancel_futures=True)

    def same_rules(self, source: SourceRow) -> bool:
        """Whether the source was read by this version, with these options."""
        return source.rules == self.reader.rules

    def page(self, source: SourceRow, number: int, fits: Callable[[Page], bool]) -> Page:
        """A page as it is read. Of several pages of one number (in an archive), the one that `fits`.

        Raises NotAtHandError.
        """
        pages = [page for page in self._pages(source, number) if page.number == number]
        chosen = next(filter(fits, pages), pages[0] if pages else None)
        if chosen is None or chosen.state is not PageState.OK:
            raise NotAtHandError("source_unreadable", chosen.note if chosen else "")
        if not fits(chosen):
            raise NotAtHandError("page_differs")
        return chosen

    def extraction(self, source: SourceRow, number: int, *, wait: bool = True) -> Extraction | None:
        """The figures of a page with their evidence, and of the pages that belong to it.

        Without `wait`, None where they take longer than a blink. Raises NotAtHandError.
        """
        try:
            return self._extraction(source, number).result(None if wait else _BLINK)
        except TimeoutError:
            return None

    def picture(self, source: SourceRow, number: int) -> Drawn:
        """The picture of a page. Raises NotAtHandError, PictureError."""
        return self._picture(source, number).result()

    def begin_picture(self, source: SourceRow, number: int) -> None:
        """Draw a page that will be asked for in a moment. Raises NotAtHandError."""
        self._picture(source, number)

    def _picture(self, source: SourceRow, number: int) -> Future[Drawn]:
        path = self._path(source)
        password = self.reader.reading.password

        def draw() -> Drawn:
            return draw_page(path, source.kind, number, password=password)

        future: Future[Drawn] = self._keep(("picture", source.rowid, number), self._fast, draw)  # type: ignore[assignment]
        return future

    def _extraction(self, source: SourceRow, number: int) -> Future[Extraction]:
        span = _span(source, number)

        def extract() -> Extraction:
            return api.extract_pages(self._pages(source, number), self.reader.options, self.reader.lexicon)

        future: Future[Extraction] = self._keep(("figures", source.rowid, span), self._slow, extract)  # type: ignore[assignment]
        return future

    def _pages(self, source: SourceRow, number: int) -> list[Page]:
        path, span = self._path(source), _span(source, number)
        reading = self.reader.reading
        if span is not None:
            reading = replace(reading, pages=PageRanges((span,)))

        def read() -> list[Page]:
            try:
                return list(read_pages(Source(source.name, path), reading))
            except SourceError as error:
                raise NotAtHandError("source_unreadable", error.problem) from None
            except (XinfangError, MemoryError) as error:
                raise NotAtHandError("source_unreadable", str(error)) from None

        pages: list[Page] = self._keep(("pages", source.rowid, span), self._fast, read).result()  # type: ignore[assignment]
        return pages

    def _keep(self, key: tuple[object, ...], pool: ThreadPoolExecutor, make: Callable[[], object]) -> Future[object]:
        """What is kept under a key; made where it is not, once, however many ask for it."""
        with self._lock:
            future = self._kept.get(key)
            if future is None or (future.done() and (future.cancelled() or future.exception() is not None)):
                future = self._kept[key] = pool.submit(make)
            self._kept.move_to_end(key)
            while len(self._kept) > _KEPT:
                self._kept.popitem(last=False)
            return future

    def _path(self, source: SourceRow) -> Path:
        """Where the source is, after proof that it is what was read. Raises NotAtHandError."""
        if "://" in source.location:
            raise NotAtHandError("source_remote")
        path = Path(source.location)
        try:
            if not path.is_file():
                raise NotAtHandError("source_gone")
            state = path.stat()
            if state.st_size != source.size:
                raise NotAtHandError("source_changed")
            if str(state.st_mtime_ns) == source.stamp:
                return path
            key = ("hash", source.rowid, state.st_size, state.st_mtime_ns)
            if self._keep(key, self._fast, lambda: _hash(path)).result() != source.hash:
                raise NotAtHandError("source_changed")
        except (OSError, ValueError):
            raise NotAtHandError("source_gone") from None
        return path


def with_evidence(figure: Figure, extraction: Extraction) -> tuple[Figure, frozenset[str]]:
    """A figure of the RUN with its evidence from a reading, and the attributes that this reading says otherwise.

    A reading of part of a book may miss a heading far before it: what it says otherwise is no evidence.
    """
    same = next(
        (
            other
            for other in extraction.figures
            if (other.page, other.start, other.end) == (figure.page, figure.start, figure.end)
            and as_printed(other.printed) == as_printed(figure.printed)
        ),
        None,
    )
    if same is None:
        return figure, frozenset()
    differing = frozenset(name for name in ATTRIBUTES if getattr(same, name) != getattr(figure, name))
    because = {name: why for name, why in same.because.items() if name not in differing}
    return replace(figure, because=because, base=same.base, whole=same.whole, series=same.series), differing


def page_index(extraction: Extraction, page: Page) -> int:
    """The number by which evidence calls a page."""
    readable = [other for other in extraction.pages if other.state is PageState.OK and other.text]
    return next((k for k, other in enumerate(readable) if other is page or other == page), -1)


def _span(source: SourceRow, number: int) -> tuple[int, int] | None:
    """The pages that are read with a page; None for all of them."""
    if source.kind != "pdf" or source.pages <= _WHOLE:
        return None
    return max(1, number - _BEFORE), number + _BEHIND


def _hash(path: Path) -> str:
    with path.open("rb") as file:
        return hash_of(file)
