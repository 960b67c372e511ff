"""Whether a time says when things happened, or something else: what came about in it, what it bounds or measures."""

from __future__ import annotations

from collections.abc import Sequence

from xinfang_extract.attribution.words.kinds import compared_with_before
from xinfang_extract.patterns import lazy_regex
from xinfang_extract.rules.mentions import Mention, Word
from xinfang_extract.rules.times import BOUNDS, EVER_SINCE, LEFT_OVER, Time

CAME_ABOUT = r"错划|错判|错定|判处|判决|(?:遗留|积压)(?=[^，。；\d]{0,3}的)"
"""Behind the year in which things came about that are dealt with now."""
# What may stand before a time that says when, up to the head of its clause.
ADVERBIAL_BEFORE = lazy_regex(
    r"[\s、]*(?:还?记得|回想|想起)?(?:刚刚?)?(?:[过逝]去的)?(?:第[一二三四五六七八九十]{1,3}届(?=[至到]))?(?:最[多高少低]的)?(?:截至|截止|[从自][^，。；\d]{1,8}[到至]|至|到|从|自|在|其中|其中，|是年|仅|而|，|于|当年|其|据统计|以|今年|去年|故|因此|所以|这样)*[\s]*(?:\d{4}年"
    r"|[一二][〇零○一二三四五六七八九]{3}年)?(?:底|末|初)?"
)
# Before a year at the head of a clause: what happened in it.
YEAR_OF = lazy_regex(
    r"[\s，]*(?:[^，。；：\d]{0,8}(?:高峰|[最较][高多低少重]|突出|集中|困难)|[^，。；：\d比较与同和由从自为占是达超]{2,14}(?:成立|建立|设立|恢复|开展|推行|实行|贯彻|开始|结束|撤销|合并|改革))的"
)
# Behind months: what is done with petitions in them.
ACTS = lazy_regex(
    r"[^，。；\d]{0,8}(?:受理|接待|收到|处理|办理|登记|化解|办结|发生|来信|来访|信访|接访|接到|接收|收[件信]|共)"
)
# Before months at the head of a clause: 澄江县1月受理来信12件.
OF_A_PLACE = lazy_regex(r"[\s，]*(?!全|各|本)[一-鿿]{1,6}[县市区州旗镇乡省]")
# After a time that says of which thing and not when: 2015年的, 2008年建成.
ATTRIBUTIVE_AFTER = lazy_regex(
    rf"(?:的(?!第|上半|下半|(?:\d{{1,2}}|[两二三四五六七八九十]{{1,2}})年)|建成|修订|颁布|{CAME_ABOUT}|起(?![，共全]))"
)
# After a year that is not when it was.
NOT_WHEN = lazy_regex(rf"{BOUNDS}|{EVER_SINCE}")
# After a year in which the things came about that are dealt with now: 复查1957年错划的.
OF_THINGS = lazy_regex(CAME_ABOUT)
# After a year that left something, and right before it what was done with that: 化解2004年遗留积案12件.
LEFT_BY_YEAR = lazy_regex(rf"(?:以前|之前)?(?:{LEFT_OVER}|形成|产生|发生)")
DONE_WITH = lazy_regex(
    r"(?:解决|化解|办结|办理|办完|处理|消化|清理|清结|清办|查结|查处|了结|审结|息诉|复查|平反|纠正|落实)了?$"
)
# Before a year that something is put off to: 结转2021年71件.
PUT_OFF_TO = lazy_regex(r"(?:结转|转入|转至|转到|跨|延至|推迟到)[\s至到]*$")
# After a year: what came in then is looked at.
ANALYSED = lazy_regex(r"(?:的)?(?:来信来访|来信|来访|信访)(?:件|情况|内容)?的?(?:分析|统计|分类|归类)")
# Before a year: whose count what follows is taken from.
SOURCE = lazy_regex(r"据[^，。；\d]{0,14}对$")
# Before years in brackets: a term of office, a stretch of time with a name.
TERM = lazy_regex(
    r"[一二三四五六七八九十\d]届|(?:[头前后第这那的]|(?<![百年\d]))(?:[一二两三四五六七八九十]|\d{1,2})年|[这那]年|时期|期间|阶段|任期|任内|[一二三四五六七八九十]五”?$"
)
LONGEST_NAME = 8
"""Characters that the name of a body or a place may have before the word for it: 中共澄江县纪委."""
HEADS_OF_CLAUSES = ("", "，", "。", "；", "：", "、", "\n", "自", "从", " ", "　")


def is_adverbial(text: str, time: Time, start: int) -> bool:
    """Whether a time says when the things of its clause happened: it heads it, and is not said of one thing."""
    if _is_analysed(text, time):
        return True
    if ADVERBIAL_BEFORE.fullmatch(text[start : time.start]) is None and not _is_year_of(text, time, start):
        return False
    return ATTRIBUTIVE_AFTER.match(text[time.end : time.end + 8]) is None


def _is_year_of(text: str, time: Time, start: int) -> bool:
    """`举报中心成立的1988年，…`: the year in which something happened, at the head of its clause."""
    return time.first_year is not None and YEAR_OF.fullmatch(text[start : time.start]) is not None


def are_months_of_speaker(text: str, time: Time, mentions: Sequence[Mention], start: int) -> bool:
    """`县信访局从1月到10月共受理…`: months right behind who received, or the place of which all is told."""
    if time.first_year is not None or ATTRIBUTIVE_AFTER.match(text, time.end, time.end + 8) is not None:
        return False
    if OF_A_PLACE.fullmatch(text, start, time.start) is not None:
        return ACTS.match(text, time.end) is not None
    return is_behind_speaker(text, time, mentions, start)


def is_behind_speaker(text: str, time: Time, mentions: Sequence[Mention], start: int) -> bool:
    """Whether a time stands right behind who acts, and before what they did with petitions."""
    before = [m for m in mentions if m.end <= time.start]
    speaker = before[-1] if before else None
    if not isinstance(speaker, Word) or speaker.role not in ("body", "whole"):
        return False
    of_name = text[start : speaker.start]
    return (
        text[speaker.end : time.start] in ("", "从", "自", "在")
        and len(of_name) <= LONGEST_NAME
        and "，" not in of_name
        and ACTS.match(text, time.end) is not None  # and not 县信访局5月成立
    )


def _is_analysed(text: str, time: Time) -> bool:
    """据信访办公室对1980年来信的分析，: what follows tells of them."""
    by_whom = SOURCE.search(text, max(0, time.start - 16), time.start)
    return by_whom is not None and ANALYSED.match(text, time.end) is not None


def is_of_a_term(text: str, time: Time, start: int) -> bool:
    """`第九届常委会（1987～1989年）任内，`: the years of what the clause names."""
    if time.first_year is None or text[time.start - 1 : time.start] not in ("（", "("):
        return False
    return text.startswith(("）", ")"), time.end) and TERM.search(text, start, time.start - 1) is not None


def is_another(text: str, time: Time) -> bool:
    """Whether a year is not when: compared with (为1992年的1.25倍), or that in which the things came about."""
    if NOT_WHEN.match(text, time.end) is not None and text[time.start - 1 : time.start] not in HEADS_OF_CLAUSES:
        return True  # 复查1958年以来判处的案件
    return compared_with_before(text, time.start, 6) or _is_of_things(text, time) or _is_measured_by(text, time)


def _is_measured_by(text: str, time: Time) -> bool:
    """为1992年的1.25倍, 为1979年的23.6%: a measure, and not when."""
    return text.startswith("的", time.end) and text.startswith(("为", "是", "占", "达"), time.start - 1)


def _is_of_things(text: str, time: Time) -> bool:
    """复查1957年错划的, 解决1998年遗留问题8件: the year in which those things came about, and not of what was done."""
    if OF_THINGS.match(text, time.end, time.end + 8) is not None:
        return True
    done = DONE_WITH.search(text, max(0, time.start - 6), time.start) is not None
    return done and LEFT_BY_YEAR.match(text, time.end) is not None


def bounds(text: str, time: Time) -> bool:
    """Whether a year bounds what is told, and is not when it was."""
    if NOT_WHEN.match(text, time.end, time.end + 2) or _is_of_things(text, time) or _is_measured_by(text, time):
        return True
    return PUT_OFF_TO.search(text[max(0, time.start - 4) : time.start]) is not None
