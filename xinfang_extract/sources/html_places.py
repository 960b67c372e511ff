"""Where the text nodes of a parsed web page stand in its source, so that offsets point into the file itself.

The source is gone through once, node by node: over markup to the next text, then along that text, an entity
standing for the character it means. The page's text is the source with everything that is not read blanked out,
character for character: lines and cells are parted where the page parts them.
"""

from __future__ import annotations

import html
import re
from collections.abc import Sequence
from html.entities import html5

from xinfang_extract.sources.html_tree import Piece

_MARKUP = re.compile(
    r"<!--(?:>|->)|<!--.*?(?:-->|--!>|\Z)|<!\[CDATA\[|<[!?/][^>]*+>?|<[a-zA-Z][^>\"']*+(?:\"[^\"]*+\"[^>\"']*+|'[^']*+'[^>\"']*+)*+>?",
    re.DOTALL,
)
_ENTITY = re.compile(r"&(?:#(?:[0-9]{1,8}|[xX][0-9a-fA-F]{1,6});?|([A-Za-z][A-Za-z0-9]{1,31};?))")
NOTHING = "\u200b"
"""Stands for markup and entities within a line: the reader of the text passes over it."""


def in_place(source: str, pieces: Sequence[Piece]) -> str | None:
    """The source with all but the pieces that are read blanked out; None where a piece cannot be found in it."""
    spots = _spots(source, pieces)
    if spots is None:
        return None
    out: list[str] = []
    at = 0
    for piece, (start, end) in zip(pieces, spots, strict=True):
        if not piece.shown:
            continue
        filling = _filling(piece.before, start - at, first=not out)
        if filling is None:
            return None
        out.append(filling)
        out.append(_blanked(source[start:end], plain=piece.plain))
        at = end
    out.append("\n" * min(1, len(source) - at) + " " * (len(source) - at - 1))
    return "".join(out)


def _filling(before: str, room: int, *, first: bool) -> str | None:
    """What stands in the room between two texts: the separator at its end, nothing to see before it."""
    if first:
        return " " * (room - 1) + "\n" if room else ""
    if len(before) > room:
        return None
    if not before:
        return NOTHING * room
    return " " * (room - len(before)) + before


def _blanked(text: str, *, plain: bool) -> str:
    """A stretch of source with entities and runs of blanks as what they mean, at the same length."""
    parts, done, at = [], 0, text.find("&")
    while at >= 0:
        end, meant = _entity(text, at)
        parts.append(text[done:at] + meant + NOTHING * (end - at - len(meant)))
        done, at = end, text.find("&", end)
    text = "".join(parts) + text[done:]
    if plain:
        return text
    return re.sub(r"[ \t\r\n\f]+", lambda run: " " + NOTHING * (len(run.group()) - 1), text)


def _entity(source: str, at: int) -> tuple[int, str]:
    """Where the entity that begins at `at` ends and what it means; a bare ampersand means itself."""
    hit = _ENTITY.match(source, at)
    if hit is None:
        return at + 1, "&"
    name = hit.group(1)
    if name is None:
        return hit.end(), html.unescape(hit.group())
    for size in range(len(name), 1, -1):  # `&amp1` is `&1`: some names do without their semicolon
        if name[:size] in html5:
            return at + 1 + size, html5[name[:size]]
    return at + 1, "&"


def _spots(source: str, pieces: Sequence[Piece]) -> list[tuple[int, int]] | None:
    """Start and end of every piece in the source."""
    spots: list[tuple[int, int]] = []
    at = 0
    for piece in pieces:
        end = None
        start = _over_markup(source, at)
        end = _along(source, start, piece.text)
        if end is None:  # text that the parser put elsewhere, or markup that it read otherwise
            start = _search(source, at, piece.text)
            end = _along(source, start, piece.text) if start >= 0 else None
        if end is None:
            if piece.shown and piece.text.strip():
                return None
            start = end = at
        spots.append((start, end))
        at = end
    return spots


def _over_markup(source: str, at: int) -> int:
    while at < len(source) and source[at] == "<":
        hit = _MARKUP.match(source, at)
        if hit is None or hit.end() == at:
            break
        at = hit.end()
    return at


def _along(source: str, at: int, text: str) -> int | None:
    """Where `text` ends if it stands at `at`: entities decoded, line ends as the parser gives them."""
    if "&" not in text and "\n" not in text and source.startswith(text, at):
        return at + len(text)
    k, size = 0, len(source)
    while k < len(text):
        if at >= size:
            return None
        char = source[at]
        if char == text[k] and char != "&":
            at, k = at + 1, k + 1
        elif char == "\r" and text[k] == "\n":
            at, k = at + (2 if source.startswith("\r\n", at) else 1), k + 1
        elif char == "&":
            end, meant = _entity(source, at)
            if not text.startswith(meant, k):
                return None
            at, k = end, k + len(meant)
        elif char == "\x00" or text[k] == "\ufffd":
            at, k = at + 1, k + 1 if text[k] == "\ufffd" else k
        else:
            return None
    return at


def _search(source: str, at: int, text: str) -> int:
    """The next place with the first words of a text; -1 where there is none."""
    words = re.split(r"[&\r\n<\u00a0]", text.lstrip(" \t\r\n"), maxsplit=1)[0][:20]
    return source.find(words, at) if len(words) >= 2 else -1
