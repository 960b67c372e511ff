"""Who received or handled: the agent of the verb, not where petitioners went nor whom a matter was sent to."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from xinfang_extract.attribution.attrs import Value, join_codes
from xinfang_extract.patterns import lazy_re, lazy_regex
from xinfang_extract.rules.mentions import Word

NOT_AGENT_BEFORE = lazy_re(
    r"(?:会同[^，。；]{1,8}|代表|据|被|供|向|对|给|转|交|交由|送|报|移送|转送|转交|转办|交办|到|赴|去|来|至|会同|反映|涉及|涉|属于|属|配合|协助|协同"
    r"|督促|指导|新建|扩建|改建|同|通过|经过|关于|与|在|驻|(?<!不久|新设|成立|重建|恢复|组建|设立|挂牌|升格)的|针对|检举|控告|举报|批评|评议|视察|求见|面见|不服|对象为|请|要求|及|为|于|分流)(?:各级|各地|各"
    r"|有关|相关|责任|其他|基层|国务院|国家|中央)*(?:县|市|区|省|州|乡|镇|级|直|、|（|）)*$"
)
"""Before a body that is no agent: 向县法院, 转有关部门, 反映乡镇."""
SOURCED = lazy_re(
    r"据(?=[^，。；\n]*(?:、|等|接待室|信访|政府|人委|委员会|行署|专署|办公)(?<!监察委员会|检查委员会))[^，。；\n]{2,60}"
    r"(?:统计|了解|调查|检查|反映|材料|汇报|报告)(?=[，：])"
)
"""Whose figures follow, and not who received: 据粮食厅、省妇联等五个单位统计; 据县妇联统计，收到… is who received."""
LED_IN_BY = lazy_regex(r"^(?:经(?=办公室)|全年|年内|[另又]?据|年|其中|内有|包括|其中的)")
"""Before the name of a body, and no part of it: 另据省监察委员会, 1998年某县检察院."""
COUNTED_BY = lazy_regex(r"的?(?:不完全|年报|初步)?统计，")
"""After an institution whose own count follows: 据县法院统计，收到…."""
UNDER = lazy_regex(
    r"在[^，。；：\d]{2,40}?(?:领导|指导|支持|关心|帮助|配合|协助|推动|重视|监督)(?:和[^，。；：\d]{2,24}?(?:领导|指导|支持|关心|帮助|配合|监督))?(?:之)?下"
)
"""Those who stand behind it, and have received nothing: 在市委、市政府坚强领导和省信访局指导下."""
INSTITUTIONS = frozenset({"court", "procuratorate", "police", "discipline", "mass_org", "congress", "department"})
"""Bodies that count their own petitions, 全县 or not."""
AGENT_BEFORE = lazy_regex(r"由(?:各|市|县|区|省)*$")
"""由县信访局: an agent after all."""
AMONG = lazy_regex(r"(?<!不)在(?:各|县|市|区|省|州|级|直)*$")
OF_ITS_OWN = lazy_regex(
    r"(?:直接|共|所)*(?:受理|收到|接待|接收|接到|办理|处理)的[^，。；：\d]{2,8}(?:中|里|当中|之中)(?=[，：])"
)
"""Before and right behind a body: some of what it received, 在县信访办公室受理的信访中."""
GONE_TO = lazy_regex(r"(?:深入|下到|走进|走村|到|赴)[^，。；：\d]{0,10}$")
"""Before a township that is where others went: 深入乡镇、社区接待, 到边远乡镇下访."""
OF_ALL_BODIES = lazy_regex(r"各部、委(?:、[一-鿿]{1,2}){0,4}[、和]$|党政机关[、和及]各?(?:人民)?$")
"""Before the townships, in a list of all bodies of a county: 县委、县人委机关和各部、委、科、局、公社."""
AND_ALL_BODIES = lazy_regex(r"(?:[、和][一-鿿]{1,6})?(?:机关)?[、和及]各[部委科局办][、部委科局办]")
"""Behind the first of such a list."""
COUNTERS = frozenset("个名家位所")
COUNTED_BEFORE = lazy_regex(r"\d[\d.]*(?:余|多)?[个名家位所](?:县|市|区|直|、|（|）)*$")
"""How many there are, not who did it: 16个乡镇."""
COUNTED_ACTS = lazy_regex(
    r"(?:各|共|累计|分别|同期|全年|合计|总共|一共)*(?:受理|登记|收到|报来|[是有为](?=\d)|接待(?:来访|群众)|[\d,]+[余多]?(?:件|批|起|封|宗|人次))"
)
"""What they did all the same: 16个乡镇受理312件."""
_WHEN = "[当次翌半是同近全今去本这该]年|年[底末初内来间]|同时|期间|统计"
"""No part of a name: 当年县信访办."""
NAME_BEFORE = lazy_re(
    rf"(?:(?:(?:(?!{_WHEN})[一-鿿]){{2,4}}(?:自治)?[县市区省州旗])?(?:中共|国家|中央|各|本|两级|三级|最高|高级|中级|基层|县|市|省|区|州|旗|地区"
    r"|盟|乡|镇|直|级|属|（|）|、|\s)*)$"
)
"""The name of the body's own place, part of how it is printed: 澄江县人民法院."""
AFTER_NO_AGENT = lazy_regex(
    r"^(?:《|建议|代表建议|议案|提案|代表议案|集资|企业|合并|换届|干部(?!接|下访|约访|带案|包案|阅批|批阅|处理|受理|化解)|职工|群众|工作|职能|管理|改革|建设|(?:里|中)?的(?!信访|上访|来信|来访|受理|接待|情形)|交办|转来|分流(?=[来下的]|至我)|批来|批转|转办|转送"
    r"|批示(?!群众|来信)|批下来|要(?:求)?(?:报|回)?结果|要求(?:查|报)|下达|下交|交下|转下|部署|安排|决定|要求|文件|精神|会议|[一二三四五六七八九十]{1,3}次(?:全体)?会议|转|出台|印发|门口|机关大院|挂账(?!督办)"
    r"|的同志[^，。；\d]{0,6}(?:检查|调查|督促|追问)|[已又]?(?:提出(?:批评|警告)|责令|通报批评)"
    r"|(?:又|却|久|迟迟|长期|仍)?(?:拖|推诿|不|未|没)[^，。\d]{0,5}的[，、])"
)
"""After a body that is no agent: 部门职工, 法院门口, 县委交办."""
PASSERS = lazy_re(
    r"(?![一-鿿]{0,4}(?:立案|收到?|受理|接[收到省市州县上中]|承办|办理|办结|登记|对(?!我[县市区州省]|本[县市区州省])|将|把)(?![一-鿿]{0,8}(?:转来|交来|[转交]我|转[送交]我)))[一-鿿]{0,5}(?:[、和及与](?:[^，。；、\d]{1,12}|12\d{3}))*(?:等|分别|共|先后|累计|向我[县市区州省院局]|向本[县市区州院局]"
    r"|给我[县市区])*(?:[转交]给(?:我们|[该我本][县市区州局院厅部厂社校])|批交|[发寄送]来(?=要|限|交办|转办)|交办|转来|转下来|批转|转办|转送|下达|下交|交来|转交|移交|督办(?:的|信访)|批示的)"
    r"|(?:通过|利用|借助)?[一-鿿]{0,8}(?:系统|平台|网站)[一-鿿]{0,4}(?:转来|转下来|交来)"
)
"""Those who pass on what others handle: 省、市信访局交办…."""
SENDS_BELOW = lazy_regex(
    r"(?:共|累计|先后|分别|及时|直接)*(?:转送|转办|转交|交办|批转|转)(?:给|至|到)?"
    r"(?:各|有关|相关|责任|承办|基层|下级|乡|镇|街道|公社|县直|市直|区直|部门)"
    r"|向(?:各|有关|相关|责任|承办|基层|下级|乡|镇|街道|县区|县直|市直|区直|部门|[县市区乡]、)[^，。；\d]{0,12}?"
    r"(?:发函|发文|发出|转送|转办|转交|交办|批转|移送)"
)
"""Those who report on what they sent down: 县信访局转送乡镇544件."""
BESIDE = lazy_regex(
    r"(?!收到|接到|受理|接受)[、和及与，]?(?:各|市|县|区|省|州|乡|镇|级|直|有关|（|）|信访|[一-鿿]{0,3}[县市区])*"
)
"""Between two bodies that received together: 县法院和检察院."""
IN_ONE_LIST = lazy_regex(r"[、和及与]?[一-鿿]{0,3}")
"""After a body that is no agent: it stands in one list with it."""
LONGEST_SOURCE = 80
"""Characters from the head of a clause in which whose figures they are may be told."""
OUR_COURT = "本院"
"""What both courts and procuratorates call themselves."""
DAYS = ("接待日", "接访日")
"""The end of a day on which leaders receive."""
LEADERS_OF = ("领导包", "领导接", "领导下访", "领导批", "领导班子")
"""Right behind a body: its leaders, though one word holds them and what they do."""
HEAD_OF = lazy_regex("长(?![期年效达久时远])")
"""Right behind a body: 国土局长 is its head."""
NO_LEADERS_ACT = lazy_regex(r"[”’」]?(?:电子)?(?:信箱|邮箱|留言板|专线|热线|(?:公开|专用|值班|接待)?电话|直通车)")
"""Right behind leaders who do nothing themselves: 区长邮箱 receives, 县长专线 is called."""
SECTION_OF_IT = lazy_regex(r"(?:内|下|分|增)?设(?:有|立|置|了)?$")
"""Before a house that is a part of the office named before it: 县信访局内设办公室、接访股."""
ZONES = ("开发区", "经开区", "高新区", "工业园区")
"""Places that are bodies where they do something; with a number right behind they are where petitioners are from."""
REPORTS_TO = "举报中心"
"""An office that procuratorates have, and 监察 bodies and bureaus as well."""
IDLE = ("other", "petition_office")
"""Bodies that an office of theirs says more than: 市信访局来访接待中心 is a petition office."""
OUR_PAPER = "本报"
"""What a newspaper calls itself, which tells of its readers' letters."""
COMMITTEE = "政协"
"""A body that counts its own petitions, and has no code of its own."""
HOUSE = "house_named"
"""The rule of companies, schools and hospitals: they count their own petitions as institutions do."""
PLACES = "places_named"
"""The rule of a body that is no more than the places of a prefecture: 县区."""
OF_A_TOWNSHIP = frozenset({"discipline", "mass_org", "court", "police", "congress"})
"""Bodies that a township before them only places: 乡镇（街道）妇联."""


def is_institution(body: Value | None) -> bool:
    """Whether it is a court, a congress, a bureau, a company …, and neither a petition office nor a government."""
    return body is not None and (body.code in INSTITUTIONS or body.rule == HOUSE or COMMITTEE in body.text)


def read_body(text: str, found: Sequence[Word], start: int, block: int) -> Value | None:
    """The bodies named in agent position; several named together join."""
    agents = _agents(text, found, start)
    if not agents:
        return None
    first = agents[0]
    before = NAME_BEFORE.search(text, start, first.start)
    begin = before.start() if before else first.start
    end = agents[-1].end
    code = join_codes(_types(text, agents))
    rule = PLACES if code != "leader" and all(a.term.code == "places" for a in agents) else "agent_named"
    named = LED_IN_BY.sub("", text[begin:end].strip("、（ "))
    return Value(code, rule, first.start, end, block, text=named)


def _agents(text: str, found: Sequence[Word], start: int) -> list[Word]:
    """The last bodies of the lead that stand together as agents."""
    agents: list[Word] = []
    if not any(word.term.role == "body" for word in found):
        return agents
    passed_over = sent_to = -1
    reach = min(len(text), start + LONGEST_SOURCE)
    source = SOURCED.search(text, start, reach)
    behind = UNDER.search(text, start, reach) if text.find("下", start, reach) >= 0 else None
    for word in found:
        if behind is not None and behind.start() <= word.start < behind.end():
            continue
        if word.term.role == "stage" and word.term.code in ("transferred", "passed"):
            sent_to = word.end
        if word.term.role != "body" or source is not None and source.start() <= word.start < source.end():
            continue
        if sent_to >= 0 and "，" not in text[sent_to : word.start]:
            passed_over = word.end  # those a matter was sent to
            continue
        beside = passed_over >= 0 and IN_ONE_LIST.fullmatch(text[passed_over : word.start])
        if beside or not _is_agent(text, word, found, start):
            passed_over = word.end
            if agents and _passes(text, word) and BESIDE.fullmatch(text[agents[-1].end : word.start]):
                agents = []  # 中央办公厅、国务院办公厅信访局要结果的
            continue
        if agents and _is_section_of(text, agents[-1], word):
            continue
        if agents and BESIDE.fullmatch(text[agents[-1].end : word.start]) is None:
            agents = []
        agents.append(word)
    return agents


def _is_section_of(text: str, office: Word, word: Word) -> bool:
    """`县信访局内设办公室`: a part of the office, which goes on to speak."""
    if (office.term.body_type, word.term.body_type) != ("petition_office", "other"):
        return False
    return SECTION_OF_IT.search(text, office.end, word.start) is not None


def _is_agent(text: str, word: Word, found: Sequence[Word], start: int) -> bool:
    near = text[max(0, word.start - 12) : word.start]
    counted = word.term.body_type != "leader" and not COUNTERS.isdisjoint(near) and COUNTED_BEFORE.search(near)
    if counted and COUNTED_ACTS.match(text, word.end) is None:
        return False
    before = text[max(start, word.start - 16) : word.start]
    if word.term.body_type == "other" and AND_ALL_BODIES.match(text, word.end) is not None:
        return False
    if word.term.body_type == "township" and (GONE_TO.search(before) or OF_ALL_BODIES.search(before)):
        return False
    if any(w.term.role == "place" and w.end == word.start for w in found):
        return False  # 到国家信访局来访接待室
    if text[word.start : word.end] in ZONES and text[word.end : word.end + 1].isdigit():
        return False  # 临河区37批、高新区29批
    if word.term.body_type in INSTITUTIONS and COUNTED_BY.match(text, word.end) is not None:
        return True  # 据县妇联统计，收到来信312件: who received
    named_day = text[word.start : word.end].endswith(DAYS)  # 定每月15日为县长接待日
    if NOT_AGENT_BEFORE.search(before) and not (
        named_day or AGENT_BEFORE.search(before) or AMONG.search(before) and OF_ITS_OWN.match(text, word.end)
    ):
        return False
    if SENDS_BELOW.match(text, word.end) is None and _passes(text, word):
        return False
    return not (word.term.body_type == "leader" and NO_LEADERS_ACT.match(text, word.end))


def _passes(text: str, word: Word) -> bool:
    """Whether a body only passes on what others handle, or is said of somebody else: 部门职工."""
    after = AFTER_NO_AGENT.match(text[word.end : word.end + 8])
    return after is not None or PASSERS.match(text[word.end : word.end + 30]) is not None


def _types(text: str, agents: Sequence[Word]) -> list[str]:
    """`乡镇党政领导` and `法院院长` are leaders; otherwise each body counts."""
    kinds = [a.term.body_type for a in agents]
    if "leader" in kinds or text.startswith(LEADERS_OF, agents[-1].end) or HEAD_OF.match(text, agents[-1].end):
        return ["leader"]
    for one, two in pairwise(agents):
        if _placed_by_township(text, one, two):
            kinds = [k for k in kinds if k != "township"]
        if two.start == one.end and text[two.start : two.end] == REPORTS_TO and one.term.body_type in INSTITUTIONS:
            kinds = [k for k in kinds if k != two.term.body_type] or [one.term.body_type]  # 国税局举报中心
    if (
        len(set(kinds)) > 1
        and kinds[0] == "court"
        and "procuratorate" in kinds
        and text.startswith(OUR_COURT, agents[0].start)
    ):
        kinds.pop(0)  # 本院12309检察服务中心
    if _has_an_owner(agents):
        kinds = [k for k in kinds if k not in IDLE]  # 市总工会信访室, 人大常委会办公厅信访处
    if len(set(kinds)) > 1 and "other" in kinds:
        kinds = [k for k in kinds if k != "other"]
    return kinds


def _has_an_owner(agents: Sequence[Word]) -> bool:
    """Whether an office ends the name of a body that says more: 市总工会信访室 is the union."""
    first = len(agents) - 1
    while first > 0 and agents[first].term.body_type in IDLE and agents[first - 1].end == agents[first].start:
        first -= 1
    return first < len(agents) - 1 and agents[first].term.body_type not in IDLE


def _placed_by_township(text: str, one: Word, two: Word) -> bool:
    """乡镇（街道）妇联: the women's federations of the townships."""
    return (
        one.term.body_type == "township"
        and two.term.body_type in OF_A_TOWNSHIP
        and two.start - one.end <= 1
        and "、" not in text[one.end : two.start]
    )
