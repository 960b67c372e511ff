"""Documents that cannot speak of petitions: told from the text as read, before anything else is done with it.

A figure needs a word. Either its paragraph has one that speaks of petitions wherever it stands; or a heading, or the
head or a label of a table, names petitions. A document without such words has no figure, and of its numbers none but
those beside a unit are left to list. The words are those that the rest of the room goes by: the lexicon's, with the
user's own, and the patterns of `petition_words`.

Told twice: from the text as read (`is_silent`), where a word that counts in heads alone must stand in the midst of a
long paragraph to be passed over; and once layout has said what is a head (`has_silent_heads`), which costs more and
tells of pages in short lines as well.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import lru_cache

import regex

from xinfang_extract.attribution import petition_words
from xinfang_extract.layout.prose import has_cells_or_captions, is_surely_prose
from xinfang_extract.lexicon import Lexicon
from xinfang_extract.model import Block, BlockKind
from xinfang_extract.page import Page
from xinfang_extract.patterns import lazy_regex
from xinfang_extract.rules.short_verbs import BEFORE_LETTER
from xinfang_extract.view.sieve import Sieve

_IN_HEADS = (petition_words.TITLE, petition_words.ENTRY, petition_words.HEADING, petition_words.ROWS)
_COMMONEST = "信访"
"""A word that makes figures wherever it stands: where it does, nothing else need be looked for."""
_IDLE = lazy_regex(r"\(\?<?!.*?\)|\\s\*")  # what takes words back, and blanks that no view has


def is_silent(texts: Sequence[str], lexicon: Lexicon) -> bool:
    """Whether the pages of one document cannot hold a figure. True only where that is certain."""
    if _speak_plainly(texts):
        return False
    shaped: bool | None = None
    for place in _sieve(lexicon).places(texts):
        if place.strong:
            return False
        if shaped is None:
            shaped = any(map(has_cells_or_captions, texts))
        if shaped or not is_surely_prose(texts[place.text], place.at):
            return False
    return True


def has_silent_heads(pages: Sequence[Page], blocks: Sequence[Block], lexicon: Lexicon) -> bool:
    """Whether pages with these blocks cannot hold a figure: no word stands where it counts. True only for certain."""
    texts = [page.text for page in pages]
    if _speak_plainly(texts):
        return False
    heads = [bytearray(len(text)) for text in texts]  # which code points stand in one
    for block in blocks:
        if block.kind is not BlockKind.PROSE:
            for span in (*block.lines, *(cell.span for row in block.rows for cell in row)):
                heads[span.page][span.start : span.end] = b"\x01" * (span.end - span.start)
    return not any(place.strong or heads[place.text][place.at] for place in _sieve(lexicon).places(texts))


def _speak_plainly(texts: Iterable[str]) -> bool:
    """Whether the commonest word stands there as it is: most pages of petition work need no sieve."""
    return any(_COMMONEST in text for text in texts)


def words_of(pattern: regex.Pattern[str]) -> list[str]:
    """The words of a pattern that is nothing but words, one of which it must find."""
    return _IDLE.sub("", pattern.pattern).split("|")


@lru_cache(maxsize=8)
def _sieve(lexicon: Lexicon) -> Sieve:
    """The words that may make a figure, each with whether it does so wherever it stands, or in heads alone."""
    terms = lexicon.terms.items()
    naming = [word for word, term in terms if term.role == "subject" or (term.role, term.code) == ("stage", "reviewed")]
    letters = [f"{before}信" for before in BEFORE_LETTER]
    heads = [*naming, *letters, *(word for pattern in _IN_HEADS for word in words_of(pattern))]
    return Sieve({**dict.fromkeys(heads, False), **dict.fromkeys(words_of(petition_words.PARAGRAPH), True)})
