"""A rule is a named value: what it looks for, and the examples that show it."""

from __future__ import annotations

from collections.abc import Iterator

import regex

from xinfang_extract.light import light
from xinfang_extract.patterns import lazy_regex


@light
class Rule:
    """One pattern over the text view.

    `anchors` are literal strings of which one must stand in the text for the pattern to match at all:
    they are looked for first, since finding a string costs far less than running a pattern.
    `examples` are texts with the match between ⟦ and ⟧; `near_misses` are texts that the rule leaves alone.
    A test holds every rule to both, and to never matching the empty string.
    """

    name: str
    pattern: regex.Pattern[str]
    examples: tuple[str, ...]
    near_misses: tuple[str, ...]
    anchors: tuple[str, ...] = ()
    reason: str = ""
    """Of a rule for numbers that are left out: why, where that is not its name."""

    def find(self, text: str) -> Iterator[regex.Match[str]]:
        """Matches from left to right, none overlapping."""
        if self.anchors and not any(map(text.__contains__, self.anchors)):
            return iter(())
        return self.pattern.finditer(text)


def rule(
    name: str,
    pattern: str,
    *,
    examples: tuple[str, ...],
    near_misses: tuple[str, ...],
    anchors: tuple[str, ...] = (),
    reason: str = "",
) -> Rule:
    """A rule from its pattern, written with blanks and comments (regex VERBOSE)."""
    return Rule(name, lazy_regex(pattern, regex.VERBOSE | regex.VERSION1), examples, near_misses, anchors, reason)
