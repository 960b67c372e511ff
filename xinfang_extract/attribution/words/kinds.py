"""What a number says of the thing counted: its count, an earlier value, a change, a share or a rate."""

from __future__ import annotations

from xinfang_extract.attribution.clauses import Group
from xinfang_extract.attribution.words.stated import Stated
from xinfang_extract.light import light
from xinfang_extract.model import Kind
from xinfang_extract.patterns import lazy_re, lazy_regex
from xinfang_extract.rules.mentions import Word
from xinfang_extract.rules.times import YEAR_PRINTED

# What may stand between 上升 and its number.
BETWEEN = lazy_regex(
    r"(?:了|近|约|逾|超|超过|过|达|达到|为|是|分别|依次|各|：|将近|不到|来了|来|幅度为|幅度达|率为|率达|的|共|至|到|较快"
    r"|较多|明显|大幅|达到了|仅|只|为：|均为|由|净|、|和|上|比例|百分之|高达)*"
)
# Behind a year: what was just counted, in that year: 2016年同期为, 2016年这一数字是.
SAME_THING = lazy_regex(r"同期|同一(?:时期|期间|时间)|的?(?:这一|这个|这[两三]个|该|此)项?(?:数字|数目)")
# 比, 较, 由 before a time: the time is compared with, it is not when the number was counted.
THAN = lazy_regex(r"(?:比|较|与|同|和|由|从|自)[^，。；]{0,10}$")
# Behind the number, where 和 stands before its time.
COMPARED = lazy_regex(r"(?:、[^，。；、]{1,12})?(?:相比|比较|相较)")
# Of them those that may begin a stretch of time: 从1953年1月到6月.
FROM_WHEN = lazy_regex(r"[从自由][^，。；比较与同和]{0,4}$")
# Behind a number: how many times as many there are now.
AS_MANY_TIMES = lazy_regex(r"的(?:近|约)?[\d.一二两三四五六七八九十]+(?:多|余)?倍")
# The same, nearer to the time: what is compared with is the time itself.
THAN_YEAR = lazy_regex(r"(?:比|较|与|同|由|从|自|超过了?|超出|多于|高于|少于|低于)(?:上年|前年)?[^，。；]{0,4}$")
# 由728件降为642件: what the change began with.
FROM = lazy_re(r"(?:由|从|自(?!收|查|办|排|行|立|己))[^，。；：]{0,14}$")
# 增至, 降到1,105件; 到2015年的1,105件.
RESULT = lazy_regex(r"(?:(?<![收接])到|至|为)(?:\d{4}年的?|[今本]年的?)?$")
# All that is told of a number in a list of years.
YEAR_ALONE = lazy_regex(rf"\s*{YEAR_PRINTED}年的?")
LISTED = ("、", "和", "及", "与")
# What may stand between the earlier period and its number, subjects and times left out.
PRIOR_LINK = lazy_regex(
    r"(?:的|同期|同一(?:时期|期间|时间)|(?:这一|这个|这[两三]个|该|此)项?(?:数字|数目)|(?:这个|该|我|本)[部局县市区厅省院报社]|[\d一二三四五六七八九十两]+个?[县市区乡镇]|分别|依次|为|是|有|共|达|访|全县|全市|受理|接待|发生|仅|约|近|数|总量|同口径|全年|一?整年|则|也|还|只|不过|才|仅为|只有|[（(：]"
    r"|(?:的)?(?:件|批|人)次)*"
)
# The same behind 比去年.
ALL_THAT_YEAR = lazy_regex(r"(?:全年|一?整年)?[的为是]?")
# Before the earlier period: 超过去年同期12件 is by how much, unless 的 follows the period.
EXCEEDS = {"超过": 1, "超出": 1, "多于": 1, "高于": 1, "少于": -1, "低于": -1}
# Before a percentage without 占: 为收到数的84.7%, 约当总数71%, 刚过半数（51.5%）.
OF_THE_WHOLE = lazy_regex(
    r"(?:[为是当达合及过](?:了|约|到)?[^，。；：\d]{0,8}(?:总数|总量|收到数|来信数|来访数|收信数|收文数|受理数|转出数|发出数|上报数|立案数|应办数|交办数|转办数|批办数|全[部年](?:来信|来访)|[信访件]总数)[的之]?"
    r"|[过近到足达]半数?[（(]|[，、]合)(?:百分之|约|近)*$"
)
# Behind 占 and before a percentage: the number of which it is the share, 占信访总量17412件的51.3%.
OF_A_COUNT = lazy_regex(
    r"占[^，。；：\d]{0,12}\d[\d,.]*万?(?:件[（(][批人次][）)]次?|件次?|批次?|人次?|封|起|宗)[的之](?:百分之)?$"
)
OF_THE_WHOLE_REACH = 36
BEFORE_MANY = ("最", "许", "很", "不", "至", "大", "众", "诸", "繁", "再", "加", "较")
"""Before 多 and 少 that belong to another word: 最多, 至少."""
AFTER_MANY = ("达", "数", "种", "次", "年", "方", "元", "部", "为")
"""After them, likewise: 多达, 多次."""
LEADS_TO = ("至", "到", "为", "成", "达")
"""Right behind 上升 and before a count: what it went up to."""
SIGNS = {"up": 1, "down": -1}
BY_SIGN = {"-": -1, "－": -1, "−": -1, "–": -1, "↓": -1, "▼": -1, "+": 1, "＋": 1, "↑": 1, "▲": 1}
"""Signs right before a percentage that compares."""

THE_MOST = "居多|为多|最[多高]|为最|居首位?|居第一位?|占多数"
"""What is said of the largest of several: 来访以1985年为最多, 以征地居多."""


@light
class Told:
    """The kind of a number, its sign, the word that says so, and the year it speaks of where another is named."""

    kind: Kind
    sign: int = 1
    word: Word | None = None
    year: int | None = None
    back: int = 1  # years from the count to the earlier value: none where that is last month's, two for 前年


def compared_with_before(text: str, start: int, reach: int = 8) -> bool:
    """Whether 比, 较, 由 or their kin stand in the `reach` characters before the time at `start`."""
    return THAN.search(text[max(0, start - reach) : start]) is not None


def kind_of_count(text: str, stated: Stated, group: Group, *, compared: bool) -> Told:
    """The kind of a number with a unit. `compared` says that the clause compares with an earlier period."""
    direction = stated.direction
    if direction is not None:
        code = direction.term.code
        if code in SIGNS and text[direction.end : group.start] in LEADS_TO:
            return Told(Kind.COUNT, 1, direction)  # 递增至139批
        if code in SIGNS and _changes(text, stated, direction, group, compared=compared):
            return Told(Kind.CHANGE, SIGNS[code], direction)
        if code in ("to_up", "to_down"):
            return Told(Kind.COUNT, 1, direction)
    return _earlier(text, stated, group) or Told(Kind.COUNT)


def _changes(text: str, stated: Stated, direction: Word, group: Group, *, compared: bool) -> bool:
    """Whether the number is by how much it went up or down."""
    between = text[direction.end : group.start]
    if BETWEEN.fullmatch(between) is None and not _only_measures(stated, direction, between):
        return False
    if direction.end - direction.start == 1 and not compared and direction.end != group.start:
        return False
    if between == "的" and not compared and text[direction.end - 1 : direction.end] == "了":
        return False  # 口粮留少了的276件: what they are about
    subject_after = stated.subject is not None and stated.subject.start >= direction.end
    return not subject_after and not _quantity(text, direction)


def _quantity(text: str, direction: Word) -> bool:
    """`多`, `少` that belong to another word: 最多, 较多的, 至少, 多达."""
    start, end = direction.start, direction.end
    if end - start != 1:
        return False
    if text[start - 1 : start] in BEFORE_MANY and text[start - 2 : start] != "期较":
        return True
    return text[end : end + 1] in AFTER_MANY


def _only_measures(stated: Stated, direction: Word, between: str) -> bool:
    """`减少批次46批`."""
    return len(between) <= 8 and any(w.start >= direction.end for w in stated.measures)


# Behind a number that 比 stands before: it went up or down from that.
MORE_THAN_IT = lazy_regex(r"(?:还|又|更)?(?:多|少)(?:出|了)?[\d一二三四五六七八九十百千]")
THAN_IT = lazy_regex(r"[比较][^，。；]{1,24}的[^，。；的]{0,8}$")


def _earlier(text: str, stated: Stated, group: Group) -> Told | None:
    """上年为, 比去年同期, 比2013年的, 由…: the number is the earlier period's."""
    prior, versus = stated.prior, stated.versus
    if prior is not None and PRIOR_LINK.fullmatch(_without_subject(text, stated, prior.end, group.start)):
        return Told(Kind.PREVIOUS, 1, prior, back=_years_back(text, prior))
    if versus is not None and _is_linked(text, stated, versus, group):
        return Told(Kind.PREVIOUS, 1, versus, back=_years_back(text, versus))
    for time in stated.times:
        same_time = time.first_year is not None and SAME_THING.match(text, time.end)  # 而2007年同期是19批
        if AS_MANY_TIMES.match(text, group.stop) is not None and not text[time.end : group.start].strip("的"):
            return Told(Kind.PREVIOUS, 1, None, year=time.last_year)  # 为1995年672人次的1.7倍
        than = THAN_YEAR.search(text[max(0, time.start - 6) : time.start]) is not None
        if not same_time and not than and not _compared_with(text, time.start, group):
            continue
        if time.first_year is None:
            of_it = text.startswith("的", time.end) and time.end + 1 == group.start
            right_behind = time.end == group.start and text[time.start - 1] in "比较"  # 较一季度195件
            if time.first_month is not None and (of_it or right_behind):
                return Told(Kind.PREVIOUS, 1, None, back=0)  # 比一月份的209人增加
            continue
        if (
            not same_time
            and FROM_WHEN.search(text, max(0, time.start - 6), time.start)
            and "的" not in text[time.end : group.start]
        ):
            continue  # 自1953年1月至6月共收到来信: when, and not what it went up or down from
        if PRIOR_LINK.fullmatch(_without_subject(text, stated, time.end, group.start)) is not None:
            return Told(Kind.PREVIOUS, 1, None, year=time.last_year)
    if MORE_THAN_IT.match(text, group.stop) is not None and THAN_IT.search(text, group.lead_start, group.start):
        return Told(Kind.PREVIOUS, back=0)  # 比挂牌前半年的517件还多出845件
    return None


def _compared_with(text: str, start: int, group: Group) -> bool:
    """`和1955年的4013件、2718人次相比`: 和 before the time, and what makes it a comparison after its numbers."""
    return text.startswith("和", start - 1) and COMPARED.match(text, group.stop) is not None


def _is_linked(text: str, stated: Stated, versus: Word, group: Group) -> bool:
    """比去年同期的128件: nothing else stands between what is compared with and the number."""
    if text[versus.start] not in "比较与同和":
        return False
    return ALL_THAT_YEAR.fullmatch(_without_subject(text, stated, versus.end, group.start)) is not None


def _years_back(text: str, word: Word) -> int:
    """上月, 环比上月, 上季度, 年初, and not 上年同月, are of the same year; 前年 is the year before the last."""
    printed = text[word.start : word.end]
    if "前年" in printed:
        return 2
    return 0 if any(word in printed for word in ("月", "季度", "年初")) and "同" not in printed else 1


def _without_subject(text: str, stated: Stated, start: int, end: int) -> str:
    """What stands between a time and its number, the subject noun and its verbs left out."""
    out = text[start:end]
    for word in (stated.subject, stated.whole):
        if word is not None and start <= word.start < end:
            out = out.replace(text[word.start : word.end], "")
    for value in stated.attrs.values():
        if start <= value.start < end and (value.rule.endswith("named") or value.code == "received"):
            out = out.replace(text[value.start : value.end], "")
    for time in stated.times:
        if start <= time.start < end:
            out = out.replace(text[time.start : time.end], "")
    return out


def exceeds(text: str, prior: Word, group: Group) -> int:
    """The sign of a change told by 超过 and its kin, where nothing parts the earlier period from the number; else 0."""
    return EXCEEDS.get(text[max(0, prior.start - 2) : prior.start], 0) if prior.end == group.start else 0


def opens_from(text: str, group: Group) -> bool:
    """`由728件降为642件`: the number after 由 or 从, where a result follows, is the earlier one."""
    return FROM.search(text[max(0, group.start - 18) : group.start]) is not None


def is_next_year(text: str, group: Group) -> bool:
    """`由2014年420批、2015年380批降至312批`: a number of which nothing but another year is told, next in a list."""
    listed = text[group.lead_start - 1 : group.lead_start] in LISTED
    return listed and YEAR_ALONE.fullmatch(text, group.lead_start, group.start) is not None


def result_follows(following: Group | None, text: str) -> bool:
    """Whether the next number is told as a result: 增至, 降到, 减为."""
    if following is None:
        return False
    if any(isinstance(m, Word) and m.role == "direction" and m.term.code.startswith("to_") for m in following.lead):
        return True
    return RESULT.search(text[following.lead_start : following.start]) is not None


def is_of_count(text: str, at: int) -> bool:
    """`占信访总量17412件的51.3%`: whether the percentage at `at` is the share of the number right before it."""
    return OF_A_COUNT.search(text, max(0, at - OF_THE_WHOLE_REACH), at) is not None


def kind_of_percent(text: str, stated: Stated, at: int) -> Told | None:
    """The kind of the percentage at `at`, or None where nothing beside it says what it is."""
    compared = stated.prior is not None or stated.versus is not None or text[max(0, at - 2) : at - 1] in ("（", "(")
    if compared and (sign := BY_SIGN.get(text[at - 1 : at])):
        return Told(Kind.CHANGE_PCT, sign, None)  # 同比-37.6%, 同比分别-18.9%、-25.3%, 3150件次（-12.3%）
    cues = [w for w in (stated.rate, stated.share, stated.direction) if w is not None]
    if not cues:
        near = max(0, at - OF_THE_WHOLE_REACH)
        return Told(Kind.SHARE) if OF_THE_WHOLE.search(text, near, at) or is_of_count(text, at) else None
    last = max(cues, key=lambda w: w.start)
    if last is stated.rate:
        return Told(Kind.RATE, 1, last)
    if last is stated.share:
        return Told(Kind.SHARE, 1, last)
    if last.term.code in SIGNS:
        if last.term.code == "up" and stated.rate is not None and text[last.start : last.end] in ("提高", "提升"):
            return None  # 办结率提高8%: neither the rate nor a change of a count
        return Told(Kind.CHANGE_PCT, SIGNS[last.term.code], last)
    if stated.rate is not None:
        return Told(Kind.RATE, 1, stated.rate)
    if stated.share is not None:
        return Told(Kind.SHARE, 1, stated.share)
    return None
