"""除…外: those of the matters just counted of which the predicate that follows does not hold; 剔除: those taken out."""

from __future__ import annotations

from xinfang_extract.attribution.attrs import Value, carried
from xinfang_extract.attribution.clauses import Clause, Group
from xinfang_extract.attribution.items import Item
from xinfang_extract.attribution.scope.scopes import chain_attrs
from xinfang_extract.attribution.scope.targets import target_of
from xinfang_extract.attribution.state import State
from xinfang_extract.attribution.words.stated import Stated
from xinfang_extract.codebook.codes import FINISHED
from xinfang_extract.patterns import lazy_re, lazy_regex

# From 除 up to the number, in its clause: 除3件, 除9件因…、4件.
BEFORE = lazy_re(r"(?<![清解免排剔扣消革开])除(?!名|去|以|草|险|夕)(?:了)?[^外，。；]*$")
# After the number: what holds of the others.
AFTER = lazy_regex(
    r"[^。；]{0,30}?(?:外，|以外，|之外，|外(?=其[余他它]|余[下者均都]|均|都|全部|已)|，(?:其余|其他|其它|余))"
)
# From 剔除 up to the number: those that the count after them no longer holds.
TAKEN_OUT = lazy_re(r"(?:剔除|扣除|除去|剔去|筛除|去掉)(?:了)?[^，。；]*$")


def exception(state: State, clause: Clause, group: Group, stated: Stated) -> Item | None:
    """Those that are left out of what follows: open, where the text does not say what they are; None for all others."""
    before = state.text[clause.start : group.start]
    if TAKEN_OUT.search(before) is not None:
        return _taken_out(state, group, stated)
    begins = BEFORE.search(before)
    if begins is None or AFTER.match(state.text, group.stop) is None:
        return None
    target = target_of(state, group)
    if target is None or not target.petition:
        return None
    if stated.subject is not None:
        if stated.subject.start < group.start:
            return None
        stated = Stated(attrs={n: v for n, v in stated.attrs.items() if n == "stage"})  # 4件当事人下落不明
    attrs = chain_attrs(target, stated)
    if not _says_what(stated, clause.start + begins.start(), group.start):
        attrs["stage"] = Value("pending", "left_out_of_the_finished", group.start, group.stop, state.block)
    return Item([], attrs, part=True, whole=target, stage_only=True)


def _says_what(stated: Stated, start: int, end: int) -> bool:
    """Whether 除…外 itself says what was done with them: 除直接答复209件外."""
    stage = stated.attrs.get("stage")
    if stage is None or stage.code == "received" or stage.code == "other" and stage.start >= end:
        return False  # 除37件还在调卷审查外
    return stage.code not in FINISHED or start <= stage.start < end


def _taken_out(state: State, group: Group, stated: Stated) -> Item | None:
    """`剔除重复件12件，实际受理98件`: a part, of which what follows does not speak."""
    target = target_of(state, group)
    if target is None or not target.petition:
        return None
    state.here.chained = target
    names = ("channel", "form", "stage") if stated.code("channel") != "all" else ("form", "stage")  # 重复件: of any
    own = {name: value for name, value in stated.attrs.items() if name in names}
    return Item([], {**carried(target.attrs), **own}, part=True, whole=target, stage_only=True)
