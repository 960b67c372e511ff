"""What running text says of the place it is on: the kind of place it calls its own, and the one it names most."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from xinfang_extract.patterns import lazy_re, lazy_regex
from xinfang_extract.regions.names import Named, names_in

READ = 20_000  # code points of a text that are looked at; a page says where it is well before

_LEVEL_WORDS = lazy_regex(
    r"(?:全|我|本)([县市区州旗省])|(?<![\u4e00-\u9fff])(?<![省市州盟]、)([县市区州旗省])(?:委|政府|信访)"
)
"""市、县信访部门 are nobody's own."""


def kind_words(text: str) -> Iterator[str]:
    """The words by which `text` calls a kind of place its own: 全县, 市信访."""
    return (found[0] for found in _LEVEL_WORDS.finditer(text))


KINDS = "省市州县区旗"


def own_kind(text: str, kinds: str = KINDS) -> str:
    """The one of `kinds` of places that the text calls its own: 县 of 全县; empty where it does not, or two alike."""
    told = own_kinds(text, kinds)
    return told if len(told) == 1 else ""


def own_kinds(text: str, kinds: str = KINDS) -> str:
    """As `own_kind`, and all of those that it calls its own as often as each other."""
    told = (found[1] or found[2] for found in _LEVEL_WORDS.finditer(text))
    votes = Counter(kind for kind in told if kind in kinds)
    return "".join(kind for kind in kinds if votes[kind] and votes[kind] == max(votes.values()))


def calls_its_own(text: str, place: str) -> bool:
    """Whether the kind of `place` is the one that the text calls its own: 全市 for 河东市."""
    kind = own_kind(text)
    return kind != "" and place.endswith(kind)


def first_kind(text: str, kinds: str = KINDS) -> str:
    """The one of `kinds` that the text calls its own first."""
    told = (found[1] or found[2] for found in _LEVEL_WORDS.finditer(text))
    return next((kind for kind in told if kind in kinds), "")


_OWN_BODY = lazy_re(r"委|信访|人民政府|政府|人大|政协|纪委|人民法院|法院|人民检察院|检察院|公安局")
_COUNTED = lazy_re(r"\d(?![\d年月日])")


def place_named(text: str, level: str) -> str:
    """The place of the text's own level that it names alone, or by far the most.

    A mention as the name of a body, 柞水县信访局, counts twice.
    """
    found = [named for named in names_in(text) if not level or named.name.endswith(level)]
    votes: Counter[str] = Counter()
    for named in found:
        votes[named.name] += 2 if _is_body(text, named) else 1
    ranked = votes.most_common(2)
    if not ranked:
        return ""
    name, count = ranked[0]
    if len(ranked) == 1:
        return name if count > 1 or (level and found[0].known) else ""
    rival = ranked[1][1]
    return name if count >= 3 * rival or (count >= 2 * rival and found[0].name == name) else ""


def opening_place(text: str) -> str:
    """The one place that `text` names, where it begins with what a body of it did: 2018年，澄江县信访局受理…."""
    found = names_in(text)
    if not found or len({named.name for named in found}) > 1:
        return ""
    first = found[0]
    return first.name if _is_body(text, first) and not _COUNTED.search(text, 0, first.start) else ""


def _is_body(text: str, named: Named) -> bool:
    return _OWN_BODY.match(text, named.end) is not None
