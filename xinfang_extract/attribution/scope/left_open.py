"""What is left after what was finished, and is still being worked on."""

from __future__ import annotations

from xinfang_extract.attribution.clauses import Group
from xinfang_extract.attribution.scope.values import rest_is_open
from xinfang_extract.attribution.state import State
from xinfang_extract.attribution.words.stated import Stated
from xinfang_extract.codebook.codes import FINISHED
from xinfang_extract.patterns import lazy_regex

THE_REST = "其余|余下|剩下|剩余|尚有|还有|仍有|尚余"
"""Words for what is left, each an alternative of a pattern."""
# The end of the lead of what is left.
LEFT = lazy_regex(rf"(?:{THE_REST}|还剩|剩|(?<![\d一二三四五六七八九十百千万多])余)的?有?$")
# The same, of what is still there for certain.
STILL = lazy_regex(r"(?:尚|还|仍)有$")
# Behind the number: it goes on, whatever is being done.
GOES_ON = lazy_regex(r"(?:目前|现|均|都)?(?:正在|正按|正由|仍在|还在|尚在|继续)")
# Behind a number without words of its own: why it was not finished.
BECAUSE = lazy_regex(r"(?:因|由于|待|需|须|正在|仍在|尚在|还在)")


def leave_open(state: State, group: Group, stated: Stated) -> None:
    """`化解12件，还剩2件正在走听证程序`, `办结29件，2件因当事人外出`: pending, by whatever name.

    So is what is left of anything that this sentence or the one before has counted: 尚有9件正在调查.
    """
    last = state.here.last or state.last_told_before
    if last is None:
        return
    finished = state.here.last is not None and last.code("stage") in FINISHED
    bare = not stated.text.strip() and "stage" not in stated.attrs
    left = LEFT.search(stated.text) is not None and GOES_ON.match(state.text, group.stop) is not None
    still = stated.code("stage") == "other" and STILL.search(stated.text) is not None  # 尚有3件在调查核实
    if left or finished and (still or bare and BECAUSE.match(state.text, group.stop) is not None):
        stated.attrs["stage"] = rest_is_open(stated, state.block)
