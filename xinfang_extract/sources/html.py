"""Web pages: HTML, and MHTML as browsers save it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from xinfang_extract import limits
from xinfang_extract.errors import SourceError
from xinfang_extract.page import Page, PageState
from xinfang_extract.sources.encoding import decode
from xinfang_extract.sources.html_places import in_place
from xinfang_extract.sources.html_tree import TooManyNodesError, joined, pieces_of
from xinfang_extract.sources.source import Reading, Source

_OPENED = re.compile(
    r"<(/?)(div|span|table|font|b|i|u|a|em|strong|section|article|center|blockquote|ul|ol|dl|form)\b", re.IGNORECASE
)
_MHTML = re.compile(rb"\A(?:[\w-]+:[^\n]*\n(?:[ \t][^\n]*\n)*)*?(?:MIME-Version|Content-Type):", re.IGNORECASE)


def read(source: Source, reading: Reading) -> Iterator[Page]:
    """The one page of a web page. Raises SourceError where it is too large, nested too deep or no text.

    The encoding is found out from the bytes: what a meta tag says is wrong often enough. Offsets point into the
    decoded file; of MHTML, into the HTML part of it.
    """
    reading.check_pages(source.name, 1)
    data = source.read()
    if len(data) > limits.MAX_MARKUP_BYTES:
        most = limits.MAX_MARKUP_BYTES // limits.MIB
        raise SourceError(source.name, f"is a web page of more than {most} MiB", "save its text as .txt")
    encoding = reading.encoding
    if _MHTML.match(data[:4096]):
        data = _html_part(data, source.name)
    decoded = decode(data, source.name, encoding)
    text = text_of(decoded.text, source.name)
    state = PageState.OK if text.strip("\u200b \n\t") else PageState.NO_TEXT
    note = "" if state is PageState.OK else "a web page without text of its own"
    yield Page(source.name, 1, text, state, ordered=True, encoding=decoded.encoding, note=note)


def text_of(markup: str, name: str) -> str:
    """What a reader sees of a web page, each character where it stands in `markup`.

    Where the source cannot be followed (markup broken beyond repair) the text comes without its places.
    Raises SourceError for markup that is nested too deep or has too many nodes.
    """
    from selectolax.lexbor import LexborHTMLParser

    depth = deepest = 0
    for hit in _OPENED.finditer(markup):
        depth += -1 if hit.group(1) else 1
        deepest = max(deepest, depth)
    if deepest > limits.MAX_MARKUP_DEPTH:
        raise SourceError(name, f"has markup nested more than {limits.MAX_MARKUP_DEPTH} deep", "save its text as .txt")
    root = LexborHTMLParser(markup).root
    if root is None:
        return ""
    try:
        pieces = pieces_of(root)
    except TooManyNodesError:
        problem = f"has markup of more than {limits.MAX_MARKUP_NODES:,} elements and texts"
        raise SourceError(name, problem, "save its text as .txt") from None
    placed = in_place(markup, pieces)
    return joined(pieces) if placed is None else placed


def _html_part(data: bytes, name: str) -> bytes:
    """The first HTML part of an MHTML file, its transfer encoding undone."""
    import email
    import email.policy

    message = email.message_from_bytes(data, policy=email.policy.compat32)
    for part in message.walk():
        if part.get_content_type() in ("text/html", "application/xhtml+xml"):
            body = part.get_payload(decode=True)
            if isinstance(body, bytes) and body:
                return body
    raise SourceError(name, "is a saved web page with no HTML in it", "save the page again, as HTML")
