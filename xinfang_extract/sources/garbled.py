"""Is this text language? Text layers with a broken font table come out as glyph numbers and stray letters.

A page of figures from such text would be nonsense without a word to the user, so whatever does not look like
Chinese (or like Latin words) is said to be garbled and left to OCR.
"""

from __future__ import annotations

import re
import unicodedata

_CID = re.compile(r"\(cid:\d+\)")
_WORD = re.compile(r"[A-Za-z]{2,}")
_STRANGE = re.compile("[\x00-\x08\x0e-\x1f\xa1-\xa6\xa8-\xaf\xb5\xb8-\u02ff\u0370-\u1dff\ue000-\uf8ff\ufff0-\uffff]")
_VOWEL = re.compile(r"[aeiouyAEIOUY]")
_EVERYDAY = frozenset(
    "的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行"
    "学法所民得经十三之进着等部度家电力里如水化高自二理起小物现实加量都两体制机当使点从业本去把性好应开它合还因由其些然"
    "前外天政四日那社义事平形相全表间样与关各重新线内数正心反你明看原又么利比或但质气第向道命此变条只没结解问意建月公无系"
    "市县区乡镇村省州局办信访件次批案信群众来接待受理情况总计占共名万元书记任会议"
    "為個國時來們產種後學經進著電裡實兩體機當點從業開還間樣與關內數氣條沒結問係縣區鄉鎮辦訪眾處總佔萬書記議"
)
"""Characters without which no page of Chinese gets by, in both scripts."""


def is_garbled(text: str) -> bool:
    """Whether the text of a page is not language.

    Texts of fewer than 20 glyphs are given the benefit of the doubt, unless nothing in them can be read.
    """
    if not _STRANGE.search(text) and any(len(_EVERYDAY.intersection(text[:reach])) >= 30 for reach in (200, 800)):
        return False  # nearly every page: no need to count
    ink = "".join(_CID.sub("\ufffd", text).split())
    if len(ink) < 4:
        return False
    broken = sum(_meaningless(c) for c in ink)
    if broken >= 0.05 * len(ink) and broken >= 3:
        return True
    if len(ink) < 20:
        return False
    chinese = [c for c in ink if _is_chinese(c)]
    odd = sum(_is_odd(c) for c in ink)
    if odd > 0.05 * len(ink) and odd > 0.2 * len(chinese):
        return True
    if len(chinese) < 0.05 * len(ink):
        return not _latin(text, ink) and not _tabular(ink)
    return len(chinese) >= 60 and sum(c in _EVERYDAY for c in chinese) < 0.12 * len(chinese)


def _meaningless(char: str) -> bool:
    """Control characters, private use, unassigned code points, the replacement character."""
    return char == "\ufffd" or unicodedata.category(char) in ("Cc", "Co", "Cn", "Cs")


def _is_chinese(char: str) -> bool:
    code = ord(char)
    return 0x2E80 <= code <= 0x2FDF or 0x3400 <= code <= 0x9FFF or 0xF900 <= code <= 0xFAFF or code >= 0x20000


def _is_odd(char: str) -> bool:
    """Letters and signs that no Chinese yearbook has in number: accented Latin, Greek, Cyrillic, Arabic and so on."""
    code = ord(char)
    return (0xA1 <= code <= 0x2FF and char not in "·×÷°±§") or 0x370 <= code <= 0x1DFF or 0xA000 <= code <= 0xF8FF


def _latin(text: str, ink: str) -> bool:
    """Words of Latin letters: an English page, a pinyin index."""
    words = _WORD.findall(text)
    letters = sum(len(w) for w in words)
    return letters >= 0.5 * len(ink) and sum(bool(_VOWEL.search(w)) for w in words) >= 0.7 * len(words)


def _tabular(ink: str) -> bool:
    """Nothing but numbers and their signs: the inner page of a table whose labels stand on the page before."""
    return sum(c.isdigit() or c in ",.%-—–+:：()（）/|…" for c in ink) >= 0.95 * len(ink)
