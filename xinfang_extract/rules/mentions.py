"""What the rules and the lexicon see in a view: numbers, words, marks, times, and stretches that are left out."""

from __future__ import annotations

from xinfang_extract.lexicon import Term
from xinfang_extract.light import light
from xinfang_extract.rules.numbers import Number
from xinfang_extract.rules.times import Time


@light
class Word:
    """A word of the lexicon, or a place a rule has found, with its meaning."""

    start: int
    end: int
    term: Term
    rule: str = "lexicon"

    @property
    def role(self) -> str:
        """The role of its term."""
        return self.term.role


@light
class Mark:
    """A punctuation mark that parts clauses or items, or a bracket."""

    start: int
    end: int
    char: str


@light
class Excluded:
    """A stretch whose numbers count something else; `reason` is the code that `unread` gives."""

    start: int
    end: int
    reason: str


Mention = Word | Number | Mark | Time | Excluded
"""Every mention has `start` and `end` in the view; no two overlap."""
NAMING = frozenset({"subject", "place", "manner"})
"""Roles of words that say which petitions are counted."""
