"""Whose section it is: its head says so, or the words that it begins with."""

from __future__ import annotations

from xinfang_extract.attribution import petition_words
from xinfang_extract.attribution.attrs import Value
from xinfang_extract.attribution.institutions.first_sentence import OF_ALL, before_parts, names_several, without_others
from xinfang_extract.attribution.institutions.names import IN_HEADINGS, NAMED, is_of_several, named_in
from xinfang_extract.attribution.institutions.titles import office_in
from xinfang_extract.model import Basis
from xinfang_extract.patterns import lazy_regex

SUBJECT = r"\s*(?:(?:19|20)\d{2}年(?:度)?[，。]?|年内，?|全年，?|是年，?)?(?:[一-鿿]{2,3}[县市区州旗]|[县市区州旗省])?"
BEGINNINGS = tuple(
    (
        kind,
        lazy_regex(
            SUBJECT + f"(?P<name>{pattern})" + r"(?![长部]|[^，。]{0,4}(?:来(?![信访])|转|批|交办|移送)|[、和与及])"
        ),
    )
    for kind, pattern in (
        ("mass_org", r"妇联|总工会|工会|残联|侨联|团委"),
        ("police", r"公安局|公安分局"),
        ("discipline", r"纪委|监察局|纪律检查委员会"),
        (
            "department",
            r"[一-鿿]{2,6}(?<!信访|公安|公安分|监察|群众工作|矿务|(?<!土地|房产|地产|行政|城市|环境|交通)管理|石油|农垦|[大布格结全僵变战省市县区州旗])局|侨办|(?:侨务|对台|外事|民族宗教|宗教事务)办公室",
        ),
    )
)
"""The first words of a section: the institution of this place, in the place of the subject."""
TOWNSHIP_ACTS = lazy_regex(
    SUBJECT
    + r"(?P<name>(?![各县市区全乡]|干部|领导|统筹)[一-鿿]{1,3}(?:镇|(?<![下城返回还老家])乡(?!镇|村|建)|街道))"
    + r"(?:党委|政府|党政|办事处|党工委)?、?(?:党委|政府|办事处)?(?:共|全年|着力|认真|积极|持续)?"
    + r"(?:投入|坚持|建立|成立|受理|接待|实行|落实|加强|健全|完善|严格|把|以|围绕|排查|设立|推行|深入|创新|深化)"
)
"""The same of a township, with what it does: 2021年，白沙镇投入…."""
GENERAL = lazy_regex(r"[【\s]*(?:人民|群众)?(?:信访(?:工作|接待)?|来信来访)[】\s]*")
BEYOND = lazy_regex(r"进京|赴省|来信来访")
"""The entry of a book on petitions as such, and words of what no bureau counts of its own."""
GOVERNMENT = lazy_regex(
    r"信访局|信访办(?!公室)|县委(?!员|[设成建])|[市区州省地]委、|人民政府|全[县市省区州]|群众工作|人委|革委"
)
"""In the first words of a section: the government or its petition office."""
SPOKEN_OF = lazy_regex(
    r"(?:控告|检举|举报|反映|投诉|涉及|针对|不服|指向|到|赴|向|对|转|送|交)[^，。；、\d]{0,10}(?:(?:\d+[件起批封])?[、和][^，。；、\d]{1,8}(?=\d|、))*"
)
"""Institutions that petitioners write about or go to, or that matters are passed to."""
AFTER_COUNTS = lazy_regex(r"(?<=[\d百千余多][件批人起封][^。]*)。.*")
"""What follows the first sentence that counts something."""
SENT_TO = lazy_regex(r"(?:介绍|移送|移交|转送|转|送|交)[到给至由][^，。；]{1,10}")
"""In a heading: those whom matters go to, 够上法律问题的介绍到法院."""
OF_ANOTHER = lazy_regex(r"(?:责令|督促|批评|通报|要求)[^，。]{0,4}该[局院厅委部社厂县市区]")
"""In a heading: what an institution has had done by another, 监察委员会已责令该局检讨."""
OFFICE_NAME = lazy_regex(r"[一-鿿、]{2,12}信访(?:局|办公室)")
"""A heading that is the name of a petition office: 省委、省政府信访办公室."""
CENTRE = "来访接待中心"
"""The end of a heading that names a room which receives for itself alone."""
FIRST_WORDS = 70
"""Characters of a section that are looked at."""


def section_body(head: str, following: str, *, own: bool = True) -> Value | None:
    """Whose section it is: its head says so, or the sentence it begins with (县人大常委会设立后…).

    `own`: no other head stands between the two.
    """
    if is_of_several(head) or OF_ANOTHER.search(head) is not None:
        return None
    named = head.startswith("【") or head.endswith(CENTRE) or own and following and OFFICE_NAME.fullmatch(head)
    if named and (office := office_in(head)) is not None:
        return office
    if (body := named_in(IN_HEADINGS, SENT_TO.sub("", head))) is not None:
        return body
    if own and (township := TOWNSHIP_ACTS.match(following)) and OF_ALL.search(following, 0, FIRST_WORDS) is None:
        return Value("township", "first_sentence", basis=Basis.CARRIED, text=township["name"])
    first = without_others(before_parts(AFTER_COUNTS.sub("", following[:FIRST_WORDS])))
    beginning = _beginning_with(first) if own else None
    if GOVERNMENT.search(first if beginning is None else OF_ALL.sub("", first)):
        return None  # and not 县农业局会同有关单位对全县…
    if beginning is not None or not petition_words.SECTION.search(head):
        return beginning
    told = SPOKEN_OF.sub("", first)
    return named_in(NAMED, told, "first_sentence") if not names_several(told) else None


def may_be_the_same(head: str, following: str) -> bool:
    """Whether a section that names nobody can be that of the institution before it, and is none of the government."""
    of_all = GENERAL.fullmatch(head) or BEYOND.search(following) or GOVERNMENT.search(following[:FIRST_WORDS])
    return of_all is None and petition_words.speaks_of_petitions(head)


def _beginning_with(first: str) -> Value | None:
    """【妇女维权】县妇联…: whose section it is, where its first sentence begins with who acts."""
    for kind, pattern in BEGINNINGS:
        if found := pattern.match(first):
            return Value(kind, "first_sentence", basis=Basis.CARRIED, text=found["name"])
    return None
