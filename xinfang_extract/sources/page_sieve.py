"""Which pages of a book are worth a careful reading: those that may speak of petitions.

A coarse sieve, wide on purpose: a page with none of these words has no petition figure. What the words mean is
the lexicon's business.
"""

from __future__ import annotations

import re
import unicodedata

from xinfang_extract.sources.geometry import INDENT

PETITION_WORD = re.compile(
    "信访|信訪|来信|來信|来访|來訪|上访|上訪|接访|接訪|下访|下訪|集体访|集體訪|集访|个体访|个访|重复访|重访|初访|群访|非访|网访|书访|越级"
    "|走访求决|约访|访民|人民来函|人民信件|群众信件|控告申诉|控申|缠访|闹访|进京访|老户访|告急访|联名信|重信|初信"
)
"""Any word that petition figures stand beside, in both scripts, in text without blanks."""
_TELLING = "访訪级級函控信"  # one of them is in every word, the rarer ones first
_WORDS = PETITION_WORD.pattern.split("|")
_BY_TELLING = {
    char: tuple(word for word in _WORDS if next(c for c in _TELLING if c in word) == char) for char in _TELLING
}

_NUMBER = r"(?:\d[\d,，.．]*|[一二三四五六七八九十百千零〇两廿]{1,9})"
_UNIT = r"(?:件\(?[批人起]?\)?次|批\(?次?\)?|人\(?次\)?|件|封|起|宗|案|例|名|户)"
PAIR = re.compile(rf"(?<![\d第]){_NUMBER}[余多]?[万亿]?[余多]?{_UNIT}")
_BLANK = re.compile(r"\s+")
_LOOKALIKE = re.compile("[\u2e80-\u2fdf\uf900-\ufaff]")
_SENTENCE = re.compile(r"[^。；;\f]+")


def squeezed(text: str) -> str:
    """The text without blanks and line ends, its look-alikes (Kangxi radicals, full-width digits) folded."""
    return unicodedata.normalize("NFKC", _BLANK.sub("", text))


def may_speak_of_petitions(text: str) -> bool:
    """Whether a page's text has any petition word, also one parted by blanks or by the end of a line."""
    if not any(char in text for char in _TELLING):
        return False
    plain = "".join(text.split())
    if _LOOKALIKE.search(plain):
        plain = squeezed(plain)
    told = [char for char in _TELLING if char in plain]
    # a thirtieth of the time of one pattern
    return any(word in plain for char in told for word in _BY_TELLING[char])


def entry_runs_on(text: str) -> bool:
    """Whether a page ends in the middle of an entry that may speak of petitions.

    The entry is what follows the last heading: a short line that stands in, or one that opens with a bracket.
    """
    lines = [line for line in text.split("\n") if line.strip()]
    start = 0
    for k, line in enumerate(lines):
        words = line.strip()
        alone = len(words) <= 16 and words[-1] not in "。；，、,;"
        if line.startswith(INDENT) and (alone or words[0] in "【〔［[（(一二三四五六七八九十"):
            start = k
    return may_speak_of_petitions("\n".join(lines[start:]))


def pairs_beside_petition_words(text: str) -> int:
    """How many number–unit pairs stand in sentences that speak of petitions, with those of their table rows."""
    if "\t" in text:
        return _in_tables(text) + _in_prose("\n".join(line for line in text.split("\n") if "\t" not in line))
    return _in_prose(text)


def _in_prose(text: str) -> int:
    sentences = _SENTENCE.findall(squeezed(text))
    return sum(len(PAIR.findall(sentence)) for sentence in sentences if PETITION_WORD.search(sentence))


def _in_tables(text: str) -> int:
    """Cells with digits in the rows of tables with a petition word in them or within the three lines above."""
    count = 0
    lines = text.split("\n")
    start = 0
    while start < len(lines):
        end = start
        while end < len(lines) and "\t" in lines[end]:
            end += 1
        if end > start and may_speak_of_petitions("\n".join(lines[max(0, start - 3) : end])):
            cells = [cell for line in lines[start:end] for cell in line.split("\t")]
            count += sum(bool(re.fullmatch(r"[\s\d,，.．+-]*\d[\s\d,，.．]*", cell)) for cell in cells)
        start = max(end, start + 1)
    return count


def snippet(text: str, width: int = 44) -> str:
    """The words around the first pair that stands beside a petition word, on one line.

    A page whose numbers stand in tables alone gives its first line with a petition word; a page without any, "".
    """
    prose = [line for line in text.split("\n") if "\t" not in line]
    for sentence in (str(found) for found in _SENTENCE.findall(squeezed("\n".join(prose)))):
        word, pair = PETITION_WORD.search(sentence), PAIR.search(sentence)
        if word and pair:
            middle = (word.start() + pair.end()) // 2
            start = max(0, min(middle - width // 2, len(sentence) - width))
            return sentence[start : start + width]
    telling = next((line for line in [*prose, text] if may_speak_of_petitions(line)), "")
    return squeezed(telling)[:width]
