"""The subject that a breakdown names: `反映农村土地问题的12件`."""

from __future__ import annotations

from collections.abc import Sequence

from xinfang_extract.patterns import lazy_re, lazy_regex
from xinfang_extract.rules.mentions import Word

# What petitioners do in their letters: it begins a topic, at the head of a clause or after 其中.
TOPIC_VERB = lazy_regex(
    r"(?:^|(?<=[、，；：）中里计对内]|[一二三四五六七八九十]是|其中|内中|内有|内容为|内容是|内容有|多为|主要为|主要|主要是|件次|批次|人次))(?:反映|涉及(?!人|群众"
    r"|职工)|属于?|不属于?(?=[^，。；、\d]{1,16}管辖(?:范围)?的?(?:有|共)?$)|有关(?!部门|单位|领导|方面|乡镇|机关|人员|责任)|关于|要求|请求|呼吁|申请(?=解决|落实|补|恢复|救助|调解|帮助)|请(?=[^，。；\d]{0,10}(?:帮助|协助|代为|出面))|不服|检举|揭发|控告|举报|投诉|申诉"
    r"|咨询|批评|诉说|哭诉|对(?=[^，。；]{1,20}(?:不服|不满|有意见)(?!.{0,6}复[查核]))|询问|求助|因(?!信访|来信|来访)|针对|围绕|指向|事关|为了)"
)
# Words that say that a topic stands here: 反映, 关于, …类, …问题.
TOPIC_MARK = lazy_regex(
    r"反映|^属|涉及(?!人|群众|职工)|属于|有关(?!部门|单位|领导|方面|乡镇|机关|人员|责任)|关于|要求|不服|类(?:的|问题"
    r"|事项|信访|共|占|有|为)*$|问题(?:的|有|共|为|占|方面)*$|方面(?:的|有|共|问题)*$|引发的?|引起的?|因.{1,12}(?:的|引起)"
)
# The words that lead into a topic and out of it.
TOPIC_TRIM = lazy_re(
    r"^[\s，、：；“”.．）)]*(?:[（(]?(?:[一二三四五六七八九十]{1,2}[、．）)]|\d{1,2}[、．.）)](?!\d))\s*)?(?:其余[为系是]|余[为系]|剩余|剩下的?|其中|内中|尚余|尚有|还有|仍有|下余|计(?!划|生|算|量|件|时|价|较|委)|反映|涉及|属于|属|有关|关于|要求|主要|的|是|有|因|对|为|及|和|又)*|(?:的|有|(?<!行)为|是|共"
    r"|达|约|各|合计|计|类的|者|近|逾|[\s，、：“”…·.（])*(?:(?<!多)占(?:了|到|约|近|有|的)*)?$"
)
# After a topic: what was done with those who asked for it. 要求过高、经教育息访的.
OUTCOME_AFTER = lazy_regex(r"[、，](?:经(?!济|营|贸|费|常|手|适|纪|商)|(?:均|都|并)?已)[^、，。；]{0,12}$")
# After a verb of a topic: who passed them on, or what became of what they asked for.
NO_TOPIC = lazy_regex(
    r"(?:于|由)?(?:上级|上面|上头|中央|国务院|全国|国家|[省市县地州区委府局院人大政协、]){1,8}(?:常委会|信访局|机关|部门|领导)?(?:转来|交办|批转|转办|交来|转送|交转|转下来|交下来)的?$"
    r"|(?<=属)于?[^，。；、\d]{2,16}的(?:已|都|均)?(?:转去|转走|转送|移送|移交|送去|转办|转交)$"
    r"|(?<=不服)[^，。；\d]{1,16}[、，]?(?:申请|要求|提请|请求|提出)[^，。；、\d]{0,6}(?:复查|复核)(?:申请)?的?$"
    r"|[^，。；]{0,16}(?:仍在|尚在|正在)(?:办理|处理|调查|协调|核查|审理)(?:中|之中)?的$"
    r"|(?<=属)于?[^，。；\d]{2,16}(?:管辖|范围|职责)[、，]?(?:及时|均?已|分别|依法)?(?:转|移交|移送|转交|转送)[^，。；、\d]{0,10}的?$"
    r"|(?<=属)于?[^，。；、\d]{2,12}(?:转|移送|移交)(?:有关|相关|各|由|至|给|其他)[^，。；、\d]{0,8}$"
    r"|[^，。；、\d]{2,16}(?:留存备查|存档备查|备查|存查|留查|存档)的?$"
    r"|的(?:问题|诉求|事项)(?:已|均|都|得到|予以|全部|基本)*(?:解决|答复|化解|处理|办结)的?$"
)
NO_SUBJECT = frozenset({"问题", "诉求", "事项", "意见", "情况"})
"""Words that name no subject of their own."""
LONGEST_TOPIC = 24  # characters: of a longer one its end is kept
KNOWN = frozenset({"subject", "stage", "body", "neutral", "cue", "direction", "decoy"})
"""Roles of words that a topic verb may be a part of, and is none then."""


def topic_of(text: str) -> str:
    """The subject that a breakdown names, without the words that lead in and out."""
    topic = _whole_quotes(TOPIC_TRIM.sub("", text.strip()))[-LONGEST_TOPIC:]
    return "" if topic in NO_SUBJECT else topic


def _whole_quotes(text: str) -> str:
    """揭发“四不清” with both marks of its quotation, though one of them stands at its end."""
    if "“" in text and "”" not in text:
        return text + "”"
    return "“" + text if "”" in text and "“" not in text else text


def topic_ends(text: str, start: int) -> int | None:
    """Where what was done with the matters follows the words of a topic."""
    match = OUTCOME_AFTER.search(text)
    return match.start() + start if match is not None else None


def topic_begins(text: str, start: int, found: Sequence[Word]) -> int | None:
    """Where the words of a topic begin: what petitioners ask for is not what was done with their petitions.

    `text` is what stands from `start` of the view on, and `found` its words.
    """
    match = TOPIC_VERB.search(text)
    if match is None or match.end() >= len(text) or NO_TOPIC.match(text, match.end()) is not None:
        return None
    at = match.start() + start
    return None if any(w.start <= at < w.end and w.role in KNOWN for w in found) else at
