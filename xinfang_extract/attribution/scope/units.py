"""Lists of places and offices, each with what came in there: `城关区16件，化解13件；临溪县12件，化解9件`."""

from __future__ import annotations

from xinfang_extract.attribution.attrs import carried
from xinfang_extract.attribution.clauses import Group
from xinfang_extract.attribution.items import Item
from xinfang_extract.attribution.scope.pairs import told_again
from xinfang_extract.attribution.scope.subjects import subject_attrs, take_pending
from xinfang_extract.attribution.state import State
from xinfang_extract.attribution.words.stated import Stated
from xinfang_extract.patterns import lazy_regex

# The name of a place or of an office, and nothing else: 龙桥区院, 临溪县, 市直单位, 城东分局.
UNIT = lazy_regex(
    r"[\s；，]*(?!全|各|本|我|到|赴|来|进|转|交|其|由|向|对)[一-鿿]{1,6}(?<![上下内以各])"
    r"(?:[县区州盟旗镇乡]|(?<!城)市|街道|[县区市州]院|[分县市区]局|支队|大队|法院|检察院|直单位|直部门|直机关|专区|地区|管委会|开发区)"
)
# The same, and what was done there or with it: 张沟区转去.
AND_ITS_ACT = lazy_regex(rf"{UNIT.pattern}[一-鿿]{{1,3}}")
# Before a count, the name of a place and nothing else: 邵阳, 沅陵仅仅.
PLACE_ALONE = lazy_regex(
    r"[\s，、；]*(?!全|本|各|共|其|另|个|到|赴|来|进|转|交|由|干部|职工|工人|农民|妇女|群众|党员|教师|学生|家属|代表|军人|青年)"
    r"[一-鿿]{2,4}?(?<![上下内以各的中工徒属民员生师者])(?:仅仅|仅|只|则|才|却)?(?:有)?"
)
# The same before the noun of the first: 长沙市妇联来访, and not 全年接待来访.
NAMED_BEFORE = lazy_regex(
    r"(?:^|[，。；：])(?:\d{4}年，?)?(?!全|本|各|共|其|到|赴|来|进|向)[一-鿿]{2,4}[县区市州省]"
    r"(?:[一-鿿]{0,4}[社会联院局委厅处科府署])?$"
)
# Behind a count: another one, with no words of its own.
BARE_COUNT = lazy_regex(r"[，、和][\d,.万〇零一二三四五六七八九十百千]+[余多]?(?:人次|件次|人|件|批)")
COUNTED_IN = ("件", "起", "批", "宗", "人次")
"""Units in which petitions are counted, and leagues and prizes are not."""


def unit_of_list(state: State, group: Group, stated: Stated) -> Item | None:
    """The petitions of one of the places in a list; None where it is none.

    The first takes what the clause before has named, each other one what the first said.
    """
    if (before := place_before(state, group, stated)) is not None:
        return Item([], carried(before.attrs), noun=True, unit=True)
    if not state.under_petitions or state.here.scope is not None or not is_unit(group, stated):
        return None
    first = told_of_first(state, group) or _first_of_list(state) or _first_with_its_act(state)
    if first is not None:
        return Item([], carried(first.attrs), noun=True, unit=True)
    if state.here.last is not None or "body_type" in stated.attrs:
        return None
    take_pending(state, stated)
    if not stated.named and not state.headings.name_petitions:
        return None
    return Item([], subject_attrs(state, stated), noun=True, unit=True)


def place_before(state: State, group: Group, stated: Stated) -> Item | None:
    """`沙市妇联来访56人，邵阳30人，常德仅18人`: what the place before has counted, by name and in the same unit."""
    last = state.here.last_count
    if last is None or last.sentence != state.sentences or not last.drafts or stated.subject is not None:
        return None
    if stated.decoy is not None or not stated.attrs.keys().isdisjoint(("stage", "body_type")):
        return None
    if PLACE_ALONE.fullmatch(stated.text) is None:
        return None
    number = group.numbers[0]
    if number.measure != "persons" or last.drafts[-1].number.unit != number.unit or "channel" not in last.attrs:
        return None
    noun = last.attrs["channel"]
    named = noun.block == state.block and NAMED_BEFORE.search(state.text[state.here.span[0] : noun.start]) is not None
    return last if last.unit or named else None


def is_unit(group: Group, stated: Stated) -> bool:
    """Whether the words before a count are the name of a place or an office, and nothing else."""
    if stated.subject is not None or stated.decoy is not None or "stage" in stated.attrs:
        return False
    return group.numbers[0].unit.startswith(COUNTED_IN) and UNIT.fullmatch(stated.text) is not None


def told_of_first(state: State, group: Group) -> Item | None:
    """`城关区来信88件，来访30人次；临溪县10件，44人次`: the letters or the visits of the first."""
    if len(group.numbers) < 2 and BARE_COUNT.match(state.text, group.stop) is None:
        return None
    told = told_again(state, group.numbers[0])
    return told if told is not None and told.sentence == state.sentences else None


def _first_with_its_act(state: State) -> Item | None:
    """`张沟区转去43件只结了31件，彭场区20件`: the first place of the list, which alone has the verb."""
    told = state.told_in(state.sentences)
    if not told or not told[0].drafts:
        return None
    lead = state.text[state.here.span[0] : told[0].drafts[0].number.start]
    return told[0] if AND_ITS_ACT.fullmatch(lead) is not None else None


def _first_of_list(state: State) -> Item | None:
    """The first place of the list, told in the sentence."""
    return next((item for item in state.told_in(state.sentences) if item.unit), None)
