"""What opens a scope: 其中, …中，, 按…分, a colon."""

from __future__ import annotations

from xinfang_extract.attribution.clauses import Clause
from xinfang_extract.attribution.items import LOOK_BACK, Item
from xinfang_extract.attribution.scope.compared import base_item, item_with
from xinfang_extract.attribution.scope.named_before import named_before
from xinfang_extract.attribution.scope.scopes import matching
from xinfang_extract.attribution.scope.subjects import subject_attrs
from xinfang_extract.attribution.scope.tallies import together
from xinfang_extract.attribution.state import State
from xinfang_extract.attribution.time.told import is_the_most
from xinfang_extract.attribution.words.kinds import THE_MOST
from xinfang_extract.attribution.words.leaders import is_leader
from xinfang_extract.attribution.words.stated import Stated
from xinfang_extract.patterns import lazy_re, lazy_regex
from xinfang_extract.rules.mentions import NAMING, Word

# 按内容分, 从反映的问题看: the total sorted by some criterion; not 据信访部门统计, which says who counted. Read from
# the end of the clause, where most are not.
SORTED = lazy_regex(
    r"(?r)(?:^|全年|来信来访|信访|其中|从|按|按照|依|分|就|依据|根据)(?:.{0,24})(?:分类|划分|区分|来看|(?<![查观察收])看|(?<!每[年月季周].{0,8}|坚持.{0,10}|会商|研判)分析|分布|(?<=[类容质题源型式业别象份因])统计"
    r"|归纳起来|概括起来|综合起来|排序|(?<![安编铺])排(?:列)?|分|来说|而言|归类|情况看|情况来看|构成看|反映的问题看|反映的(?:主要)?(?:问题|内容|对象))$"
    r"|^[\s，；]*(?:其中)?(?:按照?|从|分|依)[^，。；]{1,10}统计$"
    r"|^[\s，；]*(?:若|如)?论(?:来路|来源|身份|性质|渠道|内容|事由|事项|类别|地区|去向|对象|形式|方式)$|^[\s，；]*(?:其中)?[^，。；]{0,8}(?:所指|所诉|所涉|所告)$|^[\s，；]*细分(?:起来|开来|来看|之)$"
    r"|^[\s，；]*(?:其中)?(?:按照?|从|依)[^，。；、]{0,6}(?:渠道|类别|类型|性质|来源|方式|形式|领域|行业|级别|对象|途径|地域|区域)$"
)
# Sorted by what they are about, not by what was done with them.
BY_TOPIC = lazy_regex(r"归纳|概括|综合|问题|内容|性质|诉求|反映|原因|类别|所[指诉涉告]")
# Sorted by what was done with them.
BY_OUTCOME = lazy_regex(
    r"[从按就](?!来信|来访)[^，。；]{0,6}(?:办理|处理|处置|查处|办结|化解|答复|交办)[^，。；]{0,4}[看分]$"
)
# The beginning of the same, where the clause goes on up to a colon.
SORT_START = lazy_regex(r"^(?:其中)?(?:[^，。]{0,14})?(?:按照?|从|就|依|分)")
# 来访中，: parts of the visits follow.
WITHIN = lazy_regex(
    r"(?<!活动|工作|过程|行动|治理|攻坚|会战|运动|专项|实践|战役|清理)(?:中|里|里面|里头|之中|当中|中间|方面)$"
)
# 对这些来信，: what was done with them follows, in this sentence and in the next ones.
THEME = lazy_regex(
    r"[一-鿿]{0,6}?(?:对于?|关于|这些|上述|以上)(?:这些|上述|以上|收到的|所有|人民|群众|读者)*(?:来信|来访)"
    r"(?P<work>的(?:处理|办理|答复|分办))?"
)
# What letters are about, in the place of a clause: 来信来访的内容，要求落实政策的276件，….
CONTENTS = lazy_regex(
    r"(?:[这其上述]|人民|群众){0,4}(?:来信来访|来信|来访|信访|信件)(?:中)?(?:所?反映)?的?(?:主要)?(?:内容|问题|性质)"
)
# The first of a list by subject: 信访事项以征地补偿居多，计121件，宅基地纠纷74件.
FOREMOST = lazy_re(rf"以(?!上|下|来|内|及)[^，。；]{{1,16}}(?:{THE_MOST})$")
# A clause before a colon that breaks a total down: 主要是：, 情况如下：.
BREAKDOWN_HEAD = lazy_regex(
    r"(?:如下|方面|领域|主要是|主要有|分别是|包括|其中|有|为|类|问题|分布|的是|内容|情况|来自|集中在|反映的)$"
)
# The name of what is counted, which may be numbered or have a bullet, in the place of a whole clause: ◆12345热线：.
LABEL = lazy_regex(
    r"[\s，、；\p{So}\p{Pd}•·*]*(?:其中)?(?:[（(]?\d{1,2}[.．、)）]|[一二三四五六七八九十]{1,2}、)?\s*"
    r"(?:“?12\d{3}”?)?(?P<name>[一-鿿]{2,10}?)(?:情况|数量|总数)?\s*"
)
# From the colon on: the number itself.
ITS_NUMBER = lazy_regex(r"[：:]\s*(?:全年|共计?|约|计|合计|[上走来]访|登记)?[\d一二三四五六七八九十]")
NOT_ALL = frozenset({"other", "supervised", "reviewed", "resolved", "replied", "pending"})
"""Stages of some of the matters, of which a noun in a sentence of its own does not speak."""
NO_PETITIONS = frozenset({"no_petition_word", "other_business"})
"""Reasons for which numbers are left out that count something else, and not when or which."""
ENDS = frozenset({"resolved", "replied", "pending"})
"""Stages of what became of matters."""


def open_by_clause(state: State, stated: Stated, clause: Clause) -> bool:
    """Whether a clause without numbers opens a scope for what follows."""
    text = state.text[clause.start : clause.end].strip()
    if stated.part is not None and not stated.subject and stated.part.start - clause.start <= 4:
        _open_part(state, clause.opened)
    elif stated.named and WITHIN.search(text):
        _open_within(state, stated)
    elif clause.opened == "" and stated.named and _is_theme(text, clause):
        theme = matching(state.told, stated)
        state.theme = (theme, state.sentences) if theme is not None else None
        return False
    elif (
        SORTED.search(text)
        or clause.closed == "，"
        and CONTENTS.fullmatch(text)
        or _tells_the_foremost(state, stated, clause, text)
    ):
        open_sorted(state, stated)
    elif stated.subject is not None and stated.direction is not None and stated.time is not None:
        return False  # 1984年起信访量逐年回落：1984年31件: no parts of what was counted before
    elif clause.closed == "：" and text.endswith("的") and stated.code("stage") == "assigned":
        _open_assigned(state, stated)
    elif clause.closed == "：" and _labels_a_number(state, stated, clause):
        state.here.pending.label = True
        return False
    elif clause.closed == "：" and not text.endswith("了") and _speaks_of_something(state, stated):
        _open_colon(state, stated, text)
    else:
        return False
    return True


def _is_theme(text: str, clause: Clause) -> bool:
    """Whether a clause names letters or visits of which what follows is told, and begins no list of it."""
    theme = THEME.fullmatch(text) if clause.closed in ("，", "：") else None
    return theme is not None and (clause.closed == "，" or theme["work"] is None)


def _tells_the_foremost(state: State, stated: Stated, clause: Clause, text: str) -> bool:
    """`以征地补偿居多`: the first of a list by subject, and not the year in which the most came, 以1985年为最多."""
    if FOREMOST.search(text) is None or {"form", "level"} & stated.attrs.keys():
        return False
    return stated.time is None or not is_the_most(state.text, stated.time, clause.start, clause.end)


def _labels_a_number(state: State, stated: Stated, clause: Clause) -> bool:
    """`2.来信：141件`, `赴省：12批`: what stands before the colon is nothing but the name of what is counted."""
    if not stated.named or ITS_NUMBER.match(state.text, clause.end) is None:
        return False
    found = LABEL.fullmatch(state.text, clause.start, clause.end)
    if found is None:
        return False
    words = [m for m in clause.mentions if isinstance(m, Word) and m.role in NAMING]
    return sum(m.end - m.start for m in words) == found.end("name") - found.start("name")


def _open_part(state: State, opened: str) -> None:
    total = whole_for_parts(state, opened)
    if total is state.main and state.here.last is None and state.here.scope is None:
        total = together(state) or total  # 来信460件，来访370人次。其中，要求安置的134人次
    state.here.keep_brackets()
    state.open_scope(total, "part")


def _open_within(state: State, stated: Stated) -> None:
    """来访中，: the visits told before, or visits told of here for the first time."""
    here = state.here
    total = _only_total(state, stated) or _not_by_leaders(state, stated) or matching(state.told, stated)
    if total is None:
        attrs = subject_attrs(state, stated)
    else:
        own = {k: v for k, v in stated.attrs.items() if k in ("stage", "form", "level", "body_type")}
        attrs = {**total.attrs, **own}
    here.keep_brackets()
    state.open_scope(total, "within", attrs)
    here.bodies = set()


def _not_by_leaders(state: State, stated: Stated) -> Item | None:
    """`登记上访1206起，局长接谈884起。这些上访里头，`: of all of them, before those whom leaders received."""
    if "body_type" in stated.attrs:
        return None
    of_all = [item for item in state.items[-LOOK_BACK:] if not is_leader(item.attrs.get("body_type")) and not item.part]
    return matching(of_all, stated)


def _only_total(state: State, stated: Stated) -> Item | None:
    """信访总量中，: what narrows nothing is the whole."""
    if stated.code("channel") in ("", "all") and "form" not in stated.attrs and "level" not in stated.attrs:
        total = state.total or state.main
        both = total is not None and total.code("channel") != "all" and stated.code("channel") == "all"
        return together(state) or total if both else total  # 来信来访中，: of letters and visits told apart
    return None


def open_sorted(state: State, stated: Stated) -> None:
    """按…分，: of the total told before, or of what the clause names."""
    here = state.here
    by_topic = (BY_TOPIC.search(stated.text) or FOREMOST.search(stated.text)) is not None
    named = here.pending.subject or (named_before(state) if here.last is None else None)
    if stated.subject is None and named is not None:
        stated = named  # 1985年的来信，按内容分; 来信中最多的是求职。据分析，…
    if not stated.named and here.last is None and here.scope is not None:
        here.scope.topics = by_topic
        return  # the numbers that follow add up to a total already
    here.keep_brackets()
    total, attrs = _sorted_total(state, stated), None
    if total is not None and stated.subject is not None and stated.code("channel") == "all" != total.code("channel"):
        total = together(state)  # 来信…，来访…。从来信来访反映的问题看，: of both
    elif here.last is None and BY_OUTCOME.search(stated.text) is not None:
        total = together(state) or total  # 来访1246批，来信917件。从办理情况看，转有关单位726件: of both
    if total is not None and stated.subject is not None and "stage" not in stated.attrs and total.code("stage") in ENDS:
        total = None  # 办结258件。来信来访以征地居多，计121件: of those that came in
    if total is None and stated.subject is not None:
        attrs = subject_attrs(state, stated)
    elif total is not None and stated.code("channel") not in ("", "all", total.code("channel")):
        attrs = subject_attrs(state, stated)
        total = matching(state.items, stated)
    scope = state.open_scope(total, "sorted", attrs)
    scope.topics = by_topic
    here.bodies = set()


def _sorted_total(state: State, stated: Stated) -> Item | None:
    """What is sorted: the petitions named, in a sentence of its own those counted for themselves rather than a part."""
    office = stated.code("body_type")
    own = [item for item in state.items if item.code("body_type") == office] if office else []
    found = matching(own, stated) or matching(_wholes(state), stated)
    if found is None and stated.named:
        found = matching(state.items, stated)
    if found is not None:
        return found
    chained = state.here.chained
    if chained is not None and not chained.part:
        return chained
    return state.total or state.main


def _open_assigned(state: State, stated: Stated) -> None:
    """`上级机关转来的：省高院23件，市中院17件`: by whom each was passed down; matters of all channels."""
    state.here.keep_brackets()
    state.open_scope(None, "sorted", subject_attrs(state, stated))


def _speaks_of_something(state: State, stated: Stated) -> bool:
    return state.main is not None or stated.subject is not None or state.headings.name_petitions


def _open_colon(state: State, stated: Stated, text: str) -> None:
    """来信内容：…: a list of parts follows; where nothing says of what, only the colon is taken note of."""
    here = state.here
    if not stated.named and here.last is None and here.scope is not None and here.scope.opener == "sorted":
        return  # the numbers that follow add up to a total already
    if stated.subject is not None and _sorted_total(state, stated) is None:
        state.open_scope(None, "sorted", subject_attrs(state, stated))
    elif stated.subject is not None or here.last is not None or SORT_START.match(text) or BREAKDOWN_HEAD.search(text):
        told = _matching_whole(state, stated) if stated.subject is not None else None
        of_all = here.last is None and stated.code("stage") in ("", "received")
        if told is not None and of_all and told.code("stage") in NOT_ALL:
            # 对失实举报61件予以澄清。信访举报居前的是：…; 积压信件189封。此后各年收信数：…
            state.open_scope(None, "sorted", subject_attrs(state, stated))
            return
        total = told or here.last_count or _sorted_total(state, stated)
        if told is None and total is not None and _is_of_others(stated, total):
            state.open_scope(None, "sorted", subject_attrs(state, stated))
            return
        if (
            here.last is None
            and stated.code("channel") == "all"
            and total is not None
            and total.code("channel") != "all"
        ):
            state.open_scope(None, "sorted", subject_attrs(state, stated))  # 信访的主要问题：, after letters and visits
        else:
            state.open_scope(total, "sorted")


def _is_of_others(stated: Stated, total: Item) -> bool:
    """`到省上访居前的是：`, after 进京上访; `集体访：到区43批次`, after 初次信访."""
    return any(stated.code(name) not in ("", total.code(name)) for name in ("level", "form"))


def _matching_whole(state: State, stated: Stated) -> Item | None:
    """What a noun speaks of: at the head of a sentence of those counted for themselves before any part of them."""
    return matching(_wholes(state), stated) or matching(state.items, stated)


def _wholes(state: State) -> list[Item]:
    """At the head of a sentence, what was counted for itself."""
    return [item for item in state.items if not item.part] if state.here.last is None else []


def whole_for_parts(state: State, opened: str = "", *, begins: bool = False, named: bool = False) -> Item | None:
    """What 其中 speaks of: the thing told right before, or the paragraph's when a new sentence begins.

    `begins`: its sentence begins with it, and it names other business; `named`: it names petitions.
    """
    here = state.here
    scope, last = here.scope, here.last
    if here.after_lead:
        return Item([], petition=False)  # 登记线索97条，其中立案23宗
    if opened == "；" and scope is not None and scope.opener == "part" and len(scope.parts) > 1:
        return scope.total  # 其中…；其中…: the same total, sorted anew
    if last is None:
        if scope is not None and scope.opener == "within":
            return scope.total
        before = state.before
        if begins and before is not None and not before.petition:
            return before  # 受理各类案件3218件。其中刑事案件206件
        of_others = None if named else _left_out_before(state)
        return of_others or _compared_before(state) or _one_of_paragraph(state) or state.main
    if last.comparison:
        if last.noun and last.earlier and opened != "；":
            return last  # but 收到6045封，比去年的4893封多了两成；其中申诉信1882封: of those received
        base = base_item(state)
        if base is None and last.noun:
            return Item([], last.attrs)  # 来访比1997年增61人次，其中…的52人次: of visits counted elsewhere
        return base or here.chained or state.main
    return last if last.petition or last.matter else here.chained or last


def _one_of_paragraph(state: State) -> Item | None:
    """`（1）检举控告类391件，占57%。其中…`: the one thing that its paragraph counts, under a total of another."""
    main = state.main
    if main is None or not main.drafts or main.drafts[-1].block == state.block:
        return None
    told = [i for i in state.items if i.drafts and i.drafts[0].block == state.block and not i.comparison]
    return told[0] if len(told) == 1 and told[0].part and told[0].petition else None


def _left_out_before(state: State) -> Item | None:
    """`接收退伍军人341人，其中回农村的244人`: what the sentence counted was no petition, and so are its parts."""
    left = state.left_out[-1] if state.left_out else None
    if left is None or left.reason not in NO_PETITIONS or (left.block, left.sentence) != (state.block, state.here.span):
        return None
    return Item([], petition=False)


def _compared_before(state: State) -> Item | None:
    """What the sentence before spoke of, where it only compared: 来信比去年增加四成。其中，…."""
    before = [item for item in state.items[-2:] if item.sentence == state.sentences - 1]
    if not before or not all(item.comparison and item.drafts for item in before) or state.told_in(state.sentences - 1):
        return None
    base = before[-1].drafts[-1].base
    return item_with(state, base) if base is not None else None


def open_after_group(state: State, clause: Clause) -> None:
    """`来访261批次中，`: the parts of what the clause has counted follow."""
    last, group = state.here.last_count, clause.groups[-1]
    if last is None or group.numbers[-1].percent or clause.closed not in ("，", "："):
        return
    after = state.text[group.stop : clause.end].strip()
    if clause.closed == "：" and last.part and SORTED.search(after) is not None:
        # · 来信36件 / 从内容看：…: the total, once the list of its parts is over
        open_sorted(state, Stated(text=after))
    elif len(after) <= 16 and (clause.closed == "：" or WITHIN.search(after)):
        state.here.keep_brackets()
        state.open_scope(last, "within")


def open_behind_bracket(state: State, clause: Clause) -> None:
    """`接见的213人中（其中多次的26人），为婚姻的77人`: 中 before the bracket holds behind it."""
    last = state.here.last_count
    if last is None or not last.drafts or clause.closed != "，" or state.text[clause.start : clause.end].strip():
        return
    opened = state.text.rfind("（", last.drafts[-1].number.stop, clause.start)
    if opened >= 0 and WITHIN.search(state.text, last.drafts[-1].number.stop, opened) is not None:
        state.open_scope(last, "within")
