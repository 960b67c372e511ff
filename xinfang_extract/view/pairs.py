"""Two glyphs of every word that tell it from other text: what the sieve looks for."""

from __future__ import annotations

from collections import Counter
from collections.abc import Container, Iterable, Mapping
from itertools import pairwise

from xinfang_extract.light import light
from xinfang_extract.patterns import lazy_re
from xinfang_extract.view.forms import one_form

_PARTS = lazy_re(r"[\s，。]+")  # no word is looked for across these: the view leaves them out, or puts them in
_COMMON = (
    ".0123456789的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经十三之进着等部度家"
    "电力里如水化高自二理起小物现实加量都两体制机当使点从业本去把性好应开它合还因由其些然前外天政四日那社义事平形相全表间样与关各重新线内数正心反你明看原又么利比或"
    "但质气第向道命此变条只没结解问意建月公无系军很情者最立代想已通并提直题党程展五果料象员革位入常文总次品式活设及管特件长求老头基资边流路级少图山统接知较将组见计"
    "别她手角期根论运农指几九区强放决西被干做必战先回则任取据处队南给色光门即保治北造百规热领七海口东导器压志世金增争济阶油思术极交受联什认六共权收证改清己美再采转"
    "更单风切打白教速花带安场身车例真务具万每目至达走积示议声报斗完类八离华名确才科张信"
)
"""The commonest signs, the most common first: of two glyphs that tell the same the rarer is taken."""


@light
class Pair:
    """Two glyphs that stand together in some words: the words themselves, of which the strong are told apart."""

    strong: tuple[str, ...]
    others: tuple[str, ...]
    reach: int  # how far from one of the glyphs its words may reach

    def with_words(self, words: tuple[str, ...], *, strong: bool) -> Pair:
        """The same with more words, all strong ones or none."""
        reach = max(self.reach, *(len(word) - 1 for word in words))
        return Pair(self.strong + words, self.others, reach) if strong else Pair(self.strong, words, reach)


def parts_of(words: Mapping[str, bool]) -> dict[str, bool]:
    """Of each word the longest part that the view writes in one way only."""
    out: dict[str, bool] = {}
    for word, strong in words.items():
        part = max(_PARTS.split(word.translate(one_form())), key=len)
        out[part] = strong or out.get(part, False)
    return out


def pairs_of(words: Mapping[str, bool]) -> dict[tuple[str, str], Pair]:
    """Pairs of glyphs of which every word has one: few, and such as stand in few other words."""
    out: dict[tuple[str, str], Pair] = {}
    weaker = {word for word, strong in words.items() if not strong}
    for strong in (True, False):
        least = [word for word in words if words[word] is strong and not _holds_another(word, words)]
        left = {word: set(pairwise(word)) for word in least if len(word) > 1}
        while left:
            counts = Counter(pair for pairs in left.values() for pair in pairs)
            best = max(counts, key=lambda pair: (_worth(pair, counts[pair], weaker if strong else ()), pair))
            named = tuple(word for word, pairs in left.items() if best in pairs)
            out[best] = out.get(best, Pair((), (), 0)).with_words(named, strong=strong)
            left = {word: pairs for word, pairs in left.items() if best not in pairs}
    return out


def _worth(pair: tuple[str, str], count: int, weaker: Container[str]) -> int:
    """How well a pair tells `count` words; a pair that is a weaker word would make that one strong."""
    return 0 if "".join(pair) in weaker else count * max(map(_rarity, pair))


def _holds_another(word: str, words: Mapping[str, bool]) -> bool:
    """Whether a word holds a shorter one that says as much: who looks for the shorter finds both."""
    parts = {word[i:j] for i in range(len(word)) for j in range(i + 1, len(word) + 1)} - {word}
    return any(words.get(part, False) or (part in words and not words[word]) for part in parts)


def telling_of(pairs: Iterable[tuple[str, str]]) -> list[str]:
    """Glyphs of which every pair has one: few, and rare ones."""
    left, out = list(pairs), []
    while left:
        counts = Counter(glyph for pair in left for glyph in set(pair))
        out.append(max(counts, key=lambda glyph: (counts[glyph] * _rarity(glyph), glyph)))
        left = [pair for pair in left if out[-1] not in pair]
    return out


def _rarity(glyph: str) -> int:
    """About how much text there is for one of the glyph: what comes n-th is n times rarer than what comes first."""
    rank = _COMMON.find(glyph)
    return (rank if rank >= 0 else len(_COMMON)) + 1
