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
# Behind a count: another one, with no words of its own.
BARE_COUNT = lazy_regex(r"[，、和][\d,.万〇零一二三四五六七八九十百千]+[余多]?(?:人次|件次|人|件|批)")
COUNTED_IN = ("件", "起", "批", "宗", "人次")
"""Units in which petitions are counted, and leagues and prizes are not."""


def unit_of_list(state: State, group: Group, stated: Stated) -> Item | None:
    """The petitions of one of the places in a list; None where it is none.

    The first takes what the clause before has named, each other one what the first said.
    """
    if not state.under_petitions or state.here.scope is not None or not is_unit(group, stated):
        return None
    first = told_of_first(state, group) or _first_of_list(state)
    if first is not None:
        return Item([], carried(first.attrs), noun=True, unit=True)
    if state.here.last is not None or "body_type" in stated.attrs:
        return None
    take_pending(state, stated)
    if not stated.named and not state.headings.name_petitions:
        return None
    return Item([], subject_attrs(state, stated), noun=True, unit=True)


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


def _first_of_list(state: State) -> Item | None:
    """The first place of the list, told in the sentence."""
    return next((item for item in state.told_in(state.sentences) if item.unit), None)
