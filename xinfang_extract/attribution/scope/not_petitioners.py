"""People who are no petitioners: leaders who received, officials, staff."""

from __future__ import annotations

from xinfang_extract.attribution.attrs import Value, code_of
from xinfang_extract.attribution.clauses import Group
from xinfang_extract.attribution.items import Item, Scope
from xinfang_extract.attribution.scope.named_before import is_plain
from xinfang_extract.attribution.scope.units import place_before
from xinfang_extract.attribution.state import State
from xinfang_extract.attribution.words.around import BY_VERB
from xinfang_extract.attribution.words.leaders import is_leader
from xinfang_extract.attribution.words.stated import Stated
from xinfang_extract.patterns import lazy_regex
from xinfang_extract.rules.mentions import Word

# What leaders do, at the end of a lead: 接访5人次 counts them, unless the words before say otherwise.
LEADER_ACTS = lazy_regex(
    r"(?:接访|下访|约访|走访|坐班|值班|接访下访|带案|(?:参加|参与)(?:信访|公开)?接待|参加接访|值班接待|参加|参与|包联)(?:活动|工作)?(?:的)?(?:[一-鿿]{0,8}(?:领导|干部"
    r"|负责人|负责同志))?(?:共|达|计|约|近|累计)*$"
)
# One leader, who is not counted: 检察长接访1213人次.
ONE_LEADER = lazy_regex(
    r"(?<![副各级、])(?:检察|院|局|厅|署|庭)长(?:共|带头|亲自)?(?:公开|轮流)?接访(?:共|达|计|约|近|累计)*$"
)
MANY = 100
"""So many people are not the leaders of one institution."""
# Right before the number: those who came, and no leaders.
PETITIONERS = lazy_regex(r"群众|来访|上访|信访人|当事人|职工|来人")
# Leaders right before the number.
LEADERS = lazy_regex(r"(?:领导|负责人|干部|书记|班子成员|常委|院长|局长|县长|市长|检察长)(?:共|计|约|累计|达)*$")
# Leaders a little before it, with words between that are not known.
LEADERS_NEAR = lazy_regex(r"(?:领导|书记|[县市区州局院]长|常委|班子成员)[一-鿿]{0,4}$")
# The end of a lead that tells what some of those counted did.
OF_THOSE = lazy_regex(r"(?:的|最[大多]的一[批起次])(?:有|共|仅|只有|就有|达)?$")
FAR = 30  # characters between the largest and how many they were
# Of visits in batches: how many came with the largest of them.
LARGEST = lazy_regex(
    r"最[大多](?:的)?[一那][批起次天日](?:为|是|有|达|共|接待|来了?)?(?:[^，。；\d]{0,14}(?:工人|职工|女工|农民|村民|群众|教师))?$"
)
# Behind the number, or before it: those who do the work.
WORKS = lazy_regex(
    r"参加(?:了)?(?:接访|接待|值班)?(?=[，。；])|(?:获评|被评|获得|荣获|当选|受表彰|受到表彰|立功)|(?:专门|具体|专职|兼职|轮流)?(?:兼管|兼办|兼做|兼任|专管|专办|主管|分管|管理|负责|经办|承办|值班|值守|专职|兼职)"
)
ON_DUTY = lazy_regex(r"(?:值守|驻守|蹲守|值勤|执勤|带队)(?:的)?(?:共|计|达|约)*$")
# Behind the number: money that they were given, not what they ask for, nor that they came to rest.
PAID = lazy_regex(
    r"(?:(?!未|没|不|反映|要求|请求|投诉|举报|拖欠|老户)[^，。；\d]){0,14}?(?:(?:发放|发给|领到|领取|拿到)了?[^，。；\d]{0,8}(?:[金款费贴]|工资|补助|补偿|救助|待遇|低保))"
    r"(?![^，。；\d]{0,10}[息停罢]访)"
)
# The end of a lead: who received them, and so many came.
RECEIVED = lazy_regex(r"(?:接待|接访|接见|接谈|约访|下访)(?:共|计|达|约|近)*$")
# A lead that says that people are counted, and nothing else.
HEADCOUNT = lazy_regex(r"[\s，]*(?:涉及|上访)?(?:人数|人员)(?:最[高多])?(?:达到?|为|有|约|共|近)*")
# People of the place who were received, and neither guests nor those who are served.
FOLK_RECEIVED = lazy_regex(
    r"(?:接待|接见|接谈|会见)(?![室处站组日员科]|中心|大厅|人员|干部)了?"
    r"(?![^，。；\d]{0,24}(?:参观|考察|检查|调研|视察|学习|来宾|外宾|[游旅]|客商|[查借]阅|培训|训练|就诊|办事|办证|旁听|流浪|媒体|上级|信访(?:干部|局)|工作人员|工作组))"
    r"[^，。；\d]{0,24}(?:群众|干群|选民|党员|菜农|农民工?|[村居市选]民|知识?青年?|知青|[职教员民]工|工人|社员|业主|[住商]户|移民|家长|家属|亲属"
    r"|老人|教师|妇女|军人|战士|(?:军转|退休|离休)干部|(?:务工|下岗|失业|退役|退休|离退)人员|司机|信徒|消费者|(?:群众|[来上]访)(?:人员)?代表|(?<=选民[和、及与])(?:人大)?代表|人士|[前而]?来的)等?"
    r"(?:共计?|计|达|约|近|累计)*$"
    r"|听取(?:来访)?(?:群众|来访者|当事人|上访人)的?(?:申述|申诉|诉说|诉求|陈述|反映)(?:共计?|计|达|约|近|累计)*$"
)
# Behind the number: what petitioners alone do, 已有14名息诉罢访.
GAVE_UP = lazy_regex(r"(?:已|均|都|全部|先后|自愿|主动|表示|承诺|签[字订])*(?:息诉|息访|罢访|停访|撤访|止访)")
TAKEN_HOME = lazy_regex(r"(?:劝返|接返|劝回|劝返接回)(?:了|共|计)*$")
TAKING_PART = lazy_regex(r"参加|参与")
# In a clause on petitioners, and in the next one before their number: 来访人数显著上升，三个月合计173人.
OF_HEADS = lazy_regex(r"(?:来访|上访|集访|走访)(?:的)?人[数员次]")
IN_ALL = lazy_regex(
    r"[\s，]*(?:(?:[一二三四五六七八九十\d]{1,2}个月|[全上下][半]?年|[一二三四]季度)(?:里|来)?)?(?:一?共|合计|总计|累计|共计)(?:有|达|为)?"
)
# Those who are sent for petitioners: 县里组成工作组，共36人.
SENT = lazy_regex(r"组成|工作组|专案组|小组|抽调|选派|派出|成立|配备")
# What leaders do, and not petitioners: 集中下访，参与人数312人.
TO_THEM = lazy_regex(r"接|下访|约访")
RECEIVES = lazy_regex(r"接待|受理")
# Right before the clause: how often leaders received.
SESSIONS = lazy_regex(r"\d+(?:次|场次?|天|个工作日)[，、；]?$")
# In its sentence: those who were dealt with are no petitioners.
OFFICIALS = lazy_regex(r"干部|违纪|处分|队伍|嫌疑")


def counts_staff(state: State, group: Group) -> bool:
    """`由办公室1人兼管`, `进京值守37人次`: those who do the work are counted."""
    if group.numbers[-1].measure != "persons" or any(n.measure not in ("persons", "weak") for n in group.numbers):
        return False  # of batches and persons; but 全年24次、61人次参加
    return (
        WORKS.match(state.text, group.stop) is not None
        or ON_DUTY.search(state.text, group.lead_start, group.start) is not None
    )


def are_paid(state: State, group: Group) -> bool:
    """`7821名家属工领到养老金`, `为52名信访人发放救助款`: people who were given money."""
    if any(n.unit not in ("名", "人", "户") for n in group.numbers):
        return False
    return PAID.match(state.text, group.stop) is not None


def counts_leaders(state: State, stated: Stated, group: Group) -> bool:
    """`领导公开接访5人次`: the leaders are counted, not those who came."""
    if any(n.measure != "persons" for n in group.numbers):
        return False
    if "level" in stated.attrs and "body_type" not in stated.attrs:
        return False  # 到省走访203人次
    if _are_part_of_comers(state, group):
        return False
    lead = state.text[group.lead_start : group.start]
    many = (group.numbers[0].value or 0) >= MANY
    if PETITIONERS.search(lead[-8:]) or many and ONE_LEADER.search(lead) is not None:
        return False
    if LEADERS.search(lead) and not RECEIVES.search(lead[-10:]):
        return True
    sat = SESSIONS.search(state.text, state.here.span[0], group.lead_start) is not None
    if sat and LEADERS.search(lead) is None and TAKING_PART.search(lead) is None:
        return False  # 院长值班12次，接访147人次: how often they sat there is told already
    if not LEADER_ACTS.search(lead.rstrip("约近共达计")):
        last = state.here.last
        return (
            stated.subject is None
            and last is not None
            and not last.petition
            and "接待" not in lead
            and LEADERS_NEAR.search(lead) is not None
        )
    told = state.here.last_count
    takes_part = TAKING_PART.search(lead) is not None
    if (
        told is not None
        and is_leader(told.attrs.get("body_type"))
        and told.code("channel") == "letter"
        and not takes_part
    ):
        return False  # 检察长阅批来信52件，接访35人
    body = (
        stated.attrs.get("body_type") or state.here.pending.body or state.body or state.headings.given.get("body_type")
    )
    alone = body is None and state.here.last_count is None  # not in 处理来信685件，接访302人次
    return is_leader(body) or alone or "班子" in lead or "干部" in lead


def _are_part_of_comers(state: State, group: Group) -> bool:
    """`接待来访群众1326人次，其中院领导接访189人次`: some of those who came."""
    scope, number = state.here.scope, group.numbers[0]
    total = scope.total.draft("persons") if scope is not None and scope.total is not None else None
    if scope is None or scope.opener != "part" or total is None or code_of(scope.attrs, "channel") != "visit":
        return False
    lead = state.text[group.lead_start : group.start]
    if not number.unit.startswith("人次") or RECEIVED.search(lead) is None or TAKING_PART.search(lead) is not None:
        return False  # 其中参与接访的领导36名
    return number.value is not None and number.value < total.value


def take_folk_received(state: State, group: Group, stated: Stated) -> bool:
    """`县长接待河西村民43人`, `接待代表和群众12批132人次`: people received are visitors, and no other business."""
    if not _folk_received(state, group, stated):
        return False
    stated.attrs.setdefault("channel", Value("visit", BY_VERB, group.lead_start, group.start, state.block))
    stated.decoy = None
    return True


def why_no_petitioners(state: State, group: Group, stated: Stated, scope: Scope | None) -> str | None:
    """`37名市级领导`, `9名干部`: why people with no noun of petitions are none; None where they may be petitioners."""
    number = group.numbers[0]
    if len(group.numbers) > 1 or number.measure != "persons":
        return None
    if number.unit in ("名", "位") and stated.text.endswith("的") and _official_follows(group):
        return "staff"  # 引发集体上访的2名乡镇干部
    if stated.named:
        return None
    times = number.unit.startswith("人") and len(number.unit) > 1  # 人次
    if not times and _official_follows(group):
        return "staff"
    if times or place_before(state, group, stated) is not None:
        return None
    if state.under_petitions and _gave_up(state, group):
        return None
    if scope is not None and scope.opener == "bracket":
        return None
    total = scope.total if scope is not None else state.here.chained
    if scope is not None and (total is None or _first_of_list(scope, stated) and not number.unit.startswith("名")):
        return None
    if _came_at_once(state, group, total) or _became_of_visitors(state, group, stated):
        return None
    counted = total is not None and total.petition and total.draft("persons") is not None
    if counted and (scope is not None or "stage" in stated.attrs or stated.rest is not None or _of_those(stated)):
        return None
    named = state.here.pending.subject
    if named is not None and _came_themselves(state, named):
        # 到省来访的逐月增加，八月份702人
        went = "level" in named.attrs and is_plain(stated) and not _sent_since(state, named, group)
        if went or HEADCOUNT.fullmatch(stated.text) is not None or _sums_heads(named, stated):
            return None  # 最大的一批为业主到区政府集体上访，人数达62人
    if state.here.pending.people and state.here.last is None:
        return None  # 长期缠诉的老户，全省有143人
    return "no_petition_word"


def _became_of_visitors(state: State, group: Group, stated: Stated) -> bool:
    """`接待来访2814人次。…。介绍到有关部门处理的620余人`: what became of some of those counted, in a later sentence."""
    main, number = state.main, group.numbers[0]
    if main is None or not state.under_petitions or stated.decoy is not None or main.code("channel") != "visit":
        return False
    if OFFICIALS.search(state.text, state.here.span[0], group.start) is not None:
        return False  # 查处违纪干部，移交司法机关处理的6人
    came = main.draft("persons") if main.petition else None
    dealt_with = stated.code("stage") not in ("", "received") and OF_THOSE.search(stated.text) is not None
    return dealt_with and came is not None and number.value is not None and number.value < came.value


def _gave_up(state: State, group: Group) -> bool:
    """`已有14名息诉罢访`, `劝返接回5人`: what petitioners alone do, and what is done with them alone."""
    taken = TAKEN_HOME.search(state.text, group.lead_start, group.start) is not None
    return taken or GAVE_UP.match(state.text, group.stop) is not None


def _came_at_once(state: State, group: Group, total: Item | None) -> bool:
    """`集体访12批，最多一次达180余人`, `集体上访时有发生，最多的一次达180余人`."""
    if not of_largest(state, group):
        return False
    named = state.here.pending.subject
    visits = total is not None and total.petition and total.code("channel") == "visit"
    return visits or named is not None and _came_themselves(state, named)


def _sums_heads(named: Stated, stated: Stated) -> bool:
    """`来访人数显著上升，三个月合计173人`: the headcount that the clause before speaks of."""
    return OF_HEADS.search(named.text) is not None and IN_ALL.fullmatch(stated.text) is not None


def _sent_since(state: State, named: Stated, group: Group) -> bool:
    """`进京上访突出，县里组成工作组，共36人`: those who were sent for it, told of in between."""
    since = named.subject.end if named.subject is not None else 0
    return SENT.search(state.text, since, group.start) is not None


def _came_themselves(state: State, named: Stated) -> bool:
    """Whether petitioners went somewhere: not where leaders received or went to see them."""
    if named.code("channel") != "visit" or named.subject is None:
        return False
    return TO_THEM.search(state.text, named.subject.start, named.subject.end) is None


def _folk_received(state: State, group: Group, stated: Stated) -> bool:
    """Whether it counts people who were received, in a section of petitions or beside letters."""
    last = state.here.last_count
    beside_letters = last is not None and last.petition and last.code("channel") == "letter"
    people = group.numbers[0].measure in ("batches", "persons") or len(group.numbers) > 1 and _ends_in_people(group)
    if not (state.under_petitions or beside_letters) or not people:
        return False
    if stated.named and (stated.why != "staff" or stated.code("channel") != "visit"):
        return False  # those who came speak for themselves, but for 来访代表
    return FOLK_RECEIVED.search(state.text, group.lead_start, group.start) is not None


def _ends_in_people(group: Group) -> bool:
    """`219起800多人次`: how often they came, and how many."""
    return group.numbers[-1].measure == "persons"


def of_largest(state: State, group: Group) -> bool:
    """`最多一次达180余人`: how many came at once."""
    return LARGEST.search(state.text, max(0, group.start - FAR), group.start) is not None


def _of_those(stated: Stated) -> bool:
    """`住在省城不走的有12人`: some of the people just counted."""
    return stated.decoy is None and OF_THOSE.search(stated.text) is not None


def _official_follows(group: Group) -> bool:
    """`9名乡镇干部`."""
    tail = next((m for m in group.tail if isinstance(m, Word)), None)
    return tail is not None and tail.start - group.numbers[0].stop <= 10 and tail.role in ("body", "decoy")


def _first_of_list(scope: Scope, stated: Stated) -> bool:
    """The first part of a total, with nothing that says that it is none."""
    return not scope.parts and "stage" not in stated.attrs and stated.decoy is None
