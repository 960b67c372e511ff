"""Whose page it is, as its titles and the running heads of its book say."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from xinfang_extract.attribution.attrs import Value
from xinfang_extract.attribution.institutions.names import IN_TITLES, is_of_several, named_in, of_kind
from xinfang_extract.attribution.words.bodies import HOUSE, OUR_PAPER
from xinfang_extract.model import Basis
from xinfang_extract.patterns import lazy_regex

NEWSPAPER = lazy_regex(r"本报(?!讯|记者|通讯员|特约|[^，。\n]{1,14}[讯电])|报社(?:志|史)")
"""A newspaper that tells of its readers' letters: 去年读者给本报写了些什么, 本报群众工作部."""
READERS_LETTERS = lazy_regex(r"读者来信(?!组|部|[^，。\n]{0,4}选登|摘编)")
NEWSPAPER_LINE = lazy_regex(rf"[^。，；：\n]{{0,6}}{NEWSPAPER.pattern}[^。；：\n]{{2,30}}(?=\n)")
_ROOMS = r"(?:群众|人民)来访接待中心|人民接待室|人民(?:来信|来访|来信来访)(?:接待)?[科组室处]|问事处"
PETITION_OFFICE = lazy_regex(rf"信\s*访\s*(?:局|办(?![理结案信法])|处(?![理置])|组(?!织))|群众工作(?:局|部)|{_ROOMS}")
OFFICE_ALONE = lazy_regex(
    r"(?:(?:19|20)\d{2}年(?:度|上半年|下半年)?)?(?P<name>[一-鿿、·]{0,14}?"
    rf"(?:信\s*访\s*(?:局|办(?:公\s*室)?|处|室|组)|群众工作[局部]|{_ROOMS}))"
    r"(?:编|[志史](?:[·（(][^，。]{1,20})?|[（(][^）)]{1,12}[）)]"
    r"|(?:党组书记、?)?副?(?:局长|主任|书记)(?:[\s　]+[一-鿿×]{2,4})?"
    r"|(?:有关)?(?:负责人|负责同志|局长|主任)[^，。]{0,24}(?:答记者问|访谈|问答|接受[^，。]{0,10}采访)"
    r"|[^，。]{0,18}(?:总结|报告|要点|计划|情况)[^，。]{0,16})?"
)
"""A title that names the petition office and nothing else, as 县委、县政府信访办公室 and 县信访局2009年工作总结 do."""
ROOM = lazy_regex(rf"^(?![^\n]*(?:设立|成立|建立|设置|撤销)).*?(?P<name>{_ROOMS})")
"""A room that receives for itself alone: 在人民接待室里."""
MEMORY = lazy_regex(r"[我他她]在(?P<name>[一-鿿]{0,8}信访(?:局|办公室|办(?![理案信])|科|室|组|处))")
"""A title of memories: 我在信访办的一千多天."""
FIRST_ROOM = lazy_regex(rf"(?m:^)\s*[^，。；\d]{{0,14}}?(?P<name>{_ROOMS})，?(?:就)?(?:设在|坐落|座落|位于|挂牌|今年)")
"""The first sentence of a page that tells of such a room: 唐山市人民政府的人民来信组，设在秘书处楼下."""
OFFICE_OF = lazy_regex(
    r"(?P<house>[一-鿿]{1,14}(?:(?<!信访|群众工作)局|厅|法院|检察院|人大|人大常委会|纪委|总工会|妇联|残联))信访(?:办|科|室|处|组|股)"
)
"""In a title: the office that an institution has inside, 县教育局信访办."""
DOCUMENT = lazy_regex(
    r"[^。，；：\n]{8,40}(?:工作|情况)(?:综合)?(?:报告|总结|简报|汇报|小结)(?:中?关于[^。，；：\n]{2,24}部分|[（(][^（）()\n]{1,12}[）)])?(?=\n)"
    r"|[^。，；：\n]{3,30}关于[^。，；：\n]{4,60}(?:报告|通报|通知|总结|意见|指示|汇报)(?:[（(][^（）()\n]{1,14}[）)])?(?=\n)"
    r"|[—－-]*在[^。，；：\n]{6,60}会议上的[^。，；：\n]{0,12}报告[^。，；：\n]{0,8}(?=\n)"
)
"""A title too long for a heading: 纺织工业部办公厅关于一九五五年上半年人民来信来访工作情况的通报."""
HEAD_LINE = lazy_regex(
    r"(?![\s　]*[【〔■（(第\d一二三四五六七八九十]|[^\n]*[，。；！？]|[^\n]*\d[余多]?[件批人起封])[^\n]{6,45}(?=\n)"
)
"""A first line without the end of a sentence, which layout may take for prose: 某中院：涉诉信访“三降一升”."""
COLUMN = lazy_regex(r"\A\s*(?:【[^】\n]{2,10}】\s*\n\s*)?")
"""Before the title: the column of a website or a newspaper, 【政民互动】."""
BOOK_OF_A_HOUSE = lazy_regex(r"(?P<name>[一-鿿]{2,10}(?:大学|学院|集团|公司|医院|油田))(?:志|校志|史|年\s*鉴)")
"""In a title: the book of a company or a school, which has parts on many things."""
OF_A_BOOK = lazy_regex(r"年\s*鉴|志|^[^一-鿿]*第[一二三四五六七八九十百]+[篇编卷章]")
"""In a running head: the book's name stands beside that of its chapter, or the chapter's name behind its number."""


def titles_of(titles: Sequence[str], prose: str) -> Iterator[str]:
    """The titles of a page, and the first lines of its prose that are titles too long for a heading."""
    yield from titles
    head = COLUMN.sub("", prose, count=1)
    for pattern in (DOCUMENT, NEWSPAPER_LINE, HEAD_LINE):
        if (line := pattern.match(head)) is not None:
            yield line[0]


def by_title(title: str) -> Value | None:
    """Whose page it is by one of its titles; a petition office that is not named alone speaks of its whole place."""
    if is_of_several(title):
        return None
    if NEWSPAPER.search(title) or READERS_LETTERS.search(title):
        return our_paper()
    if (office := OFFICE_OF.search(title)) is not None and (house := named_in(IN_TITLES, office["house"])) is not None:
        return house
    if PETITION_OFFICE.search(title):
        return office_in(title)
    if (book := BOOK_OF_A_HOUSE.search(title)) is not None:
        return of_kind(HOUSE, HOUSE, book["name"])  # 江淮大学年鉴·纪检监察
    return named_in(IN_TITLES, title)


def our_paper() -> Value:
    """The newspaper whose page it is."""
    return of_kind("other", "page_named", OUR_PAPER)


def by_running_heads(running: Sequence[str]) -> Value | None:
    """The one institution that the running heads of a book name: 临河年鉴2015　人力资源和社会保障."""
    if any(map(PETITION_OFFICE.search, running)):
        return None
    heads = [text for text in running if OF_A_BOOK.search(text) and not is_of_several(text)]
    kinds = {kind for text in heads for kind, pattern in IN_TITLES if pattern.search(text)}
    return of_kind(kinds.pop(), "running_head") if len(kinds) == 1 else None


def office_in(title: str) -> Value | None:
    """The petition office that a title or a heading names and nothing else: 县委、县政府信访办公室."""
    found = OFFICE_ALONE.fullmatch(title.strip("【】〔〕■·•● 　\n")) or ROOM.search(title) or MEMORY.search(title)
    return Value("petition_office", "page_named", basis=Basis.CARRIED, text=found["name"]) if found else None
