"""Which pages of a source carry petition statistics: what `xinfang find` lists."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from xinfang_extract.light import light
from xinfang_extract.page import Page, PageState
from xinfang_extract.sources.page_sieve import pairs_beside_petition_words, snippet


@light
class PetitionPage:
    """A page with petition statistics: where it is, how many numbers it has, and some of its words."""

    source: str
    page: int  # 1-based within the source
    label: str  # the page number as printed
    pairs: int  # numbers with a unit in sentences that speak of petitions, and numbers in such tables
    snippet: str


def pages_with_petitions(pages: Iterable[Page]) -> Iterator[PetitionPage]:
    """Those of `pages` that have at least one number of petitions, in order. Unreadable pages are passed over."""
    for page in pages:
        if page.state is not PageState.OK:
            continue
        pairs = pairs_beside_petition_words(page.text)
        if pairs:
            yield PetitionPage(page.source, page.number, page.label, pairs, snippet(page.text))
