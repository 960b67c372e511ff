"""What the predicate behind the last of a list says of all of it: 省交办5件、市交办16件、自排24件全部化解."""

from __future__ import annotations

from itertools import takewhile

from xinfang_extract.attribution.clauses import Group
from xinfang_extract.attribution.items import Item
from xinfang_extract.attribution.state import State
from xinfang_extract.attribution.words.leaders import RECEIVED
from xinfang_extract.attribution.words.stated import Stated
from xinfang_extract.codebook.codes import FINISHED
from xinfang_extract.model import Basis
from xinfang_extract.patterns import lazy_regex

# Right behind the last number: all of them, or what they came to.
OF_ALL = lazy_regex(r"[已也现]?(?:全部|全数|悉数|均|都|实现|得以)")
NEAR = 10
"""Characters before a number in which it may be said that people were received."""


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
    told = [item for item in state.told_in(state.sentences) if item is not last]
    listed = list(takewhile(lambda item: _goes_on(state, item), reversed(told)))
    if all(_is_unfinished(state, item) for item in listed):  # of all of the list, or of its last alone
        for item in listed:
            item.tell("stage", end.carried())


def _goes_on(state: State, item: Item) -> bool:
    """Whether the list goes on behind it."""
    return bool(item.drafts) and state.text.startswith("、", item.drafts[-1].number.stop)


def _is_unfinished(state: State, item: Item) -> bool:
    """Whether it only says where the matters came from: not 受理来信12件, 接待来访86批, which tell of themselves."""
    number, stage = item.drafts[0].number, item.attrs.get("stage")
    if RECEIVED.search(state.text, max(state.here.span[0], number.start - NEAR), number.start) is not None:
        return False
    return stage is None or stage.code == "assigned" or stage.code == "received" and stage.basis is not Basis.STATED
