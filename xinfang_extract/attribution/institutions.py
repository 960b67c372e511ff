"""Whose page or section it is, where a title, a heading or the first sentence names an institution.

A petition office's own page speaks of its whole jurisdiction: it is nobody's.
"""

from __future__ import annotations

from collections.abc import Sequence

import regex

from xinfang_extract.attribution import petition_words
from xinfang_extract.attribution.attrs import Value
from xinfang_extract.attribution.clauses import REMARK
from xinfang_extract.attribution.words.bodies import HOUSE, SOURCED
from xinfang_extract.model import Basis
from xinfang_extract.patterns import lazy_regex

NAMED = (
    ("court", lazy_regex(r"法\s*院|(?<![初高])[中高]院|(?<!涉法)涉诉信访|审判|告诉申诉")),
    ("procuratorate", lazy_regex(r"检\s*察|涉检信访|检察署|控告申诉检察")),
    ("discipline", lazy_regex(r"信访举报|纪\s*检|纪\s*委|监\s*委|监\s*察(?:局|处|机关|委|部门)|纪律检查")),
    (
        "congress",
        lazy_regex(r"人\s*大(?:代表(?=联络|工作|与))?(?!代表|厅|[^，。]{0,12}会议)|人民代表大会(?![^，。]{0,16}会议)"),
    ),
    ("police", lazy_regex(r"公\s*安(?!置)|派出所|交通警察|交警|刑警|消防(?:局|科|[支大总]队|救援|部门|机构|信访)")),
    (
        "mass_org",
        lazy_regex(
            r"职工(?:来信来访|信访)|妇女(?:来信来访|信访)|残疾人(?:来信来访|信访)|工\s{0,4}会(?!议)|妇\s*联|妇女联合会"
            r"|残\s*联|残疾人联合会|残疾人(?:事业|工作)|侨\s*联|共青团|团委|工商联"
        ),
    ),
    ("other", lazy_regex(r"政\s*协|政治协商|读者来信")),
)
"""Institutions by their names, wherever these stand."""
_COMMISSION = (
    r"(?:卫生健康|卫生计生|卫健|卫计|发展改革|发展和改革|发改|计划生育|计生|住房城乡建设|住房和城乡建设|住建|城乡建设|城建|建设|经济和信息化|经信|工信|交通运输"
    r"|民族宗教|民宗|国资|体改|机构编制|商务|文化旅游|文旅|农工|科技)委(?!员(?!会)|书记|托|派)"
)
"""市卫生健康委, called for short; not 市委, 政法委."""
_MATTERS = (
    "(?:环境|环保|国土|土地|住房|城乡建设|城建|教育|卫生|医疗|林业|农业|(?<!人)民政|人社|劳动|社会保障|交通(?!警察|巡警)|水利"
    "|水务|司法|工商|税务|计生|国资|房管|自然资源|退役军人|民族|宗教|粮食|移民|扶贫|质监|市场监管"
    "|城管|城市管理|计划生育|物价|安全生产|安监|应急管理|医保|医疗保障|公积金)"
)
BUREAU_PETITIONS = (
    # 民政司法信访 is a chapter on three things
    (
        "department",
        lazy_regex(
            rf"(?<!民政){_MATTERS}(?!司法信访)[^\s，。]{{0,6}}(?:信访|来信来访|接访)(?!(?:突出)?问题|积案|矛盾)"
        ),
    ),
)
"""环保信访, 民政来信来访: a section of a bureau's petitions."""
HEADS = (
    (
        "township",
        lazy_regex(
            r"^街道(?=信访|综治)"
            r"|^[一-鿿]{2,4}(?:镇|乡|街道)(?:$|[\s　（(]|(?=\d{4}年|信访|综治)|(?<!下乡)志|人民政府|党委|党工委|办事处)"
            r"|街道办事处$"
        ),
    ),
    ("other", lazy_regex(r"政法委(?:员会)?$|政法委(?:员会)?(?:工作|信访)")),
    (
        HOUSE,
        lazy_regex(
            r"(?:矿务局|矿区|集团|公司|油田|农场|大学|学院|医院)(?:志|史|年\s*鉴|(?=(?:\d{4}年)?(?:信访|来信来访)))"
        ),
    ),
    (
        "department",
        lazy_regex(
            r"[一-鿿]{1,8}(?<!信访|群众工作|公安|矿务|办公)(?<![我本该])(?:局|厅|(?<![县市区省州旗盟乡镇]|人民|政法|编[纂辑写审])委员会)(?![长面])"
            rf"|{_COMMISSION}"
            rf"|(?<!学习|宣传|法制|法治|普法|警示|营商|廉政|思想|主题){_MATTERS}(?:系统|工作|事业|管理)[^，。]{{0,4}}(?:总结|报告|汇报|情况|要点|通报)"
            r"|(?:林\s*业|环境保护|民\s*政|卫\s*生|教\s*育|水\s*利|交\s*通|计划生育|城乡建设|城市建设|住房保障|房地产业?|环境卫生|农\s*业|农村工作|劳动保障|劳动和社会保障|人力资源和社会保障|司法行政|退役军人事务|劳动人事|社会保障|物\s*价|粮\s*食)(?:工作|事业)?(?=$|·)"
            r"|(?:土地|房产|房地产|国土资源|城市|城乡建设|建设)管理$|国土资源|人力资源|住房和城乡建设|侨\s*务"
            r"|[一-鿿]{1,5}(?<!工作|组织|宣传|统战|[内外全])部(?=[^，。]{0,6}(?:来信|来访|信访))"
            r"|^(?:中央人民政府)?[一-鿿×]{1,6}(?<!组织|宣传|统战|工作|武装|干|[内外全])部(?=办公厅|关于)"
            r"|(?:^|中华人民共和国|国务院|中央人民政府)[一-鿿]{2,6}(?<!编辑|俱乐|门市|来信|工作|党支|总支|指挥|司令|第[一二三四五六七八九十]|[内外全干])部$"
        ),
    ),
)
"""Bureaus and townships, which only a title of a page names."""
REVIEWERS = (("other", lazy_regex(r"复查复核(?:委员会|办公室)|复核委员会")),)
"""Those who review, where a title names them."""
BUREAUS_ALONE = (
    ("department", lazy_regex(r"^[【〔■]?\s*[一-鿿]{1,8}(?<!信访|群众工作|公安|矿务|监察)(?:局|厅)\s*[】〕]?$")),
)
"""【国土局】: a section of a bureau, which nothing but its name heads."""
SUPERVISION_ALONE = (("discipline", lazy_regex(r"^[【〔■]?\s*(?:行政)?监\s*察\s*[】〕]?$")),)
"""【行政监察】: the same of those who supervise officials."""
TOWNSHIPS_ALONE = (
    (
        "township",
        lazy_regex(
            r"^[【〔■]?\s*[一-鿿]{1,5}(?:(?<![乡各城市集点])镇|(?<![下返故家城老回还])乡|街道|街道办事处)\s*[】〕]?$"
        ),
    ),
)
"""【白沙镇】: the same of a township."""
IN_TITLES = (*REVIEWERS, *BUREAU_PETITIONS, *NAMED, *HEADS)
IN_HEADINGS = (*BUREAU_PETITIONS, *NAMED, *SUPERVISION_ALONE, *BUREAUS_ALONE, *TOWNSHIPS_ALONE)
BUREAU = lazy_regex(r"[一-鿿]{2,12}(?<!信访|矿务|办公|大|布|格|各|个|些|厅)(?:局|厅)(?![长面])")
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
OF_ALL = lazy_regex(r"全[县市区州省旗]")
BEGINNING = 300
"""Characters in which a page that counts for all of its place says so."""
_AT_HEAD = r"(?m:^)\s*(?:(?:19|20)\d{2}年(?:\d{1,2}月)?，?)?(?:中共)?[一-鿿]{0,8}"
FOUNDERS = tuple((kind, lazy_regex(f"{_AT_HEAD}(?:{pattern.pattern}){FOUNDED}")) for kind, pattern in NAMED)
HOUSES = lazy_regex(
    r"(?m:^)\s*(?:\d{4}年，?|年内，?|全年，?)?(?P<name>[一-鿿]{0,8}(?:公司|集团|矿务局|油田|学校|大学|学院|医院|总厂|矿区|农场|林场))"
    r"(?:的|党委|党政|机关)?信访(?:处|办|科|室|部门|工作|[由归](?![省市县区州旗]|上级|主管))"
)
"""At the head of a page: a company or a school, and its own office of petitions."""
FIRST_TO_HANDLE = lazy_regex(rf"\s*(?:\d{{4}}年，?|年内，?|全年，?)?(?P<name>[省市县区州旗]{BUREAU.pattern}){HANDLES}")
"""At the head of a sentence, the same of a bureau alone."""
SUBJECT = r"\s*(?:(?:19|20)\d{2}年(?:度)?，?|年内，?|全年，?|是年，?)?(?:[一-鿿]{2,3}[县市区州旗]|[县市区州旗省])?"
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
        ("discipline", r"纪委|监察局"),
        (
            "department",
            r"[一-鿿]{2,6}(?<!信访|公安|公安分|监察|群众工作|矿务|管理|石油|农垦|[大布格结全僵变战])局|侨办",
        ),
    )
)
"""The first words of a section: the institution of this place, in the place of the subject."""
GENERAL = lazy_regex(r"[【\s]*(?:人民|群众)?(?:信访(?:工作|接待)?|来信来访)[】\s]*")
BEYOND = lazy_regex(r"进京|赴省|来信来访")
"""The entry of a book on petitions as such, and words of what no bureau counts of its own."""
NEWSPAPER = lazy_regex(r"本报(?!讯|记者|通讯员|特约|[^，。\n]{1,14}[讯电])|报社(?:志|史)")
"""A newspaper that tells of its readers' letters: 去年读者给本报写了些什么, 本报群众工作部."""
NEWSPAPER_LINE = lazy_regex(rf"[^。，；：\n]{{0,6}}{NEWSPAPER.pattern}[^。；：\n]{{2,30}}(?=\n)")
PETITION_OFFICE = lazy_regex(
    r"信\s*访\s*(?:局|办|处)|群众工作(?:局|部)|人民接待室|人民(?:来信|来访|来信来访)(?:接待)?[科组室处]|问事处"
)
OFFICE_ALONE = lazy_regex(
    r"(?:(?:19|20)\d{2}年(?:度|上半年|下半年)?)?(?P<name>[一-鿿、·]{0,14}?(?:信\s*访\s*(?:局|办(?:公\s*室)?|处|室)|群众工作[局部]|人民接待室|人民(?:来信|来访|来信来访)(?:接待)?[科组室处]|问事处))"
    r"(?:编|[（(][^）)]{1,12}[）)]|[^，。]{0,10}(?:总结|报告|要点|计划|情况)[^，。]{0,16})?"
)
"""A title that names the petition office and nothing else, as 县委、县政府信访办公室 and 县信访局2009年工作总结 do."""
ROOM = lazy_regex(
    r"^(?![^\n]*(?:设立|成立|建立|设置|撤销)).*?(?P<name>人民接待室|人民(?:来信|来访|来信来访)(?:接待)?[科组室处]|问事处)"
)
"""A room that receives for itself alone: 在人民接待室里."""
OFFICE_OF = lazy_regex(
    r"(?P<house>[一-鿿]{1,14}(?:(?<!信访|群众工作)局|厅|法院|检察院|人大|人大常委会|纪委|总工会|妇联|残联))信访(?:办|科|室|处|组|股)"
)
"""In a title: the office that an institution has inside, 县教育局信访办."""
ALL_OFFICES = lazy_regex(r"信访(?:局|办)|群众工作(?:局|部)|各级信访|信访部门|党政信访")
"""In the first sentence: petitions of all offices of a place."""
GOVERNMENT = lazy_regex(
    r"信访局|信访办(?!公室)|县委(?!员|[设成建])|[市区州省地]委、|人民政府|全[县市省区州]|群众工作|人委|革委"
)
"""In the first words of a section: the government or its petition office."""
ABOUT_IT = lazy_regex(r"在(?:不服|关于|针对|涉及|控告|检举)[^，。；、\d]{1,12}")
"""In the first sentence: institutions that petitioners write about, 在不服县公安局处理的来访中."""
SPOKEN_OF = lazy_regex(
    r"(?:控告|检举|举报|反映|投诉|涉及|针对|不服|指向|到|赴|向|对|转|送|交)[^，。；、\d]{0,10}(?:(?:\d+[件起批封])?[、和][^，。；、\d]{1,8}(?=\d|、))*"
)
"""Institutions that petitioners write about or go to, or that matters are passed to."""
AFTER_COUNTS = lazy_regex(r"(?<=[\d百千余多][件批人起封][^。]*)。.*")
"""What follows the first sentence that counts something."""
DOCUMENT = lazy_regex(
    r"[^。，；：\n]{8,40}(?:工作|情况)(?:综合)?(?:报告|总结|简报|汇报|小结)(?:中?关于[^。，；：\n]{2,24}部分|[（(][^（）()\n]{1,12}[）)])?(?=\n)"
    r"|[^。，；：\n]{3,30}关于[^。，；：\n]{4,60}(?:报告|通报|通知|总结|意见|指示|汇报)(?=\n)"
    r"|[—－-]*在[^。，；：\n]{6,60}会议上的[^。，；：\n]{0,12}报告[^。，；：\n]{0,8}(?=\n)"
)
"""A title too long for a heading: 纺织工业部办公厅关于一九五五年上半年人民来信来访工作情况的通报."""
HEAD_LINE = lazy_regex(
    r"(?![\s　]*[【〔■（(第\d一二三四五六七八九十]|[^\n]*[，。；！？]|[^\n]*\d[余多]?[件批人起封])[^\n]{6,45}(?=\n)"
)
"""A first line without the end of a sentence, which layout may take for prose: 某中院：涉诉信访“三降一升”."""
OF_SEVERAL = lazy_regex(
    r"(?:第[一二三四五六七八九十百\d]+[编卷篇]|卷[一二三四五六七八九十百\d]+)\s*"
    r"(?:政权|政务|政治|政党|党派|群团|社会团体|人民团体|军事|民政|司法|政法|公安|检察|审判|法院|政协|人大|人事|劳动|监察|法制){2,}$"
)
"""The part of a gazetteer on several matters, 第十七编　政权　政协: its sections are those of each."""
OF_ANOTHER = lazy_regex(r"(?:责令|督促|批评|通报|要求)[^，。]{0,4}该[局院厅委部社厂县市区]")
"""In a heading: what an institution has had done by another, 监察委员会已责令该局检讨."""
OF_A_BOOK = lazy_regex(r"年\s*鉴|志")
"""In a running head: the book's name stands beside that of its chapter."""
OWN_HOUSE = lazy_regex(
    r"本院|我院|全院|建院|院领导|院党组|(?<![法医学剧书寺戏疗养老察])[县市区]院(?![子校线落])|两级院|院内"
)
"""What courts and procuratorates call themselves."""
HOUSE_WORDS = (
    (
        "court",
        lazy_regex(
            r"法官|审判|合议庭|涉诉|立案庭|庭长|改判|减刑|原判|判案|刑庭|民庭|执行局|人民法庭|告申庭|审监庭|判决|诉讼|执行案件"
        ),
    ),
    (
        "procuratorate",
        lazy_regex(r"检察长|检察官|检察室|检察[^院，。]{0,4}中心|检察建议|涉检|最高检|控申|批捕|公诉|反贪|反渎|监所"),
    ),
)
"""Words of their work, by which a page that names neither tells which of the two it is."""
MANY_WORDS = 3
IS_BODY = lazy_regex(
    r"(?:局|厅|院|委|会|联|处|部|科|办|室|署|所|站|社|镇|乡|街道|机关|系统|部门|公司|集团|大学|学院|医院|油田|农场|矿区|人大|政协|团委|派出所|公安)$"
)
"""The end of the name of a body; 残疾人事业 and 国土资源信访 are its business."""
FIRST_SENTENCE = 250
FIRST_WORDS = 70
"""Characters of a page's first sentence, and of a section's first words, that are looked at."""


def page_body(titles: Sequence[str], prose: str, running: Sequence[str] = ()) -> Value | None:
    """Whose page it is, where its titles, its first sentence or its `running` heads name an institution and no petition
    office.
    """
    title_line = DOCUMENT.match(prose.lstrip())
    own_line = NEWSPAPER_LINE.match(prose.lstrip())
    head_line = HEAD_LINE.match(prose.lstrip())
    for title in (*titles, *(line[0] for line in (title_line, own_line, head_line) if line is not None)):
        if OF_SEVERAL.match(title) is not None:
            continue
        if NEWSPAPER.search(title):
            return Value("other", "page_named", basis=Basis.CARRIED, text="本报")
        if (office := OFFICE_OF.search(title)) is not None and (
            house := _named(IN_TITLES, office["house"])
        ) is not None:
            return house
        if PETITION_OFFICE.search(title):
            return _office(title)
        if (body := _named(IN_TITLES, title)) is not None:
            return body
    first = SOURCED.sub("", REMARK.sub("", _before_parts(prose.lstrip().split("。")[0])[:FIRST_SENTENCE]))
    first = ABOUT_IT.sub("", first)
    if ALL_OFFICES.search(first):
        return None
    of_all = OF_ALL.search(prose, 0, BEGINNING) is not None
    for kind, pattern in (*AGENTS, *(() if of_all else FOUNDERS)):
        if pattern.search(first):
            return Value(kind, "first_sentence", basis=Basis.CARRIED)
    if (company := HOUSES.search(first)) is not None:
        return Value("other", HOUSE, basis=Basis.CARRIED, text=company["name"])
    if petition_words.SECTION.search(first) is None and (bureau := _first_to_handle(prose)) is not None:
        return bureau
    return _by_running_heads(running) or _by_its_words(prose)


def _first_to_handle(prose: str) -> Value | None:
    """The bureau by which the first sentence on petitions begins, where those before tell of its other business."""
    told = next((s for s in prose.split("。") if petition_words.SECTION.search(s) is not None), "")
    found = FIRST_TO_HANDLE.match(SOURCED.sub("", told)[:FIRST_SENTENCE])
    return Value("department", "first_sentence", basis=Basis.CARRIED, text=found["name"]) if found is not None else None


def _by_running_heads(running: Sequence[str]) -> Value | None:
    """The one institution that the running heads of a book name: 临河年鉴2015　人力资源和社会保障."""
    if any(map(PETITION_OFFICE.search, running)):
        return None
    heads = [text for text in running if OF_A_BOOK.search(text) and OF_SEVERAL.search(text) is None]
    kinds = {kind for text in heads for kind, pattern in IN_TITLES if pattern.search(text)}
    return Value(kinds.pop(), "running_head", basis=Basis.CARRIED) if len(kinds) == 1 else None


def _by_its_words(prose: str) -> Value | None:
    """A page that calls its institution 本院 or 区院: which one, its other words tell."""
    if OWN_HOUSE.search(prose) is None:
        return None
    told = {kind: len(pattern.findall(prose)) for kind, pattern in HOUSE_WORDS}
    kind = max(told, key=lambda name: told[name])
    certain = told[kind] >= MANY_WORDS and all(told[other] * 2 <= told[kind] for other in told if other != kind)
    return Value(kind, "by_its_words", basis=Basis.CARRIED) if certain else None


def _office(title: str) -> Value | None:
    """The petition office that a title names and nothing else: 县委、县政府信访办公室."""
    found = OFFICE_ALONE.fullmatch(title.strip("【】〔〕■ 　\n")) or ROOM.search(title)
    return Value("petition_office", "page_named", basis=Basis.CARRIED, text=found["name"]) if found else None


def section_body(head: str, following: str, *, own: bool = True) -> Value | None:
    """Whose section it is: its head says so, or the sentence it begins with (县人大常委会设立后…).

    `own`: no other head stands between the two.
    """
    if OF_SEVERAL.match(head) is not None or OF_ANOTHER.search(head) is not None:
        return None
    if (body := _named(IN_HEADINGS, head)) is not None:
        return body
    first = ABOUT_IT.sub("", SOURCED.sub("", _before_parts(AFTER_COUNTS.sub("", following[:FIRST_WORDS]))))
    beginning = _beginning_with(first) if own else None
    if GOVERNMENT.search(first if beginning is None else OF_ALL.sub("", first)):
        return None  # and not 县农业局会同有关单位对全县…
    if beginning is not None or not petition_words.SECTION.search(head):
        return beginning
    return _named(NAMED, SPOKEN_OF.sub("", first), "first_sentence")


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


def _before_parts(text: str) -> str:
    """What stands before 其中: an institution after it received a part, 其中县委办收120件、县人大收31件."""
    return text.partition("其中")[0]


def _named(institutions: Sequence[tuple[str, regex.Pattern[str]]], text: str, rule: str = "page_named") -> Value | None:
    for kind, pattern in institutions:
        if found := pattern.search(text):
            name = found[0].strip()
            kind, rule = ("other", HOUSE) if kind == HOUSE else (kind, rule)
            return Value(kind, rule, basis=Basis.CARRIED, text=name if IS_BODY.search(name) else "")
    return None
