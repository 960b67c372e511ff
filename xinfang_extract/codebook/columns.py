"""Every column of every table, in order. A column that several tables have is defined once."""

from __future__ import annotations

from xinfang_extract.codebook import codes
from xinfang_extract.codebook.types import Column, Table

SOURCE = Column(
    "source",
    "text",
    "Source",
    "来源",
    "The file or address it was read from, as the user named it.",
    "所读文件或地址，照用户所写。",
)
PAGE = Column("page", "int", "Page", "页", "1-based page within the source.", "来源内的页次，从1起。")
FIGURE_ID = Column(
    "figure_id",
    "text",
    "Figure",
    "数字编号",
    "`page:start`, unique within the source, the same in every run.",
    "“页:起点”，在来源内唯一，每次运行相同。",
)
PAGE_LABEL = Column(
    "page_label",
    "text",
    "Printed page",
    "印刷页码",
    "The page number as printed, where one is.",
    "书页上印的页码。",
)
START = Column(
    "start",
    "int",
    "Start",
    "起点",
    "Code-point offset of the number in the text of the page as read, before any repair.",
    "数字在页面原文（未经整理）中的起点，以码位计。",
)
END = Column(
    "end",
    "int",
    "End",
    "终点",
    "Code-point offset just after the number (with its 万 or 亿, without vague words and unit).",
    "数字（含万、亿，不含约数词和量词）之后的位置，以码位计。",
)
UNREAD_END = Column(
    "end",
    "int",
    "End",
    "终点",
    "Code-point offset just after the number as printed, with its unit.",
    "数字连同量词之后的位置，以码位计。",
)
BBOX = Column(
    "bbox",
    "text",
    "Box",
    "页面坐标",
    "`x0,top,x1,bottom` in PDF points, for PDF and OCR pages.",
    "PDF和图像识别页面上的位置，单位为点。",
)
PRINTED = Column(
    "printed",
    "text",
    "As printed",
    "原文数字",
    "The number with its unit exactly as printed.",
    "数字连同量词，照录原文。",
)
VALUE = Column(
    "value",
    "number",
    "Value",
    "数值",
    "As printed, repaired only in spacing, digit width and numeral system; changes are signed; 万, 亿 multiplied out.",
    "照原文，仅整理空格、全半角和数字写法；增减数带正负号；万、亿已乘出。",
)
QUALIFIER = Column(
    "qualifier",
    "text",
    "Qualifier",
    "约数",
    "Whether the number is exact, about, more than or less than what is printed.",
    "数字是准确数还是约数、超过、不到。",
    codes.QUALIFIER,
)
MEASURE = Column(
    "measure",
    "text",
    "Measure",
    "计量口径",
    "What is counted: matters, visiting groups or people. Empty for a percentage of none in particular.",
    "件次、批次或人次；百分比未指明口径时为空。",
    codes.MEASURE,
)
KIND = Column(
    "kind",
    "text",
    "Kind",
    "数字性质",
    "What the number says about the thing counted.",
    "本期数、上期数、增减数、百分比等。",
    codes.KIND,
)
CHANNEL = Column(
    "channel",
    "text",
    "Channel",
    "信访渠道",
    "How the petition came; `all` for a total over channels or where none is named.",
    "信访渠道；合计或未指明时为all。",
    codes.CHANNEL,
)
LEVEL = Column(
    "level",
    "text",
    "Level",
    "信访层级",
    "Where petitioners took it; empty where none is named.",
    "到哪一级上访；未指明时为空。",
    codes.LEVEL,
)
FORM = Column(
    "form",
    "text",
    "Form",
    "信访形式",
    "Individual, collective, first-time, repeated and so on; empty where none is named.",
    "个体、集体、初次、重复等；未指明时为空。",
    codes.FORM,
)
STAGE = Column(
    "stage",
    "text",
    "Stage",
    "办理环节",
    "What was done with the petition.",
    "受理、交办、办结等环节。",
    codes.STAGE,
)
BODY = Column(
    "body",
    "text",
    "Body",
    "受理机构",
    "Who received or handled it, as printed; empty for the whole jurisdiction.",
    "受理或办理机构，照录原文；全境合计时为空。",
)
BODY_TYPE = Column(
    "body_type",
    "text",
    "Body type",
    "机构类型",
    "The type of that body; empty for the whole jurisdiction.",
    "机构类型；全境合计时为空。",
    codes.BODY_TYPE,
)
TOPIC = Column(
    "topic",
    "text",
    "Topic",
    "信访内容",
    "The subject where the figure is broken down by subject.",
    "按内容分类时的类别。",
)
REGION = Column("region", "text", "Region", "地区", "The place the page reports on.", "页面所述地区。")
ADCODE = Column(
    "adcode",
    "text",
    "Division code",
    "行政区划代码",
    "Six-digit GB/T 2260 code, valid in `year`; empty where not certain.",
    "当年有效的六位行政区划代码（GB/T 2260）；不能确定时为空。",
)
YEAR = Column(
    "year",
    "int",
    "Year",
    "年份",
    "The calendar year the number speaks of; for an earlier value, the earlier year.",
    "数字所指的年份；上期数为上期年份。",
)
ROW_YEAR = Column(
    "year",
    "int",
    "Year",
    "年份",
    "The calendar year the counts of the row speak of.",
    "本行本期数所指的年份。",
)
PERIOD = Column(
    "period",
    "text",
    "Period",
    "期间",
    "ISO 8601 interval where it is not the whole year: `2017-01/2017-10`.",
    "不是全年时的起止（ISO 8601）。",
)
REGION_MATCH = Column(
    "region_match",
    "text",
    "Region match",
    "地区匹配",
    "How the region was matched to its code.",
    "地区与代码的匹配方式。",
    codes.REGION_MATCH,
)
YEAR_BASIS = Column(
    "year_basis",
    "text",
    "Year basis",
    "年份依据",
    "What the year rests on; empty where there is none.",
    "年份的依据；无年份时为空。",
    codes.YEAR_BASIS,
)
EVIDENCE = Column(
    "evidence",
    "text",
    "Evidence",
    "原文语句",
    "The sentence it stands in, after repair, one line.",
    "数字所在语句，整理后成一行。",
)
FLAGS = Column(
    "flags",
    "text",
    "Flags",
    "处理标记",
    "What was repaired or doubted, parted by `;`.",
    "所作整理或存疑之处，以分号分隔。",
    codes.FLAGS,
)
CHECKS = Column(
    "checks",
    "text",
    "Checks",
    "勾稽核对",
    "Ids of the checks that cover it and how they came out: `sum-3:ok;percent-1:conflict`.",
    "涉及本数字的核对编号及结果，以分号分隔。",
)
AUDIT = Column(
    "audit",
    "text",
    "Audit",
    "核对结果",
    "`conflict` where a check that covers the row is contradicted; `verified` where equations that hold cover every "
    "count of the row; `unchecked` otherwise.",
    "有核对矛盾的为conflict；每个本期数都有等式核对相符的为verified；其余为unchecked。",
    codes.AUDIT,
)
CHECK_ID = Column("check_id", "text", "Check", "核对编号", "The check, unique within the source.", "来源内唯一的编号。")
CHECK_KIND = Column(
    "kind", "text", "Kind", "核对类型", "Which arithmetic the check is.", "核对的算法。", codes.CHECK_KIND
)
STATEMENT = Column(
    "statement",
    "text",
    "Statement",
    "算式",
    "What the page claims, in numbers: `261+26+1+12 = 300`.",
    "页面数字应满足的算式。",
)
EXPECTED = Column("expected", "number", "Expected", "应为", "What the other numbers make it.", "由其他数字推得的数。")
FOUND = Column("found", "number", "Found", "实为", "What is printed.", "原文所印的数。")
DIFFERENCE = Column("difference", "number", "Difference", "差额", "Found less expected.", "实为减应为。")
VERDICT = Column("verdict", "text", "Verdict", "结论", "How the check came out.", "核对结论。", codes.VERDICT)
CHECKED = Column(
    "figures",
    "text",
    "Figures",
    "涉及数字",
    "The `figure_id`s it covers, parted by `;`.",
    "涉及的数字编号，以分号分隔。",
)
SUGGESTION = Column(
    "suggestion",
    "text",
    "Suggestion",
    "建议",
    "`figure_id=value` where exactly one change of one figure would settle it; never applied.",
    "仅改一个数字即可相符时的建议值，从不自动改动。",
)
REASON = Column(
    "reason",
    "text",
    "Reason",
    "未取原因",
    "Why the number was left out.",
    "未作为信访数字的原因。",
    codes.UNREAD_REASONS,
)


def _measure_columns() -> tuple[Column, ...]:
    """`cases, cases_previous, cases_change, cases_change_pct, batches, …`."""
    kinds = (
        ("", "", "", "as told of the row's year", "本期数"),
        ("_previous", " (earlier)", "上期", "of the earlier period the page compares with", "所比上期的数"),
        ("_change", " (change)", "增减", "more or fewer than in the earlier period", "比上期增减的数"),
        (
            "_change_pct",
            " (change %)",
            "增减%",
            "more or fewer than in the earlier period, in percent",
            "比上期增减的百分比",
        ),
    )
    return tuple(
        Column(
            measure.code + suffix,
            "number",
            measure.en.capitalize() + en,
            measure.zh + zh,
            f"{measure.en.capitalize()} {about}.",
            f"{measure.zh}：{about_zh}。",
        )
        for measure in codes.MEASURE.codes
        for suffix, en, zh, about, about_zh in kinds
    )


CELLS = _measure_columns()
SAID = (
    *(VALUE, QUALIFIER, MEASURE, KIND, CHANNEL, LEVEL, FORM, STAGE),
    *(BODY, BODY_TYPE, TOPIC, REGION, ADCODE, YEAR, PERIOD),
)
ATTRIBUTES = tuple(column.name for column in SAID)
"""What a figure says: the columns that `explain` gives reasons for and that a person may correct, in their order."""

COUNTS = Table(
    "counts",
    "Counts",
    "统计表",
    "One row per thing counted: the numbers that share all codes and stand together in print. Shares, rates and "
    "percentages of no measure in particular are in the figures table only.",
    "每行为一个统计对象：各项编码相同、原文并列的数字。占比、办理率和未指明口径的百分比只在数字表中。",
    (
        *(SOURCE, PAGE, REGION, ADCODE, ROW_YEAR, PERIOD, BODY, BODY_TYPE, STAGE, CHANNEL, LEVEL, FORM, TOPIC),
        *CELLS,
        *(QUALIFIER, AUDIT, EVIDENCE),
    ),
)
FIGURES = Table(
    "figures",
    "Figures",
    "数字表",
    "One row per printed number.",
    "每行为一个印出的数字。",
    (
        *(SOURCE, PAGE, FIGURE_ID, PAGE_LABEL, START, END, BBOX, PRINTED),
        *SAID,
        *(EVIDENCE, FLAGS, CHECKS, REGION_MATCH, YEAR_BASIS),
    ),
)
UNREAD = Table(
    "unread",
    "Unread numbers",
    "未取数字",
    "One row per number beside a petition unit that is no figure, with the reason.",
    "每行为一个带信访量词而未取的数字及原因。",
    (SOURCE, PAGE, FIGURE_ID, START, UNREAD_END, PRINTED, REASON, EVIDENCE),
)
CHECKS_TABLE = Table(
    "checks",
    "Checks",
    "核对表",
    "One row per arithmetic test of the page's numbers.",
    "每行为一次对页面数字的核算。",
    (CHECK_ID, SOURCE, PAGE, CHECK_KIND, STATEMENT, EXPECTED, FOUND, DIFFERENCE, VERDICT, CHECKED, SUGGESTION),
)

TABLES: dict[str, Table] = {table.name: table for table in (COUNTS, FIGURES, UNREAD, CHECKS_TABLE)}
