"""The arrows of the house: pages in, figures, checks and what was left unread out."""

from __future__ import annotations

from collections.abc import Sequence

from xinfang_extract import audit
from xinfang_extract.attribution import Document, has_silent_heads, is_silent, read_figures
from xinfang_extract.extraction import Extraction
from xinfang_extract.later import Later
from xinfang_extract.layout import find_blocks
from xinfang_extract.lexicon import Lexicon, load
from xinfang_extract.options import Options
from xinfang_extract.page import Page, PageState
from xinfang_extract.places import place


def run(pages: Sequence[Page], *, lexicon: Lexicon | None = None, options: Options = Options()) -> Extraction:  # noqa: B008
    """Extract the figures of the pages of one source, and check them against each other."""
    words = lexicon or load()
    readable = [page for page in pages if page.state is PageState.OK and page.text]
    blocks = [] if is_silent([page.text for page in readable], words) else find_blocks(readable)
    if not blocks or has_silent_heads(readable, blocks, words):
        return Extraction(tuple(pages), unread=Later(lambda: read(readable, words, options).unread))
    document = read_figures(readable, blocks, words, options)
    figures, unread = place(document, blocks, options), tuple(document.unread)
    del document, blocks  # as large as what comes out of them; the audit needs that room
    checks = audit.audit(figures)
    return Extraction(tuple(pages), tuple(audit.apply(figures, checks)), unread, tuple(checks))


def read(pages: Sequence[Page], lexicon: Lexicon, options: Options) -> Document:
    """What the pages of one source say, whether they seem to speak of petitions or not."""
    return read_figures(pages, find_blocks(pages), lexicon, options)
