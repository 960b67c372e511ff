"""Numbers with the unit and the vague words that stand with them."""

from __future__ import annotations

from decimal import Decimal

import regex

from xinfang_extract.light import light
from xinfang_extract.numerals import MAX_DIGITS, parse
from xinfang_extract.patterns import lazy_regex
from xinfang_extract.rules.rule import rule

ARABIC = r"(?:\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|\d++(?:\.\d+)?+)"
CHINESE = r"[〇○零一二两三四五六七八九十百千廿卅壹贰叁肆伍陆柒捌玖拾佰仟]"
GROUPED = rf"(?<!{CHINESE})[一二三四五六七八九][〇零一二三四五六七八九]{{0,2}}(?:,[〇零一二三四五六七八九]{{3}})+(?![〇零一二三四五六七八九])"
# Within a run of Chinese numerals no number begins: it would end where the run ends, and be sought again at each of them.
# 4万6千3百多件, 3千8百件, as newspapers of the fifties print.
MIXED = r"(?:\d++[万亿])?+\d千(?:\d百)?+(?![\d万亿])|\d++[万亿]\d百(?![\d万亿])|\d百(?![\d万亿])"
NUMBER = rf"(?:{MIXED}|{ARABIC}(?:[百千]?[万亿])?|{GROUPED}|(?<!{CHINESE})(?:{CHINESE}++[万亿]?+)++(?:点[〇○零一二三四五六七八九]++)?)"

# The first unit wins in doubled units: 件人次 and 起（批） are cases, 批（次） is batches.
CASES = r"""件[（(][批人起次宗][)）]次?|件[（(](?:批|人|批、人)、?次[)）]|件[·、．]次|件人次|件起|件/次|件批次|件批(?=[，。；、）\d]|$)|件案|件次|件
  |起[（(][批件次案人][)）]次?|起次|起数|起(?![草诉码初因步到]|来(?![访信电]))|宗[（(]次[)）]|宗次|宗(?![教旨族])
  |例[（(]次[)）]|例次|例(?![会如行])|案[（(][件次][)）]|案次|案件(?=次)|案(?![例件])
  |封[（(][件次][)）]|封件|封次|封(?![面存])|条[（(]次[)）]|条次|条(?![例件幅])|桩|单(?!位)"""
BATCHES = r"批[（(][次人件起][)）]次?|批[·、]次|批/次|批人次|批次|批(?![评准复示转阅办])"
PERSONS = r"人[（(][件次][)）]次?|人[·、]次|人/次|人次|入次|名[（(]次[)）]|名(?![单称额录列])|位(?![置于居])|人(?![民口才员力身事数类]|为(?:因素|原因|破坏|造成|制造|的|地|接访员|信访员|代表|首|一)|均(?![有已未在被])|大(?![为大幅量]))"
WEAK = r"户[（(]次[)）]|户次|户(?![籍口均主外])|个(?!百分点|月|体|别|访)|次(?![日年数会性])|份(?!额)|项(?!目|合计|共|累计|相加|总计|之和)"
UNIT = rf"(?P<cases>{CASES})|(?P<batches>{BATCHES})|(?P<persons>{PERSONS})|(?P<weak>{WEAK})"

_BEHIND = r"(?:不到|不足|出头|开外|挂零|光景|强|弱)(?=[，。；、）的]|$)"
"""Vague words that end what is said of a number: 五千件不到, 百分之七十强."""
NUMBER_UNIT = rule(
    "number_unit",
    rf"""
    (?<!\d)(?<![\dA-Za-z]\.)
    (?P<number>{NUMBER})
    (?P<vague>[余多来几]|有余)?
    (?:{UNIT})
    (?P<after>以上|左右|上下|以内|以下|之多|之内|以外|[多余](?=[，。；、（）]|$)|{_BEHIND})?
    """,
    examples=(
        "来信⟦261件次⟧",
        "⟦四十七批⟧",
        "⟦2.76万多件（次）⟧",
        "⟦1,286件（批）次⟧",
        "⟦1,017件（批、次）⟧",
        "⟦2180件以上⟧",
        "约⟦410批⟧",
        "⟦六百二十余封⟧",
        "⟦4万6千3百多件⟧",
        "⟦3千8百件⟧",
        "住房......⟦806件⟧",
        "积压⟦五千件不到⟧，",
        "积存的⟦四百件不到⟧的来信",
    ),
    near_misses=("2017年", "第三节", "3.5亿元", "百分之五", "件次"),
)
PERCENT = rule(
    "percent",
    rf"""
    (?<![\d.])(?P<number>\d++(?:\.\d+)?+)(?P<vague>[余多])?%(?P<after>以上|左右|以内|以下|{_BEHIND})?
    | (?:百分之)(?P<number>(?:{CHINESE}++|\d++)(?:[点.][〇○零一二三四五六七八九\d]++)?)(?P<after>以上|左右|以内|以下|{_BEHIND})?
    """,
    examples=("下降⟦8.60%⟧", "⟦百分之八十九点二⟧", "占⟦百分之七十强⟧。", "达到⟦95%以上⟧"),
    near_misses=("8.60", "百分点", "％"),
    anchors=("%", "百分之"),
)
BARE_NUMBER = rule(
    "bare_number",
    rf"(?<![\d.])(?!\d{{1,2}}(?:年|个?月|天))(?P<number>{NUMBER})",
    examples=("人次减少⟦41⟧", "分别受理⟦3.1万⟧、⟦7.3万⟧"),
    near_misses=("来信", "点", "占3年来信总数的", "头5年，", "12个月"),
)


@light
class Number:
    """A number in the view with what stands by it. `unit` is empty for a bare number, `%` for a percentage."""

    start: int  # of the number
    end: int  # of the number with its 万 or 亿
    stop: int  # of the unit and the vague words after it
    value: Decimal | None  # None: too long to be a count
    unit: str = ""
    measure: str = ""  # cases, batches, persons; weak for 户, 个, 次, which follow their noun
    qualifier: str = "exact"
    trailing: str = ""  # 以上, 以内 …: a threshold where a noun follows at once

    @property
    def percent(self) -> bool:
        """Whether it is a percentage."""
        return self.unit == "%"

    @property
    def counts(self) -> bool:
        """Whether its unit is one of petitions, whatever stands beside it."""
        return self.measure in ("cases", "batches", "persons")


QUALIFIERS = {
    "余": "over", "多": "over", "来": "about", "几": "over", "有余": "over", "以上": "over", "之多": "exact",
    "左右": "about", "上下": "about", "以内": "under", "以下": "under", "之内": "under", "以外": "over",
    "不到": "under", "不足": "under", "弱": "under", "强": "over", "出头": "over", "开外": "over", "挂零": "over", "光景": "about",
}  # fmt: skip
"""Vague words after a number."""
BEFORE = (
    ("不到", "under"), ("不足", "under"), ("将近", "under"), ("接近", "under"), ("近", "under"), ("不满", "under"),
    ("大约", "about"), ("约", "about"), ("大概", "about"), ("约计", "about"), ("约占", "about"),
    ("约有", "about"), ("约为", "about"), ("大概有", "about"), ("大约还有", "about"), ("大概还有", "about"),
    ("超过", "over"), ("超", "over"), ("逾", "over"), ("多于", "over"), ("不下", "over"), ("不少于", "over"),
    ("突破", "over"), ("上", "over"), ("数", "over"), ("几", "over"), ("高达", "exact"), ("共约", "about"),
)  # fmt: skip
"""Vague words before a number; the first that stands there says it."""
BEFORE_ROUND = ("上", "数", "几")
"""Those that are vague words before a round number only: 上千件, 数百件, 几十批."""
# Before a percentage: how near it is to a share, 约占总量的45%.
OF_A_SHARE = lazy_regex(r"(?P<vague>大约|约|近)占[^，。；、\d]{1,12}的(?:百分之)?$")
FAR = 20
"""Characters before a percentage in which it may stand."""
_LAST = frozenset(word[-1] for word, _ in BEFORE)


def read_value(text: str) -> Decimal | None:
    """The value of a cut-out number, or None where it is none that counts anything."""
    if len(text) <= MAX_DIGITS and text.isascii() and text.isdigit():
        return Decimal(int(text))  # most numbers; what is written otherwise is looked at more closely
    try:
        return parse(text)
    except ValueError:
        return None


def qualifier_before(text: str, start: int) -> str:
    """The vague word right before the number at `start`: 约, 近, 逾, 不到 …, or `exact`."""
    lead = text[max(0, start - 7) : start].removesuffix("百分之")
    if lead[-1:] not in _LAST:
        return "exact"
    for word, code in BEFORE:
        if lead.endswith(word) and not _part_of_another(lead, word):
            return code if word not in BEFORE_ROUND or text[start : start + 1] in "十百千万" else "exact"
    return "exact"


def _part_of_another(lead: str, word: str) -> bool:
    """以上, 网上, 县上; 最近, 附近; 预约; 件数, 人数: no vague words."""
    if word == "上":
        return len(lead) < 2 or lead[-2] in "以网访进县市省"
    if word == "数":
        return len(lead) > 1 and lead[-2] in "件批次人总案户多"
    return lead[-2:] in ("最近", "附近", "预约", "邀约", "签约", "相约")


def number_with_unit(text: str, match: regex.Match[str]) -> Number:
    """The number that a match of `NUMBER_UNIT` has found."""
    start, end = match.span(1)
    number, vague, cases, batches, persons, weak, after = match.groups()  # in the order of the pattern
    unit = cases or batches or persons or weak
    measure = "cases" if cases else "batches" if batches else "persons" if persons else "weak"
    qualifier = _qualifier(text, start, vague or after or "")
    return Number(start, end, match.end(), read_value(number), unit, measure, qualifier, after or "")


def percentage(text: str, match: regex.Match[str]) -> Number:
    """The percentage that a match of `PERCENT` has found."""
    start, end = match.span("number")
    after = match["after"] or ""
    qualifier = _qualifier(text, start, match["vague"] or after)
    if qualifier == "exact" and (of_a_share := OF_A_SHARE.search(text, max(0, start - FAR), start)) is not None:
        qualifier = "under" if of_a_share["vague"] == "近" else "about"
    return Number(start, end, match.end(), read_value(match["number"]), "%", "", qualifier, after)


def _qualifier(text: str, start: int, after: str) -> str:
    before = qualifier_before(text, start)
    return before if before != "exact" else QUALIFIERS.get(after, "exact")
