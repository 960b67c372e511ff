"""One open PDF: its pages counted, their plain text, their marks. PDFium first, pdfplumber where PDFium gives up."""

from __future__ import annotations

import io
import mmap
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self

from xinfang_extract import limits
from xinfang_extract.errors import SourceError
from xinfang_extract.sources import pdf_glyphs, pdf_guard
from xinfang_extract.sources.geometry.glyphs import Sheet

if TYPE_CHECKING:
    import pdfplumber.pdf

_MAGIC = (
    (b"\x89PNG", "a PNG image"),
    (b"\xff\xd8\xff", "a JPEG image"),
    (b"II*\x00", "a TIFF image"),
    (b"MM\x00*", "a TIFF image"),
    (b"PK\x03\x04", "a zip archive or an Office file"),
    (b"\xd0\xcf\x11\xe0", "an old Word or Excel file"),
    (b"CAJ", "a CAJ file"),
    (b"HN", "a CAJ file"),
    (b"<", "a web page"),
)
_WRONG_PASSWORD = 4  # PDFium's error codes
_ANY_ERROR = Exception  # pdfminer raises whatever it stumbles over
_TOO_DEEP = "has a page tree nested too deep to follow"


def _more_than_allowed() -> str:
    return f"more than {limits.MAX_STREAM_BYTES // limits.MIB} MiB"


class UnreadablePageError(Exception):
    """A page that neither reader can open; the message says why."""


class PdfDocument:
    """An open PDF; close it, or use it in a `with` statement.

    Raises SourceError where the file is no PDF, is damaged beyond reading, has no pages, or needs a password.
    """

    def __init__(self, name: str, file: Path | bytes, password: str | None = None) -> None:
        self.name = name
        self._file = file
        self._password = password
        self._pdfium: Any = None
        self._slow: pdfplumber.pdf.PDF | None = None
        self._slow_pages: list[Any] = []
        self._too_large: frozenset[int] = frozenset()
        self.note = ""
        self.cut_off = False
        """Whether there are pages beyond the `limits.MAX_PDF_PAGES` that are read."""
        self._inspect()
        self._open()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Let go of the file."""
        if self._pdfium is not None:
            self._pdfium.close()
        if self._slow is not None:
            self._slow.close()

    def _inspect(self) -> None:
        """Refuse what is no PDF, and what would inflate without end."""
        self._page_objects: int | None = None
        if isinstance(self._file, bytes):
            self._look(self._file)
            return
        with self._file.open("rb") as file:
            size = file.seek(0, 2)
            if size > limits.MAX_FILE_BYTES:
                raise SourceError(
                    self.name, f"is larger than {limits.MAX_FILE_BYTES // limits.MIB} MiB", "split it into parts"
                )
            if not size:
                raise SourceError(self.name, "is empty", "nothing to read")
            with mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as data:
                self._look(data)

    def _look(self, data: bytes | mmap.mmap) -> None:
        head = data[:1024]
        if b"%PDF-" not in head:
            what = next((f", it is {words}" for magic, words in _MAGIC if head.startswith(magic)), "")
            raise SourceError(self.name, f"is not a PDF{what}", "name the file by what it is")
        too_large = pdf_guard.oversized(data)
        if too_large is None:
            raise SourceError(self.name, f"holds streams that inflate to {_more_than_allowed()}", "it is not read")
        self._too_large = too_large
        self._page_objects = pdf_guard.page_objects(data)

    def _open(self) -> None:
        import pypdfium2

        try:
            self._pdfium = pypdfium2.PdfDocument(self._file, password=self._password)
            self.pages = len(self._pdfium)
        except pypdfium2.PdfiumError as error:
            if getattr(error, "err_code", None) == _WRONG_PASSWORD:
                raise self._locked() from None
            self._open_slow(str(error))
            return
        if self.pages > limits.MAX_PDF_PAGES or (self._page_objects is not None and self.pages > self._page_objects):
            self._recount()
        if not self.pages:
            raise SourceError(self.name, "has no pages", "nothing to read")

    def _locked(self) -> SourceError:
        if self._password is None:
            return SourceError(self.name, "is encrypted and needs a password", "give it with --password")
        return SourceError(self.name, "is encrypted and the password is wrong", "give another with --password")

    def _open_slow(self, reason: str) -> None:
        """PDFium cannot open the file at all: perhaps pdfminer can."""
        try:
            self.pages = len(self._slowly())
        except _ANY_ERROR as error:
            problem = _TOO_DEEP if _is_too_deep(error) else "is damaged or cut off and cannot be opened"
            raise SourceError(self.name, problem, "get it again, or save it anew from a PDF reader") from None
        if not self.pages:
            raise SourceError(self.name, "has no pages", "nothing to read")
        self.note = f"read with the second reader ({reason.rstrip('.')})"

    def _recount(self) -> None:
        """The page tree promises more pages than there are page objects: count those that can be reached."""
        promised = self.pages
        try:
            self.pages = min(len(self._slowly()), limits.MAX_PDF_PAGES)
        except _ANY_ERROR:
            self.pages = min(self._page_objects or 0, limits.MAX_PDF_PAGES)
        self.cut_off = self.pages == limits.MAX_PDF_PAGES < promised
        if self.pages < promised and not self.cut_off:
            self.note = f"the file promises {promised} pages and has {self.pages}"

    def _slowly(self) -> list[Any]:
        """The pages as pdfplumber has them, each once."""
        if self._slow is None:
            import pdfplumber

            file = io.BytesIO(self._file) if isinstance(self._file, bytes) else self._file
            self._slow = pdfplumber.open(file, password=self._password)
            seen: set[object] = set()
            for page in self._slow.pages[: limits.MAX_PDF_PAGES]:
                if page.page_obj.pageid not in seen:
                    seen.add(page.page_obj.pageid)
                    self._slow_pages.append(page)
        return self._slow_pages

    def refresh(self) -> None:
        """Open the file anew: PDFium keeps every object it has seen, which adds up in a book of thousands of pages."""
        import pypdfium2

        if self._pdfium is not None:
            self._pdfium.close()
            self._pdfium = pypdfium2.PdfDocument(self._file, password=self._password)

    def plain_text(self, index: int) -> str:
        """The text of a page in whatever order it was drawn; fast. Raises UnreadablePageError."""
        try:
            page = self._page(index)
        except UnreadablePageError:
            return self.other_text(index)
        try:
            return pdf_glyphs.plain_text(page)
        except pdf_glyphs.TooManyGlyphsError as error:
            raise UnreadablePageError(str(error)) from None
        finally:
            page.close()

    def quick_text(self, index: int) -> str:
        """The text of a page as `plain_text` has it; empty where that would cost more than a look."""
        if self._pdfium is None or self._too_large:
            return ""
        try:
            page = self._page(index)
        except UnreadablePageError:
            return ""
        try:
            return pdf_glyphs.plain_text(page)
        except pdf_glyphs.TooManyGlyphsError:
            return ""
        finally:
            page.close()

    def other_text(self, index: int) -> str:
        """The text of a page that PDFium reads in part only. Raises UnreadablePageError."""
        return "".join(g.text for g in self._slow_sheet(index).glyphs)

    def sheet(self, index: int) -> Sheet:
        """The marks of a page. Raises UnreadablePageError."""
        try:
            page = self._page(index)
        except UnreadablePageError:
            return self._slow_sheet(index)
        try:
            return pdf_glyphs.read_sheet(page)
        except pdf_glyphs.OtherReaderError:
            return self._slow_sheet(index)
        finally:
            page.close()

    def _page(self, index: int) -> Any:
        import pypdfium2

        if self._pdfium is None:
            raise UnreadablePageError
        self._refuse_too_large(index)
        try:
            return self._pdfium[index]
        except pypdfium2.PdfiumError as error:
            raise UnreadablePageError(str(error)) from None

    def _slow_sheet(self, index: int) -> Sheet:
        from xinfang_extract.sources import pdf_glyphs_miner

        self._refuse_too_large(index)
        try:
            return pdf_glyphs_miner.read_sheet(self._slowly()[index])
        except _ANY_ERROR as error:
            raise _unreadable(error) from None

    def _refuse_too_large(self, index: int) -> None:
        """Raise UnreadablePageError where the page needs a stream that inflates too far."""
        if not self._too_large:
            return
        from xinfang_extract.sources import pdf_reach

        try:
            needed = pdf_reach.reaches(self._slowly()[index].page_obj, self._too_large)
        except _ANY_ERROR as error:
            raise _unreadable(error) from None
        if needed:
            raise UnreadablePageError(f"it needs a stream that inflates to {_more_than_allowed()}")

    def open_page(self, index: int) -> Any:
        """PDFium's page, to be closed by the caller. Raises UnreadablePageError."""
        return self._page(index)


def _unreadable(error: Exception) -> UnreadablePageError:
    """What the second reader stumbled over, in words for the user."""
    if isinstance(error, pdf_glyphs.TooManyGlyphsError):
        return UnreadablePageError(str(error))
    if isinstance(error, IndexError):
        return UnreadablePageError("the page tree leads to no page here")
    if _is_too_deep(error):
        return UnreadablePageError(f"it {_TOO_DEEP}")
    return UnreadablePageError(f"the page is damaged ({type(error).__name__})")


def _is_too_deep(error: Exception) -> bool:
    """pdfplumber wraps what pdfminer raised."""
    return isinstance(error, RecursionError) or any(isinstance(arg, RecursionError) for arg in error.args)
