"""Years, spans of years and parts of a year."""

from __future__ import annotations

import regex

from xinfang_extract.light import light
from xinfang_extract.numerals import parse
from xinfang_extract.rules.rule import rule

YEAR_PRINTED = r"(?:1[89]\d{2}|20\d{2}|[一二][〇○零0O一二三四五六七八九]{3})"
"""The pattern of a year without 年, in either kind of numerals."""
EVER_SINCE = "来(?!信|访|电|件|函|县|市|省|人)"
"""After 年: of the years up to now, 两年来; not of what comes in, 2016年来信."""
BOUNDS = "以[前后来]|之[前后]|[前后起]"
"""After a time that bounds what is told, and is not when it was: 1985年以前, 3月以来."""
LEFT_OVER = "度?(?:结转|结存|遗留|转来|转入|移交|未[结办了]|积压|积存|[存余留])"
"""After 上年: what it left, which is told of now."""
_M = r"(?:1[0-2]|0?[1-9]|十[一二]|[一二三四五六七八九十])"
_SO_MANY = r"[两二三四五六七八九十]个?年[份度]?"
_D = r"(?:\d{1,2}|[一二三四五六七八九十廿]{1,3})"
_TO = r"(?:[-—–－~～至到]+)"

YEARS = rule(
    "years",
    rf"(?<!\d)(?P<first>{YEAR_PRINTED})年?(?:底|初|末)?{_TO}(?P<last>{YEAR_PRINTED}|\d{{2}}(?=年))年(?P<half>[上下]半年)?(?!鉴)"
    rf"|(?<=(?:届[^，。（(]{{0,10}}|[年期内段])[（(])(?P<first>{YEAR_PRINTED}){_TO}(?P<last>{YEAR_PRINTED})(?=[)）])"
    rf"|(?<!\d)(?P<first>{YEAR_PRINTED})年?{_TO}(?P<last>{YEAR_PRINTED})(?=[两二三四五六七八九十]个?年)"
    rf"|(?<!\d)(?P<first>{YEAR_PRINTED})\.\d{{1,2}}{_TO}(?P<last>{YEAR_PRINTED})\.\d{{1,2}}(?!\d)"
    rf"|(?<!\d)(?P<first>{YEAR_PRINTED})年(?:{_M}月(?:份|底|初|{_D}日)?起?|[上下]半年起?|[春夏秋冬]季?|[一-鿿]{{2,8}}后)"
    rf"{_TO}(?!(?P=first)年(?!{_M}月))(?P<last>{YEAR_PRINTED})年(?:{_M}月(?:份|底|初|末|{_D}日)?|[上下]半年|[春夏秋冬](?!耕|播|收|种|粮|运|季))?(?!鉴)",
    examples=(
        "（⟦1981.5—1984.4⟧）",
        "第九届常委会（⟦1984—1986⟧）",
        "⟦2013—2016年⟧怀滩县",
        "⟦一九五三年至一九五五年⟧",
        "⟦1983至1985年⟧累计",
        "⟦1991-95年⟧",
        "⟦2014年1月至2017年10月⟧，",
        "⟦1978年恢复重建后至1987年⟧",
        "⟦1954年10月起至1955年6月⟧止",
        "⟦1954年下半年到1955年上半年⟧",
        "⟦1985至1987⟧三年",
        "两年（⟦1955—1956⟧）",
        "整党期间（⟦1984年冬至1987年春⟧）",
    ),
    near_misses=("2013年", "1983—1985", "2014年1月至10月"),
    anchors=("年", ".", "届"),
)
YEAR = rule(
    "year",
    rf"(?<!\d)(?P<year>{YEAR_PRINTED})年(?!鉴)(?:度(?!.?工作))?"
    rf"|(?<!\d)(?P<year>{YEAR_PRINTED})(?=[、和及](?:{YEAR_PRINTED}[、和及]){{0,5}}{YEAR_PRINTED}(?:年|{_SO_MANY}))"
    rf"|(?<=[、和及])(?P<year>{YEAR_PRINTED})(?:{_SO_MANY})",
    examples=(
        "⟦2017年⟧全县",
        "⟦一九五一年⟧五月",
        "⟦2016年度⟧",
        "⟦1986⟧、⟦1987两年⟧",
        "⟦1982⟧、⟦1985⟧、⟦1990三个年份⟧",
    ),
    near_misses=("凤庆年鉴2017", "17年", "2017年鉴", "二十年", "1986、1987件"),
    anchors=("年",),
)
PLAN = rule(
    "five_year_plan",
    r"[“\"「]?(?<![一二三四五六七八九〇○零\d])(?P<plan>十[一二三四]?|[一二六七八九])五[”\"」]?(?:计划|规划)?(?:期间(?!隔)|时期)",
    examples=("⟦“十二五”期间⟧，全县", "⟦八五期间⟧", "⟦“十五”计划期间⟧"),
    near_misses=("十五期间隔", "十五日期间", "第十五期", "“十二五”规划"),
    anchors=("五",),
)
MONTHS = rule(
    "months",
    rf"(?<![\d第])(?P<first>{_M})月?(?:份|起)?{_TO}(?:(?P<last>{_M})月(?:份|底|末)?|(?<=月[^，。]{{1,4}})年[底末])",
    examples=("⟦1至8月⟧全州", "⟦1—10月⟧", "⟦7月至12月⟧", "⟦5月至年底⟧，", "⟦5月起至12月⟧"),
    near_misses=("8月", "第3至5月", "3至年底"),
    anchors=("月",),
)
MONTH_LIST = rule(
    "month_list",
    rf"(?<![\d第、.])(?P<month>{_M})月份?(?:、(?P<month>{_M})月份?)*[、和及](?P<month>{_M})月份?"
    rf"|(?<![\d第、.])(?P<month>{_M})(?:、(?P<month>{_M}))*[、和及](?P<month>{_M})(?:[两二三四五六]个?月|月份)",
    examples=("⟦11月、12月⟧受理", "⟦10月、11月和12月份⟧", "⟦一、二两月⟧", "⟦4、5月份⟧"),
    near_misses=("1、2月来信", "11月至12月", "1.2月、来信"),
    anchors=("月",),
)
MONTH = rule(
    "month",
    rf"(?<![\d第])(?P<month>{_M})月(?:份|底|末|初|中旬|上旬|下旬)?(?:\d{{1,2}}日|[一二三四五六七八九十廿]{{1,3}}日)?",
    examples=("⟦8月份⟧全州", "⟦9月7日⟧", "⟦五月⟧", "截至⟦10月底⟧"),
    near_misses=("月均", "13月"),
    anchors=("月",),
)
PART = rule(
    "part_of_year",
    r"上半年|下半年|(?:第?[一二三四1-4]季度)|前三季度",
    examples=("⟦上半年⟧登记", "⟦第一季度⟧", "⟦三季度⟧"),
    near_misses=("半年来", "每季度"),
    anchors=("半年", "季度"),
)
RANGE_PARTS = {
    "上半年": (1, 6), "下半年": (7, 12), "前三季度": (1, 9), "一季度": (1, 3), "二季度": (4, 6), "三季度": (7, 9),
    "四季度": (10, 12), "1季度": (1, 3), "2季度": (4, 6), "3季度": (7, 9), "4季度": (10, 12),
}  # fmt: skip


@light
class Time:
    """A stretch of time named in the text. Years and months are None where it does not name them."""

    start: int
    end: int
    first_year: int | None = None
    last_year: int | None = None
    first_month: int | None = None
    last_month: int | None = None

    @property
    def spans_years(self) -> bool:
        """Whether it is a span of more than one year."""
        return self.first_year is not None and self.first_year != self.last_year


PLANS = {
    "一": 1953, "二": 1958, "六": 1981, "七": 1986, "八": 1991, "九": 1996,
    "十": 2001, "十一": 2006, "十二": 2011, "十三": 2016, "十四": 2021,
}  # fmt: skip
"""First years of the five-year plans, by their numbers; between the second and the sixth they are not told by years."""
_OF_MONTHS = rf"(?:[上下]半年|前?{_M}(?:{_TO}{_M})?月)"
SHORT_YEAR = rule(
    "short_year",
    rf"""
    (?<=^|[。；，：\n])(?!四五|五六|六七|七八|八九)(?P<words>[〇○零四五六七八九][〇○零一二三四五六七八九])年
    (?!代|来(?![信访])|以来|间|级|前(?!{_M})|后|期|多|余|的?时间|龄|制|下放|回乡|精[减简]|退[职休伍]|入伍|转业|复员|支边|毕业|反右|土改|被|错划|压缩|下乡|招工|“?四清|参加|判|处分|开除|[到至])
    | (?<![\d.,—－–至到第近约])(?P<digits>[5-9]\d)年(?={_OF_MONTHS})
    | (?<=[。；，：\n][按比较同与])(?P<words>[五六七八九][〇○零一二三四五六七八九])年(?=[上下]半年|同期|全年)
    | (?<=^|[。；，：\n])(?P<digits>[5-9][1-9])年(?=[全收接信]|来[信访]|共)
    """,
    examples=(
        "⟦六三年⟧来信906件",
        "⟦八五年⟧十二月",
        "。⟦84年⟧信990件",
        "自⟦84年⟧3月",
        "⟦〇五年⟧，全县",
        "，按⟦五一年⟧下半年",
    ),
    near_misses=(
        "七八年来",
        "六十三年",
        "五六年时间",
        "一九六三年",
        "八〇年代",
        "50年代",
        "建国50年来",
        "85年以上",
        "五八年下放的工人",
        "建国50年共受理来信",
        "其中五七年错划右派的12件",
    ),
    anchors=("年",),
)
"""A year of which print gives the last two digits: of the last century, or of this one where it begins with 〇."""
TIMES = (YEARS, PLAN, YEAR, SHORT_YEAR, MONTHS, MONTH_LIST, MONTH, PART)
"""In the order in which they are looked for: a span of years before its years."""


def read_time(name: str, match: regex.Match[str]) -> Time:
    """The stretch of time that a match of one of the rules above names."""
    if name == "years":
        first, last = match["first"], match["last"]
        century = 0 if len(last) > 2 else _number(first) // 100 * 100  # 1991-95年
        return Time(*match.span(), _number(first), century + _number(last))
    if name == "five_year_plan":
        return Time(*match.span(), PLANS[match["plan"]], PLANS[match["plan"]] + 4)
    if name == "year":
        return Time(*match.span(), _number(match["year"]), _number(match["year"]))
    if name == "short_year":
        year = _number(match["words"] or match["digits"])
        return Time(*match.span(), *[year + (2000 if year < 10 else 1900)] * 2)
    if name == "months":
        return Time(*match.span(), first_month=_number(match["first"]), last_month=_number(match["last"] or "12"))
    if name == "month_list":
        return _side_by_side(match.span(), [_number(month) for month in match.captures("month")])
    if name == "month":
        return Time(*match.span(), first_month=_number(match["month"]), last_month=_number(match["month"]))
    first_month, last_month = RANGE_PARTS[match[0].removeprefix("第")]
    return Time(*match.span(), first_month=first_month, last_month=last_month)


def _side_by_side(span: tuple[int, int], months: list[int]) -> Time:
    """11月、12月: from the first to the last, where none between them is left out; else none of them is told."""
    if months != list(range(months[0], months[0] + len(months))):
        return Time(*span)
    return Time(*span, first_month=months[0], last_month=months[-1])


def _number(text: str) -> int:
    return int(parse(text))
