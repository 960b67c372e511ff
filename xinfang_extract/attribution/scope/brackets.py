"""Brackets: `来访261批（集体访18批）` tells parts, `比2006年（来信167封…）` the earlier values."""

from __future__ import annotations

from xinfang_extract.attribution.attrs import Attrs, Value, carried
from xinfang_extract.attribution.items import Item
from xinfang_extract.attribution.scope.scopes import matching
from xinfang_extract.attribution.scope.subjects import subject_attrs
from xinfang_extract.attribution.scope.tallies import together
from xinfang_extract.attribution.state import Outside, State
from xinfang_extract.attribution.words.stated import Stated
from xinfang_extract.attribution.words.topics import topic_of
from xinfang_extract.numerals import parse
from xinfang_extract.patterns import lazy_regex

# Before a bracket that tells the earlier period: 比2006年（来信167封…）.
# Before the first of several topics, each with its number in brackets.
LISTS = lazy_regex(
    r"反映|集中(?:在|于)|涉及|主要(?:是|为|有|包括|问题|诉求|内容|原因)|排在前|居前|(?:最|较)[多高大](?:的|为)|前[两三四五六]位|热点|[问难]题|诉求"
)
# A sentence that begins with such topics side by side: 征地拆迁（148批）、企业改制（121批）….
SIDE_BY_SIDE = lazy_regex(
    r"(?:[^，。；：（）\d]{2,14}（[\d,]+(?P<unit>件|起|批|宗|人)次?）[、和]){2,}[^，。；：（）\d]{2,14}（[\d,]+(?P=unit)次?）"
)
# A bracket with one number in it, and no other words.
NUMBER_ALONE = lazy_regex(
    r"（?(?:约|共|计|有)?[\d.,万〇一二三四五六七八九十百千]+[多余]?(?:件|起|批|宗|封|例|人次)[（）次]{0,3}）"
)
# A bracket with numbers in it, and no words but their units.
EARLIER = lazy_regex(r"（?(?:[\d.,]+万?(?:件[（(]?批?次?[）)]?次?|批次?|人次?|起|封|条)[、，]?)+）")
# One that ends what is said: the heading 一、来信（31件）.
ALONE_BEHIND = lazy_regex(r"（\d[^（）]*）\s*$")
# A bracket right behind a noun, which says how many there were in all.
HOW_MANY = lazy_regex(r"（(?:共|共计|合计|计|总计)\d")
# The year at whose bracket its number stands, 2003年（12件）, which is no comparison with that year.
YEAR = lazy_regex(r"(?:(?P<next>）[、和及])|(?<![比较与同由从自到至和占为]))(?P<year>(?:19|20)\d{2})年（?$")
COMPARED = lazy_regex(
    r"(?:比|较|与|同|和|[低高多少]于|超过了?|接近|相当于)(?:上年|去年|上一年|前一年|((?:19|20)\d{2})年)(?:同期|全年|一年)?(?:总数)?（?$"
)
# Before a bracket with an earlier count, and behind it what this one is of it: 为四月份（987人次）的148%.
MEASURED_BY = lazy_regex(
    r"(?:为|是|相当于|达到?)(?:(?P<same>上年|去年)[^，。；（\d]{0,4}|上月份?|上季度?|(?P<month>1[0-2]|\d|十[一二]?|[一二三四五六七八九])月份?)（?$"
)
OF_IT = lazy_regex(r"[^（）]*）的[\d一二两三四五六七八九十百]")
# At the head of a sentence: 同去年上半年比较，来信（39765件）增加…，来访（12940人次）增加….
COMPARED_AT_HEAD = lazy_regex(
    r"\s*(?:同|与|和|跟|比|较)(?:上年|去年)[^，。；（\d]{0,6}(?:相比|比较|对比|比)?，[^。；]*[^，。；\d（]（?$"
)
CHANGED = lazy_regex(r"[^（）]*）(?:分别)?(?:增|减|上升|下降|提高|降低|多|少)")
# A bracket that has the count of an earlier year and nothing else: 总共1524件（2010年：1398件）.
OF_EARLIER_YEAR = lazy_regex(
    r"（?(?P<year>(?:19|20)\d{2})年(?:同期)?(?:为|是|：|，)?[\d.,]+万?(?:件[（(]?批?次?[）)]?次?|批次?|人次?|起|封)）"
)
# A bracket right behind a number of the same unit: 来信412件（623件）.
BESIDE = lazy_regex(r"\d(?P<unit>[件批人起封])[^（），。\d]{0,3}（\d[\d,]*(?P=unit)[^（），。\d]{0,3}）")
# In its sentence: what years of a span or of long ago have left, of which one year is a part.
OF_SOME_YEARS = lazy_regex(
    r"\d年?(?:至|到|[-—–~～])|[\d两二三四五六七八九十]年(?:来|间|共|累计)|历年|累计|多年|以来|积案|遗留|积压"
)


def open_bracket(state: State, start: int) -> None:
    """（: what stands in it are parts of the number before it, or the earlier values of what is compared."""
    here = state.here
    if (attrs := _of_year(state, start)) is not None:
        state.open_scope(None, "within", attrs)
        return
    if (named := _noun_before(state, start)) is not None:
        state.open_scope(None, "within", subject_attrs(state, named))
        return
    total = here.last_count
    if here.last_comparison is not None:
        total = here.chained
    attrs = None
    if total is None or total.whole is not None and total.whole is here.listed:
        total, topic = _topic_of_list(state, start, total)
        if total is not None and topic is not None:
            attrs = {**total.attrs, "topic": topic}
    scope = state.open_scope(total, "bracket", attrs)
    if total is not None and (earlier := _earlier_year(state, start)) is not None:
        scope.year, scope.previous, scope.total, scope.attrs = earlier, True, None, carried(total.attrs)
    if (compared := _compared_with(state, start)) is not None:
        scope.year, scope.period = compared
        scope.previous, scope.total = True, None
        scope.attrs = _attrs_compared(state)
    here.outside.append(Outside(here.last, here.chained, here.year, here.period, here.headed, state.told_of))


def _compared_with(state: State, start: int) -> tuple[int | None, str | None] | None:
    """The year of the count in a bracket that what is told is compared with, and its period, where that is another
    part of the same year; None where it is no such count.
    """
    year = state.here.year or state.year or state.context.year
    before = year - 1 if year is not None else None
    if (than := COMPARED.search(state.text, max(0, start - 14), start)) is not None:
        return int(than[1]) if than[1] else before, None
    if EARLIER.match(state.text, start) is None:
        return None
    measure = MEASURED_BY.search(state.text, max(0, start - 14), start)
    if measure is not None and OF_IT.match(state.text, start) is not None:
        if measure["same"]:
            return before, None
        return year, f"{year}-{int(parse(measure['month'])):02}" if measure["month"] and year else ""
    at_head = COMPARED_AT_HEAD.match(state.text, state.here.span[0], start)
    return (before, None) if at_head is not None and CHANGED.match(state.text, start) is not None else None


def _attrs_compared(state: State) -> Attrs:
    """Those of what a bracket tells the earlier count of: 来访（12940人次）增加…."""
    named, chained = state.here.pending.subject, state.here.chained
    if named is not None and named.subject is not None:
        return subject_attrs(state, named)
    return carried(chained.attrs) if chained is not None else state.headings.given


def _earlier_year(state: State, start: int) -> int | None:
    """The earlier year of which a bracket tells the one count, or of which the page says that all brackets tell."""
    if state.context.brackets and EARLIER.match(state.text, start) is not None:
        return state.context.brackets
    if state.context.brackets_beside and BESIDE.search(state.text, max(0, start - 12), start + 14) is not None:
        return state.context.brackets_beside
    told = state.here.year or state.year or state.context.year
    found = OF_EARLIER_YEAR.match(state.text, start)
    if found is None or told is None or int(found["year"]) >= told:
        return None
    return None if OF_SOME_YEARS.search(state.text, state.here.span[0], start) is not None else int(found["year"])


def _noun_before(state: State, start: int) -> Stated | None:
    """`到县集体访（共47批911人次）`: the noun that the numbers of the bracket count, where it has no other."""
    named = state.here.pending.subject
    if named is None or named.subject is None or state.here.scope is not None:
        return None
    at = named.subject.end
    counts = HOW_MANY.match(state.text, at) or ALONE_BEHIND.match(state.text, at, state.here.span[1])
    return named if counts is not None and counts.end() > start else None


def _of_year(state: State, start: int) -> Attrs | None:
    """`来信最多的是1957年（4903件）和1962年（5128件）`: what was counted in the year right before the bracket."""
    year = YEAR.search(state.text, max(0, start - 8), start)
    if year is None or NUMBER_ALONE.match(state.text, start) is None:
        return None
    named, last = state.here.pending.subject, state.here.last_count
    if not year["next"]:
        attrs = subject_attrs(state, named) if named is not None and last is None else None
    else:
        attrs = carried(last.attrs) if last is not None else None
    if attrs is not None:
        state.here.year, state.here.period = int(year["year"]), ""
    return attrs


def _topic_of_list(state: State, start: int, last: Item | None) -> tuple[Item | None, Value | None]:
    """`信访事项主要集中在草场纠纷（143件）、拖欠工资（118件）`: the total of topics with their numbers in brackets."""
    here = state.here
    if last is None:
        lists = LISTS.search(state.text, here.span[0], start) is not None or _are_side_by_side(state)
        if here.last is not None or not lists:
            return None, None
        if NUMBER_ALONE.match(state.text, start) is None:
            return None, None
        named = here.pending.subject
        if named is not None:
            both = together(state) if named.code("channel") == "all" else None  # 来信…，来访…。来信来访主要集中在…
            here.listed = matching(state.items, named) or both or _not_counted(state, named)
        here.listed = here.listed or state.main
    if here.listed is None or not here.listed.petition:
        return last, None
    begin = max(state.text.rfind(mark, here.span[0], start) for mark in "、，：）在于是和")
    begin = max(begin + 1, here.span[0])
    return here.listed, Value("topic", "topic_named", begin, start, state.block, text=topic_of(state.text[begin:start]))


def _are_side_by_side(state: State) -> bool:
    """Whether the sentence begins with topics of what was counted right before, in the same measure."""
    row = SIDE_BY_SIDE.match(state.text, state.here.span[0])
    counted = state.main.drafts if state.main is not None else []
    return row is not None and any(d.number.unit[:1] == row["unit"] and d.block == state.block for d in counted)


def _not_counted(state: State, named: Stated) -> Item | None:
    """`重复信访量较大的是城东分局（19件次）`: what is told one by one, and not as a whole."""
    narrowed = named.code("form") or named.code("level") or named.code("channel") not in ("", "all")
    return Item([], subject_attrs(state, named)) if narrowed else None


def close_bracket(state: State) -> None:
    """）: back to what was told before the bracket."""
    here = state.here
    closed = None
    while here.scopes and (closed is None or closed.opener != "bracket"):
        closed = here.scopes.pop()
    if here.outside:
        before = here.outside.pop()
        if closed is not None and closed.previous and closed.year is not None:
            here.year, here.period, here.headed, state.told_of = (
                before.year,
                before.period,
                before.headed,
                before.told_of,
            )
        if before.last is not None and before.last.petition:
            here.last, here.chained = before.last, before.chained
