"""One paragraph, sentence after sentence, clause after clause, from left to right."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import islice

from xinfang_extract.attribution import petition_words
from xinfang_extract.attribution.attrs import carried
from xinfang_extract.attribution.clauses import Clause, Group, Sentence, sentences
from xinfang_extract.attribution.comparisons.dealing import deal
from xinfang_extract.attribution.items import Scope
from xinfang_extract.attribution.prose.clauses_without_numbers import read_clause_without_numbers
from xinfang_extract.attribution.prose.groups import read_group
from xinfang_extract.attribution.scope.added_up import open_by_sum, sorts_the_total
from xinfang_extract.attribution.scope.brackets import close_bracket, open_bracket
from xinfang_extract.attribution.scope.opening import open_after_group, open_behind_bracket
from xinfang_extract.attribution.scope.settling import NUMBERED
from xinfang_extract.attribution.scope.whose import REVIEWERS
from xinfang_extract.attribution.state import Here, LeftOut, State
from xinfang_extract.attribution.time.months_told import note_months
from xinfang_extract.attribution.words.leaders import is_leader
from xinfang_extract.lexicon import Lexicon
from xinfang_extract.patterns import lazy_regex
from xinfang_extract.rules.exclusions import NOTHING_COUNTED
from xinfang_extract.rules.mentions import Excluded
from xinfang_extract.rules.numbers import Number
from xinfang_extract.rules.scan import scan_units, scan_with_digits

# What a petition office does.
HANDLES = lazy_regex(r"受理|接待|办理|处理|办信|接访")
# The next sentence, which has a verb of receiving and no subject of its own: 全年受理来信312件.
GOES_ON = lazy_regex(
    r"[。！\s]*(?:\d{4}年|全年|年内|一年来|是年|当年|年初以来)?，?(?:共|累计|先后|全年共)*(?:受理|接待|收到|接收|接到|办理|处理|登记)"
)
# Before the name of an office that looks after others: 农场信访工作由县信访局归口管理.
OF_OTHERS = lazy_regex(r"(?:由|归|属)[^，。；]{0,8}$")
AT_HEAD = 14
"""Characters before the name of the office that a sentence speaks of: 1999年，中共某县委某县人民政府信访局."""
# What leaders do in turn, on days that are made known.
RECEIVE = lazy_regex(
    r"(?<!重视)(?:接待|接访|接见|接谈)(?!工作(?!机制|制度)|秩序|室|中心|条件)|带案下访|坐堂|坐班|值班|约访|听诉|会客"
)
# In a heading: a number that is told, and none of a thing that has a name (【10件信访突出问题化解】).
TOLD = lazy_regex(
    r"(?:收到|受理|接待|处理|办理|办结|化解|解决|答复|转办|来信|来访|信访|投诉|举报|上访|集体访|京访|市访|省访|督办案件|达|[增降]至?"
    r"|(?:揭发|检举|控告|反映|要求|申诉|批评|涉及|属于|关于)[^，。；\d]{2,16}的)[^，。；\d]{0,10}?"
    r"(?:\d{2,}|[一二三四五六七八九〇]{3,}[件批起封]|\d*[一二两三四五六七八九]?[十百千万]|\d[件批起]次?(?:\d+人次?)?[】〕\s]*$)"
)
# In a heading: a number that is aimed at.
AIM = lazy_regex(r"目标|力争|确保|以内")
# What is said of one: 县人委设人民接待室, 改称县信访办公室.
SET_UP = lazy_regex(r"[设改成组][称立为置建]|设|编制|配备|挂牌|在编|工作人员|[现实]有|有(?:专职|工作)?(?:干部|人员)")
# What is said of many, and of none by itself: 大多数县份设立了问事处.
MANY_SET_UP = lazy_regex(r"(?:各|大?多数|普遍|纷纷|等[省县市地])[^，。；]{0,12}(?:[设建]立|成立|设|建)")
# A sentence that says that so many things follow: 来信反映较集中的是三件事.
ANNOUNCES = lazy_regex(
    r"(?:反映|问题|内容|诉求|原因|集中)[^。；]{0,16}[两三四五六七八九十\d](?:大)?(?:件事|个方面|个问题|个重点|类|方面|点|项|条|种)"
    r"|(?:反映|提出|申诉|控告)的?[^。；，]{0,8}(?:问题|内容|情况)(?:如下|有|是|为)?[：:]\s*$"
)
# At the head of a paragraph: the mark of an item, 1. or （2）.
ITEM = lazy_regex(r"[\s　]*[（(]?\d{1,2}[、）).．](?!\d)|[\s　]*[（(][一二三四五六七八九十]{1,2}[）)]|[\s　]*[①-⑳]")
# A clause before a colon that speaks of what was done: 主要工作如下：, 具体做法是：.
OF_WORK = lazy_regex(r"(?:(?<!信访|来信|来访)工作|做法|措施|经验|体会|帮扶|活动|成效|成绩|职能|职责)[^，。；]{0,6}：$")
ITEM_MARKS = (".", "．", "、", "）", ")")
"""Behind the number of an item of a list."""
AHEAD = 100  # groups of numbers behind one that it is read in the light of: more than any list has
AROUND = 40  # characters before a number that are its evidence where its sentence has not been looked for


def read_paragraph(state: State, block: int, text: str, lexicon: Lexicon) -> None:
    """Read one paragraph, the view of which is at `block`."""
    state.listed = _list_over(state, text)
    state.block, state.text = block, text
    if "。" in text:  # and not a row of what it names: 1986年 来信168件 来访287人次
        state.headings.close_captions()
    state.body, state.whole, state.spoken_of, state.months = None, False, None, None
    headed = None if state.context.chronicle else state.headings.year
    state.told_of = headed if headed is not None and headed[0] != state.context.year else None
    state.theme = None
    if NUMBERED.match(text) is None:
        state.announced = None  # else it is of a list of paragraphs: 来信反映的主要问题：/ 1．口粮问题…
    silent = state.main is None and not state.under_petitions and petition_words.PARAGRAPH.search(text) is None
    if silent and not sorts_the_total(state, numbers := scan_units(text)):
        return _leave_out(state, numbers)
    if state.total is not None:
        state.main = state.total
    mentions, state.text = scan_with_digits(text, lexicon)
    for mention in mentions:
        if isinstance(mention, Excluded) and mention.reason not in NOTHING_COUNTED:
            state.left_out.append(LeftOut(mention, block, (mention.start, mention.end), mention.reason))
    for sentence in sentences(state.text, mentions):
        _read_sentence(state, sentence)
    return None


def _list_over(state: State, text: str) -> Scope | None:
    """What a numbered paragraph is one of the parts of: the paragraph before has opened the list, or is one too."""
    if ITEM.match(text) is None:
        return None
    if state.listed is None and state.share_of is not None and ITEM.match(state.text) is not None:
        base, block = state.share_of
        if block == state.block:
            return Scope(base, carried(base.attrs), "sorted", topics=True)  # （1）…2681件，占来信总数的18%
    opened = state.here.scope
    if opened is None or opened.opener not in ("sorted", "within") or not state.text.endswith("："):
        return state.listed
    if OF_WORK.search(state.text) is not None:
        return None
    return Scope(opened.total, dict(opened.attrs), "sorted", topics=True)


def read_heading(state: State, block: int, text: str, lexicon: Lexicon) -> None:
    """Read what a heading tells in numbers: 本市接待室去年处理一万四千多件来信; in others it names what it is about."""
    numbers = [number for number in scan_units(text) if number.counts]
    if numbers and TOLD.search(text) is not None and not AIM.search(text):
        read_paragraph(state, block, text, lexicon)
    elif numbers:
        state.block, state.text = block, text
        _leave_out(state, numbers)


def _leave_out(state: State, numbers: Sequence[Number]) -> None:
    """A paragraph that does not speak of petitions, under a heading that does not either."""
    for number in numbers:
        if number.counts:
            around = (max(0, number.start - AROUND), number.stop)
            state.left_out.append(LeftOut(number, state.block, around, "no_petition_word"))


def _read_sentence(state: State, sentence: Sentence) -> None:
    state.sentences += 1
    state.here = Here(span=(sentence.start, sentence.end))
    if state.listed is not None and sentence.start == 0:
        state.here.scopes.append(replace(state.listed, parts=[]))
    else:
        open_by_sum(state, sentence)
    before = state.body
    for index, clause in enumerate(sentence.clauses):
        if clause.opened == "（":
            open_bracket(state, clause.start)
        elif clause.opened == "）":
            close_bracket(state)
            open_behind_bracket(state, clause)
        if not clause.groups:
            read_clause_without_numbers(state, clause, clause.mentions)
        elif _tells_what_follows(state.text, clause) or _is_only_numbered(state.text, clause):
            read_clause_without_numbers(state, clause, [m for m in clause.mentions if not isinstance(m, Number)])
        else:
            _read_clause(state, clause, _later(sentence, index))
    _keep_speaker(state, sentence)
    note_months(state)
    state.before = state.here.last
    state.spoken_of = state.here.pending.subject if state.here.last is None else None
    last = state.here.last
    if (last is None or not last.petition) and ANNOUNCES.search(state.text, sentence.start, sentence.end) is not None:
        announcing = state.spoken_of or state.here.scope
        state.announced = announcing.attrs.get("channel") if announcing is not None else None
    if len(state.here.bodies) > 1:
        state.body = before  # parts told by body are over when the sentence is


def _keep_speaker(state: State, sentence: Sentence) -> None:
    """`县信访局认真受理群众来信来访。全年共受理2316件`: a sentence without counts says who handles what follows."""
    body = state.here.pending.body
    counted = state.here.last
    if (
        body is not None
        and is_leader(body)
        and (counted is None or not counted.petition)
        and RECEIVE.search(state.text, sentence.start, sentence.end)
    ):
        state.receivers = body, state.sentences
    if body is not None and REVIEWERS in body.text and (counted is None or not counted.petition):
        state.body = body  # 市复查复核委员会由19个部门组成。该委员会收到复核申请117件
    if body is None or body.code != "petition_office" or counted is not None and counted.petition:
        return
    looks_after = OF_OTHERS.search(state.text, sentence.start, body.start) is not None
    heads = not looks_after and body.start - sentence.start <= AT_HEAD
    goes_on = heads and GOES_ON.match(state.text, sentence.end) is not None
    if counted is None and (goes_on or HANDLES.search(state.text, sentence.start, sentence.end)):
        state.body = body
    elif SET_UP.search(state.text, sentence.start, sentence.end) and not MANY_SET_UP.search(
        state.text, sentence.start, sentence.end
    ):
        state.set_up = body, state.sentences


def _tells_what_follows(text: str, clause: Clause) -> bool:
    """Whether its numbers only say how many things follow: 来信反映三个问题。, 抓住两个重点：."""
    if any(_counts(group) for group in clause.groups):
        return False
    return clause.closed == "：" or ANNOUNCES.search(text, clause.start, clause.end) is not None


def _is_only_numbered(text: str, clause: Clause) -> bool:
    """`1.进京上访仍未杜绝，全年4件`: its one number is that of an item of a list."""
    number = clause.groups[0].numbers[0]
    alone = len(clause.groups) == 1 and len(clause.groups[0].numbers) == 1 and not number.unit and not number.percent
    return alone and not text[clause.start : number.start].strip(" （(") and text.startswith(ITEM_MARKS, number.stop)


def _counts(group: Group) -> bool:
    """Whether any of its numbers has a unit of petitions, or is a percentage: not in 一个重点：, 3项措施：."""
    return any(n.measure not in ("weak", "") or n.percent for n in group.numbers)


def _later(sentence: Sentence, index: int) -> list[Group]:
    """The groups of the clauses that follow in the sentence, as many as are looked at."""
    clauses = sentence.clauses
    groups = (group for at in range(index + 1, len(clauses)) for group in clauses[at].groups)
    return list(islice(groups, AHEAD))


def _read_clause(state: State, clause: Clause, later: list[Group]) -> None:
    """Read a clause with numbers; `later` are the groups of the clauses that follow in the sentence."""
    groups = clause.groups
    state.clause_start = clause.start
    i = 0
    while i < len(groups):
        dealt = deal(state, clause, i)
        if not dealt:
            following = [*groups[i + 1 : i + 1 + AHEAD], *later][:AHEAD]
            read_group(state, clause, groups[i], first=i == 0, following=following)
        i += dealt or 1
    open_after_group(state, clause)
