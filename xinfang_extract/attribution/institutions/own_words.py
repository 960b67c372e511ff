"""Whose page it is, where it calls its institution by no name, but 本院 or 区院: its other words tell."""

from __future__ import annotations

from xinfang_extract.attribution.attrs import Value
from xinfang_extract.model import Basis
from xinfang_extract.patterns import lazy_regex

OWN_HOUSE = lazy_regex(
    r"本院|我院|全院|建院|院领导|院党组|(?<![法医学剧书寺戏疗养老察])[县市区]院(?![子校线落])|两级院|院内"
)
"""What courts and procuratorates call themselves."""
HOUSE_WORDS = (
    (
        "court",
        lazy_regex(
            r"法官|审判|合议庭|涉诉|立案庭|庭长|改判|减刑|原判|判案|刑庭|民庭|执行局|人民法庭|告申庭|审监庭|判决|诉讼|执行案件"
        ),
    ),
    (
        "procuratorate",
        lazy_regex(r"检察长|检察官|检察室|检察[^院，。]{0,4}中心|检察建议|涉检|最高检|控申|批捕|公诉|反贪|反渎|监所"),
    ),
)
"""Words of their work, by which a page that names neither tells which of the two it is."""
MANY_WORDS = 3
"""Words of a house, at least, by which it is told."""


def by_its_words(prose: str) -> Value | None:
    """A page that calls its institution 本院 or 区院: which one, its other words tell."""
    if OWN_HOUSE.search(prose) is None:
        return None
    told = {kind: len(pattern.findall(prose)) for kind, pattern in HOUSE_WORDS}
    kind = max(told, key=lambda name: told[name])
    certain = told[kind] >= MANY_WORDS and all(told[other] * 2 <= told[kind] for other in told if other != kind)
    return Value(kind, "by_its_words", basis=Basis.CARRIED) if certain else None
