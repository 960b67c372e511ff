"""Offices inside the institution whose page it is, and its kin in the counties, are that institution."""

from __future__ import annotations

from xinfang_extract.attribution.attrs import Value
from xinfang_extract.attribution.institutions.names import NAMED, named_in
from xinfang_extract.attribution.state import State
from xinfang_extract.attribution.words.bodies import (
    COMMITTEE,
    HOUSE,
    OUR_COURT,
    OUR_PAPER,
    PLACES,
    REPORTS_TO,
    is_institution,
)
from xinfang_extract.patterns import lazy_regex

# An office inside the institution whose page it is: 院办公室, 信访室, 来访接待室.
OWN_OFFICE = lazy_regex(
    r"(?:^|[^县市区省州])(?:信访室|信访科|信访组|信访股|信访处|接待室|来访接待室|来信来访接待室|来信来访办公室|(?:信访|接访|来访|接待)(?:大厅|窗口)"
    r"|举报中心|[本我][室厅]|我办|[局院厅]信访(?:办|室|科|组|股)|^信访办(?:公室)?|人民接待室|局办公室|院办公室|本局办公室)$|(?<![县市区省州]|[县市区省州][委府]|政府|[委府]信访)(?:办公室|(?:工作|专门)委员会|工委)$"
)
# A department of it that handles petitions.
OWN_DEPARTMENT = lazy_regex(r"(?:控告申诉|告诉申诉|控申|告申|立案信访|信访|来信来访)(?:检察)?(?:部门|机构|窗口)$")
LONGEST_DEPARTMENT = len("来信来访检察部门")
# In the name of a petition office that no township has.
ABOVE_IT = lazy_regex(r"^(?:[县市区省州旗]|国家|中央|上级)|局$")
PAPERS_OFFICES = ("群众工作部", "群工部", "读者来信组", "编辑部")
"""Departments of a newspaper that look after its readers' letters."""
INSIDE = ("来信来访室", "来信来访组", "来信组", "信访室", "信访科", "信访组", "接待室", "来访接待室", "人民接待室")
"""Names of offices that may be those of an institution."""
SET_UP_BY = lazy_regex(r"(?:^|(?<=[。；，]))(?P<who>[^，。；]{2,34})(?:设立|成立|建立|增设|设置|组建|设)了?$")
"""Before an office: who has set it up."""
LONGEST_OWNER = 6
OFFICE = ("办公室", "该办公室", "该室", "该办", "该组")
INSPECTORS = ("监察室", "监察科")
"""Offices of discipline that institutions have inside."""
OF_THE_HOUSE = frozenset({"petition_office", "other"})
"""Codes of offices that an institution has inside."""
# In the name of several offices: one of them is not inside.
OF_OTHERS = lazy_regex(r"[县市区省州旗](?:信访局|信访办|委|政府)|委办")


def own_office(state: State, own: Value) -> Value:
    """The congress's own 信访室 is the congress, and so are its kin in the counties."""
    owner = _owner_named_before(state, own)
    return own.recoded(owner, "office_named_for_short") if owner is not None else _as_of_page(state, own)


def _as_of_page(state: State, own: Value) -> Value:
    """An office inside the institution whose page it is."""
    page = state.page_body
    if page is not None and page.code == "township" and own.code == "petition_office" and not ABOVE_IT.search(own.text):
        return own.recoded("township", "own_office")  # 综治维稳信访中心 of a township
    if own.code == "other" and own.text in OFFICE and (office := _office_told(state)) is not None:
        return own.recoded(office.code, "office_named_for_short")
    if page is not None and _is_of_a_committee_or_paper(page, own):
        return own.recoded(page.code, "own_office")
    if page is None or not is_institution(page):
        return own
    if page.rule == HOUSE and own.code == "petition_office":
        return own  # 集团公司信访处, 校信访办公室
    if own.rule == PLACES:
        return own.recoded(page.code, "own_kin")  # 各县（区）接收3468件次: its own kin there
    if own.code == "court" and own.text.endswith(OUR_COURT):
        return own.recoded(page.code)
    if page.code == "discipline" and own.text.endswith(REPORTS_TO):
        return own.recoded(page.code)
    if own.text.endswith(("委局机关", "委局")):
        return own.recoded(page.code, "own_office")  # 县纪委、监察局: 委局机关直接查办73件
    if own.code == "discipline" and own.text.startswith(INSPECTORS):
        return own.recoded(page.code)  # 市卫生局信访工作由监察室承担
    joined = "+" in own.code and set(own.code.split("+")) <= {page.code, *OF_THE_HOUSE}
    if joined and OF_OTHERS.search(own.text) is None:
        return own.recoded(page.code, "own_offices")  # 局信访科和各业务科室
    if _is_own_department(state, own):
        return own.recoded(page.code, "own_office")  # 控告申诉部门 of a procuratorate
    if own.code not in ("petition_office", "other"):
        return own
    return own.recoded(page.code) if OWN_OFFICE.search(own.text) else own


def _owner_named_before(state: State, own: Value) -> str | None:
    """`省纪委来信来访室有登记。…，来信来访室共受理8721件`: the institution that the office was named with before."""
    if own.block != state.block or own.text not in INSIDE:
        return None
    if (set_up := SET_UP_BY.search(state.text, 0, own.start)) is not None:
        institution = named_in(NAMED, set_up["who"])
        return institution.code if institution is not None else None  # 教育工会设立来信来访组
    at = state.text.rfind(own.text, 0, own.start)
    while at > 0 and not state.text[at - 1].isalpha():
        at = state.text.rfind(own.text, 0, at)  # it is named alone there as well
    before = state.text[max(0, at - LONGEST_OWNER) : at] if at > 0 else ""
    owners = (kind for kind, name in NAMED for m in name.finditer(before) if m.end() == len(before))
    return next(owners, None)


def _is_of_a_committee_or_paper(page: Value, own: Value) -> bool:
    """政协机关信访接待室, and the 群众工作部 of a newspaper, each on its own page."""
    if page.text == OUR_PAPER:
        return own.text in PAPERS_OFFICES
    return own.code in OF_THE_HOUSE and COMMITTEE in page.text and OWN_OFFICE.search(own.text) is not None


def _is_own_department(state: State, own: Value) -> bool:
    """`全市检察机关控告申诉部门受理…`: the department of an institution that handles petitions."""
    if own.code != "department" or own.block != state.block:
        return False
    return OWN_DEPARTMENT.search(state.text, max(0, own.end - LONGEST_DEPARTMENT), own.end) is not None


def _office_told(state: State) -> Value | None:
    """县信访办公室有干部5人。经办公室拆阅…: the petition office that the page or the sentence before has named."""
    set_up = state.set_up[0] if state.set_up is not None else None
    named = (state.here.pending.body, state.page_body, set_up, state.office)
    return next((b for b in named if b is not None and b.code == "petition_office"), None)
