"""Letters that an OCR reads for digits: `1O2件` is 102, `26l人` is 261, and `1.268件` 1,268. In numbers only, flagged.

The glyphs O and 0, l and 1 are one shape in many fonts; other confusions (S for 5, B for 8) are not, and nothing is
guessed of them: such a number stays unread.
"""

from __future__ import annotations

import re

from xinfang_extract.patterns import lazy_re

LOOK_ALIKES = "OoIl"
"""The letters that are read as digits."""

DIGIT_OF = str.maketrans(LOOK_ALIKES, "0011")
"""Each of them with its digit, for `str.translate`."""
_BEFORE = 16  # glyphs looked at before a number
_HAN = "\u4e00-\u9fff"
_BESIDE_DIGIT = lazy_re(rf"\d[ .]?[{LOOK_ALIKES}]|[{LOOK_ALIKES}] ?\d")
# With a digit of its own, no zero before it, and a unit behind it; the rest of a torn number may stand in between.
_NUMBER = lazy_re(
    rf"(?:(?<![A-Za-z\d])(?:[lI]{{0,2}}|[lI][Oo]{{1,2}})\d[\d{LOOK_ALIKES}]*+(?:[ ][lI](?=[ \n]?[件批人起]))?"
    rf"|(?:(?<=[{_HAN}])|(?<=[{_HAN}][ \n]))[lI][ ](?:\d|[Oo]{{1,2}}\d)[\d{LOOK_ALIKES}]*+"
    rf"|(?<=[{_HAN}])[lI][Oo]{{2}}(?=[ ]?%))"
    r"(?=(?:\.[\dOoIl]{1,4})?(?:[ \n]\d{1,3}){0,3}[ \n]?[余多]?[件批人起封宗例名户条次万%])"
)

# 1 O 7批次: every digit set apart.
_SET_APART = lazy_re(
    rf"(?<=[{_HAN}，、；])(?=[{LOOK_ALIKES} ]*\d)(?=[\d ]*[{LOOK_ALIKES}])[1-9lI](?: [\d{LOOK_ALIKES}]){{2,5}}"
    r"(?=[ \n]?[余多]?[件批人起封宗名户%])"
)
# 1,O84封, 3 O58件: the thousands behind a comma or a blank.
_THOUSANDS = lazy_re(
    rf"(?<![A-Za-z\d，])[\dIl][\d{LOOK_ALIKES}]{{0,2}}[， ](?=[\d{LOOK_ALIKES}]{{0,2}}\d)[\d{LOOK_ALIKES}]{{3}}"
    r"(?=[ \n]?[余多]?[件批人起封宗例名户])"
)
# A cell of a table that is nothing but a number, with its thousands apart.
_ALONE = lazy_re(rf"(?=\D*\d)(?!0\d)[\d{LOOK_ALIKES}]{{1,3}}(?:[ ，][\d{LOOK_ALIKES}]{{3}})+")
# 1.268件: petitions are counted in whole numbers, so that the point is a comma of thousands.
_STOPPED = lazy_re(
    r"(?<![\d.，])[1-9]\d{0,2}(?:\.(?:\d{2}[\dOoIl]|\d[OoIl]\d|[OoIl]\d{2}))+"
    r"(?=[ \n]?[余多]?(?:件|批[次，。；、\d]|人次|起|封))"
)
# 每万人3.125件, 平均每月3.750件 are decimals; 1.268件 at the head of an item may be its number.
_OF_EACH = lazy_re(r"(?:均|每|率|万人|比)[^，。；\n]{0,12}$|[\n。；]$")
# 94.l%.
_DECIMALS = lazy_re(rf"(?<=\d\.)[\d{LOOK_ALIKES}]{{1,2}}(?=[ ]?%)")
# 2O05年.
_YEAR = lazy_re(
    rf"(?<![A-Za-z\d])(?=[\d{LOOK_ALIKES}]{{0,3}}[{LOOK_ALIKES}])(?:[1lI]9|2[0Oo])[\d{LOOK_ALIKES}]{{2}}(?=[ \n]?年)"
)
# 三百O七件, 二干六百余人: the zero and the thousand of numbers in words.
_ZERO_IN_WORDS = lazy_re(r"(?<=[〇零一二三四五六七八九百千万])[Oo](?=[一二三四五六七八九])")
_THOUSAND_IN_WORDS = lazy_re(
    r"(?<=[一二两三四五六七八九])干(?=[零〇]?[一二三四五六七八九](?:百|十|[余多]?[件批人起封宗名户])|[余多]?[件批起封宗户]|[余多]?人次)"
)


def digits_for_letters(folded: str) -> str:
    """The folded text with a digit for each letter that stands inside a number for it; as long as it was."""
    if "O" in folded or "o" in folded:
        folded = _ZERO_IN_WORDS.sub("〇", folded)
    if "干" in folded:
        folded = _THOUSAND_IN_WORDS.sub("千", folded)
    if "." in folded:
        folded = _STOPPED.sub(_with_comma, folded)
    if _BESIDE_DIGIT.search(folded) is None:
        return folded
    if _ALONE.fullmatch(folded) is not None:
        return folded.translate(DIGIT_OF)
    for pattern in (_SET_APART, _THOUSANDS, _NUMBER, _DECIMALS, _YEAR):
        folded = pattern.sub(_as_digits, folded)
    return folded


def _with_comma(match: re.Match[str]) -> str:
    of_each = _OF_EACH.search(match.string, max(0, match.start() - _BEFORE), match.start())
    return match.group() if of_each is not None else match.group().replace(".", "，")


def _as_digits(match: re.Match[str]) -> str:
    return match.group().translate(DIGIT_OF)
