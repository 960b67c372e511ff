"""Words that narrow a petition: the level it was taken to, and its form (集体, 重复, 联名)."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from itertools import takewhile
from operator import attrgetter

from xinfang_extract.attribution.attrs import Value, join
from xinfang_extract.patterns import lazy_regex
from xinfang_extract.rules.mentions import NAMING, Excluded, Mention, Word

# Between so many times and the number: 两次以上来访的83件.
CAME = lazy_regex(r"(?:来访|上访|走访|来信|信访|投诉|举报|反映)的?")
# Before so many times: what offices did, and not petitioners.
DONE_SO_OFTEN = lazy_regex(r"(?:催办?|转手|转办?|督办|协调|研究|调解|约谈|(?<!曾)经)过?$")
_START = attrgetter("start")
BESIDE = NAMING | {"purpose"}
"""Roles of the words that a narrowing word may stand by."""


def named_together(name: str, words: Sequence[Word], block: int) -> Value:
    """The code of the column `name` that several words give together: 到省、进京 is `national+province`."""
    code = join(name, (getattr(w.term, name) for w in words))
    return Value(code, f"{name}_named", words[0].start, words[-1].end, block)


def narrows_its_noun(text: str, word: Word, found: Sequence[Word], end: int) -> bool:
    """集体, 重复, 个人 narrow a petition where they stand by its noun or by the number: not in 集体不适, 个人维权."""
    if end - word.end <= 1 or text.startswith(("的", "、", "和", "来", "而来"), word.end):
        return True
    near = takewhile(lambda w: w.start - word.end <= 2, found[bisect_left(found, word.end, key=_START) :])
    return any(w.term.role in BESIDE for w in near)


def large_groups(text: str, attrs: dict[str, Value], lead: Sequence[Mention], end: int, block: int) -> None:
    """`5人以上的4批`: five and more come together (信访工作条例); `3次以上的12件` is repeated."""
    for mention in lead:
        if not isinstance(mention, Excluded) or mention.reason != "threshold":
            continue
        if end - mention.end > 1 and CAME.fullmatch(text, mention.end, end) is None:
            continue
        if "form" in attrs or DONE_SO_OFTEN.search(text, max(0, mention.start - 4), mention.start) is not None:
            continue
        printed = text[mention.start : mention.end]
        if "次" in printed and "人" not in printed:
            attrs["form"] = Value("repeat", "by_times", mention.start, mention.end, block)
        elif ("channel" not in attrs or attrs["channel"].code == "visit") and ("人" in printed or "名" in printed):
            attrs["form"] = Value("collective", "by_size", mention.start, mention.end, block)
            attrs.setdefault("channel", Value("visit", "by_size", mention.start, mention.end, block))
