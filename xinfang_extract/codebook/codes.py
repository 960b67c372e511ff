"""Every code of every coded column. A code is never changed or translated; its labels are for people."""

from __future__ import annotations

from xinfang_extract.codebook.types import Code, CodeList


def _codes(name: str, *rows: tuple[str, str, str], joined: bool = False, listed: bool = False) -> CodeList:
    return CodeList(name, tuple(Code(*row) for row in rows), joined, listed)


QUALIFIER = _codes(
    "qualifier",
    ("exact", "exact", "准确"),
    ("about", "about", "大约"),
    ("over", "more than", "超过"),
    ("under", "less than", "不到"),
)

MEASURE = _codes(
    "measure",
    ("cases", "cases", "件次"),
    ("batches", "batches", "批次"),
    ("persons", "persons", "人次"),
)

KIND = _codes(
    "kind",
    ("count", "count", "本期数"),
    ("previous", "earlier value", "上期数"),
    ("change", "change", "增减数"),
    ("change_pct", "change in percent", "增减百分比"),
    ("share", "share in percent", "所占百分比"),
    ("rate", "handling rate in percent", "办理率"),
)

CHANNEL = _codes(
    "channel",
    ("all", "all channels", "合计"),
    ("letter", "letters", "来信"),
    ("visit", "visits", "来访"),
    ("online", "online", "网上信访"),
    ("phone", "telephone", "来电"),
    ("video", "video reception", "视频接访"),
    ("mailbox", "mailboxes and e-mail", "信箱邮件"),
    ("other", "other", "其他渠道"),
    joined=True,
)

LEVEL = _codes(
    "level",
    ("township", "to the township", "到乡镇"),
    ("county", "to the county", "到县"),
    ("prefecture", "to the prefecture", "到市州"),
    ("province", "to the province", "到省"),
    ("national", "to Beijing", "进京"),
    ("higher", "over the heads of the authorities in charge", "越级"),
    joined=True,
)

FORM = _codes(
    "form",
    ("individual", "individual", "个体"),
    ("collective", "collective", "集体"),
    ("first", "first-time", "初次"),
    ("repeat", "repeated", "重复"),
    ("joint", "jointly signed", "联名"),
    ("abnormal", "outside the regular places", "非正常"),
    joined=True,
)
FORM_PAIRS = (frozenset({"individual", "collective"}), frozenset({"first", "repeat"}))
"""Forms of which everything has one or the other."""

STAGE = _codes(
    "stage",
    ("received", "received", "受理"),
    ("assigned", "assigned from above", "上级交办"),
    ("transferred", "passed on to others", "转送交办"),
    ("filed", "filed as a case", "立案"),
    ("resolved", "resolved", "办结"),
    ("replied", "replied to", "答复"),
    ("pending", "pending", "未结"),
    ("reviewed", "reviewed", "复查复核"),
    ("supervised", "supervised", "督办"),
    ("sanctioned", "sanctioned", "处罚"),
    ("other", "other", "其他环节"),
)
FINISHED = frozenset({"resolved", "replied"})
ENDS = FINISHED | {"pending"}
"""What became of matters so far, in the words of most pages: done with, or not yet."""

BODY_TYPE = _codes(
    "body_type",
    ("petition_office", "petition office", "信访部门"),
    ("department", "department", "职能部门"),
    ("township", "township or street office", "乡镇街道"),
    ("leader", "leading officials", "领导干部"),
    ("court", "court", "法院"),
    ("procuratorate", "procuratorate", "检察院"),
    ("congress", "people's congress", "人大"),
    ("police", "police", "公安"),
    ("discipline", "discipline inspection and supervision", "纪检监察"),
    ("mass_org", "mass organisation", "群团组织"),
    ("other", "other", "其他机构"),
    joined=True,
)

AUDIT = _codes(
    "audit",
    ("verified", "verified", "勾稽相符"),
    ("conflict", "conflict", "勾稽矛盾"),
    ("unchecked", "unchecked", "未核对"),
)

CHECK_KIND = _codes(
    "check_kind",
    ("sum", "sum of parts", "分项合计"),
    ("change", "change", "增减数"),
    ("percent", "percentage change", "增减百分比"),
    ("share", "share or rate", "占比"),
    ("bound", "bound", "上下限"),
    ("across_years", "across years", "跨年"),
)

VERDICT = _codes(
    "verdict",
    ("ok", "holds", "相符"),
    ("rounding", "holds within rounding", "舍入内相符"),
    ("conflict", "conflict", "矛盾"),
)

REGION_MATCH = _codes(
    "region_match",
    ("exact", "the name of the place in that year", "当年名称"),
    ("renamed", "a name it had in another year", "更名前后名称"),
    ("parent", "only the place it lies in is known", "仅知上级地区"),
    ("ambiguous", "several places of that name", "同名多地"),
    ("none", "no such place in the table", "表中无此地"),
)

YEAR_BASIS = _codes(
    "year_basis",
    ("stated", "the text names it", "文中写明"),
    ("carried", "a sentence before it in the paragraph names it", "承前句"),
    ("comparison", "the year before or after one that is named", "由比较推得"),
    ("title_minus_one", "one less than the year on the cover", "封面年份减一"),
    ("published", "the year the page was published in", "发布年份"),
    ("assumed", "the year of the latest date the page names", "取文中最晚日期之年"),
    ("given", "given by the user", "用户指定"),
)

UNREAD_REASONS = _codes(
    "unread_reasons",
    ("no_petition_word", "no word near it speaks of petitions", "上下文未涉信访"),
    ("other_business", "counts other business", "统计其他事务"),
    ("leaders", "counts the officials who received, not the petitioners", "接访领导人次"),
    ("staff", "counts staff", "工作人员数"),
    ("meeting", "counts meetings", "会议次数"),
    ("publicity", "counts trainings, leaflets or other publicity", "培训宣传数"),
    ("money", "counts money", "金额"),
    ("dispute", "counts disputes", "矛盾纠纷数"),
    ("law", "counts lawsuits, leads or inquiries", "诉讼案件或线索"),
    ("proposal", "counts proposals or motions", "建议提案数"),
    ("assignment_batches", "counts batches of assignments", "交办批数"),
    ("penalty", "counts penalties", "处罚处分数"),
    ("ordinal", "is an ordinal", "序数"),
    ("threshold", "is a threshold in a rule", "标准界限"),
    ("target", "is a target", "目标数"),
    ("average", "is an average", "平均数"),
    ("points", "is a multiple, tenths or percentage points", "倍数、成数、百分点"),
    ("percent_of_nothing", "is a percentage of nothing that is counted", "百分比无所指"),
    ("unreadable", "cannot be read as a number", "数字无法识别"),
)

FLAGS = _codes(
    "flags",
    ("spaced_digits", "blanks between the digits closed", "数字间空格已合并"),
    ("wrapped_digits", "a line break inside the number closed", "数字断行已合并"),
    ("pinyin_stripped", "pinyin notes set aside", "拼音注音已略去"),
    (
        "look_alike_digits",
        "a letter read as the digit that it looks like, O as 0, l as 1, or a point as the comma of 1,268",
        "形近字母按数字读出，误作句点的千分位逗号按逗号读出",
    ),
    ("look_alike_words", "a glyph of a word read as the one it was scanned for: 仵 as 件", "词中误识字按原字读出"),
    ("damaged_number", "has visibly lost digits or a sign", "数字残缺"),
    ("ocr", "read from an image", "图像识别"),
    ("low_confidence", "read from an image with doubt", "识别置信度低"),
    listed=True,
)

CODE_LISTS: tuple[CodeList, ...] = (
    QUALIFIER,
    MEASURE,
    KIND,
    CHANNEL,
    LEVEL,
    FORM,
    STAGE,
    BODY_TYPE,
    AUDIT,
    CHECK_KIND,
    VERDICT,
    REGION_MATCH,
    YEAR_BASIS,
    UNREAD_REASONS,
    FLAGS,
)
