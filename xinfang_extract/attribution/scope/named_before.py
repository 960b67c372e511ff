"""The petitions that the sentence before named and did not count: 进京上访居高不下。1996年42人次."""

from __future__ import annotations

from dataclasses import replace

from xinfang_extract.attribution.attrs import carried, narrowing_of
from xinfang_extract.attribution.items import Item
from xinfang_extract.attribution.scope.scopes import matching
from xinfang_extract.attribution.scope.subjects import subject_attrs
from xinfang_extract.attribution.state import State
from xinfang_extract.attribution.words.stated import Stated
from xinfang_extract.patterns import lazy_regex

# A lead that says nothing but when and how many in all: 次年为, 全年共.
PLAIN = lazy_regex(
    r"[，。\s]*(?:全年|年内|当年|次年|翌年|是年|今年|仅|则|已|即|就|竟|增|[上下]半年|第?[一二三四]季度|[年月]底|[年月]份|[两二三四五六七八九十]年|本月|本季度|其中|共|全市"
    r"|全县|全省|全州|全区|发生|计|达|[高多竟]达|累计|合计|总计|亦|也|而|不过|同时|到|至|“[一二三四五六七八九十]+五”(?:时期|期间)|另|还|又|为|达|是|变|有|约|近|逾|的?(?:这一|这个|该|此)项?(?:数字|数目)|[\d年月一二〇三四五六七八九十至—-])*"
)
# The same, with the verb of the sentence before: 一年半合计受理.
RECEIVED = lazy_regex(rf"(?:一年半|一年来|半年来?)?{PLAIN.pattern}(?:受理|收到|接到|接收|接待)(?:了|的)?")
RESULT = lazy_regex(r"\s*(?:清理|检查|统计|处理|排查|登记|清查)(?:的)?(?:结果|情况)(?:是)?[：，]")
"""The head of a sentence that tells what came of what the one before has told."""
ALL_YEAR = ("全年", "年内")
# What may number a run-in head: （1）来信。
NUMBERING = lazy_regex(r"^[\s（(]*(?:\d{1,2}|[一二三四五六七八九十]{1,3})?[\s)）、.．]*")


def named_before(state: State) -> Stated | None:
    """The petitions that the sentence before named, where it counted none: their channel, level and form alone."""
    named = state.spoken_of
    if named is None or named.subject is None or not named.narrows:
        return None
    return Stated(attrs=narrowing_of(named.attrs), subject=named.subject)


def of_sentence_before(state: State, stated: Stated) -> Stated | None:
    """What is stated, of the petitions that the sentence before named and did not count; None where it is not."""
    if _follows_name(state, stated) or _follows_head(state):
        return _as_named_before(state, stated)  # 进京上访居高不下。1996年42人次，1998年68人次
    return _with_named_before(state, stated) if _follows_result(state) else None


def _follows_name(state: State, stated: Stated) -> bool:
    """Whether it begins a sentence with a year, right after one that named petitions and counted none.

    Or tells how many of them came in: 受理人民的控告和检举，是经常的工作。一年半合计受理742件.
    """
    if state.spoken_of is None or state.here.last is not None or state.here.scope is not None:
        return False
    named = state.spoken_of.subject is not None and state.spoken_of.code("stage") == "received"
    if named and stated.code("stage") == "received" and RECEIVED.fullmatch(stated.text) is not None:
        return True
    told = stated.time is not None or stated.text.startswith(ALL_YEAR)
    return state.spoken_of.narrows and told and is_plain(stated)


def _follows_head(state: State) -> bool:
    """`（1）来信。收到438件`: the sentence before was no more than a noun, and heads what follows it in its line."""
    named = state.spoken_of
    if named is None or named.subject is None or state.here.last is not None or state.here.scope is not None:
        return False
    return NUMBERING.sub("", named.text).strip() == state.text[named.subject.start : named.subject.end]


def _follows_result(state: State) -> bool:
    """`把人民来信集中清理。清理的结果：去年结存163件`: what was done in the sentence before with those it has named."""
    named = state.spoken_of
    if named is None or named.subject is None or not named.narrows or state.here.last is not None:
        return False
    return state.here.scope is None and RESULT.match(state.text, state.here.span[0]) is not None


def _with_named_before(state: State, stated: Stated) -> Stated:
    """What is stated, and of the rest what the sentence before named."""
    named = state.spoken_of
    if named is None:
        return stated
    return replace(stated, attrs={**carried(narrowing_of(named.attrs)), **stated.attrs}, subject=named.subject)


def _as_named_before(state: State, stated: Stated) -> Stated:
    """What is stated, of the petitions that the sentence before named."""
    named = state.spoken_of
    return stated if named is None else replace(stated, attrs=carried(named.attrs), subject=named.subject)


def spoken_of(state: State, stated: Stated) -> Item | None:
    """`来信来访中提得最多的是住房。要求修房的31件`: a topic is of what the sentence before named and did not count."""
    named = named_before(state)
    if named is None or state.here.last is not None or not stated.topic_verb or stated.reports:
        return None
    return matching(state.items, named) or Item([], subject_attrs(state, named))


def is_plain(stated: Stated) -> bool:
    """Whether the words before a number say nothing but when, and how many in all."""
    return PLAIN.fullmatch(stated.text) is not None
