"""What the predicate behind the last of a list says of all of it: 省交办5件、市交办16件、自排24件全部化解."""

from __future__ import annotations

from xinfang_extract.attribution.clauses import Group
from xinfang_extract.attribution.items import Item
from xinfang_extract.attribution.state import State
from xinfang_extract.attribution.words.stages import FINISHED
from xinfang_extract.attribution.words.stated import Stated
from xinfang_extract.model import Basis
from xinfang_extract.patterns import lazy_regex

# Right behind the last number: all of them, or what they came to.
OF_ALL = lazy_regex(r"[已也现]?(?:全部|全数|悉数|均|都|实现|得以)")


def finish_list(state: State, group: Group, stated: Stated, last: Item) -> None:
    """Take the end that is told behind the `last` of a list for those before it, one 、 after the other."""
    end = stated.attrs.get("stage")
    if (
        end is None
        or end.code not in FINISHED
        or end.start < group.stop
        or OF_ALL.match(state.text, group.stop) is None
    ):
        return
    for item in reversed(state.told_in(state.sentences)):
        if item is last:
            continue
        if not item.drafts or not state.text.startswith("、", item.drafts[-1].number.stop):
            return
        if not _is_unfinished(item):
            return
        item.tell("stage", end.carried())


def _is_unfinished(item: Item) -> bool:
    """Whether it only says where the matters came from: not 受理来信12件, which tells of itself."""
    stage = item.attrs.get("stage")
    return stage is None or stage.code == "assigned" or stage.code == "received" and stage.basis is not Basis.STATED
