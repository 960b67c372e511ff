"""Interviews, 【主持人】… 【局长】…: what stands in the brackets says who speaks, and heads no section of its own."""

from __future__ import annotations

from collections.abc import Sequence

from xinfang_extract.attribution.petition_words import speaks_of_petitions
from xinfang_extract.patterns import lazy_regex

ASKS = lazy_regex(r"[【〔\[](?:主持人|记者|网友|听众|问|提问)[^】〕\]]{0,16}[】〕\]]")
SPEAKER = lazy_regex(r"[【〔\[][^】〕\]]{1,24}[】〕\]]")
FEWEST = 2
"""Questions that an interview has, at least."""


def is_interview(heads: Sequence[str]) -> bool:
    """Whether some of the heads of a page say who asks."""
    return sum(ASKS.fullmatch(head) is not None for head in heads) >= FEWEST


def says_who_speaks(head: str) -> bool:
    """Whether a head of an interview is nothing but the name of who speaks, and names no petitions."""
    return SPEAKER.fullmatch(head) is not None and not speaks_of_petitions(head)
