"""The arrows of the house: pages in, figures, checks and what was left unread out."""

from __future__ import annotations

from collections.abc import Sequence

from xinfang_extract import audit
from xinfang_extract.attribution import read_figures
from xinfang_extract.extraction import Extraction
from xinfang_extract.layout import find_blocks
from xinfang_extract.lexicon import Lexicon, load
from xinfang_extract.model import Page, PageState
from xinfang_extract.options import Options


def run(pages: Sequence[Page], *, lexicon: Lexicon | None = None, options: Options = Options()) -> Extraction:  # noqa: B008
    """Extract the figures of the pages of one source, and check them against each other."""
    lexicon = lexicon or load()
    readable = [page for page in pages if page.state is PageState.OK and page.text]
    figures, unread, _ = read_figures(readable, find_blocks(readable), lexicon, options)
    checks = audit.audit(figures)
    return Extraction(tuple(pages), tuple(audit.apply(figures, checks)), tuple(unread), tuple(checks))
