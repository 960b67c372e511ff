"""Words of headers and row labels: measures, kinds of numbers, rows of sums, other business."""

from __future__ import annotations

from xinfang_extract.model import Kind
from xinfang_extract.patterns import lazy_regex

PERCENT = lazy_regex(r"[%％]|百分")
CHANGE = lazy_regex(r"增减|同比|环比|比上|较上|与上|比去|较去|比[12]\d{3}|增长|升降|增幅|降幅|变化|上升|下降|[±+＋]")
SHARE = lazy_regex(r"占(?!地|用|道|房|耕)|比重|比例|构成")
RATE = lazy_regex(r"率|满意度")
PREVIOUS = lazy_regex(r"(?:上年|去年|同期|上月|前一年)(?![^，。]{0,5}(?:转入|结转|转来|遗留|积压|结存))")
# A column of numbers that went down, and nothing else that compares: its numbers are printed without a sign.
DOWN = lazy_regex(r"下降|减少|降幅")
MEASURES = (
    ("persons", lazy_regex(r"人次|人数|人（次）|人\(次\)|（人）|\(人\)|^人$|人员数?$|(?<![工军老农妇证商])人$")),
    ("batches", lazy_regex(r"批次|批数|批（次）|（批）|\(批\)|^批$|批$")),
    ("cases", lazy_regex(r"件|起|宗|封|案次|例")),
)
# 件（批）次, 件（人）次, 件批次: the first unit of doubled ones wins.
DOUBLED = lazy_regex(r"件次?[、，]人|件[（(]批[)）]|件[（(]人[)）]|件[批人]次|人[（(]件")
# The line above a table: 单位：件次、人次.
UNIT_LINE = lazy_regex(r"单位[:：]\s*(.+)")
# The same told of each channel: （来信：件；来访：人次）.
UNIT_OF_EACH = lazy_regex(r"(?:来信|来访|来电|走访|上访|接访|信|访)[:：]\s*(件次?|封|起|批次?|人次?)(?![\d一-鿿])")
UNIT_MARKS = lazy_regex("[、，/ ]")
# A row of a bureau: 县国土局.
BUREAU_ROW = lazy_regex(r"(?:局|厅|委|委员会|管委会|公司|中心|大队|支队|院|集团|办公室)$")
# A row of sums: 合计, 全县.
SUM_ROW = lazy_regex(r"(?:合\s*计|总\s*计|总\s*数|共\s*计|小\s*计|总量|全[县市区省州]|信访总量|合计数)")
# Five years added up in one column.
SPAN_SUM = lazy_regex(r"[两二三四五六七八九十]年(?:合计|累计|总计)|历年合计")
# Columns and rows of other business.
ALIEN = lazy_regex(
    r"金额|经费|万元|面积|人口|会议|培训|宣传|编制|场次|(?<!同)期数|份数|排名|位次|名次|序号|得分|评分|分值|计分|扣分|加分|总分|备注"
    r"|收案|改判|再审|初[查核]|立案侦查|案件审结|(?:问责|追责)(?![^，。]{0,4}(?:信访|举报|来信))|处分(?:党员|干部|人)|(?:党纪|政纪|政务)处分|受处分"
    r"|职工(?!要求|安置|待遇|工资|养老|社保|福利|权益|来|上访|信访|下岗)|(?<!反映|控告|检举|村|村组)干部(?!作风|违|问题|经济|廉|待遇|纪)|户籍"
)
# A row that is part of the one above it.
PART_ROW = ("其中", "＃", "#", "其 中")


def measure_of(text: str) -> str:
    """The measure a label names, or nothing."""
    if DOUBLED.search(text):
        return "persons" if "人（件" in text or "人(件" in text else "cases"
    return next((name for name, pattern in MEASURES if pattern.search(text)), "")


def measures_above(captions: str) -> tuple[str, ...]:
    """The measures of the line `单位：件次` among the captions of a table, or of `来信：件；来访：人次`."""
    line = UNIT_LINE.search(captions)
    pieces = UNIT_MARKS.split(line[1]) if line else UNIT_OF_EACH.findall(captions)
    return tuple(dict.fromkeys(m for piece in pieces if (m := measure_of(piece))))


def kind_of(text: str) -> Kind | None:
    """The kind of the numbers under a label, where it is none of counts."""
    if RATE.search(text):
        return Kind.RATE
    if SHARE.search(text):
        return Kind.SHARE
    if CHANGE.search(text):
        return Kind.CHANGE_PCT if PERCENT.search(text) else Kind.CHANGE
    return Kind.PREVIOUS if PREVIOUS.search(text) else None


def fitting(units: tuple[str, ...], channel: str) -> str:
    """Of several units above a table, that of a channel: visits come in 批次 or 人次, letters in 件."""
    if len(units) == 1:
        return units[0]
    if channel == "visit":
        return "batches" if "batches" in units else "persons" if "persons" in units else "cases"
    return "cases" if "cases" in units else ""


def only_goes_down(text: str) -> bool:
    """Whether the numbers under a header are decreases: 下降, 减少, and not 增减."""
    return DOWN.search(text) is not None and not CHANGE.search(text.replace("下降", "").replace("减少", ""))
