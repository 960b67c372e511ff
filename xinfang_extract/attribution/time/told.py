"""Which year and months a number speaks of: its own, its sentence's, the paragraph's, or the document's."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from xinfang_extract.attribution.clauses import Clause
from xinfang_extract.attribution.state import State
from xinfang_extract.attribution.time.months import period_of, same_months, with_months
from xinfang_extract.attribution.time.months_told import period_carried, period_told, take_months
from xinfang_extract.attribution.time.pointing import note_next_year, note_pointing
from xinfang_extract.attribution.time.running import name_year, note_span_again, runs_on, up_to_now
from xinfang_extract.attribution.words.kinds import THE_MOST, compared_with_before
from xinfang_extract.attribution.words.stated import Stated
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
# Around a year that was the highest of all: 来访则以1956年为最，计5016人次.
BY_FAR = lazy_regex(r"以$")
IS_THE_MOST = lazy_regex(THE_MOST)
# Before a year that ends its clause: 最多的是1962年，为27万件.
IS_YEAR = lazy_regex(r"(?:是|为|在|于|数|推)$")
# Behind a year, to the end of its clause: throughout it.
ALL_OF_IT = lazy_regex(r"(?:全年|一年|整?年度)?(?:[当之]?[中内里间])?$")
# Before years in brackets: a term of office, a stretch of time with a name.
TERM = lazy_regex(
    r"[一二三四五六七八九十\d]届|(?:[头前后第这那的]|(?<![百年\d]))(?:[一二两三四五六七八九十]|\d{1,2})年|[这那]年|时期|期间|阶段|任期|任内|[一二三四五六七八九十]五”?$"
)
SAME_TIME = lazy_regex(r"同(?:一时)?期(?:的)?(?:是|为|有|只有|则|仅)")
UP_TO = lazy_regex(r"(?:截至|截止|截到|[到至])$")
EARLY = 3
"""The last month in which reports on the year before are written."""
ASIDE = "其中"
LONGEST_NAME = 8
"""Characters that the name of a body or a place may have before the word for it: 中共澄江县纪委."""
HEADS_OF_CLAUSES = ("", "，", "。", "；", "：", "、", "\n", "自", "从", " ", "　")
LIST_MARKS = ("、", "和", "及")


def note_times(state: State, mentions: Sequence[Mention], start: int) -> None:
    """Take in the times of the clause that begins at `start`."""
    times = [m for m in mentions if isinstance(m, Time)]
    years = [t for t in times if t.first_year is not None]
    note_span_again(state, mentions, start)
    note_pointing(state, start)
    named = [t for t in years if not _is_another(state.text, t)]
    if named:
        name_year(state, named[-1])
    note_next_year(state, start)
    if _is_list(state.text, years):
        state.here.pending.years = years
        return
    for time in times:
        if is_same_time(state, time):
            continue
        of_a_term = _is_of_a_term(state.text, time, start)
        if (
            of_a_term
            or is_adverbial(state.text, time, start)
            or runs_on(state.text, time)
            or _begins(state, time, start)
            or _are_months_of_speaker(state.text, time, mentions, start)
        ):
            _take(state, up_to_now(state, time))
            _note_up_to_writing(state, time)
        if of_a_term and state.here.year is not None:
            state.told_of = state.here.year, state.here.period  # and of what follows in the paragraph


def _is_list(text: str, years: Sequence[Time]) -> bool:
    """Years told side by side, for numbers dealt out over them: 2011、2012和2013年."""
    if len(years) < 2 or any(t.spans_years for t in years):
        return False
    return all(text[a.end : b.start].strip("末底初度") in LIST_MARKS for a, b in pairwise(years))


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


def _are_months_of_speaker(text: str, time: Time, mentions: Sequence[Mention], start: int) -> bool:
    """`县信访局从1月到10月共受理…`: months right behind who received, or the place of which all is told."""
    if time.first_year is not None or ATTRIBUTIVE_AFTER.match(text, time.end, time.end + 8) is not None:
        return False
    if OF_A_PLACE.fullmatch(text, start, time.start) is not None:
        return ACTS.match(text, time.end) is not None
    return _is_behind_speaker(text, time, mentions, start)


def _is_behind_speaker(text: str, time: Time, mentions: Sequence[Mention], start: int) -> bool:
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


def _take(state: State, time: Time) -> None:
    if time.first_year is not None:
        take_year(state, _with_same_months(state, time))
    take_months(state, time)


def is_same_time(state: State, time: Time) -> bool:
    """`1961年同期是4126件，少了1384件`: what this year is compared with, and not when the rest of the sentence was."""
    now, year = state.context.year, time.last_year
    told = state.here.last_count is not None or state.main is not None
    return (
        told
        and now is not None
        and year is not None
        and year < now
        and SAME_TIME.match(state.text, time.end) is not None
    )


def _note_up_to_writing(state: State, time: Time) -> None:
    """`截至一月底，已处理积信5412件`, written in February and telling of last year: of the year it was written in."""
    context, last = state.context, time.last_month
    if not context.looks_back or time.first_year is not None or last is None or not last <= context.month <= EARLY:
        return
    if UP_TO.search(state.text, max(0, time.start - 2), time.start) is not None and state.here.headed is None:
        state.here.year, state.here.period = context.now, ""
        take_months(state, time)


def _with_same_months(state: State, year: Time) -> Time:
    """`2018年同期`: of the months that this year's were told of."""
    if not state.text.startswith("同期", year.end):
        return year
    return same_months(year, year_told(state)[2])


def _is_analysed(text: str, time: Time) -> bool:
    """据信访办公室对1980年来信的分析，: what follows tells of them."""
    by_whom = SOURCE.search(text, max(0, time.start - 16), time.start)
    return by_whom is not None and ANALYSED.match(text, time.end) is not None


def note_year_of(state: State, time: Time) -> None:
    """`1985年的来信，`: what follows in the sentence tells of them."""
    if time.first_year is not None and state.text.startswith("的", time.end):
        state.here.year, state.here.period = time.last_year, ""


def note_year_at_end(state: State, time: Time, clause: Clause) -> None:
    """`最多的是1962年，`, `县法院在1962年中，`: the number that follows is of that year."""
    if time.first_year is None or time.spans_years:
        return
    told = any(
        before.search(state.text, clause.start, time.start) and after.match(state.text, time.end, clause.end)
        for before, after in ((BY_FAR, IS_THE_MOST), (IS_YEAR, ALL_OF_IT))
    )
    if told:
        state.here.year, state.here.period = time.last_year, ""


def is_the_most(text: str, time: Time, start: int, end: int) -> bool:
    """`来访则以1985年为最多`: a time that was the highest of all, and no subject of the petitions."""
    return BY_FAR.search(text, start, time.start) is not None and IS_THE_MOST.match(text, time.end, end) is not None


def _begins(state: State, time: Time, start: int) -> bool:
    """1986年起实行…: where years are told one after the other, it is the year of what is told next."""
    if not state.context.chronicle or time.first_year is None or not state.text.startswith(("起", "始"), time.end):
        return False
    return ADVERBIAL_BEFORE.fullmatch(state.text[start : time.start]) is not None


def _is_of_a_term(text: str, time: Time, start: int) -> bool:
    """`第九届常委会（1987～1989年）任内，`: the years of what the clause names."""
    if time.first_year is None or text[time.start - 1 : time.start] not in ("（", "("):
        return False
    return text.startswith(("）", ")"), time.end) and TERM.search(text, start, time.start - 1) is not None


def _is_another(text: str, time: Time) -> bool:
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


def take_year(state: State, time: Time) -> None:
    """A year that holds from here on: for the sentence, or until the next where years are told one after the other."""
    first, year = time.first_year, time.last_year
    if time.spans_years and first is not None and year is not None:
        state.note_span(first, year)
    state.here.period = period_of(time)
    if state.context.chronicle or year == state.context.year:
        state.year, state.told_of = year, None
        state.here.year = state.here.headed = year if time.spans_years else None
    else:
        state.here.year = state.here.headed = year


def own_time(state: State, stated: Stated, clause: Clause, *, first: bool) -> Time | None:
    """A year in the lead, with its months, that is the number's own, not the sentence's: `其中2013年上半年来信12件`."""
    year = _own_year(state, stated, clause, first=first)
    if year is None:
        return None
    with_own = with_months(state.text, year, stated.times, until=not is_outcome(stated, clause))
    return _with_same_months(state, with_own)


def is_outcome(stated: Stated, clause: Clause) -> bool:
    """`，至1986年3月办结38件`: what became of the matters just counted, perhaps later."""
    return clause.opened != "" and stated.subject is None and stated.code("stage") in ("resolved", "replied")


def _own_year(state: State, stated: Stated, clause: Clause, *, first: bool) -> Time | None:
    """`其中2013年来信12件`, `2015年的61批次`."""
    text, chronicle = state.text, state.context.chronicle
    years = (t for t in reversed(stated.times) if t.first_year is not None)
    time = next((t for t in years if not _bounds(text, t)), None)
    if time is None:
        return None
    at_head = first and clause.opened in ("", "。")
    if at_head and _is_of_a_term(text, time, clause.start):
        return None  # 第八届（1981—1984）受理来信612件: of all that the paragraph tells
    if at_head and not chronicle and is_adverbial(text, time, clause.start):
        return None if time.last_year == state.context.year else time
    return time


def note_own(state: State, own: Time, clause: Clause, *, outcome: bool = False) -> None:
    """The year of a number holds for its sentence; at the head of a clause, `1979年收信31件，…`, for what follows too
    where years are told one after the other. Told aside, `其中1979年31件`, or of an outcome, it does not.
    """
    aside = bool(state.here.scopes) or ASIDE in state.text[clause.start : own.start]
    told = state.year if state.context.chronicle else state.context.year
    if not aside or told is None or own.last_year is None or own.last_year >= told or _is_of_span(state, own, told):
        name_year(state, own)  # and not 其中上年结转的: 当年 is that told of
    holds = state.context.chronicle or own.last_year == state.context.year
    if holds and not aside and not outcome and is_adverbial(state.text, own, clause.start):
        take_year(state, own)
    state.here.year, state.here.period = own.last_year, period_of(own)
    earlier = own.last_year is not None and own.last_year < (state.context.year or 0)
    if earlier and clause.start == 0 and not outcome and _is_behind_speaker(state.text, own, clause.mentions, 0):
        state.here.headed = own.last_year  # 县人委1956年共收到…: at the head of a paragraph, and of what follows in it


def _is_of_span(state: State, own: Time, told: int) -> bool:
    """三年共受理…，其中1960年917件: a year of those that are told of."""
    span = state.last_span
    return span is not None and span[1] == told and own.last_year is not None and span[0] <= own.last_year


def _bounds(text: str, time: Time) -> bool:
    """Whether a year bounds what is told, and is not when it was."""
    if NOT_WHEN.match(text, time.end, time.end + 2) or _is_of_things(text, time) or _is_measured_by(text, time):
        return True
    return PUT_OFF_TO.search(text[max(0, time.start - 4) : time.start]) is not None


def year_told(state: State, own: Time | None = None) -> tuple[int | None, str, str]:
    """The year of a number, how it is known, and its period where it is not that year."""
    if own is not None and own.first_year is not None:
        return own.last_year, "stated", period_of(own)
    here = state.here
    if here.year is not None:
        return here.year, "stated", here.period
    if state.told_of is not None:
        year, period = state.told_of
        return year, "carried", period_carried(state, period)
    now, basis = (state.year, "stated") if state.year is not None else (state.context.year, state.context.year_basis)
    return now, basis, period_told(state, now)
