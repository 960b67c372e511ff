"""该室, 该会, 该局 at the head of a clause: the body of that kind which the paragraph has named last."""

from __future__ import annotations

from xinfang_extract.attribution.attrs import Value
from xinfang_extract.attribution.institutions.names import NAMED, named_in
from xinfang_extract.attribution.state import State
from xinfang_extract.attribution.words.stated import Stated
from xinfang_extract.patterns import lazy_regex

THAT_ONE = lazy_regex(
    r"[\s，]*(?P<office>(?:该|这个)(?:法|检察|委员|工|协)?(?P<of>[室处组局会院厅办]))(?![长员理事议法结案面落分织子])"
)
BEFORE_IT = lazy_regex(r"[^，。；：、！？\s\d]{1,20}$")
"""What the name may be of which the text before 室, 局 … is the end."""
THOSE = lazy_regex(r"[\s，]*(?P<office>(?:这些|上述|各该)(?:机关|单位))(?!的(?:来信|来访|信))")
"""这些机关收到21486件: those who were looked at, and not who has looked."""
NO_NAME = lazy_regex(r"(?:该|这个)(?:法|检察|委员|工|协)?$")
"""Before it: it is only pointed at once more."""
PETITION_OFFICE = lazy_regex(r"(?:信访|接待|来信|来访|群众工作|问事)(?:工作|联合|服务)?(?:办公)?.$")
"""At the end of the name of a room or a group: it receives."""
BUREAUS = "局厅"
ROOMS = "处室办"
"""The ends of names of bureaus, and of those that have no code of their own: 秘书处, 办公室."""


def name_again(state: State, start: int, stated: Stated) -> None:
    """`政务院人民接待室反映：今年该室接待2814人次`: who received, named before. `start` of the words in `stated`."""
    if "body_type" in stated.attrs:
        return
    if (again := THOSE.match(stated.text)) is not None:
        code = "other"
    elif (again := THAT_ONE.match(stated.text)) is not None:
        code = _code_of(_named_before(state.text, again["of"], start))
    if again is not None and code:
        begin, end = (start + place for place in again.span("office"))
        stated.attrs["body_type"] = Value(code, "named_again", begin, end, state.block, text=again["office"])


def _named_before(text: str, of: str, end: int) -> str:
    """The name before `end` that ends in `of`, and is more than another pointing; empty where there is none."""
    at = text.rfind(of, 0, end)
    while at > 0 and NO_NAME.search(text, 0, at) is not None:
        at = text.rfind(of, 0, at)
    before = BEFORE_IT.search(text, 0, at) if at > 0 else None
    return before[0] + of if before is not None else ""


def _code_of(name: str) -> str:
    """The code of a body by its name; nothing where it may be anything."""
    if not name:
        return ""
    if PETITION_OFFICE.search(name) is not None:
        return "petition_office"
    if (institution := named_in(NAMED, name)) is not None:
        return institution.code
    return "department" if name[-1] in BUREAUS else "other" if name[-1] in ROOMS else ""
