"""Pages on which numbers in brackets are those of an earlier year: all of them, where they say so once; those right
behind a number of their unit, where a change proves one.
"""

from __future__ import annotations

import regex

from xinfang_extract.patterns import lazy_regex

SAID = lazy_regex(
    r"括号(?:内|中|里)的?(?:数字|数据|数)?均?(?:为|系|是)(?:上年|去年|((?:19|20)\d{2})年)"
    r"|（(?:上年|去年|((?:19|20)\d{2})年)(?:同期)?[^（）\n]{1,16}，下同）"
)
"""（注：括号内为2018年数据）, （去年同期497件次，下同）."""
WITH_CHANGE = lazy_regex(
    r"(?P<now>\d[\d,]*)(?P<unit>[件批人起封])[^（），。\d]{0,3}（(?P<before>\d[\d,]*)(?P=unit)[^（），。\d]{0,3}），?"
    r"(?:同比|(?:比|较)(?:上年|去年)(?:同期)?)?(?:(?P<up>上升|增长|增加|上涨|增)|下降|减少|降低|减|降)了?"
    r"(?P<percent>\d+(?:\.\d+)?)%"
)
"""来信412件（623件），下降33.87%."""
EXACT = 0.1
"""Hundredths of the earlier count by which a printed change may miss what the two counts give: it is rounded."""


def year_in_brackets(text: str, year: int) -> int | None:
    """The year of all numbers in brackets on a page that tells of `year`; None where it says none."""
    if (said := SAID.search(text)) is not None:
        named = said[1] or said[2]
        return int(named) if named else year - 1
    return None


def year_proved_in_brackets(text: str, year: int) -> int | None:
    """The year before, where the change behind one bracket proves that it has the earlier count."""
    return year - 1 if any(map(_is_proof, WITH_CHANGE.finditer(text))) else None


def _is_proof(found: regex.Match[str]) -> bool:
    """Whether the change behind the bracket is that from its number to the one before it."""
    now, before = (int(found[name].replace(",", "")) for name in ("now", "before"))
    printed = float(found["percent"]) * (1 if found["up"] else -1)
    return before > 0 and abs((now - before) / before * 100 - printed) <= EXACT
