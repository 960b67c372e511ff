"""Rates of handling: what was done, and 率 behind it (就地化解率). The lexicon lists those that are made otherwise."""

from __future__ import annotations

from xinfang_extract.lexicon import Term

RATE = "率"
_OF = ("received", "filed", "resolved", "replied", "supervised", "reviewed", "transferred")
_TERMS = {code: Term((RATE,), "rate", stage=code) for code in _OF}
_TERMS["passed"] = _TERMS["assigned"] = _TERMS["transferred"]


NO_RATES = frozenset({"落实", "纠正", "解答", "解释", "清理", "平反"})
"""Words for what was done whose rates are of other things: 责任落实率, 知识解答率."""


def rate_behind(text: str, start: int, end: int, done: Term) -> Term | None:
    """The rate that a word for what was done names, `text[start:end]`; None where none stands there."""
    if done.role != "stage" or not text.startswith(RATE, end) or text[start:end] in NO_RATES:
        return None
    return _TERMS.get(done.code)
