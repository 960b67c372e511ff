"""Whose page it is, as its first sentence says: who acts there, or how the institution came to be."""

from __future__ import annotations

from xinfang_extract.attribution import petition_words
from xinfang_extract.attribution.attrs import Value
from xinfang_extract.attribution.clauses import REMARK
from xinfang_extract.attribution.institutions.names import BUREAU, NAMED, of_kind
from xinfang_extract.attribution.words.bodies import HOUSE, SOURCED
from xinfang_extract.model import Basis
from xinfang_extract.patterns import lazy_regex

AGENT = r"(?:全?[省市县区州旗]|两级|各级|地区|本|年，?)[^，。]{0,10}"
HANDLES = r"[^，。]{0,14}(?:受理|接待|接收|处理|登记|收到|办理|信访|来信|来访|系统|把|实行|坚持|拆阅|接办)"
AGENTS = tuple(
    (kind, lazy_regex(AGENT + f"(?:{pattern.pattern})" + HANDLES)) for kind, pattern in (*NAMED, ("department", BUREAU))
)
"""The first sentence of a page: the institution of this place, and what it does with petitions."""
FOUNDED = (
    r"(?:委员会|常务委员会|常委会|院|局|处)?(?:于?(?:19|20)\d{2}年(?:\d{1,2}月)?[^，。；、]{0,6}(?:恢复|成立|设立|建立|重建|组建)"
    r"|(?:恢复|成立|设立|建立|重建|组建)(?:[以之]?前|[以之]?后|以来|之初|初期|伊始|，|$))"
)
"""The first sentence of a page that tells how the institution came to be: 县纪律检查委员会于1979年恢复建立，…."""
OF_ALL = lazy_regex(r"全[县市区州省旗](?!\d+个[^，。；\d]{2,12}[均都皆全]?(?:设|配|建立|成立))")
SEVERAL = 4
"""So many institutions in the first sentence are not whose page it is."""
BEGINNING = 300
"""Characters in which a page that counts for all of its place says so."""
_AT_HEAD = r"(?m:^)\s*(?:(?:19|20)\d{2}年(?:\d{1,2}月)?，?)?(?:中共)?[一-鿿]{0,8}"
FOUNDERS = tuple((kind, lazy_regex(f"{_AT_HEAD}(?:{pattern.pattern}){FOUNDED}")) for kind, pattern in NAMED)
HOUSES = lazy_regex(
    r"(?m:^)\s*(?:\d{4}年，?|年内，?|全年，?)?(?P<name>(?!全[省市县区州旗])[一-鿿]{0,8}(?:公司|集团|矿务局|油田|学校|大学|学院|医院|总厂|矿区|农场|林场))"
    r"(?:[（(][^）)]{2,14}[）)])?(?:的|党委|党政|机关)?信访(?:处(?!理)|办(?!理)|科|室|部门|事务|工作(?![由归])|[由归](?![省市县区州旗]|上级|主管))"
)
"""At the head of a page: a company or a school, and its own office of petitions."""
FIRST_TO_HANDLE = lazy_regex(rf"\s*(?:\d{{4}}年，?|年内，?|全年，?)?(?P<name>[省市县区州旗]{BUREAU.pattern}){HANDLES}")
"""At the head of a sentence, the same of a bureau alone."""
PUT_TOGETHER = lazy_regex(r"由[^，。；]{2,40}(?:组成|抽调|抽人|凑人|调人|联合|合办|派人)")
"""In the first sentence: those whose people an office was put together of."""
ABOUT_IT = lazy_regex(r"在(?:不服|关于|针对|涉及|控告|检举)[^，。；、\d]{1,12}")
"""In the first sentence: institutions that petitioners write about, 在不服县公安局处理的来访中."""
ALL_OFFICES = lazy_regex(r"(?<!设|设立|设有|成立)信访(?:局|办)|群众工作(?:局|部)|各级信访|信访部门|党政信访")
"""In the first sentence: petitions of all offices of a place."""
OFFICE_DESCRIBED = lazy_regex(
    r"(?m:^)\s*(?:\d{4}年(?:末|底|\d{1,2}月)?，?)?(?P<name>[一-鿿、（）]{0,14}?信访(?:局|办(?:公室)?|处|科|室|组))"
    r"(?=(?:现有|共有|有(?=[干职工编]|\d|[一二三四五六七八九十])|编制|定编|内设|下设|设(?![立置])|在编|位于|隶属|核定|年末))"
)
"""The first sentence of a page that tells what its petition office is, before what it has received."""
FIRST_SENTENCE = 250
"""Characters of it that are looked at."""


def first_sentence_of(prose: str) -> str:
    """The first sentence of a page, without remarks and others than those who act."""
    return without_others(REMARK.sub("", before_parts(prose.lstrip().split("。")[0])[:FIRST_SENTENCE]))


def names_several(first: str) -> bool:
    """Whether none of the institutions is meant by itself: 县人大、法院、检察院、纪委、妇联等先后设置信访科."""
    return sum(pattern.search(first) is not None for _, pattern in NAMED) >= SEVERAL


def without_others(told: str) -> str:
    """A text without whose figures they are, whom petitioners write about, and of whose people an office is made."""
    for others in (SOURCED, ABOUT_IT, PUT_TOGETHER):
        told = others.sub("", told)
    return told


def by_first_sentence(first: str, prose: str) -> Value | None:
    """Whose page it is by the first sentence of its prose."""
    if names_several(first):
        return None
    of_all = OF_ALL.search(prose, 0, BEGINNING) is not None
    for kind, pattern in (*AGENTS, *(() if of_all else FOUNDERS)):
        if pattern.search(first):
            return Value(kind, "first_sentence", basis=Basis.CARRIED)
    return _first_to_handle(prose) if petition_words.SECTION.search(first) is None else None


def house_in(first: str) -> Value | None:
    """The company or the school by whose own office of petitions the first sentence begins."""
    found = HOUSES.search(first)
    return of_kind(HOUSE, HOUSE, found["name"]) if found is not None else None


def office_described(first: str, prose: str) -> Value | None:
    """The petition office that the first sentence tells the staff or the seat of: 县委信访办现有干部11人.

    Where the page says nothing of all of its place: 全县 is nobody's.
    """
    found = OFFICE_DESCRIBED.search(first) if OF_ALL.search(prose) is None else None
    return Value("petition_office", "first_sentence", basis=Basis.CARRIED, text=found["name"]) if found else None


def _first_to_handle(prose: str) -> Value | None:
    """The bureau by which the first sentence on petitions begins, where those before tell of its other business."""
    told = next((s for s in prose.split("。") if petition_words.SECTION.search(s) is not None), "")
    found = FIRST_TO_HANDLE.match(SOURCED.sub("", told)[:FIRST_SENTENCE])
    return Value("department", "first_sentence", basis=Basis.CARRIED, text=found["name"]) if found is not None else None


def before_parts(text: str) -> str:
    """What stands before 其中: an institution after it received a part, 其中县委办收120件、县人大收31件."""
    return text.partition("其中")[0]
