"""A heading opens a section: what it gives to its paragraphs, and what of the section before goes on."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from xinfang_extract.attribution import petition_words
from xinfang_extract.attribution.attrs import Value
from xinfang_extract.attribution.headings import CAPTION, CHAPTER, Heading
from xinfang_extract.attribution.items import Item
from xinfang_extract.attribution.scope.scopes import union
from xinfang_extract.attribution.scope.tallies import side_by_side
from xinfang_extract.attribution.state import State
from xinfang_extract.attribution.time.held import take_year
from xinfang_extract.attribution.time.months import period_of
from xinfang_extract.attribution.time.when import NOT_WHEN
from xinfang_extract.attribution.words.bodies import PLACES, is_institution
from xinfang_extract.attribution.words.leaders import is_leader
from xinfang_extract.attribution.words.stated import NAMED_IN_VERB, Stated, read_stated
from xinfang_extract.patterns import lazy_regex
from xinfang_extract.rules.mentions import Mention, Word
from xinfang_extract.rules.times import Time

# A heading over paragraphs that sort the total: 主要内容, 信访热点问题.
BREAKDOWN = lazy_regex(r"内容|热点|问题分布|类型|分类|构成|渠道|来源|类别|性质|去向|诉求|(?:反映|主要|突出).{0,3}问题")
# A heading over what was done: 畅通信访渠道, and no sorting by it.
WORK = lazy_regex(r"畅通|拓宽|拓展|创新|完善|规范|强化|推进|加强|落实|健全|解决|开展|做好|抓好|处理|化解|疏通")
# What leaders do with petitions in a section of their own: 领导接访, 领导包案.
LEADERS_ACT = lazy_regex(r"接|访日|下访|包|批|阅|信箱|公开电话|督|约访|值班|坐班")
# A day on which leaders receive, which is what its section tells of.
DAYS = lazy_regex(r"(?:接待|接访)日(?!常|期|程)")
# What a petition office does: the section counts what came to it, and not to all of the county.
OFFICE_ACTS = lazy_regex(
    r"[局办室处][】〕）)\s]*(?:部分年份|历年|各年|逐年|(?:\d{4}年?[-—～至]+)?\d{4}年度?)?(?:信访|来信来访)?(?:直接)?(?:受理|接待|接访|办信|办理)"
)
# The title of a document on what was done, which tells of other petitions as well.
ABOUT_WORK = lazy_regex(r"关于(?:集中)?(?:处理|解决|化解).{4,40}(?:报告|通报|总结|通知|汇报)|在.{2,30}会议?上的")
# Under the title of a speech: when and before whom it was made.
BEFORE_WHOM = lazy_regex(r"[（(—－\-\s]*(?:\d{4}年\d{1,2}月\d{1,2}日)?在[^，。]{4,50}(?:会|会议|大会)上")
# A slogan: how letters are to be read and petitioners received, 认真读信，热情接访.
WITH_WHAT_HEART = lazy_regex(r"信(?!访).{0,4}(?:热情|热心|耐心|认真|文明|诚心|用心|真心|贴心)(?:周到)?接(?:访|待)")
BESIDE = lazy_regex(r"[、和与及]")
BESIDE_OR_AFTER = lazy_regex(r"[、和与及，]")
NOUN = "访"
IN_ALL = "总量"
OTHER_BUSINESS = frozenset({"law", "other_business", "dispute", "money"})
WHOLE_JURISDICTION = frozenset({"petition_office", "other", "township"})
"""Bodies whose own page speaks of the whole jurisdiction."""


def open_section(
    state: State,
    text: str,
    mentions: Sequence[Mention],
    depth: int,
    body: Value | None = None,
    *,
    block: int,
    joined: bool = False,
) -> None:
    """Open a heading and begin a new section under it. `joined`: it stands right under another title."""
    heading = _read_heading(
        text,
        mentions,
        depth,
        body,
        block,
        of_taxes=petition_words.speak_of_taxes(state.headings.texts),
        second=joined and state.headings.chapter_of_petitions,
    )
    heading = replace(heading, year=_year_of(text, mentions) if depth > CHAPTER else None)
    state.headings.open(heading, joined=joined)
    entry = False  # of a year of its own
    for mention in mentions:
        if isinstance(mention, Time) and mention.first_year is not None:
            take_year(state, mention)
            state.named_year, state.named_starts = mention.last_year, False
            entry = state.context.chronicle
    _keep_grand_total(state)
    state.begin_section(breakdown=BREAKDOWN.search(text) is not None and WORK.search(text) is None)
    sorts = state.breakdown and state.petition_page  # ◆ 问题分布: of the total above
    if entry or depth <= CHAPTER and not joined and not heading.petition and not sorts:
        state.grand = None
    if state.under_petitions and not state.headings.narrow and not _is_of_another(state):
        state.total = state.main = state.grand


def _year_of(text: str, mentions: Sequence[Mention]) -> tuple[int, str] | None:
    """The one year, or span of years, that a heading names: not 1998年以来, and no date."""
    named = [m for m in mentions if isinstance(m, Time) and m.first_year is not None]
    dated = any(isinstance(m, Time) and m.first_month is not None for m in mentions)
    if len(named) != 1 or dated and not named[0].spans_years or NOT_WHEN.match(text, named[0].end) is not None:
        return None
    year = named[0].last_year
    return (year, period_of(named[0])) if year is not None else None


def _is_of_another(state: State) -> bool:
    """Whether the headings name a body that did not count the grand total: 【县信访局受理情况】 after 全县."""
    given = state.headings.given.get("body_type")
    return given is not None and state.grand is not None and given.code != state.grand.code("body_type")


def _read_heading(
    text: str, mentions: Sequence[Mention], depth: int, body: Value | None, block: int, *, of_taxes: bool, second: bool
) -> Heading:
    """A heading; `second` of two headlines, which tells of some of what the first does: 来京上访人数大幅度下降."""
    stated = read_stated(text, mentions, 0, len(text), block)
    attrs = _attrs_given(stated, caption=depth >= CAPTION)
    if "channel" not in attrs and (day := DAYS.search(text)) is not None:
        attrs["channel"] = Value("visit", "heading", *day.span(), block)
    changes = second and any(isinstance(m, Word) and m.role == "direction" for m in mentions)
    if _names_several(text, mentions, block) or changes:
        attrs.pop("level", None)
        attrs.pop("form", None)
    named = stated.subject is not None or "stage" in attrs or petition_words.HEADING.search(text) is not None
    petition = named and not (of_taxes and "检举" in text)
    if WITH_WHAT_HEART.search(text) is not None:
        attrs.pop("channel", None)  # 认真读信，热情接访
    if BEFORE_WHOM.match(text):
        attrs.pop("body_type", None)  # ——1998年2月24日在地区人大工委扩大会议上: who listened
    if is_leader(attrs.get("body_type")) and (is_institution(body) or not LEADERS_ACT.search(text)):
        del attrs["body_type"]  # 县公安局开展“公安局长大接访”: whose page it is; 副市长 高明远: who speaks
    if depth <= CHAPTER and "+" in stated.code("body_type"):
        attrs.pop("body_type", None)  # 市民政局、市公安局、市信访办公室, who have signed a report
    if depth <= CHAPTER and not petition and stated.code("body_type") == "department":
        attrs.pop("body_type", None)  # 党委工作部门: a part of the book
    return Heading(depth, attrs, petition, text, body, not petition and stated.why in OTHER_BUSINESS)


def _names_several(text: str, mentions: Sequence[Mention], block: int) -> bool:
    """`集体访和越级访`: nouns side by side, so that what narrows one of them is not said of all."""
    cuts = [0, *(m.start() for m in BESIDE_OR_AFTER.finditer(text)), len(text)]
    pieces = (read_stated(text, [m for m in mentions if a <= m.start < b], a, b, block) for a, b in pairwise(cuts))
    read = list(pieces)
    named = [  # 进京访
        p for p in read if p.subject is not None or IN_ALL in p.text or "level" in p.attrs and NOUN in p.text
    ]
    nouns = [(p.code("level"), p.code("form")) for p in named]
    formed = any(p.subject is None and p.code("form") and not p.code("level") for p in read)  # 集体和越级上访
    return len(set(nouns)) > 1 or formed and any(level and not form for level, form in nouns)


def _attrs_given(stated: Stated, *, caption: bool) -> dict[str, Value]:
    """What a heading gives to what stands under it; of the stages only 复查复核 is the subject of a section."""
    given = {n: v for n, v in stated.attrs.items() if n in ("channel", "level", "form", "body_type")}
    if "body_type" in given and given["body_type"].rule in (NAMED_IN_VERB, PLACES):
        del given["body_type"]  # 强化领导包案: what is done, and perhaps not with all that is told of
    office = stated.code("body_type") == "petition_office" and OFFICE_ACTS.search(stated.text) is not None
    acts = office or caption and "stage" in stated.attrs  # 【县信访局受理情况】, 县信访局处理来信来访情况表
    if stated.code("body_type") in WHOLE_JURISDICTION and not acts:
        given.pop("body_type", None)
    if stated.code("stage") == "reviewed" and not _is_one_of_two(stated, stated.attrs["stage"]):
        given["stage"] = stated.attrs["stage"]
    if ABOUT_WORK.search(stated.text) is not None:
        given.pop("form", None)  # 关于集中处理上访老户的情况报告
    return {name: value.recoded(value.code, "heading") for name, value in given.items()}


def _is_one_of_two(stated: Stated, stage: Value) -> bool:
    """`信访及申诉复查统计表`, `审判监督与信访`: petitions as such stand beside what was done with some."""
    noun = stated.subject
    if noun is None:
        return False
    between = (noun.end, stage.start) if noun.end <= stage.start else (stage.end, noun.start)
    return BESIDE.search(stated.text, *between) is not None


def _keep_grand_total(state: State) -> None:
    """The total of the section that ends is that of the document, where it counted all petitions."""
    total = state.total
    if total is None or total.code("stage") not in ("", "received") or total.code("form"):
        return
    own = state.page_body.code if state.page_body is not None else ""
    if total.code("channel") == "all" and total.code("body_type") in ("", own):
        if state.grand is None or state.grand.code("channel") != "all":
            state.grand = total
    elif state.grand is None and (not total.code("level") or "+" in total.code("level")):
        both = side_by_side(state, total.sentence)  # 来信687件，来访421批: what follows is of both
        # or of one channel, or of all levels above: 到市、赴省、进京768批
        state.grand = replace(both, noun=True) if both is not None else total
    elif state.grand is not None and {state.grand.code("channel"), total.code("channel")} == {"letter", "visit"}:
        state.grand = Item([], union([state.grand, total]), noun=True)  # letters, then visits: what follows is of both
