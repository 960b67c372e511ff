"""Which stage the verbs beside a number tell.

The codebook's settled doubts: the first verb of a compound is the stage (立案交办 → filed); a finished
predicate beats an attribute (交办的4件均得到化解 → resolved); 复查 and 复核 outrank their outcomes; 交办 is
seen from the reporting body (passing.py).
"""

from __future__ import annotations

from collections.abc import Sequence

from xinfang_extract.attribution.attrs import Value
from xinfang_extract.attribution.words.passing import GIVEN_TO_US, passed_down
from xinfang_extract.codebook.codes import FINISHED
from xinfang_extract.patterns import lazy_regex
from xinfang_extract.rules.mentions import Word
from xinfang_extract.rules.times import YEAR_PRINTED

GOING_ON = frozenset({"received", "other", "resolved"})
"""Stages that 正在, 尚在, 继续, 须要 before the verb turn into `pending`."""
# Before a verb of completion: it is not finished yet.
NOT_YET = lazy_regex(
    r"(?:未|没有|没|尚未|未能|不能|有待|待|难以|暂难|尚难|一时难|难于|无法)(?:得到|能|及时|完全|真正|按期|据)?(?:任何)?$",
)
STILL = lazy_regex(
    r"(?:还在|正在|尚在|仍在|(?<!真)正|继续|(?<![无毋不勿必])须要?|(?<![无不])需要?|有待|留待)(?:(?:规定|法定|办理)*(?:期限|时限)内|进一步|抓紧|进行|积极|继续|再|重新|派人|派员)?(?:下乡|上门|实地|深入)?$"
)
HANDLING = frozenset(
    {
        "办理",
        "处理",
        "检查处理",
        "受理",
        "承办",
        "处办",
        "自查",
        "查处",
        "调查",
        "核查",
        "查办",
        "解决",
        "调查处理",
        "核查处理",
        "落实",
        "研究",
        "研究处理",
        "查报",
        "查复",
        "调处",
        "跟进",
        "跟进调处",
    }
)
"""What those do whom a matter was passed on to."""
HANDLED_AS = ("received", "other", "resolved", "replied")
"""Stages of what those do whom a matter was passed on to."""
# Before a verb that tells what is asked for, and not what was done: 要求报结果的53件.
ASKED_FOR = lazy_regex(r"(?:(?<!按)要求|需要|应当|须|必须|(?<![主重必需])要)(?:[^，。、]{0,4})$")
# The same right behind a number: 152件要求报告结果, and not 86件按要求回复.
COUNT_ASKED_FOR = lazy_regex(r"[\d百千万][余多]?[件起封宗批](?:只|仅|均|都)?要求(?:限期)?$")
# Behind it: the matters, perhaps with what else is asked for, 要求复查、平反的来信.
OF_MATTERS_ASKED = lazy_regex(r"(?!了)[^，。；、\d]{0,10}[的者](?!问题|事项|诉求)|[、和或及][^，。；、\d]{1,6}的")
# Between passing on and a report or an end: those passed to have to come to it.
TO_REPORT = lazy_regex(r"(?:(?<!按)要求?|限期|限时)[^，。]{0,4}$")
# Right behind a verb of passing down: it says which matters they were.
OF_MATTERS = lazy_regex(r"(?:的)?(?:件(?![次数（(])|案件|事项|信访|积案|要案)")
# Before a verb that only tells how matters came to their end: 经过解答和调解当场解决的.
BY_WAY_OF = lazy_regex(r"(?:经|经过|通过)$")
# Behind a word: it is one of the ways in which something was done, 听证、救助等方式.
WAYS = lazy_regex(r"[^，。；\d]{0,20}?(?:等|多种|各种)(?:[一-鿿]{0,4})?(?:方式|办法|方法|措施|手段|途径|形式)")
# After 积压 and its kin, where they are said of the matters and not of the number.
FOR_LONG = lazy_regex(
    r"(?:多年|长期|[两三四五六七八九十\d]+余?[年月]以?上?)?的|(?:人民|群众)?(?:来信|信件)的(?=读者|人民|群众|来信|来访|信件)"
)
NOTHING_YET = "没未无不"
"""What begins a verb of matters of which nothing has come, which is the predicate: 转办以后没有回音的来信."""
# Right behind 积压: what was cleared away, 清理了积压来信192件.
CLEARED = lazy_regex(r"(?<=(?:清理|消化|处理|办结)了?积压)(?=的?(?:人民|群众)?(?:来信|信件|案件|信访))")
HEARING = "听证"
"""A way to settle matters; 复查 and 复核 outrank what they lead to, this does not."""
CAREFULLY = "妥善处理"
# After such a verb: what came in, of which no end is told.
ALL_THAT_CAME = lazy_regex(
    r"(?:人民|群众|(?:涉[法诉检]){1,2})?(?:来信|信访|来访|举报|控告|申诉)"
    r"(?!.{0,4}(?:积案|问题|事项|案件|突出|老户|矛盾|隐患))"
)
# After a verb that begins with 在: it says of which matters something follows.
OF_THOSE = lazy_regex(r"过?的?\d[^，。；]{0,20}[中里]")
# Between a verb of completion and 积压 or its kin: since when the matters had lain about, 办结2003年积压信访件5件.
SINCE_WHEN = lazy_regex(rf"了?(?:{YEAR_PRINTED}年|[上去往历]年)(?:度|底|末|以?前|之前)?")
THEY_HANDLE = ("在处理", "在办理", "在查处", "在调查", "在接待")
"""Verbs of what is going on. Before a count they only say which matters, those received: 在处理的312件来信中."""
MATTERS = lazy_regex(r"信件|案件|信访件|事项|积案|来信")
HANDED_DOWN = ("批交", "下交")
"""Verbs of what those above hand on to be handled; 交办 before its matters only says which they are."""
SO_MANY = ("共有", "计有", "有")
"""Verbs that say no more than how many."""
BETWEEN_VERBS = "、和并及或且要求 "
"""What may stand between the verbs of one compound: 立案并交办."""


def read_stage(text: str, found: Sequence[Word], block: int, *, tail: bool = False) -> Value | None:
    """The stage that the verbs among the words tell, or None where there is none."""
    verbs: list[Word] = []
    asked_for = -1  # where the last verb ends that tells what is asked for
    for word in found:
        if word.term.role != "stage":
            continue
        goes_on = asked_for >= 0 and text[asked_for : word.start] in tuple("、和或及")
        if goes_on or _is_asked_for(text, word, passed_on=any(map(_passes_on, verbs)), tail=tail):
            asked_for = word.end
        else:
            verbs.append(word)
    if not verbs:
        return None
    verbs = _without_manner(text, verbs)
    for verb in verbs:
        if verb.term.code == "reviewed":
            return _value(text, verb, "reviewed", "review_outranks", block)
    predicates = _predicates(text, verbs)
    cluster = _compound(text, predicates)
    first = cluster[0]
    if first.term.code in HANDLED_AS and (passing := _passed_before(text, predicates, first)) is not None:
        before = _compound(text, predicates[: predicates.index(passing) + 1])[0]
        first = before if before.term.code == "filed" else passing  # 立案交各县查处
    if (
        first.term.code == "other"
        or first.term.code == "replied"
        and BY_WAY_OF.search(text, max(0, first.start - 2), first.start)
    ):
        first = next((v for v in cluster if v.term.code == "resolved"), first)  # 查处办结361件: how they were settled
    if first.term.code == "received" and len(cluster) > 1 and not tail:
        # 受理并办结: what came in and what became of it; the outcome is what the number is told for
        first = next((v for v in cluster if v.term.code != "received"), first)
    return _value(text, first, first.term.code, "first_verb", block)


def _without_manner(text: str, verbs: list[Word]) -> list[Word]:
    """`通过公开听证、心理疏导等方式化解16件`: the verbs but for those that tell how it was done."""
    last = verbs[-1]
    if last.term.code not in FINISHED:
        return verbs
    return [v for v in verbs if v is last or WAYS.match(text, v.end, last.start) is None]


def _passes_on(verb: Word) -> bool:
    return verb.term.code in ("transferred", "passed", "assigned", "supervised")


def _is_asked_for(text: str, verb: Word, *, passed_on: bool, tail: bool) -> bool:
    """要求报结的, 12件要求报告结果, 批转有关部门限期办结: what those ask for who passed it on."""
    before = text[max(0, verb.start - 6) : verb.start]
    if passed_on and verb.term.code in ("replied", "resolved") and TO_REPORT.search(before) is not None:
        return True
    if tail and verb.term.code == "replied" and COUNT_ASKED_FOR.search(text, max(0, verb.start - 12), verb.start):
        return True
    return ASKED_FOR.search(before) is not None and OF_MATTERS_ASKED.match(text, verb.end) is not None


def _predicates(text: str, verbs: Sequence[Word]) -> list[Word]:
    """The verbs without those that are said of the matters (交办的, 结转的) and are not the predicate of the number."""
    last = verbs[-1]
    finished = [v for v in verbs if v.term.code in FINISHED]
    if last.term.code in ("assigned", "passed") and OF_MATTERS.match(text, last.end) and finished:
        last = finished[-1]
        verbs = verbs[: verbs.index(last) + 1]  # 办结省、市交办件33件
    if len(verbs) > 1 and text[last.start : last.end] in SO_MANY and text.startswith("的", verbs[-2].end):
        return [verbs[-2]]  # 查处结案的共有365件
    kept = [v for v in verbs if v is last or v.term.code == "pending" or not text.startswith("的", v.end)]
    sent = len(kept) > 1 and kept[-2].term.code in ("transferred", "assigned", "passed")
    of_matters = last.term.code == "pending" and not (sent and text[last.start] in NOTHING_YET)
    if len(kept) > 1 and of_matters and (FOR_LONG.match(text, last.end) or CLEARED.match(text, last.end)):
        kept.pop()  # 办结上年结转的64件, 处理积压多年的83件
    return kept


def _compound(text: str, predicates: Sequence[Word]) -> list[Word]:
    """The last predicate with those that stand right before it: 立案交办, 受理并办结."""
    cluster = [predicates[-1]]
    for before in reversed(predicates[:-1]):
        between = text[before.end : cluster[0].start].strip(BETWEEN_VERBS)
        if between and not (before.term.code in FINISHED and SINCE_WHEN.fullmatch(between) is not None):
            break
        cluster.insert(0, before)
    return cluster


def _passed_before(text: str, predicates: Sequence[Word], handling: Word) -> Word | None:
    """`转有关乡镇、部门办理`, `交有关部门限期办理`: passing on, and not the handling by those passed to."""
    if text[handling.start : handling.end] not in HANDLING or text.startswith("了", handling.end):
        return None  # 转交各县解决了45件
    for verb in predicates:
        passes = verb.term.code in ("transferred", "passed") or text.startswith(HANDED_DOWN, verb.start)
        between = text[verb.end : handling.start]
        if verb.term.code == "passed" and MATTERS.search(between) is not None:
            continue  # 省委交办信件查报86件: which they are
        if (
            verb.end <= handling.start and passes and "，" not in between and "或" not in between[-4:]
        ):  # 移送法院或正在办理
            return verb
    return None


def _value(text: str, verb: Word, code: str, rule: str, block: int) -> Value:
    if code in FINISHED and NOT_YET.search(text[max(0, verb.start - 7) : verb.start]):
        code, rule = "pending", "not_finished"
    elif code in GOING_ON and STILL.search(text[max(0, verb.start - 8) : verb.start]):
        code, rule = "pending", "still_going_on"
    elif code == "pending" and text.startswith(THEY_HANDLE, verb.start) and OF_THOSE.match(text, verb.end) is not None:
        code, rule = "received", "of_those"  # 在处理的312件来信中，
    elif code == "passed":
        code, rule = passed_down(text, verb)
    elif code == "transferred" and GIVEN_TO_US.match(text, verb.end) is not None:
        code, rule = "assigned", "passed_to_us"  # 转给该局的信406件
    elif text.startswith(CAREFULLY, verb.start) and ALL_THAT_CAME.match(text, verb.end):
        code, rule = "received", "handled"
    return Value(code, rule, verb.start, verb.end, block)
