"""xinfang: pages of Chinese yearbooks and gazetteers → audited tables of petition (信访) counts.

    from xinfang_extract import extract
    print(extract("page.txt").to_frame())

Everything is loaded when it is first asked for, so that importing this package costs next to nothing.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from xinfang_extract.api import extract, extract_pages, extract_text
    from xinfang_extract.counts import Count
    from xinfang_extract.errors import LexiconError, MissingExtraError, SourceError, XinfangError
    from xinfang_extract.extraction import Extraction
    from xinfang_extract.lexicon import Lexicon
    from xinfang_extract.model import Basis, Because, Check, CheckKind, Figure, Kind, Span, Unread, Verdict
    from xinfang_extract.options import Options
    from xinfang_extract.page import Front, Page, PageState
    from xinfang_extract.sources import PageRanges, read_pages

__version__ = "0.1.0"

_WHERE = {
    **dict.fromkeys(("extract", "extract_pages", "extract_text"), "api"),
    **dict.fromkeys(("PageRanges", "read_pages"), "sources"),
    "Extraction": "extraction",
    "Count": "counts",
    "Lexicon": "lexicon",
    "Options": "options",
    **dict.fromkeys(("Front", "Page", "PageState"), "page"),
    **dict.fromkeys(("Basis", "Because", "Check", "CheckKind", "Figure", "Kind", "Span", "Unread", "Verdict"), "model"),
    **dict.fromkeys(("LexiconError", "MissingExtraError", "SourceError", "XinfangError"), "errors"),
}

__all__ = [
    "Basis",
    "Because",
    "Check",
    "CheckKind",
    "Count",
    "Extraction",
    "Figure",
    "Front",
    "Kind",
    "Lexicon",
    "LexiconError",
    "MissingExtraError",
    "Options",
    "Page",
    "PageRanges",
    "PageState",
    "SourceError",
    "Span",
    "Unread",
    "Verdict",
    "XinfangError",
    "__version__",
    "extract",
    "extract_pages",
    "extract_text",
    "read_pages",
]


def __getattr__(name: str) -> Any:
    """Load what is asked for from the module that has it."""
    if name not in _WHERE:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(f"{__name__}.{_WHERE[name]}"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    """What the package offers, loaded or not."""
    return sorted({*globals(), *__all__})
