"""Whose petitions: the body that received them, or none for the whole jurisdiction."""

from __future__ import annotations

from xinfang_extract.attribution.attrs import Value, code_of
from xinfang_extract.attribution.headings import NUMBERED
from xinfang_extract.attribution.own_level import WHOLE
from xinfang_extract.attribution.scope.own_offices import own_office
from xinfang_extract.attribution.state import State
from xinfang_extract.attribution.words.bodies import INSTITUTIONS, OUR_PAPER, is_institution
from xinfang_extract.attribution.words.leaders import BY_LEADERS, CAME_OF_IT, DONE_BY_LEADERS, RECEIVED, is_leader
from xinfang_extract.attribution.words.stated import Stated
from xinfang_extract.model import Basis
from xinfang_extract.patterns import lazy_regex

THAT_YEAR = lazy_regex(r"\s*(?:当年|是年|同年|全年|年内|这一年|一年来|[至到]年底)")
"""At the head of a sentence that goes on with the year of the one before."""
SAME_YEAR = lazy_regex(r"\s*(?:当年|是年|同年|该年)")
"""The same, pointing back to the year of an entry."""
THEY = lazy_regex(r"\s*(?:\d{4}年，?|全年，?|半年来，?|年内，?)?他们")
"""At the head of a sentence: those of the one before."""
DATED = lazy_regex(r"[\s【〔]*(?:\d{1,2}月\d{1,2}日|\d{1,2}日)")
"""At the head of a paragraph: the day of an entry."""
COUNT_FOR_THEMSELVES = frozenset({"police", "mass_org", "department"})
"""Those institutions with which a page may begin that then tells of all of its place: not of lawsuits, officials."""
OFFICE_WORK = frozenset({"assigned", "transferred", "supervised", "filed"})
"""What an office does with matters, whatever came in to all of the county."""
CAMPAIGN = lazy_regex(r"我[县市区州旗]|积案|攻坚|重复|老户|疑难|自[行]?排|本级登记")
"""In the sentence or its heading: matters from above are those of all of the county, whatever office heads the page."""
SIFTED = lazy_regex(
    r"(?:排查|摸排)[^，。；\d]{0,12}(?:积案|老户|疑难|骨头案|钉子案|案件|矛盾|问题|事项)"
    r"|(?:梳理|筛选|确定|清理|列出|挑出)[^，。；\d]{0,12}(?:积案|老户|疑难)"
)
"""Old matters that a whole county looks for, whatever office reports on it."""
PASSED_ON = lazy_regex(r"[督交转]办")
OTHER_HOUSES = lazy_regex(r"(?:电台|报社|编辑部|日报|银行|公司|政法委(?:员会)?)$")
"""The end of the name of a house that no other column tells, and that counts its own petitions as institutions do."""
GOVERNMENT = lazy_regex(
    r"[\s【]*[一-鿿]{2,6}(?:省|市|县|区|州|专区)(?:各级)?(?:人民政府|人民委员会|专员公署|行政公署|革命委员会)(?!办公|秘书|信访|人民)"
)
"""At the head of a sentence: the government of a place by its name."""
ANEW = lazy_regex(r"信访|来信来访|全[省市县区州旗]")
"""In the heading of a section: it tells of all petitions of the place again."""
HANDLING = lazy_regex(r"处理|办理|查处|答复|回复|结果")
"""In the heading of a section: it tells what became of what the one before has counted."""
REVIEWERS = "复核委员会"
"""The end of the name of those who review petitions."""
ABOVE = frozenset({"prefecture", "province", "national", "higher"})
"""Levels where others receive."""
OWN_AND_BELOW = {"市": frozenset({"prefecture"}), "省": frozenset({"prefecture", "province"})}
"""Of them those that are none to the page of such a level: its own office received who came to it."""
NOT_THE_LEADERS = frozenset({"all", "letter", "online"})
"""Channels that do not come to a leader who receives in person."""


def body_of(state: State, stated: Stated) -> Value | None:
    """Who received what is counted: as stated, else as the sentence, the paragraph, the heading or the page says.

    Nobody's where petitioners went past a petition office, on its own page as well: 赴省上访12批.
    """
    body = _said_of(state, stated)
    if body is not None and body.code == "township" and body.basis is not Basis.STATED and _goes_up(stated):
        return None  # 到区集体上访11批, on the page of a street office: those whom it has not received
    if body is None or body.code != "petition_office" or body.basis is Basis.STATED:
        return body
    if "body_type" not in stated.attrs and _all_look_for(stated.text):
        return None  # 排查疑难积案31件: all of the county sifts them out
    return None if _goes_above(state, stated) else body


def _all_look_for(text: str) -> bool:
    return SIFTED.search(text) is not None and PASSED_ON.search(text) is None


def goes_past(state: State, stated: Stated) -> bool:
    """各乡镇情况: `进京上访，城关镇9人次`: those whom a heading names are where petitioners came from."""
    given = state.headings.given.get("body_type")
    level = stated.code("level") or code_of(state.headings.given, "level")
    return given is not None and given.rule == "heading" and "township" in given.code and level not in ("", "township")


def _goes_up(stated: Stated) -> bool:
    goes = stated.code("level") not in ("", "township") and stated.code("stage") in ("", "received")
    return goes and RECEIVED.search(stated.text) is None


def _goes_above(state: State, stated: Stated) -> bool:
    """Whether petitioners went to a level above those who report on them."""
    level = stated.code("level") or code_of(state.headings.given, "level")
    return not (ABOVE - OWN_AND_BELOW.get(state.level, frozenset())).isdisjoint(level.split("+"))


def _said_of(state: State, stated: Stated) -> Value | None:
    own = stated.attrs.get("body_type")
    if own is not None:
        return own_office(state, own)
    if stated.whole is not None:
        return _institution(state)
    pending = state.here.pending
    if pending.body is not None and not _of_other_than_reviews(pending.body, stated):
        before = pending.body.end < state.clause_start
        came_to_it = pending.body.code == "petition_office" and not _goes_above(state, stated)
        if before and not came_to_it and _goes_somewhere(state, stated):
            return state.page_body  # 到北京上访…: no act of the body named before
        others = before and stated.code("channel") in NOT_THE_LEADERS and not _done_by_leaders(state, stated)
        if not is_leader(pending.body) or not (not_done_by_leaders(state, stated) or others):
            return own_office(state, pending.body)
    if pending.whole and not _are_readers_letters(state, stated):
        return _institution(state)
    return _from_outside(state, stated)


def _of_other_than_reviews(body: Value, stated: Stated) -> bool:
    """`县政府成立复查复核委员会，受理来信86件`: those who review receive nothing else."""
    return REVIEWERS in body.text and stated.code("stage") != "reviewed"


def _done_by_leaders(state: State, stated: Stated) -> bool:
    """`区领导接访，化解41件`: what leaders take on, and what comes of it; not 领导高度重视，化解41件."""
    if DONE_BY_LEADERS.search(stated.text) is not None:
        return True
    told = CAME_OF_IT.search(stated.text) is not None
    return told and BY_LEADERS.search(state.text, state.here.span[0], state.clause_start) is not None


def _from_outside(state: State, stated: Stated) -> Value | None:
    """What the paragraph, the heading or the page says."""
    if (leaders := _just_said_to_receive(state, stated)) is not None:
        return leaders
    if not state.whole and (office := _just_set_up(state)) is not None and not _another_since(state, office):
        return own_office(state, office)
    speaker = state.body
    if speaker is not None and stated.narrows and _of_other_than_reviews(speaker, stated):
        speaker = None
    # in a chronicle of its own paragraph alone, and of what an office does with matters
    here = stated.code("stage") not in ("", "received") or SAME_YEAR.match(state.text, state.here.span[0]) is not None
    own = speaker is not None and speaker.block == state.block and here
    if speaker is not None and not is_leader(speaker) and (own or not state.context.chronicle):
        return own_office(state, speaker.carried())
    given = state.headings.given.get("body_type")
    if given is not None and not (is_leader(given) and not_done_by_leaders(state, stated) or goes_past(state, stated)):
        return given
    if _are_readers_letters(state, stated):
        return state.page_body
    if state.whole and not is_institution(state.page_body):
        return None
    page = body_of_page(state) or (state.page_body if stated.code("stage") in OFFICE_WORK else None)
    if page is not None and page.code == "petition_office" and _is_of_the_county(state, stated):
        return None
    return page or _who_acts(state)


def _are_readers_letters(state: State, stated: Stated) -> bool:
    """Whether a page that tells how a newspaper handles its readers' letters goes on with them."""
    page, document = state.page_body, state.document_body
    own = page is not None and page.code == "other" and document is not None and document.text == OUR_PAPER
    return own and stated.whole is None and "level" not in stated.attrs


def _is_of_the_county(state: State, stated: Stated) -> bool:
    """Whether the government looks at it again, or a superior passed it on to the place: 省交办我县积案12件."""
    if stated.code("stage") == "assigned":
        heads = state.headings.texts[-1:]
        return any(map(CAMPAIGN.search, (state.text[slice(*state.here.span)], *heads)))
    return stated.code("stage") == "reviewed"


def _who_acts(state: State) -> Value | None:
    """`县民政局收到来信1518件`, and in the next paragraph `来信降为865件`: who has counted all of the section so far.

    Or of the document, where its section has counted nothing. An institution, a house or a township only, and where
    nothing else says whose page it is.
    """
    if state.page_body is not None or state.jurisdiction:
        return None
    counted = state.items or (state.told if goes_on_in_section(state) else [])
    came = (item for item in counted if item.code("level") in ("", "township"))  # and did not go past it
    told = (item.attrs.get("body_type") for item in came if item.petition and not item.comparison)
    first = next(told, None)
    if first is None or first.code not in (*INSTITUTIONS, "township") and OTHER_HOUSES.search(first.text) is None:
        return None
    return first.carried() if all(body is not None and body.code == first.code for body in told) else None


def goes_on_in_section(state: State) -> bool:
    """Whether a section of a document goes on with the one before: no entry of a book, nor one on petitions as such."""
    heads = state.headings.texts[-1:]
    return any(NUMBERED.match(head) and HANDLING.search(head) and not ANEW.search(head) for head in heads)


def _just_said_to_receive(state: State, stated: Stated) -> Value | None:
    """`由正副县长轮流坐班。到年底，接待来访286人次`: the leaders of the sentence before, where it counted nothing."""
    if state.receivers is None or state.receivers[0].block != state.block or is_institution(state.page_body):
        return None
    right_before = state.receivers[1] == state.sentences - 1
    if not right_before:
        return None
    if THEY.match(state.text, state.here.span[0]) is not None and not not_done_by_leaders(state, stated):
        return state.receivers[0].carried()  # 书记、县长轮流接待。他们全年接待312人次，批阅来信96件
    comes = stated.code("channel") == "visit" and "level" not in stated.attrs and "form" not in stated.attrs
    return state.receivers[0].carried() if comes and RECEIVED.search(stated.text) else None


def _another_since(state: State, office: Value) -> bool:
    """`县信访局有干部7人。县纪委收到来信31件。接待来访12批`: what the paragraph goes on with is the later one's."""
    if state.text.startswith("该", state.here.span[0]):
        return False  # 该组收到来信31件
    return state.body is not None and state.body.block == state.block and state.body.start > office.start


def _just_set_up(state: State) -> Value | None:
    """`县信访局有干部7人。受理来信231件`: the office of the sentence before; in a chronicle, of the same year alone."""
    if state.set_up is None or state.set_up[0].block != state.block:
        return None
    page = state.page_body
    if page is not None and page.code == "other":
        return None  # 县政协设提案信访组。
    right_before = state.set_up[1] == state.sentences - 1
    if state.context.chronicle and not (right_before and THAT_YEAR.match(state.text, state.here.span[0])):
        return None
    return state.set_up[0].carried()


def body_of_page(state: State) -> Value | None:
    """Whose page it is where nothing nearer says so: a petition office's only where it counts before the whole county.

    The office that counted the first petitions of a page stands for a title, but not in a chronicle of many years.
    """
    entries = state.context.chronicle or DATED.match(state.text) is not None  # 3月5日，…: of an entry of its own
    page = state.page_body or (state.office if not entries else None)
    own = state.headings.body
    of_section = own is not None and own.code in ("township", "petition_office")  # 【白沙镇】, 【县信访局】
    if page is not None and page is state.office and GOVERNMENT.match(state.text, state.here.span[0]) is not None:
        return None  # 河北省人民政府收到来信946件, on a page that began with the letters group of another
    return None if state.jurisdiction and not of_section and not is_institution(page) else page


def not_done_by_leaders(state: State, stated: Stated) -> bool:
    """Petitioners going somewhere, and matters from above, are not what the leaders of the sentence did."""
    return _goes_somewhere(state, stated) or stated.code("stage") in ("assigned", "filed")


def _goes_somewhere(state: State, stated: Stated) -> bool:
    """Whether it names a level that no heading has named: 到北京上访."""
    return "level" in stated.attrs and "level" not in state.headings.given


def _institution(state: State) -> Value | None:
    """全县 and 全市 are the whole jurisdiction, and beat the page's own body, unless its own kin are named."""
    page = state.page_body
    if page is not None and page.rule == "first_sentence" and page.code in COUNT_FOR_THEMSELVES:
        return None  # 县公安局接待来访312批。全县发生集体访12批
    if page is not None and page.code == "township" and WHOLE.search(state.text, *state.here.span) is None:
        return page  # 全镇, 镇村两级
    return (state.headings.given.get("body_type") or page) if is_institution(page) else None
