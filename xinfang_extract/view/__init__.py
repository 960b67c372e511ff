"""The text view: what the rules read of a block or a cell, with the way back to the page."""

from __future__ import annotations

from xinfang_extract.view.folding import fold
from xinfang_extract.view.text import (
    LOOK_ALIKE_DIGITS,
    LOOK_ALIKE_WORDS,
    PINYIN_STRIPPED,
    SPACED_DIGITS,
    WRAPPED_DIGITS,
    View,
)

__all__ = [
    "LOOK_ALIKE_DIGITS",
    "LOOK_ALIKE_WORDS",
    "PINYIN_STRIPPED",
    "SPACED_DIGITS",
    "WRAPPED_DIGITS",
    "View",
    "fold",
]
