"""Rates of handling: what was done, and 率 behind it (就地化解率). The lexicon lists those that are made otherwise."""

from __future__ import annotations

from xinfang_extract.lexicon import Term

RATE = "率"
_OF = ("received", "filed", "resolved", "replied", "supervised", "reviewed", "transferred")
_TERMS = {code: Term((RATE,), "rate", stage=code) for code in _OF}
_TERMS["passed"] = _TERMS["assigned"] = _TERMS["transferred"]


def rate_behind(text: str, end: int, done: Term) -> Term | None:
    """The rate that a word for what was done names where it ends at `end` of the text; None where none stands there."""
    if done.role != "stage" or not text.startswith(RATE, end):
        return None
    return _TERMS.get(done.code)
