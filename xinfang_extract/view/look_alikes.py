"""Letters that an OCR reads for digits: `1O2件` is 102, `26l人` is 261. Inside numbers only, and flagged.

The glyphs O and 0, l and 1 are one shape in many fonts; other confusions (S for 5, B for 8) are not, and nothing is
guessed of them: such a number stays unread.

Five glyphs that a scan puts for one of the same frame are read as it, where no word has them: `3582仵` is 件, `来倌`
is 来信. They are words around a number, never a part of it.
"""

from __future__ import annotations

import re

from xinfang_extract.patterns import lazy_re

LOOK_ALIKES = "OoIl"
"""The letters that are read as digits."""

DIGIT_OF = str.maketrans(LOOK_ALIKES, "0011")
"""Each of them with its digit, for `str.translate`."""
_HAN = "\u4e00-\u9fff"
_BESIDE_DIGIT = lazy_re(rf"\d ?[{LOOK_ALIKES}]|[{LOOK_ALIKES}] ?\d")
# With a digit of its own, no zero before it, and a unit behind it; the rest of a torn number may stand in between.
_NUMBER = lazy_re(
    rf"(?:(?<![A-Za-z\d])[lI]{{0,2}}\d[\d{LOOK_ALIKES}]*+(?:[ ][lI](?=[ \n]?[件批人起]))?"
    rf"|(?:(?<=[{_HAN}])|(?<=[{_HAN}][ \n]))[lI][ ]\d[\d{LOOK_ALIKES}]*+)"
    r"(?=(?:\.\d{1,4})?(?:[ \n]\d{1,3}){0,3}[ \n]?[余多]?[件批人起封宗例名户次万%])"
)

# 2O05年.
_YEAR = lazy_re(
    rf"(?<![A-Za-z\d])(?=[\d{LOOK_ALIKES}]{{0,3}}[{LOOK_ALIKES}])(?:[1lI]9|2[0Oo])[\d{LOOK_ALIKES}]{{2}}(?=[ \n]?年)"
)

_ODD = lazy_re(r"[仵倌仿末采]")
# A unit behind a number; letters and visits.
_WORD = lazy_re(
    r"(?:(?<=[\d余多百千万])|(?<=[\d余多百千万][ \n]))仵|(?<=来)倌|倌(?=访)|(?<=[来信])仿(?![造照效制写佛真古宋])"
    r"|(?<=上)仿(?=[\d，、。一二三四五六七八九十])"
    r"|(?<=众)采(?=访\d)|(?<=[理到办民众])末(?=信)"
)
_PRINTED_FOR = str.maketrans("仵倌仿末采", "件信访来来")


def words_for_look_alikes(folded: str) -> str:
    """The folded text with the glyph that was printed for each that a scan put in its place; as long as it was."""
    return _WORD.sub(_as_printed, folded) if _ODD.search(folded) is not None else folded


def _as_printed(match: re.Match[str]) -> str:
    return match.group().translate(_PRINTED_FOR)


def digits_for_letters(folded: str) -> str:
    """The folded text with a digit for each letter that stands inside a number for it; as long as it was."""
    if _BESIDE_DIGIT.search(folded) is None:
        return folded
    return _YEAR.sub(_as_digits, _NUMBER.sub(_as_digits, folded))


def _as_digits(match: re.Match[str]) -> str:
    return match.group().translate(DIGIT_OF)
