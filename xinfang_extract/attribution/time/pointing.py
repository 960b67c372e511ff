"""Times that point to a year told or written in: 今年, 去年, 当年, 次年, 公布上年数据."""

from __future__ import annotations

from dataclasses import replace

from xinfang_extract.attribution.clauses import Clause
from xinfang_extract.attribution.items import Item
from xinfang_extract.attribution.state import State
from xinfang_extract.attribution.time.document_year import Context
from xinfang_extract.attribution.time.running import HEAD
from xinfang_extract.attribution.words.kinds import compared_with_before
from xinfang_extract.model import Kind
from xinfang_extract.numerals import parse
from xinfang_extract.patterns import lazy_re, lazy_regex
from xinfang_extract.rules.mentions import Word
from xinfang_extract.rules.times import EVER_SINCE, LEFT_OVER, YEAR_PRINTED

# 去年 as when, and not as what is compared with.
LAST_YEAR = lazy_regex(rf"[\s、]*(?:去年|上年)(?!同期|同月|的|同|末|底|{LEFT_OVER}|[^，。；\d]{{0,6}}以来)")
# 今年: the year of the document again.
THIS_YEAR = lazy_regex(r"[\s、]*(?:光是|单是|仅|单|截至|截止|据|从|自|至|到|在|直到)*(?:今年|本年度)")
# The same, and a part of it: 今年一至九月.
THIS_YEARS_MONTHS = lazy_regex(
    rf"{THIS_YEAR.pattern}的?(?:(?:1[0-2]|[1-9]|十[一二]?|[一二三四五六七八九])(?:月|[、至到—－-])|[上下]半年|第?[一二三四1-4]季度|头)"
)
# 去年 and a part of it, to the end of its clause: 而去年十一、十二两个月中，.
LAST_YEARS_MONTHS = lazy_regex(
    r"[\s、]*(?:而|但|惟|可)?(?:去年|上年)(?:(?:1[0-2]|[1-9]|十[一二]?|[一二三四五六七八九])(?:[、至到—－-][^，。；：\d]{1,5})?(?:月|个月)"
    r"|[上下]半年|第?[一二三四1-4]季度|这个?时候?|此时)[^，。；：同比\d]{0,8}，"
)
# Up to now, whatever year was told before: 半年来, 目前.
UP_TO_NOW = lazy_regex(r"[\s、]*(?:这?半年多?来|几个月来|[一二三四五六七八九十]个多?月来|(?:截至)?目前|眼下|如今|现在)")
# 从一九五一年一月到去年十月，: up to a month of the year before.
UP_TO_LAST_YEAR = lazy_regex(
    r"[^，。；：]{0,12}?[从自][^，。；]{2,10}[到至](?:去年|上年)(?:[^，。；同比]{1,5}月)?(?:底|止|份)?，"
)
NEAR = 30  # characters from the head of a clause in which 去年 may end the time that it tells
A_YEAR = lazy_regex(rf"({YEAR_PRINTED})年")
# Both after the subject of their clause: 接待室今年一、二两月.
THIS_OR_LAST_YEAR = lazy_regex(r"[^，。；：（）\d]{0,16}?(?<![比较与同和由从至到])(今年|去年(?!同|的|末|底))")
# 当年, 至年底，当年: the year last named.
THAT_YEAR = lazy_regex(
    r"[\s、]*(?:[至到]?(?:年底|年末)，?)?(?:当年|是年|同年|该年|本年|[这那]一?年)"
    rf"(?![初末底间中里共]|{EVER_SINCE})"
)
# 恢复当年: the year in which what was just told of began.
YEAR_OF_BEGINNING = lazy_regex(r"[\s、]*(?P<verb>恢复|成立|建立|设立|组建)(?:的)?当年")
# 本年 beside other years: it is compared with them, or told of in months.
COMPARES = lazy_re(
    r"本年度?(?:增加|增至|减少|减至|上升|升至|下降|降至|增长|多(?![数为是半次方种])|少(?![数量])|则|[\d一二三四五六七八九十]{1,2}(?:月|[、至到—-]))"
)
NEXT_YEAR = lazy_re(r"[\s、]*(?:截?至|到)?(?:次年|翌年|第二年)")


def note_pointing(state: State, start: int) -> None:
    """Take in a time that points, in the clause that begins at `start`, before the years that the clause names."""
    head = state.text[start : start + HEAD]
    if "年" in head:
        _note_head(state, head, in_bracket=state.text[start - 1 : start] == "（")
    if state.text.find("去年", start, start + NEAR) >= 0 or state.text.find("上年", start, start + NEAR) >= 0:
        _note_last_years_months(state, start)
    then = head.startswith("当时") and state.text.startswith("：", start - 1)
    if then and (year := _last_year_printed(state.text, state.here.span[0], start)) is not None:
        state.here.year, state.here.period, state.here.headed = year, "", year  # 与1980年的清案有关：当时…会审187件
    if state.told_of is not None and UP_TO_NOW.match(head) is not None:
        _take_this_year(state)
    if state.context.looks_back and not LAST_YEAR.match(head):
        told = THIS_OR_LAST_YEAR.match(state.text, start)
        if told is not None and told[1] == "今年":
            _take_this_year(state)
        elif told is not None:
            _take_last_year(state, told[1])


def _note_head(state: State, head: str, *, in_bracket: bool) -> None:
    if (begun := YEAR_OF_BEGINNING.match(head)) is not None:
        at = state.text.rfind(begun["verb"], 0, state.here.span[0])
        if (year := _last_year_printed(state.text, 0, at + 1)) is not None:
            state.here.year, state.here.period = year, ""
        return
    this_year = THIS_YEAR.match(head) is not None or _is_first_to_tell(state, head)
    if this_year:
        if "今年" in head:
            _note_written_after(state, head)
        _take_this_year(state)
    if LAST_YEAR.match(head) and not in_bracket:
        _take_last_year(state, head)
    if (state.drafts or state.named_year) and not this_year and THAT_YEAR.match(head):
        told = (d.year for d in reversed(state.drafts) if d.kind is not Kind.PREVIOUS)
        state.here.year = state.named_year or next(told, None)
        state.here.period = ""


def _note_last_years_months(state: State, start: int) -> None:
    """`而去年十一、十二两个月中，来信不过137件`, `从1951年1月到去年10月，…`: when, whatever has been counted before."""
    year = state.context.now or state.context.year
    if year is None or state.context.chronicle:
        return
    if any(when.match(state.text, start) for when in (LAST_YEARS_MONTHS, UP_TO_LAST_YEAR)):
        state.here.year, state.here.period, state.here.headed = year - 1, "", year - 1


def _is_first_to_tell(state: State, head: str) -> bool:
    """本年 where its sentence has told no year, or an earlier one to compare with: that of the document."""
    if not head.startswith("本年") or state.context.chronicle:
        return False
    told, now = state.here.year, state.context.year
    if not told or COMPARES.match(head) is None:
        return not told
    if now is None or told != now - 1:
        return False  # else: 1951年只有891件，本年增加1256件
    return f"{now}年" not in state.text or any(draft.year == now for draft in state.drafts)  # or it is told of later


def note_next_year(state: State, start: int) -> None:
    """次年 at the head of a clause: the one after the year last named."""
    if not (state.drafts or state.named_year) or NEXT_YEAR.match(state.text, start, start + HEAD) is None:
        return
    before = state.named_year or next((d.year for d in reversed(state.drafts) if d.year is not None), None)
    state.named_year = before + 1 if before is not None else None
    state.here.year, state.here.period = state.named_year, ""
    if state.context.chronicle and state.named_year is not None:
        state.year = state.named_year  # 次年，来信猛增至3217件。其中…: until the next is named


def note_last_year_of(state: State, clause: Clause, prior: Word) -> bool:
    """`公布上年数据：`: what is told after the colon is of the year before, and compared with nothing."""
    now = state.here.year or state.year or state.context.year
    if (
        clause.closed != "："
        or now is None
        or state.here.last is not None
        or "同" in state.text[prior.start : prior.end]
    ):
        return False
    if compared_with_before(state.text, prior.start, 2):
        return False
    year = now if state.context.looks_back else now - 1
    state.here.year, state.here.period, state.here.headed = year, "", year
    return True


def _take_this_year(state: State) -> None:
    """今年: the year it was written in, which may be the one after that it reports on."""
    state.told_of = None
    context = state.context
    now = context.now or context.year
    if context.chronicle or now is None:
        return
    if now != (state.here.year or state.year or context.year):
        state.here.year, state.here.period, state.here.headed = now, "", now
    if now != context.year and _begins_paragraph(state):
        state.told_of = now, ""  # 今年以来，信访继续增加。第一季度收到5123件: of the whole paragraph


def _begins_paragraph(state: State) -> bool:
    """Whether nothing has been counted in the paragraph, the first sentence of which is being read."""
    return state.here.span[0] == 0 and not (state.drafts and state.drafts[-1].block == state.block)


def _note_written_after(state: State, head: str) -> None:
    """`1954年共处理来信7.8万件；今年一至九月，…`: written in the year after the one that its sentence has told.

    Or the sentence before, where that told of the whole year, this one of months, and the page names no later year.
    """
    context = state.context
    if context.now is not None or context.chronicle or context.year is None:
        return
    before, start = state.here.last_count, state.here.span[0]
    if before is None and context.last_printed and THIS_YEARS_MONTHS.match(head) is not None:
        before, start = _counted_before(state), 0
    if before is None or not before.drafts:
        return
    last = before.drafts[-1]
    if last.year == context.year and _names_year(state.text[start : last.number.start], context.year):
        state.context = replace(context, now=context.year + 1)


def _counted_before(state: State) -> Item | None:
    """The last that the sentence before counted, in the same paragraph and of the whole year."""
    last = state.last_told_before
    if last is None or not last.drafts:
        return None
    return last if last.drafts[-1].block == state.block and not last.drafts[-1].period else None


def _last_year_printed(text: str, start: int, end: int) -> int | None:
    years = [*A_YEAR.finditer(text, start, end)]
    return int(parse(years[-1][1])) if years else None


def _names_year(text: str, year: int) -> bool:
    return any(parse(m[1]) == year for m in A_YEAR.finditer(text))


def _is_news(context: Context, head: str) -> bool:
    """去年 in a piece of news, which tells of this year where it names none: never what the page reports on."""
    return "去年" in head and context.year_basis == "published"


def _take_last_year(state: State, head: str) -> None:
    """去年: the year before it was written; 上年, where nothing is counted yet, before the one reported on."""
    context = state.context
    if context.year is None or context.chronicle:
        return
    if context.looks_back and "去年" in head:
        state.year, state.told_of = context.year, None
        state.here.year, state.here.period = None, ""
    elif state.main is None and not any(item.petition and item.drafts for item in state.items):
        state.told_of = context.year - 1, ""
    elif _is_news(context, head) and state.here.last is None:
        state.here.year, state.here.period = context.year - 1, ""  # for this sentence
