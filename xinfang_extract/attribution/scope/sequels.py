"""A number with no noun of its own: what became of the matters just told, or one subject of a breakdown."""

from __future__ import annotations

from xinfang_extract.attribution.attrs import Value, carried
from xinfang_extract.attribution.clauses import REMARK, Group
from xinfang_extract.attribution.items import LOOK_BACK, Item
from xinfang_extract.attribution.scope.answers import to_be_answered
from xinfang_extract.attribution.scope.keeping import REPORTED
from xinfang_extract.attribution.scope.named_before import is_plain, of_sentence_before, spoken_of
from xinfang_extract.attribution.scope.not_petitioners import of_largest
from xinfang_extract.attribution.scope.outcomes import outcome
from xinfang_extract.attribution.scope.pairs import DOUBLED, told_again
from xinfang_extract.attribution.scope.parts import as_visits
from xinfang_extract.attribution.scope.recipients import RECIPIENT
from xinfang_extract.attribution.scope.scopes import chain_attrs
from xinfang_extract.attribution.scope.subjects import new_subject, own_matters
from xinfang_extract.attribution.scope.targets import target_of
from xinfang_extract.attribution.scope.units import unit_of_list
from xinfang_extract.attribution.scope.values import topic_named
from xinfang_extract.attribution.scope.whose import body_of
from xinfang_extract.attribution.state import State
from xinfang_extract.attribution.words.bodies import is_institution
from xinfang_extract.attribution.words.stated import Stated
from xinfang_extract.patterns import lazy_regex
from xinfang_extract.rules.mentions import Word

# What may stand between a verb and its number without naming something else: 办结率先到期的….
OBJECT = lazy_regex(
    r"(?:并|要(?:求)?(?:报|回报|报告)?(?:结果|回音)|(?:处理|办理|查处|调查)?结果|上报|报送|报告|申请(?:书)?|了|过|的|共|近|约|逾|达|各类|各种|其中|全部|有关|重点|疑难|复杂|突出|重大|事项|案件|问题|诉求|要案|件|案|其"
    r"|[两三四五六七八九十\d]+次以上|(?:19|20)\d{2}年|下一?年度?|次年|翌年|明年|跨年度|年底|该|上述|本|新|旧|又|为|到|至|有|是|超过|超|将近|读者|群众|信访人|来信人|写信人|当事人|申请人|本人|返回|返乡|不过|不足|只|只有|仅|仅有|才|却|竟|竟有|就有|率先|到期|已经|已|现|还|尚|计|及时|当年|以上|[、，]|的有|的为|完毕|完|[“”]|(?<=[件案项])(?:当中|[中里内]))*"
)
FILES = frozenset({"立案", "受理立案", "立案审查", "立案调查", "立案查处"})
DECIDES = frozenset({"审结", "审理", "判决", "宣判", "审执结"})
"""Verbs of what a court does with lawsuits."""
COMES_IN = frozenset({"受理", "新收"})
HEARS = COMES_IN | {"办结", "审查"}
# Behind one of them and before the number: lawsuits.
BARE_CASES = lazy_regex(r"(?:了|各类|各种|诉讼|案件|的)*案件(?:共|计)?(?=\d)")
FINDS = frozenset({"查处", "查实", "纠正", "查清", "查出"})
"""Verbs of what an institution finds out by itself."""
HOW_SENT = lazy_regex(r"(?:不要|要|不催|催)[^，。；、\d]{1,6}的")
"""Between sending on and its number: 只转不要结果的."""
# After a verb of what an institution finds: problems that nobody has written about.
PROBLEMS = lazy_regex(r"(?:(?!反映|信|访|举报|投诉|控告|申诉)[一-鿿、]){2,20}问题")
# At the end of a lead: lawsuits that are reviewed.
LAWSUITS = lazy_regex(r"立案复查(?:了|共)?$|复查[^，。；、\d]{0,12}(?<!信访|控告|来信|来访|涉诉|涉检)案件?(?:共|计)?$")
# Before a number: those who wrote it sent it themselves.
WRITTEN_IN = lazy_regex(
    r"[\s，、]*(?:其余)?(?:人民|群众|职工|读者|听众|农民|社员|本人|来信人)?(?:直接|自己|亲自)?(?:寄|写|送)来的(?:有|共)?"
)
# How those of a list are signed, and nothing else.
SIGNED = lazy_regex(r"[\s，、]*(?:匿名|署名|实名|具名|不署名)(?:的|共|有)?")
# Who reviews petitions, and nothing else.
REVIEWERS = lazy_regex(r"复查复核|复查、复核|信访复[查核]")
BELOW = frozenset({"township", "department"})
REPORTED_TO = frozenset({"procuratorate", "discipline"})
"""Bodies that officials are reported to: 举报, 控告 and 检举 that they receive are petitions."""
ANSWERED = frozenset({"assigned", "transferred", "supervised", "filed"})
"""Stages of matters of which those who handle them report the outcome."""
OWN_MATTERS = frozenset({"reviewed", "assigned", "supervised", "filed"})
"""Stages that in a sentence of their own tell of matters of their own."""
CERTAIN_UNITS = frozenset("件批起宗例封")
"""Units that count petitions on a page of petitions, whatever words stand before; of persons only 人次 does."""


BATCHES_AND_PERSONS = (["批", "人次"], ["批次", "人次"])
"""Units that side by side count those who came, under a heading of petitions, whatever words stand before."""


def as_sequel(state: State, group: Group, stated: Stated) -> Item | str:
    """The item that a number with no noun makes; a string is the reason why it is no figure."""
    if (said := of_sentence_before(state, stated)) is not None:
        return new_subject(state, said)
    if _heard_at_meetings(state, stated):
        return new_subject(state, stated)
    if (unit := unit_of_list(state, group, stated)) is not None:
        return unit
    if (asked := to_be_answered(state, group, stated)) is not None:
        return asked
    target = spoken_of(state, stated) or target_of(state, group)
    of_others = target is None or not target.petition
    if stated.reports and stated.decoy is None and of_others and _tells_of_reports(state, stated):
        return new_subject(state, stated)  # 接受咨询320人次，收到举报57件
    if target is None:
        return _first_count(state, group, stated)
    if stated.reports and stated.decoy is None and state.here.last is None and "stage" in stated.attrs:
        return new_subject(state, stated)  # 受理控告检举信347件。1956年受理控告、申诉203件: whichever way they came
    if _reviews_lawsuits(state, stated) or _hears_lawsuits(state, group, stated):
        return "other_business"
    if not target.petition or _names_other_object(state, group, stated) or _files_lawsuits(state, stated):
        return "other_business"
    if _reported_from_below(state, stated, target):
        stated.attrs["stage"] = stated.attrs["stage"].recoded("received", REPORTED)
        stated.attrs.setdefault("channel", own_matters(state))
        return new_subject(state, stated)
    stage = stated.code("stage")
    handed = stated.handed and not _told_as_handed(state, group)
    anew = handed or stage in OWN_MATTERS and stage != target.code("stage")
    if state.here.last is None and anew:
        stated.attrs.setdefault("channel", own_matters(state))
        body = target.attrs.get("body_type")
        if stage == "filed" and body is not None and target.drafts and target.drafts[-1].block == state.block:
            stated.attrs.setdefault("body_type", body.carried())  # those who received what was just told file it
        return new_subject(state, stated)
    if "stage" in stated.attrs or stated.rest is not None:
        return outcome(state, group, stated, target)
    return _same_matters(state, group, stated, target)


def _told_as_handed(state: State, group: Group) -> bool:
    """`市转交办120件，…。市交办的120件全部办结`: whether as many that came from above have been told already."""
    told = (item for item in state.items[-LOOK_BACK:] if item.code("stage") == "assigned")
    return any(item.value == group.numbers[0].value for item in told)


def _heard_at_meetings(state: State, stated: Stated) -> bool:
    """`召开听证会9场，听证9件`: what the meetings were held for, at the head of a sentence."""
    here = state.here
    if not here.other_first or here.last is None or here.last.matter or stated.decoy is not None:
        return False
    return stated.code("stage") == "reviewed" and (state.under_petitions or state.main is not None)


def _first_count(state: State, group: Group, stated: Stated) -> Item | str:
    """Nothing has been counted before: under a heading of petitions the number counts what the heading names."""
    under, plain = state.under_petitions, is_plain(stated)
    asks = stated.topic_verb and state.headings.name_petitions  # 告状信减少。揭发干部作风的只有28件
    if stated.decoy is not None and not asks:
        return "no_petition_word"
    asks = asks or stated.topic_verb and under  # 【主要问题】反映征地的86件
    number = group.numbers[0]
    if _reviews_lawsuits(state, stated):
        return "other_business"
    if stated.code("stage") == "reviewed" and REVIEWERS.search(stated.text) is not None:
        counts = True  # 省复查复核办公室收到复核申请1327件
    elif _files_lawsuits(state, stated):
        return "other_business"  # and so are its parts
    elif "stage" in stated.attrs:
        by_office = stated.code("body_type") == "petition_office" and stated.code("stage") in ANSWERED
        counts = under or state.headings.name_petitions or by_office  # 省信访办立案交办316件, whatever heads it
    elif asks:
        counts = True
    elif plain or not stated.topic:
        counts = state.headings.name_petitions or under and plain
    else:
        counts = False
    if not counts:
        if under and [n.unit for n in group.numbers] in BATCHES_AND_PERSONS:
            stated.attrs["channel"] = Value("visit", "batches_and_persons", number.end, number.stop, state.block)
            return new_subject(state, stated)  # 当年跨进门的有376批1129人次
        if under and DOUBLED.match(number.unit) is not None:
            return new_subject(state, stated)  # 五年累计61.7万件（人）次: what else is counted so
        if not under or not number.unit.startswith("封"):
            return "no_petition_word"
        stated.attrs["channel"] = Value("letter", "unit_letter", number.end, number.stop, state.block)
    return new_subject(state, stated)


def _reported_from_below(state: State, stated: Stated, target: Item) -> bool:
    """`受理信访75件。各街道报来312件`: what came in there, where nothing was passed on of which they could report."""
    stage = stated.attrs.get("stage")
    if stage is None or state.text[stage.start : stage.end] != "报来" or stated.code("body_type") not in BELOW:
        return False
    told = [i for i in state.items[-LOOK_BACK:] if i.sentence >= state.sentences - 1]
    return not any(i.code("stage") in ANSWERED for i in (target, *told))


def _may_be_lawsuits(state: State, stated: Stated) -> bool:
    """Whether matters that no noun of petitions names may be the lawsuits of a court or a procuratorate."""
    body = state.page_body
    return body is not None and body.code in ("court", "procuratorate") and stated.subject is None


def _reviews_lawsuits(state: State, stated: Stated) -> bool:
    """`复查历史案件1362件` of a court: lawsuits, and nothing that anybody has written about."""
    stage = stated.attrs.get("stage")
    if stage is None or not _may_be_lawsuits(state, stated):
        return False
    if stage.code != "reviewed" and not state.text.endswith("复查", stage.start, stage.end):
        return False  # 立案复查 is filed
    return LAWSUITS.search(stated.text) is not None


def _hears_lawsuits(state: State, group: Group, stated: Stated) -> bool:
    """`接待来访210人次；受理案件1560件，审结1500件` of a court: what it hears and decides are lawsuits."""
    stage = stated.attrs.get("stage")
    if stage is None or not _may_be_lawsuits(state, stated):
        return False
    verb, last = state.text[stage.start : stage.end], state.here.last_count
    if verb not in COMES_IN and last is not None and (group.numbers[0].value or 0) <= last.value:
        return False  # 受理信访案件120件，审结110件: of those
    return verb in DECIDES or verb in HEARS and BARE_CASES.match(state.text, stage.end) is not None


def _files_lawsuits(state: State, stated: Stated) -> bool:
    """`登记立案1987件` at the head of a court's sentence: what a court files are lawsuits."""
    stage, body = stated.attrs.get("stage"), state.page_body
    if state.here.last is not None or stage is None or state.text[stage.start : stage.end] not in FILES:
        return False
    return body is not None and body.code in ("court", "procuratorate", "discipline")


def _same_matters(state: State, group: Group, stated: Stated, target: Item) -> Item | str:
    """The same told of another time, one subject of a breakdown, or a part that words we do not know name."""
    if "body_type" not in stated.attrs and is_plain(stated):
        number = group.numbers[0]
        own = target.draft(number.measure) is not None or stated.total is not None
        told = None if own or target.code("channel") not in ("all", "letter") else told_again(state, number)
        if told is not None or stated.text.strip():
            attrs = as_visits(carried((told or target).attrs), target, group, state.block)  # 为87批165人次, of 263件次
            return Item([], attrs, noun=True)  # 次年为1,268件
    attrs = as_visits({**carried(target.attrs), **stated.attrs}, target, group, state.block)
    if stated.topic_marked or continues_topics(state):
        attrs["topic"] = topic_named(stated, group, state.block)
        return Item([], attrs, part=True, whole=target)
    if group.numbers[0].measure == "persons" and of_largest(state, group):
        return Item([], attrs, part=True, whole=target)
    if "body_type" in stated.attrs or not stated.topic or _can_be_part(state, group, target):
        return Item([], attrs, stage_only=True, whole=target)
    if SIGNED.fullmatch(stated.text) is not None and (last := state.here.last_count) is not None:
        return Item([], carried(last.attrs), part=last.part, whole=last.whole)  # 署名举报613件，匿名1767件
    if (last := _listed_with(state, group)) is not None:
        return Item([], {**carried(last.attrs), **stated.attrs}, part=last.part, whole=last.whole)
    if WRITTEN_IN.fullmatch(stated.text) is not None and (letters := _letters_with(state, group)) is not None:
        return Item([], carried(letters.attrs), part=True, whole=letters)
    return new_subject(state, stated) if stated.reports and stated.decoy is None else "no_petition_word"


def _letters_with(state: State, group: Group) -> Item | None:
    """`来信396件。省转来的129件，群众直接寄来的245件`: the letters that came in, of which so many may be."""
    value = group.numbers[0].value or 0
    for item in reversed(state.items[-LOOK_BACK:]):
        if item.code("channel") == "letter" and item.code("stage") == "received" and item.value >= value:
            return item if not item.part else None
    return None


def _tells_of_reports(state: State, stated: Stated) -> bool:
    """A section of petitions, those whom officials are reported to, or an institution that has told of some."""
    told = bool(state.drafts) and (state.context.chronicle or is_institution(state.page_body))
    if state.under_petitions or told:
        return True
    body = body_of(state, stated)
    return body is not None and body.code in REPORTED_TO


def _listed_with(state: State, group: Group) -> Item | None:
    """`部里交办5起、厅里11起`: the count before, where a number in its unit goes on with its list."""
    last = state.here.last_count
    if last is None or not last.drafts or not state.text.startswith("、", group.lead_start - 1):
        return None
    return last if last.drafts[-1].number.unit == group.numbers[0].unit else None


def sized(state: State) -> Item | None:
    """Of which petitions it is told how many came at a time: those just counted, or all that came in groups."""
    if state.here.last is None and state.main is not None and state.main.code("form") == "collective":
        return state.main
    return state.here.chained


def size_of(state: State, stated: Stated) -> Item:
    """Those of the petitions just counted that came in large groups."""
    whole = sized(state)
    attrs = chain_attrs(whole, stated) if whole is not None else dict(stated.attrs)
    return Item([], attrs, part=True, whole=whole)


def continues_topics(state: State) -> bool:
    """Whether the number before in the sentence was one subject of a breakdown."""
    last = state.here.last
    return last is not None and last.petition and "topic" in last.attrs and last.sentence == state.sentences


def _names_other_object(state: State, group: Group, stated: Stated) -> bool:
    """`受理施工许可287件`: between the verb and its number stands the name of something else."""
    stage = stated.attrs.get("stage")
    if stage is None or stage.start < group.lead_start or stage.code == "reviewed":
        return False
    between = REMARK.sub("", state.text[stage.end : group.start]).removesuffix("这")  # 妇联受理的这461件次中
    if stage.code == "filed" and state.here.after_lead:
        return True  # 发现线索97条，立案23件
    if state.text[stage.start : stage.end] in FINDS and PROBLEMS.fullmatch(between) is not None:
        return True
    if stated.topic_marked:
        return False
    matters = group.numbers[0].measure == "cases"
    shown = state.text.startswith("介绍", stage.start)  # those who came: 介绍到各主管机关去的753人次
    if stage.code == "transferred" and (matters or shown) and RECIPIENT.fullmatch(between) is not None:
        return False  # 转送盟市、厅局10977件
    if stage.code == "pending" and between.rstrip("有共达约近").endswith("的"):
        return False  # 压在抽屉里的39件
    if stage.code == "transferred" and HOW_SENT.fullmatch(between) is not None:
        return False  # 只转不要结果的92件
    if len(between) < 2 or OBJECT.fullmatch(between) is not None:
        return False
    return not any(m.start >= stage.end and isinstance(m, Word) for m in group.lead)


def _can_be_part(state: State, group: Group, target: Item) -> bool:
    """Words that we do not know, before a number that its total can hold: right after it, or on a page of petitions."""
    number = group.numbers[0]
    own = target.draft(number.measure)
    base = own or (target.drafts[0] if target.drafts and number.measure != "persons" else None)
    fits = base is not None and number.value is not None and number.value <= base.value
    if fits and _follows_petitions(state) and (own is not None or number.measure in ("cases", "batches")):
        return True
    if not state.under_petitions:
        return False
    if number.unit[:1] not in CERTAIN_UNITS and number.unit not in ("人次", "人（次）"):
        return False
    return fits or number.value is None if base is not None else number.measure != "persons"


def _follows_petitions(state: State) -> bool:
    """Whether the number before in the sentence counted petitions, or compared a count of the sentence."""
    last = state.here.last
    return last is not None and last.petition and (not last.comparison or state.here.chained is not None)
